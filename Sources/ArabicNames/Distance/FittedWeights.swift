/// The weights of the distance as `isnad-eval names-fit` printed them.
enum FittedWeights {
    static let values: [Int32] = Weight.prior
}
