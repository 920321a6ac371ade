import Articles
import Testing

@testable import Isnad

@Suite("Counts over time") final class TimelineTests {
    let folder = ScratchFolder()

    /// An agency's text, long enough for its copies to be told.
    static let wire =
        "The council of Dalma voted on Tuesday to mend the lighthouse before the autumn storms. Engineer Yusra Hamdani said that the stones would come by barge from the quarry at Tel Nadir, since the road is too narrow for lorries. Fishermen asked for a gate in the wall so that boats could be pulled up to the market. The mayor promised an answer within a week and thanked the masons."

    /// Identifier, source, date and text of each article.
    static let articles: [(String, String, String?, String)] = [
        (
            "nov", "Safir Post", "2024-11-05",
            "The harbour of Dalma was shut. Later the harbour of Dalma was opened again."
        ),
        (
            "jan1", "Safir Post", "2025-01-03",
            "The harbour was calm. “The cranes turn again,” Salim al-Haddaji said. Haddaji said that wages would be paid on Sunday. “We waited long for it,” said Nadia Barmaki."
        ),
        (
            "jan2", "Marhan Ledger", "2025-01-31",
            "Ships left the harbour. “No crane stood still today,” Saleem Haddagi said. “The sea was kind to us,” said Nadia Barmaki."
        ),
        ("none", "Marhan Ledger", nil, "The harbour was built long ago. “It is old,” Salim al-Haddaji said."),
        ("other", "Safir Post", "2025-01-15", "The market sold figs and olives. The harbour master bought none."),
        ("wire1", "Safir Post", "2025-03-02", wire),
        ("wire2", "Marhan Ledger", "2025-02-27", wire + " This report is from an agency."),
    ]

    private func build() async throws -> Searcher {
        var lines = ""
        for (id, source, date, body) in Self.articles {
            let date = date.map { "\"\($0)\"" } ?? "null"
            lines +=
                #"{"id":"\#(id)","title":"Report \#(id)","source":"\#(source)","date":\#(date),"body":"\#(body)"}"#
                + "\n"
        }
        try folder.write("corpus/all.jsonl", lines)
        try await folder.build()
        return try folder.searcher()
    }

    @Test(
        "Articles that match, by unit",
        arguments: [
            ("harbour", TimeUnit.month, ["2024-11", "2024-12", "2025-01"], [1, 0, 3], 1),
            ("harbour", .year, ["2024", "2025"], [1, 3], 1),
            (
                "harbour", .week, (45...52).map { "2024-W\($0)" } + (1...5).map { "2025-W0\($0)" },
                [1] + [Int](repeating: 0, count: 7) + [1, 0, 1, 0, 1], 1
            ),
            // Plain words must all match, copies count once and on their earliest day.
            ("harbour figs", .month, ["2025-01"], [1], 0),
            ("harbour kind", .day, ["2025-01-31"], [1], 0), ("harbour =quarry", .month, [], [], 0),
            ("the quarry barge", .month, ["2025-02"], [1], 0),
            ("source:ledger harbour", .month, ["2025-01"], [1], 1),
            ("\"harbour master\" OR quarry", .month, ["2025-01", "2025-02"], [1, 1], 0),
            ("nonesuch", .month, [], [], 0), ("", .month, [], [], 0),
        ] as [(String, TimeUnit, [String], [Int], Int)])
    func articles(_ row: (query: String, unit: TimeUnit, periods: [String], counts: [Int], undated: Int)) async throws {
        var request = TimelineRequest([row.query])
        request.unit = row.unit
        let timeline = try await build().timeline(request)
        if row.query.isEmpty {
            // No query is all articles.
            #expect(timeline.series[0].total == 6 && timeline.series[0].undated.total == 1)
        } else {
            #expect(timeline.counted == .articles)
            #expect(timeline.periods.map(\.label) == row.periods)
            #expect(timeline.series[0].tallies.map(\.total) == row.counts)
            #expect(timeline.series[0].undated.total == row.undated)
        }
    }

    @Test("Copies one by one, where that is asked for") func copies() async throws {
        var request = TimelineRequest(["quarry barge"])
        request.countsDuplicates = true
        let timeline = try await build().timeline(request)
        #expect(timeline.periods.map(\.label) == ["2025-02", "2025-03"])
        #expect(timeline.series[0].tallies.map(\.total) == [1, 1])
    }

    @Test("Several queries along the same periods, as shares of all") func shares() async throws {
        var request = TimelineRequest(["harbour", "barge", "figs"])
        request.countsAll = true
        let timeline = try await build().timeline(request)
        #expect(timeline.periods.map(\.label) == ["2024-11", "2024-12", "2025-01", "2025-02"])
        #expect(timeline.series.map { $0.tallies.map(\.total) } == [[1, 0, 3, 0], [0, 0, 0, 1], [0, 0, 1, 0]])
        #expect(timeline.all == [1, 0, 3, 1] && timeline.allUndated == 1)
        #expect(timeline.share(of: timeline.series[2], at: 2) == 1.0 / 3)
        #expect(timeline.share(of: timeline.series[0], at: 1) == nil)
        #expect(timeline.share(of: timeline.series[0], at: nil) == 1)
    }

    @Test("Quotations of a speaker in any spelling, by kind") func quotations() async throws {
        let searcher = try await build()
        let timeline = try searcher.timeline(TimelineRequest(speakers: ["Haddaji", "Barmaki"]))
        #expect(timeline.counted == .quotations)
        #expect(timeline.periods.map(\.label) == ["2025-01"])
        #expect(timeline.series.map(\.label) == ["Haddaji", "Barmaki"])
        let haddaji = timeline.series[0]
        #expect(haddaji.tallies[0].total == 3 && haddaji.tallies[0].direct == 2 && haddaji.tallies[0].reported == 1)
        #expect(haddaji.undated.total == 1 && haddaji.undated.direct == 1)
        #expect(timeline.series[1].tallies[0].direct == 2)
        #expect(haddaji.names.first?.forms.contains("Saleem Haddagi") == true)
        let words = try searcher.timeline(TimelineRequest(["crane"], speakers: ["Haddaji"]))
        #expect(words.series[0].tallies.map(\.total) == [2] && words.series[0].label == "Haddaji: crane")
        let phrase = try searcher.timeline(TimelineRequest(["\"stood still\""], speakers: ["Haddaji"]))
        #expect(phrase.series[0].tallies.map(\.total) == [1])
        let wrongOrder = try searcher.timeline(TimelineRequest(["\"still stood\""], speakers: ["Haddaji"]))
        #expect(wrongOrder.isEmpty)
    }

    @Test("Days asked for are shown though nothing lies there; undated matches are told of") func bounds() async throws
    {
        var request = TimelineRequest(["harbour"])
        request.since = CalendarDate(year: 2024, month: 12, day: 1)
        request.until = CalendarDate(year: 2025, month: 2, day: 28)
        let timeline = try await build().timeline(request)
        #expect(timeline.periods.map(\.label) == ["2024-12", "2025-01", "2025-02"])
        #expect(timeline.series[0].tallies.map(\.total) == [0, 3, 0])
        #expect(timeline.series[0].undated.total == 0)
        #expect(timeline.notes.contains("1 matching article has no date and is left out by the date filter"))
    }

    @Test("A span too long for its unit is counted by a longer one, and what is too early is told of")
    func longSpans() async throws {
        try folder.write(
            "corpus/old.jsonl",
            #"{"id":"old","title":"Old","date":"1960-05-01","body":"The harbour was dug in spring."}"# + "\n")
        let searcher = try await build()
        var request = TimelineRequest(["harbour"])
        request.unit = .day
        let years = try searcher.timeline(request)
        #expect(years.unit == .year && years.periods.count == 66)
        #expect(years.notes.contains { $0.hasSuffix("days: counted by year") })
        request.since = CalendarDate(year: 1, month: 1, day: 1)
        let whole = try searcher.timeline(request)
        #expect(whole.periods.count == Timeline.mostPeriods && whole.periods.last?.label == "2025")
        #expect(whole.series[0].total == 5)
        request.until = CalendarDate(year: 2400, month: 1, day: 1)
        let early = try searcher.timeline(request)
        #expect(early.notes.contains("1 matching article lies before 2001 and is left out"))
        #expect(early.series[0].tallies.reduce(0) { $0 + $1.total } == 4)
    }

    @Test("Who is quoted with whom") func pairs() async throws {
        let searcher = try await build()
        let all = try searcher.speakerPairs(SpeakerPairsRequest())
        // The copies of the agency's text bring one pair more, once.
        #expect(all.pairs.map(\.articles) == [2, 1] && all.total == 2 && all.articles == 3)
        let pair = try #require(all.pairs.first)
        #expect(pair.second == "Nadia Barmaki" && pair.first.hasPrefix("Sal"))
        #expect(all.speakers.map(\.articles) == [3, 2, 1, 1])
        var request = SpeakerPairsRequest("crane")
        request.speaker = "barmaki"
        #expect(try searcher.speakerPairs(request).pairs.map(\.articles) == [2])
        request.speaker = "Hamdani"
        #expect(try searcher.speakerPairs(request).pairs.isEmpty)
        request.query = ""
        request.limit = 1
        let hamdani = try searcher.speakerPairs(request)
        #expect(hamdani.total == 1 && hamdani.pairs.count == 1)
        request = SpeakerPairsRequest()
        request.source = "ledger"
        #expect(try searcher.speakerPairs(request).pairs.map(\.articles) == [1, 1])
    }

    @Test("A commit is followed, and what was taken out is counted no more") func commits() async throws {
        let searcher = try await build()
        #expect(try searcher.timeline(TimelineRequest(["harbour"])).series[0].total == 5)
        #expect(try searcher.speakerPairs(SpeakerPairsRequest()).pairs.first?.articles == 2)
        let text = #"{"id":"jan2","title":"Report jan2","date":"2025-01-31","body":"Ships left."}"#
        try folder.write("corpus/all.jsonl", text + "\n")
        try await folder.build()
        #expect(try searcher.timeline(TimelineRequest(["harbour"])).isEmpty)
        #expect(try searcher.timeline(TimelineRequest(["ships"])).series[0].total == 1)
        #expect(try searcher.speakerPairs(SpeakerPairsRequest()).pairs.isEmpty)
    }

    @Test("An index of several segments, some of whose articles are gone") func segments() async throws {
        for number in 0..<12 {
            try folder.write(
                "corpus/many/\(number).txt",
                "Report \(number)\n\n2025-05-\(10 + number)\n\nThe ferry number \(number) left the quay. “It left,” said Nadia Barmaki.\n"
            )
        }
        _ = try await build()
        try folder.write(
            "corpus/late.txt", "Late news\n\n2025-07-01\n\nThe ferry came back. “It did,” said Nadia Barmaki.\n")
        folder.remove("corpus/many/0.txt")
        try await folder.build()
        #expect(try IndexStatus(folder: folder.index).segments == 2)
        let searcher = try folder.searcher()
        let ferries = try searcher.timeline(TimelineRequest(["ferry"]))
        #expect(ferries.periods.map(\.label) == ["2025-05", "2025-06", "2025-07"])
        #expect(ferries.series[0].tallies.map(\.total) == [11, 0, 1])
        let quoted = try searcher.timeline(TimelineRequest(speakers: ["Barmaki"]))
        #expect(quoted.series[0].tallies.map(\.total) == [2, 0, 0, 0, 11, 0, 1])
        #expect(try searcher.timeline(TimelineRequest([""])).series[0].total == 18)
    }

    @Test(
        "Days and their numbers",
        arguments: [
            ("0001-01-01", 0), ("0001-12-31", 364), ("1600-02-29", 584_081), ("1970-01-01", 719_162),
            ("2024-12-08", 739_227), ("9999-12-31", 3_652_058),
        ])
    func dayNumbers(_ row: (String, Int)) throws {
        let date = try #require(CalendarDate(iso: row.0))
        #expect(DayNumber.of(date) == row.1)
        #expect(DayNumber.date(row.1) == date)
    }

    @Test(
        "Weeks of ISO 8601",
        arguments: [
            ("2024-12-29", "2024-W52"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"),
            ("2027-01-01", "2026-W53"), ("0001-01-01", "0001-W01"), ("9999-12-31", "9999-W52"),
        ])
    func weeks(_ row: (String, String)) throws {
        let date = try #require(CalendarDate(iso: row.0))
        let period = TimeUnit.week.period(TimeUnit.week.ordinal(of: date))
        #expect(period.label == row.1)
        #expect(period.first <= date && date <= period.last)
    }
}
