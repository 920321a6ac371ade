import Isnad
import Quotations
import TextAnalysis

/// Writes the quotations of a text as one line of JSON, byte by byte, for texts by the thousand.
public enum QuotationLine {
    /// `{"id", "quotes": [{"start", "end", "spans", "text", "kind", "speaker", "mention", "cue"}]}` and a line's end; offsets count the
    /// Unicode scalars of `text`.
    ///
    /// - Parameters:
    ///   - id: the name of the text.
    ///   - quotations: what a `QuotationExtractor` found in `text`.
    ///   - text: well-formed UTF-8.
    public static func json(id: String, _ quotations: [Quotation], in text: UnsafeBufferPointer<UInt8>) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(200 + quotations.count * 400)
        line += #"{"id":"#.utf8
        line.appendJSON(id.utf8)
        line += #","quotes":["#.utf8
        let offsets = Self.offsets(quotations, in: text)
        var next = 0
        func pair(_ line: inout [UInt8]) {
            line += "[\(offsets[next]),\(offsets[next + 1])]".utf8
            next += 2
        }
        for (number, quotation) in quotations.enumerated() {
            if number > 0 { line.append(UInt8(ascii: ",")) }
            let first = next
            let last = first + quotation.spans.count * 2 - 1
            line += #"{"start":\#(offsets[first]),"end":\#(offsets[last]),"spans":["#.utf8
            for index in quotation.spans.indices {
                if index > 0 { line.append(UInt8(ascii: ",")) }
                pair(&line)
            }
            line += #"],"text":"#.utf8
            line.appendJSON(text[quotation.start..<quotation.end])
            line += #","kind":"\#(quotation.kind.rawValue)","speaker":"#.utf8
            if let speaker = quotation.speaker { line.appendJSON(speaker.name.utf8) } else { line += "null".utf8 }
            line += #","mention":"#.utf8
            if let mention = quotation.mention {
                line += #"{"text":"#.utf8
                line.appendJSON(text[mention])
                line += #","start":\#(offsets[next]),"end":\#(offsets[next + 1])}"#.utf8
                next += 2
            } else {
                line += "null".utf8
            }
            line += #","cue":"#.utf8
            if let cue = quotation.cue { line.appendJSON(text[cue]) } else { line += "null".utf8 }
            line.append(UInt8(ascii: "}"))
        }
        line += "]}\n".utf8
        // Texts that come from elsewhere were not cleaned as articles are.
        return Printable.json(String(decoding: line.dropLast(), as: UTF8.self)) + "\n"
    }

    /// The offsets of spans and mentions in scalars, in the order in which they are written; one walk over the text.
    private static func offsets(_ quotations: [Quotation], in text: UnsafeBufferPointer<UInt8>) -> [Int] {
        var bytes: [Int] = []
        for quotation in quotations {
            for range in quotation.spans + (quotation.mention.map { [$0] } ?? []) {
                bytes.append(range.lowerBound)
                bytes.append(range.upperBound)
            }
        }
        var scalars = ScalarOffsets(text)
        var offsets = [Int](repeating: 0, count: bytes.count)
        for index in bytes.indices.sorted(by: { bytes[$0] < bytes[$1] }) {
            offsets[index] = scalars.scalarOffset(ofByte: bytes[index])
        }
        return offsets
    }
}

extension [UInt8] {
    /// Appends well-formed UTF-8 as a JSON string.
    fileprivate mutating func appendJSON(_ bytes: some Sequence<UInt8>) {
        append(UInt8(ascii: "\""))
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0x0A: self += #"\n"#.utf8
            case 0x0D: self += #"\r"#.utf8
            case 0x09: self += #"\t"#.utf8
            case ..<0x20, 0x7F:
                let digits = Array<UInt8>("0123456789abcdef".utf8)
                self += #"\u00"#.utf8
                append(digits[Int(byte >> 4)])
                append(digits[Int(byte & 15)])
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
