import TextAnalysis

/// Finds whom the source of each quotation stands for: `he`, `the minister`, a surname → the person; what has no name keeps its
/// words; what is not certain stays unresolved.
struct SpeakerResolver {
    /// So many sentences before a pronoun its antecedent is looked for.
    static let farthest = 8

    let text: UnsafeBufferPointer<UInt8>
    let reading: Reading
    var persons: Persons

    /// What a source stands for.
    enum Reference: Equatable {
        case person(Int)
        /// Words of the text: an unnamed source, or a body.
        case words(Range<Int>, isUnnamed: Bool, isPlural: Bool)
    }

    /// The content of the quotation at hand, in bytes.
    private var content: [Range<Int>] = []

    /// The resolved sources so far: sentence and whom.
    private var spoken: [(sentence: Int, reference: Reference)] = []

    init(_ text: UnsafeBufferPointer<UInt8>, _ reading: Reading, _ tokens: TokenBuffer, key: NameKey) {
        self.text = text
        self.reading = reading
        persons = Persons(reading, tokens, key: key)
    }

    /// The speakers of `findings`, which come in the order of their places.
    mutating func resolve(_ findings: [Finding]) -> [Reference?] {
        // Names that are sources are persons, or bodies that no pronoun of a person stands for.
        var references: [Reference?] = []
        for finding in findings {
            var reference: Reference?
            if let source = finding.source {
                content = finding.pieces.map { bytes($0) }
                reference = resolve(source, sentence: finding.sentence)
            } else if let cue = finding.cue, reading.frame[cue].traits.contains(.arabic) {
                // And he added: Arabic verbs need no pronoun.
                if let last = spoken.last, finding.sentence - last.sentence <= Self.farthest {
                    reference = last.reference
                }
            }
            references.append(reference)
            if let reference { spoken.append((finding.sentence, reference)) }
        }
        return references
    }

    // MARK: Sources

    private mutating func resolve(_ chunk: Chunk, sentence: Int) -> Reference? {
        let head = reading.frame[chunk.last]
        let first = reading.frame[chunk.first]
        let bytes = Int(first.start)..<Int(head.end)
        if head.traits.contains(.arabic) {
            return .words(bytes, isUnnamed: ArabicTables.unnamedSources.contains(first.word), isPlural: false)
        }
        switch head.wordClass {
        case .heShe: return pronoun(head, sentence: sentence)
        case .who: return relative(chunk, sentence: sentence)
        case .they: return earlier(sentence) { if case .words(_, _, true) = $0 { true } else { false } }
        case .it, .which, .that:
            return earlier(sentence) { if case .words(_, _, false) = $0 { true } else { false } }
        case .firstPerson, .you, .objectPronoun, .whWord, .demonstrative: return nil
        case .name, .acronym: return named(bytes)
        case .title, .role: return office(chunk, bytes, sentence: sentence)
        case .people, .quantifier: return .words(bytes, isUnnamed: true, isPlural: true)
        case .paper: return paper(chunk, bytes, sentence: sentence)
        default:
            if head.traits.contains(.capital), !head.traits.contains(.first), let run = persons.lastRun(in: bytes),
                run.bytes.upperBound == bytes.upperBound
            {
                return named(bytes)
            }
            if head.wordClass == .other, first.wordClass == .article, chunk.last == chunk.first + 1, isThe(first) {
                // The billionaire, the actor: whoever spoke last, if it may be the same; else it keeps its words.
                return .words(bytes, isUnnamed: true, isPlural: false)
            }
            let isPlural = head.wordClass == .pluralForm
            let isBody = head.wordClass == .body
            let hasName = (chunk.first...chunk.last).contains {
                reading.frame[$0].traits.contains(.capital) && $0 > chunk.first
            }
            return .words(
                bytes, isUnnamed: !(isBody && (hasName || first.wordClass != .article)) && !hasName, isPlural: isPlural)
        }
    }

    private func isThe(_ item: Item) -> Bool { item.end - item.start == 3 }

    private mutating func named(_ bytes: Range<Int>) -> Reference {
        guard let run = persons.lastRun(in: bytes) else { return .words(bytes, isUnnamed: false, isPlural: false) }
        let place = persons.lastMention(before: run.bytes.upperBound)
        if place >= 0, persons.mentions[place].bytes == run.bytes {
            persons.markPerson(persons.mentions[place].person)
            return .person(persons.mentions[place].person)
        }
        return .words(run.bytes, isUnnamed: false, isPlural: false)
    }

    /// `the minister`, `the MP`, `a senior official`, or in a headline an office without its article.
    private mutating func office(_ chunk: Chunk, _ bytes: Range<Int>, sentence: Int) -> Reference? {
        let first = reading.frame[chunk.first]
        // Nabil Haddad, a veteran engineer, said: an apposition is whom it follows.
        if chunk.first >= 2, reading.frame[chunk.first - 1].wordClass == .comma, first.wordClass == .article,
            !isThe(first), reading.frame[chunk.first - 2].wordClass == .name, chunk.last + 1 < reading.frame.count,
            reading.frame[chunk.last + 1].wordClass != .say
        {
            let name = reading.frame[chunk.first - 2]
            if persons.lastRun(in: name.range)?.isPerson == true { return named(name.range) }
        }
        let head = reading.frame[chunk.last]
        let isDefinite =
            first.wordClass == .article && isThe(first) || first.wordClass == .possessivePronoun
            || first.wordClass == .demonstrative
        let isBare = first.wordClass != .article && first.wordClass != .quantifier && first.wordClass != .number
        guard isDefinite || isBare else { return .words(bytes, isUnnamed: true, isPlural: false) }
        let stem = Office.stem(head.stem)
        if let person = lastPerson(before: bytes.lowerBound, where: { $0.offices.contains(stem) }) {
            return .person(person)
        }
        if isBare {
            // A headline speaks of one whom the text names further on.
            let holders = persons.persons.indices.filter { persons.persons[$0].offices.contains(stem) }
            if holders.count == 1, sentence < 3 { return .person(holders[0]) }
            return .words(bytes, isUnnamed: true, isPlural: false)
        }
        // The official: an unnamed one before.
        for (said, reference) in spoken.reversed() {
            if sentence - said > Self.farthest { break }
            if case .words(let words, true, false) = reference, holds(words, stem) { return reference }
        }
        return .words(bytes, isUnnamed: true, isPlural: false)
    }

    /// Do these bytes name this office?
    private func holds(_ bytes: Range<Int>, _ stem: UInt32) -> Bool {
        var low = 0
        var high = reading.frame.count
        while low < high {
            let middle = (low + high) / 2
            if Int(reading.frame[middle].start) < bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < reading.frame.count, Int(reading.frame[low].start) < bytes.upperBound {
            if Office.stem(reading.frame[low].stem) == stem { return true }
            low += 1
        }
        return false
    }

    /// `a statement from the ministry`: whose it is, where that is said.
    private mutating func paper(_ chunk: Chunk, _ bytes: Range<Int>, sentence: Int) -> Reference? {
        let range = reading.sentences[sentence].range
        var next = chunk.last + 1
        guard next < range.upperBound, let preposition = Optional(reading.frame[next]),
            preposition.wordClass == .preposition || preposition.wordClass == .of,
            Self.owning.contains(preposition.word)
        else { return .words(bytes, isUnnamed: true, isPlural: false) }
        next += 1
        var chunks: [Chunk] = []
        reading.frame.withUnsafeBufferPointer { frame in
            Context(items: frame, range: next..<min(range.upperBound, next + 12)).chunks(into: &chunks)
        }
        // The widest one that begins there.
        guard let owner = chunks.last(where: { $0.first == next }) else {
            return .words(bytes, isUnnamed: true, isPlural: false)
        }
        return resolve(owner, sentence: sentence)
    }

    private static let owning: Set<UInt32> = Set(
        ["from", "by", "of"].map { WordHash.short(WordHash.of($0.utf8)) })

    // MARK: Pronouns

    private func pronoun(_ item: Item, sentence: Int) -> Reference? {
        let gender: Gender = Self.she.contains(item.word) ? .woman : .man
        var number = sentence
        var said = spoken.count - 1
        while number >= 0, sentence - number <= Self.farthest {
            while said >= 0, spoken[said].sentence > number { said -= 1 }
            var place = said
            while place >= 0, spoken[place].sentence == number {
                if fits(spoken[place].reference, gender) { return spoken[place].reference }
                place -= 1
            }
            if let person = subject(of: number, before: number == sentence ? Int(item.start) : nil, gender) {
                return .person(person)
            }
            number -= 1
        }
        return nil
    }

    private static let she: Set<UInt32> = Set(["she", "shes"].map { WordHash.short(WordHash.of($0.utf8)) })

    private func fits(_ reference: Reference, _ gender: Gender) -> Bool {
        switch reference {
        case .person(let person): persons.persons[person].gender.map { $0 == gender } ?? true
        case .words(let bytes, let isUnnamed, let isPlural): isUnnamed && !isPlural && isOne(bytes)
        }
    }

    /// Does an unnamed source end in a word for one person?
    private func isOne(_ bytes: Range<Int>) -> Bool {
        var low = 0
        var high = reading.frame.count
        while low < high {
            let middle = (low + high) / 2
            if Int(reading.frame[middle].end) < bytes.upperBound { low = middle + 1 } else { high = middle }
        }
        guard low < reading.frame.count else { return false }
        return reading.frame[low].wordClass == .role || reading.frame[low].wordClass == .title
    }

    /// The first person named in a sentence.
    private func subject(of sentence: Int, before limit: Int?, _ gender: Gender) -> Int? {
        let range = reading.sentences[sentence].range
        let start = Int(reading.frame[range.lowerBound].start)
        let end = limit ?? Int(reading.frame[range.upperBound - 1].end)
        var place = persons.lastMention(before: start) + 1
        while place < persons.mentions.count, persons.mentions[place].bytes.lowerBound < end {
            let mention = persons.mentions[place]
            let person = persons.persons[mention.person]
            // What is quoted speaks of others.
            let isOther = mention.isQuoted || content.contains { $0.contains(mention.bytes.lowerBound) }
            if !isOther, person.isPerson, person.gender.map({ $0 == gender }) ?? true { return mention.person }
            place += 1
        }
        return nil
    }

    private func lastPerson(before byte: Int, where isMeant: (Persons.Person) -> Bool) -> Int? {
        var place = persons.lastMention(before: byte)
        var steps = 0
        while place >= 0, steps < 60 {
            let person = persons.mentions[place].person
            if isMeant(persons.persons[person]) { return person }
            place -= 1
            steps += 1
        }
        return nil
    }

    /// `…, who said`: what stands before it.
    private mutating func relative(_ chunk: Chunk, sentence: Int) -> Reference? {
        let place = persons.lastMention(before: Int(reading.frame[chunk.first].start))
        let start = Int(reading.frame[reading.sentences[sentence].range.lowerBound].start)
        guard place >= 0, persons.mentions[place].bytes.lowerBound >= start else { return nil }
        return .person(persons.mentions[place].person)
    }

    private func earlier(_ sentence: Int, where isMeant: (Reference) -> Bool) -> Reference? {
        for (said, reference) in spoken.reversed() {
            if sentence - said > 3 { return nil }
            if isMeant(reference) { return reference }
        }
        return nil
    }

    // MARK: Names

    /// The speaker that a reference is.
    func speaker(_ reference: Reference) -> Speaker {
        switch reference {
        case .person(let number):
            let person = persons.persons[number]
            return Speaker(
                name: string(person.name), description: person.description.map { description($0) }, isUnnamed: false)
        case .words(let bytes, let isUnnamed, _):
            return Speaker(name: string(bytes), description: nil, isUnnamed: isUnnamed)
        }
    }

    private func description(_ items: Range<Int>) -> String {
        string(Int(reading.items[items.lowerBound].start)..<Int(reading.items[items.upperBound - 1].end))
    }

    private func bytes(_ positions: ClosedRange<Int>) -> Range<Int> {
        Int(reading.frame[positions.lowerBound].start)..<Int(reading.frame[positions.upperBound].end)
    }

    /// The text there, with single spaces.
    private func string(_ bytes: Range<Int>) -> String {
        let bytes = UnsafeBufferPointer(rebasing: text[bytes])
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.isPlainLine ? text : text.split { $0.isWhitespace }.joined(separator: " ")
    }
}
