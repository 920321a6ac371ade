import Articles
import TextAnalysis
import Xapian

extension Searcher {
    /// Finds passages.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read; a query is never an error.
    public func search(_ request: SearchRequest) throws(IsnadError) -> SearchResponse {
        let start = ContinuousClock.now
        let parsed = QueryParser.parse(request.query, isExact: request.isExact)
        var response = try withSession { session throws(XapianError) in
            try Self.run(request, parsed, &session, settings, until: start.advanced(by: Self.longest))
        }
        response.missing = missingShards
        response.tookMilliseconds = start.duration(to: .now) / .milliseconds(1)
        return response
    }

    /// Where in a text stands what a request looks for, in scalars: the marks of an article that is shown whole.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read.
    public func marks(of request: SearchRequest, in text: String) throws(IsnadError) -> [Range<Int>] {
        let parsed = QueryParser.parse(request.query, isExact: request.isExact)
        return try withSession { session throws(XapianError) in
            var planner = QueryPlanner(
                session.lexicon.take(), passages: session.passages, documents: session.documents,
                ofArticles: session.documentsOfArticles, settings: settings)
            planner.leftOut = LeftOutSpellings(request.without)
            let plan = try planner.plan(parsed.node, filters: [])
            session.lexicon = planner.finish()
            return session.snippets.marks(in: text, plan.highlights)
        }
    }

    /// Matches are counted one by one up to so many beyond those shown; the total of more is estimated.
    private static let counted = 100
    /// So many pages are gone through to fill one, where copies are folded.
    private static let mostPages = 4
    /// A long query gives what it has found when so much time has passed since it was asked.
    static let longest = Duration.milliseconds(1_200)
    /// A query with a program of fewer bytes does not run long; the timer would cost it more than it is worth.
    private static let longProgram = 2_000
    /// In a query of more bytes no spelling is mended.
    static let longestMended = 1_000
    /// Words with fewer bytes are mended only where nothing was found.
    private static let shortest = 5

    private static func run(
        _ request: SearchRequest, _ parsed: ParsedQuery, _ session: inout Session, _ settings: RankingSettings,
        until end: ContinuousClock.Instant
    ) throws(XapianError) -> SearchResponse {
        var planner = QueryPlanner(
            session.lexicon.take(), passages: session.passages, documents: session.documents,
            ofArticles: session.documentsOfArticles, settings: settings)
        planner.leftOut = LeftOutSpellings(request.without)
        var plan = try planner.plan(parsed.node, filters: request.filters)
        session.lexicon = planner.finish()
        var explanation = ["query: \(parsed.node)"] + plan.explanation
        if request.expands, plan.query.size > longProgram {
            plan.notes.append("the query is too long to have words added to it")
        } else if request.expands, let weighed = plan.weighed {
            let words = try Feedback.words(for: living(plan.query, session), excluding: plan.words, &session, settings)
            explanation.append(
                "added: "
                    + words.map { "\(String(decoding: $0.word, as: UTF8.self))^\(($0.weight * 100).rounded() / 100)" }
                    .joined(separator: ", "))
            plan.query = Feedback.expand(plan.query, weighed, by: words)
        }
        let page = Page(
            limit: request.limit, offset: request.offset, order: request.order,
            isByArticle: request.grouping == .article)
        var results: [SearchResult] = []
        var copies = CopyFolding()
        var next = request.offset
        let found = try find(page, plan, &session, until: end) { (session, matches) throws(XapianError) in
            let passages = try session.database.data(of: matches.map(\.document))
            for (match, data) in zip(matches, passages) where results.count < request.limit {
                let step = session.database.step(of: match.document)
                guard let data, let passage = PassageRecord(data), match.document > UInt32(passage.ordinal + 1) * step
                else {
                    throw XapianError(.corrupt, "document \(match.document) is not readable")
                }
                next += 1
                let article = match.document - UInt32(passage.ordinal + 1) * step
                if !request.showsDuplicates,
                    let result = try copies.original(of: article, read: match.document, at: results.count, session)
                {
                    results[result].add(passage.article)
                    continue
                }
                let snippet = session.snippets.snippet(of: passage.text, plan.highlights)
                results.append(
                    SearchResult(
                        rank: request.offset + results.count + 1, score: (match.weight * 1000).rounded() / 1000,
                        article: passage.article,
                        passage: SearchResult.Passage(
                            ordinal: passage.ordinal, start: passage.start, end: passage.end,
                            text: passage.text),
                        snippet: snippet.text, highlights: snippet.highlights.map { [$0.lowerBound, $0.upperBound] },
                        more: request.grouping == .article ? match.collapsed : nil))
            }
            return results.count < request.limit
        }
        var response = SearchResponse(
            query: request.query, total: found.total, totalIsExact: found.isExact, tookMilliseconds: 0,
            names: plan.names + plan.speakers,
            suggestion: nil, results: results, notes: parsed.notes + plan.notes,
            nextOffset: next, explanation: explanation)
        if found.wasCut {
            response.notes.append("the query takes too long: these are the best of what was found so far")
        }
        if !request.isExact, request.query.utf8.count <= longestMended {
            response.suggestion = try suggestion(for: request.query, found: found.total, plan, &session)
        }
        if found.total == 0 {
            (response.suggestion, response.suggestedSpeaker) = try suggestions(
                forSpeakersOf: request.query, mended: response.suggestion, and: request.speaker, plan, &session)
        }
        if let hidden = try hiddenByDates(plan, session, until: end), hidden > 0 {
            response.notes.append(
                "\(hidden) matching \(hidden == 1 ? "passage has" : "passages have") no date and \(hidden == 1 ? "is" : "are") left out by the date filter"
            )
        }
        return response
    }

    /// Which of the matches are asked for.
    struct Page {
        var limit: Int
        var offset: Int
        var order: SearchRequest.Order
        /// Only the best of each article.
        var isByArticle = false
    }

    /// Finds a page and has its matches taken, and those of the pages behind it as long as there is room: copies of what is listed make some.
    ///
    /// - Parameter take: tells whether there is room for more.
    /// - Returns: what was found with the first page.
    static func find(
        _ page: Page, _ plan: PlannedQuery, _ session: inout Session, until end: ContinuousClock.Instant,
        _ target: Target = .passages,
        take: (inout Session, [Database.Match]) throws(XapianError) -> Bool
    ) throws(XapianError) -> (matches: [Database.Match], total: Int, isExact: Bool, wasCut: Bool) {
        var page = page
        let found = try find(page, plan, session, until: end, target)
        var matches = found.matches
        for turn in 1...mostPages {
            let hasRoom = try take(&session, matches)
            guard hasRoom, turn < mostPages, matches.count == page.limit, page.limit > 0 else { break }
            page.offset += page.limit
            matches = try find(page, plan, session, until: end, target).matches
        }
        return found
    }

    /// Matches in the order asked for.
    static func find(
        _ page: Page, _ plan: PlannedQuery, _ session: Session, until end: ContinuousClock.Instant,
        _ target: Target = .passages
    ) throws(XapianError) -> (matches: [Database.Match], total: Int, isExact: Bool, wasCut: Bool) {
        var options = SearchOptions()
        options.first = page.offset
        options.count = page.limit
        // Without words nothing weighs anything.
        options.weighting = plan.weighed == nil ? .none : TermWeight.weighting
        options.checkAtLeast = page.offset + counted
        options.ties = Schema.Slot.article
        if plan.query.size > longProgram { options.timeLimit = secondsLeft(until: end) }
        if page.isByArticle { options.collapse = Schema.Slot.article }
        let query = living(plan.query, session)
        let dated = Query.range(slot: Schema.Slot.date, [0], [0xFF])
        switch page.order {
        case .relevance: break
        case .newest: options.sort = (Schema.Slot.date, true)
        case .oldest:
            // Undated articles would come first: they are found by themselves and put behind.
            options.sort = (Schema.Slot.date, false)
            let first = try session.search(query.filtered(by: dated), options, target)
            var rest = options
            let before = first.bounds.upperBound
            rest.first = max(0, page.offset - before)
            rest.count = max(0, page.limit - first.matches.count)
            rest.sort = nil
            if rest.timeLimit > 0 { rest.timeLimit = secondsLeft(until: end) }
            let second = try session.search(query.butNot(dated), rest, target)
            let wasCut = first.wasCut || second.wasCut
            let isExact = first.bounds.count == 1 && second.bounds.count == 1 && !wasCut
            return (first.matches + second.matches, first.estimated + second.estimated, isExact, wasCut)
        }
        let found = try session.search(query, options, target)
        return (found.matches, found.estimated, found.bounds.count == 1 && !found.wasCut, found.wasCut)
    }

    /// Something is always left, so that there is an answer.
    private static func secondsLeft(until end: ContinuousClock.Instant) -> Double {
        max(0.1, (end - ContinuousClock.now) / .seconds(1))
    }

    /// How many undated matches a date filter hides; nil without such a filter.
    static func hiddenByDates(
        _ plan: PlannedQuery, _ session: Session, until end: ContinuousClock.Instant
    ) throws(XapianError) -> Int? {
        guard plan.dates != nil, let weighed = plan.withoutDates else { return nil }
        let undated = weighed.butNot(.range(slot: Schema.Slot.date, [0], [0xFF]))
        return try session.count(
            living(undated, session), exact: 10_000,
            timeLimit: weighed.size > longProgram ? secondsLeft(until: end) : 0)
    }

    /// The query with the words that the index does not have exchanged for the nearest that it has.
    static func suggestion(
        for query: String, found: Int, _ plan: PlannedQuery, _ session: inout Session
    ) throws(XapianError)
        -> String?
    {
        guard !plan.unknownWords.isEmpty else { return nil }
        var corrections: [String: String] = [:]
        for word in plan.unknownWords.prefix(4) {
            let bytes = Array(word.utf8)
            // A short word is near to many others: it is mended only where nothing at all was found.
            if found > 0, bytes.count < shortest { continue }
            let distance = bytes.count > 5 ? 2 : 1
            guard let best = try session.lexicon.words(near: bytes, distance: distance, limit: 1).first else {
                continue
            }
            corrections[word] = String(decoding: best.word, as: UTF8.self)
        }
        if corrections.isEmpty { return nil }
        let buffer = Tokenizer().tokens(of: query)
        let bytes = Array(query.utf8)
        var corrected: [UInt8] = []
        var last = 0
        for index in buffer.tokens.indices {
            guard let word = corrections[buffer.termString(index)] else { continue }
            let range = buffer.tokens[index].range
            corrected += bytes[last..<range.lowerBound] + Array(word.utf8)
            last = range.upperBound
        }
        corrected += bytes[last...]
        return String(decoding: corrected, as: UTF8.self)
    }
}
