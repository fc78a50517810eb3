import IntentMatching
import Language

/// A message that only makes sense after another.
enum FollowUp {
  case none
  /// "Tell me more."
  case more
  /// "Why?"
  case why
  /// "Where did you get that?"
  case sources
  /// "How did you work that out?"
  case working
  /// "Are you sure?"
  case certainty
  /// "And if it doesn't?"
  case failure
  /// "Forget what I told you."
  case forget

  init(_ reading: Reading, context: Context) {
    guard reading.tokens.count <= 16 else {
      self = .none
      return
    }
    let words = reading.tokens.map(\.text).filter { !FollowUp.polite.contains($0) }
    let text = words.joined(separator: " ")
    if FollowUp.asksToForget(text), words.count <= 12 {
      self = .forget
    } else if context.topic != nil, words.count <= 8,
      FollowUp.asksOfFailure.contains(where: text.hasPrefix)
    {
      self = .failure
    } else if words.count > 9 {
      self = .none
    } else if FollowUp.matches(text, FollowUp.asksForMore) {
      self = .more
    } else if FollowUp.matches(text, FollowUp.asksWhy), context.topic != nil {
      self = .why
    } else if context.lastReply != nil, FollowUp.asksForWorking.contains(where: text.contains) {
      self = .working
    } else if FollowUp.asksForSources.contains(where: text.contains) {
      self = .sources
    } else if FollowUp.asksIfSure.contains(where: text.contains) {
      self = .certainty
    } else {
      self = .none
    }
  }

  private static func matches(_ text: String, _ phrases: [String]) -> Bool {
    phrases.contains(text)
  }

  private static let polite: Set<String> = [
    "please", "ok", "okay", "oh", "thanks", "right", "so", "but", "hmm", "well", "then", "just",
  ]
  private static let asksForMore = [
    "tell me more", "more", "go on", "tell me more about that", "tell me more about it",
    "more about that",
    "more about it", "anything else", "what else", "more information", "more detail",
    "more details",
    "can you tell me more", "say more", "keep going", "continue", "explain more", "is there more",
    "and what else",
    "give me more", "any more", "could you tell me more", "a bit more", "more info",
  ]
  private static let asksWhy = [
    "why", "why is that", "how come", "why not", "why that", "what for", "and why",
    "why would that be",
    "why does that happen", "why is it", "how so", "what is the reason", "for what reason",
  ]
  private static let asksOfFailure = [
    "if it does not", "and if it does not", "what if it does not", "if not", "and if not",
    "what if not", "if that does not", "what if that does not",
    "and if that does not", "if it did not", "what if it did not", "if it fails",
    "what if it fails", "and if they do not", "what if they do not", "what if nothing works",
  ]
  private static let asksForSources = [
    "where did you get", "where do you get", "what is your source", "what are your sources",
    "your sources",
    "says who", "who says", "source for that", "where is that from", "where does that come from",
    "where is this from",
    "how do you know", "according to who", "what is that based on", "where did that come from",
    "which source", "cite",
    "what source", "any source",
  ]
  private static let asksForWorking = [
    "how did you get that", "how did you work", "how do you get that", "show the working",
    "show your working",
    "how is that worked out", "how did you calculate", "how was that worked", "show me the sum",
    "show the arithmetic", "show the maths", "show the math",
  ]
  private static let asksIfSure = [
    "are you sure", "you sure", "are you certain", "is that right", "is that true",
    "is that certain", "how sure are you",
    "is that definitely", "can i trust that", "how certain", "really sure", "is that correct",
  ]
  /// "Forget what I told you", "can you wipe my details?", but not "how do I reset my router".
  private static func asksToForget(_ text: String) -> Bool {
    if startingAgain.contains(text) { return true }
    let opener = forgettingOpeners.first(where: text.hasPrefix) ?? ""
    let order = text.dropFirst(opener.count)
    guard let verb = forgettingVerbs.first(where: order.hasPrefix) else { return false }
    let object = String(order.dropFirst(verb.count))
    return wholeMemory.contains(object) || partsOfMemory.contains(where: object.hasPrefix)
  }

  private static let startingAgain: Set<String> = [
    "reset", "start again", "start over", "let us start again", "let us start over", "begin again",
    "can we start again", "can we start over",
  ]
  private static let forgettingOpeners = [
    "can you ", "could you ", "will you ", "would you ", "i want you to ", "i would like you to ",
    "you can ", "now ", "do ",
  ]
  private static let forgettingVerbs = [
    "forget ", "delete ", "clear ", "wipe ", "erase ", "reset ", "drop ",
  ]
  private static let wholeMemory: Set<String> = [
    "everything", "all", "it all", "all of it", "all of that", "all that", "me", "about me",
    "my details", "my data", "my answers", "my profile", "my history", "my age", "my weight",
    "my information", "my info", "my name", "my conversation", "my chat", "the conversation",
    "the chat", "this chat", "this conversation", "your memory", "your memory of me",
  ]
  private static let partsOfMemory = [
    "what i ", "what you know", "that i ", "everything i ", "everything about me",
    "everything you know", "all i ", "all that i ", "all you know", "all about me", "about what i ",
  ]
}
