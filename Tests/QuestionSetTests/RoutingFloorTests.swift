import Conversation
import TestSupport
import Testing

/// Floors under the figures on the tuned half of the question sets; the figures themselves are higher.
@Suite struct RoutingFloorTests {
  let knowledge: Knowledge

  init() throws {
    knowledge = try .bundled()
  }

  @Test func `sends at least 89% of questions to a right module`() throws {
    let questions: [QuestionSet.Question] = try QuestionSet.load("questions")
    let result = QuestionSet.share(of: questions.filter { !$0.isOutOfScope }, id: \.id) {
      question in
      let reply = reply(to: question.text)
      return reply.status == .answered && question.modules.contains(reply.modules.first ?? "")
    }
    #expect(result.percent >= 89, "missed: \(result.misses)")
  }

  @Test func `declines at least 93% of what is out of scope`() throws {
    let questions: [QuestionSet.Question] = try QuestionSet.load("questions")
    let result = QuestionSet.share(of: questions.filter(\.isOutOfScope), id: \.id) { question in
      let reply = reply(to: question.text)
      return reply.status == .unmatched
        || question.modules.dropFirst().contains(reply.modules.first ?? "")
    }
    #expect(result.percent >= 93, "missed: \(result.misses)")
  }

  @Test func `raises no alarm at 97% of ordinary questions`() throws {
    let questions: [QuestionSet.Question] = try QuestionSet.load("questions")
    let result = QuestionSet.share(of: questions, id: \.id) { question in
      ![.emergency, .urgent].contains(reply(to: question.text).status)
    }
    #expect(result.percent >= 97, "alarmed: \(result.misses)")
  }

  @Test func `answers all that is asked in at least 80% of messages that ask several things`()
    throws
  {
    let questions: [QuestionSet.Question] = try QuestionSet.load("multi")
    let result = QuestionSet.share(of: questions, id: \.id) { question in
      Set(reply(to: question.text).modules).isSuperset(of: question.modules)
    }
    #expect(result.percent >= 80, "missed: \(result.misses)")
  }

  @Test func `keeps to the topic in at least 90% of a conversation's turns`() throws {
    let dialogues: [QuestionSet.Dialogue] = try QuestionSet.load("dialogues")
    var turns: [(id: String, isRight: Bool)] = []
    for dialogue in dialogues {
      var session = Session(knowledge: knowledge)
      for (number, turn) in dialogue.turns.enumerated() {
        let reply = session.reply(to: turn.text)
        let isRight =
          turn.modules.isEmpty || !Set(reply.modules.prefix(2)).isDisjoint(with: turn.modules)
          || (turn.modules == ["out-of-scope"] && reply.status == .unmatched)
          || (turn.modules == ["emergency"] && [.emergency, .urgent].contains(reply.status))
        turns.append(("\(dialogue.id)#\(number + 1)", isRight))
      }
    }
    let result = QuestionSet.share(of: turns, id: \.id) { $0.isRight }
    #expect(result.percent >= 90, "missed: \(result.misses)")
  }

  private func reply(to text: String) -> Reply {
    var session = Session(knowledge: knowledge)
    return session.reply(to: text)
  }
}
