import MadeFiles
import Testing

@testable import Articles

/// What is read out of a file: the articles, and what failed with the number of its record.
private struct Outcome {
    var articles: [Article] = []
    var failures: [String] = []
    var reader = ""

    init(_ bytes: [UInt8], name: String) {
        do {
            var records = try RecordStream(try ByteStream(bytes), name: name)
            reader = records.reader.format
            while let record = try records.next() {
                do throws(ReadingError) {
                    if let failure = record.failure { throw failure }
                    articles.append(try records.reader.article(from: record.bytes, ReadingContext(fileName: name)))
                } catch {
                    failures.append("\(record.number): \(error)")
                }
            }
        } catch {
            failures.append("\(error)")
        }
    }

    init(_ text: String, name: String) { self.init(Array(text.utf8), name: name) }

    var titles: [String] { articles.map(\.title) }
}

private let page = """
    <!doctype html><html><head><title>Ferry returns | Safir Post</title>
    <meta property="article:published_time" content="2024-12-08T10:00:00+03:00"></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Ferry returns</h1><p>The ferry to Dalma returned to service on Sunday, after a strike of three weeks, its owner said.</p>
    <p>Two hundred people stood on the quay, and the first boat left at six in the morning, Lena Harrak of the port said.</p></article>
    </body></html>
    """

@Suite struct GzipTests {
    @Test(arguments: [
        ("a.html.gz", page, "HTML", "Ferry returns"),
        ("a.txt.gz", "Ferry returns\n\nThe ferry returned, she said.", "plain text", "Ferry returns"),
    ])
    func readsWhatItHolds(_ name: String, _ text: String, _ format: String, _ title: String) {
        let outcome = Outcome(MadeFiles.gzip(Array(text.utf8)), name: name)
        #expect(outcome.reader == format && outcome.titles == [title] && outcome.failures.isEmpty)
    }

    @Test func membersBehindOneAnother() {
        let lines = ["{\"title\": \"One\", \"body\": \"Words.\"}\n", "{\"title\": \"Two\", \"body\": \"Words.\"}\n"]
        let outcome = Outcome(lines.flatMap { MadeFiles.gzip(Array($0.utf8)) }, name: "a.jsonl.gz")
        #expect(outcome.titles == ["One", "Two"])
    }

    @Test func brokenFiles() {
        let whole = MadeFiles.gzip(Array(page.utf8))
        #expect(Outcome(Array(whole.prefix(200)), name: "a.html.gz").failures == ["the packed file is cut off"])
        var damaged = whole
        for index in 20..<60 { damaged[index] ^= 0x5A }
        #expect(Outcome(damaged, name: "a.html.gz").failures.count == 1)
    }

    @Test func aBombIsGivenUp() {
        let bomb = MadeFiles.gzip([UInt8](repeating: 0x61, count: 100_000_000))
        #expect(Outcome(bomb, name: "a.txt.gz").failures == ["it unpacks to more than 200 times its size"])
    }
}

@Suite struct WARCTests {
    private func record(
        _ address: String, _ body: String, type: String = "text/html; charset=utf-8", status: String = "200 OK",
        header: String = "",
        wrongBy: Int = 0
    ) -> String {
        let answer = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(header)\r\n\(body)"
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(answer.utf8.count + wrongBy)\r\n\r\n\(answer)\r\n\r\n"
    }

    private let start = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n"

    @Test func pagesAndNothingElse() {
        let file =
            start + record("https://safir.example/1", page)
            + record("https://safir.example/p.png", "x", type: "image/png")
            + record("https://safir.example/2", "Gone.", status: "404 Not Found")
        let outcome = Outcome(file, name: "a.warc")
        #expect(outcome.titles == ["Ferry returns"] && outcome.failures.isEmpty)
        #expect(outcome.articles[0].url == "https://safir.example/1" && outcome.articles[0].source == "safir.example")
        #expect(outcome.articles[0].date?.description == "2024-12-08")
        let members = [start, record("https://safir.example/1", page)].flatMap { MadeFiles.gzip(Array($0.utf8)) }
        #expect(Outcome(members, name: "a.warc.gz").titles == ["Ferry returns"])
    }

    @Test func bodiesInChunks() {
        let half = page.utf8.count / 2
        let (first, second) = (String(page.prefix(half)), String(page.dropFirst(half)))
        let body =
            "\(String(first.utf8.count, radix: 16))\r\n\(first)\r\n\(String(second.utf8.count, radix: 16));x=1\r\n\(second)\r\n0\r\n\r\n"
        let outcome = Outcome(
            record("https://safir.example/1", body, header: "Transfer-Encoding: chunked\r\n"), name: "a.warc")
        #expect(outcome.titles == ["Ferry returns"])
    }

    @Test(arguments: [-30, 300, 5_000_000])
    func aWrongLengthCostsOneRecord(_ difference: Int) {
        let file =
            start + record("https://safir.example/1", page, wrongBy: difference)
            + record("https://safir.example/2", page)
        let outcome = Outcome(file, name: "a.warc")
        #expect(outcome.failures == ["1: the record is not as long as it says"])
        #expect(outcome.articles.map(\.url) == ["https://safir.example/2"])
    }

    @Test func aRecordWithoutALength() {
        let broken = "WARC/1.0\r\nWARC-Type: response\r\n\r\n\(page)\r\n\r\n"
        let outcome = Outcome(start + broken + record("https://safir.example/2", page), name: "a.warc")
        #expect(outcome.failures.count == 1 && outcome.articles.count == 1)
    }
}

@Suite struct FeedTests {
    private let rss = """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Safir Post</title><language>en-gb</language>
        <item><title>Quay &amp;amp; crane</title><link>https://safir.example/1</link><guid>7</guid>
        <pubDate>Sun, 08 Dec 2024 23:10:00 GMT</pubDate><dc:creator>Lena Harrak</dc:creator><description>In short.</description>
        <content:encoded><![CDATA[<p>The crane was mended on Sunday, she said.</p><p>A second caf&eacute; opened.</p>]]></content:encoded></item>
        <item><title>Second</title><description>Plain words of the caf&eacute;&nbsp;owner.</description></item></channel></rss>
        """

    @Test func itemsOfRSS() {
        let outcome = Outcome(rss, name: "feed.xml")
        #expect(outcome.titles == ["Quay & crane", "Second"] && outcome.failures.isEmpty)
        let first = outcome.articles[0]
        #expect(first.paragraphs.map(\.text) == ["The crane was mended on Sunday, she said.", "A second café opened."])
        #expect(
            first.authors == ["Lena Harrak"] && first.source == "Safir Post" && first.identifier == "7"
                && first.language == "en")
        #expect(outcome.articles[1].text == "Plain words of the café owner.")
        #expect(first.date?.description == "2024-12-08" && first.url == "https://safir.example/1")
    }

    @Test func entriesOfAtom() {
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Coastline</title><entry><title type="html">A &lt;b&gt;red&lt;/b&gt; line</title>
            <link rel="self" href="https://c.example/self"/><link href="https://c.example/9"/><published>2024-05-06T01:00:00Z</published>
            <author><name>Omar Noor</name></author><content type="html">&lt;p&gt;The line was drawn in May.&lt;/p&gt;</content></entry></feed>
            """
        let outcome = Outcome(atom, name: "a.atom")
        #expect(outcome.titles == ["A red line"] && outcome.articles[0].authors == ["Omar Noor"])
        #expect(outcome.articles[0].url == "https://c.example/9" && outcome.articles[0].source == "Coastline")
        #expect(outcome.articles[0].paragraphs.map(\.text) == ["The line was drawn in May."])
    }

    @Test func entitiesDoNotGrow() {
        let entities = (1...12).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
        let bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"word \">\(entities)]><rss><channel><item><title>T &e12;</title>"
            + "<description>Words. &e12; <!-- --></description></item></channel></rss>"
        let outcome = Outcome(bomb, name: "a.rss")
        #expect(outcome.articles.allSatisfy { $0.text.utf8.count < 1_000 && $0.title.utf8.count < 1_000 })
        let outside =
            "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>T</title><description>Words &f; here.</description></item></channel></rss>"
        #expect(Outcome(outside, name: "a.rss").articles.allSatisfy { !$0.text.contains("root:") })
    }

    @Test func brokenFeeds() {
        let cut = Outcome(String(rss.prefix(rss.count - 60)), name: "feed.xml")
        #expect(
            cut.titles == ["Quay & crane", "Second"]
                && cut.failures == ["3: the feed is not well-formed XML and is cut off here"])
        #expect(
            Outcome("<rss><channel><title>Empty</title></channel></rss>", name: "a.rss").failures == [
                "the feed has no items"
            ])
        let deep = "<rss><channel>" + String(repeating: "<item>", count: 50_000)
        #expect(Outcome(deep, name: "a.rss").articles.isEmpty)
    }
}

@Suite struct MailTests {
    private let mail = """
        From: =?utf-8?Q?L=C3=A9na_Harrak?= <lena@safir.example>
        Subject: =?utf-8?B?2KfZhNmF2YrZhtin2KE=?=
         =?utf-8?B?IHRhbGtz?=
        Date: Sun, 08 Dec 2024 10:00:00 +0000
        Message-ID: <1@safir.example>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="xx"

        --xx
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        The caf=E9 reopened on Monday, its owner said. It is =
        wide open.

        --\u{20}
        Lena
        --xx
        Content-Type: text/html

        <p>The café reopened</p>
        --xx--

        """

    @Test func partsAndEncodings() {
        let outcome = Outcome(mail, name: "a.eml")
        #expect(outcome.reader == "mail" && outcome.failures.isEmpty)
        #expect(outcome.titles == ["الميناء talks"] && outcome.articles.first?.authors == ["Léna Harrak"])
        #expect(
            outcome.articles.first?.paragraphs.map(\.text) == [
                "The café reopened on Monday, its owner said. It is wide open."
            ])
        #expect(
            outcome.articles.first?.date?.description == "2024-12-08"
                && outcome.articles.first?.source == "safir.example")
    }

    @Test func mailsOfAMailbox() {
        let second = "From: C <c@d.example>\nSubject: Second\n\n>From here on, all is well, the port said.\n"
        let box = "From a@b Sun Dec  8 10:00:00 2024\n\(mail)\nFrom c@d Mon Dec  9 10:00:00 2024\n\(second)"
        let outcome = Outcome(box, name: "a.mbox")
        #expect(outcome.reader == "mbox" && outcome.titles == ["الميناء talks", "Second"])
        #expect(outcome.articles.last?.text == "From here on, all is well, the port said.")
    }

    @Test func brokenMails() {
        #expect(Outcome("From: a@b\nSubject: Nothing\n\n", name: "a.eml").failures == ["1: no words were found in it"])
        let deep = (0..<200).map { "Content-Type: multipart/mixed; boundary=\"b\($0)\"\n\n--b\($0)\n" }.joined()
        #expect(Outcome("From: a@b\nSubject: Deep\n\(deep)", name: "a.eml").failures.count == 1)
    }
}

@Suite struct TableTests {
    @Test func rowsWithQuotesAndLineBreaks() {
        let table =
            "\u{FEFF}id,Title,Body,Published_At\r\n1,\"A, title\",\"First line\nsecond \"\"quoted\"\" line\",2024-12-08\r\n"
        let outcome = Outcome(table, name: "a.csv")
        #expect(outcome.titles == ["A, title"] && outcome.articles[0].date?.description == "2024-12-08")
        #expect(outcome.articles[0].paragraphs.map(\.text) == ["First line", "second \"quoted\" line"])
        #expect(Outcome("headline\ttext\nOne\tWords here.\n", name: "a.tsv").titles == ["One"])
        #expect(
            Outcome("headline;text;source\nOne;Words here.;Safir Post\n", name: "a.csv").articles.first?.source
                == "Safir Post")
    }

    @Test func aStrayQuoteCostsOneRow() {
        let table = "id,title,body\n1,One,Words.\n2,\"Two,never closed\n3,Three,Words.\n4,Four,Words.\n"
        let outcome = Outcome(table, name: "a.csv")
        #expect(
            outcome.titles == ["One", "Three", "Four"] && outcome.failures == ["2: a quotation mark has no fellow"])
    }

    @Test func otherFailures() {
        #expect(
            Outcome("a,b\n1,2\n", name: "a.csv").failures == [
                "its first row names no field that holds text (body, text or content; `--field text=NAME` names another)"
            ])
        #expect(Outcome("", name: "a.csv").failures.count == 1)
        #expect(
            Outcome("id,title,body\n1,One,Words,x,y,z\n", name: "a.csv").failures == [
                "1: it has 6 fields and the first row has 3"
            ])
    }
}

@Suite struct JSONListTests {
    @Test func listsAndTheirFields() {
        let text = """
            {"status": "ok", "authors": [{"name": "x"}], "articles": []}
            """
        #expect(Outcome(text, name: "a.json").failures.count == 1)
        let export = """
            {"status": "ok", "articles": [{"title": {"rendered": "A &amp; B"}, "content": {"rendered": "<p>Hello, <b>bold</b> words.</p><p>More.</p>"},
            "date": "2024-01-02", "author": {"name": "Lena Harrak"}}, {"title": "No text"}, {"headline": "C", "articleBody": "Text [with] {brackets}."}]}
            """
        let outcome = Outcome(export, name: "a.json")
        #expect(outcome.titles == ["A & B", "C"] && outcome.failures.count == 1)
        #expect(
            outcome.articles[0].paragraphs.map(\.text) == ["Hello, bold words.", "More."]
                && outcome.articles[0].authors == ["Lena Harrak"])
        #expect(outcome.articles[1].text == "Text [with] {brackets}.")
        let escaped = "{\"title\": \"A\", \"body\": \"&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;\"}"
        #expect(Outcome(escaped, name: "a.jsonl").articles.first?.paragraphs.map(\.text) == ["One & two.", "Three."])
    }

    @Test func brokenLists() {
        let cut = Outcome("[{\"title\": \"A\", \"body\": \"Alpha words.\"}, {\"title\": \"B", name: "a.json")
        #expect(cut.titles == ["A"] && cut.failures == ["the list is cut off within an object"])
        #expect(Outcome(String(repeating: "[", count: 100_000), name: "a.json").failures.count == 1)
        #expect(Outcome("[{\"title\":" + String(repeating: "[", count: 100_000), name: "a.json").failures.count == 1)
    }
}

@Suite struct OfficeTests {
    private let word =
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>The quay</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>By Omar Noor</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">The mayor spoke </w:t></w:r>"
        + "<w:del><w:r><w:delText>not</w:delText></w:r></w:del><w:r><w:t>on Monday of the quay and its cranes.</w:t></w:r></w:p></w:body></w:document>"

    @Test func wordDocuments() {
        let file = MadeFiles.zip([
            ("[Content_Types].xml", Array("<x/>".utf8)), ("../../outside.txt", Array("no".utf8)),
            ("word/document.xml", Array(word.utf8)),
        ])
        for name in ["a.docx", "a.bin"] {
            let outcome = Outcome(file, name: name)
            #expect(outcome.titles == ["The quay"] && outcome.articles.first?.authors == ["Omar Noor"])
            #expect(outcome.articles.first?.text == "The mayor spoke on Monday of the quay and its cranes.")
        }
    }

    @Test func openDocuments() {
        let content =
            "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\"><o:body><o:text><text:h>The quay</text:h><text:p>The mayor<text:s/>spoke"
            + "<o:annotation><text:p>a note</text:p></o:annotation> on Monday, he said.</text:p></o:text></o:body></o:document-content>"
        let outcome = Outcome(
            MadeFiles.zip([
                ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
                ("content.xml", Array(content.utf8)),
            ]), name: "a.odt")
        #expect(outcome.titles == ["The quay"] && outcome.articles.first?.text == "The mayor spoke on Monday, he said.")
    }

    @Test func brokenDocuments() {
        let whole = MadeFiles.zip([
            ("[Content_Types].xml", Array("<x/>".utf8)), ("word/document.xml", Array(word.utf8)),
        ])
        #expect(Outcome(Array(whole.prefix(150)), name: "a.docx").failures == ["1: this is no whole zip archive"])
        let empty = MadeFiles.zip([("[Content_Types].xml", Array("<x/>".utf8))])
        #expect(Outcome(empty, name: "a.docx").failures.count == 1)
        let bomb = MadeFiles.zip([("word/document.xml", [UInt8](repeating: 0x20, count: 80_000_000))])
        #expect(Outcome(bomb, name: "a.docx").failures.count == 1)
    }
}

@Suite struct PDFTests {
    /// Present wherever `scripts/setup` has run.
    private static let hasProgram =
        (try? ExternalProgram(name: "pdftotext", package: "", seconds: 5, mostOutput: 1_000).run(
            ["-v"], on: [], lastArgument: "")) != nil

    @Test(.enabled(if: hasProgram)) func linesBecomeParagraphs() {
        let file = MadeFiles.pdf([
            "Ferry returns", "", "By Lena Harrak", "8 December 2024", "",
            "The port authority said on Monday that the talks with the",
            "dockers would resume, and that no ship would have to wait", "for more than a day at the outer quay.",
        ])
        let outcome = Outcome(file, name: "a.pdf")
        #expect(outcome.titles == ["Ferry returns"] && outcome.articles.first?.authors == ["Lena Harrak"])
        #expect(outcome.articles.first?.date?.description == "2024-12-08")
        #expect(
            outcome.articles.first?.text
                == "The port authority said on Monday that the talks with the dockers would resume, and that no ship would have to wait for more than a day at the outer quay."
        )
    }

    @Test(.enabled(if: hasProgram)) func brokenFiles() {
        let failures = Outcome("%PDF-1.4\nnothing", name: "a.pdf").failures
        #expect(failures == ["1: pdftotext could not read it (is it damaged, or is there a password?)"])
    }

    @Test func aMissingProgramIsNamed() {
        let program = ExternalProgram(
            name: "isnad-no-such-program", package: "some-package", seconds: 5, mostOutput: 1_000)
        #expect(throws: ReadingError.missing(program: "isnad-no-such-program", package: "some-package")) {
            try program.run([], on: [], lastArgument: "")
        }
    }

    @Test func aProgramThatDoesNotEndIsEnded() {
        let slow = ExternalProgram(name: "tail", package: "coreutils", seconds: 1, mostOutput: 1_000)
        #expect(throws: ReadingError.tooSlow(seconds: 1)) { try slow.run(["-f"], on: [], lastArgument: "/dev/null") }
        let endless = ExternalProgram(name: "yes", package: "coreutils", seconds: 5, mostOutput: 1_000_000)
        #expect { try endless.run([], on: [], lastArgument: "y") } throws: { error in
            if case ReadingError.tooLarge = error { true } else { false }
        }
    }
}
