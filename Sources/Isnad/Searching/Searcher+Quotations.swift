import Articles
import TextAnalysis
import Xapian

extension Searcher {
    /// Finds quotations: by words in them, by who is quoted, or all.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read; a query is never an error.
    public func quotations(_ request: QuotationRequest) throws(IsnadError) -> QuotationResponse {
        let clock = ContinuousClock()
        let start = clock.now
        let parsed = QueryParser.parse(request.query, isExact: request.isExact)
        var response = try withSession { session throws(XapianError) in
            try Self.run(request, parsed, &session, settings, until: start.advanced(by: Self.longest))
        }
        let elapsed = start.duration(to: clock.now)
        response.tookMilliseconds =
            Double(elapsed.components.attoseconds) * 1e-15 + Double(elapsed.components.seconds) * 1e3
        return response
    }

    private static func run(
        _ request: QuotationRequest, _ parsed: ParsedQuery, _ session: inout Session, _ settings: RankingSettings,
        until end: ContinuousClock.Instant
    ) throws(XapianError) -> QuotationResponse {
        var planner = QueryPlanner(
            session.lexicon, passages: max(1, session.manifest.quotations), documents: session.documents,
            settings: settings,
            target: .quotations)
        var plan = try planner.plan(parsed.node, filters: request.filters)
        session.lexicon = planner.finish()
        let isListing = plan.weighed == nil
        if isListing, request.filters.isEmpty, request.query.allSatisfy(\.isWhitespace) {
            plan.query = .term(Schema.Kind.quotation)
        }
        // Without words nothing weighs more than anything else: the latest come first.
        let order = isListing && request.order == .relevance ? .newest : request.order
        let found = try find(
            Page(limit: request.limit, offset: request.offset, order: order), plan, session, until: end)
        let records = try session.database.data(of: found.matches.map(\.document))
        var results: [QuotationResult] = []
        for (index, (match, data)) in zip(found.matches, records).enumerated() {
            guard let data, let record = QuotationRecord(data) else {
                throw XapianError(.corrupt, "document \(match.document) is not readable")
            }
            let context = try context(of: record, match.document, plan.highlights, &session)
            results.append(
                QuotationResult(
                    rank: request.offset + index + 1, score: isListing ? 0 : (match.weight * 1000).rounded() / 1000,
                    article: record.article,
                    quote: QuotationResult.Quote(
                        text: record.text, kind: record.kind, start: record.start, end: record.end),
                    speaker: QuotationResult.Speaker(
                        name: record.speaker, mention: record.mention, description: record.description),
                    cue: record.cue, context: context.text,
                    highlights: context.highlights.map { [$0.lowerBound, $0.upperBound] }))
        }
        var response = QuotationResponse(
            query: request.query, total: found.total, totalIsExact: found.isExact, tookMilliseconds: 0,
            names: plan.names + plan.speakers, suggestion: nil, results: results, notes: parsed.notes + plan.notes)
        if found.wasCut {
            response.notes.append("the query takes too long: these are the best of what was found so far")
        }
        if !request.isExact, request.query.utf8.count <= longestMended {
            response.suggestion = try suggestion(for: request.query, found: found.total, plan, session)
        }
        if let hidden = try hiddenByDates(plan, session, until: end), hidden > 0 {
            response.notes.append(
                "\(hidden) matching \(hidden == 1 ? "quotation has" : "quotations have") no date and \(hidden == 1 ? "is" : "are") left out by the date filter"
            )
        }
        return response
    }

    /// The sentences around a quotation, out of the passages in which it stands.
    private static func context(
        of record: QuotationRecord, _ document: UInt32, _ patterns: HighlightPatterns, _ session: inout Session
    ) throws(XapianError) -> Snippet {
        let step = UInt32(session.database.partCount)
        guard UInt32(record.passageDistance) * step < document else {
            throw XapianError(.corrupt, "document \(document) is not readable")
        }
        let first = document - UInt32(record.passageDistance) * step
        var text = ""
        var start: Int?
        for data in try session.database.data(
            of: (0..<max(1, min(record.passages, 50))).map { first + UInt32($0) * step })
        {
            guard let data, let passage = PassageRecord(data) else {
                throw XapianError(.corrupt, "a passage of document \(document) is missing")
            }
            if start != nil { text += passage.gap }
            start = start ?? passage.start
            text += passage.text
        }
        let base = start ?? 0
        func bytes(_ range: Range<Int>) -> Range<Int> {
            let scalars = text.unicodeScalars
            func place(_ offset: Int) -> Int {
                let index = scalars.index(
                    scalars.startIndex, offsetBy: max(0, offset - base), limitedBy: scalars.endIndex)
                return text.utf8.distance(from: text.startIndex, to: index ?? scalars.endIndex)
            }
            return place(range.lowerBound)..<place(range.upperBound)
        }
        let whole = bytes(record.wholeStart..<max(record.wholeStart, record.wholeEnd))
        let content = bytes(record.start..<max(record.start, record.end))
        return session.snippets.context(of: text, around: whole, content: content, patterns)
    }
}
