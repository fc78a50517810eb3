package import FactBase
package import IntentMatching
package import Language

/// A question as it was understood: the intent, what it names, and who asks.
package struct Question: Sendable {
  package var reading: Reading
  package var intent: Intent
  /// The foods it names, with amounts, in order.
  package var foods: [FoodAmount]
  /// The magnesium compounds it names.
  package var compounds: [Compound]
  /// The facts whose own subjects it names, most telling first.
  package var subjects: [SubjectFact]
  /// The amounts it gives that are not amounts of a food.
  package var amounts: [Quantity]
  package var profile: Profile
  package var person: Person
  package var country: Country
  /// The facts that were said already in this thread, when more is asked for.
  package var said: Set<String>
  /// Whether the person asked for the reason.
  package var wantsReason = false
  /// Whether the person asked for more on the same.
  package var wantsMore: Bool

  /// A food, and how much of it.
  package struct FoodAmount: Sendable, Hashable {
    package var food: Food
    package var quantity: Quantity?

    package init(food: Food, quantity: Quantity? = nil) {
      self.food = food
      self.quantity = quantity
    }
  }

  /// A fact that the question asks for by name.
  package struct SubjectFact: Sendable, Hashable {
    package var fact: Fact
    package var weight: Double
    package var tokens: Range<Int>

    package init(fact: Fact, weight: Double, tokens: Range<Int>) {
      self.fact = fact
      self.weight = weight
      self.tokens = tokens
    }
  }

  package init(
    reading: Reading, intent: Intent, foods: [FoodAmount] = [], compounds: [Compound] = [],
    subjects: [SubjectFact] = [], amounts: [Quantity] = [], profile: Profile = Profile(),
    person: Person = .me, country: Country = .unknown, said: Set<String> = [],
    wantsMore: Bool = false
  ) {
    self.reading = reading
    self.intent = intent
    self.foods = foods
    self.compounds = compounds
    self.subjects = subjects
    self.amounts = amounts
    self.profile = profile
    self.person = person
    self.country = country
    self.said = said
    self.wantsMore = wantsMore
  }
}
