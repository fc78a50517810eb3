import IntentMatching
import Packing
import Testing

@Suite struct IntentTableTests {
  let intents = [
    Intent(
      name: IntentName("dosing/limit"), purpose: "the limit", keywords: [],
      examples: ["a", "b", "c", "d"],
      answer: AnswerPlan(lead: "x", points: ["y"], cautions: ["z"], more: ["w"]),
      next: ["What next?"]),
    Intent(name: IntentName("sleep/general"), purpose: "sleep", keywords: [], examples: []),
  ]

  @Test func `reads an intent back`() {
    let intent = table.intent(0)
    #expect(intent.name == intents[0].name)
    #expect(intent.purpose == "the limit")
    #expect(intent.answer == intents[0].answer)
    #expect(intent.next == ["What next?"])
    #expect(intent.examples == ["a", "b", "c"])
    #expect(table.intent(1).answer.lead == nil)
  }

  @Test func `reads the threshold back`() {
    #expect(table.threshold == -0.62)
  }

  @Test func `finds an intent's number by its name`() {
    #expect(table.number(of: IntentName("sleep/general")) == 1)
    #expect(table.number(of: IntentName("sleep/other")) == nil)
  }

  @Test(arguments: [
    ("dosing/limit", "dosing", "limit"), ("dosing", "dosing", "general"), ("a/b/c", "a", "b/c"),
    ("", "", "general"),
  ])
  func `reads a name`(text: String, module: String, name: String) {
    #expect(IntentName(text) == IntentName(module: module, name: name))
  }

  private var table: IntentTable {
    IntentTable(PackedBytes(loaded: IntentTable.pack(intents, threshold: -0.62)), at: 0)
  }
}
