import AnswerKit
import FactBase
import IntentMatching
import Language

/// What is known of a person tips a question that asks for leave: "can I take it?", from somebody with
/// kidney disease, is a question about kidney disease. So does a bare statement of such a state.
struct StatePrior {
  private let additions: [String: Double]
  private let pregnancy: Double
  private let asks: Bool
  /// Whether it only says what somebody takes, so that what follows from it is worth saying.
  private var tellsMedicine = false
  /// Whether an age is given, and it is no child's.
  private let isOfAdult: Bool
  /// The intent of those who only tell of themselves.
  private static let telling = IntentName(module: "small-talk", name: "about-me")
  private static let weight = 1.2

  /// Weighs what was known before, `profile`, and what this message tells, `stated`.
  init(_ reading: Reading, profile: Profile, stated: Profile) {
    var additions: [String: Double] = [:]
    var pregnancy = 0.0
    isOfAdult = (stated.age ?? 0) >= 18 && !reading.mentions("child", "baby", "teenager")
    asks = QuestionSplitter.asks(in: reading)
    if !profile.isEmpty, reading.tokens.count <= 14, StatePrior.asksForLeave(reading) {
      if profile.hasKidneyDisease == true { additions["interactions/kidney"] = StatePrior.weight }
      if profile.hasBleedingDisorder == true {
        additions["interactions/bleeding"] = StatePrior.weight
      }
      if !profile.medicines.isEmpty {
        additions["interactions/with-medicine"] = StatePrior.weight / 2
      }
      if profile.stage != .none { pregnancy = StatePrior.weight * 0.8 }
    }
    if !stated.isEmpty, StatePrior.isBareStatement(reading) {
      if stated.hasKidneyDisease == true { additions["interactions/kidney"] = StatePrior.weight }
      if stated.hasBleedingDisorder == true {
        additions["interactions/bleeding"] = StatePrior.weight
      }
      if !stated.medicines.isEmpty {
        tellsMedicine = true
        additions["interactions/with-medicine"] = StatePrior.weight / 4
      }
      if stated.stage != .none { pregnancy = max(pregnancy, StatePrior.weight / 2) }
    }
    self.additions = additions
    self.pregnancy = pregnancy
  }

  /// What is added to the score of an intent.
  func score(of name: IntentName) -> Double {
    if name.module == "pregnancy" { return pregnancy }
    if name.isOutOfScope { return tellsMedicine ? -StatePrior.weight : 0 }
    if name.module == "children", isOfAdult { return -StatePrior.weight / 2 }
    if name == StatePrior.telling { return asks ? -StatePrior.weight / 2 : 0 }
    return additions.isEmpty ? 0 : additions[name.description] ?? 0
  }

  private static func isBareStatement(_ reading: Reading) -> Bool {
    reading.tokens.count <= 8 && reading.utterance.questions.isEmpty
      && !reading.tokens.contains {
        ["what", "how", "can", "is", "should", "why", "does", "do", "which", "when"].contains(
          $0.text)
      }
  }

  private static func asksForLeave(_ reading: Reading) -> Bool {
    guard !reading.concepts.contains(where: { $0.role == .foreign }) else { return false }
    let words = reading.tokens.map(\.text)
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let third = index + 2 < words.count ? words[index + 2] : ""
      if ["can", "should", "may", "could"].contains(word),
        next == "i" || next == "she" || next == "he",
        ["take", "have", "use", "try"].contains(third)
      {
        return true
      }
      if ["safe", "ok", "okay", "allowed", "alright"].contains(word) { return true }
    }
    return false
  }
}
