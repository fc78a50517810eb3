import Foundation
import PackagePlugin

/// Checks and packs `Intents/` and the fact base each time one of their files changes.
@main
struct CompileKnowledge: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let intents = root.appending(path: "Intents")
    let facts = root.appending(path: "Sources/FactBase/Knowledge")
    let output = context.pluginWorkDirectoryURL.appending(path: "BundledPack.swift")
    return [
      .buildCommand(
        displayName: "Compiling knowledge",
        executable: try context.tool(named: "restwell-compile").url,
        arguments: [
          "pack", "--swift", "--warnings", "--intents", intents.path(percentEncoded: false),
          "--facts",
          facts.path(percentEncoded: false), "--output", output.path(percentEncoded: false),
        ],
        inputFiles: files(in: intents) + files(in: facts), outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? [])
      .filter { ["yaml", "tsv", "txt"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}
