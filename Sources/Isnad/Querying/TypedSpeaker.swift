import ArabicNames
import TextAnalysis
import Xapian

/// The name or office of a speaker whom nobody in the index is, and the words of speakers that its words may be meant for.
struct TypedSpeaker {
    /// A word as it was typed.
    private struct Word {
        let token: Int
        let scalars: [Unicode.Scalar]
        /// So many letters of it may be wrong.
        let distance: Int
        /// A title before a name, which the speaker may not be given anywhere.
        let isTitle: Bool
        /// How the word is read as a name of speakers that the index has; nil where it has none.
        let name: PreparedName?
        /// What is quoted of those who have this word, and of those who have one that is spelled nearly so.
        let own: Query
        let near: Query
    }

    private let text: String
    private let buffer: TokenBuffer
    private let words: [Word]

    /// More words are no slip of the pen.
    private static let mostWords = 8
    private static let longest = 200

    /// Looks the words up; nil where there are none, or too many.
    init?(_ text: String, _ lexicon: inout Lexicon) throws(XapianError) {
        guard text.utf8.count <= Self.longest else { return nil }
        self.text = text
        buffer = Tokenizer().tokens(of: text)
        let places = SpeakerTerm.officeTokens(buffer)
        let withoutArticles = places.filter { [buffer] in !QueryPlanner.articles.contains(buffer.termString($0)) }
        let asked = withoutArticles.isEmpty ? places : withoutArticles
        guard 1...Self.mostWords ~= asked.count else { return nil }
        let terms = asked.map { [buffer] in Array(buffer.term($0)) }
        let spellings = asked.map { [buffer] in
            String(decoding: text.utf8Slice(buffer.tokens[$0].range), as: UTF8.self)
        }
        try lexicon.prepare(speakers: spellings, beginnings: terms.flatMap(Lexicon.beginnings(near:)))
        let counts = try lexicon.database.frequencies(of: terms.map(SpeakerTerm.office))
        var words: [Word] = []
        for (index, term) in terms.enumerated() {
            let isTitle = Honorifics.contains(buffer.termString(asked[index]))
            let names =
                isTitle || OrdinaryWordForms.contains(term) ? [] : try lexicon.names(like: FullName(spellings[index]))
            let speakers = names.compactMap { SpeakerTerm.speaker($0, isOfQuotation: true) }
            let own = (counts[index] > 0 ? [SpeakerTerm.office(term)] : []) + speakers
            let distance = term.count > 5 ? 2 : 1
            let near = try lexicon.speakerWords(near: term, distance: distance)
            words.append(
                Word(
                    token: asked[index], scalars: Lexicon.scalars(of: term), distance: distance, isTitle: isTitle,
                    name: names.isEmpty ? nil : PreparedName(spellings[index]), own: Self.any(own),
                    near: Self.any(near.map(SpeakerTerm.office))))
        }
        self.words = words
    }

    private static func any(_ terms: [[UInt8]]) -> Query {
        terms.isEmpty ? .nothing : .or(terms.map { .term($0) })
    }

    /// What is quoted of speakers who may be meant, the likest first: of those who have all words, then of those who have all but titles.
    var queries: [Query] {
        let names = words.filter { !$0.isTitle }
        let choices = names.isEmpty || names.count == words.count ? [words] : [words, names]
        return choices.map(Self.query).filter { $0 != .nothing }
    }

    /// The words that no speaker has are exchanged; where each has one, any one of them.
    private static func query(_ words: [Word]) -> Query {
        let isKnown = words.map { $0.own != .nothing }
        if isKnown.contains(false) {
            let parts = zip(words, isKnown).map { $1 ? $0.own : $0.near }
            return parts.contains(.nothing) ? .nothing : .and(parts)
        }
        let choices = words.indices.compactMap { wrong -> Query? in
            guard words[wrong].near != .nothing else { return nil }
            return .and(words.enumerated().map { $0 == wrong ? $1.near : $1.own })
        }
        return choices.isEmpty ? .nothing : .or(choices)
    }

    /// The spelling with the words that are nearest to it in what an article says of a speaker, as they stand there, and how many letters
    /// were exchanged; nil where some word has none, unless it is a title.
    func mended(by sayings: [String]) -> (text: String, steps: Int)? {
        var best = [(spelling: [UInt8], steps: Int)?](repeating: nil, count: words.count)
        for saying in sayings {
            let said = Tokenizer().tokens(of: saying)
            for token in said.tokens.indices {
                let spelling = Array(saying.utf8Slice(said.tokens[token].range))
                let scalars = Lexicon.scalars(of: Array(said.term(token)))
                for (index, word) in words.enumerated() where best[index]?.steps != 0 {
                    guard let steps = Self.steps(word, to: spelling, scalars) else { continue }
                    if steps < best[index]?.steps ?? .max { best[index] = (spelling, steps) }
                }
            }
        }
        var mended: [UInt8] = []
        var (last, steps) = (0, 0)
        let bytes = Array(text.utf8)
        for (word, found) in zip(words, best) {
            guard let found else {
                if word.isTitle, words.contains(where: { !$0.isTitle }) { continue }
                return nil
            }
            let range = buffer.tokens[word.token].range
            mended += bytes[last..<range.lowerBound] + found.spelling
            steps += found.steps
            last = range.upperBound
        }
        return (String(decoding: mended + bytes[last...], as: UTF8.self), steps)
    }

    /// How many letters lead from a typed word to one that an article has; 0 for another spelling of the name that it is.
    private static func steps(_ word: Word, to spelling: [UInt8], _ scalars: [Unicode.Scalar]) -> Int? {
        let steps = EditDistance.distance(word.scalars, scalars, most: word.distance)
        if steps == 0 { return 0 }
        if let name = word.name, let other = NameForm(String(decoding: spelling, as: UTF8.self)),
            name.similarity(to: other, atLeast: NameLexicon.threshold) != nil
        {
            return 0
        }
        return steps
    }
}

extension Lexicon {
    /// So many words are looked for in place of one.
    private static var mostNear: Int { 12 }

    static func scalars(of word: [UInt8]) -> [Unicode.Scalar] {
        Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    }

    /// What words begin with that are spelled nearly like `word`.
    static func beginnings(near word: [UInt8]) -> [[UInt8]] {
        NearWords(NearWords.Request(word: word, distance: 1, limit: 0)).beginnings()
    }

    /// Other words of names and offices of speakers that are few letters away from a folded word, the nearest and most frequent first.
    func speakerWords(near word: [UInt8], distance: Int) throws(XapianError) -> [[UInt8]] {
        let asked = Self.scalars(of: word)
        var found: [(word: [UInt8], steps: Int, count: Int)] = []
        for beginning in Self.beginnings(near: word) {
            try database.forEachTermInPlace(prefix: SpeakerTerm.office(beginning), limit: Self.mostScanned) {
                term, count in
                let candidate = Array(term[Schema.Prefix.office.count...])
                guard abs(candidate.count - word.count) <= distance * 2, candidate != word,
                    let steps = EditDistance.distance(asked, Self.scalars(of: candidate), most: distance)
                else { return }
                found.append((candidate, steps, count))
            }
        }
        found.sort { ($0.steps, -$0.count) < ($1.steps, -$1.count) }
        return found.prefix(Self.mostNear).map(\.word)
    }
}
