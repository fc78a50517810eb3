/// The name of an intent: `module/intent`, as its file lies under `Intents/`.
package struct IntentName: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The module that answers it, such as `dosing`.
  package let module: String
  /// Its own name within the module, such as `daily-need`.
  package let name: String

  package init(module: String, name: String) {
    self.module = module
    self.name = name
  }

  /// Reads `module/intent`; a name without a slash is a module's general intent.
  package init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    module = String(parts.first ?? "")
    name = parts.count > 1 ? String(parts[1]) : "general"
  }

  package var description: String { "\(module)/\(name)" }

  package static func < (a: IntentName, b: IntentName) -> Bool {
    (a.module, a.name) < (b.module, b.name)
  }

  /// The module whose intents hold what Restwell does not answer.
  package static let outOfScope = "out-of-scope"

  /// Whether questions of this intent are declined.
  package var isOutOfScope: Bool { module == IntentName.outOfScope }
}
