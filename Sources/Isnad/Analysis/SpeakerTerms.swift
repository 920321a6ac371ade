import Quotations

/// Makes the terms of speakers and their offices, and remembers: the same few people speak in article after article.
struct SpeakerTerms {
    private var listings: [String: [[UInt8]]] = [:]
    private var offices: [String: [[UInt8]]] = [:]
    /// Beyond so many names the memory is not worth it any more.
    private static let mostKnown = 50_000

    /// The terms that list a named speaker on an article.
    mutating func listing(_ name: String) -> [[UInt8]] {
        Self.remember(name, in: &listings) { SpeakerTerm.listing(name) }
    }

    /// The terms by which a quotation is found by its speaker, or the passage in which it begins.
    mutating func terms(
        _ quotation: Quotation, isOfQuotation: Bool, in text: UnsafeBufferPointer<UInt8>
    ) -> Set<[UInt8]> {
        var terms: Set<[UInt8]> = []
        if let speaker = quotation.speaker {
            if speaker.isUnnamed {
                terms.insert(Schema.Kind.unnamed)
            } else if let term = SpeakerTerm.speaker(speaker.name, isOfQuotation: isOfQuotation) {
                terms.insert(term)
            }
            terms.formUnion(officeTerms(speaker.name))
            if let description = speaker.description { terms.formUnion(officeTerms(description)) }
        } else if let mention = quotation.mention {
            terms.formUnion(officeTerms(String(decoding: text[mention], as: UTF8.self)))
        }
        return terms
    }

    private mutating func officeTerms(_ office: String) -> [[UInt8]] {
        Self.remember(office, in: &offices) { SpeakerTerm.officeWords(office).map(SpeakerTerm.office) }
    }

    private static func remember(
        _ key: String, in known: inout [String: [[UInt8]]], _ make: () -> [[UInt8]]
    ) -> [[UInt8]] {
        if let terms = known[key] { return terms }
        if known.count > mostKnown { known.removeAll() }
        let terms = make()
        known[key] = terms
        return terms
    }
}
