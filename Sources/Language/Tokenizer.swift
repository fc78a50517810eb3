/// Cuts folded text into words and numbers, and spells contractions out.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  private(set) var questions: Set<Int> = []
  private var sentence = 0
  private var pendingBreak = false

  mutating func read(_ folded: String) {
    let characters = Array(folded.unicodeScalars)
    var index = 0
    while index < characters.count {
      let scalar = characters[index]
      if isDigit(scalar)
        || (scalar == "." && next(characters, index).map(isDigit) == true
          && !precededByDigit(characters, index))
      {
        index = readNumber(characters, from: index)
      } else if isLetter(scalar) {
        index = readWord(characters, from: index)
      } else {
        readMark(scalar, at: index, in: characters)
        index += 1
      }
    }
  }

  private mutating func readMark(
    _ scalar: Unicode.Scalar, at index: Int, in characters: [Unicode.Scalar]
  ) {
    switch scalar {
    case "?":
      questions.insert(sentence)
      endSentence()
    case "\n":
      endSentence()
    case ".", "!":
      // "e.g." and "1.5" do not end a sentence; a mark before a space or the end does.
      if next(characters, index).map({ $0 == " " || $0 == "." || $0 == "!" }) ?? true {
        endSentence()
      }
    case ",", ";", ":", "(", ")", "-", "/":
      pendingBreak = true
    case "+", "&":
      append("and")
    case "%":
      append("percent")
    default:
      break
    }
  }

  private mutating func endSentence() {
    if tokens.last?.sentence == sentence { sentence += 1 }
  }

  private mutating func readNumber(_ characters: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    var digits = ""
    while index < characters.count {
      let scalar = characters[index]
      if isDigit(scalar) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == ".", next(characters, index).map(isDigit) == true, !digits.contains(".") {
        digits += "."
      } else if scalar == ",", hasThousands(characters, after: index) {
        // A comma before exactly three digits groups thousands.
      } else if scalar == ",", next(characters, index).map(isDigit) == true, !digits.contains(".") {
        digits += "."  // a decimal comma, as in "12,3"
      } else {
        break
      }
      index += 1
    }
    var value = Double(digits) ?? 0
    if index + 1 < characters.count, characters[index] == "/", isDigit(characters[index + 1]),
      let divisor = Double(String(characters[index + 1])), divisor > 0,
      index + 2 >= characters.count || !isDigit(characters[index + 2])
    {
      value /= divisor
      digits = Decimal.text(value)
      index += 2
    }
    appendNumber(digits, value)
    return index
  }

  private mutating func appendNumber(_ digits: String, _ value: Double) {
    let token = Token(
      text: digits, kind: .number(value), sentence: sentence, followsBreak: pendingBreak)
    pendingBreak = false
    // "1 1/2" is one number.
    if value < 1, let last = tokens.last, let whole = last.number, whole == whole.rounded(),
      last.sentence == sentence, whole < 100, digits.hasPrefix("0."), !token.followsBreak
    {
      tokens[tokens.count - 1] = Token(
        text: Decimal.text(whole + value), kind: .number(whole + value), sentence: sentence,
        followsBreak: last.followsBreak)
      return
    }
    tokens.append(token)
  }

  private mutating func readWord(_ characters: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    var word = ""
    var isName = false
    while index < characters.count {
      let scalar = characters[index]
      if isLetter(scalar), !isName {
        word.unicodeScalars.append(scalar)
      } else if scalar == "'", next(characters, index).map(isLetter) == true {
        word += "'"
      } else if isDigit(scalar), isName || ["b", "d", "k", "omega"].contains(word) {
        isName = true
        word.unicodeScalars.append(scalar)  // b12, d3, k2: names, not amounts
      } else {
        break
      }
      index += 1
    }
    if word == "w", index < characters.count, characters[index] == "/" {
      append("with")
      return index + 1
    }
    append(word)
    return index
  }

  private mutating func append(_ word: String) {
    for part in Contractions.spellOut(word) {
      tokens.append(Token(text: part, sentence: sentence, followsBreak: pendingBreak))
      pendingBreak = false
    }
  }

  private func next(_ characters: [Unicode.Scalar], _ index: Int) -> Unicode.Scalar? {
    index + 1 < characters.count ? characters[index + 1] : nil
  }

  private func precededByDigit(_ characters: [Unicode.Scalar], _ index: Int) -> Bool {
    index > 0 && isDigit(characters[index - 1])
  }

  private func hasThousands(_ characters: [Unicode.Scalar], after comma: Int) -> Bool {
    guard comma + 3 < characters.count, (1...3).allSatisfy({ isDigit(characters[comma + $0]) })
    else { return false }
    return comma + 4 >= characters.count || !isDigit(characters[comma + 4])
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value >= 0x61 && scalar.value <= 0x7A)
      || (scalar.value > 0x7F && scalar.properties.isAlphabetic)
  }
}
