/// A failure that ends the program, with what to tell the person and the exit status of `sysexits.h`.
struct CommandFailure: Error {
  var code: Int32
  var message: String

  /// 1: a replay, an evaluation or a strict run fell short.
  static func fellShort(_ message: String) -> CommandFailure {
    CommandFailure(code: 1, message: message)
  }
  /// 64: the command line is wrong.
  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(code: 64, message: message)
  }
  /// 65: a file holds what it cannot hold.
  static func badData(_ message: String) -> CommandFailure {
    CommandFailure(code: 65, message: message)
  }
  /// 66: a file is missing or cannot be read.
  static func noInput(_ message: String) -> CommandFailure {
    CommandFailure(code: 66, message: message)
  }
  /// 73: a file cannot be written.
  static func cannotCreate(_ message: String) -> CommandFailure {
    CommandFailure(code: 73, message: message)
  }
}
