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

/// What is asked back when a message may mean two things.
@Suite struct AskingBackTests {
  private static let words = [
    "doctor", "dose", "citrate", "cause", "cramp", "coffee", "tablets", "stopped", "long", "kids",
    "morning", "bath", "iron", "food", "worse",
  ]

  @Test func `offers two things and understands which was picked`() throws {
    let pairs = AskingBackTests.words.flatMap { first in
      AskingBackTests.words.map { "\(first) \($0)" }
    }
    let doubtful = try pairs.filter { text in
      var talk = try Talk()
      return talk.say(text).status == .clarify
    }
    try #require(!doubtful.isEmpty && doubtful.count < pairs.count / 10)
    for text in doubtful {
      var talk = try Talk()
      let asked = talk.say(text)
      #expect(asked.choices.count == 2 && Set(asked.modules).count == 2, "\(text)")
      #expect(asked.answers.isEmpty, "\(text)")
      let answer = talk.say("the second one")
      #expect(answer.status == .answered, "\(text)")
      #expect(answer.modules.first == asked.modules[1], "\(text)")
    }
  }

  @Test(arguments: [
    "how much magnesium do I need", "what's the capital of France", "magnesium", "hello",
  ])
  func `is not asked of what is plain`(text: String) throws {
    var talk = try Talk()
    #expect(talk.say(text).status != .clarify)
  }
}
