import AnswerKit
import AnswerModules
package import Conversation
package import FactBase

/// Lays a reply out: what to do first, the answer, points, cautions, sources, what to ask next.
package struct ReplyLayout: Sendable {
  private let facts: Facts
  /// The most sources that one statement shows; `/sources` shows all.
  private static let sourcesShown = 1

  package init(facts: Facts) {
    self.facts = facts
  }

  /// The blocks of `reply`, top to bottom.
  package func blocks(of reply: Reply) -> [Block] {
    var blocks: [Block] = []
    var cited: [String] = []
    if let alert = reply.alert {
      for (index, statement) in alert.statements.enumerated() {
        blocks.append(index == 0 ? .paragraph(statement.text, .urgent) : .bullet(statement.text))
      }
    }
    if reply.status == .command || reply.status == .error {
      blocks += reply.notes.map { note in
        note.hasPrefix("- ") ? .bullet(String(note.dropFirst(2))) : .paragraph(note, .plain)
      }
    } else {
      blocks += reply.notes.map { .paragraph($0, .plain) }
    }
    blocks += reply.explanation.map { line in
      let text = line.drop { $0 == " " }
      return .line(String(text), indent: line.count - text.count)
    }
    for answer in reply.answers {
      for statement in answer.statements {
        let text = statement.text + marks(statement.sources, &cited)
        switch statement.role {
        case .lead: blocks.append(.paragraph(text, .plain))
        case .point: blocks.append(.bullet(text))
        case .caution: blocks.append(.paragraph("Take care: \(text)", .caution))
        case .dispute: blocks.append(.paragraph(text, .plain))
        }
      }
      if let chart = answer.chart { blocks.append(.chart(chart)) }
    }
    if !cited.isEmpty {
      let list = cited.enumerated().map { "[\($0 + 1)] \(short($1))" }.joined(separator: " ")
      let certainty = certainty(of: reply).map { " Evidence: \($0)." } ?? ""
      blocks.append(.paragraph("Sources: \(list).\(certainty)", .quiet))
    }
    for (index, choice) in reply.choices.enumerated() { blocks.append(.choice(index + 1, choice)) }
    if !reply.suggestions.isEmpty {
      let label = reply.status == .unmatched ? "You could ask" : "You could ask next"
      blocks.append(.paragraph("\(label): \(reply.suggestions.joined(separator: " "))", .quiet))
    }
    return blocks
  }

  /// The numbers of a statement's sources; what Restwell says of itself needs none.
  private func marks(_ sources: [String], _ cited: inout [String]) -> String {
    let shown = sources.filter { $0 != "RESTWELL" }.prefix(ReplyLayout.sourcesShown)
    let numbers = shown.map { source in
      if let place = cited.firstIndex(of: source) { return place + 1 }
      cited.append(source)
      return cited.count
    }
    return numbers.isEmpty ? "" : " " + numbers.map { "[\($0)]" }.joined()
  }

  /// A source in a few words.
  private func short(_ id: String) -> String {
    guard let source = facts.source(id) else { return id }
    let name =
      source.publisher.split(whereSeparator: { "/(,;".contains($0) }).first.map(String.init)
      ?? source.publisher
    let publisher = name.hasSuffix(" ") ? String(name.dropLast()) : name
    return source.year.isEmpty || source.year == "-" ? publisher : "\(publisher) \(source.year)"
  }

  /// The plain word for how sure the first statement is.
  private func certainty(of reply: Reply) -> String? {
    guard let lead = reply.answers.first?.statements.first else { return nil }
    return lead.facts.first.flatMap { facts.fact($0)?.certainty } ?? lead.grade.word
  }
}
