import Quotations

/// The source file that holds the weights.
enum WeightTable {
    static func source(_ weights: [Int8]) -> String {
        let packed = PackedWeights.pack(weights)
        precondition(packed.withUnsafeBufferPointer { PackedWeights.unpack($0, count: weights.count) } == weights)
        var lines: [String] = []
        var start = 0
        while start < packed.count {
            let end = min(start + 112, packed.count)
            lines.append(String(decoding: packed[start..<end], as: UTF8.self))
            start = end
        }
        return """
            // Written by scripts/FitQuotations; see ARCHITECTURE.md. Not to be edited.

            /// The weights that come with the module.
            enum FittedWeights {
                static let packed: StaticString = \"""
            \(lines.map { "        " + $0 }.joined(separator: "\n"))
                    \"""
            }

            """
    }
}
