import Rendering
import Testing

@Suite struct WrappingTests {
  private let text = String(repeating: "magnesium helps some people and not others ", count: 12)

  @Test(arguments: [16, 40, 80, 120])
  func `breaks lines at the width`(width: Int) {
    let lines = Wrapping.lines(text, width: width)
    #expect(lines.allSatisfy { $0.count <= width && !$0.hasSuffix(" ") && !$0.hasPrefix(" ") })
    #expect(lines.joined(separator: " ") == text.dropLast())
  }

  @Test func `leaves a paragraph whole without a width`() {
    #expect(Wrapping.lines(text, width: nil) == [text])
  }

  @Test func `lets a long word stand alone`() {
    #expect(
      Wrapping.lines("see https://example.org/a/long/address now", width: 20) == [
        "see", "https://example.org/a/long/address", "now",
      ])
  }

  @Test func `makes one empty line of nothing`() {
    #expect(Wrapping.lines("", width: 40) == [""])
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("🦵", 2), ("½ µg", 4), ("", 0),
  ])
  func `counts the columns a terminal gives`(text: String, columns: Int) {
    #expect(Wrapping.columns(text) == columns)
  }
}
