package import FactBase

/// What is known of one person: said in passing, kept for the conversation, never written to disk.
package struct Profile: Sendable, Hashable {
  /// Age in years; a baby of six months is 0.5.
  package var age: Double?
  package var sex: Sex?
  package var isPregnant: Bool?
  /// Weeks of pregnancy.
  package var weeksPregnant: Int?
  package var isBreastfeeding: Bool?
  package var hasKidneyDisease: Bool?
  package var hasBleedingDisorder: Bool?
  /// Other illnesses, as concepts' names.
  package var conditions: [String] = []
  /// Medicines, as the person called them.
  package var medicines: [String] = []
  /// The magnesium that the person takes.
  package var product: Product?

  /// A magnesium product: its form, and the strength of one tablet.
  package struct Product: Sendable, Hashable {
    package var form: String?
    /// Milligrams in one tablet or dose, as the person read them.
    package var milligrams: Double?

    package init(form: String? = nil, milligrams: Double? = nil) {
      self.form = form
      self.milligrams = milligrams
    }
  }

  package init() {}

  package var isEmpty: Bool { self == Profile() }

  /// The states that facts may be kept for.
  package var circumstances: Set<Circumstance> {
    var result: Set<Circumstance> = []
    if isPregnant == true { result.insert(.pregnant) }
    if isBreastfeeding == true { result.insert(.breastfeeding) }
    if hasKidneyDisease == true { result.insert(.kidney) }
    if hasBleedingDisorder == true { result.insert(.bleeding) }
    if let age, age < 18 { result.insert(.child) }
    if let age, age >= 65 { result.insert(.older) }
    if !medicines.isEmpty { result.insert(.medicine) }
    return result
  }

  /// The stage of life that intake tables tell apart.
  package var stage: Intake.Stage {
    isPregnant == true ? .pregnant : isBreastfeeding == true ? .lactating : .none
  }

  /// Takes over whatever `other` says.
  package mutating func merge(_ other: Profile) {
    age = other.age ?? age
    sex = other.sex ?? sex
    isPregnant = other.isPregnant ?? isPregnant
    weeksPregnant = other.weeksPregnant ?? weeksPregnant
    isBreastfeeding = other.isBreastfeeding ?? isBreastfeeding
    hasKidneyDisease = other.hasKidneyDisease ?? hasKidneyDisease
    hasBleedingDisorder = other.hasBleedingDisorder ?? hasBleedingDisorder
    for condition in other.conditions where !conditions.contains(condition) {
      conditions.append(condition)
    }
    for medicine in other.medicines where !medicines.contains(medicine) {
      medicines.append(medicine)
    }
    if let product = other.product {
      var merged = self.product ?? Product()
      merged.form = product.form ?? merged.form
      merged.milligrams = product.milligrams ?? merged.milligrams
      self.product = merged
    }
    if isPregnant == true { sex = sex ?? .female }
    if isPregnant == false { weeksPregnant = nil }
  }
}
