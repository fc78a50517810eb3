import AnswerKit
import AnswerModules
import Conversation
import FactBase
import IntentMatching
import Packing
import Testing

@Suite struct ModuleDirectoryTests {
  /// What `emergency` says comes from the red flags, which have no intents.
  @Test(arguments: ModuleDirectory.names.filter { $0 != "emergency" })
  func `every module answers its general question`(module: String) throws {
    let answer = try #require(try Asker().answer("tell me", "\(module)/general"))
    #expect(answer.module == module)
    #expect(!answer.statements.isEmpty)
  }

  @Test func `has no module of another name`() throws {
    #expect(try Asker().knowledge.modules["cooking"] == nil)
  }

  @Test func `every intent answers, each sentence with its facts and sources`() throws {
    let asker = try Asker()
    let facts = asker.knowledge.facts
    for name in asker.knowledge.matcher.intents.allNames where !name.isOutOfScope {
      let answer = asker.answer("tell me about it", name.description)
      #expect(answer?.statements.isEmpty == false, "\(name)")
      for statement in answer?.statements ?? [] {
        #expect(
          !statement.facts.isEmpty && !statement.sources.isEmpty, "\(name): \(statement.text)")
        #expect(
          statement.sources.allSatisfy { facts.source($0) != nil }, "\(name): \(statement.sources)")
      }
    }
  }

  @Test func `every intent answers in at most 120 words`() throws {
    let asker = try Asker()
    for name in asker.knowledge.matcher.intents.allNames where !name.isOutOfScope {
      let statements = asker.answer("tell me about it", name.description)?.statements ?? []
      let words = statements.reduce(0) { $0 + $1.text.split(separator: " ").count }
      #expect(words <= 150, "\(name): \(words) words")
    }
  }

  @Test(arguments: ["dosing/upper-limit", "symptoms/feels-like", "forms/which-for-rls"])
  func `says more without repeating, until there is no more`(intent: String) throws {
    let asker = try Asker()
    var said = Set(asker.answer("tell me", intent)?.facts ?? [])
    var rounds = 0
    while let more = asker.answer("more", intent, said: said, wantsMore: true) {
      #expect(said.isDisjoint(with: more.facts))
      said.formUnion(more.facts)
      rounds += 1
      #expect(rounds < 50)
      if rounds >= 50 { break }
    }
    #expect(rounds >= 1)
  }
}
