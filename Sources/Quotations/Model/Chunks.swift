/// A noun phrase or pronoun that may be a source: positions of its first and last item in the frame, both included.
package struct Chunk: Sendable, Equatable {
    package var first: Int
    package var last: Int
}

extension Context {
    /// The chunks of the sentence in order; of `Trump's campaign` both the owner and the whole.
    package func chunks(into chunks: inout [Chunk]) {
        chunks.removeAll(keepingCapacity: true)
        var first = -1
        var head = -1
        func close() {
            if head >= 0 { chunks.append(Chunk(first: first, last: head)) }
            first = -1
            head = -1
        }
        for index in range {
            let item = items[index]
            switch item.wordClass {
            case .heShe, .they, .it, .firstPerson, .you, .who, .objectPronoun, .whWord:
                close()
                chunks.append(Chunk(first: index, last: index))
            case .article, .demonstrative, .possessivePronoun:
                close()
                first = index
                if item.wordClass != .article { head = index }
            case .quantifier, .number:
                if head >= 0, items[head].wordClass != .quantifier, items[head].wordClass != .number { close() }
                if first < 0 { first = index }
                head = index
            case .name, .acronym, .title, .role, .people, .body, .paper, .other, .nounForm, .pluralForm, .cueNoun:
                if first < 0 { first = index }
                head = index
            case .adjectiveForm, .cueAdjective, .day:
                if first < 0 { first = index }
                if item.traits.contains(.capital), item.wordClass != .day { head = index }
            case .pastForm, .ingForm, .adverbForm:
                if head >= 0 { close() } else if item.wordClass == .adverbForm { first = -1 }
            case .possessive:
                if head >= 0 { chunks.append(Chunk(first: first, last: head)) } else { first = -1 }
            case .stop:
                // Within a name: Gov. Saleh.
                if index == 0 || !items[index - 1].traits.contains(.abbreviation) { close() }
            case .nounVerb:
                if head >= 0, item.form == .s || Self.isSomebody(items[head].wordClass) {
                    close()
                } else {
                    if first < 0 { first = index }
                    head = index
                }
            case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .verb:
                // A verb in its plain form may be a noun: the claim, the White House plan.
                if item.form == .past || item.form == .ing || first < 0 || head >= 0 { close() } else { head = index }
            default: close()
            }
        }
        close()
    }

    @inline(__always)
    private static func isSomebody(_ wordClass: WordClass) -> Bool {
        switch wordClass {
        case .name, .acronym, .title, .role, .people: true
        default: false
        }
    }

    /// The features by which the chunk is judged to be the source of the cue at `i`; nil stands for none in the sentence.
    ///
    /// - Parameters:
    ///   - between: how many chunks stand between it and the cue.
    ///   - order: how many such ones stand before it in the sentence.
    ///   - subjects: how many of those look like the subject of a clause and like somebody.
    @inline(__always)
    package func source(
        _ i: Int, _ chunk: Chunk?, between: Int, subjects: Int = 0, order: Int = 0, _ direction: Direction,
        content: ClosedRange<Int>,
        into sink: inout some FeatureSink
    ) {
        let t: UInt32 = 0xA0_0000 | direction.rawValue << 8
        let stem = items[i].stem
        let cue = code(i)
        let l1 = code(i - 1)
        let r1 = code(i + 1)
        guard let chunk else {
            sink.add(t | 1, cue)
            sink.add(t | 2, cue, l1)
            sink.add(t | 3, cue, r1)
            sink.add(t | 4, stem)
            sink.add(t | 5, l1, code(i - 2))
            sink.add(t | 6, stem, word(i - 1))
            sink.add(t | 7, stem, word(i + 1))
            sink.add(t | 8, Self.bucket(between))
            sink.add(t | 9, Self.bucket(i - range.lowerBound), cue)
            return
        }
        let after: UInt32 = chunk.first > i ? 1 : 0
        let gap = after == 1 ? chunk.first - i - 1 : i - chunk.last - 1
        var signature: UInt32 = 7
        var verbs: UInt32 = 0
        let from = after == 1 ? i + 1 : chunk.last + 1
        let upTo = after == 1 ? chunk.first : i
        var j = from
        while j < upTo, j < from + 12 {
            let wordClass = items[j].wordClass
            if j < from + 7 { signature = Feature.mix(signature, UInt32(wordClass.rawValue)) }
            switch wordClass {
            case .modal, .be, .have, .do, .pastForm, .verb: verbs |= 1
            case .say, .tell, .think: verbs |= 2
            case .comma: verbs |= 4
            case .who, .which, .that: verbs |= 8
            case .and, .but: verbs |= 16
            case .quotation: verbs |= 32
            case .ingForm, .to: verbs |= 64
            default: break
            }
            j += 1
        }
        let head = code(chunk.last)
        let first = code(chunk.first)
        let previous = code(chunk.first - 1)
        let next = code(chunk.last + 1)
        let distance = Self.bucket(gap)
        let rank = Self.bucket(between) | after << 5
        let place: UInt32 =
            chunk.first == range.lowerBound ? 1 : chunk.first < content.lowerBound && content.lowerBound < i ? 2 : 0
        // How far it stands from the content, and from the beginning of what is not content.
        let toContent =
            chunk.first > content.upperBound
            ? Self.bucket(chunk.first - content.upperBound) : 32 | Self.bucket(content.lowerBound - chunk.last)
        sink.add(t | 10, after, distance)
        sink.add(t | 11, after, distance, cue)
        sink.add(t | 12, rank)
        sink.add(t | 13, rank, cue)
        sink.add(t | 14, rank, head)
        sink.add(t | 15, after, head)
        sink.add(t | 16, after, head, cue)
        sink.add(t | 17, after, signature)
        sink.add(t | 18, after, signature, cue)
        sink.add(t | 19, after, signature, head)
        sink.add(t | 20, verbs, after)
        sink.add(t | 21, verbs, after, cue)
        sink.add(t | 22, previous, after)
        sink.add(t | 23, previous, after, head)
        sink.add(t | 24, next, after)
        sink.add(t | 25, next, after, cue)
        sink.add(t | 26, word(chunk.last), after)
        sink.add(t | 27, word(chunk.last), rank)
        sink.add(t | 28, stem, rank)
        sink.add(t | 29, stem, after, distance)
        sink.add(t | 30, place, cue)
        sink.add(t | 31, place, verbs)
        sink.add(t | 32, l1, rank)
        sink.add(t | 33, r1, rank)
        sink.add(t | 34, first, head, after)
        sink.add(t | 35, previous, next, after)
        sink.add(t | 36, place, rank, head)
        sink.add(t | 37, word(chunk.first - 1), after)
        sink.add(t | 38, l1, rank, cue, head)
        sink.add(t | 40, toContent, after)
        sink.add(t | 41, toContent, head)
        sink.add(t | 42, toContent, distance, cue)
        sink.add(t | 43, toContent, previous, head)
        sink.add(t | 44, toContent, rank)
        sink.add(t | 45, toContent, next, head)
        let speaker = speakerClass(chunk)
        let role: UInt32 = speaker << 1 | (looksLikeSubject(chunk) ? 1 : 0)
        let subjectRank = Self.bucket(subjects) | after << 5
        sink.add(t | 46, role, subjectRank)
        sink.add(t | 47, role, subjectRank, cue)
        sink.add(t | 48, role, subjectRank, l1)
        sink.add(t | 49, role, subjectRank, stem)
        sink.add(t | 50, role, after, verbs)
        sink.add(t | 51, role, next, after)
        sink.add(t | 52, subjectRank, place, verbs)
        sink.add(t | 53, role, subjectRank, l1, code(i - 2))
        let place2 = Self.bucket(order) | after << 5
        let next2 = code(chunk.last + 2)
        sink.add(t | 54, role, place2)
        sink.add(t | 55, role, place2, l1)
        sink.add(t | 56, role, place2, cue)
        sink.add(t | 57, place2, subjectRank, role)
        sink.add(t | 58, next, next2, l1)
        sink.add(t | 59, next, next2, role, l1)
        sink.add(t | 60, next, place2, role, l1)
        sink.add(t | 61, previous, role, l1)
        sink.add(t | 39, r1, rank, cue, head)
        // An apposition, or what one follows.
        let beyond = code(chunk.first - 2)
        sink.add(t | 62, previous, beyond, first, head)
        sink.add(t | 63, previous, beyond, next, after)
        sink.add(t | 64, next, next2, head, after)
    }

    /// What kind of speaker a phrase may name, 0 for what can hardly speak.
    @inline(__always)
    func speakerClass(_ chunk: Chunk) -> UInt32 {
        switch items[chunk.last].wordClass {
        case .name: 1
        case .acronym: 2
        case .heShe: 3
        case .they: 4
        case .title, .role: 5
        case .people: 6
        case .body: 7
        case .paper: 8
        case .firstPerson, .you: 9
        case .who: 10
        default: 0
        }
    }

    /// Does nothing before the phrase make it the object of a verb or a preposition?
    @inline(__always)
    func looksLikeSubject(_ chunk: Chunk) -> Bool {
        switch wordClass(chunk.first - 1) {
        case .preposition, .of, .about, .accordingWord, .to, .say, .tell, .ask, .think, .urge, .judge, .plan, .show,
            .verb,
            .pastForm, .ingForm, .possessive, .or, .be:
            false
        default: true
        }
    }
}
