import IntentMatching
import Language

/// Understands what was chosen of what was offered: "2", "the first one", "yes".
enum Choice {
  /// The chosen one of `choices`, if the message chooses at all.
  static func picked(in reading: Reading, from choices: [String]) -> String? {
    guard !choices.isEmpty, reading.tokens.count <= 5 else { return nil }
    let words = reading.tokens.map(\.text)
    if words.count <= 3, let number = reading.tokens.compactMap(\.number).first,
      number == number.rounded(),
      (1...99).contains(number),
      words.allSatisfy({
        Double($0) != nil || ["number", "option", "the", "no", "please"].contains($0)
      })
    {
      return choices.indices.contains(Int(number) - 1) ? choices[Int(number) - 1] : nil
    }
    let ordinals: [String: Int] = [
      "first": 0, "1st": 0, "one": 0, "former": 0, "second": 1, "2nd": 1, "two": 1, "latter": 1,
      "third": 2, "3rd": 2, "three": 2,
      "last": choices.count - 1,
    ]
    let fillers: Set<String> = [
      "the", "one", "please", "option", "number", "question", "that", "choice",
    ]
    for word in words {
      if let index = ordinals[word], choices.indices.contains(index),
        words.allSatisfy({ $0 == word || fillers.contains($0) }), word != "one" || words.count == 1
      {
        return choices[index]
      }
    }
    let yes: Set<String> = [
      "yes", "yeah", "yep", "yup", "sure", "please", "ok", "okay", "ye", "aye",
    ]
    return words.allSatisfy(yes.contains)
      && words.contains { $0 != "please" && $0 != "ok" && $0 != "okay" } ? choices[0] : nil
  }
}
