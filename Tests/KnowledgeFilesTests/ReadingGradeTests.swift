import KnowledgeFiles
import Testing

@Suite struct ReadingGradeTests {
  @Test func `rises with long words and long sentences`() {
    let short = ReadingGrade.grade(of: "Take it at night. It may help you sleep.")
    let long = ReadingGrade.grade(
      of: "Take it at night and it may help you sleep and rest and wake in the morning without pain"
    )
    let hard = ReadingGrade.grade(
      of: "Supplementation administered preceding sleep facilitates tranquillity.")
    #expect(short < long && long < hard)
  }

  @Test func `of a plain sentence is low`() {
    #expect(ReadingGrade.grade(of: "The cat sat on the mat.") < 2)
  }

  @Test(arguments: ["", "123", "..."])
  func `of no words is nothing`(text: String) {
    #expect(ReadingGrade.grade(of: text) == 0)
  }
}
