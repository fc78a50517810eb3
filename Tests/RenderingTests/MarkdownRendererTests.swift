import AnswerKit
import Rendering
import Testing

@Suite struct MarkdownRendererTests {
  @Test(arguments: [
    ("2 * 3", "2 \\* 3"), ("a_b", "a\\_b"), ("<b>", "\\<b\\>"), ("a|b", "a\\|b"),
    ("`code`", "\\`code\\`"), ("#1", "\\#1"),
    ("back\\slash", "back\\\\slash"),
  ])
  func `escapes what Markdown would act on`(text: String, escaped: String) {
    #expect(MarkdownRenderer().render([.paragraph(text, .plain)]) == escaped)
  }

  @Test(arguments: [
    ("1. not a list", "1\\. not a list"), ("- not a list", "\\- not a list"),
    ("[text](http://x)", "\\[text\\](http://x)"),
  ])
  func `escapes lists and links`(text: String, escaped: String) {
    #expect(MarkdownRenderer().render([.paragraph(text, .plain)]) == escaped)
  }

  @Test func `sets what is urgent in bold`() {
    #expect(
      MarkdownRenderer().render([.paragraph("Ring 999 now.", .urgent)]) == "**Ring 999 now.**")
  }

  @Test func `keeps points together in a list`() {
    #expect(
      MarkdownRenderer().render([
        .paragraph("Yes.", .plain), .bullet("one"), .bullet("two"), .choice(1, "next?"),
      ])
        == "Yes.\n\n- one\n- two\n1. next?")
  }

  @Test func `makes a table of a chart`() {
    let chart = Chart(
      title: "T", unit: "mg",
      bars: [Chart.Bar(label: "a|b", detail: "1 oz", value: 77, share: 0.2, fact: "a")])
    let lines = MarkdownRenderer().render([.chart(chart)]).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "T")
    #expect(lines.last == "| a\\|b | 1 oz | 77 | 20 |")
    let cells = lines.filter { $0.hasPrefix("| Food") || $0.hasPrefix("| ---") }.map {
      $0.count { $0 == "|" }
    }
    #expect(cells == [5, 5])
  }
}
