import Testing

@testable import Isnad

@Suite struct QueryParserTests {
    /// A query and how it is read, in the words of the query language.
    @Test(arguments: [
        ("border closed", "border closed"),
        ("“red line”", "\"red line\""),
        ("«red line» x", "\"red line\" x"),
        ("border -turkey", "border -turkey"),
        ("border NOT turkey", "border -turkey"),
        ("a AND b OR c", "(a AND b) OR c"),
        ("a (b OR c)", "a (b OR c)"),
        ("a b AND c", "(a b) AND c"),
        ("a NEAR/5 b", "a NEAR/5 b"),
        ("a NEAR \"b c\"", "a NEAR/10 \"b c\""),
        ("fortif* wrod~ =exact", "fortif* wrod~ =exact"),
        ("title:border source:\"Safir Post\"", "title:border AND source:\"Safir Post\""),
        ("date:2024-12 storm", "storm AND date:2024-12-01..2024-12-31"),
        ("date:2024-12-01..2024-12-08", "date:2024-12-01..2024-12-08"),
        ("date:..2024", "date:..2024-12-31"),
        ("language:AR", "language:ar"),
        ("al-Sudani", "al-Sudani"),
        ("http://a.example/x", "http://a.example/x"),
        ("C3PO: the movie", "C3PO: the movie"),
        ("-turkey", "-turkey"), ("speaker:\"Omar Noor\" x", "x AND speaker:\"Omar Noor\""),
    ])
    func readings(_ text: String, _ read: String) {
        let parsed = QueryParser.parse(text)
        #expect(parsed.node.description == read)
        #expect(parsed.notes.isEmpty)
    }

    /// Queries that do not fit are read as plain words, and a note says so.
    @Test(arguments: [
        ("a AND", "a"), ("(a b", "a b"), ("a) b", "a b"), ("OR a", "a"), ("a NEAR/3", "a"), ("NOT", ""),
        ("a - b", "a b"),
        ("((((((((((((((((((((((((((((((a))))))))))))))))))))))))))))))", "a"), ("\"open phrase", "\"open phrase\""),
        ("date:yesterday x", "yesterday x"), ("()", ""), ("\"\"", ""),
        ("***", ""),
    ])
    func mended(_ text: String, _ read: String) {
        let parsed = QueryParser.parse(text)
        #expect(parsed.node.description == read)
    }

    @Test func everyWordExactly() {
        #expect(QueryParser.parse("a \"b c\" de*", isExact: true).node.description == "=a =\"b c\" de*")
    }

    @Test func longQueriesAreCut() {
        let parsed = QueryParser.parse(String(repeating: "word ", count: 100_000))
        #expect(parsed.notes == ["only the first \(QueryParser.mostTokens) words of the query were used"])
    }

    @Test(arguments: 0..<80 as Range<UInt64>)
    func nothingThatCanBeTypedIsAnError(seed: UInt64) {
        var state = seed &+ 1
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pieces = [
            "(", ")", "\"", "“", "AND", "OR", "NOT", "NEAR/2", "-", "=", "a", "b*", "c~", "title:", "date:",
            "date:2024", " ", "  ", "\u{0}", "\u{202E}", "قال",
        ]
        let text = (0..<40).map { _ in pieces[next(pieces.count)] }.joined(separator: next(2) == 0 ? " " : "")
        _ = QueryParser.parse(text)
    }
}

@Suite struct DateBoundTests {
    @Test(arguments: [
        ("2024", "2024-01-01", "2024-12-31"), ("2024-12", "2024-12-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-12-08", "2024-12-08", "2024-12-08"), ("20241208", "2024-12-08", "2024-12-08"),
    ])
    func bounds(_ text: String, _ first: String, _ last: String) {
        #expect(DateBound.first(text)?.description == first)
        #expect(DateBound.last(text)?.description == last)
    }

    @Test(arguments: ["", "24", "2024-13", "2024-02-30", "2024-1-1", "yesterday", "2024-12-08-01"])
    func noDates(_ text: String) { #expect(DateBound.first(text) == nil) }
}

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("border", "border", 0), ("border", "boder", 1), ("border", "broder", 1), ("border", "bordeaux", 3),
        ("", "ab", 2),
    ])
    func distances(_ left: String, _ right: String, _ steps: Int) {
        let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(EditDistance.distance(a, b, most: 5) == steps)
        #expect(EditDistance.distance(b, a, most: 5) == steps)
        if steps > 0 { #expect(EditDistance.distance(a, b, most: steps - 1) == nil) }
    }
}
