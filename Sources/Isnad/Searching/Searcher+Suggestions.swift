import TextAnalysis
import Xapian

/// What to ask instead, where a name or an office stands for nobody who is quoted.
extension Searcher {
    /// So many quotations are read to see what articles call their speakers.
    private static let mostRead = 200
    /// Of the speakers who may be meant, so many are tried.
    private static let mostTried = 3
    /// Of a query with more speakers the others are not mended.
    private static let mostMended = 4

    /// The name or office, as articles have it, that is nearest to one under which nobody is quoted; nil where somebody is, or none is
    /// near.
    static func suggestion(forSpeaker text: String, _ session: inout Session) throws(XapianError) -> String? {
        if try isQuoted(text, &session) { return nil }
        if isNearlyUnnamed(text), try isQuoted(unnamed, &session) { return unnamed }
        guard let typed = try TypedSpeaker(text, &session.lexicon) else { return nil }
        for query in typed.queries {
            let tried = try spellings(of: typed, quotedBy: query, session)
            try session.lexicon.prepare(speakers: tried)
            for text in tried where try isQuoted(text, &session) { return text }
        }
        return nil
    }

    /// The likest of the speakers who are quoted so, by what articles call them.
    private static func spellings(
        of typed: TypedSpeaker, quotedBy query: Query, _ session: Session
    ) throws(XapianError) -> [String] {
        var options = SearchOptions()
        options.count = mostRead
        options.weighting = .none
        options.ties = Schema.Slot.article
        let found = try session.search(ofQuotations(query, session), options, .quotations).matches
        var sayings: [[String]: Int] = [:]
        for data in try session.database.data(of: found.map(\.document)) {
            guard let data, let record = QuotationRecord(data) else { continue }
            let said = [record.speaker, record.description, record.speaker == nil ? record.mention : nil]
            sayings[said.compactMap(\.self), default: 0] += 1
        }
        var counts: [String: (steps: Int, quotations: Int)] = [:]
        for (said, count) in sayings {
            guard let mended = typed.mended(by: said) else { continue }
            counts[mended.text, default: (mended.steps, 0)].quotations += count
        }
        let ranked = counts.sorted {
            ($0.value.steps, -$0.value.quotations, $0.key) < ($1.value.steps, -$1.value.quotations, $1.key)
        }
        return ranked.prefix(mostTried).map(\.key)
    }

    private static let unnamed = "unnamed"

    private static func isNearlyUnnamed(_ text: String) -> Bool {
        let buffer = Tokenizer().tokens(of: text)
        guard buffer.tokens.count == 1 else { return false }
        let scalars = (Array(buffer.termString(0).unicodeScalars), Array(unnamed.unicodeScalars))
        return EditDistance.distance(scalars.0, scalars.1, most: 1) != nil
    }

    private static func isQuoted(_ speaker: String, _ session: inout Session) throws(XapianError) -> Bool {
        let query = try session.lexicon.speakers(named: speaker).query(.quotations)
        if query == .nothing { return false }
        var options = SearchOptions()
        options.count = 1
        options.weighting = .none
        return try !session.search(ofQuotations(query, session), options, .quotations).matches.isEmpty
    }

    /// The quotations of a query for speakers: words of offices stand on passages, too.
    static func ofQuotations(_ query: Query, _ session: Session) -> Query {
        living(Query.term(Schema.Kind.quotation).filtered(by: query), session)
    }

    /// What is put in place of a query, or of the speaker given beside it, of which nothing was found.
    ///
    /// - Parameter query: as far as its words were mended.
    static func suggestions(
        forSpeakersOf query: String, mended: String?, and speaker: String?, _ plan: PlannedQuery,
        _ session: inout Session
    ) throws(XapianError) -> (query: String?, speaker: String?) {
        var (mended, suggested) = (mended, String?.none)
        for name in plan.speakers.prefix(mostMended).map(\.query) {
            guard let better = try suggestion(forSpeaker: name, &session) else { continue }
            if name == speaker { suggested = better }
            mended = replace(speaker: name, by: better, in: mended ?? query) ?? mended
        }
        return (mended, suggested)
    }

    /// The query with another name behind `speaker:`; nil where the name does not stand there.
    private static func replace(speaker name: String, by better: String, in query: String) -> String? {
        for range in query.ranges(of: name) {
            var before = query[..<range.lowerBound]
            if let last = before.last, "\"“”„«»".contains(last) { before.removeLast() }
            guard before.lowercased().hasSuffix("speaker:") else { continue }
            return query[..<range.lowerBound] + better + query[range.upperBound...]
        }
        return nil
    }
}
