import Language
import AnswerKit
import IntentMatching

/// What is known of a person tips a question that asks for leave: "can I take it?", from somebody with
/// kidney disease, is a question about kidney disease.
enum StatePrior {
  /// What a bare statement ("my husband has kidney failure") adds to the intent that speaks of the state.
  static func score(of name: IntentName, _ reading: Reading, stated: Profile) -> Double {
    guard reading.tokens.count <= 8, reading.utterance.questions.isEmpty,
      !reading.tokens.contains(where: { ["what", "how", "can", "is", "should", "why", "does", "do", "which", "when"].contains($0.text) })
    else { return 0 }
    if stated.hasKidneyDisease == true, name.description == "interactions/kidney" { return weight }
    if stated.hasBleedingDisorder == true, name.description == "interactions/bleeding" { return weight }
    if stated.isPregnant == true || stated.isBreastfeeding == true, name.module == "pregnancy" { return weight / 2 }
    return 0
  }

  /// What the person's state adds to the score of an intent.
  static func score(of name: IntentName, _ reading: Reading, profile: Profile) -> Double {
    guard !profile.isEmpty, reading.tokens.count <= 14, asksForLeave(reading) else { return 0 }
    if profile.hasKidneyDisease == true, name.description == "interactions/kidney" { return weight }
    if profile.hasBleedingDisorder == true, name.description == "interactions/bleeding" { return weight }
    if profile.isPregnant == true || profile.isBreastfeeding == true, name.module == "pregnancy" { return weight * 0.8 }
    if !profile.medicines.isEmpty, name.description == "interactions/with-medicine" { return weight / 2 }
    return 0
  }

  private static let weight = 1.2

  private static func asksForLeave(_ reading: Reading) -> Bool {
    guard !reading.concepts.contains(where: { $0.role == .foreign }) else { return false }
    let text = " " + reading.utterance.folded + " "
    return [" can i take", " can i have", " can i use", " is it safe", " is it ok", " is magnesium safe", " safe to take", " safe for me", " ok to take", " should i take", " may i take", " am i allowed", " is that safe", " could i take"].contains { text.contains($0) }
  }
}
