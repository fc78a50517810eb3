package import AnswerKit
package import FactBase
import IntentMatching
import Language

/// Answers about low magnesium, and reads a blood result against the usual range, without a diagnosis.
package struct DeficiencyModule: AnswerModule {
  package let name = "deficiency"
  private let facts: Facts
  private let composer: Composer

  package init(facts: Facts, composer: Composer) {
    self.facts = facts
    self.composer = composer
  }

  package func answer(_ question: Question) -> Answer? {
    guard !question.wantsMore, let result = bloodResult(in: question) else {
      return composer.answer(question, module: name)
    }
    return composer.answer(question, module: name, opening: [result])
  }

  private func bloodResult(in question: Question) -> Statement? {
    let quantity =
      question.amounts.first {
        $0.unit == .millimolePerLitre || $0.unit == .milligramPerDecilitre
          || ($0.unit == .millimole && $0.value < 5)
      }
      ?? (question.intent.name.name == "blood-result"
        ? question.amounts.first { $0.unit == nil && $0.value >= 0.2 && $0.value < 8 } : nil)
    guard let quantity else { return nil }
    // Without a unit, below 1.2 can only be mmol/L; from 1.2 to 3 is most likely mg/dL.
    let isMillimoles =
      quantity.unit == .millimolePerLitre || quantity.unit == .millimole
      || (quantity.unit == nil && quantity.value < 1.2)
    let level = isMillimoles ? quantity.value : quantity.value / BloodLevel.milligramsPerDecilitre
    let shown = "\(Decimal.text(quantity.value)) \(isMillimoles ? "mmol/L" : "mg/dL")"
    guard let usual = facts.bloodLevels.first(where: { $0.name == "usual range" }) else {
      return nil
    }
    let range =
      isMillimoles
      ? "\(Decimal.text(usual.from)) to \(Decimal.text(usual.to)) mmol/L"
      : "\(Decimal.text(usual.from * BloodLevel.milligramsPerDecilitre, places: 1)) to \(Decimal.text(usual.to * BloodLevel.milligramsPerDecilitre, places: 1)) mg/dL"
    let place = level < usual.from ? "below" : level > usual.to ? "above" : "within"
    return Statement(
      text:
        "\(shown) is \(place) the usual range of \(range). Labs differ a little, so go by the range on your own report and ask your doctor what it means for you.",
      role: .lead, facts: [usual.id], sources: usual.source.split(separator: "|").map(String.init),
      grade: .authority)
  }
}
