package import IntentMatching
import Language
package import Packing

/// Screens every message for danger, before anything else is done with it.
package struct RedFlagScreen: Sendable {
  /// A danger that was seen, and why.
  package struct Alarm: Sendable {
    package var flag: RedFlagTable.Entry
    package var score: Double
    /// The part of the message that raised it.
    package var reading: Reading
    package var keywords: [KeywordHit]

    package init(
      flag: RedFlagTable.Entry, score: Double, reading: Reading, keywords: [KeywordHit] = []
    ) {
      self.flag = flag
      self.score = score
      self.reading = reading
      self.keywords = keywords
    }
  }

  package let matcher: Matcher
  let flags: RedFlagTable

  /// A score above which a flag is raised; below zero, since a false alarm is a nuisance and a miss is a death.
  private static let emergencyThreshold = -0.3
  private static let urgentThreshold = -0.15

  /// Opens the screen's sections of a pack.
  package init(_ pack: Pack) throws(PackError) {
    matcher = try Matcher(pack, prefix: "screen-")
    flags = RedFlagTable(pack.bytes, at: try pack.offset(of: "red-flags"))
  }

  /// The most pressing danger that `reading` tells of, if any.
  ///
  /// A danger may be one sentence in a long friendly message: the message is screened as a whole, and
  /// each sentence and pair of sentences by itself.
  package func alarm(in reading: Reading) -> Alarm? {
    var best: Alarm?
    for window in windows(of: reading) {
      let match = matcher.match(window)
      for candidate in match.candidates.prefix(4) {
        let flag = flags[candidate.intent]
        guard flag.level != .none, candidate.score > threshold(of: flag.level, in: window) else {
          continue
        }
        let alarm = Alarm(
          flag: flag, score: candidate.score, reading: window, keywords: candidate.keywords)
        if let current = best, !isGraver(alarm, than: current) { continue }
        best = alarm
      }
    }
    return best
  }

  /// A question of a few words holds too little to go by: it has to be plainer.
  private func threshold(of level: RedFlag.Level, in reading: Reading) -> Double {
    let base =
      level == .emergency ? RedFlagScreen.emergencyThreshold : RedFlagScreen.urgentThreshold
    return reading.tokens.count <= 4 && !reading.utterance.questions.isEmpty ? base + 0.5 : base
  }

  private func isGraver(_ a: Alarm, than b: Alarm) -> Bool {
    if a.flag.level != b.flag.level { return a.flag.level == .emergency }
    return a.score > b.score
  }

  private func windows(of reading: Reading) -> [Reading] {
    let sentences = reading.utterance.sentences
    guard sentences.count > 1 else { return [reading] }
    var windows = [reading]
    for index in sentences.indices {
      windows.append(matcher.reader.read(reading.utterance.replacing(tokens: sentences[index])))
      if index + 1 < sentences.count, sentences.count > 2 {
        windows.append(
          matcher.reader.read(
            reading.utterance.replacing(tokens: sentences[index] + sentences[index + 1])))
      }
    }
    return Array(windows.prefix(24))
  }
}

extension RedFlagScreen {
  /// The flag called `name`.
  package func flag(_ name: String) -> RedFlagTable.Entry? {
    (0..<flags.count).lazy.map { flags[$0] }.first { $0.name == name }
  }
}
