/// Reads a mail as it was saved.
struct MailReader: ArticleReader {
    let format = "mail"

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        if Mailbox.begins(head) { return false }
        return MailFields.begins(
            head, few: name.hasSuffix(".eml") || name.hasSuffix(".mht") || name.hasSuffix(".mhtml"))
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        let message = try MailMessage(record)
        var article: Article
        let hasText = message.plain.contains { $0 > 0x20 }
        if hasText, message.html.count < message.plain.count * 8 || message.plain.count >= 400 {
            article = try Self.article(text: message.plain, context)
        } else if message.html.contains(where: { $0 > 0x20 }) {
            article = try HTMLPage(markup: message.html).article(context)
        } else if hasText {
            article = try Self.article(text: message.plain, context)
        } else {
            throw .noText
        }
        if let subject = message.fields["subject"].map(MailDecoding.header), !subject.isEmpty {
            article.title = subject
            article.titleIsDerived = false
        }
        if let from = message.fields["from"].map(MailDecoding.header) {
            let name = MailFields.name(of: from)
            if article.authors.isEmpty, let name { article.authors = [name] }
            if article.source == nil, let at = from.lastIndex(of: "@") {
                article.source = String(from[from.index(after: at)...].prefix { $0 != ">" && $0 != " " })
            }
        }
        if let stated = message.fields["date"], let reading = DateParser.field(stated) {
            article.date = reading.resolved(context.dateOrder)
            article.dateOrigin = .field
        }
        article.identifier = message.fields["message-id"]
        return article
    }

    /// The text of a mail, without what it quotes of others and without its signature.
    private static func article(text: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        var kept: [UInt8] = []
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.elementsEqual("-- ".utf8) || line.elementsEqual("--".utf8) { break }
            kept += line + [0x0A]
        }
        let lines = TextLines(kept).lines
        var paragraphs: [Paragraph] = []
        for line in lines where NonArticleLines.verdict(line.text) == .article {
            paragraphs.append(
                line.text.hasPrefix(">")
                    ? Paragraph(line.text.drop { $0 == ">" || $0 == " " }.trimmed, kind: .quotation)
                    : Paragraph(line.text))
        }
        paragraphs.removeAll { $0.text.isEmpty }
        guard let opening = paragraphs.first else { throw .noText }
        var article = Article(title: TextArticle.derivedTitle(opening.text), paragraphs: paragraphs)
        article.titleIsDerived = true
        article.language = LanguageGuess.language(of: paragraphs.prefix(12).map(\.text).joined(separator: " "))
        return article
    }
}

/// Reads a mailbox: mails one behind another, each begun by a line `From ` (RFC 4155).
struct MailboxReader: ArticleReader {
    let format = "mbox"
    let division = Division.records("message")

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool { Mailbox.begins(head) }

    func cutter(_ stream: ByteStream) -> any RecordCutter { MailboxCutter(stream: stream) }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        try MailReader().article(from: record, context)
    }
}

/// The form of a mailbox.
enum Mailbox {
    /// Whether a file begins as a mailbox does, with a mail behind the line.
    static func begins(_ head: ArraySlice<UInt8>) -> Bool {
        guard head.starts(with: Array("From ".utf8)), let end = head.firstIndex(of: 0x0A) else { return false }
        return MailFields.begins(head[(end + 1)...], few: true)
    }
}

/// What is known of the fields of mails.
enum MailFields {
    private static let names: Set<String> = [
        "from", "to", "subject", "date", "received", "return-path", "message-id", "mime-version", "delivered-to",
        "content-type",
        "x-mailer", "reply-to", "sender", "cc", "dkim-signature", "content-transfer-encoding", "x-original-to",
        "authentication-results",
        "list-id", "arc-seal", "x-received", "in-reply-to", "references",
    ]

    /// Whether bytes begin with the fields of a mail.
    ///
    /// - Parameter few: two are enough, since the name of the file speaks for it too.
    static func begins(_ head: ArraySlice<UInt8>, few: Bool) -> Bool {
        var found: Set<String> = []
        for line in head.prefix(4_096).split(separator: 0x0A, maxSplits: 60, omittingEmptySubsequences: false).prefix(
            60)
        {
            if line.isEmpty || line.elementsEqual([0x0D]) { break }
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
            let name = line[..<colon]
            guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !name.isEmpty else { return false }
            let text = String(decoding: name, as: UTF8.self).lowercased()
            if names.contains(text) { found.insert(text) }
        }
        return found.count >= (few ? 1 : 3)
            && (found.contains("from") || found.contains("received") || found.contains("message-id") || few)
    }

    /// The name in `Name <address>`; nil where there is an address alone.
    static func name(of value: String) -> String? {
        let name = value.prefix { $0 != "<" }.filter { $0 != "\"" }.trimmed
        return name.isEmpty || name.contains("@") ? nil : name
    }
}

/// Cuts a mailbox into mails.
struct MailboxCutter: RecordCutter {
    let stream: ByteStream
    private var isAfterEmptyLine = true
    /// The line that begins the next mail.
    private var opening: [UInt8]?

    init(stream: ByteStream) { self.stream = stream }

    mutating func next() throws(ReadingError) -> Result<[UInt8], ReadingError>? {
        var message = opening ?? []
        var isTooLarge = false
        var size = message.count
        opening = nil
        while let line = try stream.line(most: 1 << 20) {
            let isEmpty = line.bytes.elementsEqual([0x0A]) || line.bytes.elementsEqual([0x0D, 0x0A])
            if isAfterEmptyLine, line.bytes.starts(with: Array("From ".utf8)) {
                isAfterEmptyLine = false
                if size > 0 {
                    opening = line.bytes
                    break
                }
            }
            isAfterEmptyLine = isEmpty
            // A line of the text that begins so was quoted with a mark.
            let quoted = line.bytes.starts(with: Array(">From ".utf8))
            size += line.bytes.count
            if size > SourceFile.mostBytesOfRecord {
                isTooLarge = true
                message = []
            } else {
                message += quoted ? line.bytes.dropFirst() : line.bytes[...]
            }
        }
        if isTooLarge { return .failure(.tooLarge(bytes: size, most: SourceFile.mostBytesOfRecord)) }
        return message.isEmpty ? nil : .success(message)
    }
}
