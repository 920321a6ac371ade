import HTTPTypes
import Hummingbird
import Isnad
import IsnadOutput

/// What a route answers with.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var mediaType: String
    var body: String
    var fields = HTTPFields()
    /// The state of the index that it is of; nil where it may not be kept.
    var revision: IndexRevision?

    /// A JSON document.
    static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, mediaType: "application/json; charset=utf-8", body: text + "\n")
    }

    /// The JSON form of what the engine answers.
    static func json(_ value: some Encodable) throws -> Answer { .json(try JSONForm.text(of: value)) }

    /// A table for spreadsheets; browsers offer to keep it.
    static func table(_ text: String) -> Answer {
        var answer = Answer(mediaType: "text/csv; charset=utf-8; header=present", body: text)
        answer.fields[.contentDisposition] = "attachment; filename=\"isnad.csv\""
        return answer
    }

    /// A picture by itself, which may use the style sheet in it and nothing else.
    static func picture(_ svg: String) -> Answer {
        var answer = Answer(mediaType: "image/svg+xml; charset=utf-8", body: svg)
        answer.fields[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        return answer
    }

    /// A page.
    static func page(_ page: HTML, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, mediaType: "text/html; charset=utf-8", body: page.markup)
    }

    /// Problem details, or a page that says the same.
    static func problem(_ problem: Problem, isPage: Bool) -> Answer {
        var answer =
            isPage
            ? Answer.page(ProblemPage(problem: problem).html, status: problem.status)
            : Answer(
                status: problem.status, mediaType: "application/problem+json; charset=utf-8",
                body: problem.json.text + "\n")
        answer.fields = problem.fields
        return answer
    }

    /// Sentences that the command line writes to standard error; escaped, since fields are ASCII.
    mutating func add(notes: [String]) {
        for note in notes.prefix(8) {
            fields.append(HTTPField(name: .isnadNote, value: Self.ascii(note)))
        }
    }

    /// Says which shards the answer is without: in fields, and on a page before its content.
    mutating func add(missing: [MissingShard]) {
        let sentences = missing.map(\.description)
        add(notes: sentences)
        let beginning = Layout.beginning.markup
        guard !missing.isEmpty, mediaType.hasPrefix("text/html"), let place = body.firstRange(of: beginning) else {
            return
        }
        body.insert(contentsOf: ResultParts.notes(sentences, []).markup, at: place.upperBound)
    }

    /// A link to the next page (RFC 8288).
    mutating func add(next link: Link?) {
        if let link { fields.append(HTTPField(name: .link, value: "<\(link)>; rel=\"next\"")) }
    }

    private static func ascii(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(600) {
            if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F, scalar != "%" {
                shown.unicodeScalars.append(scalar)
            } else {
                shown += PercentDecoding.encoded(String(Character(scalar)))
            }
        }
        return shown
    }
}

extension HTTPField.Name {
    static let link = Self("Link").unsafelyUnwrapped
    static let isnadNote = Self("Isnad-Note").unsafelyUnwrapped
    static let referrerPolicy = Self("Referrer-Policy").unsafelyUnwrapped
    static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy").unsafelyUnwrapped
    static let crossOriginResourcePolicy = Self("Cross-Origin-Resource-Policy").unsafelyUnwrapped
}
