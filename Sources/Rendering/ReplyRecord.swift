import AnswerKit
package import Conversation
import FactBase
import IntentMatching
import Language

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A reply as one JSON object, as the contract has it.
package struct ReplyRecord: Encodable, Sendable {
  private var conversation: String?
  private var question: String
  private var status: String
  private var modules: [String]
  private var matches: [MatchRecord]
  private var profile: ProfileRecord
  private var text: String
  private var statements: [StatementRecord]
  private var suggestions: [String]
  private var choices: [String]?
  private var chart: ChartRecord?
  private var error: String?

  /// A record of `reply`, whose text is `text`.
  package init(_ reply: Reply, conversation: String?, text: String) {
    self.conversation = conversation
    question = reply.question
    status = reply.status.rawValue
    modules = reply.modules
    matches = reply.matches.map { match in
      MatchRecord(
        intent: match.name.description, module: match.name.module,
        confidence: rounded(match.confidence),
        keywords: match.keywords.map { KeywordRecord(text: $0.text, weight: rounded($0.weight)) })
    }
    profile = ProfileRecord(reply.profile)
    self.text = text
    statements = reply.statements.map {
      StatementRecord(text: $0.text, facts: $0.facts, sources: $0.sources, grade: $0.grade.rawValue)
    }
    suggestions = reply.suggestions
    choices = reply.choices.isEmpty ? nil : reply.choices
    chart = reply.answers.compactMap(\.chart).first.map { chart in
      ChartRecord(
        title: chart.title, unit: chart.unit,
        bars: chart.bars.map {
          BarRecord(
            label: $0.label, detail: $0.detail, value: rounded($0.value), share: rounded($0.share),
            fact: $0.fact)
        })
    }
    if reply.status == .error { error = reply.notes.joined(separator: " ") }
  }

  /// A record of a line that could not be read.
  package init(error: String, question: String) {
    conversation = nil
    self.question = question
    status = Reply.Status.error.rawValue
    modules = []
    matches = []
    profile = ProfileRecord(Profile())
    text = error
    statements = []
    suggestions = []
    self.error = error
  }

  /// The record on one line.
  package func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("a reply holds only texts and finite numbers")
    }
    return String(decoding: data, as: UTF8.self)
  }

  private struct MatchRecord: Encodable, Sendable {
    var intent: String
    var module: String
    var confidence: Double
    var keywords: [KeywordRecord]
  }

  private struct KeywordRecord: Encodable, Sendable {
    var text: String
    var weight: Double
  }

  private struct StatementRecord: Encodable, Sendable {
    var text: String
    var facts: [String]
    var sources: [String]
    var grade: String
  }

  private struct ChartRecord: Encodable, Sendable {
    var title: String
    var unit: String
    var bars: [BarRecord]
  }

  private struct BarRecord: Encodable, Sendable {
    var label: String
    var detail: String
    var value: Double
    var share: Double
    var fact: String
  }

  private struct ProfileRecord: Encodable, Sendable {
    var age: Double?
    var sex: String?
    var pregnant: Bool?
    var weeksPregnant: Int?
    var breastfeeding: Bool?
    var kidneyDisease: Bool?
    var bleedingDisorder: Bool?
    var conditions: [String]?
    var medicines: [String]?
    var magnesiumForm: String?
    var magnesiumMg: Double?

    init(_ profile: Profile) {
      age = profile.age
      sex = profile.sex?.rawValue
      pregnant = profile.isPregnant
      weeksPregnant = profile.weeksPregnant
      breastfeeding = profile.isBreastfeeding
      kidneyDisease = profile.hasKidneyDisease
      bleedingDisorder = profile.hasBleedingDisorder
      conditions = profile.conditions.isEmpty ? nil : profile.conditions
      medicines = profile.medicines.isEmpty ? nil : profile.medicines
      magnesiumForm = profile.product?.form
      magnesiumMg = profile.product?.milligrams
    }
  }
}

/// A number with three decimal places at most.
private func rounded(_ value: Double) -> Double {
  (value * 1_000).rounded() / 1_000
}
