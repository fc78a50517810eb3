/// Spells out contractions and the shorthand of phone keyboards.
enum Contractions {
  /// The full words for `word`, or `word` alone.
  static func spellOut(_ word: String) -> [String] {
    if let whole = whole[word] { return whole }
    guard let mark = word.lastIndex(of: "'") else { return [word] }
    let stem = String(word[..<mark])
    switch word[word.index(after: mark)...] {
    case "s": return pronouns.contains(stem) ? [stem, "is"] : [stem]
    case "re": return [stem, "are"]
    case "ve": return [stem, "have"]
    case "ll": return [stem, "will"]
    case "d": return [stem, "would"]
    case "m": return [stem, "am"]
    case "t" where stem.hasSuffix("n") && stem.count > 2: return [String(stem.dropLast()), "not"]
    default: return [word.filter { $0 != "'" }]
    }
  }

  private static let pronouns: Set<String> = [
    "it", "he", "she", "that", "this", "what", "who", "where", "when", "how", "why", "there",
    "here",
  ]

  private static let whole: [String: [String]] = [
    "can't": ["can", "not"], "cant": ["can", "not"], "cannot": ["can", "not"],
    "won't": ["will", "not"], "wont": ["will", "not"], "shan't": ["shall", "not"],
    "don't": ["do", "not"], "dont": ["do", "not"], "doesnt": ["does", "not"],
    "dosent": ["does", "not"],
    "doesent": ["does", "not"], "didnt": ["did", "not"], "isnt": ["is", "not"],
    "arent": ["are", "not"],
    "wasnt": ["was", "not"], "werent": ["were", "not"], "havent": ["have", "not"],
    "hasnt": ["has", "not"], "hadnt": ["had", "not"], "shouldnt": ["should", "not"],
    "wouldnt": ["would", "not"], "couldnt": ["could", "not"], "ain't": ["is", "not"],
    "aint": ["is", "not"], "i'm": ["i", "am"], "im": ["i", "am"], "ive": ["i", "have"],
    "youre": ["you", "are"], "theyre": ["they", "are"], "shes": ["she", "is"], "hes": ["he", "is"],
    "whats": ["what", "is"], "wats": ["what", "is"], "wots": ["what", "is"], "hows": ["how", "is"],
    "wheres": ["where", "is"], "whos": ["who", "is"], "thats": ["that", "is"],
    "theres": ["there", "is"], "gonna": ["going", "to"], "wanna": ["want", "to"],
    "gotta": ["got", "to"], "dunno": ["do", "not", "know"], "gimme": ["give", "me"],
    "lemme": ["let", "me"], "kinda": ["kind", "of"], "u": ["you"], "ur": ["your"], "r": ["are"],
    "y": ["why"], "n": ["and"], "pls": ["please"], "plz": ["please"], "thx": ["thanks"],
    "ty": ["thanks"], "thanx": ["thanks"], "cuz": ["because"], "coz": ["because"],
    "cos": ["because"], "bc": ["because"], "thru": ["through"], "tho": ["though"],
    "nite": ["night"], "nites": ["nights"], "tonite": ["tonight"], "wat": ["what"],
    "wot": ["what"], "shud": ["should"], "shld": ["should"], "cud": ["could"], "wud": ["would"],
    "hav": ["have"], "abt": ["about"], "bout": ["about"], "yr": ["year"], "yrs": ["years"],
    "hr": ["hour"], "hrs": ["hours"], "wk": ["week"], "wks": ["weeks"], "mins": ["minutes"],
    "mum's": ["mum"], "ppl": ["people"], "w": ["with"], "idk": ["i", "do", "not", "know"],
    "tmi": ["too", "much", "information"], "bday": ["birthday"], "alot": ["a", "lot"],
    "aswell": ["as", "well"], "infact": ["in", "fact"], "o'clock": ["oclock"],
    "diff": ["different"], "prob": ["probably"], "probs": ["probably"], "def": ["definitely"],
    "info": ["information"], "meds": ["medicines"], "med": ["medicine"],
    "supps": ["supplements"], "supp": ["supplement"], "vits": ["vitamins"], "vit": ["vitamin"],
    "preg": ["pregnant"], "preggo": ["pregnant"], "preggers": ["pregnant"],
    "doc": ["doctor"], "docs": ["doctors"], "appt": ["appointment"], "yo": ["years", "old"],
  ]
}
