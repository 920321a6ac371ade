/// A quotation: what was said, by whom, and where the text says so.
///
/// All offsets count bytes of the UTF-8 text that was read.
public struct Quotation: Sendable, Equatable {
    /// How much of the content stands in quotation marks.
    public enum Kind: String, Sendable, CaseIterable {
        /// Nine letters in ten or more.
        case direct
        /// Some.
        case partial
        /// None: the words are the writer's.
        case indirect
    }

    /// The pieces of the content in order, without the quotation marks at their ends; more than one where something that is
    /// no part of it stands between, as the attribution in `“We tried,” she said, “and failed.”`
    public var spans: [Range<Int>]
    /// How much of it stands in quotation marks.
    public var kind: Kind
    /// Whom it is ascribed to; nil where that is not certain.
    public var speaker: Speaker?
    /// The source as the text has it there: `he`, `the MP`, `Major General Nabil Haddad`; nil where none stands.
    public var mention: Range<Int>?
    /// The word that attributes it: `said`, `according`; nil where none does.
    public var cue: Range<Int>?

    /// Where the content begins.
    public var start: Int { spans[0].lowerBound }
    /// Where it ends.
    public var end: Int { spans[spans.count - 1].upperBound }

    /// The same in a text that has `count` more bytes before it.
    func moved(by count: Int) -> Quotation {
        func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + count..<range.upperBound + count }
        var quotation = self
        quotation.spans = spans.map(moved)
        quotation.mention = mention.map(moved)
        quotation.cue = cue.map(moved)
        return quotation
    }
}

/// One who is quoted.
public struct Speaker: Sendable, Hashable {
    /// The fullest form of the name in the article, without titles; of an unnamed source the words of the article.
    public var name: String
    /// The best-known description: `prime minister of Iraq`; nil where the article gives none.
    public var description: String?
    /// It is a source without a name of its own: `one adviser`, `analysts`.
    public var isUnnamed: Bool
}
