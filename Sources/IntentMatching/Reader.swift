package import Language

/// Reads messages: corrects spelling, finds concepts and amounts, sees what is denied.
package struct Reader: Sendable {
  package let lexicon: Lexicon

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Reads a message.
  package func read(_ text: String) -> Reading {
    read(Utterance(text))
  }

  /// Reads what has been cut into tokens already.
  package func read(_ utterance: Utterance) -> Reading {
    var tokens = utterance.tokens
    var unknown: [Int] = []
    for index in tokens.indices
    where tokens[index].number == nil && tokens[index].correctedFrom == nil {
      let word = tokens[index].text
      if word.utf8.count < 3 || lexicon.knows(word) || lexicon.knows(tokens[index].stem) {
        continue
      }
      if let correction = lexicon.correction(of: word) {
        tokens[index] = Token(
          text: correction, sentence: tokens[index].sentence, correctedFrom: word,
          followsBreak: tokens[index].followsBreak)
      } else {
        unknown.append(index)
      }
    }
    split(&tokens, &unknown)
    let corrected = utterance.replacing(tokens: tokens)
    let quantities = QuantityReader.quantities(in: tokens)
    return Reading(
      utterance: corrected,
      concepts: concepts(in: tokens) + AgeBand.spans(of: quantities, in: tokens),
      quantities: quantities, unknown: unknown)
  }

  /// Takes words apart that were typed as one: *restlesslegs*.
  private func split(_ tokens: inout [Token], _ unknown: inout [Int]) {
    for place in unknown.reversed() {
      let token = tokens[place]
      let letters = Array(token.text)
      guard letters.count >= 8, letters.count <= 24 else { continue }
      for cut in 4...letters.count - 4 {
        let parts = [String(letters[..<cut]), String(letters[cut...])]
        guard parts.allSatisfy(lexicon.knows) else { continue }
        tokens.replaceSubrange(
          place...place,
          with: parts.enumerated().map { index, part in
            Token(
              text: part, sentence: token.sentence, correctedFrom: index == 0 ? token.text : part,
              followsBreak: index == 0 && token.followsBreak)
          })
        unknown = unknown.filter { $0 != place }.map { $0 > place ? $0 + 1 : $0 }
        break
      }
    }
  }

  /// The concepts named in `tokens`; at each place the longest phrase wins, over those within it.
  private func concepts(in tokens: [Token]) -> [ConceptSpan] {
    let words = tokens.map(\.phraseKey)
    var spans: [ConceptSpan] = []
    var covered = 0
    for start in words.indices {
      var length = min(Lexicon.longestPhrase, words.count - start)
      while length > 0 {
        let range = start..<start + length
        if range.upperBound > covered,
          tokens[start].sentence == tokens[range.upperBound - 1].sentence
        {
          let found = lexicon.concepts(named: words[range])
          if !found.isEmpty {
            let negated = Negation.covers(start, in: tokens)
            for index in found {
              let concept = lexicon.concepts[index]
              spans.append(
                ConceptSpan(
                  name: concept.name, role: concept.role, tokens: range, isNegated: negated))
            }
            covered = range.upperBound
            break
          }
        }
        length -= 1
      }
    }
    return spans
  }
}
