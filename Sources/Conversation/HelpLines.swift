import AnswerKit
import FactBase
import Packing
import RedFlags

/// Says whom to ring where the person is.
struct HelpLines {
  let facts: Facts
  let country: Country

  /// The sentence with the numbers, the one that fits the danger first.
  func statement(for line: RedFlag.Line) -> Statement {
    let known = country.code.flatMap { facts.helpline(country: $0) }
    guard let known else { return unknown(line) }
    let number = known.poison.prefix { $0 != "(" }.trimmingEnd
    let poison = isNumber(number) ? "Poison advice: \(number)." : ""
    let text: String
    switch line {
    case .emergency, .doctor: text = "Ring \(known.emergency) now."
    case .poison:
      text =
        poison.isEmpty
        ? "Ring \(known.emergency) now."
        : "\(poison) If they are unwell or drowsy, ring \(known.emergency)."
    case .crisis:
      text =
        "You can ring \(known.crisis), day or night. In danger right now, ring \(known.emergency)."
    case .maternity:
      text = "Ring your maternity unit now, or \(known.emergency) if you cannot reach them."
    }
    return Statement(
      text: text, role: .point, facts: ["helpline-\(known.country)"],
      sources: known.source.split(separator: "|").map(String.init), grade: .authority)
  }

  /// Numbers for a country that is not known, or has no entry.
  private func unknown(_ line: RedFlag.Line) -> Statement {
    let emergency: String
    if let code = country.code {
      emergency = "112 or your local emergency number (I have no numbers for \(code))"
    } else {
      emergency =
        "your local emergency number: 911 in the US and Canada, 999 in the UK, 112 in Europe, 000 in Australia"
    }
    let first =
      line == .crisis
      ? "You can ring 988 in the US and Canada, or 116 123 in the UK and Ireland, day or night. "
      : line == .maternity
        ? "Ring your maternity unit now, or "
        : line == .poison
          ? "Your poison line can help at once (US 1-800-222-1222, UK 111). Or ring " : "Ring "
    let text =
      line == .crisis ? "\(first)In danger right now, ring \(emergency)." : "\(first)\(emergency)."
    let cited = ["US", "GB", "EU", "AU"].compactMap { facts.helpline(country: $0) }
    return Statement(
      text: text, role: .point, facts: cited.map { "helpline-\($0.country)" },
      sources: cited.flatMap { $0.source.split(separator: "|").map(String.init) }, grade: .authority
    )
  }

  /// Whether the table gives a number at all.
  private func isNumber(_ text: String) -> Bool {
    text.contains { $0.isNumber }
  }
}

extension Substring {
  /// The text without blanks at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
