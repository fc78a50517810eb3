// swift-tools-version: 6.2
import PackageDescription

// Training and matching are loops over arrays: without optimization a debug build of the knowledge
// compiler would take minutes instead of seconds each time an example changes.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"])]

let package = Package(
  name: "restwell",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "restwell", targets: ["restwell"]),
    .executable(name: "restwell-compile", targets: ["restwell-compile"]),
  ],
  dependencies: [
    // The command line: parsing, help, completion scripts and exit codes, the same on every system.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // YAML with line and column marks, for the files authors write. Linked by restwell-compile and
    // the tests only: it brings full Foundation, which the chat program must not link.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // GNU readline (GPL-3.0-or-later), which is why Restwell has that licence too.
    .systemLibrary(
      name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),

    // The base: bytes, words, terminal. Each imports nothing of ours.
    .target(name: "Packing", swiftSettings: optimized),
    .target(name: "Language", swiftSettings: optimized),
    .target(name: "Terminal", dependencies: ["CReadline"]),

    // What is known, and how a message is understood.
    .target(
      name: "FactBase", dependencies: ["Language", "Packing"], exclude: ["Knowledge"]),
    .target(
      name: "IntentMatching", dependencies: ["Language", "Packing"], swiftSettings: optimized),
    .target(
      name: "RedFlags", dependencies: ["IntentMatching", "Language", "Packing"]),

    // From an understood question to an answer, and from a message to a reply.
    .target(name: "AnswerKit", dependencies: ["FactBase", "IntentMatching", "Language"]),
    .target(
      name: "AnswerModules", dependencies: ["AnswerKit", "FactBase", "IntentMatching", "Language"]),
    .target(
      name: "Conversation",
      dependencies: [
        "AnswerKit", "AnswerModules", "FactBase", "IntentMatching", "Language", "Packing",
        "RedFlags",
      ]),
    .target(
      name: "Rendering",
      dependencies: ["AnswerKit", "AnswerModules", "Conversation", "FactBase", "Language"]),
    .target(
      name: "Transcripts", dependencies: ["AnswerKit", "Conversation", "Rendering"]),
    .target(
      name: "Evaluation",
      dependencies: [
        "IntentMatching", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Authoring: files to a pack, at build time.
    .target(
      name: "IntentTraining", dependencies: ["IntentMatching", "Packing", "RedFlags"],
      swiftSettings: optimized),
    .target(
      name: "KnowledgeFiles",
      dependencies: [
        "AnswerModules", "FactBase", "IntentMatching", "IntentTraining", "Language", "Packing",
        "RedFlags", .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "restwell-compile",
      dependencies: [
        "Evaluation", "IntentMatching", "IntentTraining", "KnowledgeFiles", "Packing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .plugin(
      name: "CompileKnowledge", capability: .buildTool(), dependencies: ["restwell-compile"]),
    .target(
      name: "BundledKnowledge", dependencies: ["Packing"], exclude: ["Intents"],
      plugins: ["CompileKnowledge"]),

    // The program: commands that compose the rest and decide nothing.
    .executableTarget(
      name: "restwell",
      dependencies: [
        "AnswerKit", "BundledKnowledge", "Conversation", "Evaluation", "FactBase", "IntentMatching",
        "Language", "Packing", "Rendering", "Terminal", "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests: a target for each target, and what several of them need.
    .target(
      name: "TestSupport", dependencies: ["BundledKnowledge", "Conversation", "Packing"],
      path: "Tests/TestSupport"),
    .testTarget(name: "PackingTests", dependencies: ["Packing"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"]),
    .testTarget(
      name: "IntentMatchingTests",
      dependencies: ["IntentMatching", "IntentTraining", "Language", "Packing"]),
    .testTarget(
      name: "IntentTrainingTests",
      dependencies: ["IntentMatching", "IntentTraining", "Packing", "RedFlags"]),
    .testTarget(
      name: "FactBaseTests", dependencies: ["FactBase", "Language", "Packing", "TestSupport"]),
    .testTarget(
      name: "RedFlagsTests",
      dependencies: [
        "Conversation", "FactBase", "IntentMatching", "Packing", "RedFlags", "TestSupport",
      ]),
    .testTarget(
      name: "AnswerModulesTests",
      dependencies: [
        "AnswerKit", "AnswerModules", "Conversation", "FactBase", "IntentMatching", "Language",
        "Packing", "TestSupport",
      ]),
    .testTarget(
      name: "ConversationTests",
      dependencies: ["AnswerKit", "Conversation", "FactBase", "IntentMatching", "TestSupport"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["AnswerKit", "Conversation", "FactBase", "Rendering", "TestSupport"]),
    .testTarget(
      name: "TranscriptsTests", dependencies: ["Conversation", "TestSupport", "Transcripts"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "Evaluation", "IntentMatching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "KnowledgeFilesTests",
      dependencies: ["FactBase", "IntentMatching", "KnowledgeFiles", "Packing", "TestSupport"]),
    .testTarget(name: "QuestionSetTests", dependencies: ["Conversation", "TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["Packing", "TestSupport"]),
  ]
)

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
      .enableUpcomingFeature("ExistentialAny"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
      .enableUpcomingFeature("InternalImportsByDefault"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
      .enableUpcomingFeature("MemberImportVisibility"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
}
