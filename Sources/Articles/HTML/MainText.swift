/// Finds the article among the blocks of a page.
///
/// Every block gets a weight: running text the number of its words, links and scraps less than nothing. The element for which the
/// weights under it have the largest sum holds the article: anything larger takes in more scraps than text. Elements that the page
/// itself calls the article's are preferred where they hold nearly as much. What stands in it and is no article is then left out
/// block by block.
struct MainText {
    let tree: HTMLTree
    let parts: PageParts
    let page: PageBlocks
    /// The weights of the blocks before each.
    private var sums: [Double] = [0]
    /// The sums of weights before each node's first block.
    private var firstBlock: [Int32]

    /// The element in which the headline stands.
    let headline: Int?

    init(_ tree: HTMLTree, _ parts: PageParts, _ page: PageBlocks, headline: Int?) {
        self.headline = headline
        self.tree = tree
        self.parts = parts
        self.page = page
        for block in page.blocks { sums.append(sums[sums.count - 1] + Self.weight(block)) }
        firstBlock = [Int32](repeating: Int32(page.blocks.count), count: tree.nodes.count + 1)
        var next = page.blocks.count
        for node in stride(from: tree.nodes.count, through: 0, by: -1) {
            while next > 0, Int(page.blocks[next - 1].node) >= node { next -= 1 }
            firstBlock[node] = Int32(next)
        }
    }

    static func weight(_ block: PageBlock) -> Double {
        let words = Double(block.words)
        let plain = Double(block.words - block.linkWords)
        if block.linkShare > 0.5 { return -min(20, 2 + words * 0.5) }
        if block.kind == .heading { return 0 }
        if block.isCell { return 0 }
        if words >= 12 || block.hasSentenceEnd && words >= 5 { return plain * (block.hasSentenceEnd ? 1 : 0.6) }
        return block.kind == .listItem ? -1 : -2
    }

    /// The blocks of an element.
    func blocks(under node: Int) -> Range<Int> {
        Int(firstBlock[node])..<Int(firstBlock[Int(tree.nodes[node].end)])
    }

    func weight(of node: Int) -> Double { weight(of: blocks(under: node)) }

    func weight(of blocks: Range<Int>) -> Double { sums[blocks.upperBound] - sums[blocks.lowerBound] }

    /// The element that holds the article; nil where the page has no text.
    func region() -> Int? {
        guard let best = heaviest(in: tree.nodes.indices, where: { _ in true }) else { return sparse() }
        let bestWeight = weight(of: best)
        if bestWeight < Self.littleText, let declared = sparse() { return declared }
        // Pages go on with further articles; the one with the headline of the page is meant.
        if let article = articleOfHeadline(), !isWithin(best, article), weight(of: article) >= bestWeight * 0.2,
            let inner = heaviest(in: article..<Int(tree.nodes[article].end), where: { _ in true })
        {
            return declared(in: article..<Int(tree.nodes[article].end), least: weight(of: inner)) ?? inner
        }
        return declared(in: tree.nodes.indices, least: bestWeight) ?? best
    }

    /// A sum of weights under this is no more than a notice has.
    private static let littleText = 60.0

    /// On pages of lists and short lines, the element that the page itself says to be the text.
    private func sparse() -> Int? {
        func plainWords(_ node: Int) -> Int {
            page.blocks[blocks(under: node)].reduce(0) { $0 + Int($1.words) - Int($1.linkWords) * 3 / 2 }
        }
        for (_, isSought) in Self.declarations.prefix(2) {
            let found = tree.nodes.indices.filter { isSought(tree.nodes[$0].tag, parts.named[$0]) }
                .map { (node: $0, words: plainWords($0)) }.filter { $0.words >= 20 }
            if let most = found.max(by: { $0.words < $1.words }) { return most.node }
        }
        return nil
    }

    private func isWithin(_ node: Int, _ outer: Int) -> Bool { outer <= node && node < Int(tree.nodes[outer].end) }

    /// The innermost `article` around the headline.
    private func articleOfHeadline() -> Int? {
        var node = headline ?? -1
        while node >= 0, tree.nodes[node].tag != .article { node = Int(tree.nodes[node].parent) }
        return node >= 0 ? node : nil
    }

    /// The element with the largest weight; of equals, the innermost.
    private func heaviest(in range: Range<Int>, where isSought: (Int) -> Bool) -> Int? {
        var best: Int?
        var bestWeight = 0.0
        for node in range where tree.nodes[node].tag != .text && isSought(node) {
            let weight = weight(of: node)
            if weight > 0, weight >= bestWeight {
                best = node
                bestWeight = weight
            }
        }
        return best
    }

    /// The element that the page itself says to be the text, or else the article, if it holds nearly all there is.
    private func declared(in range: Range<Int>, least bestWeight: Double) -> Int? {
        for (share, isSought) in Self.declarations {
            let found = heaviest(in: range) { isSought(tree.nodes[$0].tag, parts.named[$0]) }
            if let found, weight(of: found) >= bestWeight * share { return withSiblings(found, isSought) }
            // One that is alone, or far larger than all others, may be less of the page.
            if let found, weight(of: found) >= bestWeight * share * 0.5, weight(of: found) >= 80 {
                var (others, end) = (0.0, 0)
                for node in range where node >= end && tree.nodes[node].tag != .text {
                    guard !isWithin(node, found), !isWithin(found, node),
                        isSought(tree.nodes[node].tag, parts.named[node])
                    else {
                        continue
                    }
                    others += max(0, weight(of: node))
                    end = Int(tree.nodes[node].end)
                }
                if others < weight(of: found) * 0.3 { return withSiblings(found, isSought) }
            }
        }
        return nil
    }

    /// The element around a body that the page has in several pieces, one beside another.
    private func withSiblings(_ found: Int, _ isSought: (HTMLTag, PartMarks) -> Bool) -> Int {
        let parent = Int(tree.nodes[found].parent)
        guard parent >= 0, tree.nodes[found].tag != .article else { return found }
        var pieces = 0.0
        var child = parent + 1
        while child < Int(tree.nodes[parent].end) {
            if child != found, tree.nodes[child].tag != .text, isSought(tree.nodes[child].tag, parts.named[child]) {
                pieces += max(0, weight(of: child))
            }
            child = Int(tree.nodes[child].end)
        }
        return pieces > 25 && weight(of: parent) > weight(of: found) * 0.8 ? parent : found
    }

    private static let declarations: [(share: Double, isSought: @Sendable (HTMLTag, PartMarks) -> Bool)] = [
        (0.6, { tag, marks in marks.contains(.body) && tag != .body && tag != .html }),
        (0.7, { tag, _ in tag == .article }),
        (0.8, { tag, _ in tag == .main }),
    ]
}
