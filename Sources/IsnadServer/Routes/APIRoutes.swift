import Charts
import Hummingbird
import Isnad
import IsnadOutput

/// The interface for programs: the answers of the command line over HTTP.
enum APIRoutes {
    static let all: [Route] = [
        Route(
            api: "/api/search", RouteParameters.search + RouteParameters.searchForms,
            .search { request, searcher in
                var response = try searcher.search(SearchRequest(request.parameters))
                if !request.parameters.flag("explain") { response.explanation = nil }
                var answer =
                    request.parameters.flag("csv")
                    ? Answer.table(CSVForm.table(of: response)) : try Answer.json(response)
                answer.add(notes: response.notes)
                answer.add(next: next(request, response.results.isEmpty, response.nextOffset, of: response.total))
                return answer
            }),
        Route(
            api: "/api/quotes", RouteParameters.quotes + RouteParameters.quoteForms,
            .search { request, searcher in
                var asked = QuotationRequest(request.parameters)
                asked.findsParagraphs = request.parameters.flag("cite")
                var response = try searcher.quotations(asked)
                if asked.findsParagraphs {
                    for index in response.results.indices {
                        response.results[index].citation = Citation.text(of: response.results[index])
                    }
                }
                var answer =
                    request.parameters.flag("csv")
                    ? Answer.table(CSVForm.table(of: response)) : try Answer.json(response)
                answer.add(notes: response.notes)
                answer.add(next: next(request, response.results.isEmpty, response.nextOffset, of: response.total))
                return answer
            }),
        Route(
            api: "/api/speakers", RouteParameters.speakers + RouteParameters.speakerForms,
            .search { request, searcher in
                let name = request.parameters.text("name").flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
                let report = try searcher.speakers(name, limit: request.parameters.number("limit") ?? 20)
                return request.parameters.flag("csv") ? .table(CSVForm.table(of: report)) : try .json(report)
            }),
        Route(
            api: "/api/names", RouteParameters.names,
            .search { request, searcher in try .json(try searcher.names(request.parameters.text("name") ?? "")) }),
        Route(
            api: "/api/timeline", RouteParameters.timeline + RouteParameters.timelineForms,
            .search { request, searcher in
                let asked = TimelineRequest(request.parameters)
                if asked.queries.isEmpty, asked.speakers.isEmpty {
                    throw Problem(parameter: "q", "Say what to count: give q or speaker.", allowed: "text")
                }
                let asksFor = [request.parameters.texts("q").count, request.parameters.texts("speaker").count]
                guard max(1, asksFor[0]) * max(1, asksFor[1]) <= TimelineRequest.mostSeries else {
                    throw Problem(
                        parameter: "q", "At most \(TimelineRequest.mostSeries) series are counted at a time.",
                        allowed: "q times speaker up to \(TimelineRequest.mostSeries)")
                }
                let timeline = try searcher.timeline(asked)
                var answer: Answer
                if request.parameters.flag("svg") {
                    answer = .picture(TimelineChart.bars(timeline).svg(.standalone))
                } else {
                    answer =
                        request.parameters.flag("csv")
                        ? .table(CSVForm.table(of: timeline)) : try .json(timeline)
                }
                answer.add(notes: timeline.notes)
                return answer
            }),
        Route(
            api: "/api/articles/{id}", RouteParameters.article,
            .search { request, searcher in
                let found = try searcher.articles(
                    identifier: request.placeholder, path: request.parameters.text("path"))
                guard var article = found.first else {
                    throw Problem(.notFound, "No article has this id: results of /api/search name them.")
                }
                if found.count > 1 {
                    var problem = Problem(.conflict, "\(found.count) articles have this id: say which with path.")
                    problem.parameter = "path"
                    problem.allowed = found.prefix(20).map(\.article.path).joined(separator: ", ")
                    throw problem
                }
                if !request.parameters.flag("quotes") { article.quotes = nil }
                return try .json(article)
            }),
        Route(api: "/api/openapi.json", [], .fixed { _ in .json(OpenAPIDocument.text) }),
        Route(
            api: "/healthz", [],
            .search { _, searcher in
                let archive = try searcher.archive(sources: 0)
                return .json(
                    JSON.object([
                        ("status", "ok"), ("articles", .number(archive.articles)),
                        ("generation", .number(try searcher.revision(following: false).generation)),
                    ]).text)
            }),
    ]

    private static func next(_ request: RouteRequest, _ isEmpty: Bool, _ offset: Int, of total: Int) -> Link? {
        guard !isEmpty, offset < total, offset <= 10_000 else { return nil }
        let path = request.target.prefix { $0 != "?" }
        var link = Link(String(path))
        for pair in request.target.dropFirst(path.count + 1).utf8.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentDecoding.text(parts[0], isForm: true), name != "offset",
                let value = PercentDecoding.text(parts.count > 1 ? parts[1] : parts[0].prefix(0), isForm: true)
            else { continue }
            link.parameters.append((name, value))
        }
        link.parameters.append(("offset", "\(offset)"))
        return link
    }
}
