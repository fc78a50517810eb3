import Yams

/// One YAML file, read key by key; what does not fit is noted with its line and column.
///
/// Reading goes on after a fault, so that one run shows all of them.
struct YAMLDocument {
  let file: String
  private let lines: [Substring]
  private(set) var root: Node?
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, text: String) {
    self.file = file
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    do {
      root = try Yams.compose(yaml: text)
      if root == nil {
        note(.error, at: nil, "the file is empty; see CONTRIBUTING.md for what it holds")
      }
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        diagnostics.append(
          Diagnostic(
            .error, file: file, line: mark.line, column: mark.column,
            message:
              "this is not valid YAML: \(problem); quote text that holds ': ' or starts with a sign",
            excerpt: excerpt(mark.line)))
      case .duplicatedKeysInMapping(let duplicates, let context):
        diagnostics.append(
          Diagnostic(
            .error, file: file, line: context.mark.line, column: context.mark.column,
            message:
              "a key is given twice: \(duplicates.map { "\($0)" }.joined(separator: ", ")); keep one",
            excerpt: excerpt(context.mark.line)))
      default:
        diagnostics.append(
          Diagnostic(
            .error, file: file, line: 1, column: 1, message: "this is not valid YAML: \(error)"))
      }
    } catch {
      diagnostics.append(Diagnostic(.error, file: file, line: 1, column: 1, message: "\(error)"))
    }
  }

  /// Notes a fault at `node`.
  mutating func note(_ severity: Diagnostic.Severity, at node: Node?, _ message: String) {
    diagnostics.append(diagnostic(severity, at: node, message))
  }

  /// A fault at `node`, to be noted by somebody else.
  func diagnostic(_ severity: Diagnostic.Severity, at node: Node?, _ message: String) -> Diagnostic
  {
    let mark = node?.mark
    return Diagnostic(
      severity, file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, message: message,
      excerpt: mark.flatMap { excerpt($0.line) })
  }

  private func excerpt(_ line: Int) -> String? {
    line >= 1 && line <= lines.count ? String(lines[line - 1]) : nil
  }

  /// The values of a mapping, after its keys were checked against `known`.
  mutating func mapping(_ node: Node?, known: [String], required: [String] = []) -> [String: Node]?
  {
    guard let node, let mapping = node.mapping else {
      note(
        .error, at: node,
        "here a mapping is expected, with the keys \(known.joined(separator: ", "))")
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.string else { continue }
      if known.contains(name) {
        values[name] = value
      } else {
        let near =
          Nearest.name(to: name, among: known).map { "; did you mean '\($0)'?" }
          ?? "; known are \(known.joined(separator: ", "))"
        note(.error, at: key, "'\(name)' is not a key that is known here\(near)")
      }
    }
    for name in required where values[name] == nil {
      note(.error, at: node, "'\(name)' is missing; add it")
    }
    return values
  }

  /// The text of a scalar; numbers and yes/no written without quotes are taken as text.
  mutating func text(_ node: Node?, _ what: String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      note(
        .error, at: node,
        "\(what) is expected to be text; write it on one line, in quotes if it holds ': '")
      return nil
    }
    return scalar.string
  }

  /// The number of a scalar.
  mutating func number(_ node: Node?, _ what: String) -> Double? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node, let value = Double(scalar.string) else {
      note(.error, at: node, "\(what) is expected to be a number, such as 350 or 0.5")
      return nil
    }
    return value
  }

  /// The elements of a list, or none.
  mutating func list(_ node: Node?, _ what: String) -> [Node] {
    guard let node else { return [] }
    if node.isNull { return [] }
    guard let sequence = node.sequence else {
      note(.error, at: node, "\(what) is expected to be a list; start each line with '- '")
      return []
    }
    return Array(sequence)
  }

  /// The texts of a list.
  mutating func texts(_ node: Node?, _ what: String) -> [String] {
    var result: [String] = []
    for element in list(node, what) {
      if let text = text(element, "each of \(what)") { result.append(text) }
    }
    return result
  }
}

extension Node {
  fileprivate var isNull: Bool {
    if case .scalar(let scalar) = self {
      return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
    }
    return false
  }
}
