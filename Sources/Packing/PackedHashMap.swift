/// A hash table from 64-bit keys to small integers that is read in place.
///
/// Keys are kept as 21-bit fingerprints within 2ⁿ buckets, so that a key that was never stored is
/// taken for one that was about once in ten million look-ups.
package struct PackedHashMap: Sendable {
  private let bytes: PackedBytes
  private let offset: Int
  private let bucketBits: Int
  private static let entryWidth = 7

  /// Opens the table that ``pack(_:into:)`` wrote at `offset`.
  package init(_ bytes: PackedBytes, at offset: Int) {
    self.bytes = bytes
    bucketBits = bytes.read(at: offset) { $0.integer(width: 1) }
    self.offset = offset + 1
  }

  /// The value stored for `key`.
  package subscript(key: UInt64) -> Int? {
    bytes.withBytes { value(of: key, in: $0) }
  }

  /// The value stored for `key`, read from bytes that are at hand already.
  package func value(of key: UInt64, in buffer: UnsafeRawBufferPointer) -> Int? {
    let bucket = Int(key >> (64 - UInt64(bucketBits)))
    var reader = PackReader(bytes: buffer, offset: offset + 4 * bucket)
    let start = reader.count()
    let end = reader.count()
    let fingerprint = Int(key & 0x1F_FFFF)
    reader.offset = offset + 4 * ((1 << bucketBits) + 1) + start * PackedHashMap.entryWidth
    for _ in start..<end {
      let candidate = reader.integer(width: 3)
      let value = reader.count()
      if candidate == fingerprint { return value }
    }
    return nil
  }

  /// Writes a table of `entries`; of two equal keys the first is kept.
  package static func pack(_ entries: [(key: UInt64, value: Int)], into writer: inout PackWriter) {
    var bits = 4
    while 1 << bits < entries.count, bits < 20 { bits += 1 }
    var buckets: [[(fingerprint: Int, value: Int)]] = Array(repeating: [], count: 1 << bits)
    for entry in entries {
      let bucket = Int(entry.key >> (64 - UInt64(bits)))
      let fingerprint = Int(entry.key & 0x1F_FFFF)
      if !buckets[bucket].contains(where: { $0.fingerprint == fingerprint }) {
        buckets[bucket].append((fingerprint, entry.value))
      }
    }
    writer.integer(bits, width: 1)
    var start = 0
    for bucket in buckets {
      writer.count(start)
      start += bucket.count
    }
    writer.count(start)
    for entry in buckets.joined() {
      writer.integer(entry.fingerprint, width: 3)
      writer.count(entry.value)
    }
  }
}
