import FactBase
import Language
import Packing
import TestSupport
import Testing

@Suite struct LookupTests {
  let facts: Facts

  init() throws {
    facts = try Facts(try .bundled())
  }

  @Test func `finds every fact and source by its id`() {
    for fact in facts.facts { #expect(facts.fact(fact.id) == fact) }
    for source in facts.sources { #expect(facts.source(source.id) == source) }
  }

  @Test(arguments: ["", "no-such-id", "CAUTION-KIDNEY", "almonds-raw"])
  func `finds nothing by another name`(id: String) {
    #expect(facts.fact(id) == nil)
    #expect(facts.source(id) == nil)
  }

  @Test(arguments: [
    ("how much is in almonds", "almonds-"), ("Spinach?", "spinach"), ("a BANANA", "banana"),
    ("pumpkin seeds", "pumpkin-seeds"), ("avocados", "avocado"),
  ])
  func `finds a food by what people call it`(text: String, id: String) throws {
    let foods = subjects(text).compactMap {
      if case .food(let number) = $0 { facts.foods[number].id } else { nil }
    }
    #expect(foods.contains { $0.hasPrefix(id) }, "\(foods)")
  }

  @Test(arguments: [
    ("glycinate or oxide", ["magnesium-bisglycinate", "magnesium-oxide"]),
    ("Epsom salts", ["magnesium-sulfate-heptahydrate"]),
    ("magnesium citrate", ["trimagnesium-citrate"]), ("milk of magnesia", ["magnesium-hydroxide"]),
  ])
  func `finds a compound by what people call it`(text: String, ids: [String]) {
    let found = subjects(text).compactMap {
      if case .compound(let number) = $0 { facts.compounds[number].id } else { nil }
    }
    #expect(found == ids)
  }

  @Test(arguments: ["GB", "US", "IE", "CA", "AU", "NZ", "DE", "FR", "EU"])
  func `knows the emergency number of a country`(country: String) {
    #expect(facts.helpline(country: country)?.emergency.contains { $0.isNumber } == true)
  }

  @Test(arguments: ["", "XX", "gb", "Germany"])
  func `knows no number of a country that is not listed`(country: String) {
    #expect(facts.helpline(country: country) == nil)
  }

  private func subjects(_ text: String) -> [SubjectSpan.Subject] {
    facts.subjects(in: Utterance(text).tokens).map(\.subject)
  }
}
