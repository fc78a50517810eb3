import Language
import Testing

@Suite struct NormalizerTests {
  @Test(arguments: [
    ("MAGNESIUM", "magnesium"), ("don’t", "don't"), ("‘quoted’ “too”", "'quoted' \"too\""),
    ("well\u{2010}known", "well-known"), ("19–30", "19-30"), ("legs—mine", "legs - mine"),
    ("Ｍａｇｎｅｓｉｕｍ　４００ｍｇ", "magnesium 400mg"), ("mag\u{200B}ne\u{200D}si\u{FEFF}um", "magnesium"),
    ("soft\u{AD}hyphen", "softhyphen"), ("café crème", "cafe creme"), ("cafe\u{301}", "cafe"),
    ("Straße", "strasse"), ("½ cup", " 1/2 cup"), ("1½", "1 1/2"), ("400 µg", "400 ug"),
    ("400 μg", "400 ug"),
    ("MgCl₂", "mgcl2"), ("ﬁbre", "fibre"), ("wait…", "wait... "), ("a\u{A0}b", "a b"),
  ])
  func `folds what people type to plain lower case`(typed: String, folded: String) {
    #expect(Normalizer.fold(typed) == folded)
  }

  @Test(arguments: ["𝐦𝐚𝐠𝐧𝐞𝐬𝐢𝐮𝐦", "𝓂𝒶𝓰𝓃𝑒𝓈𝒾𝓊𝓂", "𝔪𝔞𝔤𝔫𝔢𝔰𝔦𝔲𝔪", "𝙼𝙰𝙶𝙽𝙴𝚂𝙸𝚄𝙼", "𝕄agnesium"])
  func `reads mathematical letters as letters`(typed: String) {
    #expect(Normalizer.fold(typed) == "magnesium")
  }

  @Test(arguments: [("𝟒𝟎𝟎mg", "400mg"), ("４００ｍｇ", "400mg"), ("٤٠٠ mg", "400 mg")])
  func `reads digits of other shapes as digits`(typed: String, folded: String) {
    #expect(Normalizer.fold(typed) == folded)
  }

  @Test(arguments: ["legs 🦵 ache", "legs 😴😴 ache", "legs 👩‍👩‍👧 ache"])
  func `takes an emoji for a space`(typed: String) {
    let words = Normalizer.fold(typed).split(separator: " ")
    #expect(words == ["legs", "ache"])
  }

  @Test func `leaves no control character but line breaks in folded text`() {
    let typed = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))
    #expect(
      Normalizer.fold("a" + typed + "\u{7F}\u{85}b").unicodeScalars.allSatisfy {
        $0.value >= 0x20 || $0 == "\n"
      })
  }

  @Test(arguments: [
    "\u{1B}[31mred\u{1B}[0m", "a\u{0}b", "bell\u{7}", "\u{9B}31m", "\u{202E}backwards",
    "\u{2028}line",
  ])
  func `leaves nothing in shown text that a terminal would act on`(typed: String) {
    for scalar in Normalizer.harmless(typed).unicodeScalars {
      #expect(![.control, .format, .lineSeparator].contains(scalar.properties.generalCategory))
    }
  }

  @Test func `keeps the words of shown text as they were`() {
    #expect(Normalizer.harmless("Ärger, “naïve” 🦵 400 mg?") == "Ärger, “naïve” 🦵 400 mg?")
  }

  @Test func `reads no more than its limit`() {
    let folded = Normalizer.fold(String(repeating: "x", count: 1_000_000))
    #expect(folded.unicodeScalars.count == Normalizer.limit)
  }
}
