import AnswerKit
import FactBase
import Testing

/// The daily need, against the tables of the authorities.
@Suite struct DailyNeedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var age: Double
    var sex: Sex
    var stage: Intake.Stage
    var country: String
    var milligrams: Int

    init(
      _ age: Double, _ sex: Sex, _ country: String, _ milligrams: Int, stage: Intake.Stage = .none
    ) {
      self.age = age
      self.sex = sex
      self.stage = stage
      self.country = country
      self.milligrams = milligrams
    }

    var testDescription: String { "\(sex) of \(age), \(stage), \(country): \(milligrams) mg" }
  }

  @Test(arguments: [
    Case(25, .female, "US", 310), Case(25, .male, "US", 400), Case(30, .female, "US", 310),
    Case(31, .female, "US", 320),
    Case(45, .male, "US", 420), Case(70, .female, "US", 320), Case(16, .male, "US", 410),
    Case(16, .female, "US", 360),
    Case(17, .female, "US", 400, stage: .pregnant), Case(28, .female, "US", 350, stage: .pregnant),
    Case(34, .female, "US", 360, stage: .pregnant), Case(28, .female, "US", 310, stage: .lactating),
    Case(34, .female, "US", 320, stage: .lactating), Case(40, .female, "GB", 270),
    Case(40, .male, "GB", 300),
    Case(34, .female, "GB", 270, stage: .pregnant), Case(34, .female, "GB", 320, stage: .lactating),
    Case(40, .female, "DE", 300),
    Case(40, .male, "FR", 350), Case(34, .female, "IE", 300, stage: .pregnant),
    Case(40, .male, "AU", 420),
    Case(25, .female, "NZ", 310),
  ])
  func `is what the table says`(sample: Case) throws {
    let profile = Profile(age: sample.age, sex: sample.sex, stage: sample.stage)
    let lead = try Asker().lead(
      "how much magnesium do I need", "dosing/daily-need", profile: profile, country: sample.country
    )
    #expect(lead.contains("\(sample.milligrams) mg"))
  }

  @Test(arguments: [
    (0.25, "30"), (0.75, "75"), (2, "80"), (5, "130"), (8, "130"), (9, "240"), (13, "240"),
  ])
  func `of a child is what the table says`(age: Double, milligrams: String) throws {
    let lead = try Asker().lead(
      "how much do they need", "children/daily-need", profile: Profile(age: age), person: .child)
    #expect(lead.contains("about \(milligrams) mg"))
  }

  @Test func `is a range when age and sex are not known`() throws {
    let lead = try Asker().lead("how much magnesium do I need", "dosing/daily-need")
    #expect(lead.contains("310 to 420 mg"))
    #expect(lead.contains("women") && lead.contains("men"))
  }

  @Test func `of a pregnancy needs no word of the pregnancy before`() throws {
    let lead = try Asker().lead("how much is needed", "pregnancy/daily-need")
    #expect(lead.contains("350 to 360 mg"))
  }

  @Test func `names its rows as facts and their sources`() throws {
    let answer = try #require(
      try Asker().answer(
        "how much", "dosing/daily-need", profile: Profile(age: 34, sex: .female, stage: .pregnant)))
    #expect(answer.statements.first?.facts == ["us-iom-rda-pregnancy-31-50-female"])
    #expect(answer.statements.first?.sources == ["IOM1997"])
  }

  @Test func `after 50 in pregnancy is still answered`() throws {
    let answer = try Asker().answer(
      "how much", "dosing/daily-need", profile: Profile(age: 52, sex: .female, stage: .pregnant))
    #expect(answer?.statements.isEmpty == false)
  }
}
