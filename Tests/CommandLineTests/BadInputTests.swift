import TestSupport
import Testing

@Suite(.enabled(if: Program.restwell != nil, "restwell was not built beside the tests"))
struct BadInputTests {
  let restwell: Program

  init() throws {
    restwell = try #require(Program.restwell)
  }

  private static let lines: [[UInt8]] = [
    Array(repeating: UInt8(ascii: "a"), count: 1 << 20),
    Array(repeating: UInt8(ascii: " "), count: 1 << 20) + [0x61],
    Array(String(repeating: "magnesium ", count: 100_000).utf8), [0xFF, 0xFE, 0x80, 0xC0],
    [0xED, 0xA0, 0x80],
    [0x00, 0x68, 0x00, 0x69], Array("\u{1B}[2J\u{1B}]0;owned\u{7}hello".utf8),
    Array("\u{9B}31m red".utf8),
    Array("/\u{1B}[31mnonsense".utf8), [0x0D], Array("\u{202E}olleh".utf8),
    Array(repeating: UInt8(ascii: "/"), count: 1 << 20),
  ]

  @Test(arguments: lines.indices, ["text", "markdown", "json"])
  func `is answered, never echoed raw, and the next line too`(index: Int, format: String) throws {
    let result = try restwell.run(
      ["--format", format], input: Self.lines[index] + Array("\nhello\n".utf8))
    #expect(result.status == 0, "\(result.diagnostics)")
    #expect(!result.output.isEmpty)
    #expect(String(validating: result.output, as: UTF8.self) != nil)
    #expect(
      !result.text.unicodeScalars.contains {
        $0.properties.generalCategory == .control && $0 != "\n"
      })
  }

  @Test func `is never echoed raw in a diagnostic`() throws {
    let result = try restwell.run(["--input", "json"], input: "\u{1B}[2J bad\n")
    #expect(!result.diagnostics.unicodeScalars.contains("\u{1B}"))
    let named = try restwell.run(["facts", "\u{1B}[2J"]).diagnostics
    #expect(!named.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: ["99999999999999999999", "no 99999999999999999999999999", "1e400"])
  func `of a huge number after a choice is no crash`(text: String) throws {
    let result = try restwell.run([], input: "does magnesium help restless legs?\n\(text)\nhello\n")
    #expect(result.status == 0)
  }

  @Test(arguments: [".", "..", "@", "_", "en_", "x.y.z"])
  func `of a locale is no crash`(locale: String) throws {
    let result = try restwell.run(["ask", "hello"], environment: ["LC_ALL": locale])
    #expect(result.status == 0)
  }

  @Test(arguments: ["💀", "\u{0}", "-5", "../../etc/passwd", "%s%n"])
  func `of an argument is no crash`(word: String) throws {
    #expect(
      [0, 64].contains(try restwell.run(["ask", "--", word.replacing("\u{0}", with: "")]).status))
  }
}
