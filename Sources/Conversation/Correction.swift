import AnswerKit
import IntentMatching
import Language

/// Understands that a message mends the one before it.
enum Correction {
  /// The tokens of the last question as they should have been, or `nil` when nothing is corrected.
  static func corrected(
    _ reading: Reading, topic: Context.Topic, told: ProfileReader.Told, person: Person,
    entities: EntityReader
  ) -> [Token]? {
    let words = reading.tokens.map(\.text)
    let text = words.joined(separator: " ")
    let asks = words.contains {
      ["how", "what", "which", "can", "should", "does", "is", "why", "when"].contains($0)
    }
    // "I'm female", after "how much do I need": the same question, for what is known now.
    // An illness or a medicine is a matter of its own.
    let setsNeed = told.lasting.medicines.isEmpty && told.lasting.hasKidneyDisease != true
    if !asks, !told.lasting.isEmpty, setsNeed,
      ["dosing", "pregnancy", "children"].contains(topic.intent.module), words.count <= 8
    {
      return topic.reading.tokens
    }
    let isMended = markers.contains { text.hasPrefix($0) || text.contains(" " + $0) }
    // "and me? I'm 45, female": the same question of somebody else.
    if (!asks || words.count <= 4)
      && ["and me", "what about me", "and for me", "how about me"].contains(where: text.hasPrefix)
    {
      return topic.reading.tokens
    }
    guard isMended else { return nil }
    if let replaced = replaced(reading, topic) { return replaced }
    if !told.lasting.isEmpty { return topic.reading.tokens }
    // "not sleep, I was asking about the legs"
    if words.first == "not" || text.contains("asking about") || text.contains("i meant")
      || text.contains("talking about")
    {
      let meant = reading.tokens.filter { token in
        ![
          "not", "no", "i", "was", "asking", "about", "sorry", "meant", "mean", "talking", "am",
          "the", "my",
        ].contains(token.text)
      }
      guard
        let place = words.firstIndex(of: "about") ?? words.firstIndex(of: "meant")
          ?? words.firstIndex(of: "mean")
      else { return nil }
      let wrong = Set(reading.tokens.prefix(place).map(\.stem)).subtracting([
        "i", "wa", "not", "was",
      ])
      let right = Array(reading.tokens.suffix(from: place + 1))
      let kept = topic.reading.tokens.filter { !wrong.contains($0.stem) }
      return kept + (right.isEmpty ? meant : right)
    }
    return nil
  }

  /// The last question with the medicine, form or food that was meant in place of the one that was said.
  private static func replaced(_ reading: Reading, _ topic: Context.Topic) -> [Token]? {
    for kind in ["medicine", "form", "food"] {
      guard let new = reading.concepts.last(where: { $0.name == kind && !$0.isNegated }),
        let old = topic.reading.concepts.first(where: { $0.name == kind })
      else { continue }
      var tokens = topic.reading.tokens
      tokens.replaceSubrange(old.tokens, with: reading.tokens[new.tokens])
      return tokens
    }
    return nil
  }

  private static let markers = [
    "sorry", "i meant", "i mean", "actually", "typo", "correction", "not ", "no i", "my mistake",
    "oops", "i was asking about",
    "wait", "scratch that", "rather",
  ]
}
