import TextAnalysis

/// Reads the line that names who wrote an article.
enum Byline {
    private static let openers: Set<String> = [
        "by", "par", "von", "por", "di", "بقلم", "كتب", "كتبت", "نوشته", "yazan", "haber",
    ]
    private static let joiners: Set<String> = ["and", "et", "und", "y", "e", "ve", "و", "with"]
    /// Words after which a byline tells where or for whom the author writes.
    private static let stops: Set<String> = [
        "in", "for", "at", "a", "of", "the", "staff", "correspondent", "reporter", "updated", "published",
    ]

    /// The names on a line such as `By Omar Noor and Lena Aziz, Reuters`; nil where the line is no byline.
    static func authors(in line: String) -> [String]? {
        guard line.utf8.count <= 160 else { return nil }
        let buffer = tokens(of: line)
        guard buffer.tokens.count >= 2, buffer.tokens.count <= 16, openers.contains(buffer.termString(0)) else {
            return nil
        }
        if let last = line.last, ".!?".contains(last), buffer.tokens.count > 6 { return nil }
        // In running text "by" is followed by small letters.
        guard buffer.tokens[1].traits.contains(.capitalised) || buffer.tokens[1].traits.contains(.arabic) else {
            return nil
        }
        var names: [String] = []
        var start: Int?
        var end = 0
        func close() {
            if let first = start { names.append(slice(line, Int(buffer.tokens[first].start), end)) }
            start = nil
        }
        for index in 1..<buffer.tokens.count {
            let word = buffer.termString(index)
            let token = buffer.tokens[index]
            if joiners.contains(word), !token.traits.contains(.capitalised) {
                close()
                continue
            }
            if stops.contains(word) && !token.traits.contains(.capitalised) || token.traits.contains(.number) { break }
            if let first = start, hasBreak(line, Int(buffer.tokens[index - 1].end), Int(token.start)) {
                // What follows a comma is a further name only where it has two words or more; else it is an agency or a place.
                _ = first
                close()
                let rest = buffer.tokens[index...].prefix { !hasBreakAfter(line, Int($0.end)) }
                if rest.count < 1 || index + 1 >= buffer.tokens.count { break }
            }
            if start == nil { start = index }
            end = Int(token.end)
        }
        close()
        return names.isEmpty ? nil : names
    }

    private static func slice(_ line: String, _ start: Int, _ end: Int) -> String {
        String(decoding: Array(line.utf8)[start..<end], as: UTF8.self)
    }

    private static func hasBreak(_ line: String, _ from: Int, _ to: Int) -> Bool {
        Array(line.utf8)[from..<to].contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "/")
        }
    }

    private static func hasBreakAfter(_ line: String, _ end: Int) -> Bool {
        let bytes = Array(line.utf8)
        return end < bytes.count && bytes[end] == UInt8(ascii: ",")
    }
}

/// The tokens of a short line.
func tokens(of line: String) -> TokenBuffer { Tokenizer().tokens(of: line) }
