import AnswerKit
import Conversation
import Foundation
import Rendering
import TestSupport
import Testing

/// The fields that `contract.md` promises.
@Suite struct ReplyRecordTests {
  @Test(arguments: [
    "I'm 34 and pregnant, how much magnesium a day?", "hello", "what is the weather",
    "/chart foods", "/nonsense",
    "I want to kill myself", "is 400 g ok?", "",
  ])
  func `has every field of the contract, on one line`(text: String) throws {
    let line = try record(text).json()
    #expect(!line.contains("\n"))
    let object = try object(line)
    #expect(object["conversation"] as? String == "c1")
    #expect(object["question"] is String)
    #expect(object["text"] is String)
    #expect(object["modules"] is [String])
    #expect(object["suggestions"] is [String])
    #expect(object["profile"] is [String: Any])
    let status = try #require(object["status"] as? String)
    #expect(
      ["answered", "clarify", "unmatched", "emergency", "urgent", "command", "error"].contains(
        status))
    for match in try #require(object["matches"] as? [[String: Any]]) {
      #expect(
        (match["intent"] as? String)?.hasPrefix((match["module"] as? String ?? "?") + "/") == true)
      let confidence = try #require(match["confidence"] as? Double)
      #expect((0...1).contains(confidence))
      for keyword in try #require(match["keywords"] as? [[String: Any]]) {
        #expect(keyword["text"] is String && keyword["weight"] is Double)
      }
    }
    for statement in try #require(object["statements"] as? [[String: Any]]) {
      #expect((statement["facts"] as? [String])?.isEmpty == false)
      #expect((statement["sources"] as? [String])?.isEmpty == false)
      #expect(statement["text"] is String && statement["grade"] is String)
    }
  }

  @Test func `shows what is known of the person`() throws {
    let profile = try #require(
      try object(try record("I'm 34 and pregnant").json())["profile"] as? [String: Any])
    #expect(profile["age"] as? Double == 34)
    #expect(profile["pregnant"] as? Bool == true)
    #expect(profile["kidneyDisease"] == nil)
  }

  @Test func `holds the bars of a chart`() throws {
    let chart = try #require(
      try object(try record("/chart foods 3").json())["chart"] as? [String: Any])
    #expect((chart["bars"] as? [[String: Any]])?.count == 3)
  }

  @Test func `of a line that cannot be read says why`() throws {
    let object = try object(ReplyRecord(error: "no JSON", question: "x\u{1B}\"y").json())
    #expect(object["status"] as? String == "error")
    #expect(object["error"] as? String == "no JSON")
    #expect(object["question"] as? String == "x\u{1B}\"y")
    #expect(object["statements"] as? [String] == [])
  }

  @Test func `has its keys in one order, so that it can be compared`() throws {
    #expect(try record("hello").json() == record("hello").json())
  }

  private func record(_ text: String) throws -> ReplyRecord {
    let knowledge = try Knowledge.bundled()
    var session = Session(knowledge: knowledge)
    let reply = session.reply(to: text)
    let plain = TextRenderer(width: nil, isStyled: false).render(
      ReplyLayout(facts: knowledge.facts).blocks(of: reply))
    return ReplyRecord(reply, conversation: "c1", text: plain)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
