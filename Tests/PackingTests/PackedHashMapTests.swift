import Packing
import Testing

@Suite struct PackedHashMapTests {
  @Test(arguments: [0, 1, 16, 17, 1_000, 20_000])
  func `finds every key that was stored`(count: Int) {
    let entries = (0..<count).map { (key: StableHash.of("key \($0)", kind: "t"), value: $0 * 3) }
    let map = map(of: entries)
    #expect(entries.allSatisfy { map[$0.key] == $0.value })
  }

  @Test func `finds nothing for keys that were not stored`() {
    let map = map(of: (0..<1_000).map { (key: StableHash.of("key \($0)", kind: "t"), value: $0) })
    #expect((0..<10_000).count { map[StableHash.of("other \($0)", kind: "t")] != nil } == 0)
  }

  @Test func `keeps the first of two equal keys`() {
    #expect(map(of: [(key: 42, value: 1), (key: 42, value: 2)])[42] == 1)
  }

  @Test func `is read from the place it was written to`() {
    var writer = PackWriter()
    writer.string("something before it")
    let offset = writer.bytes.count
    PackedHashMap.pack([(key: 7, value: 70)], into: &writer)
    #expect(PackedHashMap(PackedBytes(loaded: writer.bytes), at: offset)[7] == 70)
  }

  private func map(of entries: [(key: UInt64, value: Int)]) -> PackedHashMap {
    var writer = PackWriter()
    PackedHashMap.pack(entries, into: &writer)
    return PackedHashMap(PackedBytes(loaded: writer.bytes), at: 0)
  }
}
