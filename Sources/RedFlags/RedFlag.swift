package import IntentMatching

/// A danger that a message may tell of, what it is recognised by, and what to say first.
package struct RedFlag: Sendable, Hashable {
  /// How soon help is needed.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    /// Now.
    case emergency
    /// Today or soon.
    case urgent
    /// Not at all: messages that only sound dangerous.
    case none
  }

  /// Whom to ring first.
  package enum Line: String, Sendable, Hashable, CaseIterable {
    case emergency, poison, crisis, maternity, doctor
  }

  package var name: String
  package var level: Level
  package var line: Line
  package var purpose: String
  /// Phrases that by themselves nearly prove that it is happening.
  package var keywords: [Keyword]
  package var against: [Keyword]
  /// Messages that must raise it.
  package var examples: [String]
  /// Messages that look alike and must raise nothing.
  package var near: [String]
  package var answer: AnswerPlan

  package init(
    name: String, level: Level, line: Line, purpose: String, keywords: [Keyword],
    against: [Keyword],
    examples: [String], near: [String], answer: AnswerPlan
  ) {
    self.name = name
    self.level = level
    self.line = line
    self.purpose = purpose
    self.keywords = keywords
    self.against = against
    self.examples = examples
    self.near = near
    self.answer = answer
  }
}
