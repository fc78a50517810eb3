import AnswerKit
import FactBase
import Testing

@Suite struct CountryTests {
  @Test(arguments: [
    ("en_GB.UTF-8", "GB"), ("de_DE", "DE"), ("en_US.utf8", "US"), ("pt_BR.UTF-8", "BR"),
  ])
  func `is read from a locale`(locale: String, code: String) {
    #expect(Country(locale: locale).code == code)
  }

  @Test(arguments: ["de_DE@euro", "de_DE.UTF-8@euro"])
  func `is read from a locale with a modifier`(locale: String) {
    #expect(Country(locale: locale).code == "DE")
  }

  @Test(arguments: ["C", "C.UTF-8", "POSIX", "en"])
  func `is not known where a locale has none`(locale: String) {
    #expect(Country(locale: locale).code == nil)
  }

  @Test func `takes UK for GB, in any case`() {
    #expect(Country(code: "uk") == Country(code: "GB"))
  }

  @Test(arguments: [("IE", true), ("CH", true), ("GB", false), ("US", false)])
  func `knows who goes by European figures`(code: String, isEuropean: Bool) {
    #expect(Country(code: code).isEuropean == isEuropean)
  }

  @Test func `is among its own countries, and anywhere among none`() {
    #expect(Country(code: "FR").isAmong(["EU"]))
    #expect(Country(code: "GB").isAmong(["US", "GB"]))
    #expect(!Country(code: "GB").isAmong(["EU"]))
    #expect(Country.unknown.isAmong([]))
    #expect(!Country.unknown.isAmong(["GB"]))
  }
}
