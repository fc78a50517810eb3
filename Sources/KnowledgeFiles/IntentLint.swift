package import IntentMatching
import Packing

/// Checks intents for what keeps them from being understood.
package enum IntentLint {
  /// The fewest examples that an intent should have.
  private static let fewest = 20

  /// What the files themselves show.
  package static func check(_ files: KnowledgeFiles) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: [String: (Located<Intent>, String)] = [:]
    let concepts = Set(files.concepts.map(\.value.name) + ["food", "form"])
    for located in files.intents {
      let intent = located.value
      for example in intent.examples {
        let key = example.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
        guard !key.allSatisfy({ $0 == " " }) else { continue }
        if let (other, _) = seen[key] {
          found.append(
            located.diagnostic(
              .warning, at: example,
              "the example '\(example)' stands in \(other.value.name) too; keep it where it belongs"
            ))
        }
        seen[key] = (located, example)
      }
      if intent.examples.count < fewest {
        found.append(
          located.diagnostic(
            .warning, at: "examples",
            "\(intent.name) has \(intent.examples.count) examples; give it at least \(fewest)"))
      }
      for keyword in intent.keywords + intent.against {
        for case .concept(let name) in keyword.items where !concepts.contains(name) {
          let near =
            Nearest.name(to: name, among: concepts.sorted()).map { "; did you mean {\($0)}?" }
            ?? "; see Intents/concepts"
          found.append(
            located.diagnostic(.error, at: keyword.text, "{\(name)} is not a concept\(near)"))
        }
      }
    }
    found += indistinct(files.intents)
    var names: [String: Located<Concept>] = [:]
    for concept in files.concepts {
      if let other = names[concept.value.name] {
        found.append(
          concept.diagnostic(
            .error,
            "the concept '\(concept.value.name)' is given twice, also in \(other.file); join them"))
      }
      names[concept.value.name] = concept
    }
    return found
  }

  /// Intents whose every keyword speaks for another intent just as much.
  private static func indistinct(_ intents: [Located<Intent>]) -> [Diagnostic] {
    let keywords = intents.map { Set($0.value.keywords.map(\.items)) }
    var found: [Diagnostic] = []
    for (place, located) in intents.enumerated() where !keywords[place].isEmpty {
      for (other, rival) in intents.enumerated()
      where other != place && keywords[place].isSubset(of: keywords[other])
        && (keywords[place] != keywords[other] || place < other)
      {
        found.append(
          located.diagnostic(
            .warning, at: "keywords",
            "no keyword tells \(located.value.name) from \(rival.value.name); give it one that the other lacks"
          ))
      }
    }
    return found
  }

  /// What only the trained matcher shows: examples that another intent wins, keywords that never help,
  /// and intents that are never reached.
  package static func check(_ files: KnowledgeFiles, with matcher: Matcher) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var won: [IntentName: Int] = [:]
    for located in files.intents {
      let intent = located.value
      var helping: Set<String> = []
      for example in intent.examples {
        let match = matcher.match(example)
        guard let best = match.candidates.first else { continue }
        won[best.name, default: 0] += 1
        for candidate in match.candidates where candidate.name == intent.name {
          helping.formUnion(candidate.keywords.filter { $0.weight > 0 }.map(\.text))
        }
        if best.name != intent.name, best.name.module != intent.name.module {
          found.append(
            located.diagnostic(
              .warning, at: example,
              "this example of \(intent.name) is won by \(best.name); move it, or add what tells them apart"
            ))
        }
      }
      for keyword in intent.keywords
      where !helping.contains(keyword.text) && intent.examples.count >= fewest {
        found.append(
          located.diagnostic(
            .warning, at: keyword.text,
            "the keyword '\(keyword.text)' helps in none of the examples; take it out, or add a question that uses it"
          ))
      }
    }
    for located in files.intents where won[located.value.name] == nil {
      found.append(
        located.diagnostic(
          .warning, "\(located.value.name) wins no example at all, so it is never reached"))
    }
    return found
  }
}
