import TextAnalysis

/// What a text states about two names: that they are one person's, or one body's.
public struct AliasStatement: Sendable, Equatable {
    /// The name that the text gives first; bytes of the text.
    public var name: Range<Int>
    /// The other one.
    public var alias: Range<Int>

    /// Finds the statements of a text: *known as*, *formerly*, *nom de guerre*, *whose real name is*, *alias*, and the Arabic ones.
    ///
    /// A statement has to name both within one sentence; what only looks like one (known as a reformer) has no name behind
    /// its cue. Linear in the number of tokens.
    public static func statements(in text: UnsafeBufferPointer<UInt8>, tokens: TokenBuffer) -> [AliasStatement] {
        var found: [AliasStatement] = []
        var reader = AliasReader(text: text, tokens: tokens)
        for index in AliasReader.possibleCues(tokens) {
            if let statement = reader.statement(at: index), found.last != statement { found.append(statement) }
        }
        return found
    }
}

/// Reads the words around a cue.
private struct AliasReader {
    let text: UnsafeBufferPointer<UInt8>
    let tokens: TokenBuffer

    private struct Cue {
        /// Folded words, one after the other.
        var words: [[UInt8]]
        /// The first name may stand farther before it: referring to Haddad by his old nom de guerre.
        var reachesBack = false
        /// It may be what the first name does to the other: Haddad called Rifi a thief.
        var mayBeActive = false
    }

    private static let cues: [Cue] =
        [
            "known as", "formerly", "previously", "once known as", "now known as",
            "alias", "aka",
            "going by", "goes by", "went by", "born as", "née", "who calls himself", "who calls herself",
            "who now calls himself",
        ].map { Cue(words: words($0)) }
        + ["called", "dubbed", "nicknamed"].map { Cue(words: words($0), mayBeActive: true) }
        + [
            "nom de guerre", "noms de guerre", "real name is", "real name was", "birth name is", "given name is",
            "under the name",
            "under the alias", "by the name", "under the pseudonym", "pen name",
        ].map { Cue(words: words($0), reachesBack: true) }
        + [
            "المعروف باسم", "المعروف بـ", "المعروف ب", "المعروفة باسم", "الملقب", "الملقب ب", "المكنى", "المكنى ب",
            "واسمه الحقيقي",
            "سابقا",
        ].map { Cue(words: words($0)) }

    private static func words(_ text: String) -> [[UInt8]] {
        let buffer = Tokenizer().tokens(of: text)
        return buffer.tokens.indices.map { Array(buffer.term($0)) }
    }

    /// Words that may stand between the first name and a cue.
    private static let fillers: Set<[UInt8]> = Set(
        """
        better best also widely more commonly once previously popularly then now who is was himself herself formerly and the a group
        whose under by his her its old former has had been been who's still long locally often usually simply
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    /// Words that may stand between a cue and the second name.
    private static let openers: Set<[UInt8]> = Set(
        ["the", "as", "is", "was", "by", "of", "simply", "name"].map { Array($0.utf8) })

    /// For each first byte of a cue, a bit for each second byte, modulo 64: nearly all words of a text are passed over by this.
    private static let beginnings: [UInt64] = {
        var beginnings = [UInt64](repeating: 0, count: 256)
        for cue in cues { beginnings[Int(cue.words[0][0])] |= 1 << UInt64(cue.words[0][1] & 63) }
        return beginnings
    }()

    /// The tokens that may begin a cue.
    static func possibleCues(_ tokens: TokenBuffer) -> [Int] {
        var possible: [Int] = []
        tokens.folded.withUnsafeBufferPointer { folded in
            beginnings.withUnsafeBufferPointer { beginnings in
                for index in tokens.tokens.indices {
                    let range = tokens.termRange(index)
                    guard range.count > 1 else { continue }
                    let (first, second) = (folded[range.lowerBound], folded[range.lowerBound + 1])
                    if beginnings[Int(first)] >> UInt64(second & 63) & 1 != 0 { possible.append(index) }
                }
            }
        }
        return possible
    }

    mutating func statement(at index: Int) -> AliasStatement? {
        guard let cue = cue(at: index) else { return nil }
        let voice = cue.mayBeActive ? voice(of: index) : .passive
        if voice == .active { return nil }
        var next = index + cue.words.count
        var steps = 0
        while next < tokens.tokens.count, steps < 3, Self.openers.contains(Array(tokens.term(next))),
            isClose(next - 1, next)
        {
            next += 1
            steps += 1
        }
        // A longer cue begins here: formerly known as.
        if next < tokens.tokens.count, self.cue(at: next) != nil { return nil }
        guard next < tokens.tokens.count, isClose(next - 1, next), let alias = name(from: next),
            let name = nameBefore(index, reachesBack: cue.reachesBack)
        else { return nil }
        guard !text[name].elementsEqual(text[alias]) else { return nil }
        // Without a comma behind it the name is an object: Haddad, a neighbour, called Rifi a thief.
        if voice == .apposition, alias.upperBound < text.count, text[alias.upperBound] == 0x20 { return nil }
        return AliasStatement(name: name, alias: alias)
    }

    private static let adverbs: Set<[UInt8]> = words(
        of: """
            also better best commonly formerly locally long more now often once popularly previously simply since so sometimes still then usually \
            widely
            """)
    private static let auxiliaries: Set<[UInt8]> = words(of: "is was are were be been being")

    private static func words(of list: String) -> Set<[UInt8]> { Set(words(list)) }

    /// What a form may be that is both a verb's past and its participle.
    private enum Voice {
        /// Haddad called Rifi a thief.
        case active
        /// Haddad is also called Rifi.
        case passive
        /// Haddad, also called Rifi, …
        case apposition
    }

    private func voice(of cue: Int) -> Voice {
        var index = cue
        while index > 0 {
            let gap = Int(tokens.tokens[index - 1].end)..<Int(tokens.tokens[index].start)
            if text[gap].contains(where: { $0 != 0x20 }) { return .apposition }
            let before = Array(tokens.term(index - 1))
            if Self.auxiliaries.contains(before) { return .passive }
            guard Self.adverbs.contains(before) else { break }
            index -= 1
        }
        return .active
    }

    /// By the hash of the first word.
    private static let cuesByWord = Dictionary(grouping: cues) { FNV1a.hash($0.words[0]) }

    /// The cue that begins at a token.
    private func cue(at index: Int) -> Cue? {
        Self.cuesByWord[FNV1a.hash(tokens.term(index))]?.first { matches($0.words, at: index) }
    }

    private func matches(_ words: [[UInt8]], at index: Int) -> Bool {
        guard index + words.count <= tokens.tokens.count else { return false }
        for (offset, word) in words.enumerated() where !tokens.term(index + offset).elementsEqual(word) { return false }
        return true
    }

    /// Does no sentence end between two tokens?
    private func isClose(_ index: Int, _ next: Int) -> Bool {
        guard index >= 0 else { return false }
        let gap = Int(tokens.tokens[index].end)..<Int(tokens.tokens[next].start)
        guard gap.count <= 8 else { return false }
        return !text[gap].contains {
            $0 == 0x0A || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?")
        }
            && !(text[gap].contains(UInt8(ascii: ".")) && !tokens.tokens[index].traits.contains(.acronym))
    }

    /// Are two tokens parts of one name: nothing but a space, a hyphen or an apostrophe between them?
    private func isJoined(_ index: Int, _ next: Int) -> Bool {
        let gap = Int(tokens.tokens[index].end)..<Int(tokens.tokens[next].start)
        return gap.count <= 3
            && text[gap].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 >= 0x80 || $0 == UInt8(ascii: "'") }
            && !isDash(gap)
    }

    private func isDash(_ gap: Range<Int>) -> Bool {
        gap.count >= 3 && text[gap.lowerBound] == 0xE2 && text[gap.lowerBound + 1] == 0x80
            && 0x93...0x95 ~= text[gap.lowerBound + 2]
    }

    private static let particles: Set<[UInt8]> = Set(
        ["al", "el", "as", "ash", "ad", "an", "ar", "az", "at", "bin", "ibn", "ben", "abu", "abd", "ul"].map {
            Array($0.utf8)
        })

    /// Is the token a word of a name: capitalised, a particle, or Arabic?
    private func isNameWord(_ index: Int) -> Bool {
        let traits = tokens.tokens[index].traits
        if traits.contains(.number) || traits.contains(.address) { return false }
        if traits.contains(.arabic) { return !OrdinaryWordForms.contains(tokens.term(index)) }
        return traits.contains(.capitalised) || Self.particles.contains(Array(tokens.term(index)))
    }

    private static let longest = 6

    /// The name that begins at a token.
    private func name(from index: Int) -> Range<Int>? {
        guard isNameWord(index) else { return nil }
        var last = index
        let most = tokens.tokens[index].traits.contains(.arabic) ? 3 : Self.longest
        while last + 1 < tokens.tokens.count, last + 1 - index < most, isNameWord(last + 1), isJoined(last, last + 1) {
            last += 1
        }
        return checked(index, last)
    }

    /// The nearest name before a cue.
    private func nameBefore(_ index: Int, reachesBack: Bool) -> Range<Int>? {
        var last = index - 1
        var steps = 0
        while last >= 0, isClose(last, last + 1), steps < (reachesBack ? 12 : 6) {
            if isNameWord(last), !tokens.tokens[last].traits.contains(.allCapitals) || !isInBrackets(last) {
                // A capital at the beginning of a sentence may be an ordinary word's.
                var first = last
                let most = tokens.tokens[last].traits.contains(.arabic) ? 3 : Self.longest
                while first > 0, last - first + 1 < most, isNameWord(first - 1), isJoined(first - 1, first) {
                    first -= 1
                }
                if let name = checked(first, last) { return name }
                if !reachesBack { return nil }
            } else if !reachesBack, !Self.fillers.contains(Array(tokens.term(last))), !isInBrackets(last) {
                return nil
            }
            last -= 1
            steps += 1
        }
        return nil
    }

    /// The acronym of a body in brackets behind its name is passed over.
    private func isInBrackets(_ index: Int) -> Bool {
        let start = Int(tokens.tokens[index].start)
        return start > 0 && text[start - 1] == UInt8(ascii: "(")
    }

    /// The bytes of the tokens without titles before them; nil where they are no name.
    private func checked(_ first: Int, _ last: Int) -> Range<Int>? {
        var first = first
        var last = last
        while first < last,
            Honorifics.contains(tokens.termString(first)) || OrdinaryWordForms.contains(tokens.term(first))
        { first += 1 }
        while last > first, Self.particles.contains(Array(tokens.term(last))) { last -= 1 }
        guard (first...last).contains(where: { isOwn($0) }) else { return nil }
        return Int(tokens.tokens[first].start)..<Int(tokens.tokens[last].end)
    }

    private func isOwn(_ index: Int) -> Bool {
        let word = tokens.term(index)
        return word.count >= 3 && !OrdinaryWordForms.contains(word) && !Self.particles.contains(Array(word))
            && !Honorifics.contains(tokens.termString(index))
    }
}
