import Testing

@testable import Articles

private func read(_ text: String, name: String = "a.txt", order: DateOrder = .dayFirst) throws -> Article {
    let bytes = Array(text.utf8)
    return try ArticleReaders.reader(head: bytes.prefix(4096), name: name).article(
        from: bytes, ReadingContext(fileName: name) { order })
}

@Suite struct PlainTextTests {
    private static let body =
        "The harbour of Safir was closed on Monday because the wind did not drop, its master said."
    private static let more =
        "Forty ships waited outside. Their crews were told that it would be a matter of hours, then of days."

    @Test func headlineBylineDateAndSource() throws {
        let article = try read(
            "Harbour closed\n\nBy Lena Harrak and Omar Tuwayni\n8 December 2024\nSafir Post\n\n\(Self.body)\n\n\(Self.more)\n"
        )
        #expect(article.title == "Harbour closed")
        #expect(article.authors == ["Lena Harrak", "Omar Tuwayni"])
        #expect(article.date == CalendarDate(year: 2024, month: 12, day: 8))
        #expect(article.source == "Safir Post")
        #expect(article.language == "en")
        #expect(article.paragraphs.map(\.text) == [Self.body, Self.more])
        #expect(article.text == Self.body + "\n\n" + Self.more)
    }

    @Test func aTitleGivenTwiceIsOne() throws {
        let article = try read("Harbour closed\n\nHarbour closed\n\n\(Self.body)\n\n\(Self.more)")
        #expect(article.title == "Harbour closed")
        #expect(article.paragraphs.count == 2)
    }

    @Test func textWithoutAHeadlineGetsOneFromItsFirstSentence() throws {
        let article = try read(Self.body + "\n" + Self.more)
        #expect(article.titleIsDerived)
        #expect(article.title == "The harbour of Safir was closed on Monday because the wind did not drop,…")
        #expect(article.paragraphs.count == 2)
    }

    @Test func hardWrappedLinesAreJoined() throws {
        let article = try read(
            "Harbour closed\n\nThe harbour of Safir was closed on Monday because the\nwind did not drop, its master said, and forty ships\nwaited outside.\n\n\(Self.more)"
        )
        #expect(
            article.paragraphs[0].text.hasSuffix(
                "because the wind did not drop, its master said, and forty ships waited outside."))
    }

    /// Lines that must not be in the text, each between two paragraphs that must.
    @Test(arguments: [
        "Share this article", "Facebook", "12 Views", "Copyright © 2024 Safir Post. All rights reserved",
        "(With files from Levant Desk | Agencies)", "Read more: Five harbours to see", "________________", "* * *",
        "Illustrative image. (Ministry of Ports)", "Waves in this picture taken on May 3, 2024. [Coast Agency]", "شارك",
        "Lire aussi : le port",
    ])
    func linesThatAreNotArticle(_ line: String) throws {
        let article = try read("Harbour closed\n\n\(Self.body)\n\n\(line)\n\n\(Self.more)")
        #expect(article.paragraphs.map(\.text) == [Self.body, Self.more])
    }

    /// Prose that holds the words of such lines.
    @Test(arguments: [
        "Share prices fell after the harbour was closed on Monday.",
        "Copyright was the subject of the hearing, and the judge found that a photograph of a warehouse belongs to whoever took it, not to the warehouse.",
        "Subscribe to no single theory, the historian advised her students at the end of a long afternoon.",
        "“Comments are free,” he said. “Facts cost money.”",
    ])
    func proseIsKept(_ paragraph: String) throws {
        let article = try read("Harbour closed\n\n\(Self.body)\n\n\(paragraph)\n\n\(Self.more)")
        #expect(article.paragraphs.map(\.text) == [Self.body, paragraph, Self.more])
    }

    @Test(arguments: ["Leave a reply", "3 Comments", "MORE ON THIS TOPIC:", "Related articles", "تعليقات"])
    func nothingFollowsTheEnd(_ end: String) throws {
        let article = try read(
            "Harbour closed\n\n\(Self.body)\n\n\(end)\n\nHamid44\n\nHe said \"trust me\" before and the harbour was still closed!"
        )
        #expect(article.paragraphs.map(\.text) == [Self.body])
    }

    @Test(arguments: [
        ("Original Source: www.safirpost.example", "safirpost.example"),
        ("© 2025 Marhan Ledger", "Marhan Ledger"),
        ("Copyright © 2019-2024 Safir Post. All rights reserved", "Safir Post"),
    ])
    func theSourceAtTheEnd(_ line: String, source: String) throws {
        #expect(try read("Harbour closed\n\n\(Self.body)\n\n\(Self.more)\n\n\(line)").source == source)
    }

    @Test func datesThatAreNotTheArticles() throws {
        #expect(
            try read("Harbour closed\n\n\(Self.body)\n\nOn 3 May 2021 it had been closed as well.\n\n© 2024 Safir Post")
                .date == nil)
        #expect(try read("Harbour closed\n\nUpdated 9 December 2024\n\n\(Self.body)").date == nil)
    }

    @Test func failures() {
        #expect(throws: ReadingError.empty) { try read("") }
        #expect(throws: ReadingError.empty) { try read(" \n\t\n ") }
        #expect(throws: ReadingError.noText) { try read("________\n\n* * *\n") }
        #expect(throws: ReadingError.binary) { try read("a\u{0}\u{1}\u{2}b\u{3}") }
        #expect(throws: ReadingError.unsupported(format: "RTF")) { try read("{\\rtf1 and so on") }
        #expect(throws: ReadingError.noText) { try read("<!DOCTYPE html><p></p><img src=a.png>", name: "a.html") }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func anyBytesGiveAnArticleOrAReason(seed: UInt64) {
        var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return state >> 33
        }
        let pieces = [
            "Share", "\n", "\n\n", "By Omar Noor", "8 May 2024", "ا ل", "\u{1B}[31m", "\u{202E}", "“", ". ", "Comments",
            "\r", "word ",
        ]
        let text = (0..<200).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
        let bytes = seed.isMultiple(of: 3) ? (0..<500).map { _ in UInt8(truncatingIfNeeded: next()) } : Array(text.utf8)
        guard let article = try? PlainTextReader().article(from: bytes, ReadingContext(fileName: "a.txt")) else {
            return
        }
        let harmful = article.text.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value || 0x202A...0x202E ~= $0.value
        }
        #expect(harmful.isEmpty, "seed \(seed)")
        #expect(article.paragraphs.allSatisfy { !$0.text.contains("\n") && !$0.text.isEmpty }, "seed \(seed)")
    }
}

@Suite struct DateTests {
    @Test(arguments: [
        ("8 December 2024", "2024-12-08"), ("Dec. 8, 2024", "2024-12-08"),
        ("Sunday, December 8th, 2024 5:30 p.m. EST", "2024-12-08"),
        ("2024-12-08", "2024-12-08"), ("2024-12-08T05:00:00Z", "2024-12-08"), ("25/11/2024", "2024-11-25"),
        ("12/25/2024", "2024-12-25"),
        ("01-12-2024 04:43", "2024-12-01"), ("Published on 1 March 2025", "2025-03-01"),
        ("1er mars 2025", "2025-03-01"),
        ("Samstag, 1. März 2025", "2025-03-01"), ("21 Nisan 2025", "2025-04-21"), ("٨ كانون الأول ٢٠٢٤", "2024-12-08"),
        ("الأحد 8 ديسمبر 2024", "2024-12-08"), ("8 كانون الأول/ديسمبر 2024", "2024-12-08"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("29 February 2024", "2024-02-29"),
    ])
    func linesThatAreDates(_ line: String, iso: String) {
        #expect(DateParser.wholeLine(line)?.resolved { .dayFirst }.description == iso)
    }

    @Test(arguments: [
        "29 February 2023", "Sunday", "December 2024", "September 30", "Updated 8 December 2024",
        "He left on 8 December 2024", "99/99/2024", "1,234",
    ])
    func linesThatAreNone(_ line: String) {
        #expect(DateParser.wholeLine(line) == nil)
    }

    @Test func theOrderOfNumbers() {
        #expect(DateParser.wholeLine("03/04/2024")?.resolved { .monthFirst }.description == "2024-03-04")
        #expect(DateParser.wholeLine("03/04/2024")?.resolved { .dayFirst }.description == "2024-04-03")
        var evidence = DateOrderEvidence()
        #expect(evidence.order == nil)
        evidence.note(head: "Title\n12/25/2024\n".utf8)
        #expect(evidence.order == .monthFirst)
        evidence.note(head: "Title\n25/12/2024\n".utf8)
        #expect(evidence.order == nil)
    }
}
