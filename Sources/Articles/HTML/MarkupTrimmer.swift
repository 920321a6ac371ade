/// Drops from a page, before it is parsed, what bears no text of it: scripts, styles, drawings, comments, and all attributes but
/// those that are looked at. JSON-LD is kept beside.
///
/// A page is mostly scripts and attributes, so this saves more time than it takes; and it bounds what the parser sees, in the depth
/// of nesting and in the length of values. It makes one pass; every search that finds no end is not begun again.
struct MarkupTrimmer {
    /// What is left of the page, UTF-8.
    private(set) var markup: [UInt8] = []
    /// The contents of its scripts of type `application/ld+json`.
    private(set) var linkedData: [[UInt8]] = []

    /// Elements nested deeper than this are left out, with their text kept where it stands; browsers do so beyond 512.
    static let deepest = 400
    /// The most bytes of JSON-LD that are kept.
    static let mostLinkedData = 4_000_000

    /// - Parameter page: UTF-8 without zero bytes.
    init(_ page: [UInt8]) {
        markup.reserveCapacity(page.count / 2 + 64)
        var pass = Pass()
        page.withUnsafeBufferPointer { pass.run($0, &markup, &linkedData) }
    }

    private struct Pass {
        private var depth = 0
        private var skippedDepth = 0
        private var hasNoCommentEnd = false
        private var bytesOfLinkedData = 0
        /// Raw elements whose end is known not to follow.
        private var endless: Set<HTMLTag> = []

        mutating func run(
            _ page: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8], _ linkedData: inout [[UInt8]]
        ) {
            var index = 0
            let count = page.count
            while index < count {
                guard page[index] == UInt8(ascii: "<") else {
                    let start = index
                    while index < count, page[index] != UInt8(ascii: "<") { index += 1 }
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<index]))
                    continue
                }
                guard index + 1 < count else { break }
                let next = page[index + 1]
                if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
                    index = skipDeclaration(page, index, &output)
                } else if next == UInt8(ascii: "/") {
                    index = endTag(page, index, &output)
                } else if next | 0x20 &- 0x61 < 26 {
                    index = startTag(page, index, &output, &linkedData)
                } else {
                    output.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])  // &lt;
                    index += 1
                }
            }
        }

        private mutating func skipDeclaration(
            _ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ output: inout [UInt8]
        ) -> Int {
            if start + 3 < page.count, page[start + 2] == UInt8(ascii: "-"), page[start + 3] == UInt8(ascii: "-") {
                if !hasNoCommentEnd {
                    var index = start + 4
                    if index < page.count, page[index] == UInt8(ascii: ">") { return index + 1 }
                    index = start + 4
                    while index + 2 < page.count {
                        if page[index] == UInt8(ascii: "-"), page[index + 1] == UInt8(ascii: "-"),
                            page[index + 2] == UInt8(ascii: ">")
                        {
                            return index + 3
                        }
                        index += 1
                    }
                    hasNoCommentEnd = true
                }
                return start + 4
            }
            // <![CDATA[ of XHTML: its words are text.
            if start + 9 <= page.count, page[start + 2] == UInt8(ascii: "[") { return start + 9 }
            var index = start + 2
            while index < page.count, page[index] != UInt8(ascii: ">"), page[index] != UInt8(ascii: "<") { index += 1 }
            return index < page.count && page[index] == UInt8(ascii: ">") ? index + 1 : index
        }

        private mutating func endTag(
            _ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ output: inout [UInt8]
        ) -> Int {
            var index = start + 2
            var hash = NameHash.start
            while index < page.count, isName(page[index]) {
                NameHash.add(page[index], to: &hash)
                index += 1
            }
            let nameEnd = index
            while index < page.count, page[index] != UInt8(ascii: ">"), page[index] != UInt8(ascii: "<") { index += 1 }
            if index < page.count, page[index] == UInt8(ascii: ">") { index += 1 }
            let tag = HTMLTag.named(hash)
            if nameEnd == start + 2 || tag.isRaw || tag.isIdle { return index }
            if !tag.isVoid, !tag.hasOptionalEnd {
                if skippedDepth > 0 {
                    skippedDepth -= 1
                    return index
                }
                depth = max(0, depth - 1)
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<nameEnd]))
            output.append(UInt8(ascii: ">"))
            return index
        }

        private mutating func startTag(
            _ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ output: inout [UInt8], _ linkedData: inout [[UInt8]]
        ) -> Int {
            var index = start + 1
            var hash = NameHash.start
            while index < page.count, isName(page[index]) {
                NameHash.add(page[index], to: &hash)
                index += 1
            }
            let tag = HTMLTag.named(hash)
            let mark = output.count
            output.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<index]))
            var isLinkedData = false
            index = attributes(page, index, &output, &isLinkedData)
            output.append(UInt8(ascii: ">"))
            if tag.isRaw {
                output.removeSubrange(mark...)
                output.append(UInt8(ascii: " "))
                if endless.contains(tag) { return index }
                guard let end = rawEnd(page, index, tag, start: start) else {
                    endless.insert(tag)
                    // What follows an unclosed script or style is its content; other elements are passed by.
                    return tag == .script || tag == .style ? page.count : index
                }
                if tag == .script, isLinkedData, bytesOfLinkedData + end.content - index <= MarkupTrimmer.mostLinkedData
                {
                    bytesOfLinkedData += end.content - index
                    linkedData.append(Array(page[index..<end.content]))
                }
                return end.next
            }
            if tag.isIdle {
                output.removeSubrange(mark...)
            } else if !tag.isVoid, !tag.hasOptionalEnd {
                if depth >= MarkupTrimmer.deepest {
                    skippedDepth += 1
                    output.removeSubrange(mark...)
                    output.append(UInt8(ascii: " "))
                } else {
                    depth += 1
                }
            }
            return index
        }

        /// Copies the attributes that are looked at; returns the index behind the tag.
        private func attributes(
            _ page: UnsafeBufferPointer<UInt8>, _ start: Int, _ output: inout [UInt8], _ isLinkedData: inout Bool
        ) -> Int {
            var index = start
            let count = page.count
            while index < count {
                let byte = page[index]
                if byte == UInt8(ascii: ">") { return index + 1 }
                // A tag that is never closed ends where the next begins.
                if byte == UInt8(ascii: "<") { return index }
                if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "\"")
                {
                    index += 1
                    continue
                }
                let nameStart = index
                var hash = NameHash.start
                while index < count {
                    let byte = page[index]
                    if byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
                        || byte == UInt8(ascii: "/")
                        || byte == UInt8(ascii: "<")
                    {
                        break
                    }
                    NameHash.add(byte, to: &hash)
                    index += 1
                }
                let nameEnd = index
                while index < count, page[index] <= 0x20 { index += 1 }
                let attribute = HTMLAttribute.named(hash)
                guard index < count, page[index] == UInt8(ascii: "=") else {
                    if attribute != nil {
                        output.append(UInt8(ascii: " "))
                        output.append(contentsOf: UnsafeBufferPointer(rebasing: page[nameStart..<nameEnd]))
                    }
                    continue
                }
                index += 1
                while index < count, page[index] <= 0x20 { index += 1 }
                guard index < count else { break }
                let quote = page[index]
                var valueStart = index
                var valueEnd = index
                if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    valueStart += 1
                    index += 1
                    while index < count, page[index] != quote { index += 1 }
                    valueEnd = index
                    index = min(index + 1, count)
                } else {
                    while index < count, page[index] > 0x20, page[index] != UInt8(ascii: ">") { index += 1 }
                    valueEnd = index
                }
                guard let attribute else { continue }
                if attribute == .scriptType {
                    let value = page[valueStart..<valueEnd]
                    if value.count < 64, NameHash.of(value.prefix(19)) == Self.linkedDataType { isLinkedData = true }
                    continue
                }
                output.append(UInt8(ascii: " "))
                output.append(contentsOf: UnsafeBufferPointer(rebasing: page[nameStart..<nameEnd]))
                output.append(UInt8(ascii: "="))
                let mark = quote == UInt8(ascii: "'") ? quote : UInt8(ascii: "\"")
                output.append(mark)
                var end = min(valueEnd, valueStart + attribute.mostBytes)
                while end < valueEnd, end > valueStart, page[end] & 0xC0 == 0x80 { end -= 1 }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: page[valueStart..<end]))
                output.append(mark)
            }
            return index
        }

        private static let linkedDataType = NameHash.of("application/ld+json".utf8)

        /// Where the content of a raw element ends, and where the page goes on behind its end tag.
        private func rawEnd(
            _ page: UnsafeBufferPointer<UInt8>, _ from: Int, _ tag: HTMLTag, start: Int
        ) -> (content: Int, next: Int)? {
            var nameEnd = start + 1
            while nameEnd < page.count, isName(page[nameEnd]) { nameEnd += 1 }
            let length = nameEnd - start - 1
            var index = from
            while index + 2 + length <= page.count {
                if page[index] == UInt8(ascii: "<"), page[index + 1] == UInt8(ascii: "/") {
                    var same = true
                    for offset in 0..<length where page[index + 2 + offset] | 0x20 != page[start + 1 + offset] | 0x20 {
                        same = false
                        break
                    }
                    if same {
                        var end = index + 2 + length
                        while end < page.count, page[end] != UInt8(ascii: ">") { end += 1 }
                        return (index, min(end + 1, page.count))
                    }
                }
                index += 1
            }
            return nil
        }

        @inline(__always)
        private func isName(_ byte: UInt8) -> Bool {
            byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "<")
        }
    }
}
