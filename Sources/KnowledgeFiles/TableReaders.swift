import FactBase
import Language

/// Turns the tables' rows into records, and checks each row by itself.
struct TableReaders {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func sources(_ table: TableFile) -> [Located<Source>] {
    table.rows.map { row in
      Located(
        Source(
          id: row["id"], title: row["title"], publisher: row["publisher"], year: row["year"],
          kind: row["kind"], url: row["url"]), row)
    }
  }

  mutating func foods(_ table: TableFile) -> [Located<Food>] {
    table.rows.map { row in
      let food = Food(
        id: row["id"], name: row["name"], aliases: row.list("aliases"), group: row["group"],
        milligramsPer100Grams: row.number("mg_per_100g", &diagnostics), serving: row["serving"],
        servingGrams: row.number("serving_g", &diagnostics), measures: measures(row),
        source: row["source"], note: row["note"])
      let printed = row.number("mg_per_serving", &diagnostics)
      if abs(printed - food.milligramsPerServing) > 0.11 {
        diagnostics.append(
          row.fault(
            "\(Decimal.text(food.milligramsPer100Grams)) mg × \(Decimal.text(food.servingGrams)) g ÷ 100 is \(Decimal.text(food.milligramsPerServing, places: 1)) mg, not \(Decimal.text(printed, places: 1)); mend the figure that is wrong"
          ))
      }
      return Located(food, row)
    }
  }

  private mutating func measures(_ row: TableFile.Row) -> [Food.Measure] {
    row.list("measures").compactMap { part in
      let pair = part.split(separator: "=")
      guard pair.count == 2, let unit = Unit(rawValue: String(pair[0])), let grams = Double(pair[1])
      else {
        diagnostics.append(
          row.fault("'\(part)' is not a measure; write unit=grams, such as cup=180"))
        return nil
      }
      return Food.Measure(unit: unit, grams: grams)
    }
  }

  mutating func intakes(_ table: TableFile) -> [Located<Intake>] {
    table.rows.compactMap { row in
      guard let authority = Intake.Authority(rawValue: row["authority"]) else {
        diagnostics.append(
          row.fault(
            "'\(row["authority"])' is not an authority; known are \(Intake.Authority.allCases.map(\.rawValue).joined(separator: ", "))"
          ))
        return nil
      }
      guard let kind = Intake.Kind(rawValue: row["kind"]) else {
        diagnostics.append(
          row.fault(
            "'\(row["kind"])' is not a kind of intake; known are \(Intake.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
          ))
        return nil
      }
      for (column, known) in [
        ("sex", ["both", "female", "male"]), ("stage", ["none", "pregnant", "lactating"]),
      ]
      where !known.contains(row[column]) {
        diagnostics.append(
          row.fault(
            "'\(row[column])' is not a \(column); known are \(known.joined(separator: ", "))"))
      }
      return Located(
        Intake(
          id: row["id"], authority: authority, lifeStage: row["life_stage"],
          sex: Sex(rawValue: row["sex"]),
          fromAge: row.number("age_from", &diagnostics), toAge: row.number("age_to", &diagnostics),
          stage: Intake.Stage(rawValue: row["stage"]) ?? .none, kind: kind,
          milligrams: row.number("mg_per_day", &diagnostics), source: row["source"]), row)
    }
  }

  mutating func compounds(_ table: TableFile) -> [Located<Compound>] {
    table.rows.map { row in
      let compound = Compound(
        id: row["id"], name: row["name"], aliases: row.list("aliases"), formula: row["formula"],
        molarMass: row.number("molar_mass", &diagnostics),
        elementalFraction: row.number("elemental_fraction", &diagnostics), source: row["source"])
      let share =
        Compound.magnesiumMolarMass * Double(magnesiumAtoms(in: compound.formula))
        / compound.molarMass
      if abs(share - compound.elementalFraction) > 0.0006 {
        diagnostics.append(
          row.fault(
            "24.305 × \(magnesiumAtoms(in: compound.formula)) ÷ \(Decimal.text(compound.molarMass)) is \(Decimal.text(share, places: 4)), not \(Decimal.text(compound.elementalFraction, places: 4)); mend the figure that is wrong"
          ))
      }
      return Located(compound, row)
    }
  }

  private func magnesiumAtoms(in formula: String) -> Int {
    guard let place = formula.firstRange(of: "Mg") else { return 1 }
    return formula[place.upperBound...].first?.wholeNumberValue ?? 1
  }

  mutating func bloodLevels(_ table: TableFile) -> [Located<BloodLevel>] {
    table.rows.map { row in
      Located(
        BloodLevel(
          id: row["id"], name: row["name"], from: row.number("from_mmol_l", &diagnostics),
          to: row.number("to_mmol_l", &diagnostics), signs: row["signs"], action: row["action"],
          source: row["source"]), row)
    }
  }

  mutating func helplines(_ table: TableFile) -> [Located<Helpline>] {
    table.rows.map { row in
      if row["emergency"].isEmpty {
        diagnostics.append(row.fault("a country needs an emergency number"))
      }
      return Located(
        Helpline(
          country: row["country"], countryName: row["name"], emergency: row["emergency"],
          poison: row["poison"], crisis: row["crisis"], source: row["source"]), row)
    }
  }

  mutating func claims(_ table: TableFile) -> [Located<Claim>] {
    table.rows.map { row in
      Located(
        Claim(
          id: row["id"], article: row["article"], module: row["module"], verdict: row["verdict"],
          text: row["claim"]), row)
    }
  }
}

/// A claim of one of the lay articles that Restwell was founded on, and what became of it.
package struct Claim: Sendable, Hashable {
  package var id: String
  /// The article's number, from 0.
  package var article: String
  package var module: String
  /// supported, partly, uncertain, disputed, false, unsupported, marketing or anecdote.
  package var verdict: String
  package var text: String
}

extension Located {
  fileprivate init(_ value: Value, _ row: TableFile.Row) {
    self.init(value, file: row.file, line: row.line, excerpt: row.text)
  }
}
