import ArabicNames
import TextAnalysis
import Xapian

/// Over a network each look at the term dictionary is a journey. What a query is about to look up is asked for together here; the lookups
/// themselves find it there then. Over local folders all of this does nothing.
extension Lexicon {
    /// Asks for what the words of a query and the names in it will be looked up by.
    ///
    /// - Parameter families: how many words a question has whose words stand for all of their family.
    func prepare(_ node: QueryNode, _ filters: [QueryFilter], families: ClosedRange<Int>) throws(XapianError) {
        guard database.hasRemote else { return }
        var texts: [String] = []
        var speakers: [String] = []
        Self.gather(.and([node] + filters.map { .filter($0) }), &texts, &speakers)
        var words: [(word: [UInt8], traits: Token.Traits)] = []
        var keys: [[UInt8]] = []
        for text in texts {
            let buffer = Tokenizer().tokens(of: text)
            for index in buffer.tokens.indices {
                words.append((Array(buffer.term(index)), buffer.tokens[index].traits))
                guard !OrdinaryWordForms.contains(buffer.term(index)),
                    let form = NameForm(String(decoding: text.utf8Slice(buffer.tokens[index].range), as: UTF8.self))
                else { continue }
                keys += form.lookupKeys.flatMap { [NameFormGatherer.prefix($0), AliasTerm.prefix($0)] }
            }
        }
        keys += speakers.flatMap(Self.prefixes(ofSpeaker:))
        if families.contains(texts.count) { keys += words.compactMap { kinPrefix(of: $0.word, $0.traits) } }
        try prepare(words: words, and: keys)
    }

    private static func gather(_ node: QueryNode, _ texts: inout [String], _ speakers: inout [String]) {
        switch node {
        case .word(let text, _), .phrase(let text, _): texts.append(text)
        case .prefix, .fuzzy: break
        case .title(let node): gather(node, &texts, &speakers)
        case .any(let nodes), .and(let nodes), .or(let nodes), .near(let nodes, _):
            for node in nodes { gather(node, &texts, &speakers) }
        case .not(let node, let excluded):
            if let node { gather(node, &texts, &speakers) }
            gather(excluded, &texts, &speakers)
        case .filter(.speaker(let name)): speakers.append(name)
        case .filter: break
        }
    }

    private static func prefixes(ofSpeaker name: String) -> [[UInt8]] {
        FullName.lastForm(of: name)?.lookupKeys.flatMap { [SpeakerTerm.prefix($0), AliasTerm.prefix($0)] } ?? []
    }

    /// Asks for what speakers will be looked up by.
    ///
    /// - Parameter beginnings: of words of speakers that will be listed.
    func prepare(speakers: [String], beginnings: [[UInt8]] = []) throws(XapianError) {
        guard database.hasRemote else { return }
        try database.prepareTerms(
            merely: speakers.flatMap(Self.prefixes(ofSpeaker:)) + beginnings.map(SpeakerTerm.office),
            limit: (0, Self.mostPrepared))
    }

    /// Asks for what other names of persons will be looked up by.
    func prepareAliases(of names: [String]) throws(XapianError) {
        guard database.hasRemote else { return }
        let keys = names.flatMap { FullName.lastForm(of: $0)?.lookupKeys ?? [] }
        try database.prepareTerms(merely: keys.map(AliasTerm.prefix), limit: (0, Self.mostPrepared))
    }

    /// Asks for the words of the spellings of a name.
    func prepare(_ spellings: [NameSpellings.Spelling]) throws(XapianError) {
        guard database.hasRemote else { return }
        try prepare(
            words: spellings.filter { $0.words.count == 1 }.map { spelling in
                (spelling.words[0], WordTerm.isArabic(spelling.words[0]) ? .arabic : .latin)
            })
    }

    /// Asks for the stems that a word may have that begins so.
    func prepareStems(of prefix: [UInt8], isArabic: Bool, limit: Int) throws(XapianError) {
        guard database.hasRemote else { return }
        try database.prepareTerms(
            merely: (1..<max(2, prefix.count)).map {
                WordTerm.group(stem: Array(prefix.prefix($0)), isArabic: isArabic)
            },
            limit: (0, limit))
    }

    /// Asks for all forms that the terms of some have.
    func prepareGroups(of forms: [WordForm]) throws(XapianError) {
        guard database.hasRemote else { return }
        try database.prepareTerms(
            counting: forms.map { WordTerm.group(stem: $0.term, isArabic: false) }, limit: (Self.mostForms, 0))
    }

    /// Asks for the forms of words, then for what is counted of their terms.
    ///
    /// - Parameter keys: prefixes of other terms that will be listed.
    private func prepare(words: [(word: [UInt8], traits: Token.Traits)], and keys: [[UInt8]] = []) throws(XapianError) {
        guard database.hasRemote else { return }
        var groups: [[UInt8]] = []
        var arabic: [[UInt8]] = []
        for (word, traits) in words {
            let isArabic = WordTerm.isArabic(word)
            for stem in stems(of: word, traits) {
                let group = WordTerm.group(stem: stem, isArabic: isArabic)
                if isArabic { arabic.append(group) } else { groups.append(group) }
            }
        }
        try database.prepareTerms(
            counting: groups, merely: arabic + keys, limit: (Self.mostForms, Self.mostPrepared)
        ) { listing in
            guard let stem = WordTerm.parts(of: listing)?.stem else { return [] }
            // What is listed under keys of names is of several words, or has none of its own.
            let isForm = listing.first == Schema.Prefix.form
            guard isForm || WordTerm.isArabic(listing) else { return [] }
            let term = isForm ? stem : listing
            return [term, [Schema.Prefix.title] + term, [Schema.Prefix.content] + term]
        }
    }

    /// So many terms of a key are asked for at once.
    private static var mostPrepared: Int { 4_000 }
}
