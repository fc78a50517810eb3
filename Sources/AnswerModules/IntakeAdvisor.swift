import AnswerKit
import FactBase
import Language

/// Looks up what a person needs, and may add, by age, sex, stage of life and country.
struct IntakeAdvisor: Sendable {
  let facts: Facts

  /// The figures that hold for one person: one row, or several where age or sex is not known.
  func rows(
    for profile: Profile, authority: Intake.Authority, where isWanted: (Intake.Kind) -> Bool
  ) -> [Intake] {
    facts.intakes.filter { row in
      row.authority == authority && isWanted(row.kind) && row.stage == profile.stage
        && (row.sex == nil || profile.sex == nil || row.sex == profile.sex)
        && (profile.age.map(row.covers)
          ?? (row.fromAge >= 18 || (row.toAge >= 50 && row.kind.isLimit)))
    }
  }

  /// The daily need of a person where they live.
  func need(of profile: Profile, in country: Country) -> [Intake] {
    let own = rows(for: profile, authority: country.needs) { $0.isNeed }
    return own.isEmpty ? rows(for: profile, authority: .us) { $0.isNeed } : own
  }

  /// What supplements may add for a person where they live.
  func limit(of profile: Profile, in country: Country) -> [Intake] {
    var profile = profile
    var own = rows(for: profile, authority: country.limits) { $0.isLimit }
    if own.isEmpty {
      profile.isPregnant = nil
      profile.isBreastfeeding = nil
      own = rows(for: profile, authority: country.limits) { $0.isLimit }
    }
    return own.isEmpty ? rows(for: profile, authority: .us) { $0.isLimit } : own
  }

  /// One figure for the daily need, mg: the largest of those that may hold.
  func needFigure(of profile: Profile, in country: Country) -> Intake? {
    need(of: profile, in: country).max { $0.milligrams < $1.milligrams }
  }

  /// The sentence that says what a person needs.
  func needStatement(for profile: Profile, person: Person, country: Country) -> Statement? {
    let rows = need(of: profile, in: country)
    guard let first = rows.first else { return nil }
    let range = IntakeAdvisor.range(rows)
    let who = description(of: profile, person: person, authority: first.authority)
    var text = "\(who) about \(range) mg of magnesium a day in all, from food and drink"
    text += " (\(first.authority.adjective) figure)."
    if profile.sex == nil, profile.stage == .none, Set(rows.map(\.milligrams)).count > 1 {
      let women = IntakeAdvisor.range(rows.filter { $0.sex != .male })
      let men = IntakeAdvisor.range(rows.filter { $0.sex != .female })
      text += " That is \(women) mg for women and \(men) mg for men."
    }
    return statement(text, rows)
  }

  /// The sentence that says what other countries print, when it differs.
  func otherNeeds(for profile: Profile, country: Country) -> Statement? {
    let own = need(of: profile, in: country)
    var parts: [String] = []
    var cited: [Intake] = []
    for authority in [Intake.Authority.us, .uk, .efsa] where authority != own.first?.authority {
      let rows = rows(for: profile, authority: authority) { $0.isNeed }
      guard !rows.isEmpty, IntakeAdvisor.range(rows) != IntakeAdvisor.range(own) else { continue }
      parts.append("\(authority.place) says \(IntakeAdvisor.range(rows)) mg")
      cited += rows
    }
    guard !parts.isEmpty else { return nil }
    return statement(
      "Other countries differ: \(parts.joined(separator: ", and ")).", cited, role: .point)
  }

  /// The sentence that says how much supplements may add.
  func limitStatement(for profile: Profile, person: Person, country: Country) -> Statement? {
    let rows = limit(of: profile, in: country)
    guard let row = rows.max(by: { $0.milligrams < $1.milligrams }) else { return nil }
    let whom: String
    if let age = profile.age, age < 18 {
      whom = person == .child ? "For your child" : "At \(IntakeAdvisor.age(age))"
    } else {
      whom = profile.isPregnant == true ? "In pregnancy" : "For adults"
    }
    let verb =
      row.kind == .guidance
      ? "up to \(Decimal.whole(row.milligrams)) mg a day is unlikely to do harm"
      : "the limit is \(Decimal.whole(row.milligrams)) mg a day"
    let text =
      "\(whom), \(verb) from supplements and medicines (\(row.authority.adjective) advice). Magnesium in food does not count towards it."
    return statement(text, [row])
  }

  /// The sentence that names the limits of other places.
  func otherLimits(for profile: Profile, country: Country) -> Statement? {
    let own = limit(of: profile, in: country).first
    var parts: [String] = []
    var cited: [Intake] = []
    for authority in [Intake.Authority.us, .euLimit, .ukGuidance] where authority != own?.authority
    {
      guard let row = rows(for: profile, authority: authority, where: { $0.isLimit }).first else {
        continue
      }
      parts.append("\(Decimal.whole(row.milligrams)) mg in \(authority.place)")
      cited.append(row)
    }
    guard !parts.isEmpty else { return nil }
    return statement(
      "Places differ: it is \(parts.joined(separator: " and ")), as each judged the risk of loose stools in its own way.",
      cited, role: .point)
  }

  func statement(_ text: String, _ rows: [Intake], role: Statement.Role = .lead) -> Statement {
    Statement(
      text: text, role: role, facts: rows.map(\.id), sources: rows.map(\.source).unique,
      grade: .authority)
  }

  /// "360", or "310 to 320" where several figures may hold.
  static func range(_ rows: [Intake]) -> String {
    let figures = rows.map(\.milligrams)
    guard let low = figures.min(), let high = figures.max() else { return "" }
    return low == high ? Decimal.whole(low) : "\(Decimal.whole(low)) to \(Decimal.whole(high))"
  }

  /// An age in words: "34", "6 months".
  static func age(_ age: Double) -> String {
    if age < 1 { return "\(Int((age * 12).rounded())) months" }
    return Decimal.text(age.rounded(.down))
  }

  private func description(
    of profile: Profile, person: Person, authority: Intake.Authority
  ) -> String {
    var traits: [String] = []
    if let age = profile.age { traits.append("at \(IntakeAdvisor.age(age))") }
    if profile.isPregnant == true {
      traits.append("while pregnant")
    } else if profile.isBreastfeeding == true {
      traits.append("while breastfeeding")
    }
    switch person {
    case .child:
      guard let age = profile.age else { return "A child needs" }
      return age < 1
        ? "A baby of \(IntakeAdvisor.age(age)) needs" : "A child of \(IntakeAdvisor.age(age)) needs"
    case .other(let name):
      return
        "\(traits.isEmpty ? "" : traits.joined(separator: " and ").capitalizedFirst + ", ")\(traits.isEmpty ? name.capitalizedFirst : name) needs"
    case .me:
      if profile.age == nil, profile.sex == nil, traits.isEmpty { return "Most adults need" }
      if let age = profile.age, age < 18 { return "At \(IntakeAdvisor.age(age)), you need" }
      let sex =
        profile.stage == .none ? profile.sex.map { $0 == .female ? "a woman" : "a man" } : nil
      if let sex {
        return profile.age.map { "\(sex.capitalizedFirst) of \(IntakeAdvisor.age($0)) needs" }
          ?? "\(sex.capitalizedFirst) needs"
      }
      return "\(traits.joined(separator: " and ").capitalizedFirst), you need"
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  package var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}

extension Intake.Authority {
  /// The place it sets figures for, in the middle of a sentence.
  var place: String {
    switch self {
    case .us, .usLabel: "the US"
    case .efsa, .euLimit, .euLabel: "the EU"
    case .uk, .ukGuidance: "the UK"
    case .germany: "Germany"
    case .norway: "Norway"
    case .who: "the WHO"
    case .australia: "Australia and New Zealand"
    }
  }

  var adjective: String {
    switch self {
    case .us, .usLabel: "US"
    case .efsa, .euLimit, .euLabel: "EU"
    case .uk, .ukGuidance: "UK"
    case .germany: "German"
    case .norway: "Norwegian"
    case .who: "WHO"
    case .australia: "Australian"
    }
  }
}
