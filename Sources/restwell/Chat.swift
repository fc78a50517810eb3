import AnswerKit
import Conversation
import FactBase
import Packing
import Rendering
import Terminal
import Transcripts

/// A conversation with a person at a terminal.
struct Chat {
  private let knowledge: Knowledge
  private let options: SharedOptions
  private let isPrivate: Bool
  /// How many lines of history are kept.
  private static let historyLimit: Int32 = 1_000

  init(knowledge: Knowledge, options: SharedOptions, isPrivate: Bool) {
    self.knowledge = knowledge
    self.options = options
    self.isPrivate = isPrivate
  }

  func run() throws {
    var session = Session(knowledge: knowledge, country: options.place)
    let writer = ReplyWriter(facts: knowledge.facts, options: options)
    var transcript = TranscriptWriter(comment: "A saved chat.", options: transcriptOptions)
    var reader = LineReader(completing: completions)
    let history = isPrivate ? nil : Chat.historyPath
    if let history { reader.loadHistory(from: history) }
    defer { if let history { save(&reader, to: history) } }

    for line in Chat.greeting {
      for wrapped in Wrapping.lines(line, width: options.columns) { try Output.line(wrapped) }
    }
    try Output.line("")
    while true {
      switch reader.read(prompt: "> ") {
      case .interrupted:
        try Output.line("")
      case .end:
        try Output.line("")
        return
      case .line(let line):
        let words = line.split(separator: " ")
        guard let first = words.first else { continue }
        reader.remember(line)
        if first == "/quit" || first == "/exit" { return }
        if first == "/save" {
          try Output.line(save(transcript, as: words.dropFirst().joined(separator: " ")) + "\n")
          continue
        }
        let text = writer.text(of: session.reply(to: line))
        transcript.add(input: line, reply: text)
        try Output.line("\n" + text + "\n")
      }
    }
  }

  private static let greeting = [
    "Hello, I am Restwell. I answer questions about restless legs and magnesium.",
    "I am not a doctor. In an emergency, ring your emergency number.",
    "Type /help to see what I can do, or just ask.",
  ]

  private var transcriptOptions: [String] {
    (options.place.code.map { ["--country", $0] } ?? [])
      + (options.columns.map { ["--width", String($0)] } ?? [])
  }

  private func save(_ transcript: TranscriptWriter, as name: String) -> String {
    guard !name.isEmpty else { return "Give a file to save to: /save FILE" }
    do {
      try FileSystem.write(transcript.text, to: name)
      return "Saved this chat to \(name)."
    } catch let failure as CommandFailure {
      return failure.message
    } catch {
      return "\(name): not saved."
    }
  }

  /// What Tab completes: commands, and the foods and forms that the fact base knows.
  private var completions: [String] {
    let commands =
      Session.commands.map { String($0.name.split(separator: " ")[0]) } + ["/save", "/quit"]
    let names =
      knowledge.facts.foods.flatMap { [$0.name] + $0.aliases }
      + knowledge.facts.compounds.flatMap { [$0.name] + $0.aliases }
    let words = names.flatMap {
      $0.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }).map(String.init)
    }
    return Array(Set(commands + words.filter { $0.count > 3 }))
  }

  /// `${XDG_STATE_HOME:-~/.local/state}/restwell/history`.
  private static var historyPath: String? {
    guard
      let state = TerminalState.environment("XDG_STATE_HOME")
        ?? TerminalState.environment("HOME").map({ $0 + "/.local/state" })
    else { return nil }
    return state + "/restwell/history"
  }

  private func save(_ reader: inout LineReader, to path: String) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    guard FileSystem.makeFolder(folder), reader.saveHistory(to: path, limit: Chat.historyLimit)
    else {
      Output.diagnostic("the history could not be saved to \(path)")
      return
    }
  }
}
