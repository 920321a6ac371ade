/// How the database is laid out: prefixes of terms, slots of values, versions.
///
/// A word of a passage is a term without a prefix (``WordTerm``). All other terms begin with a capital, which no folded word
/// does. An article's documents stand in a row: the article, its passages, its quotations. Between articles stand documents that list
/// the forms of words (``FormTally``).
enum Schema {
    /// Changes when an older program could not read what a newer one writes, or the other way round.
    static let formatVersion = 2
    /// Changes when the same article would be analysed to other documents.
    static let analysisVersion = 5

    /// Prefixes of terms.
    enum Prefix {
        /// `Ka`, `Kp`, `Kq`: articles, passages, quotations.
        static let kind = UInt8(ascii: "K")
        /// The unique identity of an article, on its article document.
        static let identity = UInt8(ascii: "Q")
        /// The identity that people use for an article, on its article document.
        static let identifier = UInt8(ascii: "I")
        /// A form of a word, on the documents that list them.
        static let form = UInt8(ascii: "F")
        /// A word of the article's title.
        static let title = UInt8(ascii: "S")
        /// A folded word of the source's name.
        static let source = UInt8(ascii: "H")
        /// A language.
        static let language = UInt8(ascii: "L")
        /// A source's full name, on the article document: what a list of sources is read from.
        static let sourceName = Array("XH".utf8)
        /// A form of a name behind its key, on the article document: what a key's forms and their counts are read from.
        static let nameForm = Array("XN".utf8)
        /// Two names that the article states to be one person's, behind a key of either, on the article document.
        static let alias = Array("XA".utf8)
        /// A word of a quotation's content, before its ``WordTerm``.
        static let content = UInt8(ascii: "W")
        /// A speaker's name, on quotations and on the passages where they begin.
        static let speaker = Array("XQ".utf8)
        static let speakerOfPassage = Array("XT".utf8)
        /// A speaker's name behind a key of one of its parts, on the article document.
        static let speakerKey = Array("XP".utf8)
        /// A word of a speaker's office, on quotations; on the passages where they begin.
        static let office = Array("XO".utf8)
    }

    /// Terms that say what a document is.
    enum Kind {
        static let article = Array("Ka".utf8)
        static let passage = Array("Kp".utf8)
        static let quotation = Array("Kq".utf8)
        /// Quotations of unnamed sources.
        static let unnamed = Array("XU".utf8)
        /// Quotations by how much of them stands in quotation marks.
        static func quotation(_ kind: String) -> [UInt8] { Array("XK\(kind)".utf8) }
    }

    /// Slots of values.
    enum Slot {
        /// The date as four bytes, year, year, month, day; none for an undated article.
        static let date: UInt32 = 0
        /// The date with "undated" below every date, for newest first.
        static let newest: UInt32 = 0
        /// The first eight bytes of the article's identity, for grouping.
        static let article: UInt32 = 1
        /// What copies of the article are told by, on articles and passages, and ``TieKey`` on passages and quotations: of what is published for
        /// servers alone.
        static let fingerprint: UInt32 = 2
        static let tie: UInt32 = 3
    }
}
