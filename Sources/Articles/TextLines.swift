/// The lines of a plain text, gathered into the blocks that empty lines separate.
struct TextLines {
    /// A line that is not empty.
    struct Line {
        var text: String
        /// Empty lines stand before it.
        var beginsBlock: Bool
    }

    private(set) var lines: [Line] = []

    /// - Parameter text: clean UTF-8, in which line feeds are the only control characters.
    init(_ text: [UInt8]) {
        var beginsBlock = true
        for slice in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = Self.trimmed(slice)
            if line.isEmpty {
                beginsBlock = true
            } else {
                lines.append(Line(text: String(decoding: line, as: UTF8.self), beginsBlock: beginsBlock))
                beginsBlock = false
            }
        }
        joinWrappedLines()
    }

    /// Without spaces, no-break spaces and marks of no width at either end.
    private static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = slice
        while true {
            if let last = slice.last, last == 0x20 {
                slice.removeLast()
            } else if slice.count >= 2, slice.suffix(2).elementsEqual([0xC2, 0xA0]) {
                slice.removeLast(2)
            } else if slice.count >= 3, slice.suffix(3).elementsEqual([0xE2, 0x80, 0x8B]) {
                slice.removeLast(3)
            } else {
                break
            }
        }
        while true {
            if slice.first == 0x20 {
                slice.removeFirst()
            } else if slice.starts(with: [0xC2, 0xA0]) {
                slice.removeFirst(2)
            } else if slice.starts(with: [0xE2, 0x80, 0x8B]) {
                slice.removeFirst(3)
            } else {
                break
            }
        }
        return slice
    }

    /// Joins the lines of blocks that were broken at a fixed width, as mail and old text files are.
    private mutating func joinWrappedLines() {
        var joined: [Line] = []
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !lines[end].beginsBlock { end += 1 }
            if Self.isWrapped(lines[start..<end]) {
                joined.append(Line(text: lines[start..<end].map(\.text).joined(separator: " "), beginsBlock: true))
            } else {
                joined += lines[start..<end]
            }
            start = end
        }
        lines = joined
    }

    /// Whether the lines of a block are of nearly one width, less than a paragraph has, and mostly end within a sentence.
    private static func isWrapped(_ block: ArraySlice<Line>) -> Bool {
        guard block.count >= 2 else { return false }
        let widths = block.map { $0.text.unicodeScalars.count }
        guard let widest = widths.max(), widest <= 100, widest >= 40 else { return false }
        let full = widths.dropLast().count { $0 * 10 >= widest * 7 }
        let ended = block.dropLast().count { line in ".!?:”\"".contains(line.text.last ?? " ") }
        return full * 10 >= (block.count - 1) * 8 && ended * 3 <= block.count
    }
}
