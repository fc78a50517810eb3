import AnswerKit
import Conversation
import FactBase
import Testing

/// What supplements may add, and whether an amount is too much.
@Suite struct LimitTests {
  @Test(arguments: [
    ("US", "350"), ("GB", "400"), ("DE", "250"), ("FR", "250"), ("AU", "350"), ("NO", "350"),
    ("CA", "350"),
  ])
  func `is the country's own`(country: String, milligrams: String) throws {
    let lead = try Asker().lead(
      "what is the most I may take", "dosing/upper-limit", country: country)
    #expect(lead.contains("\(milligrams) mg a day"))
  }

  @Test(arguments: [(2.0, "65"), (6, "110"), (9, "350"), (15, "350")])
  func `of a child is what the US table says`(age: Double, milligrams: String) throws {
    let lead = try Asker().lead(
      "what is the limit", "children/limit", profile: Profile(age: age), person: .child)
    #expect(lead.contains("\(milligrams) mg"))
  }

  @Test(arguments: ["US", "GB", "DE"])
  func `does not count food`(country: String) throws {
    let lead = try Asker().lead("what is the limit", "dosing/upper-limit", country: country)
    #expect(lead.contains("food does not count"))
  }

  @Test(arguments: [
    ("is 500 mg too much", "US", "150 mg over"), ("is 500 mg too much", "GB", "100 mg over"),
    ("is 300 mg too much", "DE", "50 mg over"), ("is 200 mg ok", "US", "within"),
    ("is 350 mg ok", "US", "right at"),
    ("two 250 mg tablets", "US", "150 mg over"), ("200 mg twice a day", "US", "50 mg over"),
    ("is 0.4 g too much", "US", "50 mg over"), ("is 500 too much", "US", "150 mg over"),
  ])
  func `is held against the amount that is asked about`(
    text: String, country: String, verdict: String
  ) throws {
    #expect(try Asker().lead(text, "dosing/is-amount-ok", country: country).contains(verdict))
  }

  @Test func `never says yes to what is over it`() throws {
    #expect(try !Asker().lead("is 900 mg ok", "dosing/is-amount-ok").hasPrefix("Yes"))
  }

  @Test(arguments: [
    ("is 400 g ok", "400 mg"), ("can I take 300 mcg", "300 mg"), ("is 0.4 mg ok", "400 mg"),
  ])
  func `asks back about an amount that makes no sense`(text: String, meant: String) throws {
    let question = try #require(try Asker().answer(text, "dosing/is-amount-ok")?.question)
    #expect(question.contains(meant))
  }

  @Test func `shows how a dose was added up`() throws {
    let working = try Asker().answer("two 250 mg tablets", "dosing/is-amount-ok")?.working ?? []
    #expect(working.first == "2 × 250 mg = 500 mg")
  }

  @Test func `comes after a caution for kidney disease`() throws {
    var profile = Profile()
    profile.hasKidneyDisease = true
    let answer = try Asker().answer("is 200 mg ok", "dosing/is-amount-ok", profile: profile)
    #expect(answer?.statements.first?.facts == ["caution-kidney"])
  }
}
