import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs `restwell-compile`, which knows YAML and training, so that the chat program need not.
enum Companion {
  /// The bytes of a pack of the intents in a folder.
  static func packed(intents folder: String) throws -> [UInt8] {
    let output = "\(TerminalState.environment("TMPDIR") ?? "/tmp")/restwell-\(getpid()).pack"
    defer { unlink(output) }
    try run(["pack", "--intents", folder, "--output", output])
    return try FileSystem.bytes(at: output)
  }

  /// Runs the companion on the same standard streams.
  ///
  /// - Throws: ``CommandFailure`` with the companion's own exit status when that is not 0.
  static func run(_ arguments: [String]) throws {
    let program = path
    var child = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    guard posix_spawnp(&child, program, nil, nil, words, environ) == 0 else {
      throw CommandFailure.noInput(
        "restwell-compile was not found beside this program or on the PATH; build it with 'swift build -c release'"
      )
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // A child that was ended by a signal has no exit status of its own.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    if code != 0 {
      throw CommandFailure(
        code: code, message: "restwell-compile found what has to be mended first (see above)")
    }
  }

  /// The companion beside this program, or its bare name for the PATH.
  private static var path: String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    #if os(Linux)
      let length = buffer.withUnsafeMutableBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { text in
          text.baseAddress.map { readlink("/proc/self/exe", $0, text.count) } ?? 0
        }
      }
    #else
      var size = UInt32(buffer.count)
      let found = buffer.withUnsafeMutableBytes { bytes in
        _NSGetExecutablePath(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), &size)
      }
      let length = found == 0 ? buffer.firstIndex(of: 0) ?? 0 : 0
    #endif
    guard length > 0, let slash = buffer[..<length].lastIndex(of: UInt8(ascii: "/")) else {
      return "restwell-compile"
    }
    let beside = String(decoding: buffer[..<slash], as: UTF8.self) + "/restwell-compile"
    return FileSystem.exists(beside) ? beside : "restwell-compile"
  }
}
