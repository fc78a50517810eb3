/// Finds the amounts in a message, in digits and in words.
package enum QuantityReader {
  /// The amounts in `tokens`, in order.
  package static func quantities(in tokens: [Token]) -> [Quantity] {
    var result: [Quantity] = []
    var index = 0
    while index < tokens.count {
      if let quantity = quantity(at: index, in: tokens) {
        result.append(quantity)
        index = quantity.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private static func quantity(at start: Int, in tokens: [Token]) -> Quantity? {
    var index = start
    var value: Double
    if let number = tokens[index].number {
      value = number
      index += 1
      if value == value.rounded(), word(index, tokens) == "and", word(index + 1, tokens) == "a",
        word(index + 2, tokens) == "half"
      {
        value += 0.5
        index += 3
      }
    } else if let (number, length) = spelledNumber(at: index, in: tokens) {
      value = number
      index += length
    } else {
      return nil
    }
    let spelledArticle = index == start + 1 && ["a", "an"].contains(tokens[start].text)
    if word(index, tokens) == "of",
      word(index + 1, tokens) == "a" || word(index + 1, tokens) == "an"
    {
      index += 2
    } else if word(index, tokens) == "a" || word(index, tokens) == "an", value < 1 {
      index += 1  // half a cup
    }
    if word(index, tokens) == "level" || word(index, tokens) == "heaped"
      || word(index, tokens) == "small"
      || word(index, tokens) == "big" || word(index, tokens) == "large",
      unit(index + 1, tokens) != nil
    {
      index += 1
    }
    guard let (unit, length) = unitPhrase(at: index, in: tokens) else {
      return spelledArticle ? nil : Quantity(value: value, unit: nil, range: start..<index)
    }
    return Quantity(value: value, unit: unit, range: start..<index + length)
  }

  private static func unitPhrase(at index: Int, in tokens: [Token]) -> (Unit, Int)? {
    guard let unit = unit(index, tokens) else { return nil }
    let next = word(index + 1, tokens)
    if unit == .millimole,
      next == "l"
        || (next == "per" && ["litre", "liter", "l"].contains(word(index + 2, tokens) ?? ""))
    {
      return (.millimolePerLitre, next == "l" ? 2 : 3)
    }
    if unit == .milligram, next == "dl" || (next == "per" && word(index + 2, tokens) == "dl") {
      return (.milligramPerDecilitre, next == "dl" ? 2 : 3)
    }
    return (unit, 1)
  }

  private static func word(_ index: Int, _ tokens: [Token]) -> String? {
    index < tokens.count && tokens[index].number == nil ? tokens[index].text : nil
  }

  private static func unit(_ index: Int, _ tokens: [Token]) -> Unit? {
    word(index, tokens).flatMap(Unit.init(word:))
  }

  /// "two hundred and fifty", "half", "a couple of", "a dozen".
  private static func spelledNumber(at start: Int, in tokens: [Token]) -> (Double, Int)? {
    guard let first = word(start, tokens) else { return nil }
    if first == "a" || first == "an" {
      switch word(start + 1, tokens) {
      case "couple": return (2, word(start + 2, tokens) == "of" ? 3 : 2)
      case "dozen": return (12, 2)
      case "hundred": return (100, 2)
      case "thousand": return (1_000, 2)
      case "half": return (0.5, 2)
      case "quarter": return (0.25, 2)
      case "third" where word(start + 2, tokens) == "of": return (1.0 / 3, 2)
      default: return (1, 1)
      }
    }
    if first == "two", word(start + 1, tokens) == "thirds" { return (2.0 / 3, 2) }
    if first == "three", word(start + 1, tokens) == "quarters" { return (0.75, 2) }
    if first == "half" { return (0.5, 1) }
    if first == "quarter" { return (0.25, 1) }
    if first == "couple" { return (2, word(start + 1, tokens) == "of" ? 2 : 1) }
    if first == "dozen" { return (12, 1) }
    if first == "double", word(start + 1, tokens) == "the" { return nil }
    var total = 0.0
    var current = 0.0
    var index = start
    while let text = word(index, tokens) {
      if let small = NumberWords.values[text] {
        if current.truncatingRemainder(dividingBy: 10) != 0
          || (current > 0 && small >= 10 && current.truncatingRemainder(dividingBy: 100) != 0)
        {
          break
        }
        current += small
      } else if text == "hundred", current > 0 {
        current *= 100
      } else if text == "thousand", current > 0 {
        total += current * 1_000
        current = 0
      } else if text == "and", index > start, let next = word(index + 1, tokens),
        NumberWords.values[next] != nil, current >= 100
      {
        index += 1
        continue
      } else {
        break
      }
      index += 1
    }
    return index > start ? (total + current, index - start) : nil
  }
}

/// The English words for small numbers.
package enum NumberWords {
  package static let values: [String: Double] = {
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var table: [String: Double] = [:]
    for (index, word) in units.enumerated() { table[word] = Double(index) }
    for (index, word) in tens.enumerated() { table[word] = Double(index + 2) * 10 }
    return table
  }()
}
