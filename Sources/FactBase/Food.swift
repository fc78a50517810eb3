package import Language
package import Packing

/// A food and the magnesium in it.
package struct Food: Sendable, Hashable {
  package var id: String
  package var name: String
  /// What else people call it.
  package var aliases: [String]
  /// Its kind, such as *nuts and seeds*.
  package var group: String
  /// Magnesium, mg in 100 g.
  package var milligramsPer100Grams: Double
  /// One household serving, in words.
  package var serving: String
  /// The weight of that serving, g.
  package var servingGrams: Double
  /// The weight of household measures, g: a cup, a slice, a piece.
  package var measures: [Measure]
  package var source: String
  package var note: String

  /// A household measure of a food.
  package struct Measure: Sendable, Hashable {
    package var unit: Unit
    package var grams: Double

    package init(unit: Unit, grams: Double) {
      self.unit = unit
      self.grams = grams
    }
  }

  package init(
    id: String, name: String, aliases: [String], group: String, milligramsPer100Grams: Double,
    serving: String, servingGrams: Double, measures: [Measure], source: String, note: String
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.group = group
    self.milligramsPer100Grams = milligramsPer100Grams
    self.serving = serving
    self.servingGrams = servingGrams
    self.measures = measures
    self.source = source
    self.note = note
  }

  /// The ids of the sources of its figures.
  package var sources: [String] { source.split(separator: "|").map(String.init) }

  /// Magnesium in `grams` of it, mg.
  package func milligrams(inGrams grams: Double) -> Double {
    milligramsPer100Grams * grams / 100
  }

  /// Magnesium in one household serving, mg.
  package var milligramsPerServing: Double {
    milligrams(inGrams: servingGrams)
  }

  /// The weight of `quantity` of it, g, or `nil` when the unit does not fit this food.
  package func grams(of quantity: Quantity) -> Double? {
    if let grams = quantity.grams, quantity.unit != .milligram { return grams }
    if let unit = quantity.unit {
      if let measure = measures.first(where: { $0.unit == unit }) {
        return quantity.value * measure.grams
      }
      if unit == .bowl, let cup = measures.first(where: { $0.unit == .cup }) {
        return quantity.value * cup.grams
      }
      if unit == .glass, let cup = measures.first(where: { $0.unit == .cup }) {
        return quantity.value * cup.grams
      }
      if unit == .handful { return quantity.value * (group == "nuts and seeds" ? 28.35 : 30) }
      if unit == .millilitre { return quantity.value }
      if unit == .litre { return quantity.value * 1_000 }
      return nil
    }
    if let piece = measures.first(where: { $0.unit == .piece }) {
      return quantity.value * piece.grams
    }
    return quantity.value * servingGrams
  }
}

extension Food: Packable {
  package init(from reader: inout PackReader) {
    self.init(
      id: reader.string(), name: reader.string(), aliases: reader.strings(), group: reader.string(),
      milligramsPer100Grams: reader.decimal(), serving: reader.string(),
      servingGrams: reader.decimal(),
      measures: reader.list {
        Measure(unit: Unit.allCases[$0.integer(width: 1)], grams: $0.decimal())
      }, source: reader.string(), note: reader.string())
  }

  package func pack(into writer: inout PackWriter) {
    writer.string(id)
    writer.string(name)
    writer.strings(aliases)
    writer.string(group)
    writer.decimal(milligramsPer100Grams)
    writer.string(serving)
    writer.decimal(servingGrams)
    writer.list(measures) { writer, measure in
      writer.integer(Unit.allCases.firstIndex(of: measure.unit) ?? 0, width: 1)
      writer.decimal(measure.grams)
    }
    writer.string(source)
    writer.string(note)
  }
}
