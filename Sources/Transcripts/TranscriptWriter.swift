/// Keeps a chat in the form of a transcript, so that what was said becomes a test.
package struct TranscriptWriter: Sendable {
  package private(set) var text: String

  /// Starts a transcript whose first line says what it shows.
  package init(comment: String, options: [String]) {
    text = "# \(comment)\n"
    if !options.isEmpty { text += "@ option: \(options.joined(separator: " "))\n" }
  }

  /// Adds a message and the reply as it was printed.
  package mutating func add(input: String, reply: String) {
    let lines = reply.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // A reply that starts like a message would be read as one.
      line.hasPrefix("> ") ? " " + line : String(line)
    }
    text += "\n> \(input)\n\(lines.joined(separator: "\n"))\n"
  }
}
