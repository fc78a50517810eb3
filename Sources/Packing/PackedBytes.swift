/// A read-only run of packed bytes, bundled into the program or loaded from a file.
///
/// Every integer is stored in base 128, so that each byte is below `0x80` and the whole pack is valid
/// UTF-8. That is what lets it live in a `StaticString` literal, which costs nothing at start.
package struct PackedBytes: Sendable {
  private enum Storage: Sendable {
    case bundled(StaticString)
    case loaded([UInt8])
  }

  private let storage: Storage

  /// Reads a pack in place in the program's own read-only memory.
  package init(bundled: StaticString) {
    storage = .bundled(bundled)
  }

  /// Keeps a pack that was read from a file.
  package init(loaded: [UInt8]) {
    storage = .loaded(loaded)
  }

  /// Calls `body` with the bytes, which are valid only until it returns.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch storage {
    case .bundled(let text):
      return try body(
        UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    case .loaded(let bytes):
      let result: Swift.Result<Result, Failure> = bytes.withUnsafeBytes { buffer in
        do throws(Failure) { return .success(try body(buffer)) } catch { return .failure(error) }
      }
      return try result.get()
    }
  }

  /// A cursor over the bytes that starts at `offset`.
  package func read<Result>(at offset: Int, _ body: (inout PackReader) -> Result) -> Result {
    withBytes { bytes in
      var reader = PackReader(bytes: bytes, offset: offset)
      return body(&reader)
    }
  }
}
