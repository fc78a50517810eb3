import Testing

@Suite struct TableFaultTests {
  private static let faults = [
    Fault(
      "a row with a cell too few", in: KnowledgeFolder.foods,
      KnowledgeFolder.foodHeader + "\nx\ty\t-\tz\t1\n", at: "2:1",
      says: "this row has 5 cells and the header 11"),
    Fault(
      "a cell that is no number", in: KnowledgeFolder.foods, food(per100: "lots"), at: "2:1",
      says: "'lots' in column mg_per_100g is not a number"),
    Fault(
      "food arithmetic that is wrong", in: KnowledgeFolder.foods, food(perServing: "67.5"),
      at: "2:1", says: "is 76.5 mg, not 67.5"),
    Fault(
      "a measure that is none", in: KnowledgeFolder.foods, food(measures: "bucket=900"), at: "2:1",
      says: "write unit=grams, such as cup=180"),
    Fault(
      "a source of a row that there is not", in: KnowledgeFolder.foods, food(source: "NHS|XYZ"),
      at: "2:1", says: "the source 'XYZ' is not known"),
    Fault(
      "a food given twice", in: KnowledgeFolder.foods,
      food() + food(name: "other almonds").dropHeader, at: "3:1", says: "is given twice"),
    Fault(
      "a name of two foods", in: KnowledgeFolder.foods, food() + food(id: "b").dropHeader,
      at: "3:1", says: "also names the food 'almonds'"),
    Fault(
      "a column that is missing", in: KnowledgeFolder.foods, "id\tname\n", at: "1:1",
      says: "the column 'aliases' is missing"),
    Fault(
      "a share that the formula does not give", in: "Knowledge/tables/compounds.tsv",
      "id\tname\taliases\tformula\tmolar_mass\telemental_fraction\tsource\nc\tmagnesium chloride\t-\tMgCl2\t95.21\t0.3553\tNHS\n",
      at: "2:1", says: "is 0.2553, not 0.3553"),
    Fault(
      "an authority that there is not", in: "Knowledge/tables/intakes.tsv", intake(authority: "US"),
      at: "2:1", says: "'US' is not an authority"),
    Fault(
      "a kind of intake that there is not", in: "Knowledge/tables/intakes.tsv", intake(kind: "MAX"),
      at: "2:1", says: "'MAX' is not a kind of intake"),
    Fault(
      "a country without an emergency number", in: "Knowledge/tables/helplines.tsv",
      "country\tname\temergency\tpoison\tcrisis\tsource\nZZ\tZ\t-\t1\t2\tNHS\n", at: "2:1",
      says: "needs an emergency number"),
    Fault(
      "a source given twice", in: "Knowledge/tables/sources.tsv",
      "id\ttitle\tpublisher\tyear\tkind\turl\nNHS\ta\tb\t1\tc\td\nNHS\ta\tb\t1\tc\td\n", at: "3:1",
      says: "the source 'NHS' is given twice"),
  ]

  @Test(arguments: faults)
  func `is shown where it is, with what would mend it`(fault: Fault) throws {
    try fault.expectToBeShown()
  }

  @Test(arguments: [("sex", "woman"), ("stage", "expecting")])
  func `of an intake's sex or stage is not taken for none`(column: String, value: String) throws {
    let row = column == "sex" ? Self.intake(sex: value) : Self.intake(stage: value)
    let errors = try KnowledgeFolder(["Knowledge/tables/intakes.tsv": row]).errors()
    #expect(errors.contains { $0.contains(value) })
  }

  private static func food(
    id: String = "almonds", name: String = "almonds", per100: String = "270",
    perServing: String = "76.5",
    measures: String = "cup=143", source: String = "NHS"
  ) -> String {
    KnowledgeFolder.foodHeader
      + "\n\(id)\t\(name)\t-\tnuts\t\(per100)\t1 oz\t28.35\t\(perServing)\t\(measures)\t\(source)\t-\n"
  }

  private static func intake(
    authority: String = "US-IOM", sex: String = "female", stage: String = "none",
    kind: String = "RDA"
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
