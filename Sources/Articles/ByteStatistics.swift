/// Counts of the bytes of a text, from which its encoding is guessed.
struct ByteStatistics {
    private var counts = [Int](repeating: 0, count: 256)
    private var total = 0
    private var zerosAtEven = 0
    private var zerosAtOdd = 0

    init(_ bytes: some Collection<UInt8>) {
        var isOdd = false
        for byte in bytes {
            counts[Int(byte)] += 1
            if byte == 0 { if isOdd { zerosAtOdd += 1 } else { zerosAtEven += 1 } }
            isOdd.toggle()
            total += 1
        }
    }

    /// UTF-16 without a mark: nearly every second byte of its spaces, digits and ASCII letters is zero; Arabic text has
    /// zeros at its spaces alone.
    var utf16Name: String? {
        let zeros = zerosAtEven + zerosAtOdd
        guard zeros * 20 > total, total >= 4 else { return nil }
        let highArabic = counts[0x06] * 3 > total
        if zerosAtOdd > zerosAtEven * 8, zerosAtOdd * 3 > total || highArabic { return "UTF-16LE" }
        if zerosAtEven > zerosAtOdd * 8, zerosAtEven * 3 > total || highArabic { return "UTF-16BE" }
        return nil
    }

    /// Control characters that no text has, or so many bytes beyond ASCII in a row of values that no language has them.
    var looksBinary: Bool {
        var controls = 0
        for byte in 0..<0x20 where ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(byte) { controls += counts[byte] }
        return controls * 16 > total || counts[0] * 200 > total
    }

    /// The code page whose letters the bytes beyond ASCII would be.
    ///
    /// Windows-1256 writes Arabic letters at 0xC0 to 0xEF with few gaps and needs many of them; in Western text the same bytes
    /// are accented letters, each between ASCII letters, so they stay few beside those.
    var codePage: String {
        let ascii = sum(0x41...0x5A) + sum(0x61...0x7A)
        let high = sum(0x80...0xFF)
        // Alef, lam, ya, mim, nun, ra, waw, ta: a third and more of any Arabic text.
        let arabic = sum([0xC7, 0xE1, 0xED, 0xE3, 0xE4, 0xD1, 0xE6, 0xCA])
        if arabic * 3 > high, high * 2 > ascii { return "WINDOWS-1256" }
        // The letters in which Turkish differs from Western Europe.
        let turkish = sum([0xFD, 0xFE, 0xF0])
        if turkish * 3 > high, turkish > 2 { return "WINDOWS-1254" }
        return "WINDOWS-1252"
    }

    private func sum(_ bytes: some Sequence<Int>) -> Int {
        var sum = 0
        for byte in bytes { sum += counts[byte] }
        return sum
    }
}
