package import FactBase

/// A sentence of substance in a reply, tied to what it rests on.
package struct Statement: Sendable, Hashable {
  /// The part it plays in the reply.
  package enum Role: Sendable, Hashable {
    /// Answers the question.
    case lead
    case point
    /// Something to be careful of.
    case caution
    /// Says that sources differ, and why.
    case dispute
  }

  package var text: String
  package var role: Role
  /// The ids of the facts, or of the rows of tables, that it states.
  package var facts: [String]
  package var sources: [String]
  package var grade: Grade

  package init(text: String, role: Role, facts: [String], sources: [String], grade: Grade) {
    self.text = text
    self.role = role
    self.facts = facts
    self.sources = sources
    self.grade = grade
  }

  /// A fact, as it stands.
  package init(_ fact: Fact, role: Role) {
    self.init(
      text: fact.text, role: role, facts: [fact.id], sources: fact.sources, grade: fact.grade)
  }
}
