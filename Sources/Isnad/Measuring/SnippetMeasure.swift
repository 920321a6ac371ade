import Xapian

extension Searcher {
    /// Plans a query once and makes the snippets of `passages` for it, so many times: what snippets cost apart from the search. For programs
    /// of this package that measure it.
    ///
    /// - Returns: how many matches are marked in all.
    package func markedInSnippets(of passages: [String], for query: String, times: Int) throws(IsnadError) -> Int {
        let parsed = QueryParser.parse(query, isExact: false)
        return try withSession { session throws(XapianError) in
            var planner = QueryPlanner(
                session.lexicon.take(), passages: session.passages, documents: session.documents,
                ofArticles: session.documentsOfArticles, settings: settings)
            let plan = try planner.plan(parsed.node, filters: [])
            session.lexicon = planner.finish()
            var marked = 0
            for _ in 0..<times {
                for passage in passages {
                    marked += session.snippets.snippet(of: passage, plan.highlights).highlights.count
                }
            }
            return marked
        }
    }
}
