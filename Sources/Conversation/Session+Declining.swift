import AnswerKit
import IntentMatching
import Language

extension Session {
  /// Takes note of what was told, or says kindly that this is outside what is known.
  mutating func declined(_ reading: Reading, _ match: Match, told: ProfileReader.Told) -> Reply {
    guard !told.lasting.isEmpty, !QuestionSplitter.asks(in: reading),
      match.candidates.first.map({ !$0.name.isOutOfScope || $0.score < 0 }) ?? true
    else { return unmatched(reading, match: match) }
    return Reply(
      question: reading.utterance.original, status: .answered, modules: ["small-talk"],
      profile: profile,
      notes: [
        "Thank you, I will keep in mind: \(told.lasting.summary). What would you like to know?"
      ])
  }

  /// Says that a message is out of scope or was not understood, and offers the nearest thing it can do.
  mutating func unmatched(_ reading: Reading, match: Match?) -> Reply {
    var reply = Reply(
      question: reading.utterance.original, status: .unmatched,
      matches: Array(match?.candidates.prefix(1) ?? []),
      profile: profile)
    let near = match?.candidates.first { !$0.name.isOutOfScope && $0.name.module != "small-talk" }
    let isForeign = match?.candidates.first.map { $0.name.isOutOfScope && $0.score > 0 } ?? false
    reply.notes = [
      isForeign
        ? "That is outside what I know: I can only help with restless legs and magnesium."
        : "I am not sure what you mean. I can help with restless legs and magnesium."
    ]
    if let near, near.score > -0.75, let question = typicalQuestion(near) {
      reply.suggestions = [question]
    }
    if reply.suggestions.isEmpty {
      reply.suggestions = [
        "Does magnesium help restless legs?", "What can I do about my legs tonight?",
      ]
    }
    context.choices = reply.suggestions
    return reply
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
