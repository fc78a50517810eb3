import ArgumentParser
import Evaluation
import IntentMatching
import Terminal

/// `restwell evaluate FILE`: scores a labelled question file.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score labelled questions: accuracy, precision, recall, F1, confusions.")

  @OptionGroup var options: SharedOptions

  @OptionGroup var scoring: ScoringOptions

  @Option(
    help: ArgumentHelp(
      "Instead of a file: train on parts of the intents' own examples and score the rest, in this many folds.",
      valueName: "folds"))
  var crossValidate: Int?

  @Argument(
    help: ArgumentHelp(
      "Lines label<TAB>text, or JSON Lines with text and modules.", valueName: "file"))
  var file: String?

  func validate() throws {
    if crossValidate == nil, file == nil {
      throw ValidationError("Name a FILE to score, or give --cross-validate FOLDS.")
    }
    if let crossValidate, !(2...20).contains(crossValidate) {
      throw ValidationError("--cross-validate takes 2 to 20 folds.")
    }
  }

  func run() throws {
    if let crossValidate {
      var arguments = [
        "cross-validate", "--intents", options.intents ?? "Intents", "--folds",
        String(crossValidate),
      ]
      if options.intents == nil { arguments += ["--facts", "Sources/FactBase/Knowledge"] }
      try Companion.run(arguments + scoring.arguments)
      return
    }
    guard let file else { return }
    let set: LabelledSet
    do {
      set = try LabelledSet(try FileSystem.text(at: file))
    } catch let error as LabelledSetError {
      throw CommandFailure.badData("\(file):\(error.line): error: \(error)")
    }
    let matcher = try KnowledgeLoader.matcher(intents: options.intents)
    let scores = Scoring(
      set.items.map { item in
        let name = matcher.decision(matcher.match(item.text))
        return Scoring.Outcome(
          text: item.text, labels: item.labels, predicted: scoring.label(of: name))
      })
    try scoring.report(scores) { path, text in try FileSystem.write(text, to: path) }
  }
}
