import Language

/// The stage of life that an age tells of; its name is that of the concept that people name it by.
enum AgeBand: String {
  case baby, child, teenager, adult
  case old = "old-person"

  /// The band of an age in years.
  init(years: Double) {
    self =
      switch years {
      case ..<2: .baby
      case ..<13: .child
      case ..<18: .teenager
      case ..<65: .adult
      default: .old
      }
  }

  /// The ages among `quantities`, as concepts: "my 80 year old dad", "aged 9", "she is 15".
  static func spans(of quantities: [Quantity], in tokens: [Token]) -> [ConceptSpan] {
    quantities.compactMap { quantity in
      guard let years = age(quantity, in: tokens), years > 0, years <= 110 else { return nil }
      let end = quantity.range.upperBound
      let isFollowed = end < tokens.count && tokens[end].text == "old"
      return ConceptSpan(
        name: AgeBand(years: years).rawValue, role: .person,
        tokens: quantity.range.lowerBound..<(isFollowed ? end + 1 : end), isNegated: false)
    }
  }

  private static func age(_ quantity: Quantity, in tokens: [Token]) -> Double? {
    func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
    let start = quantity.range.lowerBound
    let end = quantity.range.upperBound
    let isOld = word(end) == "old" || ["aged", "age"].contains(word(start - 1))
    switch quantity.unit {
    case .year where isOld: return quantity.value
    case .month where isOld: return quantity.value / 12
    case .week where isOld: return quantity.value / 52
    case nil where isOld: return quantity.value
    case nil:
      let isLast =
        end == tokens.count || tokens[end].followsBreak || word(end) == "and"
        || tokens[end].sentence != tokens[start].sentence
      let isSaid =
        ["am", "is"].contains(word(start - 1))
        && ["i", "he", "she", "who"].contains(word(start - 2))
      return isLast && isSaid ? quantity.value : nil
    default: return nil
    }
  }
}
