/// Writes JSON objects of strings, the form in which feeds and tables hand on their records.
enum JSONText {
    static func object(_ fields: [(name: String, value: String)]) -> [UInt8] {
        var output: [UInt8] = [UInt8(ascii: "{")]
        for (index, field) in fields.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            append(field.name, to: &output)
            output.append(UInt8(ascii: ":"))
            append(field.value, to: &output)
        }
        output.append(UInt8(ascii: "}"))
        return output
    }

    private static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
            case 0x0A: output += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20: output.append(0x20)
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
