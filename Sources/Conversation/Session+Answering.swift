import AnswerKit
import AnswerModules
import FactBase
import IntentMatching
import Language

extension Session {
  /// Routes a message to modules and joins what they say.
  mutating func answer(
    _ reading: Reading, person: Person, told: ProfileReader.Told
  ) -> Reply {
    if let corrected = correction(in: reading, told: told) { return corrected }
    let match = match(reading, stated: told.lasting)
    let questions = questions(in: reading, match: match)
    context.understanding = Understanding(
      match: match, isFollowUp: isFollowUp(match),
      questions: questions.count < 2
        ? []
        : questions.compactMap { part in part.match.candidates.first.map { (part.text, $0.name) } })
    if questions.count == 1, let rivals = rivals(in: match) { return choice(reading, rivals) }
    var answers: [Answer] = []
    var matches: [Match.Candidate] = []
    var left: [String] = []
    for part in questions {
      guard let best = part.match.candidates.first else { continue }
      if matches.contains(where: { $0.name == best.name }) { continue }
      if answers.count == 3 {
        left.append(part.text.capitalizedStart + "?")
        continue
      }
      guard let answer = answer(part.match.reading, best, person: person, told: told) else {
        continue
      }
      matches.append(best)
      answers.append(answer)
    }
    guard !answers.isEmpty else { return declined(reading, match, told: told) }

    let asked = answers.first { $0.question != nil }
    var reply = Reply(
      question: reading.utterance.original, status: asked == nil ? .answered : .clarify,
      modules: order(answers.map(\.module).unique, by: match), matches: matches,
      profile: profiles[person] ?? Profile(),
      notes: corrections(in: reading), answers: withoutRepeats(answers))
    if let question = asked?.question { reply.notes.append(question) }
    // What was asked beyond three questions is offered before anything else.
    reply.suggestions = Array(
      (left + answers.flatMap(\.suggestions)).unique.prefix(max(2, left.count)))
    if questions.contains(where: { $0.match.candidates.first?.name.isOutOfScope ?? false }) {
      reply.notes.append("The other part of your message is outside what I know.")
      reply.modules.append(IntentName.outOfScope)
    }
    if let asked, let question = asked.question, let meant = meantAmount(in: question) {
      context.choices = [meant]
    } else {
      context.choices = reply.suggestions
    }
    context.said.formUnion(answers.flatMap(\.facts))
    context.lastReply = reply
    return reply
  }

  /// The intents of a message, with what it leaves unsaid taken from what was last spoken of.
  func match(_ reading: Reading, stated: Profile = Profile()) -> Match {
    var match = knowledge.matcher.match(reading)
    let isElliptical = Ellipsis.isElliptical(reading, match: match)
    let prior = StatePrior(reading, profile: profile, stated: stated)
    guard let topic = context.topic, isElliptical else { return weighed(match, prior) }
    let joined = knowledge.matcher.reader.read(
      topic.reading.utterance.replacing(tokens: topic.reading.tokens + reading.tokens))
    let together = knowledge.matcher.match(joined)
    let previous = knowledge.matcher.intents.number(of: topic.intent)
    var scores = match.scores
    // What the message itself names counts more than what was spoken of before.
    let hasSubject = reading.concepts.contains { $0.role == .subject }
    let isPlain =
      (match.candidates.first?.score ?? -1) > 0.15 && !Ellipsis.refersBack(reading)
      && !Session.namingModules.contains(topic.intent.module)
    let past = hasSubject || isPlain ? 0.3 : 0.6
    let speaksOfMedicine =
      !hasSubject && topic.reading.mentions("medicine") && topic.intent.module == "medications"
    for intent in scores.indices {
      scores[intent] = (1 - past) * match.scores[intent] + past * together.scores[intent]
    }
    match.scores = scores
    return ranked(match) { name, intent in
      var score = prior.score(of: name)
      if intent == previous, Ellipsis.keepsQuestion(reading) { score += 0.6 }
      if name.module == topic.intent.module { score += hasSubject || isPlain ? 0.1 : 0.2 }
      // "What are the side effects?", after a medicine was named: of the medicine.
      if speaksOfMedicine, name.module == "medications" { score += 0.45 }
      if name.isOutOfScope { score -= 0.5 }
      return score
    }
  }

  /// A match of words alone, tipped by what is known of the person and by the foods that are named.
  private func weighed(_ match: Match, _ prior: StatePrior) -> Match {
    let reading = match.reading
    let entities = EntityReader(facts: knowledge.facts).entities(in: reading, mentioned: [])
    return ranked(match) { name, _ in
      prior.score(of: name) + FoodPrior.score(of: name, reading, foods: entities.foods)
    }
  }

  /// Modules whose talk is of something that has a name: a medicine, a vitamin, somebody's state.
  private static let namingModules: Set<String> = [
    "medications", "other-nutrients", "pregnancy", "children",
  ]

  /// A match with `addition` made to the score of each intent.
  private func ranked(_ match: Match, _ addition: (IntentName, Int) -> Double) -> Match {
    var match = match
    for intent in match.scores.indices {
      match.scores[intent] += addition(knowledge.matcher.intents.name(intent), intent)
    }
    let scores = match.scores
    match.candidates = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(8).map
    { intent in
      Match.Candidate(
        intent: intent, name: knowledge.matcher.intents.name(intent), score: scores[intent],
        keywords: match.candidates.first { $0.intent == intent }?.keywords ?? [])
    }
    return match
  }

  /// The questions that a message asks, as they were put: one, or several that go to different modules.
  private func questions(in reading: Reading, match: Match) -> [(text: String, match: Match)] {
    let whole = isUnderstood(match) ? [(reading.utterance.original, match)] : []
    let pieces = QuestionSplitter.pieces(of: reading)
    guard pieces.count > 1 else { return whole }
    // "How much, and when?" asks two things of what was spoken of; "and with food?" goes on with one.
    let topic = Ellipsis.isElliptical(reading, match: match) ? context.topic : nil
    if topic != nil, pieces.filter(\.asks).count < 2 { return whole }
    // In a message about something else only what names a subject of ours is a question of ours.
    let isForeign = match.candidates.first?.name.isOutOfScope ?? false
    let subject =
      isForeign ? nil : self.subject(of: reading) ?? topic.flatMap { self.subject(of: $0.reading) }
    let matches = QuestionSplitter.questions(of: pieces) { tokens, asks in
      let match = part(tokens, of: reading, subject: subject)
      let text = Utterance(reading.utterance, only: tokens).original
      return (worth(match, asks: asks, isForeign: isForeign), (text: text, match: match))
    } tells: { tokens in
      knowledge.matcher.reader.read(Utterance(reading.utterance, only: tokens)).concepts.contains {
        $0.role == .state
          || ["child", "baby", "teenager", "food", "form", "medicine"].contains($0.name)
      }
    }
    let modules = Set(matches.compactMap { $0.match.candidates.first?.name.module })
    return modules.count > 1 ? matches : whole
  }

  /// How much it counts that a part of a message is taken for a question of its own.
  private func worth(_ match: Match, asks: Bool, isForeign: Bool) -> Double {
    guard let best = match.candidates.first else { return -1 }
    // What is out of scope, or talk, is a question of its own only when it surely is.
    if best.name.isOutOfScope { return asks ? best.score - 0.4 : -1 }
    if best.name.module == "small-talk" { return asks && !isForeign ? best.score - 0.2 : -1 }
    let hasSubject = match.reading.concepts.contains { $0.role == .subject }
    return isForeign && !hasSubject ? -1 : best.score
  }

  /// What a message is about; of magnesium and a medicine it is the magnesium.
  private func subject(of reading: Reading) -> [Token]? {
    let subjects = reading.concepts.filter { $0.role == .subject && $0.name != "food" }
    let medicines = Set(subjects.filter { $0.name == "medicine" }.map(\.tokens))
    return (subjects.first { !medicines.contains($0.tokens) } ?? subjects.first).map {
      Array(reading.tokens[$0.tokens])
    }
  }

  /// The match of a part of a message; a part that names no subject is about that of the message.
  private func part(_ tokens: [Token], of reading: Reading, subject: [Token]?) -> Match {
    var part = knowledge.matcher.reader.read(Utterance(reading.utterance, only: tokens))
    if let subject,
      !part.concepts.contains(where: { $0.role == .subject || $0.role == .foreign })
    {
      // "what causes rls, what's the treatment": the later part leaves the subject out.
      part = knowledge.matcher.reader.read(Utterance(reading.utterance, only: tokens + subject))
    }
    return weighed(
      knowledge.matcher.match(part), StatePrior(part, profile: profile, stated: Profile()))
  }

  /// Whether a match is good enough to answer from.
  func isUnderstood(_ match: Match) -> Bool {
    knowledge.matcher.decision(match, isFollowUp: isFollowUp(match)).map { !$0.isOutOfScope }
      ?? false
  }

  /// Whether a message leans on what was said before.
  private func isFollowUp(_ match: Match) -> Bool {
    context.topic != nil && Ellipsis.isElliptical(match.reading, match: match)
  }

  /// Has one question answered by its module.
  mutating func answer(
    _ reading: Reading, _ candidate: Match.Candidate, person: Person, told: ProfileReader.Told
  ) -> Answer? {
    let question = question(reading, candidate.name, person: person, told: told)
    guard let module = knowledge.modules[candidate.name.module] else { return nil }
    let answer = module.answer(question)
    if candidate.name.module != "small-talk" {
      if context.topic?.intent.module != candidate.name.module { context.said = [] }
      context.topic = Context.Topic(
        reading: reading, intent: candidate.name, foods: question.foods,
        compounds: question.compounds,
        subjects: question.subjects, amounts: question.amounts, person: person)
      for food in question.foods where !context.foods.contains(food.food) {
        context.foods.append(food.food)
      }
    }
    return answer
  }

  /// Gathers what a question names, and who asks.
  func question(
    _ reading: Reading, _ name: IntentName, person: Person, told: ProfileReader.Told,
    wantsMore: Bool = false
  ) -> Question {
    let intent =
      knowledge.matcher.intents.number(of: name).map { knowledge.matcher.intents.intent($0) }
      ?? Intent(name: name, purpose: "", keywords: [], examples: [])
    var entities = EntityReader(facts: knowledge.facts).entities(
      in: reading, mentioned: context.foods)
    if let topic = context.topic, Ellipsis.leansBack(reading) {
      if entities.foods.isEmpty, entities.compounds.isEmpty, entities.subjects.isEmpty {
        entities.foods = topic.foods
        entities.compounds = topic.compounds
        entities.subjects = topic.subjects
      }
      if entities.amounts.isEmpty { entities.amounts = topic.amounts }
    }
    var profile = profiles[person] ?? Profile()
    profile.merge(told.passing)
    return Question(
      reading: reading, intent: intent, foods: entities.foods, compounds: entities.compounds,
      subjects: entities.subjects, amounts: entities.amounts, profile: profile, person: person,
      country: told.country ?? country, said: context.said, wantsMore: wantsMore)
  }

  /// The modules, the one that the whole message speaks of most first.
  private func order(_ modules: [String], by match: Match) -> [String] {
    guard let best = match.candidates.first?.name.module, modules.contains(best) else {
      return modules
    }
    return [best] + modules.filter { $0 != best }
  }

  /// Later answers without what earlier ones said, and shorter, so that three questions do not make a wall.
  private func withoutRepeats(_ answers: [Answer]) -> [Answer] {
    guard answers.count > 1 else { return answers }
    var said: Set<String> = []
    return answers.map { answer in
      var answer = answer
      answer.statements.removeAll { !$0.facts.isEmpty && $0.facts.allSatisfy(said.contains) }
      let cautions = answer.statements.filter { $0.role == .caution }.prefix(1)
      answer.statements =
        Array(answer.statements.filter { $0.role != .caution }.prefix(3)) + Array(cautions)
      said.formUnion(answer.facts)
      return answer
    }
  }

  /// How misspelt words were read, where it may matter.
  private func corrections(in reading: Reading) -> [String] {
    let read = reading.corrections.filter { token in
      reading.concepts.contains { span in
        reading.tokens[span.tokens].contains(token)
          && ["medicine", "form", "food"].contains(span.name)
      }
    }
    return read.prefix(2).map { "(Reading \"\($0.correctedFrom ?? "")\" as \"\($0.text)\".)" }
  }

  private func meantAmount(in question: String) -> String? {
    guard let range = question.firstRange(of: "Did you mean ") else { return nil }
    let amount = question[range.upperBound...].prefix { $0 != "?" && $0 != "," }
    return "is \(amount) of magnesium ok"
  }
}
