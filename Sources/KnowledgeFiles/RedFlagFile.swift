import IntentMatching
import RedFlags
import Yams

/// Reads `Intents/red-flags/<flag>.yaml`.
enum RedFlagFile {
  private static let keys = IntentFile.keys + ["level", "line", "near"]

  /// The flag, and the messages that look like it and are harmless.
  static func read(_ document: inout YAMLDocument, name: String) -> Located<RedFlag>? {
    guard let root = document.root,
      let values = document.mapping(root, known: keys, required: ["level", "purpose", "examples"]),
      let levelName = document.text(values["level"], "level")
    else { return nil }
    guard let level = RedFlag.Level(rawValue: levelName) else {
      document.note(
        .error, at: values["level"],
        "'level' is one of \(RedFlag.Level.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    let lineName = document.text(values["line"], "line")
    let line = lineName.flatMap(RedFlag.Line.init(rawValue:))
    if level != .none, line == nil {
      document.note(
        .error, at: values["line"] ?? root,
        "'line' says whom to ring; it is one of \(RedFlag.Line.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    let flag = RedFlag(
      name: name, level: level, line: line ?? .emergency,
      purpose: document.text(values["purpose"], "purpose") ?? name,
      keywords: IntentFile.keywords(values["keywords"], "keywords", &document),
      against: IntentFile.keywords(values["against"], "against", &document),
      examples: document.texts(values["examples"], "examples"),
      near: document.texts(values["near"], "near"),
      answer: IntentFile.plan(values["answer"], &document))
    return Located(flag, document: document, node: root, parts: IntentFile.parts(values))
  }
}
