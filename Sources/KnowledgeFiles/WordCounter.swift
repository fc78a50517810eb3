import Language

/// Splits examples into the words that corrections may be drawn from.
enum WordCounter {
  static func words(in text: String) -> [String] {
    Utterance(text).tokens.filter { $0.number == nil && $0.text.utf8.count > 3 }.map(\.text)
  }
}
