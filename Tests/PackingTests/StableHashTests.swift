import Packing
import Testing

@Suite struct StableHashTests {
  @Test func `is the same in every run`() {
    // A change here makes every pack that was made before unreadable: raise the pack's version.
    #expect(StableHash.of("magnesium", kind: "w") == StableHash.of("magnesium", kind: "w"))
    var whole = StableHash(kind: "w")
    whole.combine("magnesium")
    var parts = StableHash(kind: "w")
    parts.combine("magne")
    parts.combine("sium")
    #expect(whole.value == parts.value)
  }

  @Test func `tells kinds of keys apart`() {
    #expect(StableHash.of("food", kind: "w") != StableHash.of("food", kind: "k"))
  }

  @Test func `gives no two of many words the same value`() {
    let words = (0..<50_000).map { "word\($0)" }
    #expect(Set(words.map { StableHash.of($0, kind: "w") }).count == words.count)
  }
}
