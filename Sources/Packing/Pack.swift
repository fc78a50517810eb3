/// A file of named sections: the form in which knowledge is compiled, bundled and loaded.
package struct Pack: Sendable {
  /// Opens every pack; the number changes with the layout, so that an old file is refused.
  package static let signature = "restwell-pack 2\n"

  package let bytes: PackedBytes
  private let sections: [String: Int]

  /// Opens a pack.
  ///
  /// Bytes that come from a file are checked against their sum, so that a damaged one is refused; the
  /// bundled ones are as the compiler made them.
  ///
  /// - Throws: ``PackError`` when the bytes are no pack of this version, or were damaged.
  package init(_ bytes: PackedBytes, isChecked: Bool = true) throws(PackError) {
    self.bytes = bytes
    sections = try bytes.withBytes { buffer throws(PackError) in
      let signature = Array(Pack.signature.utf8)
      guard buffer.count > signature.count + 18, buffer.starts(with: signature) else {
        throw .notAPack
      }
      var reader = PackReader(bytes: buffer, offset: signature.count)
      guard reader.count() == buffer.count else { throw .truncated }
      let sum = reader.integer(width: 5) << 35 | reader.integer(width: 5)
      if isChecked {
        guard sum == Pack.sum(of: UnsafeRawBufferPointer(rebasing: buffer[reader.offset...])) else {
          throw .damaged
        }
      }
      return Dictionary(
        uniqueKeysWithValues: reader.list { reader in
          let name = reader.string()
          return (name, reader.count())
        })
    }
  }

  private static func sum(of bytes: some Sequence<UInt8>) -> Int {
    var hash = StableHash(kind: "#")
    for byte in bytes { hash.combine(byte) }
    return Int(hash.value >> 1 & 0x3F_FFFF_FFFF_FFFF)
  }

  /// Where the section `name` starts.
  ///
  /// - Throws: ``PackError/missing(section:)`` when the pack was made without it.
  package func offset(of name: String) throws(PackError) -> Int {
    guard let offset = sections[name] else { throw .missing(section: name) }
    return offset
  }

  /// Joins named sections into the bytes of one pack.
  package static func joining(_ sections: [(name: String, content: [UInt8])]) -> [UInt8] {
    let entryBytes = sections.reduce(0) { $0 + 3 + $1.name.utf8.count + 4 }
    let headerEnd = signature.utf8.count + 4 + 10 + 4 + entryBytes
    var table = PackWriter()
    var offset = headerEnd
    table.list(sections) { writer, section in
      writer.string(section.name)
      writer.count(offset)
      offset += section.content.count
    }
    let content = table.bytes + sections.flatMap(\.content)
    let sum = sum(of: content)
    var writer = PackWriter()
    writer.append(Array(signature.utf8))
    writer.count(signature.utf8.count + 14 + content.count)
    writer.integer(sum >> 35, width: 5)
    writer.integer(sum & 0x7_FFFF_FFFF, width: 5)
    writer.append(content)
    return writer.bytes
  }
}

/// Why a pack cannot be used.
package enum PackError: Error, Hashable {
  /// The bytes are not a pack of this version.
  case notAPack
  /// The file is shorter or longer than it says it is.
  case truncated
  /// The bytes are not those that were packed.
  case damaged
  /// The pack holds no such section.
  case missing(section: String)
}

extension PackError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAPack:
      "this is not a file that this version of restwell-compile packed; pack it again"
    case .truncated:
      "the packed file is cut short; pack it again"
    case .damaged:
      "the packed file was changed or damaged; pack it again"
    case .missing(let section):
      "the packed file has no \(section) section; pack it again"
    }
  }
}
