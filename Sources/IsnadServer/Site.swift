import HTTPTypes
import Hummingbird
import Isnad

/// Answers requests: finds the route, checks what may be checked before, and says the same of every answer.
struct Site: HTTPResponder {
    let workers: SearchWorkers
    let settings: ServerSettings
    let hosts: HostRule
    let log: RequestLog?
    let cache: AnswerCache

    init(workers: SearchWorkers, settings: ServerSettings, log: RequestLog?) {
        self.workers = workers
        self.settings = settings
        self.log = log
        hosts = HostRule(settings)
        cache = AnswerCache(mostBytes: settings.limits.cachedBytes)
    }

    private static let routes = APIRoutes.all + PageRoutes.all + AssetRoutes.all

    func respond(to request: Request, context: SiteContext) async -> Response {
        let start = ContinuousClock.now
        let response = Self.response(to: request, await answer(request))
        log?.add(request, context, response, took: start.duration(to: .now))
        return response
    }

    private func answer(_ request: Request) async -> Answer {
        let target = request.head.path ?? "/"
        let isPage = Self.isPage(target)
        do {
            guard request.method == .get || request.method == .head else {
                throw Problem(.methodNotAllowed, "Only GET and HEAD are answered: nothing can be changed here.")
            }
            guard target.utf8.count <= settings.limits.longestTarget else {
                throw Problem(.uriTooLong, "The address is longer than \(settings.limits.longestTarget) bytes.")
            }
            guard hosts.allows(request.head.authority) else {
                throw Problem(.misdirectedRequest, "This server does not answer to that name; --allow-host adds one.")
            }
            let (route, asked) = try Self.route(of: target, settings.limits)
            return try await answer(asked, route, request.headers)
        } catch {
            return .problem(problem(error), isPage: isPage)
        }
    }

    private func answer(_ asked: RouteRequest, _ route: Route, _ fields: HTTPFields) async throws -> Answer {
        switch route.handler {
        case .fixed(let handler): return try handler(asked)
        case .search(let handler):
            let tags = fields[.ifNoneMatch]
            // Who wants nothing kept is answered anew (RFC 9111, 5.2.1.5).
            let isKept = fields[.cacheControl]?.contains("no-store") != true
            return try await workers.run { [cache] searcher in
                let revision = try searcher.revision()
                let tag = EntityTag.tag(revision, target: asked.target)
                if EntityTag.matches(tags, tag) {
                    var answer = Answer(status: .notModified, mediaType: "", body: "")
                    answer.revision = revision
                    answer.fields[.eTag] = tag
                    return answer
                }
                if isKept, let known = cache.answer(to: asked.target, revision) { return known }
                var answer = try handler(asked, searcher)
                answer.add(missing: searcher.missing)
                // A commit in the middle: what was answered is of neither state for certain.
                if try searcher.revision(following: false) == revision {
                    answer.revision = revision
                    answer.fields[.eTag] = tag
                    if isKept { cache.keep(answer, to: asked.target) }
                }
                return answer
            }
        }
    }

    /// What answers at a target, and what it is asked.
    static func route(of target: String, _ limits: ServerLimits) throws(Problem) -> (Route, RouteRequest) {
        let (path, query) = parts(of: target)
        for route in routes {
            guard let placeholder = route.placeholder(in: path) else { continue }
            guard let decoded = PercentDecoding.text(placeholder.utf8, isForm: false) else {
                throw Problem(.badRequest, "An escape in the address is broken: each is % and two digits, UTF-8.")
            }
            let parameters = try ParameterValues(String(query), route.rules, limits, isLenient: route.isPage)
            return (route, RouteRequest(target: target, placeholder: decoded, parameters: parameters, limits: limits))
        }
        throw Problem.unknownPath(String(path))
    }

    /// Whether an error at a target is told by a page: only where people look.
    static func isPage(_ target: String) -> Bool {
        let path = parts(of: target).path
        return !path.hasPrefix("/api/") && path != "/healthz"
    }

    /// Path and parameters of the target of a request; what stands before the path in an absolute one is left out.
    private static func parts(of target: String) -> (path: Substring, query: Substring) {
        var target = target[...]
        if let fragment = target.firstIndex(of: "#") { target = target[..<fragment] }
        guard let mark = target.firstIndex(of: "?") else { return (target, "") }
        return (target[..<mark], target[target.index(after: mark)...])
    }

    /// What goes wrong with the index is told to who runs the server; who asks need not know where it lies.
    private func problem(_ error: any Error) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let error as IsnadError:
            if case .noArticle = error { return Problem(.notFound, "\(error)") }
            log?.add("\(error)")
            var problem = Problem(
                .serviceUnavailable, "The index cannot be read now; the server's log says why. Ask again in a moment.")
            problem.retryAfter = 5
            return problem
        case is CancellationError: return .busy
        default: return Problem(.internalServerError, "The answer could not be written.")
        }
    }

    /// A page may load what this server has and nothing else; no script or style stands in it.
    private static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    private static func response(to request: Request, _ answer: Answer) -> Response {
        var fields = answer.fields
        if !answer.mediaType.isEmpty { fields[.contentType] = answer.mediaType }
        if fields[.contentSecurityPolicy] == nil { fields[.contentSecurityPolicy] = contentPolicy }
        fields[.xContentTypeOptions] = "nosniff"
        fields[.referrerPolicy] = "no-referrer"
        fields[.crossOriginOpenerPolicy] = "same-origin"
        fields[.crossOriginResourcePolicy] = "same-origin"
        if fields[.cacheControl] == nil { fields[.cacheControl] = answer.revision == nil ? "no-store" : "no-cache" }
        let response = Response(
            status: answer.status, headers: fields,
            body: answer.status == .notModified ? .init() : .init(byteBuffer: ByteBuffer(string: answer.body)))
        return request.method == .head ? response.createHeadResponse() : response
    }
}

/// What is known of the connection that a request came by.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address of who asks.
    let client: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        client = source.channel.remoteAddress?.ipAddress ?? "-"
    }
}
