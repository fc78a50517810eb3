import KnowledgeFiles
import TestSupport
import Testing

/// Each kind of fault is shown where it is, and with what would mend it.
@Suite struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var what: String
    var file: String
    var text: String
    /// `line:column`, or the line alone.
    var place: String
    var says: String

    init(_ what: String, in file: String, _ text: String, at place: String, says: String) {
      self.what = what
      self.file = file
      self.text = text
      self.place = place
      self.says = says
    }

    var testDescription: String { what }
  }

  private static let intents = [
    Fault("broken YAML", in: KnowledgeFolder.intent, "purpose: a: b\nexamples: [x]\n", at: "1:", says: "not valid YAML"),
    Fault("a bracket left open", in: KnowledgeFolder.intent, "examples: [a, b\n", at: "", says: "not valid YAML"),
    Fault("an empty file", in: KnowledgeFolder.intent, "", at: "1:1", says: "the file is empty"),
    Fault("a key with a slip", in: KnowledgeFolder.intent, "exampels:\n  - a\nexamples: [b]\n", at: "1:1", says: "did you mean 'examples'?"),
    Fault("a key of another kind of file", in: KnowledgeFolder.intent, "examples: [b]\nsources: [NHS]\n", at: "2:1", says: "'sources' is not a key that is known here"),
    Fault("a key given twice", in: KnowledgeFolder.intent, "examples: [a]\nexamples: [b]\n", at: "", says: "a key is given twice"),
    Fault("no examples", in: KnowledgeFolder.intent, "purpose: x\n", at: "1:1", says: "'examples' is missing; add it"),
    Fault("an empty list of examples", in: KnowledgeFolder.intent, "purpose: x\nexamples: []\n", at: "2:11", says: "an intent needs examples"),
    Fault("examples that are no list", in: KnowledgeFolder.intent, "examples: what\n", at: "1:11", says: "start each line with '- '"),
    Fault("a concept with a slip", in: KnowledgeFolder.intent, "keywords:\n  - \"{magnesum}\"\nexamples: [a]\n", at: "2:5", says: "did you mean {magnesium}?"),
    Fault("a concept that there is not", in: KnowledgeFolder.intent, "keywords: [\"{xyzzy}\"]\nexamples: [a]\n", at: "1:12", says: "{xyzzy} is not a concept"),
    Fault("a keyword without a word", in: KnowledgeFolder.intent, "keywords: [\"?!\"]\nexamples: [a]\n", at: "1:12", says: "at least one word or {concept}"),
    Fault("a weight out of bounds", in: KnowledgeFolder.intent, "keywords:\n  - {text: a, weight: 9}\nexamples: [a]\n", at: "2:", says: "a weight lies above 0 and up to 5"),
    Fault("a weight that is no number", in: KnowledgeFolder.intent, "keywords:\n  - {text: a, weight: big}\nexamples: [a]\n", at: "2:", says: "expected to be a number"),
    Fault("a fact with a slip in an answer", in: KnowledgeFolder.intent, "examples: [a]\nanswer:\n  lead: dose-genral\n", at: "3:9", says: "did you mean 'dose-general'?"),
    Fault("a fact named twice in an answer", in: KnowledgeFolder.intent, "examples: [a]\nanswer:\n  lead: dose-general\n  more: [dose-general]\n", at: "", says: "'dose-general' twice"),
    Fault("no answer", in: KnowledgeFolder.intent, "examples: [a]\n", at: "1:", says: "has no answer"),
    Fault("a module that there is not", in: "Intents/cooking/general.yaml", "examples: [a]\nanswer: {lead: dose-general}\n", at: "1:1", says: "'cooking' is not an answer module"),
    Fault("a module without a fallback", in: "Intents/forms/compare.yaml", "examples: [z]\nanswer: {lead: dose-general}\n", at: "1:1", says: "no general.yaml"),
    Fault("a role that there is not", in: "Intents/concepts/body.yaml", "role: thing\nconcepts: {leg: [leg]}\n", at: "1:7", says: "'thing' is not a role"),
    Fault("a concept given twice", in: "Intents/concepts/more.yaml", "role: subject\nconcepts:\n  magnesium: [mag]\n", at: "3:3", says: "is given twice"),
    Fault("a red flag of no level", in: "Intents/red-flags/stroke.yaml", "level: dire\npurpose: x\nexamples: [a]\n", at: "1:8", says: "'level' is one of emergency, urgent, none"),
    Fault("a red flag without a line to ring", in: "Intents/red-flags/stroke.yaml", "level: emergency\npurpose: x\nexamples: [a]\nanswer: {lead: dose-general}\n", at: "1:1", says: "'line' says whom to ring"),
    Fault("a red flag without an answer", in: "Intents/red-flags/stroke.yaml", "level: emergency\nline: poison\npurpose: x\nexamples: [a]\n", at: "1:1", says: "the red flag stroke has no answer"),
  ]

  private static let facts = [
    Fault("a fact without a source", in: KnowledgeFolder.facts, "- id: dose-general\n  text: It is so.\n  grade: trial\n", at: "1:3", says: "'sources' is missing; add it"),
    Fault("an empty list of sources", in: KnowledgeFolder.facts, KnowledgeFolder.fact(sources: "sources: []"), at: "4:12", says: "at least one source"),
    Fault("a source with a slip", in: KnowledgeFolder.facts, KnowledgeFolder.fact(sources: "sources: [NHSS]"), at: "4:13", says: "did you mean 'NHS'?"),
    Fault("a source that there is not", in: KnowledgeFolder.facts, KnowledgeFolder.fact(sources: "sources: [LANCET1999]"), at: "4:13", says: "add it to tables/sources.tsv"),
    Fault("a figure without a unit", in: KnowledgeFolder.facts, KnowledgeFolder.fact(more: "  figures:\n    - {name: need, value: 350}\n"), at: "6:7", says: "'unit' is missing; add it"),
    Fault("a figure that the text does not say", in: KnowledgeFolder.facts, KnowledgeFolder.fact(more: "  figures:\n    - {name: need, value: 360, unit: mg}\n"), at: "6:5", says: "does not say 360"),
    Fault("a figure that is no number", in: KnowledgeFolder.facts, KnowledgeFolder.fact(more: "  figures:\n    - {name: need, value: lots, unit: mg}\n"), at: "6:27", says: "expected to be a number"),
    Fault("an id used twice", in: KnowledgeFolder.facts, KnowledgeFolder.fact() + KnowledgeFolder.fact(text: "Another 1."), at: "5:7", says: "'dose-general' is used twice"),
    Fault("a text used twice", in: KnowledgeFolder.facts, KnowledgeFolder.fact() + KnowledgeFolder.fact(id: "dose-other", more: "  about: [x]\n"), at: "6:9", says: "says the same as 'dose-general'"),
    Fault("a grade with a slip", in: KnowledgeFolder.facts, KnowledgeFolder.fact(grade: "trail"), at: "3:10", says: "did you mean 'trial'?"),
    Fault("a dispute without a reason", in: KnowledgeFolder.facts, KnowledgeFolder.fact(more: "  disputes: [caution-kidney]\n"), at: "5:13", says: "add 'differ:'"),
    Fault("a dispute with no fact", in: KnowledgeFolder.facts, KnowledgeFolder.fact(more: "  disputes: [caution-kidny]\n  differ: Why.\n"), at: "5:14", says: "did you mean 'caution-kidney'?"),
    Fault("a circumstance that there is not", in: KnowledgeFolder.facts, KnowledgeFolder.fact(more: "  when: tired\n"), at: "5:9", says: "'when' is one of pregnant"),
    Fault("a fact in a module that there is not", in: "Knowledge/facts/cooking/soup.yaml", KnowledgeFolder.fact(id: "soup", text: "Soup is good.", more: "  about: [soup]\n"), at: "1:", says: "'cooking' is not an answer module"),
    Fault("a missing caution", in: "Knowledge/facts/dosing/cautions.yaml", KnowledgeFolder.fact(id: "caution-kidney", text: "Ask first."), at: "1:1", says: "the fact 'caution-pregnant' is missing"),
    Fault("a key that facts do not have", in: KnowledgeFolder.facts, KnowledgeFolder.fact(more: "  figure: []\n"), at: "5:3", says: "did you mean 'figures'?"),
  ]

  private static let tables = [
    Fault("a row with a cell too few", in: KnowledgeFolder.foods, KnowledgeFolder.foodHeader + "\nx\ty\t-\tz\t1\n", at: "2:1", says: "this row has 5 cells and the header 11"),
    Fault("a cell that is no number", in: KnowledgeFolder.foods, food(per100: "lots"), at: "2:1", says: "'lots' in column mg_per_100g is not a number"),
    Fault("food arithmetic that is wrong", in: KnowledgeFolder.foods, food(perServing: "67.5"), at: "2:1", says: "is 76.5 mg, not 67.5 mg"),
    Fault("a measure that is none", in: KnowledgeFolder.foods, food(measures: "bucket=900"), at: "2:1", says: "write unit=grams, such as cup=180"),
    Fault("a source of a row that there is not", in: KnowledgeFolder.foods, food(source: "NHS|XYZ"), at: "2:1", says: "the source 'XYZ' is not known"),
    Fault("a food given twice", in: KnowledgeFolder.foods, food() + food(name: "other almonds").dropHeader, at: "3:1", says: "is given twice"),
    Fault("a name of two foods", in: KnowledgeFolder.foods, food() + food(id: "b").dropHeader, at: "3:1", says: "also names the food 'almonds'"),
    Fault("a column that is missing", in: KnowledgeFolder.foods, "id\tname\n", at: "1:1", says: "the column 'aliases' is missing"),
    Fault("a share that the formula does not give", in: "Knowledge/tables/compounds.tsv", "id\tname\taliases\tformula\tmolar_mass\telemental_fraction\tsource\nc\tmagnesium chloride\t-\tMgCl2\t95.21\t0.3553\tNHS\n", at: "2:1", says: "is 0.2553, not 0.3553"),
    Fault("an authority that there is not", in: "Knowledge/tables/intakes.tsv", intake(authority: "US"), at: "2:1", says: "'US' is not an authority"),
    Fault("a kind of intake that there is not", in: "Knowledge/tables/intakes.tsv", intake(kind: "MAX"), at: "2:1", says: "'MAX' is not a kind of intake"),
    Fault("a country without an emergency number", in: "Knowledge/tables/helplines.tsv", "country\tname\temergency\tpoison\tcrisis\tsource\nZZ\tZ\t-\t1\t2\tNHS\n", at: "2:1", says: "needs an emergency number"),
    Fault("a source given twice", in: "Knowledge/tables/sources.tsv", "id\ttitle\tpublisher\tyear\tkind\turl\nNHS\ta\tb\t1\tc\td\nNHS\ta\tb\t1\tc\td\n", at: "3:1", says: "the source 'NHS' is given twice"),
  ]

  @Test(arguments: intents)
  func `in an intent, a concept or a flag`(fault: Fault) throws {
    try expect(fault)
  }

  @Test(arguments: facts)
  func `in a fact`(fault: Fault) throws {
    try expect(fault)
  }

  @Test(arguments: tables)
  func `in a table`(fault: Fault) throws {
    try expect(fault)
  }

  @Test(arguments: [("sex", "woman"), ("stage", "expecting")])
  func `of an intake's sex or stage is not taken for none`(column: String, value: String) throws {
    let row = column == "sex" ? Self.intake(sex: value) : Self.intake(stage: value)
    let errors = try KnowledgeFolder(["Knowledge/tables/intakes.tsv": row]).errors()
    withKnownIssue("A sex or stage that is misspelt is read as 'both' or 'none' without a word") {
      #expect(errors.contains { $0.contains(value) })
    }
  }

  @Test func `in a file that is not UTF-8`() throws {
    let base = try KnowledgeFolder()
    try base.folder.write([0xFF, 0xFE, 0x41], to: KnowledgeFolder.intent)
    #expect(base.errors().contains { $0.hasPrefix(KnowledgeFolder.intent + ":1:1: error: ") && $0.contains("not UTF-8") })
  }

  @Test func `in a folder that is not there`() throws {
    var files = KnowledgeFiles()
    files.readIntents(in: "/nonexistent/Intents")
    #expect(files.diagnostics.map(\.message) == ["the folder cannot be read; check that it is there"])
  }

  @Test func `in a folder without intents`() throws {
    var files = KnowledgeFiles()
    files.readIntents(in: try TemporaryFolder().path)
    #expect(files.hasErrors)
  }

  @Test func `is shown with the line and a caret`() throws {
    let errors = try KnowledgeFolder([KnowledgeFolder.facts: KnowledgeFolder.fact(grade: "trail")]).errors()
    let lines = errors.first?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    #expect(lines.dropFirst() == ["    grade: trail", "             ^"])
  }

  @Test func `does not hide the next`() throws {
    let errors = try KnowledgeFolder([
      KnowledgeFolder.intent: "exampels: [a]\n", KnowledgeFolder.facts: KnowledgeFolder.fact(grade: "trail"),
      KnowledgeFolder.foods: Self.food(perServing: "1"),
    ]).errors()
    for file in [KnowledgeFolder.intent, KnowledgeFolder.facts, KnowledgeFolder.foods] {
      #expect(errors.contains { $0.hasPrefix(file) })
    }
  }

  private func expect(_ fault: Fault) throws {
    let errors = try KnowledgeFolder([fault.file: fault.text]).errors()
    #expect(
      errors.contains { $0.hasPrefix("\(fault.file):\(fault.place)") && $0.contains(": error: ") && $0.contains(fault.says) },
      "\(errors.joined(separator: "\n"))")
  }

  private static func food(
    id: String = "almonds", name: String = "almonds", per100: String = "270", perServing: String = "76.5",
    measures: String = "cup=143", source: String = "NHS"
  ) -> String {
    KnowledgeFolder.foodHeader + "\n\(id)\t\(name)\t-\tnuts\t\(per100)\t1 oz\t28.35\t\(perServing)\t\(measures)\t\(source)\t-\n"
  }

  private static func intake(
    authority: String = "US-IOM", sex: String = "female", stage: String = "none", kind: String = "RDA"
  ) -> String {
    "id\tauthority\tlife_stage\tsex\tage_from\tage_to\tstage\tkind\tmg_per_day\tsource\n"
      + "a\t\(authority)\tadult\t\(sex)\t19\t30\t\(stage)\t\(kind)\t310\tNHS\n"
  }
}

extension String {
  /// The rows of a table, without its first line.
  fileprivate var dropHeader: String {
    split(separator: "\n").dropFirst().map { $0 + "\n" }.joined()
  }
}
