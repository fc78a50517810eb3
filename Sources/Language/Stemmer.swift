/// Strips endings lightly, and folds British and American spellings together.
///
/// The stem need not be a word: it only has to be the same for words of one family and different for
/// others, so it does less than Porter's stemmer and never shortens a word below three letters.
package enum Stemmer {
  /// The stem that `word` shares with its family: *taking* and *take*, *fibre* and *fiber*.
  package static func stem(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 < 0x80 }), !whole.contains(word) else {
      return word
    }
    if word.hasSuffix("s"), whole.contains(String(word.dropLast())) {
      return String(word.dropLast())
    }
    var letters = Array(word.utf8)
    foldSpelling(&letters)
    stripPlural(&letters)
    stripEnding(&letters)
    let stem = String(decoding: letters, as: UTF8.self)
    return small.contains(stem) ? word : stem
  }

  /// Small words that are nobody's stem: *downed* is not *down*, nor *outing* *out*.
  private static let small: Set<String> = [
    "down", "out", "up", "off", "over", "under", "in", "on", "to", "ever", "well", "all",
  ]

  /// Words that would fall together with a word of another family: *evening* with *even*.
  private static let whole: Set<String> = [
    "evening", "canned", "herring", "legging", "bedding", "tens", "during", "morning", "being",
    "something", "nothing", "anything", "everything", "wedding", "ceiling", "sterling", "dumpling",
    "bowling", "ring",
  ]

  private static func foldSpelling(_ letters: inout [UInt8]) {
    replace("ae", by: "e", in: &letters)
    if !ends(letters, "oe"), !ends(letters, "oes") { replace("oe", by: "e", in: &letters) }
    if letters.starts(with: "oe".utf8), letters.count > 5 { letters.removeFirst() }
    replace("ou", before: "r", by: "o", in: &letters)
    replace("ph", by: "f", in: &letters)
    if ends(letters, "re"), letters.count > 4, !isVowel(letters[letters.count - 3]),
      letters[letters.count - 3] != UInt8(ascii: "r")
    {  // fibre, litre
      letters.removeLast(2)
      letters += Array("er".utf8)
    }
    for ending in ["ise", "ised", "ises", "ising", "isation"]
    where ends(letters, ending) && letters.count > ending.utf8.count + 3 {
      letters[letters.count - ending.utf8.count + 1] = UInt8(ascii: "z")
    }
  }

  private static func stripPlural(_ letters: inout [UInt8]) {
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return }
    if ends(letters, "ss") || ends(letters, "us") || ends(letters, "is") { return }
    if ends(letters, "ies"), letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(letters, "sses") || ends(letters, "xes") || ends(letters, "ches")
      || ends(letters, "shes") || ends(letters, "zes")
      || (ends(letters, "toes") && letters.count > 5)
    {
      letters.removeLast(2)
    } else {
      letters.removeLast()
    }
  }

  private static func stripEnding(_ letters: inout [UInt8]) {
    if ends(letters, "ing"), letters.count > 5, letters.dropLast(3).contains(where: isVowel) {
      letters.removeLast(3)
      if !undouble(&letters) { restoreE(&letters) }
    } else if ends(letters, "ied"), letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(letters, "ed"), letters.count > 4, letters.dropLast(2).contains(where: isVowel) {
      letters.removeLast(2)
      if !undouble(&letters) { restoreE(&letters) }
    } else if ends(letters, "ly"), letters.count > 6 {
      letters.removeLast(2)
    }
    // A four-letter word keeps its e, or *care* would be *car* and *note* be *not*.
    if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 3, letters.last == UInt8(ascii: "y"), !isVowel(letters[letters.count - 2]) {
      letters[letters.count - 1] = UInt8(ascii: "i")
    }
  }

  /// Gives *tak(ing)* and *tir(ed)* their e back: a consonant, a vowel and a consonant.
  private static func restoreE(_ letters: inout [UInt8]) {
    guard letters.count == 3, !isVowel(letters[0]), isVowel(letters[1]), !isVowel(letters[2]),
      letters[2] != UInt8(ascii: "x"), letters[2] != UInt8(ascii: "w")
    else { return }
    letters.append(UInt8(ascii: "e"))
  }

  /// Makes *runn(ing)* into *run*.
  ///
  /// - Returns: Whether a letter was doubled.
  private static func undouble(_ letters: inout [UInt8]) -> Bool {
    guard letters.count > 3, let last = letters.last, last == letters[letters.count - 2],
      !isVowel(last), last != UInt8(ascii: "l"), last != UInt8(ascii: "s")
    else { return false }
    letters.removeLast()
    return true
  }

  private static func ends(_ letters: [UInt8], _ ending: String) -> Bool {
    letters.count >= ending.utf8.count
      && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private static func replace(
    _ pattern: String, before next: String = "", by replacement: String, in letters: inout [UInt8]
  ) {
    let search = Array((pattern + next).utf8)
    guard letters.count > search.count + 1 else { return }
    var index = 1
    while index + search.count <= letters.count {
      if letters[index..<index + search.count].elementsEqual(search) {
        letters.replaceSubrange(index..<index + pattern.utf8.count, with: Array(replacement.utf8))
      }
      index += 1
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
