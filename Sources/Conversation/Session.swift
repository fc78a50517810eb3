package import AnswerKit
import FactBase
import IntentMatching
import Language
import RedFlags

/// One conversation: a message in, a reply out, and a memory for what was said.
///
/// It knows no terminal, clock or file, and nothing of it is ever written to disk.
package struct Session: Sendable {
  package let knowledge: Knowledge
  package var country: Country
  package private(set) var profiles: [Person: Profile] = [:]
  var context = Context()

  /// Starts a conversation with somebody of whom nothing is known yet.
  package init(knowledge: Knowledge, country: Country = .unknown) {
    self.knowledge = knowledge
    self.country = country
  }

  /// Answers a message.
  package mutating func reply(to text: String) -> Reply {
    var reply = replyWhole(to: text)
    if text.utf8.count > Normalizer.limit, text.unicodeScalars.count > Normalizer.limit {
      reply.notes.insert(
        "(Your message is long: I read its first \(Decimal.whole(Double(Normalizer.limit))) characters.)",
        at: 0)
    }
    return reply
  }

  private mutating func replyWhole(to text: String) -> Reply {
    let utterance = Utterance(text)
    let trimmed = utterance.original.trimmed
    if trimmed.hasPrefix("/") { return command(trimmed) }
    let reading = knowledge.matcher.reader.read(Acknowledgement.dropped(from: utterance))
    guard !reading.tokens.isEmpty else { return unmatched(reading, match: nil) }

    let person = PersonReader.person(in: reading, last: context.lastOther)
    let told = ProfileReader.profile(in: reading, person: person)
    if let alarm = alarm(in: reading, told: told) { return raise(alarm, reading, person, told) }
    if context.lastAlarm != nil, Retraction.isOne(reading) { return retracted(reading) }
    context.lastAlarm = nil

    if let choice = Choice.picked(in: reading, from: context.choices) {
      context.choices = []
      return reply(to: choice)
    }
    let followUp = FollowUp(reading, context: context)
    remember(told, of: person)
    switch followUp {
    case .forget: return forget(reading)
    case .sources: return sources(reading)
    case .working: return working(reading)
    case .certainty: return certainty(reading)
    case .more:
      if let reply = more(reading) { return reply }
    case .why:
      if let reply = more(reading, wantsReason: true) { return reply }
    case .failure:
      // Nothing is named: it can only be that magnesium, or what was tried, does not help.
      return answer(
        knowledge.matcher.reader.read("magnesium did not work for my legs, what next"),
        person: person, told: told)
    case .none: break
    }
    return answer(reading, person: person, told: told)
  }

  /// What is known of the person who types.
  package var profile: Profile { profiles[.me] ?? Profile() }

  mutating func remember(_ told: ProfileReader.Told, of person: Person) {
    if !told.lasting.isEmpty {
      profiles[person, default: Profile()].merge(told.lasting)
    }
    if person != .me { context.lastOther = person }
    if let country = told.country { self.country = country }
  }

  mutating func forgetEverything() {
    profiles = [:]
    context = Context()
  }
}
