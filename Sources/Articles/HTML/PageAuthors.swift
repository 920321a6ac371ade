/// Finds who wrote the article of a page.
struct PageAuthors {
    private(set) var names: [String] = []

    private static let fields = [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
        "dc.contributor", "byl",
        "citation_author", "article:author_name", "cxenseparse:author", "og:article:author", "twitter:data1-author",
        "authors",
        "rbauthors", "og:author", "article.author", "creator", "dc.creator.personalname", "article:authors",
        "vr:author",
    ]

    init(_ page: HTMLPage, siteName: String?, headline: Int?) {
        let sites = [siteName, page.linkedData.publisher, page.fields.canonical.flatMap(PageMetadata.host)].compactMap {
            $0.map { MainText.bare($0).filter { $0 != " " } }
        }
        func isSite(_ name: String) -> Bool {
            let bare = MainText.bare(name).filter { $0 != " " }
            return sites.contains { $0 == bare || bare.utf8.count >= 4 && ($0.hasPrefix(bare) || bare.hasPrefix($0)) }
        }
        names = Self.cleaned(page.linkedData.authors)
        if !names.isEmpty, !names.allSatisfy(isSite) { return }
        let fields = Self.cleaned(page.fields.all(Self.fields).filter { !$0.hasPrefix("http") })
        if !fields.isEmpty, !fields.allSatisfy(isSite) {
            names = fields
            return
        }
        // Where only the site is named, a person is looked for beside the headline.
        let marked = Self.cleaned(Self.marked(in: page, headline: headline))
        if names.isEmpty, fields.isEmpty {
            names = marked.isEmpty ? Self.written(in: page, headline: headline) : marked
            return
        }
        if names.isEmpty { names = fields }
        let people = marked.filter { !isSite($0) && Self.isPerson($0) }
        if !people.isEmpty, people.count <= 4 { names = people }
    }

    /// Two to four words that begin with capitals.
    private static func isPerson(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return 2...4 ~= words.count && words.allSatisfy { $0.first?.isUppercase ?? false }
            && !name.contains(where: \.isNumber)
    }

    /// A line behind the headline that begins with "By" in one of the languages.
    private static func written(in page: HTMLPage, headline: Int?) -> [String] {
        guard let headline else { return [] }
        var index = headline
        var lines = 0
        while index < page.tree.nodes.count, lines < 40 {
            let node = page.tree.nodes[index]
            if node.tag != .text, Int(node.end) - index <= 24, Int(node.end) > index + 1 {
                let text = page.tree.line(of: index, most: 200)
                if text.utf8.count >= 6, text.utf8.count <= 120, let names = Byline.authors(in: text) {
                    return cleaned(names)
                }
            } else if node.tag == .text, node.contentEnd - node.contentStart > 2 {
                lines += 1
            }
            index += 1
        }
        return []
    }

    /// What the elements that are marked as the author's name hold.
    private static func marked(in page: HTMLPage, headline: Int?) -> [String] {
        var found: [(rank: Int, text: String)] = []
        var looked = 0
        var index = 0
        while index < page.tree.nodes.count, looked < 200 {
            let node = page.tree.nodes[index]
            guard node.tag != .text else {
                index += 1
                continue
            }
            let named = page.parts.named[index]
            if !named.isDisjoint(with: [.comments, .related]), page.parts.isLeftOut[index] {
                index = Int(node.end)
                continue
            }
            let property = page.tree.string(.itemprop, of: index)?.lowercased()
            let relation = page.tree.string(.rel, of: index)?.lowercased()
            let isLink = node.tag == .a && (page.tree.value(.href, of: index).map(Self.isAuthorAddress) ?? false)
            let isAuthor = relation?.split(separator: " ").contains("author") ?? false
            guard node.tag != .meta, node.tag != .link, node.tag != .body, node.tag != .html,
                property == "author" || isAuthor || isLink || named.contains(.author)
            else {
                index += 1
                continue
            }
            looked += 1
            let text = page.tree.line(of: index, most: 300)
            if !text.isEmpty, text.utf8.count <= 120 {
                var rank = isAuthor || property == "author" ? 0 : isLink ? 4 : 8
                if let headline { rank += min(abs(index - headline) / 20, 40) + (index < headline ? 4 : 0) }
                found.append((rank, text))
                index = Int(node.end)
            } else {
                index += 1
            }
        }
        guard let best = found.map(\.rank).min() else { return [] }
        var texts: [String] = []
        for entry in found where entry.rank <= best + 1 && !texts.contains(entry.text) { texts.append(entry.text) }
        return texts.count > 6 ? Array(texts.prefix(1)) : texts
    }

    private static let authorAddresses = [
        "/author/", "/authors/", "/autor/", "/auteur/", "/autoren/", "/yazar/", "/by/", "/profile/", "/staff/",
        "/people/",
        "/contributor",
    ].map { Array($0.utf8) }

    private static func isAuthorAddress(_ address: ArraySlice<UInt8>) -> Bool {
        ByteSearch.holds(address, anyOf: authorAddresses)
    }

    // MARK: Names

    private static let openers = [
        "by ", "von ", "par ", "por ", "di ", "de ", "written by ", "posted by ", "veröffentlicht von ",
        "eingestellt von ", "geschrieben von ", "gepostet von ", "verfasst von ",
        "publié par ", "publicado por ", "escrito por ", "reported by ", "story by ", "words by ", "author ", "autor ",
        "text: ", "text by ", "author: ",
        "autor: ", "yazan: ", "haber: ", "بقلم ",
    ]
    private static let joiners = [
        " and ", " und ", " et ", " y ", " & ", ";", "|", " ve ", " with ", " mit ", " og ", " e ", "•", "·", "/", "\n",
    ]
    /// Words of which a name of a person or an agency has none.
    private static let notNames: Set<String> = [
        "published", "updated", "posted", "min", "read", "view", "posts", "comments", "follow", "share", "http",
        "https", "admin", "minutes",
        "contributor", "am", "pm", "afficher", "profil", "komplett", "kommentar", "posted", "geschrieben", "uhr",
        "administrator", "unknown", "profile", "image", "twitter",
    ]

    /// Single names, without "By" and what stands behind the name.
    static func cleaned(_ texts: [String]) -> [String] {
        var names: [String] = []
        for text in texts {
            for part in split(text) {
                let name = bare(part)
                if isName(name), !names.contains(where: { MainText.bare($0) == MainText.bare(name) }) {
                    names.append(name)
                }
            }
        }
        return Array(names.prefix(12))
    }

    private static func split(_ text: String) -> [String] {
        var parts = [text]
        for joiner in joiners {
            parts = parts.flatMap { part -> [String] in
                var pieces: [String] = []
                var rest = part[...]
                while let found = rest.range(of: joiner) {
                    pieces.append(String(rest[..<found.lowerBound]))
                    rest = rest[found.upperBound...]
                }
                return pieces + [String(rest)]
            }
        }
        // A comma parts names, where both sides have two words; else a place or an office stands behind it.
        return parts.flatMap { part -> [String] in
            let pieces = part.split(separator: ",").map { $0.trimmed }
            guard pieces.count > 1 else { return [part] }
            let isList = pieces.allSatisfy { 2...4 ~= bare($0).split(separator: " ").count }
            return isList ? pieces : Array(pieces.prefix(1))
        }
    }

    private static func bare(_ text: String) -> String {
        var name = text.trimmed
        while true {
            let lower = name.lowercased()
            guard let opener = openers.first(where: { lower.hasPrefix($0) }) else { break }
            name = name.dropFirst(opener.count).trimmed
        }
        for end in [" (", " [", " – ", " — ", " - ", " @", " for "] {
            if let found = name.range(of: end), found.lowerBound > name.startIndex {
                name = name[..<found.lowerBound].trimmed
            }
        }
        while let last = name.last, ".,:;–-*".contains(last), !(last == "." && name.utf8.count < 5) {
            name = name.dropLast().trimmed
        }
        return name
    }

    private static func isName(_ name: String) -> Bool {
        guard name.utf8.count >= 2, name.utf8.count <= 80, !name.contains("@"), !name.contains("://") else {
            return false
        }
        let words = name.split(separator: " ")
        guard words.count <= 6, name.contains(where: \.isLetter) else { return false }
        return !words.contains { notNames.contains($0.lowercased()) }
    }
}
