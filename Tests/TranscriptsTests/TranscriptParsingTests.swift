import Testing
import Transcripts

@Suite struct TranscriptParsingTests {
  @Test func `reads turns, pins and options`() throws {
    let transcript = try Transcript(
      path: "t.txt",
      text: """
        # What it shows.
        @ option: --country GB --width 40

        > hello
        Hello there.

        Second paragraph.

        # A comment between turns.
        > how much?
        @ status: answered
        @ modules: dosing, forms

        Plenty.
        """)
    #expect(transcript.options == ["--country", "GB", "--width", "40"])
    #expect(transcript.turns.map(\.input) == ["hello", "how much?"])
    #expect(transcript.turns.map(\.line) == [4, 10])
    #expect(transcript.turns[0].reply == ["Hello there.", "", "Second paragraph."])
    #expect(transcript.turns[0].replyLine == 5)
    #expect(transcript.turns[1].pins.map(\.kind) == [.status, .modules])
    #expect(transcript.turns[1].pins.map(\.line) == [11, 12])
    #expect(transcript.turns[1].replyLine == 14)
  }

  @Test(arguments: [
    ("", 1), ("# only a comment\n", 1), ("stray words\n> hi\n", 1), ("# fine\n\nstray\n> hi\n", 3),
    ("@ status: answered\n> hi\n", 1), ("> hi\n@ nonsense: x\n", 2),
    ("> hi\n@ status answered\n", 2),
    ("> hi\nreply\n@ status: answered\n", 3),
  ])
  func `refuses what is no transcript, with the line`(text: String, line: Int) {
    let error = #expect(throws: TranscriptError.self) { try Transcript(path: "t.txt", text: text) }
    #expect(error?.line == line)
    #expect(error?.description.hasPrefix("t.txt:\(line): error: ") == true)
  }

  @Test func `says what can be pinned`() {
    let error = #expect(throws: TranscriptError.self) {
      try Transcript(path: "t", text: "> hi\n@ mood: good\n")
    }
    for kind in Transcript.Pin.Kind.allCases {
      #expect(error?.message.contains(kind.rawValue) == true)
    }
  }

  @Test func `reads lines that end as on Windows`() throws {
    let text = "# c\r\n> hello\r\nHi.\r\n\r\n> bye\r\nBye.\r\n"
    let transcript = try Transcript(path: "t", text: text)
    #expect(transcript.turns.map(\.input) == ["hello", "bye"])
  }
}
