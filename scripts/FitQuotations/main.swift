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

/// Weights from these articles: of the sentences first, then with the loose stretches as fits to other articles leave them.
func fit(_ numbers: [Int]) -> [Int8] {
    var sets = numbers.map { examples[$0] }
    for part in 0..<arguments.parts {
        let other = numbers.indices.filter { $0 % arguments.parts != part }.map { examples[numbers[$0]] }
        var quick = arguments.fit
        quick.epochs = arguments.quickEpochs
        let weights = quick.quantised(quick.weights(other))
        for index in numbers.indices where index % arguments.parts == part {
            let number = numbers[index]
            sets[index].addStretches(articles[number], readings[number], weights)
        }
    }
    let weights = arguments.fit.quantised(arguments.fit.weights(sets))
    print("weights other than zero: \(weights.count { $0 != 0 })")
    return weights
}

if let folds = arguments.folds {
    var lines = [String](repeating: "", count: articles.count)
    var accuracy = Accuracy()
    let order = articles.indices.sorted { WordHash.of(articles[$0].id.utf8) < WordHash.of(articles[$1].id.utf8) }
    for fold in 0..<folds {
        let trained = order.indices.filter { $0 % folds != fold }.map { order[$0] }
        let weights = fit(trained)
        let extractor = QuotationExtractor(model: Model(weights: weights))
        for index in order.indices where index % folds == fold {
            var set = examples[order[index]]
            set.addStretches(articles[order[index]], readings[order[index]], weights)
            accuracy.add(set, weights)
            lines[order[index]] = try Predictions.line(articles[order[index]], extractor)
        }
    }
    print(accuracy.description)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: arguments.predictions))
}
if let table = arguments.table {
    let weights = fit(Array(articles.indices))
    try Data(WeightTable.source(weights).utf8).write(to: URL(filePath: table))
}
