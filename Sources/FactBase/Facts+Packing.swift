import Packing

extension Facts {
  /// Everything that goes into a fact base.
  package struct Content: Sendable {
    package var facts: [Fact] = []
    package var sources: [Source] = []
    package var foods: [Food] = []
    package var intakes: [Intake] = []
    package var compounds: [Compound] = []
    package var bloodLevels: [BloodLevel] = []
    package var helplines: [Helpline] = []

    package init() {}
  }

  /// Packs the fact sections.
  package static func pack(_ content: Content) -> [(name: String, content: [UInt8])] {
    var names: [(phrase: String, subject: SubjectSpan.Subject)] = []
    for (number, food) in content.foods.enumerated() {
      names += ([food.name] + food.aliases).map { ($0, .food(number)) }
    }
    for (number, compound) in content.compounds.enumerated() {
      names += ([compound.name] + compound.aliases).map { ($0, .compound(number)) }
    }
    for (number, fact) in content.facts.enumerated() {
      names += fact.about.map { ($0, .fact(number)) }
    }
    return [
      ("facts", PackedTable.pack(content.facts)), ("sources", PackedTable.pack(content.sources)),
      ("foods", PackedTable.pack(content.foods)), ("intakes", PackedTable.pack(content.intakes)),
      ("compounds", PackedTable.pack(content.compounds)),
      ("blood-levels", PackedTable.pack(content.bloodLevels)),
      ("helplines", PackedTable.pack(content.helplines)),
      ("fact-numbers", numbers(content.facts.map(\.id))),
      ("source-numbers", numbers(content.sources.map(\.id))),
      ("subjects", SubjectIndex.pack(names)),
    ]
  }

  private static func numbers(_ ids: [String]) -> [UInt8] {
    var writer = PackWriter()
    PackedHashMap.pack(
      ids.enumerated().map { (StableHash.of($1, kind: "i"), $0) }, into: &writer)
    return writer.bytes
  }
}
