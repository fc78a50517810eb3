package import AnswerKit
package import FactBase
import Language

/// Answers which form of magnesium: one, or several compared, with the magnesium each holds.
package struct FormsModule: AnswerModule {
  package let name = "forms"
  private let composer: Composer
  private let conversion: Conversion

  package init(facts: Facts, composer: Composer) {
    self.composer = composer
    conversion = Conversion(facts: facts)
  }

  package func answer(_ question: Question) -> Answer? {
    guard var answer = composer.answer(question, module: name) else { return nil }
    // Two forms side by side: how much magnesium each holds by weight.
    if question.compounds.count > 1, !question.wantsMore {
      let compounds = question.compounds.prefix(3)
      let parts = compounds.map {
        "\($0.name) is \(Decimal.text($0.elementalFraction * 100, places: 0))%"
      }
      let statement = Statement(
        text: "By weight, \(parts.joined(separator: " and ")) magnesium.", role: .point,
        facts: compounds.map(\.id),
        sources: compounds.flatMap { $0.source.split(separator: "|").map(String.init) }.unique,
        grade: .authority)
      let place = answer.statements.lastIndex { $0.role == .lead || $0.role == .point } ?? 0
      answer.statements.insert(statement, at: min(place + 1, answer.statements.count))
    }
    return answer
  }
}
