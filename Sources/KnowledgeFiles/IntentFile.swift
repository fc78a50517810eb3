import IntentMatching
import Yams

/// Reads `Intents/<module>/<intent>.yaml`.
enum IntentFile {
  static let keys = ["purpose", "keywords", "against", "examples", "answer", "next"]

  /// The intent in a file, and where its parts stand.
  static func read(_ document: inout YAMLDocument, name: IntentName) -> Located<Intent>? {
    guard let root = document.root,
      let values = document.mapping(root, known: keys, required: ["examples"])
    else { return nil }
    let examples = document.texts(values["examples"], "examples")
    if examples.isEmpty, values["examples"] != nil {
      document.note(
        .error, at: values["examples"],
        "an intent needs examples: questions as people put them, each on a line with '- '")
    }
    let intent = Intent(
      name: name, purpose: document.text(values["purpose"], "purpose") ?? name.name,
      keywords: keywords(values["keywords"], "keywords", &document),
      against: keywords(values["against"], "against", &document), examples: examples,
      answer: plan(values["answer"], &document), next: document.texts(values["next"], "next"))
    return Located(intent, document: document, node: root, parts: parts(values))
  }

  static func keywords(_ node: Node?, _ what: String, _ document: inout YAMLDocument) -> [Keyword] {
    var result: [Keyword] = []
    for element in document.list(node, what) {
      if element.mapping != nil {
        guard
          let values = document.mapping(element, known: ["text", "weight"], required: ["text"]),
          let text = document.text(values["text"], "a keyword")
        else { continue }
        let weight = document.number(values["weight"], "weight") ?? 1
        if weight <= 0 || weight > 5 {
          document.note(
            .error, at: values["weight"],
            "a weight lies above 0 and up to 5; what speaks against goes under 'against'")
        }
        result.append(Keyword(text, weight: weight))
      } else if let text = document.text(element, "a keyword") {
        result.append(Keyword(text))
      }
      if let last = result.last, last.items.isEmpty {
        document.note(.error, at: element, "a keyword needs at least one word or {concept}")
      }
    }
    return result
  }

  static func plan(_ node: Node?, _ document: inout YAMLDocument) -> AnswerPlan {
    guard let node,
      let values = document.mapping(
        node, known: ["lead", "points", "cautions", "more"], required: ["lead"])
    else { return AnswerPlan() }
    return AnswerPlan(
      lead: document.text(values["lead"], "lead"),
      points: document.texts(values["points"], "points"),
      cautions: document.texts(values["cautions"], "cautions"),
      more: document.texts(values["more"], "more"))
  }

  /// Every scalar under the keys, so that a fault found later can be shown where it stands.
  static func parts(_ values: [String: Node]) -> [String: Node] {
    var result = values
    func visit(_ node: Node) {
      switch node {
      case .scalar(let scalar): if result[scalar.string] == nil { result[scalar.string] = node }
      case .mapping(let mapping): for (_, value) in mapping { visit(value) }
      case .sequence(let sequence): for value in sequence { visit(value) }
      default: break
      }
    }
    for value in values.values { visit(value) }
    return result
  }
}

/// A value, and where in its file each part of it stands.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var file: String
  private let lines: [String: (line: Int, column: Int, excerpt: String?)]
  private let whole: (line: Int, column: Int, excerpt: String?)

  init(_ value: Value, document: YAMLDocument, node: Node, parts: [String: Node] = [:]) {
    self.value = value
    file = document.file
    let place = { (node: Node) -> (line: Int, column: Int, excerpt: String?) in
      let diagnostic = document.diagnostic(.error, at: node, "")
      return (diagnostic.line, diagnostic.column, diagnostic.excerpt)
    }
    whole = place(node)
    lines = parts.mapValues(place)
  }

  init(_ value: Value, file: String, line: Int, excerpt: String) {
    self.value = value
    self.file = file
    whole = (line, 1, excerpt)
    lines = [:]
  }

  /// A fault of the value, shown at `part` (a key, or a text that stands in the file) where there is one.
  package func diagnostic(
    _ severity: Diagnostic.Severity, at part: String? = nil, _ message: String
  ) -> Diagnostic {
    let place = part.flatMap { lines[$0] } ?? whole
    return Diagnostic(
      severity, file: file, line: place.line, column: place.column, message: message,
      excerpt: place.excerpt)
  }
}
