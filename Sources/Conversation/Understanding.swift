import IntentMatching
import RedFlags

/// How one message was understood, kept so that it can be explained.
struct Understanding: Sendable {
  /// The intents of the message as a whole.
  var match: Match
  /// Whether the message leaned on what was said before.
  var isFollowUp = false
  /// The danger that it was taken to tell of.
  var alarm: RedFlagScreen.Alarm?
  /// The questions it was cut into, when it asked several.
  var questions: [(text: String, intent: IntentName)] = []
  /// The intents that were too close to choose between.
  var rivals: [IntentName] = []
}
