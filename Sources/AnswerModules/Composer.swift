package import AnswerKit
package import FactBase
import IntentMatching

/// Lays out what is known on an intent: the sentence that answers first, then a few points, then what
/// to be careful of.
package struct Composer: Sendable {
  package let facts: Facts
  /// The words that a reply holds at most, before it is cut to what matters.
  private static let wordLimit = 85
  private static let pointLimit = 3

  package init(facts: Facts) {
    self.facts = facts
  }

  /// Answers from the intent's own plan and the facts that the question names.
  ///
  /// What was computed for this person, `opening`, goes before all else; the plan's own sentences follow
  /// it where `keepsPlan`.
  package func answer(
    _ question: Question, module: String, opening: [Statement] = [], keepsPlan: Bool = true
  ) -> Answer? {
    if question.wantsMore { return more(question, module: module) }
    var statements: [Statement] = []
    var used: Set<String> = []
    func add(_ statement: Statement) {
      guard !statement.facts.allSatisfy(used.contains) else { return }
      used.formUnion(statement.facts)
      statements.append(statement)
    }

    if let first = firstOfAll(question, module: module) { add(first) }
    for statement in opening { add(statement) }
    let plan = question.intent.answer
    let named = named(question, module: module)
    let isPlanned = keepsPlan || (opening.isEmpty && statements.isEmpty)
    var queue: [Fact] = []
    if opening.isEmpty, let top = named.first, top.isTelling || plan.lead == nil {
      queue.append(top.fact)
    }
    if isPlanned { queue += [plan.lead].compactMap { $0 }.compactMap(fact) }
    // A computed line has given the figure already.
    queue += named.prefix(3).map(\.fact).filter { fact in
      opening.isEmpty || !opening.contains { $0.saysSame(as: fact) }
    }
    if isPlanned { queue += plan.points.compactMap(fact) }

    var words = statements.reduce(0) { $0 + $1.wordCount }
    let cautions = cautions(question, module: module)
    let reserved = cautions.reduce(0) { $0 + $1.wordCount }
    let limit = Composer.pointLimit + 1
    for fact in queue where isFitting(fact, question) && !used.contains(fact.id) {
      guard statements.count < limit else { break }
      let statement = Statement(fact, role: statements.isEmpty ? .lead : .point)
      if !statements.isEmpty, words + reserved + statement.wordCount > Composer.wordLimit {
        continue
      }
      words += statement.wordCount
      add(statement)
    }
    guard !statements.isEmpty else { return nil }
    for caution in cautions { add(caution) }
    if let dispute = dispute(among: statements) { statements.append(dispute) }
    return Answer(
      module: module, intent: question.intent.name, statements: statements,
      suggestions: question.intent.next)
  }

  /// What has not been said yet on the same subject.
  private func more(_ question: Question, module: String) -> Answer? {
    let plan = question.intent.answer
    let named = named(question, module: module).map(\.fact)
    var candidates = plan.more.compactMap(fact) + plan.points.compactMap(fact) + named
    if question.wantsReason {
      candidates = named + candidates
      let reasons = candidates.filter { Composer.givesReason($0.text) }
      candidates = reasons + candidates
    }
    var statements: [Statement] = []
    var seen = question.said
    for fact in candidates where isFitting(fact, question) && seen.insert(fact.id).inserted {
      statements.append(Statement(fact, role: statements.isEmpty ? .lead : .point))
      if statements.count == Composer.pointLimit { break }
    }
    guard !statements.isEmpty else { return nil }
    return Answer(
      module: module, intent: question.intent.name, statements: statements,
      suggestions: question.intent.next)
  }

  /// Whether a sentence says why.
  private static func givesReason(_ text: String) -> Bool {
    [
      "because", " as it ", " as they ", " so that", "lower", "absorb", "block", "cling", "bind",
      "stick",
      "build up", "take up", "taken up",
    ].contains { text.lowercased().contains($0) }
  }

  private func fact(_ id: String) -> Fact? { facts.fact(id) }

  /// Whether a fact holds for this person, here.
  private func isFitting(_ fact: Fact, _ question: Question) -> Bool {
    question.country.isAmong(fact.countries)
      && (fact.when.map { question.profile.circumstances.contains($0) } ?? true)
  }

  /// The facts of this module, or of the plan, that the question asks for by name.
  private func named(_ question: Question, module: String) -> [(fact: Fact, isTelling: Bool)] {
    var weights: [String: Double] = [:]
    var order: [Fact] = []
    let plan = Set(question.intent.answer.facts)
    for subject in question.subjects
    where subject.fact.module == module || plan.contains(subject.fact.id) {
      if weights[subject.fact.id] == nil { order.append(subject.fact) }
      weights[subject.fact.id, default: plan.contains(subject.fact.id) ? 0.4 : 0] += subject.weight
    }
    return order.enumerated().sorted { a, b in
      (-(weights[a.element.id] ?? 0), a.offset) < (-(weights[b.element.id] ?? 0), b.offset)
    }.map { ($0.element, (weights[$0.element.id] ?? 0) >= 1.1) }
  }

  /// What has to be said before anything else to somebody in this state.
  private func firstOfAll(_ question: Question, module: String) -> Statement? {
    guard Composer.takingModules.contains(module), question.profile.hasKidneyDisease == true,
      let fact = fact("caution-kidney")
    else { return nil }
    return Statement(fact, role: .lead)
  }

  private func cautions(_ question: Question, module: String) -> [Statement] {
    let hasKidneyLead = firstOfAll(question, module: module) != nil
    var result = question.intent.answer.cautions.compactMap(fact).filter {
      isFitting($0, question) && !(hasKidneyLead && $0.text.contains("kidney"))
    }
    if Composer.takingModules.contains(module) {
      for circumstance in Circumstance.allCases
      where question.profile.circumstances.contains(circumstance)
        && (circumstance != .child || question.person == .child || question.person == .me)
      {
        if let fact = fact("caution-\(circumstance.rawValue)"), module != circumstance.ownModule {
          result.insert(fact, at: 0)
        }
      }
    }
    return result.prefix(2).map { Statement($0, role: .caution) }
  }

  /// Says that sources differ, when one of the statements is disputed.
  private func dispute(among statements: [Statement]) -> Statement? {
    for statement in statements where statement.role != .caution {
      guard let fact = statement.facts.first.flatMap(fact), let differ = fact.differ else {
        continue
      }
      let isSaid = statements.contains {
        $0.text.contains("differ") || $0.text.contains("disagree")
      }
      if isSaid { return nil }
      let others = fact.disputes.compactMap(self.fact)
      return Statement(
        text: "Sources differ on this. \(differ)", role: .dispute,
        facts: [fact.id] + others.map(\.id),
        sources: (fact.sources + others.flatMap(\.sources)).unique, grade: fact.grade)
    }
    return nil
  }

  /// The modules whose answers may lead somebody to take magnesium.
  private static let takingModules: Set<String> = [
    "dosing", "forms", "timing", "effectiveness", "sleep", "children", "pregnancy",
  ]
}

extension Circumstance {
  /// The module that speaks of nothing else, and needs no reminder.
  fileprivate var ownModule: String? {
    switch self {
    case .pregnant, .breastfeeding: "pregnancy"
    case .kidney, .bleeding, .medicine: "interactions"
    case .child: "children"
    case .older: nil
    }
  }
}

extension Statement {
  /// Whether a fact would only repeat the amount that this says.
  fileprivate func saysSame(as fact: Fact) -> Bool {
    let amounts = text.split(separator: " ").filter { $0.first?.isNumber ?? false }
    return fact.text.split(separator: " ").contains { word in
      (word.first?.isNumber ?? false) && amounts.contains(word)
    }
  }

  /// How many words it has.
  fileprivate var wordCount: Int {
    text.split(separator: " ").count
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, each where it first stood.
  package var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
