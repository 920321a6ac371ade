/// Finds dates that are written in digits alone, which stay whole: `2024-12-01`, `01-12-2024`, `8/12/24`, `٠٨/١٢/٢٠٢٤`.
enum DateScanner {
    /// The end of the date that begins at `start`, or nil where none does.
    static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        var lengths = (0, 0, 0)
        lengths.0 = digits(of: text, from: &index)
        guard lengths.0 == 4 || lengths.0 <= 2, index < text.count else { return nil }
        let separator = text[index]
        guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".") else {
            return nil
        }
        index += 1
        lengths.1 = digits(of: text, from: &index)
        guard 1...2 ~= lengths.1, index < text.count, text[index] == separator else { return nil }
        index += 1
        lengths.2 = digits(of: text, from: &index)
        let isDate =
            lengths.0 == 4 ? 1...2 ~= lengths.2 : lengths.2 == 4 || (lengths.2 == 2 && separator != UInt8(ascii: "."))
        return isDate ? index : nil
    }

    /// Skips digits, five at the most; returns how many there were.
    private static func digits(of text: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Int {
        var count = 0
        while count < 5, index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                guard ASCIIClass.of(byte) == .digit else { break }
                index += 1
            } else {
                let (value, length) = UTF8Decoding.scalar(in: text, at: index)
                guard ScalarClass.digitValue(value) != nil else { break }
                index += length
            }
            count += 1
        }
        return count
    }
}
