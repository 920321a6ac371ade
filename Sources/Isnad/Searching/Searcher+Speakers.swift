import ArabicNames
import Xapian

/// Who speaks in the archive.
public struct SpeakerReport: Sendable, Encodable {
    /// A person or body that is quoted, under all names that articles give.
    public struct Entry: Sendable, Encodable {
        /// The fullest name of those that are most often given.
        public var name: String
        /// What an article says of them.
        public var description: String?
        /// How many quotations are theirs.
        public var quotations: Int
        /// The names, each with its quotations, the most frequent first.
        public var forms: [Form]
        /// Other names that articles or the user's file state.
        public var aliases: [String]

        enum CodingKeys: String, CodingKey { case name, description, quotations, forms, aliases }

        /// Writes null where no description is known.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(description, forKey: .description)
            try container.encode(quotations, forKey: .quotations)
            try container.encode(forms, forKey: .forms)
            try container.encode(aliases, forKey: .aliases)
        }
    }

    /// A name under which a speaker is quoted.
    public struct Form: Sendable, Encodable {
        /// As the articles give it.
        public var form: String
        /// How many quotations are theirs.
        public var quotations: Int
    }

    /// The name that was asked for; nil for all.
    public var query: String?
    /// How many speakers there are.
    public var total: Int
    /// Those asked for, the most quoted first.
    public var speakers: [Entry]
    /// Quotations of sources without a name.
    public var unnamed: Int
    /// Whom else the name may mean, where nobody of it is quoted; nil where nobody is near.
    public var suggestion: String?
    /// Shards that are not there; nil where none is missing.
    public var missing: [MissingShard]?
}

extension Searcher {
    /// So many names are brought together; the rarest of more are left out.
    private static let mostNames = 8_000

    /// Who is quoted in the archive, how often, and under which names.
    ///
    /// - Parameters:
    ///   - name: one person, body or office; nil for all.
    ///   - limit: how many are given, the most quoted first.
    /// - Throws: ``IsnadError`` where the index cannot be read.
    public func speakers(_ name: String?, limit: Int) throws(IsnadError) -> SpeakerReport {
        var report = try withSession { session throws(XapianError) in
            let all: [SpeakerReport.Entry]
            if let name {
                let found = try session.lexicon.speakers(named: name)
                var names = try Self.counted(found.names + found.aliases, session)
                if names.isEmpty, !found.office.isEmpty { names = try Self.holders(of: found, session) }
                all = Self.together(names, most: Self.mostNames)
            } else {
                if session.everyone == nil { session.everyone = try Self.everyone(session) }
                all = session.everyone ?? []
            }
            let unnamed = try Self.unnamed(session)
            var report = SpeakerReport(
                query: name, total: all.count, speakers: try Self.described(all.prefix(limit), &session),
                unnamed: unnamed)
            if let name, all.isEmpty { report.suggestion = try Self.suggestion(forSpeaker: name, &session) }
            return report
        }
        report.missing = missingShards
        return report
    }

    /// Who is quoted most, by the names that are given most: quick for a first look, where ``speakers(_:limit:)`` brings together every name.
    ///
    /// - Throws: ``IsnadError`` where the index cannot be read.
    public func mostQuoted(limit: Int) throws(IsnadError) -> [SpeakerReport.Entry] {
        try withSession { session throws(XapianError) in
            let most = max(200, limit * 4)
            if let known = session.mostQuoted, known.most >= most {
                return try Self.described(known.speakers.prefix(limit), &session)
            }
            var names = try Self.listed(session)
            names.sort { ($0.quotations, $1.name) > ($1.quotations, $0.name) }
            if names.count > most { names.removeLast(names.count - most) }
            names = try Self.counted(names.map(\.name), session)
            let speakers = Self.together(names, most: most)
            session.mostQuoted = (most, speakers)
            return try Self.described(speakers.prefix(limit), &session)
        }
    }

    /// The names of all speakers; quotations that were deleted since the last merge are counted.
    private static func listed(_ session: Session) throws(XapianError) -> [(name: String, quotations: Int)] {
        var names: [(name: String, quotations: Int)] = []
        try session.database.forEachTerm(prefix: Schema.Prefix.speaker) { term, count in
            names.append((SpeakerTerm.name(of: term), count))
        }
        return names
    }

    /// All speakers, the most quoted first.
    private static func everyone(_ session: Session) throws(XapianError) -> [SpeakerReport.Entry] {
        var names = try listed(session)
        if session.hasDeleted { names = try counted(names.map(\.name), session) }
        return together(names, most: mostNames)
    }

    /// The speakers that names are of.
    private static func together(_ names: [(name: String, quotations: Int)], most: Int) -> [SpeakerReport.Entry] {
        var names = names.filter { $0.quotations > 0 }
        names.sort { ($0.quotations, $1.name) > ($1.quotations, $0.name) }
        if names.count > most { names.removeLast(names.count - most) }
        var groups = SpeakerGroups()
        for name in names { groups.add(name.name, name.quotations) }
        return groups.entries()
    }

    /// How many quotations have a source without a name.
    private static func unnamed(_ session: Session) throws(XapianError) -> Int {
        if session.hasDeleted {
            return try living(session.database.postings(of: Schema.Kind.unnamed), session).count
        }
        return try session.database.frequencies(of: [Schema.Kind.unnamed]).first ?? 0
    }

    /// Names with the quotations under each, without those that are deleted.
    private static func counted(
        _ names: [String], _ session: Session
    ) throws(XapianError) -> [(name: String, quotations: Int)] {
        // What is too long for a term is no name.
        let names = names.filter { SpeakerTerm.speaker($0, isOfQuotation: true) != nil }
        let terms = names.compactMap { SpeakerTerm.speaker($0, isOfQuotation: true) }
        var counts = try session.database.frequencies(of: terms)
        if session.hasDeleted {
            for index in terms.indices where counts[index] > 0 {
                counts[index] = try living(session.database.postings(of: terms[index]), session).count
            }
        }
        return Array(zip(names, counts))
    }

    /// The speakers who hold an office.
    static func holders(of found: FoundSpeakers, _ session: Session) throws(XapianError) -> [(
        name: String, quotations: Int
    )] {
        var options = SearchOptions()
        options.count = 2_000
        options.weighting = .none
        options.ties = Schema.Slot.article
        let matches = try session.search(ofQuotations(found.query(.quotations), session), options, .quotations)
            .matches
        var counts: [String: Int] = [:]
        for data in try session.database.data(of: matches.map(\.document)) {
            guard let data, let record = QuotationRecord(data), let speaker = record.speaker, !record.isUnnamed else {
                continue
            }
            counts[speaker, default: 0] += 1
        }
        return counts.map { ($0.key, $0.value) }
    }
}

/// Brings the names of one speaker together.
///
/// Full names are one where their parts agree; a family name alone joins the full name that is by far the most quoted of
/// those that end with it, else it stays by itself.
struct SpeakerGroups {
    private struct Group {
        var full: FullName
        var forms: [SpeakerReport.Form]
        var quotations: Int
    }

    private var groups: [Group] = []
    /// Groups by the keys of the part that their name is cited by.
    private var byKey: [NameKey: [Int]] = [:]
    private var single: [(full: FullName, form: SpeakerReport.Form)] = []

    /// Adds a name; the most frequent come first.
    mutating func add(_ name: String, _ quotations: Int) {
        let full = FullName(name)
        let form = SpeakerReport.Form(form: name, quotations: quotations)
        if full.words.count == 1 {
            single.append((full, form))
            return
        }
        let cited = full.citedPart.flatMap { NameForm($0) }
        for index in Set((cited?.lookupKeys ?? []).flatMap { byKey[$0] ?? [] }).sorted() {
            guard full.words.count > 1, groups[index].full.words.count > 1, groups[index].full.similarity(full) >= 0.6
            else { continue }
            groups[index].forms.append(form)
            groups[index].quotations += quotations
            return
        }
        append(Group(full: full, forms: [form], quotations: quotations), cited?.keys ?? [])
    }

    private mutating func append(_ group: Group, _ keys: [NameKey]) {
        for key in keys { byKey[key, default: []].append(groups.count) }
        groups.append(group)
    }

    /// The speakers, the most quoted first.
    mutating func entries() -> [SpeakerReport.Entry] {
        let fullNames = groups.count
        for (full, form) in single {
            let keys = full.parts.first?.form.lookupKeys ?? []
            var candidates = Set(keys.flatMap { byKey[$0] ?? [] }).filter { index in
                guard let cited = groups[index].full.citedPart else { return false }
                return FullName(cited).similarity(full) >= 0.6
            }.sorted { groups[$0].quotations > groups[$1].quotations }
            // Another single name of the same spelling is the same speaker in any case.
            candidates = candidates.filter { $0 < fullNames } + candidates.filter { $0 >= fullNames }
            let others = candidates.dropFirst().filter { $0 < fullNames }
            if let best = candidates.first,
                others.isEmpty || groups[best].quotations >= 3 * (others.map { groups[$0].quotations }.max() ?? 0)
            {
                groups[best].forms.append(form)
                groups[best].quotations += form.quotations
            } else {
                append(
                    Group(full: full, forms: [form], quotations: form.quotations), full.parts.first?.form.keys ?? [])
            }
        }
        single.removeAll()
        return groups.map { group in
            let forms = group.forms.sorted { ($0.quotations, $1.form) > ($1.quotations, $0.form) }
            let name = forms.prefix(3).max { FullName($0.form).words.count < FullName($1.form).words.count }?.form ?? ""
            return SpeakerReport.Entry(
                name: name, description: nil, quotations: group.quotations, forms: forms, aliases: [])
        }.sorted { ($0.quotations, $1.name) > ($1.quotations, $0.name) }
    }
}
