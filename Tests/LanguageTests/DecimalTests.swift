import Language
import Testing

@Suite struct DecimalTests {
  @Test(arguments: [
    (400.0, 2, "400"), (12.3, 2, "12.3"), (0.25, 2, "0.25"), (0.333_3, 2, "0.33"), (1.005, 0, "1"),
    (16.16, 1, "16.2"), (-0.5, 1, "-0.5"), (0, 2, "0"), (24.305, 3, "24.305"),
  ])
  func `writes a number without needless digits`(value: Double, places: Int, text: String) {
    #expect(Decimal.text(value, places: places) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (349.6, "350"),
    (-1_500, "-1,500"),
    (-0.2, "0"),
  ])
  func `writes a whole number with its thousands grouped`(value: Double, text: String) {
    #expect(Decimal.whole(value) == text)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300])
  func `writes a number that fits no integer without trapping`(value: Double) {
    #expect(!Decimal.text(value).isEmpty)
    #expect(!Decimal.whole(value).isEmpty)
  }
}
