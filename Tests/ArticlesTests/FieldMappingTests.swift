import Testing

@testable import Articles

@Suite("Fields of exports that have names of their own") struct FieldMappingTests {
    private func articles(_ text: String, name: String, _ mappings: [String]) throws -> [Article] {
        let fields = try FieldMapping(mappings)
        var records = try RecordStream(try ByteStream(Array(text.utf8)), name: name, fields: fields)
        var articles: [Article] = []
        while let record = try records.next() {
            if let failure = record.failure { throw failure }
            articles.append(try records.reader.article(from: record.bytes, ReadingContext(fileName: name)))
        }
        return articles
    }

    private static let body = "The harbour of Dalma was closed at dawn, said its master."
    private static let mappings = [
        "title=Überschrift", "text=Inhalt", "date=Erscheinungstag", "author=Verf.", "source=Blatt", "id=Nr",
    ]

    @Test(
        "All formats of exports, by the names that are given",
        arguments: [
            (
                "a.jsonl",
                #"{"Nr": 7, "Überschrift": "Harbour shut", "Inhalt": "\#(body)", "Erscheinungstag": "2025-03-02", "Verf.": ["A. Karam", "B. Hadi"], "Blatt": {"name": "Safir Post"}}"#
            ),
            (
                "a.json",
                #"{"hits": [{"Nr": 7, "Überschrift": "Harbour shut", "Inhalt": "\#(body)", "Erscheinungstag": "2025-03-02", "Verf.": "A. Karam, B. Hadi", "Blatt": "Safir Post"}]}"#
            ),
            (
                "one.json",
                #"{"Nr": 7, "Überschrift": "Harbour shut", "Inhalt": "\#(body)", "Erscheinungstag": "2 March 2025", "Verf.": ["A. Karam", "B. Hadi"], "Blatt": "Safir Post"}"#
            ),
            (
                "a.csv",
                "Nr;Überschrift;Inhalt;Erscheinungstag;Verf.;Blatt\n7;Harbour shut;\"\(body)\";2025-03-02;A. Karam, B. Hadi;Safir Post\n"
            ),
            (
                "a.tsv",
                "Nr\tÜberschrift\tInhalt\tErscheinungstag\tVerf.\tBlatt\n7\tHarbour shut\t\(body)\t2025-03-02\tA. Karam, B. Hadi\tSafir Post\n"
            ),
        ])
    func formats(_ row: (name: String, text: String)) throws {
        let article = try #require(try articles(row.text, name: row.name, Self.mappings).first)
        #expect(article.identifier == "7" && article.title == "Harbour shut" && article.text == Self.body)
        #expect(article.date?.description == "2025-03-02")
        #expect(article.authors == ["A. Karam", "B. Hadi"] && article.source == "Safir Post")
    }

    @Test(
        "Where a name leads to",
        arguments: [
            (["text=article.content.plain"], #"{"article": {"content": {"plain": "BODY"}}}"#),
            (["text=a.b"], #"{"a.b": "BODY", "a": {"b": "other"}}"#),
            (["text=a.b.c"], #"{"a.b": {"c": "BODY"}}"#),
            (["text=hits.doc.t"], #"{"hits": [{"doc": {"t": "BODY"}}]}"#),
            (["text=Full Text"], #"{"full_text": "BODY"}"#),
            (["text=None", "text=Second"], #"{"None": "", "Second": "BODY", "body": "other"}"#),
            // What holds nothing leaves the field to the names that are known.
            (["text=None"], #"{"None": null, "body": "BODY"}"#),
            (["body=Wort"], #"{"Wort": "BODY", "body": "other"}"#),
            (["text=parts"], #"{"parts": ["BODY"]}"#),
            (["text=w"], #"{"w": {"rendered": "<p>BODY</p>"}}"#),
            (["text=t", "title=t"], "\u{FEFF}" + #"{"t": "BODY"}"#),
        ])
    func paths(_ row: (mappings: [String], json: String)) throws {
        let text = row.json.replacing("BODY", with: Self.body) + "\n"
        #expect(try articles(text, name: "a.jsonl", row.mappings).map(\.text) == [Self.body])
    }

    @Test func severalValues() throws {
        let json =
            #"{"t": ["First paragraph here.", "Second one there."], "who": [{"name": "A"}, {"name": "B"}], "d": ["2025-01-02", "2026-01-01"]}"#
        let article = try #require(try articles(json, name: "a.jsonl", ["text=t", "author=who.name", "date=d"]).first)
        #expect(article.paragraphs.map(\.text) == ["First paragraph here.", "Second one there."])
        #expect(article.authors == ["A", "B"] && article.date?.description == "2025-01-02")
    }

    @Test func withoutAMappingTheRecordSaysWhatToDo() {
        #expect(throws: ReadingError.noTextField) {
            try articles(#"{"Inhalt": "x"}"#, name: "a.jsonl", [])
        }
        #expect(ReadingError.noTextField.description.contains("--field text=NAME"))
    }

    @Test(
        "What is no mapping says what is allowed",
        arguments: [
            (
                "headline=x",
                "headline=x: no article has a field headline; there are author, date, id, language, source, text, title, url"
            ),
            (
                "title",
                "title: a field is mapped as TARGET=NAME, where TARGET is one of author, date, id, language, source, text, title, url"
            ),
            ("title= ", "title= : say which field of the export, as title=NAME"),
            ("=x", "=x: no article has a field ; there are author, date, id, language, source, text, title, url"),
        ])
    func mistakes(_ row: (mapping: String, said: String)) {
        #expect(throws: FieldMapping.Mistake(description: row.said)) { try FieldMapping([row.mapping]) }
    }

    @Test func asItIsWritten() throws {
        let mappings = ["title=A = B", "text=a.b", "text=c", "text=c"]
        let fields = try FieldMapping(mappings)
        #expect(fields.mappings == ["title=A = B", "text=a.b", "text=c"])
        #expect(try FieldMapping(fields.mappings) == fields)
        #expect(fields.targets == [.title, .text])
    }
}
