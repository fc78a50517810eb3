import TestSupport
import Testing

@Suite(.enabled(if: Program.restwell != nil, "restwell was not built beside the tests"))
struct JSONLinesTests {
  let restwell: Program
  private static let words = ["--input", "json", "--format", "json"]

  init() throws {
    restwell = try #require(Program.restwell)
  }

  @Test func `gives one record for each message, in order`() throws {
    let input = (0..<20).map { "{\"conversation\": \"c\($0 % 3)\", \"text\": \"hello \($0)\"}\n" }
      .joined()
    let result = try restwell.run(Self.words, input: input)
    #expect(result.lines.count == 20)
    #expect(
      result.records.compactMap { $0["question"] as? String } == (0..<20).map { "hello \($0)" })
    #expect(
      result.records.compactMap { $0["conversation"] as? String } == (0..<20).map { "c\($0 % 3)" })
  }

  @Test func `keeps interleaved conversations apart`() throws {
    let records = try restwell.run(
      Self.words,
      input: """
        {"conversation": "a", "text": "I'm 34 and pregnant"}
        {"conversation": "b", "text": "I'm a 60 year old man"}
        {"conversation": "a", "text": "/profile"}
        {"conversation": "b", "text": "/profile"}
        {"text": "/profile"}

        """
    ).records
    #expect((records[2]["text"] as? String)?.contains("34 years old") == true)
    #expect((records[3]["text"] as? String)?.contains("60 years old") == true)
    #expect((records[4]["text"] as? String)?.contains("told me nothing") == true)
  }

  @Test(arguments: [
    "not json", "{\"conversation\": \"a\"}", "[]", "\"text\"", "{\"text\": 5}", "{\"text\": \"a\"",
    "null", "{}", "\u{FEFF}{",
    "{\"text\": \"a\", \"conversation\": 5}",
  ])
  func `answers a bad line with an error and goes on`(line: String) throws {
    let result = try restwell.run(Self.words, input: "\(line)\n{\"text\": \"hello\"}\n")
    #expect(result.status == 0)
    #expect(result.records.compactMap { $0["status"] as? String } == ["error", "answered"])
    #expect((result.records.first?["error"] as? String)?.isEmpty == false)
  }

  @Test func `takes a line's break and quotes in a text for what they are`() throws {
    let records = try restwell.run(
      Self.words, input: #"{"text": "hello\nthere \"you\" \u001b[31m \u0000"}"# + "\n"
    ).records
    #expect(records.count == 1)
    #expect(records.first?["question"] as? String == "hello there \"you\"  [31m  ")
  }

  @Test func `lets one format come in and another go out`() throws {
    #expect(
      try restwell.run(["--input", "json"], input: "{\"text\": \"hello\"}\n").text.contains("{")
        == false)
    #expect(try restwell.run(["--format", "json"], input: "hello\n").records.count == 1)
  }

  @Test func `counts a bad line as unanswered with --strict`() throws {
    #expect(try restwell.run(Self.words + ["--strict"], input: "bad\n").status == 1)
  }

  @Test func `keeps a bounded number of conversations, however many there are`() throws {
    let input = (0..<3_000).map { "{\"conversation\": \"c\($0)\", \"text\": \"/help\"}\n" }.joined()
    let result = try restwell.run(Self.words, input: input)
    #expect(result.status == 0)
    #expect(result.lines.count == 3_000)
  }
}
