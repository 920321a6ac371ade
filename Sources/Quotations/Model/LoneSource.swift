/// A phrase that may be the source of words that no cue attributes.
package struct LoneSource: Sendable {
    package var chunk: Chunk
    var place: Place
    /// How many phrases stand between it and the words; for a source of another quotation, how many sentences.
    var rank: Int
    /// How many phrases stand before it in its sentence.
    var rankFromFirst: Int
    /// The sentence that it stands in.
    var sentence: Int

    /// Where it stands.
    enum Place: UInt32 {
        case before, after, sentenceBefore, paragraphBefore, ofPrevious, ofNext, ofParagraphBefore
    }
}

extension StretchContext {
    /// The features by which a phrase is judged to be the source.
    package func source(_ candidate: LoneSource, into sink: inout some FeatureSink) {
        let t: UInt32 = 0xC0_0000
        let items = context.items
        let chunk = candidate.chunk
        let place = candidate.place.rawValue
        let rank = Context.bucket(candidate.rank)
        let order = Context.bucket(candidate.rankFromFirst)
        let head = UInt32(items[chunk.last].wordClass.rawValue)
        let first = UInt32(items[chunk.first].wordClass.rawValue)
        func code(_ index: Int) -> UInt32 {
            guard items.indices.contains(index) else { return UInt32(WordClass.edge.rawValue) }
            return UInt32(items[index].wordClass.rawValue) | UInt32(items[index].form.rawValue) << 8
        }
        let previous = code(chunk.first - 1)
        let next = code(chunk.last + 1)
        let pure: UInt32 = context.range.count <= 2 ? 1 : 0
        let opens: UInt32 = items[position].traits.contains(.opensSentence) ? 1 : 0
        var verb: UInt32 = 0
        var verbClass: UInt32 = 0
        var index = chunk.last + 1
        while index < items.count, index < chunk.last + 7 {
            switch items[index].wordClass {
            case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .verb, .pastForm, .be, .have:
                verb = items[index].stem
                verbClass = UInt32(items[index].wordClass.rawValue)
            case .stop, .quotation: index = items.count
            default: break
            }
            if verb != 0 { break }
            index += 1
        }
        sink.add(t | 1, place, rank)
        sink.add(t | 2, place, order)
        sink.add(t | 3, place, head)
        sink.add(t | 4, place, head, rank)
        sink.add(t | 5, place, head, order)
        sink.add(t | 6, place, previous)
        sink.add(t | 7, place, next)
        sink.add(t | 8, place, previous, head)
        sink.add(t | 9, place, next, head)
        sink.add(t | 10, place, first, head)
        sink.add(t | 11, place, pure, opens)
        sink.add(t | 12, place, rank, pure, opens)
        sink.add(t | 13, place, order, pure, opens)
        sink.add(t | 14, verb)
        sink.add(t | 15, place, verbClass)
        sink.add(t | 16, place, verbClass, head)
        sink.add(t | 17, place, UInt32(paragraphEnd.rawValue), pure)
        sink.add(t | 18, place, head, pure)
        // The clinic “has been shut”: the words speak of it, it does not speak.
        let isSubject: UInt32 = chunk.last + 1 == position ? 1 : 0
        sink.add(t | 19, isSubject, opens, place)
        sink.add(t | 20, isSubject, opens, head)
        sink.add(t | 21, isSubject, context.items[position].style, place)
        sink.add(t | 22, place, context.code(position - 1), opens)
        sink.add(t | 23, place, context.speakerClass(chunk))
    }
}
