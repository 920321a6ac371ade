/// The blocks of a Markdown text as paragraphs of plain words.
struct MarkdownBlocks {
    /// A block.
    struct Block {
        var paragraph: Paragraph
        /// It is a heading of the first level.
        var isTitle: Bool
    }

    private(set) var blocks: [Block] = []
    private var open: [String] = []
    private var kind: Paragraph.Kind = .body

    init(_ lines: [String]) {
        var fence: String?
        for line in lines {
            let text = line.trimmed
            if let mark = fence {
                if text.hasPrefix(mark) { fence = nil } else if !text.isEmpty { add(text, .body) }
                if text.isEmpty || fence == nil { close() }
                continue
            }
            if text.hasPrefix("```") || text.hasPrefix("~~~") {
                close()
                fence = String(text.prefix(3))
            } else if text.isEmpty {
                close()
            } else if let level = headingLevel(text) {
                close()
                let words = text.drop { $0 == "#" }.trimmed.trimmingSuffix("#").trimmed
                append(words, .heading, isTitle: level == 1)
            } else if isUnderline(text), open.count == 1, kind == .body {
                let words = open[0]
                open = []
                append(words, .heading, isTitle: text.hasPrefix("="))
            } else if isRule(text) {
                close()
            } else if let item = listItem(text) {
                close()
                add(item, .listItem)
            } else if text.hasPrefix(">") {
                let words = text.drop { $0 == ">" || $0 == " " }.trimmed
                if words.isEmpty {
                    close()
                } else {
                    add(words, .quotation)
                }
            } else {
                add(text, open.isEmpty ? .body : kind)
                if line.hasSuffix("  ") || line.hasSuffix("\\") { close() }
            }
        }
        close()
    }

    private mutating func add(_ text: String, _ newKind: Paragraph.Kind) {
        if newKind != kind { close() }
        kind = newKind
        open.append(text)
    }

    private mutating func close() {
        if !open.isEmpty { append(open.joined(separator: " "), kind, isTitle: false) }
        open = []
        kind = .body
    }

    private mutating func append(_ text: String, _ kind: Paragraph.Kind, isTitle: Bool) {
        let words = MarkdownInline.plain(text)
        if words.isEmpty { return }
        blocks.append(Block(paragraph: Paragraph(words, kind: kind), isTitle: isTitle))
    }

    private func headingLevel(_ text: String) -> Int? {
        let level = text.prefix { $0 == "#" }.count
        guard 1...6 ~= level else { return nil }
        let rest = text.dropFirst(level)
        return rest.isEmpty || rest.hasPrefix(" ") ? level : nil
    }

    private func isUnderline(_ text: String) -> Bool {
        text.utf8.count >= 2 && (text.allSatisfy { $0 == "=" } || text.allSatisfy { $0 == "-" })
    }

    private func isRule(_ text: String) -> Bool {
        let marks = text.filter { $0 != " " }
        guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    private func listItem(_ text: String) -> String? {
        for mark in ["- ", "* ", "+ ", "• "] where text.hasPrefix(mark) { return text.dropFirst(mark.count).trimmed }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard 1...3 ~= digits.count else { return nil }
        let rest = text.dropFirst(digits.count)
        return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? rest.dropFirst(2).trimmed : nil
    }
}

extension String {
    fileprivate func trimmingSuffix(_ mark: Character) -> String {
        var text = self[...]
        while text.last == mark { text = text.dropLast() }
        return String(text)
    }
}

/// Takes the marks of emphasis, links and pictures off a line of Markdown.
enum MarkdownInline {
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x2A, 0x5F, 0x5B, 0x60, 0x5C, 0x3C, 0x21].contains($0) }) else {
            return text
        }
        let input = Array(text.unicodeScalars)
        var output = String.UnicodeScalarView()
        var index = 0
        while index < input.count {
            let scalar = input[index]
            switch scalar {
            case "\\" where index + 1 < input.count && isPunctuation(input[index + 1]):
                output.append(input[index + 1])
                index += 2
            case "!" where index + 1 < input.count && input[index + 1] == "[":
                if let link = link(input, from: index + 1) { index = link.end } else { keep() }
            case "[":
                if let link = link(input, from: index) {
                    output.append(contentsOf: plain(String(String.UnicodeScalarView(input[link.words]))).unicodeScalars)
                    index = link.end
                } else {
                    keep()
                }
            case "*", "`":
                index += 1
            case "_":
                // Inside a word an underscore is a letter of it.
                let before = index > 0 && input[index - 1].properties.isAlphabetic
                let after = index + 1 < input.count && input[index + 1].properties.isAlphabetic
                if before && after { keep() } else { index += 1 }
            case "<":
                if let end = tagEnd(input, from: index) { index = end } else { keep() }
            default: keep()
            }
            func keep() {
                output.append(scalar)
                index += 1
            }
        }
        return String(output).trimmed
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && !scalar.properties.isAlphabetic && !(0x30...0x39 ~= scalar.value) && scalar.value > 0x20
    }

    /// The words of `[words](target)` or `[words][name]` and where it ends, within a line's reach.
    private static func link(_ input: [Unicode.Scalar], from start: Int) -> (words: Range<Int>, end: Int)? {
        guard let close = find("]", input, from: start + 1), close + 1 < input.count else { return nil }
        let end: Unicode.Scalar
        switch input[close + 1] {
        case "(": end = ")"
        case "[": end = "]"
        default: return nil
        }
        guard let last = find(end, input, from: close + 2) else { return nil }
        return (start + 1..<close, last + 1)
    }

    private static func tagEnd(_ input: [Unicode.Scalar], from start: Int) -> Int? {
        guard start + 1 < input.count, input[start + 1] == "/" || input[start + 1].properties.isAlphabetic else {
            return nil
        }
        return find(">", input, from: start + 1).map { $0 + 1 }
    }

    private static func find(_ mark: Unicode.Scalar, _ input: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < min(input.count, start + 500) {
            if input[index] == mark { return index }
            index += 1
        }
        return nil
    }
}
