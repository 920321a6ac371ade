@testable import Isnad
@testable import IsnadServer

extension FuzzTarget {
    /// Any bytes are the address of a request, and behind a NUL the name under which the server is asked: a problem or an answer comes
    /// of it, without characters that a terminal obeys, and in pages without markup that is not of the program.
    static let requests = FuzzTarget(
        "requests",
        examples: [
            "/search?q=harbour&sort=newest&limit=3&offset=1\0localhost",
            "/quotes?speaker=Qasim%20al-Darwish&kind=direct",
            "/api/search?q=%22red+line%22&since=2024-12&csv=1\0[::1]:80", "/api/timeline?q=harbour&svg=true&by=year",
            "/speakers?name=%D9%82%D8%A7%D8%B3%D9%85&company=1", "/timeline?q=a&q=b&speaker=<b>",
            "/articles/7.txt?q=marsa",
            "/api/names?name=Qasim", "/api/articles/7.txt", "/api/status", "/api/openapi.json", "/",
            "/api/speakers?limit=2",
        ]
    ) {
        let index = try await SmallIndex()
        let searcher = try Searcher(folder: index.folder)
        let limits = ServerLimits()
        let hosts = HostRule(ServerSettings())
        return { input in
            let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
            let target = String(decoding: parts[0], as: UTF8.self)
            if parts.count > 1 { _ = hosts.allows(String(decoding: parts[1], as: UTF8.self)) }
            let answer: Answer
            do {
                let (route, asked) = try Site.route(of: target, limits)
                switch route.handler {
                case .fixed(let handler): answer = try handler(asked)
                case .search(let handler): answer = try handler(asked, searcher)
                }
            } catch let problem as Problem {
                answer = .problem(problem, isPage: Site.isPage(target))
            } catch is IsnadError {
                return
            }
            if let harmful = answer.body.unicodeScalars.first(where: isHarmful) {
                throw BrokenPromise(description: "U+\(String(harmful.value, radix: 16)) in the answer to \(target)")
            }
            if answer.mediaType.hasPrefix("text/html"), let foreign = foreignMarkup(in: answer.body) {
                throw BrokenPromise(description: "\(foreign) in the answer to \(target)")
            }
            withExtendedLifetime(index) {}
        }
    }

    /// Control characters and marks that reorder what stands around them, but for ends of lines and the marks that set apart.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066, 0x2067: true
        default: false
        }
    }

    /// The first tag of a page that none of our pages has, or that is broken; nil where all are ours.
    private static func foreignMarkup(in page: String) -> String? {
        var rest = Array(page.utf8)[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            if rest[..<start].contains(UInt8(ascii: ">")) { return "a stray >" }
            // Values of attributes hold neither bracket, since both are escaped.
            guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { return "an open tag" }
            let tag = String(decoding: rest[start...end], as: UTF8.self)
            rest = rest[(end + 1)...]
            let name = tag.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }
            if !tags.contains(name.drop { $0 == "/" }.lowercased()) { return tag }
            if name == "script", !tag.hasPrefix("<script src=\"/assets/") { return tag }
            // By bytes: a mark of a value may be one character with the quotation mark before it.
            let pieces = tag.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            if pieces.count.isMultiple(of: 2) { return tag }
            let outside = pieces.indices.filter { $0.isMultiple(of: 2) }.map { String(pieces[$0]) ?? "" }
            let attributes = outside.joined().split(separator: " ").dropFirst()
            if attributes.contains(where: { $0.lowercased().hasPrefix("on") || $0.hasPrefix("style") }) { return tag }
        }
        return rest.contains(UInt8(ascii: ">")) ? "a stray >" : nil
    }

    private static let tags: Set<String> = [
        "!doctype", "a", "abbr", "article", "aside", "b", "bdi", "blockquote", "body", "br", "button", "caption",
        "circle", "cite",
        "code", "datalist", "dd", "desc", "details", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure",
        "footer", "form",
        "g", "h1", "h2", "h3", "head", "header", "hr", "html", "i", "input", "kbd", "label", "legend", "li", "line",
        "link", "main",
        "mark", "meta", "nav", "ol", "option", "output", "p", "path", "q", "rect", "script", "section", "select",
        "small", "span",
        "strong", "summary", "svg", "table", "tbody", "td", "template", "text", "th", "thead", "time", "title", "tr",
        "tspan",
        "ul",
    ]
}
