import Quotations
import Xapian

/// Makes the terms of speakers and their offices, and remembers: the same few people speak in article after article.
struct SpeakerTerms {
    private var listings: [String: [[UInt8]]] = [:]
    /// The numbers of the terms of offices, by the words that name them.
    private var offices: [String: [Int32]] = [:]
    private var terms = TermTable()
    /// The terms of the document at hand.
    private var gatherer = TermGatherer()
    /// Beyond so many names the memory is not worth it any more.
    private static let mostKnown = 50_000

    /// The terms that list a named speaker on an article.
    mutating func listing(_ name: String) -> [[UInt8]] {
        if let terms = listings[name] { return terms }
        if listings.count > Self.mostKnown { listings.removeAll() }
        let terms = SpeakerTerm.listing(name)
        listings[name] = terms
        return terms
    }

    /// Begins a document.
    mutating func begin() {
        if offices.count > Self.mostKnown {
            offices.removeAll()
            terms.removeAll()
        }
        gatherer.begin(termCount: terms.count)
    }

    /// Adds the terms by which a quotation is found by its speaker, or the passage in which it begins.
    mutating func add(_ quotation: Quotation, isOfQuotation: Bool, in text: UnsafeBufferPointer<UInt8>) {
        if let speaker = quotation.speaker {
            if speaker.isUnnamed {
                gatherer.add(number(of: Schema.Kind.unnamed))
            } else if let term = SpeakerTerm.speaker(speaker.name, isOfQuotation: isOfQuotation) {
                gatherer.add(number(of: term))
            }
            addOffices(speaker.name)
            if let description = speaker.description { addOffices(description) }
        } else if let mention = quotation.mention {
            addOffices(String(decoding: text[mention], as: UTF8.self))
        }
    }

    /// Writes the terms into the document that the batch is at, each once.
    func write(to batch: inout DocumentBatch) { gatherer.writeFilters(to: &batch, terms) }

    private mutating func addOffices(_ words: String) {
        for term in numbers(ofOffices: words) { gatherer.add(term) }
    }

    private mutating func numbers(ofOffices words: String) -> [Int32] {
        if let numbers = offices[words] { return numbers }
        let numbers = SpeakerTerm.officeWords(words).map { number(of: SpeakerTerm.office($0)) }
        offices[words] = numbers
        return numbers
    }

    private mutating func number(of term: [UInt8]) -> Int32 { Int32(term.withUnsafeBytes { terms.number(of: $0) }) }
}
