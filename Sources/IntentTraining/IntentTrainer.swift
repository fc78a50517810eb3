package import IntentMatching
import Packing

/// Computes the weights of intents from their examples and keywords, and packs a matcher.
package enum IntentTrainer {
  /// How much the weights of an intent's module count beside its own.
  private static let moduleShare = 0.6
  /// Weights below this part of a feature's largest are left out.
  private static let pruning = 0.06

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
  ) async -> [(key: UInt64, weights: [(intent: Int, weight: Double)])] {
    let modules = Array(Set(intents.map(\.name.module))).sorted()
    let moduleOf = intents.map { modules.firstIndex(of: $0.name.module) ?? 0 }
    let usesModules = modules.count > 1 && modules.count < intents.count
    let trainer = LinearTrainer(cost: settings.cost, positiveCost: settings.positiveCost)

    let jobs = intents.count + (usesModules ? modules.count : 0)
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
      var entries: [(intent: Int, weight: Double)] = []
      var largest = 0.0
      for intent in intents.indices {
        var weight = vectors[intent][feature]
        if usesModules {
          weight = (weight + moduleShare * vectors[intents.count + moduleOf[intent]][feature]) / (1 + moduleShare)
        }
        largest = max(largest, abs(weight))
        entries.append((intent, weight))
      }
      entries.removeAll { abs($0.weight) < max(largest * pruning, 0.004) }
      return entries.isEmpty ? nil : (set.keys[feature], entries)
    }
  }
}
