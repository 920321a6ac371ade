/// What was asked for on the command line.
struct Arguments {
    var path = ""
    var folds: Int?
    var predictions = "predictions.jsonl"
    var table: String?
    var fit = Fit()
    /// How many parts of the articles are read with weights fitted to the others, to learn the later steps from.
    var parts = 2
    var quickEpochs = 4
    /// What is taken from the acceptance of attributions; predictions are written for each, those of 0 under the plain name.
    var biases: [Int32] = [0]

    init(_ arguments: [String]) {
        var rest = arguments.dropFirst()[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--folds": folds = rest.popFirst().flatMap { Int($0) }
            case "--predictions": predictions = rest.popFirst() ?? predictions
            case "--rate": fit.rate = rest.popFirst().flatMap { Float($0) } ?? fit.rate
            case "--penalty": fit.penalty = rest.popFirst().flatMap { Float($0) } ?? fit.penalty
            case "--least": fit.least = rest.popFirst().flatMap { Int($0) } ?? fit.least
            case "--damping": fit.damping = rest.popFirst().flatMap { Float($0) } ?? fit.damping
            case "--epochs": fit.epochs = rest.popFirst().flatMap { Int($0) } ?? fit.epochs
            case "--dropout": fit.dropout = rest.popFirst().flatMap { UInt32($0) } ?? fit.dropout
            case "--parts": parts = rest.popFirst().flatMap { Int($0) } ?? parts
            case "--quick": quickEpochs = rest.popFirst().flatMap { Int($0) } ?? quickEpochs
            case "--biases":
                biases = (rest.popFirst() ?? "").split(separator: ",").compactMap { Int32($0) }
            case "--fits": fit.fits = rest.popFirst().flatMap { Int($0) } ?? fit.fits
            case "--rarest": fit.rarest = rest.popFirst().flatMap { Int32($0) } ?? fit.rarest
            case "--table": table = rest.popFirst()
            default: path = argument
            }
        }
    }
}
