import FactBase
import Yams

/// Reads `facts/<module>/<topic>.yaml`.
enum FactFile {
  private static let keys = [
    "id", "text", "grade", "sources", "about", "figures", "claims", "disputes", "differ",
    "countries", "when",
  ]

  static func read(_ document: inout YAMLDocument, module: String) -> [Located<Fact>] {
    guard let root = document.root else { return [] }
    var facts: [Located<Fact>] = []
    for node in document.list(root, "a file of facts") {
      guard
        let values = document.mapping(
          node, known: keys, required: ["id", "text", "grade", "sources"]),
        let id = document.text(values["id"], "id"),
        let text = document.text(values["text"], "text"),
        let gradeName = document.text(values["grade"], "grade")
      else { continue }
      guard let grade = Grade(rawValue: gradeName) else {
        let known = Grade.allCases.map(\.rawValue)
        let near = Nearest.name(to: gradeName, among: known).map { "; did you mean '\($0)'?" } ?? ""
        document.note(
          .error, at: values["grade"],
          "'\(gradeName)' is not a grade of evidence; use one of \(known.joined(separator: ", "))\(near)"
        )
        continue
      }
      let sources = document.texts(values["sources"], "sources")
      if sources.isEmpty, values["sources"] != nil {
        document.note(
          .error, at: values["sources"],
          "a fact needs at least one source; name an id of tables/sources.tsv")
      }
      let fact = Fact(
        id: id, module: module, text: text, grade: grade, sources: sources,
        about: document.texts(values["about"], "about"),
        figures: figures(values["figures"], &document),
        claims: document.texts(values["claims"], "claims"),
        disputes: document.texts(values["disputes"], "disputes"),
        differ: document.text(values["differ"], "differ"),
        countries: document.texts(values["countries"], "countries"),
        when: circumstance(values["when"], &document))
      if !fact.disputes.isEmpty, fact.differ == nil {
        document.note(
          .error, at: values["disputes"],
          "a disputed fact says why sources differ; add 'differ:' with one short sentence")
      }
      facts.append(Located(fact, document: document, node: node, parts: IntentFile.parts(values)))
    }
    return facts
  }

  private static func figures(_ node: Node?, _ document: inout YAMLDocument) -> [Figure] {
    document.list(node, "figures").compactMap { element in
      guard
        let values = document.mapping(
          element, known: ["name", "value", "unit"], required: ["name", "value", "unit"]),
        let name = document.text(values["name"], "name"),
        let value = document.number(values["value"], "value"),
        let unit = document.text(values["unit"], "unit")
      else { return nil }
      return Figure(name: name, value: value, unit: unit)
    }
  }

  private static func circumstance(_ node: Node?, _ document: inout YAMLDocument) -> Circumstance? {
    guard let name = document.text(node, "when") else { return nil }
    if let circumstance = Circumstance(rawValue: name) { return circumstance }
    document.note(
      .error, at: node,
      "'when' is one of \(Circumstance.allCases.map(\.rawValue).joined(separator: ", "))")
    return nil
  }
}
