/// A cursor that decodes values in the order a ``PackWriter`` wrote them.
package struct PackReader {
  package let bytes: UnsafeRawBufferPointer
  package var offset: Int

  package init(bytes: UnsafeRawBufferPointer, offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next unsigned integer of `width` base-128 digits (1 to 5), least significant first.
  package mutating func integer(width: Int) -> Int {
    var value = 0
    for digit in 0..<width {
      value |= Int(bytes[offset + digit]) << (7 * digit)
    }
    offset += width
    return value
  }

  /// The next count or offset, as ``PackWriter/count(_:)`` wrote it.
  package mutating func count() -> Int {
    integer(width: 4)
  }

  /// The next piece of text.
  package mutating func string() -> String {
    let length = integer(width: 3)
    let text = String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]), as: UTF8.self)
    offset += length
    return text
  }

  /// The next list, each element decoded by `element`.
  package mutating func list<Element>(_ element: (inout PackReader) -> Element) -> [Element] {
    let length = count()
    var result: [Element] = []
    result.reserveCapacity(length)
    for _ in 0..<length { result.append(element(&self)) }
    return result
  }

  /// The next list of texts.
  package mutating func strings() -> [String] {
    list { $0.string() }
  }

  /// The next decimal number, as ``PackWriter/decimal(_:)`` wrote it.
  package mutating func decimal() -> Double {
    Double(string()) ?? 0
  }

  /// The next value that may be missing.
  package mutating func optional<Value>(_ value: (inout PackReader) -> Value) -> Value? {
    integer(width: 1) == 1 ? value(&self) : nil
  }
}
