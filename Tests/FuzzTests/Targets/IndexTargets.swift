import Articles

@testable import Isnad

extension FuzzTarget {
    /// A manifest is read or refused; where only its hash is wrong, the hash is mended first, to get behind it.
    static let manifests = FuzzTarget("manifests", examples: [example]) { input in
        let mended = input + Array("end \(ContentHash(input).description)\n".utf8)
        for bytes in [input, mended] {
            guard let manifest = try? Manifest(bytes, folder: "index") else { continue }
            let again = try? Manifest(manifest.encoded, folder: "index")
            try promise(again == manifest, "a manifest that is written is read as another")
            // Counted with, as every command does.
            _ = manifest.articles + manifest.passages + manifest.quotations + manifest.files.reduce(0) { $0 + $1.size }
            for segment in manifest.segments { _ = try? IndexFolder(path: "nowhere").deletions(of: segment) }
        }
    }

    private static let example = """
        isnad-index \(Schema.formatVersion)
        analysis 1
        generation 2
        next 7
        time 1733000000
        root /a%20b
        segment s000001 30 10 20 0 d000004 3
        catalog c000002
        file s000001/iamglass 62 00112233445566778899aabbccddeeff
        kept s000000

        """

    /// Records of documents and the catalog: read or refused, and what is read is written as it was.
    static let records = FuzzTarget("records", examples: recordExamples) { input in
        if let catalog = Catalog(input) {
            try promise(Catalog(catalog.encoded)?.files == catalog.files, "a catalog comes back as another")
        }
        if let article = ArticleRecord(input) {
            try promise(ArticleRecord(article.encoded)?.encoded == article.encoded, "an article comes back as another")
        }
        if let passage = PassageRecord(input) {
            try promise(PassageRecord(passage.encoded)?.encoded == passage.encoded, "a passage comes back as another")
        }
    }

    private static let recordExamples: [String] = {
        var article = Article(title: "Harbour", paragraphs: [Paragraph("It was closed.")])
        article.date = CalendarDate(year: 2024, month: 12, day: 8)
        article.authors = ["Dana Qasim"]
        let record = ArticleRecord(article, identity: "0123456789abcdef", path: "a.txt")
        let passage = PassageRecord(
            ordinal: 1, start: 2, end: 3, gap: "\n\n", text: "It was closed.", article: ArticleSummary(record))
        var catalog = Catalog()
        catalog.files[FileName("/a/b")] = Catalog.Entry(
            size: 5, changed: 9, failure: nil, articles: [ContentHash(high: 1, low: 2)])
        return [record.encoded, passage.encoded, catalog.encoded].map { String(decoding: $0, as: UTF8.self) }
    }()

    /// An index with bytes of one file exchanged opens and answers as before, or is refused; `check` finds the exchange.
    ///
    /// The input: which file (1 byte), how far into it (2 bytes), what is put there.
    static let openings = FuzzTarget(
        "openings", examples: ["\u{1}\u{0}\u{10}abc", "\u{5}\u{20}\u{0}\u{0}\u{0}", "\u{3}\u{1}\u{1}"]
    ) {
        let index = try await SmallIndex()
        // What is kept of the commit before is for readers that are open, and nothing that is opened now.
        let named =
            try IndexFolder(path: index.folder).manifest().files.filter { $0.size > 0 }.map(\.path) + ["manifest"]
        let whole = try answers(of: index.folder)
        return { input in
            guard input.count > 3 else { return }
            let file = named[Int(input[0]) % named.count]
            guard let before = try FileSystem.read(index.folder + "/" + file) else {
                throw BrokenPromise(description: "\(file) is gone")
            }
            var bytes = before
            let place = (Int(input[1]) << 8 | Int(input[2])) % bytes.count
            for (offset, byte) in input.dropFirst(3).prefix(bytes.count - place).enumerated() {
                bytes[place + offset] = byte
            }
            if bytes == before { return }
            try index.replace(file, by: bytes)
            defer { try? index.replace(file, by: before) }
            let found = try? answers(of: index.folder)
            try promise(found == nil || found == whole, "another answer, without a word: \(file) at \(place)")
            let problems = (try? IndexCheck.problems(in: index.folder)) ?? ["refused"]
            try promise(!problems.isEmpty, "check finds nothing: \(file) at \(place)")
        }
    }

    /// What an index says to a few questions that touch all of its tables.
    private static func answers(of folder: String) throws -> [String] {
        let searcher = try Searcher(folder: folder)
        var answers: [String] = []
        for query in ["harbour", "\"red line\"", "fort*", "title:harbour -safir", "harbor~", "date:2024"] {
            let response = try searcher.search(SearchRequest(query))
            answers.append(
                "\(response.total) \(response.results.map { "\($0.score) \($0.article.title) \($0.snippet)" })")
        }
        let quoted = try searcher.quotations(QuotationRequest("harbour"))
        answers.append("\(quoted.results.map { "\($0.quote.text) \($0.speaker.name ?? "")" })")
        answers.append("\(try searcher.timeline(TimelineRequest(["harbour"])).series)")
        answers.append(try searcher.article("7.txt").text)
        return answers
    }
}
