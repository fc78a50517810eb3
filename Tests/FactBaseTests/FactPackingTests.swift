import FactBase
import Language
import Packing
import Testing

@Suite struct FactPackingTests {
  @Test(arguments: [
    Fact(id: "plain", module: "m", text: "It is so.", grade: .trial, sources: ["S"]),
    Fact(
      id: "full", module: "m", text: "It is 2 µg.", grade: .systematicReview, sources: ["S", "T"],
      about: ["two µg"], figures: [Figure(name: "dose", value: 0.1, unit: "µg")], claims: ["C1"],
      disputes: ["plain"], differ: "Because.", countries: ["GB"], when: .kidney),
  ])
  func `reads a fact back whole`(fact: Fact) throws {
    #expect(try facts(.init(facts: [fact])).fact(fact.id) == fact)
  }

  @Test func `reads every table back`() throws {
    let food = Food(
      id: "f", name: "oat bran", aliases: ["bran of oats"], group: "g",
      milligramsPer100Grams: 235.5,
      serving: "a bowl", servingGrams: 40, measures: [Food.Measure(unit: .cup, grams: 94)],
      source: "S", note: "n")
    let intake = Intake(
      id: "i", authority: .uk, lifeStage: "adult", sex: .female, fromAge: 19, toAge: 120,
      stage: .lactating,
      kind: .rni, milligrams: 320, source: "S")
    var content = Facts.Content()
    content.foods = [food]
    content.intakes = [intake]
    let base = try facts(content)
    #expect(Array(base.foods) == [food])
    #expect(Array(base.intakes) == [intake])
    #expect(base.facts.isEmpty)
  }

  private func facts(_ content: Facts.Content) throws -> Facts {
    try Facts(try Pack(PackedBytes(loaded: Pack.joining(Facts.pack(content)))))
  }
}

extension Facts.Content {
  fileprivate init(facts: [Fact]) {
    self.init()
    self.facts = facts
  }
}
