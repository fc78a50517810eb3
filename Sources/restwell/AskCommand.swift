import ArgumentParser
import Conversation
import Terminal

/// `restwell ask WORD…`: answers one question.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answer one question and end.")

  @OptionGroup var options: SharedOptions

  @Flag(help: "Exit with 1 when there is no answer.")
  var strict = false

  @Argument(
    help: ArgumentHelp(
      "The question; quotes are not needed unless the shell needs them.", valueName: "word"))
  var words: [String]

  func run() throws {
    let knowledge = try KnowledgeLoader.knowledge(intents: options.intents)
    var session = Session(knowledge: knowledge, country: options.place)
    let reply = session.reply(to: words.joined(separator: " "))
    try Output.line(ReplyWriter(facts: knowledge.facts, options: options).text(of: reply))
    if strict, [.unmatched, .error].contains(reply.status) { throw ExitCode(1) }
  }
}
