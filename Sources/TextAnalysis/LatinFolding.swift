/// Folds Latin letters with marks to the plain letters that a reader would type for them.
enum LatinFolding {
    /// Base letters and the small letters that fold to them; capitals follow by the Unicode case mapping.
    ///
    /// Letters with marks come from the Unicode charts Latin-1 Supplement, Latin Extended-A, -B and Additional; what has no
    /// mark to take off (ø, ł, ı, ß, þ …) folds as readers and passports write it.
    private static let groups: [(base: String, letters: String)] = [
        ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặɑ"),
        ("ae", "æǣǽ"),
        ("b", "ƀɓḃḅḇ"),
        ("c", "çćĉċčƈȼḉ"),
        ("d", "ďđɖɗḋḍḏḑḓ"),
        ("dh", "ð"),
        ("e", "èéêëēĕėęěǝəɛȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǥǧǵɠɣḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋɨḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķĸǩƙḱḳḵ"),
        ("l", "ĺļľŀłƚḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŉŋǹɲṅṇṉṋ"),
        ("o", "ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ƥṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšſșʃṡṣṥṧṩẛ"),
        ("ss", "ß"),
        ("t", "ţťŧƫƭʈțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗʉṳṵṷṹṻụủứừửữự"),
        ("v", "ʋṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷƴȳẏẙỳỵỷỹ"),
        ("z", "źżžƶʐʒẑẓẕ"),
    ]

    /// Two ASCII bytes for each scalar of U+0080 to U+02AF and U+1E00 to U+1EFF, the first in the low byte; 0 = not folded.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x230 + 0x100)
        for (base, letters) in groups {
            let bytes = Array(base.utf8)
            let packed = UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0)
            for letter in letters.unicodeScalars {
                for scalar in [letter] + Array(letter.properties.uppercaseMapping.unicodeScalars.prefix(1)) {
                    if let slot = slot(scalar.value) { table[slot] = packed }
                }
            }
        }
        // The Turkish capital has no single-letter lower case, so the mapping above does not reach it.
        if let dotted = slot(0x0130) { table[dotted] = UInt16(UInt8(ascii: "i")) }
        if let sharp = slot(0x1E9E) { table[sharp] = UInt16(UInt8(ascii: "s")) | UInt16(UInt8(ascii: "s")) << 8 }
        return table
    }()

    private static func slot(_ value: UInt32) -> Int? {
        switch value {
        case 0x80..<0x2B0: Int(value - 0x80)
        case 0x1E00..<0x1F00: Int(value - 0x1E00) + 0x230
        default: nil
        }
    }

    /// The folded letters packed as two ASCII bytes, the first in the low byte; 0 where the letter is kept as it is.
    @inline(__always)
    static func folded(_ value: UInt32) -> UInt16 {
        switch value {
        case 0xFF21...0xFF3A: return UInt16(value - 0xFF21 + 0x61)
        case 0xFF41...0xFF5A: return UInt16(value - 0xFF41 + 0x61)
        case 0xFB00: return ligature("f", "f")
        case 0xFB01: return ligature("f", "i")
        case 0xFB02: return ligature("f", "l")
        default:
            guard let slot = slot(value) else { return 0 }
            return table[slot]
        }
    }

    private static func ligature(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt16 {
        UInt16(UInt8(ascii: first)) | UInt16(UInt8(ascii: second)) << 8
    }
}
