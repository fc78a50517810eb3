import Language
import Testing

@Suite struct StemmerTests {
  @Test(arguments: [
    ["take", "takes", "taking"], ["supplement", "supplements", "supplemented", "supplementing"],
    ["cramp", "cramps", "cramping", "cramped"], ["worry", "worries", "worried"],
    ["stop", "stopped", "stopping", "stops"], ["leg", "legs"], ["glass", "glasses"],
    ["absorb", "absorbs", "absorbed", "absorbing"], ["help", "helps", "helped", "helping"],
    ["twitch", "twitches", "twitching"], ["evening", "evenings"], ["legging", "leggings"],
  ])
  func `gives the words of a family one stem`(family: [String]) {
    #expect(Set(family.map(Stemmer.stem)).count == 1, "\(family.map(Stemmer.stem))")
  }

  @Test(arguments: [
    ("fibre", "fiber"), ("litre", "liter"), ("diarrhoea", "diarrhea"), ("anaemia", "anemia"),
    ("haemoglobin", "hemoglobin"), ("paediatrician", "pediatrician"),
    ("colour", "color"), ("neighbour", "neighbor"), ("sulphate", "sulfate"),
    ("recognise", "recognize"), ("organisation", "organization"), ("tumour", "tumor"),
    ("haemorrhage", "hemorrhage"), ("foetus", "fetus"),
  ])
  func `gives British and American spellings one stem`(british: String, american: String) {
    #expect(Stemmer.stem(british) == Stemmer.stem(american))
  }

  @Test(arguments: [
    ("tomatoes", "tomato"), ("potatoes", "potato"), ("oedema", "edema"), ("oestrogen", "estrogen"),
  ])
  func `keeps 'oe' apart from 'oes'`(one: String, other: String) {
    #expect(Stemmer.stem(one) == Stemmer.stem(other))
  }

  @Test(arguments: [
    ("iron", "irony"), ("legs", "legal"), ("rest", "restless"), ("dose", "does"),
    ("calcium", "calcify"), ("pain", "paint"), ("evening", "even"), ("downed", "down"),
    ("outing", "out"),
  ])
  func `keeps words of different families apart`(one: String, other: String) {
    #expect(Stemmer.stem(one) != Stemmer.stem(other))
  }

  @Test(arguments: ["is", "gas", "the", "leg", "b12"])
  func `leaves short words alone`(word: String) {
    #expect(Stemmer.stem(word) == word)
  }

  @Test func `never shortens a word below three letters`() {
    for word in ["sing", "king", "used", "eyed", "ties", "dyes", "ages", "ices", "bees"] {
      #expect(Stemmer.stem(word).count >= 3, "\(word)")
    }
  }
}
