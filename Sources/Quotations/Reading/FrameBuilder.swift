/// Pairs quotation marks and cuts paragraphs into sentences.
struct FrameBuilder {
    /// A sentence is cut after this many items when nothing ends it, so that no rule looks further than that.
    static let longestSentence = 400

    /// Fills the stretches, the frame and the sentences of `reading`; linear in the number of items.
    static func build(_ reading: inout Reading) {
        reading.stretches.removeAll(keepingCapacity: true)
        reading.frame.removeAll(keepingCapacity: true)
        reading.sentences.removeAll(keepingCapacity: true)
        reading.frame.reserveCapacity(reading.items.count)
        reading.hasArabic = reading.items.contains { $0.traits.contains(.arabic) }
        for number in reading.paragraphs.indices {
            let paragraph = reading.paragraphs[number]
            let start = reading.frame.count
            pair(&reading, in: paragraph)
            cut(&reading, from: start, paragraph: number)
        }
        recognizeNames(&reading)
    }

    /// A capital at the beginning of a sentence is a name's where the text has the word as a name elsewhere.
    private static func recognizeNames(_ reading: inout Reading) {
        var names: Set<UInt32> = []
        for item in reading.frame where item.wordClass == .name && !item.traits.contains(.first) {
            names.insert(item.word)
        }
        for sentence in reading.sentences {
            for index in sentence.range where reading.frame[index].traits.contains(.first) {
                switch reading.frame[index].wordClass {
                case .ingForm, .pastForm, .adverbForm, .verb, .nounVerb, .nounForm, .adjectiveForm, .number, .adverb:
                    if names.contains(reading.frame[index].word) { reading.frame[index].wordClass = .name }
                default: break
                }
                break
            }
        }
    }

    // MARK: Quotation marks

    /// Appends the items of a paragraph to the frame, stretches in marks as one item each.
    private static func pair(_ reading: inout Reading, in paragraph: Range<Int>) {
        var straight = 0
        for index in paragraph where reading.items[index].wordClass == .otherMark {
            if reading.items[index].word == QuoteMark.straight || reading.items[index].word == QuoteMark.twin {
                straight += 1
            }
        }
        let isOdd = straight % 2 == 1
        var opened: Int? = nil
        var frameAtOpening = 0
        // Curly marks within straight ones: a quotation within a quotation.
        var nested = 0
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            let item = reading.items[index]
            guard item.wordClass == .otherMark else {
                if opened == nil { reading.frame.append(item) }
                index += 1
                continue
            }
            if let open = opened {
                let style = reading.items[open].word
                if style == QuoteMark.straight, item.word == QuoteMark.open {
                    nested += 1
                } else if nested > 0, item.word == QuoteMark.close {
                    nested -= 1
                } else if closes(style, item.word)
                    || mixes(style, item.word) && endsWord(index, paragraph, reading.items)
                {
                    let looksOpening =
                        isOdd && item.word == style && item.traits.contains(.space) && index + 1 < paragraph.upperBound
                        && !reading.items[index + 1].traits.contains(.space)
                    if looksOpening {
                        // The mark before was never closed: it ends with its sentence.
                        abandon(&reading, open: open, at: index)
                        opened = index
                        frameAtOpening = reading.frame.count
                    } else {
                        append(&reading, inner: open + 1..<index, isClosed: true)
                        opened = nil
                    }
                } else if item.word == style, item.word != QuoteMark.straight, item.word != QuoteMark.twin {
                    abandon(&reading, open: open, at: index)
                    opened = index
                    frameAtOpening = reading.frame.count
                }
            } else if opens(item, index, paragraph, reading.items, isOdd) {
                opened = index
                nested = 0
                frameAtOpening = reading.frame.count
            }
            index += 1
        }
        if let open = opened {
            precondition(frameAtOpening <= reading.frame.count)
            append(&reading, inner: open + 1..<paragraph.upperBound, isClosed: false)
        }
    }

    private static func closes(_ open: UInt32, _ mark: UInt32) -> Bool {
        switch open {
        case QuoteMark.open: mark == QuoteMark.close
        case QuoteMark.angleOpen: mark == QuoteMark.angleClose
        default: mark == open
        }
    }

    /// Writers mix curly and straight marks.
    private static func mixes(_ open: UInt32, _ mark: UInt32) -> Bool {
        switch open {
        case QuoteMark.open: mark == QuoteMark.straight || mark == QuoteMark.twin
        case QuoteMark.straight, QuoteMark.twin: mark == QuoteMark.close || mark == QuoteMark.straight
        default: false
        }
    }

    /// Does a mark stand behind a word or its punctuation, and before a space?
    private static func endsWord(_ index: Int, _ paragraph: Range<Int>, _ items: [Item]) -> Bool {
        guard !items[index].traits.contains(.space) else { return false }
        guard index + 1 < paragraph.upperBound else { return true }
        return items[index + 1].traits.contains(.space) || items[index + 1].wordClass.isMark
    }

    private static func opens(
        _ item: Item, _ index: Int, _ paragraph: Range<Int>, _ items: [Item], _ isOdd: Bool
    ) -> Bool {
        switch item.word {
        case QuoteMark.open, QuoteMark.angleOpen: return true
        case QuoteMark.straight, QuoteMark.twin:
            let followsWord = index > paragraph.lowerBound && !item.traits.contains(.space)
            // Inches and seconds stand behind a number.
            if followsWord, items[index - 1].wordClass == .number { return false }
            // The value of an attribute, where markup was left in.
            if items[index].traits.contains(.afterEquals) { return false }
            let beforeSpace = index + 1 >= paragraph.upperBound || items[index + 1].traits.contains(.space)
            return !(isOdd && followsWord && beforeSpace && items[index - 1].wordClass != .dash)
        default: return false
        }
    }

    /// An opening mark that another follows: the stretch ends with the last sentence before that, or is none.
    private static func abandon(_ reading: inout Reading, open: Int, at next: Int) {
        var end = next - 1
        while end > open {
            switch reading.items[end].wordClass {
            case .stop, .question, .exclamation:
                append(&reading, inner: open + 1..<end + 1, isClosed: false)
                reading.frame.append(contentsOf: reading.items[end + 1..<next])
                return
            default: end -= 1
            }
        }
        reading.frame.append(contentsOf: reading.items[open + 1..<next])
    }

    private static func append(_ reading: inout Reading, inner: Range<Int>, isClosed: Bool) {
        var first = -1
        var last = -1
        var words = 0
        var capitals = 0
        var small = 0
        var has: UInt32 = 0
        for index in inner where !reading.items[index].wordClass.isMark {
            switch reading.items[index].wordClass {
            case .modal, .be, .have, .do: has |= 1
            case .firstPerson, .you: has |= 2
            case .verb where reading.items[index].form != .base: has |= 1
            default: break
            }
            if reading.items[index].traits.contains(.capital) {
                capitals += 1
            } else if reading.items[index].end - reading.items[index].start > 4 {
                small += 1
            }
            if first < 0 { first = index }
            last = index
            words += 1
        }
        guard first >= 0 else { return }
        var ending = WordClass.other
        for index in last + 1..<max(last + 1, inner.upperBound) {
            switch reading.items[index].wordClass {
            case .comma, .stop, .question, .exclamation, .dash, .ellipsis: ending = reading.items[index].wordClass
            default: break
            }
        }
        var traits: Item.Traits = .space
        if reading.items[first].traits.contains(.capital) { traits.insert(.opensSentence) }
        if reading.items[last].traits.contains(.abbreviation), ending == .other { ending = .stop }
        // A title has a capital on each long word: “The Night of the Harbour”.
        let isTitle: UInt32 = small == 0 && capitals * 2 > words && (words > 1 || ending == .other) ? 0x80 : 0
        let size: UInt32 = words == 1 ? 1 : words <= 3 ? 2 : words <= 6 ? 3 : words <= 12 ? 4 : 5
        let stretch = UInt32(truncatingIfNeeded: reading.stretches.count)
        reading.stretches.append(
            Reading.Stretch(
                items: inner, frame: reading.frame.count, words: words, ending: ending, isClosed: isClosed))
        let inside =
            UInt32(reading.items[first].wordClass.rawValue) | UInt32(reading.items[last].wordClass.rawValue) << 6
            | has << 12
        reading.frame.append(
            Item(
                start: reading.items[inner.lowerBound].start, end: reading.items[inner.upperBound - 1].end,
                word: inside << 16 | size << 8 | isTitle | UInt32(ending.rawValue), stem: stretch,
                wordClass: .quotation,
                form: .base, traits: traits))
    }

    // MARK: Sentences

    private static func cut(_ reading: inout Reading, from first: Int, paragraph: Int) {
        var start = first
        var index = first
        let end = reading.frame.count
        while index < end {
            let isEnd = index + 1 == end || endsSentence(reading, index, end) || index - start >= longestSentence
            if isEnd {
                finish(&reading, start..<index + 1, paragraph)
                start = index + 1
            }
            index += 1
        }
    }

    private static func endsSentence(_ reading: Reading, _ index: Int, _ end: Int) -> Bool {
        let item = reading.frame[index]
        let next = reading.frame[index + 1]
        switch item.wordClass {
        case .stop, .question, .exclamation, .ellipsis:
            guard next.traits.contains(.space) || next.wordClass == .quotation else {
                // A closing bracket belongs to the sentence before it.
                return false
            }
            if next.wordClass == .close || next.wordClass == .dash { return false }
            if next.wordClass != .quotation, next.wordClass != .number, next.wordClass != .open,
                !next.traits.contains(.capital), !next.traits.contains(.arabic)
            {
                return false
            }
            guard item.wordClass == .stop, index > 0, !item.traits.contains(.space) else { return true }
            let before = reading.frame[index - 1]
            guard before.traits.contains(.abbreviation) else { return true }
            // A.B. Smith and Gov. Smith go on; "in the fall of Inc. The" does not.
            return startsSentence(next)
        case .close:
            guard index > 0 else { return false }
            switch reading.frame[index - 1].wordClass {
            case .stop, .question, .exclamation:
                return next.traits.contains([.capital, .space]) || next.wordClass == .quotation
            default: return false
            }
        case .acronym:
            // The full stop is the acronym's own.
            return next.traits.contains([.capital, .space]) && startsSentence(next)
        case .quotation:
            guard Int(item.stem) < reading.stretches.count else { return false }
            switch reading.stretches[Int(item.stem)].ending {
            case .stop, .ellipsis:
                if next.wordClass == .quotation { return true }
                return next.traits.contains([.capital, .space])
                    && !attributes(reading.frame, index + 1, end, isComplete: true)
            case .question, .exclamation:
                if next.wordClass == .quotation { return true }
                return next.traits.contains([.capital, .space])
                    && !attributes(reading.frame, index + 1, end, isComplete: false)
            default: return false
            }
        default: return false
        }
    }

    private static func startsSentence(_ item: Item) -> Bool {
        switch item.wordClass {
        case .article, .demonstrative, .possessivePronoun, .heShe, .they, .it, .firstPerson, .you, .quantifier, .whWord,
            .conditional, .temporal, .causal, .and, .or, .but, .preposition, .about, .accordingWord, .adverb, .that:
            true
        default: false
        }
    }

    /// After a stretch that ends in a full mark: do a name and a cue follow, `Saleh asked.`?
    ///
    /// - Parameter isComplete: the mark is a full stop, so that nothing is missing: the cue has to end the sentence.
    private static func attributes(_ frame: [Item], _ from: Int, _ end: Int, isComplete: Bool) -> Bool {
        var index = from
        while index < min(end, from + 8) {
            let item = frame[index]
            switch item.wordClass {
            case .say, .ask, .tell:
                guard item.form != .base, index > from else { return false }
                let next = frame[min(index + 1, end - 1)].wordClass
                return isComplete ? index + 1 >= end || next == .stop : next != .that
            case .stop: if !frame[index - 1].traits.contains(.abbreviation) { return false }
            case .question, .exclamation, .quotation, .colon, .semicolon, .preposition, .be, .have, .modal,
                .conditional, .that:
                return false
            default: break
            }
            index += 1
        }
        return false
    }

    private static func goesOnWithCapital(_ frame: [Item], _ index: Int, _ range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        return frame[index + 1].traits.contains(.capital) && !frame[index + 1].wordClass.isMark
    }

    /// Settles what capitals mean in a sentence, and records it.
    private static func finish(_ reading: inout Reading, _ range: Range<Int>, _ paragraph: Int) {
        reading.sentences.append(Reading.Sentence(range: range, paragraph: paragraph))
        var capitals = 0
        var small = 0
        for index in range where !reading.frame[index].wordClass.isMark && reading.frame[index].wordClass != .quotation
        {
            if reading.frame[index].traits.contains(.capital) {
                capitals += 1
            } else if reading.frame[index].end - reading.frame[index].start > 3 {
                small += 1
            }
        }
        // Where nearly all words have capitals, as in a headline, a capital says nothing.
        let isHeadline = capitals >= 4 && small * 3 < capitals
        var isFirst = true
        for index in range {
            let item = reading.frame[index]
            if item.wordClass == .quotation { isFirst = false }
            if item.wordClass.isMark || item.wordClass == .quotation { continue }
            defer { isFirst = false }
            if isFirst { reading.frame[index].traits.insert(.first) }
            guard item.traits.contains(.capital) else { continue }
            if item.traits.contains(.common) {
                // The first word of a sentence or any of a headline, unless a name goes on behind it: Rich Saleh.
                let isOrdinary = isFirst && !goesOnWithCapital(reading.frame, index, range) || isHeadline
                if isOrdinary, FirstNames.genders[item.word] == nil { continue }
                reading.frame[index].wordClass = .name
                continue
            }
            switch item.wordClass {
            case .other, .pluralForm, .nounForm, .adjectiveForm, .pastForm, .ingForm:
                if isFirst, item.wordClass == .ingForm || item.wordClass == .pastForm { continue }
                if isHeadline, item.wordClass == .pastForm || item.wordClass == .ingForm,
                    FirstNames.genders[item.word] == nil
                {
                    continue
                }
                reading.frame[index].wordClass = .name
            case .adverbForm: if !isFirst { reading.frame[index].wordClass = .name }
            case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .cueAdjective, .cueNoun, .verb, .modal, .paper,
                .adverb,
                .but:
                if !isFirst, !isHeadline { reading.frame[index].wordClass = .name }
            default: break
            }
        }
    }
}
