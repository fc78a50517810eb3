/// Compares a reply with what a transcript expects of it.
package enum ReplyPattern {
  /// The first line that differs, by place in `expected`, or `nil` when all fit.
  ///
  /// `[..]` in a line stands for any run of characters, and a line `...` for any lines.
  package static func mismatch(expected: [String], actual: [String]) -> Int? {
    matches(expected, actual) ? nil : firstDifference(expected, actual)
  }

  /// Each `...` takes as few lines as it can, and one more whenever what follows does not fit.
  private static func matches(_ expected: [String], _ actual: [String]) -> Bool {
    var place = 0
    var line = 0
    var lastGap: (place: Int, line: Int)?
    while line < actual.count {
      if place < expected.count, expected[place] == "..." {
        lastGap = (place, line)
        place += 1
      } else if place < expected.count, fits(actual[line], expected[place]) {
        place += 1
        line += 1
      } else if let gap = lastGap {
        place = gap.place + 1
        line = gap.line + 1
        lastGap = (gap.place, line)
      } else {
        return false
      }
    }
    return expected[place...].allSatisfy { $0 == "..." }
  }

  private static func firstDifference(_ expected: [String], _ actual: [String]) -> Int {
    for (index, line) in expected.enumerated() {
      if line == "..." { return index }
      guard index < actual.count, fits(actual[index], line) else { return index }
    }
    return max(0, expected.count - 1)
  }

  /// Whether `line` is `pattern`, with anything for each `[..]`.
  static func fits(_ line: String, _ pattern: String) -> Bool {
    guard pattern.contains("[..]") else { return line == pattern }
    let parts = split(pattern)
    guard let first = parts.first, let last = parts.last, line.hasPrefix(first) else {
      return false
    }
    var rest = line.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private static func split(_ pattern: String) -> [String] {
    var parts: [String] = []
    var rest = pattern[...]
    while let range = rest.firstRange(of: "[..]") {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
