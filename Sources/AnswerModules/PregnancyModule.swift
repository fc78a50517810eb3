package import AnswerKit
package import FactBase
import IntentMatching

/// Answers about pregnancy, the time after birth and breastfeeding, with the need and limit by age.
package struct PregnancyModule: AnswerModule {
  package let name = "pregnancy"
  private let composer: Composer
  private let advisor: IntakeAdvisor

  package init(facts: Facts, composer: Composer) {
    self.composer = composer
    advisor = IntakeAdvisor(facts: facts)
  }

  package func answer(_ question: Question) -> Answer? {
    var profile = question.profile
    if profile.stage == .none { profile.isPregnant = true }
    let need = advisor.needStatement(
      for: profile, person: question.person, country: question.country)
    let limit = advisor.limitStatement(
      for: profile, person: question.person, country: question.country)
    switch question.intent.name.name {
    case "daily-need" where !question.wantsMore:
      return composer.answer(
        question, module: name, opening: [need, limit?.asPoint].compactMap { $0 })
    case "limit" where !question.wantsMore:
      return composer.answer(
        question, module: name, opening: [limit, need?.asPoint].compactMap { $0 })
    default:
      return composer.answer(question, module: name)
    }
  }
}
