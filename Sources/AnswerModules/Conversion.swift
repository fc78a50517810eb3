import AnswerKit
import FactBase
import IntentMatching
import Language

/// Turns the weight of a salt into magnesium, and one unit into another.
struct Conversion: Sendable {
  let facts: Facts

  /// What was worked out, and how.
  struct Result {
    var statement: Statement
    var working: [String]
  }

  /// Magnesium in a weight of a named salt, when that is what is asked.
  func elemental(_ question: Question) -> Result? {
    guard let compound = question.compounds.first else { return nil }
    let reading = question.reading
    let isAsked =
      question.intent.name.name == "elemental"
      || reading.says("elemental", "actual", "actually", "pure", "real")
      || (reading.says("contain", "contains", "gives", "give", "hold", "holds", "in")
        && reading.says("much", "many"))
    guard isAsked else { return nil }
    let amounts = question.amounts.compactMap { quantity -> Double? in
      quantity.milligrams ?? (quantity.unit == nil && quantity.value >= 50 ? quantity.value : nil)
    }
    let percent = Decimal.text(compound.elementalFraction * 100, places: 1)
    let facts = [compound.id]
    let sources = compound.source.split(separator: "|").map(String.init)
    guard let weight = amounts.first else {
      return Result(
        statement: Statement(
          text:
            "By weight, \(compound.name) is about \(percent)% magnesium: 1,000 mg of it holds \(Decimal.whole(1_000 * compound.elementalFraction)) mg.",
          role: .lead, facts: facts, sources: sources, grade: .authority),
        working: [formula(compound)])
    }
    let magnesium = weight * compound.elementalFraction
    var text =
      "\(Decimal.whole(weight)) mg of \(compound.name) holds about \(Decimal.whole(magnesium)) mg of magnesium (\(percent)% by weight, rounded)."
    if reading.says("need", "equal", "equals", "get"), reading.says("to") && reading.says("how"),
      amounts.count == 1, reading.says("elemental"), reading.says("want")
    {
      let salt = weight / compound.elementalFraction
      text =
        "You would need about \(Decimal.whole(salt)) mg of \(compound.name) for \(Decimal.whole(weight)) mg of magnesium (\(percent)% by weight, rounded)."
    }
    return Result(
      statement: Statement(
        text: text, role: .lead, facts: facts, sources: sources, grade: .authority),
      working: [
        formula(compound),
        "\(Decimal.whole(weight)) mg × \(Decimal.text(compound.elementalFraction, places: 4)) = \(Decimal.text(magnesium, places: 1)) mg",
      ])
  }

  private func formula(_ compound: Compound) -> String {
    "\(compound.formula): \(Decimal.text(Compound.magnesiumMolarMass, places: 3)) g of magnesium a mole, \(Decimal.text(compound.molarMass)) g in all"
  }

  /// One unit in another: mg and mmol, mEq, g and µg.
  func units(_ question: Question) -> Result? {
    guard let amount = question.amounts.first(where: { $0.unit != nil }), let unit = amount.unit
    else { return nil }
    let asked =
      question.intent.name.name == "convert-units"
      || question.reading.says("convert", "conversion", "equals", "equal", "into")
    guard asked else { return nil }
    let named = Set(question.reading.tokens.compactMap { Unit(word: $0.text) })
    let mass = Compound.magnesiumMolarMass
    let text: String
    let working: String
    let value = Decimal.text(amount.value)
    switch unit {
    case .milligram where named.contains(.milliequivalent):
      text =
        "\(value) mg of magnesium is about \(Decimal.text(amount.value / mass * 2, places: 1)) mEq."
      working = "\(value) ÷ \(Decimal.text(mass, places: 3)) × 2"
    case .milligram where named.contains(.gram) && !named.contains(.millimole):
      text = "\(value) mg is \(Decimal.text(amount.value / 1_000, places: 3)) g."
      working = "\(value) ÷ 1,000"
    case .milligram:
      text =
        "\(value) mg of magnesium is about \(Decimal.text(amount.value / mass, places: 1)) mmol."
      working = "\(value) ÷ \(Decimal.text(mass, places: 3))"
    case .millimole:
      text =
        "\(value) mmol of magnesium is about \(Decimal.text(amount.value * mass, places: 0)) mg."
      working = "\(value) × \(Decimal.text(mass, places: 3))"
    case .milliequivalent:
      text =
        "\(value) mEq of magnesium is about \(Decimal.text(amount.value / 2 * mass, places: 0)) mg."
      working = "\(value) ÷ 2 × \(Decimal.text(mass, places: 3))"
    case .gram:
      text = "\(value) g is \(Decimal.whole(amount.value * 1_000)) mg."
      working = "\(value) × 1,000"
    case .microgram:
      text = "\(value) µg is \(Decimal.text(amount.value / 1_000, places: 3)) mg."
      working = "\(value) ÷ 1,000"
    default:
      return nil
    }
    return Result(
      statement: Statement(
        text: text, role: .lead, facts: ["magnesium-molar-mass"], sources: ["CHEM"],
        grade: .authority),
      working: ["\(working); 1 mmol of magnesium weighs \(Decimal.text(mass, places: 3)) mg"])
  }

  /// A question back, when an amount makes no sense as magnesium.
  static func doubt(about question: Question) -> String? {
    for amount in question.amounts {
      if amount.unit == .gram, amount.value >= 20 {
        return
          "\(Decimal.text(amount.value)) g would be far too much to swallow. Did you mean \(Decimal.text(amount.value)) mg?"
      }
      if amount.unit == .microgram, amount.value >= 50, amount.value <= 1_000 {
        return
          "\(Decimal.text(amount.value)) µg is next to nothing. Did you mean \(Decimal.text(amount.value)) mg?"
      }
      if amount.unit == .milligram, amount.value > 0, amount.value < 1 {
        return
          "\(Decimal.text(amount.value)) mg is next to nothing. Did you mean \(Decimal.text(amount.value)) g, which is \(Decimal.whole(amount.value * 1_000)) mg?"
      }
    }
    return nil
  }
}
