import FactBase
import IntentMatching
import IntentTraining
import Packing
import RedFlags

/// Turns knowledge files into one pack.
package enum KnowledgeCompiler {
  /// The bytes of a pack of `files`: matcher, red-flag screen and fact base.
  package static func compile(_ files: KnowledgeFiles) async throws -> [UInt8] {
    let lexicon = lexicon(of: files)
    let intents = files.intents.map(\.value)
    var sections = try await IntentTrainer.train(intents: intents, lexicon: lexicon)
    if !files.redFlags.isEmpty {
      let flags = files.redFlags.map(\.value)
      let screen = try await ScreenTraining.train(
        flags: flags, ordinary: intents, lexicon: lexicon, prefix: "screen-")
      sections += screen.filter { $0.name != "lexicon" }
      sections.append(("red-flags", RedFlagTable.pack(ScreenTraining.order(flags))))
    }
    if !files.facts.isEmpty {
      var content = Facts.Content()
      content.facts = files.facts.map(\.value)
      content.sources = files.sources.map(\.value)
      content.foods = files.foods.map(\.value)
      content.intakes = files.intakes.map(\.value)
      content.compounds = files.compounds.map(\.value)
      content.bloodLevels = files.bloodLevels.map(\.value)
      content.helplines = files.helplines.map(\.value)
      sections += Facts.pack(content)
    }
    return Pack.joining(sections)
  }

  /// The sections of the matcher alone.
  package static func intentSections(_ files: KnowledgeFiles) async throws -> [(
    name: String, content: [UInt8]
  )] {
    try await IntentTrainer.train(intents: files.intents.map(\.value), lexicon: lexicon(of: files))
  }

  /// The lexicon: the authors' concepts, and one each for the foods and the compounds of the tables.
  package static func lexicon(of files: KnowledgeFiles) -> [UInt8] {
    var concepts = files.concepts.map(\.value)
    func add(_ name: String, _ phrases: [String]) {
      guard !phrases.isEmpty else { return }
      if let place = concepts.firstIndex(where: { $0.name == name }) {
        concepts[place].phrases += phrases
      } else {
        concepts.append(Concept(name: name, role: .subject, phrases: phrases))
      }
    }
    add("food", files.foods.flatMap { [$0.value.name] + $0.value.aliases })
    add("form", files.compounds.flatMap { [$0.value.name] + $0.value.aliases })
    var counts: [String: Int] = [:]
    let examples = files.intents.filter { !$0.value.name.isOutOfScope || files.facts.isEmpty }
      .flatMap(\.value.examples)
    for example in examples {
      for word in WordCounter.words(in: example) { counts[word, default: 0] += 1 }
    }
    let medicines = Set(concepts.first { $0.name == "medicine" }?.phrases ?? [])
    return Lexicon.pack(
      concepts: concepts, english: files.english, counts: counts, guarded: medicines)
  }
}
