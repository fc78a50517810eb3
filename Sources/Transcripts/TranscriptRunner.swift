import AnswerKit
package import Conversation
import IntentMatching
import Rendering

/// Replays transcripts on a conversation, as the terminal would show it.
package struct TranscriptRunner: Sendable {
  private let knowledge: Knowledge
  /// The width that replies are wrapped to where a transcript does not say.
  package static let width = 80

  package init(knowledge: Knowledge) {
    self.knowledge = knowledge
  }

  /// Replays `transcript` from its start.
  ///
  /// - Throws: ``TranscriptError`` when one of its options is not known.
  package func replay(_ transcript: Transcript) throws(TranscriptError) -> Replay {
    var country = Country.unknown
    var width: Int? = TranscriptRunner.width
    var index = 0
    while index < transcript.options.count {
      let option = transcript.options[index]
      let value = index + 1 < transcript.options.count ? transcript.options[index + 1] : ""
      switch option {
      case "--country": country = Country(code: value)
      case "--width":
        guard let columns = Int(value), columns >= 20 else {
          throw TranscriptError(
            path: transcript.path, line: 1,
            message: "'--width \(value)' is not a number of columns, 20 or more")
        }
        width = columns
      default:
        throw TranscriptError(
          path: transcript.path, line: 1,
          message:
            "'\(option)' is not an option that a transcript may set; use --country or --width")
      }
      index += 2
    }
    var session = Session(knowledge: knowledge, country: country)
    let layout = ReplyLayout(facts: knowledge.facts)
    let renderer = TextRenderer(width: width, isStyled: false)
    return Replay(transcript) { input in
      let reply = session.reply(to: input)
      let text = renderer.render(layout.blocks(of: reply))
      return Replay.Observed(
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
        status: reply.status.rawValue, modules: reply.modules,
        intents: reply.matches.map { $0.name.description }, facts: reply.statements.flatMap(\.facts)
      )
    }
  }
}
