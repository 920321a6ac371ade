import TextAnalysis

extension MainText {
    /// The paragraphs of the article.
    ///
    /// - Parameters:
    ///   - title: the headline, which is not repeated.
    ///   - summaries: what the page gives as its description; a paragraph above the text that says the same is the standfirst.
    func paragraphs(title: String?, summaries: [String], authors: [String] = []) -> [Paragraph] {
        guard let region = region() else { return [] }
        var range = blocks(under: region)
        // What stands above the headline is none of the text.
        if let headline {
            let above = blocks(under: headline)
            if range.contains(above.lowerBound),
                weight(of: range.lowerBound..<above.lowerBound) < weight(of: range) * 0.3
            {
                range = min(above.upperBound, range.upperBound)..<range.upperBound
            }
        }
        guard !range.isEmpty else { return [] }
        let title = title.map(Self.bare)
        let names = parts.marks[region]
        let links = page.blocks[range].reduce(0) { $0 + $1.linkWords }
        let all = page.blocks[range].reduce(0) { $0 + $1.words }
        // An article that is a list of links keeps them.
        let isOfLinks = links * 3 > all
        var kept: [Int] = []
        var hasText = false
        for index in range {
            let block = page.blocks[index]
            // What is called a summary behind the beginning of the text is that of another article.
            if hasText, block.kind != .heading, block.marks.contains(.standfirst), !names.contains(.standfirst) {
                continue
            }
            switch verdict(
                index, title: title, hasText: hasText || names.contains(.body) && all < 120, keepsLinks: isOfLinks)
            {
            case .keep:
                kept.append(index)
                if block.words >= 12, block.kind != .heading { hasText = true }
            case .leaveOut: break
            case .end:
                if isTail(index, of: range) {
                    return finished(kept, before: range.lowerBound, title, summaries, authors)
                }
            }
        }
        return finished(kept, before: range.lowerBound, title, summaries, authors)
    }

    private enum Verdict {
        case keep
        case leaveOut
        case end
    }

    private func verdict(_ index: Int, title: String?, hasText: Bool, keepsLinks: Bool) -> Verdict {
        let block = page.blocks[index]
        let words = Int(block.words)
        let isLong = words >= 25
        if !keepsLinks, block.linkShare > (isLong ? 0.75 : 0.6) { return .leaveOut }
        // Markup that was escaped by mistake.
        if page.bytes(of: block).first == UInt8(ascii: "<") { return .leaveOut }
        if words <= 70, PictureCredits.end(page.bytes(of: block)) || PictureCredits.begin(page.bytes(of: block)) {
            return .leaveOut
        }
        if isLong { return .keep }
        let text = page.string(of: block)
        if block.linkWords > 0, Appeals.begin(text) { return .leaveOut }
        if let title, Self.bare(text) == title { return .leaveOut }
        if block.headingLevel == 1 { return .leaveOut }
        switch NonArticleLines.verdict(text) {
        case .drop, .caption, .source: return .leaveOut
        case .end: return .end
        case .article: break
        }
        if block.kind == .heading || block.kind == .listItem || block.isCell { return .keep }
        if !hasText {
            // Above the text stand the byline, the date, the section.
            if words < 8, !block.hasSentenceEnd, !block.marks.contains(.standfirst) { return .leaveOut }
            if words <= 20, !block.hasSentenceEnd, DateParser.field(text) != nil { return .leaveOut }
            if DateParser.wholeLine(text) != nil || Byline.authors(in: text) != nil { return .leaveOut }
        }
        return .keep
    }

    /// Whether little text follows beside what came before; else a box within the text has the heading.
    private func isTail(_ index: Int, of range: Range<Int>) -> Bool {
        let before = weight(of: range.lowerBound..<index)
        return before > 60 && weight(of: index..<range.upperBound) < before * 0.5
    }

    private func finished(
        _ kept: [Int], before start: Int, _ title: String?, _ summaries: [String], _ authors: [String]
    ) -> [Paragraph] {
        var kept = kept
        // Headings with nothing under them.
        while let last = kept.last, page.blocks[last].kind == .heading { kept.removeLast() }
        dropBiographies(&kept, authors)
        let opening = standfirst(before: start, title, summaries)
        var paragraphs = (opening + kept).map {
            Paragraph(page.string(of: page.blocks[$0]), kind: page.blocks[$0].kind)
        }
        var seen: Set<String> = []
        paragraphs.removeAll { paragraph in
            paragraph.text.utf8.count > 60 && !seen.insert(paragraph.text).inserted
        }
        return Self.withoutRepetition(paragraphs)
    }

    /// Without a paragraph in which the whole text stands once more, as pages have it for other screens and for machines.
    private static func withoutRepetition(_ paragraphs: [Paragraph]) -> [Paragraph] {
        guard paragraphs.count > 3,
            let longest = paragraphs.indices.max(by: { paragraphs[$0].text.utf8.count < paragraphs[$1].text.utf8.count }
            ),
            paragraphs[longest].text.utf8.count > 2_000
        else { return paragraphs }
        var others = paragraphs
        let whole = TextFingerprint(paragraphs: [others.remove(at: longest).text])
        let rest = TextFingerprint(paragraphs: others.map(\.text))
        return whole.containment(in: rest) > 0.7 && whole.runs <= rest.runs * 3 / 2 ? others : paragraphs
    }

    /// Drops what the last paragraphs tell of the authors.
    private func dropBiographies(_ kept: inout [Int], _ authors: [String]) {
        for index in kept.suffix(3).reversed() where kept.count > 4 {
            let block = page.blocks[index]
            let text = page.string(of: block)
            guard block.words <= 80 else { break }
            let isBiography = authors.contains { author in
                guard author.contains(" "), text.hasPrefix(author) else { return false }
                let rest = text.dropFirst(author.count).prefix(12)
                return [" is ", " are ", " was ", " ist ", " est ", " es ", ", ", " has ", " and ", " und "].contains {
                    rest.hasPrefix($0)
                }
            }
            if isBiography { kept.removeAll { $0 >= index } }
        }
    }

    // MARK: Standfirst

    /// The blocks between the headline and the text that sum the article up.
    private func standfirst(before start: Int, _ title: String?, _ summaries: [String]) -> [Int] {
        guard let title else { return [] }
        var headline = start - 1
        while headline >= max(0, start - 30) {
            let block = page.blocks[headline]
            if block.kind == .heading, Self.bare(page.string(of: block)) == title || block.headingLevel == 1 { break }
            headline -= 1
        }
        guard headline >= max(0, start - 30) else { return [] }
        var found: [Int] = []
        for index in headline + 1..<start {
            let block = page.blocks[index]
            guard block.words >= 6, block.words <= 120, block.linkShare < 0.3 else { continue }
            let text = page.string(of: block)
            guard NonArticleLines.verdict(text) == .article, Byline.authors(in: text) == nil,
                DateParser.wholeLine(text) == nil, block.hasSentenceEnd || DateParser.field(text) == nil
            else { continue }
            let bare = Self.bare(text)
            let isMarked = block.marks.contains(.standfirst)
            let isSummary = summaries.contains { Self.bare($0).hasPrefix(String(bare.prefix(60))) }
            let isOpening = block.kind != .listItem && block.words >= 8 && block.words <= 80
            if isMarked || isSummary || isOpening { found.append(index) }
            if found.count == 3 { break }
        }
        return found
    }

    /// Folded words, by which lines are compared.
    static func bare(_ text: String) -> String {
        let buffer = Tokenizer().tokens(of: text)
        return buffer.tokens.indices.map { buffer.termString($0) }.joined(separator: " ")
    }
}
