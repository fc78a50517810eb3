import Language

/// "OK." before a question is manners, and says nothing about what is asked.
enum Acknowledgement {
  /// The message without such words at its start, when more follows.
  static func dropped(from utterance: Utterance) -> Utterance {
    var tokens = utterance.tokens[...]
    while tokens.count > 2, let first = tokens.first, words.contains(first.text) {
      tokens = tokens.dropFirst()
    }
    return tokens.count == utterance.tokens.count
      ? utterance : utterance.replacing(tokens: Array(tokens))
  }

  private static let words: Set<String> = [
    "ok", "okay", "right", "alright", "well", "so", "hmm", "ah", "oh", "um", "er", "cool", "great",
  ]
}
