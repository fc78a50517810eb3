import AnswerKit
import Conversation
import FactBase
import Language
import Packing
import Testing

@Suite struct FoodSumTests {
  private let ounces = Quantity(value: 2, unit: .ounce, range: 0..<2)

  @Test func `adds foods up, each rounded`() throws {
    let asker = try Asker()
    let answer = try #require(
      asker.answer(
        "what does that add up to", "food-sources/add-up",
        foods: [("almonds-raw", ounces), ("banana", nil)]))
    let almonds = try #require(asker.knowledge.facts.foods.first { $0.id == "almonds-raw" })
    let banana = try #require(asker.knowledge.facts.foods.first { $0.id == "banana" })
    let sum = almonds.milligrams(inGrams: 56.7).rounded() + banana.milligramsPerServing.rounded()
    #expect(answer.statements.first?.text.contains("\(Int(sum)) mg") == true)
    #expect(answer.working.count == 2)
    #expect(answer.statements.first?.facts == ["almonds-raw", "banana"])
  }

  @Test func `says what is left to find, and what would fill it`() throws {
    let answer = try #require(
      try Asker().answer(
        "does that cover it", "food-sources/add-up", profile: Profile(age: 40, sex: .male),
        foods: [("banana", Quantity(value: 1, unit: nil, range: 0..<1)), ("almonds-raw", ounces)]))
    let text = answer.statements.map(\.text).joined(separator: " ")
    #expect(text.contains("daily need of 420 mg"))
    #expect(text.contains("left to find"))
    #expect(text.contains("would add"))
  }

  @Test func `says when a day's need is covered`() throws {
    let plenty = Quantity(value: 300, unit: .gram, range: 0..<2)
    let answer = try #require(
      try Asker().answer(
        "is that enough", "food-sources/add-up", foods: [("almonds-raw", plenty), ("banana", nil)]))
    #expect(answer.statements.contains { $0.text.contains("covers a daily need") })
  }

  @Test func `tells what one food holds, and of what share of the need`() throws {
    let answer = try #require(
      try Asker().answer(
        "how much is in it", "food-sources/in-a-food", foods: [("almonds-raw", nil)]))
    #expect(answer.statements.first?.text.contains("about 77 mg") == true)
    #expect(answer.statements.contains { $0.text.contains("% of a daily need") })
  }

  @Test func `puts the richer of two foods first`() throws {
    let answer = try #require(
      try Asker().answer(
        "which has more", "food-sources/compare-foods",
        foods: [("banana", nil), ("almonds-raw", nil)]))
    #expect(answer.statements.first?.facts == ["almonds-raw"])
  }

  @Test(arguments: [("chart of foods", 10), ("chart of 5 foods", 5), ("chart of 40 foods", 40)])
  func `draws as many bars as are asked for, longest first`(text: String, count: Int) throws {
    let chart = try #require(try Asker().answer(text, "food-sources/chart")?.chart)
    #expect(chart.bars.count == count)
    #expect(chart.bars.map(\.value) == chart.bars.map(\.value).sorted(by: >))
    #expect(chart.bars.allSatisfy { $0.share > 0 })
  }

  @Test func `draws foods of one kind where one is named`() throws {
    let asker = try Asker()
    let chart = try #require(asker.answer("chart of nuts", "food-sources/chart")?.chart)
    for bar in chart.bars {
      #expect(asker.knowledge.facts.foods.first { $0.id == bar.fact }?.group == "nuts and seeds")
    }
  }
}
