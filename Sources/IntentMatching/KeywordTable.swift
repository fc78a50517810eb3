import Language
package import Packing

/// The authors' keywords, found by their first word or concept.
package struct KeywordTable: Sendable {
  private let bytes: PackedBytes
  private let index: PackedHashMap
  private let entries: Int

  /// Opens the table that ``pack(_:)`` wrote at `offset`.
  package init(_ bytes: PackedBytes, at offset: Int) {
    self.bytes = bytes
    let places = bytes.read(at: offset) { ($0.count(), $0.count()) }
    index = PackedHashMap(bytes, at: offset + places.0)
    entries = offset + places.1
  }

  private struct Entry {
    var text: String
    var keys: [UInt64]
    /// The numbers in the phrase, in order.
    var numbers: [Double]
    var uses: [(intent: Int, weight: Double)]
  }

  /// The keywords that stand in a message; of two that overlap for one intent the longer counts.
  package func hits(in reading: Reading) -> [KeywordHit] {
    let stems = reading.tokens.map { StableHash.of($0.stem, kind: "w") }
    var conceptsAt: [Int: [(key: UInt64, end: Int)]] = [:]
    for span in reading.concepts where !span.isNegated {
      conceptsAt[span.tokens.lowerBound, default: []].append(
        (StableHash.of(span.name, kind: "k"), span.tokens.upperBound))
    }
    var hits: [KeywordHit] = []
    for start in stems.indices {
      let keys = [stems[start]] + (conceptsAt[start] ?? []).map(\.key)
      for key in keys {
        guard let list = index[key] else { continue }
        for entry in read(list) {
          guard let end = match(entry, from: start, stems, conceptsAt, reading) else {
            continue
          }
          for use in entry.uses {
            hits.append(
              KeywordHit(
                text: entry.text, intent: use.intent, weight: use.weight, tokens: start..<end))
          }
        }
      }
    }
    return hits.filter { hit in
      !hits.contains { other in
        other.intent == hit.intent && other.tokens.count > hit.tokens.count
          && other.tokens.overlaps(hit.tokens) && (other.weight < 0) == (hit.weight < 0)
      }
    }.reduce(into: []) { kept, hit in
      if !kept.contains(where: { $0.text == hit.text && $0.intent == hit.intent }) {
        kept.append(hit)
      }
    }
  }

  /// Where a match of `entry` that starts at `start` ends; small words may stand between its parts.
  private func match(
    _ entry: Entry, from start: Int, _ stems: [UInt64],
    _ concepts: [Int: [(key: UInt64, end: Int)]],
    _ reading: Reading
  ) -> Int? {
    var place = start
    var numbers = entry.numbers[...]
    for (position, key) in entry.keys.enumerated() {
      var found: Int?
      for skip in 0...(position == 0 ? 0 : 2) {
        let candidate = place + skip
        guard candidate < stems.count else { break }
        if stems[candidate] == key {
          if let value = reading.tokens[candidate].number {
            guard let number = numbers.popFirst(), KeywordTable.isNear(value, number) else {
              return nil
            }
          }
          found = candidate + 1
        } else if let span = concepts[candidate]?.first(where: { $0.key == key }) {
          found = span.end
        }
        if found != nil { break }
        guard KeywordTable.fillers.contains(reading.tokens[candidate].text) else { return nil }
      }
      guard let end = found else { return nil }
      place = end
    }
    return place
  }

  /// Whether a number may stand for the one in a keyword: "pulse of 42" stands for 38 too, not for 72.
  private static func isNear(_ value: Double, _ number: Double) -> Bool {
    abs(value - number) <= 0.25 * number
  }

  private static let fillers: Set<String> = [
    "a", "an", "the", "my", "your", "his", "her", "some", "any", "of", "to", "for", "i", "it", "is",
    "do",
    "this", "these", "that", "just", "really", "so", "in", "with", "on",
  ]

  private func read(_ list: Int) -> [Entry] {
    bytes.read(at: entries + list) { reader in
      reader.list { reader in
        Entry(
          text: reader.string(),
          keys: reader.list { UInt64($0.integer(width: 5)) << 35 | UInt64($0.integer(width: 5)) },
          numbers: reader.list { $0.decimal() },
          uses: reader.list { (intent: $0.integer(width: 2), weight: $0.decimal()) })
      }
    }
  }
}

extension KeywordTable {
  /// Packs the keywords of `intents`, whose order gives the numbers they are known by.
  package static func pack(_ intents: [Intent]) -> [UInt8] {
    var entries: [[Keyword.Item]: (text: String, uses: [(intent: Int, weight: Double)])] = [:]
    var order: [[Keyword.Item]] = []
    for (number, intent) in intents.enumerated() {
      for (keyword, sign) in intent.keywords.map({ ($0, 1.0) }) + intent.against.map({ ($0, -1.0) })
      {
        let items = keyword.items
        guard !items.isEmpty else { continue }
        if entries[items] == nil {
          order.append(items)
          entries[items] = (keyword.text, [])
        }
        entries[items]?.uses.append((number, keyword.weight * sign))
      }
    }
    var byFirst: [UInt64: [[Keyword.Item]]] = [:]
    var firsts: [UInt64] = []
    for items in order {
      let first = key(items[0])
      if byFirst[first] == nil { firsts.append(first) }
      byFirst[first, default: []].append(items)
    }
    var lists = PackWriter()
    var index = PackWriter()
    PackedHashMap.pack(
      firsts.map { first in
        let offset = lists.bytes.count
        lists.list(byFirst[first] ?? []) { writer, items in
          writer.string(entries[items]?.text ?? "")
          writer.list(items.map(key)) { writer, key in
            writer.integer(Int(key >> 35), width: 5)
            writer.integer(Int(key & 0x7_FFFF_FFFF), width: 5)
          }
          writer.list(items.compactMap(number)) { $0.decimal($1) }
          writer.list(entries[items]?.uses ?? []) { writer, use in
            writer.integer(use.intent, width: 2)
            writer.decimal(use.weight)
          }
        }
        return (first, offset)
      }, into: &index)
    var head = PackWriter()
    head.count(8)
    head.count(8 + index.bytes.count)
    return head.bytes + index.bytes + lists.bytes
  }

  private static func key(_ item: Keyword.Item) -> UInt64 {
    switch item {
    case .stem(let stem): StableHash.of(stem, kind: "w")
    case .concept(let name): StableHash.of(name, kind: "k")
    case .number: StableHash.of(Token.numberStem, kind: "w")
    }
  }

  private static func number(_ item: Keyword.Item) -> Double? {
    if case .number(let value) = item { value } else { nil }
  }
}
