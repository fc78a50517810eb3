import ArgumentParser
import Foundation
import IntentMatching
import KnowledgeFiles
import Packing

/// Checks knowledge files, trains a matcher on them, and says what is wrong or doubtful.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check knowledge files for what cannot be right.")

  @OptionGroup var knowledge: KnowledgeOptions

  @Flag(help: "List how many claims of the lay articles the facts carry, by verdict.")
  var claims = false

  @Flag(help: "Leave out what only training shows.")
  var quick = false

  func run() async throws {
    var files = knowledge.read()
    if !files.hasErrors, !quick {
      let pack = try Pack(PackedBytes(loaded: try await KnowledgeCompiler.compile(files)))
      files.note(IntentLint.check(files, with: try Matcher(pack)))
    }
    report(files.diagnostics)
    var isCovered = true
    if claims {
      let ledger = ClaimsLedger(files)
      isCovered = ledger.isCovered
      for line in ledger.lines {
        let missing =
          line.missing.isEmpty ? "all carried" : "missing: \(line.missing.joined(separator: " "))"
        print(
          "\(line.verdict.padding(toLength: 12, withPad: " ", startingAt: 0)) \(line.claims) claims, \(missing)"
        )
      }
    }
    let errors = files.diagnostics.count { $0.severity == .error }
    let warnings = files.diagnostics.count - errors
    print(
      "\(files.intents.count) intents with \(files.intents.reduce(0) { $0 + $1.value.examples.count }) examples, \(files.concepts.count) concepts, \(files.redFlags.count) red flags, \(files.facts.count) facts: \(errors) errors, \(warnings) warnings"
    )
    if errors > 0 || !isCovered { throw ExitCode(65) }
  }
}
