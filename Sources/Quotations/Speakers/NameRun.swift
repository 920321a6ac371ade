import TextAnalysis

/// A name as it stands somewhere in a text: one or more capitalised words that no title or office is part of.
struct NameRun: Sendable {
    /// Items of the reading.
    var items: Range<Int>
    /// The bytes it takes.
    var bytes: Range<Int>
    /// The number of its first part, and of its last, as ``NameKey`` gives them.
    var first: UInt64
    var last: UInt64
    /// How many parts it has, without initials.
    var parts: Int
    var gender: Gender?
    /// Items that describe him or her, if any: `Iraqi Prime Minister`, `spokesman for the army`.
    var description: Range<Int>?
    /// A title, an office, a first name or an apposition shows that it is a person's.
    var isPerson: Bool
}

/// Finds the names of a text.
struct NameScanner {
    let items: [Item]
    let tokens: TokenBuffer
    let key: NameKey

    /// The runs of all paragraphs, in order; linear in the number of items.
    func runs(_ paragraphs: [Range<Int>]) -> [NameRun] {
        var runs: [NameRun] = []
        for paragraph in paragraphs {
            var index = paragraph.lowerBound
            while index < paragraph.upperBound {
                guard isName(index, paragraph) else {
                    index += 1
                    continue
                }
                let end = runEnd(index, paragraph)
                if let run = run(index..<end, paragraph) { runs.append(run) }
                index = end
            }
        }
        return runs
    }

    private func isFirst(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        guard index > paragraph.lowerBound else { return true }
        switch items[index - 1].wordClass {
        case .stop: return !(index - 2 >= paragraph.lowerBound && items[index - 2].traits.contains(.abbreviation))
        case .question, .exclamation, .otherMark, .colon, .dash, .ellipsis: return true
        default: return false
        }
    }

    /// Could the word be a part of a name?
    private func isName(_ index: Int, _ paragraph: Range<Int>) -> Bool {
        let item = items[index]
        guard item.traits.contains(.capital), !item.traits.contains(.arabic) else { return false }
        if item.traits.contains(.common) { return true }
        switch item.wordClass {
        case .name, .other, .pluralForm, .nounForm, .adjectiveForm, .pastForm, .ingForm, .adverbForm: return true
        case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .cueAdjective, .cueNoun, .verb, .modal, .day:
            return !isFirst(index, paragraph)
        default: return false
        }
    }

    private static let particles: Set<UInt32> = Set(
        "al el bin ibn ben abu abd van von de der la ul ud".split(separator: " ").map {
            WordHash.short(WordHash.of($0.utf8))
        })

    private func runEnd(_ start: Int, _ paragraph: Range<Int>) -> Int {
        var end = start + 1
        while end < paragraph.upperBound, end - start < 9 {
            if isName(end, paragraph) {
                end += 1
            } else if end + 1 < paragraph.upperBound, isName(end + 1, paragraph),
                Self.particles.contains(items[end].word)
                    || (items[end].wordClass == .stop && items[end - 1].traits.contains(.abbreviation))
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private func run(_ range: Range<Int>, _ paragraph: Range<Int>) -> NameRun? {
        var range = range
        // HTS fighter Nabil: capitals alone are no first name.
        while range.count > 1, items[range.lowerBound].traits.contains(.allCapitals),
            !items[range.upperBound - 1].traits.contains(.allCapitals)
        {
            range = range.lowerBound + 1..<range.upperBound
        }
        let parts = range.filter { items[$0].end - items[$0].start > 1 && !items[$0].wordClass.isMark }
        guard let first = parts.first, let last = parts.last else { return nil }
        var run = NameRun(
            items: range, bytes: Int(items[range.lowerBound].start)..<Int(items[range.upperBound - 1].end),
            first: part(first), last: part(last), parts: parts.count, gender: FirstNames.genders[items[first].word],
            description: nil, isPerson: false)
        if parts.count > 1, run.gender != nil { run.isPerson = true }
        if parts.count == 1 { run.gender = nil }
        let before = range.lowerBound - 1
        if before >= paragraph.lowerBound {
            if items[before].wordClass == .article, parts.count > 1 { return nil }
            describe(&run, before: before, paragraph)
        }
        if range.upperBound < paragraph.upperBound {
            let next = items[range.upperBound]
            // The Safir Trade Company is nobody.
            if next.wordClass == .body || next.wordClass == .paper, next.traits.contains(.capital) { return nil }
            describe(&run, after: range.upperBound, paragraph)
        }
        return run
    }

    /// The number of a part of a name.
    private func part(_ index: Int) -> UInt64 {
        let item = items[index]
        var low = 0
        var high = tokens.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens.tokens[middle].start < item.start { low = middle + 1 } else { high = middle }
        }
        // Of al-Sudani and Jean-Marie the last part.
        while low + 1 < tokens.tokens.count, tokens.tokens[low + 1].start < item.end { low += 1 }
        guard low < tokens.tokens.count else { return 0 }
        return key(tokens.term(low))
    }

    // MARK: Descriptions

    /// A title or office right before the name, or an apposition before a comma.
    private func describe(_ run: inout NameRun, before: Int, _ paragraph: Range<Int>) {
        var end = before
        if items[end].wordClass == .stop, end > paragraph.lowerBound, items[end - 1].traits.contains(.abbreviation) {
            end -= 1
        }
        let isApposition = items[end].wordClass == .comma
        if isApposition { end -= 1 }
        guard end >= paragraph.lowerBound else { return }
        if !isApposition, items[end].wordClass != .title, items[end].wordClass != .role { return }
        var start = end + 1
        var hasOffice = false
        var isClosed = false
        scan: while start > paragraph.lowerBound, end - start < 10 {
            let item = items[start - 1]
            switch item.wordClass {
            case .title, .role: hasOffice = true
            case .name, .other, .adjectiveForm, .cueAdjective, .nounForm, .nounVerb, .acronym, .body, .possessive,
                .number:
                break
            case .preposition, .of, .about: if !isApposition { break scan }
            case .stop:
                guard start - 2 >= paragraph.lowerBound, items[start - 2].traits.contains(.abbreviation) else {
                    break scan
                }
            case .article, .possessivePronoun:
                isClosed = true
                if !isApposition { break scan }
                // The head of the board, Nabil Haddad: only the first article begins it.
                if hasOffice { break scan }
            default: break scan
            }
            start -= 1
        }
        guard hasOffice, start <= end else { return }
        if isApposition, !isClosed || run.parts < 2 { return }
        while start < end, items[start].wordClass.isMark || items[start].wordClass == .article { start += 1 }
        run.isPerson = true
        for index in start...end {
            if let gender = FirstNames.genders[items[index].word],
                items[index].wordClass == .title || items[index].wordClass == .role
            {
                run.gender = run.gender ?? gender
            }
        }
        run.description = start..<before + (isApposition ? 0 : 1)
    }

    /// An apposition after a comma: `, spokesman for the army,`.
    private func describe(_ run: inout NameRun, after: Int, _ paragraph: Range<Int>) {
        guard run.parts > 1 || run.isPerson, items[after].wordClass == .comma else { return }
        var start = after + 1
        var index = start
        var office = -1
        scan: while index < paragraph.upperBound, index - start < 16 {
            switch items[index].wordClass {
            case .title, .role: if office < 0, index - start < 8 { office = index }
            case .comma, .dash, .who, .semicolon, .open, .close: break scan
            case .stop:
                if !items[index - 1].traits.contains(.abbreviation) { break scan }
            case .say, .tell, .ask, .think, .urge, .judge, .plan, .show, .be, .have, .modal, .verb, .heShe, .they, .it,
                .otherMark, .question, .exclamation, .firstPerson:
                // A verb: it was no apposition, unless its comma is missing.
                return
            default: break
            }
            index += 1
        }
        guard office >= 0, index < paragraph.upperBound, index > start else { return }
        if items[start].wordClass == .article { start += 1 }
        run.isPerson = true
        if let gender = FirstNames.genders[items[office].word] { run.gender = run.gender ?? gender }
        if let before = run.description, before.count >= index - start { return }
        run.description = start..<index
    }
}
