/// How well founded a fact is.
package enum Grade: String, Sendable, Hashable, CaseIterable {
  /// A clinical guideline or an official reference value.
  case guideline
  /// A review of all the trials.
  case systematicReview = "systematic-review"
  /// One or a few trials that compared people by chance.
  case trial
  /// Studies that watched and did not intervene.
  case observational
  /// A health body or a standard reference work.
  case authority
  /// An expert's view, or reasoned from several sources.
  case expert
  /// What an article for the public says. Never stated as true.
  case lay

  /// The one plain word that people are shown.
  package var word: String {
    switch self {
    case .guideline, .systematicReview, .authority: "strong"
    case .trial: "some"
    case .observational: "weak"
    case .expert, .lay: "opinion"
    }
  }

  /// How much it outweighs others where facts conflict; higher is better founded.
  package var rank: Int {
    switch self {
    case .guideline: 6
    case .systematicReview: 5
    case .authority: 4
    case .trial: 3
    case .observational: 2
    case .expert: 1
    case .lay: 0
    }
  }
}
