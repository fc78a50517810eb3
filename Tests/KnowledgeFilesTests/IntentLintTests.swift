import IntentMatching
import KnowledgeFiles
import Packing
import Testing

@Suite struct IntentLintTests {
  @Test func `warns of an example that stands in two intents`() throws {
    let base = try KnowledgeFolder([
      "Intents/forms/general.yaml":
        "examples: [How much magnesium?]\nanswer: {lead: dose-general}\n"
    ])
    #expect(warnings(base.read().diagnostics, say: "stands in dosing/general too").count == 1)
  }

  @Test func `warns of too few examples`() throws {
    #expect(
      warnings(try KnowledgeFolder().read().diagnostics, say: "dosing/general has 2 examples").count
        == 1)
  }

  @Test func `warns of a fact that is never said, and of a source that is never named`() throws {
    let base = try KnowledgeFolder([
      KnowledgeFolder.facts: KnowledgeFolder.fact()
        + KnowledgeFolder.fact(id: "lonely", text: "It is alone."),
      "Knowledge/tables/sources.tsv":
        "id\ttitle\tpublisher\tyear\tkind\turl\nNHS\ta\tb\t1\tc\td\nDEAD\ta\tb\t1\tc\td\n",
    ])
    #expect(warnings(base.read().diagnostics, say: "no answer names 'lonely'").count == 1)
    #expect(warnings(base.read().diagnostics, say: "the source 'DEAD'").count == 1)
  }

  @Test func `warns of a text that is hard to read`() throws {
    let text =
      "Gastrointestinal magnesium bioavailability demonstrates considerable interindividual variability."
    let base = try KnowledgeFolder([KnowledgeFolder.facts: KnowledgeFolder.fact(text: text)])
    #expect(warnings(base.read().diagnostics, say: "reads at grade").count == 1)
  }

  @Test func `warns of two intents that no keyword tells apart`() throws {
    let base = try KnowledgeFolder([
      "Intents/forms/general.yaml":
        "keywords: [which form, the best]\nexamples: [which one]\nanswer: {lead: dose-general}\n",
      KnowledgeFolder.intent:
        "keywords: [The Best]\nexamples: [how much]\nanswer: {lead: dose-general}\n",
    ])
    let found = warnings(base.read().diagnostics, say: "no keyword tells")
    #expect(
      found.map(\.message) == [
        "no keyword tells dosing/general from forms/general; give it one that the other lacks"
      ])
  }

  @Test func `warns of an example that another module wins`() async throws {
    let examples = (0..<20).map { "  - which form is best \($0)\n" }.joined()
    let base = try KnowledgeFolder([
      "Intents/forms/general.yaml":
        "keywords: [form, best]\nexamples:\n\(examples)answer: {lead: dose-general}\n",
      KnowledgeFolder.intent:
        "keywords: [never said]\nexamples:\n  - which form is best of all\n  - how much\nanswer: {lead: dose-general}\n",
    ])
    let files = base.read()
    let pack = try Pack(PackedBytes(loaded: try await KnowledgeCompiler.compile(files)))
    let found = IntentLint.check(files, with: try Matcher(pack))
    let hijacked = try #require(warnings(found, say: "is won by forms/general").first)
    #expect(hijacked.line == 3)
  }

  private func warnings(_ diagnostics: [Diagnostic], say text: String) -> [Diagnostic] {
    diagnostics.filter { $0.severity == .warning && $0.message.contains(text) }
  }
}
