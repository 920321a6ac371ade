/// The state of one pass over a text.
///
/// `output` has room for three bytes for each byte of the text, which no folding exceeds (two bytes fold to at most two
/// letters, a presentation form of three bytes to at most eight bytes).
struct TokenScanner {
    let text: UnsafeBufferPointer<UInt8>
    let output: UnsafeMutablePointer<UInt8>
    var written = 0

    /// What is known of the word that is being read.
    private struct Word {
        var start: Int
        var end: Int
        var termStart: Int
        var letters = 0
        var capitals = 0
        var traits: Token.Traits = []
    }

    init(text: UnsafeBufferPointer<UInt8>, output: UnsafeMutablePointer<UInt8>) {
        self.text = text
        self.output = output
    }

    mutating func run(into tokens: inout [Token]) {
        var index = 0
        let count = text.count
        while index < count {
            let byte = text[index]
            if byte < 0x80 {
                switch ASCIIClass.of(byte) {
                case .letter: index = scanWord(from: index, into: &tokens)
                case .digit: index = scanNumber(from: index, into: &tokens)
                default: index += 1
                }
                continue
            }
            let (value, length) = UTF8Decoding.scalar(in: text, at: index)
            switch ScalarClass(value) {
            case .latinLetter, .arabicLetter, .otherLetter: index = scanWord(from: index, into: &tokens)
            case .digit: index = scanNumber(from: index, into: &tokens)
            case .ideograph: index = scanIdeograph(value, from: index, length: length, into: &tokens)
            default: index += length
            }
        }
    }

    // MARK: Words

    private mutating func scanWord(from start: Int, into tokens: inout [Token]) -> Int {
        if let next = scanPlainWord(from: start, into: &tokens) { return next }
        if let end = AddressScanner.end(of: text, from: start) { return appendAddress(start..<end, into: &tokens) }
        if let end = acronymEnd(from: start) { return appendAcronym(start..<end, into: &tokens) }
        var word = Word(start: start, end: start, termStart: written)
        let next = scanLetters(&word, from: start)
        append(word, into: &tokens)
        return next
    }

    /// What nearly all words of Latin script are: ASCII letters, and behind them nothing that could make more of them (an apostrophe, a
    /// hyphen, an address). Nil for other words, of which nothing is read then.
    @inline(__always)
    private mutating func scanPlainWord(from start: Int, into tokens: inout [Token]) -> Int? {
        let count = text.count
        let target = output + written
        var capitals = 0
        var index = start
        while index < count {
            let byte = text[index]
            let lower = byte | 0x20
            guard lower >= 0x61, lower <= 0x7A else { break }
            target[index - start] = lower
            capitals += Int(~byte & 0x20) >> 5
            index += 1
        }
        let length = index - start
        guard length > 0, length <= Tokenizer.longestTerm, index == count || ASCIIClass.endsPlainWord(text, at: index)
        else { return nil }
        let startsWithCapital = text[start] & 0x20 == 0
        let traits: Token.Traits =
            startsWithCapital
            ? (capitals > 1 ? [.latin, .capitalised, .innerCapital] : [.latin, .capitalised])
            : capitals > 0 ? [.latin, .innerCapital] : .latin
        let termStart = written
        written += length
        append(
            Word(start: start, end: index, termStart: termStart, letters: length, capitals: capitals, traits: traits),
            into: &tokens)
        return index
    }

    /// Reads letters, digits, marks and inner apostrophes into `word`; returns the index where to go on.
    private mutating func scanLetters(_ word: inout Word, from start: Int) -> Int {
        var index = start
        let count = text.count
        while index < count {
            let byte = text[index]
            if byte < 0x80 {
                switch ASCIIClass.of(byte) {
                case .letter:
                    if word.traits.contains(.arabic) { return index }
                    let isCapital = byte & 0x20 == 0
                    output[written] = byte | 0x20
                    written += 1
                    note(letterIsCapital: isCapital, in: &word)
                    word.traits.insert(.latin)
                    index += 1
                    word.end = index
                case .digit:
                    output[written] = byte
                    written += 1
                    index += 1
                    word.end = index
                case .apostrophe:
                    switch afterApostrophe(at: index, length: 1, in: &word) {
                    case .wordGoesOn(let next): index = next
                    case .wordEnds(let next): return next
                    }
                case .dot:
                    return index
                default:
                    return index
                }
                continue
            }
            let (value, length) = UTF8Decoding.scalar(in: text, at: index)
            switch ScalarClass(value) {
            case .latinLetter:
                if word.traits.contains(.arabic) { return index }
                note(letterIsCapital: Self.isCapital(value), in: &word)
                word.traits.insert(.latin)
                writeLatin(value)
            case .arabicLetter:
                if word.traits.contains(.latin) { return index }
                word.letters += 1
                word.traits.insert(.arabic)
                written +=
                    value >= 0xFB50
                    ? ArabicFolding.writePresentation(value, to: output + written)
                    : UTF8Decoding.write(ArabicFolding.folded(value), to: output + written)
            case .otherLetter:
                if !word.traits.isDisjoint(with: [.latin, .arabic]) { return index }
                writeOther(value, into: &word)
            case .digit:
                output[written] = 0x30 + (ScalarClass.digitValue(value) ?? 0)
                written += 1
            case .mark, .ayn:
                break
            case .ignorable:
                // It belongs to the word only where letters go on after it.
                index += length
                continue
            case .apostrophe:
                switch afterApostrophe(at: index, length: length, in: &word) {
                case .wordGoesOn(let next): index = next
                case .wordEnds(let next): return next
                }
                continue
            case .hyphen, .ideograph, .separator:
                return index
            }
            index += length
            word.end = index
        }
        return index
    }

    @inline(__always)
    private func note(letterIsCapital: Bool, in word: inout Word) {
        if letterIsCapital {
            if word.letters == 0 { word.traits.insert(.capitalised) } else { word.traits.insert(.innerCapital) }
            word.capitals += 1
        }
        word.letters += 1
    }

    private mutating func writeLatin(_ value: UInt32) {
        let folded = LatinFolding.folded(value)
        if folded == 0 {
            written += UTF8Decoding.write(value, to: output + written)
            return
        }
        output[written] = UInt8(truncatingIfNeeded: folded)
        written += 1
        if folded > 0xFF {
            output[written] = UInt8(folded >> 8)
            written += 1
        }
    }

    private mutating func writeOther(_ value: UInt32, into word: inout Word) {
        let mapped = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        note(letterIsCapital: mapped != value, in: &word)
        // A lower case of another length would break the bound on the output.
        written += UTF8Decoding.write(mapped < 0x10000 ? mapped : value, to: output + written)
    }

    /// What an apostrophe inside a word means, and where to read on.
    private enum AfterApostrophe {
        case wordGoesOn(Int)
        case wordEnds(Int)
    }

    private func afterApostrophe(at index: Int, length: Int, in word: inout Word) -> AfterApostrophe {
        let next = index + length
        guard next < text.count, startsLetter(next) else { return .wordEnds(next) }
        if let end = possessiveEnd(from: next) {
            word.traits.insert(.possessive)
            return .wordEnds(end)
        }
        return isElidedArticle(word) && startsLongWord(next) ? .wordEnds(next) : .wordGoesOn(next)
    }

    /// The byte after a possessive `s` at `index`, the letter after an apostrophe; nil where more letters follow it.
    private func possessiveEnd(from index: Int) -> Int? {
        guard index < text.count, text[index] | 0x20 == UInt8(ascii: "s") else { return nil }
        let end = index + 1
        return end < text.count && startsWordPart(end) ? nil : end
    }

    /// Is what was read so far an article or particle that French and Italian elide before a vowel?
    private func isElidedArticle(_ word: Word) -> Bool {
        let length = written - word.termStart
        if length == 1 {
            switch output[word.termStart] {
            case UInt8(ascii: "d"), UInt8(ascii: "l"), UInt8(ascii: "j"), UInt8(ascii: "c"), UInt8(ascii: "n"),
                UInt8(ascii: "s"), UInt8(ascii: "m"):
                return true
            default: return false
            }
        }
        return length == 2 && output[word.termStart] == UInt8(ascii: "q")
            && output[word.termStart + 1] == UInt8(ascii: "u")
    }

    private func startsLetter(_ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return ASCIIClass.of(byte) == .letter }
        switch ScalarClass(UTF8Decoding.scalar(in: text, at: index).value) {
        case .latinLetter, .arabicLetter, .otherLetter: return true
        default: return false
        }
    }

    private func startsWordPart(_ index: Int) -> Bool {
        startsLetter(index) || (text[index] < 0x80 && ASCIIClass.of(text[index]) == .digit)
    }

    private func startsLongWord(_ index: Int) -> Bool {
        var at = index
        for _ in 0..<3 {
            guard at < text.count, startsLetter(at) else { return false }
            at += UTF8Decoding.scalar(in: text, at: at).length
        }
        return true
    }

    static func isCapital(_ value: UInt32) -> Bool {
        switch value {
        case 0xC0...0xDE: return value != 0xD7
        case 0xDF...0xFF: return false
        default: return Unicode.Scalar(value)?.properties.isUppercase ?? false
        }
    }

    // MARK: Acronyms

    /// The end of single letters with full stops after them, two at the least: `U.S.`, `J.K`; nil where there is none.
    private func acronymEnd(from start: Int) -> Int? {
        var index = start
        var letters = 0
        while index < text.count, ASCIIClass.of(text[index]) == .letter {
            let next = index + 1
            if next < text.count, text[next] == UInt8(ascii: ".") {
                letters += 1
                index = next + 1
                continue
            }
            if letters > 0, next == text.count || !startsWordPart(next) {
                letters += 1
                index = next
            }
            break
        }
        return letters >= 2 ? index : nil
    }

    private mutating func appendAcronym(_ range: Range<Int>, into tokens: inout [Token]) -> Int {
        var word = Word(start: range.lowerBound, end: range.upperBound, termStart: written)
        for index in range where text[index] != UInt8(ascii: ".") {
            note(letterIsCapital: text[index] & 0x20 == 0, in: &word)
            output[written] = text[index] | 0x20
            written += 1
        }
        word.traits.formUnion([.acronym, .latin])
        var next = range.upperBound
        if let length = apostropheLength(at: next), let end = possessiveEnd(from: next + length) {
            word.traits.insert(.possessive)
            next = end
        }
        append(word, into: &tokens)
        return next
    }

    private func apostropheLength(at index: Int) -> Int? {
        guard index < text.count else { return nil }
        if text[index] < 0x80 { return ASCIIClass.of(text[index]) == .apostrophe ? 1 : nil }
        let (value, length) = UTF8Decoding.scalar(in: text, at: index)
        return ScalarClass(value) == .apostrophe ? length : nil
    }

    // MARK: Addresses and ideographs

    private mutating func appendAddress(_ range: Range<Int>, into tokens: inout [Token]) -> Int {
        var word = Word(start: range.lowerBound, end: range.upperBound, termStart: written)
        for index in range {
            let byte = text[index]
            output[written] = ASCIIClass.of(byte) == .letter ? byte | 0x20 : byte
            written += 1
        }
        word.traits.insert(.address)
        append(word, into: &tokens)
        return range.upperBound
    }

    private mutating func scanIdeograph(_ value: UInt32, from start: Int, length: Int, into tokens: inout [Token])
        -> Int
    {
        let word = Word(start: start, end: start + length, termStart: written)
        written += UTF8Decoding.write(value, to: output + written)
        append(word, into: &tokens)
        return start + length
    }

    // MARK: Numbers

    private mutating func scanNumber(from start: Int, into tokens: inout [Token]) -> Int {
        var word = Word(start: start, end: start, termStart: written, traits: .number)
        var index = start
        if let end = DateScanner.end(of: text, from: start) {
            while index < end { index += writeDigitOrKeep(at: index) }
            word.end = end
            append(word, into: &tokens)
            return end
        }
        while index < text.count {
            if isDigit(index) {
                index += writeDigitOrKeep(at: index)
                word.end = index
                continue
            }
            let (value, length) = UTF8Decoding.scalar(in: text, at: index)
            guard index + length < text.count, isDigit(index + length) else { break }
            switch value {
            case 0x2C, 0x066C:  // groups of thousands vanish, so that 1,000 is found as 1000
                index += length
            case 0x2E, 0x066B:
                output[written] = UInt8(ascii: ".")
                written += 1
                index += length
            default:
                append(word, into: &tokens)
                return index
            }
        }
        if index < text.count, startsLetter(index) { index = scanLetters(&word, from: index) }
        append(word, into: &tokens)
        return index
    }

    private func isDigit(_ index: Int) -> Bool {
        let byte = text[index]
        if byte < 0x80 { return ASCIIClass.of(byte) == .digit }
        return ScalarClass.digitValue(UTF8Decoding.scalar(in: text, at: index).value) != nil
    }

    private mutating func writeDigitOrKeep(at index: Int) -> Int {
        let (value, length) = UTF8Decoding.scalar(in: text, at: index)
        if let digit = ScalarClass.digitValue(value) {
            output[written] = 0x30 + digit
        } else {
            output[written] = text[index]
        }
        written += 1
        return length
    }

    // MARK: Appending

    private mutating func append(_ word: Word, into tokens: inout [Token]) {
        var length = written - word.termStart
        guard length > 0 else { return }
        if length > Tokenizer.longestTerm {
            length = Tokenizer.longestTerm
            while length > 0, output[word.termStart + length] & 0xC0 == 0x80 { length -= 1 }
            written = word.termStart + length
        }
        var traits = word.traits
        if word.letters > 1, word.capitals == word.letters { traits.insert(.allCapitals) }
        if let last = tokens.last, isJoin(Int(last.end)..<word.start) { traits.insert(.joined) }
        tokens.append(
            Token(
                start: Int32(word.start), end: Int32(word.end), termStart: Int32(word.termStart),
                termLength: UInt16(length), traits: traits))
    }

    /// Is the gap between two tokens nothing but one hyphen or one apostrophe?
    @inline(__always)
    private func isJoin(_ gap: Range<Int>) -> Bool {
        switch gap.count {
        case 0: return true
        case 1: return text[gap.lowerBound] == UInt8(ascii: "-") || text[gap.lowerBound] == UInt8(ascii: "'")
        case 2, 3:
            let (value, length) = UTF8Decoding.scalar(in: text, at: gap.lowerBound)
            guard length == gap.count else { return false }
            switch ScalarClass(value) {
            case .hyphen, .apostrophe: return true
            default: return false
            }
        default: return false
        }
    }
}
