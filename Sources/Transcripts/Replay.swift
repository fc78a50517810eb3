/// What came of replaying a transcript.
package struct Replay: Sendable {
  /// A reply as a transcript sees it.
  package struct Observed: Sendable {
    package var lines: [String]
    package var status: String
    package var modules: [String]
    package var intents: [String]
    package var facts: [String]

    package init(
      lines: [String], status: String, modules: [String], intents: [String], facts: [String]
    ) {
      self.lines = lines
      self.status = status
      self.modules = modules
      self.intents = intents
      self.facts = facts
    }
  }

  /// A reply that was not as expected.
  package struct Failure: Sendable {
    package var turn: Int
    /// The line of the transcript that does not hold.
    package var line: Int
    package var message: String
    package var expected: [String]
    package var actual: [String]
  }

  package let transcript: Transcript
  package private(set) var failures: [Failure] = []
  /// What was replied, by turn.
  package private(set) var observed: [Observed] = []

  /// Replays a transcript through `reply`, which is given each message in turn.
  package init(_ transcript: Transcript, reply: (String) -> Observed) {
    self.transcript = transcript
    for (number, turn) in transcript.turns.enumerated() {
      let observed = reply(turn.input)
      self.observed.append(observed)
      for pin in turn.pins {
        if let message = Replay.fault(of: pin, in: observed) {
          failures.append(
            Failure(
              turn: number, line: pin.line, message: message, expected: [], actual: observed.lines))
        }
      }
      let isWordingFree = turn.reply.isEmpty && !turn.pins.isEmpty
      if !isWordingFree,
        let place = ReplyPattern.mismatch(expected: turn.reply, actual: observed.lines)
      {
        failures.append(
          Failure(
            turn: number, line: turn.replyLine + place,
            message: "the reply to '\(turn.input)' changed",
            expected: turn.reply, actual: observed.lines))
      }
    }
  }

  /// The replies that changed, by turn, for blessing; pins are never blessed.
  package var changed: [Int: [String]] {
    Dictionary(
      failures.filter { !$0.expected.isEmpty || transcript.turns[$0.turn].pins.isEmpty }
        .map { ($0.turn, $0.actual) }, uniquingKeysWith: { first, _ in first })
  }

  private static func fault(of pin: Transcript.Pin, in reply: Observed) -> String? {
    let text = reply.lines.joined(separator: " ")
    switch pin.kind {
    case .status:
      return reply.status == pin.value ? nil : "the status is \(reply.status), not \(pin.value)"
    case .modules:
      let wanted = pin.value.split(separator: ",").map { $0.drop { $0 == " " }.description }
      return reply.modules == wanted
        ? nil : "the modules are \(reply.modules.joined(separator: ", ")), not \(pin.value)"
    case .intent:
      return reply.intents.contains(pin.value)
        ? nil : "the intent is \(reply.intents.joined(separator: ", ")), not \(pin.value)"
    case .fact:
      return reply.facts.contains(pin.value) ? nil : "the fact \(pin.value) is not in the reply"
    case .contains:
      return text.lowercased().contains(pin.value.lowercased())
        ? nil : "the reply does not contain '\(pin.value)'"
    case .lacks:
      return text.lowercased().contains(pin.value.lowercased())
        ? "the reply contains '\(pin.value)'" : nil
    }
  }
}
