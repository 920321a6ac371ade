import Articles
import Xapian

extension Searcher {
    /// Counts, over time, the articles that match queries or the quotations of speakers.
    ///
    /// All matches are counted, none is estimated. Neither texts nor what is stored of articles is read.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read; a query is never an error.
    public func timeline(_ request: TimelineRequest) throws(IsnadError) -> Timeline {
        let start = ContinuousClock.now
        let settings = settings
        var timeline = try withSession { session throws(XapianError) in
            try Self.timeline(request, &session, settings, until: start.advanced(by: Self.longestCount))
        }
        timeline.missing = missingShards
        timeline.tookMilliseconds = start.duration(to: .now) / .milliseconds(1)
        return timeline
    }

    /// A series before it is laid out along the periods.
    private struct Counted {
        var label: String
        var query: String
        var speaker: String?
        var names: [NameForms]
        var suggestion: String?
        var events: [Event]
    }

    /// Something that is counted, and its day.
    private struct Event {
        var date: CalendarDate?
        var tally: Timeline.Tally
    }

    private static func timeline(
        _ request: TimelineRequest, _ session: inout Session, _ settings: RankingSettings,
        until end: ContinuousClock.Instant
    ) throws(XapianError) -> Timeline {
        let isOfQuotations = !request.speakers.isEmpty
        let target: Target = isOfQuotations ? .quotations : .passages
        var notes: [String] = []
        var counted: [Counted] = []
        let rows: [(query: String, speaker: String?)] =
            isOfQuotations
            ? request.speakers.flatMap { speaker in
                (request.queries.isEmpty ? [""] : request.queries).map { ($0, speaker) }
            } : request.queries.map { ($0, nil) }
        for (query, speaker) in rows {
            let matched = try matched(query, speaker, request, target, &session, settings, &notes, until: end)
            let events = try events(of: matched.kinds, request, &session)
            let words = query.allSatisfy(\.isWhitespace) ? nil : query
            let label = [speaker, words].compactMap(\.self).joined(separator: ": ")
            var suggested: String?
            if events.isEmpty, let speaker { suggested = try suggestion(forSpeaker: speaker, &session) }
            counted.append(
                Counted(
                    label: label.isEmpty ? "all \(isOfQuotations ? "quotations" : "articles")" : label, query: query,
                    speaker: speaker, names: matched.names,
                    suggestion: suggested, events: events))
        }
        var all: [Event]?
        if request.countsAll {
            let matched = try matched("", nil, request, target, &session, settings, &notes, until: end, isOfAll: true)
            all = try events(of: matched.kinds, request, &session)
        }
        var unique: [String] = []
        for note in notes where !unique.contains(note) { unique.append(note) }
        return layOut(counted, all, request, isOfQuotations ? .quotations : .articles, unique)
    }

    // MARK: Matching

    /// The documents that match, by the kind of quotation where quotations are counted.
    private struct Matched {
        var kinds: [(kind: WritableKeyPath<Timeline.Tally, Int>?, documents: [UInt32])]
        var names: [NameForms]
    }

    private static let kinds: [(name: String, tally: WritableKeyPath<Timeline.Tally, Int> & Sendable)] = [
        ("direct", \.direct), ("partial", \.partial), ("indirect", \.indirect),
    ]
    /// Queries with programs of more bytes end when the time of the whole request, ``longestCount``, is up.
    static let longCount = 2_000
    static let longestCount = Duration.milliseconds(1_800)

    /// The seconds that are left for a query; 0, no limit, for one that does not run long. Something is always left, so that there is an
    /// answer.
    static func limit(for query: Query, until end: ContinuousClock.Instant) -> Double {
        query.size > longCount ? max(0.1, (end - ContinuousClock.now) / .seconds(1)) : 0
    }

    private static func matched(
        _ query: String, _ speaker: String?, _ request: TimelineRequest, _ target: Target, _ session: inout Session,
        _ settings: RankingSettings, _ notes: inout [String],
        until end: ContinuousClock.Instant, isOfAll: Bool = false
    ) throws(XapianError) -> Matched {
        let parsed = QueryParser.parse(query, isExact: request.isExact)
        var planner = QueryPlanner(
            session.lexicon.take(),
            passages: max(1, target == .passages ? session.passages : session.quotations),
            documents: session.documents, ofArticles: session.documentsOfArticles, settings: settings, target: target)
        let filters = (speaker.map { [QueryFilter.speaker($0)] } ?? []) + request.conditions
        var plan = try planner.plan(parsed.node.requiringAll, filters: filters)
        session.lexicon = planner.finish()
        if filters.isEmpty, query.allSatisfy(\.isWhitespace) {
            plan.query = .term(target.kind)
            plan.withoutDates = plan.query
        }
        if !isOfAll { notes += parsed.notes + plan.notes }
        var wasCut = false
        func documents(_ query: Query) throws(XapianError) -> [UInt32] {
            let found = try session.matching(
                living(query, session), timeLimit: limit(for: query, until: end))
            wasCut = wasCut || found.wasCut
            return found.documents
        }
        var matched = Matched(kinds: [], names: plan.names + plan.speakers)
        if target == .passages {
            matched.kinds = [(nil, try documents(plan.query))]
        } else {
            for kind in kinds {
                let query = plan.query.filtered(by: .term(Schema.Kind.quotation(kind.name)))
                matched.kinds.append((kind.tally, try documents(query)))
            }
        }
        if !isOfAll, plan.dates != nil, let without = plan.withoutDates {
            let undated = try documents(without.butNot(.range(slot: Schema.Slot.date, [0], [0xFF])))
            let hidden = Set(try calendar(&session).articles(of: undated, in: session.database)).count
            if hidden > 0 {
                notes.append(
                    "\(hidden) matching \(hidden == 1 ? "article has" : "articles have") no date and \(hidden == 1 ? "is" : "are") left out by the date filter"
                )
            }
        }
        if wasCut { notes.append("the query takes too long: only what was found so far is counted") }
        return matched
    }

    /// The calendar of the session.
    static func calendar(_ session: inout Session) throws(XapianError) -> ArticleCalendar {
        if let calendar = session.calendar { return calendar }
        let calendar = try ArticleCalendar(session)
        session.calendar = calendar
        return calendar
    }

    // MARK: Counting

    /// What is counted of the documents that match: one event for each article, or for what is quoted in it.
    private static func events(
        of kinds: [(kind: WritableKeyPath<Timeline.Tally, Int>?, documents: [UInt32])], _ request: TimelineRequest,
        _ session: inout Session
    ) throws(XapianError) -> [Event] {
        var calendar = try calendar(&session)
        var tallies: [Int: Timeline.Tally] = [:]
        for (kind, documents) in kinds {
            for article in calendar.articles(of: documents, in: session.database) {
                if let kind {
                    tallies[article, default: Timeline.Tally()].total += 1
                    tallies[article, default: Timeline.Tally()][keyPath: kind] += 1
                } else {
                    tallies[article, default: Timeline.Tally()].total = 1
                }
            }
        }
        if request.countsDuplicates {
            return tallies.map { Event(date: calendar.dates[$0.key], tally: $0.value) }
        }
        let leaders = try calendar.leaders(
            of: tallies.keys.sorted(), amongAll: request.countsAll, session)
        session.calendar = calendar
        var events: [Int: Event] = [:]
        for (article, tally) in tallies {
            let date = calendar.dates[article]
            let leader = leaders[article] ?? article
            guard let known = events[leader] else {
                events[leader] = Event(date: date, tally: tally)
                continue
            }
            let earliest = [known.date, date].compactMap(\.self).min()
            // Of two that have as many, the one with more in quotation marks; so the order does not matter.
            let isMore =
                (tally.total, tally.direct, tally.partial) > (
                    known.tally.total, known.tally.direct, known.tally.partial
                )
            events[leader] = Event(date: earliest, tally: isMore ? tally : known.tally)
        }
        return Array(events.values)
    }

    // MARK: Laying out

    private static func layOut(
        _ counted: [Counted], _ all: [Event]?, _ request: TimelineRequest, _ kind: Timeline.Counted, _ notes: [String]
    ) -> Timeline {
        var notes = notes
        let dates = counted.flatMap { $0.events.compactMap(\.date) }
        let bounds = [dates.min(), dates.max(), request.since, request.until].compactMap(\.self)
        var unit = request.unit
        var span: ClosedRange<Int>?
        if !dates.isEmpty, let first = bounds.min(), let last = bounds.max() {
            func ordinals(_ unit: TimeUnit) -> ClosedRange<Int> { unit.ordinal(of: first)...unit.ordinal(of: last) }
            while ordinals(unit).count > Timeline.mostPeriods, let longer = unit.longer { unit = longer }
            if unit != request.unit {
                notes.append(
                    "from \(first) to \(last) are \(ordinals(request.unit).count) \(request.unit.rawValue)s: counted by \(unit.rawValue)"
                )
            }
            var ordinals = ordinals(unit)
            if ordinals.count > Timeline.mostPeriods {
                // A date of the year 12 is a slip of the pen, but it is not ours to mend.
                ordinals = (ordinals.upperBound - Timeline.mostPeriods + 1)...ordinals.upperBound
                let early = dates.filter { unit.ordinal(of: $0) < ordinals.lowerBound }.count
                if early > 0 {
                    notes.append(
                        "\(early) matching \(early == 1 ? "article lies" : "articles lie") before \(unit.period(ordinals.lowerBound).label) and \(early == 1 ? "is" : "are") left out"
                    )
                }
            }
            span = ordinals
        }
        let periods = span.map { $0.map(unit.period) } ?? []
        func tallies(_ events: [Event]) -> (dated: [Timeline.Tally], undated: Timeline.Tally) {
            var dated = [Timeline.Tally](repeating: Timeline.Tally(), count: periods.count)
            var undated = Timeline.Tally()
            for event in events {
                guard let date = event.date else {
                    undated += event.tally
                    continue
                }
                if let span, span.contains(unit.ordinal(of: date)) {
                    dated[unit.ordinal(of: date) - span.lowerBound] += event.tally
                }
            }
            return (dated, undated)
        }
        let series = counted.map { one in
            let (dated, undated) = tallies(one.events)
            return Timeline.Series(
                label: one.label, query: one.query, speaker: one.speaker, tallies: dated, undated: undated,
                names: one.names, suggestion: one.suggestion)
        }
        let whole = all.map(tallies)
        return Timeline(
            counted: kind, unit: unit, periods: periods, series: series, all: whole?.dated.map(\.total),
            allUndated: whole?.undated.total, notes: notes)
    }
}

extension Timeline.Tally {
    fileprivate static func += (left: inout Self, right: Self) {
        left.total += right.total
        left.direct += right.direct
        left.partial += right.partial
        left.indirect += right.indirect
    }
}
