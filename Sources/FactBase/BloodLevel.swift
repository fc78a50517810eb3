package import Packing

/// A band of magnesium in the blood serum, and what it may mean.
package struct BloodLevel: Sendable, Hashable {
  package var id: String
  /// The band's name, such as *usual range*.
  package var name: String
  /// The band, mmol/L; the upper end is not in it.
  package var from: Double
  package var to: Double
  package var signs: String
  package var action: String
  package var source: String

  package init(
    id: String, name: String, from: Double, to: Double, signs: String, action: String,
    source: String
  ) {
    self.id = id
    self.name = name
    self.from = from
    self.to = to
    self.signs = signs
    self.action = action
    self.source = source
  }

  /// 1 mmol/L of magnesium in mg/dL: 24.305 mg/mmol ÷ 10 dL/L.
  package static let milligramsPerDecilitre = 2.4305
}

extension BloodLevel: Packable {
  package init(from reader: inout PackReader) {
    self.init(
      id: reader.string(), name: reader.string(), from: reader.decimal(), to: reader.decimal(),
      signs: reader.string(), action: reader.string(), source: reader.string())
  }

  package func pack(into writer: inout PackWriter) {
    writer.string(id)
    writer.string(name)
    writer.decimal(from)
    writer.decimal(to)
    writer.string(signs)
    writer.string(action)
    writer.string(source)
  }
}
