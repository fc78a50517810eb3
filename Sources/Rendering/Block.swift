package import AnswerKit

/// A piece of a reply as it is laid out, before it is given a form.
package enum Block: Sendable, Hashable {
  /// What a piece of text is, for renderers that can show it.
  package enum Style: Sendable, Hashable {
    case plain
    /// What has to be done first.
    case urgent
    /// Something to be careful of.
    case caution
    /// Where it comes from, and other small print.
    case quiet
  }

  case paragraph(String, Style)
  case bullet(String)
  /// A line of a list that is laid out already, with the columns it is indented by.
  case line(String, indent: Int)
  /// What the person may choose, with its number.
  case choice(Int, String)
  case chart(Chart)
}
