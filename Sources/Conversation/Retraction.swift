import IntentMatching
import Language

/// Recognises that what sounded like an emergency is long over or never was.
enum Retraction {
  static func isOne(_ reading: Reading) -> Bool {
    let text = " " + reading.utterance.folded + " "
    guard reading.tokens.count <= 20 else { return false }
    return phrases.contains { text.contains(" " + $0 + " ") }
  }

  private static let phrases = [
    "that was last", "last year", "years ago", "year ago", "months ago", "a long time ago",
    "long time ago", "ages ago", "was in the past",
    "long ago", "not now", "not today", "it is over", "false alarm", "it was a typo", "typo",
    "that is not what i meant", "i did not mean",
    "that was a joke", "hypothetical", "hypothetically", "just asking", "just wondering",
    "asking in general", "that was before",
    "all fine now", "fine now", "all sorted", "it is sorted", "been checked", "already seen",
    "was checked",
  ]
}
