package import Packing

/// How much magnesium an authority says a group of people needs, or may add, in a day.
package struct Intake: Sendable, Hashable {
  /// Who set the figure.
  package enum Authority: String, Sendable, Hashable, CaseIterable {
    case us = "US-IOM"
    case efsa = "EFSA"
    case euLimit = "EU-SCF"
    case germany = "DE-BfR"
    case norway = "NO-VKM"
    case who = "FAO-WHO"
    case uk = "UK-RNI"
    case ukGuidance = "UK-NHS"
    case australia = "AU-NZ"
    case euLabel = "EU-NRV"
    case usLabel = "US-DV"
  }

  /// What the figure means.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case rda = "RDA"
    case rdi = "RDI"
    case rni = "RNI"
    case adequate = "AI"
    case averageNeed = "EAR"
    /// Counts supplements and medicines only, never food.
    case limit = "UL-supplement"
    case guidance = "guidance-level-supplement"
    case label = "label-reference"

    /// Whether it says what a person needs, rather than may add.
    package var isNeed: Bool {
      switch self {
      case .rda, .rdi, .rni, .adequate: true
      case .averageNeed, .limit, .guidance, .label: false
      }
    }

    package var isLimit: Bool { self == .limit || self == .guidance }
  }

  /// Whom it is for, beside age and sex.
  package enum Stage: String, Sendable, Hashable, CaseIterable {
    case none, pregnant, lactating
  }

  package var id: String
  package var authority: Authority
  /// The group in words, such as *adult 19-30*.
  package var lifeStage: String
  /// `female`, `male`, or `nil` for both.
  package var sex: Sex?
  /// Ages in years, from and up to (inclusive, as the tables print them).
  package var fromAge: Double
  package var toAge: Double
  package var stage: Stage
  package var kind: Kind
  /// Elemental magnesium, mg a day.
  package var milligrams: Double
  package var source: String

  package init(
    id: String, authority: Authority, lifeStage: String, sex: Sex?, fromAge: Double, toAge: Double,
    stage: Stage, kind: Kind, milligrams: Double, source: String
  ) {
    self.id = id
    self.authority = authority
    self.lifeStage = lifeStage
    self.sex = sex
    self.fromAge = fromAge
    self.toAge = toAge
    self.stage = stage
    self.kind = kind
    self.milligrams = milligrams
    self.source = source
  }

  /// Whether it holds for somebody of this age; a printed "31-50" lasts until the 51st birthday.
  package func covers(age: Double) -> Bool {
    let isInYears = fromAge >= 1 && toAge == toAge.rounded()
    let end = isInYears ? toAge + 1 : toAge
    return age >= fromAge && (age < end || (fromAge < 1 && age < toAge))
  }
}

/// The sexes that intake tables tell apart.
package enum Sex: String, Sendable, Hashable, CaseIterable {
  case female, male
}

extension Intake: Packable {
  package init(from reader: inout PackReader) {
    self.init(
      id: reader.string(), authority: Authority.allCases[reader.integer(width: 1)],
      lifeStage: reader.string(), sex: reader.optional { Sex.allCases[$0.integer(width: 1)] },
      fromAge: reader.decimal(), toAge: reader.decimal(),
      stage: Stage.allCases[reader.integer(width: 1)],
      kind: Kind.allCases[reader.integer(width: 1)], milligrams: reader.decimal(),
      source: reader.string())
  }

  package func pack(into writer: inout PackWriter) {
    writer.string(id)
    writer.integer(Authority.allCases.firstIndex(of: authority) ?? 0, width: 1)
    writer.string(lifeStage)
    writer.optional(sex) { $0.integer(Sex.allCases.firstIndex(of: $1) ?? 0, width: 1) }
    writer.decimal(fromAge)
    writer.decimal(toAge)
    writer.integer(Stage.allCases.firstIndex(of: stage) ?? 0, width: 1)
    writer.integer(Kind.allCases.firstIndex(of: kind) ?? 0, width: 1)
    writer.decimal(milligrams)
    writer.string(source)
  }
}
