import FactBase
import Language
import Packing
import TestSupport
import Testing

@Suite struct FoodTests {
  private static let almonds = food(
    group: "nuts and seeds", serving: 28.35, measures: [(.cup, 143), (.piece, 1.2)])
  private static let milk = food(group: "dairy", serving: 244, measures: [(.cup, 244)])

  @Test func `holds magnesium in proportion to its weight`() {
    #expect(Self.almonds.milligrams(inGrams: 100) == 270)
    #expect(Self.almonds.milligrams(inGrams: 50) == 135)
    #expect(Self.almonds.milligrams(inGrams: 0) == 0)
    #expect(abs(Self.almonds.milligramsPerServing - 76.545) < 1e-9)
  }

  @Test(arguments: [
    ("100 g", 100.0), ("2 oz", 56.7), ("half a cup", 71.5), ("a handful", 28.35), ("10", 12),
    ("2 bowls", 286),
  ])
  func `weighs a household measure`(text: String, grams: Double) throws {
    let quantity = try #require(QuantityReader.quantities(in: Utterance(text).tokens).first)
    let weight = try #require(Self.almonds.grams(of: quantity))
    #expect(abs(weight - grams) < 1e-9)
  }

  @Test func `takes a bare number for servings where there are no pieces`() {
    #expect(Self.milk.grams(of: Quantity(value: 2, unit: nil, range: 0..<1)) == 488)
    #expect(Self.milk.grams(of: Quantity(value: 1, unit: .glass, range: 0..<1)) == 244)
  }

  @Test(arguments: [Unit.slice, .tablet, .percent, .week, .millimole])
  func `gives no weight for a unit that does not fit`(unit: Unit) {
    #expect(Self.milk.grams(of: Quantity(value: 1, unit: unit, range: 0..<1)) == nil)
  }

  @Test func `is never more magnesium than food`() throws {
    for food in try Facts(try .bundled()).foods {
      #expect(food.milligramsPer100Grams >= 0 && food.milligramsPer100Grams < 1_000, "\(food.id)")
      #expect(food.servingGrams > 0, "\(food.id)")
      #expect(food.measures.allSatisfy { $0.grams > 0 }, "\(food.id)")
    }
  }

  @Test(arguments: [
    ("almonds-raw", 76.5), ("spinach-boiled", 78), ("banana", 32),
    ("pumpkin-seeds-shelled-roasted", 156),
  ])
  func `agrees with the tables it was taken from`(id: String, perServing: Double) throws {
    let food = try #require(try Facts(try .bundled()).foods.first { $0.id.hasPrefix(id) })
    #expect(
      abs(food.milligramsPerServing - perServing) < 3, "\(food.id): \(food.milligramsPerServing)")
  }

  private static func food(group: String, serving: Double, measures: [(Unit, Double)]) -> Food {
    Food(
      id: "f", name: "food", aliases: [], group: group, milligramsPer100Grams: 270,
      serving: "a serving",
      servingGrams: serving, measures: measures.map { Food.Measure(unit: $0.0, grams: $0.1) },
      source: "S",
      note: "")
  }
}
