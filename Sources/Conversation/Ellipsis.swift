import IntentMatching
import Language

/// Tells whether a message leaves out what was spoken of before.
enum Ellipsis {
  /// Whether what was said before has to be thought of: "and in pregnancy?", "is it safe", "which is better".
  static func isElliptical(_ reading: Reading, match: Match) -> Bool {
    let count = reading.tokens.count
    guard count <= 9 else { return false }
    if let best = match.candidates.first, best.name.module == "small-talk", best.score > 0.2 {
      return false
    }
    if startsLikeOne(reading) { return true }
    let hasSubject = reading.concepts.contains { $0.role == .subject || $0.role == .foreign }
    // A word or three without a verb of asking: "pumpkin seeds?", "in pregnancy?"
    if count <= 3,
      !reading.tokens.contains(where: { questionWords.contains($0.text) }) || !hasSubject
    {
      return true
    }
    return !hasSubject && (refersBack(reading) || count <= 6)
  }

  /// Whether it asks the last question of something else: "and cashews?", "what about decaf".
  static func keepsQuestion(_ reading: Reading) -> Bool {
    let words = reading.tokens.map(\.text)
    let text = words.joined(separator: " ")
    if ["what about", "how about", "and what about", "and how about"].contains(
      where: text.hasPrefix)
    {
      return true
    }
    if [
      "first one", "second one", "third one", "last one", "that one", "of them", "of those",
      "of these",
    ].contains(where: text.contains) {
      return true
    }
    // "And me? I'm 45, female": what comes after only tells more of whom it is about.
    let first = reading.utterance.sentences.first?.map(\.text) ?? []
    if ["and", "or"].contains(first.first), first.count <= 5,
      !first.contains(where: questionWords.contains)
    {
      return true
    }
    return words.count <= 2 && reading.concepts.contains { $0.role == .subject }
  }

  /// Whether it speaks of what was named before: by a pronoun, or by naming nothing.
  static func leansBack(_ reading: Reading) -> Bool {
    refersBack(reading)
      || (reading.tokens.count <= 9
        && !reading.concepts.contains { $0.role == .subject || $0.role == .foreign })
  }

  /// Whether a pronoun stands for what was spoken of.
  static func refersBack(_ reading: Reading) -> Bool {
    reading.tokens.count <= 12
      && reading.tokens.contains {
        [
          "it", "that", "this", "them", "they", "those", "these", "one", "ones", "both", "which",
          "then",
        ].contains($0.text)
      }
  }

  private static func startsLikeOne(_ reading: Reading) -> Bool {
    guard let first = reading.tokens.first?.text else { return false }
    let second = reading.tokens.count > 1 ? reading.tokens[1].text : ""
    return ["and", "or", "then", "but", "so"].contains(first)
      || (["what", "how"].contains(first) && second == "about")
  }

  private static let questionWords: Set<String> = [
    "what", "how", "which", "why", "when", "where", "who", "is", "are", "can", "does", "do",
    "should", "will",
  ]
}
