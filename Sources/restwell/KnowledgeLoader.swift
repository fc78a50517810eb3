import BundledKnowledge
import Conversation
import IntentMatching
import Packing

/// Opens the knowledge that a command runs on.
enum KnowledgeLoader {
  /// The built-in knowledge, with the intents at `path` in place of its own where one is given.
  static func knowledge(intents path: String?) throws -> Knowledge {
    let bundled = try bundledPack()
    guard let path else { return try opened { () throws(PackError) in try Knowledge(bundled) } }
    let intents = try pack(at: path)
    return try opened { () throws(PackError) in try Knowledge(facts: bundled, intents: intents) }
  }

  /// The matcher alone, for intents that have no facts.
  static func matcher(intents path: String?) throws -> Matcher {
    let pack = try path.map(pack(at:)) ?? bundledPack()
    return try opened { () throws(PackError) in try Matcher(pack) }
  }

  private static func bundledPack() throws -> Pack {
    try opened { () throws(PackError) in try Pack(BundledKnowledge.pack, isChecked: false) }
  }

  private static func opened<Value>(_ open: () throws(PackError) -> Value) throws -> Value {
    do {
      return try open()
    } catch {
      throw CommandFailure.badData("the knowledge cannot be opened: \(error)")
    }
  }

  private static func pack(at path: String) throws -> Pack {
    let bytes =
      FileSystem.isFolder(path)
      ? try Companion.packed(intents: path) : try FileSystem.bytes(at: path)
    do {
      return try Pack(PackedBytes(loaded: bytes))
    } catch {
      throw CommandFailure.badData("\(path): \(error)")
    }
  }
}
