import Language
package import Packing

/// Ranks the intents that a message may mean.
///
/// The score of an intent is a sum: of the trained weight of every feature found in the message, and
/// of what the intent's author gave the keywords that stand in it. Nothing else goes into it, so every
/// part of a score can be shown.
package struct Matcher: Sendable {
  package let reader: Reader
  package let intents: IntentTable
  private let bytes: PackedBytes
  private let features: PackedHashMap
  private let weights: Int
  private let keywords: KeywordTable
  /// The module of each intent, by number, and how many modules there are.
  private let moduleOf: [Int]
  private let moduleCount: Int

  /// How much the score of an intent's module counts beside its own.
  package static let moduleShare = 0.6
  /// What a keyword of weight 1 adds to its intent's score.
  package static let keywordScore = 0.1
  /// The most that keywords may add to one intent's score, or take from it.
  package static let keywordLimit = 0.4

  /// Opens the `lexicon`, `matcher` and `intents` sections of a pack.
  ///
  /// In a pack with several matchers, `prefix` stands before the names of the last two.
  package init(_ pack: Pack, prefix: String = "") throws(PackError) {
    reader = Reader(lexicon: try Lexicon(pack))
    bytes = pack.bytes
    let start = try pack.offset(of: prefix + "matcher")
    let offsets = bytes.read(at: start) { reader in
      (reader.count(), reader.count(), reader.count())
    }
    features = PackedHashMap(bytes, at: start + offsets.0)
    weights = start + offsets.1
    keywords = KeywordTable(bytes, at: start + offsets.2)
    intents = IntentTable(bytes, at: try pack.offset(of: prefix + "intents"))
    let modules = Array(Set(intents.allNames.map(\.module))).sorted()
    moduleCount = modules.count
    moduleOf = intents.allNames.map { modules.firstIndex(of: $0.module) ?? 0 }
  }

  /// How far an intent has to be ahead of all that is out of scope, in a message that names nothing of
  /// ours, and in one that does: what a message lacks tells as much as what it holds.
  package static let margins = (withoutSubject: 0.2, withSubject: 0.08)

  /// The intent that a match decides for, or `nil` when nothing is near enough.
  ///
  /// A follow-up leans on what was said before, so that it need name nothing.
  package func decision(_ match: Match, isFollowUp: Bool = false) -> IntentName? {
    guard let best = match.candidates.first, best.score > intents.threshold else { return nil }
    if best.name.isOutOfScope { return best.name }
    let hasSubject = match.reading.concepts.contains { $0.role == .subject }
    let isOwn = isFollowUp || hasSubject || best.name.module == "small-talk"
    let margin = isOwn ? Matcher.margins.withSubject : Matcher.margins.withoutSubject
    for (number, score) in match.scores.enumerated() where score > best.score - margin {
      let name = intents.name(number)
      if name.isOutOfScope { return name }
    }
    return best.name
  }

  /// Reads a message and ranks the intents for it.
  package func match(_ text: String) -> Match {
    match(reader.read(text))
  }

  /// Ranks the intents for a message that has been read, best first.
  package func match(_ reading: Reading) -> Match {
    if reading.tokens.isEmpty {
      return Match(
        reading: reading, candidates: [], scores: Array(repeating: 0, count: intents.count),
        moduleScores: Array(repeating: 0, count: moduleCount))
    }
    var sums = Array(repeating: 0.0, count: intents.count + moduleCount)
    let found = FeatureExtractor.features(of: reading)
    bytes.withBytes { buffer in
      for feature in found {
        guard let place = features.value(of: feature.key, in: buffer) else { continue }
        FeatureWeights.read(at: weights + place, in: buffer) { target, weight in
          sums[target] += feature.value * weight
        }
      }
    }
    var scores = (0..<intents.count).map { intent in
      (sums[intent] + Matcher.moduleShare * sums[intents.count + moduleOf[intent]])
        / (1 + Matcher.moduleShare)
    }
    let hits = keywords.hits(in: reading)
    for (intent, score) in Matcher.keywordScores(hits) { scores[intent] += score }
    let candidates = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(8).map {
      intent in
      Match.Candidate(
        intent: intent, name: intents.name(intent), score: scores[intent],
        keywords: hits.filter { $0.intent == intent })
    }
    return Match(
      reading: reading, candidates: candidates, scores: scores,
      moduleScores: Array(sums[intents.count...]))
  }

  /// The modules, in the order of ``Match/moduleScores``.
  package var modules: [String] { Array(Set(intents.allNames.map(\.module))).sorted() }

  /// What each token adds to the score of `intent`, letters counted to the words they lie in.
  package func contributions(to intent: Int, in reading: Reading) -> [Double] {
    var parts = Array(repeating: 0.0, count: reading.tokens.count)
    bytes.withBytes { buffer in
      for feature in FeatureExtractor.features(of: reading) where !feature.tokens.isEmpty {
        guard let place = features.value(of: feature.key, in: buffer) else { continue }
        let module = intents.count + moduleOf[intent]
        FeatureWeights.read(at: weights + place, in: buffer) { target, weight in
          guard target == intent || target == module else { return }
          let factor = (target == module ? Matcher.moduleShare : 1) / (1 + Matcher.moduleShare)
          let share = feature.value * weight * factor / Double(feature.tokens.count)
          for token in feature.tokens { parts[token] += share }
        }
      }
    }
    return parts
  }

  package static func keywordScores(_ hits: [KeywordHit]) -> [(Int, Double)] {
    var sums: [Int: Double] = [:]
    for hit in hits { sums[hit.intent, default: 0] += hit.weight * keywordScore }
    return sums.keys.sorted().map { intent in
      (intent, max(-keywordLimit, min(keywordLimit, sums[intent] ?? 0)))
    }
  }
}
