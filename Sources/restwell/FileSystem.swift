#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that commands read and write.
enum FileSystem {
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// The bytes of a file.
  static func bytes(at path: String) throws -> [UInt8] {
    guard exists(path) else { throw CommandFailure.noInput("\(path): there is no such file") }
    guard !isFolder(path), let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure.noInput(
        "\(path): the file cannot be read; check that it is a file and may be read")
    }
    return [UInt8](data)
  }

  /// The text of a file.
  static func text(at path: String) throws -> String {
    guard let text = String(validating: try bytes(at: path), as: UTF8.self) else {
      throw CommandFailure.badData("\(path): the file is not UTF-8; save it as UTF-8")
    }
    return text
  }

  /// Writes a file whole; an old one stays as it was if that fails.
  static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandFailure.cannotCreate(
        "\(path): the file cannot be written; check that its folder is there and may be written to")
    }
  }

  /// Makes a folder, and those above it.
  static func makeFolder(_ path: String) -> Bool {
    (try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true))
      != nil
  }

  /// The files below `folder` whose names end in `suffix`, in order.
  static func files(below folder: String, suffix: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter {
      $0.hasSuffix(suffix) && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    .sorted().map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }
}
