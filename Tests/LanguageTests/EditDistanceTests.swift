import Language
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: ["", "a", "magnesium"])
  func `is nothing from a word to itself`(word: String) {
    #expect(distance(word, word) == 0)
  }

  @Test(arguments: [
    ("magnesium", "magnezium"), ("restless", "restles"), ("sleep", "slepe"),
    ("glycinate", "glycenate"), ("iron", "irron"),
  ])
  func `counts a common slip at less than one`(right: String, wrong: String) throws {
    let cost = try #require(distance(wrong, right))
    #expect(cost < 1)
  }

  @Test(arguments: [("citrate", "taurate"), ("iron", "irons"), ("ropinirole", "risperidone")])
  func `is the same both ways`(one: String, other: String) {
    #expect(distance(one, other, limit: 9) == distance(other, one, limit: 9))
  }

  @Test(arguments: [("legs", "kidneys"), ("", "abc"), ("abc", "")])
  func `gives up above the limit`(one: String, other: String) {
    #expect(distance(one, other) == nil)
  }

  private func distance(_ a: String, _ b: String, limit: Double = 2) -> Double? {
    EditDistance.between(Array(a.utf8), Array(b.utf8), limit: limit)
  }
}
