import AnswerKit
import IntentMatching
import Language

/// Tells whom a message is about.
enum PersonReader {
  /// The person that `reading` is about; *he* and *she* are the one last spoken of.
  static func person(in reading: Reading, last: Person?) -> Person {
    let words = reading.tokens.map(\.text)
    for (index, word) in words.enumerated()
    where possessives.contains(index > 0 ? words[index - 1] : "")
      || (index > 1 && possessives.contains(words[index - 2]))
    {
      if children.contains(word) { return .child }
      if let name = relatives[word] {
        // "my mum has it, will I get it": the one who asks comes last.
        if words.suffix(from: index).contains(where: { $0 == "i" || $0 == "me" }),
          !words.suffix(from: index).contains(where: pronouns.contains)
        {
          return .me
        }
        return .other("your \(name)")
      }
    }
    if isChild(words, reading) { return .child }
    if let last, words.contains(where: pronouns.contains),
      !words.contains(where: { firstPerson.contains($0) })
    {
      return last
    }
    return .me
  }

  private static func isChild(_ words: [String], _ reading: Reading) -> Bool {
    for (index, word) in words.enumerated() where word == "old" && index >= 2 {
      guard ["year", "years", "month", "months", "week", "weeks"].contains(words[index - 1]) else {
        continue
      }
      let number = reading.tokens[index - 2].number ?? NumberWords.values[words[index - 2]]
      let isSelf = index >= 4 && words[index - 4] == "i" && words[index - 3] == "am"
      if let number,
        number < 18 || words[index - 1].hasPrefix("month") || words[index - 1].hasPrefix("week"),
        !isSelf
      {
        return true
      }
    }
    return words.contains {
      [
        "newborn", "toddler", "infant", "baby", "babies", "child", "children", "kid", "kids",
        "toddlers",
      ].contains($0)
    }
      && !words.contains {
        ["pregnant", "pregnancy", "expecting", "breastfeeding", "ivf"].contains($0)
      }
      && !words.contains { $0 == "i" }
  }

  /// Whether a word stands for a person, so that a number beside it is an age.
  static func isPerson(_ word: String) -> Bool {
    pronouns.contains(word) || children.contains(word) || relatives[word] != nil
      || others.contains(word)
  }

  private static let others: Set<String> = [
    "woman", "man", "lady", "female", "male", "person", "someone", "somebody", "adult", "guy",
    "bloke",
  ]
  private static let possessives: Set<String> = ["my", "our", "the", "a", "her", "his", "their"]
  static let firstPerson: Set<String> = ["i", "me", "my", "mine", "myself"]
  private static let pronouns: Set<String> = ["he", "she", "him", "her", "his", "hers"]
  private static let children: Set<String> = [
    "son", "daughter", "child", "kid", "toddler", "baby", "boy", "girl", "grandson",
    "granddaughter",
    "grandchild", "teenager", "teen", "newborn", "infant", "nephew", "niece", "lad",
  ]
  private static let relatives: [String: String] = [
    "husband": "husband", "hubby": "husband", "wife": "wife", "missus": "wife",
    "partner": "partner",
    "boyfriend": "boyfriend", "girlfriend": "girlfriend", "mum": "mum", "mom": "mom", "mam": "mum",
    "mother": "mother", "dad": "dad", "father": "father", "nan": "nan", "gran": "gran",
    "granny": "gran", "grandma": "grandma", "grandmother": "grandmother", "grandad": "grandad",
    "grandfather": "grandfather", "sister": "sister", "brother": "brother", "friend": "friend",
    "mate": "friend", "aunt": "aunt", "uncle": "uncle", "neighbour": "neighbour",
    "neighbor": "neighbor", "fiance": "fiancé", "patient": "patient", "resident": "resident",
  ]
}
