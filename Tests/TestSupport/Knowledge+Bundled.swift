import BundledKnowledge
package import Conversation
package import Packing

extension Pack {
  /// The pack that was compiled when the package was built.
  package static func bundled() throws -> Pack {
    try Pack(BundledKnowledge.pack, isChecked: false)
  }
}

extension Knowledge {
  /// The knowledge that was compiled when the package was built.
  package static func bundled() throws -> Knowledge {
    try Knowledge(try Pack.bundled())
  }
}
