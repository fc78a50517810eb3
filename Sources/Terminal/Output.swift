#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and error, written whole or not at all.
package enum Output {
  /// Why nothing more can be written.
  package enum Failure: Error, Hashable {
    /// The reader went away, which is no error of ours.
    case readerGone
    case failed(code: Int32)
  }

  /// Writes `text` and a line break to standard output at once.
  package static func line(_ text: String) throws(Failure) {
    try write(text + "\n", to: STDOUT_FILENO)
  }

  /// Writes a diagnostic to standard error; if that fails there is nobody to tell.
  package static func diagnostic(_ text: String) {
    try? write("restwell: \(text)\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        throw .readerGone
      } else if errno != EINTR {
        throw .failed(code: errno)
      }
    }
  }
}

/// `write(2)` under a name that does not clash with methods called `write`.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
