import FactBase
import KnowledgeFiles
import TestSupport

/// A small knowledge base in a temporary folder, without fault until a test puts one in.
struct KnowledgeFolder {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.sound { try folder.write(text, to: name) }
  }

  /// A base that is sound but for `files`.
  init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try folder.write(text, to: name) }
  }

  /// Reads and checks everything, as `restwell-compile` does.
  func read() -> KnowledgeFiles {
    var files = KnowledgeFiles()
    files.readIntents(in: folder.path + "/Intents")
    files.readFacts(in: folder.path + "/Knowledge")
    files.note(IntentLint.check(files))
    files.note(FactLint.check(files))
    return files
  }

  /// What is wrong, each as it is printed, with paths from the folder.
  func errors() -> [String] {
    read().diagnostics.filter { $0.severity == .error }.map {
      $0.description.replacing(folder.path + "/", with: "")
    }
  }

  static let intent = "Intents/dosing/general.yaml"
  static let facts = "Knowledge/facts/dosing/amounts.yaml"
  static let foods = "Knowledge/tables/foods.tsv"
  static let foodHeader =
    "id\tname\taliases\tgroup\tmg_per_100g\tserving\tserving_g\tmg_per_serving\tmeasures\tsource\tnote"

  /// A fact in YAML, with other lines in place of its own where they are given.
  static func fact(
    id: String = "dose-general", text: String = "Most adults need 350 mg a day.",
    grade: String = "trial",
    sources: String = "sources: [NHS]", more: String = ""
  ) -> String {
    "- id: \(id)\n  text: \(text)\n  grade: \(grade)\n  \(sources)\n\(more)"
  }

  private static let sound: [String: String] = {
    var files = [
      "Intents/concepts/minerals.yaml": "role: subject\nconcepts:\n  magnesium: [magnesium, mag]\n",
      "Intents/concepts/english.txt": "# words\nhow\nmuch\n",
      intent: """
      purpose: amounts
      keywords:
        - how much {magnesium}
      examples:
        - how much magnesium
        - how much mag a day
      answer:
        lead: dose-general

      """,
      facts: fact(),
      foods: """
      # Foods.
      \(foodHeader)
      almonds\talmonds\t-\tnuts and seeds\t270\t1 oz\t28.35\t76.5\tcup=143\tNHS\t-

      """,
      "Knowledge/tables/sources.tsv":
        "id\ttitle\tpublisher\tyear\tkind\turl\nNHS\tPage\tNHS\t2023\tpage\thttps://nhs.uk\n",
      "Knowledge/tables/intakes.tsv":
        "id\tauthority\tlife_stage\tsex\tage_from\tage_to\tstage\tkind\tmg_per_day\tsource\n",
      "Knowledge/tables/compounds.tsv":
        "id\tname\taliases\tformula\tmolar_mass\telemental_fraction\tsource\noxide\tmagnesium oxide\t-\tMgO\t40.30\t0.6031\tNHS\n",
      "Knowledge/tables/blood-levels.tsv":
        "id\tname\tfrom_mmol_l\tto_mmol_l\tsigns\taction\tsource\n",
      "Knowledge/tables/helplines.tsv": "country\tname\temergency\tpoison\tcrisis\tsource\n",
      "Knowledge/tables/claims.tsv": "id\tarticle\tmodule\tverdict\tclaim\n",
    ]
    files["Knowledge/facts/dosing/cautions.yaml"] = Circumstance.allCases.map {
      fact(id: "caution-\($0.rawValue)", text: "Take care with \($0.rawValue).")
    }.joined()
    return files
  }()
}
