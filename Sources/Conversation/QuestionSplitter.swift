import IntentMatching
import Language

/// Cuts a message that asks several things into the questions it asks.
///
/// Wherever a question might begin is a place to cut. Which of these cuts are made is decided by how
/// well the parts are understood: a cut has to be worth its cost.
enum QuestionSplitter {
  /// A run of tokens between two places to cut.
  struct Piece {
    var tokens: [Token]
    /// Whether it asks by its form, and not only by what it names.
    var asks: Bool
    /// Whether a new question plainly starts here: "…, and how much".
    var startsPlainly: Bool
  }

  /// What one more question has to gain.
  private static let cutCost = 0.1
  /// The same where a question plainly starts.
  private static let plainCost = -0.35
  /// What it costs to take words that do not ask for a question.
  private static let fragmentCost = 0.1
  /// The same where a question follows that they may lead up to.
  private static let leadingCost = 0.4
  /// What more a question has to gain that begins with *or*: it mostly goes on with the last one.
  private static let alternativeCost = 0.2
  /// What it costs to leave out a piece that asks, one that tells what an answer may turn on, and any other.
  private static let dropCosts = (asking: 0.8, naming: 0.3, telling: 0.02)
  /// More pieces than this are not tried.
  private static let mostPieces = 9

  /// Whether a message asks anything by its form.
  static func asks(in reading: Reading) -> Bool {
    pieces(of: reading).contains(where: \.asks)
  }

  /// The pieces of a message, in order.
  static func pieces(of reading: Reading) -> [Piece] {
    reading.utterance.sentences.flatMap { sentence -> [Piece] in
      var parts: [[Token]] = []
      for (index, token) in sentence.enumerated() {
        if mayStart(index, in: sentence, after: parts.last) { parts.append([]) }
        parts[parts.count - 1].append(token)
      }
      let endsInMark = sentence.last.map { reading.utterance.questions.contains($0.sentence) }
      return parts.enumerated().map { place, part in
        let isMarked = (endsInMark ?? false) && place == parts.count - 1
        let asks = asks(part) || isMarked
        return Piece(
          tokens: part, asks: asks,
          startsPlainly: asks && (place == 0 || startsPlainly(part)))
      }
    }
  }

  /// The questions that the pieces make up: the runs whose worth adds up to most, as they were judged.
  ///
  /// `judge` says what a run is worth as a question, told whether it asks by its form; `tells` whether
  /// words tell what an answer may turn on: somebody's state, a food, a medicine.
  static func questions<Judged>(
    of pieces: [Piece], judge: ([Token], Bool) -> (worth: Double, judged: Judged),
    tells: ([Token]) -> Bool
  ) -> [Judged] {
    let pieces = joined(pieces)
    guard pieces.count > 1, pieces.count <= mostPieces else { return [] }
    var best: [(value: Double, parts: [Judged])] = [(0, [])]
    for end in 1...pieces.count {
      let last = pieces[end - 1]
      var choice = best[end - 1]
      choice.value -=
        last.asks ? dropCosts.asking : tells(last.tokens) ? dropCosts.naming : dropCosts.telling
      for start in 0..<end {
        let run = trimmed(pieces[start..<end].flatMap(\.tokens))
        guard !run.isEmpty else { continue }
        let asks = pieces[start..<end].contains(where: \.asks)
        guard asks || isFragment(run) else { continue }
        // "Hot weather, long flights, why do they set my legs off": a list that leads up to the question.
        let leadsUp = pieces[end...].contains {
          $0.asks && $0.tokens.first?.sentence == run.last?.sentence
        }
        let isAlternative =
          pieces[start].tokens.first?.text == "or" && !pieces[start].startsPlainly
        let cost =
          (pieces[start].startsPlainly ? plainCost : cutCost)
          + (asks ? 0 : leadsUp ? leadingCost : fragmentCost)
          + (isAlternative ? alternativeCost : 0)
        let (worth, judged) = judge(run, asks)
        let value = best[start].value + worth - cost
        if value > choice.value { choice = (value, best[start].parts + [judged]) }
      }
      best.append(choice)
    }
    return best[pieces.count].parts
  }

  /// The pieces of a long story, with those that only tell joined to the ones before them.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    guard pieces.count > mostPieces else { return pieces }
    return pieces.reduce(into: []) { joined, piece in
      if let last = joined.last, !last.asks, !piece.asks {
        joined[joined.count - 1].tokens += piece.tokens
      } else {
        joined.append(piece)
      }
    }
  }

  /// Whether the tokens ask something: by a question word, or by a verb that stands before its subject.
  private static func asks(_ tokens: [Token]) -> Bool {
    tokens.enumerated().contains { index, token in
      let after = index + 1 < tokens.count ? tokens[index + 1].text : ""
      // "When I get home" tells when.
      if ["when", "where", "who"].contains(token.text) {
        return starters.contains(after) || after == "to"
      }
      if whWords.contains(token.text) { return true }
      return starters.contains(token.text) && after != "not"
        && (index == 0 || token.followsBreak || leads.contains(tokens[index - 1].text)
          || (pronouns.contains(after)
            && !pronouns.contains(tokens[index - 1].text)))
    }
  }

  /// Whether a question may begin at `index`: after a comma, with *and* or the like, or with a word that asks.
  private static func mayStart(
    _ index: Int, in sentence: [Token], after piece: [Token]?
  ) -> Bool {
    guard let piece else { return true }
    let token = sentence[index]
    let before = sentence[index - 1].text
    // "…, doesn't it?" goes on with what it follows.
    let isTag = sentence[index...].allSatisfy {
      verbs.contains($0.text) || pronouns.contains($0.text) || $0.text == "not"
    }
    if leads.contains(before) || isTag { return false }
    if token.followsBreak || joins.contains(token.text) { return true }
    guard index + 1 < sentence.count, !prepositions.contains(before) else { return false }
    let after = sentence[index + 1].text
    if whWords.contains(token.text) { return starters.contains(after) || measures.contains(after) }
    // "How much magnesium should I take": the verb is still that of *how much*.
    let isAwaited =
      piece.contains { whWords.contains($0.text) } && !piece.contains { verbs.contains($0.text) }
    return verbs.contains(token.text) && !isAwaited && !pronouns.contains(before)
      && (pronouns.contains(after) || ["the", "my", "magnesium", "iron"].contains(after))
  }

  /// Whether words ask without a verb: "max dose per day", "safe with blood thinners".
  private static func isFragment(_ tokens: [Token]) -> Bool {
    tokens.count <= 6
      && !tokens.contains {
        tellers.contains($0.text) || verbs.contains($0.text) || pronouns.contains($0.text)
      }
  }

  /// Whether a part opens with a word that asks, or with "and at what age", "and if not when should I".
  private static func startsPlainly(_ part: [Token]) -> Bool {
    let rest = trimmed(part)
    guard let first = rest.first else { return false }
    if part.first?.text == "or" { return whWords.contains(first.text) }
    return starters.contains(first.text)
      || (prepositions.contains(first.text) || first.text == "if")
        && rest.dropFirst().prefix(3).contains { starters.contains($0.text) }
  }

  private static func trimmed(_ tokens: [Token]) -> [Token] {
    var tokens = tokens[...]
    while let first = tokens.first, leads.contains(first.text) {
      // "Ok with statins?" asks.
      if let second = tokens.dropFirst().first, prepositions.contains(second.text) { break }
      tokens.removeFirst()
    }
    return Array(tokens)
  }

  private static let joins: Set<String> = ["and", "also", "plus", "or", "but", "oh", "then", "so"]
  /// Words before a question that ask nothing themselves.
  private static let leads = joins.union([
    "ps", "ok", "okay", "hi", "hey", "hello", "please", "well",
  ])
  private static let pronouns: Set<String> = [
    "i", "it", "you", "he", "she", "we", "they", "there", "this", "that", "these", "those",
  ]
  /// Words of somebody who tells something.
  private static let tellers: Set<String> = [
    "i", "my", "me", "he", "she", "we", "they", "his", "her", "our", "am", "was", "were", "had",
    "got",
    "said", "says",
  ]
  private static let prepositions: Set<String> = [
    "at", "in", "on", "for", "to", "from", "with", "by", "of",
  ]
  private static let measures: Set<String> = [
    "much", "many", "long", "often", "soon", "kind", "type", "form", "one", "ones", "food", "foods",
    "about", "time", "common", "to",
  ]
  private static let whWords: Set<String> = [
    "what", "which", "how", "why", "when", "where", "who", "whether", "whats", "hows",
  ]
  /// Verbs that stand before their subject in a question.
  private static let verbs: Set<String> = [
    "is", "are", "can", "could", "does", "do", "did", "should", "will", "would", "has", "have",
    "am", "may", "shall", "was",
  ]
  private static let starters = whWords.union(verbs).union(["any"])
}
