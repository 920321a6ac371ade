/// The names under which pages and mails declare encodings.
enum EncodingNames {
    /// Labels that stand for a larger encoding than the one they name, as browsers read them (WHATWG Encoding Standard), and
    /// labels that iconv does not know.
    private static let supersets: [String: String] = [
        "ascii": "WINDOWS-1252", "us-ascii": "WINDOWS-1252", "iso-8859-1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252",
        "latin1": "WINDOWS-1252", "latin-1": "WINDOWS-1252", "iso-8859-9": "WINDOWS-1254", "latin5": "WINDOWS-1254",
        "iso-8859-8-i": "WINDOWS-1255", "cp1256": "WINDOWS-1256", "x-cp1256": "WINDOWS-1256", "cp1252": "WINDOWS-1252",
        "x-cp1252": "WINDOWS-1252", "cp1254": "WINDOWS-1254", "cp1251": "WINDOWS-1251", "x-cp1251": "WINDOWS-1251",
        "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030", "x-gbk": "GB18030", "shift_jis": "CP932",
        "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932", "windows-31j": "CP932", "euc-kr": "CP949",
        "ks_c_5601-1987": "CP949", "big5": "BIG5-HKSCS", "x-euc-jp": "EUC-JP", "macintosh": "MACINTOSH",
        "x-mac-roman": "MACINTOSH", "unicode": "UTF-16LE", "utf-16": "UTF-16LE", "utf16": "UTF-16LE",
    ]

    /// The name by which iconv knows an encoding.
    static func converterName(_ label: String) -> String? {
        let label = label.lowercased()
        if let name = supersets[label] { return name }
        guard label.utf8.count <= 40, label.utf8.allSatisfy({ $0 > 0x2C && $0 < 0x7B && $0 != 0x2F }) else {
            return nil
        }
        return label
    }
}
