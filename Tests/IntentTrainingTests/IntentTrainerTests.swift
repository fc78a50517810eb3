import IntentMatching
import IntentTraining
import Packing
import Testing

@Suite struct IntentTrainerTests {
  private static let intents = ["red", "green", "blue"].map { color in
    Intent(
      name: IntentName(module: color, name: "general"), purpose: color, keywords: [Keyword(color)],
      examples: [
        "the \(color) one", "give me \(color)", "\(color) please", "I like \(color)", "\(color)",
      ])
  }

  private static let lexicon = Lexicon.pack(
    concepts: [Concept(name: "color", role: .subject, phrases: ["red", "green", "blue"])],
    english: ["the", "one", "give", "please", "like"], counts: [:], guarded: [])

  @Test func `makes the same bytes each time`() async throws {
    let first = Pack.joining(
      try await IntentTrainer.train(intents: Self.intents, lexicon: Self.lexicon))
    for _ in 0..<3 {
      let again = Pack.joining(
        try await IntentTrainer.train(intents: Self.intents, lexicon: Self.lexicon))
      #expect(again == first)
    }
  }

  @Test func `makes a pack that is valid UTF-8, to be bundled as a literal`() async throws {
    let bytes = Pack.joining(
      try await IntentTrainer.train(intents: Self.intents, lexicon: Self.lexicon))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test func `learns every example`() async throws {
    let matcher = try await matcher(Self.intents)
    for intent in Self.intents {
      for example in intent.examples {
        #expect(matcher.match(example).candidates.first?.name == intent.name, "\(example)")
      }
    }
  }

  @Test func `learns from examples alone, without keywords`() async throws {
    let bare = Self.intents.map {
      Intent(name: $0.name, purpose: $0.purpose, keywords: [], examples: $0.examples)
    }
    #expect(try await matcher(bare).match("a blue one").candidates.first?.name.module == "blue")
  }

  @Test func `keeps several matchers apart in one pack by their prefix`() async throws {
    let one = try await IntentTrainer.train(intents: Self.intents, lexicon: Self.lexicon)
    let other = try await IntentTrainer.train(
      intents: Array(Self.intents.dropFirst()), lexicon: Self.lexicon, prefix: "screen-")
    #expect(other.map(\.name) == ["lexicon", "screen-intents", "screen-matcher"])
    let pack = try Pack(
      PackedBytes(loaded: Pack.joining(one + other.filter { $0.name != "lexicon" })))
    #expect(try Matcher(pack).intents.count == 3)
    #expect(try Matcher(pack, prefix: "screen-").intents.count == 2)
  }

  @Test func `trains on an intent without examples`() async throws {
    let lonely = Intent(
      name: IntentName("grey/general"), purpose: "", keywords: [Keyword("grey")], examples: [])
    #expect(try await matcher(Self.intents + [lonely]).intents.count == 4)
  }

  private func matcher(_ intents: [Intent]) async throws -> Matcher {
    let sections = try await IntentTrainer.train(intents: intents, lexicon: Self.lexicon)
    return try Matcher(try Pack(PackedBytes(loaded: Pack.joining(sections))))
  }
}
