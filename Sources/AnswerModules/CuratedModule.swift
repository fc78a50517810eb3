package import AnswerKit
import FactBase

/// A module that answers from its facts alone and computes nothing.
package struct CuratedModule: AnswerModule {
  package let name: String
  private let composer: Composer

  package init(name: String, composer: Composer) {
    self.name = name
    self.composer = composer
  }

  package func answer(_ question: Question) -> Answer? {
    composer.answer(question, module: name)
  }
}
