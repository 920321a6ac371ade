import Isnad

/// What can be done where nothing was found: each a link to a question that may find something.
struct NothingFound: Sendable {
    var state: PageState
    var suggestion: String?
    /// Somebody who is quoted, where nobody is whom the filter names.
    var speaker: String?
    /// How many results there are before this page.
    var total: Int

    var html: HTML {
        if state.offset > 0 {
            return """
                <div class="nothing"><h2>There are no more results</h2>
                <ul><li><a href="\(state.with { _ in }.link)">Back to the first page</a></li></ul></div>
                """
        }
        let steps = steps.map { step -> HTML in "<li>\(step)</li>" }
        return """
            <div class="nothing"><h2>Nothing was found</h2>
            \(steps.isEmpty ? "<p>Try another spelling, fewer words, or the other tab.</p>" as HTML : "<p>It may be found so:</p><ul>\(steps)</ul>")
            </div>
            """
    }

    private var steps: [HTML] {
        var steps: [HTML] = []
        if let suggestion {
            steps.append(
                "<a href=\"\(state.with { $0.query = suggestion }.link)\">Search for <b><bdi>\(suggestion)</bdi></b></a>"
            )
        }
        if let speaker {
            steps.append(
                "<a href=\"\(state.with { $0.filters["speaker"] = speaker }.link)\">Said by <b><bdi>\(speaker)</bdi></b></a>"
            )
        }
        if !state.without.isEmpty {
            steps.append("<a href=\"\(state.with { $0.without = [] }.link)\">Look for all spellings again</a>")
        }
        if state.choices["exact"] != nil || state.query.hasPrefix("=") {
            let looser = state.with { state in
                state.choices["exact"] = nil
                while state.query.hasPrefix("=") { state.query.removeFirst() }
            }
            steps.append("<a href=\"\(looser.link)\">Take other spellings as well</a>")
        }
        if state.filters["since"] != nil || state.filters["until"] != nil {
            let wider = state.with { state in
                (state.filters["since"], state.filters["until"]) = (nil, nil)
            }
            steps.append("<a href=\"\(wider.link)\">Search all dates</a>, undated articles too")
        }
        for name in ["source", "language", "kind"] {
            guard let value = state.filters[name] else { continue }
            let shown = name == "language" ? Facts.language(value) : value
            let wider = state.with { $0.filters[name] = nil }
            steps.append("<a href=\"\(wider.link)\">Search without the \(name) <b><bdi>\(shown)</bdi></b></a>")
        }
        if let speaker = state.filters["speaker"] {
            if state.tab == .search || !state.query.isEmpty {
                let wider = state.with { $0.filters["speaker"] = nil }
                steps.append("<a href=\"\(wider.link)\">Search whoever is quoted</a>")
            }
            let words = state.with { state in
                state.tab = .search
                state.query = speaker
                state.filters = [:]
            }
            steps.append("<a href=\"\(words.link)\">Passages that name <b><bdi>\(speaker)</bdi></b></a>")
        }
        steps += looserSteps(state.query)
        if state.tab == .quotes, !state.query.isEmpty {
            steps.append("<a href=\"\(state.on(.search).link)\">Passages with these words, whoever wrote them</a>")
        }
        return steps
    }

    /// Ways to ask for the same words less strictly.
    private func looserSteps(_ query: String) -> [HTML] {
        var steps: [HTML] = []
        if query.contains(where: { "\"“”«»".contains($0) }) {
            let plain = state.with { state in state.query.removeAll { "\"“”«»".contains($0) } }
            steps.append("<a href=\"\(plain.link)\">The words of the phrase in any order</a>")
        } else if suggestion == nil, !query.isEmpty, query.utf8.count <= 40, !query.contains(" "), !query.contains("~"),
            !query.contains("*"), !query.contains(":")
        {
            let fuzzy = state.with { $0.query = query + "~" }
            steps.append("<a href=\"\(fuzzy.link)\">Words spelled nearly like <b><bdi>\(query)</bdi></b></a>")
        }
        if query.contains(" AND ") || query.contains("NEAR/") {
            let loose = query.split(separator: " ").filter { $0 != "AND" && !$0.hasPrefix("NEAR/") }
            let any = state.with { $0.query = loose.joined(separator: " ") }
            steps.append("<a href=\"\(any.link)\">Passages with any of the words</a>")
        }
        return steps
    }
}
