import AnswerKit
import Conversation
import Testing

@Suite struct CommandTests {
  @Test(arguments: [
    "/help", "/topics", "/profile", "/forget", "/more", "/sources", "/why", "/chart foods",
    "/chart nuts", "/chart 5",
  ])
  func `is carried out`(command: String) throws {
    var talk = try Talk()
    let reply = talk.say(command)
    #expect(reply.status == .command)
    #expect(!reply.said.isEmpty)
  }

  @Test func `is listed by the help, every one`() throws {
    var talk = try Talk()
    let help = talk.say("/help").said
    for command in Session.commands { #expect(help.contains(command.name)) }
  }

  @Test(arguments: [("/hlep", "/help"), ("/sorces", "/sources"), ("/profil", "/profile")])
  func `that is misspelt is answered with the nearest`(typed: String, meant: String) throws {
    var talk = try Talk()
    let reply = talk.say(typed)
    #expect(reply.status == .error)
    #expect(reply.said.contains("Did you mean \(meant)?"))
  }

  @Test(arguments: ["/", "/xyzzy", "//", "/ help", "/\u{0}"])
  func `that is not known is an error that says where to look`(typed: String) throws {
    var talk = try Talk()
    let reply = talk.say(typed)
    #expect(reply.status == .error)
    #expect(reply.said.contains("/help"))
  }

  @Test func `explains how the last message was understood`() throws {
    var talk = try Talk()
    talk.say("how much magnezium do I need a day?")
    let why = talk.say("/why").said
    #expect(why.contains("magnezium -> magnesium"))
    #expect(why.contains("dosing/daily-need"))
    #expect(why.contains("keywords:"))
  }

  @Test func `explains the danger that was seen, and the part that told of it`() throws {
    var talk = try Talk()
    talk.say("Lovely weather here. My husband won't wake up. Which foods have magnesium?")
    let why = talk.say("/why").said
    #expect(why.contains("Danger: collapse-unresponsive (emergency)"))
    #expect(why.contains("will not wake up"))
    #expect(why.contains("a danger comes before any question"))
  }

  @Test func `draws a chart with the share of the person's need`() throws {
    var talk = try Talk(country: "US")
    talk.say("I'm a 40 year old man")
    let chart = try #require(talk.say("/chart foods 5").answers.first?.chart)
    #expect(chart.bars.count == 5)
    #expect(chart.title.contains("420 mg"))
  }
}
