import CReadline
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads lines from a person at a terminal, with readline's editing, history and completion.
///
/// It owns the terminal while it lives: there is one, and it cannot be copied.
package struct LineReader: ~Copyable {
  /// What came of reading a line.
  package enum Input: Sendable, Hashable {
    case line(String)
    /// Ctrl-C: the line was dropped.
    case interrupted
    /// Ctrl-D, or the terminal went away.
    case end
  }

  /// Sets readline up under the name `restwell`.
  ///
  /// - Parameter words: What Tab completes: slash commands at the start, and words anywhere.
  package init(completing words: [String]) {
    Completion.words.withLock { $0 = words.sorted() }
    restwell_readline_start("restwell") { text, start, _ in
      restwell_stop_completion()
      return rl_completion_matches(text) { text, state in
        guard let text else { return nil }
        return Completion.next(String(cString: text), restarts: state == 0).flatMap { strdup($0) }
      }
    }
  }

  /// Reads one line; blanks at its ends are kept.
  package mutating func read(prompt: String) -> Input {
    var interrupted: Int32 = 0
    let line = restwell_readline(prompt, &interrupted)
    defer { free(line) }
    if interrupted != 0 { return .interrupted }
    guard let line else { return .end }
    return .line(String(cString: line))
  }

  /// Remembers a line for the arrow keys, unless it repeats the one before it.
  package mutating func remember(_ line: String) {
    if let last = restwell_last_history_line(), String(cString: last) == line { return }
    add_history(line)
  }

  /// Loads earlier lines from a file; a file that is not there is no error.
  package mutating func loadHistory(from path: String) {
    read_history(path)
  }

  /// Writes the newest `limit` lines to a file that only its owner may read.
  ///
  /// - Returns: Whether it was written.
  package mutating func saveHistory(to path: String, limit: Int32) -> Bool {
    stifle_history(limit)
    let mask = umask(0o077)
    defer { umask(mask) }
    guard write_history(path) == 0 else { return false }
    return chmod(path, 0o600) == 0
  }
}
