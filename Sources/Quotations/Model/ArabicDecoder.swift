/// Finds direct speech in Arabic sentences, by rule: words in marks and a cue near them.
///
/// The cue stands before the words (`قال الوزير إن «…»`) or after them (`«…»، قال الوزير`), and its source follows it up to a word or
/// mark that cannot be part of a name.
enum ArabicDecoder {
    /// A source has so many words at most.
    private static let longestSource = 12
    /// A cue stands so many words before a stretch in marks at most, and so many behind it.
    private static let farthestBefore = 30
    private static let farthestAfter = 3

    /// Is most of the sentence in the Arabic script?
    static func reads(_ frame: UnsafeBufferPointer<Item>, _ range: Range<Int>) -> Bool {
        var arabic = 0
        var words = 0
        for index in range where !frame[index].wordClass.isMark && frame[index].wordClass != .quotation {
            words += 1
            if frame[index].traits.contains(.arabic) { arabic += 1 }
        }
        return arabic * 2 > words
    }

    /// The attributions of a sentence.
    static func attributions(_ context: Context) -> [Attribution] {
        guard context.firstQuotation >= 0 else { return [] }
        var found: [Attribution] = []
        var position = context.firstQuotation
        while position <= context.lastQuotation {
            defer { position += 1 }
            guard context.items[position].wordClass == .quotation else { continue }
            guard let cue = cue(of: position, context) else { continue }
            if let last = found.indices.last, found[last].cue == cue {
                // A second stretch of one cue: all between belongs to what was said.
                found[last].content = found[last].content.lowerBound...position
                continue
            }
            var attribution = Attribution(
                cue: cue, direction: cue < position ? .forward : .backward, content: position...position)
            attribution.source = source(after: cue, context)
            found.append(attribution)
        }
        return found.sorted { $0.cue < $1.cue }
    }

    private static func cue(of position: Int, _ context: Context) -> Int? {
        var index = position + 1
        while index < context.range.upperBound, index - position <= farthestAfter + 1 {
            if isCue(context.items[index]) { return index }
            if context.items[index].wordClass == .stop || context.items[index].wordClass == .quotation { break }
            index += 1
        }
        index = position - 1
        while index >= context.range.lowerBound, position - index <= farthestBefore {
            if isCue(context.items[index]) { return index }
            index -= 1
        }
        return nil
    }

    private static func isCue(_ item: Item) -> Bool {
        item.traits.contains(.arabic) && ArabicTables.cues.contains(item.word)
    }

    private static func source(after cue: Int, _ context: Context) -> Chunk? {
        var last = cue
        while last + 1 < context.range.upperBound, last - cue < longestSource {
            let next = context.items[last + 1]
            if next.wordClass.isMark || next.wordClass == .quotation { break }
            if ArabicTables.sourceEnds.contains(next.word) || isCue(next) { break }
            last += 1
        }
        return last > cue ? Chunk(first: cue + 1, last: last) : nil
    }
}
