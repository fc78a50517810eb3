/// A source of answers to one family of questions.
///
/// A module is a value: it is given what it needs and keeps nothing between turns, so that a question
/// asked twice is answered the same twice. It holds no fact in its code: what it says comes from the
/// fact base, and what it computes from the tables there.
package protocol AnswerModule: Sendable {
  /// Its name, as in `Intents/<module>/`.
  var name: String { get }

  /// Answers a question of one of its intents.
  ///
  /// - Returns: The answer, or `nil` when it has nothing to say that was not said before.
  func answer(_ question: Question) -> Answer?
}
