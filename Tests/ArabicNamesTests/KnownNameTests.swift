import ArabicNames
import Testing

@Test("What lies in the program is what the table of known names says; else `isnad-eval names-table` writes it anew")
func laidOutNames() {
    let read = KnownNameEntries()
    let laidOut = KnownNameEntries.laidOut
    #expect(read.names.count > 2_500 && read.byKey.count == read.names.count)
    // Not the arrays themselves: a failure would print them.
    let isSame = read == laidOut
    #expect(isSame)
}
