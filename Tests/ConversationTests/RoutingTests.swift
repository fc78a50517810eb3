import AnswerKit
import Conversation
import FactBase
import IntentMatching
import TestSupport
import Testing

@Suite struct RoutingTests {
  @Test(arguments: [
    ("how much magnesium should I take a day", "dosing"),
    ("which foods have the most magnesium", "food-sources"),
    ("does magnesium give you diarrhoea", "side-effects"),
    ("is magnesium safe in pregnancy", "pregnancy"),
    ("when should I see a doctor about my legs", "doctor"), ("glycinate or citrate", "forms"),
    ("should I take it in the morning or at night", "timing"), ("hello", "small-talk"),
    ("magnezium n the runs??", "side-effects"),
  ])
  func `goes to the module that is meant`(text: String, module: String) throws {
    var talk = try Talk()
    let reply = talk.say(text)
    #expect(reply.status == .answered)
    #expect(reply.modules.first == module)
  }

  @Test(arguments: [
    "what's the capital of France", "write me a python function", "asdfgh qwerty zxcvb",
    "how do I fix my bike",
    "wie viel Magnesium ist in Mandeln", "¿cuánto magnesio necesito?", "🦵🦵🦵", "?", "", "   ",
  ])
  func `says kindly what it does not know, and offers something`(text: String) throws {
    var talk = try Talk()
    let reply = talk.say(text)
    #expect(reply.status == .unmatched)
    #expect(!reply.notes.isEmpty && !reply.suggestions.isEmpty)
    #expect(reply.statements.isEmpty)
  }

  @Test func `answers two questions in one message`() throws {
    var talk = try Talk()
    let reply = talk.say("Which foods have the most magnesium? And when should I see a doctor?")
    #expect(Set(reply.modules) == ["food-sources", "doctor"])
    let texts = reply.statements.map(\.text)
    #expect(Set(texts).count == texts.count)
  }

  @Test func `shows how a misspelt form was read`() throws {
    var talk = try Talk()
    #expect(talk.say("is glycenate good for sleep").notes.contains { $0.contains("glycinate") })
  }

  @Test func `ties every sentence of substance to facts and known sources`() throws {
    let knowledge = try Knowledge.bundled()
    for number in 0..<knowledge.matcher.intents.count {
      for example in knowledge.matcher.intents.intent(number).examples {
        var talk = try Talk(country: "GB")
        for statement in talk.say(example).statements {
          #expect(
            !statement.facts.isEmpty && !statement.sources.isEmpty, "\(example): \(statement.text)")
          #expect(statement.sources.allSatisfy { knowledge.facts.source($0) != nil }, "\(example)")
        }
      }
    }
  }

  @Test func `answers the same when it is asked the same`() throws {
    var first = try Talk()
    var second = try Talk()
    for text in ["I'm 34 and pregnant", "how much do I need", "why?", "and cashews?", "/why"] {
      #expect(first.say(text).said == second.say(text).said)
    }
  }
}
