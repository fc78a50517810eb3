import FactBase
import Testing

@Suite struct GradeTests {
  @Test(arguments: [
    (Grade.guideline, "strong"), (.systematicReview, "strong"), (.authority, "strong"),
    (.trial, "some"),
    (.observational, "weak"), (.expert, "opinion"), (.lay, "opinion"),
  ])
  func `has one plain word`(grade: Grade, word: String) {
    #expect(grade.word == word)
  }

  @Test func `ranks each grade differently, what articles say last`() {
    #expect(Set(Grade.allCases.map(\.rank)).count == Grade.allCases.count)
    #expect(Grade.allCases.min { $0.rank < $1.rank } == .lay)
    #expect(Grade.allCases.max { $0.rank < $1.rank } == .guideline)
  }

  @Test func `gives way to a dispute`() {
    let fact = Fact(
      id: "a", module: "m", text: "T.", grade: .trial, sources: ["S"], disputes: ["b"])
    #expect(fact.certainty == "disputed")
  }
}
