import Testing
import Transcripts

@Suite struct ReplayTests {
  @Test(arguments: [
    ("status: answered", true), ("status: urgent", false), ("modules: dosing, forms", true),
    ("modules: forms, dosing", false),
    ("modules: dosing", false), ("intent: dosing/daily-need", true),
    ("intent: dosing/limit", false),
    ("fact: rda", true), ("fact: other", false), ("contains: 360 MG", true),
    ("contains: 400", false),
    ("lacks: cure", true), ("lacks: magnesium", false),
  ])
  func `holds a pin against the reply`(pin: String, holds: Bool) throws {
    let replay = Replay(try Transcript(path: "t", text: "> q\n@ \(pin)\n")) { _ in observed }
    #expect(replay.failures.isEmpty == holds, "\(replay.failures.map(\.message))")
    #expect(replay.failures.allSatisfy { $0.line == 2 })
  }

  @Test func `points at the line of the reply that changed`() throws {
    let replay = Replay(try Transcript(path: "t", text: "# c\n> q\nYou need 360 mg of\nzinc.\n")) {
      _ in observed
    }
    #expect(replay.failures.map(\.line) == [4])
    #expect(replay.failures.first?.actual == observed.lines)
  }

  @Test func `leaves wording free where there are only pins`() throws {
    #expect(
      Replay(try Transcript(path: "t", text: "> q\n@ status: answered\n")) { _ in observed }
        .failures.isEmpty)
  }

  @Test func `asks for a reply where there is nothing`() throws {
    #expect(Replay(try Transcript(path: "t", text: "> q\n")) { _ in observed }.failures.count == 1)
  }

  @Test func `goes on after a failure`() throws {
    var inputs: [String] = []
    _ = Replay(try Transcript(path: "t", text: "> one\nx\n\n> two\ny\n")) { input in
      inputs.append(input)
      return observed
    }
    #expect(inputs == ["one", "two"])
  }

  private var observed: Replay.Observed {
    Replay.Observed(
      lines: ["You need 360 mg of", "magnesium."], status: "answered",
      modules: ["dosing", "forms"],
      intents: ["dosing/daily-need"], facts: ["rda"])
  }
}
