import ArgumentParser
import Conversation
import IntentMatching
import Rendering
import Terminal

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `restwell explain WORD…`: shows how a question is understood.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a question is understood: words, concepts, weights, ranked intents.")

  @OptionGroup var options: SharedOptions

  @Argument(help: ArgumentHelp("The question.", valueName: "word"))
  var words: [String]

  func run() throws {
    let knowledge = try KnowledgeLoader.knowledge(intents: options.intents)
    let text = words.joined(separator: " ")
    guard let explanation = Session(knowledge: knowledge).explanation(of: text) else {
      throw CommandFailure.usage("there is nothing to understand in \"\(text)\"")
    }
    if options.format == .json {
      try Output.line(explanation.json())
      return
    }
    for line in explanation.lines {
      let indent = String(line.prefix { $0 == " " })
      let width = (options.columns ?? 80) - indent.count
      for wrapped in Wrapping.lines(line, width: width) { try Output.line(indent + wrapped) }
    }
  }
}

extension Explanation {
  fileprivate func json() -> String {
    struct Weighted: Encodable {
      var text: String
      var weight: Double
    }
    struct Ranked: Encodable {
      var intent: String
      var score: Double
      var keywords: [Weighted]
      var words: [Weighted]
    }
    struct Danger: Encodable {
      var flag: String
      var level: String
      var part: String
      var score: Double
      var keywords: [Weighted]
      var words: [Weighted]
    }
    struct Asked: Encodable {
      var text: String
      var intent: String
    }
    func weighted(_ list: [(text: String, weight: Double)]) -> [Weighted] {
      list.map { Weighted(text: $0.text, weight: $0.weight) }
    }
    struct Record: Encodable {
      var tokens: [String]
      var corrections: [[String]]
      var unknown: [String]
      var concepts: [String]
      var threshold: Double
      var danger: Danger?
      var questions: [Asked]?
      var candidates: [Ranked]
      var outcome: String
    }
    let record = Record(
      tokens: tokens, corrections: corrections.map { [$0.from, $0.to] }, unknown: unknown,
      concepts: concepts.map { ($0.isDenied ? "not " : "") + $0.name }, threshold: threshold,
      danger: danger.map {
        Danger(
          flag: $0.flag, level: $0.level, part: $0.part, score: $0.score,
          keywords: weighted($0.keywords), words: weighted($0.words))
      },
      questions: questions.isEmpty
        ? nil : questions.map { Asked(text: $0.text, intent: $0.intent.description) },
      candidates: candidates.map {
        Ranked(
          intent: $0.name.description, score: $0.score, keywords: weighted($0.keywords),
          words: weighted($0.words))
      }, outcome: outcome)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
