/// How well predictions fit their labels.
package struct Scoring: Sendable {
  /// What happened to one question.
  package struct Outcome: Sendable, Hashable {
    package var text: String
    /// The label it was counted under: the first that is right.
    package var label: String
    package var predicted: String
    package var isRight: Bool

    package init(text: String, labels: [String], predicted: String) {
      self.text = text
      self.predicted = predicted
      isRight = labels.contains(predicted)
      label = isRight ? predicted : labels.first ?? ""
    }
  }

  /// Precision, recall and F1 of one label.
  package struct LabelScore: Sendable, Hashable {
    package var label: String
    /// How many questions have the label.
    package var support: Int
    package var precision: Double
    package var recall: Double
    /// The harmonic mean of precision and recall.
    package var f1: Double
  }

  /// The label of questions that are to be declined.
  package static let outOfScope = "out-of-scope"

  package let outcomes: [Outcome]
  package let labels: [LabelScore]
  /// How many questions of each label were given each other, most first.
  package let confusions: [(label: String, predicted: String, count: Int)]

  package init(_ outcomes: [Outcome]) {
    self.outcomes = outcomes
    let names = Set(outcomes.flatMap { [$0.label, $0.predicted] }).sorted()
    labels = names.map { name in
      let truth = outcomes.count { $0.label == name }
      let claimed = outcomes.count { $0.predicted == name }
      let right = outcomes.count { $0.isRight && $0.predicted == name }
      let precision = claimed == 0 ? 0 : Double(right) / Double(claimed)
      let recall = truth == 0 ? 0 : Double(right) / Double(truth)
      let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
      return LabelScore(label: name, support: truth, precision: precision, recall: recall, f1: f1)
    }
    var counts: [[String]: Int] = [:]
    for outcome in outcomes where !outcome.isRight {
      counts[[outcome.label, outcome.predicted], default: 0] += 1
    }
    confusions = counts.map { (label: $0.key[0], predicted: $0.key[1], count: $0.value) }
      .sorted { (-$0.count, $0.label, $0.predicted) < (-$1.count, $1.label, $1.predicted) }
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  /// The share of all questions that were given a right label.
  package var accuracy: Double {
    Scoring.share(outcomes.count(where: \.isRight), of: outcomes.count)
  }

  /// The same, of the questions that are in scope.
  package var inScopeAccuracy: Double {
    let inside = outcomes.filter { $0.label != Scoring.outOfScope }
    return Scoring.share(inside.count(where: \.isRight), of: inside.count)
  }

  /// The share of the questions out of scope that were declined.
  package var outOfScopeRecall: Double? {
    let outside = outcomes.filter { $0.label == Scoring.outOfScope }
    return outside.isEmpty ? nil : Scoring.share(outside.count(where: \.isRight), of: outside.count)
  }

  /// The share of the questions in scope that were declined.
  package var falseRejections: Double {
    let inside = outcomes.filter { $0.label != Scoring.outOfScope }
    return Scoring.share(inside.count { $0.predicted == Scoring.outOfScope }, of: inside.count)
  }

  /// The mean F1 over the labels that questions have.
  package var macroF1: Double {
    let scored = labels.filter { $0.support > 0 }
    return scored.isEmpty ? 0 : scored.reduce(0) { $0 + $1.f1 } / Double(scored.count)
  }
}
