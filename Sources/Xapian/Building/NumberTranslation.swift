/// What the terms of one table are numbered in another.
struct NumberTranslation {
    /// By the byte before a term, 0 for none: for each number of the first table that of the second, -1 where it is not known yet.
    private var numbers = [[Int32]](repeating: [], count: 256)
    private var generation = 0

    /// Forgets what the numbers of a table were that has given them to others since.
    mutating func prepare(for terms: TermTable) {
        guard terms.generation != generation else { return }
        self = NumberTranslation()
        generation = terms.generation
    }

    /// The number of a term in `own`, given to it now if it has none.
    @inline(__always)
    mutating func number(of entry: DocumentBatch.NumberedTerm, _ named: TermTable, in own: inout TermTable) -> Int {
        let (prefix, place) = (Int(entry.prefix), Int(entry.number))
        if place < numbers[prefix].count, numbers[prefix][place] >= 0 { return Int(numbers[prefix][place]) }
        return find(prefix, place, named, in: &own)
    }

    private mutating func find(_ prefix: Int, _ place: Int, _ named: TermTable, in own: inout TermTable) -> Int {
        var bytes: [UInt8] = prefix == 0 ? [] : [UInt8(prefix)]
        named.withBytes(place) { bytes.append(contentsOf: $0) }
        let number = bytes.withUnsafeBytes { own.number(of: $0) }
        let missing = named.count - numbers[prefix].count
        if missing > 0 { numbers[prefix].append(contentsOf: repeatElement(-1, count: missing)) }
        numbers[prefix][place] = Int32(number)
        return number
    }
}
