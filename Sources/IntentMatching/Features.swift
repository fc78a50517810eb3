import Language
import Packing

/// What the weights of an intent are attached to: words, pairs of words, runs of letters, concepts and
/// pairs of concepts.
///
/// Letters catch misspellings and word families, concepts catch wordings that nobody listed, and pairs
/// of concepts are the frame of a question: what it is about, what is asked of it, and of whom.
package struct Feature: Sendable, Hashable {
  package var key: UInt64
  package var value: Double
  /// The tokens that it was seen in.
  package var tokens: Range<Int>
}

/// Draws the features from a reading.
package enum FeatureExtractor {
  /// How much each family of features counts in all, whatever the message's length.
  enum Family {
    static let words = 1.0
    static let letters = 0.9
    static let concepts = 1.0
    /// Each by itself: what a long message lacks counts as much as what a short one does.
    static let shape = 0.25
  }

  /// The features of `reading`, each family scaled to a constant length.
  package static func features(of reading: Reading) -> [Feature] {
    guard !reading.tokens.isEmpty else { return [] }
    return scaled(words(of: reading), to: Family.words)
      + scaled(letters(of: reading), to: Family.letters)
      + scaled(concepts(of: reading), to: Family.concepts)
      + shape(of: reading).map { name, range in
        Feature(key: StableHash.of(name, kind: "s"), value: Family.shape, tokens: range)
      }
      + [Feature(key: StableHash.of("bias", kind: "="), value: 0.5, tokens: 0..<0)]
  }

  private static func scaled(_ features: [Feature], to length: Double) -> [Feature] {
    var sum = 0.0
    for feature in features { sum += feature.value * feature.value }
    guard sum > 0 else { return [] }
    let scale = length / sum.squareRoot()
    return features.map { Feature(key: $0.key, value: $0.value * scale, tokens: $0.tokens) }
  }

  /// Stems, and pairs of neighbours with the message's ends as words of their own.
  private static func words(of reading: Reading) -> [Feature] {
    let tokens = reading.tokens
    var bag = Bag()
    var previous = "^"
    for (index, token) in tokens.enumerated() {
      let stem = index < 0 ? "" : token.stem
      bag.add(StableHash.of(stem, kind: "w"), 1, index..<index + 1)
      bag.add(StableHash.of(previous + " " + stem, kind: "b"), 0.7, max(0, index - 1)..<index + 1)
      previous =
        token.sentence == (index + 1 < tokens.count ? tokens[index + 1].sentence : token.sentence)
        ? stem : "^"
    }
    bag.add(StableHash.of(previous + " $", kind: "b"), 0.5, tokens.count - 1..<tokens.count)
    return bag.features
  }

  /// Runs of three to five letters, across the spaces between words.
  private static func letters(of reading: Reading) -> [Feature] {
    var text: [UInt8] = [0x20]
    var owner = [0]
    for (index, token) in reading.tokens.enumerated() {
      let word = token.number == nil ? token.text : "#"
      for byte in word.utf8 {
        text.append(byte)
        owner.append(index)
      }
      text.append(0x20)
      owner.append(index)
    }
    var bag = Bag()
    for start in text.indices {
      var hash = StableHash(kind: "c")
      for end in start..<min(start + 5, text.count) {
        hash.combine(text[end])
        if end - start >= 2 {
          bag.add(hash.value, 1, owner[start]..<owner[end] + 1)
        }
      }
    }
    return bag.features
  }

  /// Concepts, the pairs they make, and what the message lacks.
  private static func concepts(of reading: Reading) -> [Feature] {
    var bag = Bag()
    let spans = reading.concepts
    var names: [(name: String, span: Range<Int>)] = []
    for span in spans {
      let name =
        span.isNegated && (span.role == .state || span.role == .person)
        ? "not " + span.name : span.name
      bag.add(StableHash.of(name, kind: "k"), 1, span.tokens)
      if !names.contains(where: { $0.name == name }) { names.append((name, span.tokens)) }
    }
    names = Array(names.prefix(14))
    for (index, first) in names.enumerated() {
      for second in names[(index + 1)...] {
        let pair =
          first.name < second.name ? "\(first.name)|\(second.name)" : "\(second.name)|\(first.name)"
        let range =
          min(
            first.span.lowerBound, second.span.lowerBound)..<max(
            first.span.upperBound, second.span.upperBound)
        bag.add(StableHash.of(pair, kind: "f"), 0.6, range)
      }
    }
    return bag.features
  }

  /// What kind of message it is: its length, its opening, and whether what would be evidence is absent.
  private static func shape(of reading: Reading) -> [(String, Range<Int>)] {
    let count = reading.tokens.count
    var shape: [(String, Range<Int>)] = []
    shape.append(
      (
        count <= 1 ? "one word" : count <= 4 ? "few words" : count <= 14 ? "a sentence" : "long",
        0..<0
      ))
    let subjects = reading.concepts.filter { $0.role == .subject }
    if subjects.isEmpty { shape.append(("no subject", 0..<0)) }
    if reading.concepts.isEmpty { shape.append(("no concept", 0..<0)) }
    if !reading.unknown.isEmpty {
      shape.append((reading.unknown.count * 3 > count ? "mostly unknown" : "unknown word", 0..<0))
    }
    if reading.quantities.contains(where: { $0.milligrams != nil }) {
      shape.append(("an amount", 0..<0))
    }
    return shape
  }

  /// Adds up the values of equal features.
  private struct Bag {
    private var places: [UInt64: Int] = [:]
    private(set) var features: [Feature] = []

    mutating func add(_ key: UInt64, _ value: Double, _ tokens: Range<Int>) {
      if let place = places[key] {
        // A word said twice counts a little more, not twice.
        features[place].value = min(features[place].value * 1.3, value * 1.6)
      } else {
        places[key] = features.count
        features.append(Feature(key: key, value: value, tokens: tokens))
      }
    }
  }
}
