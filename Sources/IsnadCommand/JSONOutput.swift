import FoundationEssentials
import Isnad

/// Prints JSON: the same keys in the same order each time.
enum JSONOutput {
    static func line(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        Output.line(Printable.json(String(decoding: try encoder.encode(value), as: UTF8.self)))
    }
}
