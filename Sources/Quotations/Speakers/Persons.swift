import TextAnalysis

/// The persons of a text, and where each is named.
struct Persons: Sendable {
    struct Person: Sendable {
        /// The fullest form of the name, in bytes.
        var name: Range<Int>
        var parts: Int
        var first: UInt64
        var last: UInt64
        var gender: Gender?
        /// The fullest description, in items.
        var description: Range<Int>?
        /// The offices that descriptions name, by their stems.
        var offices: Set<UInt32> = []
        /// Something shows that it is a person.
        var isPerson: Bool
        var count = 0
    }

    struct Mention: Sendable {
        var bytes: Range<Int>
        var person: Int
        /// It stands in quotation marks.
        var isQuoted: Bool
    }

    /// So many persons of one last name are told apart.
    private static let mostOfOneFamily = 32

    private(set) var persons: [Person] = []
    /// In the order of the text.
    private(set) var mentions: [Mention] = []
    private(set) var runs: [NameRun] = []

    private var byLast: [UInt64: [Int]] = [:]

    init(_ reading: Reading, _ tokens: TokenBuffer, key: NameKey) {
        runs = NameScanner(items: reading.items, tokens: tokens, key: key).runs(reading.paragraphs)
        for run in runs where run.parts > 1 { addFull(run, reading.items) }
        var stretch = 0
        for run in runs {
            guard let person = person(of: run) else { continue }
            while stretch < reading.stretches.count, reading.stretches[stretch].items.upperBound <= run.items.lowerBound
            {
                stretch += 1
            }
            let isQuoted =
                stretch < reading.stretches.count && reading.stretches[stretch].items.contains(run.items.lowerBound)
            mentions.append(Mention(bytes: run.bytes, person: person, isQuoted: isQuoted))
            persons[person].count += 1
            note(run, reading.items, in: person)
        }
    }

    private mutating func addFull(_ run: NameRun, _ items: [Item]) {
        for index in byLast[run.last] ?? [] where persons[index].first == run.first {
            if run.parts > persons[index].parts {
                persons[index].name = run.bytes
                persons[index].parts = run.parts
            }
            return
        }
        if byLast[run.last]?.count ?? 0 >= Self.mostOfOneFamily { return }
        byLast[run.last, default: []].append(persons.count)
        persons.append(
            Person(
                name: run.bytes, parts: run.parts, first: run.first, last: run.last, gender: nil, description: nil,
                isPerson: false))
    }

    private mutating func note(_ run: NameRun, _ items: [Item], in person: Int) {
        if run.isPerson { persons[person].isPerson = true }
        if persons[person].gender == nil { persons[person].gender = run.gender }
        guard let description = run.description else { return }
        for index in description where items[index].wordClass == .title || items[index].wordClass == .role {
            persons[person].offices.insert(Office.stem(items[index].stem))
        }
        let isWorth = description.contains {
            !Office.courtesies.contains(items[$0].word) && !items[$0].wordClass.isMark
        }
        guard isWorth, description.count <= 14 else { return }
        if let known = persons[person].description, known.count >= description.count { return }
        persons[person].description = description
    }

    /// Who is meant by a name: nil where nobody of that name is in the text, or more than one may be meant.
    private func person(of run: NameRun) -> Int? {
        guard let candidates = byLast[run.last] else { return nil }
        if run.parts > 1 { return candidates.first { persons[$0].first == run.first } }
        if candidates.count == 1 { return candidates[0] }
        if let gender = run.gender {
            let fitting = candidates.filter { persons[$0].gender == gender }
            if fitting.count == 1 { return fitting[0] }
        }
        // Several of one family: the one that the text is about, if that is plain.
        let counts = candidates.map { persons[$0].count }
        let most = counts.max() ?? 0
        let leading = candidates.indices.filter { counts[$0] == most }
        return leading.count == 1 && most >= 2 ? candidates[leading[0]] : most == 0 ? candidates[0] : nil
    }

    mutating func markPerson(_ person: Int) { persons[person].isPerson = true }

    /// The last mention that begins before a byte.
    func lastMention(before byte: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].bytes.lowerBound < byte { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// The run that ends last within a range of bytes.
    func lastRun(in bytes: Range<Int>) -> NameRun? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].bytes.lowerBound < bytes.upperBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0,
            runs[low - 1].bytes.lowerBound >= bytes.lowerBound || runs[low - 1].bytes.upperBound > bytes.lowerBound
        else { return nil }
        return runs[low - 1]
    }
}

/// Words for offices.
enum Office {
    /// Titles that say nothing of what one does.
    static let courtesies = hashes("mr mrs ms miss sir dr the former hon fr st")

    /// Offices under several names, by the one that stands for all.
    private static let same: [UInt32: UInt32] = {
        var same: [UInt32: UInt32] = [:]
        for line in [
            "mp lawmaker legislator parliamentarian congressman congresswoman representative rep deputy member",
            "spokesman spokeswoman spokesperson", "senator sen lawmaker", "governor gov",
            "leader head chief boss chairman",
            "candidate nominee frontrunner", "adviser advisor aide", "analyst expert researcher associate",
            "lawyer attorney counsel", "general gen commander", "professor prof scholar", "president",
            "minister premier",
        ] {
            let words = line.split(separator: " ").map { WordHash.short(WordHash.of($0.utf8)) }
            for word in words where same[word] == nil { same[word] = words[0] }
        }
        return same
    }()

    static func stem(_ stem: UInt32) -> UInt32 { same[stem] ?? stem }

    private static func hashes(_ words: String) -> Set<UInt32> {
        Set(words.split(separator: " ").map { WordHash.short(WordHash.of($0.utf8)) })
    }
}
