import IntentMatching
import Packing
import Testing

@Suite struct LexiconTests {
  let lexicon: Lexicon

  init() throws {
    lexicon = try TinyMatcher.reader().lexicon
  }

  @Test(arguments: ["weather", "ropinirole", "banana", "brazil", "family"])
  func `knows English words and the words of concepts`(word: String) {
    #expect(lexicon.knows(word))
  }

  @Test(arguments: ["xyzzy", "", "magnezium"])
  func `does not know other words`(word: String) {
    #expect(!lexicon.knows(word))
  }

  @Test func `finds the concepts of a phrase`() {
    let names = lexicon.concepts(named: ["kidney", "diseas"]).map { lexicon.concepts[$0].name }
    #expect(names == ["kidney-disease"])
    #expect(lexicon.concepts(named: ["kidney"]).isEmpty)
  }

  @Test func `refuses a pack without a lexicon`() throws {
    let pack = try Pack(PackedBytes(loaded: Pack.joining([("other", [0])])))
    #expect(throws: PackError.missing(section: "lexicon")) { try Lexicon(pack) }
  }
}
