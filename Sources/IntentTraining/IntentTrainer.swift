package import IntentMatching
import Packing

/// Computes the weights of intents from their examples and keywords, and packs a matcher.
package enum IntentTrainer {
  /// Weights below this part of a feature's largest, or below this in all, are left out.
  private static let pruning = (share: 0.1, floor: 0.03)
  /// The score at or below which a message counts as not understood, where many examples show what is
  /// out of scope; found on questions that the weights had not seen.
  private static let usualThreshold = -0.62
  /// With a smaller share of examples out of scope than this, the threshold is learnt instead.
  private static let fewOutOfScope = 0.05
  /// With fewer examples than this in all, nothing can be learnt of what is sure.
  private static let enoughToLearn = 1_000
  /// The share of unseen questions in scope that a learnt threshold may turn away.
  private static let turnedAway = 0.004

  /// How examples are weighed in training.
  package struct Settings: Sendable {
    /// How dear a wrong example is.
    package var cost: Double
    /// How much dearer it is when it belongs to the class.
    package var positiveCost: Double

    package init(cost: Double = 0.5, positiveCost: Double = 2) {
      self.cost = cost
      self.positiveCost = positiveCost
    }
  }

  /// Which readings to learn from, for an example of an intent.
  package typealias Cutter = (Intent, Reading) -> [Reading]

  /// Packs the sections `lexicon`, `intents` and `matcher` for `intents`.
  ///
  /// Where one pack holds several matchers, `prefix` is put before the names of the last two.
  package static func train(
    intents: [Intent], lexicon: [UInt8], prefix: String = "", settings: Settings = Settings(),
    cutter: Cutter = { [$1] }
  ) async throws -> [(name: String, content: [UInt8])] {
    let lexiconPack = try Pack(PackedBytes(loaded: Pack.joining([("lexicon", lexicon)])))
    let reader = Reader(lexicon: try Lexicon(lexiconPack))
    let keywordBytes = KeywordTable.pack(intents)
    let keywords = KeywordTable(PackedBytes(loaded: keywordBytes), at: 0)
    let set = TrainingSet(
      intents: intents, reader: reader, keywords: keywords, cutter: cutter)
    let weights = await weights(of: set, intents: intents, settings: settings)
    let threshold =
      showsOutOfScope(intents)
      ? usualThreshold : try await learntThreshold(intents, lexicon: lexicon, settings: settings)
    return [
      ("lexicon", lexicon),
      (prefix + "intents", IntentTable.pack(intents, threshold: threshold)),
      (prefix + "matcher", Matcher.pack(weights: weights, keywords: keywordBytes)),
    ]
  }

  private static func showsOutOfScope(_ intents: [Intent]) -> Bool {
    let all = intents.reduce(0) { $0 + $1.examples.count }
    let outside = intents.filter(\.name.isOutOfScope).reduce(0) { $0 + $1.examples.count }
    return all < enoughToLearn || Double(outside) >= fewOutOfScope * Double(all)
      || intents.contains { $0.name.module == "none" }
  }

  /// Trains on four fifths of the examples and sees how sure the rest are recognised.
  private static func learntThreshold(
    _ intents: [Intent], lexicon: [UInt8], settings: Settings
  ) async throws -> Double {
    var part = intents
    for index in part.indices {
      part[index].examples = part[index].examples.enumerated().filter { $0.offset % 5 != 0 }
        .map(\.element)
    }
    let lexiconPack = try Pack(PackedBytes(loaded: Pack.joining([("lexicon", lexicon)])))
    let keywordBytes = KeywordTable.pack(part)
    let set = TrainingSet(
      intents: part, reader: Reader(lexicon: try Lexicon(lexiconPack)),
      keywords: KeywordTable(PackedBytes(loaded: keywordBytes), at: 0))
    let weights = await weights(of: set, intents: part, settings: settings)
    let sections = [
      ("lexicon", lexicon), ("intents", IntentTable.pack(part, threshold: usualThreshold)),
      ("matcher", Matcher.pack(weights: weights, keywords: keywordBytes)),
    ]
    let matcher = try Matcher(try Pack(PackedBytes(loaded: Pack.joining(sections))))
    var scores: [Double] = []
    for intent in intents where !intent.name.isOutOfScope {
      for (index, example) in intent.examples.enumerated() where index % 5 == 0 {
        let best = matcher.match(example).candidates.first
        if let best, best.name == intent.name { scores.append(best.score) }
      }
    }
    scores.sort()
    return scores.isEmpty ? usualThreshold : scores[Int(Double(scores.count) * turnedAway)]
  }

  private static func weights(
    of set: TrainingSet, intents: [Intent], settings: Settings
  ) async -> [(key: UInt64, weights: [(target: Int, weight: Double)])] {
    let modules = Array(Set(intents.map(\.name.module))).sorted()
    let moduleOf = intents.map { modules.firstIndex(of: $0.name.module) ?? 0 }
    let trainer = LinearTrainer(cost: settings.cost, positiveCost: settings.positiveCost)

    let jobs = intents.count + modules.count
    var vectors: [[Double]] = Array(repeating: [], count: jobs)
    await withTaskGroup(of: (Int, [Double]).self) { group in
      for job in 0..<jobs {
        group.addTask {
          let isMember: [Bool]
          var offset = Array(repeating: 0.0, count: set.count)
          if job < intents.count {
            isMember = set.labels.map { $0 == job }
            for row in 0..<set.count {
              for entry in set.offsets[row] where entry.intent == job { offset[row] = entry.score }
            }
          } else {
            isMember = set.labels.map { moduleOf[$0] == job - intents.count }
          }
          return (job, trainer.weights(for: set, isMember: isMember, offset: offset))
        }
      }
      for await (job, weights) in group { vectors[job] = weights }
    }
    return set.keys.indices.compactMap { feature in
      var entries = vectors.indices.map { (target: $0, weight: vectors[$0][feature]) }
      let largest = entries.reduce(0) { max($0, abs($1.weight)) }
      entries.removeAll { abs($0.weight) < max(largest * pruning.share, pruning.floor) }
      return entries.isEmpty ? nil : (set.keys[feature], entries)
    }
  }
}
