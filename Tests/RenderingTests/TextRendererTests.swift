import AnswerKit
import Conversation
import Rendering
import TestSupport
import Testing

@Suite struct TextRendererTests {
  private let blocks: [Block] = [
    .paragraph("Ring 999 now.", .urgent), .bullet("Do not wait."), .bullet("Do not drive."),
    .paragraph("Sources: [1] NHS.", .quiet), .choice(1, "How much do I need?"),
  ]

  @Test func `sets paragraphs apart and keeps lists together`() {
    #expect(
      TextRenderer(width: nil, isStyled: false).render(blocks) == """
        Ring 999 now.

        - Do not wait.
        - Do not drive.

        Sources: [1] NHS.

        1. How much do I need?
        """)
  }

  @Test func `hangs the lines of a point under its first`() {
    let text = TextRenderer(width: 20, isStyled: false).render([
      .bullet("one two three four five six")
    ])
    #expect(text == "- one two three four\n  five six")
  }

  @Test func `uses escapes only when styled`() {
    #expect(!TextRenderer(width: 80, isStyled: false).render(blocks).contains("\u{1B}"))
    let styled = TextRenderer(width: 80, isStyled: true).render(blocks)
    #expect(styled.contains("\u{1B}[1mRing 999 now.\u{1B}[0m"))
    #expect(styled.contains("\u{1B}[2mSources: [1] NHS.\u{1B}[0m"))
  }

  @Test(arguments: [40, 80])
  func `fits whole replies to the width`(width: Int) throws {
    let knowledge = try Knowledge.bundled()
    var session = Session(knowledge: knowledge, country: Country(code: "GB"))
    let layout = ReplyLayout(facts: knowledge.facts)
    for text in [
      "I'm 34 and pregnant", "how much magnesium do I need", "/chart foods", "/help",
      "is glycinate better than oxide", "/topics", "what is the weather",
    ] {
      let rendered = TextRenderer(width: width, isStyled: false).render(
        layout.blocks(of: session.reply(to: text)))
      for line in rendered.split(separator: "\n") {
        #expect(Wrapping.columns(line) <= width || !line.contains(" "), "\(text): \(line)")
      }
    }
  }
}
