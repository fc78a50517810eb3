/// How hard a text is to read.
package enum ReadingGrade {
  /// The Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid et
  /// al. 1975). A grade of 7 is read with ease at the age of twelve.
  package static func grade(of text: String) -> Double {
    var words: [String] = []
    var sentences = 0
    var word = ""
    var previous: Character = " "
    for character in text + " " {
      if character.isLetter
        || (character == "'" || character == "’" || character == "-") && !word.isEmpty
      {
        word.append(character)
      } else {
        if !word.isEmpty { words.append(word) }
        word = ""
        if character == " ", ".!?;:".contains(previous) { sentences += 1 }
      }
      previous = character
    }
    guard !words.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + self.syllables(in: $1) }
    return 0.39 * Double(words.count) / Double(max(1, sentences))
      + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  /// Runs of vowels, less a silent e at the end.
  private static func syllables(in word: String) -> Int {
    let letters = word.lowercased().filter { $0.isASCII && $0.isLetter }
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    if letters.hasSuffix("e"), !letters.hasSuffix("le"), !letters.hasSuffix("ee"), groups > 1 {
      groups -= 1
    }
    return max(1, groups)
  }
}
