#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program's input and output are connected to.
package enum TerminalState {
  /// Whether the descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The width of the terminal at standard output, in columns; 80 where it cannot be told.
  package static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// The value of an environment variable that is set and not empty.
  package static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The locale that the environment asks for, such as `en_GB.UTF-8`.
  package static var locale: String {
    environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? "C"
  }

  /// The locale for matters of place: `LC_ALL`, else `LANG`.
  package static var placeLocale: String {
    environment("LC_ALL") ?? environment("LC_ADDRESS") ?? environment("LC_MEASUREMENT")
      ?? environment("LANG") ?? "C"
  }

  /// Whether the terminal shows UTF-8.
  package static var isUnicode: Bool {
    let locale = locale.lowercased()
    return locale.contains("utf-8") || locale.contains("utf8")
  }
}
