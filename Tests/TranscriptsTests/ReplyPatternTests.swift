import Testing
import Transcripts

@Suite struct ReplyPatternTests {
  @Test(arguments: [
    (["same"], ["same"]), (["a [..] c"], ["a b c"]), (["[..]"], [""]),
    (["[..] mg [..]"], ["about 360 mg a day"]),
    (["..."], []), (["..."], ["one", "two"]),
    (["first", "...", "last"], ["first", "x", "y", "last"]),
    (["...", "end"], ["end"]), (["...", "b", "...", "b"], ["b", "a", "b", "b"]),
    (
      Array(repeating: "...", count: 24) + ["end"], Array(repeating: "line", count: 24) + ["end"]
    ), ([], []), (["a[..]b[..]c"], ["a1b2c"]),
  ])
  func `fits`(expected: [String], actual: [String]) {
    #expect(ReplyPattern.mismatch(expected: expected, actual: actual) == nil)
  }

  @Test(arguments: [
    (["same"], ["other"], 0), (["one", "two"], ["one", "2"], 1), (["a [..] c"], ["a b"], 0),
    (["one"], ["one", "two"], 0),
    (["one", "two"], ["one"], 1), (["...", "end"], ["end", "more"], 0), (["ab[..]ba"], ["aba"], 0),
    ([], ["x"], 0),
  ])
  func `tells the line that does not fit`(expected: [String], actual: [String], line: Int) {
    #expect(ReplyPattern.mismatch(expected: expected, actual: actual) == line)
  }
}
