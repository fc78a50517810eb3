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
    let matcher = try KnowledgeLoader.matcher(intents: options.intents)
    let explanation = Explanation(of: matcher.match(words.joined(separator: " ")), in: matcher)
    if options.format == .json {
      try Output.line(explanation.json())
      return
    }
    for line in explanation.lines {
      for wrapped in Wrapping.lines(line, width: options.columns ?? 80) { try Output.line(wrapped) }
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
    struct Record: Encodable {
      var tokens: [String]
      var corrections: [[String]]
      var unknown: [String]
      var concepts: [String]
      var threshold: Double
      var candidates: [Ranked]
    }
    let record = Record(
      tokens: tokens, corrections: corrections.map { [$0.from, $0.to] }, unknown: unknown,
      concepts: concepts.map { ($0.isDenied ? "not " : "") + $0.name }, threshold: threshold,
      candidates: candidates.map { candidate in
        Ranked(
          intent: candidate.name.description, score: candidate.score,
          keywords: candidate.keywords.map { Weighted(text: $0.text, weight: $0.weight) },
          words: candidate.words.map { Weighted(text: $0.text, weight: $0.weight) })
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
