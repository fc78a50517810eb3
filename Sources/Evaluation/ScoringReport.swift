#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Scoring {
  /// The scores as text for a terminal: the sums, a table by label, and the commonest confusions.
  package func report(confusionLimit: Int = 15) -> String {
    var lines = [
      "questions            \(outcomes.count)",
      "accuracy             \(percent(accuracy))",
      "in-scope accuracy    \(percent(inScopeAccuracy))",
      "macro F1             \(percent(macroF1))",
    ]
    if let outOfScopeRecall {
      lines.append("out-of-scope recall  \(percent(outOfScopeRecall))")
      lines.append("false rejections     \(percent(falseRejections))")
    }
    let width = min(40, max(5, labels.map(\.label.count).max() ?? 5))
    lines += ["", pad("label", width) + "  count  precision  recall     F1"]
    for score in labels.sorted(by: { ($0.f1, $0.label) < ($1.f1, $1.label) }) {
      lines.append(
        "\(pad(score.label, width))  \(left(String(score.support), 5))  \(left(percent(score.precision), 9))  \(left(percent(score.recall), 6))  \(left(percent(score.f1), 5))"
      )
    }
    if !confusions.isEmpty {
      lines += ["", "most often taken for another"]
      for confusion in confusions.prefix(confusionLimit) {
        lines.append(
          "\(left(String(confusion.count), 5))  \(confusion.label) -> \(confusion.predicted)")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The scores as one JSON object.
  package func json() -> String {
    let report = Report(
      questions: outcomes.count, accuracy: accuracy, inScopeAccuracy: inScopeAccuracy,
      macroF1: macroF1,
      outOfScopeRecall: outOfScopeRecall, falseRejections: falseRejections,
      labels: labels.map {
        .init(
          label: $0.label, support: $0.support, precision: $0.precision, recall: $0.recall,
          f1: $0.f1)
      },
      confusions: confusions.map {
        .init(label: $0.label, predicted: $0.predicted, count: $0.count)
      },
      misses: outcomes.filter { !$0.isRight }.map {
        .init(text: $0.text, label: $0.label, predicted: $0.predicted)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private struct Report: Encodable {
    var questions: Int
    var accuracy: Double
    var inScopeAccuracy: Double
    var macroF1: Double
    var outOfScopeRecall: Double?
    var falseRejections: Double
    var labels: [Row]
    var confusions: [Confusion]
    var misses: [Miss]

    struct Row: Encodable {
      var label: String
      var support: Int
      var precision: Double
      var recall: Double
      var f1: Double
    }
    struct Confusion: Encodable {
      var label: String
      var predicted: String
      var count: Int
    }
    struct Miss: Encodable {
      var text: String
      var label: String
      var predicted: String
    }
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text.count >= width
      ? String(text.prefix(width)) : text + String(repeating: " ", count: width - text.count)
  }

  private func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
