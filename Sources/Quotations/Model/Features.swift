/// Takes the features of a candidate one by one: a scorer adds their weights, the fitting program writes them down.
package protocol FeatureSink {
    /// Takes the feature with this hash.
    mutating func add(_ hash: UInt32)
}

/// Hashes of feature templates with their values.
package enum Feature {
    /// Bits of an index into the table of weights.
    package static let bits: UInt32 = 20
    package static let tableSize = 1 << Int(bits)

    @inline(__always)
    static func mix(_ a: UInt32, _ b: UInt32) -> UInt32 {
        var hash = (a ^ (b &* 0x9E37_79B1)) &* 0x85EB_CA6B
        hash ^= hash >> 15
        return hash
    }

    /// The place of a feature's weight.
    @inline(__always)
    package static func index(_ hash: UInt32) -> Int { Int((hash &* 0x9E37_79B1) >> (32 - bits)) }
}

extension FeatureSink {
    @inline(__always)
    mutating func add(_ template: UInt32, _ a: UInt32) { add(Feature.mix(template, a)) }
    @inline(__always)
    mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) {
        add(Feature.mix(Feature.mix(template, a), b))
    }
    @inline(__always)
    mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) {
        add(Feature.mix(Feature.mix(Feature.mix(template, a), b), c))
    }
    @inline(__always)
    mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) {
        add(Feature.mix(Feature.mix(Feature.mix(Feature.mix(template, a), b), c), d))
    }
}

/// Adds up weights.
struct Scorer: FeatureSink {
    let weights: UnsafeBufferPointer<Int8>
    var sum: Int32 = 0

    @inline(__always)
    mutating func add(_ hash: UInt32) { sum &+= Int32(weights[Feature.index(hash)]) }
}

/// Writes features down.
package struct FeatureCollector: FeatureSink {
    package var indices: [UInt32] = []
    package init() {}
    package mutating func add(_ hash: UInt32) { indices.append(UInt32(Feature.index(hash))) }
}
