import IntentMatching
import Language

/// Cuts a message that asks several things into the questions it asks.
enum QuestionSplitter {
  /// The parts that look like questions, in order; the whole message when it asks one thing.
  static func parts(of reading: Reading) -> [[Token]] {
    var parts: [[Token]] = []
    for sentence in reading.utterance.sentences {
      var current: [Token] = []
      for (index, token) in sentence.enumerated() {
        if !current.isEmpty, startsQuestion(index, in: sentence), current.count >= 3 {
          parts.append(current)
          current = []
        }
        current.append(token)
      }
      if !current.isEmpty { parts.append(current) }
    }
    return parts.map(trimmed).filter { $0.count >= 2 }
  }

  /// Whether the tokens ask something.
  static func isQuestion(_ tokens: [Token], in reading: Reading) -> Bool {
    guard let first = tokens.first else { return false }
    if reading.utterance.questions.contains(first.sentence), tokens.last?.sentence == first.sentence
    {
      return true
    }
    return starters.contains(first.text) || tokens.contains { whWords.contains($0.text) }
  }

  /// Whether a new question starts at `index`: after *and*, *also* or a comma, with a question word.
  private static func startsQuestion(_ index: Int, in sentence: [Token]) -> Bool {
    let token = sentence[index]
    let next = index + 1 < sentence.count ? sentence[index + 1].text : ""
    let joins = ["and", "also", "plus", "or", "but"].contains(token.text)
    if joins {
      let second = index + 2 < sentence.count ? sentence[index + 2].text : ""
      if next == "also" || next == "if" { return starters.contains(second) || next == "if" }
      if token.text == "or" || token.text == "but" { return whWords.contains(next) }
      return starters.contains(next)
    }
    return token.followsBreak && starters.contains(token.text)
      && !["is", "are", "do", "should"].contains(token.text)
      || token.followsBreak && whWords.contains(token.text)
  }

  private static func trimmed(_ tokens: [Token]) -> [Token] {
    var tokens = tokens[...]
    while let first = tokens.first,
      ["and", "also", "plus", "or", "but", "then", "so"].contains(first.text)
    { tokens.removeFirst() }
    return Array(tokens)
  }

  private static let whWords: Set<String> = ["what", "which", "how", "why", "when", "where", "who"]
  private static let starters: Set<String> = whWords.union([
    "is", "are", "can", "could", "does", "do", "did", "should", "will", "would", "has", "have",
    "am", "may", "any",
  ])
}
