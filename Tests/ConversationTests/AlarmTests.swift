import AnswerKit
import Conversation
import Testing

@Suite struct AlarmTests {
  @Test func `comes before every question`() throws {
    var talk = try Talk(country: "GB")
    let reply = talk.say(
      "Which foods have the most magnesium? My husband has crushing chest pain and can't breathe.")
    #expect(reply.status == .emergency)
    #expect(reply.modules == ["emergency"])
    #expect(reply.answers.isEmpty)
    #expect(reply.alert?.isEmergency == true)
  }

  @Test(arguments: [
    ("GB", "999"), ("US", "911"), ("DE", "112"), ("AU", "000"), ("NZ", "111"),
    ("XX", "112 or your local"),
    (nil, "911 in the US"),
  ])
  func `gives the emergency number of the country`(country: String?, number: String) throws {
    var talk = try Talk(country: country)
    let reply = talk.say("I have crushing chest pain and my left arm hurts")
    #expect(reply.alert?.statements.contains { $0.text.contains(number) } == true, "\(reply.said)")
  }

  @Test(arguments: [
    ("GB", "116 123"), ("US", "988"), ("AU", "13 11 14"), ("CA", "988"), (nil, "988"),
  ])
  func `gives the crisis line of the country to somebody who wants to die`(
    country: String?, number: String
  ) throws {
    var talk = try Talk(country: country)
    let reply = talk.say("I want to kill myself")
    #expect(reply.status == .emergency)
    #expect(reply.said.contains(number))
  }

  @Test(arguments: [("US", "1-800-222-1222"), ("AU", "13 11 26"), ("IE", "01 809 2166")])
  func `gives the poison line of the country when tablets were swallowed`(
    country: String, number: String
  ) throws {
    var talk = try Talk(country: country)
    #expect(
      talk.say("my toddler just swallowed a whole bottle of my magnesium tablets").said.contains(
        number))
  }

  @Test func `says what to do in at most sixty words`() throws {
    for text in [
      "I want to kill myself", "I have crushing chest pain",
      "my toddler swallowed my magnesium tablets",
    ] {
      for country in ["GB", "US", "DE"] {
        var talk = try Talk(country: country)
        let statements = talk.say(text).alert?.statements ?? []
        let words = statements.reduce(0) { $0 + $1.text.split(separator: " ").count }
        #expect(words > 0)
        #expect(words <= 60, "\(text), \(country): \(words) words")
      }
    }
  }

  @Test func `counts what was swallowed with the strength that was said before`() throws {
    var talk = try Talk(country: "US")
    talk.say("my tablets are 400 mg")
    #expect(talk.say("I just took 30 of them").status == .emergency)
  }

  @Test func `is taken back when it is long over`() throws {
    var talk = try Talk(country: "GB")
    #expect(talk.say("I took 40 magnesium tablets and feel faint").status == .emergency)
    #expect(talk.say("that was last year, all fine now").status == .answered)
  }

  @Test func `goes on after it`() throws {
    var talk = try Talk(country: "GB")
    talk.say("I have crushing chest pain and my left arm hurts")
    #expect(talk.say("which foods have the most magnesium?").status == .answered)
  }

  @Test func `is tied to facts and sources like any answer`() throws {
    var talk = try Talk(country: "GB")
    let statements = talk.say("I have crushing chest pain and my left arm hurts").statements
    #expect(!statements.isEmpty)
    #expect(statements.allSatisfy { !$0.facts.isEmpty && !$0.sources.isEmpty })
  }
}
