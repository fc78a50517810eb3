import IntentMatching
import Packing
import RedFlags
import Testing

@Suite struct RedFlagTableTests {
  @Test(arguments: RedFlag.Level.allCases, RedFlag.Line.allCases)
  func `reads a flag back`(level: RedFlag.Level, line: RedFlag.Line) {
    let flag = RedFlag(
      name: "f", level: level, line: line, purpose: "p", keywords: [], against: [], examples: ["e"],
      near: ["n"],
      answer: AnswerPlan(lead: "a", points: ["b"], cautions: ["c"], more: ["d"]))
    let table = RedFlagTable(PackedBytes(loaded: RedFlagTable.pack([flag])), at: 0)
    #expect(table.count == 1)
    #expect(table[0].name == "f")
    #expect(table[0].level == level)
    #expect(table[0].line == line)
    #expect(table[0].purpose == "p")
    #expect(table[0].answer == flag.answer)
  }
}
