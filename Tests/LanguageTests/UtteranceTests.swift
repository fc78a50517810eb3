import Language
import Testing

@Suite struct UtteranceTests {
  @Test(arguments: [
    ("One thing. Another thing.", 2), ("Is it safe? I am pregnant!", 2),
    ("wait... what", 2), ("no mark at all", 1), ("take 1.5 g a day", 1), ("it helps, a bit", 1),
    ("Really?! Yes.", 2), ("", 0), ("...", 0),
  ])
  func `cuts a message into sentences`(text: String, count: Int) {
    #expect(Utterance(text).sentences.count == count)
  }

  @Test func `ends a sentence at a line's end`() {
    #expect(Utterance("one line\nanother line").sentences.count == 2)
  }

  @Test func `knows which sentences are questions`() {
    #expect(Utterance("I am 34. Is it safe? Thanks.").questions == [1])
  }

  @Test func `notes where a comma or bracket stands`() {
    let tokens = Utterance("not pregnant, diabetic (type 2)").tokens
    #expect(tokens.filter(\.followsBreak).map(\.text) == ["diabetic", "type"])
  }

  @Test(arguments: ["", "   ", "?!", "🦵🦵", "\u{0}\u{1B}\u{7}", "\n\n"])
  func `finds no word where there is none`(text: String) {
    #expect(Utterance(text).tokens.isEmpty)
  }

  @Test func `cuts letters of other scripts into words`() {
    #expect(Utterance("магний для ног").tokens.count == 3)
  }

  @Test func `keeps the message as it was typed, made harmless`() {
    #expect(Utterance("Hello\u{1B}[2J there").original == "Hello [2J there")
  }

  @Test(arguments: [
    ("1,000", 1_000.0), ("10,000", 10_000), ("1,5", 1.5), ("2.50", 2.5), ("1/4", 0.25), ("007", 7),
  ])
  func `reads a number`(text: String, value: Double) {
    #expect(Utterance(text).tokens.first?.number == value)
  }

  @Test func `reads a number of a million digits without trouble`() {
    #expect(Utterance(String(repeating: "9", count: 1_000_000)).tokens.count == 1)
  }
}
