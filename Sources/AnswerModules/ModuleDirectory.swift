package import AnswerKit
package import FactBase

/// All answer modules, by name.
package struct ModuleDirectory: Sendable {
  private let modules: [String: any AnswerModule]

  /// Sets the modules up over one fact base.
  package init(facts: Facts) {
    let composer = Composer(facts: facts)
    var modules: [String: any AnswerModule] = [:]
    for name in ModuleDirectory.curated {
      modules[name] = CuratedModule(name: name, composer: composer)
    }
    let computing: [any AnswerModule] = [
      FoodSourcesModule(facts: facts, composer: composer),
      DosingModule(facts: facts, composer: composer),
      ChildrenModule(facts: facts, composer: composer),
      PregnancyModule(facts: facts, composer: composer),
      FormsModule(facts: facts, composer: composer),
      DeficiencyModule(facts: facts, composer: composer),
    ]
    for module in computing { modules[module.name] = module }
    self.modules = modules
  }

  /// The module called `name`.
  package subscript(name: String) -> (any AnswerModule)? {
    modules[name]
  }

  /// The modules that only say what is in their facts.
  private static let curated = [
    "timing", "side-effects", "interactions", "doctor", "effectiveness", "magnesium-role",
    "overview",
    "symptoms", "diagnosis", "causes", "medications", "other-nutrients", "diet", "self-care",
    "sleep",
    "outlook", "small-talk", "emergency",
  ]

  /// The names of all modules, in the order in which they are listed to people.
  package static let names = [
    "food-sources", "dosing", "timing", "side-effects", "interactions", "pregnancy", "doctor",
    "forms",
    "effectiveness", "magnesium-role", "deficiency", "overview", "symptoms", "diagnosis", "causes",
    "medications", "other-nutrients", "diet", "self-care", "sleep", "outlook", "children",
    "small-talk",
    "emergency",
  ]
}
