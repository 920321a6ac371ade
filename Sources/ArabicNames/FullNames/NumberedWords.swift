import TextAnalysis

/// Words in the order in which they were first seen, found again by their bytes: a word that is known takes no memory of its own.
struct NumberedWords {
    private var bytes: [UInt8] = []
    /// Where each word ends, after a zero.
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    /// The numbers of words by their hashes, the next free place where two share one; -1 where there is none. No more than half is taken.
    private var places = [Int32](repeating: -1, count: 64)

    /// The number of a word; a new one where it was not seen.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = FNV1a.hash(word)
        var place = Int(truncatingIfNeeded: hash >> 32) & (places.count - 1)
        while places[place] >= 0 {
            let number = Int(places[place])
            if hashes[number] == hash, bytes[ends[number]..<ends[number + 1]].elementsEqual(word) { return number }
            place = (place + 1) & (places.count - 1)
        }
        let number = hashes.count
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        hashes.append(hash)
        places[place] = Int32(number)
        if 2 * hashes.count > places.count { grow() }
        return number
    }

    private mutating func grow() {
        places = [Int32](repeating: -1, count: 2 * places.count)
        for (number, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash >> 32) & (places.count - 1)
            while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
            places[place] = Int32(number)
        }
    }
}
