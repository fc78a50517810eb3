package import Packing

/// The intents by number: their names, and what is said when they match. Records are read when asked for.
package struct IntentTable: Sendable {
  private let bytes: PackedBytes
  private let offset: Int
  package let count: Int
  private let names: [IntentName]
  /// A best score at or below this means that a message was not understood.
  package let threshold: Double

  /// Opens the table that ``pack(_:)`` wrote at `offset`.
  package init(_ bytes: PackedBytes, at offset: Int) {
    self.bytes = bytes
    let head = bytes.read(at: offset) { reader in
      (
        reader.decimal(), reader.list { IntentName(module: $0.string(), name: $0.string()) },
        reader.offset
      )
    }
    threshold = head.0
    names = head.1
    count = names.count
    self.offset = head.2
  }

  package func name(_ number: Int) -> IntentName {
    names[number]
  }

  /// The number of the intent called `name`.
  package func number(of name: IntentName) -> Int? {
    names.firstIndex(of: name)
  }

  /// All names, in order of number.
  package var allNames: [IntentName] { names }

  /// The intent, with its purpose, a few examples, its answer and what comes next; without keywords.
  package func intent(_ number: Int) -> Intent {
    let place = bytes.read(at: offset + 4 * number) { $0.count() }
    return bytes.read(at: offset + place) { reader in
      Intent(
        name: names[number], purpose: reader.string(), keywords: [],
        examples: reader.strings(),
        answer: AnswerPlan(
          lead: reader.optional { $0.string() }, points: reader.strings(),
          cautions: reader.strings(), more: reader.strings()),
        next: reader.strings())
    }
  }

  /// Packs the `intents` section; at or below `threshold` a best score counts as not understood.
  package static func pack(_ intents: [Intent], threshold: Double) -> [UInt8] {
    var head = PackWriter()
    head.decimal(threshold)
    head.list(intents) { writer, intent in
      writer.string(intent.name.module)
      writer.string(intent.name.name)
    }
    var places = PackWriter()
    var records = PackWriter()
    for intent in intents {
      places.count(4 * intents.count + records.bytes.count)
      records.string(intent.purpose)
      records.strings(Array(intent.examples.prefix(3)))
      records.optional(intent.answer.lead) { $0.string($1) }
      records.strings(intent.answer.points)
      records.strings(intent.answer.cautions)
      records.strings(intent.answer.more)
      records.strings(intent.next)
    }
    return head.bytes + places.bytes + records.bytes
  }
}
