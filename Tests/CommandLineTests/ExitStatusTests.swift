import Packing
import TestSupport
import Testing

@Suite(.enabled(if: Program.restwell != nil, "restwell was not built beside the tests"))
struct ExitStatusTests {
  let restwell: Program

  init() throws {
    restwell = try #require(Program.restwell)
  }

  @Test(arguments: [
    ["ask", "how", "much", "magnesium", "do", "I", "need"], ["--help"], ["--version"],
    ["facts", "caution-kidney"],
    ["facts", "--module", "dosing"], ["sources"], ["sources", "IOM1997"],
    ["explain", "is", "it", "safe"],
    ["ask", "--format", "json", "hello"], ["ask", "--format", "markdown", "hello"], [],
  ])
  func `is 0 when done`(words: [String]) throws {
    let result = try restwell.run(words)
    #expect(result.status == 0, "\(result.diagnostics)")
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ["--nonsense"], ["ask"], ["--format", "xml"], ["--width", "5"], ["--width", "wide"],
    ["--country", "Germany"],
    ["--country", "1!"], ["evaluate"], ["evaluate", "--cross-validate", "1"], ["explain"],
    ["--input", "yaml"],
  ])
  func `is 64 for a wrong command line`(words: [String]) throws {
    let result = try restwell.run(words)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(!result.diagnostics.isEmpty)
  }

  @Test func `is 65 for bad data in a file`() throws {
    let folder = try TemporaryFolder()
    let transcript = try folder.write("no turn in it\n", to: "bad.txt")
    let labelled = try folder.write("no tab\n", to: "bad.tsv")
    let pack = try folder.write("not a pack, however long it is", to: "bad.pack")
    let binary = try folder.write([0xFF, 0xFE, 0x00], to: "binary.tsv")
    for words in [
      ["replay", transcript], ["evaluate", labelled], ["--intents", pack], ["evaluate", binary],
    ] {
      let result = try restwell.run(words)
      #expect(result.status == 65, "\(words): \(result.diagnostics)")
      #expect(result.diagnostics.contains("bad.") || result.diagnostics.contains("binary.tsv"))
    }
  }

  @Test func `names file and line of bad data`() throws {
    let folder = try TemporaryFolder()
    let transcript = try folder.write("# fine\n\nstray\n> hi\n", to: "bad.txt")
    #expect(try restwell.run(["replay", transcript]).diagnostics.contains("bad.txt:3: error: "))
    let labelled = try folder.write("a\tb\nno tab\n", to: "bad.tsv")
    #expect(try restwell.run(["evaluate", labelled]).diagnostics.contains("bad.tsv:2: error: "))
  }

  @Test(arguments: [
    ["replay", "/nonexistent"], ["evaluate", "/nonexistent.tsv"], ["--intents", "/nonexistent"],
    ["lint", "/nonexistent"],
    ["facts", "no-such-fact"], ["sources", "no-such-source"], ["evaluate", "/"],
  ])
  func `is 66 for what is missing`(words: [String]) throws {
    let result = try restwell.run(words)
    #expect(result.status == 66)
    #expect(!result.diagnostics.isEmpty)
  }

  @Test func `is 1 when a replay or an evaluation falls short`() throws {
    let folder = try TemporaryFolder()
    let transcript = try folder.write("> hello\nNot what it says.\n", to: "t.txt")
    let replayed = try restwell.run(["replay", transcript])
    #expect(replayed.status == 1)
    #expect(replayed.text.contains("t.txt:2: "))
    let labelled = try folder.write("sleep\thow much magnesium do I need\n", to: "l.tsv")
    #expect(try restwell.run(["evaluate", labelled]).status == 0)
    #expect(try restwell.run(["evaluate", labelled, "--min-accuracy", "90"]).status == 1)
  }

  @Test func `is 73 when a file cannot be written`() throws {
    let folder = try TemporaryFolder()
    let transcript = try folder.write("> hello\n@ modules: small-talk\n", to: "t.txt")
    #expect(
      try restwell.run(["replay", transcript, "--junit", "/nonexistent/report.xml"]).status == 73)
  }

  @Test func `is 65 for a pack that is damaged, or not whole`() throws {
    let folder = try TemporaryFolder()
    let whole = Pack.joining([("other", [UInt8](repeating: 1, count: 300))])
    var flipped = whole
    flipped[200] ^= 1
    for (name, bytes) in [
      ("missing", whole), ("flipped", flipped), ("short", Array(whole.dropLast(9))),
    ] {
      let result = try restwell.run(
        ["--intents", try folder.write(bytes, to: name + ".pack")], input: "hello\n")
      #expect(result.status == 65, "\(name): \(result.diagnostics)")
      #expect(result.diagnostics.contains("pack it again"))
    }
  }

  @Test func `blesses a transcript and then is 0`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "# Mine.\n> hello\nOld.\n\n# Kept.\n> thanks\n@ status: answered\n", to: "t.txt")
    #expect(try restwell.run(["replay", "--bless", path]).status == 0)
    let text = try folder.text("t.txt")
    #expect(
      text.hasPrefix("# Mine.\n> hello\n")
        && text.hasSuffix("\n\n# Kept.\n> thanks\n@ status: answered\n"))
    #expect(!text.contains("Old."))
    #expect(try restwell.run(["replay", path]).status == 0)
  }
}
