import Evaluation
import Testing

@Suite struct LabelledSetTests {
  @Test func `reads lines of a label, a tab and a text`() throws {
    let set = try LabelledSet(
      "# comment\n\ndosing\thow much?\nforms, dosing\twhich one\twith tab\n")
    #expect(set.items.map(\.labels) == [["dosing"], ["forms", "dosing"]])
    #expect(set.items.map(\.text) == ["how much?", "which one\twith tab"])
    #expect(set.items.map(\.line) == [3, 4])
  }

  @Test(arguments: [
    #"{"text": "q", "modules": ["a", "b"]}"#, #"{"text": "q", "labels": ["a", "b"], "style": "x"}"#,
  ])
  func `reads JSON Lines`(line: String) throws {
    let items = try LabelledSet(line).items
    #expect(items.map(\.text) == ["q"])
    #expect(items.map(\.labels) == [["a", "b"]])
  }

  @Test(arguments: [#"{"text": "q", "label": "a"}"#, #"{"text": "q", "intent": "a"}"#])
  func `reads a single label`(line: String) throws {
    #expect(try LabelledSet(line).items.first?.labels == ["a"])
  }

  @Test(arguments: [
    ("", LabelledSetError.empty), ("# only this\n", .empty),
    ("a\tb\nno tab here\n", .noLabel(line: 2)),
    ("\tno label\n", .noLabel(line: 1)), ("{\"text\": \"q\"}\n", .noLabel(line: 1)),
    ("a\tb\n\n{broken\n", .notARecord(line: 3)), ("{\"modules\": [\"a\"]}", .notARecord(line: 1)),
  ])
  func `refuses a line that does not fit`(content: String, error: LabelledSetError) {
    #expect(throws: error) { try LabelledSet(content) }
  }

  @Test func `reads lines that end as on Windows`() throws {
    let set = try LabelledSet("a\tone\r\nb\ttwo\r\n")
    #expect(set.items.map(\.text) == ["one", "two"])
  }
}
