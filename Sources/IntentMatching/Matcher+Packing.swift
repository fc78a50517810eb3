import Packing

extension Matcher {
  /// Packs the `matcher` section.
  ///
  /// - Parameters:
  ///   - weights: For each feature's key, the intents it speaks for or against, by number.
  ///   - keywords: What ``KeywordTable/pack(_:)`` made.
  package static func pack(
    weights: [(key: UInt64, weights: [(intent: Int, weight: Double)])], keywords: [UInt8]
  ) -> [UInt8] {
    var lists = PackWriter()
    var table = PackWriter()
    PackedHashMap.pack(
      weights.map { feature in
        let offset = lists.bytes.count
        lists.integer(feature.weights.count, width: 2)
        for (intent, weight) in feature.weights {
          lists.integer(intent, width: 2)
          lists.integer(max(0, min(16_383, Int((weight / weightUnit).rounded()) + 8192)), width: 2)
        }
        return (feature.key, offset)
      }, into: &table)
    var head = PackWriter()
    head.count(12)
    head.count(12 + table.bytes.count)
    head.count(12 + table.bytes.count + lists.bytes.count)
    return head.bytes + table.bytes + lists.bytes + keywords
  }
}
