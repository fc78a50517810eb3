import AnswerKit
import Conversation
import FactBase
import Rendering
import TestSupport
import Testing

@Suite struct ReplyLayoutTests {
  @Test func `numbers sources in the order in which they are cited`() throws {
    let facts = try Facts(try .bundled())
    let statements = [
      Statement(text: "One.", role: .lead, facts: ["a"], sources: ["IOM1997"], grade: .authority),
      Statement(text: "Two.", role: .point, facts: ["b"], sources: ["ODS-HP"], grade: .authority),
      Statement(
        text: "Three.", role: .caution, facts: ["c"], sources: ["IOM1997"], grade: .authority),
    ]
    let reply = Reply(
      question: "q", status: .answered, modules: ["dosing"],
      answers: [Answer(module: "dosing", statements: statements)], suggestions: ["Next?"])
    let text = TextRenderer(width: nil, isStyled: false).render(
      ReplyLayout(facts: facts).blocks(of: reply))
    #expect(text.hasPrefix("One. [1]\n\n- Two. [2]\n\nTake care: Three. [1]"))
    #expect(text.contains("Sources: [1] ") && text.contains(" [2] "))
    #expect(text.contains("Evidence: strong."))
    #expect(text.hasSuffix("You could ask next: Next?"))
  }

  @Test func `says first what to do in an emergency`() throws {
    let knowledge = try Knowledge.bundled()
    var session = Session(knowledge: knowledge, country: Country(code: "GB"))
    let reply = session.reply(to: "I have crushing chest pain and my left arm hurts")
    let blocks = ReplyLayout(facts: knowledge.facts).blocks(of: reply)
    guard case .paragraph(_, .urgent) = blocks.first else {
      Issue.record("the first block is not urgent: \(blocks)")
      return
    }
  }

  @Test func `numbers what may be chosen`() throws {
    let reply = Reply(
      question: "q", status: .clarify, notes: ["Which?"], choices: ["This", "That"])
    let blocks = ReplyLayout(facts: try Facts(try .bundled())).blocks(of: reply)
    #expect(blocks == [.paragraph("Which?", .plain), .choice(1, "This"), .choice(2, "That")])
  }
}
