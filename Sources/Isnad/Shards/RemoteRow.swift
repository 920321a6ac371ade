import Articles
import Quotations
import TextAnalysis
import Xapian

/// The row of words of a remote document, made anew from its text: for the few whose order nothing else tells.
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
    /// - Parameters:
    ///   - article: the number of its document.
    ///   - passage: one of its passages that was read, which a server has told it with; nil where none was.
    func fingerprint(of article: UInt32, read passage: UInt32? = nil) throws(XapianError) -> TextFingerprint? {
        guard database.isRemote(article) else {
            return database.row(of: article).flatMap { TextFingerprint(bytes: $0) }
        }
        if let passage {
            return try database.toldValue(of: passage, slot: Schema.Slot.fingerprint).flatMap {
                TextFingerprint(bytes: $0)
            }
        }
        if remoteFingerprints.known == nil {
            // Who asks for one by one asks for all: a sorted answer has them.
            let articles = try database.matching(.term(Schema.Kind.article)).documents.filter { database.isRemote($0) }
            let values = try database.valueRun(
                of: articles, slot: Schema.Slot.fingerprint, having: Schema.Kind.article)
            remoteFingerprints.known = Dictionary(uniqueKeysWithValues: zip(articles, values))
        }
        return remoteFingerprints.known?[article].flatMap { TextFingerprint(bytes: $0) }
    }
}

/// The fingerprints of all articles of remote shards, once they were asked for.
final class RemoteFingerprints {
    var known: [UInt32: [UInt8]]?
}
