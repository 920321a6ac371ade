/// Days as people write them.
public enum WrittenDay {
    /// `2024-12-08` as `8 December 2024`; what is no day as it is.
    ///
    /// - Parameter months: their twelve names.
    public static func text(_ iso: String, months: [String]) -> String {
        var fields = (0, 0, 0)
        var count = 1
        for byte in iso.utf8 {
            switch byte {
            case UInt8(ascii: "-"):
                fields = (fields.1, fields.2, 0)
                count += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where fields.2 < 10_000:
                fields.2 = 10 * fields.2 + Int(byte - UInt8(ascii: "0"))
            default: return iso
            }
        }
        let (year, month, day) = fields
        guard count == 3, 1...12 ~= month else { return iso }
        return "\(day) \(months[month - 1]) \(year)"
    }
}
