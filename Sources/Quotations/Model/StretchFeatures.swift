/// What a stretch in quotation marks may be that no attribution of its own sentence has.
package enum StretchFate: Int, Sendable, CaseIterable {
    /// More of what the attribution before it in the paragraph has.
    case joinsPrevious
    /// More of what the last attribution before it with words in marks has, where that is another one.
    case joinsQuoted
    /// The beginning of what the attribution after it in the paragraph has.
    case joinsNext
    /// More of what the last attribution of the paragraph before has.
    case joinsParagraphBefore
    /// Words of somebody whom no cue names.
    case alone
}

/// What stands around a loose stretch in its paragraph.
package struct StretchContext {
    /// The sentence of the stretch.
    package var context: Context
    /// Its position in the frame.
    package var position: Int
    package var stretch: Reading.Stretch
    /// The attributions of its paragraph before and after it that are nearest, if any.
    package var previous: Finding?
    package var next: Finding?
    /// The nearest one before with words in marks, where that is not ``previous``.
    package var quoted: Finding?
    /// The last attribution of the paragraph before.
    package var before: Finding?
    /// How many sentences lie between it and each.
    package var previousDistance: Int
    package var nextDistance: Int
    /// Whether attributions of its own sentence stand before it, and after it.
    package var inSentence: UInt32
    /// Of the sentence before it in the paragraph, the classes of its first and last items.
    package var sentenceBefore: Range<Int>?
    /// Whether the paragraph before ended in a stretch that was attributed: 2, or in one left open: 3; else whether it had one: 1.
    package var paragraphBefore: UInt32
    /// The last item of the paragraph before.
    package var paragraphEnd: WordClass
    /// Whether a stretch attributed by nobody stands right before it.
    package var followsLoose: Bool

    /// The features by which the stretch is judged to have this fate; none of them scores 0.
    package func features(_ fate: StretchFate, into sink: inout some FeatureSink) {
        let t: UInt32 = 0xB0_0000 | UInt32(fate.rawValue) << 8
        let range = context.range
        var others = 0
        for index in range where index != position && !context.items[index].wordClass.isMark {
            if context.items[index].wordClass != .quotation { others += 1 }
        }
        let pure: UInt32 = others == 0 ? 1 : 0
        let words = Context.bucket(stretch.words)
        let ending = UInt32(stretch.ending.rawValue)
        let opens: UInt32 = context.items[position].traits.contains(.opensSentence) ? 1 : 0
        let shape = pure | opens << 1 | (stretch.isClosed ? 4 : 0)
        var before: UInt32 = 0
        if let previous { before = (previous.hasQuotation ? 1 : 2) | Context.bucket(previousDistance) << 2 }
        var after: UInt32 = 0
        if let next { after = (next.hasQuotation ? 1 : 2) | Context.bucket(nextDistance) << 2 }
        let l1 = context.code(position - 1)
        let l2 = context.code(position - 2)
        let r1 = context.code(position + 1)
        let r2 = context.code(position + 2)
        sink.add(t | 1, shape)
        sink.add(t | 2, words, shape)
        sink.add(t | 3, ending, shape, words)
        sink.add(t | 4, before, shape)
        sink.add(t | 5, after, shape)
        sink.add(t | 6, before, after, shape)
        sink.add(t | 7, before, words, pure)
        sink.add(t | 8, l1, words)
        sink.add(t | 9, l1, l2, pure)
        sink.add(t | 10, r1, r2)
        sink.add(t | 11, l1, r1, opens)
        sink.add(t | 12, context.word(position - 1), opens)
        sink.add(t | 13, context.word(position - 1), context.word(position - 2))
        sink.add(t | 14, context.word(position + 1), opens)
        sink.add(t | 15, inSentence, shape)
        sink.add(t | 16, inSentence, words, l1)
        sink.add(t | 17, paragraphBefore, shape)
        sink.add(t | 18, paragraphBefore, before, after, pure)
        sink.add(t | 19, Context.bucket(others), opens, words)
        sink.add(t | 20, followsLoose ? 1 : 0, shape)
        sink.add(t | 21, context.code(range.lowerBound), opens, words)
        sink.add(t | 22, position == range.lowerBound ? 1 : position == context.last ? 2 : 0, shape, ending)
        if let sentenceBefore, pure == 1 {
            let items = context.items
            sink.add(t | 23, UInt32(items[sentenceBefore.lowerBound].wordClass.rawValue), before, after)
            sink.add(t | 24, UInt32(items[sentenceBefore.upperBound - 1].wordClass.rawValue), before)
        } else {
            sink.add(t | 25, before, after, shape)
        }
        var verb: UInt32 = 0
        var index = position - 1
        while index >= range.lowerBound, position - index < 8 {
            switch context.items[index].wordClass {
            case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .cueNoun, .verb, .pastForm, .be, .ingForm:
                verb = context.items[index].stem
            default: break
            }
            if verb != 0 { break }
            index -= 1
        }
        sink.add(t | 26, verb, words)
        sink.add(t | 27, verb, UInt32(min(position - index, 8)))
        sink.add(t | 28, verb, l1)
        let style = context.items[position].style
        sink.add(t | 32, style)
        sink.add(t | 33, style, l1)
        sink.add(t | 34, style, before)
        sink.add(t | 35, style, verb)
        let inside = context.items[position].inside
        sink.add(t | 39, inside >> 12, style)
        sink.add(t | 40, inside & 63, words, l1)
        sink.add(t | 41, inside & 0xFFF, words)
        sink.add(t | 42, inside >> 6 & 63, words, r1)
        sink.add(t | 43, inside >> 12, l1, r1)
        sink.add(t | 44, inside >> 12, shape, before)
        // How surely each attribution beside it is one, and whether it has its source.
        if let previous {
            let kind: UInt32 =
                (previous.source == nil ? 0 : 1) | (previous.hasQuotation ? 2 : 0) | (quoted == nil ? 0 : 4)
            sink.add(t | 36, kind, shape, Context.bucket(previousDistance))
            sink.add(t | 37, kind, opens, pure, previous.cueClass)
            if let quoted { sink.add(t | 38, previous.cueClass, quoted.cueClass, shape) }
        }
        let beforeKind: UInt32 = self.before.map { $0.hasQuotation ? 1 : 2 } ?? 0
        sink.add(t | 29, beforeKind, shape, sentenceBefore == nil ? 1 : 0)
        sink.add(t | 30, beforeKind, paragraphBefore, shape)
        sink.add(t | 31, beforeKind, UInt32(paragraphEnd.rawValue), shape)
    }
}
