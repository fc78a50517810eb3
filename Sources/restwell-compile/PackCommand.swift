import ArgumentParser
import Foundation
import KnowledgeFiles

/// Packs knowledge into a file that `restwell` bundles or loads.
struct PackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Pack knowledge files into one file.")

  @OptionGroup var knowledge: KnowledgeOptions

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Flag(help: "Write Swift source that holds the pack, for bundling.")
  var swift = false

  @Flag(help: "Say what is doubtful too, and not only what is wrong.")
  var warnings = false

  func run() async throws {
    let files = knowledge.read()
    report(files.diagnostics) { warnings || $0.severity == .error }
    guard !files.hasErrors else { throw ExitCode(65) }
    let pack = try await KnowledgeCompiler.compile(files)
    let content = swift ? Data(SwiftLiteral.source(for: pack).utf8) : Data(pack)
    do {
      try content.write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      FileHandle.standardError.write(
        Data("restwell-compile: cannot write \(output): \(error.localizedDescription)\n".utf8))
      throw ExitCode(73)
    }
  }
}

/// Swift source for a run of base-128 bytes.
enum SwiftLiteral {
  /// A file that declares `bundledPack`, a `StaticString` of exactly these bytes.
  static func source(for pack: [UInt8]) -> String {
    var literal = ""
    literal.reserveCapacity(pack.count * 2)
    for scalar in String(decoding: pack, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\0": literal += "\\0"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7F
        || (scalar.value > 0x7F && scalar.properties.generalCategory == .format):
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return """
      // Made by restwell-compile from Intents/ and Sources/FactBase/Knowledge/. Do not edit.
      let bundledPack: StaticString = "\(literal)"

      """
  }
}
