/// Finds the headline of a page: the heading that the page's own titles agree with.
struct PageHeadline {
    let text: String?
    /// The element in which it stands; nil where the page shows none.
    let node: Int?

    private static let mostHeadings = 60

    init(_ page: HTMLPage, siteName: String?) {
        let fields = page.fields
        let documentTitle = fields.title.map { HTMLEntities.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
        let shared = fields.first([
            "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "sailthru.title",
            "parsely-title",
        ])
        let linked = page.linkedData.headline
        // The title of the document often bears the name of the site too, so it is asked only where nothing else is said.
        var claims = [linked, shared.map { Self.withoutSite($0, siteName) }].compactMap(\.self)
        if claims.isEmpty { claims = [documentTitle].compactMap(\.self) }
        let headings = Self.headings(of: page, siteName)
        var best = Self.best(headings, claims)
        if best.map({ $0.agreement < 0.5 }) ?? true, let documentTitle,
            let other = Self.best(headings, [documentTitle]), other.agreement > best?.agreement ?? 0
        {
            best = other
        }
        if let best, best.score >= 0.85 {
            text = best.heading.text
            node = best.heading.node
            return
        }
        // One heading of the first level is the headline, whatever the page says elsewhere.
        let first = headings.filter { $0.level == 1 }
        if first.count == 1, first[0].words.count >= 3 || claims.isEmpty || first[0].isMarked {
            text = first[0].text
            node = first[0].node
            return
        }
        let claim = linked ?? (shared ?? documentTitle).map { Self.withoutSite($0, siteName) }
        text = claim ?? best?.heading.text
        node = best.flatMap { $0.score >= 0.5 ? $0.heading.node : nil } ?? first.first?.node
    }

    private struct Heading {
        var text: String
        var words: [String]
        var node: Int
        var level: Int
        /// It is named a headline.
        var isMarked: Bool
    }

    /// The headings of the page that may be the headline.
    private static func headings(of page: HTMLPage, _ siteName: String?) -> [Heading] {
        let site = siteName.map { words($0) } ?? []
        var headings: [Heading] = []
        for (index, node) in page.tree.nodes.enumerated() {
            let level = node.tag.headingLevel
            let isMarked = page.parts.named[index].contains(.headline)
            guard level > 0 || isMarked && [.div, .span, .p, .a].contains(node.tag) else { continue }
            guard headings.count < mostHeadings else { break }
            let text = page.tree.line(of: index, most: 600)
            let words = words(text)
            guard !words.isEmpty, words.count <= 60, words != site, !namesSite(index, page.tree) else { continue }
            headings.append(Heading(text: text, words: words, node: index, level: level, isMarked: isMarked))
        }
        return headings
    }

    /// How much of a heading and of a claim are the same; of the claims, the one that agrees best.
    private static func best(
        _ headings: [Heading], _ claims: [String]
    ) -> (heading: Heading, agreement: Double, score: Double)? {
        let claims = claims.map { Set(words($0)) }.filter { !$0.isEmpty }
        var best: (heading: Heading, agreement: Double, score: Double)?
        for (order, heading) in headings.enumerated() {
            let words = Set(heading.words)
            var agreement = 0.0
            for claim in claims {
                let common = Double(claim.intersection(words).count)
                agreement = max(agreement, common / Double(words.count) * 0.7 + common / Double(claim.count) * 0.3)
            }
            var score = agreement - Double(order) * 0.001
            if heading.level == 1 { score += 0.35 } else if heading.level == 2 { score += 0.1 }
            if heading.isMarked { score += 0.1 }
            if heading.words.count < 3, agreement < 0.95 { score -= 0.25 }
            if best.map({ score > $0.score }) ?? true { best = (heading, agreement, score) }
        }
        return best
    }

    private static let siteNames = [
        "site-title", "sitetitle", "site_title", "site-name", "sitename", "site-heading", "blog-title", "blogtitle",
        "blogname",
        "blog-name", "logo", "brand", "header-title",
    ].map { Array($0.utf8) }

    /// Whether a heading is the name of the site: by its names, or by a link to the first page.
    private static func namesSite(_ node: Int, _ tree: HTMLTree) -> Bool {
        for element in [node, Int(tree.nodes[node].parent)] where element >= 0 {
            for attribute in [HTMLAttribute.id, .classNames] {
                if let value = tree.value(attribute, of: element), value.count < 200,
                    ByteSearch.holds(value, anyOf: siteNames)
                {
                    return true
                }
            }
        }
        func isHome(_ index: Int) -> Bool {
            guard tree.nodes[index].tag == .a, let address = tree.string(.href, of: index) else { return false }
            if tree.string(.rel, of: index) == "home" || address == "/" || address == "./" { return true }
            guard let scheme = address.range(of: "://") else { return false }
            return !address[scheme.upperBound...].dropLast(address.hasSuffix("/") ? 1 : 0).contains("/")
                && !address.contains("?")
        }
        let parent = Int(tree.nodes[node].parent)
        return parent >= 0 && isHome(parent) || (node + 1..<Int(tree.nodes[node].end)).contains(where: isHome)
    }

    private static func words(_ text: String) -> [String] {
        let buffer = tokens(of: text)
        return buffer.tokens.indices.prefix(80).map { buffer.termString($0) }
    }

    /// Without the name of the site at the end or the beginning, behind a rule or dash.
    static func withoutSite(_ title: String, _ siteName: String?) -> String {
        let marks = [" | ", " - ", " – ", " — ", " · ", " « ", " » ", " :: ", " • ", " / ", "｜", " ~ ", "|"]
        var parts: [(mark: String, text: String)] = []
        var rest = title[...]
        var mark = ""
        while true {
            let found = marks.compactMap { candidate in rest.range(of: candidate).map { ($0, candidate) } }
                .min { $0.0.lowerBound < $1.0.lowerBound }
            guard let found else { break }
            parts.append((mark, rest[..<found.0.lowerBound].trimmed))
            mark = found.1
            rest = rest[found.0.upperBound...]
        }
        parts.append((mark, rest.trimmed))
        guard parts.count > 1 else { return title }
        if let siteName {
            let site = words(siteName).joined()
            let others = parts.filter { words($0.text).joined() != site && !$0.text.isEmpty }
            if others.count < parts.count, let first = others.first {
                return others.dropFirst().reduce(first.text) { $0 + $1.mark + $1.text }
            }
        }
        // A dash may stand within a headline; a rule hardly does, nor a dash before few words at the end.
        guard let last = parts.last, let first = parts.first else { return title }
        let isDash = last.mark.contains { "-–—".contains($0) }
        let lastWords = words(last.text).count
        if lastWords <= (isDash ? 2 : 5), lastWords < words(first.text).count {
            return parts.dropFirst().dropLast().reduce(first.text) { $0 + $1.mark + $1.text }
        }
        return title
    }
}
