import Conversation
import FactBase
import Rendering
import Terminal

/// Writes replies in the form that was asked for.
struct ReplyWriter {
  let layout: ReplyLayout
  let options: SharedOptions

  init(facts: Facts, options: SharedOptions) {
    layout = ReplyLayout(facts: facts)
    self.options = options
  }

  /// The reply as it is to be printed.
  func text(of reply: Reply, conversation: String? = nil) -> String {
    let blocks = layout.blocks(of: reply)
    switch options.format {
    case .text:
      return TextRenderer(
        width: options.columns, isStyled: options.isStyled,
        isUnicode: !TerminalState.isTerminal(1) || TerminalState.isUnicode
      ).render(blocks)
    case .markdown:
      return MarkdownRenderer().render(blocks)
    case .json:
      let plain = TextRenderer(width: nil, isStyled: false).render(blocks)
      return ReplyRecord(reply, conversation: conversation, text: plain).json()
    }
  }
}
