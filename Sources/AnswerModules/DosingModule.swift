package import AnswerKit
package import FactBase
import IntentMatching
import Language

/// Answers how much magnesium to take or need: by age and sex, against the limit, and by weight of a salt.
package struct DosingModule: AnswerModule {
  package let name = "dosing"
  private let composer: Composer
  private let advisor: IntakeAdvisor
  private let conversion: Conversion

  package init(facts: Facts, composer: Composer) {
    self.composer = composer
    advisor = IntakeAdvisor(facts: facts)
    conversion = Conversion(facts: facts)
  }

  package func answer(_ question: Question) -> Answer? {
    if question.wantsMore { return composer.answer(question, module: name) }
    if question.intent.name.name != "convert-units", let doubt = Conversion.doubt(about: question) {
      return Answer(module: name, intent: question.intent.name, question: doubt)
    }
    if let elemental = conversion.elemental(question) { return finish(question, elemental) }
    if let converted = conversion.units(question) {
      return finish(question, converted, keepsPlan: false)
    }
    let intent = question.intent.name.name
    switch intent {
    case "upper-limit", "country-limits", "is-amount-ok": return amount(question) ?? limit(question)
    case "daily-need", "older-people": return need(question)
    case "body-weight", "label-percent", "split-dose", "what-counts":
      return composer.answer(question, module: name)
    default:
      if let answer = amount(question) { return answer }
      if question.profile.age != nil || question.profile.sex != nil
        || question.profile.stage != .none
      {
        return need(question)
      }
      return composer.answer(question, module: name)
    }
  }

  private func finish(_ question: Question, _ result: Conversion.Result, keepsPlan: Bool = true)
    -> Answer?
  {
    var answer = composer.answer(
      question, module: name, opening: [result.statement], keepsPlan: keepsPlan)
    answer?.working = result.working
    return answer
  }

  private func need(_ question: Question) -> Answer? {
    if question.profile.hasKidneyDisease == true {
      // A limit for healthy kidneys would mislead: only what food should bring is said.
      let need = advisor.needStatement(
        for: question.profile, person: question.person, country: question.country)
      return composer.answer(
        question, module: name, opening: [need?.asPoint].compactMap { $0 }, keepsPlan: false)
    }
    let statements = [
      advisor.needStatement(
        for: question.profile, person: question.person, country: question.country),
      advisor.limitStatement(
        for: question.profile, person: question.person, country: question.country)?.asPoint,
      advisor.otherNeeds(for: question.profile, country: question.country),
    ].compactMap { $0 }
    return composer.answer(question, module: name, opening: statements)
  }

  private func limit(_ question: Question) -> Answer? {
    let statements = [
      advisor.limitStatement(
        for: question.profile, person: question.person, country: question.country),
      advisor.otherLimits(for: question.profile, country: question.country),
    ].compactMap { $0 }
    return composer.answer(question, module: name, opening: statements)
  }

  /// Holds the amount in the question against the limit where the person lives.
  private func amount(_ question: Question) -> Answer? {
    guard let dose = DoseReader.dose(in: question),
      let row = advisor.limit(of: question.profile, in: question.country).max(by: {
        $0.milligrams < $1.milligrams
      })
    else { return nil }
    let amount = Decimal.whole(dose.milligrams)
    let limit = Decimal.whole(row.milligrams)
    let text: String
    if dose.milligrams > row.milligrams {
      let over = Decimal.whole(dose.milligrams - row.milligrams)
      // "Is it too much?" is answered with yes, "is it ok?" must never be.
      let opening =
        question.reading.says("much", "high", "over", "overdoing", "excessive") ? "Yes, " : ""
      text =
        "\(opening)\(amount) mg a day from tablets is \(over) mg over the \(row.authority.adjective) limit of \(limit) mg."
    } else if dose.milligrams == row.milligrams {
      text =
        "\(amount) mg a day from tablets is right at the \(row.authority.adjective) limit, so do not add more."
    } else {
      text =
        "\(amount) mg a day from tablets is within the \(row.authority.adjective) limit of \(limit) mg."
    }
    var statements = [advisor.statement(text, [row])]
    if let others = advisor.otherLimits(for: question.profile, country: question.country) {
      statements.append(others)
    }
    let isDoubling = question.reading.says("double", "doubling")
    var answer = composer.answer(
      question, module: name, opening: isDoubling ? Array(statements.prefix(1)) : statements)
    answer?.working = [
      dose.working,
      "\(amount) mg against \(limit) mg: a difference of \(Decimal.whole(abs(dose.milligrams - row.milligrams))) mg",
    ].compactMap { $0 }
    return answer
  }
}

extension Statement {
  /// The same, in the second row.
  var asPoint: Statement {
    var copy = self
    copy.role = .point
    return copy
  }
}
