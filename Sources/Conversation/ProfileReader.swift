import AnswerKit
import FactBase
import IntentMatching
import Language

/// Picks up what a message says of a person in passing.
enum ProfileReader {
  /// What was told.
  struct Told {
    /// What is true of the person, and is kept.
    var lasting = Profile()
    /// What the question supposes, and holds for its answer alone.
    var passing = Profile()
    var country: Country?
  }

  static func profile(in reading: Reading, person: Person) -> Told {
    var told = Told()
    let words = reading.tokens.map(\.text)
    let isOwn =
      person != .me || words.contains(where: PersonReader.firstPerson.contains)
      || !words.contains("you")
    var found = Profile()
    found.age = age(reading, words, person)
    found.sex = sex(words, person)
    found.weeksPregnant = weeks(reading, words)
    found.product = product(reading, words)

    var states = Profile()
    for concept in reading.concepts where !isSupposed(concept, words) {
      switch concept.name {
      case "pregnant", "pregnancy": states.isPregnant = states.isPregnant ?? !concept.isNegated
      case "breastfeeding": states.isBreastfeeding = !concept.isNegated
      case "kidney-disease", "dialysis": states.hasKidneyDisease = !concept.isNegated
      case "bleeding-disorder": states.hasBleedingDisorder = !concept.isNegated
      case "diabetes", "heart-disease", "heart-rhythm", "high-blood-pressure", "myasthenia",
        "thyroid-disease":
        if !concept.isNegated, !states.conditions.contains(concept.name) {
          states.conditions.append(concept.name)
        }
      default: break
      }
    }
    if let kidney = kidneyFunction(reading, words) { states.hasKidneyDisease = kidney }
    if found.weeksPregnant != nil { states.isPregnant = true }
    states.medicines = medicines(reading, words)
    found.merge(states)
    if isOwn, isStatement(words) || found.age != nil || states.isEmpty {
      told.lasting = found
    } else {
      var kept = found
      kept.isPregnant = found.weeksPregnant == nil ? nil : true
      kept.sex = sex(words, person)
      kept.isBreastfeeding = nil
      kept.hasKidneyDisease = nil
      kept.hasBleedingDisorder = nil
      kept.conditions = []
      kept.medicines = []
      told.lasting = kept
      told.passing = found
    }
    told.country = country(words)
    return told
  }

  /// "if I were pregnant", "in case of kidney disease", "when you are pregnant": nobody's state.
  private static func isSupposed(_ concept: ConceptSpan, _ words: [String]) -> Bool {
    let before = words[max(0, concept.tokens.lowerBound - 5)..<concept.tokens.lowerBound]
    return before.contains("could") && before.contains("be") || before.contains("become")
      || before.contains("trying") || before.contains("get")
  }

  /// Whether it tells something of somebody, rather than asks about people at large.
  private static func isStatement(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "i", ["am", "have", "had", "take", "got", "was", "use", "only"].contains(next),
        index == 0 || !["if", "can", "do", "should", "when"].contains(words[index - 1])
      {
        return true
      }
      if word == "my" { return true }
      if ["he", "she"].contains(word), ["is", "has", "takes", "was"].contains(next) {
        return true
      }
      if ["has", "on", "taking", "with"].contains(word), index > 1,
        words.prefix(index).contains("my")
      {
        return true
      }
    }
    return false
  }

  private static func age(_ reading: Reading, _ words: [String], _ person: Person) -> Double? {
    for quantity in reading.quantities {
      let start = quantity.range.lowerBound
      let end = quantity.range.upperBound
      let before = start > 0 ? words[start - 1] : ""
      let twoBefore = start > 1 ? words[start - 2] : ""
      let after = end < words.count ? words[end] : ""
      if quantity.unit == .year,
        after == "old" || before == "aged" || (after == "" && ["am", "is"].contains(before))
      {
        return plausible(quantity.value)
      }
      if quantity.unit == .year, ["am", "are", "is"].contains(before), quantity.value > 12 {
        return plausible(quantity.value)
      }
      if quantity.unit == .month, after == "old", quantity.value < 36 { return quantity.value / 12 }
      if quantity.unit == .week, after == "old", quantity.value < 60 { return quantity.value / 52 }
      guard quantity.unit == nil, quantity.value == quantity.value.rounded(), quantity.value >= 1,
        quantity.value <= 110
      else { continue }
      if before == "aged" || before == "age" || (before == "am" && twoBefore == "i") {
        return quantity.value > 9 ? plausible(quantity.value) : nil
      }
      if before == "is",
        PersonReader.isPerson(twoBefore) || twoBefore == "who",
        after == "" || ["and", "years", "with", "on", "how", "what", "can"].contains(after)
          || reading.tokens[end].followsBreak
      {
        return quantity.value > 0 ? plausible(quantity.value) : nil
      }
      // "My daughter, 15, has restless legs."
      let isSetOff = reading.tokens[start].followsBreak && PersonReader.isPerson(before)
      if isSetOff || before == "of" && PersonReader.isPerson(twoBefore) {
        return plausible(quantity.value)
      }
      if sexWords[after] != nil || sexWords[before] != nil, quantity.value > 3 {
        return plausible(quantity.value)
      }
      if after == "and", end + 1 < words.count,
        ["pregnant", "breastfeeding", "expecting", "female", "male"].contains(words[end + 1])
      {
        return plausible(quantity.value)
      }
      if before == "and", start > 1,
        ["pregnant", "breastfeeding", "female", "male"].contains(words[start - 2]),
        after == "" || reading.tokens[end < words.count ? end : start].followsBreak
      {
        return plausible(quantity.value)
      }
    }
    if words.contains("newborn") || words.contains("newborns") { return 0.1 }
    return nil
  }

  private static func plausible(_ age: Double) -> Double? {
    age > 0 && age <= 120 ? age : nil
  }

  private static let sexWords: [String: Sex] = [
    "woman": .female, "female": .female, "lady": .female, "girl": .female, "f": .female,
    "women": .female,
    "man": .male, "male": .male, "guy": .male, "bloke": .male, "boy": .male, "m": .male,
    "men": .male,
  ]

  private static func sex(_ words: [String], _ person: Person) -> Sex? {
    switch person {
    case .other(let name):
      for (female, word) in [
        (true, "wife"), (true, "mum"), (true, "mom"), (true, "mother"), (true, "nan"),
        (true, "gran"), (true, "sister"), (true, "aunt"), (true, "girlfriend"), (false, "husband"),
        (false, "dad"), (false, "father"), (false, "brother"), (false, "uncle"),
        (false, "boyfriend"), (false, "grandad"),
      ] where name.hasSuffix(word) {
        return female ? .female : .male
      }
      return nil
    case .child:
      if words.contains(where: ["daughter", "girl", "granddaughter", "niece", "she"].contains) {
        return .female
      }
      if words.contains(where: ["son", "boy", "grandson", "nephew", "he"].contains) {
        return .male
      }
      return nil
    case .me:
      for word in words where word.count > 1 {
        if let sex = sexWords[word], !["women", "men"].contains(word) || !words.contains("or") {
          return sex
        }
      }
      return nil
    }
  }

  /// The week of pregnancy: "34 weeks pregnant", "I am 34 weeks", but not "for 3 weeks".
  private static func weeks(_ reading: Reading, _ words: [String]) -> Int? {
    for quantity in reading.quantities
    where quantity.unit == .week && quantity.value >= 3 && quantity.value <= 42 {
      let start = quantity.range.lowerBound
      let before = start > 0 ? words[start - 1] : ""
      let after = quantity.range.upperBound < words.count ? words[quantity.range.upperBound] : ""
      if ["for", "in", "after", "about", "past", "last", "within", "every"].contains(before)
        || ["ago", "old", "later", "now", "and"].contains(after) && !words.contains("pregnant")
      {
        continue
      }
      if after == "pregnant" || after == "gone" || after == "along"
        || after == "with" && before == "am" || reading.mentions("pregnant")
        || (before == "am" && start > 1 && words[start - 2] == "i")
      {
        return Int(quantity.value)
      }
    }
    return nil
  }

  /// "my eGFR is 40": below 60 mL/min is reduced (KDIGO 2012, stage 3 and up).
  private static func kidneyFunction(_ reading: Reading, _ words: [String]) -> Bool? {
    guard let place = words.firstIndex(of: "egfr") ?? words.firstIndex(of: "gfr"),
      let value = reading.quantities.first(where: {
        $0.range.lowerBound > place && $0.range.lowerBound - place <= 4
      })?.value
    else { return nil }
    return value < 60 ? true : nil
  }

  /// The medicines that somebody says they take.
  private static func medicines(_ reading: Reading, _ words: [String]) -> [String] {
    var result: [String] = []
    for concept in reading.concepts where concept.name == "medicine" && !concept.isNegated {
      let before = words[max(0, concept.tokens.lowerBound - 4)..<concept.tokens.lowerBound]
      guard
        before.contains(
          where: ["take", "takes", "taking", "on", "prescribed", "using", "use", "started", "have"]
            .contains)
      else { continue }
      if before.contains("you") || before.contains("people") { continue }
      let name = words[concept.tokens].joined(separator: " ")
      if generic.contains(name) || result.contains(name) { continue }
      result.append(name)
    }
    return result
  }

  private static let generic: Set<String> = [
    "medicine", "medicines", "medication", "medications", "drug", "drugs", "tablets", "pills",
    "my tablets",
    "my pills", "put me on", "prescription", "my medication", "otc", "prescribed", "put on",
    "script",
  ]

  /// What they take: "mine are 400 mg", "I take 250 mg of citrate".
  private static func product(_ reading: Reading, _ words: [String]) -> Profile.Product? {
    guard
      words.contains(
        where: ["mine", "my", "take", "taking", "tablets", "have", "bought", "got"].contains),
      words.contains(where: ["i", "mine", "my", "we"].contains),
      !reading.concepts.contains(where: { span in
        span.name == "medicine"
          && !generic.contains(words[span.tokens].joined(separator: " "))
      }),
      let amount = reading.quantities.first(where: {
        $0.unit == .milligram && $0.value >= 20 && $0.value <= 3_000
      })
    else { return nil }
    let form = reading.concepts.first { $0.name == "form" }.map {
      words[$0.tokens].joined(separator: " ")
    }
    return Profile.Product(form: form, milligrams: amount.value)
  }

  /// A country whose figures are asked for: "the American limit", "in the UK".
  private static func country(_ words: [String]) -> Country? {
    for word in words {
      switch word {
      case "american", "america", "usa": return Country(code: "US")
      case "uk", "britain", "british", "england", "scotland", "wales", "nhs":
        return Country(code: "GB")
      case "eu", "europe", "european": return Country(code: "EU")
      case "australia", "australian": return Country(code: "AU")
      case "ireland", "irish": return Country(code: "IE")
      case "canada", "canadian": return Country(code: "CA")
      case "germany", "german": return Country(code: "DE")
      default: continue
      }
    }
    return nil
  }
}
