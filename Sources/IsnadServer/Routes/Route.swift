import Hummingbird
import Isnad

/// What is asked of a route.
struct RouteRequest: Sendable {
    /// Path and parameters as they came.
    var target: String
    /// What stands in the place of the name in braces.
    var placeholder: String
    var parameters: ParameterValues
    var limits: ServerLimits
}

/// A path and what answers there.
struct Route: Sendable {
    /// How an answer comes about.
    enum Handler: Sendable {
        /// Without the index.
        case fixed(@Sendable (RouteRequest) throws -> Answer)
        /// By a search, on a thread where one may block.
        case search(@Sendable (RouteRequest, Searcher) throws -> Answer)
    }

    /// The path; its last part may be a name in braces.
    var path: String
    /// Its errors are pages, and its parameters are read leniently.
    var isPage: Bool
    var rules: [ParameterRule]
    var handler: Handler

    init(page path: String, _ rules: [ParameterRule], _ handler: Handler) {
        self.path = path
        isPage = true
        self.rules = rules
        self.handler = handler
    }

    init(api path: String, _ rules: [ParameterRule], _ handler: Handler) {
        self.path = path
        isPage = false
        self.rules = rules
        self.handler = handler
    }

    /// What stands for the name in braces, still escaped; nil where the path is another.
    func placeholder(in asked: Substring) -> Substring? {
        guard let brace = path.firstIndex(of: "{") else { return asked == path ? "" : nil }
        let prefix = path[..<brace]
        guard asked.hasPrefix(prefix) else { return nil }
        let rest = asked.dropFirst(prefix.count)
        return rest.isEmpty || rest.contains("/") ? nil : rest
    }
}
