import AnswerKit
import AnswerModules
import FactBase
import IntentMatching
import Language

extension Session {
  /// The chat commands that a conversation itself carries out, and what they do.
  package static let commands: [(name: String, summary: String)] = [
    ("/help", "what you can ask and type"), ("/topics", "what I know about"),
    ("/more", "more on the last answer"), ("/sources", "where the last answer comes from"),
    ("/why", "how your last message was understood"),
    ("/chart foods [N]", "the foods richest in magnesium, as a picture"),
    ("/profile", "what you told me about yourself"), ("/forget", "forget it"),
  ]

  /// Carries out a slash command.
  mutating func command(_ line: String) -> Reply {
    var reply = Reply(question: line, status: .command, profile: profile)
    let words = line.split(separator: " ").map(String.init)
    switch words.first {
    case "/help": reply.notes = help()
    case "/topics": reply.notes = topics()
    case "/sources":
      let lines = context.lastReply.map(sourceLines) ?? []
      reply.notes = lines.isEmpty ? ["Nothing to cite yet: ask me something first."] : lines
    case "/why":
      if let understanding = context.understanding {
        reply.explanation = Explanation(of: understanding, in: knowledge).lines
      } else {
        reply.notes = ["Nothing to explain yet: ask me something first."]
      }
    case "/more":
      var more = more(Reading.empty(line))
      more?.status = .command
      more?.question = line
      return more
        ?? {
          reply.notes = ["Nothing to go deeper into yet: ask me something first."]; return reply
        }()
    case "/profile": reply.notes = profileLines()
    case "/forget":
      forgetEverything()
      reply.profile = Profile()
      reply.notes = ["Done. I have forgotten what you told me about yourself and others."]
    case "/chart": return chart(words, line)
    default:
      let known = Session.commands.map { $0.name.split(separator: " ")[0] }
      let typed = String(words.first ?? "")
      let near = known.first {
        EditDistance.between(Array(typed.utf8), Array($0.utf8), limit: 2) != nil
      }
      reply.status = .error
      reply.notes = [
        "I do not know the command \(typed)."
          + (near.map { " Did you mean \($0)?" } ?? " Type /help for those I know.")
      ]
    }
    return reply
  }

  private mutating func chart(_ words: [String], _ line: String) -> Reply {
    let rest = words.dropFirst().joined(separator: " ")
    let reading = knowledge.matcher.reader.read(
      "show me a chart of \(rest.isEmpty ? "foods" : rest)")
    let name = IntentName(module: "food-sources", name: "chart")
    let question = question(reading, name, person: .me, told: ProfileReader.Told())
    guard let answer = knowledge.modules["food-sources"]?.answer(question) else {
      return Reply(
        question: line, status: .error,
        notes: ["I have no chart of that. Try /chart foods or /chart nuts."])
    }
    let reply = Reply(
      question: line, status: .command, modules: ["food-sources"], profile: profile,
      answers: [answer])
    context.lastReply = reply
    return reply
  }

  private func help() -> [String] {
    [
      "Ask me in your own words about restless legs or magnesium. I am not a doctor, and I cannot see or examine you."
    ]
      + Session.commands.map { "\($0.name): \($0.summary)" }
      + ["/save FILE: save this chat as a transcript", "/quit: leave (or press Ctrl-D)"]
  }

  private func topics() -> [String] {
    ["I know about:"]
      + ModuleDirectory.names.filter { !["small-talk", "emergency"].contains($0) }.map { module in
        let intent = knowledge.matcher.intents.number(
          of: IntentName(module: module, name: "general")
        ).map { knowledge.matcher.intents.intent($0) }
        let example = intent?.next.first.map { ": \($0)" } ?? ""
        return "- \(module.replacingHyphens)\(example)"
      }
  }

  private func profileLines() -> [String] {
    guard profiles.contains(where: { !$0.value.isEmpty }) else {
      return ["You have told me nothing about yourself."]
    }
    var lines: [String] = []
    for (person, profile) in profiles.sorted(by: { $0.key.phrase > $1.key.phrase })
    where !profile.isEmpty {
      lines.append("\(person.phrase.capitalizedStart): \(profile.summary)")
    }
    return lines + ["I keep this until you leave or type /forget, and never write it down."]
  }
}

extension Profile {
  /// What is known, in a line.
  package var summary: String {
    var parts: [String] = []
    if let age {
      parts.append(
        age < 2 ? "\(Int((age * 12).rounded())) months old" : "\(Decimal.text(age)) years old")
    }
    if let sex { parts.append(sex.rawValue) }
    if isPregnant == true {
      parts.append(weeksPregnant.map { "\($0) weeks pregnant" } ?? "pregnant")
    }
    if isPregnant == false { parts.append("not pregnant") }
    if isBreastfeeding == true { parts.append("breastfeeding") }
    if hasKidneyDisease == true { parts.append("kidney disease") }
    if hasBleedingDisorder == true { parts.append("a bleeding problem") }
    parts += conditions.map(\.replacingHyphens)
    if !medicines.isEmpty { parts.append("takes \(medicines.joined(separator: ", "))") }
    if let product {
      let strength = product.milligrams.map { "\(Decimal.whole($0)) mg " } ?? ""
      parts.append("has \(strength)magnesium \(product.form ?? "")".trimmed)
    }
    return parts.joined(separator: ", ")
  }
}

extension String {
  /// A name with spaces for its hyphens.
  var replacingHyphens: String { String(map { $0 == "-" ? " " : $0 }) }
}

extension Reading {
  /// A reading without words.
  fileprivate static func empty(_ text: String) -> Reading {
    Reading(utterance: Utterance(""), concepts: [], quantities: [], unknown: [])
  }
}
