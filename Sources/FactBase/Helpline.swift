package import Packing

/// The numbers to ring in one country.
package struct Helpline: Sendable, Hashable {
  /// ISO 3166 code.
  package var country: String
  package var countryName: String
  package var emergency: String
  package var poison: String
  package var crisis: String
  package var source: String

  package init(
    country: String, countryName: String, emergency: String, poison: String, crisis: String,
    source: String
  ) {
    self.country = country
    self.countryName = countryName
    self.emergency = emergency
    self.poison = poison
    self.crisis = crisis
    self.source = source
  }
}

extension Helpline: Packable {
  package init(from reader: inout PackReader) {
    self.init(
      country: reader.string(), countryName: reader.string(), emergency: reader.string(),
      poison: reader.string(), crisis: reader.string(), source: reader.string())
  }

  package func pack(into writer: inout PackWriter) {
    for text in [country, countryName, emergency, poison, crisis, source] { writer.string(text) }
  }
}
