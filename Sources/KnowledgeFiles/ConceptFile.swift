import IntentMatching
import Yams

/// Reads `Intents/concepts/<group>.yaml`.
enum ConceptFile {
  static func read(_ document: inout YAMLDocument) -> [Located<Concept>] {
    guard let root = document.root,
      let values = document.mapping(
        root, known: ["role", "kind", "concepts"], required: ["role", "concepts"]),
      let roleName = document.text(values["role"], "role")
    else { return [] }
    guard let role = Concept.Role(rawValue: roleName) else {
      document.note(
        .error, at: values["role"],
        "'\(roleName)' is not a role; use one of \(Concept.Role.allCases.map(\.rawValue).joined(separator: ", "))"
      )
      return []
    }
    guard let concepts = values["concepts"]?.mapping else {
      document.note(
        .error, at: values["concepts"], "'concepts' is a mapping from a name to a list of words")
      return []
    }
    var result: [Located<Concept>] = []
    for (key, value) in concepts {
      guard let name = document.text(key, "a concept's name") else { continue }
      let phrases = document.texts(value, "the words of '\(name)'")
      result.append(
        Located(
          Concept(name: name, role: role, phrases: phrases), document: document, node: key,
          parts: IntentFile.parts([name: value])))
    }
    // What all of them are, as a concept of its own: every class of medicine is {medicine} too.
    if let kind = document.text(values["kind"], "kind") {
      result.append(
        Located(
          Concept(name: kind, role: role, phrases: result.flatMap(\.value.phrases)),
          document: document,
          node: root))
    }
    return result
  }
}
