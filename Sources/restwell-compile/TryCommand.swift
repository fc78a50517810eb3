import ArgumentParser
import Evaluation
import Foundation
import IntentMatching
import IntentTraining
import KnowledgeFiles
import Packing
import RedFlags

struct TryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "try")
  @Option var intents: String
  @Option var file: [String] = []
  @Flag var show = false
  @Option var screen: [String] = []
  @Option var scost = 1.0
  @Option var spos = 4.0
  @Option var pruning = 0.15
  @Option var floor = 0.05
  @Option var fewest = 2
  @Option var cost = 0.5
  @Option var kw = 0.25
  @Option var pos = 2.0
  func run() async throws {
    IntentTrainer.pruning = pruning; IntentTrainer.floor = floor; IntentTrainer.fewest = fewest
    var files = KnowledgeFiles()
    files.readIntents(in: intents)
    files.readFacts(in: "Sources/FactBase/Knowledge")
    let t0 = Date()
    var sections = try await IntentTrainer.train(
      intents: files.intents.map(\.value), lexicon: KnowledgeCompiler.lexicon(of: files),
      settings: .init(cost: cost, positiveCost: pos))
    let bytes = Pack.joining(sections); sections = []
    print("trained in", Date().timeIntervalSince(t0), "size", bytes.count)
    if !screen.isEmpty {
      let flags = files.redFlags.map(\.value)
      let intents = ScreenTraining.intents(flags: flags, ordinary: files.intents.map(\.value))
      let secs =
        try await IntentTrainer.train(
          intents: intents, lexicon: KnowledgeCompiler.lexicon(of: files), prefix: "screen-",
          settings: .init(cost: scost, positiveCost: spos)) + [
          ("red-flags", RedFlagTable.pack(ScreenTraining.order(flags)))
        ]
      let pack = try Pack(PackedBytes(loaded: Pack.joining(secs)))
      print("screen size", Pack.joining(secs).count)
      let scr = try RedFlagScreen(pack)
      for f in screen {
        var rows: [(String, Double, Double, String)] = []
        for line in try String(contentsOfFile: f, encoding: .utf8).split(separator: "\n") {
          let o = try JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: Any]
          let text = o["text"] as! String; let want = (o["expect"] as? String) ?? "none"
          let r = scr.matcher.reader.read(text)
          let (e, u) = scr.peaks(in: r)
          rows.append((want, e, u, text))
        }
        for t in stride(from: -0.7, through: 0.1, by: 0.1) {
          let em = rows.filter { $0.0 == "emergency" }, ur = rows.filter { $0.0 == "urgent" },
            no = rows.filter { $0.0 == "none" }
          func pc(_ a: Int, _ b: Int) -> String {
            b == 0 ? "-" : String(format: "%.1f", 100 * Double(a) / Double(b))
          }
          print(
            f.suffix(24), "t", String(format: "%.1f", t), "emerg",
            pc(em.count { $0.1 > t }, em.count), "urgent",
            pc(ur.count { max($0.1, $0.2) > t }, ur.count), "alarmsE",
            pc(no.count { $0.1 > t }, no.count), "alarmsU", pc(no.count { $0.2 > t }, no.count))
        }
        if show {
          for r in rows.sorted(by: { max($0.1, $0.2) < max($1.1, $1.2) }) {
            print(r.0, String(format: "%.2f %.2f", r.1, r.2), r.3.prefix(150))
          }
        }
      }
    }
    let matcher = try Matcher(try Pack(PackedBytes(loaded: bytes)))
    for f in file {
      let set = try LabelledSet(String(contentsOfFile: f, encoding: .utf8))
      let t1 = Date()
      let s = Scoring(
        set.items.map {
          .init(
            text: $0.text, labels: $0.labels,
            predicted: matcher.match($0.text).candidates.first?.name.module ?? "out-of-scope")
        })
      print(
        f, "in", s.inScopeAccuracy, "oos", s.outOfScopeRecall ?? 0, "µs",
        Date().timeIntervalSince(t1) / Double(set.items.count) * 1e6)
      for d in [-0.2, 0, 0.1, 0.2, 0.3, 0.4, 0.5] {
        let s = Scoring(
          set.items.map { item in
            let m = matcher.match(item.text)
            var inside = (score: -9.0, name: IntentName("x")), out = -9.0
            for (i, v) in m.scores.enumerated() {
              let n = matcher.intents.name(i);
              if n.isOutOfScope { out = max(out, v) } else if v > inside.score { inside = (v, n) }
            }
            return .init(
              text: item.text, labels: item.labels,
              predicted: out > inside.score - d || inside.score < -0.62
                ? "out-of-scope" : inside.name.module)
          })
        print("   delta", d, "in", s.inScopeAccuracy, "oos", s.outOfScopeRecall ?? 0)
      }
      if show {
        print(s.report());
        for o in s.outcomes where !o.isRight {
          print("   ", o.label, "->", o.predicted, ":", o.text)
        }
      }
    }
  }
}
