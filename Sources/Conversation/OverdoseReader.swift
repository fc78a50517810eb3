import IntentMatching
import Language

/// Adds up whether somebody swallowed far too much at once.
enum OverdoseReader {
  /// Milligrams at once that call for the poison line: about seven times the US limit for a day.
  private static let milligrams = 2_500.0
  /// As many tablets at once, of unknown strength.
  private static let tablets = 10.0

  /// Whether the message tells of an overdose; `strength` is the milligrams in one tablet, if that was
  /// said before.
  static func isOverdose(_ reading: Reading, strength: Double?) -> Bool {
    let words = reading.tokens.map(\.text)
    guard let verb = words.firstIndex(where: swallowed.contains),
      !Negation.covers(verb, in: reading.tokens),
      !words.contains(where: {
        ["if", "would", "should", "year", "years", "month", "months", "weekly", "could", "can"]
          .contains($0)
      }),
      words.prefix(verb).contains(
        where: [
          "i", "she", "he", "we", "they", "has", "have", "just", "mum", "mom", "dad", "son",
          "daughter",
        ].contains) || verb == 0
    else { return false }
    let counts = reading.quantities.filter {
      ($0.unit == nil || $0.unit == .tablet) && $0.range.lowerBound > verb
        && $0.value == $0.value.rounded()
    }
    let strengths =
      reading.quantities.compactMap { $0.unit == .milligram ? $0.value : nil }
      + reading.quantities.filter {
        $0.unit == nil && $0.value >= 100 && $0.value <= 1_000 && $0.range.lowerBound > 1
          && ["the", "of"].contains(words[$0.range.lowerBound - 1])
      }.map(\.value)
    for count in counts where count.value < 100 || count.unit == .tablet {
      let after = count.range.upperBound < words.count ? words[count.range.upperBound] : ""
      let isThem =
        after == "of" || after == "" || count.unit == .tablet
        || ["at", "all", "in", "together"].contains(after)
      guard isThem, count.value >= 2 else { continue }
      if let each = strengths.first ?? strength, count.value * each >= milligrams { return true }
      if count.value >= tablets,
        count.unit == .tablet || words.contains("them") || words.contains("tablets")
      {
        return true
      }
    }
    return false
  }

  private static let swallowed: Set<String> = [
    "took", "taken", "swallowed", "swallow", "ate", "eaten", "had", "drank", "downed", "necked",
    "popped", "overdosed", "scoffed", "gulped",
  ]
}
