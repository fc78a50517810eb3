import Conversation
import IntentMatching
import RedFlags
import TestSupport
import Testing

@Suite struct RedFlagScreenTests {
  let screen: RedFlagScreen
  let reader: Reader

  init() throws {
    let knowledge = try Knowledge.bundled()
    screen = knowledge.screen
    reader = knowledge.matcher.reader
  }

  @Test(arguments: [
    "I have crushing chest pain and my left arm hurts",
    "my husband can't breathe and his lips are blue",
    "I want to kill myself", "I don't want to be here any more, I have the pills next to me",
    "my toddler just swallowed a whole bottle of my magnesium tablets",
    "her face has dropped on one side and she can't speak properly",
    "I'm numb between my legs and I can't pass urine",
    "my calf is hot, red and swollen and now I'm short of breath",
    "my throat is closing up and my tongue is swelling after the tablet",
    "I took 40 magnesium tablets an hour ago and I feel faint",
    "my mum has collapsed and won't wake up",
    "I'm 34 weeks pregnant with a splitting headache and flashing lights in my eyes",
  ])
  func `raises an emergency`(text: String) {
    #expect(screen.alarm(in: reader.read(text))?.flag.level == .emergency)
  }

  @Test(arguments: [
    "I have kidney failure and I've been taking magnesium every day",
    "since I started pramipexole I can't stop gambling",
    "I stopped my ropinirole suddenly three days ago and feel awful",
    "I've had severe diarrhoea for five days now",
    "I've been giving my 6 month old baby magnesium drops",
    "my restless legs now start at 2 pm and have spread to my arms since the dose went up",
  ])
  func `raises at least an urgent flag`(text: String) {
    #expect(screen.alarm(in: reader.read(text)) != nil)
  }

  @Test(arguments: [
    "how much magnesium is in almonds?", "these legs are killing me", "I'm dying for some sleep",
    "that tablet knocked me out last night", "can too much magnesium stop the heart?",
    "what are the signs of magnesium poisoning?", "I have no chest pain",
    "which form is best for sleep?",
    "when should I see a doctor?", "thanks, that helps", "is magnesium safe in pregnancy?",
  ])
  func `lets an ordinary message pass`(text: String) {
    #expect(screen.alarm(in: reader.read(text)) == nil)
  }

  @Test func `hears a danger in the middle of a friendly message`() {
    let text = """
      Hi there, lovely site. I've been reading about almonds and pumpkin seeds all week. My husband has just \
      collapsed and he is not breathing. Anyway, which form of magnesium is best?
      """
    #expect(screen.alarm(in: reader.read(text))?.flag.level == .emergency)
  }

  @Test func `takes an emergency for graver than an urgent matter`() {
    let text =
      "Since pramipexole I can't stop gambling. I have crushing chest pain and can't breathe."
    #expect(screen.alarm(in: reader.read(text))?.flag.level == .emergency)
  }

  @Test func `hears nothing in an empty message`() {
    #expect(screen.alarm(in: reader.read("")) == nil)
  }

  @Test func `finds a flag by its name`() {
    #expect(screen.flag("stroke")?.level == .emergency)
    #expect(screen.flag("no-such-flag") == nil)
  }
}
