import Testing
import Transcripts

@Suite struct BlessingTests {
  private static let text = """
    # What it shows.
    @ option: --country GB

    > one
    Old reply.

    With two paragraphs.

    # About the next.
    > two
    @ status: answered

    Kept reply.

    > three
    @ contains: x

    > four
    Last.

    """

  @Test func `changes nothing when nothing changed`() throws {
    #expect(try Transcript(path: "t", text: Self.text).blessed(with: [:]) == Self.text)
  }

  @Test func `changes the reply that changed and nothing else`() throws {
    let blessed = try Transcript(path: "t", text: Self.text).blessed(with: [
      0: ["New", "", "reply", "now."]
    ])
    #expect(
      blessed
        == Self.text.replacing(
          "Old reply.\n\nWith two paragraphs.",
          with: "New\n\nreply\n\nnow.".replacing("\n\nnow", with: "\nnow")))
  }

  @Test func `changes the last reply`() throws {
    #expect(
      try Transcript(path: "t", text: Self.text).blessed(with: [3: ["End."]])
        == Self.text.replacing("Last.", with: "End."))
  }

  @Test func `fills in replies that are not there yet`() throws {
    let transcript = try Transcript(path: "t", text: "# c\n> one\n\n> two\n")
    let blessed = transcript.blessed(with: [0: ["First."], 1: ["Second."]])
    let again = try Transcript(path: "t", text: blessed)
    #expect(again.turns.map(\.reply) == [["First."], ["Second."]])
    #expect(again.turns.map(\.input) == ["one", "two"])
  }

  @Test func `makes a transcript that replays`() throws {
    let reply: (String) -> Replay.Observed = { input in
      Replay.Observed(
        lines: ["You said", "", input + "."], status: "answered", modules: [], intents: [],
        facts: [])
    }
    let first = Replay(try Transcript(path: "t", text: Self.text), reply: reply)
    #expect(Set(first.changed.keys) == [0, 1, 3])
    let blessed = try Transcript(path: "t", text: first.transcript.blessed(with: first.changed))
    #expect(Replay(blessed, reply: reply).failures.map(\.turn) == [2])
  }

  @Test func `keeps the line ends of the file`() throws {
    let text = Self.text.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "\r\n")
    #expect(try Transcript(path: "t", text: text).blessed(with: [:]) == text)
  }

  @Test func `never blesses a pin away`() throws {
    let replay = Replay(try Transcript(path: "t", text: "> q\n@ status: urgent\n")) { _ in
      Replay.Observed(lines: ["A."], status: "answered", modules: [], intents: [], facts: [])
    }
    #expect(replay.changed.isEmpty)
  }
}
