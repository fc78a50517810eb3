import FactBase

/// Which claims of the lay articles the facts carry, and how each was judged.
package struct ClaimsLedger: Sendable {
  /// One verdict, with how many claims have it and how many of these no fact carries.
  package struct Line: Sendable, Hashable {
    package var verdict: String
    package var claims: Int
    package var missing: [String]
  }

  package let lines: [Line]

  package init(_ files: KnowledgeFiles) {
    let carried = Set(files.facts.flatMap(\.value.claims))
    let verdicts = Dictionary(grouping: files.claims.map(\.value), by: \.verdict)
    lines = verdicts.keys.sorted().map { verdict in
      let claims = verdicts[verdict] ?? []
      return Line(
        verdict: verdict, claims: claims.count,
        missing: claims.map(\.id).filter { !carried.contains($0) })
    }
  }

  package var isCovered: Bool { lines.allSatisfy { $0.missing.isEmpty } }
}
