/// The weighted edit distance of two readings (Wagner and Fischer, 1974, with costs from ``CostTable``).
enum SoundDistance {
    /// In hundredths of a consonant, or a number above `limit` where it is more than that. O(n·m).
    static func between(_ a: NameReading, _ b: NameReading, weights: UnsafeBufferPointer<Int32>, limit: Int32) -> Int32
    {
        a.withSounds(against: b.script) { x in
            b.withSounds(against: a.script) { y in between(x, y, weights: weights, limit: limit) }
        }
    }

    /// The same of sounds with their skip weights against each other's script.
    ///
    /// - Parameter useful: above this, if that is less than `limit`, the number says no more than that it is above.
    static func between(
        _ x: SoundSequence, _ y: SoundSequence, weights: UnsafeBufferPointer<Int32>, limit: Int32, useful: Int32 = .max
    ) -> Int32 {
        let table = CostTable.shared
        return table.substitution.withUnsafeBufferPointer { substitution in
            table.length.withUnsafeBufferPointer { length in
                align(
                    x.units, x.skips, y.units, y.skips, substitution, length, weights, limit, min(limit, useful),
                    Gemination(x.script, y.script, weights),
                    isCrossScript: x.script != y.script && (x.script == .arabic || y.script == .arabic))
            }
        }
    }

    private static func align(
        _ x: UnsafeBufferPointer<UInt8>, _ skipX: UnsafeBufferPointer<UInt8>, _ y: UnsafeBufferPointer<UInt8>,
        _ skipY: UnsafeBufferPointer<UInt8>, _ substitution: UnsafeBufferPointer<UInt8>,
        _ length: UnsafeBufferPointer<UInt8>,
        _ weights: UnsafeBufferPointer<Int32>, _ limit: Int32, _ useful: Int32, _ gemination: Gemination,
        isCrossScript: Bool
    ) -> Int32 {
        let n = y.count
        let width = n + 1
        let across = isCrossScript ? 2 * 64 * 64 : 0
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: (x.count + 1) * width) { cells in
            cells[0] = 0
            var leastAbove: Int32 = 0
            for j in 0..<n { cells[j + 1] = cells[j] + weights[Int(skipY[j])] }
            for i in 0..<x.count {
                let row = (i + 1) * width
                let above = i * width
                let skip = weights[Int(skipX[i])]
                cells[row] = cells[above] + skip
                var least = cells[row]
                let u = x[i]
                let isLastRow = i == x.count - 1
                let isEdge = i == 0 || isLastRow
                let isGlide = Sound.isGlide(u)
                for j in 0..<n {
                    let v = y[j]
                    let letters = Int(u & Sound.mask) << 6 | Int(v & Sound.mask)
                    let pair = letters + across
                    // The vowel of the last syllable tells names apart more than one before it.
                    let isLast = (u & v) & Sound.lastVowel != 0
                    var cost = weights[Int(substitution[isLast ? pair + 4096 : pair])] + weights[Int(length[letters])]
                    if (u ^ v) & Sound.doubled != 0 { cost += gemination.cost(u, v) }
                    if isEdge, i | j == 0 || (isLastRow && j == n - 1) {
                        // No pair costs less than nothing, so that no row's end is nearer than its nearest cell.
                        cost = max(0, cost + edge(u, v, i | j == 0, isLastRow && j == n - 1, weights))
                    }
                    var best = min(
                        cells[above + j] + cost, cells[above + j + 1] + skip, cells[row + j] + weights[Int(skipY[j])])
                    // A diphthong against one vowel: Jawlani, Jolani.
                    if j > 0, Sound.isGlide(v), let merge = merged(y[j - 1], v, u) {
                        best = min(best, cells[above + j - 1] + weights[Int(merge.rawValue)])
                    }
                    if i > 0, isGlide, let merge = merged(x[i - 1], u, v) {
                        best = min(best, cells[above - width + j] + weights[Int(merge.rawValue)])
                    }
                    cells[row + j + 1] = best
                    if best < least { least = best }
                }
                // A merge may still reach over one row, none over two.
                if least > limit + 40 { return limit + 1 }
                if least > useful, leastAbove > useful { return useful + 1 }
                leastAbove = least
            }
            return cells[x.count * width + n]
        }
    }

    /// The weight of reading `first` and `glide` as the one vowel `vowel`.
    @inline(__always)
    private static func merged(_ first: UInt8, _ glide: UInt8, _ vowel: UInt8) -> Weight? {
        let glide = glide & Sound.mask
        if first & Sound.mask == Sound.alif.rawValue {
            // English vowels as Arabic writes them: Spivey, Down.
            guard glide == Sound.ya.rawValue || glide == Sound.waw.rawValue else { return nil }
            let quality = Sound(rawValue: vowel & Sound.mask)?.quality
            if glide == Sound.waw.rawValue { return quality == .o || quality == .u ? .mergeAlifWaw : nil }
            return quality == .e || quality == .i ? .mergeAlifYa : nil
        }
        guard glide == Sound.w.rawValue || glide == Sound.y.rawValue else { return nil }
        switch Sound(rawValue: first & Sound.mask) {
        case .a, .aa, .e, .o, .shortA, .longA: break
        default: return nil
        }
        guard let quality = Sound(rawValue: vowel & Sound.mask)?.quality else { return nil }
        if glide == Sound.w.rawValue { return quality == .o || quality == .u ? .mergeAW : nil }
        return quality == .e || quality == .i ? .mergeAY : nil
    }

    /// What it costs that one spelling doubles a consonant.
    private struct Gemination {
        var plain: Int32
        var sibilant: Int32
        /// The bit of the form that is doubled where that costs more, 0 where it does not matter.
        var knownIsY = false
        var knownIsX = false
        var doubled: Int32 = 0

        init(_ x: NameScript, _ y: NameScript, _ weights: UnsafeBufferPointer<Int32>) {
            func weight(_ weight: Weight) -> Int32 { weights[Int(weight.rawValue)] }
            sibilant = weight(.geminationS)
            if x == .arabic || y == .arabic {
                plain = 0
            } else if x == .latin, y == .latin {
                plain = weight(.gemination)
            } else {
                plain = weight(.knownGemination)
                doubled = weight(.knownDoubled)
                knownIsX = x == .vocalised
                knownIsY = y == .vocalised
            }
        }

        @inline(__always)
        func cost(_ u: UInt8, _ v: UInt8) -> Int32 {
            // French doubles an s that is no z.
            if u & Sound.mask == Sound.s.rawValue || u & Sound.mask == Sound.ṣ.rawValue { return min(plain, sibilant) }
            // Spellings often leave a doubled consonant plain; they seldom double a plain one.
            if knownIsY, u & Sound.doubled != 0 { return doubled }
            if knownIsX, v & Sound.doubled != 0 { return doubled }
            return plain
        }
    }

    /// The weight of an Arabic vowel letter against a Latin vowel that it does not write, as it is within names; nil for other pairs. Foreign
    /// vowels within a name are heard in many ways; the last one tells Sabra from Sabri.
    @inline(__always)
    private static func wrongEnding(_ x: UInt8, _ y: UInt8) -> Weight? {
        guard let first = Sound(rawValue: x), let second = Sound(rawValue: y) else { return nil }
        let letter = first.isArabicVowel ? first : second
        guard let quality = (first.isArabicVowel ? second : first).quality else { return nil }
        switch (letter, quality) {
        case (.ya, .a): return .yaA
        case (.ya, .o), (.ya, .u): return .yaU
        case (.waw, .a), (.waw, .i): return .wawA
        case (.alif, .i): return .alifI
        case (.alif, .u): return .alifU
        default: return nil
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
        if isInitial, x == Sound.ayn.rawValue || y == Sound.ayn.rawValue {
            let vowel = x == Sound.ayn.rawValue ? y : x
            guard let sound = Sound(rawValue: vowel), sound.isLatinVowel else { return 0 }
            return weights[Int(Weight.initialAyn.rawValue)] - weights[Int(Weight.vowelAyn.rawValue)]
        }
        if isFinal, let wrong = wrongEnding(x, y) {
            return weights[Int(Weight.finalWrong.rawValue)] - weights[Int(wrong.rawValue)]
        }
        if isFinal, x == Sound.t.rawValue && y == Sound.d.rawValue || x == Sound.d.rawValue && y == Sound.t.rawValue {
            // Turkish hardens a last consonant: Ahmet.
            return weights[Int(Weight.tDFinal.rawValue)] - weights[Int(Weight.tD.rawValue)]
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
