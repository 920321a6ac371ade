import ArabicNames
import Articles
import Quotations
import TextAnalysis
import Xapian

/// Turns articles into the documents of the database.
///
/// One worker has one analyser: its buffers and its ``Vocabulary`` are used again from article to article.
struct ArticleAnalyser {
    /// What an article became.
    struct Counts {
        var passages = 0
        var quotations = 0
    }

    /// What is done beyond words; less than all only to measure what each part takes.
    struct Parts: OptionSet {
        let rawValue: UInt8
        /// The forms of names and the statements of aliases.
        static let names = Parts(rawValue: 1)
        static let quotations = Parts(rawValue: 2)
        static let all: Parts = [.names, .quotations]
    }

    /// The terms that batches name by number; a batch goes with them into its run.
    var terms: TermTable { vocabulary.terms }
    private let parts: Parts
    var tokens = TokenBuffer()
    private var titleTokens = TokenBuffer()
    var vocabulary: Vocabulary
    var gatherer = TermGatherer()
    /// The form of each token of the article at hand.
    var formNumbers: [Int32] = []
    /// The forms of its words that are names, each its own stem.
    private var names: Set<Int32> = []
    /// The form of each word of its title.
    private var titleNumbers: [Int32] = []
    private var tally = FormTally()
    /// The words of the document at hand in their order (``WordCode``).
    var codes: [UInt8] = []
    private var titleCodes: [UInt8] = []
    private var nameForms = NameFormGatherer()
    /// The values of all documents of the article at hand.
    private var values: [(slot: UInt32, value: [UInt8])] = []
    var speakerTerms = SpeakerTerms()
    private let extractor = QuotationExtractor()
    private let tokenizer = Tokenizer()
    private let splitter = PassageSplitter()
    /// How often a word of the title counts in the first passage (measured: see ARCHITECTURE.md).
    private static let titleWeight = 3

    init(parts: Parts = .all, mostWords: Int = Vocabulary.mostWords) {
        self.parts = parts
        vocabulary = Vocabulary(mostWords: mostWords)
    }

    /// Appends the documents of an article: itself, then its passages.
    ///
    /// - Parameter asOnePassage: do not cut the text, for collections whose documents are the unit of retrieval.
    mutating func append(
        _ article: Article, identity: String, path: String, asOnePassage: Bool = false, to batch: inout DocumentBatch
    ) -> Counts {
        // What a batch holds names terms by number, and forms that were counted are not written yet: between databases neither is there.
        if vocabulary.isFull, batch.count == 0, tally.isEmpty { vocabulary.removeAll() }
        let text = Array(article.text.utf8)
        var record = ArticleRecord(article, identity: identity, path: path)
        tokenizer.tokenize(article.title, into: &titleTokens)
        return text.withUnsafeBufferPointer { text in
            tokenizer.tokenize(text, into: &tokens)
            let paragraphs = Self.ranges(of: article.paragraphs)
            let passages =
                asOnePassage
                ? [0..<text.count] : splitter.passages(in: text, paragraphs: paragraphs, tokens: tokens)
            record.passageCount = passages.count
            record.length = ScalarCount.of(text)
            let quotations = parts.contains(.quotations) ? extractor.quotations(in: text, tokens: tokens) : []
            record.quotationCount = quotations.count
            values = Self.values(of: record)
            nameForms.begin()
            numberForms(in: text)
            if parts.contains(.names) { gatherTitleNames(article.title) }
            let aliases = parts.contains(.names) ? aliasTerms(in: text) : []
            let speakers = Set(quotations.compactMap { $0.speaker.flatMap { $0.isUnnamed ? nil : $0.name } })
            appendArticle(
                record, fingerprint(paragraphs), terms: aliases + speakers.flatMap { speakerTerms.listing($0) },
                to: &batch)
            appendPassages(passages, of: record, quotations, text, to: &batch)
            appendQuotations(quotations, passages, of: record, text, to: &batch)
            return Counts(passages: passages.count, quotations: quotations.count)
        }
    }

    /// Appends the document that lists the forms of words of all articles before it. To be called once for each database, at its end.
    mutating func finish(_ batch: inout DocumentBatch) { tally.write(vocabulary, to: &batch) }

    private func aliasTerms(in text: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
        AliasStatement.statements(in: text, tokens: tokens).flatMap { AliasTerm.terms($0, in: text) }
    }

    /// What copies of the article are told by.
    private func fingerprint(_ paragraphs: [Range<Int>]) -> TextFingerprint {
        var maker = FingerprintMaker()
        var next = 0
        for paragraph in paragraphs {
            let first = next
            while next < tokens.tokens.count, Int(tokens.tokens[next].start) < paragraph.upperBound { next += 1 }
            maker.add(tokens, tokens: first..<next)
        }
        return maker.fingerprint()
    }

    static func ranges(of paragraphs: [Paragraph]) -> [Range<Int>] {
        var start = 0
        return paragraphs.map { paragraph in
            let range = start..<start + paragraph.text.utf8.count
            start = range.upperBound + 2
            return range
        }
    }

    private mutating func appendArticle(
        _ record: ArticleRecord, _ fingerprint: TextFingerprint, terms: [[UInt8]], to batch: inout DocumentBatch
    ) {
        batch.begin(data: record.encoded)
        // A text too short for that is a copy of nothing.
        if fingerprint.runs >= TextFingerprint.fewestRuns { batch.addRow(fingerprint.bytes) }
        appendValues(to: &batch)
        batch.addFilterTerm(Schema.Kind.article)
        batch.addFilterTerm([Schema.Prefix.identity] + Array(record.identity.utf8))
        batch.addFilterTerm([Schema.Prefix.identifier] + Array(record.identifier.utf8.prefix(200)))
        if let source = record.source { batch.addFilterTerm(Schema.Prefix.sourceName + Array(source.utf8.prefix(200))) }
        for term in Self.filterTerms(record) { batch.addFilterTerm(term) }
        nameForms.forEachTerm { batch.addFilterTerm($0) }
        for term in Set(terms) { batch.addFilterTerm(term) }
        batch.end()
    }

    func appendValues(to batch: inout DocumentBatch) {
        for (slot, value) in values { batch.addValue(value, slot: slot) }
    }

    private static func values(of record: ArticleRecord) -> [(slot: UInt32, value: [UInt8])] {
        var values = [(Schema.Slot.article, groupValue(record.identity))]
        if let date = record.date { values.append((Schema.Slot.date, SortableValue.date(date))) }
        return values
    }

    /// The first eight bytes of an identity, which is hexadecimal.
    static func groupValue(_ identity: String) -> [UInt8] {
        let digits = Array(identity.utf8.prefix(16))
        return stride(from: 0, to: digits.count - 1, by: 2).map { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) ?? 0
        }
    }

    /// The terms by which passages are filtered: source and language.
    static func filterTerms(_ record: ArticleRecord) -> [[UInt8]] {
        var terms: [[UInt8]] = []
        if let language = record.language { terms.append([Schema.Prefix.language] + Array(language.utf8)) }
        if let source = record.source {
            let words = Tokenizer().tokens(of: source)
            for index in words.tokens.indices {
                let term = [Schema.Prefix.source] + words.term(index)
                if !terms.contains(term) { terms.append(term) }
            }
        }
        return terms
    }

    private mutating func appendPassages(
        _ passages: [Range<Int>], of record: ArticleRecord, _ quotations: [Quotation],
        _ text: UnsafeBufferPointer<UInt8>,
        to batch: inout DocumentBatch
    ) {
        let filters = Self.filterTerms(record)
        let summary = ArticleSummary(record)
        var offsets = ScalarOffsets(text)
        var nextToken = 0
        var nextQuotation = 0
        var lastEnd = 0
        for (ordinal, range) in passages.enumerated() {
            let start = offsets.scalarOffset(ofByte: range.lowerBound)
            let passage = PassageRecord(
                ordinal: ordinal, start: start, end: offsets.scalarOffset(ofByte: range.upperBound),
                gap: String(decoding: text[lastEnd..<range.lowerBound], as: UTF8.self),
                text: String(decoding: text[range], as: UTF8.self), article: summary)
            lastEnd = range.upperBound
            batch.begin(data: passage.encoded)
            appendValues(to: &batch)
            tally.begin()
            if ordinal == 0 { numberTitle() }
            while nextToken < tokens.tokens.count, Int(tokens.tokens[nextToken].start) < range.lowerBound {
                nextToken += 1
            }
            let first = nextToken
            codes.removeAll(keepingCapacity: true)
            while nextToken < tokens.tokens.count, Int(tokens.tokens[nextToken].start) < range.upperBound {
                let form = formNumbers[nextToken]
                WordCode.append(vocabulary.formCodes[Int(form)], to: &codes)
                tally.add(form)
                nextToken += 1
            }
            batch.addWords(codes, title: ordinal == 0 ? titleCodes : [], isPaired: true)
            var length = nextToken - first
            if ordinal == 0 {
                gatherer.begin(termCount: vocabulary.terms.count)
                gatherTitle(times: 1)
                gatherer.write(to: &batch, prefix: Schema.Prefix.title, length: titleTokens.tokens.count)
                length += Self.titleWeight * titleTokens.tokens.count
            }
            gatherer.begin(termCount: vocabulary.terms.count)
            if ordinal == 0 { gatherTitle(times: Self.titleWeight) }
            for form in formNumbers[first..<nextToken] { gatherer.add(vocabulary.formTerms[Int(form)]) }
            gatherer.write(to: &batch, length: length)
            batch.addFilterTerm(Schema.Kind.passage)
            for term in filters { batch.addFilterTerm(term) }
            speakerTerms.begin()
            while nextQuotation < quotations.count, quotations[nextQuotation].start < range.upperBound {
                speakerTerms.add(quotations[nextQuotation], isOfQuotation: false, in: text)
                nextQuotation += 1
            }
            speakerTerms.write(to: &batch)
            batch.end()
        }
    }

    /// Finds the form of every word of the title.
    ///
    /// Headlines capitalise everything, so a capital says nothing there: the text tells what is a name.
    private mutating func numberTitle() {
        titleNumbers.removeAll(keepingCapacity: true)
        titleCodes.removeAll(keepingCapacity: true)
        titleTokens.folded.withUnsafeBufferPointer { folded in
            for index in titleTokens.tokens.indices {
                let word = UnsafeBufferPointer(rebasing: folded[titleTokens.termRange(index)])
                let entry = vocabulary.entry(of: word, traits: titleTokens.tokens[index].traits)
                let form = names.contains(entry.verbatim) ? entry.verbatim : entry.stemmed
                titleNumbers.append(form)
                tally.add(form)
                WordCode.append(vocabulary.formCodes[Int(form)], to: &titleCodes)
            }
        }
    }

    /// Adds the words of the title: to the text of the first passage, which they head, and under a prefix of their own, for what is asked of
    /// titles alone. Further passages would all be found for a word of the title, with nothing in them to show for it.
    private mutating func gatherTitle(times: Int) {
        for form in titleNumbers { gatherer.add(vocabulary.formTerms[Int(form)], times: Int32(times)) }
    }

    /// Finds the form of every token.
    ///
    /// A capitalised word within a sentence that is no ordinary word is a name, there and wherever else it stands in the article, and
    /// names are not stemmed.
    private mutating func numberForms(in text: UnsafeBufferPointer<UInt8>) {
        formNumbers.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
        var doubtful: [(token: Int, verbatim: Int32)] = []
        let gathersNames = parts.contains(.names)
        tokens.folded.withUnsafeBufferPointer { folded in
            for index in tokens.tokens.indices {
                let token = tokens.tokens[index]
                let word = UnsafeBufferPointer(rebasing: folded[tokens.termRange(index)])
                let entry = vocabulary.entry(of: word, traits: token.traits)
                formNumbers.append(entry.stemmed)
                if gathersNames, entry.mayBeName, token.traits.contains(.arabic) || isWrittenAsName(token.traits) {
                    nameForms.add(index, of: tokens, in: text)
                }
                guard token.traits.contains(.capitalised), entry.stemmed != entry.verbatim, !entry.isOrdinary else {
                    continue
                }
                if beginsSentence(index, in: text) {
                    doubtful.append((index, entry.verbatim))
                } else {
                    formNumbers[index] = entry.verbatim
                    names.insert(entry.verbatim)
                }
            }
        }
        for (index, verbatim) in doubtful where names.contains(verbatim) { formNumbers[index] = verbatim }
    }

    /// Adds the names of the title, which may not stand in the text.
    private mutating func gatherTitleNames(_ title: String) {
        var title = title
        title.withUTF8 { title in
            for index in titleTokens.tokens.indices {
                let traits = titleTokens.tokens[index].traits
                guard traits.contains(.arabic) || isWrittenAsName(traits) else { continue }
                let entry = titleTokens.folded.withUnsafeBufferPointer {
                    vocabulary.entry(
                        of: UnsafeBufferPointer(rebasing: $0[titleTokens.termRange(index)]), traits: traits)
                }
                if entry.mayBeName { nameForms.add(index, of: titleTokens, in: title) }
            }
        }
    }

    /// Is a word of the Latin script, which is no ordinary one, written as a name is?
    private func isWrittenAsName(_ traits: Token.Traits) -> Bool {
        traits.contains(.latin) && traits.contains(.capitalised) && traits.isWord
    }

    /// Whether the mark of a sentence's end, a colon or a quotation mark stands before a token.
    private func beginsSentence(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index > 0 else { return true }
        let gap = Int(tokens.tokens[index - 1].end)..<Int(tokens.tokens[index].start)
        return text[gap].contains { byte in
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\""), 0x0A:
                true
            case 0xE2, 0xC2: true  // curly and angle marks, dashes, ellipses
            default: false
            }
        }
    }
}

extension Tokenizer {
    /// Replaces what `buffer` holds by the tokens of a string.
    func tokenize(_ text: String, into buffer: inout TokenBuffer) {
        var text = text
        text.withUTF8 { tokenize($0, into: &buffer) }
    }
}
