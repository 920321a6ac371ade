import FoundationEssentials
import Quotations

// FitQuotations DATA.jsonl [--folds K --predictions OUT.jsonl] [--table WEIGHTS.swift]
//
// Fits the weights of the module Quotations to annotated articles, lines of {"id", "text", "quotes"}. With folds, each article is
// read with weights fitted to the articles of the other folds, and what was found is written for a scorer.

let arguments = Arguments(CommandLine.arguments)
let articles = try GoldArticle.read(arguments.path)
let readings = articles.map { article in
    var reader = TextReader()
    var text = article.text
    text.withUTF8 { reader.read($0) }
    return reader.reading
}
var counts = Examples.Counts()
let examples = articles.indices.map { index in
    var set = Examples()
    set.add(articles[index], readings[index], &counts)
    return set
}
print(
    "attributions \(counts.all), with a cue \(counts.withCue), learnt \(counts.cues), sources \(counts.sources), lost \(counts.lostSources)"
)

/// Weights from these articles: of the sentences first, then of each later step with the earlier ones as fits to other articles leave
/// them.
func fit(_ numbers: [Int]) -> [Int8] {
    var sets = numbers.map { examples[$0] }
    for lesson in [Examples.Lesson.acceptance, .stretches] {
        var taught = sets
        for part in 0..<arguments.parts {
            var quick = arguments.fit
            quick.epochs = arguments.quickEpochs
            quick.fits = 1
            let others = sets.indices.filter { $0 % arguments.parts != part }.map { sets[$0] }
            let weights = quick.quantised(quick.weights(others))
            for index in numbers.indices where index % arguments.parts == part {
                taught[index].add(lesson, articles[numbers[index]], readings[numbers[index]], weights)
            }
        }
        sets = taught
    }
    let weights = arguments.fit.quantised(arguments.fit.weights(sets))
    print("weights other than zero: \(weights.count { $0 != 0 })")
    return weights
}

if let folds = arguments.folds {
    var lines = arguments.biases.map { _ in [String](repeating: "", count: articles.count) }
    var accuracy = Accuracy()
    let order = articles.indices.sorted { WordHash.of(articles[$0].id.utf8) < WordHash.of(articles[$1].id.utf8) }
    for fold in 0..<folds {
        let trained = order.indices.filter { $0 % folds != fold }.map { order[$0] }
        let weights = fit(trained)
        for index in order.indices where index % folds == fold {
            let number = order[index]
            var set = examples[number]
            for lesson in [Examples.Lesson.acceptance, .stretches] {
                set.add(lesson, articles[number], readings[number], weights)
            }
            accuracy.add(set, weights)
            for (place, bias) in arguments.biases.enumerated() {
                var model = Model(weights: weights)
                model.bias = bias
                lines[place][number] = try Predictions.line(articles[number], QuotationExtractor(model: model))
            }
        }
    }
    print(accuracy.description)
    for (bias, lines) in zip(arguments.biases, lines) {
        let path = bias == 0 ? arguments.predictions : "\(arguments.predictions).\(bias)"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    }
}
if let table = arguments.table {
    let weights = fit(Array(articles.indices))
    try Data(WeightTable.source(weights).utf8).write(to: URL(filePath: table))
}
