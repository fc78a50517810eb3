import Testing

@Suite struct FactFaultTests {
  private static let faults = [
    Fault(
      "a fact without a source", in: KnowledgeFolder.facts,
      "- id: dose-general\n  text: It is so.\n  grade: trial\n", at: "1:3",
      says: "'sources' is missing; add it"),
    Fault(
      "an empty list of sources", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(sources: "sources: []"), at: "4:12", says: "at least one source"),
    Fault(
      "a source with a slip", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(sources: "sources: [NHSS]"), at: "4:13", says: "did you mean 'NHS'?"),
    Fault(
      "a source that there is not", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(sources: "sources: [LANCET1999]"), at: "4:13",
      says: "add it to tables/sources.tsv"),
    Fault(
      "a figure without a unit", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(more: "  figures:\n    - {name: need, value: 350}\n"), at: "6:7",
      says: "'unit' is missing; add it"),
    Fault(
      "a figure that the text does not say", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(more: "  figures:\n    - {name: need, value: 360, unit: mg}\n"),
      at: "6:5", says: "does not say 360"),
    Fault(
      "a figure that is no number", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(more: "  figures:\n    - {name: need, value: lots, unit: mg}\n"),
      at: "6:27", says: "expected to be a number"),
    Fault(
      "an id used twice", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact() + KnowledgeFolder.fact(text: "Another 1."), at: "5:7",
      says: "'dose-general' is used twice"),
    Fault(
      "a text used twice", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact() + KnowledgeFolder.fact(id: "dose-other", more: "  about: [x]\n"),
      at: "6:9", says: "says the same as 'dose-general'"),
    Fault(
      "a grade with a slip", in: KnowledgeFolder.facts, KnowledgeFolder.fact(grade: "trail"),
      at: "3:10", says: "did you mean 'trial'?"),
    Fault(
      "a dispute without a reason", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(more: "  disputes: [caution-kidney]\n"), at: "5:13",
      says: "add 'differ:'"),
    Fault(
      "a dispute with no fact", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(more: "  disputes: [caution-kidny]\n  differ: Why.\n"), at: "5:14",
      says: "did you mean 'caution-kidney'?"),
    Fault(
      "a circumstance that there is not", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(more: "  when: tired\n"), at: "5:9", says: "'when' is one of pregnant"),
    Fault(
      "a fact in a module that there is not", in: "Knowledge/facts/cooking/soup.yaml",
      KnowledgeFolder.fact(id: "soup", text: "Soup is good.", more: "  about: [soup]\n"), at: "1:",
      says: "'cooking' is not an answer module"),
    Fault(
      "a key that facts do not have", in: KnowledgeFolder.facts,
      KnowledgeFolder.fact(more: "  figure: []\n"), at: "5:3", says: "did you mean 'figures'?"),
  ]

  @Test(arguments: faults)
  func `is shown where it is, with what would mend it`(fault: Fault) throws {
    try fault.expectToBeShown()
  }
}
