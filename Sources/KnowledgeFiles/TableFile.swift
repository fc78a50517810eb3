import Language

/// Reads a table of tab-separated values: comment lines with `#`, a header, then rows.
struct TableFile {
  /// One row, by column.
  struct Row {
    let file: String
    let line: Int
    let text: String
    let values: [String: String]

    /// The text of a cell; `-` stands for nothing.
    subscript(column: String) -> String {
      let value = values[column] ?? ""
      return value == "-" ? "" : value
    }

    /// The parts of a cell that holds several, with `|` between.
    func list(_ column: String) -> [String] {
      self[column].split(separator: "|").map(String.init)
    }

    /// A cell that holds a number.
    func number(_ column: String, _ diagnostics: inout [Diagnostic]) -> Double {
      guard let value = Double(self[column]) else {
        diagnostics.append(
          fault("'\(self[column])' in column \(column) is not a number; write it as 12 or 0.5"))
        return 0
      }
      return value
    }

    /// A fault of this row.
    func fault(_ message: String, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
      Diagnostic(severity, file: file, line: line, column: 1, message: message, excerpt: text)
    }
  }

  private(set) var rows: [Row] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, text: String, columns: [String]) {
    var header: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("#") || line.isEmpty { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if header.isEmpty {
        header = cells
        for column in columns where !header.contains(column) {
          diagnostics.append(
            Diagnostic(
              .error, file: file, line: number + 1, column: 1,
              message:
                "the column '\(column)' is missing; the header needs \(columns.joined(separator: ", "))",
              excerpt: String(line)))
        }
        continue
      }
      guard cells.count == header.count else {
        diagnostics.append(
          Diagnostic(
            .error, file: file, line: number + 1, column: 1,
            message:
              "this row has \(cells.count) cells and the header \(header.count); put a tab between cells and '-' in empty ones",
            excerpt: String(line)))
        continue
      }
      rows.append(
        Row(
          file: file, line: number + 1, text: String(line),
          values: Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })))
    }
  }
}
