/// Trains one linear classifier for each class against all others.
///
/// Support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., *A Dual
/// Coordinate Descent Method for Large-scale Linear SVM*, ICML 2008). Only addition, multiplication and
/// division are used, in a fixed order, so that the weights come out the same to the last bit anywhere.
struct LinearTrainer {
  /// How dear a wrong example is.
  var cost: Double
  /// How much dearer a wrong example is that belongs to the class.
  var positiveCost: Double
  var epochs = 12

  /// The weights of one class.
  ///
  /// For each example `isMember` says whether it belongs to the class, and `offset` what is added to
  /// its score beside the weights.
  func weights(
    for set: TrainingSet, isMember: [Bool], offset: [Double]
  ) -> [Double] {
    let count = set.count
    var weights = Array(repeating: 0.0, count: set.keys.count)
    var alphas = Array(repeating: 0.0, count: count)
    var norms = Array(repeating: 0.0, count: count)
    for row in 0..<count {
      var sum = 0.0
      for place in set.starts[row]..<set.starts[row + 1] {
        sum += set.values[place] * set.values[place]
      }
      norms[row] = sum
    }
    var order = Array(0..<count)
    var active = count
    var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    set.indices.withUnsafeBufferPointer { indices in
      set.values.withUnsafeBufferPointer { values in
        weights.withUnsafeMutableBufferPointer { weights in
          for epoch in 0..<epochs {
            // Every fourth round looks at all examples again, the others at those still in play.
            if epoch % 4 == 0 { active = count }
            var place = active - 1
            while place > 0 {
              random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
              order.swapAt(place, Int((random >> 33) % UInt64(place + 1)))
              place -= 1
            }
            var index = 0
            while index < active {
              let row = order[index]
              let sign = isMember[row] ? 1.0 : -1.0
              let diagonal = 0.5 / (isMember[row] ? cost * positiveCost : cost)
              var score = offset[row]
              for place in set.starts[row]..<set.starts[row + 1] {
                score += weights[Int(indices[place])] * values[place]
              }
              let gradient = sign * score - 1 + diagonal * alphas[row]
              if alphas[row] == 0, gradient > 0 {
                // It is right by a margin: leave it out until the next full round.
                if gradient > 0.3 {
                  active -= 1
                  order.swapAt(index, active)
                  continue
                }
                index += 1
                continue
              }
              let before = alphas[row]
              let after = max(0, before - gradient / (norms[row] + diagonal))
              alphas[row] = after
              let step = (after - before) * sign
              if step != 0 {
                for place in set.starts[row]..<set.starts[row + 1] {
                  weights[Int(indices[place])] += step * values[place]
                }
              }
              index += 1
            }
          }
        }
      }
    }
    return weights
  }
}
