/// A message, cut into tokens.
package struct Utterance: Sendable, Hashable {
  /// The message as it was typed, made harmless to show.
  package var original: String
  package var tokens: [Token]
  /// The sentences that ended in a question mark, by index.
  package var questions: Set<Int>

  /// Cuts `text` into tokens.
  package init(_ text: String) {
    original = Normalizer.harmless(text)
    var tokenizer = Tokenizer()
    tokenizer.read(Normalizer.fold(text))
    tokens = tokenizer.tokens
    questions = tokenizer.questions
  }

  private init(original: String, tokens: [Token], questions: Set<Int>) {
    self.original = original
    self.tokens = tokens
    self.questions = questions
  }

  /// A part of another message: some of its tokens.
  package init(_ whole: Utterance, only tokens: [Token]) {
    self.init(
      original: tokens.map { $0.correctedFrom ?? $0.text }.joined(separator: " "), tokens: tokens,
      questions: whole.questions)
  }

  /// The utterance with other tokens.
  package func replacing(tokens: [Token]) -> Utterance {
    Utterance(original: original, tokens: tokens, questions: questions)
  }

  /// The tokens of each sentence.
  package var sentences: [[Token]] {
    var result: [[Token]] = []
    for token in tokens {
      if let last = result.last?.last, last.sentence == token.sentence {
        result[result.count - 1].append(token)
      } else {
        result.append([token])
      }
    }
    return result
  }

  /// The folded words with single spaces between them.
  package var folded: String {
    tokens.map(\.text).joined(separator: " ")
  }
}
