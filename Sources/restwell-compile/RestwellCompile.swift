import ArgumentParser
import Foundation
import IntentMatching
import KnowledgeFiles
import Packing

/// Checks knowledge files and packs them; used when Restwell is built, and by `restwell` itself for
/// `--intents FOLDER`, `lint` and `evaluate --cross-validate`.
@main
struct RestwellCompile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restwell-compile",
    abstract: "Check Restwell's knowledge files and pack them into one file.",
    subcommands: [PackCommand.self, LintCommand.self, CrossValidateCommand.self])
}

/// Where knowledge lies.
struct KnowledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of intents.", valueName: "folder"))
  var intents: String

  @Option(
    help: ArgumentHelp(
      "The folder of the fact base; without it intents alone are read.", valueName: "folder"))
  var facts: String?

  /// Reads the files and checks what can be checked without training.
  func read() -> KnowledgeFiles {
    var files = KnowledgeFiles()
    files.readIntents(in: intents)
    if let facts { files.readFacts(in: facts) }
    files.note(IntentLint.check(files))
    if facts != nil { files.note(FactLint.check(files)) }
    return files
  }
}

/// Prints diagnostics, files and lines in order.
func report(_ diagnostics: [Diagnostic], where isWanted: (Diagnostic) -> Bool = { _ in true }) {
  let ordered = diagnostics.filter(isWanted).sorted {
    ($0.file, $0.line, $0.column, $0.message) < ($1.file, $1.line, $1.column, $1.message)
  }
  for diagnostic in ordered {
    FileHandle.standardError.write(Data("\(diagnostic)\n".utf8))
  }
}
