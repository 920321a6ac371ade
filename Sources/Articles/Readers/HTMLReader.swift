/// Reads pages of the web as they were saved, in any encoding.
struct HTMLReader: ArticleReader {
    let format = "HTML"

    func reads(head: ArraySlice<UInt8>, name: String) -> Bool {
        let begin = Array(head.filter { $0 != 0 }.prefix(1_024)).drop { $0 <= 0x20 || $0 >= 0xEF }
        let lower = begin.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        let text = String(decoding: lower, as: UTF8.self)
        if ["<!doctype html", "<html", "<head", "<body", "<!doctype  html"].contains(where: text.hasPrefix) {
            return true
        }
        if text.hasPrefix("<"), text.contains("<html") || text.contains("<!doctype html") { return true }
        guard [".html", ".htm", ".xhtml", ".shtml"].contains(where: name.hasSuffix) else { return false }
        return !text.hasPrefix("%pdf") && !text.hasPrefix("pk\u{3}") && !head.starts(with: [0x1F, 0x8B])
    }

    func article(from record: [UInt8], _ context: ReadingContext) throws(ReadingError) -> Article {
        try HTMLPage(record).article(context)
    }
}
