package import AnswerKit
package import FactBase
import IntentMatching

/// Answers about babies, children and teenagers: their need and limit by age, and all the rest.
package struct ChildrenModule: AnswerModule {
  package let name = "children"
  private let composer: Composer
  private let advisor: IntakeAdvisor

  package init(facts: Facts, composer: Composer) {
    self.composer = composer
    advisor = IntakeAdvisor(facts: facts)
  }

  package func answer(_ question: Question) -> Answer? {
    guard !question.wantsMore, let age = question.profile.age, age < 18 else {
      return composer.answer(question, module: name)
    }
    let need = advisor.needStatement(
      for: question.profile, person: .child, country: question.country)
    let limit = advisor.limitStatement(
      for: question.profile, person: .child, country: question.country)
    switch question.intent.name.name {
    case "daily-need":
      return composer.answer(
        question, module: name, opening: [need, age >= 1 ? limit?.asPoint : nil].compactMap { $0 })
    case "limit" where age >= 1:
      return composer.answer(
        question, module: name, opening: [limit, need?.asPoint].compactMap { $0 })
    default:
      return composer.answer(question, module: name)
    }
  }
}
