import ArabicNames
import Articles
import TextAnalysis
import Xapian

/// How a name is read, the forms of it that the index has, and its aliases.
public struct NameReport: Sendable, Encodable {
    /// A part of the name: a word, or several that are one name.
    public struct Part: Sendable, Encodable {
        /// As it was typed.
        public var query: String
        /// Its key, more than one where an article may be fused with it.
        public var keys: [String]
        /// Known names that it may spell, the nearest first.
        public var known: [String]
        /// It is an ordinary word, so a search does not look for other spellings of it.
        public var isOrdinary: Bool
        /// The forms in the index, the likest first.
        public var forms: [Form]

        enum CodingKeys: String, CodingKey {
            case query, keys, known, forms
            case isOrdinary = "ordinary"
        }
    }

    /// A form and how it compares with what was typed.
    public struct Form: Sendable, Encodable {
        /// As it stands in articles.
        public var form: String
        /// In [0, 1]; one half is the least that is taken.
        public var similarity: Double
        /// How many articles have it.
        public var articles: Int
    }

    /// Another name of the same person.
    public struct Alias: Sendable, Encodable {
        /// The name that was asked for, as the statement has it.
        public var name: String
        /// The other name.
        public var alias: String
        /// How many articles state it.
        public var articles: Int
        /// One article that does; nil where the user's file states it.
        public var article: ArticleSummary?
        /// The sentence that states it.
        public var statement: String?
        /// The line of the user's file of aliases.
        public var line: Int?
    }

    /// The name as it was typed.
    public var query: String
    /// Its parts in order.
    public var parts: [Part]
    /// Other names of the person, those of the user’s file first.
    public var aliases: [Alias]
    /// Shards that are not there; nil where none is missing.
    public var missing: [MissingShard]?

    /// Whether the index has any form of the name, or knows it by another.
    public var isEmpty: Bool { aliases.isEmpty && parts.allSatisfy(\.forms.isEmpty) }
}

extension Searcher {
    /// How a name is read and what the index has of it.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read.
    public func names(_ name: String) throws(IsnadError) -> NameReport {
        var report = try withSession { session throws(XapianError) in
            var parts: [NameReport.Part] = []
            for word in FullName(name).words.prefix(12) {
                guard let form = NameForm(word) else { continue }
                let found = try session.lexicon.spellings(of: word)
                let tokens = Tokenizer().tokens(of: word)
                var forms: [NameReport.Form] = []
                for spelling in found.spellings {
                    var articles = spelling.articles
                    if session.hasDeleted {
                        articles = 0
                        for key in NameForm(spelling.form)?.keys ?? [] {
                            let term = NameFormGatherer.term(key, form: Array(spelling.form.utf8))
                            articles = max(
                                articles, try Self.living(session.database.postings(of: term), session).count)
                        }
                    }
                    if articles > 0 {
                        forms.append(
                            NameReport.Form(
                                form: spelling.form, similarity: (spelling.similarity * 1000).rounded() / 1000,
                                articles: articles))
                    }
                }
                parts.append(
                    NameReport.Part(
                        query: word, keys: form.keys.map(\.description),
                        known: Array(PreparedName(form).knownNames.prefix(5)),
                        isOrdinary: tokens.tokens.count == 1 && OrdinaryWordForms.contains(tokens.term(0)), forms: forms
                    ))
            }
            var aliases: [NameReport.Alias] = []
            for alias in try session.lexicon.aliases(of: name) {
                var report = NameReport.Alias(
                    name: alias.name, alias: alias.other, articles: alias.articles, article: nil, statement: nil,
                    line: alias.line)
                if let term = alias.term {
                    let documents = try Self.living(session.database.postings(of: term, limit: 50), session)
                    guard let document = try Self.first(of: documents, session) else { continue }
                    let article = try Self.whole(document, session)
                    report.article = article.article
                    report.statement = Self.statement(of: alias, in: article.text)
                }
                aliases.append(report)
            }
            return NameReport(query: name, parts: parts, aliases: aliases)
        }
        report.missing = missingShards
        return report
    }

    /// The article that comes first however articles are spread over shards.
    private static func first(of documents: [UInt32], _ session: Session) throws(XapianError) -> UInt32? {
        var best: (identity: String, document: UInt32)?
        for (document, data) in zip(documents, try session.database.data(of: documents)) {
            guard let data, let record = ArticleRecord(data) else { continue }
            if let known = best, known.identity <= record.identity { continue }
            best = (record.identity, document)
        }
        return best?.document
    }

    /// The sentence of a text that states an alias.
    private static func statement(of alias: FoundAlias, in text: String) -> String? {
        var text = text
        return text.withUTF8 { text in
            var tokens = TokenBuffer()
            Tokenizer().tokenize(text, into: &tokens)
            for statement in AliasStatement.statements(in: text, tokens: tokens) {
                let names = [statement.name, statement.alias].map { String(decoding: text[$0], as: UTF8.self) }
                guard names.contains(alias.name), names.contains(alias.other) else { continue }
                var start = min(statement.name.lowerBound, statement.alias.lowerBound)
                var end = max(statement.name.upperBound, statement.alias.upperBound)
                // From the end of the sentence before to the end of this one, or of the line.
                while start > 0, text[start - 1] != 0x0A,
                    !(start > 1 && text[start - 1] == 0x20 && ".!?".utf8.contains(text[start - 2]))
                {
                    start -= 1
                }
                while end < text.count, text[end] != 0x0A, !".!?".utf8.contains(text[end]) { end += 1 }
                if end < text.count, text[end] != 0x0A { end += 1 }
                return String(decoding: text[start..<end], as: UTF8.self)
            }
            return nil
        }
    }
}
