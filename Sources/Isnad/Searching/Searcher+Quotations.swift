import Articles
import TextAnalysis
import Xapian

extension Searcher {
    /// Finds quotations: by words in them, by who is quoted, or all.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read; a query is never an error.
    public func quotations(_ request: QuotationRequest) throws(IsnadError) -> QuotationResponse {
        let start = ContinuousClock.now
        let parsed = QueryParser.parse(request.query, isExact: request.isExact)
        var response = try withSession { session throws(XapianError) in
            try Self.run(request, parsed, &session, settings, until: start.advanced(by: Self.longest))
        }
        response.missing = missingShards
        response.tookMilliseconds = start.duration(to: .now) / .milliseconds(1)
        return response
    }

    private static func run(
        _ request: QuotationRequest, _ parsed: ParsedQuery, _ session: inout Session, _ settings: RankingSettings,
        until end: ContinuousClock.Instant
    ) throws(XapianError) -> QuotationResponse {
        var planner = QueryPlanner(
            session.lexicon.take(), passages: max(1, session.quotations), documents: session.documents,
            ofArticles: session.documentsOfArticles,
            settings: settings,
            target: .quotations)
        planner.leftOut = LeftOutSpellings(request.without)
        var plan = try planner.plan(parsed.node, filters: request.filters)
        session.lexicon = planner.finish()
        let isListing = plan.weighed == nil
        if isListing, request.filters.isEmpty, request.query.allSatisfy(\.isWhitespace) {
            plan.query = .term(Schema.Kind.quotation)
        }
        // Without words nothing weighs more than anything else: the latest come first.
        let order = isListing && request.order == .relevance ? .newest : request.order
        let page = Page(limit: request.limit, offset: request.offset, order: order)
        var results: [QuotationResult] = []
        var copies = CopyFolding()
        var next = request.offset
        let found = try find(page, plan, &session, until: end, .quotations) { (session, matches) throws(XapianError) in
            for match in try read(matches, session) where results.count < request.limit {
                let (record, place) = match.read
                next += 1
                if !request.showsDuplicates,
                    let result = try copies.original(
                        of: place.document, read: place.passage, at: results.count, session)
                {
                    results[result].add(place.article)
                    continue
                }
                let paragraph = request.findsParagraphs ? try place.paragraph(of: record, session.database) : nil
                let (words, content, whole) = place.passage(of: record)
                results.append(
                    QuotationResult(
                        record, words, at: place, paragraph: paragraph, rank: request.offset + results.count + 1,
                        score: isListing ? 0 : (match.weight * 1000).rounded() / 1000,
                        session.snippets.context(
                            of: place.text, around: whole, content: content, plan.highlights)))
            }
            return results.count < request.limit
        }
        var response = QuotationResponse(
            query: request.query, total: found.total, totalIsExact: found.isExact, tookMilliseconds: 0,
            names: plan.names + plan.speakers, suggestion: nil, results: results,
            notes: parsed.notes + plan.notes, nextOffset: next)
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
                "\(hidden) matching \(hidden == 1 ? "quotation has" : "quotations have") no date and \(hidden == 1 ? "is" : "are") left out by the date filter"
            )
        }
        return response
    }

    /// A quotation that was found and read.
    private struct ReadMatch {
        var weight: Double
        var read: (QuotationRecord, QuotationPlace)
    }

    private static func read(_ matches: [Database.Match], _ session: Session) throws(XapianError) -> [ReadMatch] {
        let records = try session.database.data(of: matches.map(\.document))
        var found: [(match: Database.Match, record: QuotationRecord)] = []
        for (match, data) in zip(matches, records) {
            guard let data, let record = QuotationRecord(data) else {
                throw XapianError(.corrupt, "document \(match.document) is not readable")
            }
            found.append((match, record))
        }
        // Those of servers in one journey.
        try session.database.fetch(
            found.flatMap { QuotationPlace.passages(of: $0.record, $0.match.document, session.database) })
        var read: [ReadMatch] = []
        for (match, record) in found {
            let place = try QuotationPlace(of: record, match.document, session.database)
            read.append(ReadMatch(weight: match.weight, read: (record, place)))
        }
        return read
    }
}

extension QuotationResult {
    fileprivate init(
        _ record: QuotationRecord, _ words: String, at place: QuotationPlace, paragraph: Int?, rank: Int,
        score: Double, _ context: Snippet
    ) {
        self.init(
            rank: rank, score: score, article: place.article,
            quote: Quote(record, words), speaker: Speaker(record),
            cue: record.cue, context: context.text,
            highlights: context.highlights.map { [$0.lowerBound, $0.upperBound] }, paragraph: paragraph)
    }
}

extension QuotationResult.Quote {
    init(_ record: QuotationRecord, _ words: String) {
        self.init(text: words, kind: record.kind, start: record.start, end: record.end)
    }
}

extension QuotationResult.Speaker {
    init(_ record: QuotationRecord) {
        self.init(name: record.speaker, mention: record.mention, description: record.description)
    }
}

/// The passages in which a quotation stands.
struct QuotationPlace {
    /// Their text, and the scalar of the article's text at which it begins.
    var text = ""
    var start = 0
    var article: ArticleSummary
    /// The place of the first among the passages of the article, and what stands before it.
    var ordinal = 0
    var gap = ""
    /// The number of the article's document, and that of the first of these passages.
    var document: UInt32
    let passage: UInt32

    /// The numbers of the passages in which a quotation stands; none where its document cannot be one.
    static func passages(of record: QuotationRecord, _ document: UInt32, _ database: Database) -> [UInt32] {
        let step = database.step(of: document)
        guard record.passageDistance > 0, record.passageDistance < document / step else { return [] }
        let first = document - UInt32(record.passageDistance) * step
        return (0..<max(1, min(record.passages, 50))).map { first + UInt32($0) * step }
    }

    init(of record: QuotationRecord, _ document: UInt32, _ database: Database) throws(XapianError) {
        let step = database.step(of: document)
        let unreadable = XapianError(.corrupt, "document \(document) is not readable")
        let passages = Self.passages(of: record, document, database)
        guard let first = passages.first else { throw unreadable }
        passage = first
        var summary: ArticleSummary?
        self.document = 0
        for data in try database.data(of: passages) {
            guard let data, let passage = PassageRecord(data) else { throw unreadable }
            if summary == nil {
                start = passage.start
                ordinal = passage.ordinal
                gap = passage.gap
                guard first > UInt32(passage.ordinal + 1) * step else { throw unreadable }
                self.document = first - UInt32(passage.ordinal + 1) * step
            } else {
                text += passage.gap
            }
            summary = passage.article
            text += passage.text
        }
        guard let summary else { throw unreadable }
        article = summary
    }

    /// The paragraph of the article in which the content begins, from 1.
    func paragraph(of record: QuotationRecord, _ database: Database) throws(XapianError) -> Int {
        let step = database.step(of: document)
        var paragraph = 1
        var isBefore = true
        for data in try database.data(of: (0..<ordinal).map { document + UInt32($0 + 1) * step }) {
            guard let data, let passage = PassageRecord(data) else {
                throw XapianError(.corrupt, "a passage of document \(document) is missing")
            }
            paragraph += (isBefore ? 0 : Self.breaks(in: passage.gap)) + Self.breaks(in: passage.text)
            isBefore = false
        }
        if ordinal > 0 { paragraph += Self.breaks(in: gap) }
        let begun = text.unicodeScalars.prefix(max(0, record.start - start))
        return paragraph + Self.breaks(in: String(begun))
    }

    /// How many paragraphs end in a text: an empty line stands between two.
    private static func breaks(in text: String) -> Int {
        var breaks = 0
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0A, last == 0x0A {
                breaks += 1
                last = 0
            } else {
                last = byte
            }
        }
        return breaks
    }

    /// The words of a quotation, and where they and the whole stand in ``text``, in bytes.
    func passage(of record: QuotationRecord) -> (words: String, content: Range<Int>, whole: Range<Int>) {
        var text = text
        return text.withUTF8 { text in
            var offsets = ScalarOffsets(text)
            return record.passage(in: text, &offsets, from: start)
        }
    }
}
