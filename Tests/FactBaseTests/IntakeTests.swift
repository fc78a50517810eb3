import FactBase
import Packing
import TestSupport
import Testing

@Suite struct IntakeTests {
  @Test(arguments: [
    (31.0, true), (50, true), (50.9, true), (51, false), (30.9, false), (18, false),
  ])
  func `lasts until the birthday after its last year`(age: Double, isCovered: Bool) {
    #expect(intake(from: 31, to: 50).covers(age: age) == isCovered)
  }

  @Test(arguments: [(0.0, true), (0.3, true), (0.5, false), (0.6, false)])
  func `of a baby lasts for months`(age: Double, isCovered: Bool) {
    #expect(intake(from: 0, to: 0.5).covers(age: age) == isCovered)
  }

  @Test func `covers each age from birth on once, for each sex, in the US`() throws {
    let rows = try Facts(try .bundled()).intakes.filter {
      $0.authority == .us && $0.stage == .none && $0.kind.isNeed
    }
    for sex in Sex.allCases {
      for age in [0.1, 0.4, 0.5, 0.9] + (1...100).map(Double.init)
        + (1...100).map({ Double($0) + 0.5 })
      {
        let fitting = rows.filter { $0.covers(age: age) && ($0.sex == nil || $0.sex == sex) }
        #expect(fitting.count == 1, "\(sex) \(age): \(fitting.map(\.id))")
      }
    }
  }

  @Test func `is a need or a limit or neither, never both`() {
    for kind in Intake.Kind.allCases { #expect(!(kind.isNeed && kind.isLimit)) }
    #expect(Intake.Kind.allCases.filter(\.isLimit) == [.limit, .guidance])
  }

  private func intake(from: Double, to: Double) -> Intake {
    Intake(
      id: "i", authority: .us, lifeStage: "", sex: nil, fromAge: from, toAge: to, stage: .none,
      kind: .rda,
      milligrams: 1, source: "S")
  }
}
