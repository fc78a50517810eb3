import Testing
import Transcripts

@Suite struct TranscriptWriterTests {
  @Test func `keeps a chat as a transcript that says the same`() throws {
    var writer = TranscriptWriter(comment: "A saved chat.", options: ["--country", "GB"])
    writer.add(input: "hello", reply: "Hello.\n\n- one\n- two")
    writer.add(input: "/help", reply: "Ask me.")
    let transcript = try Transcript(path: "t", text: writer.text)
    #expect(transcript.options == ["--country", "GB"])
    #expect(transcript.turns.map(\.input) == ["hello", "/help"])
    #expect(transcript.turns.map(\.reply) == [["Hello.", "", "- one", "- two"], ["Ask me."]])
  }

  @Test func `keeps a reply whole that looks like a message`() throws {
    var writer = TranscriptWriter(comment: "c", options: [])
    writer.add(input: "x", reply: "> not a message")
    #expect(try Transcript(path: "t", text: writer.text).turns.count == 1)
  }
}
