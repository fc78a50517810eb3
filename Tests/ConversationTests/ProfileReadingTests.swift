import AnswerKit
import Conversation
import FactBase
import Testing

@Suite struct ProfileReadingTests {
  @Test(arguments: [
    ("I'm 34 and pregnant", 34.0), ("I am 52", 52), ("I'm a 45 year old man", 45),
    ("I am a 61-year-old woman", 61),
    ("aged 70, what should I take?", 70), ("F, 29, restless legs", 29), ("I'm 19 years old", 19),
  ])
  func `picks up an age`(text: String, age: Double) throws {
    var talk = try Talk()
    #expect(talk.say(text).profile.age == age)
  }

  @Test(arguments: [
    "I've had this for 20 years", "I take 34 tablets a month", "I'm on 2 medicines",
    "it hit me at 3 am", "my score is 25",
  ])
  func `takes no other number for an age`(text: String) throws {
    var talk = try Talk()
    talk.say(text)
    #expect(talk.session.profile.age == nil)
  }

  @Test(arguments: ["I'm 34 weeks pregnant", "34 weeks pregnant here", "I am pregnant, 34 weeks"])
  func `picks up the week of a pregnancy`(text: String) throws {
    var talk = try Talk()
    talk.say(text)
    #expect(talk.session.profile.isPregnant == true)
    #expect(talk.session.profile.weeksPregnant == 34)
    #expect(talk.session.profile.age == nil)
  }

  @Test func `picks up a denial too`() throws {
    var talk = try Talk()
    talk.say("I am not pregnant and I have no kidney disease")
    #expect(talk.session.profile.isPregnant == false)
    #expect(talk.session.profile.hasKidneyDisease == false)
  }

  @Test(arguments: ["I have kidney disease", "my eGFR is 40", "I'm on dialysis, what can I eat?"])
  func `picks up kidney disease`(text: String) throws {
    var talk = try Talk()
    talk.say(text)
    #expect(talk.session.profile.hasKidneyDisease == true)
  }

  @Test func `picks up medicines and what is taken`() throws {
    var talk = try Talk()
    talk.say("I'm on pramipexole")
    talk.say("mine are 400 mg")
    #expect(talk.session.profile.medicines == ["pramipexole"])
    #expect(talk.session.profile.product?.milligrams == 400)
  }

  @Test(arguments: [
    "my tablets are 400 mg magnesium citrate", "I have 400 mg tablets", "I take one 400 mg pill",
  ])
  func `picks up the strength of tablets`(text: String) throws {
    var talk = try Talk()
    talk.say(text)
    #expect(talk.session.profile.product?.milligrams == 400)
  }

  @Test(arguments: [
    "Is magnesium safe in pregnancy?", "Can people with kidney disease take it?",
    "What if I get pregnant?",
  ])
  func `keeps nothing that a question only supposes`(text: String) throws {
    var talk = try Talk()
    talk.say(text)
    #expect(talk.session.profile.isEmpty, "\(talk.session.profile.summary)")
  }

  @Test func `is mended by a correction`() throws {
    var talk = try Talk()
    talk.say("I'm 34, how much magnesium do I need?")
    talk.say("sorry, I meant I'm 52")
    #expect(talk.session.profile.age == 52)
    talk.say("actually I'm 53")
    #expect(talk.session.profile.age == 53)
  }

  @Test(arguments: [
    "/forget", "forget what I told you", "please forget everything", "can you wipe my details",
    "start over",
  ])
  func `is forgotten when asked`(text: String) throws {
    var talk = try Talk()
    talk.say("I'm 34 and pregnant and I'm on pramipexole")
    talk.say(text)
    #expect(talk.session.profiles.isEmpty)
    #expect(talk.say("/profile").said.contains("told me nothing"))
  }

  @Test(arguments: [
    "how do I reset my router", "forget my neighbour's dog", "I forget my tablets",
    "clear my skin with magnesium?",
  ])
  func `is kept when something else is to be forgotten`(text: String) throws {
    var talk = try Talk()
    talk.say("I'm 34 and pregnant")
    talk.say(text)
    #expect(talk.session.profile.age == 34)
  }

  @Test func `of somebody else is kept apart`() throws {
    var talk = try Talk()
    talk.say("I'm 45")
    talk.say("my daughter is 8 years old, can she take magnesium?")
    #expect(talk.session.profile.age == 45)
    #expect(talk.session.profiles[.child]?.age == 8)
  }

  @Test func `is taken into account later on`() throws {
    var talk = try Talk(country: "US")
    talk.say("I'm 34 and pregnant")
    talk.say("which foods have the most magnesium?")
    #expect(talk.say("how much magnesium do I need a day?").said.contains("360 mg"))
  }

  @Test func `is shown in words`() throws {
    var talk = try Talk()
    talk.say("I'm 34 weeks pregnant and I have kidney disease")
    let said = talk.say("/profile").said
    #expect(said.contains("34 weeks pregnant"))
    #expect(said.contains("kidney disease"))
  }
}
