import Articles

extension FuzzTarget {
    /// Every reader that is registered: what comes out is clean, whatever went in.
    static let readers: [FuzzTarget] = formats.map { reader in
        FuzzTarget("read-" + reader.format.lowercased().replacing(" ", with: "-"), examples: files) { input in
            // The first byte chooses a name, which some formats go by.
            let names = ["a.txt", "b.md", "c.json", "d.html", "2024-12-08 e.txt"]
            let name = names[Int(input.first ?? 0) % names.count]
            let bytes = Array(input.dropFirst())
            _ = ArticleReaders.reader(head: bytes.prefix(4096), name: name)
            guard let article = try? reader.article(from: bytes, ReadingContext(fileName: name)) else { return }
            var shown = [article.title, article.source ?? "", article.identifier ?? "", article.url ?? ""]
            shown += article.authors + article.paragraphs.map(\.text)
            for text in shown { try promise(!text.unicodeScalars.contains(where: isHarmful), "harmful: \(text)") }
            try promise(article.paragraphs.allSatisfy { !$0.text.isEmpty }, "an empty paragraph")
        }
    }

    /// Any bytes, packed or not, are cut into records, and there is an end to them.
    static let cutters: [FuzzTarget] = formats.filter { $0.division.isMany }.map { reader in
        FuzzTarget("cut-" + reader.format.lowercased().replacing(" ", with: "-"), examples: files) { input in
            var cutter = reader.cutter(try ByteStream(input))
            var records = 0
            while try cutter.next() != nil {
                records += 1
                try promise(records <= 100 * input.count + 100, "there is no end of records")
            }
        }
    }

    /// Any bytes are mappings of fields, which are written as they are read; and any record has what they lead to, or nothing.
    static let mappings = FuzzTarget(
        "field-mappings",
        examples: [
            "title=a.b\ntext=c\u{0}{\"a\": {\"b\": \"x\"}, \"c\": [{\"name\": \"y\"}]}", "text=..\u{0}{\"\": 1}",
        ]
    ) { input in
        let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let lines = String(decoding: parts[0], as: UTF8.self).split(separator: "\n").map(String.init)
        guard let fields = try? FieldMapping(lines) else { return }
        try promise(try FieldMapping(fields.mappings) == fields, "\(fields.mappings) is read as another")
        for target in FieldMapping.Target.allCases {
            let texts = fields.texts(for: target, in: parts.last ?? [])
            try promise(texts?.isEmpty != true, "nothing is something")
        }
    }

    /// PDF is read by a program of its own, in a process of its own.
    private static let formats = ArticleReaders.all.filter { $0.format != "PDF" }

    /// What no article may carry to a terminal: control characters, line ends, and marks that reorder what stands around them.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static let files = [
        "\u{0}Harbour closed\n\nBy Dana Qasim\nSafir Post\nDecember 8, 2024\n\nSAFIR — The harbour was closed.\n\nShare this\n\nIts master said so.\n",
        "\u{1}---\ntitle: \"Harbour\"\ndate: 2024-12-08\nauthors: [A, B]\n---\n# Harbour\n\n> Quoted *text*\n\n- [item](http://safir.example/x)\n\n```\ncode\n```\n![p](q)\n",
        "\u{2}{\"id\": 7, \"title\": \"Harbour\", \"body\": \"It \\u0000 \\u001b[31m closed.\\n\\nMore \\u202e.\", \"date\": \"2024-12-08T01:02:03Z\", \"authors\": [\"A\"], \"source\": {\"name\": \"S\"}}",
        "\u{3}<!doctype html><html><head><title>T</title><meta property=\"og:title\" content=\"H\"><script>x</script></head><body><article><h1>H</h1><p>One &amp; two &#x1b; &nbsp;<b>three</b></p><ul><li>a</ul></article></body></html>",
        "\u{4}الميناء\n\n٨ كانون الأول ٢٠٢٤\n\nقال الوزير إن الميناء مفتوح.\r\n",
    ]
}

extension Division {
    fileprivate var isMany: Bool { if case .none = self { false } else { true } }
}
