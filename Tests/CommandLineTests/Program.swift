import Foundation

/// A built program beside the test bundle.
struct Program: Sendable {
  /// What came of a run.
  struct Result: Sendable {
    var status: Int32
    var output: [UInt8]
    var diagnostics: String

    /// The output as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// The lines of the output that are not empty.
    var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// The lines as JSON objects.
    var records: [[String: Any]] {
      lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }
  }

  private let url: URL

  /// The program `restwell`, where it was built.
  static let restwell = Program("restwell")

  init?(_ name: String) {
    // On Linux the bundle is the running program itself, on macOS it is loaded by another.
    let bundles =
      [Bundle.main.executableURL].compactMap { $0 }
      + Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let found = bundles.map { $0.deletingLastPathComponent().appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
    guard let found else { return nil }
    url = found
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - words: The command line, without the program's name.
  ///   - input: What is on standard input.
  ///   - environment: Variables beside those that are the same in every run.
  /// - Returns: Its exit status and what it wrote.
  /// - Throws: An error when it cannot be started.
  func run(
    _ words: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "restwell-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: nothing can block however much is written.
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    try Data(input).write(to: files[0])

    let process = Process()
    process.executableURL = url
    process.arguments = words
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path(percentEncoded: false), "LC_ALL": "C.UTF-8",
      "TMPDIR": folder.path(percentEncoded: false),
    ].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: [UInt8](try Data(contentsOf: files[1])),
      diagnostics: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  func run(
    _ words: [String], input: String, environment: [String: String] = [:]
  ) throws -> Result {
    try run(words, input: Array(input.utf8), environment: environment)
  }

  /// Runs a line of shell in which `$restwell` is the program.
  func shell(_ line: String) throws -> Result {
    let shell = Program(URL(filePath: "/bin/sh"))
    return try shell.run(
      ["-c", line], environment: ["restwell": url.path(percentEncoded: false)])
  }

  private init(_ url: URL) {
    self.url = url
  }
}
