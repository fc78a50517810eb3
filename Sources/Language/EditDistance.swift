/// The Damerau–Levenshtein distance, with slips that are common when typing counted at less than one.
package enum EditDistance {
  /// The cost of turning `a` into `b`, or `nil` when it is above `limit`.
  package static func between(_ a: [UInt8], _ b: [UInt8], limit: Double) -> Double? {
    if abs(a.count - b.count) > Int(limit.rounded(.up)) { return nil }
    var before: [Double] = []
    var previous = (0...b.count).map(Double.init)
    for i in 1...max(1, a.count) where !a.isEmpty {
      var current = [Double(i)]
      current.reserveCapacity(b.count + 1)
      for j in 1...max(1, b.count) where !b.isEmpty {
        var cost = min(
          previous[j] + (i > 1 && a[i - 1] == a[i - 2] ? 0.5 : 1),  // a letter typed twice
          current[j - 1] + (j > 1 && b[j - 1] == b[j - 2] ? 0.5 : 1),  // a double letter typed once
          previous[j - 1] + substitution(a[i - 1], b[j - 1]))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1], a[i - 1] != b[j - 1] {
          cost = min(cost, before[j - 2] + 0.6)
        }
        current.append(cost)
      }
      if let least = current.min(), least > limit { return nil }
      before = previous
      previous = current
    }
    let cost = previous[b.count]
    return cost <= limit ? cost : nil
  }

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Double {
    if a == b { return 0 }
    return areAlike(a, b) || areAlike(b, a) ? 0.7 : 1
  }

  /// Letters that sound alike or stand for one another in misspellings.
  private static func areAlike(_ a: UInt8, _ b: UInt8) -> Bool {
    switch (a, b) {
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "i")),
      (UInt8(ascii: "a"), UInt8(ascii: "i")), (UInt8(ascii: "a"), UInt8(ascii: "o")),
      (UInt8(ascii: "i"), UInt8(ascii: "y")), (UInt8(ascii: "o"), UInt8(ascii: "u")),
      (UInt8(ascii: "c"), UInt8(ascii: "k")), (UInt8(ascii: "c"), UInt8(ascii: "s")),
      (UInt8(ascii: "s"), UInt8(ascii: "z")), (UInt8(ascii: "u"), UInt8(ascii: "e")):
      true
    default: false
    }
  }
}
