import AnswerKit
import AnswerModules
import Conversation
import FactBase
import IntentMatching
import Language
import Packing
import TestSupport

/// Puts questions to one module, past the matcher.
struct Asker {
  let knowledge: Knowledge

  init() throws {
    knowledge = try Knowledge.bundled()
  }

  /// The answer of the intent's module to `text`.
  func answer(
    _ text: String, _ intent: String, profile: Profile = Profile(), person: Person = .me,
    country: String? = "US",
    foods: [(id: String, quantity: Quantity?)] = [], said: Set<String> = [], wantsMore: Bool = false
  ) -> Answer? {
    let name = IntentName(intent)
    let reading = knowledge.matcher.reader.read(text)
    let compounds = knowledge.facts.subjects(in: reading.tokens).compactMap { span in
      if case .compound(let number) = span.subject {
        knowledge.facts.compounds[number]
      } else {
        nil
      }
    }
    let amounts = foods.compactMap { item in
      knowledge.facts.foods.first { $0.id == item.id }.map {
        Question.FoodAmount(food: $0, quantity: item.quantity)
      }
    }
    let question = Question(
      reading: reading,
      intent: knowledge.matcher.intents.number(of: name).map {
        knowledge.matcher.intents.intent($0)
      }
        ?? Intent(name: name, purpose: "", keywords: [], examples: []),
      foods: amounts, compounds: compounds, amounts: foods.isEmpty ? reading.quantities : [],
      profile: profile,
      person: person, country: Country(code: country), said: said, wantsMore: wantsMore)
    return knowledge.modules[name.module]?.answer(question)
  }

  /// The first sentence of the answer.
  func lead(
    _ text: String, _ intent: String, profile: Profile = Profile(), person: Person = .me,
    country: String? = "US"
  ) -> String {
    answer(text, intent, profile: profile, person: person, country: country)?.statements.first?.text
      ?? ""
  }
}

extension Profile {
  init(age: Double? = nil, sex: Sex? = nil, stage: Intake.Stage = .none) {
    self.init()
    self.age = age
    self.sex = sex
    if stage == .pregnant { isPregnant = true }
    if stage == .lactating { isBreastfeeding = true }
  }
}
