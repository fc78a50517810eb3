import ArgumentParser
import Conversation
import Terminal

/// `restwell`: a chat on a terminal, or script mode on a pipe.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Chat on a terminal; from a pipe, answer one message a line (default).")

  @OptionGroup var options: SharedOptions

  @Option(help: "How messages come in script mode: text, or JSON Lines.")
  var input: InputFormat = .text

  @Flag(name: .customLong("private"), help: "Keep no history of what you type.")
  var isPrivate = false

  @Flag(help: "Script mode: each line is a conversation of its own.")
  var independent = false

  @Flag(help: "Script mode: exit with 1 when a line got no answer.")
  var strict = false

  func run() throws {
    let knowledge = try KnowledgeLoader.knowledge(intents: options.intents)
    if TerminalState.isTerminal(0), input == .text, options.format != .json {
      try Chat(knowledge: knowledge, options: options, isPrivate: isPrivate).run()
    } else {
      try Script(
        knowledge: knowledge, options: options, input: input, isIndependent: independent,
        isStrict: strict
      ).run()
    }
  }
}
