package import Packing

/// Where a fact was read.
package struct Source: Sendable, Hashable {
  package var id: String
  package var title: String
  /// The author or publisher.
  package var publisher: String
  package var year: String
  /// What it is: guideline, review, trial, government page, …
  package var kind: String
  package var url: String

  package init(
    id: String, title: String, publisher: String, year: String, kind: String, url: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.year = year
    self.kind = kind
    self.url = url
  }

  /// The source in one line: publisher, title, year.
  package var citation: String {
    year.isEmpty ? "\(publisher): \(title)" : "\(publisher): \(title) (\(year))"
  }
}

extension Source: Packable {
  package init(from reader: inout PackReader) {
    self.init(
      id: reader.string(), title: reader.string(), publisher: reader.string(),
      year: reader.string(),
      kind: reader.string(), url: reader.string())
  }

  package func pack(into writer: inout PackWriter) {
    for text in [id, title, publisher, year, kind, url] { writer.string(text) }
  }
}
