package import AnswerKit
package import FactBase
import IntentMatching
import Language

/// Answers which foods hold magnesium, how much is in a food, and what a day's eating adds up to.
package struct FoodSourcesModule: AnswerModule {
  package let name = "food-sources"
  private let facts: Facts
  private let composer: Composer
  private let advisor: IntakeAdvisor

  package init(facts: Facts, composer: Composer) {
    self.facts = facts
    self.composer = composer
    advisor = IntakeAdvisor(facts: facts)
  }

  package func answer(_ question: Question) -> Answer? {
    if question.wantsMore { return composer.answer(question, module: name) }
    let intent = question.intent.name.name
    if intent == "chart" { return chart(question) }
    if question.foods.isEmpty {
      return intent == "richest" || intent == "general"
        ? richest(question) : composer.answer(question, module: name)
    }
    if ["food-for-legs", "absorb-from-food", "food-or-tablets", "too-much-food"].contains(intent) {
      return composer.answer(question, module: name)
    }
    let pills = DoseReader.dose(in: question)?.milligrams
    if question.foods.count > 1 || pills != nil, intent != "compare-foods",
      intent == "add-up" || question.foods.contains(where: { $0.quantity != nil })
    {
      return sum(question, tablets: pills ?? 0)
    }
    return each(question)
  }

  /// Magnesium in each food that is named, most first when they are compared.
  private func each(_ question: Question) -> Answer? {
    var foods = Array(question.foods.prefix(4))
    let isComparison =
      question.intent.name.name == "compare-foods"
      || foods.count > 1 && question.reading.says("more", "best", "better", "most", "which", "or")
    if isComparison {
      foods.sort { amount($0).milligrams > amount($1).milligrams }
    }
    var opening: [Statement] = []
    for (index, item) in foods.enumerated() {
      opening.append(statement(item, role: index == 0 ? .lead : .point))
    }
    if foods.count == 1, let share = share(of: amount(foods[0]).milligrams, question) {
      opening.append(share)
    }
    if foods.count <= 2 {
      for item in foods { if let other = otherState(of: item) { opening.append(other) } }
    }
    var answer = composer.answer(question, module: name, opening: opening, keepsPlan: false)
    answer?.working = foods.map { working($0) }
    return answer
  }

  /// What several foods, and tablets, come to together.
  private func sum(_ question: Question, tablets: Double) -> Answer? {
    let items = question.foods.prefix(12)
    let total = items.reduce(tablets) { $0 + amount($1).milligrams.rounded() }
    let tabletsToo = tablets > 0 ? ", with \(Decimal.whole(tablets)) mg from tablets" : ""
    var opening = [
      Statement(
        text: "That comes to about \(Decimal.whole(total)) mg of magnesium\(tabletsToo).",
        role: .lead,
        facts: items.map(\.food.id), sources: items.flatMap(\.food.sources).unique,
        grade: .authority)
    ]
    let list = items.map { "\(label($0)) \(Decimal.whole(amount($0).milligrams)) mg" }.joined(
      separator: "; ")
    opening.append(
      Statement(
        text: "\(list.capitalizedFirst), each rounded.", role: .point,
        facts: items.map { $0.food.id + "#serving" },
        sources: items.flatMap(\.food.sources).unique, grade: .authority))
    if let need = advisor.needFigure(of: question.profile, in: question.country) {
      let missing = need.milligrams - total
      let text: String
      if missing > 5 {
        text =
          "Against a daily need of \(Decimal.whole(need.milligrams)) mg, about \(Decimal.whole(missing)) mg is left to find. \(filler(for: missing))"
      } else {
        text = "That covers a daily need of \(Decimal.whole(need.milligrams)) mg."
      }
      opening.append(advisor.statement(text, [need], role: .point))
    }
    var answer = composer.answer(question, module: name, opening: opening, keepsPlan: false)
    answer?.working =
      items.map { working($0) } + (tablets > 0 ? ["tablets: \(Decimal.whole(tablets)) mg"] : [])
    return answer
  }

  /// A food that would fill what is missing.
  private func filler(for missing: Double) -> String {
    let choices = facts.foods.filter { ["nuts and seeds", "beans, peas, soya"].contains($0.group) }
    let fitting = choices.filter { $0.milligramsPerServing <= missing + 10 }
    guard let best = fitting.max(by: { $0.milligramsPerServing < $1.milligramsPerServing }) else {
      return ""
    }
    return
      "\(best.name.capitalizedFirst) (\(best.serving)) would add \(Decimal.whole(best.milligramsPerServing)) mg."
  }

  private func richest(_ question: Question) -> Answer? {
    composer.answer(question, module: name)
  }

  /// Bars for the richest foods, of one kind where one is named.
  private func chart(_ question: Question) -> Answer? {
    let need = advisor.needFigure(of: question.profile, in: question.country)
    let words = Set(question.reading.tokens.map(\.stem))
    let group = Array(Set(facts.foods.map(\.group))).sorted().first { group in
      Utterance(group).tokens.contains { $0.text.count > 3 && words.contains($0.stem) }
    }
    let wanted =
      question.amounts.first { $0.unit == nil && $0.value >= 1 && $0.value <= 40 }.map {
        Int($0.value)
      } ?? 10
    let foods =
      question.foods.count > 1
      ? question.foods.map(\.food)
      : Array(
        facts.foods.filter { group == nil || $0.group == group }.sorted {
          ($1.milligramsPerServing, $0.name) < ($0.milligramsPerServing, $1.name)
        }.prefix(wanted))
    guard let first = foods.first else { return composer.answer(question, module: name) }
    let bars = foods.map { food in
      Chart.Bar(
        label: food.name, detail: food.serving, value: food.milligramsPerServing,
        share: need.map { food.milligramsPerServing / $0.milligrams } ?? 0, fact: food.id)
    }
    let whose = need.map { "; % of a daily need of \(Decimal.whole($0.milligrams)) mg" } ?? ""
    let lead = Statement(
      text:
        "Of \(group ?? "these foods"), \(first.name) gives the most: \(Decimal.whole(first.milligramsPerServing)) mg in \(first.serving).",
      role: .lead, facts: foods.map(\.id), sources: foods.flatMap(\.sources).unique,
      grade: .authority)
    return Answer(
      module: name, intent: question.intent.name, statements: [lead],
      chart: Chart(title: "Magnesium in one serving, mg\(whose)", unit: "mg", bars: bars),
      suggestions: question.intent.next)
  }

  private func amount(_ item: Question.FoodAmount) -> (milligrams: Double, grams: Double) {
    let grams = item.quantity.flatMap { item.food.grams(of: $0) } ?? item.food.servingGrams
    return (item.food.milligrams(inGrams: grams), grams)
  }

  private func statement(_ item: Question.FoodAmount, role: Statement.Role) -> Statement {
    let (milligrams, grams) = amount(item)
    let portion =
      item.quantity.flatMap { quantity in
        item.food.grams(of: quantity) == nil
          ? nil : "\(spoken(quantity)) (\(Decimal.whole(grams)) g)"
      }
      ?? (item.food.serving.contains(" g)")
        ? item.food.serving : "\(item.food.serving) (\(Decimal.whole(grams)) g)")
    let figure = milligrams < 1 ? "less than 1 mg" : "about \(Decimal.whole(milligrams)) mg"
    return Statement(
      text: "\(item.food.name.capitalizedFirst), \(portion): \(figure) of magnesium.", role: role,
      facts: [item.food.id], sources: item.food.sources, grade: .authority)
  }

  private func label(_ item: Question.FoodAmount) -> String {
    guard let quantity = item.quantity, item.food.grams(of: quantity) != nil else {
      return "\(item.food.name) (\(item.food.serving))"
    }
    return "\(item.food.name) (\(spoken(quantity)))"
  }

  private func spoken(_ quantity: Quantity) -> String {
    let value = Decimal.text(quantity.value)
    guard let unit = quantity.unit else { return value }
    return "\(value) \(unit.spoken(plural: quantity.value > 1))"
  }

  /// The same food raw or cooked another way, when the message did not say which.
  private func otherState(of item: Question.FoodAmount) -> Statement? {
    guard let comma = item.food.name.firstIndex(of: ",") else { return nil }
    let head = item.food.name[..<comma]
    guard
      let other = facts.foods.first(where: {
        $0.id != item.food.id && $0.name.hasPrefix(head + ",")
      }),
      item.quantity == nil
    else { return nil }
    return Statement(
      text:
        "\(other.name.capitalizedFirst), \(other.serving): about \(Decimal.whole(other.milligramsPerServing)) mg.",
      role: .point, facts: [other.id], sources: other.sources, grade: .authority)
  }

  private func share(of milligrams: Double, _ question: Question) -> Statement? {
    guard let need = advisor.needFigure(of: question.profile, in: question.country) else {
      return nil
    }
    let share = milligrams / need.milligrams * 100
    let verdict = share >= 20 ? "a rich source" : share >= 8 ? "a useful source" : "a small source"
    return advisor.statement(
      "That is about \(Decimal.whole(max(1, share)))% of a daily need of \(Decimal.whole(need.milligrams)) mg, so it is \(verdict).",
      [need], role: .point)
  }

  private func working(_ item: Question.FoodAmount) -> String {
    let (milligrams, grams) = amount(item)
    return
      "\(item.food.name): \(Decimal.text(grams, places: 1)) g × \(Decimal.text(item.food.milligramsPer100Grams)) mg ÷ 100 g = \(Decimal.text(milligrams, places: 1)) mg"
  }
}

extension Unit {
  /// The unit as it is read aloud.
  func spoken(plural: Bool) -> String {
    switch self {
    case .milligram: "mg"
    case .gram: "g"
    case .kilogram: "kg"
    case .microgram: "µg"
    case .ounce: "oz"
    case .pound: "lb"
    case .millilitre: "ml"
    case .tin: plural ? "tins" : "tin"
    case .glass: plural ? "glasses" : "glass"
    default: plural ? rawValue + "s" : rawValue
    }
  }
}
