import ArabicNames
import Testing

@testable import Isnad

/// Names and quotations over a few invented articles.
@Suite struct NameAndQuotationTests {
    let folder = ScratchFolder()

    init() async throws {
        let filler =
            "Nothing else happened on the coast that week, and the ferries ran on time between the islands and the town."
        try folder.write(
            "corpus/salim.txt",
            "The mill opens\n\n2024-12-08\nSafir Post\n\nThe miller Salim al-Haddaji opened the mill of Dalma. \"The wheel turns again,\" al-Haddaji said. \(filler)"
        )
        try folder.write(
            "corpus/saleem.txt",
            "Flour is dear\n\n2025-01-14\nMarhan Ledger\n\nMillers warned of a dear winter. Saleem Haddagi, the chairman of the guild, said that flour would cost more by spring. \(filler)"
        )
        try folder.write(
            "corpus/arabic.txt",
            "المطحنة\n\n٩ كانون الأول ٢٠٢٤\nصحيفة صفير\n\nقال سليم الحداجي: «العجلة تدور من جديد». وأضاف الحداجي أن الطحين غالي الثمن هذا العام في المدينة كلها."
        )
        try folder.write(
            "corpus/others.txt",
            "Two others\n\nSalem Haddad sold rope. Salim sold oars to Tariq al-Bahri, who paid al-Haddaji for flour long ago. One adviser said the price was fair. \(filler)"
        )
        try folder.write(
            "corpus/alias.txt",
            "A voice\n\n2025-02-01\nMarhan Ledger\n\nThe singer Nidal Bahrawi, known as Abu Walid, sang in Dalma. Bahrawi urged the town to rest. \(filler)"
        )
        try folder.write(
            "corpus/compound.txt",
            "The pier\n\nAbdul Rahman Safiri bought the pier. \(filler)\n\nOn Sunday Abdelrahman sold it again for an alarm bell and a hamper. \(filler)"
        )
        try await folder.build()
    }

    @Test(
        "A name in any spelling finds every spelling",
        arguments: [
            ("haddaji", ["arabic.txt", "others.txt", "saleem.txt", "salim.txt"]),
            ("Hadaji", ["arabic.txt", "others.txt", "saleem.txt", "salim.txt"]),
            ("الحداجي", ["arabic.txt", "others.txt", "saleem.txt", "salim.txt"]),
            ("=Haddagi", ["saleem.txt"]),
            ("\"saleem haddaji\"", ["arabic.txt", "saleem.txt", "salim.txt"]),
            ("=\"saleem haddaji\"", []),
            ("salim NEAR/2 hadagi", ["arabic.txt", "saleem.txt", "salim.txt"]),
            ("Abdulrahman", ["compound.txt"]),
            ("alarm", ["compound.txt"]),
            ("sale", []),
        ])
    func search(_ row: (String, [String])) throws {
        let response = try folder.search(row.0)
        #expect(Set(response.results.map { $0.article.path }) == Set(row.1), "\(response.names)")
    }

    @Test("The spelling that was typed comes first, the forms are listed, and whatever stands in the text is marked")
    func forms() throws {
        let response = try folder.search("haddagi")
        #expect(response.results.first?.article.path == "saleem.txt")
        #expect(response.names.first?.query == "haddagi")
        #expect(Set(response.names.first?.forms ?? []) == ["Haddagi", "al-Haddaji", "الحداجي"])
        #expect(response.names.first?.forms.first == "Haddagi")
        for result in response.results {
            let snippet = Array(result.snippet.unicodeScalars)
            #expect(!result.highlights.isEmpty)
            for range in result.highlights {
                let word = String(String.UnicodeScalarView(snippet[range[0]..<range[1]]))
                #expect(["Haddagi", "Haddaji", "الحداجي"].contains(word), "\(word)")
            }
        }
    }

    @Test("Ordinary words are not read as names", arguments: ["alarm", "hamper", "said", "sale", "price"])
    func ordinary(_ word: String) throws { #expect(try folder.search(word).names.isEmpty) }

    @Test("An exact search knows no other spelling") func exact() throws {
        var request = SearchRequest("haddagi")
        request.isExact = true
        let response = try folder.searcher().search(request)
        #expect(response.results.map(\.article.path) == ["saleem.txt"])
        #expect(response.names.isEmpty)
    }

    @Test("An alias that an article states is found, below the name itself, and marked as one") func alias() throws {
        let response = try folder.search("bahrawi")
        #expect(response.names.first?.aliases == ["Abu Walid"])
        let report = try folder.searcher().names("Bahrawi")
        #expect(report.aliases.first?.alias == "Abu Walid")
        #expect(report.aliases.first?.article?.path == "alias.txt")
        #expect(report.aliases.first?.statement?.contains("known as Abu Walid") == true)
        #expect(report.parts.first?.forms.first?.form == "Bahrawi")
    }

    @Test("A user's aliases hold from either name to the other", arguments: ["Abu Rashid", "Murad Halabani"])
    func aliasesInBothDirections(_ name: String) throws {
        let searcher = try folder.searcher(aliases: AliasFile("Murad Halabani = Abu Rashid"))
        let aliases = try searcher.names(name).aliases.map(\.alias)
        #expect(aliases == [name == "Abu Rashid" ? "Murad Halabani" : "Abu Rashid"])
    }

    @Test("A user's aliases are used") func userAlias() throws {
        let searcher = try folder.searcher(aliases: AliasFile("Tariq al-Bahri = Salim al-Haddaji"))
        let response = try searcher.quotations(
            {
                var request = QuotationRequest()
                request.speaker = "Tariq al-Bahri"
                return request
            }())
        #expect(response.names.first?.aliases.contains { $0.hasSuffix("Haddaji") } == true)
        #expect(!response.results.isEmpty)
    }

    @Test(
        "Quotations by speaker, in any spelling and either script",
        arguments: [
            ("Haddaji", ["arabic.txt", "saleem.txt", "salim.txt"]),
            ("سليم الحداجي", ["arabic.txt", "saleem.txt", "salim.txt"]),
            ("chairman", ["saleem.txt"]), ("Bahrawi", ["alias.txt"]),
            ("nobody such", []),
            ("one adviser", ["others.txt"]),
        ])
    func quotations(_ row: (String, [String])) throws {
        var request = QuotationRequest()
        request.speaker = row.0
        let response = try folder.searcher().quotations(request)
        #expect(Set(response.results.map(\.article.path)) == Set(row.1))
    }

    @Test("Quotations by their words, with context and offsets that cut them out") func words() throws {
        let response = try folder.searcher().quotations(QuotationRequest("wheel"))
        let result = try #require(response.results.first)
        #expect(result.speaker.name == "Salim al-Haddaji")
        #expect(result.quote.kind == "direct")
        #expect(result.cue == "said")
        #expect(result.context.contains("al-Haddaji said"))
        let article = try folder.searcher().article(result.article.id)
        let scalars = Array(article.text.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[result.quote.start..<result.quote.end])) == result.quote.text)
        #expect(article.quotes?.contains { $0.quote.text == result.quote.text } == true)
        // What was said about flour by others is not found with words that stand outside of quotations.
        #expect(try folder.searcher().quotations(QuotationRequest("ferries")).results.isEmpty)
    }

    @Test("Sources without a name") func unnamed() throws {
        var request = QuotationRequest()
        request.speaker = "unnamed"
        let response = try folder.searcher().quotations(request)
        #expect(response.results.contains { $0.speaker.name == "One adviser" && $0.article.path == "others.txt" })
        #expect(response.results.allSatisfy { !($0.speaker.name ?? "").contains("Haddaji") })
    }

    @Test("A copy is shown with the article that it is a copy of, unless it is asked for") func copies() async throws {
        let report =
            "The council of Dalma voted on Tuesday to mend the sea wall before the autumn storms. Engineer Yusra Hamdani said that the stones would come by barge from the quarry at Tel Nadir, since the road is too narrow for lorries. Fishermen asked for a gate in the wall so that boats could be pulled up to the market. The mayor promised an answer within a week and thanked the masons."
        try folder.write("corpus/wall.txt", "Dalma mends its wall\n\n2025-03-01\nSafir Post\n\n\(report)")
        try folder.write(
            "corpus/wall-copy.txt",
            "Sea wall to be mended\n\n2025-03-02\nMarhan Ledger\n\n\(report) This report is from an agency.")
        try await folder.build()
        let folded = try folder.search("quarry barge")
        #expect(folded.results.count == 1)
        #expect(folded.total == 2 && folded.nextOffset == 2)
        #expect(
            Set(folded.results.map(\.article.path) + (folded.results.first?.alsoIn ?? []).map(\.path)) == [
                "wall.txt", "wall-copy.txt",
            ])
        #expect(try folder.find("quarry barge") { $0.showsDuplicates = true }.count == 2)
        var request = QuotationRequest("stones")
        let quotations = try folder.searcher().quotations(request).results
        #expect(quotations.count == 1 && quotations.first?.alsoIn?.count == 1)
        request.showsDuplicates = true
        #expect(try folder.searcher().quotations(request).results.count == 2)
        // What folds makes room on the page.
        try folder.write(
            "corpus/mill.txt",
            "Mill of Dalma\n\n2025-04-01\nSafir Post\n\nThe miller Anis Barakeh said that the stones of the old mill are worn."
        )
        try await folder.build()
        request = QuotationRequest("stones barge")
        request.limit = 2
        let page = try folder.searcher().quotations(request)
        #expect(page.results.map(\.article.path).last == "mill.txt" && page.results.count == 2)
        #expect(page.total == 3 && page.nextOffset == 3 && page.results.map(\.rank) == [1, 2])
    }

    @Test("Filters on quotations") func filters() throws {
        var request = QuotationRequest()
        request.kind = "direct"
        #expect(try folder.searcher().quotations(request).results.allSatisfy { $0.quote.kind == "direct" })
        request = QuotationRequest()
        request.source = "ledger"
        let paths = Set(try folder.searcher().quotations(request).results.map(\.article.path))
        #expect(paths.isSubset(of: ["saleem.txt", "alias.txt"]) && !paths.isEmpty)
    }

    @Test("Passages that quote a speaker") func speakerInSearch() throws {
        #expect(
            Set(try folder.search("speaker:haddagi").results.map(\.article.path)) == [
                "arabic.txt", "saleem.txt", "salim.txt",
            ])
        #expect(try folder.search("flour speaker:haddaji").results.map(\.article.path) == ["saleem.txt"])
    }

    @Test("Speakers of different articles come together") func speakers() throws {
        let report = try folder.searcher().speakers(nil, limit: 20)
        let haddaji = try #require(report.speakers.first { $0.forms.contains { $0.form == "Saleem Haddagi" } })
        #expect(haddaji.forms.contains { $0.form == "Salim al-Haddaji" })
        #expect(haddaji.quotations >= 2)
        #expect(report.unnamed >= 1)
        #expect(try folder.searcher().speakers("hadaji", limit: 5).speakers.count == 1)
        #expect(try folder.searcher().speakers("Nobodian", limit: 5).speakers.isEmpty)
    }

    @Test("What is taken out of the index takes its names and quotations with it") func removal() async throws {
        folder.remove("corpus/saleem.txt")
        try await folder.build()
        #expect(try folder.searcher().names("haddaji").parts.first?.forms.contains { $0.form == "Haddagi" } == false)
        var request = QuotationRequest()
        request.speaker = "Haddagi"
        #expect(try folder.searcher().quotations(request).results.allSatisfy { $0.article.path != "saleem.txt" })
        #expect(
            try folder.searcher().speakers("Saleem Haddagi", limit: 5).speakers.allSatisfy {
                !$0.forms.contains { $0.form == "Saleem Haddagi" }
            })
    }
}

/// What articles say of speakers, asked of many at once.
@Suite struct DescriptionTests {
    @Test("Who is quoted most leaves room for the descriptions of others") func descriptions() async throws {
        let folder = ScratchFolder()
        for number in 0..<40 {
            try folder.write(
                "corpus/often\(number).txt",
                "Tide \(number)\n\nThe tide of day \(number) was high. \"Day \(number) was wet,\" said Tarek Bannur. \"Day \(number) was cold,\" Bannur said."
            )
        }
        try folder.write("corpus/once.txt", "Net\n\n\"The net holds,\" said Selma Qadoumi, the harbour minister.")
        try folder.write("corpus/bare.txt", "Sail\n\n\"The sail is torn,\" said Idris Wardani.")
        try folder.write(
            "corpus/forms.txt",
            "Rope\n\n\"It is old rope,\" said Lubna Farouki. \"Old rope breaks,\" Farouki said.")
        try folder.write("corpus/other.txt", "Oar\n\n\"Oars are dear,\" said Lubna Faruqi, the ferry mayor.")
        try await folder.build()
        let searcher = try folder.searcher()
        let all = try searcher.speakers(nil, limit: 10).speakers
        #expect(all.map(\.name).sorted() == ["Idris Wardani", "Lubna Farouki", "Selma Qadoumi", "Tarek Bannur"])
        let described = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.description) })
        #expect(described["Selma Qadoumi"] == "harbour minister")
        #expect(described["Lubna Farouki"] == "ferry mayor")
        #expect(described["Tarek Bannur"] == .some(nil) && described["Idris Wardani"] == .some(nil))
        for entry in all {
            #expect(try searcher.speakers(entry.name, limit: 1).speakers.first?.description == entry.description)
        }
    }
}
