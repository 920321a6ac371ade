/// Words whose full stop does not end a sentence.
enum Abbreviations {
    /// Before a name, a number or a further word; a sentence never ends with one of these.
    private static let leading: Set<[UInt8]> = bytes(
        // ranks and titles
        """
        adm amb ayat brig capt cmdr col comdr cpl dr fr gen gov hon insp lt maj messrs mgr mr mrs ms mx msgr pres prof
        pvt rep reps rev rt sen sens sgt sr sra st ste supt det atty assoc asst dep dir min sec
        """
            // before numbers and names of places, and within references
            + " no nos vol pp p fig art sec ch mt ft approx ca cf eg ie vs v al dept dist esp est ext incl viz op")
    /// A sentence may end with one of these; it does where the next word looks like the beginning of one.
    private static let trailing: Set<[UInt8]> = bytes(
        """
        jr inc corp ltd co bros plc llc etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
        thurs fri sat sun ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
        mont neb nev okla ore pa tenn tex va vt wash wis wyo univ
        """)
    /// Words that begin sentences and seldom follow an abbreviation within one.
    private static let openers: Set<[UInt8]> = bytes(
        """
        a after although an and as at before both but by despite during each earlier even every for from he her his how
        however if in it its last later many meanwhile most no nor not on one only other our she since so some still
        such that the their then there these they this those though through to two under until we what when where which
        while who why with yet you
        """)

    private static func bytes(_ words: String) -> Set<[UInt8]> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
    }

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
            if dot - begin > 12 { return false }
        }
        guard begin < dot else { return false }
        // A letter that is part of a longer word in another script ends a word, not an abbreviation.
        if begin > start, text[begin - 1] >= 0x80 { return false }
        let word = (begin..<dot).map { text[$0] | 0x20 }
        let startsWithCapital = text[begin] & 0x20 == 0
        if hasInnerDot { return !isOpener(text, next) }
        if word.count == 1 {
            // A page, or an initial: Martin K. Saleh. "I" ends sentences, as in "you and I."
            if !startsWithCapital { return leading.contains(word) && ASCIIClass.of(text[next]) == .digit }
            return word[0] != UInt8(ascii: "i") && !isOpener(text, next)
        }
        if leading.contains(word) {
            if word == Array("no".utf8) { return ASCIIClass.of(text[next]) == .digit }
            return startsWithCapital || word.count <= 3
        }
        return trailing.contains(word) && startsWithCapital && !isOpener(text, next)
            || word == Array("etc".utf8) && !isOpener(text, next)
    }

    private static func isOpener(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var word: [UInt8] = []
        var index = start
        while index < text.count, ASCIIClass.of(text[index]) == .letter, word.count < 12 {
            word.append(text[index] | 0x20)
            index += 1
        }
        return openers.contains(word)
    }
}
