/// An amount in a message: "400 mg", "two ounces", "half a cup", "30".
package struct Quantity: Sendable, Hashable {
  package var value: Double
  package var unit: Unit?
  /// The tokens that it was read from.
  package var range: Range<Int>

  package init(value: Double, unit: Unit?, range: Range<Int>) {
    self.value = value
    self.unit = unit
    self.range = range
  }

  /// The weight in milligrams, when the unit is one of weight small enough for a mineral.
  package var milligrams: Double? {
    switch unit {
    case .milligram: value
    case .gram: value * 1_000
    case .microgram: value / 1_000
    default: nil
    }
  }

  /// The weight in grams of something weighed, such as a food.
  package var grams: Double? {
    switch unit {
    case .gram: value
    case .kilogram: value * 1_000
    case .ounce: value * 28.35
    case .pound: value * 453.6
    case .milligram: value / 1_000
    default: nil
    }
  }
}

/// What an amount is counted in.
package enum Unit: String, Sendable, Hashable, CaseIterable {
  case microgram, milligram, gram, kilogram, ounce, pound
  case millimole, milliequivalent, millimolePerLitre, milligramPerDecilitre
  case millilitre, litre
  case cup, tablespoon, teaspoon, slice, handful, glass, tin, bar, bowl, piece
  case tablet, percent
  case hour, day, week, month, year

  /// The unit that a word names.
  package init?(word: String) {
    guard let unit = Unit.words[word] else { return nil }
    self = unit
  }

  private static let words: [String: Unit] = {
    let names: [Unit: String] = [
      .microgram: "mcg ug microgram micrograms",
      .milligram: "mg mgs milligram milligrams milligrammes miligrams",
      .gram: "g gm gms gram grams gramme grammes", .kilogram: "kg kilo kilos kilogram kilograms",
      .ounce: "oz ozs ounce ounces", .pound: "lb lbs pound pounds",
      .millimole: "mmol mmols millimole millimoles",
      .milliequivalent: "meq meqs milliequivalent milliequivalents",
      .millilitre: "ml mls millilitre millilitres milliliter milliliters",
      .litre: "litre litres liter liters",
      .cup: "cup cups", .tablespoon: "tbsp tbsps tbs tablespoon tablespoons",
      .teaspoon: "tsp tsps teaspoon teaspoons",
      .slice: "slice slices", .handful: "handful handfuls", .glass: "glass glasses mug mugs",
      .tin: "tin tins can cans", .bar: "bar bars", .bowl: "bowl bowls",
      .piece: "piece pieces square squares",
      .tablet:
        "tablet tablets tab tabs pill pills capsule capsules cap caps caplet caplets gummy gummies sachet sachets",
      .percent: "percent", .hour: "hour hours", .day: "day days", .week: "week weeks",
      .month: "month months",
      .year: "year years",
    ]
    var table: [String: Unit] = [:]
    for (unit, words) in names {
      for word in words.split(separator: " ") { table[String(word)] = unit }
    }
    return table
  }()
}
