import KnowledgeFiles
import Packing
import TestSupport
import Testing

@Suite struct SoundKnowledgeTests {
  @Test func `of the tests themselves has no fault`() throws {
    #expect(try KnowledgeFolder().errors() == [])
  }

  @Test func `is packed into a matcher and a fact base`() async throws {
    let files = try KnowledgeFolder().read()
    let pack = try Pack(PackedBytes(loaded: try await KnowledgeCompiler.compile(files)))
    for section in ["lexicon", "intents", "matcher", "facts", "foods", "subjects"] {
      #expect(throws: Never.self) { try pack.offset(of: section) }
    }
  }

  @Test func `is packed to the same bytes each time`() async throws {
    let folder = try KnowledgeFolder()
    let first = try await KnowledgeCompiler.compile(folder.read())
    #expect(try await KnowledgeCompiler.compile(folder.read()) == first)
  }

  @Test func `of the project itself has no fault`() throws {
    var files = KnowledgeFiles()
    files.readIntents(in: Repository.root + "/Intents")
    files.readFacts(in: Repository.root + "/Sources/FactBase/Knowledge")
    files.note(IntentLint.check(files))
    files.note(FactLint.check(files))
    let errors = files.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
  }

  @Test func `of the project carries every claim of the articles`() throws {
    var files = KnowledgeFiles()
    files.readFacts(in: Repository.root + "/Sources/FactBase/Knowledge")
    let ledger = ClaimsLedger(files)
    #expect(ledger.isCovered, "\(ledger.lines.flatMap(\.missing))")
  }
}
