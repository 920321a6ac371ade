import Isnad
import Testing

@testable import IsnadOutput

@Suite("Tables") struct CSVTests {
    @Test(
        "Cells as RFC 4180 has them, and none that is a formula",
        arguments: [
            ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("الميناء", "الميناء"),
            ("=1+1", "'=1+1"), ("+49", "'+49"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
            ("'quoted", "''quoted"), ("＝1", "'＝1"), ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""), ("\n=1", "\"'\n=1\""),
            ("a=1", "a=1"), ("\u{1B}[31m", "\u{FFFD}[31m"), ("\u{202E}=1", "\u{FFFD}=1"),
        ])
    func cells(_ row: (text: String, cell: String)) {
        var table = CSVForm(["h"])
        table.append([.text(row.text)])
        #expect(table.text == "h\r\n" + row.cell + "\r\n")
    }

    @Test(
        "Whoever takes one apostrophe off has the text again", arguments: ["=x", "'=x", "''", "x'", "-", "plain", "@"])
    func backAgain(_ text: String) {
        let cell = CSVForm.guarded(text)
        #expect((cell.hasPrefix("'") ? String(cell.dropFirst()) : cell) == text)
        #expect(cell.first.map { !"=+-@\t".contains($0) } ?? true)
    }

    @Test func numbersAreNumbers() {
        var table = CSVForm(["a", "b", "c"])
        table.append([.number(-3), .fraction(0.25), .fraction(nil)])
        #expect(table.text == "a,b,c\r\n-3,0.25,\r\n")
    }
}
