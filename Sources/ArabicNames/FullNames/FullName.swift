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

    /// What follows so many words is no name's.
    static let mostWords = 64
    /// So many parts of a name are read.
    static let mostParts = 12

    private static func parts(of text: some StringProtocol) -> [NameReader.Part] {
        var reader = NameReader()
        return reader.parts(of: text).map { reader.part($0.number, isKunya: $0.isKunya) }
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
        var reader = NameReader()
        var likeness = Likeness()
        return similarity(toSpelled: text, ofParts: least, &reader, &likeness)
    }

    /// How alike parts of a name are to parts of others that it is compared with, by their numbers.
    public struct Likeness {
        /// For each part, of those of the name; -1 where that was not asked.
        fileprivate var known: [Double] = []

        /// Knows nothing yet.
        public init() {}
    }

    /// ``similarity(toSpelled:ofParts:)`` of one of many names.
    ///
    /// - Parameters:
    ///   - text: the other name.
    ///   - least: so many parts it has to have.
    ///   - reader: one for all names that are read.
    ///   - likeness: one for all names that this one is compared with by this reader, and for no other's.
    public func similarity(
        toSpelled text: some StringProtocol, ofParts least: Int = 1, _ reader: inout NameReader,
        _ likeness: inout Likeness
    ) -> Double {
        let others = reader.parts(of: text)
        guard others.count >= least else { return 0 }
        return Self.similarity(members.map(\.isKunya), others.map(\.isKunya)) { own, place in
            let other = others[place].number
            let pair = other * members.count + own
            if pair >= likeness.known.count {
                likeness.known += [Double](repeating: -1, count: pair + 1 - likeness.known.count)
            }
            if likeness.known[pair] >= 0 { return likeness.known[pair] }
            // Parts that are no spellings of one name end the comparison, however unlike they are.
            let alike = reader.form(of: other).flatMap {
                members[own].name.similarity(to: $0, atLeast: NameLexicon.threshold)
            }
            likeness.known[pair] = alike ?? 0
            return alike ?? 0
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
        // A bit for each part; there are no more than ``mostParts``.
        var used: UInt64 = 0
        var last = -1
        var sum = 0.0
        var least = 1.0
        for (place, isKunya) in short.enumerated() {
            var best = 0.0
            var found = -1
            for candidate in long.indices where long[candidate] == isKunya && used >> UInt64(candidate) & 1 == 0 {
                let alike = isLeftShort ? similarity(place, candidate) : similarity(candidate, place)
                if alike > best { (best, found) = (alike, candidate) }
            }
            if found >= 0 { (used, last) = (used | 1 << UInt64(found), found) }
            least = min(least, best)
            guard least >= NameLexicon.threshold else { return 0 }
            sum += best
        }
        // One part alone: it has to be what the name is cited by, its last part or its first.
        if short.count == 1, long.count > 2, last > 0, last != long.count - 1 {
            return 0.8 * sum
        }
        return sum / Double(short.count)
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
