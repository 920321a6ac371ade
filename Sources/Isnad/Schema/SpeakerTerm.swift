import ArabicNames
import TextAnalysis

/// Terms by which speakers are found.
enum SpeakerTerm {
    private static let separator: UInt8 = 0x1F
    /// The engine below takes terms of 245 bytes; what is longer is no name.
    private static let longestName = 150

    /// The speaker of a quotation, by the name that the article gives; as stored on quotations (`isOfQuotation`), or on the passages
    /// where they begin.
    static func speaker(_ name: String, isOfQuotation: Bool) -> [UInt8]? {
        guard name.utf8.count <= longestName else { return nil }
        return (isOfQuotation ? Schema.Prefix.speaker : Schema.Prefix.speakerOfPassage) + Array(name.utf8)
    }

    /// The terms that list a named speaker under the keys of the parts of the name, on the article.
    static func listing(_ name: String) -> [[UInt8]] {
        guard name.utf8.count <= longestName else { return [] }
        return FullName.keys(of: name).map { prefix($0) + Array(name.utf8) }
    }

    /// What the listing terms under a key begin with.
    static func prefix(_ key: NameKey) -> [UInt8] { Schema.Prefix.speakerKey + key.bytes + [separator] }

    /// The name of a listing term.
    static func name(ofListing term: [UInt8]) -> String? {
        guard let at = term.firstIndex(of: separator) else { return nil }
        return String(decoding: term[(at + 1)...], as: UTF8.self)
    }

    /// The name of a term of ``speaker(_:isOfQuotation:)``.
    static func name(of term: [UInt8]) -> String {
        String(decoding: term.dropFirst(Schema.Prefix.speaker.count), as: UTF8.self)
    }

    /// The words of an office or of an unnamed source by which it is found: `prime minister`, `adviser`.
    ///
    /// What belongs to somebody else is left out: of *adviser to the prime minister* and *the prime minister's adviser* the
    /// minister, since neither is one.
    static func officeWords(_ text: String) -> [[UInt8]] {
        let buffer = Tokenizer().tokens(of: text)
        return officeTokens(buffer).map { Array(buffer.term($0)) }
    }

    /// The places of the tokens that are such words.
    static func officeTokens(_ buffer: TokenBuffer) -> [Int] {
        var places: [Int] = []
        var start = 0
        for index in buffer.tokens.indices {
            let word = Array(buffer.term(index))
            if stops.contains(word) { break }
            if word == of {
                start = places.count
                continue
            }
            if !fillers.contains(word) { places.append(index) }
            if buffer.tokens[index].traits.contains(.possessive) { places.removeSubrange(start...) }
        }
        return Array(places.prefix(12))
    }

    /// The term of a word of an office.
    static func office(_ word: [UInt8]) -> [UInt8] { Schema.Prefix.office + word.prefix(60) }

    private static let of = Array("of".utf8)
    private static let stops: Set<[UInt8]> = Set(
        ["to", "for", "at", "with", "who", "which", "under", "from", "against", "on", "whose", "during", "in"].map {
            Array($0.utf8)
        })
    private static let fillers: Set<[UInt8]> = Set(
        ["the", "a", "an", "and", "his", "her", "its", "their"].map { Array($0.utf8) })
}
