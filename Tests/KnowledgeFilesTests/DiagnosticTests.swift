import KnowledgeFiles
import TestSupport
import Testing

/// Faults of whole files and folders, and how any fault is printed.
@Suite struct DiagnosticTests {
  @Test func `of a caution that is missing`() throws {
    let cautions = "Knowledge/facts/dosing/cautions.yaml"
    let errors = try KnowledgeFolder([
      cautions: KnowledgeFolder.fact(id: "caution-kidney", text: "Ask first.")
    ]).errors()
    #expect(
      errors.contains {
        $0.contains("the fact 'caution-pregnant' is missing; every circumstance has one")
      })
  }

  @Test func `in a file that is not UTF-8`() throws {
    let base = try KnowledgeFolder()
    try base.folder.write([0xFF, 0xFE, 0x41], to: KnowledgeFolder.intent)
    #expect(
      base.errors().contains {
        $0.hasPrefix(KnowledgeFolder.intent + ":1:1: error: ") && $0.contains("not UTF-8")
      })
  }

  @Test func `in a folder that is not there`() throws {
    var files = KnowledgeFiles()
    files.readIntents(in: "/nonexistent/Intents")
    #expect(
      files.diagnostics.map(\.message) == ["the folder cannot be read; check that it is there"])
  }

  @Test func `in a folder without intents`() throws {
    var files = KnowledgeFiles()
    files.readIntents(in: try TemporaryFolder().path)
    #expect(files.hasErrors)
  }

  @Test func `is shown with the line and a caret`() throws {
    let errors = try KnowledgeFolder([KnowledgeFolder.facts: KnowledgeFolder.fact(grade: "trail")])
      .errors()
    let lines = errors.first?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    #expect(lines.dropFirst() == ["    grade: trail", "           ^"])
  }

  @Test func `does not hide the next`() throws {
    let errors = try KnowledgeFolder([
      KnowledgeFolder.intent: "exampels: [a]\n",
      KnowledgeFolder.facts: KnowledgeFolder.fact(grade: "trail"),
      KnowledgeFolder.foods: KnowledgeFolder.foodHeader + "\nx\ty\n",
    ]).errors()
    for file in [KnowledgeFolder.intent, KnowledgeFolder.facts, KnowledgeFolder.foods] {
      #expect(errors.contains { $0.hasPrefix(file) })
    }
  }
}
