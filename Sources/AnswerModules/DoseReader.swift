import AnswerKit
import IntentMatching
import Language

/// Works out how much magnesium a message speaks of, from amounts, counts and times a day.
struct DoseReader {
  /// A dose, and how it was added up.
  struct Dose {
    var milligrams: Double
    var working: String?
  }

  /// The daily dose that the question gives: "two 250 mg tablets", "200 mg twice a day", "400mg".
  static func dose(in question: Question) -> Dose? {
    let tokens = question.reading.tokens
    let amounts = question.amounts.filter { $0.milligrams != nil }
    guard let strength = amounts.first(where: { $0.unit != .gram || $0.value < 20 }),
      let milligrams = strength.milligrams
    else {
      // "mine are 400 mg" was said before; now "can I take two?"
      if let product = question.profile.product?.milligrams,
        let count = question.amounts.first(where: { $0.unit == .tablet || $0.unit == nil }),
        count.value >= 1, count.value <= 60, count.value != product
      {
        return Dose(
          milligrams: count.value * product,
          working:
            "\(Decimal.text(count.value)) × \(Decimal.text(product)) mg = \(Decimal.whole(count.value * product)) mg"
        )
      }
      // A bare number such as "is 500 too much" can only be milligrams.
      if let bare = question.amounts.first(where: {
        $0.unit == nil && $0.value >= 50 && $0.value <= 5_000
      }) {
        return Dose(milligrams: bare.value)
      }
      return nil
    }
    var factor = 1.0
    if let count = question.amounts.first(where: { count in
      (count.unit == nil || count.unit == .tablet) && count.value >= 2 && count.value <= 60
        && abs(count.range.lowerBound - strength.range.lowerBound) <= 4
        && count.range != strength.range
    }) {
      let between = tokens[
        min(
          count.range.lowerBound, strength.range.lowerBound)..<max(
            count.range.upperBound, strength.range.upperBound)]
      if !between.contains(where: { ["or", "versus", "year", "years", "am"].contains($0.text) }) {
        factor = count.value
      }
    }
    if factor == 1 {
      if tokens.contains(where: { $0.text == "twice" || $0.text == "double" }) { factor = 2 }
      if tokens.contains(where: { $0.text == "thrice" }) { factor = 3 }
    }
    let total = milligrams * factor
    guard factor != 1 else { return Dose(milligrams: total) }
    return Dose(
      milligrams: total,
      working:
        "\(Decimal.text(factor)) × \(Decimal.text(milligrams)) mg = \(Decimal.whole(total)) mg")
  }
}
