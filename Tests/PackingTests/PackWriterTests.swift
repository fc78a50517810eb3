import Packing
import Testing

@Suite struct PackWriterTests {
  @Test(arguments: [
    (0, 1), (127, 1), (128, 2), (16_383, 2), (2_097_151, 3), (268_435_455, 4), (34_359_738_367, 5),
  ])
  func `reads an integer back in as many digits as it was written`(value: Int, width: Int) {
    #expect(
      read {
        $0.integer(value, width: width)
      } with: {
        $0.integer(width: width)
      } == value)
  }

  @Test(arguments: ["", "magnesium", "café µg ½", "👩‍👩‍👧", String(repeating: "long ", count: 20_000)])
  func `reads text back`(text: String) {
    #expect(
      read {
        $0.string(text)
      } with: {
        $0.string()
      } == text)
  }

  @Test(arguments: [0, 0.1, -1.5, 24.305, 1 / 3, .pi, 1e-300, .greatestFiniteMagnitude])
  func `reads a decimal number back to the same bits`(value: Double) {
    #expect(
      read {
        $0.decimal(value)
      } with: {
        $0.decimal()
      }.bitPattern == value.bitPattern)
  }

  @Test(arguments: [[], ["one"], ["one", "", "three"]])
  func `reads a list of texts back in order`(texts: [String]) {
    #expect(
      read {
        $0.strings(texts)
      } with: {
        $0.strings()
      } == texts)
  }

  @Test(arguments: [nil, "", "a value"])
  func `tells a missing value from an empty one`(value: String?) {
    let result = read {
      $0.optional(value) { $0.string($1) }
    } with: {
      $0.optional { $0.string() }
    }
    #expect(result == value)
  }

  @Test func `reads values back one after another`() {
    let values = read {
      $0.count(300)
      $0.string("between")
      $0.decimal(0.5)
    } with: {
      ($0.count(), $0.string(), $0.decimal(), $0.offset)
    }
    #expect(values.0 == 300)
    #expect(values.1 == "between")
    #expect(values.2 == 0.5)
    #expect(values.3 == 4 + 3 + 7 + 3 + 3)
  }

  @Test func `writes integers in bytes that are ASCII`() {
    var writer = PackWriter()
    for value in stride(from: 0, to: 268_435_455, by: 1_234_567) { writer.count(value) }
    #expect(writer.bytes.allSatisfy { $0 < 0x80 })
  }

  private func read<Value>(
    _ write: (inout PackWriter) -> Void, with read: (inout PackReader) -> Value
  ) -> Value {
    var writer = PackWriter()
    write(&writer)
    return PackedBytes(loaded: writer.bytes).read(at: 0, read)
  }
}
