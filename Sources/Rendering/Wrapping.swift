/// Breaks text into lines of a width.
package enum Wrapping {
  /// The lines of `text`, broken at spaces; a word longer than a line stands alone on one.
  package static func lines(_ text: String, width: Int?) -> [String] {
    guard let width, width > 0 else { return [text] }
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let size = columns(word)
      if length > 0, length + 1 + size > width {
        lines.append(line)
        line = ""
        length = 0
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += size
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The columns that `text` takes: two for East Asian wide characters and emoji.
  package static func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60,
        0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        sum + 2
      default: scalar.properties.generalCategory == .nonspacingMark ? sum : sum + 1
      }
    }
  }
}
