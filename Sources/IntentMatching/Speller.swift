import Language
import Packing

/// Finds the known word that an unknown one was meant to be.
///
/// A known word is never corrected, nor a short one, nor anything with a digit: reading *1005* as
/// *1000*, or one drug as another, is worse than not understanding. The list is scanned in place; a
/// mask of the letters rules nearly every word out before any distance is computed.
struct Speller: Sendable {
  /// A word that people may have meant.
  struct Entry: Sendable, Hashable {
    let word: String
    /// How often it stands in the examples: of two equally near words the commoner wins.
    let count: Int
    /// Whether it names a medicine, and so needs a closer likeness.
    let isGuarded: Bool
  }

  private static let lengths = 4..<25
  private let bytes: PackedBytes
  private let offset: Int

  init(_ bytes: PackedBytes, at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The word that `word` was most likely meant to be, if one is near enough.
  func correction(of word: String) -> String? {
    let letters = Array(word.utf8)
    guard Speller.lengths.contains(letters.count), letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    else { return nil }
    let allowed = letters.count >= 8 ? 2 : 1
    let mask = Speller.mask(of: letters)
    var best: (letters: [UInt8], cost: Double, count: Int)?
    bytes.withBytes { buffer in
      for length in max(Speller.lengths.lowerBound, letters.count - allowed)...letters.count
        + allowed
      where Speller.lengths.contains(length) {
        var reader = PackReader(
          bytes: buffer, offset: offset + 8 * (length - Speller.lengths.lowerBound))
        let start = reader.count()
        let entries = reader.count()
        reader.offset = offset + start
        for _ in 0..<entries {
          let candidateMask = UInt32(reader.integer(width: 4))
          let count = reader.integer(width: 2)
          let guarded = reader.integer(width: 1) == 1
          let place = reader.offset
          reader.offset += length
          guard (candidateMask ^ mask).nonzeroBitCount <= 2 * allowed else { continue }
          let candidate = Array(buffer[place..<place + length])
          guard Speller.startsAlike(letters, candidate) else { continue }
          let limit = guarded && letters.count < 7 ? 0.7 : Double(allowed)
          guard let cost = EditDistance.between(letters, candidate, limit: limit) else { continue }
          // A four-letter word may only lose a double letter or swap two: anything else is a guess.
          if letters.count == 4, cost > 0.6 || guarded { continue }
          if let current = best, (current.cost, -current.count) <= (cost, -count) { continue }
          best = (candidate, cost, count)
        }
      }
    }
    return best.map { String(decoding: $0.letters, as: UTF8.self) }
  }

  /// The first letter is rarely wrong, but two letters may change places.
  private static func startsAlike(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a[0] == b[0] || (a[0] == b[1] && a[1] == b[0])
      || (a.count >= 6 && a.dropFirst().prefix(3) == b.dropFirst().prefix(3))
  }

  private static func mask(of letters: [UInt8]) -> UInt32 {
    letters.reduce(0) { $1 >= 0x61 && $1 <= 0x7A ? $0 | 1 << UInt32($1 - 0x61) : $0 }
  }

  /// Packs the words by length, each with its mask, count and guard.
  static func pack(_ entries: [Entry]) -> [UInt8] {
    var byLength: [[Entry]] = Array(repeating: [], count: lengths.count)
    for entry in entries.sorted(by: { $0.word < $1.word }) {
      let letters = entry.word.utf8
      guard lengths.contains(letters.count), letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
        continue
      }
      byLength[letters.count - lengths.lowerBound].append(entry)
    }
    var head = PackWriter()
    var body = PackWriter()
    let headSize = 8 * lengths.count
    for bucket in byLength {
      head.count(headSize + body.bytes.count)
      head.count(bucket.count)
      for entry in bucket {
        let letters = Array(entry.word.utf8)
        body.integer(Int(mask(of: letters)), width: 4)
        body.integer(min(entry.count, 16_383), width: 2)
        body.integer(entry.isGuarded ? 1 : 0, width: 1)
        body.append(letters)
      }
    }
    return head.bytes + body.bytes
  }
}
