import IntentMatching
import IntentTraining
import Packing

/// A matcher over a handful of intents, small enough to train within a test.
enum TinyMatcher {
  static let concepts = [
    Concept(name: "magnesium", role: .subject, phrases: ["magnesium", "mag"]),
    Concept(
      name: "medicine", role: .subject, phrases: ["ropinirole", "sertraline", "lansoprazole"]),
    Concept(
      name: "food", role: .subject, phrases: ["banana", "almonds", "brazil nuts", "spinach"]),
    Concept(
      name: "pregnant", role: .state, phrases: ["pregnant", "expecting", "in the family way"]),
    Concept(name: "kidney-disease", role: .state, phrases: ["kidney disease", "kidney problems"]),
    Concept(name: "loose-stools", role: .setting, phrases: ["the runs", "diarrhoea"]),
  ]

  static let english = [
    "how", "much", "should", "can", "take", "with", "which", "foods", "have", "most", "from",
    "apart", "not",
    "upset", "my", "stomach", "give", "gives", "me", "does", "day", "what", "weather", "today",
    "play", "song",
    "the", "and", "are", "glycinate", "restless", "legs", "pill", "bill", "runs", "cold", "gold",
    "without",
  ]

  static let intents = [
    Intent(
      name: IntentName("dosing/daily-need"), purpose: "the daily need",
      keywords: [Keyword("how much"), Keyword("{magnesium} a day", weight: 2)],
      against: [Keyword("weather")],
      examples: [
        "how much magnesium should I take", "how much magnesium a day",
        "how many mg a day do I need",
        "daily amount of magnesium", "how much do I take each day",
      ]),
    Intent(
      name: IntentName("food-sources/richest"), purpose: "the richest foods",
      keywords: [Keyword("which foods"), Keyword("most magnesium")],
      examples: [
        "which foods have the most magnesium", "what foods have magnesium",
        "foods rich in magnesium",
        "which nuts have most of it", "does spinach have magnesium",
      ]),
    Intent(
      name: IntentName("interactions/with-medicine"), purpose: "taking it with a medicine",
      keywords: [Keyword("{magnesium} with {medicine}", weight: 2)],
      examples: [
        "can I take magnesium with ropinirole", "magnesium with sertraline",
        "can it be taken with lansoprazole",
        "is magnesium ok with my medicine", "take ropinirole and magnesium together",
      ]),
    Intent(
      name: IntentName("side-effects/loose-stools"), purpose: "loose stools",
      keywords: [Keyword("{loose-stools}", weight: 2)],
      examples: [
        "magnesium gives me the runs", "it upset my stomach and gave me diarrhoea",
        "loose stools from magnesium",
        "does magnesium give you the runs", "my stomach is upset",
      ]),
    Intent(
      name: IntentName("out-of-scope/everyday"), purpose: "anything else", keywords: [],
      examples: [
        "what is the weather today", "play a song", "what time is it", "tell me a joke",
        "who won the match",
      ]),
  ]

  static var lexicon: [UInt8] {
    var counts: [String: Int] = ["glycinate": 5, "restless": 9, "pill": 4]
    for word in ["magnesium", "ropinirole", "sertraline", "almonds", "spinach"] { counts[word] = 4 }
    return Lexicon.pack(
      concepts: concepts, english: english, counts: counts,
      guarded: ["ropinirole", "sertraline", "lansoprazole"])
  }

  /// The pack of all sections.
  static func bytes() async throws -> [UInt8] {
    Pack.joining(try await IntentTrainer.train(intents: intents, lexicon: lexicon))
  }

  static func make() async throws -> Matcher {
    try Matcher(try Pack(PackedBytes(loaded: try await bytes())))
  }

  /// A reader, which needs no training.
  static func reader() throws -> Reader {
    Reader(
      lexicon: try Lexicon(try Pack(PackedBytes(loaded: Pack.joining([("lexicon", lexicon)])))))
  }
}
