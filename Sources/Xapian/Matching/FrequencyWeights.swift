/// What the frequencies of a term weigh in the engine's BM25 without lengths of documents: a weight that grows to `most`.
struct FrequencyWeights {
    /// Of an endless frequency.
    let most: Double
    /// k1 of BM25: the frequency that weighs half as much.
    private let saturation: Double
    /// Of the low frequencies, so that most postings need no division; empty for few postings.
    private let known: [Double]

    private static let knownCount = 128
    /// So many postings are worth the divisions of all low frequencies.
    private static let manyPostings = 512

    init(most: Double, saturation: Double, postings: Int) {
        (self.most, self.saturation) = (most, saturation)
        guard postings >= Self.manyPostings else {
            known = []
            return
        }
        known = (0..<Self.knownCount).map { Self.weight(of: UInt32($0), most, saturation) }
    }

    @inline(__always)
    private static func weight(of frequency: UInt32, _ most: Double, _ saturation: Double) -> Double {
        most * Double(frequency) / (saturation + Double(frequency))
    }

    func weight(of frequency: UInt32) -> Double { Self.weight(of: frequency, most, saturation) }

    /// Calls `body` with what tells the weight of a frequency.
    @inline(__always)
    func withWeights(_ body: (_ weight: (_ frequency: UInt32) -> Double) -> Void) {
        let (most, saturation) = (most, saturation)
        known.withUnsafeBufferPointer { known in
            let (start, count) = (known.baseAddress, UInt32(known.count))
            body { frequency in
                guard frequency < count, let start else { return Self.weight(of: frequency, most, saturation) }
                return start[Int(frequency)]
            }
        }
    }
}
