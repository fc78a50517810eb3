import AnswerKit
import IntentMatching
import Language

/// A food and an amount of it say what is asked, with or without a verb: "3oz roast chicken magnesium".
enum FoodPrior {
  /// What the foods in a message add to the score of an intent.
  static func score(of name: IntentName, _ reading: Reading, foods: [Question.FoodAmount]) -> Double
  {
    guard name.module == "food-sources" || name.isOutOfScope, reading.tokens.count <= 24 else {
      return 0
    }
    let measured = foods.count { $0.quantity?.unit != nil || ($0.quantity?.value ?? 0) > 1 }
    let namesMagnesium = reading.mentions("magnesium")
    // Roasting a chicken is none of ours; the magnesium in a weighed piece of it is.
    if name.isOutOfScope { return measured > 0 && namesMagnesium ? -1 : 0 }
    if measured >= 2 || (measured == 1 && foods.count > 1) { return name.name == "add-up" ? 1 : 0 }
    if measured == 1, namesMagnesium || reading.tokens.count <= 9 {
      return name.name == "in-a-food" ? 0.9 : 0
    }
    return 0
  }
}
