import IntentMatching
import Language
import Testing

@Suite struct SpellerTests {
  let reader: Reader

  init() throws {
    reader = try TinyMatcher.reader()
  }

  @Test(arguments: [
    ("magnezium", "magnesium"), ("magnesuim", "magnesium"), ("glycenate", "glycinate"),
    ("restles", "restless"),
    ("ropinerole", "ropinirole"), ("allmonds", "almonds"), ("spinich", "spinach"),
  ])
  func `reads a slip as the word that was meant`(typed: String, meant: String) {
    let reading = reader.read("my \(typed)")
    #expect(reading.tokens.last?.text == meant)
    #expect(reading.corrections.map(\.correctedFrom) == [typed])
  }

  @Test(arguments: TinyMatcher.english)
  func `never corrects a known word`(word: String) {
    #expect(reader.read(word).corrections.isEmpty)
  }

  @Test(arguments: ["mg", "zzz", "bil", "sert", "rop", "pil"])
  func `never corrects a short word`(word: String) {
    #expect(reader.read(word).corrections.isEmpty)
  }

  @Test(arguments: ["1005", "b12", "400mg", "2x250", "magnesium2"])
  func `never corrects digits`(text: String) {
    #expect(reader.read(text).corrections.isEmpty)
  }

  @Test(arguments: ["citalopram", "risperidone", "serenity", "xylophone", "магний"])
  func `leaves a word alone that is near to none`(word: String) {
    let reading = reader.read(word)
    #expect(reading.corrections.isEmpty)
    #expect(reading.unknown == [0])
  }

  @Test func `gives back the same reading when it is read again`() {
    let once = reader.read("magnezium gives me the runs")
    let again = reader.read(once.utterance)
    #expect(again.tokens == once.tokens)
  }
}
