/// Folds text to the plain lower-case form that matching works on.
///
/// Does what NFKC, case folding and a few of its own rules would do to the characters people really
/// type, without Foundation: compatibility forms, accents, quotes, dashes, fractions, zero-width and
/// control characters.
package enum Normalizer {
  /// The longest message that is read, in Unicode scalars; the rest is left out.
  package static let limit = 6_000

  /// The folded form of `text`: lower case, ASCII where there is an ASCII form, single spaces.
  package static func fold(_ text: String) -> String {
    var folded = ""
    folded.reserveCapacity(min(text.utf8.count, limit))
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      if count > limit { break }
      append(scalar, to: &folded)
    }
    return folded
  }

  /// `text` without control and escape characters, safe to show on a terminal.
  ///
  /// Line breaks and tabs become spaces.
  package static func harmless(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: result.append(" ")
      case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
    let value = scalar.value
    if value < 0x80 {
      if value >= 0x41, value <= 0x5A {
        folded.unicodeScalars.append(Unicode.Scalar(UInt8(value + 32)))
      } else if value < 0x20 || value == 0x7F {
        folded += value == 0 ? "" : value == 0x0A ? "\n" : " "
      } else {
        folded.unicodeScalars.append(scalar)
      }
      return
    }
    if let plain = replacements[value] {
      folded += plain
      return
    }
    if value >= 0xFF01, value <= 0xFF5E {  // full-width forms
      append(Unicode.Scalar(UInt8(value - 0xFEE0)), to: &folded)
      return
    }
    if value >= 0x1D400, value <= 0x1D6A3 {  // mathematical letters: bold, italic, script, …
      folded.unicodeScalars.append(Unicode.Scalar(UInt8(0x61 + (value - 0x1D400) % 26)))
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate, .privateUse: return
    case .decimalNumber: folded += String(Int(scalar.properties.numericValue ?? 0))
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: folded += " "
    default:
      if scalar.properties.isEmojiPresentation || value > 0x1F000 {
        folded += " "
      } else {
        folded += scalar.properties.lowercaseMapping
      }
    }
  }

  private static let replacements: [UInt32: String] = {
    var table: [UInt32: String] = [
      0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x2032: "'", 0x02BC: "'", 0x60: "'",
      0xB4: "'", 0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x2033: "\"", 0xAB: "\"", 0xBB: "\"",
      0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: " - ", 0x2015: " - ",
      0x2212: "-", 0x2026: "... ", 0xBD: " 1/2", 0xBC: " 1/4", 0xBE: " 3/4", 0x2153: " 1/3",
      0x2154: " 2/3", 0x215B: " 1/8", 0x2044: "/", 0xB5: "u", 0x3BC: "u", 0xDF: "ss", 0xE6: "ae",
      0xC6: "ae", 0x153: "oe", 0x152: "oe", 0xF8: "o", 0xD8: "o", 0x142: "l", 0x141: "l",
      0x131: "i", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl",
      0x2122: "", 0xAE: "", 0xA9: "", 0xD7: "x", 0x2070: "0", 0xB9: "1", 0xB2: "2", 0xB3: "3",
    ]
    for digit in UInt32(0)...9 {
      table[0x2080 + digit] = String(digit)  // subscripts, as in MgCl₂
      if digit >= 4 { table[0x2070 + digit] = String(digit) }
    }
    let accented: [(String, String)] = [
      ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
      ("ìíîïĩīĭį", "i"), ("ñńņňŉ", "n"), ("òóôõöōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"),
      ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ýÿŷ", "y"), ("źżž", "z"),
    ]
    for (letters, plain) in accented {
      for scalar in letters.unicodeScalars { table[scalar.value] = plain }
      for scalar in letters.uppercased().unicodeScalars { table[scalar.value] = plain }
    }
    return table
  }()
}
