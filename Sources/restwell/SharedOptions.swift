import AnswerKit
import ArgumentParser
import Terminal

/// How replies are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json
}

/// How messages are read in script mode.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// When text is set off with bold and dim.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// The options that most commands share.
struct SharedOptions: ParsableArguments {
  @Option(help: "How replies are written: text, markdown or json.")
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "Use these intents instead of the built-in ones: a folder of YAML, or a packed file.",
      valueName: "path"))
  var intents: String?

  @Option(
    help: ArgumentHelp(
      "Where you are, for numbers to ring and limits: GB, US, DE …; else from the locale.",
      valueName: "code"))
  var country: String?

  @Option(help: "When to use bold and dim: auto, always or never.")
  var color: ColorChoice = .auto

  @Option(help: ArgumentHelp("Wrap text at this many columns.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < 20 { throw ValidationError("--width is at least 20 columns.") }
    if let country, country.count != 2 || !country.allSatisfy({ $0.isLetter && $0.isASCII }) {
      throw ValidationError("--country is a code of two letters, such as GB, US or DE.")
    }
  }

  /// Where the person is.
  var place: Country {
    country.map { Country(code: $0) } ?? Country(locale: TerminalState.placeLocale)
  }

  /// Whether to style what goes to standard output.
  var isStyled: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      TerminalState.isTerminal(1) && TerminalState.environment("NO_COLOR") == nil
        && TerminalState.environment("TERM") != "dumb"
    }
  }

  /// The columns to wrap at: as asked, else the terminal's, at most 80; a file is not wrapped.
  var columns: Int? {
    width ?? (TerminalState.isTerminal(1) ? min(80, TerminalState.width) : nil)
  }
}
