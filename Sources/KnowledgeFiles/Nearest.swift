import Language

/// Finds the name that was probably meant.
enum Nearest {
  /// The one of `names` that is closest to `name`, if any is close.
  static func name(to name: String, among names: some Sequence<String>) -> String? {
    var best: (name: String, cost: Double)?
    for candidate in names {
      let limit = Double(max(1, name.utf8.count / 3))
      guard let cost = EditDistance.between(Array(name.utf8), Array(candidate.utf8), limit: limit)
      else { continue }
      if cost < best?.cost ?? .infinity { best = (candidate, cost) }
    }
    return best?.name
  }
}
