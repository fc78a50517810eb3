package import Packing

/// One thing that is known, in a sentence that can be said as it stands.
package struct Fact: Sendable, Hashable {
  package var id: String
  /// The module it belongs to.
  package var module: String
  package var text: String
  package var grade: Grade
  /// The ids of the sources it was read in; never empty.
  package var sources: [String]
  /// Narrow words by which people ask for this very fact.
  package var about: [String]
  package var figures: [Figure]
  /// The claims of the lay articles that it carries.
  package var claims: [String]
  /// The facts that say otherwise.
  package var disputes: [String]
  /// Why they do, in one sentence.
  package var differ: String?
  /// The countries it holds for; empty means everywhere.
  package var countries: [String]
  /// The state that a person must be in for it to be said.
  package var when: Circumstance?

  package init(
    id: String, module: String, text: String, grade: Grade, sources: [String], about: [String] = [],
    figures: [Figure] = [], claims: [String] = [], disputes: [String] = [], differ: String? = nil,
    countries: [String] = [], when: Circumstance? = nil
  ) {
    self.id = id
    self.module = module
    self.text = text
    self.grade = grade
    self.sources = sources
    self.about = about
    self.figures = figures
    self.claims = claims
    self.disputes = disputes
    self.differ = differ
    self.countries = countries
    self.when = when
  }

  /// The plain word for how sure it is.
  package var certainty: String {
    disputes.isEmpty ? grade.word : "disputed"
  }
}

/// A number in a fact's text, with its unit.
package struct Figure: Sendable, Hashable {
  package var name: String
  package var value: Double
  package var unit: String

  package init(name: String, value: Double, unit: String) {
    self.name = name
    self.value = value
    self.unit = unit
  }
}

/// A state of a person that some facts are only for.
package enum Circumstance: String, Sendable, Hashable, CaseIterable {
  case pregnant, breastfeeding, kidney, bleeding, child, older, medicine
}

extension Fact: Packable {
  package init(from reader: inout PackReader) {
    id = reader.string()
    module = reader.string()
    text = reader.string()
    grade = Grade.allCases[reader.integer(width: 1)]
    sources = reader.strings()
    about = reader.strings()
    figures = reader.list { Figure(name: $0.string(), value: $0.decimal(), unit: $0.string()) }
    claims = reader.strings()
    disputes = reader.strings()
    differ = reader.optional { $0.string() }
    countries = reader.strings()
    when = reader.optional { Circumstance.allCases[$0.integer(width: 1)] }
  }

  package func pack(into writer: inout PackWriter) {
    writer.string(id)
    writer.string(module)
    writer.string(text)
    writer.integer(Grade.allCases.firstIndex(of: grade) ?? 0, width: 1)
    writer.strings(sources)
    writer.strings(about)
    writer.list(figures) { writer, figure in
      writer.string(figure.name)
      writer.decimal(figure.value)
      writer.string(figure.unit)
    }
    writer.strings(claims)
    writer.strings(disputes)
    writer.optional(differ) { $0.string($1) }
    writer.strings(countries)
    writer.optional(when) { writer, when in
      writer.integer(Circumstance.allCases.firstIndex(of: when) ?? 0, width: 1)
    }
  }
}
