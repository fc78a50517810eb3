/// A file of named sections: the form in which knowledge is compiled, bundled and loaded.
package struct Pack: Sendable {
  /// Opens every pack; the number changes with the layout, so that an old file is refused.
  package static let signature = "restwell-pack 1\n"

  package let bytes: PackedBytes
  private let sections: [String: Int]

  /// Opens a pack.
  ///
  /// - Throws: ``PackError/notAPack`` when the bytes do not start with ``signature``.
  package init(_ bytes: PackedBytes) throws(PackError) {
    self.bytes = bytes
    sections = try bytes.withBytes { buffer throws(PackError) in
      let signature = Array(Pack.signature.utf8)
      guard buffer.count > signature.count + 12, buffer.starts(with: signature) else {
        throw .notAPack
      }
      var reader = PackReader(bytes: buffer, offset: signature.count)
      guard reader.count() == buffer.count else { throw .truncated }
      return Dictionary(
        uniqueKeysWithValues: reader.list { reader in
          let name = reader.string()
          return (name, reader.count())
        })
    }
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
    let headerEnd = signature.utf8.count + 4 + 4 + entryBytes
    var writer = PackWriter()
    writer.append(Array(signature.utf8))
    writer.count(headerEnd + sections.reduce(0) { $0 + $1.content.count })
    var offset = headerEnd
    writer.list(sections) { writer, section in
      writer.string(section.name)
      writer.count(offset)
      offset += section.content.count
    }
    for section in sections { writer.append(section.content) }
    return writer.bytes
  }
}

/// Why a pack cannot be used.
package enum PackError: Error, Hashable {
  /// The bytes are not a pack of this version.
  case notAPack
  /// The file is shorter or longer than it says it is.
  case truncated
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
    case .missing(let section):
      "the packed file has no \(section) section; pack it again"
    }
  }
}
