/// Whom a message is about.
package enum Person: Sendable, Hashable {
  /// The one who types.
  case me
  /// A child of theirs or in their care.
  case child
  /// Another adult: *husband*, *mum*, *a friend*.
  case other(String)

  /// How to speak of them in the middle of a sentence.
  package var phrase: String {
    switch self {
    case .me: "you"
    case .child: "your child"
    case .other(let name): name
    }
  }
}
