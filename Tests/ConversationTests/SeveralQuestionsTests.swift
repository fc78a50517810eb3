import AnswerKit
import Conversation
import Testing

@Suite struct SeveralQuestionsTests {
  @Test(arguments: [
    ("how much magnesium should I take and does it cause diarrhoea", ["dosing", "side-effects"]),
    ("how much magnesium should I take, when should I take it", ["dosing", "timing"]),
    ("Which foods are rich in magnesium? Is RLS hereditary?", ["food-sources", "causes"]),
    ("why do I get restless legs what can I do at home to stop it", ["causes", "self-care"]),
    ("Does magnesium calm restless legs, and side effects?", ["effectiveness", "side-effects"]),
    (
      "are pumpkin seeds high in magnesium? oh and does coffee make the legs worse",
      ["food-sources", "diet"]
    ),
    (
      "can I take magnesium with warfarin, and if yes shall it be morning or at bedtime",
      ["interactions", "timing"]
    ),
  ])
  func `are answered each`(text: String, modules: [String]) throws {
    var talk = try Talk()
    #expect(Set(talk.say(text).modules) == Set(modules))
  }

  @Test(arguments: [
    "how much magnesium should I take", "I am 58 and I drive a lorry, how much magnesium do I need",
    "is magnesium citrate or glycinate better for the legs", "does tea or coffee make it worse",
    "I am on iron, can I take magnesium",
    "tea, coffee, cola, does caffeine make restless legs worse",
  ])
  func `are not made of one`(text: String) throws {
    var talk = try Talk()
    #expect(talk.say(text).modules.count == 1)
  }

  @Test func `are found at the end of a long story`() throws {
    var talk = try Talk()
    let reply = talk.say(
      """
      Hello, I am sixty, retired from the buses, and I live in Leith. My wife, who is a saint, rubs my \
      calves, and the dog, a spaniel, lies on them. It rains, as ever, and the nights are long, and I \
      read. Which foods are rich in magnesium? Is RLS hereditary?
      """)
    #expect(Set(reply.modules) == ["food-sources", "causes"])
  }

  @Test func `are answered in the order asked`() throws {
    var talk = try Talk()
    let reply = talk.say("is RLS hereditary, and which foods are rich in magnesium")
    #expect(reply.answers.map(\.module) == ["causes", "food-sources"])
  }

  @Test func `beyond three are offered`() throws {
    var talk = try Talk()
    let reply = talk.say(
      "what is rls, what causes it, does magnesium help, and when should i see a doctor?")
    #expect(reply.answers.count == 3)
    #expect(reply.suggestions.first == "When should i see a doctor?")
    #expect(talk.say("1").modules.first == "doctor")
  }
}
