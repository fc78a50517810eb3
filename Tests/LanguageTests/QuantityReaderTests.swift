import Language
import Testing

@Suite struct QuantityReaderTests {
  /// A text, and the one amount in it.
  struct Sample: Sendable, CustomTestStringConvertible {
    var text: String
    var value: Double
    var unit: Unit?

    init(_ text: String, _ value: Double, _ unit: Unit?) {
      self.text = text
      self.value = value
      self.unit = unit
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample("400mg", 400, .milligram), Sample("400 mg", 400, .milligram),
    Sample("1,000 mg", 1_000, .milligram),
    Sample("0.4 g", 0.4, .gram), Sample(".5 g", 0.5, .gram), Sample("12,3 mg", 12.3, .milligram),
    Sample("250 mcg", 250, .microgram), Sample("250 µg", 250, .microgram),
    Sample("10 mmol", 10, .millimole),
    Sample("0.8 mmol/L", 0.8, .millimolePerLitre), Sample("1.9 mg/dL", 1.9, .milligramPerDecilitre),
    Sample("2.1 mg per dl", 2.1, .milligramPerDecilitre), Sample("8 mEq", 8, .milliequivalent),
    Sample("3 oz", 3, .ounce), Sample("30 tablets", 30, .tablet), Sample("20%", 20, .percent),
  ])
  func `reads an amount in digits`(sample: Sample) {
    expect(sample)
  }

  @Test(arguments: [
    Sample("two ounces", 2, .ounce), Sample("a cup", 1, .cup),
    Sample("a couple of slices", 2, .slice),
    Sample("a dozen almonds", 12, nil), Sample("twenty-five grams", 25, .gram),
    Sample("four hundred mg", 400, .milligram), Sample("two hundred and fifty mg", 250, .milligram),
    Sample("one thousand five hundred mg", 1_500, .milligram),
    Sample("a hundred grams", 100, .gram),
    Sample("thirty weeks", 30, .week), Sample("a handful", 1, .handful),
    Sample("two heaped tablespoons", 2, .tablespoon),
  ])
  func `reads an amount in words`(sample: Sample) {
    expect(sample)
  }

  @Test(arguments: [
    Sample("half a cup", 0.5, .cup), Sample("1/2 cup", 0.5, .cup), Sample("½ cup", 0.5, .cup),
    Sample("1 1/2 cups", 1.5, .cup), Sample("1½ cups", 1.5, .cup),
    Sample("3/4 of a cup", 0.75, .cup),
    Sample("a quarter of a cup", 0.25, .cup), Sample("2 and a half slices", 2.5, .slice),
    Sample("half a gram", 0.5, .gram), Sample("a third of a cup", 1.0 / 3, .cup),
    Sample("two thirds of a cup", 2.0 / 3, .cup), Sample("three quarters of a cup", 0.75, .cup),
  ])
  func `reads a fraction of a measure`(sample: Sample) {
    expect(sample)
  }

  @Test(arguments: ["a doctor told me", "an itch in my legs", "the legs", "how much"])
  func `takes no article for an amount`(text: String) {
    #expect(quantities(text).isEmpty)
  }

  @Test func `reads several amounts in order`() {
    let found = quantities("two ounces of almonds, a slice of bread and 250 ml of milk")
    #expect(found.map(\.value) == [2, 1, 250])
    #expect(found.map(\.unit) == [.ounce, .slice, .millilitre])
  }

  @Test(arguments: [("400 mg", 400.0), ("0.4 g", 400), ("400000 mcg", 400)])
  func `turns weights into milligrams`(text: String, milligrams: Double) throws {
    let quantity = try #require(quantities(text).first)
    #expect(quantity.milligrams == milligrams)
  }

  @Test(arguments: [("100 g", 100.0), ("2 oz", 56.7), ("1 kg", 1_000), ("1 lb", 453.6)])
  func `turns weights of food into grams`(text: String, grams: Double) throws {
    let quantity = try #require(quantities(text).first)
    #expect(quantity.grams == grams)
  }

  @Test(arguments: ["b12", "d3", "k2", "omega3"])
  func `takes the digit of a vitamin's name for no amount`(text: String) {
    #expect(quantities(text).isEmpty)
  }

  private func quantities(_ text: String) -> [Quantity] {
    QuantityReader.quantities(in: Utterance(text).tokens)
  }

  private func expect(_ sample: Sample) {
    let found = quantities(sample.text)
    #expect(found.count == 1)
    #expect(
      found.first.map { abs($0.value - sample.value) < 1e-9 } == true, "\(found.map(\.value))")
    #expect(found.first?.unit == sample.unit)
  }
}
