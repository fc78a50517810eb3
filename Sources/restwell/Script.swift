import Conversation
import Rendering
import Terminal

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Script mode: one message a line in, one reply out, as they are made.
struct Script {
  private let knowledge: Knowledge
  private let options: SharedOptions
  private let input: InputFormat
  private let isIndependent: Bool
  private let isStrict: Bool

  init(
    knowledge: Knowledge, options: SharedOptions, input: InputFormat, isIndependent: Bool,
    isStrict: Bool
  ) {
    self.knowledge = knowledge
    self.options = options
    self.input = input
    self.isIndependent = isIndependent
    self.isStrict = isStrict
  }

  func run() throws {
    let writer = ReplyWriter(facts: knowledge.facts, options: options)
    var lines = InputLines()
    var sessions = SessionStore { Session(knowledge: knowledge, country: options.place) }
    var unanswered = 0
    var isFirst = true
    while let line = lines.next() {
      if line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
      let text: String
      var conversation: String?
      switch input {
      case .text:
        if line.hasPrefix("#") { continue }
        text = line
      case .json:
        guard let message = try? JSONDecoder().decode(Message.self, from: Data(line.utf8)) else {
          unanswered += 1
          try report(badLine: line)
          continue
        }
        text = message.text
        conversation = message.conversation
      }
      let reply: Reply
      if isIndependent {
        var session = Session(knowledge: knowledge, country: options.place)
        reply = session.reply(to: text)
      } else {
        reply = sessions.withSession(conversation ?? "") { $0.reply(to: text) }
      }
      if [.unmatched, .error].contains(reply.status) { unanswered += 1 }
      let output = writer.text(of: reply, conversation: conversation)
      try Output.line(isFirst || options.format == .json ? output : "\n" + output)
      isFirst = false
    }
    if isStrict, unanswered > 0 {
      throw CommandFailure.fellShort(
        "\(unanswered) line\(unanswered == 1 ? "" : "s") got no answer")
    }
  }

  private func report(badLine line: String) throws(Output.Failure) {
    let message = "this line is not a JSON object with a \"text\"; write {\"text\": \"…\"}"
    if options.format == .json {
      try Output.line(ReplyRecord(error: message, question: String(line.prefix(200))).json())
    } else {
      Output.diagnostic(message)
    }
  }

  private struct Message: Decodable {
    var conversation: String?
    var text: String
  }
}

/// The conversations that go on, by name; the one that has been quiet longest makes room for a new one.
struct SessionStore {
  private static let limit = 1_024
  private let start: () -> Session
  private var sessions: [String: (session: Session, used: Int)] = [:]
  private var clock = 0

  init(start: @escaping () -> Session) {
    self.start = start
  }

  mutating func withSession(_ name: String, _ body: (inout Session) -> Reply) -> Reply {
    clock += 1
    var session = sessions.removeValue(forKey: name)?.session ?? start()
    let reply = body(&session)
    if sessions.count >= SessionStore.limit,
      let quietest = sessions.min(by: { $0.value.used < $1.value.used })?.key
    {
      sessions[quietest] = nil
    }
    sessions[name] = (session, clock)
    return reply
  }
}
