import Charts
import Isnad
import IsnadOutput
import IsnadTerminal
import TextAnalysis

/// What `isnad timeline` was asked.
struct TimelineInvocation: Invocation {
    static let isQuery = true

    var queries: [String] = []
    var speaker: [String] = []
    var together = false
    var by: TimeUnit?
    var share = false
    var svg: String?
    var limit = 30
    var exact = false
    var duplicates = false
    var conditions = Conditions()
    var form = ResultForm()
    var index = IndexChoice()

    /// More rows of bars than these nobody compares.
    private static let mostSeries = 8

    mutating func take(_ option: inout TypedOption) {
        option.texts("--speaker", &speaker)
        option.flag("--together", &together)
        option.choice("--by", &by)
        option.flag("--share", &share)
        option.text("--svg", &svg)
        option.number("--limit", &limit)
        option.flag("--exact", &exact)
        option.flag("--duplicates", &duplicates)
        conditions.take(&option)
        form.take(&option)
        form.takeOfTable(&option)
        index.take(&option)
    }

    mutating func take(_ word: String) -> Bool {
        queries.append(word)
        return true
    }

    var problem: String? {
        if speaker.contains(where: { $0.allSatisfy(\.isWhitespace) }) { return "--speaker takes a name" }
        guard limit >= 1, limit <= 100_000 else { return "--limit takes a number from 1 to 100000" }
        if let problem = conditions.problem ?? form.problem { return problem }
        if svg == "-", form.csv || form.isForPrograms {
            return "standard output takes one of --svg -, --csv, --json and --jsonl"
        }
        return together ? problemTogether : problemOverTime
    }

    private var problemTogether: String? {
        if by != nil || share { return "--together counts no periods: give it without --by and --share" }
        return speaker.count > 1 ? "--together takes one --speaker" : nil
    }

    private var problemOverTime: String? {
        if queries.isEmpty, speaker.isEmpty { return "say what to count: a query, or --speaker NAME" }
        if queries.count > 1, speaker.count > 1 { return "give several queries or several speakers, not both" }
        return max(queries.count, speaker.count) > Self.mostSeries
            ? "\(Self.mostSeries) are counted side by side at most" : nil
    }

    func run() throws -> Outcome { try together ? runTogether() : runOverTime() }

    private func runOverTime() throws -> Outcome {
        var request = TimelineRequest(queries, speakers: speaker)
        request.unit = by ?? .month
        conditions.apply(to: &request)
        request.isExact = exact
        request.countsDuplicates = duplicates
        request.countsAll = share
        let timeline = try index.searcher().timeline(request)
        for note in timeline.notes { Output.note(note) }
        if let svg, !timeline.isEmpty {
            try OutputFile.write(TimelineChart.bars(timeline).svg(.standalone), to: svg)
        }
        if try !form.printed(timeline, lines: timeline.lines, table: CSVForm.table(of: timeline)) {
            if svg != "-", !timeline.isEmpty { TimelinePage(style: form.style).print(timeline) }
            NameNotes.print(timeline.series.flatMap(\.names))
            Output.note(timeline.isEmpty ? "nothing found" : summary(timeline))
            SuggestionNotes.print(timeline.series.map(\.suggestion))
        }
        return timeline.isEmpty ? .nothingFound : .found
    }

    private func summary(_ timeline: Timeline) -> String {
        let milliseconds = (timeline.tookMilliseconds * 10).rounded() / 10
        return "\(Style.count(timeline.periods.count, timeline.unit.rawValue)), \(milliseconds) ms"
    }

    private func runTogether() throws -> Outcome {
        var request = SpeakerPairsRequest(queries.joined(with: " "))
        request.speaker = speaker.first
        request.limit = limit
        conditions.apply(to: &request)
        request.isExact = exact
        request.countsDuplicates = duplicates
        let pairs = try index.searcher().speakerPairs(request)
        for note in pairs.notes { Output.note(note) }
        if let svg, !pairs.pairs.isEmpty {
            try OutputFile.write(TimelineChart.graph(pairs).svg(.standalone), to: svg)
        }
        if try !form.printed(pairs, lines: pairs.pairs, table: CSVForm.table(of: pairs)),
            svg != "-" || pairs.pairs.isEmpty
        {
            PairsPage(style: form.style).print(pairs)
        }
        return pairs.pairs.isEmpty ? .nothingFound : .found
    }
}
