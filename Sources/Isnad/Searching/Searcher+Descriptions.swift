import Xapian

extension Searcher {
    /// So many names of a speaker are looked at, and so many quotations under each, for one with a description.
    private static let mostForms = 4
    private static let mostQuotations = 10
    /// The names of so many speakers are asked for together.
    private static let mostTogether = 50

    /// Speakers with their other names, and with the description that an article gives with the most frequent name that has one.
    static func described(
        _ speakers: ArraySlice<SpeakerReport.Entry>, _ session: inout Session
    ) throws(XapianError) -> [SpeakerReport.Entry] {
        var described: [SpeakerReport.Entry] = []
        var rest = speakers
        while !rest.isEmpty {
            let entries = rest.prefix(mostTogether)
            rest = rest.dropFirst(mostTogether)
            try session.lexicon.prepareAliases(of: entries.map(\.name))
            let names = entries.flatMap { $0.forms.prefix(mostForms).map(\.form) }
            let descriptions = try descriptions(ofSpeakers: names, session)
            for var entry in entries {
                entry.aliases = try session.lexicon.aliases(of: entry.name).map(\.other)
                entry.description = entry.forms.prefix(mostForms).lazy.compactMap { descriptions[$0.form] }.first
                described.append(entry)
            }
        }
        return described
    }

    /// What is said of speakers in the first quotation under their name, in the order of articles, that has a description.
    ///
    /// The quotations of all are found together, since each search of a server is two journeys. The first that are found are many of
    /// some speakers and few of others, who are asked for again without those of whom enough is known.
    private static func descriptions(
        ofSpeakers names: [String], _ session: Session
    ) throws(XapianError) -> [String: String] {
        var descriptions: [String: String] = [:]
        var asked = names.filter { SpeakerTerm.speaker($0, isOfQuotation: true) != nil }
        while !asked.isEmpty {
            let terms = asked.compactMap { SpeakerTerm.speaker($0, isOfQuotation: true) }
            var options = SearchOptions()
            options.count = asked.count * mostQuotations
            options.weighting = .none
            options.ties = Schema.Slot.article
            let found = try session.search(living(.or(terms.map { .term($0) }), session), options, .quotations).matches
            var seen: [String: Int] = [:]
            for data in try session.database.data(of: found.map(\.document)) {
                guard let data, let record = QuotationRecord(data), let speaker = record.speaker else { continue }
                seen[speaker, default: 0] += 1
                if seen[speaker, default: 0] <= mostQuotations, descriptions[speaker] == nil {
                    descriptions[speaker] = record.description
                }
            }
            if found.count < options.count { break }
            // So many quotations are enough of one of the names at least, unless they cannot be read.
            let left = asked.filter { descriptions[$0] == nil && seen[$0, default: 0] < mostQuotations }
            if left.count == asked.count { break }
            asked = left
        }
        return descriptions
    }
}
