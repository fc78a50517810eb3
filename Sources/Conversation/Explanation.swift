package import IntentMatching
import Language

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

  package let tokens: [String]
  package let corrections: [(from: String, to: String)]
  package let unknown: [String]
  package let concepts: [(name: String, words: String, isDenied: Bool)]
  package let candidates: [Candidate]
  package let threshold: Double

  /// Explains a match, its best five candidates in full.
  package init(of match: Match, in matcher: Matcher) {
    let reading = match.reading
    tokens = reading.tokens.map(\.text)
    corrections = reading.corrections.map { ($0.correctedFrom ?? "", $0.text) }
    unknown = reading.unknown.map { reading.tokens[$0].text }
    concepts = reading.concepts.map { span in
      (span.name, reading.tokens[span.tokens].map(\.text).joined(separator: " "), span.isNegated)
    }
    candidates = match.candidates.prefix(5).map { candidate in
      let parts = matcher.contributions(to: candidate.intent, in: reading)
      var words: [(text: String, weight: Double)] = []
      for (index, part) in parts.enumerated() where abs(part) >= 0.02 {
        words.append((reading.tokens[index].text, part))
      }
      words.sort { abs($0.weight) > abs($1.weight) }
      return Candidate(
        name: candidate.name, score: candidate.score,
        keywords: candidate.keywords.map { ($0.text, $0.weight) }, words: words,
        example: matcher.intents.intent(candidate.intent).examples.first)
    }
    threshold = matcher.intents.threshold
  }

  /// The explanation in lines of at most 80 columns.
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
    for (index, candidate) in candidates.enumerated() {
      lines.append("\(index + 1). \(candidate.name)  score \(Explanation.signed(candidate.score))")
      if !candidate.keywords.isEmpty {
        lines.append(
          "   keywords: "
            + candidate.keywords.map { "\($0.text) \(Explanation.signed($0.weight))" }.joined(
              separator: ", "))
      }
      if !candidate.words.isEmpty {
        lines.append(
          "   words: "
            + candidate.words.prefix(6).map { "\($0.text) \(Explanation.signed($0.weight))" }
            .joined(separator: ", "))
      }
    }
    if let best = candidates.first {
      if best.name.isOutOfScope {
        lines.append("Declined: it is most like what I do not answer.")
      } else if best.score <= threshold {
        lines.append("Declined: no score is above \(Explanation.signed(threshold)).")
      } else {
        lines.append(
          "Answered by \(best.name.module); a score above \(Explanation.signed(threshold)) is needed."
        )
      }
      if let near = candidates.first(where: { !$0.name.isOutOfScope }), let example = near.example,
        best.name.isOutOfScope || best.score <= threshold
      {
        lines.append("You could have typed: \(example)")
      }
    }
    return lines
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
