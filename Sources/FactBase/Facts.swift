package import Language
package import Packing

/// The fact base: what is known, where from, and the tables behind the figures.
///
/// It is read in place from a pack: opening it costs nothing, and a record is decoded when asked for.
package struct Facts: Sendable {
  package let facts: PackedTable<Fact>
  package let sources: PackedTable<Source>
  package let foods: PackedTable<Food>
  package let intakes: PackedTable<Intake>
  package let compounds: PackedTable<Compound>
  package let bloodLevels: PackedTable<BloodLevel>
  package let helplines: PackedTable<Helpline>
  private let factNumbers: PackedHashMap
  private let sourceNumbers: PackedHashMap
  private let subjects: SubjectIndex

  /// Opens the fact sections of a pack.
  package init(_ pack: Pack) throws(PackError) {
    facts = PackedTable(pack.bytes, at: try pack.offset(of: "facts"))
    sources = PackedTable(pack.bytes, at: try pack.offset(of: "sources"))
    foods = PackedTable(pack.bytes, at: try pack.offset(of: "foods"))
    intakes = PackedTable(pack.bytes, at: try pack.offset(of: "intakes"))
    compounds = PackedTable(pack.bytes, at: try pack.offset(of: "compounds"))
    bloodLevels = PackedTable(pack.bytes, at: try pack.offset(of: "blood-levels"))
    helplines = PackedTable(pack.bytes, at: try pack.offset(of: "helplines"))
    factNumbers = PackedHashMap(pack.bytes, at: try pack.offset(of: "fact-numbers"))
    sourceNumbers = PackedHashMap(pack.bytes, at: try pack.offset(of: "source-numbers"))
    subjects = SubjectIndex(pack.bytes, at: try pack.offset(of: "subjects"))
  }

  /// The fact called `id`.
  package func fact(_ id: String) -> Fact? {
    factNumbers[StableHash.of(id, kind: "i")].map { facts[$0] }
  }

  /// The source called `id`.
  package func source(_ id: String) -> Source? {
    sourceNumbers[StableHash.of(id, kind: "i")].map { sources[$0] }
  }

  /// What the words of a message name: foods, compounds and the subjects of facts, in order.
  package func subjects(in tokens: [Token]) -> [SubjectSpan] {
    subjects.spans(in: tokens)
  }

  /// The numbers to ring in `country`.
  package func helpline(country: String) -> Helpline? {
    helplines.first { $0.country == country }
  }
}
