package import Packing

/// The knowledge that was compiled when the program was built.
package enum BundledKnowledge {
  /// The pack of `Intents/` and the fact base, read in place.
  package static var pack: PackedBytes { PackedBytes(bundled: bundledPack) }
}
