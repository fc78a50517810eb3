import Language

/// A word or phrase that an author says speaks for, or against, an intent.
package struct Keyword: Sendable, Hashable {
  /// One place in the phrase: a word, or any word of a concept.
  package enum Item: Sendable, Hashable {
    case stem(String)
    case concept(String)
    /// Any number near this one.
    case number(Double)
  }

  /// The phrase as the author wrote it.
  package let text: String
  package let items: [Item]
  /// How strongly it speaks, 1 being usual.
  package let weight: Double

  /// Reads a phrase such as `{magnesium} with {medicine}` or `pulse of 42`.
  package init(_ text: String, weight: Double = 1) {
    self.text = text
    self.weight = weight
    var items: [Item] = []
    for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      var rest = String(part)
      if index > 0, let end = rest.firstIndex(of: "}") {
        items.append(.concept(String(rest[..<end]).trimmed))
        rest = String(rest[rest.index(after: end)...])
      }
      items += Utterance(rest).tokens.map { token in
        token.number.map(Item.number) ?? .stem(token.stem)
      }
    }
    self.items = items
  }
}

extension String {
  /// The text without spaces at its ends.
  package var trimmed: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
