import Foundation
import TestSupport

/// Questions as people put them, from `Tests/QuestionSets/tuned`.
enum QuestionSet {
  struct Question: Decodable, Sendable {
    var id: String
    var text: String
    var modules: [String]

    var isOutOfScope: Bool { modules.first == "out-of-scope" }
  }

  struct RedFlag: Decodable, Sendable {
    enum Level: String, Decodable, Sendable {
      case emergency, urgent, none
    }

    var id: String
    var text: String
    var expect: Level
  }

  struct Dialogue: Decodable, Sendable {
    struct Turn: Decodable, Sendable {
      var text: String
      var modules: [String]
    }

    var id: String
    var turns: [Turn]
  }

  static func load<Record: Decodable>(_ name: String) throws -> [Record] {
    try Repository.text("Tests/QuestionSets/tuned/\(name).jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Record.self, from: Data($0.utf8))
    }
  }

  /// The share of `records`, in percent, for which `isRight` holds; the ids of the others.
  static func share<Record>(
    of records: [Record], id: (Record) -> String, _ isRight: (Record) -> Bool
  ) -> (percent: Double, misses: [String]) {
    let misses = records.filter { !isRight($0) }.map(id)
    return (100 * Double(records.count - misses.count) / Double(max(1, records.count)), misses)
  }
}
