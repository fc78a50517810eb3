import FactBase
package import IntentMatching

/// What a module has to say to a question, before anybody lays it out.
package struct Answer: Sendable, Hashable {
  /// The module that made it.
  package var module: String
  package var intent: IntentName?
  package var statements: [Statement]
  /// How a figure was worked out, for "how did you get that?".
  package var working: [String]
  package var chart: Chart?
  /// Questions to ask next.
  package var suggestions: [String]
  /// A question to the person that has to be answered first: "400 g? Did you mean mg?"
  package var question: String?

  package init(
    module: String, intent: IntentName? = nil, statements: [Statement] = [], working: [String] = [],
    chart: Chart? = nil, suggestions: [String] = [], question: String? = nil
  ) {
    self.module = module
    self.intent = intent
    self.statements = statements
    self.working = working
    self.chart = chart
    self.suggestions = suggestions
    self.question = question
  }

  /// The ids of the facts that it states.
  package var facts: [String] { statements.flatMap(\.facts) }
}

/// Amounts to compare at a glance.
package struct Chart: Sendable, Hashable {
  package var title: String
  /// What the amounts are measured in.
  package var unit: String
  package var bars: [Bar]

  /// One amount.
  package struct Bar: Sendable, Hashable {
    package var label: String
    /// What the amount is for: "1 oz, about 23 nuts".
    package var detail: String
    package var value: Double
    /// The share of the person's daily need, from 0.
    package var share: Double
    /// The row of a table that it comes from.
    package var fact: String

    package init(label: String, detail: String, value: Double, share: Double, fact: String) {
      self.label = label
      self.detail = detail
      self.value = value
      self.share = share
      self.fact = fact
    }
  }

  package init(title: String, unit: String, bars: [Bar]) {
    self.title = title
    self.unit = unit
    self.bars = bars
  }
}
