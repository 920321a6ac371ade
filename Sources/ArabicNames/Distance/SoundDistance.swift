/// The weighted edit distance of two readings (Wagner and Fischer, 1974, with costs from ``CostTable``).
enum SoundDistance {
    /// In hundredths of a consonant, or a number above `limit` where it is more than that. O(n·m).
    static func between(_ a: NameReading, _ b: NameReading, weights: UnsafeBufferPointer<Int32>, limit: Int32) -> Int32 {
        let table = CostTable.shared
        return table.substitution.withUnsafeBufferPointer { substitution in
            table.length.withUnsafeBufferPointer { length in
                a.units.withUnsafeBufferPointer { x in
                    b.units.withUnsafeBufferPointer { y in
                        a.withSkips(against: b.script) { skipX in
                            b.withSkips(against: a.script) { skipY in
                                align(
                                    x, skipX, y, skipY, substitution, length, weights, limit,
                                    gemination: a.script == .arabic || b.script == .arabic
                                        ? 0
                                        : weights[
                                            Int(
                                                (a.script == .latin && b.script == .latin ? Weight.gemination : .knownGemination)
                                                    .rawValue)])
                            }
                        }
                    }
                }
            }
        }
    }

    private static func align(
        _ x: UnsafeBufferPointer<UInt8>, _ skipX: UnsafeBufferPointer<UInt8>, _ y: UnsafeBufferPointer<UInt8>,
        _ skipY: UnsafeBufferPointer<UInt8>, _ substitution: UnsafeBufferPointer<UInt8>, _ length: UnsafeBufferPointer<UInt8>,
        _ weights: UnsafeBufferPointer<Int32>, _ limit: Int32, gemination: Int32
    ) -> Int32 {
        let n = y.count
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: n + 1) { row in
            row[0] = 0
            for j in 0..<n { row[j + 1] = row[j] + weights[Int(skipY[j])] }
            for i in 0..<x.count {
                var diagonal = row[0]
                let skip = weights[Int(skipX[i])]
                row[0] += skip
                var least = row[0]
                let u = x[i]
                let isFirstOrLast = i == 0 || i == x.count - 1
                for j in 0..<n {
                    let v = y[j]
                    let pair = Int(u & Sound.mask) << 6 | Int(v & Sound.mask)
                    // The vowel of the last syllable tells names apart more than one before it.
                    let isLast = (u & v) & Sound.lastVowel != 0
                    var cost = weights[Int(substitution[isLast ? pair + 4096 : pair])] + weights[Int(length[pair])]
                    if (u ^ v) & Sound.doubled != 0 {
                        cost += (u & Sound.mask) == Sound.s.rawValue ? min(gemination, weights[Int(Weight.geminationS.rawValue)]) : gemination
                    }
                    if isFirstOrLast { cost += edge(u, v, i == 0 && j == 0, i == x.count - 1 && j == n - 1, weights) }
                    let best = min(diagonal + cost, row[j + 1] + skip, row[j] + weights[Int(skipY[j])])
                    diagonal = row[j + 1]
                    row[j + 1] = best
                    if best < least { least = best }
                }
                if least > limit { return limit + 1 }
            }
            return row[n]
        }
    }

    /// What the pair costs more, or less, at the beginning and at the end of both names.
    @inline(__always)
    private static func edge(
        _ u: UInt8, _ v: UInt8, _ isInitial: Bool, _ isFinal: Bool, _ weights: UnsafeBufferPointer<Int32>
    ) -> Int32 {
        let x = u & Sound.mask
        let y = v & Sound.mask
        if isInitial, x == Sound.alif.rawValue || y == Sound.alif.rawValue {
            // An alef at the beginning bears any vowel.
            let vowel = x == Sound.alif.rawValue ? y : x
            guard let sound = Sound(rawValue: vowel), sound.isLatinVowel else { return 0 }
            let pair = Int(Sound.alif.rawValue) << 6 | Int(vowel)
            let table = CostTable.shared
            return weights[Int(Weight.initialAlif.rawValue)] - weights[Int(table.substitution[pair])]
        }
        if isFinal, x == Sound.h.rawValue || y == Sound.h.rawValue {
            // A ha at the end is heard as the vowel before it.
            let other = x == Sound.h.rawValue ? y : x
            if other == Sound.a.rawValue || other == Sound.e.rawValue {
                return weights[Int(Weight.finalHaA.rawValue)] - weights[Int(Weight.other.rawValue)]
            }
        }
        return 0
    }
}
