import ArgumentParser
import Evaluation
import IntentMatching
import Testing

@Suite struct ScoringOptionsTests {
  @Test(arguments: [("module", "dosing"), ("intent", "dosing/limit")])
  func `names a label at the level that is compared`(level: String, label: String) throws {
    let options = try ScoringOptions.parse(["--level", level])
    #expect(options.label(of: IntentName("dosing/limit")) == label)
    #expect(options.label(of: nil) == "out-of-scope")
    #expect(options.label(of: IntentName("out-of-scope/everyday")) == "out-of-scope")
  }

  @Test func `can be passed on to another program`() throws {
    let words = [
      "--level", "intent", "--svg", "a.svg", "--report", "b.json", "--min-accuracy", "85.5",
    ]
    #expect(try ScoringOptions.parse(words).arguments == words)
  }
}
