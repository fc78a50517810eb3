import AnswerKit
import FactBase
package import Language

/// Reads the magnesium of a blood test from a message.
package enum BloodLevelReader {
  /// A level as it was given, and in mmol/L.
  package struct Level: Sendable, Hashable {
    package var given: Double
    package var isMillimoles: Bool

    /// The level in mmol/L.
    package var millimolesPerLitre: Double {
      isMillimoles ? given : given / BloodLevel.milligramsPerDecilitre
    }
  }

  /// The level among `amounts`; a bare number counts only where a blood test is spoken of.
  package static func level(in amounts: [Quantity], isOfBlood: Bool) -> Level? {
    let measured = amounts.first {
      $0.unit == .millimolePerLitre || $0.unit == .milligramPerDecilitre
        || ($0.unit == .millimole && $0.value < 5)
    }
    let bare =
      isOfBlood ? amounts.first { $0.unit == nil && $0.value >= 0.2 && $0.value < 8 } : nil
    guard let quantity = measured ?? bare else { return nil }
    // Without a unit, below 1.2 can only be mmol/L; from 1.2 to 3 is most likely mg/dL.
    return Level(
      given: quantity.value,
      isMillimoles: quantity.unit == .millimolePerLitre || quantity.unit == .millimole
        || (quantity.unit == nil && quantity.value < 1.2))
  }
}
