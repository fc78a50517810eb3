import Synchronization

/// What Tab offers. Readline asks through a C function, which can capture nothing.
enum Completion {
  static let words = Mutex<[String]>([])
  private static let pending = Mutex<[String]>([])

  /// The next word that starts with `prefix`; readline asks again until there is none.
  static func next(_ prefix: String, restarts: Bool) -> String? {
    if restarts {
      let start = prefix.lowercased()
      let found = start.isEmpty ? [] : words.withLock { $0.filter { $0.hasPrefix(start) } }
      pending.withLock { $0 = found.reversed() }
    }
    return pending.withLock { $0.popLast() }
  }
}
