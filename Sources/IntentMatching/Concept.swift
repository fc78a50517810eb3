/// A set of words and phrases that mean one thing, or name things of one kind.
package struct Concept: Sendable, Hashable {
  /// What part a concept plays in a question.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// What the question is about: magnesium, RLS, iron, a medicine, sleep, …
    case subject
    /// What is asked of it: amount, timing, harm, cause, relief, …
    case aspect
    /// Whom it is about: a child, a mother, a partner, …
    case person
    /// What is true of that person: pregnant, kidney disease, on a medicine, …
    case state
    /// How and where it is felt or happens: sensations, body parts, times and places.
    case setting
    /// What belongs to another topic altogether.
    case foreign
  }

  package var name: String
  package var role: Role
  /// The words and phrases, as people write them.
  package var phrases: [String]

  package init(name: String, role: Role, phrases: [String]) {
    self.name = name
    self.role = role
    self.phrases = phrases
  }
}

/// A concept found in a message.
package struct ConceptSpan: Sendable, Hashable {
  package var name: String
  package var role: Concept.Role
  /// The tokens that name it.
  package var tokens: Range<Int>
  /// Whether it is denied or left out: "not pregnant", "apart from bananas".
  package var isNegated: Bool
}
