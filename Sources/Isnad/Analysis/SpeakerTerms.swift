import Quotations
import Xapian

/// Makes the terms of speakers and their offices, and remembers: the same few people speak in article after article.
struct SpeakerTerms {
    /// The numbers of the terms of a speaker by name or description.
    private struct Known {
        /// On the quotation itself; nil where the name is too long to be one.
        var ofQuotation: Int32?
        /// On the passage in which it begins.
        var ofPassage: Int32?
        /// The words of the office.
        var offices: [Int32]
    }

    private var listings: [String: [[UInt8]]] = [:]
    private var known: [String: Known] = [:]
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
        if known.count > Self.mostKnown {
            known.removeAll()
            terms.removeAll()
        }
        gatherer.begin(termCount: terms.count)
    }

    /// Adds the terms by which a quotation is found by its speaker, or the passage in which it begins.
    mutating func add(_ quotation: Quotation, isOfQuotation: Bool, in text: UnsafeBufferPointer<UInt8>) {
        if let speaker = quotation.speaker {
            let numbers = numbers(of: speaker.name)
            if speaker.isUnnamed {
                gatherer.add(number(of: Schema.Kind.unnamed))
            } else if let term = isOfQuotation ? numbers.ofQuotation : numbers.ofPassage {
                gatherer.add(term)
            }
            for term in numbers.offices { gatherer.add(term) }
            if let description = speaker.description { addOffices(description) }
        } else if let mention = quotation.mention {
            addOffices(String(decoding: text[mention], as: UTF8.self))
        }
    }

    /// Writes the terms into the document that the batch is at, each once.
    func write(to batch: inout DocumentBatch) { gatherer.writeFilters(to: &batch, terms) }

    private mutating func addOffices(_ office: String) {
        for term in numbers(of: office).offices { gatherer.add(term) }
    }

    private mutating func numbers(of name: String) -> Known {
        if let numbers = known[name] { return numbers }
        let numbers = Known(
            ofQuotation: SpeakerTerm.speaker(name, isOfQuotation: true).map { number(of: $0) },
            ofPassage: SpeakerTerm.speaker(name, isOfQuotation: false).map { number(of: $0) },
            offices: SpeakerTerm.officeWords(name).map { number(of: SpeakerTerm.office($0)) })
        known[name] = numbers
        return numbers
    }

    private mutating func number(of term: [UInt8]) -> Int32 { Int32(term.withUnsafeBytes { terms.number(of: $0) }) }
}
