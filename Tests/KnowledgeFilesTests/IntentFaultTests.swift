import Testing

@Suite struct IntentFaultTests {
  private static let faults = [
    Fault(
      "broken YAML", in: KnowledgeFolder.intent, "purpose: a: b\nexamples: [x]\n", at: "1:",
      says: "not valid YAML"),
    Fault(
      "a bracket left open", in: KnowledgeFolder.intent, "examples: [a, b\n", at: "",
      says: "not valid YAML"),
    Fault("an empty file", in: KnowledgeFolder.intent, "", at: "1:1", says: "the file is empty"),
    Fault(
      "a key with a slip", in: KnowledgeFolder.intent, "exampels:\n  - a\nexamples: [b]\n",
      at: "1:1", says: "did you mean 'examples'?"),
    Fault(
      "a key of another kind of file", in: KnowledgeFolder.intent,
      "examples: [b]\nsources: [NHS]\n", at: "2:1",
      says: "'sources' is not a key that is known here"),
    Fault(
      "a key given twice", in: KnowledgeFolder.intent, "examples: [a]\nexamples: [b]\n", at: "",
      says: "a key is given twice"),
    Fault(
      "no examples", in: KnowledgeFolder.intent, "purpose: x\n", at: "1:1",
      says: "'examples' is missing; add it"),
    Fault(
      "an empty list of examples", in: KnowledgeFolder.intent, "purpose: x\nexamples: []\n",
      at: "2:11", says: "an intent needs examples"),
    Fault(
      "examples that are no list", in: KnowledgeFolder.intent, "examples: what\n", at: "1:11",
      says: "start each line with '- '"),
    Fault(
      "a concept with a slip", in: KnowledgeFolder.intent,
      "keywords:\n  - \"{magnesum}\"\nexamples: [a]\n", at: "2:5", says: "did you mean {magnesium}?"
    ),
    Fault(
      "a concept that there is not", in: KnowledgeFolder.intent,
      "keywords: [\"{xyzzy}\"]\nexamples: [a]\n", at: "1:12", says: "{xyzzy} is not a concept"),
    Fault(
      "a keyword without a word", in: KnowledgeFolder.intent, "keywords: [\"?!\"]\nexamples: [a]\n",
      at: "1:12", says: "at least one word or {concept}"),
    Fault(
      "a weight out of bounds", in: KnowledgeFolder.intent,
      "keywords:\n  - {text: a, weight: 9}\nexamples: [a]\n", at: "2:",
      says: "a weight lies above 0 and up to 5"),
    Fault(
      "a weight that is no number", in: KnowledgeFolder.intent,
      "keywords:\n  - {text: a, weight: big}\nexamples: [a]\n", at: "2:",
      says: "expected to be a number"),
    Fault(
      "a fact with a slip in an answer", in: KnowledgeFolder.intent,
      "examples: [a]\nanswer:\n  lead: dose-genral\n", at: "3:9",
      says: "did you mean 'dose-general'?"),
    Fault(
      "a fact named twice in an answer", in: KnowledgeFolder.intent,
      "examples: [a]\nanswer:\n  lead: dose-general\n  more: [dose-general]\n", at: "",
      says: "'dose-general' twice"),
    Fault(
      "no answer", in: KnowledgeFolder.intent, "examples: [a]\n", at: "1:", says: "has no answer"),
    Fault(
      "a module that there is not", in: "Intents/cooking/general.yaml",
      "examples: [a]\nanswer: {lead: dose-general}\n", at: "1:1",
      says: "'cooking' is not an answer module"),
    Fault(
      "a module without a fallback", in: "Intents/forms/compare.yaml",
      "examples: [z]\nanswer: {lead: dose-general}\n", at: "1:1", says: "no general.yaml"),
    Fault(
      "a role that there is not", in: "Intents/concepts/body.yaml",
      "role: thing\nconcepts: {leg: [leg]}\n", at: "1:7", says: "'thing' is not a role"),
    Fault(
      "a concept given twice", in: "Intents/concepts/more.yaml",
      "role: subject\nconcepts:\n  magnesium: [mag]\n", at: "3:3", says: "is given twice"),
    Fault(
      "a red flag of no level", in: "Intents/red-flags/stroke.yaml",
      "level: dire\npurpose: x\nexamples: [a]\n", at: "1:8",
      says: "'level' is one of emergency, urgent, none"),
    Fault(
      "a red flag without a line to ring", in: "Intents/red-flags/stroke.yaml",
      "level: emergency\npurpose: x\nexamples: [a]\nanswer: {lead: dose-general}\n", at: "1:1",
      says: "'line' says whom to ring"),
    Fault(
      "a red flag without an answer", in: "Intents/red-flags/stroke.yaml",
      "level: emergency\nline: poison\npurpose: x\nexamples: [a]\n", at: "1:1",
      says: "the red flag stroke has no answer"),
  ]

  @Test(arguments: faults)
  func `is shown where it is, with what would mend it`(fault: Fault) throws {
    try fault.expectToBeShown()
  }
}
