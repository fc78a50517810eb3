import FactBase
import Packing
import TestSupport
import Testing

@Suite struct BundledFactTests {
  let facts: Facts

  init() throws {
    facts = try Facts(try .bundled())
  }

  @Test func `there are hundreds of facts, foods and sources`() {
    #expect(facts.facts.count >= 600)
    #expect(facts.foods.count >= 60)
    #expect(facts.sources.count >= 50)
  }

  @Test func `every fact has a source that is known`() {
    for fact in facts.facts {
      #expect(!fact.sources.isEmpty, "\(fact.id)")
      for source in fact.sources { #expect(facts.source(source) != nil, "\(fact.id): \(source)") }
    }
  }

  @Test func `every fact is a whole sentence`() {
    for fact in facts.facts {
      #expect(fact.text.last { $0 != "\"" }.map { ".!?".contains($0) } == true, "\(fact.id)")
      #expect(fact.text.first?.isLowercase == false, "\(fact.id)")
    }
  }

  @Test func `every figure has a name and a unit`() {
    for fact in facts.facts {
      for figure in fact.figures {
        #expect(!figure.name.isEmpty && !figure.unit.isEmpty && figure.value.isFinite, "\(fact.id)")
      }
    }
  }

  @Test func `every dispute is with a fact that is known, and says why`() {
    for fact in facts.facts where !fact.disputes.isEmpty {
      #expect(fact.differ?.isEmpty == false, "\(fact.id)")
      for other in fact.disputes { #expect(facts.fact(other) != nil, "\(fact.id): \(other)") }
    }
  }

  @Test func `every id is used once`() {
    #expect(Set(facts.facts.map(\.id)).count == facts.facts.count)
    #expect(Set(facts.sources.map(\.id)).count == facts.sources.count)
    #expect(Set(facts.foods.map(\.id)).count == facts.foods.count)
    #expect(Set(facts.intakes.map(\.id)).count == facts.intakes.count)
    #expect(Set(facts.compounds.map(\.id)).count == facts.compounds.count)
  }

  @Test(arguments: Circumstance.allCases)
  func `every circumstance has its caution`(circumstance: Circumstance) {
    #expect(facts.fact("caution-\(circumstance.rawValue)") != nil)
  }

  /// The lay articles themselves were given without an address.
  @Test func `every source can be followed`() {
    for source in facts.sources where source.id != "RESTWELL" && !source.id.hasPrefix("SEED") {
      #expect(!source.title.isEmpty && !source.publisher.isEmpty, "\(source.id)")
      #expect(source.url.hasPrefix("http"), "\(source.id): \(source.url)")
    }
  }

  @Test func `every table row has a source that is known`() {
    let named =
      facts.foods.map { ($0.id, $0.source) } + facts.intakes.map { ($0.id, $0.source) }
      + facts.compounds.map { ($0.id, $0.source) } + facts.bloodLevels.map { ($0.id, $0.source) }
      + facts.helplines.map { ($0.country, $0.source) }
    for (id, sources) in named {
      #expect(!sources.isEmpty, "\(id)")
      for source in sources.split(separator: "|") {
        #expect(facts.source(String(source)) != nil, "\(id): \(source)")
      }
    }
  }
}
