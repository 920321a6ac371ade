extension Context {
    /// The features by which the content of the cue at `i` is judged to begin at `s`, after the cue.
    @inline(__always)
    package func forwardStart(_ i: Int, _ s: Int, into sink: inout some FeatureSink) {
        let stem = items[i].stem
        let cue = code(i)
        let c = code(s)
        let p = code(s - 1)
        let w = word(s)
        let pw = word(s - 1)
        let offset = Self.bucket(s - i)
        var between: UInt32 = 7
        var hasThat: UInt32 = 0
        var j = i + 1
        while j < s {
            between = Feature.mix(between, UInt32(items[j].wordClass.rawValue))
            if items[j].wordClass == .that { hasThat = 1 }
            if items[j].wordClass == .comma { hasThat |= 2 }
            if items[j].wordClass == .quotation { hasThat |= 4 }
            j += 1
        }
        let t: UInt32 = 0x50_0000
        sink.add(t | 1, offset, cue)
        sink.add(t | 2, offset, stem)
        sink.add(t | 3, w)
        sink.add(t | 4, c, p)
        sink.add(t | 5, pw, c)
        sink.add(t | 6, pw, w)
        sink.add(t | 7, stem, w)
        sink.add(t | 8, stem, pw)
        sink.add(t | 9, stem, c, offset)
        sink.add(t | 10, between, c)
        sink.add(t | 11, between, cue)
        sink.add(t | 12, between, stem)
        sink.add(t | 13, hasThat, c, offset)
        sink.add(t | 14, cue, c, p)
        sink.add(t | 15, c, code(s + 1), p)
        sink.add(t | 16, cue, w, offset)
        sink.add(t | 17, w, word(s + 1))
        sink.add(t | 18, cue, pw, offset)
        sink.add(t | 19, offset, c)
        sink.add(t | 20, code(i - 1), between)
        sink.add(t | 21, UInt32(bothSides(of: s)), hasThat)
        let marks = beside(s, firstQuotation(after: i))
        sink.add(t | 22, marks, cue)
        sink.add(t | 23, marks, p, c)
        sink.add(t | 24, marks, offset)
        sink.add(t | 25, marks, stem)
        sink.add(t | 26, marks, between)
        sink.add(t | 27, stem, pw, w)
        sink.add(t | 28, stem, pw, c)
    }

    /// Where a position stands to a stretch in marks, and what that is like.
    @inline(__always)
    private func beside(_ position: Int, _ quotation: Int) -> UInt32 {
        guard quotation >= 0 else { return 0 }
        let place: UInt32 = position < quotation ? 1 : position == quotation ? 2 : 3
        let opens: UInt32 = items[quotation].traits.contains(.opensSentence) ? 1 : 0
        return place | opens << 2 | (items[quotation].word & 0x7F) << 3
    }

    /// The nearest stretch in marks after a position, or -1.
    @inline(__always)
    private func firstQuotation(after position: Int) -> Int {
        guard lastQuotation > position else { return -1 }
        var index = max(position + 1, firstQuotation)
        while items[index].wordClass != .quotation { index += 1 }
        return index
    }

    /// The nearest stretch in marks before a position, or -1.
    @inline(__always)
    private func lastQuotation(before position: Int) -> Int {
        guard firstQuotation >= 0, firstQuotation < position else { return -1 }
        var index = min(position - 1, lastQuotation)
        while items[index].wordClass != .quotation { index -= 1 }
        return index
    }

    /// Is there a stretch in quotation marks at or after `s`, and one before?
    @inline(__always)
    private func bothSides(of s: Int) -> Int {
        if lastQuotation < 0 { return 0 }
        return (s == firstQuotation ? 4 : 0) | (lastQuotation >= s ? 1 : 0) | (firstQuotation < s ? 2 : 0)
    }

    /// The features by which content that began at `s` is judged to end with the item at `e`.
    ///
    /// - Parameters:
    ///   - kind: 0 for content after its cue, 1 for content that goes on after an attribution within it.
    ///   - opener: what opens the cue's clause.
    @inline(__always)
    package func forwardEnd(
        _ i: Int, _ s: Int, _ e: Int, _ seen: SpanState, kind: UInt32, opener: UInt32, into sink: inout some FeatureSink
    ) {
        let t: UInt32 = 0x60_0000 | kind << 8
        let stem = items[i].stem
        let cue = code(i)
        let c = code(e)
        let n1 = code(e + 1)
        let n2 = code(e + 2)
        let n3 = code(e + 3)
        let w = word(e)
        let nw1 = word(e + 1)
        let nw2 = word(e + 2)
        let start = code(s)
        let isEnd: UInt32 = e == last ? 1 : 0
        let length = Self.bucket(e - s)
        let state = seen.bits
        sink.add(t | 1, isEnd, length)
        sink.add(t | 2, isEnd, stem)
        sink.add(t | 3, isEnd, start, cue)
        sink.add(t | 4, c, n1)
        sink.add(t | 5, n1, n2, n3)
        sink.add(t | 6, c, n1, n2)
        sink.add(t | 7, nw1)
        sink.add(t | 8, nw1, nw2)
        sink.add(t | 9, w, n1)
        sink.add(t | 10, n1, nw2)
        sink.add(t | 11, start, n1, n2)
        sink.add(t | 12, stem, n1)
        sink.add(t | 13, cue, nw1)
        sink.add(t | 14, cue, start, n1)
        sink.add(t | 15, state, n1)
        sink.add(t | 16, state, n1, n2)
        sink.add(t | 17, state, nw1, start)
        sink.add(t | 18, length, n1)
        sink.add(t | 19, isEnd, state, start)
        sink.add(t | 20, n1, n2, word(e + 3))
        sink.add(t | 21, state, c, n1)
        sink.add(t | 22, Self.bucket(last - e), n1)
        sink.add(t | 23, isEnd, state, cue)
        sink.add(t | 24, nw1, state, length)
        sink.add(t | 25, isEnd, tailCue > e ? 1 : 0)
        sink.add(t | 26, nw1, nw2, state)
        // Does the next comma stand near, as of an aside?
        if wordClass(e + 1) == .comma {
            var j = e + 2
            while j <= last, j < e + 16, items[j].wordClass != .comma { j += 1 }
            let gap = j <= last && j < e + 16 ? Self.bucket(j - e) : 15
            sink.add(t | 27, gap, n2)
            sink.add(t | 28, gap, state, nw2)
            sink.add(t | 29, n2, n3, state)
            sink.add(t | 30, nw2, start)
        }
        if wordClass(e + 1) == .and || wordClass(e + 1) == .but {
            // What follows may be a second thing that the same subject did.
            sink.add(t | 31, n1, n2, UInt32(items[i].form.rawValue))
            sink.add(t | 32, nw1, n2, start)
            sink.add(t | 33, word(e + 2), cue)
        }
        sink.add(t | 34, seen.depth, n1)
        if lastQuotation >= s {
            let marks = beside(e, lastQuotation)
            let isAll: UInt32 = isQuotation(s) ? items[s].traits.contains(.opensSentence) ? 2 : 1 : 0
            sink.add(t | 36, marks, isAll)
            sink.add(t | 37, marks, n1)
            sink.add(t | 38, marks, isEnd)
            sink.add(t | 39, isAll, e == s ? 1 : 0, n1)
            sink.add(t | 40, isAll, code(e), n1)
            sink.add(t | 41, marks, isAll, n1, n2)
        }
        sink.add(t | 35, length, stem)
        switch wordClass(e + 1) {
        case .comma, .and, .or, .but, .dash, .semicolon, .colon, .temporal, .conditional, .causal, .open, .close,
            .preposition,
            .about, .which, .who, .that, .modal, .be, .have, .say:
            let sequel = sequel(of: e)
            sink.add(t | 42, sequel)
            sink.add(t | 43, sequel, n1, opener)
            sink.add(t | 44, sequel, state)
            sink.add(t | 45, sequel, UInt32(items[i].form.rawValue), start)
            sink.add(t | 46, nw1, opener)
            sink.add(t | 47, n1, n2, opener)
            sink.add(t | 48, sequel, Self.bucket(last - e))
            sink.add(t | 49, sequel, stem)
            sink.add(t | 51, sequel, opener >> 16)
            sink.add(t | 52, n1, n2, opener >> 16)
        default: sink.add(t | 50, isEnd, opener)
        }
        switch wordClass(e + 1) {
        case .preposition, .about, .temporal, .of, .to:
            let head = prepositionHead(e + 1)
            sink.add(t | 53, nw1, head)
            sink.add(t | 54, head, UInt32(items[i].wordClass.rawValue))
            sink.add(t | 55, nw1, code(e), UInt32(items[i].wordClass.rawValue))
            sink.add(t | 56, nw1, w)
            sink.add(t | 57, nw1, stem)
            sink.add(t | 58, nw1, length, state)
        case .comma:
            sink.add(t | 59, nw2, opener)
            sink.add(t | 60, c, n2, n3, state)
        default: break
        }
    }

    /// The features by which content before the cue at `i` is judged to end with `e`.
    @inline(__always)
    package func backwardEnd(_ i: Int, _ e: Int, into sink: inout some FeatureSink) {
        let t: UInt32 = 0x70_0000
        let stem = items[i].stem
        let cue = code(i)
        let c = code(e)
        let n1 = code(e + 1)
        let n2 = code(e + 2)
        var between: UInt32 = 7
        var j = e + 1
        while j < i, j < e + 8 {
            between = Feature.mix(between, UInt32(items[j].wordClass.rawValue))
            j += 1
        }
        let offset = Self.bucket(i - e)
        sink.add(t | 1, offset, cue)
        sink.add(t | 2, offset, stem)
        sink.add(t | 3, c, n1)
        sink.add(t | 4, c, n1, n2)
        sink.add(t | 5, between)
        sink.add(t | 6, between, stem)
        sink.add(t | 7, n1, offset)
        sink.add(t | 8, n1, n2, offset)
        sink.add(t | 9, word(e + 1), word(e + 2))
        sink.add(t | 10, n1, stem)
        sink.add(t | 11, n1, cue, code(i + 1))
        sink.add(t | 12, between, code(i + 1))
        sink.add(t | 13, word(e), n1)
        let marks = beside(e, lastQuotation(before: i))
        sink.add(t | 14, marks)
        sink.add(t | 15, marks, cue)
        sink.add(t | 16, marks, code(i - 1))
        sink.add(t | 17, marks, offset)
        sink.add(t | 18, marks, n1)
        sink.add(t | 19, marks, c)
        sink.add(t | 20, offset, n1, closer(of: i))
    }

    @inline(__always)
    private func isQuotation(_ index: Int) -> Bool { items[index].wordClass == .quotation }

    /// The features by which content before the cue at `i` that ends with `e` is judged to begin at `s`.
    @inline(__always)
    package func backwardStart(_ i: Int, _ s: Int, _ e: Int, into sink: inout some FeatureSink) {
        let t: UInt32 = 0x80_0000
        let stem = items[i].stem
        let cue = code(i)
        let c = code(s)
        let p = code(s - 1)
        let isFirst: UInt32 = s == range.lowerBound ? 1 : 0
        let length = Self.bucket(e - s)
        sink.add(t | 1, isFirst, cue)
        sink.add(t | 2, isFirst, length)
        sink.add(t | 3, p, c)
        sink.add(t | 4, p, c, code(s - 2))
        sink.add(t | 5, word(s - 1))
        sink.add(t | 6, word(s - 1), c)
        sink.add(t | 7, word(s), isFirst)
        sink.add(t | 8, p, code(e))
        sink.add(t | 9, c, code(e), isFirst)
        sink.add(t | 10, stem, isFirst)
        sink.add(t | 11, cue, p, c)
        sink.add(t | 12, code(e + 1), p, c)
        sink.add(t | 13, code(e + 1), isFirst, cue)
        sink.add(t | 14, word(s - 1), word(s - 2))
        sink.add(t | 15, length, p)
        sink.add(t | 16, UInt32(bothSides(of: s)), isFirst, code(e))
        if lastQuotation >= range.lowerBound, lastQuotation(before: e + 1) >= 0 {
            let marks = beside(s, lastQuotation(before: e + 1))
            let isAll: UInt32 = isQuotation(e) ? 1 : 0
            sink.add(t | 17, marks, isAll)
            sink.add(t | 18, marks, isAll, p)
            sink.add(t | 19, marks, isAll, isFirst)
            sink.add(t | 20, marks, isAll, p, c)
        }
    }

    /// The features by which content before the cue at `i` is judged to go on at `s` after it; `s` is -1 where it does not.
    @inline(__always)
    package func continuation(_ i: Int, _ s: Int, _ e: Int, into sink: inout some FeatureSink) {
        let t: UInt32 = 0x90_0000
        let cue = code(i)
        guard s >= 0 else {
            sink.add(t | 1, cue)
            sink.add(t | 2, Self.bucket(last - i))
            sink.add(t | 3, code(i + 1), code(i + 2))
            sink.add(t | 4, items[i].stem)
            sink.add(t | 5, code(e), Self.bucket(last - i))
            sink.add(t | 6, code(e), code(last))
            sink.add(t | 7, lastQuotation > i ? 1 : 0)
            sink.add(t | 8, code(e + 1), Self.bucket(last - i))
            sink.add(t | 20, code(e + 1), closer(of: i))
            sink.add(t | 21, closer(of: i), Self.bucket(last - i), Self.bucket(e - range.lowerBound))
            return
        }
        let c = code(s)
        let p = code(s - 1)
        let offset = Self.bucket(s - i)
        sink.add(t | 9, c, p)
        sink.add(t | 10, c, p, offset)
        sink.add(t | 11, p, offset, cue)
        sink.add(t | 12, p, word(s))
        sink.add(t | 13, c, code(e))
        sink.add(t | 14, p, c, code(s + 1))
        sink.add(t | 15, code(i + 1), offset)
        sink.add(t | 16, p, code(s - 2))
        sink.add(t | 17, Self.bucket(last - s), p)
        sink.add(t | 18, items[i].stem, p)
        sink.add(t | 19, word(s), code(e), p)
    }
}

/// What has been seen of a content from its beginning to where it may end.
package struct SpanState {
    /// Commas, verbs, and links so far, each in few bits.
    package var bits: UInt32 = 0
    /// How deep in parentheses and dashes.
    package var depth: UInt32 = 0

    package init() {}

    /// Takes the item at `index` into account.
    @inline(__always)
    package mutating func see(_ item: Item) {
        switch item.wordClass {
        case .comma: bits = bits & ~3 | min(2, (bits & 3) + 1)
        case .modal, .be, .have, .do: bits |= 4
        case .pastForm, .verb, .say, .think, .tell: bits |= 8
        case .to: bits |= 16
        case .who, .which, .that: bits |= 32
        case .conditional, .temporal: bits |= 64
        case .open: depth = 1
        case .close: depth = 0
        case .dash: depth ^= 2
        case .quotation: bits |= 128
        default: break
        }
    }
}
