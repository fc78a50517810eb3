/// A conversation as the terminal showed it, kept as a test.
package struct Transcript: Sendable, Hashable {
  /// One message and the reply to it.
  package struct Turn: Sendable, Hashable {
    /// What the person typed.
    package var input: String
    /// The line of the file it stands on, from 1.
    package var line: Int
    /// What the reply has to be, beside or instead of its wording.
    package var pins: [Pin]
    /// The reply as it was printed; empty when only pins count.
    package var reply: [String]
    /// The line that the reply starts on.
    package var replyLine: Int
  }

  /// What a reply has to mean.
  package struct Pin: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case status, modules, intent, fact, contains, lacks
    }

    package var kind: Kind
    package var value: String
    package var line: Int
  }

  package var path: String
  /// The options that the run is to have, from `@ option:` lines.
  package var options: [String]
  package var turns: [Turn]
  /// The file's lines, so that a blessed file changes nothing but replies.
  package var lines: [String]
  /// What ends the file's lines, so that it is kept.
  package var lineEnding = "\n"
}

/// Why a transcript cannot be replayed.
package struct TranscriptError: Error, Hashable, CustomStringConvertible {
  package var path: String
  package var line: Int
  package var message: String

  package var description: String { "\(path):\(line): error: \(message)" }
}
