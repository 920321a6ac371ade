/// Cuts UTF-8 text into words, numbers and addresses, and folds each to the form under which it is indexed.
///
/// The word boundaries are those of Unicode Standard Annex 29 in spirit, bent to what news needs: apostrophes of every kind
/// stand inside a word and vanish from its term, a possessive ending and an elided article are split off, hyphens part
/// words, acronyms, numbers, dates, mail and web addresses stay whole, invisible characters do not count.
/// Any bytes are accepted; ill-formed ones separate words. Linear in the length of the text.
public struct Tokenizer: Sendable {
    /// The bytes that a folded form has at most; what is longer is cut there, at the border of a scalar.
    public static let longestTerm = 120

    /// Makes a tokeniser.
    public init() {}

    /// Replaces what `buffer` holds by the tokens of `text`.
    public func tokenize(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout TokenBuffer) {
        var tokens = buffer.tokens
        buffer.tokens = []
        tokens.removeAll(keepingCapacity: true)
        buffer.folded = [UInt8](unsafeUninitializedCapacity: text.count * 3 + 16) { folded, count in
            guard let output = folded.baseAddress else { return }
            var scanner = TokenScanner(text: text, output: output)
            scanner.run(into: &tokens)
            count = scanner.written
        }
        buffer.tokens = tokens
    }

    /// The tokens of a string, for texts where speed does not matter.
    public func tokens(of text: String) -> TokenBuffer {
        var buffer = TokenBuffer()
        var text = text
        text.withUTF8 { tokenize($0, into: &buffer) }
        return buffer
    }
}
