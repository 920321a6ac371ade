import Xapian

/// Who is quoted in which article, read from the postings of the speakers' names.
struct SpeakersOfArticles: Sendable {
    /// The speakers, the most quoted first.
    let names: [String]
    /// For each article of the calendar, the speakers who are quoted in it, ascending.
    let ofArticle: [[Int32]]
    /// The speaker of each name that an article gives.
    let byForm: [String: Int]

    /// So many names are brought together; the rarest of more are left out.
    private static let mostNames = 8_000

    init(_ session: Searcher.Session, _ calendar: ArticleCalendar) throws(XapianError) {
        var names: [(name: String, quotations: Int)] = []
        try session.database.forEachTerm(prefix: Schema.Prefix.speaker) { term, count in
            names.append((SpeakerTerm.name(of: term), count))
        }
        names.sort { ($0.quotations, $1.name) > ($1.quotations, $0.name) }
        if names.count > Self.mostNames { names.removeLast(names.count - Self.mostNames) }
        var groups = SpeakerGroups()
        for name in names { groups.add(name.name, name.quotations) }
        let entries = groups.entries()
        var ofArticle = [[Int32]](repeating: [], count: calendar.count)
        var byForm: [String: Int] = [:]
        for (speaker, entry) in entries.enumerated() {
            var articles: Set<Int> = []
            for form in entry.forms {
                byForm[form.form] = speaker
                guard let term = SpeakerTerm.speaker(form.form, isOfQuotation: true) else { continue }
                let documents = try Searcher.living(session.database.postings(of: term), session)
                articles.formUnion(calendar.articles(of: documents, in: session.database))
            }
            for article in articles { ofArticle[article].append(Int32(speaker)) }
        }
        self.names = entries.map(\.name)
        self.ofArticle = ofArticle
        self.byForm = byForm
    }
}
