import Isnad

/// What each route takes; the names and meanings are those of the command line.
enum RouteParameters {
    private static let since = ParameterRule("since", .date, "From this day, month or year on.")
    private static let until = ParameterRule("until", .date, "Up to the end of this day, month or year.")
    private static let source = ParameterRule("source", .text, "From a source whose name has these words.")
    private static let language = ParameterRule("language", .text, "In this language (en, ar, …).")
    private static let speaker = ParameterRule(
        "speaker", .text, "Who is quoted: a person in any spelling, an office, or unnamed.")
    private static let sort = ParameterRule(
        "sort", .choice(SearchRequest.Order.allCases.map(\.rawValue), isOpen: false), "The order of results.")
    private static let limit = ParameterRule("limit", .number(1...100, usual: 10), "How many results are given.")
    private static let offset = ParameterRule(
        "offset", .number(0...10_000, usual: 0), "How many of the first results are passed over.")
    private static let exact = ParameterRule("exact", .flag, "Find just the spellings that are typed.")
    private static let duplicates = ParameterRule(
        "duplicates", .flag, "List copies of an article by themselves, which else stand in also_in.")
    private static let without = ParameterRule(
        "without", .text, "Do not look for this spelling of a name, as names lists it.", repeats: true)

    /// The form of the answer, for the interface alone.
    private static let csv = ParameterRule("csv", .flag, "Give a table (CSV) in the place of JSON.")

    /// What `/api/search` takes besides.
    static let searchForms = [csv]
    /// What `/api/quotes` takes besides.
    static let quoteForms = [
        ParameterRule("cite", .flag, "Give a citation of each quotation, with its paragraph."), csv,
    ]
    /// What `/api/speakers` takes besides.
    static let speakerForms = [csv]
    /// What `/api/timeline` takes besides.
    static let timelineForms = [csv, ParameterRule("svg", .flag, "Give a picture (SVG) in the place of JSON.")]

    /// `/api/search` and the page of passages.
    static let search: [ParameterRule] = [
        ParameterRule("q", .text, "The query, in the query language.", isRequired: true),
        limit, offset, sort,
        ParameterRule(
            "group", .choice(SearchRequest.Grouping.allCases.map(\.rawValue), isOpen: false),
            "What is listed: each passage, or each article with its best one."),
        since, until, source, speaker, language, exact,
        ParameterRule("expand", .flag, "Add words from the best results to the query."),
        ParameterRule("explain", .flag, "Say how the query was read, in explanation."),
        duplicates, without,
    ]

    /// `/api/quotes` and the page of quotations.
    static let quotes: [ParameterRule] = [
        ParameterRule("q", .text, "Words of the quotation, in the query language; none for all."),
        speaker,
        ParameterRule(
            "kind", .choice(["direct", "partial", "indirect"], isOpen: true),
            "The words of the source themselves, some of them, or a report."),
        limit, offset, sort, since, until, source, language, exact, duplicates, without,
    ]

    /// `/api/speakers` and the pages of speakers.
    static let speakers: [ParameterRule] = [
        ParameterRule("name", .text, "A person, body or office; none for all."),
        ParameterRule("limit", .number(1...100, usual: 20), "How many are listed."),
    ]

    /// `/api/names`.
    static let names: [ParameterRule] = [
        ParameterRule("name", .text, "A name, in any spelling and either script.", isRequired: true)
    ]

    /// `/api/timeline` and the page of counts over time.
    static let timeline: [ParameterRule] = [
        ParameterRule(
            "q", .text, "A query; several are counted side by side, each for each speaker.", repeats: true),
        ParameterRule(
            "speaker", .text, "Whose quotations are counted; several are counted side by side.", repeats: true),
        ParameterRule(
            "by", .choice(["month", "week", "day", "year"], isOpen: false), "How long the periods are."),
        ParameterRule("share", .flag, "Count all articles of each period as well, and give shares of them."),
        since, until, source, language, exact,
        ParameterRule("duplicates", .flag, "Count each copy of an article by itself."),
    ]

    /// `/api/articles/{id}`.
    static let article: [ParameterRule] = [
        ParameterRule("quotes", .flag, "Give the quotations of the article as well."),
        ParameterRule("path", .text, "The path of the article, where several have the id."),
    ]
}

extension SearchRequest {
    /// The request that parameters describe.
    init(_ values: ParameterValues) {
        self.init(values.text("q") ?? "")
        limit = values.number("limit") ?? 10
        offset = values.number("offset") ?? 0
        order = values.text("sort").flatMap(Order.init) ?? .relevance
        grouping = values.text("group").flatMap(Grouping.init) ?? .passage
        values.apply(to: &self)
        speaker = values.text("speaker")
        isExact = values.flag("exact")
        expands = values.flag("expand")
        showsDuplicates = values.flag("duplicates")
        without = values.texts("without")
    }
}

extension QuotationRequest {
    /// The request that parameters describe.
    init(_ values: ParameterValues) {
        self.init(values.text("q") ?? "")
        speaker = values.text("speaker")
        kind = values.text("kind")
        limit = values.number("limit") ?? 10
        offset = values.number("offset") ?? 0
        order = values.text("sort").flatMap(SearchRequest.Order.init) ?? .relevance
        values.apply(to: &self)
        isExact = values.flag("exact")
        showsDuplicates = values.flag("duplicates")
        without = values.texts("without")
    }
}

extension TimelineRequest {
    /// More rows of bars cannot be told apart, and each is a search.
    static let mostSeries = 8

    /// The request that parameters describe.
    init(_ values: ParameterValues) {
        func given(_ name: String) -> [String] { values.texts(name).filter { !$0.allSatisfy(\.isWhitespace) } }
        let queries = Array(given("q").prefix(Self.mostSeries))
        self.init(queries, speakers: Array(given("speaker").prefix(Self.mostSeries / max(1, queries.count))))
        unit = values.text("by").flatMap(TimeUnit.init) ?? .month
        values.apply(to: &self)
        isExact = values.flag("exact")
        countsDuplicates = values.flag("duplicates")
        countsAll = values.flag("share")
    }
}
