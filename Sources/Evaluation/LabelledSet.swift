#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Questions with the labels that a right answer has.
package struct LabelledSet: Sendable {
  /// One question.
  package struct Item: Sendable, Hashable {
    package var text: String
    /// The right label first; any of the others is accepted too.
    package var labels: [String]
    package var line: Int
  }

  package let items: [Item]

  /// Reads tab-separated `label<TAB>text`, or JSON Lines with `text` and `modules`, `labels` or `label`.
  ///
  /// - Throws: ``LabelledSetError`` with the line that does not fit.
  package init(_ content: String) throws(LabelledSetError) {
    var items: [Item] = []
    for (index, line) in content.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      if line.hasPrefix("{") {
        guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)) else {
          throw .notARecord(line: index + 1)
        }
        let labels =
          record.modules ?? record.labels ?? record.label.map { [$0] } ?? record.intent.map { [$0] }
          ?? []
        guard !labels.isEmpty else { throw .noLabel(line: index + 1) }
        items.append(Item(text: record.text, labels: labels, line: index + 1))
      } else {
        guard let tab = line.firstIndex(of: "\t"), tab != line.startIndex else {
          throw .noLabel(line: index + 1)
        }
        let labels = line[..<tab].split(separator: ",").map { String($0).trimmingSpaces }
        items.append(
          Item(text: String(line[line.index(after: tab)...]), labels: labels, line: index + 1))
      }
    }
    guard !items.isEmpty else { throw .empty }
    self.items = items
  }

  private struct Record: Decodable {
    var text: String
    var modules: [String]?
    var labels: [String]?
    var label: String?
    var intent: String?
  }
}

/// Why a labelled set cannot be used.
package enum LabelledSetError: Error, Hashable, CustomStringConvertible {
  case empty
  case noLabel(line: Int)
  case notARecord(line: Int)

  /// The line, from 1.
  package var line: Int {
    switch self {
    case .empty: 1
    case .noLabel(let line), .notARecord(let line): line
    }
  }

  package var description: String {
    switch self {
    case .empty:
      "there is not one question in it; write lines 'label<TAB>text'"
    case .noLabel:
      "this line has no label; write 'label<TAB>text', or an object with \"text\" and \"modules\""
    case .notARecord:
      "this is not a JSON object with a \"text\"; write {\"text\": \"…\", \"modules\": [\"…\"]}"
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
