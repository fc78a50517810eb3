import Evaluation
import Testing

@Suite struct ScoringTests {
  /// Of a: two of three right. Of b: one of one. Two are out of scope, one of them declined.
  private let scores = Scoring([
    .init(text: "1", labels: ["a"], predicted: "a"),
    .init(text: "2", labels: ["a", "c"], predicted: "a"),
    .init(text: "3", labels: ["a"], predicted: "b"),
    .init(text: "4", labels: ["b"], predicted: "b"),
    .init(text: "5", labels: ["out-of-scope"], predicted: "out-of-scope"),
    .init(text: "6", labels: ["out-of-scope"], predicted: "a"),
    .init(text: "7", labels: ["b"], predicted: "out-of-scope"),
  ])

  @Test func `counts what is right`() {
    #expect(scores.accuracy == 4.0 / 7)
    #expect(scores.inScopeAccuracy == 3.0 / 5)
    #expect(scores.outOfScopeRecall == 1.0 / 2)
    #expect(scores.falseRejections == 1.0 / 5)
  }

  @Test func `scores each label`() throws {
    let a = try #require(scores.labels.first { $0.label == "a" })
    #expect(a.support == 3)
    #expect(a.precision == 2.0 / 3)
    #expect(a.recall == 2.0 / 3)
    #expect(abs(a.f1 - 2.0 / 3) < 1e-12)
  }

  @Test func `counts any of the labels as right, under the one that was given`() {
    let outcome = Scoring.Outcome(text: "", labels: ["a", "b"], predicted: "b")
    #expect(outcome.isRight)
    #expect(outcome.label == "b")
  }

  @Test func `lists confusions, most first`() {
    let scores = Scoring(
      (0..<3).map { _ in .init(text: "", labels: ["x"], predicted: "y") } + [
        .init(text: "", labels: ["a"], predicted: "b")
      ])
    #expect(scores.confusions.map(\.count) == [3, 1])
    #expect(scores.confusions[0].label == "x")
  }

  @Test func `of nothing is nothing`() {
    let scores = Scoring([])
    #expect(scores.accuracy == 0)
    #expect(scores.macroF1 == 0)
    #expect(scores.outOfScopeRecall == nil)
    #expect(scores.report().contains("questions            0"))
  }

  @Test func `is reported in a table, worst first`() {
    let report = scores.report()
    #expect(report.contains("accuracy             57.1%"))
    #expect(report.contains("out-of-scope recall  50.0%"))
    #expect(report.contains("1  a -> b"))
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
