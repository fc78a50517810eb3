/// What one kind of question is recognised by, and what answers it.
package struct Intent: Sendable, Hashable {
  package var name: IntentName
  /// What it is for, in one line that completes "You seem to ask about …".
  package var purpose: String
  package var keywords: [Keyword]
  /// Phrases that speak against it.
  package var against: [Keyword]
  package var examples: [String]
  package var answer: AnswerPlan
  /// Questions that a person may want to ask next.
  package var next: [String]

  package init(
    name: IntentName, purpose: String, keywords: [Keyword], against: [Keyword] = [],
    examples: [String], answer: AnswerPlan = AnswerPlan(), next: [String] = []
  ) {
    self.name = name
    self.purpose = purpose
    self.keywords = keywords
    self.against = against
    self.examples = examples
    self.answer = answer
    self.next = next
  }
}

/// The facts that answer an intent, by id, in the order in which they are said.
package struct AnswerPlan: Sendable, Hashable {
  /// The fact whose first sentence answers the question.
  package var lead: String?
  package var points: [String]
  /// What to be careful of, said where it matters.
  package var cautions: [String]
  /// What follows on "tell me more".
  package var more: [String]

  package init(
    lead: String? = nil, points: [String] = [], cautions: [String] = [], more: [String] = []
  ) {
    self.lead = lead
    self.points = points
    self.cautions = cautions
    self.more = more
  }

  /// Every fact that the plan names.
  package var facts: [String] {
    (lead.map { [$0] } ?? []) + points + cautions + more
  }
}
