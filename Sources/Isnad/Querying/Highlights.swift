/// What is to be marked in a passage: words, or rows of words for phrases.
struct HighlightPatterns: Sendable {
    /// Words, of which each may be any of a set, one after the other.
    struct Pattern: Sendable {
        var words: [Set<[UInt8]>]
        /// How much a match of it says, for the choice of the part of a passage that is shown.
        var weight: Double
    }

    private(set) var patterns: [Pattern] = []
    /// The patterns that begin with a word.
    private var byFirst: [[UInt8]: [Int]] = [:]

    mutating func add(_ words: [Set<[UInt8]>], weight: Double) {
        guard let first = words.first, !words.contains(where: \.isEmpty) else { return }
        for word in first { byFirst[word, default: []].append(patterns.count) }
        patterns.append(Pattern(words: words, weight: weight))
    }

    /// The patterns that may begin with a folded word.
    func beginning(with word: ArraySlice<UInt8>) -> [Int] { byFirst[Array(word)] ?? [] }

    var isEmpty: Bool { patterns.isEmpty }
}
