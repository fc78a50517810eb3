import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.restwell != nil, "restwell was not built beside the tests"))
struct CommandTests {
  let restwell: Program

  init() throws {
    restwell = try #require(Program.restwell)
  }

  @Test func `explains a question in 80 columns`() throws {
    let result = try restwell.run([
      "explain", "can", "I", "take", "magnezium", "with", "ropinirole",
    ])
    #expect(result.lines.allSatisfy { $0.count <= 80 })
    #expect(result.text.contains("magnezium -> magnesium"))
  }

  @Test func `explains a question as JSON`() throws {
    let record = try #require(
      try restwell.run(["explain", "--format", "json", "is", "magnesium", "safe"]).records.first)
    #expect((record["tokens"] as? [String]) == ["is", "magnesium", "safe"])
    #expect((record["candidates"] as? [[String: Any]])?.isEmpty == false)
    #expect(record["threshold"] is Double)
  }

  @Test func `shows a fact with its sources`() throws {
    let text = try restwell.run(["facts", "caution-kidney"]).text
    #expect(text.contains("caution-kidney") && text.contains("http"))
  }

  @Test func `finds facts by their words`() throws {
    let records = try restwell.run(["facts", "--format", "json", "--search", "kidney magnesium"])
      .records
    #expect(!records.isEmpty)
    #expect(records.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
  }

  @Test func `evaluates a labelled file, with a report and a picture`() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write(
      "dosing\thow much magnesium do I need a day\nout-of-scope\twhat is the capital of France\n",
      to: "set.tsv")
    let result = try restwell.run([
      "evaluate", set, "--report", folder.path + "/r.json", "--svg", folder.path + "/m.svg",
    ])
    #expect(result.status == 0)
    #expect(result.text.contains("accuracy"))
    let report =
      try JSONSerialization.jsonObject(with: Data(try folder.text("r.json").utf8)) as? [String: Any]
    #expect(report?["questions"] as? Int == 2)
    #expect(try folder.text("m.svg").hasPrefix("<svg"))
  }

  @Test func `draws a chart`() throws {
    #expect(try restwell.run(["ask", "/chart", "foods", "3", "--width", "60"]).text.contains("█"))
  }

  @Test func `uses the intents of a folder, and refuses broken ones with file and line`() throws {
    let folder = try TemporaryFolder()
    for name in ["red", "blue"] {
      let examples = (0..<6).map { "  - \(name) thing number \($0)\n" }.joined()
      try folder.write(
        "keywords: [\(name)]\nexamples:\n\(examples)", to: "Intents/\(name)/general.yaml")
    }
    let set = try folder.write("red\tthe red thing\nblue\ta blue thing\n", to: "set.tsv")
    let result = try restwell.run([
      "evaluate", set, "--intents", folder.path + "/Intents", "--min-accuracy", "100",
    ])
    #expect(result.status == 0, "\(result.text)")
    try folder.write("exampels: [a]\n", to: "Intents/red/general.yaml")
    let broken = try restwell.run(["evaluate", set, "--intents", folder.path + "/Intents"])
    #expect(broken.status == 65)
    #expect(broken.diagnostics.contains("Intents/red/general.yaml:1:1: error: "))
  }
}
