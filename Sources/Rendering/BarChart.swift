import AnswerKit
import Language

/// Draws amounts as bars.
struct BarChart {
  var isUnicode: Bool

  func lines(_ chart: Chart, width: Int) -> [String] {
    guard let largest = chart.bars.map(\.value).max(), largest > 0 else { return [chart.title] }
    let values = chart.bars.map { bar in
      "\(Decimal.whole(bar.value)) \(chart.unit)"
        + (bar.share > 0 ? " \(Decimal.whole(bar.share * 100))%" : "")
    }
    let valueWidth = values.map(\.count).max() ?? 0
    let labelWidth = min(
      chart.bars.map { Wrapping.columns($0.label) }.max() ?? 0, max(10, width * 2 / 5))
    let room = max(4, width - labelWidth - valueWidth - 3)
    var lines = Wrapping.lines(chart.title, width: width)
    for (bar, value) in zip(chart.bars, values) {
      let label = cut(bar.label, to: labelWidth)
      let gap = String(repeating: " ", count: max(0, valueWidth - value.count))
      lines.append("\(label)  \(self.bar(bar.value / largest, room)) \(gap)\(value)")
    }
    return lines
  }

  private func cut(_ label: String, to width: Int) -> String {
    let size = Wrapping.columns(label)
    if size <= width { return label + String(repeating: " ", count: width - size) }
    return label.prefix(max(1, width - 1)) + (isUnicode ? "…" : "~")
  }

  /// A bar of eighths of a column, or of whole `#` where there are no block characters.
  private func bar(_ share: Double, _ room: Int) -> String {
    if !isUnicode {
      let full = max(1, Int((share * Double(room)).rounded()))
      return String(repeating: "#", count: full) + String(repeating: " ", count: room - full)
    }
    let eighths = max(1, Int((share * Double(room) * 8).rounded()))
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let full = eighths / 8
    return String(repeating: "█", count: full) + partial
      + String(repeating: " ", count: max(0, room - full - (partial.isEmpty ? 0 : 1)))
  }
}
