import Packing
import Testing

@Suite struct PackTests {
  @Test func `finds every section where it was put`() throws {
    let sections: [(name: String, content: [UInt8])] = [
      ("first", [1, 2, 3]), ("empty", []), ("last", [9]),
    ]
    let pack = try Pack(PackedBytes(loaded: Pack.joining(sections)))
    for section in sections {
      let offset = try pack.offset(of: section.name)
      let content = pack.bytes.withBytes { Array($0[offset..<offset + section.content.count]) }
      #expect(content == section.content)
    }
  }

  @Test func `names the section that a pack lacks`() throws {
    let pack = try Pack(PackedBytes(loaded: Pack.joining([("facts", [1])])))
    #expect(throws: PackError.missing(section: "intents")) { try pack.offset(of: "intents") }
  }

  @Test(arguments: [
    "", "\0", "not a pack at all, but long enough to be one, or so one would think", Pack.signature,
    "restwell-pack 0\n and then some more, so that it is long enough",
  ])
  func `refuses bytes that are no pack of this version`(text: String) {
    #expect(throws: PackError.notAPack) { try Pack(PackedBytes(loaded: Array(text.utf8))) }
  }

  @Test(arguments: [1, 5, 100])
  func `refuses a pack that is cut short`(missing: Int) {
    let whole = Pack.joining([("facts", Array(repeating: 1, count: 200))])
    #expect(throws: PackError.truncated) {
      try Pack(PackedBytes(loaded: Array(whole.dropLast(missing))))
    }
  }

  @Test(arguments: [0, 1, 50, 199])
  func `refuses a pack of which a byte is not what it was`(place: Int) {
    var bytes = Pack.joining([("facts", Array(repeating: 1, count: 200))])
    bytes[bytes.count - 1 - place] ^= 1
    #expect(throws: PackError.damaged) { try Pack(PackedBytes(loaded: bytes)) }
  }

  @Test func `refuses a pack with something after its end`() {
    let whole = Pack.joining([("facts", [1, 2])])
    #expect(throws: PackError.truncated) { try Pack(PackedBytes(loaded: whole + [0])) }
  }

  @Test(arguments: [PackError.notAPack, .truncated, .damaged, .missing(section: "facts")])
  func `says how to mend a pack that cannot be used`(error: PackError) {
    #expect(error.description.contains("pack it again"))
  }

  @Test func `reads bundled bytes as it reads loaded ones`() {
    #expect(PackedBytes(bundled: "abc").withBytes { Array($0) } == Array("abc".utf8))
  }
}
