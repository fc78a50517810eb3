/// Writes values in base 128, for a ``PackReader`` to read back.
package struct PackWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Appends an unsigned integer in exactly `width` base-128 digits.
  package mutating func integer(_ value: Int, width: Int) {
    precondition(
      value >= 0 && value < 1 << (7 * width), "\(value) does not fit \(width) base-128 digits")
    for digit in 0..<width { bytes.append(UInt8((value >> (7 * digit)) & 0x7F)) }
  }

  /// Appends a count or an offset, below 2²⁸.
  package mutating func count(_ value: Int) {
    integer(value, width: 4)
  }

  /// Appends text, of less than 2²¹ bytes.
  package mutating func string(_ text: some StringProtocol) {
    let utf8 = Array(text.utf8)
    integer(utf8.count, width: 3)
    bytes += utf8
  }

  /// Appends a list, each element written by `element`.
  package mutating func list<Elements: Collection>(
    _ elements: Elements, _ element: (inout PackWriter, Elements.Element) -> Void
  ) {
    count(elements.count)
    for value in elements { element(&self, value) }
  }

  /// Appends a list of texts.
  package mutating func strings(_ texts: [String]) {
    list(texts) { $0.string($1) }
  }

  /// Appends a decimal number as its shortest text, which reads back to the same bits anywhere.
  package mutating func decimal(_ value: Double) {
    string(value.description)
  }

  /// Appends a value that may be missing.
  package mutating func optional<Value>(
    _ value: Value?, _ write: (inout PackWriter, Value) -> Void
  ) {
    integer(value == nil ? 0 : 1, width: 1)
    if let value { write(&self, value) }
  }

  /// Appends bytes that are base 128 already.
  package mutating func append(_ other: [UInt8]) {
    bytes += other
  }
}
