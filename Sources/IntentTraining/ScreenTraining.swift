package import IntentMatching
import Packing
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

  /// A message with more tokens than this is mostly a story: only the part that tells of the danger is learnt.
  private static let longest = 25

  /// Packs the sections of the screen.
  ///
  /// Every part of a harmless message is harmless. Which part of a message tells of the danger is learnt:
  /// a first screen finds it, and the second is trained on it.
  package static func train(
    flags: [RedFlag], ordinary: [Intent], lexicon: [UInt8], prefix: String
  ) async throws -> [(name: String, content: [UInt8])] {
    let intents = intents(flags: flags, ordinary: ordinary)
    let reader = Reader(
      lexicon: try Lexicon(try Pack(PackedBytes(loaded: Pack.joining([("lexicon", lexicon)])))))
    let first = try await IntentTrainer.train(
      intents: intents, lexicon: lexicon, prefix: prefix, settings: settings
    ) { intent, reading in
      isHarmless(intent) ? ScreenWindows.of(reading, reader: reader) : [reading]
    }
    let matcher = try Matcher(
      try Pack(PackedBytes(loaded: Pack.joining(first))), prefix: prefix)
    return try await IntentTrainer.train(
      intents: intents, lexicon: lexicon, prefix: prefix, settings: settings
    ) { intent, reading in
      let windows = ScreenWindows.of(reading, reader: reader)
      if isHarmless(intent) { return windows }
      let parts = windows.dropFirst().map { window in
        (window, score: matcher.match(window).scores[matcher.intents.number(of: intent.name) ?? 0])
      }
      guard let telling = parts.max(by: { $0.score < $1.score }) else { return windows }
      return reading.tokens.count > longest ? [telling.0] : [reading, telling.0]
    }
  }

  private static func isHarmless(_ intent: Intent) -> Bool {
    intent.name.module == RedFlag.Level.none.rawValue
  }
}
