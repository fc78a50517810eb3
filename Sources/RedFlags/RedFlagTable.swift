package import IntentMatching
package import Packing

/// What is to be said for each flag, by number; the numbers are those of the screen's matcher.
package struct RedFlagTable: Sendable {
  /// One flag, as far as a reply needs it.
  package struct Entry: Sendable, Hashable {
    package var name: String
    package var level: RedFlag.Level
    package var line: RedFlag.Line
    package var purpose: String
    package var answer: AnswerPlan
  }

  private let table: PackedTable<Entry>

  package init(_ bytes: PackedBytes, at offset: Int) {
    table = PackedTable(bytes, at: offset)
  }

  package var count: Int { table.count }

  package subscript(number: Int) -> Entry { table[number] }

  /// Packs the `red-flags` section.
  package static func pack(_ flags: [RedFlag]) -> [UInt8] {
    PackedTable.pack(
      flags.map {
        Entry(name: $0.name, level: $0.level, line: $0.line, purpose: $0.purpose, answer: $0.answer)
      })
  }
}

extension RedFlagTable.Entry: Packable {
  package init(from reader: inout PackReader) {
    self.init(
      name: reader.string(), level: RedFlag.Level.allCases[reader.integer(width: 1)],
      line: RedFlag.Line.allCases[reader.integer(width: 1)], purpose: reader.string(),
      answer: AnswerPlan(
        lead: reader.optional { $0.string() }, points: reader.strings(), cautions: reader.strings(),
        more: reader.strings()))
  }

  package func pack(into writer: inout PackWriter) {
    writer.string(name)
    writer.integer(RedFlag.Level.allCases.firstIndex(of: level) ?? 0, width: 1)
    writer.integer(RedFlag.Line.allCases.firstIndex(of: line) ?? 0, width: 1)
    writer.string(purpose)
    writer.optional(answer.lead) { $0.string($1) }
    writer.strings(answer.points)
    writer.strings(answer.cautions)
    writer.strings(answer.more)
  }
}
