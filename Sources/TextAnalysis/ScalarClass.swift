/// What a scalar beyond ASCII is to the tokeniser.
enum ScalarClass {
    case latinLetter
    case arabicLetter
    /// A letter of a script that separates words by spaces: Greek, Cyrillic, Hebrew, ...
    case otherLetter
    /// A letter of a script without spaces: each is a word by itself.
    case ideograph
    case digit
    /// A combining mark: part of the letter before it.
    case mark
    /// Soft hyphen, zero-width and directional characters: as if they were not there.
    case ignorable
    case apostrophe
    /// The modifier letters that transliterations write for ayn and hamza.
    case ayn
    case hyphen
    case separator

    /// The class of a scalar at or above U+0080.
    init(_ value: UInt32) {
        switch value {
        case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0x061C, 0x180E:
            self = .ignorable
        case 0x00AA, 0x00BA, 0x00C0...0x00D6, 0x00D8...0x00F6, 0x00F8...0x02AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F,
            0xA722...0xA787, 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            self = .latinLetter
        case 0x00B4, 0x2018, 0x2019, 0x201B, 0x2032, 0x02B9, 0x02BC, 0x02C8, 0x02BD, 0x05F3, 0xFF07:
            self = .apostrophe
        case 0x02BB, 0x02BE, 0x02BF, 0x02C1, 0x02C0:
            self = .ayn
        case 0x2010, 0x2011, 0x2043, 0xFE63, 0xFF0D:
            self = .hyphen
        case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5,
            0x1AB0...0x1AFF,
            0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
            self = .mark
        case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7, 0x06E8,
            0x06EA...0x06ED,
            0x08D3...0x08FF, 0x0640, 0xFE70...0xFE7F:
            self = .mark
        case 0x0660...0x0669, 0x06F0...0x06F9, 0xFF10...0xFF19:
            self = .digit
        case 0x0620...0x063F, 0x0641...0x064A, 0x066E...0x066F, 0x0671...0x06D3, 0x06D5, 0x06E5, 0x06E6, 0x06EE, 0x06EF,
            0x06FA...0x06FC, 0x06FF, 0x0750...0x077F, 0x08A0...0x08C7, 0xFB50...0xFBB1, 0xFBD3...0xFD3D,
            0xFD50...0xFDFB,
            0xFE80...0xFEFC:
            self = .arabicLetter
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F:
            self = .ideograph
        case 0x2000...0x206F, 0x3000...0x303F, 0x00A0...0x00BF, 0x00D7, 0x00F7, 0x2190...0x2BFF, 0xFFFD:
            self = .separator
        default:
            self = ScalarClass(slowly: value)
        }
    }

    /// Asks the standard library's Unicode tables; only for scripts that the ranges above leave out.
    private init(slowly value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else {
            self = .separator
            return
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: self = .mark
        case .decimalNumber, .format, .control, .surrogate, .unassigned, .privateUse: self = .separator
        default: self = properties.isAlphabetic ? .otherLetter : .separator
        }
    }

    /// The value of a digit of class ``digit``, or nil.
    static func digitValue(_ value: UInt32) -> UInt8? {
        switch value {
        case 0x0660...0x0669: UInt8(value - 0x0660)
        case 0x06F0...0x06F9: UInt8(value - 0x06F0)
        case 0xFF10...0xFF19: UInt8(value - 0xFF10)
        default: nil
        }
    }
}
