import Conversation
import Testing

@Suite struct ChoiceTests {
  @Test(arguments: [
    ("1", 0), ("2", 1), ("the first one", 0), ("second", 1), ("option 2", 1),
    ("the second one please", 1), ("yes", 0),
    ("yes please", 0), ("number 1", 0), ("last", 1),
  ])
  func `takes up what was offered`(text: String, index: Int) throws {
    var talk = try Talk()
    let offered = talk.say("does magnesium help restless legs?").suggestions
    try #require(offered.count == 2)
    #expect(talk.say(text).question == offered[index])
  }

  @Test(arguments: ["3", "0", "the ninth one"])
  func `takes up nothing that was not offered`(text: String) throws {
    var talk = try Talk()
    let offered = talk.say("does magnesium help restless legs?").suggestions
    #expect(!offered.contains(talk.say(text).question))
  }

  @Test func `goes on with the amount that was meant`() throws {
    var talk = try Talk(country: "US")
    let asked = talk.say("is 400 g of magnesium ok?")
    #expect(asked.status == .clarify)
    #expect(asked.said.contains("Did you mean 400 mg?"))
    let answer = talk.say("yes")
    #expect(answer.status == .answered)
    #expect(answer.said.contains("50 mg over"))
  }

  @Test func `is offered once`() throws {
    var talk = try Talk()
    let offered = talk.say("does magnesium help restless legs?").suggestions
    talk.say("which foods have the most magnesium?")
    #expect(talk.say("2").question != offered[1])
  }
}
