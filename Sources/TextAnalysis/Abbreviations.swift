/// Words whose full stop does not end a sentence.
enum Abbreviations {
    /// Before a name, a number or a further word; a sentence never ends with one of these: ranks and titles, then what stands before
    /// numbers and names of places, and within references.
    private static let leading = PackedWords(
        """
        adm amb ayat brig capt cmdr col comdr cpl dr fr gen gov hon insp lt maj messrs mgr mr mrs ms mx msgr pres prof
        pvt rep reps rev rt sen sens sgt sr sra st ste supt det atty assoc asst dep dir min
        no nos vol pp p fig art sec ch mt ft approx ca cf eg ie vs v al dept dist esp est ext incl viz op
        """)
    /// A sentence may end with one of these; it does where the next word looks like the beginning of one.
    private static let trailing = PackedWords(
        """
        jr inc corp ltd co bros plc llc etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
        thurs fri sat sun ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
        mont neb nev okla ore pa tenn tex va vt wash wis wyo univ
        """)
    /// Words that begin sentences and seldom follow an abbreviation within one.
    private static let openers = PackedWords(
        """
        a after although an and as at before both but by despite during each earlier even every for from he her his how
        however if in it its last later many meanwhile most no nor not on one only other our she since so some still
        such that the their then there these they this those though through to two under until we what when where which
        while who why with yet you
        """)

    private static let no = PackedWords.packed("no".utf8)
    private static let etc = PackedWords.packed("etc".utf8)

    /// Does the full stop at `dot` belong to an abbreviation rather than end the sentence that began at `start`?
    ///
    /// `next` is the first byte of the word after it.
    static func endAt(_ dot: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int, next: Int) -> Bool {
        var begin = dot
        var hasInnerDot = false
        while begin > start {
            let byte = text[begin - 1]
            if ASCIIClass.of(byte) == .letter {
                begin -= 1
            } else if byte == UInt8(ascii: "."), begin - 1 > start, ASCIIClass.of(text[begin - 2]) == .letter {
                hasInnerDot = true
                begin -= 1
            } else {
                break
            }
            if dot - begin > PackedWords.longest { return false }
        }
        guard begin < dot else { return false }
        // A letter that is part of a longer word in another script ends a word, not an abbreviation.
        if begin > start, text[begin - 1] >= 0x80 { return false }
        let count = dot - begin
        let word = PackedWords.packed(text[begin..<dot])
        let startsWithCapital = text[begin] & 0x20 == 0
        if hasInnerDot { return !isOpener(text, next) }
        if count == 1 {
            // A page, or an initial: Martin K. Saleh. "I" ends sentences, as in "you and I."
            if !startsWithCapital { return leading.contains(word) && ASCIIClass.of(text[next]) == .digit }
            return text[begin] | 0x20 != UInt8(ascii: "i") && !isOpener(text, next)
        }
        if leading.contains(word) {
            if word == no { return ASCIIClass.of(text[next]) == .digit }
            return startsWithCapital || count <= 3
        }
        return trailing.contains(word) && startsWithCapital && !isOpener(text, next)
            || word == etc && !isOpener(text, next)
    }

    private static func isOpener(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start
        while end < text.count, ASCIIClass.of(text[end]) == .letter, end - start < PackedWords.longest { end += 1 }
        return openers.contains(PackedWords.packed(text[start..<end]))
    }
}

/// Words of up to twelve Latin letters as numbers, without regard to capitals: looked up without memory of their own.
private struct PackedWords {
    static let longest = 12

    private let sorted: [UInt64]

    /// - Parameter words: separated by spaces or line breaks.
    init(_ words: StaticString) {
        let text = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        var all: [UInt64] = []
        var start = 0
        for index in 0...text.count where index == text.count || text[index] <= 0x20 {
            if index > start { all.append(Self.packed(text[start..<index])) }
            start = index + 1
        }
        all.sort()
        sorted = all
    }

    /// Five bits a letter, the last the lowest.
    static func packed(_ letters: some Sequence<UInt8>) -> UInt64 { letters.reduce(0) { $0 << 5 | UInt64($1 & 0x1F) } }

    func contains(_ word: UInt64) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < word { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == word
    }
}
