import Testing

@testable import Articles

private func read(_ bytes: [UInt8], name: String) throws -> Article {
    try ArticleReaders.reader(head: bytes.prefix(4096), name: name).article(from: bytes, ReadingContext(fileName: name))
}

@Suite struct MarkdownTests {
    @Test func frontMatterAndBlocks() throws {
        let text = """
            ---
            title: "No curfew"
            date: 2025-02-10
            author: [Huda Barakani, Omar Noor]
            source: Coastline
            language: en-GB
            ---

            # No curfew

            There is **no** curfew in [Dalma](https://dalma.example), *she* said. It_is_one word.

            > Nobody will be
            > sent home.

            - Fourteen shops were damaged.
            1. Nine people were detained.

            ```
            What stands in a block of code stays as it is.
            ```
            """
        let article = try read(Array(text.utf8), name: "a.md")
        #expect(article.title == "No curfew")
        #expect(article.authors == ["Huda Barakani", "Omar Noor"])
        #expect(article.source == "Coastline" && article.language == "en")
        #expect(article.date?.description == "2025-02-10" && article.dateOrigin == .field)
        #expect(
            article.paragraphs == [
                Paragraph("There is no curfew in Dalma, she said. It_is_one word."),
                Paragraph("Nobody will be sent home.", kind: .quotation),
                Paragraph("Fourteen shops were damaged.", kind: .listItem),
                Paragraph("Nine people were detained.", kind: .listItem),
                Paragraph("What stands in a block of code stays as it is."),
            ])
    }

    @Test func headingAsTitle() throws {
        let article = try read(
            Array(
                "Astrolabe returns\n=====\n\n*By Lena Harrak*\n\n14 January 2025\n\nIt is back, the museum said.\n".utf8
            ), name: "a.md")
        #expect(article.title == "Astrolabe returns")
        #expect(article.authors == ["Lena Harrak"])
        #expect(article.date?.description == "2025-01-14")
        #expect(article.paragraphs.map(\.text) == ["It is back, the museum said."])
    }
}

@Suite struct JSONTests {
    @Test func usualNamesOfFields() throws {
        let line =
            #"{"guid": 7, "headline": "A\u001b[31m title", "maintext": "One paragraph.\n\nTwo.", "pubDate": "2024-12-08T10:00:00Z", "byline": "Lena Harrak, Omar Noor", "publisher": {"name": "Safir Post"}, "link": "https://s.example/1", "lang": "EN"}"#
        let article = try read(Array(line.utf8), name: "a.jsonl")
        #expect(article.identifier == "7")
        #expect(article.title == "A[31m title")
        #expect(article.paragraphs.map(\.text) == ["One paragraph.", "Two."])
        #expect(article.date?.description == "2024-12-08")
        #expect(article.authors == ["Lena Harrak", "Omar Noor"])
        #expect(article.source == "Safir Post" && article.url == "https://s.example/1" && article.language == "en")
    }

    @Test func listedAuthorsAreCleanedToo() throws {
        let line = #"{"body": "One.", "authors": ["Lena\u001b[31m Harrak\u202e", " \u0000 ", "Omar\nNoor\u007f"]}"#
        #expect(try read(Array(line.utf8), name: "a.jsonl").authors == ["Lena[31m Harrak", "Omar Noor"])
    }

    @Test(arguments: [
        (#"{"title": "t", "body": "#, ReadingError.malformed("this is not well-formed JSON")),
        ("[1, 2]", ReadingError.malformed("this is JSON, but no object with the fields of an article")),
        (#"{"title": "t"}"#, ReadingError.noTextField),
        (#"{"id": "3", "body": ""}"#, ReadingError.noTextField),
    ])
    func failures(_ line: String, _ error: ReadingError) {
        #expect(throws: error) { try read(Array(line.utf8), name: "a.jsonl") }
    }
}

@Suite struct DecodingTests {
    private static let text = "قال الوزير إن الحدود آمنة اليوم"

    @Test func encodingsOfArabicAndWesternText() throws {
        let utf16 = Array(Self.text.utf16)
        let little: [UInt8] = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try TextDecoding.text(of: [0xFF, 0xFE] + little) == Array(Self.text.utf8))
        #expect(
            try TextDecoding.text(of: [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
                == Array(Self.text.utf8))
        #expect(try TextDecoding.text(of: little) == Array(Self.text.utf8))
        #expect(try TextDecoding.text(of: [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == Array(Self.text.utf8))
        let windows1256: [UInt8] = [0xDE, 0xC7, 0xE1, 0x20, 0xC7, 0xE1, 0xE6, 0xD2, 0xED, 0xD1]
        #expect(try TextDecoding.text(of: windows1256) == Array("قال الوزير".utf8))
        let latin1 = Array("Der Pr".utf8) + [0xE4] + Array("sident sprach ".utf8) + [0xFC] + Array("ber alles.".utf8)
        #expect(try TextDecoding.text(of: latin1) == Array("Der Präsident sprach über alles.".utf8))
    }

    @Test func whatIsCleanedAway() throws {
        let dirty = "a\u{1B}[31mb\u{202E}c\u{2066}d\u{85}e\u{2028}f\r\ng\rh\ti\u{7F}"
        #expect(try TextDecoding.text(of: Array(dirty.utf8)) == Array("a[31mbcd\ne\nf\ng\nh i".utf8))
        let broken: [UInt8] = Array("good ".utf8) + [0xFF, 0xC3, 0x28] + Array(" é é é é é é é é end".utf8)
        #expect(
            try String(decoding: TextDecoding.text(of: broken), as: UTF8.self)
                == "good \u{FFFD}\u{FFFD}( é é é é é é é é end")
    }
}

@Suite struct LanguageTests {
    @Test(arguments: [
        ("The minister said that the border with the neighbours was closed and that it would not be opened.", "en"),
        (
            "Le ministre a dit que la frontière avec les voisins est fermée et que les camions attendent dans la nuit.",
            "fr"
        ),
        (
            "Der Minister sagte, die Grenze sei geschlossen, und die Lastwagen warten auf der Straße mit den Fahrern.",
            "de"
        ),
        ("Bakan, sınırın kapalı olduğunu ve kamyonların gece boyunca beklediğini söyledi, bu bir sorun dedi.", "tr"),
        ("قال الوزير إن الحدود مع الجيران مغلقة وأكد أن الشاحنات تنتظر في الليل من دون ماء.", "ar"),
        ("وزیر گفت که مرز با همسایگان بسته است و کامیون‌ها در شب منتظر هستند و این را نمی‌خواهد.", "fa"),
        ("Министр сказал, что граница с соседями закрыта и что грузовики ждут на дороге.", "ru"),
    ])
    func sentences(_ text: String, language: String) {
        #expect(LanguageGuess.language(of: text) == language)
    }

    @Test func nothingToGoBy() {
        #expect(LanguageGuess.language(of: "Xqz 12 34") == nil)
        #expect(LanguageGuess.language(of: "") == nil)
    }
}
