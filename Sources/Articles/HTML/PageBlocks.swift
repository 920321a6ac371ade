/// A paragraph, heading, item or cell row of a page.
struct PageBlock {
    /// Its text, in ``PageBlocks/text``.
    var start: Int32
    var end: Int32
    /// The first run of text in it.
    var node: Int32
    /// The innermost element around it that begins a block.
    var element: Int32
    var kind: Paragraph.Kind
    /// 1 to 6 for a heading of that level.
    var headingLevel: UInt8 = 0
    /// In CJK and other scripts without spaces, half of the letters.
    var words: Int32
    /// The words that stand in links.
    var linkWords: Int32
    /// It ends as a sentence does, or holds the end of one.
    var hasSentenceEnd = false
    /// In a table.
    var isCell = false
    /// What is said of the elements around it.
    var marks: PartMarks = []

    var linkShare: Double { words == 0 ? 1 : Double(linkWords) / Double(words) }
}

/// The text of a page, cut into blocks in reading order.
struct PageBlocks {
    private(set) var blocks: [PageBlock] = []
    private(set) var text: [UInt8] = []

    /// - Parameters:
    ///   - tree: the page.
    ///   - isLeftOut: elements that are passed by with all they hold.
    init(_ tree: HTMLTree, marks: [PartMarks], isLeftOut: (Int) -> Bool) {
        text.reserveCapacity(tree.text.count)
        var open: [Open] = []
        var draft = Draft()
        var index = 0
        let nodes = tree.nodes
        while index < nodes.count {
            while let last = open.last, last.end <= index {
                if last.isBlock { close(&draft) }
                open.removeLast()
            }
            let node = nodes[index]
            if node.tag == .text {
                draft.add(
                    tree.text[Int(node.contentStart)..<Int(node.contentEnd)], node: index, open: open.last, to: &text)
                index += 1
                continue
            }
            if node.tag.isNeverArticle || isLeftOut(index) {
                if node.tag.isBlock { close(&draft) } else { draft.addSpace(to: &text) }
                index = Int(node.end)
                continue
            }
            if node.tag == .br {
                if draft.endsAtLineBreak(&text) { close(&draft) }
                index += 1
                continue
            }
            var around = open.last ?? Open()
            around.end = Int(node.end)
            around.isBlock = node.tag.isBlock && !(around.isInRow && (node.tag != .tr))
            around.marks.formUnion(marks[index])
            switch node.tag {
            case .a where tree.value(.href, of: index) != nil: around.isLink = true
            case .h1, .h2, .h3, .h4, .h5, .h6:
                around.kind = .heading
                around.headingLevel = UInt8(node.tag.headingLevel)
            case .li, .dd, .dt: around.kind = .listItem
            case .blockquote: around.kind = .quotation
            case .tr: around.isInRow = Self.isRowOfCells(tree, index)
            case .td, .th: draft.addSpace(to: &text)
            default: break
            }
            if around.isBlock {
                close(&draft)
                around.element = Int32(index)
            } else if node.tag.isBlock {
                draft.addSpace(to: &text)
            }
            open.append(around)
            index += 1
        }
        close(&draft)
    }

    /// The bytes of a block.
    func bytes(of block: PageBlock) -> ArraySlice<UInt8> { text[Int(block.start)..<Int(block.end)] }
    /// The words of a block.
    func string(of block: PageBlock) -> String { PlainLine.clean(Array(bytes(of: block))) }

    /// Pages lay themselves out with tables too; a row of a table of data has short cells and no paragraphs in them.
    private static func isRowOfCells(_ tree: HTMLTree, _ row: Int) -> Bool {
        var bytes = 0
        var cells = 0
        for index in row + 1..<max(row + 1, Int(tree.nodes[row].end)) {
            let node = tree.nodes[index]
            switch node.tag {
            case .td, .th: cells += 1
            case .text: bytes += Int(node.contentEnd - node.contentStart)
            case .p, .div, .table, .ul, .ol, .h1, .h2, .h3: return false
            default: break
            }
        }
        return cells >= 2 && bytes < 400
    }

    /// An element that is open, with what it inherits.
    private struct Open {
        var end = Int.max
        var isBlock = false
        var isLink = false
        var isInRow = false
        var kind = Paragraph.Kind.body
        var headingLevel: UInt8 = 0
        var marks: PartMarks = []
        var element: Int32 = 0
    }

    private mutating func close(_ draft: inout Draft) {
        defer { draft = Draft() }
        guard draft.node >= 0 else { return }
        while text.count > draft.start, text[text.count - 1] == 0x20 { text.removeLast() }
        guard text.count > draft.start, let open = draft.open else { return }
        let count = WordCount.words(in: text[draft.start...])
        guard count.words > 0 else {
            text.removeSubrange(draft.start...)
            return
        }
        blocks.append(
            PageBlock(
                start: Int32(draft.start), end: Int32(text.count), node: Int32(draft.node), element: open.element,
                kind: open.kind, headingLevel: open.headingLevel, words: Int32(count.words),
                linkWords: Int32(min(count.words, draft.linkWords)), hasSentenceEnd: count.hasSentenceEnd,
                isCell: open.isInRow, marks: open.marks))
    }

    /// The block that is being gathered.
    private struct Draft {
        var start = 0
        var node = -1
        var open: Open?
        var linkWords = 0
        var breaks = 0

        mutating func add(_ bytes: ArraySlice<UInt8>, node: Int, open: Open?, to text: inout [UInt8]) {
            let isSpace = bytes.allSatisfy { $0 <= 0x20 }
            if self.node < 0 {
                if isSpace { return }
                self.node = node
                self.open = open
                start = text.count
            }
            if !isSpace { breaks = 0 }
            let from = text.count
            PlainLine.append(bytes, to: &text, from: start)
            if open?.isLink == true, from < text.count { linkWords += WordCount.words(in: text[from...]).words }
        }

        func addSpace(to text: inout [UInt8]) {
            if node >= 0, text.count > start, text[text.count - 1] != 0x20 { text.append(0x20) }
        }

        /// A second break in a row begins a new paragraph.
        mutating func endsAtLineBreak(_ text: inout [UInt8]) -> Bool {
            guard node >= 0 else { return false }
            breaks += 1
            addSpace(to: &text)
            return breaks >= 2
        }
    }
}

/// Counts words without making tokens of them.
enum WordCount {
    /// Runs of letters and digits; of Chinese, Japanese and Thai, half of the letters.
    static func words(in bytes: ArraySlice<UInt8>) -> (words: Int, hasSentenceEnd: Bool) {
        var words = 0
        var ideographs = 0
        var isWithin = false
        var hasEnd = false
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            let count = bytes.count
            while index < count {
                let byte = bytes[index]
                if byte < 0x80 {
                    let isWord = byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
                    if isWord, !isWithin { words += 1 }
                    isWithin = isWord || isWithin && (byte == 0x27 || byte == 0x2D)
                    if byte == 0x2E || byte == 0x21 || byte == 0x3F {
                        if index + 1 == count || bytes[index + 1] <= 0x22 { hasEnd = true }
                    }
                    index += 1
                } else if byte >= 0xE3, byte <= 0xED || byte == 0xF0 {
                    // CJK, kana and Hangul; the full stop U+3002 and the like are punctuation.
                    let length = byte == 0xF0 ? 4 : 3
                    let second = index + 1 < count ? bytes[index + 1] : 0
                    let third = index + 2 < count ? bytes[index + 2] : 0
                    if byte == 0xE3, second == 0x80 {
                        if third == 0x82 { hasEnd = true }
                    } else if byte >= 0xEA {
                        // Hangul has spaces.
                        if !isWithin { words += 1 }
                        isWithin = true
                        index += length
                        continue
                    } else {
                        ideographs += 1
                    }
                    isWithin = false
                    index += length
                } else if byte == 0xE0, index + 1 < count, 0xB8...0xBB ~= bytes[index + 1] {
                    ideographs += 1  // Thai and Lao
                    isWithin = false
                    index += 3
                } else {
                    let second = index + 1 < count ? bytes[index + 1] : 0
                    let third = index + 2 < count ? bytes[index + 2] : 0
                    if byte == 0xE2, second == 0x80 {
                        // General punctuation; apostrophes within words.
                        isWithin = isWithin && third == 0x99
                        if third == 0xA6 { hasEnd = true }
                        index += 3
                    } else if byte == 0xC2 {
                        isWithin = false
                        index += 2
                    } else if byte == 0xEF, second == 0xBC {
                        if third == 0x81 || third == 0x9F { hasEnd = true }
                        isWithin = false
                        index += 3
                    } else if byte == 0xD8, second == 0x9F || second == 0x8C || second == 0x9B {
                        if second == 0x9F { hasEnd = true }
                        isWithin = false
                        index += 2
                    } else {
                        if !isWithin { words += 1 }
                        isWithin = true
                        index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                    }
                }
            }
        }
        return (words + (ideographs + 1) / 2, hasEnd)
    }
}
