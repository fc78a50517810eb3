import Language
package import Packing

/// The words that are known: English, the domain's own, and the phrases of concepts.
package struct Lexicon: Sendable {
  private let words: PackedHashMap
  private let phrases: PackedHashMap
  private let speller: Speller
  package let concepts: [(name: String, role: Concept.Role)]
  private let bytes: PackedBytes
  private let lists: Int

  /// The longest phrase that a concept may have, in words.
  package static let longestPhrase = 6

  /// Opens the `lexicon` section of a pack.
  package init(_ pack: Pack) throws(PackError) {
    bytes = pack.bytes
    let start = try pack.offset(of: "lexicon")
    let head = pack.bytes.read(at: start) { reader in
      let names = reader.list { reader in
        (name: reader.string(), role: Concept.Role.allCases[reader.integer(width: 1)])
      }
      return (names, reader.count(), reader.count(), reader.count(), reader.count())
    }
    concepts = head.0
    words = PackedHashMap(bytes, at: start + head.1)
    phrases = PackedHashMap(bytes, at: start + head.2)
    lists = start + head.3
    speller = Speller(bytes, at: start + head.4)
  }

  /// Whether `word` is a word.
  package func knows(_ word: String) -> Bool {
    words[StableHash.of(word, kind: "w")] != nil
  }

  /// The word that an unknown one was most likely meant to be.
  package func correction(of word: String) -> String? {
    speller.correction(of: word)
  }

  /// The concepts, by index, that a phrase names, given by its words' ``Token/phraseKey``s.
  package func concepts(named phrase: ArraySlice<String>) -> [Int] {
    guard let list = phrases[Lexicon.key(phrase)] else { return [] }
    return bytes.read(at: lists + list) { reader in reader.list { $0.integer(width: 2) } }
  }

  static func key(_ phrase: some Sequence<String>) -> UInt64 {
    var hash = StableHash(kind: "p")
    for word in phrase {
      hash.combine(word)
      hash.combine(0x20)
    }
    return hash.value
  }
}

extension Lexicon {
  /// Packs the `lexicon` section.
  ///
  /// Words of `english` are never corrected. `counts` says how often each word stands in the examples:
  /// only these, and the words of concepts, are offered as corrections. A short slip is never read as a
  /// `guarded` word, the name of a medicine.
  package static func pack(
    concepts: [Concept], english: [String], counts: [String: Int], guarded: Set<String>
  ) -> [UInt8] {
    var known = Set(english)
    var offered = counts
    let misspelt = misspellings(in: concepts, counts: counts, english: known)
    var phraseConcepts: [UInt64: [Int]] = [:]
    var order: [UInt64] = []
    for (index, concept) in concepts.enumerated() {
      for phrase in concept.phrases {
        let tokens = Utterance(phrase).tokens
        guard !tokens.isEmpty, tokens.count <= longestPhrase else { continue }
        let sound = tokens.filter { !misspelt.contains($0.text) }
        for token in sound where token.number == nil && token.text.utf8.count > 3 {
          offered[token.text, default: 0] += 1
        }
        known.formUnion(sound.map(\.text))
        let key = key(tokens.map(\.phraseKey))
        if phraseConcepts[key] == nil { order.append(key) }
        if phraseConcepts[key]?.contains(index) != true {
          phraseConcepts[key, default: []].append(index)
        }
      }
    }
    known.formUnion(counts.filter { $0.value >= 3 && !misspelt.contains($0.key) }.keys)

    var wordTable = PackWriter()
    PackedHashMap.pack(
      known.sorted().map { (StableHash.of($0, kind: "w"), 1) }, into: &wordTable)
    var lists = PackWriter()
    var phraseTable = PackWriter()
    PackedHashMap.pack(
      order.map { key in
        let offset = lists.bytes.count
        lists.list(phraseConcepts[key] ?? []) { $0.integer($1, width: 2) }
        return (key, offset)
      }, into: &phraseTable)
    let speller = Speller.pack(
      offered.filter { known.contains($0.key) }.map {
        .init(word: $0.key, count: $0.value, isGuarded: guarded.contains($0.key))
      })

    var head = PackWriter()
    head.list(concepts) { writer, concept in
      writer.string(concept.name)
      writer.integer(Concept.Role.allCases.firstIndex(of: concept.role) ?? 0, width: 1)
    }
    var offset = head.bytes.count + 16
    for section in [wordTable.bytes, phraseTable.bytes, lists.bytes] {
      head.count(offset)
      offset += section.count
    }
    head.count(offset)
    return head.bytes + wordTable.bytes + phraseTable.bytes + lists.bytes + speller
  }

  /// The words of concepts that are another word of the same concept misspelt: they name the concept,
  /// but are corrected like any slip, so that the right word's weights count too.
  private static func misspellings(
    in concepts: [Concept], counts: [String: Int], english: Set<String>
  ) -> Set<String> {
    var result: Set<String> = []
    for concept in concepts {
      let words = Set(
        concept.phrases.flatMap { Utterance($0).tokens }.filter { $0.number == nil }.map(\.text))
      let candidates = words.filter { $0.utf8.count >= 6 && !english.contains($0) }
      for word in candidates {
        let count = counts[word] ?? 0
        let isSlip = words.contains { other in
          other != word && (counts[other] ?? 0) > 4 * count + 4
            && EditDistance.between(
              Array(word.utf8), Array(other.utf8), limit: word.utf8.count >= 8 ? 2 : 1) != nil
        }
        if isSlip || isRunTogether(word, english) { result.insert(word) }
      }
    }
    return result
  }

  /// Whether a word is two English words without the space.
  private static func isRunTogether(_ word: String, _ english: Set<String>) -> Bool {
    let letters = Array(word)
    guard letters.count >= 8 else { return false }
    return (4...letters.count - 4).contains {
      english.contains(String(letters[..<$0])) && english.contains(String(letters[$0...]))
    }
  }
}
