import ArgumentParser
import Language
import Terminal

/// The program: a chat about restless legs and magnesium.
@main
struct Restwell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restwell",
    abstract:
      "Ask about restless legs and magnesium. Every sentence has a source; nothing leaves this machine.",
    discussion: """
      Without a subcommand: a chat on a terminal, or one message a line from a pipe or file.
      Restwell is not a doctor. In an emergency ring your emergency number.
      """,
    version: "1.0.0",
    subcommands: [
      ChatCommand.self, AskCommand.self, ReplayCommand.self, ExplainCommand.self,
      EvaluateCommand.self,
      LintCommand.self, FactsCommand.self, SourcesCommand.self,
    ],
    defaultSubcommand: ChatCommand.self)

  static func main() {
    Signals.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Output.diagnostic(Normalizer.harmless(failure.message))
      exit(withError: ExitCode(failure.code))
    } catch Output.Failure.readerGone {
      exit()
    } catch Output.Failure.failed(let code) {
      Output.diagnostic("cannot write: error \(code)")
      exit(withError: ExitCode(74))
    } catch {
      exit(withError: error)
    }
  }
}
