import TestSupport
import Testing

@Suite(.enabled(if: Program.restwell != nil, "restwell was not built beside the tests"))
struct ScriptModeTests {
  let restwell: Program

  init() throws {
    restwell = try #require(Program.restwell)
  }

  @Test func `answers one message a line`() throws {
    let result = try restwell.run(
      [], input: "how much magnesium should i take\nwhich foods have it\n")
    #expect(result.status == 0)
    #expect(result.text.contains("mg"))
    #expect(result.text.contains("Sources:"))
  }

  @Test(arguments: ["", "\n\n\n", "# a comment\n#another\n", "   \n\t\n"])
  func `passes over empty lines and comments`(input: String) throws {
    let result = try restwell.run([], input: input)
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
  }

  @Test func `answers a last line without a break`() throws {
    #expect(try !restwell.run([], input: "hello").output.isEmpty)
  }

  @Test func `reads lines that end as on Windows`() throws {
    let records = try restwell.run(["--format", "json"], input: "hello\r\n\r\nthanks\r\n").records
    #expect(records.compactMap { $0["question"] as? String } == ["hello", "thanks"])
  }

  @Test func `is 1 with --strict when a line got no answer`() throws {
    #expect(try restwell.run(["--strict"], input: "hello\n").status == 0)
    let result = try restwell.run(["--strict"], input: "hello\nasdfgh qwerty zxcvb\n")
    #expect(result.status == 1)
    #expect(result.diagnostics.contains("1 line got no answer"))
    #expect(try restwell.run(["--strict"], input: "/nonsense\n").status == 1)
    #expect(try restwell.run([], input: "asdfgh qwerty zxcvb\n").status == 0)
  }

  @Test func `keeps one conversation through the input, unless it is told not to`() throws {
    let input = "I'm 34 and pregnant\nhow much magnesium do I need a day?\n"
    let words = ["--format", "json", "--country", "US"]
    let one = try restwell.run(words, input: input).records
    #expect((one.last?["text"] as? String)?.contains("360 mg") == true)
    let many = try restwell.run(words + ["--independent"], input: input).records
    #expect((many.last?["profile"] as? [String: Any])?.isEmpty == true)
  }

  @Test func `carries out slash commands`() throws {
    let records = try restwell.run(["--format", "json"], input: "/help\n/profile\n/xyzzy\n").records
    #expect(records.compactMap { $0["status"] as? String } == ["command", "command", "error"])
  }

  @Test func `gives numbers for the country of the option, before that of the locale`() throws {
    let input = "I have crushing chest pain and my left arm hurts\n"
    #expect(
      try restwell.run([], input: input, environment: ["LC_ALL": "en_GB.UTF-8"]).text.contains(
        "999"))
    #expect(
      try restwell.run(["--country", "us"], input: input, environment: ["LC_ALL": "en_GB.UTF-8"])
        .text.contains("911"))
  }

  @Test func `wraps at the width, and not at all in a file`() throws {
    let narrow = try restwell.run(["--width", "40"], input: "how much magnesium do I need\n")
    #expect(narrow.lines.allSatisfy { $0.count <= 40 })
    #expect(
      try restwell.run([], input: "how much magnesium do I need\n").lines.contains { $0.count > 80 }
    )
  }

  @Test func `is styled only when asked`() throws {
    let input = "how much magnesium do I need\n"
    #expect(try !restwell.run([], input: input).output.contains(0x1B))
    #expect(try restwell.run(["--color", "always"], input: input).output.contains(0x1B))
    #expect(try !restwell.run(["--color", "never"], input: input).output.contains(0x1B))
  }

  @Test func `ends quietly when the reader goes away`() throws {
    let result = try restwell.shell(
      "i=0; while [ $i -lt 400 ]; do echo 'how much magnesium do I need'; i=$((i+1)); done | { \"$restwell\" --independent; echo \"status $?\" >&2; } | head -1"
    )
    #expect(result.lines.count == 1)
    #expect(result.diagnostics == "status 0\n")
  }
}
