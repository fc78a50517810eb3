import IntentMatching
import IntentTraining
import RedFlags
import Testing

@Suite struct ScreenTrainingTests {
  private let stroke = flag(
    "stroke", .emergency, examples: ["her face dropped"], near: ["signs of a stroke?"])
  private let bleeding = flag("bleeding", .urgent, examples: ["I keep bleeding"], near: [])
  private let harmless = flag("none", .none, examples: ["you are killing me"], near: [])
  private let ordinary = Intent(
    name: IntentName("sleep/general"), purpose: "", keywords: [], examples: ["how do I sleep"])

  @Test func `numbers flags by name, with what is harmless last`() {
    #expect(
      ScreenTraining.order([stroke, harmless, bleeding]).map(\.name) == [
        "bleeding", "stroke", "none",
      ])
  }

  @Test func `teaches that near misses and ordinary questions are harmless`() {
    let intents = ScreenTraining.intents(flags: [harmless, stroke], ordinary: [ordinary])
    #expect(intents.map(\.name.description) == ["emergency/stroke", "none/none"])
    #expect(intents[0].examples == ["her face dropped"])
    #expect(
      Set(intents[1].examples) == ["you are killing me", "signs of a stroke?", "how do I sleep"])
  }

  @Test func `makes up a harmless class where there is none`() {
    let intents = ScreenTraining.intents(flags: [stroke], ordinary: [ordinary])
    #expect(intents.last?.name.description == "none/none")
    #expect(intents.last?.examples == ["signs of a stroke?", "how do I sleep"])
  }

  private static func flag(
    _ name: String, _ level: RedFlag.Level, examples: [String], near: [String]
  ) -> RedFlag {
    RedFlag(
      name: name, level: level, line: .emergency, purpose: name, keywords: [], against: [],
      examples: examples,
      near: near, answer: AnswerPlan())
  }
}
