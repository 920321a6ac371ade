import ArabicNames
import TextAnalysis

/// Gathers the forms of names that an article has, each once, as terms for the lexicon of names.
///
/// A form is a word with the article that stands before it; *Abd al-*, *-ullah* and *al-Din* are gathered with the word that they
/// belong to as well as apart.
struct NameFormGatherer {
    /// The number of a form, by its spelling; kept from article to article.
    private var known: [[UInt8]: Int] = [:]
    /// The terms of each form, and the last article that had it.
    private var terms: [(terms: [[UInt8]], article: Int)] = []
    /// The forms of the article at hand.
    private var found: [Int] = []
    private var article = 0
    /// Beyond so many forms the memory is not worth it any more.
    private static let mostKnown = 100_000
    /// A longer spelling is no name.
    private static let longestForm = 60
    private static let separator: UInt8 = 0x1F

    /// The term of a form under a key.
    static func term(_ key: NameKey, form: [UInt8]) -> [UInt8] {
        Schema.Prefix.nameForm + key.bytes + [separator] + form
    }

    /// What the terms of all forms under a key begin with.
    static func prefix(_ key: NameKey) -> [UInt8] { Schema.Prefix.nameForm + key.bytes + [separator] }

    /// Begins an article.
    mutating func begin() {
        found.removeAll(keepingCapacity: true)
        article += 1
        if known.count > Self.mostKnown {
            known.removeAll()
            terms.removeAll()
        }
    }

    /// Adds the form that the token at `index` ends.
    mutating func add(_ index: Int, of tokens: TokenBuffer, in text: UnsafeBufferPointer<UInt8>) {
        let token = tokens.tokens[index]
        var start = Int(token.start)
        let end = Int(token.end)
        let isArabic = token.traits.contains(.arabic)
        var spelling: [UInt8] = []
        if !isArabic, index > 0 {
            let before = tokens.tokens[index - 1]
            if isArticle(tokens, index - 1, before: index) {
                if token.traits.contains(.joined) {
                    // At the beginning of a sentence the article has a capital that is not the name's.
                    spelling = Array(text[before.range])
                    if let first = spelling.first, 0x41...0x5A ~= first { spelling[0] = first | 0x20 }
                    spelling.append(contentsOf: text[Int(before.end)..<Int(token.start)])
                } else if before.traits.contains(.capitalised),
                    end - Int(before.start) == Int(token.end - token.start) + 3
                {
                    start = Int(before.start)
                }
            }
        }
        spelling.append(contentsOf: text[start..<end])
        if token.traits.contains(.allCapitals) { Self.lowerTail(&spelling) }
        insert(spelling)
        compound(index, of: tokens, in: text, isArabic: isArabic)
    }

    /// A name of two words that are one: the words from the first to this one.
    private mutating func compound(
        _ index: Int, of tokens: TokenBuffer, in text: UnsafeBufferPointer<UInt8>, isArabic: Bool
    ) {
        var first = index - 1
        // The article between the two.
        if first > 0, !isArabic, isArticle(tokens, first, before: index) { first -= 1 }
        guard first >= 0 else { return }
        let start = tokens.tokens[first].start
        let end = tokens.tokens[index].end
        guard end - start < Self.longestForm else { return }
        let word = tokens.term(first)
        let last = tokens.term(index)
        let isCompound =
            isArabic
            ? word.elementsEqual(Self.arabicServant) || last.elementsEqual(Self.arabicFaith)
                || last.elementsEqual(Self.arabicAllah)
            : (word.starts(with: Self.servant) && word.count <= 6) || Self.faith.contains(Array(last))
        guard isCompound, Int(tokens.tokens[first].end) < Int(tokens.tokens[index].start) else { return }
        let spelling = Array(text[Int(start)..<Int(end)])
        guard !spelling.contains(where: { $0 == 0x0A || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
            let form = NameForm(String(decoding: spelling, as: UTF8.self)), form.isCompound
        else { return }
        insert(spelling)
    }

    private static let servant = Array("abd".utf8)
    private static let faith: Set<[UInt8]> = Set(
        ["din", "deen", "dine", "allah", "alla", "ullah", "eddin", "eddine", "uddin"].map { Array($0.utf8) })
    private static let arabicServant = Array("عبد".utf8)
    private static let arabicFaith = Array("الدين".utf8)
    private static let arabicAllah = Array("الله".utf8)

    /// Is the token at `index` the article of the one behind it?
    private func isArticle(_ tokens: TokenBuffer, _ index: Int, before next: Int) -> Bool {
        let word = tokens.term(index)
        guard (2...3).contains(word.count), let vowel = word.first,
            vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "e"),
            tokens.tokens[index].traits.contains(.latin)
        else { return false }
        let tail = word.dropFirst()
        if tail.elementsEqual(CollectionOfOne(UInt8(ascii: "l"))) { return true }
        // The sun letters: as-Sudani, Esh-Sham.
        return tokens.tokens[next].traits.contains(.joined) && tokens.term(next).starts(with: tail)
    }

    private mutating func insert(_ spelling: [UInt8]) {
        guard spelling.count <= Self.longestForm else { return }
        let number = known[spelling] ?? note(spelling)
        guard terms[number].article != article else { return }
        terms[number].article = article
        found.append(number)
    }

    private mutating func note(_ spelling: [UInt8]) -> Int {
        let form = spelling.withUnsafeBufferPointer { NameForm(utf8: $0) }
        terms.append((form.map { $0.keys.map { Self.term($0, form: spelling) } } ?? [], 0))
        known[spelling] = terms.count - 1
        return terms.count - 1
    }

    /// Calls `body` with each term of the article's forms.
    func forEachTerm(_ body: ([UInt8]) -> Void) {
        for number in found { for term in terms[number].terms { body(term) } }
    }

    /// Small letters for all but the first of a word in capitals.
    private static func lowerTail(_ spelling: inout [UInt8]) {
        var isFirst = true
        for index in spelling.indices {
            if spelling[index] == UInt8(ascii: "-") || spelling[index] == 0x20 {
                isFirst = true
                continue
            }
            if 0x41...0x5A ~= spelling[index], !isFirst { spelling[index] |= 0x20 }
            isFirst = false
        }
    }
}
