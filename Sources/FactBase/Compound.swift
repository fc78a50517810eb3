package import Packing

/// A magnesium salt, and how much of its weight is magnesium.
package struct Compound: Sendable, Hashable {
  package var id: String
  package var name: String
  package var aliases: [String]
  /// The formula with its water, such as `MgCl2.6H2O`.
  package var formula: String
  /// The weight of one mole, g.
  package var molarMass: Double
  /// The share of the weight that is magnesium: 24.305 × magnesium atoms ÷ molar mass.
  package var elementalFraction: Double
  package var source: String

  /// The weight of one mole of magnesium, g (IUPAC standard atomic weight).
  package static let magnesiumMolarMass = 24.305

  package init(
    id: String, name: String, aliases: [String], formula: String, molarMass: Double,
    elementalFraction: Double, source: String
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.formula = formula
    self.molarMass = molarMass
    self.elementalFraction = elementalFraction
    self.source = source
  }
}

extension Compound: Packable {
  package init(from reader: inout PackReader) {
    self.init(
      id: reader.string(), name: reader.string(), aliases: reader.strings(),
      formula: reader.string(),
      molarMass: reader.decimal(), elementalFraction: reader.decimal(), source: reader.string())
  }

  package func pack(into writer: inout PackWriter) {
    writer.string(id)
    writer.string(name)
    writer.strings(aliases)
    writer.string(formula)
    writer.decimal(molarMass)
    writer.decimal(elementalFraction)
    writer.string(source)
  }
}
