package import IntentMatching
import Language
import RedFlags

/// Shows why a message was understood as it was.
package struct Explanation: Sendable {
  /// One intent that was weighed.
  package struct Candidate: Sendable {
    package var name: IntentName
    package var score: Double
    /// The author's keywords that were found, with their weights.
    package var keywords: [(text: String, weight: Double)]
    /// What each word added, most first.
    package var words: [(text: String, weight: Double)]
    /// A question that would surely have reached it.
    package var example: String?
  }

  /// A danger that was seen before anything else was looked at.
  package struct Danger: Sendable {
    package var flag: String
    package var level: String
    /// The part of the message that tells of it.
    package var part: String
    package var score: Double
    package var keywords: [(text: String, weight: Double)]
    package var words: [(text: String, weight: Double)]
  }

  package let tokens: [String]
  package let corrections: [(from: String, to: String)]
  package let unknown: [String]
  package let concepts: [(name: String, words: String, isDenied: Bool)]
  package let danger: Danger?
  package let questions: [(text: String, intent: IntentName)]
  package let candidates: [Candidate]
  package let threshold: Double
  /// What came of it, in a sentence.
  package let outcome: String

  /// Explains how a message was understood, its best five candidates in full.
  init(of understanding: Understanding, in knowledge: Knowledge) {
    let match = understanding.match
    let matcher = knowledge.matcher
    let reading = match.reading
    tokens = reading.tokens.map(\.text)
    corrections = reading.corrections.map { ($0.correctedFrom ?? "", $0.text) }
    unknown = reading.unknown.map { reading.tokens[$0].text }
    concepts = reading.concepts.map { span in
      (span.name, reading.tokens[span.tokens].map(\.text).joined(separator: " "), span.isNegated)
    }
    danger = understanding.alarm.map { alarm in
      let screen = knowledge.screen.matcher
      let name = IntentName(module: alarm.flag.level.rawValue, name: alarm.flag.name)
      return Danger(
        flag: alarm.flag.name, level: alarm.flag.level.rawValue,
        part: alarm.reading.tokens.map(\.text).joined(separator: " "), score: alarm.score,
        keywords: alarm.keywords.map { ($0.text, $0.weight) },
        words: screen.intents.number(of: name).map {
          Explanation.words(of: alarm.reading, for: $0, in: screen)
        } ?? [])
    }
    questions = understanding.questions
    candidates = match.candidates.prefix(5).map { candidate in
      Candidate(
        name: candidate.name, score: candidate.score,
        keywords: candidate.keywords.map { ($0.text, $0.weight) },
        words: Explanation.words(of: reading, for: candidate.intent, in: matcher),
        example: matcher.intents.intent(candidate.intent).examples.first)
    }
    threshold = matcher.intents.threshold
    outcome = Explanation.outcome(of: understanding, in: matcher)
  }

  private static func words(
    of reading: Reading, for intent: Int, in matcher: Matcher
  ) -> [(text: String, weight: Double)] {
    matcher.contributions(to: intent, in: reading).enumerated()
      .filter { abs($0.element) >= 0.02 }
      .map { (text: reading.tokens[$0.offset].text, weight: $0.element) }
      .sorted { abs($0.weight) > abs($1.weight) }
  }

  private static func outcome(of understanding: Understanding, in matcher: Matcher) -> String {
    let match = understanding.match
    if let alarm = understanding.alarm {
      return "Answered as \(alarm.flag.level.rawValue): a danger comes before any question."
    }
    if !understanding.questions.isEmpty { return "Answered as several questions." }
    if !understanding.rivals.isEmpty {
      return
        "Asked back: nothing tells \(understanding.rivals.map(\.module).joined(separator: " from "))."
    }
    guard let best = match.candidates.first else { return "Nothing to go by." }
    guard let decided = matcher.decision(match, isFollowUp: understanding.isFollowUp) else {
      return "Declined: no score is above \(signed(matcher.intents.threshold))."
    }
    if !decided.isOutOfScope {
      return
        "Answered by \(decided.module); a score above \(signed(matcher.intents.threshold)) is needed."
    }
    return best.name == decided
      ? "Declined: it is most like what I do not answer."
      : "Declined: it is nearly as much like \(decided), and names too little that is mine."
  }

  /// The explanation in lines, to be wrapped by whoever shows them.
  package var lines: [String] {
    var lines = ["Words: \(tokens.joined(separator: " | "))"]
    if !corrections.isEmpty {
      lines.append(
        "Read as: " + corrections.map { "\($0.from) -> \($0.to)" }.joined(separator: ", "))
    }
    if !unknown.isEmpty { lines.append("Not known: \(unknown.joined(separator: ", "))") }
    if !concepts.isEmpty {
      lines.append(
        "Concepts: "
          + concepts.map { "\($0.isDenied ? "not " : "")\($0.name) (\($0.words))" }.joined(
            separator: ", "))
    }
    if let danger {
      lines.append(
        "Danger: \(danger.flag) (\(danger.level))  score \(Explanation.signed(danger.score))")
      lines.append("   in: \(danger.part)")
      lines += Explanation.weights(danger.keywords, danger.words)
    }
    for (index, question) in questions.enumerated() {
      lines.append("Question \(index + 1): \(question.text) -> \(question.intent)")
    }
    for (index, candidate) in candidates.enumerated() {
      lines.append("\(index + 1). \(candidate.name)  score \(Explanation.signed(candidate.score))")
      lines += Explanation.weights(candidate.keywords, candidate.words)
    }
    lines.append(outcome)
    if outcome.hasPrefix("Declined"),
      let example = candidates.first(where: { !$0.name.isOutOfScope })?.example
    {
      lines.append("You could have typed: \(example)")
    }
    return lines
  }

  private static func weights(
    _ keywords: [(text: String, weight: Double)], _ words: [(text: String, weight: Double)]
  ) -> [String] {
    func list(_ weighted: some Sequence<(text: String, weight: Double)>) -> String {
      weighted.map { "\($0.text) \(signed($0.weight))" }.joined(separator: ", ")
    }
    return (keywords.isEmpty ? [] : ["   keywords: " + list(keywords)])
      + (words.isEmpty ? [] : ["   words: " + list(words.prefix(6))])
  }

  private static func signed(_ value: Double) -> String {
    (value < 0 ? "-" : "+") + fixed(abs(value))
  }

  private static func fixed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Session {
  /// How a message would be understood here and now; `nil` for a command or a choice.
  package func explanation(of text: String) -> Explanation? {
    var session = self
    session.context.understanding = nil
    _ = session.reply(to: text)
    return session.context.understanding.map { Explanation(of: $0, in: knowledge) }
  }
}
