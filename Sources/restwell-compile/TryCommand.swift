import ArgumentParser
import Evaluation
import Foundation
import IntentMatching
import IntentTraining
import KnowledgeFiles
import Packing

struct TryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "try")
  @Option var intents: String
  @Option var file: [String] = []
  @Flag var show = false
  @Option var pruning = 0.15
  @Option var floor = 0.05
  @Option var fewest = 2
  @Option var cost = 0.5
  @Option var pos = 2.0
  func run() async throws {
    IntentTrainer.pruning = pruning; IntentTrainer.floor = floor; IntentTrainer.fewest = fewest
    var files = KnowledgeFiles()
    files.readIntents(in: intents)
    files.readFacts(in: "Sources/FactBase/Knowledge")
    let t0 = Date()
    var sections = try await IntentTrainer.train(intents: files.intents.map(\.value), lexicon: KnowledgeCompiler.lexicon(of: files), settings: .init(cost: cost, positiveCost: pos))
    let bytes = Pack.joining(sections); sections = []
    print("trained in", Date().timeIntervalSince(t0), "size", bytes.count)
    let matcher = try Matcher(try Pack(PackedBytes(loaded: bytes)))
    for f in file {
      let set = try LabelledSet(String(contentsOfFile: f, encoding: .utf8))
      let t1 = Date()
      let s = Scoring(set.items.map { .init(text: $0.text, labels: $0.labels, predicted: matcher.match($0.text).candidates.first?.name.module ?? "out-of-scope") })
      print(f, "in", s.inScopeAccuracy, "oos", s.outOfScopeRecall ?? 0, "µs", Date().timeIntervalSince(t1) / Double(set.items.count) * 1e6)
      if show { print(s.report()); for o in s.outcomes where !o.isRight { print("   ", o.label, "->", o.predicted, ":", o.text) } }
    }
  }
}
