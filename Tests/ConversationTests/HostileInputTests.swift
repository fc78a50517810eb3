import AnswerKit
import Conversation
import Testing

@Suite struct HostileInputTests {
  private static let inputs = [
    "\u{0}", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "how much\u{0}magnesium", "\r\n\r\n",
    "\u{202E}gnitfel ot thgir",
    String(repeating: "a", count: 1_000_000), String(repeating: "magnesium ", count: 100_000),
    String(repeating: "?", count: 100_000), String(repeating: "1 ", count: 20_000),
    String(repeating: "a.", count: 50_000),
    String(repeating: "e\u{301}", count: 50_000),
    "Z\u{335}\u{321}\u{322}a\u{335}\u{338}l\u{335}g\u{338}o", "\u{FFFD}\u{FFFD}", "/\u{1B}[2J",
    "{}{}{}{{{", "%s%n%d", "' OR 1=1 --", "<script>alert(1)</script>", "1/0 cups", "1e999 mg",
    "-5 mg", "0 mg",
    "999999999999999999999999 mg", "./.././../etc/passwd", "\u{10FFFF}", "۱۲۳", "½¼¾",
    "I am -1 years old", "I'm 0", "I'm 999",
  ]

  @Test(arguments: inputs.indices)
  func `is answered without a crash and never echoed raw`(index: Int) throws {
    var talk = try Talk()
    let reply = talk.say(Self.inputs[index])
    #expect(!reply.said.isEmpty)
    for text in [reply.question, reply.said] {
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test func `leaves the conversation as it was`() throws {
    var talk = try Talk()
    talk.say("I'm 34 and pregnant")
    for input in Self.inputs { talk.say(input) }
    #expect(talk.session.profile.isPregnant == true)
    #expect(talk.say("which foods have the most magnesium?").status == .answered)
  }
}
