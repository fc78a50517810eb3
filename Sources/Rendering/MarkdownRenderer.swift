import AnswerKit
import Language

/// Renders blocks as Markdown; charts become tables.
package struct MarkdownRenderer: Sendable {
  package init() {}

  package func render(_ blocks: [Block]) -> String {
    var lines: [String] = []
    var wasListed = false
    for block in blocks {
      let isListed: Bool
      switch block {
      case .bullet, .line, .choice: isListed = true
      default: isListed = false
      }
      if !lines.isEmpty, !(wasListed && isListed) { lines.append("") }
      lines += self.lines(block)
      wasListed = isListed
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let text, .urgent): ["**\(escape(text))**"]
    case .paragraph(let text, .quiet): ["<small>\(escape(text))</small>"]
    case .paragraph(let text, .plain), .paragraph(let text, .caution): [escapedStart(escape(text))]
    case .bullet(let text): ["- \(escape(text))"]
    case .line(let text, let indent): [(indent > 0 ? "  - " : "- ") + escapedStart(escape(text))]
    case .choice(let number, let text): ["\(number). \(escape(text))"]
    case .chart(let chart):
      [
        escape(chart.title), "", "| Food | Serving | \(chart.unit) | % of need |",
        "| --- | --- | ---: | ---: |",
      ]
        + chart.bars.map {
          "| \(escape($0.label)) | \(escape($0.detail)) | \(Decimal.whole($0.value)) | \(Decimal.whole($0.share * 100)) |"
        }
    }
  }

  /// A paragraph that starts like a list item, so that it is not one.
  private func escapedStart(_ text: String) -> String {
    if text.hasPrefix("- ") || text.hasPrefix("+ ") { return "\\" + text }
    let digits = text.prefix(while: \.isNumber)
    guard !digits.isEmpty, text.dropFirst(digits.count).hasPrefix(". ") else { return text }
    return digits + "\\" + text.dropFirst(digits.count)
  }

  private func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_<>|#[]".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
