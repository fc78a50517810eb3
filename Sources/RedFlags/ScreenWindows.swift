package import IntentMatching
import Language

/// The parts of a message that are screened one by one.
///
/// A danger may be one sentence in a long friendly message, so the whole is looked at, and each sentence
/// and pair of sentences by itself.
package enum ScreenWindows {
  /// More parts than this are not looked at.
  private static let limit = 24

  /// The whole first, then its parts.
  package static func of(_ reading: Reading, reader: Reader) -> [Reading] {
    let sentences = reading.utterance.sentences
    guard sentences.count > 1 else { return [reading] }
    var windows = [reading]
    for index in sentences.indices {
      windows.append(reader.read(reading.utterance.replacing(tokens: sentences[index])))
      if index + 1 < sentences.count, sentences.count > 2 {
        windows.append(
          reader.read(
            reading.utterance.replacing(tokens: sentences[index] + sentences[index + 1])))
      }
    }
    return Array(windows.prefix(limit))
  }
}
