import AnswerModules
import FactBase
import IntentMatching
import Language
import RedFlags

/// Checks what authors wrote for what cannot be right.
package enum FactLint {
  /// What is wrong with the facts, the tables, and how intents use them.
  package static func check(_ files: KnowledgeFiles) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let sourceIds = Set(files.sources.map(\.value.id))
    var factIds: [String: Located<Fact>] = [:]
    var texts: [String: Located<Fact>] = [:]
    for located in files.facts {
      let fact = located.value
      if let other = factIds[fact.id] {
        found.append(
          located.diagnostic(
            .error, at: fact.id,
            "the id '\(fact.id)' is used twice, also in \(other.file); give one another name"))
      }
      factIds[fact.id] = located
      if let other = texts[fact.text] {
        found.append(
          located.diagnostic(
            .error, at: "text", "'\(fact.id)' says the same as '\(other.value.id)'; keep one"))
      }
      texts[fact.text] = located
    }
    found += duplicates(files.sources, \.id, "source") + duplicates(files.foods, \.id, "food")
    found +=
      duplicates(files.intakes, \.id, "intake") + duplicates(files.compounds, \.id, "compound")
    let claimIds = Set(files.claims.map(\.value.id))
    for located in files.facts { found += check(located, factIds, sourceIds, claimIds) }
    found += checkTables(files, sourceIds)
    found += checkUse(files, factIds)
    return found
  }

  private static func duplicates<Value>(
    _ values: [Located<Value>], _ id: KeyPath<Value, String>, _ what: String
  ) -> [Diagnostic] {
    var seen: Set<String> = []
    return values.compactMap { located in
      seen.insert(located.value[keyPath: id]).inserted
        ? nil
        : located.diagnostic(
          .error, "the \(what) '\(located.value[keyPath: id])' is given twice; give one another id")
    }
  }

  private static func check(
    _ located: Located<Fact>, _ facts: [String: Located<Fact>], _ sources: Set<String>,
    _ claims: Set<String>
  ) -> [Diagnostic] {
    let fact = located.value
    var found: [Diagnostic] = []
    if !ModuleDirectory.names.contains(fact.module) {
      found.append(
        located.diagnostic(
          .error,
          "'\(fact.module)' is not an answer module; move the file to one of \(ModuleDirectory.names.joined(separator: ", "))"
        ))
    }
    for source in fact.sources where !sources.contains(source) {
      let near =
        Nearest.name(to: source, among: sources).map { "; did you mean '\($0)'?" }
        ?? "; add it to tables/sources.tsv"
      found.append(
        located.diagnostic(.error, at: source, "the source '\(source)' is not known\(near)"))
    }
    for other in fact.disputes where facts[other] == nil {
      let near =
        Nearest.name(to: other, among: facts.keys.sorted()).map { "; did you mean '\($0)'?" } ?? ""
      found.append(
        located.diagnostic(
          .error, at: other, "'\(fact.id)' disputes '\(other)', which is not a fact\(near)"))
    }
    if !claims.isEmpty {
      for claim in fact.claims where !claims.contains(claim) {
        found.append(
          located.diagnostic(.error, at: claim, "'\(claim)' is not a claim of tables/claims.tsv"))
      }
    }
    for figure in fact.figures where !holds(figure.value, in: fact.text) {
      found.append(
        located.diagnostic(
          .error, at: "figures",
          "the text of '\(fact.id)' does not say \(Decimal.text(figure.value)), which its figures give; mend the one that is wrong"
        ))
    }
    let grade = ReadingGrade.grade(of: fact.text)
    if grade > 11.5, fact.text.split(separator: " ").count >= 5 {
      found.append(
        located.diagnostic(
          .warning, at: "text",
          "'\(fact.id)' reads at grade \(Decimal.text(grade, places: 1)); use shorter words or split the sentence"
        ))
    }
    if fact.text.split(separator: " ").count > 42 {
      found.append(
        located.diagnostic(
          .warning, at: "text", "'\(fact.id)' has over 42 words; make it two facts"))
    }
    return found
  }

  /// Whether a text says a number, in digits or in a word.
  private static func holds(_ value: Double, in text: String) -> Bool {
    let tokens = Utterance(text.replacing(",000", with: "000")).tokens
    if tokens.contains(where: { $0.number.map { isSame($0, value) } ?? false }) { return true }
    if QuantityReader.quantities(in: tokens).contains(where: { abs($0.value - value) < 0.000_1 }) {
      return true
    }
    let words = NumberWords.values.filter { $0.value == value }.keys
    let fractions: [Double: [String]] = [
      0.5: ["half"], 50: ["half"], 0.25: ["quarter"], 25: ["quarter"], 33: ["third"],
      1: ["one", "a", "single", "first"], 2: ["twice", "pair", "both", "two"], 3: ["three"],
      10: ["ten"], 100: ["all", "hundred"], 0: ["no", "none", "nothing"],
    ]
    return tokens.contains { words.contains($0.text) || (fractions[value] ?? []).contains($0.text) }
  }

  /// Whether a text's number is the figure, or the figure rounded as people round.
  private static func isSame(_ said: Double, _ figure: Double) -> Bool {
    abs(said - figure) < 0.000_1 || said == figure.rounded()
      || abs(said - (figure * 10).rounded() / 10) < 0.000_1
  }

  private static func checkTables(_ files: KnowledgeFiles, _ sources: Set<String>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func check(_ source: String, _ diagnostic: (String) -> Diagnostic) {
      for id in source.split(separator: "|") where !sources.contains(String(id)) {
        found.append(diagnostic("the source '\(id)' is not known; add it to tables/sources.tsv"))
      }
    }
    for row in files.foods { check(row.value.source) { row.diagnostic(.error, $0) } }
    for row in files.intakes { check(row.value.source) { row.diagnostic(.error, $0) } }
    for row in files.compounds { check(row.value.source) { row.diagnostic(.error, $0) } }
    for row in files.bloodLevels { check(row.value.source) { row.diagnostic(.error, $0) } }
    for row in files.helplines { check(row.value.source) { row.diagnostic(.error, $0) } }
    var owners: [String: String] = [:]
    for row in files.foods {
      for name in [row.value.name] + row.value.aliases {
        let key = Utterance(name).tokens.map { $0.number == nil ? $0.stem : $0.text }.joined(
          separator: " ")
        if let owner = owners[key], owner != row.value.id {
          found.append(
            row.diagnostic(.error, "'\(name)' also names the food '\(owner)'; keep it in one row"))
        }
        owners[key] = row.value.id
      }
    }
    return found
  }

  /// What intents name that is not there, and what is there and never said.
  private static func checkUse(_ files: KnowledgeFiles, _ facts: [String: Located<Fact>])
    -> [Diagnostic]
  {
    var found: [Diagnostic] = []
    var used: Set<String> = Set(Circumstance.allCases.map { "caution-\($0.rawValue)" })
    used.insert("magnesium-molar-mass")
    for circumstance in Circumstance.allCases
    where facts["caution-\(circumstance.rawValue)"] == nil && !files.facts.isEmpty {
      found.append(
        Diagnostic(
          .error, file: files.facts[0].file, line: 1, column: 1,
          message:
            "the fact 'caution-\(circumstance.rawValue)' is missing; every circumstance has one"))
    }
    func check(_ plan: AnswerPlan, _ diagnostic: (String?, String) -> Diagnostic) {
      for id in plan.facts {
        used.insert(id)
        if facts[id] == nil {
          let near =
            Nearest.name(to: id, among: facts.keys.sorted()).map { "; did you mean '\($0)'?" } ?? ""
          found.append(
            diagnostic(id, "the answer names the fact '\(id)', which there is not\(near)"))
        }
      }
      for id in Set(plan.facts) where plan.facts.filter({ $0 == id }).count > 1 {
        found.append(diagnostic(id, "the answer names the fact '\(id)' twice"))
      }
    }
    for intent in files.intents {
      check(intent.value.answer) { intent.diagnostic(.error, at: $0, $1) }
      if intent.value.answer.lead == nil, !intent.value.name.isOutOfScope {
        found.append(
          intent.diagnostic(
            .error, at: "examples",
            "the intent \(intent.value.name) has no answer; add 'answer:' with a 'lead:'"))
      }
      if !intent.value.name.isOutOfScope, !ModuleDirectory.names.contains(intent.value.name.module)
      {
        found.append(
          intent.diagnostic(
            .error,
            "'\(intent.value.name.module)' is not an answer module; known are \(ModuleDirectory.names.joined(separator: ", "))"
          ))
      }
    }
    for flag in files.redFlags {
      check(flag.value.answer) { flag.diagnostic(.error, at: $0, $1) }
      if flag.value.answer.lead == nil, flag.value.level != .none {
        found.append(
          flag.diagnostic(
            .error, "the red flag \(flag.value.name) has no answer; add 'answer:' with a 'lead:'"))
      }
    }
    for located in files.facts where !used.contains(located.value.id) && located.value.about.isEmpty
    {
      found.append(
        located.diagnostic(
          .warning, at: located.value.id,
          "no answer names '\(located.value.id)' and it has no 'about', so it is never said"))
    }
    let modules = Set(files.intents.map(\.value.name.module))
    for module in modules.sorted() where module != IntentName.outOfScope {
      if !files.intents.contains(where: {
        $0.value.name == IntentName(module: module, name: "general")
      }),
        let first = files.intents.first(where: { $0.value.name.module == module })
      {
        found.append(
          first.diagnostic(
            .error, "the module \(module) has no general.yaml to fall back on; add one"))
      }
    }
    let cited = Set(
      files.facts.flatMap(\.value.sources)
        + (files.foods.map(\.value.source) + files.intakes.map(\.value.source)
        + files.compounds.map(\.value.source) + files.bloodLevels.map(\.value.source)
        + files.helplines.map(\.value.source)).flatMap { $0.split(separator: "|").map(String.init) }
    )
    for source in files.sources where !cited.contains(source.value.id) {
      found.append(
        source.diagnostic(.warning, "no fact or table names the source '\(source.value.id)'"))
    }
    return found
  }
}
