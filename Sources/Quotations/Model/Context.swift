/// A sentence as features see it; positions outside it are ``WordClass/edge``.
package struct Context {
    package let items: UnsafeBufferPointer<Item>
    /// The sentence, as a range of positions of `items`.
    package let range: Range<Int>
    /// The last word, before the marks that end the sentence.
    package let last: Int
    /// A cue in the sentence's tail, after a comma: `…, she said.`
    let tailCue: Int
    /// The first and the last stretch in quotation marks, or -1.
    let firstQuotation: Int
    let lastQuotation: Int

    package init(items: UnsafeBufferPointer<Item>, range: Range<Int>) {
        self.items = items
        self.range = range
        var last = range.upperBound - 1
        while last > range.lowerBound, items[last].wordClass.isMark { last -= 1 }
        self.last = last
        var tail = -1
        var index = last
        var cue = -1
        while index > range.lowerBound, last - index < 14 {
            let wordClass = items[index].wordClass
            if wordClass == .say || wordClass == .tell || wordClass == .ask { cue = index }
            if wordClass == .comma || wordClass == .quotation {
                if cue >= 0, cue - index < 6 { tail = cue }
                if cue >= 0 { break }
            }
            index -= 1
        }
        tailCue = tail
        var firstQuotation = -1
        var lastQuotation = -1
        for index in range where items[index].wordClass == .quotation {
            if firstQuotation < 0 { firstQuotation = index }
            lastQuotation = index
        }
        self.firstQuotation = firstQuotation
        self.lastQuotation = lastQuotation
    }

    @inline(__always)
    func wordClass(_ index: Int) -> WordClass { range.contains(index) ? items[index].wordClass : .edge }

    /// The class as a number, with the form of verbs and cues.
    @inline(__always)
    func code(_ index: Int) -> UInt32 {
        guard range.contains(index) else { return UInt32(WordClass.edge.rawValue) }
        let item = items[index]
        return UInt32(item.wordClass.rawValue) | UInt32(item.form.rawValue) << 8
    }

    /// The word, where it tells something: names and numbers are all one.
    @inline(__always)
    func word(_ index: Int) -> UInt32 {
        guard range.contains(index) else { return 99 }
        let item = items[index]
        switch item.wordClass {
        case .name, .acronym, .number: return UInt32(item.wordClass.rawValue)
        case .quotation: return 0x5154_0000 | item.style
        default: return item.word
        }
    }

    @inline(__always)
    func stem(_ index: Int) -> UInt32 {
        guard range.contains(index) else { return 99 }
        return items[index].stem
    }

    /// Could the word at `index` attribute?
    @inline(__always)
    package func isCueCandidate(_ index: Int) -> Bool { Self.mayBeCue(items[index].wordClass) }

    @inline(__always)
    package static func mayBeCue(_ wordClass: WordClass) -> Bool {
        switch wordClass {
        case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .cueAdjective, .cueNoun, .accordingWord:
            return true
        case .pastForm, .ingForm, .pluralForm, .nounForm, .other, .verb, .nounVerb, .adjectiveForm, .paper: return true
        default: return false
        }
    }

    /// What opens the clause of the word at `i`: the class of the nearest mark, conjunction or relative before it that no noun phrase
    /// and no helping verb holds.
    @inline(__always)
    package func opener(of i: Int) -> UInt32 {
        var j = i - 1
        while j >= range.lowerBound, i - j < 14 {
            switch items[j].wordClass {
            case .comma, .dash, .semicolon, .colon, .open, .close, .quotation, .that, .which, .who, .whWord, .temporal,
                .conditional, .causal, .and, .but, .or:
                return UInt32(items[j].wordClass.rawValue)
            case .stop: if !items[j - 1 < range.lowerBound ? j : j - 1].traits.contains(.abbreviation) { return 200 }
            default: break
            }
            j -= 1
        }
        return j < range.lowerBound ? 201 : 202
    }

    /// `…, says the minister.`: does nothing but a phrase for a speaker follow a word of saying that a comma stands before?
    func isInverted(_ i: Int) -> Bool {
        guard items[i].wordClass == .say, items[i].form == .s || items[i].form == .past, last > i else { return false }
        guard wordClass(i - 1) == .comma || wordClass(i - 1) == .quotation else { return false }
        for index in i + 1..<last {
            switch items[index].wordClass {
            case .name, .acronym, .title, .role, .people, .body, .article, .possessivePronoun, .adjectiveForm,
                .nounForm,
                .possessive, .other:
                continue
            case .stop where items[index - 1].traits.contains(.abbreviation): continue
            default: return false
            }
        }
        switch items[last].wordClass {
        case .name, .title, .role, .people, .heShe: return true
        default: return false
        }
    }

    /// Where content ends that would end with the day on which it was said: `called it “a disgrace” on Monday`.
    func withoutDay(_ end: Int, from start: Int) -> Int {
        guard items[end].wordClass == .day, end - 2 >= start else { return end }
        if items[end - 1].wordClass == .quotation { return end - 1 }
        return items[end - 1].wordClass == .preposition && items[end - 2].wordClass == .quotation ? end - 2 : end
    }

    /// Which subordinate clauses open before the word at `i`: with a conjunction, with a relative pronoun, with a preposition at the
    /// beginning of the sentence.
    @inline(__always)
    package func subordination(of i: Int) -> UInt32 {
        var found: UInt32 = 0
        var j = i - 1
        while j >= range.lowerBound, i - j < 30 {
            switch items[j].wordClass {
            case .temporal, .conditional, .causal: found |= 1
            case .who, .which: found |= 2
            case .that, .whWord: found |= 4
            case .preposition, .about, .accordingWord: if j == range.lowerBound { found |= 8 }
            case .semicolon, .colon, .quotation: return found
            default: break
            }
            j -= 1
        }
        return found
    }

    /// The head of the phrase that a preposition at `p` begins: its word, or its class for a name, a number or a time.
    @inline(__always)
    func prepositionHead(_ p: Int) -> UInt32 {
        var j = p + 1
        var head = -1
        func name(_ head: Int) -> UInt32 {
            head < 0 ? 98 : items[head].wordClass == .day ? UInt32(WordClass.day.rawValue) : word(head)
        }
        while j <= last, j < p + 7 {
            switch items[j].wordClass {
            case .article, .possessivePronoun, .adjectiveForm, .cueAdjective, .quantifier, .demonstrative: break
            case .nounForm, .nounVerb, .pluralForm, .other, .role, .people, .body, .paper, .name, .acronym, .number,
                .day,
                .cueNoun, .title:
                head = j
            default:
                return name(head)
            }
            j += 1
        }
        return name(head)
    }

    /// What ends the noun phrase behind the word at `i`: the class of the first word or mark that is no part of one; with a flag where
    /// there is none.
    @inline(__always)
    func closer(of i: Int) -> UInt32 {
        var j = i + 1
        while j < range.upperBound, j - i < 10 {
            switch items[j].wordClass {
            case .name, .acronym, .title, .role, .people, .body, .article, .possessivePronoun, .adjectiveForm,
                .cueAdjective,
                .nounForm, .of, .possessive, .number, .other, .heShe, .they, .it, .firstPerson, .quantifier,
                .pluralForm, .paper:
                j += 1
            case .stop where items[j - 1].traits.contains(.abbreviation): j += 1
            default: return UInt32(items[j].wordClass.rawValue) | (j == i + 1 ? 256 : 0)
            }
        }
        return j < range.upperBound ? 202 : 201
    }

    /// What follows a place where content may end, past the mark or conjunction there: whether a subject comes, the first verb, and what
    /// stands between.
    @inline(__always)
    func sequel(of e: Int) -> UInt32 {
        var j = e + 1
        var lead: UInt32 = 0
        while j <= last, j < e + 4 {
            switch items[j].wordClass {
            case .comma: lead |= 1
            case .and, .or: lead |= 2
            case .but: lead |= 4
            case .dash, .semicolon, .colon, .open, .close: lead |= 8
            case .temporal, .conditional, .causal: lead |= 16
            case .adverb, .adverbForm, .not: break
            default: return lead << 16 | subjectAndVerb(from: j)
            }
            j += 1
        }
        return lead << 16 | 0xFFFF
    }

    @inline(__always)
    private func subjectAndVerb(from start: Int) -> UInt32 {
        var subject: UInt32 = 0
        var j = start
        while j <= last, j < start + 9 {
            let item = items[j]
            switch item.wordClass {
            case .modal, .be, .have, .do, .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .verb, .pastForm:
                if item.form == .base, item.wordClass != .modal, item.wordClass != .be, item.wordClass != .have,
                    subject == 0,
                    j > start
                {
                    break
                }
                return subject << 8 | UInt32(item.form.rawValue) << 4 | verbKind(item.wordClass)
            case .ingForm: if j == start { return 0xF1 }
            case .to: if j == start { return 0xF2 }
            case .who, .which, .that: return subject << 8 | (j == start ? 0xF3 : 0xF4)
            case .comma, .dash, .semicolon, .colon, .and, .but, .open, .close: return subject << 8 | 0xF5
            case .quotation: return subject << 8 | 0xF6
            case .name, .acronym, .heShe, .they, .it, .firstPerson, .you: subject = 1
            case .people, .role, .title, .body, .pluralForm, .nounForm, .nounVerb, .other, .paper:
                if subject == 0 { subject = 2 }
            case .preposition, .about, .of: if subject == 0 { subject = 3 }
            default: break
            }
            j += 1
        }
        return subject << 8 | (j > last ? 0xF7 : 0xF8)
    }

    @inline(__always)
    private func verbKind(_ wordClass: WordClass) -> UInt32 {
        switch wordClass {
        case .modal: 1
        case .be, .have, .do: 2
        case .verb, .pastForm: 3
        default: 4
        }
    }

    /// A number in few steps: 0, 1, 2, 3, 4, 5-6, 7-9, 10-14, 15-24, 25 and more.
    @inline(__always)
    static func bucket(_ number: Int) -> UInt32 {
        switch number {
        case ..<0: 20
        case 0...4: UInt32(number)
        case 5...6: 5
        case 7...9: 6
        case 10...14: 7
        case 15...24: 8
        default: 9
        }
    }
}
