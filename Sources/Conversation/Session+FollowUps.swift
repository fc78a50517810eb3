import AnswerKit
import AnswerModules
import FactBase
import IntentMatching
import Language

extension Session {
  /// More on what was last spoken of, or the reason for it.
  mutating func more(_ reading: Reading, wantsReason: Bool = false) -> Reply? {
    guard let topic = context.topic, let module = knowledge.modules[topic.intent.module] else {
      return nil
    }
    var question = question(
      topic.reading, topic.intent, person: topic.person, told: ProfileReader.Told(), wantsMore: true
    )
    question.subjects = topic.subjects
    question.wantsReason = wantsReason
    var answer = module.answer(question)
    if answer == nil, let general = generalMore(topic, module) { answer = general }
    guard var answer else {
      return Reply(
        question: reading.utterance.original, status: .answered, modules: [topic.intent.module],
        profile: profile,
        notes: ["That is all I know on this. Ask me about something near it, or type /topics."])
    }
    answer.module = topic.intent.module
    context.said.formUnion(answer.facts)
    var reply = Reply(
      question: reading.utterance.original, status: .answered, modules: [answer.module],
      profile: profile,
      answers: [answer])
    reply.suggestions = Array(answer.suggestions.prefix(2))
    context.choices = reply.suggestions
    context.lastReply = reply
    return reply
  }

  /// What the module's general intent still has, once its own is said out.
  private func generalMore(_ topic: Context.Topic, _ module: any AnswerModule) -> Answer? {
    let general = IntentName(module: topic.intent.module, name: "general")
    let question = question(
      topic.reading, general, person: topic.person, told: ProfileReader.Told(), wantsMore: true)
    return module.answer(question)
  }

  /// The sources of the last reply.
  func sources(_ reading: Reading) -> Reply {
    var reply = Reply(
      question: reading.utterance.original, status: .answered, modules: ["small-talk"],
      profile: profile)
    guard let last = context.lastReply, !last.statements.isEmpty else {
      reply.notes = [
        "Each answer I give ends with its sources. Ask me something first, then ask for its sources."
      ]
      return reply
    }
    reply.modules = last.modules
    reply.notes = ["What I said last rests on this:"] + sourceLines(of: last)
    reply.answers = []
    return reply
  }

  /// One line a source, with title, year and address.
  func sourceLines(of reply: Reply) -> [String] {
    reply.statements.flatMap(\.sources).unique.compactMap { id in
      knowledge.facts.source(id).map { "\($0.id): \($0.citation). \($0.url)" }
    }
  }

  /// How the last figures were worked out.
  func working(_ reading: Reading) -> Reply {
    var reply = Reply(
      question: reading.utterance.original, status: .answered,
      modules: context.lastReply?.modules ?? ["small-talk"],
      profile: profile)
    let steps = context.lastReply?.answers.flatMap(\.working) ?? []
    reply.notes =
      steps.isEmpty
      ? ["I did no sum for that: the figure stands in its source."]
        + (context.lastReply.map(sourceLines) ?? [])
      : ["I worked it out like this:"] + steps
    return reply
  }

  /// How sure the last reply is.
  func certainty(_ reading: Reading) -> Reply {
    var reply = Reply(
      question: reading.utterance.original, status: .answered,
      modules: context.lastReply?.modules ?? ["small-talk"],
      profile: profile)
    guard let lead = context.lastReply?.statements.first else {
      reply.notes = [
        "I only say what a source says, and how good that source is. Ask me something and I will show you."
      ]
      return reply
    }
    let fact = lead.facts.first.flatMap(knowledge.facts.fact)
    let word = fact?.certainty ?? lead.grade.word
    let meaning: String
    switch word {
    case "strong":
      meaning =
        "As sure as one can be here: it rests on guidelines, official figures or reviews of all the studies."
    case "some": meaning = "Fairly, but not fully: it rests on one or a few trials."
    case "weak":
      meaning =
        "Not very: it rests on studies that only watched people, so the cause could be something else."
    case "disputed": meaning = "Sources do not agree on it, so take it with care."
    default: meaning = "It is the view of experts rather than the result of a trial."
    }
    reply.notes = [meaning, "The sentence was: \"\(lead.text)\""]
    reply.notes += lead.sources.compactMap { id in
      knowledge.facts.source(id).map { "\($0.citation). \($0.url)" }
    }
    return reply
  }

  /// Drops all that was told.
  mutating func forget(_ reading: Reading) -> Reply {
    forgetEverything()
    return Reply(
      question: reading.utterance.original, status: .answered, modules: ["small-talk"],
      notes: ["Done. I have forgotten what you told me about yourself and others."])
  }

  /// Answers the last question again when a message only corrects what was said: "sorry, I'm 52".
  mutating func correction(in reading: Reading, told: ProfileReader.Told) -> Reply? {
    guard let topic = context.topic, reading.tokens.count <= 14 else { return nil }
    let person = PersonReader.person(in: reading, last: context.lastOther)
    guard
      let again = Correction.corrected(
        reading, topic: topic, told: told, person: person,
        entities: EntityReader(facts: knowledge.facts))
    else { return nil }
    let text = knowledge.matcher.reader.read(topic.reading.utterance.replacing(tokens: again))
    let match = knowledge.matcher.match(text)
    let isSame = again.map(\.text) == topic.reading.tokens.map(\.text)
    let candidate: Match.Candidate
    if isSame || !isUnderstood(match),
      let number = knowledge.matcher.intents.number(of: topic.intent)
    {
      candidate = Match.Candidate(intent: number, name: topic.intent, score: 0.5, keywords: [])
    } else if let best = match.candidates.first {
      candidate = best
    } else {
      return nil
    }
    context.said = []
    guard let answer = answer(text, candidate, person: person, told: told) else { return nil }
    var reply = Reply(
      question: reading.utterance.original, status: .answered, modules: [answer.module],
      matches: [candidate],
      profile: profiles[person] ?? Profile(), answers: [answer])
    if !isSame,
      let meant = reading.concepts.last(where: { ["medicine", "form", "food"].contains($0.name) })
    {
      reply.notes = [
        "So, about \(reading.tokens[meant.tokens].map(\.text).joined(separator: " ")):"
      ]
    }
    reply.suggestions = Array(answer.suggestions.prefix(2))
    context.choices = reply.suggestions
    context.said.formUnion(answer.facts)
    context.lastReply = reply
    context.understanding = Understanding(match: match, isFollowUp: true)
    return reply
  }
}
