/// Where the words stand that a cue attributes.
package enum Direction: UInt32, Sendable, CaseIterable {
    /// It attributes nothing.
    case none
    /// After the cue, or after the source that follows it.
    case forward
    /// Before it; they may go on after it.
    case backward
}

extension Context {
    /// The features by which a word is judged to attribute, in this direction.
    @inline(__always)
    package func cue(_ i: Int, _ direction: Direction, into sink: inout some FeatureSink) {
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
        // The subject: the nearest noun or pronoun to the left, past verbs' helpers and adverbs.
        var subject = WordClass.edge
        var j = i - 1
        var steps = 0
        var helper: UInt32 = 0
        while j >= range.lowerBound, steps < 8 {
            let wordClass = items[j].wordClass
            switch wordClass {
            case .name, .acronym, .heShe, .they, .it, .firstPerson, .you, .people, .role, .body, .paper, .who, .which,
                .pluralForm, .nounForm, .nounVerb, .title, .other, .that, .quantifier, .objectPronoun, .demonstrative,
                .quotation:
                subject = wordClass
            case .modal, .be, .have, .do, .not, .to:
                helper = helper &* 61 &+ UInt32(wordClass.rawValue)
            default: break
            }
            if subject != .edge { break }
            j -= 1
            steps += 1
        }
        let distance = Self.bucket(steps)
        sink.add(d | 24, UInt32(subject.rawValue), distance, c0)
        sink.add(d | 25, UInt32(subject.rawValue), stem)
        sink.add(d | 26, helper, c0)
        sink.add(d | 27, helper, stem)
        sink.add(d | 28, helper, UInt32(subject.rawValue), c0)
        // A cue before it in the sentence, of which it may only be a part.
        var outer: UInt32 = 0
        var outerClass: UInt32 = 0
        var link: UInt32 = 0
        j = i - 1
        steps = 0
        while j >= range.lowerBound, steps < 25 {
            let wordClass = items[j].wordClass
            if wordClass == .that || wordClass == .quotation { link |= 1 }
            if wordClass == .comma || wordClass == .dash { link |= 2 }
            if wordClass == .and || wordClass == .but { link |= 4 }
            if wordClass == .semicolon || wordClass == .colon { link |= 8 }
            if wordClass.isCue, wordClass != .cueNoun {
                outer = items[j].stem
                outerClass = UInt32(wordClass.rawValue)
                break
            }
            j -= 1
            steps += 1
        }
        sink.add(d | 29, outerClass, link)
        sink.add(d | 30, outer, c0)
        sink.add(d | 31, outerClass, link, c0)
        sink.add(d | 32, outerClass, Self.bucket(outer == 0 ? 30 : steps), c0)
        // A cue in the sentence's tail, of which all before it is the content.
        let tail: UInt32 = tailCue < 0 ? 0 : tailCue == i ? 1 : tailCue > i ? 2 : 3
        sink.add(d | 33, tail, c0)
        sink.add(d | 34, tail, stem)
        // Stretches in quotation marks around it.
        var quotation: UInt32 = 0
        if firstQuotation >= 0 {
            quotation = 1
            if lastQuotation > i { quotation |= lastQuotation - i < 3 ? 6 : 2 }
            if firstQuotation < i { quotation |= 8 }
        }
        if wordClass(i - 1) == .quotation || wordClass(i - 2) == .quotation || wordClass(i - 3) == .quotation {
            quotation |= 16
        }
        sink.add(d | 35, quotation, c0)
        sink.add(d | 36, quotation, stem)
        // What stands between it and the end.
        let left = last - i
        sink.add(d | 37, Self.bucket(left), c0)
        sink.add(d | 38, Self.bucket(i - range.lowerBound), c0)
        sink.add(d | 39, Self.bucket(left), stem)
        var ahead: UInt32 = 0
        j = i + 1
        while j <= last, j < i + 9 {
            switch items[j].wordClass {
            case .that: ahead |= 1
            case .to: ahead |= 2
            case .modal, .be, .have: ahead |= 4
            case .comma: ahead |= 8
            case .about: ahead |= 16
            default: break
            }
            j += 1
        }
        sink.add(d | 40, ahead, c0)
        sink.add(d | 41, ahead, stem)
        sink.add(d | 42, l1, c0, r1, r2)
        sink.add(d | 43, l2, l1, c0, r1)
        sink.add(d | 44, UInt32(item.traits.contains(.first) ? 1 : 0), c0, r1)
        sink.add(d | 45, code(range.lowerBound), c0)
        sink.add(d | 46, outer, stem)
        let opener = opener(of: i)
        let closer = closer(of: i)
        sink.add(d | 48, opener, closer, c0)
        sink.add(d | 49, opener, r1, UInt32(subject.rawValue), UInt32(item.wordClass.rawValue))
        sink.add(d | 50, opener, stem)
        sink.add(d | 51, closer, l1, UInt32(item.wordClass.rawValue))
        sink.add(d | 52, closer, stem)
        let subordination = subordination(of: i)
        sink.add(d | 53, subordination, opener, c0)
        sink.add(d | 54, subordination, helper, r1)
        sink.add(d | 55, helper, l1, r1, UInt32(item.wordClass.rawValue))
    }
}
