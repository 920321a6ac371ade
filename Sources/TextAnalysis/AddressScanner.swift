/// Finds addresses of mail and the web, which stay whole.
enum AddressScanner {
    /// The top level names after which two words with a full stop between them are taken for an address; without such a
    /// list a full stop whose space was forgotten would glue two sentences together.
    private static let topLevels: Set<[UInt8]> = Set(
        """
        ae aero af app ar at au az be bg bh biz blog br ca cat cc ch cl cn co com coop cy cz de dev dk dz edu eg es eu
        fi fm fr gov gr hk hr hu id ie il in info int io iq ir is it jo jp kr kw kz lb ly ma me media mil mobi museum
        mx my name net news ng nl no nz om online org ph pk pl press ps pt qa ro rs ru sa sd se sg site sk sy tech tn
        tr tv tw ua uk us va world xyz ye za
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    /// The end of the address that begins with the word at `start`, or nil where that word begins none.
    static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count, isNamePart(text[index]) { index += 1 }
        guard index < text.count, index > start else { return nil }
        switch text[index] {
        case UInt8(ascii: ":"):
            guard index + 3 < text.count, text[index + 1] == UInt8(ascii: "/"), text[index + 2] == UInt8(ascii: "/"),
                !isBreak(text[index + 3])
            else { return nil }
            return trimmedEnd(of: text, from: index + 3)
        case UInt8(ascii: "."):
            return hostEnd(of: text, from: start, firstDot: index)
        case UInt8(ascii: "@"):
            return mailEnd(of: text, at: index)
        default:
            return nil
        }
    }

    private static func hostEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int, firstDot: Int) -> Int? {
        var dot = firstDot
        var index = firstDot + 1
        // A full stop is followed by a space nearly always: leave at once.
        guard index < text.count, ASCIIClass.of(text[index]) == .letter || ASCIIClass.of(text[index]) == .digit else {
            return nil
        }
        let longest = min(text.count, start + 255)
        while index < longest {
            if isNamePart(text[index]) {
                index += 1
            } else if text[index] == UInt8(ascii: "."), index + 1 < longest, isNamePart(text[index + 1]) {
                dot = index
                index += 1
            } else {
                break
            }
        }
        if index < longest, text[index] == UInt8(ascii: "@") { return mailEnd(of: text, at: index) }
        guard firstDot - start >= 2, isTopLevel(text, dot + 1..<index) else { return nil }
        if index < text.count, text[index] == UInt8(ascii: "/") { return trimmedEnd(of: text, from: index) }
        return index
    }

    private static func mailEnd(of text: UnsafeBufferPointer<UInt8>, at sign: Int) -> Int? {
        var index = sign + 1
        var dots = 0
        let longest = min(text.count, sign + 255)
        while index < longest {
            if isNamePart(text[index]) {
                index += 1
            } else if text[index] == UInt8(ascii: "."), index + 1 < longest, isNamePart(text[index + 1]) {
                dots += 1
                index += 1
            } else {
                break
            }
        }
        return dots > 0 && index > sign + 1 ? index : nil
    }

    private static func isTopLevel(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 2, range.count <= 6 else { return false }
        // In running text a top level name is written small; a capital begins the next sentence.
        guard text[range.lowerBound] & 0x20 != 0 || text[range.lowerBound + 1] & 0x20 == 0 else { return false }
        return topLevels.contains(range.map { text[$0] | 0x20 })
    }

    /// Goes to the next space or bracket, then back over the punctuation of the sentence around the address.
    private static func trimmedEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let longest = min(text.count, start + 2000)
        while index < longest, !isBreak(text[index]), text[index] < 0x80 { index += 1 }
        while index > start {
            switch text[index - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "'"):
                index -= 1
            default: return index
            }
        }
        return index
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch ASCIIClass.of(byte) {
        case .letter, .digit: true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
        }
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
