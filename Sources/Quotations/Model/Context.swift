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
        case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .cueNoun, .accordingWord: return true
        case .pastForm, .ingForm, .pluralForm, .nounForm, .other, .verb, .nounVerb, .adjectiveForm, .paper: return true
        default: return false
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
