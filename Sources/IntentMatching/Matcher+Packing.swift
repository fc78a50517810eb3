import Packing

extension Matcher {
  /// Packs the `matcher` section.
  ///
  /// `weights` holds what each feature says of intents and modules (see ``FeatureWeights``), by its key,
  /// and `keywords` what ``KeywordTable/pack(_:)`` made.
  package static func pack(
    weights: [(key: UInt64, weights: [(target: Int, weight: Double)])], keywords: [UInt8]
  ) -> [UInt8] {
    var lists = PackWriter()
    var table = PackWriter()
    PackedHashMap.pack(
      weights.map { feature in
        let offset = lists.bytes.count
        FeatureWeights.pack(feature.weights, into: &lists)
        return (feature.key, offset)
      }, into: &table)
    var head = PackWriter()
    head.count(12)
    head.count(12 + table.bytes.count)
    head.count(12 + table.bytes.count + lists.bytes.count)
    return head.bytes + table.bytes + lists.bytes + keywords
  }
}
