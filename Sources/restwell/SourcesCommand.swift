import ArgumentParser
import Conversation
import FactBase
import Packing
import Rendering
import Terminal

/// `restwell sources [ID]`: looks sources up.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Look sources up: all, or one by id with the facts that rest on it.")

  @OptionGroup var options: SharedOptions

  @Argument(help: ArgumentHelp("The id of one source.", valueName: "id"))
  var id: String?

  func run() throws {
    let facts = try KnowledgeLoader.knowledge(intents: nil).facts
    guard let id else {
      for source in facts.sources { try show(source) }
      return
    }
    guard let source = facts.source(id) else {
      throw CommandFailure.noInput("there is no source '\(id)'; restwell sources lists them")
    }
    try show(source)
    for fact in facts.facts where fact.sources.contains(id) {
      for line in Wrapping.lines("- \(fact.id): \(fact.text)", width: options.columns) {
        try Output.line(line)
      }
    }
  }

  private func show(_ source: Source) throws(Output.Failure) {
    for line in Wrapping.lines(
      "\(source.id): \(source.citation). \(source.kind). \(source.url)", width: options.columns)
    {
      try Output.line(line)
    }
  }
}
