package import ArgumentParser
package import IntentMatching

/// What is compared, and where the scores go; shared by both programs.
package struct ScoringOptions: ParsableArguments {
  /// What a label names.
  package enum Level: String, ExpressibleByArgument, CaseIterable, Sendable {
    case module, intent
  }

  @Option(help: "What the labels name: module or intent.")
  package var level: Level = .module

  @Option(help: ArgumentHelp("Write a heat map of the confusions.", valueName: "file"))
  package var svg: String?

  @Option(
    name: .customLong("report"), help: ArgumentHelp("Write the scores as JSON.", valueName: "file"))
  package var reportFile: String?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 when the accuracy is below this percentage.", valueName: "percent"))
  package var minAccuracy: Double?

  package init() {}

  /// The same options as words of a command line.
  package var arguments: [String] {
    var words = ["--level", level.rawValue]
    if let svg { words += ["--svg", svg] }
    if let reportFile { words += ["--report", reportFile] }
    if let minAccuracy { words += ["--min-accuracy", String(minAccuracy)] }
    return words
  }

  /// The label of an intent at the level that is compared.
  package func label(of name: IntentName?) -> String {
    guard let name, !name.isOutOfScope else { return IntentName.outOfScope }
    return level == .module ? name.module : name.description
  }

  /// Prints the scores, writes the files that were asked for, and fails when the accuracy is too low.
  package func report(_ scores: Scoring, write: (_ path: String, _ text: String) throws -> Void)
    throws
  {
    print(scores.report())
    if let svg { try write(svg, scores.heatMap()) }
    if let reportFile { try write(reportFile, scores.json()) }
    if let minAccuracy, scores.accuracy * 100 < minAccuracy { throw ExitCode(1) }
  }
}
