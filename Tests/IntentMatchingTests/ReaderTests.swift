import IntentMatching
import Language
import Testing

@Suite struct ReaderTests {
  let reader: Reader

  init() throws {
    reader = try TinyMatcher.reader()
  }

  @Test(arguments: [
    ("am I expecting", "pregnant"), ("it gives me the runs", "loose-stools"),
    ("brazil nuts", "food"),
    ("I have kidney problems", "kidney-disease"), ("mag", "magnesium"), ("Ropinirole", "medicine"),
  ])
  func `finds the concept that words name`(text: String, concept: String) {
    #expect(reader.read(text).concepts.map(\.name) == [concept])
  }

  @Test(arguments: [
    ("my 80 year old dad", "old-person"), ("she is 9 months old", "baby"), ("aged 9", "child"),
    ("he is 15", "teenager"), ("I am 42 and tired", "adult"),
  ])
  func `reads an age as a stage of life`(text: String, concept: String) {
    #expect(reader.read(text).concepts.map(\.name) == [concept])
  }

  @Test(arguments: [
    "I have had it for 9 years", "for 3 months now", "it is 15", "I am 9 weeks gone",
  ])
  func `reads no other number as an age`(text: String) {
    #expect(reader.read(text).concepts.isEmpty)
  }

  @Test func `takes the longest phrase`() {
    let spans = reader.read("brazil nuts").concepts
    #expect(spans.map(\.tokens) == [0..<2])
  }

  @Test func `finds no phrase across two sentences`() {
    #expect(reader.read("It hurts my kidney. Disease it is not.").concepts.isEmpty)
  }

  @Test(arguments: [
    "not pregnant", "I am not pregnant", "I'm not currently pregnant", "no kidney problems",
    "I don't have any kidney problems", "without kidney disease", "foods apart from almonds",
    "never had kidney disease", "neither pregnant",
  ])
  func `sees what is denied or left out`(text: String) {
    let concepts = reader.read(text).concepts.filter { $0.name != "magnesium" }
    #expect(!concepts.isEmpty && concepts.allSatisfy(\.isNegated))
  }

  @Test(arguments: [
    "I am pregnant", "not sure, I am pregnant", "no, pregnant", "not only pregnant",
    "It does not help. Pregnant here.",
  ])
  func `takes no other denial for one`(text: String) {
    #expect(reader.read(text).mentions("pregnant"))
  }

  @Test func `reads amounts beside concepts`() {
    let reading = reader.read("400 mg of mag")
    #expect(reading.quantities.map(\.milligrams) == [400])
    #expect(reading.mentions("magnesium"))
  }
}
