import IntentMatching

/// Examples as sparse vectors, with the intents they belong to.
struct TrainingSet {
  /// A feature has to occur in this many examples to be given a weight.
  private static let fewest = 2

  /// The examples' features, one after another.
  var indices: [Int32] = []
  var values: [Double] = []
  /// Where each example's features start, and the end of the last.
  var starts: [Int] = [0]
  /// The number of the intent each example belongs to.
  var labels: [Int] = []
  /// What keywords add to the score of an intent, for each example.
  var offsets: [[(intent: Int, score: Double)]] = []
  /// The keys of the features, by index.
  var keys: [UInt64] = []

  var count: Int { labels.count }

  /// Draws the features of every example, keeping those that occur in a few.
  init(
    intents: [Intent], reader: Reader, keywords: KeywordTable,
    cutter: IntentTrainer.Cutter = { [$1] }
  ) {
    var seen: [UInt64: Int32] = [:]
    var occurrences: [Int32] = []
    var rows: [[(Int32, Double)]] = []
    for (number, intent) in intents.enumerated() {
      for reading in intent.examples.flatMap({ cutter(intent, reader.read($0)) }) {
        var row: [(Int32, Double)] = []
        for feature in FeatureExtractor.features(of: reading) {
          let index: Int32
          if let known = seen[feature.key] {
            index = known
            occurrences[Int(index)] += 1
          } else {
            index = Int32(occurrences.count)
            seen[feature.key] = index
            occurrences.append(1)
            keys.append(feature.key)
          }
          row.append((index, feature.value))
        }
        rows.append(row)
        labels.append(number)
        offsets.append(Matcher.keywordScores(keywords.hits(in: reading)))
      }
    }
    var renumbered: [Int32] = []
    var kept: [UInt64] = []
    for (index, count) in occurrences.enumerated() {
      renumbered.append(count >= TrainingSet.fewest ? Int32(kept.count) : -1)
      if count >= TrainingSet.fewest { kept.append(keys[index]) }
    }
    keys = kept
    for row in rows {
      for (index, value) in row where renumbered[Int(index)] >= 0 {
        indices.append(renumbered[Int(index)])
        values.append(value)
      }
      starts.append(indices.count)
    }
  }
}
