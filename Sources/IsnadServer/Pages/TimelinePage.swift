import Charts
import Isnad
import IsnadOutput

/// Counts over time: a picture, and the same as a table.
struct TimelinePage: Sendable {
    var values: ParameterValues
    var timeline: Timeline?

    var html: HTML {
        let names = values.texts("q") + values.texts("speaker")
        return Layout(title: (["Over time"] + names).joined(separator: " · ")).html(
            """
            <h1>Over time</h1>
            \(form)
            \(ResultParts.notes(timeline?.notes ?? [], values.problems))
            \(timeline.map(answer) ?? "<p>Give words, or the name of a speaker; several are shown side by side.</p>")
            """)
    }

    private func answer(_ timeline: Timeline) -> HTML {
        if timeline.isEmpty {
            return
                "<div class=\"nothing\"><h2>Nothing was found</h2>\(suggestions(timeline))<p>Try another spelling, fewer words or wider dates.</p></div>"
        }
        return """
            \(suggestions(timeline))
            <figure class="picture scroll" tabindex="0" aria-label="Picture">\(HTML(trusted: TimelineChart.bars(timeline).svg(.inPage, id: "timeline")))</figure>
            <p class="count">The figures as <a href="\(form("csv"))">CSV</a>, the picture as <a href="\(form("svg"))">SVG</a></p>
            <details class="figures"><summary>The figures as a table</summary><div class="scroll">\(table(timeline))</div></details>
            """
    }

    /// Speakers who may be meant in place of those whom nobody is.
    private func suggestions(_ timeline: Timeline) -> [HTML] {
        timeline.series.compactMap { series in
            guard let speaker = series.speaker, let other = series.suggestion else { return nil }
            var link = Link("/timeline")
            link.parameters = values.texts("q").map { ("q", $0) }
            link.parameters += values.texts("speaker").map { ("speaker", $0 == speaker ? other : $0) }
            for asked in Self.asked { if let value = values.text(asked) { link.parameters.append((asked, value)) } }
            return "<p class=\"suggestion\">Did you mean <a href=\"\(link)\"><bdi>\(other)</bdi></a>?</p>"
        }
    }

    private static let asked = ["by", "share", "since", "until", "source", "language", "exact"]

    /// The same in another form.
    private func form(_ name: String) -> Link {
        var link = Link("/api/timeline")
        for asked in ["q", "speaker"] {
            link.parameters += values.texts(asked).prefix(TimelineRequest.mostSeries).map { (asked, $0) }
        }
        for asked in Self.asked { if let value = values.text(asked) { link.parameters.append((asked, value)) } }
        link.parameters.append((name, "true"))
        return link
    }

    private func table(_ timeline: Timeline) -> HTML {
        let heads = timeline.series.map { series -> HTML in
            "<th scope=\"col\" class=\"number\"><bdi>\(series.label)</bdi></th>"
        }
        func row(_ label: String, _ link: HTML?, _ numbers: [Int]) -> HTML {
            let cells = numbers.map { number -> HTML in "<td class=\"number\">\(Facts.grouped(number))</td>" }
            return "<tr><th scope=\"row\">\(link ?? "\(label)")</th>\(cells)</tr>"
        }
        var rows = timeline.periods.indices.map { index -> HTML in
            let period = timeline.periods[index]
            return row(period.label, link(to: period, timeline), timeline.series.map { $0.tallies[index].total })
        }
        if timeline.series.contains(where: { $0.undated.total > 0 }) {
            rows.append(row("undated", nil, timeline.series.map(\.undated.total)))
        }
        return """
            <table><caption class="hidden">\(timeline.counted == .articles ? "Articles" : "Quotations") by \(timeline.unit.rawValue)</caption><thead><tr><th scope="col">\(timeline.unit.rawValue)</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table>
            """
    }

    /// What was found in a period, where one question was asked.
    private func link(to period: Timeline.Period, _ timeline: Timeline) -> HTML? {
        guard timeline.series.count == 1, let series = timeline.series.first else { return nil }
        let dates = [("since", period.first.description), ("until", period.last.description)]
        let link =
            series.speaker.map { Link("/quotes", [("q", series.query), ("speaker", $0)] + dates) }
            ?? Link("/search", [("q", series.query)] + dates)
        return "<a href=\"\(link)\">\(period.label)</a>"
    }

    private var form: HTML {
        let queries = values.texts("q")
        let speakers = values.texts("speaker")
        let units = TimeUnit.allCases.map { unit -> HTML in
            let isChosen = (values.text("by") ?? "month") == unit.rawValue
            return "<option value=\"\(unit.rawValue)\"\(isChosen ? " selected" : "" as HTML)>\(unit.rawValue)</option>"
        }
        // Two more boxes than are filled, for what is put beside it.
        let boxes = (queries + [""]).prefix(6).enumerated().map { index, query -> HTML in
            field("q", "Words", query, id: index == 0 ? "q" : "q\(index + 1)")
        }
        let people = (speakers + [""]).prefix(6).enumerated().map { index, name -> HTML in
            field("speaker", "Said by", name, id: "speaker\(index + 1)")
        }
        return """
            <form class="search over-time" role="search" action="/timeline" method="get"><div class="fields">
            \(Array(boxes))\(Array(people))
            <p class="field"><label for="by">By</label><select id="by" name="by">\(units)</select></p>
            \(field("since", "From", values.text("since") ?? "", id: "since"))\(field("until", "Until", values.text("until") ?? "", id: "until"))
            <p class="field flag"><input id="share" name="share" type="checkbox" value="true"\(values.flag("share") ? " checked" : "" as HTML)><label for="share">as a share of all</label></p>
            <p class="field"><button type="submit">Show</button></p>
            </div></form>
            """
    }

    private func field(_ name: String, _ label: String, _ value: String, id: String) -> HTML {
        """
        <p class="field"><label for="\(id)">\(label)</label><input id="\(id)" name="\(name)" type="text" dir="auto" value="\(value)" autocomplete="off" maxlength="300"></p>
        """
    }
}
