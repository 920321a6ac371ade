/// The paragraphs of office documents: of WordprocessingML (ECMA-376) and OpenDocument (ISO/IEC 26300).
struct OfficeText {
    private(set) var lines: [Paragraph] = []
    private(set) var title: String?

    /// - Parameter tree: `word/document.xml`.
    init(word tree: XMLTree) {
        for (index, node) in tree.nodes.enumerated() where node.name == "p" {
            var text = ""
            var style = ""
            var isList = false
            var skipEnd = 0
            for inner in index + 1..<max(index + 1, node.end) where inner >= skipEnd {
                let part = tree.nodes[inner]
                switch part.name {
                // A text box holds paragraphs of its own; what was deleted is no text.
                case "txbxContent", "del", "instrText", "Fallback": skipEnd = part.end
                case "pStyle": style = tree.attribute("val", of: inner) ?? ""
                case "numPr": isList = true
                case "tab", "br", "cr": text += " "
                case "t": text += tree.text(of: inner)
                default: break
                }
            }
            add(text, style: style, isList: isList)
        }
    }

    /// - Parameter tree: `content.xml`.
    init(openDocument tree: XMLTree) {
        var skipEnd = 0
        for (index, node) in tree.nodes.enumerated() where index >= skipEnd {
            if node.name == "annotation" || node.name == "tracked-changes" || node.name == "note" {
                skipEnd = node.end
                continue
            }
            guard node.prefix == "text", node.name == "p" || node.name == "h" else { continue }
            var text = ""
            var inner = index + 1
            while inner < node.end {
                let part = tree.nodes[inner]
                switch part.name {
                case "": text += part.text
                case "s", "tab", "line-break": text += " "
                case "annotation", "note", "frame":
                    inner = part.end
                    continue
                default: break
                }
                inner += 1
            }
            var parent = node.parent
            var isList = false
            while parent >= 0 {
                if tree.nodes[parent].name == "list-item" { isList = true }
                parent = tree.nodes[parent].parent
            }
            let style = node.name == "h" ? "Heading" : tree.attribute("style-name", of: index) ?? ""
            add(text, style: style, isList: isList)
        }
    }

    private mutating func add(_ text: String, style: String, isList: Bool) {
        let line = PlainLine.text(of: Array(text.utf8))
        guard !line.isEmpty else { return }
        let lower = style.lowercased()
        if lower == "title" || lower == "titre" || lower == "titel", title == nil, lines.isEmpty {
            title = line
            return
        }
        let isHeading =
            lower.hasPrefix("heading") || lower.hasPrefix("berschrift") || lower.hasPrefix("titre")
            || lower.hasPrefix("subtitle")
        let kind: Paragraph.Kind =
            isHeading ? .heading : isList ? .listItem : lower.contains("quote") ? .quotation : .body
        lines.append(Paragraph(line, kind: kind))
    }
}
