package import FactBase
package import IntentMatching
package import RedFlags
import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Everything that authors wrote, read from its files, with what is wrong in it.
package struct KnowledgeFiles: Sendable {
  package private(set) var intents: [Located<Intent>] = []
  package private(set) var concepts: [Located<Concept>] = []
  package private(set) var redFlags: [Located<RedFlag>] = []
  package private(set) var english: [String] = []
  package private(set) var facts: [Located<Fact>] = []
  package private(set) var sources: [Located<Source>] = []
  package private(set) var foods: [Located<Food>] = []
  package private(set) var intakes: [Located<Intake>] = []
  package private(set) var compounds: [Located<Compound>] = []
  package private(set) var bloodLevels: [Located<BloodLevel>] = []
  package private(set) var helplines: [Located<Helpline>] = []
  package private(set) var claims: [Located<Claim>] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Reads a folder of intents: `<module>/<intent>.yaml`, `concepts/` and `red-flags/`.
  package mutating func readIntents(in folder: String) {
    guard let modules = subfolders(of: folder) else { return }
    var fileCount = 0
    for module in modules {
      for file in files(in: folder + "/" + module) {
        let path = folder + "/" + module + "/" + file
        if module == "concepts", file.hasSuffix(".txt") {
          english += (text(path) ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.map(
            String.init)
          continue
        }
        guard file.hasSuffix(".yaml") || file.hasSuffix(".yml"), let text = text(path) else {
          continue
        }
        fileCount += 1
        let name = String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
        var document = YAMLDocument(file: path, text: text)
        switch module {
        case "concepts":
          concepts += ConceptFile.read(&document)
        case "red-flags":
          if let flag = RedFlagFile.read(&document, name: name) { redFlags.append(flag) }
        default:
          if let intent = IntentFile.read(&document, name: IntentName(module: module, name: name)) {
            intents.append(intent)
          }
        }
        diagnostics += document.diagnostics
      }
    }
    if fileCount == 0 {
      diagnostics.append(
        Diagnostic(
          .error, file: folder, line: 1, column: 1,
          message: "no intents here; expected are files <module>/<intent>.yaml"))
    }
  }

  /// Reads a fact base: `facts/<module>/*.yaml` and `tables/*.tsv`.
  package mutating func readFacts(in folder: String) {
    for module in subfolders(of: folder + "/facts") ?? [] {
      for file in files(in: folder + "/facts/" + module) where file.hasSuffix(".yaml") {
        let path = folder + "/facts/" + module + "/" + file
        guard let text = text(path) else { continue }
        var document = YAMLDocument(file: path, text: text)
        facts += FactFile.read(&document, module: module)
        diagnostics += document.diagnostics
      }
    }
    var readers = TableReaders()
    sources = readers.sources(
      table(folder, "sources", ["id", "title", "publisher", "year", "kind", "url"]))
    foods = readers.foods(
      table(
        folder, "foods",
        [
          "id", "name", "aliases", "group", "mg_per_100g", "serving", "serving_g", "mg_per_serving",
          "measures", "source", "note",
        ]))
    intakes = readers.intakes(
      table(
        folder, "intakes",
        [
          "id", "authority", "life_stage", "sex", "age_from", "age_to", "stage", "kind",
          "mg_per_day", "source",
        ]))
    compounds = readers.compounds(
      table(
        folder, "compounds",
        ["id", "name", "aliases", "formula", "molar_mass", "elemental_fraction", "source"]))
    bloodLevels = readers.bloodLevels(
      table(
        folder, "blood-levels",
        ["id", "name", "from_mmol_l", "to_mmol_l", "signs", "action", "source"]))
    helplines = readers.helplines(
      table(folder, "helplines", ["country", "name", "emergency", "poison", "crisis", "source"]))
    claims = readers.claims(
      table(folder, "claims", ["id", "article", "module", "verdict", "claim"]))
    diagnostics += readers.diagnostics
  }

  private mutating func table(_ folder: String, _ name: String, _ columns: [String]) -> TableFile {
    let path = "\(folder)/tables/\(name).tsv"
    let table = TableFile(file: path, text: text(path) ?? "", columns: columns)
    diagnostics += table.diagnostics
    return table
  }

  private mutating func text(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else {
      diagnostics.append(
        Diagnostic(
          .error, file: path, line: 1, column: 1,
          message: "the file cannot be read; check that it is there and may be read"))
      return nil
    }
    guard let text = String(data: data, encoding: .utf8) else {
      diagnostics.append(
        Diagnostic(
          .error, file: path, line: 1, column: 1, message: "the file is not UTF-8; save it as UTF-8"
        ))
      return nil
    }
    return text
  }

  private mutating func subfolders(of folder: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      diagnostics.append(
        Diagnostic(
          .error, file: folder, line: 1, column: 1,
          message: "the folder cannot be read; check that it is there"))
      return nil
    }
    return names.filter { !$0.hasPrefix(".") && !$0.contains(".") }.sorted()
  }

  private func files(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
      !$0.hasPrefix(".")
    }.sorted()
  }

  /// Whether anything is so wrong that nothing can be packed.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Adds what a check found.
  package mutating func note(_ found: [Diagnostic]) {
    diagnostics += found
  }
}
