import TextAnalysis

/// The marks that may open or close a quotation, as ``Item/word`` of an item of the class ``WordClass/otherMark``.
enum QuoteMark {
    /// `“ „ ‟`
    static let open: UInt32 = 101
    /// `”`
    static let close: UInt32 = 102
    /// `"`
    static let straight: UInt32 = 103
    /// Two apostrophes or two grave accents, a typewriter's double mark.
    static let twin: UInt32 = 104
    /// `‘ ‹`
    static let singleOpen: UInt32 = 105
    /// `’ ›` that ends no word's possessive.
    static let singleClose: UInt32 = 106
    /// `«`
    static let angleOpen: UInt32 = 107
    /// `»`
    static let angleClose: UInt32 = 108
}

/// Turns the tokens of a text and the bytes between them into items, and finds the paragraphs.
struct ItemScanner {
    let text: UnsafeBufferPointer<UInt8>
    let lexicon: Lexicon

    /// Fills `items` and `paragraphs` (ranges of items); linear in the text's length.
    func scan(_ buffer: borrowing TokenBuffer, items: inout [Item], paragraphs: inout [Range<Int>]) {
        items.removeAll(keepingCapacity: true)
        paragraphs.removeAll(keepingCapacity: true)
        items.reserveCapacity(buffer.tokens.count * 5 / 4)
        var state = State()
        buffer.folded.withUnsafeBufferPointer { folded in
            for index in buffer.tokens.indices {
                let token = buffer.tokens[index]
                let start = Int(token.start)
                if token.traits.contains(.joined), let last = items.indices.last, last >= state.paragraphStart,
                    Int(items[last].end) == state.place, !items[last].wordClass.isMark
                {
                    join(token, folded, buffer.termRange(index), to: &items[last])
                } else {
                    gap(upTo: start, &state, items: &items, paragraphs: &paragraphs)
                    items.append(word(token, folded, buffer.termRange(index), afterSpace: state.afterSpace))
                }
                state.afterSpace = false
                state.place = Int(token.end)
                if token.traits.contains(.possessive) { appendPossessive(&state, to: &items) }
            }
        }
        gap(upTo: text.count, &state, items: &items, paragraphs: &paragraphs)
        if items.count > state.paragraphStart { paragraphs.append(state.paragraphStart..<items.count) }
    }

    /// How far the scan has come.
    private struct State {
        var paragraphStart = 0
        var place = 0
        var afterSpace = true
    }

    // MARK: Words

    private func word(
        _ token: Token, _ folded: UnsafeBufferPointer<UInt8>, _ term: Range<Int>, afterSpace: Bool
    ) -> Item {
        var hash = WordHash.seed
        for index in term { hash = WordHash.add(folded[index], to: hash) }
        var item = Item(
            start: token.start, end: token.end, word: WordHash.short(hash), stem: 0, wordClass: .other, form: .base,
            traits: [])
        if token.traits.contains(.capitalised) { item.traits.insert(.capital) }
        if token.traits.contains(.allCapitals) { item.traits.insert(.allCapitals) }
        if token.traits.contains(.arabic) { item.traits.insert(.arabic) }
        if afterSpace { item.traits.insert(.space) }
        if token.traits.contains(.acronym) {
            item.traits.insert(.abbreviation)
            item.wordClass = .acronym
            item.stem = item.word
            return item
        }
        if let entry = lexicon.entry(hash) {
            item.stem = entry.stem
            item.wordClass = entry.wordClass
            item.form = entry.form
            if entry.isAbbreviation { item.traits.insert(.abbreviation) }
            if entry.isCommon { item.traits.insert(.common) }
            return item
        }
        if token.traits.contains(.number) {
            item.wordClass = .number
            item.stem = 1
            return item
        }
        (item.wordClass, item.form, item.stem) = Self.guess(folded, term)
        // An initial: Martin K. Saleh.
        if term.count == 1, token.traits.contains(.capitalised) { item.traits.insert(.abbreviation) }
        return item
    }

    /// Class, form and stem of a word that no table has, by its ending.
    @inline(__always)
    static func guess(_ folded: UnsafeBufferPointer<UInt8>, _ term: Range<Int>) -> (WordClass, WordForm, UInt32) {
        let end = term.upperBound
        let count = term.count
        var wordClass = WordClass.other
        var form = WordForm.base
        var cut = 0
        if count >= 4 {
            let a = folded[end - 1]
            let b = folded[end - 2]
            let c = folded[end - 3]
            switch a {
            case UInt8(ascii: "d") where b == UInt8(ascii: "e") && c != UInt8(ascii: "e"):
                (wordClass, form, cut) = (.pastForm, .past, c == UInt8(ascii: "i") ? 3 : 2)
            case UInt8(ascii: "g") where b == UInt8(ascii: "n") && c == UInt8(ascii: "i") && count > 4:
                (wordClass, form, cut) = (.ingForm, .ing, 3)
            case UInt8(ascii: "y"):
                if b == UInt8(ascii: "l") {
                    wordClass = .adverbForm
                } else if b == UInt8(ascii: "t") || b == UInt8(ascii: "c") {
                    wordClass = .nounForm
                }
                cut = 1
            case UInt8(ascii: "s") where b == UInt8(ascii: "s") && c == UInt8(ascii: "e"): wordClass = .nounForm
            case UInt8(ascii: "s") where b == UInt8(ascii: "u") && c == UInt8(ascii: "o"): wordClass = .adjectiveForm
            case UInt8(ascii: "s") where b != UInt8(ascii: "s") && b != UInt8(ascii: "u"):
                (wordClass, form) = (.pluralForm, .s)
                cut = b == UInt8(ascii: "e") ? (c == UInt8(ascii: "i") ? 3 : 2) : 1
            case UInt8(ascii: "n") where b == UInt8(ascii: "o") && c == UInt8(ascii: "i"): wordClass = .nounForm
            case UInt8(ascii: "t") where b == UInt8(ascii: "n") && c == UInt8(ascii: "e"): wordClass = .nounForm
            case UInt8(ascii: "l") where b == UInt8(ascii: "a"): wordClass = .adjectiveForm
            case UInt8(ascii: "e") where b == UInt8(ascii: "v") && c == UInt8(ascii: "i"):
                (wordClass, cut) = (.adjectiveForm, 1)
            case UInt8(ascii: "e"): cut = 1
            default: break
            }
        }
        var stemEnd = end - cut
        // planned → plan; an l or s doubled is mostly the lemma's own.
        if form == .past || form == .ing, stemEnd - term.lowerBound > 3, folded[stemEnd - 1] == folded[stemEnd - 2],
            folded[stemEnd - 1] != UInt8(ascii: "l"), folded[stemEnd - 1] != UInt8(ascii: "s")
        {
            stemEnd -= 1
        }
        var hash = WordHash.seed
        for index in term.lowerBound..<stemEnd { hash = WordHash.add(folded[index], to: hash) }
        return (wordClass, form, WordHash.short(hash))
    }

    /// A further part of a compound: al-Sudani, front-runner, U.S.-backed.
    private func join(
        _ token: Token, _ folded: UnsafeBufferPointer<UInt8>, _ term: Range<Int>, to item: inout Item
    ) {
        var hash = WordHash.seed
        for index in term { hash = WordHash.add(folded[index], to: hash) }
        item.end = token.end
        if token.traits.contains(.capitalised) { item.traits.insert(.capital) }
        item.word = item.word &* 31 &+ WordHash.short(hash)
        item.traits.remove([.abbreviation, .common])
        item.form = .base
        if let entry = lexicon.entry(hash) {
            item.stem = entry.stem
            switch entry.wordClass {
            case .role, .people, .title, .body, .number: item.wordClass = entry.wordClass
            default: item.wordClass = .adjectiveForm
            }
        } else {
            item.stem = WordHash.short(hash)
            item.wordClass = token.traits.contains(.number) ? .number : .adjectiveForm
        }
    }

    private func appendPossessive(_ state: inout State, to items: inout [Item]) {
        var end = state.place
        // An apostrophe of any kind, then an s: two to four bytes.
        while end < text.count, end - state.place < 4 {
            let byte = text[end]
            end += 1
            if byte | 0x20 == UInt8(ascii: "s") { break }
        }
        guard end > state.place, text[end - 1] | 0x20 == UInt8(ascii: "s") else { return }
        items.append(Self.mark(state.place..<end, .possessive, afterSpace: false))
        state.place = end
    }

    // MARK: Marks

    static func mark(_ range: Range<Int>, _ wordClass: WordClass, word: UInt32? = nil, afterSpace: Bool) -> Item {
        Item(
            start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
            word: word ?? UInt32(wordClass.rawValue), stem: UInt32(wordClass.rawValue), wordClass: wordClass,
            form: .base,
            traits: afterSpace ? .space : [])
    }

    /// The marks before the word that begins at `limit`.
    private func gap(upTo limit: Int, _ state: inout State, items: inout [Item], paragraphs: inout [Range<Int>]) {
        var index = state.place
        while index < limit {
            let byte = text[index]
            if byte == 0x20 || byte == 0x09 || byte == 0x0D {
                state.afterSpace = true
                index += 1
                continue
            }
            if byte == 0x0A {
                state.afterSpace = true
                if items.count > state.paragraphStart, endsParagraph(at: index, items: items) {
                    paragraphs.append(state.paragraphStart..<items.count)
                    state.paragraphStart = items.count
                }
                index += 1
                continue
            }
            var length = 1
            var wordClass: WordClass? = nil
            var word: UInt32? = nil
            switch byte {
            case UInt8(ascii: ","): wordClass = .comma
            case UInt8(ascii: "."):
                while index + length < limit, text[index + length] == byte { length += 1 }
                wordClass = length > 1 ? .ellipsis : .stop
            case UInt8(ascii: "?"): wordClass = .question
            case UInt8(ascii: "!"): wordClass = .exclamation
            case UInt8(ascii: ":"): wordClass = .colon
            case UInt8(ascii: ";"): wordClass = .semicolon
            case UInt8(ascii: "("), UInt8(ascii: "["): wordClass = .open
            case UInt8(ascii: ")"), UInt8(ascii: "]"): wordClass = .close
            case UInt8(ascii: "-"):
                while index + length < limit, text[index + length] == byte { length += 1 }
                let spaced = index + length < limit && text[index + length] == 0x20
                wordClass = length > 1 || state.afterSpace || spaced ? .dash : nil
            case UInt8(ascii: "\""): (wordClass, word) = (.otherMark, QuoteMark.straight)
            case UInt8(ascii: "'"), UInt8(ascii: "`"):
                if index + 1 < limit, text[index + 1] == byte {
                    (wordClass, word, length) = (.otherMark, QuoteMark.twin, 2)
                }
            case 0..<0x80: break
            default:
                let (value, width) = UTF8Decoding.scalar(in: text, at: index)
                length = width
                switch value {
                case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: state.afterSpace = true
                case 0x201C, 0x201E, 0x201F: (wordClass, word) = (.otherMark, QuoteMark.open)
                case 0x201D: (wordClass, word) = (.otherMark, QuoteMark.close)
                case 0xAB: (wordClass, word) = (.otherMark, QuoteMark.angleOpen)
                case 0xBB: (wordClass, word) = (.otherMark, QuoteMark.angleClose)
                case 0x2018, 0x2039: (wordClass, word) = (.otherMark, QuoteMark.singleOpen)
                case 0x2019, 0x203A: (wordClass, word) = (.otherMark, QuoteMark.singleClose)
                case 0x2013, 0x2014, 0x2015: wordClass = .dash
                case 0x2026: wordClass = .ellipsis
                case 0x060C: wordClass = .comma
                case 0x061B: wordClass = .semicolon
                case 0x061F: wordClass = .question
                default: break
                }
            }
            if let wordClass {
                items.append(Self.mark(index..<index + length, wordClass, word: word, afterSpace: state.afterSpace))
                if index > 0, text[index - 1] == UInt8(ascii: "=") {
                    items[items.count - 1].traits.insert(.afterEquals)
                }
                state.afterSpace = false
            }
            index += length
        }
        state.place = limit
    }

    /// Does the line break at `index` end a paragraph? Not where a line was only wrapped: it is long, ends in no mark that
    /// ends a sentence, and the next one goes on in small letters.
    private func endsParagraph(at index: Int, items: [Item]) -> Bool {
        guard let last = items.last else { return true }
        switch last.wordClass {
        case .stop, .question, .exclamation, .colon, .semicolon, .otherMark, .ellipsis: return true
        default: break
        }
        guard index + 1 < text.count else { return true }
        let next = text[index + 1]
        guard next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") else { return true }
        var start = index
        while start > 0, index - start < 60 {
            start -= 1
            if text[start] == 0x0A { return true }
        }
        return index - start < 60
    }
}
