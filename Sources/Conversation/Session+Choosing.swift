import IntentMatching
import Language

extension Session {
  /// Only a few words, a match as weak as this and a rival as near as that are worth asking back for:
  /// of a whole sentence the nearer intent is mostly right.
  private static let doubt = (words: 6, score: -0.1, lead: 0.02)

  /// The two intents of different modules that a message may mean, when nothing tells which.
  func rivals(in match: Match) -> [Match.Candidate]? {
    guard match.reading.tokens.count <= Session.doubt.words,
      let best = match.candidates.first, best.score < Session.doubt.score,
      let rival = match.candidates.dropFirst().first(where: {
        $0.name.module != best.name.module
      }),
      best.score - rival.score < Session.doubt.lead
    else { return nil }
    let rivals = [best, rival]
    return rivals.allSatisfy { !$0.name.isOutOfScope && $0.name.module != "small-talk" }
      ? rivals : nil
  }

  /// Asks which of two things was meant.
  mutating func choice(_ reading: Reading, _ rivals: [Match.Candidate]) -> Reply {
    context.understanding?.rivals = rivals.map(\.name)
    var reply = Reply(
      question: reading.utterance.original, status: .clarify, modules: rivals.map(\.name.module),
      matches: rivals, profile: profile, notes: ["I can answer two things here. Which is nearer?"])
    let intents = rivals.map { knowledge.matcher.intents.intent($0.intent) }
    reply.choices = intents.map(\.purpose.capitalizedStart)
    // An example stands for its intent: it is surely understood.
    context.choices = intents.compactMap(\.examples.first)
    return reply
  }

  /// A short question, in the author's words, that an intent surely answers.
  func typicalQuestion(_ candidate: Match.Candidate) -> String? {
    knowledge.matcher.intents.intent(candidate.intent).examples.first {
      $0.count < 70 && $0.hasSuffix("?")
    }?.capitalizedStart
  }
}
