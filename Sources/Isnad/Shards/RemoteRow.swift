import Articles
import Quotations
import TextAnalysis
import Xapian

/// What local shards keep beside the engine's tables, made anew from the texts of a remote one.
enum RemoteRow {
    /// The row of words of a passage or a quotation.
    static func row(of document: UInt32, _ target: Target, _ session: Searcher.Session) throws(XapianError) -> [UInt8] {
        let unreadable = XapianError(.corrupt, "document \(document) is not readable")
        guard let data = try session.database.data(of: [document]).first ?? nil else { throw unreadable }
        switch target {
        case .passages:
            guard let passage = PassageRecord(data) else { throw unreadable }
            return DocumentBatch.row(
                of: codes(of: passage.text), title: passage.ordinal == 0 ? codes(of: passage.article.title) : [])
        case .quotations:
            guard let record = QuotationRecord(data) else { throw unreadable }
            let place = try QuotationPlace(of: record, document, session.database)
            return try quotationRow(record, try Searcher.whole(place.document, session).text)
        }
    }

    /// A quotation may be interrupted by its attribution, whose words are not in its row: where it is, the analysis of the article tells.
    private static func quotationRow(_ record: QuotationRecord, _ text: String) throws(XapianError) -> [UInt8] {
        var text = text
        return text.withUTF8 { text in
            var tokens = TokenBuffer()
            Tokenizer().tokenize(text, into: &tokens)
            var offsets = ScalarOffsets(text)
            var row: [UInt8] = []
            for quotation in QuotationExtractor().quotations(in: text)
            where offsets.scalarOffset(ofByte: quotation.start) == record.start {
                row.removeAll()
                for span in quotation.spans {
                    for index in tokens.tokens.indices where span.contains(Int(tokens.tokens[index].start)) {
                        WordCode.append(WordCode.code(of: Array(tokens.term(index))), to: &row)
                    }
                }
                if quotation.kind.rawValue == record.kind { break }
            }
            return DocumentBatch.row(of: row)
        }
    }

    private static func codes(of text: String) -> [UInt8] {
        let tokens = Tokenizer().tokens(of: text)
        var codes: [UInt8] = []
        for index in tokens.tokens.indices { WordCode.append(WordCode.code(of: Array(tokens.term(index))), to: &codes) }
        return codes
    }
}

extension Searcher.Session {
    /// What copies of an article are told by.
    ///
    /// - Parameter article: the number of its document.
    func fingerprint(of article: UInt32) throws(XapianError) -> TextFingerprint? {
        guard database.isRemote(article) else {
            return database.row(of: article).flatMap { TextFingerprint(bytes: $0) }
        }
        if let known = remoteFingerprints.known[article] { return known }
        let text = try Searcher.whole(article, self).text
        var tokens = TokenBuffer()
        Tokenizer().tokenize(text, into: &tokens)
        var maker = FingerprintMaker()
        let bytes = Array(text.utf8)
        var start = 0
        var next = 0
        // Paragraphs stand with an empty line between them.
        while start <= bytes.count {
            var end = start
            while end < bytes.count, !(bytes[end] == 0x0A && end + 1 < bytes.count && bytes[end + 1] == 0x0A) {
                end += 1
            }
            let first = next
            while next < tokens.tokens.count, Int(tokens.tokens[next].start) < end { next += 1 }
            maker.add(tokens, tokens: first..<next)
            start = end + 2
        }
        let made = maker.fingerprint()
        let fingerprint = made.runs >= TextFingerprint.fewestRuns ? made : nil
        if remoteFingerprints.known.count > 20_000 { remoteFingerprints.known.removeAll() }
        remoteFingerprints.known[article] = .some(fingerprint)
        return fingerprint
    }
}

/// Fingerprints that were made from texts of remote shards.
final class RemoteFingerprints {
    var known: [UInt32: TextFingerprint?] = [:]
}
