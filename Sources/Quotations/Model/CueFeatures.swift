/// Where the words stand that a cue attributes.
package enum Direction: UInt32, Sendable, CaseIterable {
    /// It attributes nothing.
    case none
    /// After the cue, or after the source that follows it.
    case forward
    /// Before it; they may go on after it.
    case backward
}

/// What a word that may be a cue stands among, whatever the direction in which it might attribute.
package struct CueSurroundings {
    let position: Int
    /// The subject: the nearest noun or pronoun to the left, past verbs' helpers and adverbs; ``WordClass/edge`` where there is none.
    var subject = WordClass.edge
    /// In how few steps the subject is reached, in steps of ``Context/bucket(_:)``.
    var distance: UInt32 = 0
    /// The helpers passed on the way.
    var helper: UInt32 = 0
    /// A cue before it in the sentence, of which it may only be a part: its stem, its class, how far off it is, and what stands between.
    var outer: UInt32 = 0
    var outerClass: UInt32 = 0
    var outerDistance: UInt32 = 0
    var link: UInt32 = 0
    /// What stands between it and the end, near by.
    var ahead: UInt32 = 0
    /// Stretches in quotation marks around it.
    var quotation: UInt32 = 0
    let opener: UInt32
    let closer: UInt32
    let subordination: UInt32
}

extension Context {
    /// What the word at `i` stands among. Takes a few dozen steps at most.
    @inline(__always)
    package func surroundings(of i: Int) -> CueSurroundings {
        var around = CueSurroundings(
            position: i, opener: opener(of: i), closer: closer(of: i), subordination: subordination(of: i))
        var j = i - 1
        var steps = 0
        while j >= range.lowerBound, steps < 8 {
            let wordClass = items[j].wordClass
            switch wordClass {
            case .name, .acronym, .heShe, .they, .it, .firstPerson, .you, .people, .role, .body, .paper, .who, .which,
                .pluralForm, .nounForm, .nounVerb, .title, .other, .that, .quantifier, .objectPronoun, .demonstrative,
                .quotation:
                around.subject = wordClass
            case .modal, .be, .have, .do, .not, .to:
                around.helper = around.helper &* 61 &+ UInt32(wordClass.rawValue)
            default: break
            }
            if around.subject != .edge { break }
            j -= 1
            steps += 1
        }
        around.distance = Self.bucket(steps)
        j = i - 1
        steps = 0
        while j >= range.lowerBound, steps < 25 {
            let wordClass = items[j].wordClass
            if wordClass == .that || wordClass == .quotation { around.link |= 1 }
            if wordClass == .comma || wordClass == .dash { around.link |= 2 }
            if wordClass == .and || wordClass == .but { around.link |= 4 }
            if wordClass == .semicolon || wordClass == .colon { around.link |= 8 }
            if wordClass.isCue, wordClass != .cueNoun {
                around.outer = items[j].stem
                around.outerClass = UInt32(wordClass.rawValue)
                break
            }
            j -= 1
            steps += 1
        }
        around.outerDistance = Self.bucket(around.outer == 0 ? 30 : steps)
        if firstQuotation >= 0 {
            around.quotation = 1
            if lastQuotation > i { around.quotation |= lastQuotation - i < 3 ? 6 : 2 }
            if firstQuotation < i { around.quotation |= 8 }
        }
        if wordClass(i - 1) == .quotation || wordClass(i - 2) == .quotation || wordClass(i - 3) == .quotation {
            around.quotation |= 16
        }
        j = i + 1
        while j <= last, j < i + 9 {
            switch items[j].wordClass {
            case .that: around.ahead |= 1
            case .to: around.ahead |= 2
            case .modal, .be, .have: around.ahead |= 4
            case .comma: around.ahead |= 8
            case .about: around.ahead |= 16
            default: break
            }
            j += 1
        }
        return around
    }

    /// The features by which a word is judged to attribute, in this direction.
    @inline(__always)
    package func cue(_ around: CueSurroundings, _ direction: Direction, into sink: inout some FeatureSink) {
        let i = around.position
        let d = direction.rawValue << 16
        let item = items[i]
        let word = item.word
        let stem = item.stem
        let c0 = code(i)
        let l1 = code(i - 1)
        let l2 = code(i - 2)
        let l3 = code(i - 3)
        let r1 = code(i + 1)
        let r2 = code(i + 2)
        let r3 = code(i + 3)
        let wl1 = self.word(i - 1)
        let wr1 = self.word(i + 1)
        let wr2 = self.word(i + 2)
        sink.add(d | 1, 0)
        sink.add(d | 2, word)
        sink.add(d | 3, stem)
        sink.add(d | 4, stem, UInt32(item.form.rawValue))
        sink.add(d | 5, stem, r1)
        sink.add(d | 6, stem, l1)
        sink.add(d | 7, stem, wr1)
        sink.add(d | 8, stem, wl1)
        sink.add(d | 9, c0, l1)
        sink.add(d | 10, c0, r1)
        sink.add(d | 11, c0, l1, r1)
        sink.add(d | 12, c0, l1, l2)
        sink.add(d | 13, c0, r1, r2)
        sink.add(d | 14, l1, l2, l3)
        sink.add(d | 15, r1, r2, r3)
        sink.add(d | 16, wl1)
        sink.add(d | 17, wr1)
        sink.add(d | 18, wr1, wr2)
        sink.add(d | 19, c0, wl1)
        sink.add(d | 20, c0, wr1)
        sink.add(d | 21, self.word(i - 2), wl1)
        sink.add(d | 22, wr2, c0)
        sink.add(d | 23, self.word(i - 2), c0)
        sink.add(d | 47, stem, wr1, wr2)
        let subject = UInt32(around.subject.rawValue)
        let helper = around.helper
        sink.add(d | 24, subject, around.distance, c0)
        sink.add(d | 25, subject, stem)
        sink.add(d | 26, helper, c0)
        sink.add(d | 27, helper, stem)
        sink.add(d | 28, helper, subject, c0)
        sink.add(d | 29, around.outerClass, around.link)
        sink.add(d | 30, around.outer, c0)
        sink.add(d | 31, around.outerClass, around.link, c0)
        sink.add(d | 32, around.outerClass, around.outerDistance, c0)
        // A cue in the sentence's tail, of which all before it is the content.
        let tail: UInt32 = tailCue < 0 ? 0 : tailCue == i ? 1 : tailCue > i ? 2 : 3
        sink.add(d | 33, tail, c0)
        sink.add(d | 34, tail, stem)
        sink.add(d | 35, around.quotation, c0)
        sink.add(d | 36, around.quotation, stem)
        // What stands between it and the end.
        let left = last - i
        sink.add(d | 37, Self.bucket(left), c0)
        sink.add(d | 38, Self.bucket(i - range.lowerBound), c0)
        sink.add(d | 39, Self.bucket(left), stem)
        sink.add(d | 40, around.ahead, c0)
        sink.add(d | 41, around.ahead, stem)
        sink.add(d | 42, l1, c0, r1, r2)
        sink.add(d | 43, l2, l1, c0, r1)
        sink.add(d | 44, UInt32(item.traits.contains(.first) ? 1 : 0), c0, r1)
        sink.add(d | 45, code(range.lowerBound), c0)
        sink.add(d | 46, around.outer, stem)
        let opener = around.opener
        let closer = around.closer
        sink.add(d | 48, opener, closer, c0)
        sink.add(d | 49, opener, r1, subject, UInt32(item.wordClass.rawValue))
        sink.add(d | 50, opener, stem)
        sink.add(d | 51, closer, l1, UInt32(item.wordClass.rawValue))
        sink.add(d | 52, closer, stem)
        let subordination = around.subordination
        sink.add(d | 53, subordination, opener, c0)
        sink.add(d | 54, subordination, helper, r1)
        sink.add(d | 55, helper, l1, r1, UInt32(item.wordClass.rawValue))
    }
}
