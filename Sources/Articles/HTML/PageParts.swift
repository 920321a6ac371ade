/// Tells which parts of a page are beside its article, by their elements, by the names that the page gives them, and by how much of
/// the page's text they hold: what holds most of it is not beside it, whatever its name is.
struct PageParts {
    /// What the names of each element say; names that the amount of text refutes are taken away.
    private(set) var marks: [PartMarks]
    /// Elements that are left out with all they hold.
    private(set) var isLeftOut: [Bool]
    /// For each element, all that its own names say, also where the amount of text refutes it.
    let named: [PartMarks]

    /// Runs of text of so many bytes and more, outside of links, count as running text.
    private static let bytesOfRunningText = 60
    /// An element with more than this share of the running text is not left out for its names.
    private static let largestShare = 0.4
    /// Lists of other articles and comments are more often longer than a short article.
    private static let largestShareOfLists = 0.7
    private static let oftenLarge: PartMarks = [.comments, .related]
    /// No more than this share of the running text is left out for names.
    private static let mostLeftOut = 0.8

    /// - Parameter trusted: the names that are looked at.
    init(_ tree: HTMLTree, trusting trusted: PartMarks = .besideArticle) {
        let nodes = tree.nodes
        let count = nodes.count
        var named = [PartMarks](repeating: [], count: count)
        var isLeftOut = [Bool](repeating: false, count: count)
        var known: [UInt64: PartMarks] = [:]
        for index in 0..<count where nodes[index].tag != .text {
            named[index] = Self.marks(of: index, in: tree, &known)
        }
        // The running text before each node.
        func amounts(_ leavingOut: [Bool]) -> [Int] {
            var sums = [Int](repeating: 0, count: count + 1)
            var linkEnd = 0
            var skipEnd = 0
            for index in 0..<count {
                let node = nodes[index]
                sums[index + 1] = sums[index]
                if index < skipEnd { continue }
                switch node.tag {
                case .text:
                    let length = Int(node.contentEnd - node.contentStart)
                    if length >= Self.bytesOfRunningText, index >= linkEnd {
                        var solid = 0
                        for byte in tree.text[Int(node.contentStart)..<Int(node.contentEnd)] where byte > 0x20 {
                            solid += 1
                        }
                        if solid * 2 > length || solid >= Self.bytesOfRunningText { sums[index + 1] += solid }
                    }
                case .a: linkEnd = max(linkEnd, Int(node.end))
                default: if node.tag.isNeverArticle || leavingOut[index] { skipEnd = Int(node.end) }
                }
            }
            return sums
        }
        func amount(_ index: Int, _ sums: [Int]) -> Int { sums[Int(nodes[index].end)] - sums[index] }

        // Comments can be longer than the article, so they go first, where enough is left without them.
        var sums = amounts(isLeftOut)
        let comments =
            !trusted.contains(.comments)
            ? [] : (0..<count).filter { named[$0].contains(.comments) && !Self.isWholePage(nodes[$0].tag) }
        if !comments.isEmpty {
            for index in comments { isLeftOut[index] = true }
            let left = amounts(isLeftOut)
            if left[count] < 200 {
                for index in comments { isLeftOut[index] = false }
            } else {
                sums = left
            }
        }
        let total = Double(sums[count])
        var marks = named
        var beside: [(node: Int, kinds: PartMarks)] = []
        for index in 0..<count where nodes[index].tag != .text && !isLeftOut[index] {
            let tag = nodes[index].tag
            if Self.isWholePage(tag) {
                marks[index] = []
                continue
            }
            if named[index].contains(.standfirst), Double(amount(index, sums)) > total * 0.25 {
                marks[index].remove(.standfirst)
            }
            let kinds = named[index].intersection(trusted).union(Self.kind(of: tag))
            if kinds.isEmpty { continue }
            let limit = kinds.isDisjoint(with: Self.oftenLarge) ? Self.largestShare : Self.largestShareOfLists
            if total > 0, Double(amount(index, sums)) > total * limit {
                marks[index].subtract(.besideArticle)
            } else {
                beside.append((index, kinds))
            }
        }
        // A page that gives one name to nearly all of its text, in many pieces, means something else by it.
        var refuted: PartMarks = []
        while total > 0 {
            var (covered, end) = (0, 0)
            for (node, kinds) in beside where node >= end && !kinds.isSubset(of: refuted) {
                covered += amount(node, sums)
                end = Int(nodes[node].end)
            }
            if Double(covered) <= total * Self.mostLeftOut { break }
            var largest: (kind: PartMarks, sum: Int) = ([], 0)
            for bit in 0..<32 {
                let kind = PartMarks(rawValue: 1 << bit)
                if refuted.contains(kind) { continue }
                var (sum, end) = (0, 0)
                for (node, kinds) in beside where node >= end && kinds.contains(kind) {
                    sum += amount(node, sums)
                    end = Int(nodes[node].end)
                }
                if sum > largest.sum { largest = (kind, sum) }
            }
            if largest.kind.isEmpty { break }
            refuted.insert(largest.kind)
        }
        for (node, kinds) in beside {
            if kinds.isSubset(of: refuted) { marks[node].subtract(.besideArticle) } else { isLeftOut[node] = true }
        }
        self.named = named
        self.marks = marks
        self.isLeftOut = isLeftOut
    }

    private static func isWholePage(_ tag: HTMLTag) -> Bool {
        tag == .html || tag == .body || tag == .main || tag == .head
    }

    /// What an element is by itself, whatever its names are.
    private static func kind(of tag: HTMLTag) -> PartMarks {
        switch tag {
        case .aside, .address, .fieldset, .details: .besideTag
        case .footer: .footerTag
        case .form: .formTag
        case .nav: .navigationTag
        case .figcaption: .captionTag
        default: []
        }
    }

    private static func marks(of node: Int, in tree: HTMLTree, _ known: inout [UInt64: PartMarks]) -> PartMarks {
        var marks: PartMarks = []
        tree.forEachAttribute(of: node) { name, value in
            switch name {
            case .id, .classNames, .dataTest:
                let key = NameHash.of(value)
                if let found = known[key] {
                    marks.formUnion(found)
                } else {
                    let found = PartMarks.of(value)
                    known[key] = found
                    marks.formUnion(found)
                }
            case .itemprop:
                switch String(decoding: value, as: UTF8.self).lowercased() {
                case "articlebody": marks.insert(.body)
                case "comment": marks.insert(.comments)
                case "caption": marks.insert(.caption)
                case "headline", "name": marks.insert(.headline)
                case "author": marks.insert(.author)
                case "datepublished": marks.insert(.date)
                default: break
                }
            case .role:
                switch String(decoding: value, as: UTF8.self).lowercased() {
                case "navigation", "menu", "menubar", "search", "contentinfo", "banner", "complementary", "dialog",
                    "tablist", "toolbar", "alert", "alertdialog":
                    marks.insert(.navigation)
                default: break
                }
            case .hidden: marks.insert(.hidden)
            case .style:
                let style = value.filter { $0 > 0x20 }
                if contains(style, "display:none") || contains(style, "visibility:hidden") { marks.insert(.hidden) }
            case .ariaHidden: if value.elementsEqual("true".utf8) { marks.insert(.hidden) }
            default: break
            }
        }
        return marks
    }

    private static func contains(_ bytes: [UInt8], _ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard bytes.count >= length else { return false }
        return (0...bytes.count - length).contains { start in
            (0..<length).allSatisfy { bytes[start + $0] | 0x20 == text.utf8Start[$0] | 0x20 }
        }
    }
}
