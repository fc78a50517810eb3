import AnswerKit
import Conversation
import FactBase
import Language
import Packing
import TestSupport
import Testing

@Suite struct ConversionTests {
  @Test(arguments: [
    ("oxide", "603"), ("citrate", "162"), ("glycinate", "141"), ("malate", "155"),
    ("taurate", "89"), ("carbonate", "288"),
    ("hydroxide", "417"), ("threonate", "83"),
  ])
  func `weighs the magnesium in a gram of a salt`(form: String, milligrams: String) throws {
    let lead = try Asker().lead(
      "how much magnesium is in 1000 mg of magnesium \(form)", "dosing/elemental")
    #expect(lead.contains("about \(milligrams) mg of magnesium"))
  }

  @Test func `agrees with the formula of every compound`() throws {
    let asker = try Asker()
    for compound in asker.knowledge.facts.compounds {
      let fraction = compound.elementalFraction
      let computed = Compound.magnesiumMolarMass / compound.molarMass
      let atoms = (fraction / computed).rounded()
      #expect(abs(fraction - computed * atoms) < 0.001, "\(compound.id)")
    }
  }

  @Test func `tells the share by weight when no amount is given`() throws {
    let lead = try Asker().lead(
      "how much elemental magnesium is in magnesium oxide", "dosing/elemental")
    #expect(lead.contains("60.3%"))
  }

  @Test(arguments: [
    ("convert 10 mmol to mg", "243 mg"), ("convert 243 mg to mmol", "10 mmol"),
    ("convert 400 mg to mEq", "32.9 mEq"),
    ("convert 8 mEq to mg", "97 mg"), ("convert 400 mg to g", "0.4 g"),
    ("convert 2 g to mg", "2,000 mg"),
    ("convert 250 mcg to mg", "0.25 mg"),
  ])
  func `turns one unit into another`(text: String, result: String) throws {
    let lead = try Asker().lead(text, "dosing/convert-units")
    #expect(lead.contains(result))
  }

  @Test func `shows its working`() throws {
    let working = try Asker().answer("convert 10 mmol to mg", "dosing/convert-units")?.working ?? []
    #expect(working.first?.contains("10 × 24.305") == true)
  }

  @Test(arguments: [
    ("0.8 mmol/L", "within"), ("0.6 mmol/L", "below"), ("1.2 mmol/L", "above"),
    ("2.0 mg/dL", "within"),
    ("1.5 mg/dL", "below"), ("3 mg/dL", "above"), ("1.9", "within"), ("0.65", "below"),
  ])
  func `holds a blood result against the usual range`(result: String, place: String) throws {
    let lead = try Asker().lead("my magnesium was \(result)", "deficiency/blood-result")
    #expect(lead.contains("is \(place) the usual range"))
    #expect(lead.contains("ask your doctor"))
  }

  @Test func `sets two forms side by side by what they hold`() throws {
    let answer = try #require(try Asker().answer("glycinate or oxide", "forms/compare"))
    #expect(answer.statements.contains { $0.text.contains("14%") && $0.text.contains("60%") })
  }
}
