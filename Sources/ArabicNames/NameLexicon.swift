/// Forms of names by key, in memory: which spellings are there of this name?
///
/// An index keeps the same map in its postings; this one serves whoever has a list of forms.
public struct NameLexicon: Sendable {
    /// A form that was found.
    public struct Match: Sendable, Equatable {
        /// As it stands in the list.
        public var form: String
        /// In [0, 1], see ``PreparedName/similarity(_:)``.
        public var similarity: Double
    }

    /// What two spellings have to reach to be taken for one name.
    public static let threshold = 0.5

    private let forms: [String]
    private let prepared: [PreparedName]
    private let byKey: [NameKey: [Int32]]

    /// O(n) for n forms; what is no spelling of a name is left out.
    public init(_ forms: some Sequence<String>) {
        var kept: [String] = []
        var prepared: [PreparedName] = []
        var byKey: [NameKey: [Int32]] = [:]
        for text in forms {
            guard let form = NameForm(text) else { continue }
            for key in form.keys { byKey[key, default: []].append(Int32(kept.count)) }
            kept.append(text)
            prepared.append(PreparedName(form))
        }
        self.forms = kept
        self.prepared = prepared
        self.byKey = byKey
    }

    /// The forms of the name that `query` spells, the likest first; forms equally like by their letters.
    public func forms(of query: some StringProtocol, limit: Int = 20, threshold: Double = threshold) -> [Match] {
        guard let form = NameForm(query) else { return [] }
        let name = PreparedName(form)
        var found: [Match] = []
        var seen: Set<Int32> = []
        for key in form.lookupKeys {
            for candidate in byKey[key] ?? [] where seen.insert(candidate).inserted {
                let similarity = name.similarity(prepared[Int(candidate)])
                if similarity >= threshold { found.append(Match(form: forms[Int(candidate)], similarity: similarity)) }
            }
        }
        found.sort { ($0.similarity, $1.form) > ($1.similarity, $0.form) }
        return Array(found.prefix(limit))
    }
}
