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
    guard
      let read = BloodLevelReader.level(
        in: question.amounts, isOfBlood: question.intent.name.name == "blood-result")
    else { return nil }
    guard let usual = facts.bloodLevels.first(where: { $0.name == "usual range" }) else {
      return nil
    }
    // The level is held against the range as it is shown: two places in mmol/L, one in mg/dL.
    let (factor, places, unit) =
      read.isMillimoles ? (1, 2, "mmol/L") : (BloodLevel.milligramsPerDecilitre, 1, "mg/dL")
    let scale = places == 2 ? 100.0 : 10.0
    let from = (usual.from * factor * scale).rounded() / scale
    let to = (usual.to * factor * scale).rounded() / scale
    let shown = "\(Decimal.text(read.given)) \(unit)"
    let range =
      "\(Decimal.text(from, places: places)) to \(Decimal.text(to, places: places)) \(unit)"
    let place = read.given < from ? "below" : read.given > to ? "above" : "within"
    return Statement(
      text:
        "\(shown) is \(place) the usual range of \(range). Labs differ a little, so go by the range on your own report and ask your doctor what it means for you.",
      role: .lead, facts: [usual.id], sources: usual.source.split(separator: "|").map(String.init),
      grade: .authority)
  }
}
