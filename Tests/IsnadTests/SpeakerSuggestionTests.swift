import Testing

@testable import Isnad

/// Speakers whom nobody is are mended to those who are quoted.
@Suite struct SpeakerSuggestionTests {
    let folder = ScratchFolder()

    init() async throws {
        try folder.write(
            "corpus/weir.txt",
            "The weir\n\n2024-12-08\nSafir Post\n\nThe lake minister, Tariq al-Bahrani, opened the weir. \"The weir holds,\" al-Bahrani said."
        )
        try folder.write(
            "corpus/bridge.txt",
            "The bridge\n\n2025-01-14\nMarhan Ledger\n\nThe deputy lake minister, Nadia Qassabi, said that the bridge was sound. Qassabi said on Sunday that it would open in spring."
        )
        try folder.write(
            "corpus/ferry.txt",
            "The ferry\n\n\"It floats,\" said Zoë Grünfeld, a spokeswoman for the ferrymen's union. One adviser said the price was fair."
        )
        try folder.write(
            "corpus/arabic.txt",
            "الجسر\n\nقال سليم الحداجي: «الجسر مفتوح من جديد». وأضاف الحداجي أن الطريق جاهز."
        )
        try await folder.build()
    }

    @Test(
        "A mistyped name or office is mended by what articles call their speakers",
        arguments: [
            ("lake minster", "lake minister"), ("laek minster", "lake minister"),
            ("dpeuty minister", "deputy minister"),
            ("minister of the laek", "minister of the lake"), ("Minster Bahrani", "minister Bahrani"),
            ("Tariq al-Barhani", "Tariq al-Bahrani"), ("Tarik al-Barhani", "Tariq al-Bahrani"),
            ("General Barhani", "General Bahrani"), ("grunfedl", "Grünfeld"), ("spokeswomen", "spokeswoman"),
            ("one adivser", "One adviser"), ("unamed", "unnamed"), ("الحجادي", "الحداجي"),
            // Each word is somebody's, and the words of nobody.
            ("lake mister", "lake minister"),
        ])
    func mended(_ row: (typed: String, meant: String)) throws {
        let searcher = try folder.searcher()
        var request = QuotationRequest()
        request.speaker = row.typed
        let response = try searcher.quotations(request)
        #expect(response.results.isEmpty)
        #expect(response.suggestedSpeaker == row.meant)
        #expect(response.suggestion == nil)
        request.speaker = row.meant
        #expect(try !searcher.quotations(request).results.isEmpty)
        #expect(try searcher.speakers(row.typed, limit: 5).suggestion == row.meant)
    }

    @Test(
        "Whom nobody is near, or somebody is, is not mended",
        arguments: ["xqzzt", "lake minister", "Bahrani", "Kassabi", "unnamed", "the", "", "12", "lake judge"])
    func notMended(_ typed: String) throws {
        var request = QuotationRequest("nonesuch")
        request.speaker = typed
        let response = try folder.searcher().quotations(request)
        #expect(response.results.isEmpty && response.suggestedSpeaker == nil)
    }

    @Test(
        "A speaker in a query is mended where it stands",
        arguments: [
            ("speaker:\"lake minster\" weir", "speaker:\"lake minister\" weir"),
            ("weir AND Speaker:“lake minster”", "weir AND Speaker:“lake minister”"),
            ("minster speaker:minster", "minister speaker:minister"), ("weir -speaker:minster", nil),
            ("speaker:Barhani speaker:grunfedl", "speaker:Bahrani speaker:Grünfeld"),
        ])
    func inQuery(_ row: (query: String, suggestion: String?)) throws {
        let response = try folder.search(row.query)
        #expect(response.suggestion == row.suggestion && response.suggestedSpeaker == nil)
    }

    @Test("The words and the speaker of a request are mended by themselves") func both() throws {
        var request = SearchRequest("wier")
        request.speaker = "lake minster"
        let response = try folder.searcher().search(request)
        #expect(response.suggestion == "weir" && response.suggestedSpeaker == "lake minister")
    }

    @Test("Each series of a timeline, and who is quoted with whom") func counts() throws {
        let searcher = try folder.searcher()
        let timeline = try searcher.timeline(TimelineRequest([], speakers: ["lake minster", "Bahrani", "xqzzt"]))
        #expect(timeline.series.map(\.suggestion) == ["lake minister", nil, nil])
        var pairs = SpeakerPairsRequest()
        pairs.speaker = "Qassbai"
        let suggested = try searcher.speakerPairs(pairs).suggestion
        #expect(suggested == "Qassabi")
    }

    @Test("Who was quoted only in what is deleted is not proposed") func deleted() async throws {
        folder.remove("corpus/ferry.txt")
        try await folder.build()
        var request = QuotationRequest()
        request.speaker = "grunfedl"
        #expect(try folder.searcher().quotations(request).suggestedSpeaker == nil)
        request.speaker = "lake minster"
        #expect(try folder.searcher().quotations(request).suggestedSpeaker == "lake minister")
    }
}
