/// Replays as JUnit XML, for continuous integration.
package enum JUnitReport {
  package static func xml(_ replays: [Replay]) -> String {
    let failed = replays.count { !$0.failures.isEmpty }
    var xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"transcripts\" tests=\"\(replays.count)\" failures=\"\(failed)\">\n"
    for replay in replays {
      xml += "  <testcase classname=\"transcripts\" name=\"\(escape(replay.transcript.path))\""
      guard !replay.failures.isEmpty else {
        xml += "/>\n"
        continue
      }
      xml += ">\n"
      for failure in replay.failures {
        let place = "\(replay.transcript.path):\(failure.line)"
        xml +=
          "    <failure message=\"\(escape("\(place): \(failure.message)"))\">\(escape(failure.actual.joined(separator: "\n")))</failure>\n"
      }
      xml += "  </testcase>\n"
    }
    return xml + "</testsuite>\n"
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
