import Conversation
import FactBase
import IntentMatching
import RedFlags
import TestSupport
import Testing

@Suite struct RedFlagAnswerTests {
  @Test(arguments: Repository.files(below: "Intents/red-flags", suffix: ".yaml"))
  func `is said in facts that are known, short enough to be read in time`(path: String) throws {
    let knowledge = try Knowledge.bundled()
    let name = String(path.split(separator: "/")[2].dropLast(".yaml".count))
    let flag = try #require(knowledge.screen.flag(name))
    guard flag.level != .none else { return }
    let lead = try #require(flag.answer.lead.flatMap(knowledge.facts.fact))
    let points = flag.answer.points.map(knowledge.facts.fact)
    #expect(points.allSatisfy { $0 != nil })
    let words = ([lead] + points.compactMap { $0 }).reduce(0) {
      $0 + $1.text.split(separator: " ").count
    }
    #expect(words <= 60, "\(words) words")
  }
}
