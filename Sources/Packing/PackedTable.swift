/// A value that can be written into a pack and read back.
package protocol Packable {
  /// Reads the value that ``pack(into:)`` wrote.
  init(from reader: inout PackReader)

  /// Writes the value.
  func pack(into writer: inout PackWriter)
}

/// Records of one type, read in place one at a time when they are asked for.
package struct PackedTable<Record: Packable & Sendable>: Sendable, RandomAccessCollection {
  private let bytes: PackedBytes
  private let offset: Int
  package let count: Int

  /// Opens the table that ``pack(_:)`` wrote at `offset`.
  package init(_ bytes: PackedBytes, at offset: Int) {
    self.bytes = bytes
    self.offset = offset
    count = bytes.read(at: offset) { $0.count() }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> Record {
    let place = bytes.read(at: offset + 4 + 4 * position) { $0.count() }
    return bytes.read(at: offset + place) { Record(from: &$0) }
  }

  /// Packs `records` as one section.
  package static func pack(_ records: [Record]) -> [UInt8] {
    var places = PackWriter()
    var body = PackWriter()
    places.count(records.count)
    for record in records {
      places.count(4 + 4 * records.count + body.bytes.count)
      record.pack(into: &body)
    }
    return places.bytes + body.bytes
  }
}
