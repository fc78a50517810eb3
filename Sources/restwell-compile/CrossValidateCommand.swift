import ArgumentParser
import Evaluation
import Foundation
import IntentMatching
import IntentTraining
import KnowledgeFiles
import Packing

/// Trains on parts of the intents' own examples and scores the rest.
struct CrossValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cross-validate",
    abstract: "Train on parts of the intents' own examples and score the rest.")

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var scoring: ScoringOptions

  @Option(help: "Into how many parts the examples are dealt.")
  var folds = 5

  func run() async throws {
    let files = knowledge.read()
    report(files.diagnostics) { $0.severity == .error }
    guard !files.hasErrors else { throw ExitCode(65) }
    let intents = files.intents.map(\.value)
    let lexicon = KnowledgeCompiler.lexicon(of: files)
    var outcomes: [Scoring.Outcome] = []
    for fold in 0..<folds {
      let training = intents.map { intent in
        var intent = intent
        intent.examples = intent.examples.enumerated().filter { $0.offset % folds != fold }.map(
          \.element)
        return intent
      }
      let sections = try await IntentTrainer.train(intents: training, lexicon: lexicon)
      let matcher = try Matcher(try Pack(PackedBytes(loaded: Pack.joining(sections))))
      for intent in intents {
        for (index, example) in intent.examples.enumerated() where index % folds == fold {
          let decision = matcher.decision(matcher.match(example))
          outcomes.append(
            Scoring.Outcome(
              text: example, labels: [scoring.label(of: intent.name)],
              predicted: scoring.label(of: decision)))
        }
      }
    }
    try scoring.report(Scoring(outcomes)) { path, text in
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
