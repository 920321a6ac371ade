/// Finds the article among the blocks of a page.
///
/// Every block gets a weight: running text the number of its words, links and scraps less than nothing. The element for which the
/// weights under it have the largest sum holds the article: anything larger takes in more scraps than text. Elements that the page
/// itself calls the article's are preferred where they hold nearly as much. What stands in it and is no article is then left out
/// block by block.
struct MainText {
    private let tree: HTMLTree
    private let parts: PageParts
    let page: PageBlocks
    /// The weights of the blocks before each.
    private var sums: [Double] = [0]
    /// The sums of weights before each node's first block.
    private var firstBlock: [Int32]

    init(_ tree: HTMLTree, _ parts: PageParts, _ page: PageBlocks) {
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
        var best = -1
        var bestWeight = 0.0
        for node in tree.nodes.indices where tree.nodes[node].tag != .text {
            let weight = weight(of: node)
            // Of equals, the innermost.
            if weight > bestWeight || weight == bestWeight && weight > 0 {
                best = node
                bestWeight = weight
            }
        }
        guard best >= 0 else { return nil }
        return declared(least: bestWeight) ?? best
    }

    /// The element that the page itself says to be the text, or else the article, if it holds nearly all there is.
    private func declared(least bestWeight: Double) -> Int? {
        for (share, isSought) in Self.declarations {
            var found = -1
            var foundWeight = 0.0
            for node in tree.nodes.indices where isSought(tree.nodes[node].tag, parts.named[node]) {
                let weight = weight(of: node)
                if weight > foundWeight || weight == foundWeight && weight > 0 {
                    found = node
                    foundWeight = weight
                }
            }
            if found >= 0, foundWeight >= bestWeight * share { return found }
        }
        return nil
    }

    private static let declarations: [(share: Double, isSought: @Sendable (HTMLTag, PartMarks) -> Bool)] = [
        (0.6, { tag, marks in marks.contains(.body) && tag != .body && tag != .html }),
        (0.7, { tag, _ in tag == .article }),
        (0.8, { tag, _ in tag == .main }),
    ]
}
