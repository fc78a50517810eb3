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
  private static let usualThreshold = -0.4
  /// How much the whole message counts beside the part of it that is looked at: a sentence that sounds
  /// alarming by itself may stand in a story of tomatoes.
  private static let wholeShare = 0.5
  /// How much it counts against an alarm that the message looks harmless.
  private static let harmlessShare = 0.2
  /// How much it counts against an alarm that the message is understood as a question, and the lowest
  /// score that still counts as understood at all.
  private static let ordinary = (share: 0.3, floor: -0.3)

  /// Opens the screen's sections of a pack.
  package init(_ pack: Pack) throws(PackError) {
    matcher = try Matcher(pack, prefix: "screen-")
    flags = RedFlagTable(pack.bytes, at: try pack.offset(of: "red-flags"))
  }

  /// The most pressing danger that `reading` tells of, if any.
  ///
  /// `understood` is the score of the intent that the message would be answered by.
  package func alarm(in reading: Reading, understood: Double = 0) -> Alarm? {
    let windows = ScreenWindows.of(reading, reader: matcher.reader)
    let matches = windows.map(matcher.match)
    guard !reading.tokens.isEmpty, let whole = matches.first else { return nil }
    let harmless = (0..<flags.count).first { flags[$0].level == .none }.map { whole.scores[$0] }
    let doubt =
      RedFlagScreen.harmlessShare * (harmless ?? 0) + RedFlagScreen.ordinary.share
      * max(understood, RedFlagScreen.ordinary.floor)
    var best: Alarm?
    for (window, match) in zip(windows, matches) {
      for (number, own) in match.scores.enumerated() {
        let flag = flags[number]
        let score = own + RedFlagScreen.wholeShare * (whole.scores[number] - own) - doubt
        guard flag.level != .none, score > threshold(in: window) else { continue }
        let keywords = match.candidates.first { $0.intent == number }?.keywords ?? []
        let alarm = Alarm(flag: flag, score: score, reading: window, keywords: keywords)
        if let current = best, !isGraver(alarm, than: current) { continue }
        best = alarm
      }
    }
    return best
  }

  /// A question of a few words holds too little to go by: it has to be plainer.
  private func threshold(in reading: Reading) -> Double {
    let isShort = reading.tokens.count <= 4 && !reading.utterance.questions.isEmpty
    return RedFlagScreen.usualThreshold + (isShort ? 0.5 : 0)
  }

  private func isGraver(_ a: Alarm, than b: Alarm) -> Bool {
    if a.flag.level != b.flag.level { return a.flag.level == .emergency }
    return a.score > b.score
  }
}

extension RedFlagScreen {
  /// The flag called `name`.
  package func flag(_ name: String) -> RedFlagTable.Entry? {
    (0..<flags.count).lazy.map { flags[$0] }.first { $0.name == name }
  }
}
