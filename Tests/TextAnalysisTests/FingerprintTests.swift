import Testing

@testable import TextAnalysis

/// Articles of made-up words: sentences drawn from a few hundred words, as in a language of few words where runs repeat most.
private struct MadeArticles {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    private static let syllables = [
        "ba", "rin", "to", "lem", "ka", "dur", "si", "vo", "nath", "el", "mi", "gor", "pe", "sha", "un", "dal",
    ]

    mutating func word() -> String {
        // Few words are frequent and many rare, as in any language.
        let rank = min(next(900), next(900))
        return Self.syllables[rank % 16] + Self.syllables[rank / 16 % 16] + (rank > 400 ? Self.syllables[rank % 7] : "")
    }

    mutating func paragraph() -> String { (0..<(25 + next(50))).map { _ in word() }.joined(separator: " ") + "." }

    mutating func article() -> [String] { (0..<(4 + next(8))).map { _ in paragraph() } }

    mutating func shuffled(_ paragraphs: [String]) -> [String] {
        var paragraphs = paragraphs
        for index in paragraphs.indices.reversed() { paragraphs.swapAt(index, next(index + 1)) }
        return paragraphs
    }
}

@Suite struct FingerprintTests {
    enum Change: CaseIterable {
        case none
        case halved
        case retitled
        case reordered
        case wordsChanged
        case all
    }

    @Test(arguments: Change.allCases) func changedCopiesAreFound(_ change: Change) {
        var made = MadeArticles(seed: 7)
        var found = 0
        var shareBands = 0
        for _ in 0..<200 {
            let article = made.article()
            var copy = article
            if change == .halved || change == .all { copy = Array(copy.prefix((copy.count + 1) / 2)) }
            if change == .retitled || change == .all {
                copy.insert((0..<9).map { _ in made.word() }.joined(separator: " "), at: 0)
            }
            if change == .reordered || change == .all { copy = made.shuffled(copy) }
            if change == .wordsChanged || change == .all {
                copy = copy.map {
                    $0.split(separator: " ").map { made.next(30) == 0 ? made.word() : String($0) }.joined(
                        separator: " ")
                }
            }
            let (first, second) = (TextFingerprint(paragraphs: article), TextFingerprint(paragraphs: copy))
            if first.isNearDuplicate(of: second), second.isNearDuplicate(of: first) { found += 1 }
            if !Set(first.bands).isDisjoint(with: second.bands) { shareBands += 1 }
        }
        #expect(found >= 190, "\(found) of 200 found")
        #expect(shareBands >= 190, "\(shareBands) of 200 share a band")
    }

    @Test func differentArticlesAreNotTakenForCopies() {
        var made = MadeArticles(seed: 11)
        let fingerprints = (0..<150).map { _ in TextFingerprint(paragraphs: made.article()) }
        var pairs = 0
        for first in fingerprints.indices {
            for second in fingerprints.indices where first < second {
                pairs += 1
                #expect(!fingerprints[first].isNearDuplicate(of: fingerprints[second]))
            }
        }
        #expect(pairs > 10_000)
        #expect(NearDuplicates.groups(of: fingerprints).isEmpty)
    }

    @Test func groupsOfCopies() {
        var made = MadeArticles(seed: 3)
        let articles = (0..<30).map { _ in made.article() }
        var texts = articles
        texts += [Array(articles[4].reversed()), articles[9].dropLast(), articles[4].map { $0.uppercased() }]
        #expect(NearDuplicates.groups(of: texts.map { TextFingerprint(paragraphs: $0) }) == [[4, 30, 32], [9, 31]])
    }

    @Test func aQuotationIsNoCopy() {
        var made = MadeArticles(seed: 5)
        let first = made.article()
        let second = made.article() + made.article() + [first[0]]
        #expect(!TextFingerprint(paragraphs: first).isNearDuplicate(of: TextFingerprint(paragraphs: second)))
    }

    @Test func bytesAndBack() {
        var made = MadeArticles(seed: 9)
        let fingerprint = TextFingerprint(paragraphs: made.article())
        #expect(
            fingerprint.bytes.count == TextFingerprint.byteCount
                && TextFingerprint(bytes: fingerprint.bytes) == fingerprint)
        #expect(TextFingerprint(bytes: [1, 2, 3]) == nil)
        #expect(
            fingerprint.bands.count == TextFingerprint.bandCount
                && Set(fingerprint.bands).count == TextFingerprint.bandCount)
        #expect(fingerprint.resemblance(to: fingerprint) == 1 && fingerprint.containment(in: fingerprint) == 1)
    }

    @Test func textsTooShortToBeToldApart() {
        for text in ["", "Three words here.", "The harbour is closed today and will open again."] {
            let fingerprint = TextFingerprint(paragraphs: [text])
            #expect(fingerprint.bands.isEmpty && !fingerprint.isNearDuplicate(of: fingerprint))
        }
    }
}

@Suite struct SetOfHashesTests {
    @Test("It holds what a set holds", arguments: [3, 900, 60_000]) func isASet(count: Int) {
        var random = MadeArticles(seed: UInt64(count))
        var (held, expected) = (SetOfHashes(), Set<UInt64>())
        for _ in 0..<count {
            // Zeros, neighbours, and numbers that differ in their highest bits alone.
            let hash = [0, UInt64(random.next(count)), UInt64(random.next(count)) << 40][random.next(3)]
            #expect(held.insert(hash) == expected.insert(hash).inserted)
        }
        #expect(held.count == expected.count)
    }
}
