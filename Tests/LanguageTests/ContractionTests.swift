import Language
import Testing

@Suite struct ContractionTests {
  @Test(arguments: [
    ("can't", "can not"), ("cannot", "can not"), ("don’t", "do not"), ("isn't", "is not"),
    ("doesnt", "does not"), ("won't", "will not"), ("I'm", "i am"), ("im", "i am"),
    ("I've", "i have"),
    ("it's", "it is"), ("what's", "what is"), ("they're", "they are"), ("she'll", "she will"),
    ("I'd", "i would"), ("mum's", "mum"), ("doctor's", "doctor"),
  ])
  func `spells a contraction out`(typed: String, words: String) {
    #expect(Utterance(typed).folded == words)
  }

  @Test(arguments: [
    ("u", "you"), ("pls", "please"), ("gonna", "going to"), ("w/ food", "with food"),
    ("supps", "supplements"), ("meds", "medicines"), ("doc", "doctor"), ("34 yo", "34 years old"),
    ("legs & arms", "legs and arms"), ("20%", "20 percent"),
  ])
  func `spells the shorthand of phones out`(typed: String, words: String) {
    #expect(Utterance(typed).folded == words)
  }
}
