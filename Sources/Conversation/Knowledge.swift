package import AnswerModules
package import FactBase
package import IntentMatching
package import Packing
package import RedFlags

/// Everything that a conversation draws on: how to understand, what is known, and what is dangerous.
package struct Knowledge: Sendable {
  package let matcher: Matcher
  package let screen: RedFlagScreen
  package let facts: Facts
  package let modules: ModuleDirectory

  /// Opens a pack that holds intents, red flags and facts.
  package init(_ pack: Pack) throws(PackError) {
    try self.init(facts: pack, intents: pack)
  }

  /// Opens a pack of facts and red flags, with the intents of another.
  package init(facts: Pack, intents: Pack) throws(PackError) {
    matcher = try Matcher(intents)
    screen = try RedFlagScreen(facts)
    self.facts = try Facts(facts)
    modules = ModuleDirectory(facts: self.facts)
  }
}
