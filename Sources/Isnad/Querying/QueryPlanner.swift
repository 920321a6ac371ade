import ArabicNames
import Articles
import TextAnalysis
import Xapian

/// A query that can be run, and what is known of it besides.
struct PlannedQuery: Sendable {
    var query: Query
    var highlights = HighlightPatterns()
    /// Words that no passage has.
    var unknownWords: [String] = []
    /// Sentences for the user.
    var notes: [String] = []
    /// How each word was read, for `--explain`.
    var explanation: [String] = []
    /// Whether a filter asks for dates, which undated articles cannot meet.
    var dates: Query?
    /// The query with all filters from outside it but those by date.
    var withoutDates: Query?
    /// What was asked for besides filters and exclusions; nil where nothing was.
    var weighed: Query?
    /// The names of the query and the spellings of them that are searched for.
    var names: [NameForms] = []
    /// Whom the query asks for as speakers, and the speakers of the archive that it stands for.
    var speakers: [NameForms] = []
    /// Words with their forms, for feedback from the best results.
    var words = WordNumbers()
}

/// What a query looks for.
enum Target: Sendable {
    case passages
    case quotations

    /// The term of all that is looked for.
    var kind: [UInt8] { self == .passages ? Schema.Kind.passage : Schema.Kind.quotation }
}

/// Turns a query that was read into one that the engine below runs: folds and stems words, finds their variants in the index.
struct QueryPlanner {
    private var lexicon: Lexicon
    private let passages: Int
    private let documents: Int
    private let settings: RankingSettings
    private let target: Target
    /// What brings rows of words to the scale of words.
    private let usualFactor: Double
    private let words: WordQueries
    private var plan = PlannedQuery(query: .nothing)
    /// Forms that the whole query may still take.
    private var room = 3_000
    /// Words that the query had expanded by wildcards and tildes.
    private var expansions = 0
    /// Whether words stand for all of their family.
    private var takesFamilies = false
    /// Spellings of names that the user does not want.
    var leftOut = LeftOutSpellings([])
    /// Each expansion may look through some ten thousand terms.
    private static let mostExpansions = 24

    /// - Parameters:
    ///   - lexicon: of the index that the query will be run on, taken from its holder (``Lexicon/take()``); handed back, with what it remembers, by ``finish()``.
    ///   - passages: how many the index has.
    ///   - documents: how many documents of all kinds it has, deleted ones included.
    ///   - ofArticles: how many of these stand for articles, passages or quotations.
    ///   - target: what is looked for.
    init(
        _ lexicon: consuming Lexicon, passages: Int, documents: Int, ofArticles: Int, settings: RankingSettings,
        target: Target = .passages
    ) {
        self.target = target
        self.lexicon = lexicon
        self.documents = documents
        self.passages = passages
        self.settings = settings
        words = WordQueries(documents: documents, documentsOfArticles: ofArticles, passages: passages)
        usualFactor = TermWeight.usualFactor(documents: ofArticles, passages: passages)
    }

    /// Plans a query with conditions from outside it.
    mutating func plan(_ node: QueryNode, filters: [QueryFilter]) throws(XapianError) -> PlannedQuery {
        plan = PlannedQuery(query: .nothing)
        try lexicon.prepare(node, filters, families: settings.familyWords)
        var query = try weighed(node)
        if query == nil, filters.isEmpty, !Self.isEmpty(node) { query = .nothing }
        plan.weighed = query
        var conditions: [Query] = []
        for filter in filters { conditions.append(try condition(filter)) }
        var whole = query ?? .term(target.kind)
        if Self.isEmpty(node), filters.isEmpty { whole = .nothing }
        var undated = whole
        for (filter, condition) in zip(filters, conditions) {
            whole = whole.filtered(by: condition)
            if case .dates = filter { continue }
            undated = undated.filtered(by: condition)
        }
        plan.query = whole
        plan.withoutDates = undated
        return plan
    }

    /// The lexicon with what it has learned.
    consuming func finish() -> Lexicon { lexicon }

    private static func isEmpty(_ node: QueryNode) -> Bool {
        if case .any(let nodes) = node { nodes.isEmpty } else { false }
    }

    // MARK: Nodes

    /// The query of a node; nil for a node that holds nothing but function words or punctuation.
    private mutating func weighed(_ node: QueryNode, inTitle: Bool = false) throws(XapianError) -> Query? {
        switch node {
        case .word(let text, let isExact): return try word(text, isExact: isExact, inTitle: inTitle)
        case .phrase(let text, let isExact): return try phrase(text, isExact: isExact, inTitle: inTitle)
        case .prefix(let text): return try prefix(text, inTitle: inTitle)
        case .fuzzy(let text): return try fuzzy(text, inTitle: inTitle)
        case .title(let node): return try weighed(node, inTitle: true)
        case .any(let nodes): return try any(nodes, inTitle: inTitle)
        case .and(let nodes): return try all(nodes, inTitle: inTitle)
        case .or(let nodes):
            var choices: [Query] = []
            for node in nodes { if let query = try weighed(node, inTitle: inTitle) { choices.append(query) } }
            return choices.isEmpty ? nil : .or(choices)
        case .not(let node, let excluded):
            let wanted =
                if let node { try weighed(node, inTitle: inTitle) ?? .term(target.kind) } else {
                    Query.term(target.kind)
                }
            let saved = plan
            let unwanted = try weighed(excluded, inTitle: inTitle)
            // What is not wanted is neither marked nor missed.
            let (notes, explanation) = (plan.notes, plan.explanation)
            plan = saved
            (plan.notes, plan.explanation) = (notes, explanation)
            return unwanted.map { wanted.butNot($0) } ?? wanted
        case .near(let nodes, let distance): return try near(nodes, distance: distance)
        case .filter(let filter): return Query.term(target.kind).filtered(by: try condition(filter))
        }
    }

    private mutating func all(_ nodes: [QueryNode], inTitle: Bool) throws(XapianError) -> Query? {
        var parts: [Query] = []
        var filters: [Query] = []
        for node in nodes {
            if case .filter(let filter) = node {
                filters.append(try condition(filter))
            } else if let query = try weighed(node, inTitle: inTitle) {
                parts.append(query)
            }
        }
        var query: Query? = parts.isEmpty ? nil : .and(parts)
        for filter in filters { query = (query ?? .term(target.kind)).filtered(by: filter) }
        return query
    }

    /// Plain words: ranked together, without function words where others are left, with more weight where they stand close.
    private mutating func any(_ nodes: [QueryNode], inTitle: Bool) throws(XapianError) -> Query? {
        let content = nodes.filter { !Self.isFunctionWord($0) }
        let ranked = content.isEmpty ? nodes : content
        var choices: [Query] = []
        var close: [[WordForm]] = []
        var times: [QueryNode: Int] = [:]
        for node in ranked { times[node, default: 0] += 1 }
        takesFamilies = settings.familyWords.contains(times.count)
        defer { takesFamilies = false }
        for node in ranked {
            guard let count = times.removeValue(forKey: node), let query = try weighed(node, inTitle: inTitle) else {
                continue
            }
            // A word that a long question repeats is what it is about.
            choices.append(query.scaled(by: Double(count)))
            if case .word(let text, let isExact) = node, !inTitle {
                close += try leaves(text, isExact: isExact)
            }
        }
        guard !choices.isEmpty else { return nil }
        let sum = Query.or(choices)
        guard 2...6 ~= close.count, settings.proximityShare > 0, target == .passages else { return sum }
        close.removeAll(where: \.isEmpty)
        guard close.count > 1 else { return sum }
        let near = words.row(close, window: close.count + settings.proximityWindow, isOrdered: false)
        return sum.maybe(near.scaled(by: settings.proximityShare * usualFactor))
    }

    /// Whether all of a word's parts are function words; in capitals none is, since it is an acronym: WHO, US, IT.
    static func isFunctionWord(_ node: QueryNode) -> Bool {
        guard case .word(let text, isExact: false) = node else { return false }
        let buffer = Tokenizer().tokens(of: text)
        return !buffer.tokens.isEmpty
            && buffer.tokens.indices.allSatisfy {
                !buffer.tokens[$0].traits.contains(.allCapitals) && FunctionWords.contains(buffer.term($0))
            }
    }

    // MARK: Words

    /// The forms of each token of a word; the article that a hyphen joins to a name is left out.
    private mutating func leaves(_ text: String, isExact: Bool, withAliases: Bool = false) throws(XapianError)
        -> [[WordForm]]
    {
        let buffer = Tokenizer().tokens(of: text)
        var leaves: [[WordForm]] = []
        for index in buffer.tokens.indices {
            if !isExact, index + 1 < buffer.tokens.count, buffer.tokens[index + 1].traits.contains(.joined),
                Self.articles.contains(buffer.termString(index))
            {
                continue
            }
            var forms = try lexicon.variants(of: Array(buffer.term(index)), traits: buffer.tokens[index].traits)
            if isExact {
                forms = Self.exact(forms)
            } else {
                try addSpellings(
                    of: String(decoding: text.utf8Slice(buffer.tokens[index].range), as: UTF8.self),
                    withAliases: withAliases, to: &forms)
            }
            if forms.isEmpty { plan.unknownWords.append(buffer.termString(index)) }
            leaves.append(try take(leftOut.wanted(forms)))
        }
        return leaves
    }

    /// Adds other spellings of a name, where the word is one, and the spellings of other names of the same person.
    private mutating func addSpellings(of text: String, withAliases: Bool = false, to forms: inout [WordForm])
        throws(XapianError)
    {
        let names = try lexicon.spellings(of: text)
        let aliases = withAliases ? try lexicon.aliases(of: text) : []
        guard !names.spellings.isEmpty || !aliases.isEmpty else { return }
        if !plan.names.contains(where: { $0.query == text }) {
            plan.names.append(
                NameForms(
                    query: text, forms: names.spellings.filter { !leftOut.has($0.words) }.map(\.form),
                    aliases: aliases.map(\.other).filter { !leftOut.has($0) },
                    choices: leftOut.choices(of: names, aliases: aliases.map(\.other))))
        }
        // Within Arabic script, folding and stems have found the other spellings already.
        let isArabic = WordTerm.isArabic(Array(text.utf8))
        forms += names.forms.filter { new in
            !(isArabic && WordTerm.isArabic(new.word)) && !forms.contains { $0.term == new.term && $0.word == new.word }
        }
        for alias in aliases {
            guard !leftOut.has(alias.other), let part = FullName(alias.other).citedPart else { continue }
            for form in try lexicon.spellings(of: part).forms
            where !forms.contains(where: { $0.term == form.term && $0.word == form.word }) {
                var form = form
                form.origin = .alias
                form.similarity = 0
                forms.append(form)
            }
        }
    }

    /// Further words of the family of a word that has these forms, unless it is a name.
    private mutating func family(of text: String, besides forms: [WordForm]) throws(XapianError) -> [WordForm] {
        let buffer = Tokenizer().tokens(of: text)
        guard let token = buffer.tokens.indices.last,
            forms.allSatisfy({ $0.origin == .exact || $0.origin == .inflected })
        else { return [] }
        let kin = try lexicon.kin(of: Array(buffer.term(token)), traits: buffer.tokens[token].traits)
        return try take(leftOut.wanted(kin)).filter { new in
            !forms.contains { $0.term == new.term && $0.word == new.word }
        }
    }

    /// The spelling that was typed, alone.
    private static func exact(_ forms: [WordForm]) -> [WordForm] {
        forms.filter { $0.origin == .exact }.map { exact in
            var exact = exact
            exact.isWhole = !forms.contains { $0.term == exact.term && $0.origin != .exact }
            return exact
        }
    }

    /// The Arabic article as romanisations write it, with the sun letters.
    static let articles: Set<String> = [
        "al", "el", "ul", "il", "as", "ash", "at", "ath", "ad", "adh", "an", "ar", "az", "es", "esh", "ed", "en", "er",
        "et", "ez",
    ]

    /// As many of the forms as there is room for, as terms of what is looked for.
    private mutating func take(_ forms: [WordForm]) throws(XapianError) -> [WordForm] {
        let forms = target == .quotations ? try lexicon.inQuotations(forms) : forms
        let taken = Array(forms.prefix(max(1, room)))
        if taken.count < forms.count { note("the query stands for too many words: the rarest were left out") }
        room -= taken.count
        return taken
    }

    /// What is quoted of those whom a name, an office or "unnamed" stands for.
    private mutating func speaker(_ name: String) throws(XapianError) -> Query {
        var found = try lexicon.speakers(named: name)
        let choices = leftOut.choices(of: found)
        found.names.removeAll(where: leftOut.has)
        found.aliases.removeAll(where: leftOut.has)
        if !plan.speakers.contains(where: { $0.query == name }) {
            plan.speakers.append(
                NameForms(query: name, forms: found.names, aliases: found.aliases, choices: choices))
        }
        return found.query(target)
    }

    private mutating func note(_ sentence: String) {
        if !plan.notes.contains(sentence) { plan.notes.append(sentence) }
    }

    private mutating func word(_ text: String, isExact: Bool, inTitle: Bool) throws(XapianError) -> Query? {
        var leaves = try leaves(text, isExact: isExact, withAliases: true)
        guard !leaves.isEmpty else { return nil }
        if takesFamilies, !isExact, !inTitle, leaves.count == 1 {
            leaves[0] += try family(of: text, besides: leaves[0])
        }
        explain(text, leaves)
        if leaves.count == 1 {
            mark([leaves[0]])
            return weighed(leaves[0], inTitle: inTitle)
        }
        mark(leaves)
        return try row(leaves, window: leaves.count, inTitle: inTitle)
    }

    private mutating func phrase(_ text: String, isExact: Bool, inTitle: Bool) throws(XapianError) -> Query? {
        let leaves = try phraseLeaves(text, isExact: isExact)
        guard !leaves.isEmpty else { return nil }
        if leaves.count == 1 { return weighed(leaves[0], inTitle: inTitle) }
        return try row(leaves, window: Self.window(leaves), inTitle: inTitle)
    }

    /// How many words a row may take: an article may stand before each name.
    private static func window(_ leaves: [[WordForm]]) -> Int {
        leaves.count + leaves.count { $0.contains { $0.origin == .name } }
    }

    private mutating func prefix(_ text: String, inTitle: Bool) throws(XapianError) -> Query? {
        guard let forms = try expansion(of: text, "*") else { return nil }
        explain(text + "*", [forms])
        mark([forms])
        return weighed(forms, inTitle: inTitle)
    }

    private mutating func fuzzy(_ text: String, inTitle: Bool) throws(XapianError) -> Query? {
        guard let forms = try expansion(of: text, "~") else { return nil }
        explain(text + "~", [forms])
        mark([forms])
        return weighed(forms, inTitle: inTitle)
    }

    /// The words of the index that `text*` or `text~` stands for; nil where it has no word.
    private mutating func expansion(of text: String, _ sign: Character) throws(XapianError) -> [WordForm]? {
        let buffer = Tokenizer().tokens(of: text)
        guard let index = sign == "*" ? buffer.tokens.indices.last : buffer.tokens.indices.first else { return nil }
        let word = Array(buffer.term(index))
        expansions += 1
        if expansions > Self.mostExpansions {
            note("only the first \(Self.mostExpansions) words with * or ~ were expanded")
            return try take(try lexicon.variants(of: word, traits: buffer.tokens[index].traits))
        }
        if sign == "~" { return try take(try lexicon.words(near: word, distance: word.count > 5 ? 2 : 1)) }
        let (forms, isCut) = try lexicon.words(beginning: word)
        if isCut {
            note("\(text)* stands for more words than are searched for: the \(forms.count) most frequent were taken")
        }
        return try take(forms)
    }

    /// The query of forms that stand for one word: counted as one.
    ///
    /// In the Arabic script the spelling that was typed weighs more: light stemming joins words that are none of the same (measured
    /// on Arabic questions: +0.003 nDCG@10; in English it gains nothing and costs a second look at the longest list).
    private func weighed(_ forms: [WordForm], inTitle: Bool) -> Query {
        guard !forms.isEmpty else { return .nothing }
        if inTitle { return words.anyOf(forms, in: .title).scaled(by: words.factor(forms)) }
        if forms.contains(where: { $0.origin == .name || $0.origin == .alias }) { return spellings(forms) }
        let body = words.anyOf(forms).scaled(by: words.factor(forms))
        guard forms.count > 1, forms[0].origin == .exact, settings.exactShare > 0, WordTerm.isArabic(forms[0].word)
        else { return body }
        return body.maybe(words.anyOf([forms[0]]).scaled(by: settings.exactShare * words.factor([forms[0]])))
    }

    /// The query of a name: its likely spellings counted as one, the doubtful ones for less, and the one that was typed for a little
    /// more.
    private func spellings(_ forms: [WordForm]) -> Query {
        let sure = forms.filter { $0.similarity >= settings.sureSimilarity }
        let aliases = forms.filter { $0.origin == .alias }
        let doubtful = forms.filter { form in
            form.similarity < settings.sureSimilarity && form.origin != .alias
                && !sure.contains { $0.term == form.term && $0.isWhole }
        }
        let factor = words.factor(sure.isEmpty ? doubtful : sure)
        var body: Query = sure.isEmpty ? .nothing : words.anyOf(sure).scaled(by: factor)
        if !doubtful.isEmpty {
            let weaker = words.anyOf(doubtful).scaled(by: factor * settings.doubtfulShare)
            body = sure.isEmpty ? weaker : .or([body, weaker])
        }
        if !aliases.isEmpty {
            let other = words.anyOf(aliases).scaled(by: words.factor(aliases) * settings.aliasShare)
            body = sure.isEmpty && doubtful.isEmpty ? other : .or([body, other])
        }
        let typed = forms.filter { $0.origin == .exact }
        guard !typed.isEmpty, typed.count < forms.count else { return body }
        let more =
            WordTerm.isArabic(typed[0].word)
            ? settings.exactShare * words.factor(typed) : settings.typedShare * factor
        return body.maybe(words.anyOf(typed).scaled(by: more))
    }

    /// Words in a row, in the text or in the title.
    private func row(_ leaves: [[WordForm]], window: Int, inTitle: Bool) throws(XapianError) -> Query {
        if leaves.contains(where: \.isEmpty) { return .nothing }
        func row(_ field: WordQueries.Field) -> Query {
            words.row(leaves, in: field, window: window, isOrdered: true).scaled(by: settings.rowShare * usualFactor)
        }
        if inTitle { return row(.title) }
        // Most rows of words stand in no title, and to know that costs less than to look for them there.
        let mayBeTitle = target == .passages ? try lexicon.haveTitles(leaves) : false
        return mayBeTitle ? .or([row(.text), row(.title)]) : row(.text)
    }

    private mutating func near(_ nodes: [QueryNode], distance: Int) throws(XapianError) -> Query? {
        var near: [[WordForm]] = []
        var rows: [Query] = []
        for node in nodes {
            switch node {
            case .phrase(let text, let isExact):
                // A row within a window: its words within the window, and the row itself somewhere.
                let leaves = try phraseLeaves(text, isExact: isExact)
                near += leaves
                if leaves.count > 1 { rows.append(try row(leaves, window: Self.window(leaves), inTitle: false)) }
            case .word(let text, let isExact):
                let leaves = try leaves(text, isExact: isExact)
                for leaf in leaves { mark([leaf]) }
                explain(text, leaves)
                near += leaves
            case .prefix(let text), .fuzzy(let text):
                let sign: Character = if case .prefix = node { "*" } else { "~" }
                guard let forms = try expansion(of: text, sign) else { continue }
                mark([forms])
                near.append(forms)
            case .or(let choices), .any(let choices):
                var forms: [WordForm] = []
                for case .word(let text, let isExact) in choices {
                    forms += try leaves(text, isExact: isExact).flatMap(\.self)
                }
                mark([forms])
                near.append(forms)
            default: break
            }
        }
        if near.contains(where: \.isEmpty) { return .nothing }
        guard near.count > 1 else { return near.first.map { weighed($0, inTitle: false) } }
        let query = words.row(near, window: distance + near.count - 1, isOrdered: false).scaled(
            by: settings.rowShare * usualFactor)
        return rows.reduce(query) { $0.filtered(by: $1) }
    }

    /// The forms of the words of a phrase: what stands in quotation marks is meant literally, but Arabic writes the article and small
    /// words as one with the word that they belong to.
    private mutating func phraseLeaves(_ text: String, isExact: Bool) throws(XapianError) -> [[WordForm]] {
        let buffer = Tokenizer().tokens(of: text)
        var leaves: [[WordForm]] = []
        for index in buffer.tokens.indices {
            if !isExact, index + 1 < buffer.tokens.count, buffer.tokens[index + 1].traits.contains(.joined),
                Self.articles.contains(buffer.termString(index))
            {
                continue
            }
            var forms = try lexicon.variants(of: Array(buffer.term(index)), traits: buffer.tokens[index].traits)
            if isExact || !buffer.tokens[index].traits.contains(.arabic) {
                forms = Self.exact(forms)
            }
            if !isExact {
                try addSpellings(
                    of: String(decoding: text.utf8Slice(buffer.tokens[index].range), as: UTF8.self), to: &forms)
            }
            if forms.isEmpty { plan.unknownWords.append(buffer.termString(index)) }
            leaves.append(try take(leftOut.wanted(forms)))
        }
        explain("\"\(text)\"", leaves)
        mark(leaves)
        return leaves
    }

    // MARK: Notes on the way

    private mutating func mark(_ leaves: [[WordForm]]) {
        let frequency = leaves.map { $0.reduce(0) { $0 + $1.frequency } }.min() ?? 0
        let weight = 1 / (1 + Double(frequency).squareRoot() / Double(max(1, passages)).squareRoot())
        plan.highlights.add(leaves.map { $0.map(\.word) }, weight: weight * Double(leaves.count))
        for forms in leaves { for form in forms { _ = plan.words.add(form.word) } }
    }

    private mutating func explain(_ text: String, _ leaves: [[WordForm]]) {
        let read = leaves.map { forms in
            forms.isEmpty
                ? "nothing in the index"
                : forms.prefix(12).map { String(decoding: $0.word, as: UTF8.self) + " (\($0.frequency))" }.joined(
                    with: ", ")
                    + (forms.count > 12 ? " and \(forms.count - 12) more" : "")
        }
        plan.explanation.append("\(text): \(read.joined(with: " + "))")
    }

    // MARK: Filters

    private mutating func condition(_ filter: QueryFilter) throws(XapianError) -> Query {
        switch filter {
        case .speaker(let name): return try speaker(name)
        case .kind(let kind): return .term(Schema.Kind.quotation(kind))
        case .language(let code): return .term([Schema.Prefix.language] + Array(code.utf8))
        case .source(let name):
            let buffer = Tokenizer().tokens(of: name)
            let words = buffer.tokens.indices.map { Query.term([Schema.Prefix.source] + buffer.term($0)) }
            return .and(words)
        case .dates(let first, let last):
            let range = Query.range(
                slot: Schema.Slot.date, first.map(SortableValue.date) ?? [0], last.map(SortableValue.date) ?? [0xFF])
            plan.dates = plan.dates.map { $0.filtered(by: range) } ?? range
            return range
        }
    }
}
