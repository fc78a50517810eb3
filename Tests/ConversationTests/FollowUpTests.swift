import AnswerKit
import Conversation
import Testing

@Suite struct FollowUpTests {
  @Test(arguments: ["why?", "how come", "tell me more", "more", "and why?", "go on"])
  func `goes deeper without repeating`(text: String) throws {
    var talk = try Talk()
    let first = talk.say("does magnesium help restless legs?")
    let more = talk.say(text)
    #expect(more.status == .answered)
    #expect(Set(first.statements.map(\.text)).isDisjoint(with: more.statements.map(\.text)))
  }

  @Test func `says more until there is no more, and then says so`() throws {
    var talk = try Talk()
    talk.say("what is elemental magnesium?")
    var said: Set<String> = []
    for _ in 0..<60 {
      let more = talk.say("tell me more")
      if more.statements.isEmpty {
        #expect(more.said.contains("all I know"))
        return
      }
      #expect(said.isDisjoint(with: more.statements.map(\.text)))
      said.formUnion(more.statements.map(\.text))
    }
    Issue.record("there was more after sixty times of asking")
  }

  @Test(arguments: ["where did you get that?", "what's your source?", "says who?", "/sources"])
  func `names the sources of the last answer`(text: String) throws {
    var talk = try Talk()
    talk.say("does magnesium help restless legs?")
    #expect(talk.say(text).said.contains("http"))
  }

  @Test(arguments: ["are you sure?", "is that right?", "can I trust that"])
  func `says how sure the last answer is`(text: String) throws {
    var talk = try Talk()
    let first = talk.say("does magnesium help restless legs?")
    #expect(talk.say(text).said.contains(first.statements[0].text))
  }

  @Test func `shows the arithmetic`() throws {
    var talk = try Talk(country: "US")
    talk.say("how much magnesium is in 2 ounces of almonds?")
    #expect(talk.say("how did you get that?").said.contains("56.7 g × "))
  }

  @Test func `asks the last question of something else`() throws {
    var talk = try Talk()
    talk.say("how much magnesium is in almonds?")
    for (text, fact) in [("what about cashews", "cashew"), ("and spinach?", "spinach")] {
      let reply = talk.say(text)
      #expect(reply.modules.first == "food-sources")
      #expect(reply.statements.first?.facts.first?.contains(fact) == true, "\(reply.said)")
    }
  }

  @Test func `moves a question to pregnancy`() throws {
    var talk = try Talk()
    talk.say("how much magnesium do I need a day?")
    let reply = talk.say("and in pregnancy?")
    #expect(["dosing", "pregnancy"].contains(reply.modules.first))
    #expect(reply.statements.first?.text.lowercased().contains("pregnan") == true)
  }

  @Test func `survives thanks and greetings in between`() throws {
    var talk = try Talk()
    talk.say("how much magnesium is in almonds?")
    #expect(talk.say("thanks!").modules == ["small-talk"])
    #expect(talk.say("what about cashews").modules.first == "food-sources")
  }

  @Test(arguments: [
    "why?", "tell me more", "where did you get that?", "are you sure?", "how did you get that?",
    "2", "yes", "the first one", "/more", "/sources", "/why",
  ])
  func `says something sensible with nothing before it`(text: String) throws {
    var talk = try Talk()
    #expect(!talk.say(text).said.isEmpty)
  }
}
