/// A hash that is the same on every machine and in every run: FNV-1a with a final mix.
package struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Starts a hash; different kinds of keys never collide by having the same text.
  package init(kind: Character) {
    combine(kind.asciiValue ?? 0)
  }

  package mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { combine(byte) } }
  }

  /// The hash of all that was combined.
  package var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 33)
  }

  /// The hash of one text.
  package static func of(_ text: String, kind: Character) -> UInt64 {
    var hash = StableHash(kind: kind)
    hash.combine(text)
    return hash.value
  }
}
