package import Packing

/// The weights of one feature: for each intent or module that it tells of, how much it says.
///
/// Targets are numbered: the intents first, then the modules in the order of their names. A weight
/// takes one byte, in 63rds of the feature's largest.
package enum FeatureWeights {
  private static let steps = 63.0
  private static let scaleUnit = 1.0 / 4096

  /// Calls `body` with each target and weight of the list at `offset`.
  @inline(__always)
  package static func read(
    at offset: Int, in buffer: UnsafeRawBufferPointer, _ body: (Int, Double) -> Void
  ) {
    var place = offset
    let count = Int(buffer[place]) | Int(buffer[place + 1]) << 7
    let unit = Double(Int(buffer[place + 2]) | Int(buffer[place + 3]) << 7) * scaleUnit / steps
    place += 4
    for _ in 0..<count {
      let target = Int(buffer[place]) | Int(buffer[place + 1]) << 7
      body(target, Double(Int(buffer[place + 2]) - 64) * unit)
      place += 3
    }
  }

  /// Packs one list; weights that round to nothing are left out.
  package static func pack(
    _ weights: [(target: Int, weight: Double)], into writer: inout PackWriter
  ) {
    let largest = min(3.99, weights.reduce(0) { max($0, abs($1.weight)) })
    let scale = max(1, (largest / scaleUnit).rounded(.up))
    let unit = scale * scaleUnit / steps
    let kept = weights.compactMap { entry -> (Int, Int)? in
      let step = Int((entry.weight / unit).rounded())
      return step == 0 ? nil : (entry.target, max(-63, min(63, step)) + 64)
    }
    writer.integer(kept.count, width: 2)
    writer.integer(Int(scale), width: 2)
    for (target, step) in kept {
      writer.integer(target, width: 2)
      writer.integer(step, width: 1)
    }
  }
}
