import Conversation
import TestSupport
import Testing

/// Floors under the figures of the red-flag screen on the tuned half of the sets.
@Suite struct RedFlagFloorTests {
  @Test func `recognises at least 94% of emergencies`() throws {
    let result = try share(.emergency) { $0 == .emergency }
    #expect(result.percent >= 94, "missed: \(result.misses)")
  }

  @Test func `recognises at least 94% of urgent matters`() throws {
    let result = try share(.urgent) { $0 == .urgent || $0 == .emergency }
    #expect(result.percent >= 94, "missed: \(result.misses)")
  }

  @Test func `passes at least 95% of what only sounds dangerous`() throws {
    let result = try share(.none) { $0 != .urgent && $0 != .emergency }
    #expect(result.percent >= 95, "alarmed: \(result.misses)")
  }

  private func share(
    _ level: QuestionSet.RedFlag.Level, _ isRight: (Reply.Status) -> Bool
  ) throws -> (percent: Double, misses: [String]) {
    let knowledge = try Knowledge.bundled()
    let flags: [QuestionSet.RedFlag] = try QuestionSet.load("redflags")
    return QuestionSet.share(of: flags.filter { $0.expect == level }, id: \.id) { flag in
      var session = Session(knowledge: knowledge)
      return isRight(session.reply(to: flag.text).status)
    }
  }
}
