import TextAnalysis

/// What is to be marked in a passage: words, or rows of words for phrases.
struct HighlightPatterns: Sendable {
    /// Words, of which each may be any of a set, one after the other.
    struct Pattern: Sendable {
        var words: [WordNumbers]
        /// How much a match of it says, for the choice of the part of a passage that is shown.
        var weight: Double
    }

    private(set) var patterns: [Pattern] = []
    /// The first words of patterns by their first byte, so that most words of a passage are passed over after one look.
    private var byFirstByte: [[(word: [UInt8], patterns: [Int])]] = []

    /// - Parameter rows: for each word of a row, those that it may be.
    mutating func add(_ rows: [[[UInt8]]], weight: Double) {
        guard let first = rows.first, !rows.contains(where: \.isEmpty) else { return }
        if byFirstByte.isEmpty { byFirstByte = Array(repeating: [], count: 256) }
        var words = [WordNumbers](repeating: WordNumbers(), count: rows.count)
        for (place, row) in rows.enumerated() {
            for word in row { _ = words[place].add(word) }
        }
        for word in first {
            guard let byte = word.first else { continue }
            if let at = byFirstByte[Int(byte)].firstIndex(where: { $0.word == word }) {
                if byFirstByte[Int(byte)][at].patterns.last != patterns.count {
                    byFirstByte[Int(byte)][at].patterns.append(patterns.count)
                }
            } else {
                byFirstByte[Int(byte)].append((word, [patterns.count]))
            }
        }
        patterns.append(Pattern(words: words, weight: weight))
    }

    /// Whether any pattern begins with a word of this first byte.
    func mayBegin(_ byte: UInt8) -> Bool { !byFirstByte.isEmpty && !byFirstByte[Int(byte)].isEmpty }

    /// The patterns that may begin with a folded word.
    func beginning(with word: ArraySlice<UInt8>) -> [Int] {
        guard let byte = word.first, !byFirstByte.isEmpty else { return [] }
        for entry in byFirstByte[Int(byte)] where entry.word.count == word.count && entry.word.elementsEqual(word) {
            return entry.patterns
        }
        return []
    }

    var isEmpty: Bool { patterns.isEmpty }
}
