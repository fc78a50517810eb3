package import IntentMatching
import Packing

/// Computes the weights of intents from their examples and keywords, and packs a matcher.
package enum IntentTrainer {
  /// Weights below this part of a feature's largest are left out.
  nonisolated(unsafe) package static var pruning = 0.15
  package static var fewest: Int {
    get { TrainingSet.fewest }
    set { TrainingSet.fewest = newValue }
  }
  nonisolated(unsafe) package static var floor = 0.05

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

  /// Packs the sections `lexicon`, `intents` and `matcher` for `intents`.
  ///
  /// - Parameter prefix: Put before the names of the last two, where one pack holds several matchers.
  package static func train(
    intents: [Intent], lexicon: [UInt8], prefix: String = "", settings: Settings = Settings()
  ) async throws -> [(name: String, content: [UInt8])] {
    let lexiconPack = try Pack(PackedBytes(loaded: Pack.joining([("lexicon", lexicon)])))
    let reader = Reader(lexicon: try Lexicon(lexiconPack))
    let keywordBytes = KeywordTable.pack(intents)
    let keywords = KeywordTable(PackedBytes(loaded: keywordBytes), at: 0)
    let set = TrainingSet(intents: intents, reader: reader, keywords: keywords)
    let weights = await weights(of: set, intents: intents, settings: settings)
    return [
      ("lexicon", lexicon), (prefix + "intents", IntentTable.pack(intents)),
      (prefix + "matcher", Matcher.pack(weights: weights, keywords: keywordBytes)),
    ]
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
      entries.removeAll { abs($0.weight) < max(largest * pruning, floor) }
      return entries.isEmpty ? nil : (set.keys[feature], entries)
    }
  }
}
