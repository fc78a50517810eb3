import Testing
import Transcripts

@Suite struct JUnitReportTests {
  @Test func `counts tests and failures, and escapes what XML would act on`() throws {
    let replays = try [
      ("good.txt", "> a\n@ status: answered\n"), ("b<a>d&.txt", "> a\n@ contains: \"<x>\"\n"),
    ].map { path, text in
      Replay(try Transcript(path: path, text: text)) { _ in
        Replay.Observed(
          lines: ["1 < 2 & 3"], status: "answered", modules: [], intents: [], facts: [])
      }
    }
    let xml = JUnitReport.xml(replays)
    #expect(xml.contains("tests=\"2\" failures=\"1\""))
    #expect(xml.contains("name=\"b&lt;a&gt;d&amp;.txt\""))
    #expect(xml.contains("b&lt;a&gt;d&amp;.txt:2: "))
    #expect(xml.contains("1 &lt; 2 &amp; 3"))
    #expect(!xml.contains("<x>"))
  }
}
