import ArgumentParser
import Conversation
import FactBase
import IntentMatching
import Packing
import Terminal
import Transcripts

/// `restwell replay [PATH…]`: replays transcripts and says which changed.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Replay transcripts and say which replies changed.")

  @OptionGroup var options: SharedOptions

  @Flag(help: "Rewrite the replies that changed, and nothing else.")
  var bless = false

  @Flag(help: "List the intents, facts and modules that no transcript reaches.")
  var coverage = false

  @Option(help: ArgumentHelp("Write the results as JUnit XML.", valueName: "file"))
  var junit: String?

  @Argument(help: ArgumentHelp("Transcripts, or folders of them.", valueName: "path"))
  var paths: [String] = ["Transcripts"]

  func run() throws {
    let knowledge = try KnowledgeLoader.knowledge(intents: options.intents)
    let runner = TranscriptRunner(knowledge: knowledge)
    var replays: [Replay] = []
    for path in try files() {
      do {
        replays.append(
          try runner.replay(try Transcript(path: path, text: try FileSystem.text(at: path))))
      } catch let error as TranscriptError {
        throw CommandFailure.badData("\(error)")
      }
    }
    if let junit { try FileSystem.write(JUnitReport.xml(replays), to: junit) }
    if coverage { try report(coverage: replays, knowledge) }
    let changed = replays.filter { !$0.failures.isEmpty }
    if bless {
      for replay in changed where !replay.changed.isEmpty {
        try FileSystem.write(
          replay.transcript.blessed(with: replay.changed), to: replay.transcript.path)
        try Output.line("blessed \(replay.transcript.path): \(replay.changed.count) replies")
      }
      let pinned = changed.filter {
        $0.failures.contains { $0.expected.isEmpty } && $0.changed.isEmpty
      }
      try pinned.forEach(report)
      if !pinned.isEmpty {
        throw CommandFailure.fellShort(
          "\(pinned.count) transcripts have pins that do not hold; --bless leaves those alone")
      }
      return
    }
    try changed.forEach(report)
    try Output.line(
      "\(replays.count) transcripts, \(replays.reduce(0) { $0 + $1.transcript.turns.count }) turns: \(changed.count) changed"
    )
    if !changed.isEmpty { throw ExitCode(1) }
  }

  private func files() throws -> [String] {
    var files: [String] = []
    for path in paths {
      if FileSystem.isFolder(path) {
        files += FileSystem.files(below: path, suffix: ".txt")
      } else if FileSystem.exists(path) {
        files.append(path)
      } else {
        throw CommandFailure.noInput("\(path): there is no such file or folder")
      }
    }
    guard !files.isEmpty else {
      throw CommandFailure.noInput(
        "no transcript was found in \(paths.joined(separator: ", ")); they end in .txt")
    }
    return files
  }

  private func report(_ replay: Replay) throws(Output.Failure) {
    for failure in replay.failures {
      try Output.line("\(replay.transcript.path):\(failure.line): \(failure.message)")
      guard !failure.expected.isEmpty || replay.transcript.turns[failure.turn].pins.isEmpty else {
        continue
      }
      for line in failure.expected where !failure.actual.contains(line) {
        try Output.line("  - \(line)")
      }
      for line in failure.actual where !failure.expected.contains(line) {
        try Output.line("  + \(line)")
      }
    }
  }

  private func report(coverage replays: [Replay], _ knowledge: Knowledge) throws(Output.Failure) {
    let observed = replays.flatMap(\.observed)
    let intents = Set(observed.flatMap(\.intents))
    let facts = Set(observed.flatMap(\.facts))
    let modules = Set(observed.flatMap(\.modules))
    let allIntents = knowledge.matcher.intents.allNames.filter { !$0.isOutOfScope }
    let missing = allIntents.filter { !intents.contains($0.description) }
    let unsaid = knowledge.facts.facts.map(\.id).filter { !facts.contains($0) }
    let silent = Array(Set(allIntents.map(\.module)).subtracting(modules)).sorted()
    try Output.line(
      "modules not reached: \(silent.count)\(silent.isEmpty ? "" : ": " + silent.joined(separator: ", "))"
    )
    try Output.line("intents not reached: \(missing.count) of \(allIntents.count)")
    for name in missing { try Output.line("  \(name)") }
    try Output.line("facts not said: \(unsaid.count) of \(knowledge.facts.facts.count)")
    for id in unsaid { try Output.line("  \(id)") }
  }
}
