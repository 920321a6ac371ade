import Isnad

/// The box, and the filters below it.
struct SearchForm: Sendable {
    var state: PageState
    var archive: ArchiveSummary

    var html: HTML {
        let placeholder = state.tab == .quotes ? "Words of a quotation, or none for all" : "A name, words, “a phrase”"
        return """
            <form class="search" role="search" action="\(state.tab.path)" method="get">
            <div class="box">
            <label for="q" class="hidden">\(state.tab == .quotes ? "Words of the quotation" : "Search")</label>
            <input id="q" name="q" type="search" dir="auto" value="\(state.query)" placeholder="\(placeholder)" autocomplete="off" spellcheck="false" maxlength="2000">
            <button type="submit">Search</button>
            </div>
            \(state.tab == .quotes ? field("speaker", "Said by", "a name in any spelling, or an office", isMain: true) : "" as HTML)
            <details class="filters">
            <summary>\(summary)</summary>
            <div class="fields">
            \(date("since", "From"))\(date("until", "Until"))
            \(source)\(language)
            \(state.tab == .search ? field("speaker", "Quotes", "a name or an office") : kinds)
            \(sort)\(state.tab == .search ? grouping : "" as HTML)
            \(flag("exact", "Just the spellings typed"))\(flag("duplicates", "List copies by themselves"))
            </div>
            </details>
            \(kept)
            </form>
            \(applied)
            """
    }

    /// How many filters are set; what they are stands below as links that take them off.
    private var summary: String {
        let set = PageState.filterNames.filter {
            state.filters[$0] != nil && !(state.tab == .quotes && $0 == "speaker")
        }
        let chosen = PageState.choiceNames.filter { state.choices[$0] != nil }
        let count = set.count + chosen.count
        return count == 0 ? "Filters" : "Filters (\(count))"
    }

    private func field(_ name: String, _ label: String, _ hint: String, isMain: Bool = false) -> HTML {
        """
        <p class="field\(isMain ? " main" : "")"><label for="\(name)">\(label)</label>
        <input id="\(name)" name="\(name)" type="text" dir="auto" value="\(state.filters[name] ?? "")" placeholder="\(hint)" autocomplete="off" maxlength="300"></p>
        """
    }

    private func date(_ name: String, _ label: String) -> HTML {
        """
        <p class="field date"><label for="\(name)">\(label)</label>
        <input id="\(name)" name="\(name)" type="text" inputmode="numeric" value="\(state.filters[name] ?? "")" placeholder="2024-12-08 or 2024" pattern="[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?" title="A day, month or year: 2024-12-08, 2024-12 or 2024" maxlength="10"></p>
        """
    }

    private var source: HTML {
        let options = archive.sources.prefix(100).map { source -> HTML in
            "<option value=\"\(source.name)\">\(Facts.count(source.articles, "article"))</option>"
        }
        return """
            <p class="field"><label for="source">Source</label>
            <input id="source" name="source" type="text" dir="auto" list="sources" value="\(state.filters["source"] ?? "")" placeholder="words of its name" autocomplete="off" maxlength="300"></p>
            <datalist id="sources">\(options)</datalist>
            """
    }

    private var language: HTML {
        var known = archive.languages.map(\.name)
        if let asked = state.filters["language"], !known.contains(asked) { known.append(asked) }
        let options = known.map { option($0, Facts.language($0), state.filters["language"]) }
        return """
            <p class="field"><label for="language">Language</label>
            <select id="language" name="language"><option value="">any</option>\(options)</select></p>
            """
    }

    private var kinds: HTML {
        let kinds = [("direct", "in quotation marks"), ("partial", "partly in marks"), ("indirect", "reported")]
        return """
            <p class="field"><label for="kind">Kind</label>
            <select id="kind" name="kind"><option value="">any</option>\(kinds.map { option($0.0, $0.1, state.filters["kind"]) })</select></p>
            """
    }

    private var sort: HTML {
        let orders = [
            ("relevance", state.tab == .quotes && state.query.isEmpty ? "usual" : "best first"), ("newest", "newest"),
            ("oldest", "oldest"),
        ]
        return """
            <p class="field"><label for="sort">Order</label>
            <select id="sort" name="sort">\(orders.map { option($0.0, $0.1, state.choices["sort"]) })</select></p>
            """
    }

    private var grouping: HTML {
        let groups = [("passage", "each passage"), ("article", "each article")]
        return """
            <p class="field"><label for="group">List</label>
            <select id="group" name="group">\(groups.map { option($0.0, $0.1, state.choices["group"]) })</select></p>
            """
    }

    private func option(_ value: String, _ label: String, _ chosen: String?) -> HTML {
        "<option value=\"\(value)\"\(value == chosen ? " selected" : "" as HTML)>\(label)</option>"
    }

    private func flag(_ name: String, _ label: String) -> HTML {
        let isOn = ["true", "1"].contains(state.choices[name])
        return """
            <p class="field flag"><input id="\(name)" name="\(name)" type="checkbox" value="true"\(isOn ? " checked" : "" as HTML)><label for="\(name)">\(label)</label></p>
            """
    }

    /// What is not a field but stays when words or filters change.
    private var kept: HTML {
        state.without.map { form -> HTML in "<input type=\"hidden\" name=\"without\" value=\"\(form)\">" }.joined("")
    }

    /// The filters in force, each a link that takes it off.
    private var applied: HTML {
        let names = ["since": "from", "until": "until", "source": "source", "language": "in", "speaker": "quotes"]
        let chips = PageState.filterNames.compactMap { name -> HTML? in
            guard let value = state.filters[name], let label = names[name], !(state.tab == .quotes && name == "speaker")
            else { return nil }
            let without = state.with { $0.filters[name] = nil }
            let shown = name == "language" ? Facts.language(value) : value
            return """
                <li><a class="chip" href="\(without.link)"><span class="hidden">Take off the filter: </span>\(label) <bdi>\(shown)</bdi> <span class="sign" aria-hidden="true">×</span></a></li>
                """
        }
        return chips.isEmpty ? "" : "<ul class=\"chips applied\" aria-label=\"Filters\">\(chips)</ul>"
    }
}
