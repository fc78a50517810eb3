import IntentMatching
import Language

/// Cuts a message that asks several things into the questions it asks.
enum QuestionSplitter {
  /// The questions, in order, each with the statement that leads up to it.
  static func questions(in reading: Reading) -> [[Token]] {
    reading.utterance.sentences.flatMap { sentence in
      let endsInMark = sentence.last.map { reading.utterance.questions.contains($0.sentence) }
      return questions(in: sentence, endsInMark: endsInMark ?? false)
    }
  }

  private static func questions(in sentence: [Token], endsInMark: Bool) -> [[Token]] {
    var parts: [[Token]] = []
    var current: [Token] = []
    for (index, token) in sentence.enumerated() {
      // "I am on iron, can I take magnesium" is one question, with what leads up to it.
      if current.count >= 3, sentence.count - index >= 3, asks(current),
        startsQuestion(index, in: sentence)
      {
        parts.append(current)
        current = []
      }
      current.append(token)
    }
    if !current.isEmpty {
      if asks(current) || endsInMark { parts.append(current) }
    }
    return parts.map(trimmed).filter { $0.count >= 2 }
  }

  /// Whether the tokens ask something: by a question word, or by a verb that stands before its subject.
  private static func asks(_ tokens: [Token]) -> Bool {
    if tokens.contains(where: { whWords.contains($0.text) }) { return true }
    return tokens.enumerated().contains { index, token in
      starters.contains(token.text)
        && (index == 0 || token.followsBreak || leads.contains(tokens[index - 1].text)
          || (index + 1 < tokens.count && pronouns.contains(tokens[index + 1].text)
            && !pronouns.contains(tokens[index - 1].text)))
    }
  }

  /// Whether a new question starts at `index`: after *and*, *also* or a comma, with a question word.
  private static func startsQuestion(_ index: Int, in sentence: [Token]) -> Bool {
    let token = sentence[index]
    if token.followsBreak, starters.contains(token.text) { return true }
    guard joins.contains(token.text) else { return false }
    var rest = sentence[(index + 1)...].prefix(5)
    while let first = rest.first, leads.contains(first.text), rest.count > 1 { rest.removeFirst() }
    guard let first = rest.first else { return false }
    if token.text == "or" || token.text == "but" { return whWords.contains(first.text) }
    if starters.contains(first.text) { return true }
    // "and at what age", "and if not when should I".
    return (prepositions.contains(first.text) || first.text == "if")
      && rest.dropFirst().prefix(3).contains { starters.contains($0.text) }
  }

  private static func trimmed(_ tokens: [Token]) -> [Token] {
    var tokens = tokens[...]
    while let first = tokens.first, leads.contains(first.text) { tokens.removeFirst() }
    return Array(tokens)
  }

  private static let joins: Set<String> = ["and", "also", "plus", "or", "but", "oh", "then", "so"]
  /// Words before a question that ask nothing themselves.
  private static let leads = joins.union([
    "ps", "ok", "okay", "hi", "hey", "hello", "please", "well",
  ])
  private static let pronouns: Set<String> = [
    "i", "it", "you", "he", "she", "we", "they", "there", "this", "that", "these", "those",
  ]
  private static let prepositions: Set<String> = [
    "at", "in", "on", "for", "to", "from", "with", "by",
  ]
  private static let whWords: Set<String> = [
    "what", "which", "how", "why", "when", "where", "who", "whats", "hows",
  ]
  private static let starters: Set<String> = whWords.union([
    "is", "are", "can", "could", "does", "do", "did", "should", "will", "would", "has", "have",
    "am", "may", "any", "shall", "was",
  ])
}
