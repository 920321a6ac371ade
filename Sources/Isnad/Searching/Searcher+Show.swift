import TextAnalysis
import Xapian

/// An article as it was indexed.
public struct IndexedArticle: Sendable, Encodable {
    /// What is known of it.
    public var article: ArticleSummary
    /// Its authors.
    public var authors: [String]
    /// Where it stands on the web.
    public var url: String?
    /// Where its date was found: in a field, on a line, in the dateline, in the address.
    public var dateOrigin: String?
    /// Its whole text; all offsets of the index count in it.
    public var text: String

    /// Where its passages stand in ``text``, in scalars; not part of the JSON.
    public var passages: [Range<Int>]

    /// Its quotations in the order in which they begin.
    public var quotes: [Quote]?

    /// A quotation of the article.
    public struct Quote: Sendable, Encodable {
        /// What was said.
        public var quote: QuotationResult.Quote
        /// Who said it.
        public var speaker: QuotationResult.Speaker
        /// The word that attributes it.
        public var cue: String?
    }

    enum CodingKeys: String, CodingKey {
        case article, authors, url, text, quotes
        case dateOrigin = "date_origin"
    }
}

extension Searcher {
    /// The article of a name: its id or the beginning of one, its path or the end of one, or its title.
    ///
    /// - Throws: ``IsnadError/noArticle(name:similar:)`` where no article, or more than one, has that name.
    public func article(_ name: String) throws(IsnadError) -> IndexedArticle {
        let found = try withSession { session throws(XapianError) in try Self.find(name, session) }
        switch found {
        case .one(let article): return article
        case .several(let names): throw .noArticle(name: name, similar: names)
        }
    }

    /// The articles with an identifier, as results name them; mostly one, none for what is no identifier.
    ///
    /// Unlike ``article(_:)`` this takes one look at the index, whatever is asked for.
    ///
    /// - Parameters:
    ///   - identifier: the identifier, whole.
    ///   - path: the path of the article that is meant, where several have the identifier.
    /// - Throws: ``IsnadError`` where the index cannot be read.
    public func articles(identifier: String, path: String? = nil) throws(IsnadError) -> [IndexedArticle] {
        try withSession { session throws(XapianError) in
            let term = [Schema.Prefix.identifier] + Array(identifier.utf8.prefix(200))
            let documents = try Self.living(session.database.postings(of: term, limit: 50), session)
            var found: [IndexedArticle] = []
            for (document, data) in zip(documents, try session.database.data(of: documents)) {
                guard let data, let record = ArticleRecord(data), record.identifier == identifier else { continue }
                if let path, !record.paths.contains(path) { continue }
                found.append(try Self.whole(document, session))
            }
            return found.sorted { $0.article.path < $1.article.path }
        }
    }

    private enum Named: Sendable {
        case one(IndexedArticle)
        case several([String])
    }

    private static func find(_ name: String, _ session: Session) throws(XapianError) -> Named {
        // By identifier first: one look at the term dictionary.
        let term = [Schema.Prefix.identifier] + Array(name.utf8.prefix(200))
        let direct = try living(session.database.postings(of: term, limit: 50), session)
        if direct.count == 1 { return .one(try whole(direct[0], session)) }
        var fitting: [(document: UInt32, record: ArticleRecord, isWhole: Bool)] = []
        let all = try living(session.database.postings(of: Schema.Kind.article), session)
        for (index, document) in all.enumerated() {
            // Those of servers a thousand at once.
            if index % 1_000 == 0 { try session.database.fetch(Array(all[index..<min(index + 1_000, all.count)])) }
            guard let data = try session.database.data(of: [document]).first ?? nil, let record = ArticleRecord(data)
            else { continue }
            if let fit = fit(name, record) { fitting.append((document, record, fit == .whole)) }
        }
        let whole = fitting.filter(\.isWhole)
        if whole.count == 1 { return .one(try Self.whole(whole[0].document, session)) }
        if whole.isEmpty, fitting.count == 1 { return .one(try Self.whole(fitting[0].document, session)) }
        return .several(
            fitting.map { $0.record.identifier + " (" + ($0.record.paths.first ?? "") + ")" }.sorted())
    }

    private enum Fit {
        case whole
        case part
    }

    private static func fit(_ name: String, _ record: ArticleRecord) -> Fit? {
        if record.identifier == name || record.paths.contains(name) || record.title == name { return .whole }
        if name.utf8.count >= 3, record.identifier.hasPrefix(name) || record.identity.hasPrefix(name) { return .part }
        for path in record.paths {
            if path.hasSuffix("/" + name) || name.hasSuffix("/" + path) { return .whole }
            let file = path.split(separator: "/").last ?? ""
            if file == name || name.utf8.count >= 3 && file.hasPrefix(name) { return file == name ? .whole : .part }
        }
        return nil
    }

    /// The documents among `documents` that are not deleted.
    static func living(_ documents: [UInt32], _ session: Session) throws(XapianError) -> [UInt32] {
        guard session.hasDeleted, !documents.isEmpty else { return documents }
        let (database, deleted) = (session.database, session.deleted)
        return documents.filter { document in
            let place = database.place(of: document)
            return !Self.contains(place.number, in: deleted[place.segment])
        }
    }

    /// Whether `sorted` has a number.
    private static func contains(_ number: UInt32, in sorted: [UInt32]) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == number
    }

    /// Puts an article together again from its passages.
    static func whole(_ document: UInt32, _ session: Session) throws(XapianError) -> IndexedArticle {
        guard let data = try session.database.data(of: [document]).first ?? nil, let record = ArticleRecord(data) else {
            throw XapianError(.corrupt, "document \(document) is not readable")
        }
        let step = session.database.step(of: document)
        let numbers = (0..<record.passageCount).map { document + UInt32($0 + 1) * step }
        var text = ""
        var passages: [Range<Int>] = []
        for data in try session.database.data(of: numbers) {
            guard let data, let passage = PassageRecord(data) else {
                throw XapianError(.corrupt, "a passage of document \(document) is missing")
            }
            text += passage.gap + passage.text
            passages.append(passage.start..<max(passage.start, passage.end))
        }
        var quotes: [IndexedArticle.Quote] = []
        let first = document + UInt32(record.passageCount + 1) * step
        var records: [QuotationRecord] = []
        for data in try session.database.data(of: (0..<record.quotationCount).map { first + UInt32($0) * step }) {
            guard let data, let quotation = QuotationRecord(data) else {
                throw XapianError(.corrupt, "a quotation of document \(document) is missing")
            }
            records.append(quotation)
        }
        text.withUTF8 { text in
            var offsets = ScalarOffsets(text)
            for quotation in records {
                quotes.append(
                    IndexedArticle.Quote(
                        quote: QuotationResult.Quote(
                            quotation, quotation.passage(in: text, &offsets, from: 0).words),
                        speaker: QuotationResult.Speaker(quotation), cue: quotation.cue))
            }
        }
        return IndexedArticle(
            article: ArticleSummary(record), authors: record.authors, url: record.url, dateOrigin: record.dateOrigin,
            text: text, passages: passages, quotes: quotes)
    }
}
