/// The intents that a message may mean, best first.
package struct Match: Sendable {
  /// One intent, and why it is among them.
  package struct Candidate: Sendable {
    /// Its place in the ``IntentTable``.
    package var intent: Int
    package var name: IntentName
    package var score: Double
    /// The author's keywords that were found for it, and against it.
    package var keywords: [KeywordHit]

    package init(intent: Int, name: IntentName, score: Double, keywords: [KeywordHit]) {
      self.intent = intent
      self.name = name
      self.score = score
      self.keywords = keywords
    }

    /// How sure the match is, from 0 to 1: a score of −1 or less is 0, of 1 or more is 1.
    package var confidence: Double {
      max(0, min(1, (score + 1) / 2))
    }
  }

  package var reading: Reading
  package var candidates: [Candidate]
  /// The score of every intent.
  package var scores: [Double]
  /// The score of every module by itself, in the order of their names.
  package var moduleScores: [Double]
}

/// A keyword that was found in a message.
package struct KeywordHit: Sendable, Hashable {
  /// The phrase as its author wrote it.
  package var text: String
  /// The intent it speaks for, or against when the weight is negative.
  package var intent: Int
  package var weight: Double
  package var tokens: Range<Int>

  package init(text: String, intent: Int, weight: Double, tokens: Range<Int>) {
    self.text = text
    self.intent = intent
    self.weight = weight
    self.tokens = tokens
  }
}
