package import AnswerKit
package import IntentMatching

/// What is said to one message.
package struct Reply: Sendable {
  /// What became of the message.
  package enum Status: String, Sendable, Hashable {
    case answered, clarify, unmatched, emergency, urgent, command, error
  }

  /// The message, made harmless to show.
  package var question: String
  package var status: Status
  /// The modules that made the reply, most important first.
  package var modules: [String]
  package var matches: [Match.Candidate]
  package var profile: Profile
  /// What to do first, when somebody is in danger.
  package var alert: Alert?
  /// Words that hold no fact: how a misspelling was read, that nothing was found, a greeting.
  package var notes: [String]
  /// How the last message was understood, line by line; what belongs to a line is indented under it.
  package var explanation: [String] = []
  package var answers: [Answer]
  /// What the person is asked to choose from.
  package var choices: [String]
  /// What is offered at the end.
  package var suggestions: [String]

  package init(
    question: String, status: Status, modules: [String] = [], matches: [Match.Candidate] = [],
    profile: Profile = Profile(), alert: Alert? = nil, notes: [String] = [], answers: [Answer] = [],
    choices: [String] = [], suggestions: [String] = []
  ) {
    self.question = question
    self.status = status
    self.modules = modules
    self.matches = matches
    self.profile = profile
    self.alert = alert
    self.notes = notes
    self.answers = answers
    self.choices = choices
    self.suggestions = suggestions
  }

  /// Every sentence of substance, in the order in which it is said.
  package var statements: [Statement] {
    (alert?.statements ?? []) + answers.flatMap(\.statements)
  }
}

/// The first words to somebody in danger.
package struct Alert: Sendable, Hashable {
  /// The name of the flag that was raised.
  package var flag: String
  package var isEmergency: Bool
  /// What to do first, then whom to ring, then what not to do.
  package var statements: [Statement]

  package init(flag: String, isEmergency: Bool, statements: [Statement]) {
    self.flag = flag
    self.isEmergency = isEmergency
    self.statements = statements
  }
}
