package import IntentMatching
package import RedFlags

/// Prepares the training of the red-flag screen: each flag is a class, and so is everything harmless.
package enum ScreenTraining {
  /// A miss is far dearer than a false alarm.
  package static let settings = IntentTrainer.Settings(cost: 1.0, positiveCost: 4)

  /// The flags in the order of their numbers: by name, what is harmless last.
  package static func order(_ flags: [RedFlag]) -> [RedFlag] {
    flags.filter { $0.level != .none }.sorted { $0.name < $1.name }
      + flags.filter { $0.level == .none }
  }

  /// One intent a flag, and one for all that only sounds dangerous or is ordinary.
  package static func intents(flags: [RedFlag], ordinary: [Intent]) -> [Intent] {
    let ordered = order(flags)
    var intents = ordered.map { flag in
      Intent(
        name: IntentName(module: flag.level.rawValue, name: flag.name), purpose: flag.purpose,
        keywords: flag.keywords, against: flag.against, examples: flag.examples)
    }
    let harmless = ordered.flatMap(\.near) + ordinary.flatMap(\.examples)
    if let place = ordered.firstIndex(where: { $0.level == .none }) {
      intents[place].examples += harmless
    } else {
      intents.append(
        Intent(
          name: IntentName(module: RedFlag.Level.none.rawValue, name: "none"),
          purpose: "nothing dangerous",
          keywords: [], examples: harmless))
    }
    return intents
  }
}
