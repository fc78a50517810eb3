/// One word or number of a message.
package struct Token: Sendable, Hashable {
  /// What a token is made of.
  package enum Kind: Sendable, Hashable {
    case word
    case number(Double)
  }

  /// The folded text.
  package var text: String
  /// The stem that words of one family share.
  package var stem: String
  package var kind: Kind
  /// Which sentence of the message it stands in, from 0.
  package var sentence: Int
  /// What was typed, where the text was corrected from something else.
  package var correctedFrom: String?
  /// Whether a comma, semicolon, bracket or dash stands right before it.
  package var followsBreak: Bool

  package init(
    text: String, kind: Kind = .word, sentence: Int = 0, correctedFrom: String? = nil,
    followsBreak: Bool = false
  ) {
    self.text = text
    self.kind = kind
    self.sentence = sentence
    self.correctedFrom = correctedFrom
    self.followsBreak = followsBreak
    stem = kind == .word ? Stemmer.stem(text) : Token.numberStem
  }

  /// The stem that all numbers share.
  package static let numberStem = "#"

  /// What a phrase that was written down is compared by: the stem of a word, and a number as it is.
  package var phraseKey: String { kind == .word ? stem : text }

  /// The value, when the token is a number in digits.
  package var number: Double? {
    if case .number(let value) = kind { value } else { nil }
  }
}
