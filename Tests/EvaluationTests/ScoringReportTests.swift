import Evaluation
import Foundation
import Testing

@Suite struct ScoringReportTests {
  private let scores = Scoring([
    .init(text: "1 < 2", labels: ["a&b"], predicted: "a&b"),
    .init(text: "q", labels: ["a&b"], predicted: "<c>"),
  ])

  @Test func `is written as JSON`() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(scores.json().utf8)) as? [String: Any])
    #expect(object["questions"] as? Int == 2)
    #expect(object["accuracy"] as? Double == 0.5)
    #expect(
      (object["misses"] as? [[String: String]])?.first == [
        "text": "q", "label": "a&b", "predicted": "<c>",
      ])
    #expect((object["labels"] as? [[String: Any]])?.count == 2)
  }

  @Test func `is drawn as a picture with a cell for each pair that occurred`() {
    let svg = scores.heatMap()
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    #expect(svg.components(separatedBy: "<rect ").count - 1 == 2)
    #expect(svg.contains("a&amp;b → &lt;c&gt;: 1 of 2"))
    #expect(!svg.contains("<c>"))
  }
}
