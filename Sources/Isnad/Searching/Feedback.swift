import TextAnalysis
import Xapian

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Words of the best results, to be added to a query (pseudo-relevance feedback after Rocchio, SMART 1971).
enum Feedback {
    /// A word to add.
    struct Word {
        var word: [UInt8]
        var term: [UInt8]
        /// What it weighs beside a word of the query, at most ``mostWeight``.
        var weight: Double
        /// What it would weigh as a word of the query.
        var factor: Double
    }

    private static let results = 5
    private static let words = 25
    private static let mostWeight = 0.3

    /// The words that tell the best results of a query from the rest of the index, the best first.
    static func words(
        for query: Query, excluding known: WordNumbers, _ session: inout Searcher.Session, _ settings: RankingSettings
    ) throws(XapianError) -> [Word] {
        var options = SearchOptions()
        options.count = results
        options.weighting = TermWeight.weighting
        let found = try session.search(query, options).matches
        var counts: [[UInt8]: (occurrences: Double, passages: Int, traits: Token.Traits)] = [:]
        for data in try session.database.data(of: found.map(\.document)) {
            guard let data, let passage = PassageRecord(data) else { continue }
            let buffer = Tokenizer().tokens(of: passage.text)
            var seen: [[UInt8]: Int] = [:]
            for index in buffer.tokens.indices {
                let word = Array(buffer.term(index))
                if word.count < 3 || known.contains(word) || FunctionWords.contains(word) { continue }
                seen[word, default: 0] += 1
                counts[word, default: (0, 0, buffer.tokens[index].traits)].traits = buffer.tokens[index].traits
            }
            for (word, count) in seen {
                counts[word]?.passages += 1
                counts[word]?.occurrences += Double(count) / Double(count + 1)
            }
        }
        var scored: [(word: [UInt8], form: WordForm, score: Double)] = []
        let total = Double(max(1, session.passages))
        for (word, count) in counts where count.passages > 1 {
            guard let form = try session.lexicon.variants(of: word, traits: count.traits).first, form.origin == .exact
            else { continue }
            let rarity = log(total / Double(max(1, form.frequency)))
            if rarity <= 0 { continue }
            scored.append((word, form, count.occurrences * rarity))
        }
        scored.sort { one, other in
            if one.score != other.score { return one.score > other.score }
            if one.word.count != other.word.count { return one.word.count < other.word.count }
            return one.word.lexicographicallyPrecedes(other.word)
        }
        // Forms of one term are one word: the best of them stands for it.
        var terms = Set<[UInt8]>()
        scored.removeAll { !terms.insert($0.form.term).inserted }
        guard let top = scored.first?.score, top > 0 else { return [] }
        let session = session
        return scored.prefix(words).map {
            Word(
                word: $0.word, term: $0.form.term, weight: mostWeight * $0.score / top,
                factor: TermWeight.factor(
                    [($0.form.termFrequency, $0.form.stored, $0.form.termFrequency)], documents: session.documents,
                    passages: session.passages))
        }
    }

    /// The query with the words added to what it weighs.
    static func expand(_ query: Query, _ weighed: Query, by words: [Word]) -> Query {
        if words.isEmpty { return query }
        let added = Query.or(words.map { Query.term($0.term).scaled(by: $0.weight * $0.factor) })
        // Passages with added words alone are found too, behind the conditions of the query.
        return query == weighed ? .or([weighed, added]) : query.maybe(added)
    }
}
