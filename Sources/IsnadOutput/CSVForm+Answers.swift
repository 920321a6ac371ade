import Isnad

/// The engine's answers as tables; the headings are the names of the JSON form where it has the same thing.
extension CSVForm {
    /// A line for each result of a search.
    public static func table(of response: SearchResponse) -> String {
        var table = CSVForm([
            "rank", "score", "id", "path", "title", "source", "date", "language", "passage", "start", "end", "snippet",
            "text", "also_in",
        ])
        for result in response.results {
            table.append(
                [.number(result.rank), .fraction(result.score)] + cells(result.article) + [
                    .number(result.passage.ordinal), .number(result.passage.start), .number(result.passage.end),
                    .text(result.snippet), .text(result.passage.text), .text(list(result.alsoIn)),
                ])
        }
        return table.text
    }

    /// A line for each quotation; paragraphs and citations where the answer has them.
    public static func table(of response: QuotationResponse) -> String {
        let isCited = response.results.contains { $0.citation != nil || $0.paragraph != nil }
        var table = CSVForm(
            [
                "rank", "score", "quote", "kind", "speaker", "mention", "description", "cue", "id", "path", "title",
                "source",
                "date", "language", "start", "end", "context", "also_in",
            ] + (isCited ? ["paragraph", "citation"] : []))
        for result in response.results {
            table.append(
                [
                    .number(result.rank), .fraction(result.score), .text(result.quote.text), .text(result.quote.kind),
                    .text(result.speaker.name), .text(result.speaker.mention), .text(result.speaker.description),
                    .text(result.cue),
                ] + cells(result.article) + [
                    .number(result.quote.start), .number(result.quote.end), .text(result.context),
                    .text(list(result.alsoIn)),
                ] + (isCited ? [.text(result.paragraph.map { "\($0)" }), .safe(result.citation)] : []))
        }
        return table.text
    }

    /// A line for each speaker; forms with their quotations.
    public static func table(of report: SpeakerReport) -> String {
        var table = CSVForm(["name", "description", "quotations", "forms", "aliases"])
        for speaker in report.speakers {
            table.append([
                .text(speaker.name), .text(speaker.description), .number(speaker.quotations),
                .text(speaker.forms.map { "\($0.form) (\($0.quotations))" }.joined(separator: "; ")),
                .text(speaker.aliases.joined(separator: "; ")),
            ])
        }
        return table.text
    }

    /// A line for each period of each series, and one for what has no date, where there is something.
    public static func table(of timeline: Timeline) -> String {
        let isOfQuotations = timeline.counted == .quotations
        var table = CSVForm(
            ["series", "period", "first", "last", timeline.counted.rawValue]
                + (isOfQuotations ? ["direct", "partial", "indirect"] : [])
                + (timeline.all == nil ? [] : ["all", "share"]))
        for series in timeline.series {
            func line(_ period: Timeline.Period?, _ index: Int?, _ tally: Timeline.Tally) -> [Cell] {
                var cells: [Cell] = [
                    .text(series.label), .text(period?.label ?? "undated"), .text(period?.first.description),
                    .text(period?.last.description), .number(tally.total),
                ]
                if isOfQuotations {
                    cells += [.number(tally.direct), .number(tally.partial), .number(tally.indirect)]
                }
                if let all = timeline.all {
                    let share = timeline.share(of: series, at: index).map { ($0 * 1e6).rounded() / 1e6 }
                    cells += [.number(index.map { all[$0] } ?? timeline.allUndated ?? 0), .fraction(share)]
                }
                return cells
            }
            for (index, period) in timeline.periods.enumerated() {
                table.append(line(period, index, series.tallies[index]))
            }
            if series.undated.total > 0 { table.append(line(nil, nil, series.undated)) }
        }
        return table.text
    }

    /// A line for each pair of speakers.
    public static func table(of pairs: SpeakerPairs) -> String {
        var table = CSVForm(["first", "second", "articles"])
        for pair in pairs.pairs { table.append([.text(pair.first), .text(pair.second), .number(pair.articles)]) }
        return table.text
    }

    private static func cells(_ article: ArticleSummary) -> [Cell] {
        [article.id, article.path, article.title, article.source, article.date, article.language].map { .text($0) }
    }

    private static func list(_ copies: [ArticleSummary]?) -> String { (copies ?? []).map(\.id).joined(separator: "; ") }
}
