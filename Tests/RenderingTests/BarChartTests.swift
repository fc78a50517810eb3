import AnswerKit
import Rendering
import Testing

@Suite struct BarChartTests {
  private let chart = Chart(
    title: "Magnesium in one serving, mg", unit: "mg",
    bars: [
      Chart.Bar(
        label: "pumpkin seeds, shelled and roasted in oil", detail: "1 oz", value: 156, share: 0.4,
        fact: "p"),
      Chart.Bar(label: "almonds", detail: "1 oz", value: 77, share: 0.2, fact: "a"),
      Chart.Bar(label: "water", detail: "1 glass", value: 0, share: 0, fact: "w"),
    ])

  @Test(arguments: [30, 40, 80, 120], [true, false])
  func `fits the width`(width: Int, isUnicode: Bool) {
    for line in lines(width: width, isUnicode: isUnicode) {
      #expect(Wrapping.columns(line) <= width, "\(line)")
    }
  }

  @Test func `is plain ASCII where there is nothing else`() {
    #expect(lines(width: 60, isUnicode: false).allSatisfy { $0.allSatisfy(\.isASCII) })
    #expect(lines(width: 60, isUnicode: false)[1].contains("####"))
  }

  @Test func `is drawn in blocks where there are`() {
    #expect(lines(width: 60, isUnicode: true)[1].contains("████"))
  }

  @Test(arguments: [("#", false), ("█", true)])
  func `draws bars as long as their values`(mark: Character, isUnicode: Bool) {
    let lengths = lines(width: 80, isUnicode: isUnicode).dropFirst().map { $0.count { $0 == mark } }
    #expect(lengths[0] > lengths[1] && lengths[1] > lengths[2])
    #expect(abs(Double(lengths[1]) / Double(lengths[0]) - 77.0 / 156) < 0.05)
  }

  @Test func `names each value and its share of the need`() {
    let text = lines(width: 80, isUnicode: true).joined(separator: "\n")
    #expect(text.contains("156 mg 40%") && text.contains("77 mg 20%"))
  }

  @Test func `shows its title alone when there is nothing to draw`() {
    let empty = Chart(title: "Nothing", unit: "mg", bars: [])
    #expect(TextRenderer(width: 80, isStyled: false).render([.chart(empty)]) == "Nothing")
  }

  private func lines(width: Int, isUnicode: Bool) -> [String] {
    TextRenderer(width: width, isStyled: false, isUnicode: isUnicode).render([.chart(chart)])
      .split(separator: "\n").map(String.init)
  }
}
