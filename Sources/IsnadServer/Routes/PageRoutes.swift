import Hummingbird
import Isnad

/// The pages that people read.
enum PageRoutes {
    private static let back = ParameterRule("back", .text, "The offsets of the pages before.")

    static let all: [Route] = [
        Route(
            page: "/", [],
            .search { _, searcher in
                .page(
                    HomePage(
                        archive: try searcher.archive(sources: 100), speakers: try searcher.mostQuoted(limit: 12)
                    ).html)
            }),
        Route(
            page: "/search", RouteParameters.search + [back],
            .search { request, searcher in
                let values = request.parameters
                let asked = SearchRequest(values)
                let archive = try searcher.archive(sources: 100)
                if asked.query.allSatisfy(\.isWhitespace), !asked.hasFilters {
                    return .page(
                        HomePage(archive: archive, speakers: try searcher.mostQuoted(limit: 12)).html)
                }
                return .page(
                    SearchPage(
                        state: PageState(.search, values), archive: archive, response: try searcher.search(asked),
                        problems: values.problems, isByArticle: asked.grouping == .article
                    ).html, status: values.problems.isEmpty ? .ok : .badRequest)
            }),
        Route(
            page: "/quotes", RouteParameters.quotes + [back],
            .search { request, searcher in
                let values = request.parameters
                return .page(
                    QuotesPage(
                        state: PageState(.quotes, values), archive: try searcher.archive(sources: 100),
                        response: try searcher.quotations(cited(QuotationRequest(values))), problems: values.problems
                    ).html, status: values.problems.isEmpty ? .ok : .badRequest)
            }),
        Route(
            page: "/speakers",
            RouteParameters.speakers + [ParameterRule("company", .flag, "Who is quoted in the same articles as well.")],
            .search { request, searcher in
                let limit = request.parameters.number("limit") ?? 30
                guard let name = request.parameters.text("name") else {
                    return .page(SpeakersPage(report: try searcher.speakers(nil, limit: limit), limit: limit).html)
                }
                return .page(try speaker(name, request.parameters.flag("company"), searcher).html)
            }),
        Route(
            page: "/timeline", RouteParameters.timeline,
            .search { request, searcher in
                let asked = TimelineRequest(request.parameters)
                let isEmpty = asked.queries.isEmpty && asked.speakers.isEmpty
                return .page(
                    TimelinePage(values: request.parameters, timeline: isEmpty ? nil : try searcher.timeline(asked))
                        .html)
            }),
        Route(
            page: "/articles/{id}",
            [
                ParameterRule("q", .text, "The words by which it was found."),
                ParameterRule("passage", .number(1...1_000_000, usual: 1), "The passage in view."),
                ParameterRule("quote", .number(0...100_000_000, usual: 0), "Where the quotation in view begins."),
                ParameterRule("path", .text, "The path of the article, where several have the id."),
            ], .search { request, searcher in try article(request, searcher) }),
        Route(page: "/help", [], .fixed { _ in .page(HelpPage().html) }),
    ]

    /// The button that copies a quotation wants its paragraph.
    private static func cited(_ request: QuotationRequest) -> QuotationRequest {
        var request = request
        request.findsParagraphs = true
        return request
    }

    private static func speaker(_ name: String, _ withCompany: Bool, _ searcher: Searcher) throws -> SpeakerPage {
        var quotations = QuotationRequest()
        quotations.speaker = name
        quotations.limit = 20
        quotations.findsParagraphs = true
        var pairs: SpeakerPairs?
        if withCompany {
            var request = SpeakerPairsRequest()
            request.speaker = name
            request.limit = 20
            pairs = try searcher.speakerPairs(request)
        }
        return SpeakerPage(
            name: name, report: try searcher.speakers(name, limit: 12), names: try searcher.names(name),
            quotations: try searcher.quotations(quotations), timeline: try timeline(of: name, searcher), pairs: pairs)
    }

    /// More bars than these are for the page of counts.
    private static let mostBars = 48

    /// The quotations of a speaker by months, or by years where these are many.
    private static func timeline(of name: String, _ searcher: Searcher) throws -> Timeline {
        var request = TimelineRequest(speakers: [name])
        let months = try searcher.timeline(request)
        if months.periods.count <= mostBars { return months }
        request.unit = .year
        return try searcher.timeline(request)
    }

    private static func article(_ request: RouteRequest, _ searcher: Searcher) throws -> Answer {
        let found = try searcher.articles(identifier: request.placeholder, path: request.parameters.text("path"))
        guard let article = found.first else { throw Problem(.notFound, "This archive has no such article.") }
        if found.count > 1 {
            return .page(AmbiguousArticlePage(id: request.placeholder, articles: found).html, status: .conflict)
        }
        let query = request.parameters.text("q") ?? ""
        let marks = query.isEmpty ? [] : try searcher.marks(of: SearchRequest(query), in: article.text)
        return .page(
            ArticlePage(
                article: article, query: query, marks: marks, passage: request.parameters.number("passage"),
                quote: request.parameters.number("quote")
            ).html)
    }
}

extension SearchRequest {
    fileprivate var hasFilters: Bool {
        since != nil || until != nil || source != nil || speaker != nil || language != nil
    }
}
