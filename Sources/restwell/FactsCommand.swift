import ArgumentParser
import Conversation
import FactBase
import Language
import Packing
import Rendering
import Terminal

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `restwell facts`: looks facts up.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Look facts up: all, of one module, by words, or one by id.")

  @OptionGroup var options: SharedOptions

  @Option(help: ArgumentHelp("Only the facts of this module.", valueName: "module"))
  var module: String?

  @Option(help: ArgumentHelp("Only the facts that hold all these words.", valueName: "words"))
  var search: String?

  @Argument(help: ArgumentHelp("The id of one fact.", valueName: "id"))
  var id: String?

  func run() throws {
    let facts = try KnowledgeLoader.knowledge(intents: nil).facts
    if let id {
      guard let fact = facts.fact(id) else {
        throw CommandFailure.noInput("there is no fact '\(id)'; try restwell facts --search WORDS")
      }
      try show([fact], facts, isLong: true)
      return
    }
    let wanted = search.map { Utterance($0).tokens.map(\.stem) } ?? []
    let found = facts.facts.filter { fact in
      (module == nil || fact.module == module)
        && (wanted.isEmpty
          || Set(
            Utterance(([fact.text, fact.id] + fact.about).joined(separator: " ")).tokens.map(\.stem)
          ).isSuperset(of: wanted))
    }
    guard !found.isEmpty else { throw CommandFailure.fellShort("no fact fits") }
    try show(found, facts, isLong: false)
  }

  private func show(_ found: [Fact], _ facts: Facts, isLong: Bool) throws(Output.Failure) {
    for (index, fact) in found.enumerated() {
      if options.format == .json {
        try Output.line(FactRecord(fact).json())
        continue
      }
      if index > 0 { try Output.line("") }
      try Output.line("\(fact.id)  (\(fact.module), \(fact.grade.rawValue): \(fact.certainty))")
      for line in Wrapping.lines(fact.text, width: options.columns) { try Output.line(line) }
      for figure in fact.figures where isLong {
        try Output.line(
          "figure: \(figure.name) \(Decimal.text(figure.value, places: 3)) \(figure.unit)")
      }
      if isLong, !fact.claims.isEmpty {
        try Output.line("claims: \(fact.claims.joined(separator: " "))")
      }
      if isLong, let differ = fact.differ {
        try Output.line("disputed by \(fact.disputes.joined(separator: ", ")): \(differ)")
      }
      for source in fact.sources {
        let line =
          facts.source(source).map { isLong ? "\($0.citation). \($0.url)" : $0.citation } ?? source
        for wrapped in Wrapping.lines("\(source): \(line)", width: options.columns) {
          try Output.line(wrapped)
        }
      }
    }
  }
}

/// A fact as one JSON object.
private struct FactRecord: Encodable {
  private var id: String
  private var module: String
  private var text: String
  private var grade: String
  private var certainty: String
  private var sources: [String]
  private var figures: [FigureRecord]
  private var claims: [String]
  private var disputes: [String]

  private struct FigureRecord: Encodable {
    var name: String
    var value: Double
    var unit: String
  }

  init(_ fact: Fact) {
    id = fact.id
    module = fact.module
    text = fact.text
    grade = fact.grade.rawValue
    certainty = fact.certainty
    sources = fact.sources
    figures = fact.figures.map { FigureRecord(name: $0.name, value: $0.value, unit: $0.unit) }
    claims = fact.claims
    disputes = fact.disputes
  }

  func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
