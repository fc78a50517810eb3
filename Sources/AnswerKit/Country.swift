package import FactBase

/// Where the person is, as far as it is known: it decides limits, numbers to ring and words.
package struct Country: Sendable, Hashable {
  /// ISO 3166 code, or `nil` when nothing is known.
  package var code: String?

  package static let unknown = Country(code: nil)

  package init(code: String?) {
    self.code = code.map { $0.uppercased() }.map { $0 == "UK" ? "GB" : $0 }
  }

  /// Reads the territory of a POSIX locale such as `en_GB.UTF-8`.
  package init(locale: String) {
    let place = locale.prefix { $0 != "." && $0 != "@" }
    let territory = place.split(separator: "_").dropFirst().first
    self.init(code: territory.map(String.init))
  }

  /// Whether it is in the European Union, or goes by its figures.
  package var isEuropean: Bool {
    code.map { Country.european.contains($0) } ?? false
  }

  /// Whether a fact kept for `countries` holds here.
  package func isAmong(_ countries: [String]) -> Bool {
    guard !countries.isEmpty else { return true }
    guard let code else { return false }
    return countries.contains(code) || (isEuropean && countries.contains("EU"))
  }

  /// Whose daily needs count here.
  package var needs: Intake.Authority {
    switch code {
    case "GB": .uk
    case "AU", "NZ": .australia
    case _ where isEuropean: .efsa
    default: .us
    }
  }

  /// Whose supplement limit counts here.
  package var limits: Intake.Authority {
    switch code {
    case "GB": .ukGuidance
    case "AU", "NZ": .australia
    case "DE": .germany
    case "NO": .norway
    case _ where isEuropean: .euLimit
    default: .us
    }
  }

  private static let european: Set<String> = [
    "EU", "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
    "LV",
    "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "NO", "CH", "LI",
  ]
}
