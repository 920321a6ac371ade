import HTTPTypes
import Hummingbird

/// What is wrong with a request, or why it could not be answered: problem details as RFC 9457 has them.
struct Problem: Error, Sendable, Equatable {
    var status: HTTPResponse.Status
    /// A sentence that says what is wrong and what would be right.
    var detail: String
    /// The parameter at fault.
    var parameter: String?
    /// What the parameter takes.
    var allowed: String?
    /// After so many seconds it may be tried again.
    var retryAfter: Int?

    init(_ status: HTTPResponse.Status, _ detail: String) {
        self.status = status
        self.detail = detail
    }

    /// A parameter that cannot be read.
    init(parameter: String, _ detail: String, allowed: String) {
        status = .badRequest
        self.detail = detail
        self.parameter = parameter
        self.allowed = allowed
    }

    static let busy: Problem = {
        var problem = Problem(.serviceUnavailable, "Too many searches are waiting: ask again in a moment.")
        problem.retryAfter = 2
        return problem
    }()

    static let late: Problem = {
        var problem = Problem(.serviceUnavailable, "The search could not begin in time: ask again in a moment.")
        problem.retryAfter = 5
        return problem
    }()

    static func unknownPath(_ path: String) -> Problem {
        Problem(.notFound, "There is nothing at \(path.prefix(200)): /help says what there is.")
    }

    /// The document of a problem.
    var json: JSON {
        var members: [(String, JSON)] = [
            ("type", "about:blank"), ("title", .string(status.reasonPhrase)), ("status", .number(status.code)),
            ("detail", .string(detail)),
        ]
        if let parameter { members.append(("parameter", .string(parameter))) }
        if let allowed { members.append(("allowed", .string(allowed))) }
        return .object(members)
    }

    /// The fields that the status calls for.
    var fields: HTTPFields {
        var fields = HTTPFields()
        if let retryAfter { fields[.retryAfter] = "\(retryAfter)" }
        if status == .methodNotAllowed { fields[.allow] = "GET, HEAD" }
        return fields
    }
}
