import AnswerKit
import Conversation
import Testing

/// Which amount belongs to which food.
@Suite struct EatenTests {
  @Test(arguments: [
    ("I ate 2 slices of wholemeal bread and 100 g of almonds", ["2 slices", "100 g"]),
    ("I ate half a cup of black beans and 3 oz of salmon", ["0.5 cup", "3 oz"]),
  ])
  func `an amount goes to the food that follows it`(text: String, amounts: [String]) throws {
    var talk = try Talk(country: "US")
    let said = talk.say(text).said
    for amount in amounts { #expect(said.contains("(\(amount))"), "\(said)") }
  }

  @Test func `an amount after a food without one goes to the next`() throws {
    var talk = try Talk(country: "US")
    let said = talk.say("I ate two ounces of almonds, a banana and a cup of cooked spinach").said
    #expect(said.contains("(2 oz)"))
    #expect(!said.contains("banana (1 cup)"))
    #expect(said.contains("spinach, boiled (1 cup)"))
  }
}
