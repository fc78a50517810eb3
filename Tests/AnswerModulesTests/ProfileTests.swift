import AnswerKit
import FactBase
import Testing

@Suite struct ProfileTests {
  @Test func `takes over what is said and keeps the rest`() {
    var profile = Profile(age: 34, sex: .female)
    profile.merge(Profile(age: 35))
    #expect(profile == Profile(age: 35, sex: .female))
  }

  @Test func `knows the sex of somebody who is pregnant`() {
    var profile = Profile()
    profile.merge(Profile(stage: .pregnant))
    #expect(profile.sex == .female)
    #expect(profile.stage == .pregnant)
  }

  @Test func `drops the week when the pregnancy is over`() {
    var profile = Profile(stage: .pregnant)
    profile.weeksPregnant = 20
    var after = Profile()
    after.isPregnant = false
    profile.merge(after)
    #expect(profile.weeksPregnant == nil)
    #expect(profile.stage == .none)
  }

  @Test(arguments: [(8.0, Circumstance.child), (70, .older)])
  func `has the circumstances of an age`(age: Double, circumstance: Circumstance) {
    #expect(Profile(age: age).circumstances == [circumstance])
  }

  @Test func `of somebody in the middle of life has none`() {
    #expect(Profile(age: 40, sex: .male).circumstances.isEmpty)
  }
}
