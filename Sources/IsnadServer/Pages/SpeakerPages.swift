import Charts
import Isnad
import IsnadOutput

/// Who speaks in the archive.
struct SpeakersPage: Sendable {
    var report: SpeakerReport
    var limit: Int

    var html: HTML {
        let rows = report.speakers.map { speaker -> HTML in
            let others = speaker.forms.filter { $0.form != speaker.name }.prefix(4)
            let forms = others.map { form -> HTML in "<bdi>\(form.form)</bdi>" }.joined(", ")
            let description = speaker.description.map { text -> HTML in
                "<span class=\"description\">, <bdi>\(text)</bdi></span>"
            }
            return """
                <li class="result"><h2><a href="\(Link("/speakers", [("name", speaker.name)]))"><bdi>\(speaker.name)</bdi></a>\(description)</h2>
                <p class="facts">\(Facts.count(speaker.quotations, "quotation"))\(others.isEmpty ? "" as HTML : " · also \(forms)" as HTML)</p></li>
                """
        }
        let more: HTML =
            report.total > report.speakers.count && limit < 100
            ? "<nav class=\"paging\" aria-label=\"More\"><a rel=\"next\" href=\"\(Link("/speakers", [("limit", "100")]))\">The first hundred →</a></nav>"
            : ""
        return Layout(title: "Speakers", tab: .speakers).html(
            """
            <h1 class="hidden">Speakers</h1>
            \(SpeakerForm(name: "").html)
            <p class="count">\(Facts.count(report.total, "speaker")), the most quoted first; <a href="\(Link("/quotes", [("speaker", "unnamed")]))">\(Facts.count(report.unnamed, "quotation")) of sources without a name</a></p>
            \(report.speakers.isEmpty ? "<p>Nobody is quoted in this archive.</p>" as HTML : "<ol class=\"results\">\(rows)</ol>")
            \(more)
            """)
    }
}

/// The box for a speaker's name.
struct SpeakerForm: Sendable {
    var name: String

    var html: HTML {
        """
        <form class="search" role="search" action="/speakers" method="get"><div class="box">
        <label for="q" class="hidden">A person, body or office</label>
        <input id="q" name="name" type="search" dir="auto" value="\(name)" placeholder="A person in any spelling, a body or an office" autocomplete="off" spellcheck="false" maxlength="300">
        <button type="submit">Show</button></div></form>
        """
    }
}

/// One speaker: forms, aliases with where they are stated, offices, quotations along time, and who is quoted beside them.
struct SpeakerPage: Sendable {
    var name: String
    var report: SpeakerReport
    var names: NameReport
    var quotations: QuotationResponse
    var timeline: Timeline
    /// Who is quoted beside them, where that is asked for: to find out takes a second in a large archive.
    var pairs: SpeakerPairs?

    var html: HTML {
        let main = report.speakers.first
        guard let main else { return nobody }
        return Layout(title: main.name, tab: .speakers, state: state).html(
            """
            \(SpeakerForm(name: name).html)
            <article class="person">
            <h1><bdi>\(main.name)</bdi></h1>
            \(main.description.map { text -> HTML in "<p class=\"description\"><bdi>\(text)</bdi></p>" })
            <p class="count"><a href="\(Link("/quotes", [("speaker", name)]))">\(Facts.count(quotations.total, "quotation"))</a></p>
            \(offices)
            \(forms(main))
            \(aliases)
            \(picture)
            \(company)
            <section aria-labelledby="latest"><h2 id="latest">Latest quotations</h2>
            <ol class="results quotations listing">\(quotations.results.map { QuotationItem(result: $0).html })</ol>
            \(quotations.total > quotations.results.count ? "<p class=\"paging\"><a href=\"\(Link("/quotes", [("speaker", name)]))\">All \(Facts.count(quotations.total, "quotation")) →</a></p>" as HTML : "")
            </section>
            \(others)
            </article>
            """)
    }

    private var state: PageState {
        var state = PageState(.quotes)
        state.filters["speaker"] = name
        return state
    }

    private var nobody: HTML {
        var words = PageState(.search)
        words.query = name
        var quotes = PageState(.quotes)
        quotes.query = name
        return Layout(title: name, tab: .speakers, state: state).html(
            """
            <h1 class="hidden">Speakers</h1>
            \(SpeakerForm(name: name).html)
            <div class="nothing"><h2>Nobody of that name is quoted</h2>
            <p>It may be found so:</p><ul>
            \(report.suggestion.map { other -> HTML in "<li><a href=\"\(Link("/speakers", [("name", other)]))\">Quoted as <b><bdi>\(other)</bdi></b></a></li>" })
            <li><a href="\(words.link)">Passages that name <b><bdi>\(name)</bdi></b></a></li>
            <li><a href="\(quotes.link)">Quotations with the words <b><bdi>\(name)</bdi></b></a></li>
            <li><a href="/speakers">All speakers</a></li></ul></div>
            \(aliases)
            """)
    }

    /// What articles call the speaker, the commonest first.
    private var offices: HTML {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for result in quotations.results {
            guard let description = result.speaker.description else { continue }
            if counts[description] == nil { order.append(description) }
            counts[description, default: 0] += 1
        }
        order.removeAll { $0 == report.speakers.first?.description }
        let sorted = order.sorted { counts[$0, default: 0] > counts[$1, default: 0] }
        if sorted.isEmpty { return "" }
        let items = sorted.prefix(8).map { office -> HTML in "<li><bdi>\(office)</bdi></li>" }
        return
            "<section aria-labelledby=\"offices\"><h2 id=\"offices\">Offices and descriptions</h2><ul class=\"plain\">\(items)</ul></section>"
    }

    private func forms(_ speaker: SpeakerReport.Entry) -> HTML {
        let items = speaker.forms.prefix(30).map { form -> HTML in
            "<li><a class=\"chip\" href=\"\(Link("/quotes", [("speaker", form.form)]))\"><bdi>\(form.form)</bdi> <span class=\"number\">\(Facts.grouped(form.quotations))</span></a></li>"
        }
        return
            "<section aria-labelledby=\"forms\"><h2 id=\"forms\">Quoted as</h2><ul class=\"chips\">\(items)</ul></section>"
    }

    private var aliases: HTML {
        if names.aliases.isEmpty { return "" }
        let items = names.aliases.map { alias -> HTML in
            let stated: HTML
            if let article = alias.article {
                let statement = alias.statement.map { text -> HTML in "<q dir=\"auto\"><bdi>\(text)</bdi></q> — " }
                stated = """
                    \(statement)<a href="\(Link.article(article.id))"><bdi>\(article.title.isEmpty ? article.path : article.title)</bdi></a>, \(ResultParts.facts(article)), \(Facts.count(alias.articles, "article"))
                    """
            } else {
                stated = "line \(alias.line ?? 0) of the file of aliases"
            }
            return
                "<dt><a href=\"\(Link("/speakers", [("name", alias.alias)]))\"><bdi>\(alias.alias)</bdi></a></dt><dd>\(stated)</dd>"
        }
        return
            "<section aria-labelledby=\"aliases\"><h2 id=\"aliases\">Also known as</h2><dl class=\"aliases\">\(items)</dl></section>"
    }

    private var picture: HTML {
        if timeline.isEmpty { return "" }
        let link = Link("/timeline", [("speaker", name)])
        return """
            <section aria-labelledby="along"><h2 id="along">Along time</h2>
            <figure class="picture scroll" tabindex="0" aria-label="Picture">\(HTML(trusted: TimelineChart.bars(timeline).svg(.inPage, id: "along-chart")))
            <figcaption><a href="\(link)">By month, week or day, and as a table</a></figcaption></figure></section>
            """
    }

    private var company: HTML {
        guard let pairs else {
            let link = Link("/speakers", [("name", name), ("company", "true")], fragment: "company")
            return "<p class=\"company\"><a href=\"\(link)\">Who is quoted in the same articles</a></p>"
        }
        if pairs.pairs.isEmpty { return "<p id=\"company\">Nobody else is quoted in the same articles.</p>" }
        let rows = pairs.pairs.map { pair -> HTML in
            let other = pair.first == report.speakers.first?.name ? pair.second : pair.first
            let second = other == pair.first ? pair.second : pair.first
            return """
                <tr><td><a href="\(Link("/speakers", [("name", other)]))"><bdi>\(other)</bdi></a>\(isSelf(second) ? "" as HTML : " with <bdi>\(second)</bdi>" as HTML)</td><td class="number">\(Facts.grouped(pair.articles))</td></tr>
                """
        }
        let graph: HTML =
            pairs.pairs.count > 2
            ? "<figure class=\"picture scroll\" tabindex=\"0\" aria-label=\"Picture\">\(HTML(trusted: TimelineChart.graph(pairs).svg(.inPage, width: 560, id: "company-graph")))</figure>"
            : ""
        return """
            <section aria-labelledby="company"><h2 id="company">Quoted in the same articles</h2>
            \(graph)
            <details><summary>As a table</summary><div class="scroll"><table><thead><tr><th scope="col">Speaker</th><th scope="col" class="number">Articles</th></tr></thead><tbody>\(rows)</tbody></table></div></details></section>
            """
    }

    private func isSelf(_ name: String) -> Bool { report.speakers.first?.name == name }

    /// Others whom the name may mean.
    private var others: HTML {
        let others = report.speakers.dropFirst().prefix(10)
        if others.isEmpty { return "" }
        let items = others.map { speaker -> HTML in
            "<li><a href=\"\(Link("/speakers", [("name", speaker.name)]))\"><bdi>\(speaker.name)</bdi></a>, \(Facts.count(speaker.quotations, "quotation"))</li>"
        }
        return
            "<section aria-labelledby=\"others\"><h2 id=\"others\">Others of that name or office</h2><ul class=\"plain\">\(items)</ul></section>"
    }
}
