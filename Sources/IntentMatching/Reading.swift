package import Language

/// A message as the matcher understands it: words, corrections, concepts and amounts.
package struct Reading: Sendable {
  package var utterance: Utterance
  package var concepts: [ConceptSpan]
  package var quantities: [Quantity]
  /// The tokens that no word list knows, by index.
  package var unknown: [Int]

  package init(
    utterance: Utterance, concepts: [ConceptSpan] = [], quantities: [Quantity] = [],
    unknown: [Int] = []
  ) {
    self.utterance = utterance
    self.concepts = concepts
    self.quantities = quantities
    self.unknown = unknown
  }

  package var tokens: [Token] { utterance.tokens }

  /// The words that were read as others.
  package var corrections: [Token] {
    tokens.filter { $0.correctedFrom != nil && $0.correctedFrom != $0.text }
  }

  /// Whether one of the concepts is named and not denied.
  package func mentions(_ names: String...) -> Bool {
    concepts.contains { names.contains($0.name) && !$0.isNegated }
  }

  /// Whether any word of the message is one of `words`.
  package func says(_ words: String...) -> Bool {
    tokens.contains { words.contains($0.text) }
  }
}
