import AnswerKit
import Conversation
import TestSupport

/// A conversation that a test leads, line by line.
struct Talk {
  private(set) var session: Session

  init(country: String? = nil) throws {
    session = Session(knowledge: try .bundled(), country: Country(code: country))
  }

  @discardableResult
  mutating func say(_ text: String) -> Reply {
    session.reply(to: text)
  }

  /// Says lines one after another, and answers with the last reply.
  mutating func say(_ lines: [String]) -> Reply? {
    lines.map { session.reply(to: $0) }.last
  }
}

extension Reply {
  /// All that is said, in one text.
  var said: String {
    (notes + explanation + statements.map(\.text)).joined(separator: " ")
  }
}
