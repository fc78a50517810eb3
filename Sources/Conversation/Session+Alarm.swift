import AnswerKit
import AnswerModules
import FactBase
import IntentMatching
import Language
import RedFlags

extension Session {
  /// The danger that a message tells of, by itself or with what was said before it.
  func alarm(in reading: Reading, told: ProfileReader.Told) -> RedFlagScreen.Alarm? {
    let understood = knowledge.matcher.match(reading).candidates.first?.score ?? 0
    let alarm = knowledge.screen.alarm(in: reading, understood: understood)
    return alarm.flatMap { isNotHigh(reading, $0) ? nil : $0 } ?? overdose(in: reading)
      ?? highLevel(in: reading) ?? alarmInContext(reading)
  }

  /// "My level came back at 2.9 mmol/L": the fact base says from where on a level is dangerous.
  private func highLevel(in reading: Reading) -> RedFlagScreen.Alarm? {
    guard let level = BloodLevelReader.level(in: reading.quantities, isOfBlood: false),
      reading.says("my", "his", "her", "came", "result", "results", "bloods")
    else { return nil }
    let bands = knowledge.facts.bloodLevels
    func isAtLeast(_ name: String) -> Bool {
      bands.first { $0.name == name }.map { level.millimolesPerLitre >= $0.from } ?? false
    }
    let name =
      isAtLeast("very high")
      ? "magnesium-poisoning" : isAtLeast("slightly high") ? "high-blood-level" : nil
    return name.flatMap(knowledge.screen.flag).map {
      RedFlagScreen.Alarm(flag: $0, score: 1, reading: reading)
    }
  }

  /// Whether the blood level that raised an alarm is not high at all.
  private func isNotHigh(_ reading: Reading, _ alarm: RedFlagScreen.Alarm) -> Bool {
    guard alarm.flag.name == "high-blood-level",
      let level = BloodLevelReader.level(in: reading.quantities, isOfBlood: true),
      let high = knowledge.facts.bloodLevels.first(where: { $0.name == "slightly high" })
    else { return false }
    return !reading.says("high", "raised", "above", "over", "elevated")
      && level.millimolesPerLitre < high.from
  }

  /// "That explains it, I've lost 2,000 on bingo", after a medicine was spoken of.
  private func alarmInContext(_ reading: Reading) -> RedFlagScreen.Alarm? {
    if profile.isPregnant == true, !reading.mentions("pregnant") {
      // "My head is pounding and there are spots before my eyes", 34 weeks on.
      let words = Utterance("i am pregnant and ").tokens + reading.tokens
      let joined = reading.utterance.replacing(tokens: words)
      if let alarm = knowledge.screen.alarm(in: knowledge.matcher.reader.read(joined)),
        alarm.flag.line == .maternity, alarm.score > 0
      {
        return alarm
      }
    }
    guard let topic = context.topic, reading.utterance.questions.isEmpty else { return nil }
    let named = topic.reading.concepts.first { $0.name == "medicine" }.map {
      Array(topic.reading.tokens[$0.tokens])
    }
    let told =
      topic.intent.module == "medications"
      ? profile.medicines.first.map { Utterance($0).tokens } : nil
    guard let medicine = named ?? told else { return nil }
    let joined = reading.utterance.replacing(tokens: reading.tokens + medicine)
    // A bare statement: whatever else it might be taken for does not count against it.
    return knowledge.screen.alarm(
      in: knowledge.matcher.reader.read(joined), understood: -1
    ).flatMap {
      $0.flag.level == .urgent ? $0 : nil
    }
  }

  /// "I just took 30 of them", after "mine are 400 mg".
  private func overdose(in reading: Reading) -> RedFlagScreen.Alarm? {
    guard let flag = knowledge.screen.flag("overdose"),
      OverdoseReader.isOverdose(
        reading, strength: profiles.values.compactMap(\.product?.milligrams).max())
    else { return nil }
    return RedFlagScreen.Alarm(flag: flag, score: 1, reading: reading)
  }

  /// Says what to do first, whom to ring and what not to do.
  mutating func raise(
    _ alarm: RedFlagScreen.Alarm, _ reading: Reading, _ person: Person, _ told: ProfileReader.Told
  ) -> Reply {
    remember(told, of: person)
    context.lastAlarm = alarm.flag.name
    let isEmergency = alarm.flag.level == .emergency
    var statements: [Statement] = []
    if let lead = alarm.flag.answer.lead.flatMap(knowledge.facts.fact) {
      statements.append(Statement(lead, role: .lead))
    }
    if isEmergency {
      statements.append(
        HelpLines(facts: knowledge.facts, country: country).statement(for: alarm.flag.line))
    }
    for id in alarm.flag.answer.points {
      guard let fact = knowledge.facts.fact(id) else { continue }
      // Nobody reads a page now: what does not fit is left out.
      let words = (statements.map(\.text) + [fact.text]).joined(separator: " ").split(
        separator: " ")
      if words.count <= 60 { statements.append(Statement(fact, role: .point)) }
    }
    var reply = Reply(
      question: reading.utterance.original, status: isEmergency ? .emergency : .urgent,
      modules: ["emergency"], profile: profiles[person] ?? Profile(),
      alert: Alert(flag: alarm.flag.name, isEmergency: isEmergency, statements: statements))
    let match = match(reading)
    context.understanding = Understanding(match: match, alarm: alarm)
    if !isEmergency {
      // What was asked besides is answered, shortly, where the flag is not one of life and death.
      reply.modules = ["doctor"]
      if let best = match.candidates.first, !best.name.isOutOfScope, best.score > -0.3,
        !["small-talk", "emergency"].contains(best.name.module)
      {
        reply.modules = [best.name.module, "doctor"]
        reply.matches = [best]
        if var answer = answer(reading, best, person: person, told: told),
          !isTaking(best.name.module, alarm)
        {
          let said = Set(statements.flatMap(\.facts))
          answer.statements = Array(
            answer.statements.filter { !$0.facts.allSatisfy(said.contains) }.prefix(2))
          answer.suggestions = []
          reply.answers = answer.statements.isEmpty ? [] : [answer]
        }
      }
    }
    context.lastReply = reply
    context.choices = []
    return reply
  }

  /// Whether an answer of this module might lead somebody in danger to take more magnesium.
  private func isTaking(_ module: String, _ alarm: RedFlagScreen.Alarm) -> Bool {
    ["dosing", "forms", "timing", "effectiveness"].contains(module)
  }

  /// Takes back what was said when it turns out to be long over.
  mutating func retracted(_ reading: Reading) -> Reply {
    context.lastAlarm = nil
    return Reply(
      question: reading.utterance.original, status: .answered, modules: ["small-talk"],
      profile: profile,
      notes: [
        "Thank you for telling me. I am glad it is not happening now. If it ever does, ask for help at once. What would you like to know?"
      ])
  }
}
