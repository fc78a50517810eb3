import IntentMatching
import Language
import Packing
import Testing

@Suite struct MatcherTests {
  @Test(arguments: [
    ("how much should I take a day", "dosing/daily-need"),
    ("which foods have most magnesium", "food-sources/richest"),
    ("mag with sertraline", "interactions/with-medicine"),
    ("diarrhoea", "side-effects/loose-stools"), ("what is the weather", "out-of-scope/everyday"),
  ])
  func `ranks the intent first that is meant`(text: String, intent: String) async throws {
    #expect(try await TinyMatcher.make().match(text).candidates.first?.name == IntentName(intent))
  }

  @Test func `ranks nothing when nothing was said`() async throws {
    let match = try await TinyMatcher.make().match("?!")
    #expect(match.candidates.isEmpty)
  }

  @Test func `ranks from best to worst`() async throws {
    let scores = try await TinyMatcher.make().match("how much magnesium a day").candidates.map(
      \.score)
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `shows the keywords that were found, with their weights`() async throws {
    let match = try await TinyMatcher.make().match("how much magnesium a day")
    let best = try #require(match.candidates.first)
    #expect(Set(best.keywords.map(\.text)) == ["how much", "{magnesium} a day"])
    #expect(best.keywords.map(\.weight).max() == 2)
  }

  @Test func `holds the share of keywords within its limit`() {
    let hits = (0..<20).map { KeywordHit(text: "k\($0)", intent: 3, weight: 5, tokens: 0..<1) }
    let sums = Matcher.keywordScores(hits)
    #expect(sums.map(\.0) == [3])
    #expect(sums.map(\.1) == [Matcher.keywordLimit])
  }

  @Test func `counts every part of a score to a word or to the message as a whole`() async throws {
    let matcher = try await TinyMatcher.make()
    let match = matcher.match("does magnesium give you the runs")
    let best = try #require(match.candidates.first)
    let parts = matcher.contributions(to: best.intent, in: match.reading)
    #expect(parts.count == match.reading.tokens.count)
    #expect(parts.reduce(0, +) > 0)
    let runs = try #require(match.reading.tokens.firstIndex { $0.text == "runs" })
    #expect(parts[runs] > 0)
  }

  @Test func `is as sure as its score`() {
    let sure = [-9.0, -1, 0, 1, 9].map {
      Match.Candidate(intent: 0, name: IntentName("a/b"), score: $0, keywords: []).confidence
    }
    #expect(sure == [0, 0, 0.5, 1, 1])
  }

  @Test func `answers the same to the last bit, however often it is asked`() async throws {
    let matcher = try await TinyMatcher.make()
    let first = matcher.match("can I take magnezium with ropinirole").scores
    for _ in 0..<5 {
      #expect(matcher.match("can I take magnezium with ropinirole").scores == first)
    }
  }
}
