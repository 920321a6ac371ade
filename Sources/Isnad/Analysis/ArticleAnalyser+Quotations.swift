import Quotations
import TextAnalysis
import Xapian

extension ArticleAnalyser {
    /// Appends a document for each quotation, in order, behind the passages.
    mutating func appendQuotations(
        _ quotations: [Quotation], _ passages: [Range<Int>], of record: ArticleRecord,
        _ text: UnsafeBufferPointer<UInt8>,
        to batch: inout DocumentBatch
    ) {
        guard !quotations.isEmpty, !passages.isEmpty else { return }
        let filters = Self.filterTerms(record)
        let places = Self.places(quotations, in: text)
        var passage = 0
        for (index, quotation) in quotations.enumerated() {
            let whole = Self.whole(quotation)
            passage = Self.passage(of: whole.lowerBound, passages, from: passage)
            var last = passage
            while last + 1 < passages.count, passages[last + 1].lowerBound < whole.upperBound { last += 1 }
            let stored = QuotationRecord(
                quotation, passageDistance: passages.count - passage + index,
                passages: last - passage + 1,
                content: places[index].content, whole: places[index].whole, in: text)
            batch.begin(data: stored.encoded)
            appendValues(to: &batch)
            let words = gatherContent(quotation)
            batch.addWords(codes)
            gatherer.write(to: &batch, prefix: Schema.Prefix.content, length: max(1, words))
            batch.addFilterTerm(Schema.Kind.quotation)
            batch.addFilterTerm(Schema.Kind.quotation(quotation.kind.rawValue))
            for term in filters { batch.addFilterTerm(term) }
            speakerTerms.begin()
            speakerTerms.add(quotation, isOfQuotation: true, in: text)
            speakerTerms.write(to: &batch)
            batch.end()
        }
    }

    /// Gathers the words of the content and tells how many there are.
    private mutating func gatherContent(_ quotation: Quotation) -> Int {
        gatherer.begin(termCount: vocabulary.terms.count)
        codes.removeAll(keepingCapacity: true)
        var words = 0
        for span in quotation.spans {
            // The first token that begins in the span; tokens are in order.
            var (low, high) = (0, tokens.tokens.count)
            while low < high {
                let middle = (low + high) / 2
                if Int(tokens.tokens[middle].start) < span.lowerBound { low = middle + 1 } else { high = middle }
            }
            while low < tokens.tokens.count, Int(tokens.tokens[low].start) < span.upperBound {
                words += 1
                let form = Int(formNumbers[low])
                gatherer.add(vocabulary.formTerms[form])
                WordCode.append(vocabulary.formCodes[form], to: &codes)
                low += 1
            }
        }
        return words
    }

    /// The content with its source and cue.
    private static func whole(_ quotation: Quotation) -> Range<Int> {
        var start = quotation.start
        var end = quotation.end
        for range in [quotation.mention, quotation.cue].compactMap(\.self) {
            start = min(start, range.lowerBound)
            end = max(end, range.upperBound)
        }
        return start..<end
    }

    private static func passage(of byte: Int, _ passages: [Range<Int>], from first: Int) -> Int {
        var passage = first
        while passage > 0, passages[passage].lowerBound > byte { passage -= 1 }
        while passage + 1 < passages.count, passages[passage].upperBound <= byte { passage += 1 }
        return passage
    }

    /// Where contents and wholes stand in scalars; one walk over the text.
    private static func places(
        _ quotations: [Quotation], in text: UnsafeBufferPointer<UInt8>
    ) -> [(content: Range<Int>, whole: Range<Int>)] {
        var bytes: [Int] = []
        for quotation in quotations {
            let whole = whole(quotation)
            bytes += [quotation.start, quotation.end, whole.lowerBound, whole.upperBound]
        }
        var scalars = ScalarOffsets(text)
        var offsets = [Int](repeating: 0, count: bytes.count)
        for index in bytes.indices.sorted(by: { bytes[$0] < bytes[$1] }) {
            offsets[index] = scalars.scalarOffset(ofByte: bytes[index])
        }
        return quotations.indices.map { index in
            (offsets[4 * index]..<offsets[4 * index + 1], offsets[4 * index + 2]..<offsets[4 * index + 3])
        }
    }
}
