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
        let claims = [linked, shared, documentTitle].compactMap(\.self)
        let claimWords = claims.map { Self.words($0) }

        var best: (score: Double, text: String, node: Int)?
        var looked = 0
        for (index, node) in page.tree.nodes.enumerated() {
            let level = node.tag.headingLevel
            let isMarked =
                page.parts.named[index].contains(.headline) || page.tree.string(.itemprop, of: index) == "headline"
            guard level > 0 || isMarked && (node.tag == .div || node.tag == .span || node.tag == .p || node.tag == .a)
            else { continue }
            guard looked < Self.mostHeadings else { break }
            let text = page.tree.line(of: index, most: 600)
            let words = Self.words(text)
            guard !words.isEmpty, words.count <= 60 else { continue }
            looked += 1
            // How much of the heading and of a claim are the same; of the claims, which may bear the site's name, the best.
            var agreement = 0.0
            for claim in claimWords where !claim.isEmpty {
                let common = Double(Set(claim).intersection(words).count)
                let covered = common / Double(Set(words).count)
                let share = common / Double(Set(claim).count)
                agreement = max(agreement, covered * 0.7 + share * 0.3)
            }
            var score = agreement
            if level == 1 { score += 0.35 } else if level == 2 { score += 0.1 }
            if isMarked { score += 0.1 }
            if words.count < 3 { score -= 0.25 }
            score -= Double(looked) * 0.001
            if best.map({ score > $0.score }) ?? true { best = (score, text, index) }
        }
        if let best, best.score >= 0.85 || claims.isEmpty && best.score > 0.2 {
            text = best.text
            node = best.node
            return
        }
        let claim =
            linked ?? shared.map { Self.withoutSite($0, siteName) }
            ?? documentTitle.map { Self.withoutSite($0, siteName) }
        text = claim ?? best?.text
        node = best.flatMap { $0.score >= 0.5 ? $0.node : nil }
    }

    private static func words(_ text: String) -> [String] {
        let buffer = tokens(of: text)
        return buffer.tokens.indices.prefix(80).map { buffer.termString($0) }
    }

    /// Without the name of the site at the end or the beginning, behind a rule or dash.
    static func withoutSite(_ title: String, _ siteName: String?) -> String {
        let marks = [" | ", " - ", " – ", " — ", " · ", " « ", " » ", " :: ", " • ", " / ", "｜", " ~ "]
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
        // The longest part is the headline, if what is left is short beside it.
        guard let longest = parts.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else { return title }
        return longest.text.utf8.count * 2 > title.utf8.count ? longest.text : title
    }
}
