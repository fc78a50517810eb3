import AnswerKit
import Language

/// Renders blocks as text: for a terminal of some width, or unwrapped for a file.
package struct TextRenderer: Sendable {
  /// Columns to wrap at, or `nil` to leave each paragraph on one line.
  package var width: Int?
  /// Whether to use bold and dim.
  package var isStyled: Bool
  /// Whether bars may use block characters rather than ASCII.
  package var isUnicode: Bool

  package init(width: Int?, isStyled: Bool, isUnicode: Bool = true) {
    self.width = width.map { max(16, $0) }
    self.isStyled = isStyled
    self.isUnicode = isUnicode
  }

  /// The text of `blocks`, without a line break at its end.
  package func render(_ blocks: [Block]) -> String {
    var lines: [String] = []
    var previous: Block?
    for block in blocks {
      if let previous, !(previous.isListed && block.isListed) { lines.append("") }
      lines += self.lines(block)
      previous = block
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let text, let style):
      return Wrapping.lines(text, width: width).map { styled($0, style) }
    case .bullet(let text):
      return Wrapping.lines(text, width: width.map { $0 - 2 }).enumerated().map {
        ($0 == 0 ? "- " : "  ") + $1
      }
    case .line(let text, let indent):
      return Wrapping.lines(text, width: width.map { $0 - indent }).map {
        String(repeating: " ", count: indent) + $0
      }
    case .choice(let number, let text):
      return Wrapping.lines(text, width: width.map { $0 - 3 }).enumerated().map {
        ($0 == 0 ? "\(number). " : "   ") + $1
      }
    case .chart(let chart):
      return BarChart(isUnicode: isUnicode).lines(chart, width: width ?? 80)
    }
  }

  private func styled(_ text: String, _ style: Block.Style) -> String {
    guard isStyled else { return text }
    switch style {
    case .plain, .caution: return text
    case .urgent: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .quiet: return "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }
}

extension Block {
  fileprivate var isListed: Bool {
    switch self {
    case .bullet, .line, .choice: true
    case .paragraph, .chart: false
    }
  }
}
