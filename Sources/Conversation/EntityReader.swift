import AnswerKit
import FactBase
import IntentMatching
import Language
import Packing

/// Finds the foods, compounds, facts and amounts that a message names.
struct EntityReader {
  let facts: Facts

  /// What a message names.
  struct Entities {
    var foods: [Question.FoodAmount] = []
    var compounds: [Compound] = []
    var subjects: [Question.SubjectFact] = []
    /// The amounts that are not of a food.
    var amounts: [Quantity] = []
  }

  /// What `reading` names; `mentioned` are the foods spoken of before, for "two of the first one".
  func entities(in reading: Reading, mentioned: [Food]) -> Entities {
    var result = Entities()
    var spans = facts.subjects(in: reading.tokens)
    spans.removeAll {
      isFood($0)
        && (Negation.covers($0.tokens.lowerBound, in: reading.tokens) || isMeal($0.tokens, reading))
    }
    var taken: Set<Range<Int>> = []
    for span in spans {
      switch span.subject {
      case .food(let number):
        let food = facts.foods[number]
        let quantity = quantity(for: span.tokens, in: reading, taken: taken)
        if let quantity { taken.insert(quantity.range) }
        if !result.foods.contains(where: { $0.food == food }) {
          result.foods.append(Question.FoodAmount(food: food, quantity: quantity))
        }
      case .compound(let number):
        let compound = facts.compounds[number]
        if !result.compounds.contains(compound) { result.compounds.append(compound) }
      case .fact(let number):
        result.subjects.append(
          Question.SubjectFact(fact: facts.facts[number], weight: span.weight, tokens: span.tokens))
      }
    }
    if result.foods.isEmpty, let food = ordinal(in: reading, of: mentioned) {
      let quantity = reading.quantities.first { $0.value != 1 || $0.unit != nil }
      result.foods = [Question.FoodAmount(food: food, quantity: quantity)]
      if let quantity { taken.insert(quantity.range) }
    }
    result.amounts = reading.quantities.filter { !taken.contains($0.range) }
    return result
  }

  /// "Tea was salmon": the meal, not the drink.
  private func isMeal(_ range: Range<Int>, _ reading: Reading) -> Bool {
    guard range.count == 1, reading.tokens[range.lowerBound].text == "tea" else { return false }
    let after = range.upperBound < reading.tokens.count ? reading.tokens[range.upperBound].text : ""
    let before = range.lowerBound > 0 ? reading.tokens[range.lowerBound - 1].text : ""
    return ["was", "is", "tonight", "time", "will"].contains(after)
      || ["for", "my", "our"].contains(before) && after != "drinkers"
  }

  private func isFood(_ span: SubjectSpan) -> Bool {
    if case .food = span.subject { true } else { false }
  }

  /// The amount that belongs to a food: right before it, or right after it ("salmon 3oz").
  private func quantity(for food: Range<Int>, in reading: Reading, taken: Set<Range<Int>>)
    -> Quantity?
  {
    let fillers: Set<String> = [
      "of", "cooked", "boiled", "raw", "roast", "roasted", "baked", "fresh", "plain", "small",
      "medium", "large", "big", "the", "some",
      "grilled", "fried", "steamed", "dried", "salted", "tinned", "canned", "whole", "ripe",
      "organic", "my", "unsalted", "toasted",
    ]
    let free = reading.quantities.filter { quantity in
      !taken.contains(quantity.range) && quantity.milligrams.map { $0 >= 1_000 } ?? true
        && ![.percent, .hour, .day, .week, .month, .year, .tablet, .millimole].contains(
          quantity.unit)
    }
    if let before = free.last(where: { $0.range.upperBound <= food.lowerBound }),
      food.lowerBound - before.range.upperBound <= 3,
      reading.tokens[before.range.upperBound..<food.lowerBound].allSatisfy({
        fillers.contains($0.text) && !$0.followsBreak
      }),
      before.range.upperBound >= food.lowerBound || !reading.tokens[food.lowerBound].followsBreak
    {
      return before
    }
    if let after = free.first(where: { $0.range.lowerBound >= food.upperBound }),
      after.range.lowerBound - food.upperBound <= 1, after.unit != nil,
      !isBeforeFood(after, reading),
      !reading.tokens[after.range.lowerBound].followsBreak || after.grams != nil
    {
      return after
    }
    return nil
  }

  /// Whether another food stands right after the amount, which then belongs to that.
  private func isBeforeFood(_ quantity: Quantity, _ reading: Reading) -> Bool {
    let next = quantity.range.upperBound
    guard next < reading.tokens.count, !reading.tokens[next].followsBreak else { return false }
    return facts.subjects(in: Array(reading.tokens[next..<min(next + 4, reading.tokens.count)]))
      .contains(where: isFood)
  }

  /// The food that "the first one" stands for.
  private func ordinal(in reading: Reading, of foods: [Food]) -> Food? {
    guard !foods.isEmpty else { return nil }
    if reading.says("first") { return foods.first }
    if reading.says("second"), foods.count > 1 { return foods[1] }
    if reading.says("last"), reading.says("one") { return foods.last }
    return nil
  }
}
