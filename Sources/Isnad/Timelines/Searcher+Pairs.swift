import Xapian

extension Searcher {
    /// Finds who is quoted in the same articles as whom.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read; a query is never an error.
    public func speakerPairs(_ request: SpeakerPairsRequest) throws(IsnadError) -> SpeakerPairs {
        let start = ContinuousClock.now
        let settings = settings
        var pairs = try withSession { session throws(XapianError) in try Self.pairs(request, &session, settings) }
        pairs.missing = missingShards
        pairs.tookMilliseconds = start.duration(to: .now) / .milliseconds(1)
        return pairs
    }

    /// Of an article that quotes more speakers, a list of names rather than a report, so many are paired.
    private static let mostOfArticle = 60

    private static func pairs(
        _ request: SpeakerPairsRequest, _ session: inout Session, _ settings: RankingSettings
    ) throws(XapianError) -> SpeakerPairs {
        let known = try speakersOfArticles(&session)
        var notes: [String] = []
        let articles = try articles(of: request, known, &session, settings, &notes)
        var asked: Set<Int32>?
        if let name = request.speaker { asked = try Self.speakers(named: name, known, &session) }
        var counts: [UInt64: Int] = [:]
        var quoted: [Int32: Int] = [:]
        var several = 0
        for speakers in articles {
            for speaker in speakers { quoted[speaker, default: 0] += 1 }
            let paired = speakers.prefix(mostOfArticle)
            if paired.count < 2 { continue }
            if let asked, asked.isDisjoint(with: paired) { continue }
            several += 1
            for (index, first) in paired.enumerated() {
                for second in paired.dropFirst(index + 1) {
                    if let asked, !asked.contains(first), !asked.contains(second) { continue }
                    counts[UInt64(first) << 32 | UInt64(second), default: 0] += 1
                }
            }
        }
        // The lower number is the speaker with more quotations, so equal counts keep that order.
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(request.limit)
        var shown: Set<Int32> = []
        let pairs = ranked.map { key, count in
            let (one, other) = (Int32(key >> 32), Int32(key & 0xFFFF_FFFF))
            shown.formUnion([one, other])
            let isInOrder = quoted[one, default: 0] >= quoted[other, default: 0]
            let (first, second) = isInOrder ? (one, other) : (other, one)
            return SpeakerPairs.Pair(
                first: known.names[Int(first)], second: known.names[Int(second)], articles: count)
        }
        let speakers = shown.sorted { (quoted[$0, default: 0], $1) > (quoted[$1, default: 0], $0) }.map {
            SpeakerPairs.Speaker(name: known.names[Int($0)], articles: quoted[$0, default: 0])
        }
        var answer = SpeakerPairs(
            query: request.query, speaker: request.speaker, articles: several, total: counts.count, pairs: pairs,
            speakers: speakers, notes: notes)
        if counts.isEmpty, let name = request.speaker {
            answer.suggestion = try suggestion(forSpeaker: name, &session)
        }
        return answer
    }

    /// Who is quoted in which article, kept for the session.
    private static func speakersOfArticles(_ session: inout Session) throws(XapianError) -> SpeakersOfArticles {
        if let known = session.speakersOfArticles { return known }
        let known = try SpeakersOfArticles(session, calendar(&session))
        session.speakersOfArticles = known
        return known
    }

    /// The speakers of each article that is asked for; copies of a report are one, with the speakers of all.
    private static func articles(
        of request: SpeakerPairsRequest, _ known: SpeakersOfArticles, _ session: inout Session,
        _ settings: RankingSettings, _ notes: inout [String]
    ) throws(XapianError) -> [[Int32]] {
        var calendar = try calendar(&session)
        let isOfAll = request.conditions.isEmpty && request.query.allSatisfy(\.isWhitespace)
        var articles = Array(0..<calendar.count)
        if !isOfAll {
            let parsed = QueryParser.parse(request.query, isExact: request.isExact)
            var planner = QueryPlanner(
                session.lexicon.take(), passages: session.passages, documents: session.documents,
                ofArticles: session.documentsOfArticles, settings: settings)
            let plan = try planner.plan(parsed.node.requiringAll, filters: request.conditions)
            session.lexicon = planner.finish()
            notes += parsed.notes + plan.notes
            let found = try session.matching(
                living(plan.query, session),
                timeLimit: limit(for: plan.query, until: ContinuousClock.now.advanced(by: longestCount)))
            if found.wasCut { notes.append("the query takes too long: only what was found so far is counted") }
            articles = Set(calendar.articles(of: found.documents, in: session.database)).sorted()
        }
        articles.removeAll { known.ofArticle[$0].isEmpty }
        if request.countsDuplicates { return articles.map { known.ofArticle[$0] } }
        let leaders = try calendar.leaders(of: articles, amongAll: false, session)
        var speakers: [Int: Set<Int32>] = [:]
        for article in articles {
            speakers[leaders[article] ?? article, default: []].formUnion(known.ofArticle[article])
        }
        return speakers.values.map { $0.sorted() }
    }

    /// The speakers whom a name or an office stands for.
    private static func speakers(
        named name: String, _ known: SpeakersOfArticles, _ session: inout Session
    ) throws(XapianError) -> Set<Int32> {
        let found = try session.lexicon.speakers(named: name)
        var names = found.names + found.aliases
        if names.isEmpty, !found.office.isEmpty { names = try holders(of: found, session).map(\.name) }
        return Set(names.compactMap { known.byForm[$0].map(Int32.init) })
    }
}
