package import Language

/// Tells what a message denies or leaves out.
package enum Negation {
  /// Whether the word at `index` is denied by what stands before it: "not pregnant", "no kidney
  /// problems", "I do not have diabetes", "apart from bananas".
  package static func covers(_ index: Int, in tokens: [Token]) -> Bool {
    var steps = 0
    var place = index
    while place > 0, steps < 4 {
      if tokens[place].followsBreak || tokens[place].sentence != tokens[place - 1].sentence {
        return false
      }
      place -= 1
      let word = tokens[place].text
      if word == "not", place + 1 < tokens.count,
        ["only", "just", "sure", "sleep"].contains(tokens[place + 1].text)
      {
        return false
      }
      if deniers.contains(word) { return true }
      if word == "from", place > 0, ["apart", "aside"].contains(tokens[place - 1].text) {
        return true
      }
      if !carriers.contains(word) { steps += 2 } else { steps += 1 }
    }
    return false
  }

  private static let deniers: Set<String> = [
    "no", "not", "without", "never", "neither", "nor", "except", "excluding", "besides", "minus",
  ]

  /// Words that may stand between a denial and what it denies.
  private static let carriers: Set<String> = [
    "a", "an", "any", "the", "my", "have", "having", "got", "had", "been", "am", "is", "are",
    "currently",
    "longer", "taking", "on", "for", "history", "of", "known", "other", "actually", "even",
  ]
}
