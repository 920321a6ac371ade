import MadeFiles

@testable import Articles

extension FuzzTarget {
    /// Every reader that is registered: what comes out is clean, whatever went in.
    static let readers: [FuzzTarget] = formats.map { reader in
        FuzzTarget("read-" + reader.format.lowercased().replacing(" ", with: "-"), examples: files, files: packed) {
            input in
            // The first byte chooses a name, which some formats go by.
            let names = ["a.txt", "b.md", "c.json", "d.html", "2024-12-08 e.txt", "f", "g.csv", "h.eml", "i.docx"]
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
        FuzzTarget("cut-" + reader.format.lowercased().replacing(" ", with: "-"), examples: files, files: packed) {
            input in
            var cutter = reader.cutter(try ByteStream(Array(input.dropFirst())))
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

    /// What the program that reads PDF may print, which is believed no more than a file.
    static let printedLines = FuzzTarget("printed-lines", examples: files) { input in
        guard let text = try? TextDecoding.text(of: input) else { return }
        var reading = TextArticle(PrintedLines.joined(text), ReadingContext(fileName: "a.pdf"))
        guard let article = try? reading.article() else { return }
        for text in [article.title] + article.paragraphs.map(\.text) {
            try promise(!text.unicodeScalars.contains(where: isHarmful), "harmful: \(text)")
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
        "\u{5}From: \"D. Qasim\" <dq@safir.example>\r\nTo: x@safir.example\r\nSubject: =?utf-8?B?SGFyYm91cg==?= =?iso-8859-1?q?ferm=E9?=\r\nMessage-ID: <1@safir.example>\r\nDate: Sun, 8 Dec 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe harbour =E2=80=9Cclosed=E2=80=9D on Sunday=2E\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+VGhlIGhhcmJvdXIgY2xvc2VkLjwvcD4=\r\n--b--\r\n",
        "\u{5}From dq@safir.example Sun Dec  8 10:00:00 2024\nFrom: dq@safir.example\nSubject: One\nDate: 8 Dec 2024\n\nThe harbour closed.\n>From there, no ship came.\n\nFrom dq@safir.example Mon Dec  9 10:00:00 2024\nFrom: dq@safir.example\nSubject: Two\n\nIt opened.\n",
        "\u{5}<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\">]><rss version=\"2.0\"><channel><title>Safir</title><item><title>Harbour &a;</title><link>http://safir.example/1</link><pubDate>Sun, 08 Dec 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>The harbour <b>closed</b>.</p>]]></description></item></channel></rss>",
        "\u{5}<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>S</title><entry><title type=\"html\">H</title><updated>2024-12-08T00:00:00Z</updated><content type=\"xhtml\"><div>It closed.</div></content></entry></feed>",
        "\u{5}id,title,date,body\r\n1,\"Harbour, closed\",2024-12-08,\"It \"\"closed\"\".\r\nAgain.\"\r\n2;x\ty\r\n",
        "\u{2}[{\"title\": \"A\", \"text\": \"It closed.\"}, {\"articles\": [{\"headline\": \"B\", \"content\": {\"rendered\": \"<p>x</p>\"}}]}]\n",
        "\u{5}WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <https://safir.example/1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 132\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n1e;x=1\r\n<p>The harbour was closed.</p>\r\n0\r\n\r\n\r\n\r\nWARC/1.0\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n",
        "\u{4}الميناء\n\n٨ كانون الأول ٢٠٢٤\n\nقال الوزير إن الميناء مفتوح.\r\n",
    ]

    private static let packed: [[UInt8]] = [
        MadeFiles.gzip(Array("{\"title\": \"Harbour\", \"body\": \"It closed.\"}\n".utf8)),
        MadeFiles.zip([
            ("[Content_Types].xml", Array("<x/>".utf8)),
            (
                "word/document.xml",
                Array(
                    "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p><w:p><w:r><w:t>It closed.</w:t></w:r></w:p></w:body></w:document>"
                        .utf8)
            ),
        ]),
        MadeFiles.zip([
            ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
            (
                "content.xml",
                Array("<o xmlns:text=\"t\"><text:h>Harbour</text:h><text:p>It<text:s/>closed.</text:p></o>".utf8)
            ),
        ]),
        // UTF-16, with a byte order mark.
        [0xFF, 0xFE] + "Harbour\n\nIt closed.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ].map { [5] + $0 }
}

extension Division {
    fileprivate var isMany: Bool { if case .none = self { false } else { true } }
}
