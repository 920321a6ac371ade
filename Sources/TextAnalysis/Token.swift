/// A word, a number or an address of a text, with the place where it stands and its folded form.
///
/// Offsets count bytes of the UTF-8 text that was tokenised. A token covers what a reader would mark: `Iraq` in
/// `Iraq’s`, the whole of `U.S.`, and each part of `al-Sudani` by itself.
public struct Token: Sendable, Equatable {
    /// The first byte of the token in the text.
    public var start: Int32
    /// The byte after its last one.
    public var end: Int32
    /// Where its folded form begins in ``TokenBuffer/folded``.
    var termStart: Int32
    /// How many bytes the folded form has, at most ``Tokenizer/longestTerm``.
    var termLength: UInt16
    /// What kind of token it is.
    public var traits: Traits

    /// What is known of a token besides its letters.
    public struct Traits: OptionSet, Sendable, Hashable {
        /// The bits.
        public let rawValue: UInt16

        /// Makes a set out of its bits.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Its first letter is a capital.
        public static let capitalised = Traits(rawValue: 1 << 0)
        /// It has two letters or more and all are capitals.
        public static let allCapitals = Traits(rawValue: 1 << 1)
        /// It begins with a digit: `5`, `1,000`, `2024-12-01`, `5th`.
        public static let number = Traits(rawValue: 1 << 2)
        /// An address of mail or the web, kept whole.
        public static let address = Traits(rawValue: 1 << 3)
        /// Letters with full stops between them, as in `U.S.`; the folded form is without the stops.
        public static let acronym = Traits(rawValue: 1 << 4)
        /// It is written in the Arabic script.
        public static let arabic = Traits(rawValue: 1 << 5)
        /// It is written in the Latin script.
        public static let latin = Traits(rawValue: 1 << 6)
        /// Nothing but a hyphen, or the apostrophe of an elided article, stands between it and the token before it.
        public static let joined = Traits(rawValue: 1 << 7)
        /// An English possessive ending, left out of the token, follows it.
        public static let possessive = Traits(rawValue: 1 << 8)
        /// A letter after the first is a capital, as in `AlSudani` or `iKurd`.
        public static let innerCapital = Traits(rawValue: 1 << 9)

        /// It is a word of a language: no number, address or acronym, which are what they are spelled like and have no other forms.
        @inlinable public var isWord: Bool { isDisjoint(with: [.number, .address, .acronym]) }
    }

    /// The bytes of the text that the token covers.
    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// The tokens of one text and their folded forms, in storage that is used again from text to text.
public struct TokenBuffer: Sendable {
    /// The tokens in the order of the text.
    public internal(set) var tokens: [Token] = []
    /// The folded forms of all tokens, one after the other.
    public internal(set) var folded: [UInt8] = []

    /// Makes an empty buffer.
    public init() {}

    /// The folded form of the token at `index`: lower case, without accents, apostrophes, vowel signs and elongation.
    public func term(_ index: Int) -> ArraySlice<UInt8> {
        let token = tokens[index]
        return folded[Int(token.termStart)..<Int(token.termStart) + Int(token.termLength)]
    }

    /// The first byte of the folded form of the token at `index`; 0 for none.
    public func firstByte(_ index: Int) -> UInt8 {
        let token = tokens[index]
        return token.termLength == 0 ? 0 : folded[Int(token.termStart)]
    }

    /// The folded form of the token at `index` as a range of ``folded``.
    public func termRange(_ index: Int) -> Range<Int> {
        let token = tokens[index]
        return Int(token.termStart)..<Int(token.termStart) + Int(token.termLength)
    }

    /// The folded form of the token at `index` as a string.
    public func termString(_ index: Int) -> String {
        String(decoding: term(index), as: UTF8.self)
    }
}
