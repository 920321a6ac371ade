import Charts
import Isnad

/// Pictures of timelines and of speakers who are quoted together.
public enum TimelineChart {
    /// Bars over time: a row for each series; quotations with what stands in quotation marks filled and what is reported hollow; what has no
    /// date as a bar apart. Where the timeline knows all articles of a period (``Timeline/all``), the bars are shares of them.
    ///
    /// - Parameter title: a headline; made from the labels where nil.
    public static func bars(_ timeline: Timeline, title: String? = nil) -> BarChart {
        let isShare = timeline.all != nil
        let things = timeline.counted == .articles ? "articles" : "quotations"
        let labels = timeline.series.map(\.label).joined(separator: ", ")
        let heading =
            title
            ?? (isShare ? "Share of all \(things)" : things.prefix(1).uppercased() + things.dropFirst())
            + " by \(timeline.unit.rawValue): \(labels)"
        var chart = BarChart(
            title: heading, description: "", periods: timeline.periods.map(\.label),
            series: timeline.series.map { series in
                func bar(_ tally: Timeline.Tally, at period: Int?) -> BarChart.Bar? {
                    guard isShare else {
                        return timeline.counted == .articles
                            ? BarChart.Bar(filled: Double(tally.total))
                            : BarChart.Bar(filled: Double(tally.direct), hollow: Double(tally.reported))
                    }
                    guard let share = timeline.share(of: series, at: period) else { return nil }
                    guard timeline.counted == .quotations, tally.total > 0 else { return BarChart.Bar(filled: share) }
                    let direct = share * Double(tally.direct) / Double(tally.total)
                    return BarChart.Bar(filled: direct, hollow: share - direct)
                }
                return BarChart.Series(
                    label: series.label, remark: remark(series, timeline),
                    bars: series.tallies.enumerated().map { bar($0.element, at: $0.offset) },
                    undated: series.undated.total > 0 ? bar(series.undated, at: nil) : nil)
            })
        chart.values = isShare ? .shares : .counts
        chart.things = things
        if timeline.counted == .quotations { chart.legend = ("in quotation marks", "reported, wholly or in part") }
        chart.description = description(timeline, chart)
        return chart
    }

    private static func remark(_ series: Timeline.Series, _ timeline: Timeline) -> String {
        var thing = timeline.counted == .articles ? "article" : "quotation"
        if series.total != 1 { thing += "s" }
        let undated = series.undated.total > 0 ? ", \(series.undated.total) undated" : ""
        return "\(series.total) \(thing)\(undated)"
    }

    /// What the bars show, in words.
    private static func description(_ timeline: Timeline, _ chart: BarChart) -> String {
        var sentences: [String] = []
        if let first = timeline.periods.first, let last = timeline.periods.last {
            sentences.append("Bars by \(timeline.unit.rawValue) from \(first.label) to \(last.label).")
        }
        for (series, row) in zip(timeline.series, chart.series) {
            var sentence = "\(series.label): \(row.remark)"
            let highest = row.bars.indices.max { one, other in
                // Of equals, the first.
                (row.bars[one]?.total ?? 0, other) < (row.bars[other]?.total ?? 0, one)
            }
            if let highest, let bar = row.bars[highest], bar.total > 0 {
                sentence += "; most in \(timeline.periods[highest].label), \(chart.text(of: bar.total))"
                if timeline.all != nil { sentence += " of all" }
            }
            if timeline.counted == .quotations {
                let direct = series.tallies.reduce(series.undated.direct) { $0 + $1.direct }
                sentence += "; \(direct) in quotation marks, \(series.total - direct) reported"
            }
            sentences.append(sentence + ".")
        }
        return sentences.joined(separator: " ")
    }

    /// So many speakers are drawn at most; more would be a knot.
    private static let mostNodes = 24

    /// Points for speakers and lines between those who are quoted in the same articles.
    ///
    /// - Parameter title: a headline; made from the request where nil.
    public static func graph(_ pairs: SpeakerPairs, title: String? = nil) -> ConnectionGraph {
        var nodes: [ConnectionGraph.Node] = []
        var numbers: [String: Int] = [:]
        var edges: [ConnectionGraph.Edge] = []
        let articles = Dictionary(pairs.speakers.map { ($0.name, $0.articles) }, uniquingKeysWith: max)
        func number(_ name: String) -> Int? {
            if let known = numbers[name] { return known }
            guard nodes.count < mostNodes else { return nil }
            numbers[name] = nodes.count
            nodes.append(ConnectionGraph.Node(name: name, weight: Double(articles[name] ?? 1)))
            return nodes.count - 1
        }
        for pair in pairs.pairs {
            let isKnown = numbers[pair.first] != nil || numbers[pair.second] != nil
            if !isKnown, nodes.count + 2 > mostNodes { continue }
            guard let first = number(pair.first), let second = number(pair.second) else { continue }
            edges.append(ConnectionGraph.Edge(first, second, weight: Double(pair.articles)))
        }
        var heading = title ?? "Quoted in the same articles"
        if title == nil {
            if let speaker = pairs.speaker { heading += " as \(speaker)" }
            if !pairs.query.isEmpty { heading += ": \(pairs.query)" }
        }
        let strongest = pairs.pairs.prefix(10).map {
            "\($0.first) with \($0.second) in \($0.articles) article\($0.articles == 1 ? "" : "s")"
        }
        var graph = ConnectionGraph(
            title: heading,
            description: strongest.isEmpty ? "Nobody is quoted together." : strongest.joined(separator: "; ") + ".",
            nodes: nodes, edges: edges)
        graph.things = "articles"
        return graph
    }
}
