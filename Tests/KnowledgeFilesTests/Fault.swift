import Testing

/// A fault that a test puts into one file, and how it has to be shown.
struct Fault: Sendable, CustomTestStringConvertible {
  var what: String
  var file: String
  var text: String
  /// `line:column`, or the line alone.
  var place: String
  var says: String

  init(_ what: String, in file: String, _ text: String, at place: String, says: String) {
    self.what = what
    self.file = file
    self.text = text
    self.place = place
    self.says = says
  }

  var testDescription: String { what }

  /// Expects the fault to be shown where it is, and with what would mend it.
  func expectToBeShown() throws {
    let errors = try KnowledgeFolder([file: text]).errors()
    #expect(
      errors.contains {
        $0.hasPrefix("\(file):\(place)") && $0.contains(": error: ")
          && $0.contains(says)
      },
      "\(errors.joined(separator: "\n"))")
  }
}
