import FactBase
import Packing
import TestSupport
import Testing

@Suite struct CompoundTests {
  /// Standard atomic weights (IUPAC 2021), abridged.
  private static let weights: [Character: Double] = [
    "H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "S": 32.06, "P": 30.974,
  ]
  private static let longWeights = ["Mg": 24.305, "Cl": 35.45, "Br": 79.904, "Si": 28.085]

  @Test func `weighs what its formula says`() throws {
    for compound in try Facts(try .bundled()).compounds {
      let (mass, magnesium) = mass(of: compound.formula)
      #expect(abs(mass - compound.molarMass) < 0.1, "\(compound.id): \(mass)")
      #expect(abs(magnesium / mass - compound.elementalFraction) < 0.001, "\(compound.id)")
    }
  }

  @Test(arguments: [
    ("MgO", 40.304), ("MgCl2.6H2O", 203.295), ("Mg(C2H4NO2)2", 172.423), ("Mg3(C6H5O7)2", 451.113),
  ])
  func `the formula reader of these tests adds up`(formula: String, expected: Double) {
    #expect(abs(mass(of: formula).total - expected) < 0.02)
  }

  /// The molar mass of a formula with brackets and water, and what of it is magnesium.
  private func mass(of formula: String) -> (total: Double, magnesium: Double) {
    var total = 0.0
    var magnesium = 0.0
    for part in formula.split(separator: ".") {
      let factor = Double(part.prefix { $0.isNumber }) ?? 1
      var stack = [(total: 0.0, magnesium: 0.0)]
      var rest = part.drop { $0.isNumber }
      while let character = rest.first {
        if character == "(" {
          stack.append((0, 0))
          rest = rest.dropFirst()
          continue
        }
        var term: (total: Double, magnesium: Double)
        if character == ")" {
          term = stack.removeLast()
          rest = rest.dropFirst()
        } else if let long = Self.longWeights[String(rest.prefix(2))] {
          term = (long, rest.hasPrefix("Mg") ? long : 0)
          rest = rest.dropFirst(2)
        } else {
          term = (Self.weights[character] ?? .nan, 0)
          rest = rest.dropFirst()
        }
        let count = Double(rest.prefix { $0.isNumber }) ?? 1
        rest = rest.drop { $0.isNumber }
        stack[stack.count - 1].total += term.total * count
        stack[stack.count - 1].magnesium += term.magnesium * count
      }
      total += stack[0].total * factor
      magnesium += stack[0].magnesium * factor
    }
    return (total, magnesium)
  }
}
