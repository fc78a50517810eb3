import Language
import Packing

/// Something in the fact base that a message names.
package struct SubjectSpan: Sendable, Hashable {
  /// What kind of thing, and its number in its table.
  package enum Subject: Sendable, Hashable {
    case food(Int)
    case compound(Int)
    case fact(Int)

    fileprivate var isFact: Bool {
      if case .fact = self { true } else { false }
    }
  }

  package var subject: Subject
  package var tokens: Range<Int>
  /// How rare the phrase is among the subjects: a phrase of few facts tells more.
  package var weight: Double
}

/// The names by which people ask for foods, compounds and facts.
package struct SubjectIndex: Sendable {
  private let phrases: PackedHashMap
  private let lists: Int
  private let bytes: PackedBytes
  private static let longest = 5

  init(_ bytes: PackedBytes, at offset: Int) {
    self.bytes = bytes
    let places = bytes.read(at: offset) { ($0.count(), $0.count()) }
    phrases = PackedHashMap(bytes, at: offset + places.0)
    lists = offset + places.1
  }

  /// What `tokens` name.
  func spans(in tokens: [Token]) -> [SubjectSpan] {
    var spans: [SubjectSpan] = []
    var covered = 0
    for start in tokens.indices {
      var length = min(SubjectIndex.longest, tokens.count - start)
      while length > 0 {
        let range = start..<start + length
        if let list = phrases[SubjectIndex.key(tokens[range])] {
          let subjects = bytes.read(at: lists + list) { reader in
            reader.list { reader -> SubjectSpan.Subject in
              let kind = reader.integer(width: 1)
              let number = reader.integer(width: 2)
              return kind == 0 ? .food(number) : kind == 1 ? .compound(number) : .fact(number)
            }
          }
          let weight = Double(length) + 1 / Double(max(1, subjects.count))
          for subject in subjects {
            // A fact may be asked for by any of its words; of foods and compounds the longest name counts.
            if subject.isFact {
              if !spans.contains(where: { $0.subject == subject && $0.tokens.overlaps(range) }) {
                spans.append(SubjectSpan(subject: subject, tokens: range, weight: weight))
              }
            } else if range.upperBound > covered {
              spans.append(SubjectSpan(subject: subject, tokens: range, weight: weight))
            }
          }
          if subjects.contains(where: { !$0.isFact }) { covered = max(covered, range.upperBound) }
        }
        length -= 1
      }
    }
    return spans
  }

  private static func key(_ tokens: some Sequence<Token>) -> UInt64 {
    var hash = StableHash(kind: "n")
    for token in tokens {
      hash.combine(token.number == nil ? token.stem : token.text)
      hash.combine(0x20)
    }
    return hash.value
  }

  static func pack(_ names: [(phrase: String, subject: SubjectSpan.Subject)]) -> [UInt8] {
    var byKey: [UInt64: [SubjectSpan.Subject]] = [:]
    var order: [UInt64] = []
    for (phrase, subject) in names {
      let tokens = Utterance(phrase).tokens
      guard !tokens.isEmpty, tokens.count <= longest else { continue }
      let key = key(tokens)
      if byKey[key] == nil { order.append(key) }
      if byKey[key]?.contains(subject) != true { byKey[key, default: []].append(subject) }
    }
    var lists = PackWriter()
    var table = PackWriter()
    PackedHashMap.pack(
      order.map { key in
        let offset = lists.bytes.count
        lists.list(byKey[key] ?? []) { writer, subject in
          switch subject {
          case .food(let number):
            writer.integer(0, width: 1)
            writer.integer(number, width: 2)
          case .compound(let number):
            writer.integer(1, width: 1)
            writer.integer(number, width: 2)
          case .fact(let number):
            writer.integer(2, width: 1)
            writer.integer(number, width: 2)
          }
        }
        return (key, offset)
      }, into: &table)
    var head = PackWriter()
    head.count(8)
    head.count(8 + table.bytes.count)
    return head.bytes + table.bytes + lists.bytes
  }
}
