/// A word, a mark, or a whole stretch in quotation marks, as the rules see it.
package struct Item: Sendable {
    /// Where it stands, in bytes; a stretch in marks without them.
    package var start: Int32
    package var end: Int32
    /// The identity of the word; of a mark, that of its class. Of a stretch in marks, its style in the lower half (``style``) and in the
    /// upper half what is inside (``inside``).
    package var word: UInt32
    /// The identity of its lemma or stem; for a stretch in marks its number among ``Reading/stretches``.
    package var stem: UInt32
    package var wordClass: WordClass
    package var form: WordForm
    package var traits: Traits

    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        static let capital = Traits(rawValue: 1)
        static let allCapitals = Traits(rawValue: 2)
        /// White space stands before it.
        static let space = Traits(rawValue: 4)
        /// A full stop after it may be part of it.
        static let abbreviation = Traits(rawValue: 8)
        /// It begins a sentence, so that its capital says nothing.
        static let first = Traits(rawValue: 16)
        static let arabic = Traits(rawValue: 32)
        /// For a stretch in marks: it begins with a capital.
        static let opensSentence = Traits(rawValue: 64)
        /// A common word by ``CommonTables``.
        static let common = Traits(rawValue: 128)
        /// A mark that an equals sign stands before.
        static let afterEquals = Traits(rawValue: 128)
    }

    /// Of a stretch in marks: how long it is, whether it is written as a title, and what mark it ends in.
    @inline(__always)
    var style: UInt32 { word & 0xFFFF }

    /// Of a stretch in marks: it has the capitals of a title.
    @inline(__always)
    var isTitle: Bool { word & 0x80 != 0 }

    /// Of a stretch in marks: the classes of its first and last word, six bits each, and whether it has a finite verb, and a speaker's
    /// I or you.
    @inline(__always)
    var inside: UInt32 { word >> 16 }

    @inline(__always)
    package var range: Range<Int> { Int(start)..<Int(end) }
}
