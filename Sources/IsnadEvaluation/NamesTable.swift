import ArabicNames
import ArgumentParser

/// Writes the table of known names as it is laid out in the program.
struct NamesTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names-table",
        abstract: "Print ArabicNames/Known/LaidOutNames.swift, after a change of names, sounds or keys.")

    func run() throws {
        let entries = KnownNameEntries()
        print(
            """
            // Written by `isnad-eval names-table` from KnownNameTable; a test compares both. Not to be edited.
            // swift-format-ignore-file

            /// What ``KnownNameEntries`` reads from the table of known names.
            enum LaidOutNames {
            """)
        Self.printArray("units", "UInt8", entries.units)
        Self.printArray("ends", "UInt16", entries.ends)
        Self.printArray("names", "UInt16", entries.names)
        Self.printArray("words", "UInt64", entries.words)
        Self.printArray("spelledNames", "UInt16", entries.spelledNames)
        Self.printArray("spellings", "UInt64", entries.spellings)
        Self.printArray("byKey", "UInt64", entries.byKey)
        print("}")
    }

    private static func printArray(_ name: String, _ type: String, _ values: [some BinaryInteger]) {
        print("    static let \(name): [\(type)] = [")
        print(lines(values.map { "0x" + String($0, radix: 16) + "," }))
        print("    ]")
    }

    /// Pieces in lines of some hundred bytes.
    private static func lines(_ pieces: [String]) -> String {
        var lines: [String] = []
        var line = ""
        for piece in pieces {
            if line.utf8.count + piece.utf8.count > 140 {
                lines.append("        " + line)
                line = ""
            }
            line += piece
        }
        return (lines + ["        " + line]).joined(separator: "\n")
    }
}
