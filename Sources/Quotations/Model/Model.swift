/// The weights of all features, in fourteenths of a natural logarithm.
package struct Model: Sendable {
    /// The table that ``Feature/index(_:)`` points into.
    package let weights: [Int8]

    /// How many steps of a weight are one natural logarithm.
    package static let scale = 14

    /// The weights that come with the module.
    package static let shared: Model = {
        let packed = FittedWeights.packed
        let bytes = UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount)
        return Model(weights: PackedWeights.unpack(bytes, count: Feature.tableSize))
    }()

    /// Is taken from the acceptance of each attribution: the higher, the fewer and the surer.
    package var bias: Int32 = 0

    package init(weights: [Int8]) {
        precondition(weights.count == Feature.tableSize)
        self.weights = weights
    }
}
