extension Scoring {
  /// A heat map of what was taken for what, as an SVG picture: rows are labels, columns predictions.
  package func heatMap() -> String {
    let names = labels.map(\.label)
    let cell = names.count > 60 ? 8 : 18
    let margin = 10 + (names.map(\.count).max() ?? 0) * 7
    let side = margin + names.count * cell + 10
    var counts: [String: Int] = [:]
    for outcome in outcomes { counts["\(outcome.label)\t\(outcome.predicted)", default: 0] += 1 }
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(side)" height="\(side)" font-family="sans-serif" font-size="\(cell > 10 ? 11 : 7)">
      <title>Rows: the right label. Columns: what was predicted.</title>

      """
    for (index, name) in names.enumerated() {
      let place = margin + index * cell
      svg +=
        "<text x=\"\(margin - 4)\" y=\"\(place + cell * 3 / 4)\" text-anchor=\"end\">\(escape(name))</text>\n"
      svg +=
        "<text transform=\"translate(\(place + cell * 3 / 4),\(margin - 4)) rotate(-90)\">\(escape(name))</text>\n"
    }
    for (row, label) in names.enumerated() {
      let total = max(1, labels[row].support)
      for (column, predicted) in names.enumerated() {
        guard let count = counts["\(label)\t\(predicted)"] else { continue }
        let share = Double(count) / Double(total)
        let light = 92 - Int(share * 60)
        let hue = row == column ? 150 : 10
        svg +=
          "<rect x=\"\(margin + column * cell)\" y=\"\(margin + row * cell)\" width=\"\(cell - 1)\" height=\"\(cell - 1)\" fill=\"hsl(\(hue),60%,\(light)%)\"><title>\(escape(label)) → \(escape(predicted)): \(count) of \(total)</title></rect>\n"
      }
    }
    return svg + "</svg>\n"
  }

  private func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
