/// Reads PDF by the program `pdftotext` of poppler, which runs by itself with a limit of time and memory: PDF is the format in
/// which hostile files do most harm.
struct PDFReader: ArticleReader {
    let format = "PDF"

    private static let seconds = 30
    private static let mostBytesOfText = 64_000_000

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        // The mark may stand behind some bytes of junk.
        let mark = Array("%PDF-".utf8)
        let start = head.prefix(1_024)
        if start.starts(with: mark) { return true }
        guard name.hasSuffix(".pdf"), start.count > mark.count else { return false }
        return (start.startIndex...start.endIndex - mark.count).contains {
            start[$0..<$0 + mark.count].elementsEqual(mark)
        }
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        let program = ExternalProgram(
            name: "pdftotext", package: "poppler-utils", seconds: Self.seconds, mostOutput: Self.mostBytesOfText)
        let output = try program.run(["-q", "-enc", "UTF-8", "-nopgbrk"], on: record, lastArgument: "-")
        guard output.status == 0 || output.bytes.contains(where: { $0 > 0x20 }) else {
            throw .malformed("pdftotext could not read it (is it damaged, or is there a password?)")
        }
        guard output.bytes.contains(where: { $0 > 0x20 }) else {
            throw .malformed("the PDF has no text (are its pages pictures?)")
        }
        var reading = TextArticle(PrintedLines.joined(try TextDecoding.text(of: output.bytes)), context)
        var article = try reading.article()
        article.language = LanguageGuess.language(of: article.paragraphs.prefix(12).map(\.text).joined(separator: " "))
        return article
    }
}

/// Joins the lines of printed pages into paragraphs.
enum PrintedLines {
    /// A line shorter than this share of a full one is the last of its paragraph.
    private static let shareOfFullLine = 0.8

    /// - Parameter text: clean UTF-8; the lines as they are printed.
    static func joined(_ text: [UInt8]) -> [TextLines.Line] {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { PlainLine.text(of: $0) }
        let widths = lines.map(\.unicodeScalars.count).filter { $0 > 20 }.sorted()
        // Nine lines of ten are as wide as a full line of the columns, or narrower.
        let full = widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
        var joined: [TextLines.Line] = []
        var paragraph = ""
        var lastWidth = 0
        func close() {
            if !paragraph.isEmpty { joined.append(TextLines.Line(text: paragraph, beginsBlock: true)) }
            paragraph = ""
        }
        for line in lines {
            // An empty line, or the number of a page.
            if line.isEmpty || line.utf8.count <= 4 && line.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
                if !goesOn(paragraph) { close() }
                continue
            }
            let isFull = Double(lastWidth) >= Double(full) * shareOfFullLine
            if !paragraph.isEmpty, !isFull { close() }
            if paragraph.hasSuffix("-"), line.first?.isLowercase ?? false {
                paragraph.removeLast()
                paragraph += line
            } else {
                paragraph += paragraph.isEmpty ? line : " " + line
            }
            lastWidth = line.unicodeScalars.count
        }
        close()
        return joined
    }

    /// A long paragraph that ends within a sentence goes on behind the end of a page.
    private static func goesOn(_ paragraph: String) -> Bool {
        guard paragraph.utf8.count > 200, let last = paragraph.last else { return false }
        return last.isLetter && last.isLowercase || last == "," || last == "-"
    }
}
