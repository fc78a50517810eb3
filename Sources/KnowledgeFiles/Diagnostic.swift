/// Something wrong, or doubtful, in a knowledge file: where, what, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable {
    case error, warning
  }

  package var severity: Severity
  /// The file, as it was named on the command line.
  package var file: String
  /// From 1; 0 when the file as a whole is meant.
  package var line: Int
  package var column: Int
  package var message: String
  /// The line itself, for the caret.
  package var excerpt: String?

  package init(
    _ severity: Severity, file: String, line: Int, column: Int, message: String,
    excerpt: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.excerpt = excerpt
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message`, then the line and a caret, as compilers print it.
  package var description: String {
    var text = "\(file):\(max(1, line)):\(max(1, column)): \(severity.rawValue): \(message)"
    if let excerpt, line > 0 {
      text += "\n  \(excerpt)\n  \(String(repeating: " ", count: max(0, column - 1)))^"
    }
    return text
  }
}
