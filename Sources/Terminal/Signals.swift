#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the program answers signals.
package enum Signals {
  /// Makes a reader that went away show as a failed write, and SIGINT and SIGTERM end with 130 and 143.
  package static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(130) }
    signal(SIGTERM) { _ in _exit(143) }
  }
}
