extension Transcript {
  /// Reads a transcript.
  package init(path: String, text: String) throws(TranscriptError) {
    self.path = path
    options = []
    turns = []
    if text.contains("\r\n") { lineEnding = "\r\n" }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0.hasSuffix("\r") ? $0.dropLast() : $0)
    }
    if lines.last == "" { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("> ") || line == ">" {
        turns.append(
          Turn(
            input: String(line.dropFirst(2)), line: index + 1, pins: [], reply: [],
            replyLine: index + 2))
      } else if turns.isEmpty {
        try readHeader(line, at: index + 1)
      } else {
        try readReply(line, at: index + 1)
      }
    }
    guard !turns.isEmpty else {
      throw TranscriptError(
        path: path, line: max(1, lines.count),
        message: "there is no turn in it; what a person types starts with '> '")
    }
    for index in turns.indices {
      while turns[index].reply.last == ""
        || turns[index].reply.last.map({ $0.hasPrefix("# ") }) == true
      {
        turns[index].reply.removeLast()
      }
      while turns[index].reply.first == "" {
        turns[index].reply.removeFirst()
        turns[index].replyLine += 1
      }
    }
  }

  private mutating func readHeader(_ line: String, at number: Int) throws(TranscriptError) {
    if line.isEmpty || line.hasPrefix("#") { return }
    guard line.hasPrefix("@ ") else {
      throw TranscriptError(
        path: path, line: number,
        message: "before the first '> ' only comments ('# ') and '@ option:' lines may stand")
    }
    let (key, value) = try pin(line, at: number)
    guard key == "option" else {
      throw TranscriptError(
        path: path, line: number,
        message: "'@ \(key):' belongs under a '> ' line; here only '@ option:' may stand")
    }
    options += value.split(separator: " ").map(String.init)
  }

  private mutating func readReply(_ line: String, at number: Int) throws(TranscriptError) {
    let last = turns.count - 1
    if line.hasPrefix("@ ") {
      guard turns[last].reply.allSatisfy(\.isEmpty) else {
        throw TranscriptError(
          path: path, line: number,
          message: "'@' lines stand right under the '> ' line, before the reply")
      }
      let (key, value) = try pin(line, at: number)
      guard let kind = Pin.Kind(rawValue: key) else {
        let known = Pin.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw TranscriptError(
          path: path, line: number, message: "'\(key)' cannot be pinned; use one of \(known)")
      }
      turns[last].pins.append(Pin(kind: kind, value: value, line: number))
      turns[last].replyLine = number + 1
      return
    }
    turns[last].reply.append(line)
  }

  private func pin(_ line: String, at number: Int) throws(TranscriptError) -> (String, String) {
    let rest = line.dropFirst(2)
    guard let colon = rest.firstIndex(of: ":") else {
      throw TranscriptError(
        path: path, line: number, message: "write '@ KEY: VALUE', such as '@ status: answered'")
    }
    let value = rest[rest.index(after: colon)...].drop { $0 == " " }
    return (String(rest[..<colon]), String(value))
  }

  /// The text of the file with the replies of `turns` in place of its own; nothing else changes.
  package func blessed(with replies: [Int: [String]]) -> String {
    var result: [String] = []
    var index = 0
    for (number, turn) in turns.enumerated() {
      let start = turn.replyLine - 1
      while index < min(start, lines.count) {
        result.append(lines[index])
        index += 1
      }
      guard let reply = replies[number] else { continue }
      index = start + turn.reply.count
      result += reply
      let isFollowed = index < lines.count && !lines[index].isEmpty
      if turn.reply.isEmpty, isFollowed { result.append("") }
    }
    if index < lines.count { result += lines[index...] }
    return result.joined(separator: lineEnding) + lineEnding
  }
}
