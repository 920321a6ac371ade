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

    init(_ tree: HTMLTree) {
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
        let comments = (0..<count).filter { named[$0].contains(.comments) && !Self.isWholePage(nodes[$0].tag) }
        if !comments.isEmpty {
            for index in comments { isLeftOut[index] = true }
            let left = amounts(isLeftOut)
            if left[count] * 8 < sums[count] || left[count] < 300 {
                for index in comments { isLeftOut[index] = false }
            } else {
                sums = left
            }
        }
        let total = Double(sums[count])
        var marks = named
        for index in 0..<count where nodes[index].tag != .text && !isLeftOut[index] {
            let tag = nodes[index].tag
            if Self.isWholePage(tag) {
                marks[index] = []
                continue
            }
            let isBeside = !named[index].isDisjoint(with: .besideArticle) || Self.isBeside(tag, index, tree)
            guard isBeside else { continue }
            let share = total == 0 ? 0 : Double(amount(index, sums)) / total
            if share > Self.largestShare {
                marks[index].subtract(.besideArticle)
            } else {
                isLeftOut[index] = true
            }
        }
        self.named = named
        self.marks = marks
        self.isLeftOut = isLeftOut
    }

    private static func isWholePage(_ tag: HTMLTag) -> Bool { tag == .html || tag == .body || tag == .main || tag == .head }

    private static func isBeside(_ tag: HTMLTag, _ index: Int, _ tree: HTMLTree) -> Bool {
        switch tag {
        case .aside, .footer, .form, .nav, .figcaption, .address, .fieldset, .details: true
        default: false
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
