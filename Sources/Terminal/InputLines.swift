#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of standard input, read as they come; memory does not grow with the input.
package struct InputLines: ~Copyable {
  /// A line longer than this is cut: nobody types a message of a mebibyte.
  private static let longestLine = 1 << 20
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  package init() {}

  /// The next line without its break, with bytes that are not UTF-8 mended; `nil` at the end.
  package mutating func next() -> String? {
    var line: [UInt8] = []
    while true {
      if position >= buffer.count {
        if isAtEnd || !fill() { return line.isEmpty ? nil : text(line) }
      }
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        append(buffer[position..<end], to: &line)
        position = end + 1
        return text(line)
      }
      append(buffer[position...], to: &line)
      position = buffer.count
    }
  }

  private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) {
    line += bytes.prefix(max(0, InputLines.longestLine - line.count))
  }

  private func text(_ line: [UInt8]) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
  }

  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { readBytes(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        buffer = Array(chunk[..<count])
        position = 0
        return true
      }
      if count < 0, errno == EINTR { continue }
      isAtEnd = true
      return false
    }
  }
}

/// `read(2)` under a name that does not clash with methods called `read`.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
