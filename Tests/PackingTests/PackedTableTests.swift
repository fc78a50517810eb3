import Packing
import Testing

@Suite struct PackedTableTests {
  struct Pair: Packable, Sendable, Hashable {
    var name: String
    var value: Int

    init(name: String, value: Int) {
      self.name = name
      self.value = value
    }

    init(from reader: inout PackReader) {
      self.init(name: reader.string(), value: reader.count())
    }

    func pack(into writer: inout PackWriter) {
      writer.string(name)
      writer.count(value)
    }
  }

  @Test(arguments: [0, 1, 500])
  func `reads every record back, in any order`(count: Int) {
    let records = (0..<count).map { Pair(name: String(repeating: "n", count: $0), value: $0) }
    let table = PackedTable<Pair>(PackedBytes(loaded: PackedTable.pack(records)), at: 0)
    #expect(table.count == count)
    #expect(Array(table) == records)
    #expect(Array(table.reversed()) == records.reversed())
  }

  @Test func `is read from the place it was written to`() {
    let bytes: [UInt8] = [1, 2, 3] + PackedTable.pack([Pair(name: "a", value: 1)])
    #expect(PackedTable<Pair>(PackedBytes(loaded: bytes), at: 3)[0] == Pair(name: "a", value: 1))
  }
}
