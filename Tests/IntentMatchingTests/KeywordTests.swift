import IntentMatching
import Language
import Packing
import Testing

@Suite struct KeywordTests {
  @Test func `reads words and concepts of a phrase`() {
    let keyword = Keyword("taking {magnesium} with {medicine}")
    #expect(
      keyword.items == [
        .stem(Stemmer.stem("taking")), .concept("magnesium"), .stem("with"), .concept("medicine"),
      ])
  }

  @Test(arguments: [
    "magnesium with ropinirole", "mag with my sertraline", "is magnesium ok? mag with lansoprazole",
  ])
  func `stands for any word of its concepts`(text: String) throws {
    #expect(try hits("{magnesium} with {medicine}", in: text).count == 1)
  }

  @Test(arguments: ["magnesium without ropinirole", "magnesium with banana", "with magnesium"])
  func `does not stand for others`(text: String) throws {
    #expect(try hits("{magnesium} with {medicine}", in: text).isEmpty)
  }

  @Test(arguments: ["take with food", "taking it with food", "takes with some food"])
  func `is found in other forms, with small words between`(text: String) throws {
    #expect(try hits("take with food", in: text).count == 1)
  }

  @Test(arguments: [("pulse of 42", 1), ("pulse of 38", 1), ("pulse of 72", 0), ("pulse of", 0)])
  func `lets a number stand for those near it`(text: String, count: Int) throws {
    #expect(try hits("pulse of 42", in: text).count == count)
  }

  @Test func `is not found when its concept is denied`() throws {
    #expect(try hits("{pregnant}", in: "I am not pregnant").isEmpty)
  }

  @Test func `counts once however often it is said`() throws {
    #expect(try hits("legs", in: "legs legs legs").count == 1)
  }

  @Test func `gives way to a longer one of the same intent`() throws {
    let intent = Intent(
      name: IntentName("a/b"), purpose: "",
      keywords: [Keyword("restless"), Keyword("restless legs")], examples: [])
    let table = KeywordTable(PackedBytes(loaded: KeywordTable.pack([intent])), at: 0)
    let found = table.hits(in: try TinyMatcher.reader().read("my restless legs"))
    #expect(found.map(\.text) == ["restless legs"])
  }

  @Test func `is weighed below zero when it speaks against`() throws {
    let intent = Intent(
      name: IntentName("a/b"), purpose: "", keywords: [], against: [Keyword("weather", weight: 2)],
      examples: [])
    let table = KeywordTable(PackedBytes(loaded: KeywordTable.pack([intent])), at: 0)
    #expect(table.hits(in: try TinyMatcher.reader().read("the weather")).map(\.weight) == [-2])
  }

  private func hits(_ keyword: String, in text: String) throws -> [KeywordHit] {
    let intent = Intent(
      name: IntentName("a/b"), purpose: "", keywords: [Keyword(keyword)], examples: [])
    let table = KeywordTable(PackedBytes(loaded: KeywordTable.pack([intent])), at: 0)
    return table.hits(in: try TinyMatcher.reader().read(text))
  }
}
