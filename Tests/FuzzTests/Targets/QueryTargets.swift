import Articles

@testable import Isnad

extension FuzzTarget {
    private static let typed = [
        "border closed", "\"red line\" -turkey", "(a OR b) AND NOT c NEAR/5 d", "fortif* fotrify~ =minister",
        "title:(x y) source:\"Safir Post\" date:2024-12-01..2024-12-08 language:ar speaker:Qasim",
        "الميناء «خط أحمر» -صفير", "((((a", "NEAR NEAR AND OR - = ~ *",
    ]

    /// Any bytes are a query, whose reading can be written down and is never deeper or longer than is allowed.
    static let queries = FuzzTarget("queries", examples: typed) { input in
        for isExact in [false, true] {
            let parsed = QueryParser.parse(String(decoding: input, as: UTF8.self), isExact: isExact)
            try promise(depth(parsed.node) <= 4 * QueryParser.deepest + 8, "nested \(depth(parsed.node)) deep")
            try promise("\(parsed.node)".utf8.count <= 64 * input.count + 64, "grows beyond measure")
        }
    }

    /// Any bytes find an answer in an index, with the highlights within the snippets.
    static let searches = FuzzTarget("searches", examples: typed) {
        let index = try await SmallIndex()
        let searcher = try Searcher(folder: index.folder)
        return { input in
            var request = SearchRequest(String(decoding: input.dropFirst(), as: UTF8.self))
            let choice = input.first ?? 0
            request.isExact = choice & 1 != 0
            request.expands = choice & 2 != 0
            request.grouping = choice & 4 != 0 ? .article : .passage
            request.order = SearchRequest.Order.allCases[Int(choice >> 3) % 3]
            let response = try searcher.search(request)
            for result in response.results {
                let count = result.snippet.unicodeScalars.count
                for highlight in result.highlights {
                    try promise(
                        highlight.count == 2 && highlight[0] < highlight[1] && highlight[1] <= count,
                        "\(highlight) in a snippet of \(count)")
                }
            }
            withExtendedLifetime(index) {}
        }
    }

    /// Any bytes are counted over time: the parts add up, and there are never more periods than allowed.
    static let timelines = FuzzTarget("timelines", examples: typed) {
        let index = try await SmallIndex()
        let searcher = try Searcher(folder: index.folder)
        return { input in
            let text = String(decoding: input.dropFirst(), as: UTF8.self)
            let choice = input.first ?? 0
            var request = choice & 1 != 0 ? TimelineRequest([text]) : TimelineRequest([], speakers: [text])
            request.unit = TimeUnit.allCases[Int(choice >> 1) % 4]
            request.countsAll = choice & 8 != 0
            let timeline = try searcher.timeline(request)
            try promise(timeline.periods.count <= Timeline.mostPeriods, "\(timeline.periods.count) periods")
            for series in timeline.series {
                try promise(series.tallies.count == timeline.periods.count, "a series of another length")
                for index in series.tallies.indices {
                    let tally = series.tallies[index]
                    try promise(tally.direct + tally.reported == tally.total || request.speakers.isEmpty, "\(tally)")
                    if let share = timeline.share(of: series, at: index) {
                        try promise(tally.total <= timeline.all?[index] ?? 0, "\(share) is more than all")
                    }
                }
            }
            var pairs = SpeakerPairsRequest(text)
            pairs.speaker = choice & 16 != 0 ? text : nil
            try promise(try searcher.speakerPairs(pairs).pairs.count <= pairs.limit, "more pairs than asked for")
            withExtendedLifetime(index) {}
        }
    }

    /// Snippets of any text keep their highlights within what they show.
    static let snippets = FuzzTarget("snippets", examples: ["harbour\nThe harbour of Safir. It closed. “A harbour.”"]) {
        input in
        let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        var patterns = HighlightPatterns()
        let words = parts[0].split(separator: 0x20).prefix(8).map { [Array($0)] }
        for word in words { patterns.add([word], weight: 1) }
        patterns.add(Array(words.prefix(2)), weight: 2)
        var maker = SnippetMaker()
        let snippet = maker.snippet(of: String(decoding: parts.last ?? [], as: UTF8.self), patterns)
        var last = 0
        for highlight in snippet.highlights {
            try promise(highlight.lowerBound >= last && !highlight.isEmpty, "\(highlight) is empty or out of order")
            last = highlight.upperBound
        }
        try promise(last <= snippet.text.unicodeScalars.count, "a highlight beyond the snippet")
    }

    private static func depth(_ node: QueryNode) -> Int {
        switch node {
        case .word, .phrase, .prefix, .fuzzy, .filter: 1
        case .title(let node): 1 + depth(node)
        case .any(let nodes), .and(let nodes), .or(let nodes), .near(let nodes, _): 1 + (nodes.map(depth).max() ?? 0)
        case .not(let node, let excluded): 1 + max(node.map(depth) ?? 0, depth(excluded))
        }
    }
}
