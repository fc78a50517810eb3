import Conversation
import TestSupport
import Testing
import Transcripts

/// Every conversation under `Transcripts/`, as a test.
@Suite struct TranscriptReplayTests {
  @Test(arguments: Repository.files(below: "Transcripts", suffix: ".txt"))
  func `replays as recorded`(path: String) throws {
    let transcript: Transcript
    do {
      transcript = try Transcript(path: path, text: try Repository.text(path))
    } catch let error as TranscriptError {
      Issue.record("\(error)", sourceLocation: location(path, error.line))
      return
    }
    let replay = try TranscriptRunner(knowledge: try .bundled()).replay(transcript)
    for failure in replay.failures {
      let expected = failure.expected.map { "\n  - \($0)" }.joined()
      let actual = failure.actual.map { "\n  + \($0)" }.joined()
      Issue.record(
        "\(failure.message)\(expected)\(actual)", sourceLocation: location(path, failure.line))
    }
  }

  @Test(arguments: ["--color always", "--width wide", "--width 3", "--width"])
  func `refuses an option that a transcript may not set`(option: String) throws {
    let transcript = try Transcript(
      path: "t", text: "@ option: \(option)\n> hi\n@ status: answered\n")
    #expect(throws: TranscriptError.self) {
      try TranscriptRunner(knowledge: try .bundled()).replay(transcript)
    }
  }

  @Test func `replays in the country and width that it sets`() throws {
    let text =
      "@ option: --country US --width 40\n> I have crushing chest pain and my left arm hurts\n@ contains: 911\n"
    let replay = try TranscriptRunner(knowledge: try .bundled()).replay(
      try Transcript(path: "t", text: text))
    #expect(replay.failures.isEmpty)
    #expect(replay.observed[0].lines.allSatisfy { $0.count <= 40 })
  }

  private func location(_ path: String, _ line: Int) -> SourceLocation {
    SourceLocation(fileID: path, filePath: Repository.root + "/" + path, line: line, column: 1)
  }
}
