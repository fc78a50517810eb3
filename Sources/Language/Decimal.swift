/// Numbers as people write them.
package enum Decimal {
  /// `value` with at most `places` decimal places and no trailing zeros: 400, 12.3, 0.25.
  package static func text(_ value: Double, places: Int = 2) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int(rounded)) }
    return rounded.description
  }

  /// `value` rounded to a whole number, with thousands grouped: 1,000.
  package static func whole(_ value: Double) -> String {
    guard abs(value) < 1e15 else { return value.description }
    let digits = String(Int(value.rounded().magnitude))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return value < 0 && grouped != "0" ? "-" + grouped : grouped
  }
}
