import AnswerKit
import FactBase
import IntentMatching
import Language

/// What was last spoken of, so that "and cashews?" or "why?" can be understood.
struct Context: Sendable {
  /// The last question that was answered, as it was understood.
  struct Topic: Sendable {
    var reading: Reading
    var intent: IntentName
    var foods: [Question.FoodAmount]
    var compounds: [Compound]
    var subjects: [Question.SubjectFact]
    var amounts: [Quantity]
    var person: Person
  }

  var topic: Topic?
  /// The foods named so far, in order, for "the first one".
  var foods: [Food] = []
  /// What the person may choose from: a label, and the message it stands for.
  var choices: [String] = []
  /// The facts said on this topic, so that more never repeats them.
  var said: Set<String> = []
  /// The last reply that rested on facts, for "where did you get that?".
  var lastReply: Reply?
  /// How the last message was understood, for `/why`.
  var understanding: Understanding?
  /// Whether the last message raised a red flag.
  var lastAlarm: String?
  /// The adult or child that was last spoken of.
  var lastOther: Person?
}
