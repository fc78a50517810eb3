import ArgumentParser
import Evaluation
import Foundation
import IntentMatching
import KnowledgeFiles
import Packing

struct TryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "try")
  @Option var intents: String
  @Option var file: [String] = []
  @Flag var show = false
  func run() async throws {
    var files = KnowledgeFiles()
    files.readIntents(in: intents)
    files.readFacts(in: "Sources/FactBase/Knowledge")
    let t0 = Date()
    var sections = try await KnowledgeCompiler.intentSections(files)
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
