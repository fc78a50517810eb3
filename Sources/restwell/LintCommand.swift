import ArgumentParser
import Terminal
import Transcripts

/// `restwell lint [DIR]`: checks knowledge files and transcripts.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check intents, facts and transcripts for what cannot be right.")

  @Flag(help: "List how many claims of the lay articles the facts carry, by verdict.")
  var claims = false

  @Flag(help: "Leave out what only training shows.")
  var quick = false

  @Argument(
    help: ArgumentHelp("A checkout of Restwell, or a folder of intents.", valueName: "folder"))
  var folder = "."

  func run() throws {
    guard FileSystem.isFolder(folder) else {
      throw CommandFailure.noInput("\(folder): there is no such folder")
    }
    let isCheckout = FileSystem.isFolder(folder + "/Intents")
    var arguments = ["lint", "--intents", isCheckout ? folder + "/Intents" : folder]
    if isCheckout { arguments += ["--facts", folder + "/Sources/FactBase/Knowledge"] }
    if claims { arguments.append("--claims") }
    if quick { arguments.append("--quick") }
    var bad = 0
    for path in isCheckout ? FileSystem.files(below: folder + "/Transcripts", suffix: ".txt") : [] {
      do {
        _ = try Transcript(path: path, text: try FileSystem.text(at: path))
      } catch let error as TranscriptError {
        bad += 1
        Output.diagnostic("\(error)")
      }
    }
    try Companion.run(arguments)
    if bad > 0 { throw CommandFailure.badData("\(bad) transcripts do not parse") }
  }
}
