import TextAnalysis

/// A person's name of one word or several: its parts without titles, patronymic particles and articles.
public struct FullName: Sendable {
    /// A part that names its bearer by a child: Abu Mohammad.
    struct Part: Sendable {
        var name: PreparedName
        var isKunya: Bool
        /// As it is spelled, with its article.
        var text: String
    }

    let members: [Part]

    /// The parts, read.
    public var parts: [PreparedName] { members.map(\.name) }

    /// The spellings of the parts, in order.
    public var words: [String] { members.map(\.text) }

    /// Whether nothing but titles and particles was there.
    public var isEmpty: Bool { members.isEmpty }

    /// Reads a name. Linear in its length; no more than twelve parts are read.
    public init(_ text: some StringProtocol) {
        members = Self.parts(of: text).map { Part(name: PreparedName($0.form), isKunya: $0.isKunya, text: $0.text) }
    }

    /// The keys of a name, as ``keys`` has them, without what only comparing needs.
    public static func keys(of text: some StringProtocol) -> Set<NameKey> {
        Set(parts(of: text).flatMap(\.form.keys))
    }

    /// The part by which the bearer of a name is cited, as ``citedPart`` has it, without what only comparing needs.
    public static func citedForm(of text: some StringProtocol) -> NameForm? {
        let parts = parts(of: text)
        return (parts.last { !$0.isKunya } ?? parts.last)?.form
    }

    /// The last part of a name; nil where it has none.
    public static func lastForm(of text: some StringProtocol) -> NameForm? { parts(of: text).last?.form }

    /// A part as it is spelled and read.
    private struct ReadPart {
        var text: String
        var isKunya: Bool
        var form: NameForm
    }

    /// What follows so many words is no name's.
    private static let mostWords = 64

    /// Reads many names, which share most of their words: what was read of a word is remembered.
    public struct Reader {
        private var foldedWords: [Substring: String] = [:]
        private var forms: [String: NameForm?] = [:]
        /// How alike parts of the name that others are compared with are to parts of those.
        fileprivate var likeness: [Pair: Double] = [:]

        fileprivate struct Pair: Hashable {
            var part: Int
            var other: String
        }

        /// Knows no word yet.
        public init() {}

        fileprivate mutating func folded(_ word: Substring) -> String {
            if let known = foldedWords[word] { return known }
            let folded = FullName.folded(word)
            foldedWords[word] = folded
            return folded
        }

        fileprivate mutating func form(_ text: String) -> NameForm? {
            if let known = forms[text] { return known }
            let form = NameForm(text)
            forms[text] = .some(form)
            return form
        }
    }

    private static func parts(of text: some StringProtocol) -> [ReadPart] {
        var reader = Reader()
        return parts(of: text, &reader)
    }

    private static func parts(of text: some StringProtocol, _ reader: inout Reader) -> [ReadPart] {
        let words = String(text).unicodeScalars.split(maxSplits: Self.mostWords) { scalar in
            switch scalar {
            case " ", "\u{A0}", "\u{202F}", "\t", ",": true
            default: false
            }
        }.prefix(Self.mostWords).map(Substring.init)
        let folded = words.map { reader.folded($0) }
        var parts: [ReadPart] = []
        var index = 0
        while index < words.count, parts.count < 12 {
            let first = index
            index += 1
            let word = folded[first]
            if word.isEmpty || Particles.patronyms.contains(word) || Particles.arabicPatronyms.contains(word) {
                continue
            }
            // A title is one only before the name; Sultan and Amir are given names as well.
            if parts.isEmpty, index < words.count, Honorifics.contains(word), !Self.isMember(folded[index]) {
                continue
            }
            var start = first
            var isKunya = false
            if Particles.kunyas.contains(word) || Particles.arabicKunyas.contains(word), index < words.count {
                isKunya = true
                start = index
                index += 1
                if Self.isArticle(folded[start]), index < words.count { index += 1 }
            } else if Self.isArticle(word), index < words.count {
                index += 1
            }
            // Abd al-X, X al-Din and X Allah are one part.
            if Self.isServant(folded[start..<index].joined()), index < words.count {
                index += 1
                if Self.isArticle(folded[index - 1]), index < words.count { index += 1 }
            }
            while index < words.count, let more = Self.memberLength(folded[index...]) { index += more }
            let text = words[start..<index].joined(separator: " ")
            guard let form = reader.form(text) else { continue }
            parts.append(ReadPart(text: text, isKunya: isKunya, form: form))
        }
        return parts
    }

    /// How alike two names of a person are, in [0, 1]: the shorter one's parts each against a part of the longer one's, in order
    /// or out of it; a part of the longer one that the shorter does not have counts for nothing.
    ///
    /// The family name has to agree; a given name that disagrees makes two persons.
    public func similarity(_ other: FullName) -> Double {
        Self.similarity(
            members.map(\.isKunya), other.members.map(\.isKunya),
            { members[$0].name.similarity(other.members[$1].name) })
    }

    /// ``similarity(_:)`` with the name that `text` spells, of which no more is looked up than it takes; 0 where it has fewer parts than
    /// `least`.
    public func similarity(toSpelled text: some StringProtocol, ofParts least: Int = 1) -> Double {
        var reader = Reader()
        return similarity(toSpelled: text, ofParts: least, &reader)
    }

    /// ``similarity(toSpelled:ofParts:)`` of one of many names.
    ///
    /// - Parameters:
    ///   - text: the other name.
    ///   - least: so many parts it has to have.
    ///   - reader: one for all names that this one is compared with, and for no other's.
    public func similarity(
        toSpelled text: some StringProtocol, ofParts least: Int = 1, _ reader: inout Reader
    ) -> Double {
        let others = Self.parts(of: text, &reader)
        guard others.count >= least else { return 0 }
        var likeness = reader.likeness
        reader.likeness = [:]
        defer { reader.likeness = likeness }
        return Self.similarity(members.map(\.isKunya), others.map(\.isKunya)) {
            let pair = Reader.Pair(part: $0, other: others[$1].text)
            if let known = likeness[pair] { return known }
            // Parts that are no spellings of one name end the comparison, however unlike they are.
            let alike = members[$0].name.similarity(to: others[$1].form, atLeast: NameLexicon.threshold) ?? 0
            likeness[pair] = alike
            return alike
        }
    }

    /// - Parameters:
    ///   - left: which parts of one name are kunyas.
    ///   - right: which parts of the other are.
    ///   - similarity: of a part of the one, by its place, and a part of the other.
    private static func similarity(_ left: [Bool], _ right: [Bool], _ similarity: (Int, Int) -> Double) -> Double {
        let isLeftShort = left.count <= right.count
        let (short, long) = isLeftShort ? (left, right) : (right, left)
        guard !short.isEmpty else { return 0 }
        var used: Set<Int> = []
        var sum = 0.0
        var least = 1.0
        for (place, isKunya) in short.enumerated() {
            var best = 0.0
            var found = -1
            for candidate in long.indices where long[candidate] == isKunya && !used.contains(candidate) {
                let alike = isLeftShort ? similarity(place, candidate) : similarity(candidate, place)
                if alike > best { (best, found) = (alike, candidate) }
            }
            if found >= 0 { used.insert(found) }
            least = min(least, best)
            guard least >= NameLexicon.threshold else { return 0 }
            sum += best
        }
        // One part alone: it has to be what the name is cited by, its last part or its first.
        if short.count == 1, long.count > 2, let place = used.first, place != long.count - 1, place != 0 {
            return 0.8 * sum
        }
        return sum / Double(short.count)
    }

    static func folded(_ word: some StringProtocol) -> String {
        let buffer = Tokenizer().tokens(of: String(word))
        return buffer.tokens.indices.map { buffer.termString($0) }.joined()
    }

    private static func isArticle(_ folded: String) -> Bool { folded == "al" || folded == "el" || folded == "ال" }

    private static func isServant(_ folded: String) -> Bool {
        folded == "عبد" || (folded.utf8.count <= 6 && Particles.isServant(folded, before: "l"))
    }

    private static func isMember(_ folded: String) -> Bool {
        Particles.faith.contains(folded) || Particles.allah.contains(folded) || folded == "الدين" || folded == "الله"
    }

    /// How many of the next folded words are a second member of the name before them.
    private static func memberLength(_ words: ArraySlice<String>) -> Int? {
        guard let first = words.first else { return nil }
        if isMember(first) { return 1 }
        if isArticle(first), words.count > 1, isMember(words[words.startIndex + 1]) { return 2 }
        // al-Din, ad-Din: tokens of one word.
        for article in ["al", "el", "ad", "ed", "ud"]
        where first.hasPrefix(article) && isMember(String(first.dropFirst(2))) {
            return 1
        }
        return nil
    }
}

extension FullName {
    /// The keys under which the name is listed: those of its parts, of names of a child as well.
    public var keys: Set<NameKey> { Set(parts.flatMap { $0.form.keys }) }

    /// The part by which the bearer is cited alone: the last one that is no kunya's, else the last.
    public var citedPart: String? { (members.last { !$0.isKunya } ?? members.last)?.text }

    /// Is it nothing but a kunya, *Abu Rashid*?
    public var isKunya: Bool { members.count == 1 && members[0].isKunya }

    /// Is one of the parts a spelling of `name`?
    public func hasPart(likely name: PreparedName) -> Bool {
        parts.contains { $0.form.isComparable && $0.similarity(name) >= NameLexicon.threshold }
    }
}
