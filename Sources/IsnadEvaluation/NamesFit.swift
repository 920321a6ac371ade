import ArabicNames
import ArgumentParser
import FoundationEssentials

/// Fits the weights of the distance of names to pairs that are known to be one name or two, by coordinate descent on a smooth
/// loss with a pull towards the weights set by hand, and says how well that does on names it has not seen.
struct NamesFit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names-fit", abstract: "Fit the weights of the distance of names to labelled pairs.")

    @Argument(help: "Files of pairs: name_a, name_b, same (1 or 0), origin, under a heading line.")
    var files: [String]

    @Flag(help: "Fit to four fifths of the names and score the rest, five times.")
    var crossValidate = false

    @Option(help: "With --cross-validate: only this fifth, 0 to 4.")
    var fold: Int?

    @Flag(help: "Only score the weights that are compiled in.")
    var score = false

    @Flag(help: "List the pairs that are judged wrongly.")
    var errors = false

    @Option(help: "With --score: a file of weights to be tried in place of those compiled in, as fitting prints them.")
    var weights: String?

    @Option(help: "With --score: a weight to be tried, name=value.")
    var set: [String] = []

    @Option(help: "How hard a weight is pulled towards the one set by hand.")
    var pull = 5.0

    struct Pair {
        var a: Int
        var b: Int
        var same: Bool
        var origin: String
        var file: Int
    }

    func run() throws {
        var texts: [String] = []
        var index: [String: Int] = [:]
        var pairs: [Pair] = []
        func number(_ text: Substring) -> Int {
            let text = String(text)
            if let known = index[text] { return known }
            index[text] = texts.count
            texts.append(text)
            return texts.count - 1
        }
        for (file, path) in files.enumerated() {
            for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst() {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count >= 4 else { continue }
                pairs.append(
                    Pair(
                        a: number(fields[0]), b: number(fields[1]), same: fields[2] == "1", origin: String(fields[3]),
                        file: file))
            }
        }
        let forms = texts.map { NameForm($0) }
        let fit = WeightFit(forms: forms, pairs: pairs, pull: pull)
        let all = Array(pairs.indices)
        if score || (errors && !crossValidate) {
            var weights = try self.weights.map(Self.read) ?? Weight.fitted
            for change in set {
                let halves = change.split(separator: "=").map(String.init)
                guard halves.count == 2, let value = Int32(halves[1]),
                    let weight = Weight.allCases.first(where: { "\($0)" == halves[0] })
                else { throw ValidationError("--set takes the name of a weight, = and a number") }
                weights[Int(weight.rawValue)] = value
            }
            let scores = fit.scores(weights, all)
            report(pairs, all, scores)
            if errors { list(pairs, texts, scores) }
        } else if crossValidate {
            let folds = nameFolds(texts, pairs)
            var scores = [Double](repeating: 0, count: pairs.count)
            var tested: [Int] = []
            for fold in fold.map({ [$0] }) ?? Array(0..<5) {
                let train = all.filter { folds[pairs[$0].a] != fold && folds[pairs[$0].b] != fold }
                let test = all.filter { folds[pairs[$0].a] == fold || folds[pairs[$0].b] == fold }
                let weights = fit.fit(train)
                for (row, score) in zip(test, fit.scores(weights, test)) { scores[row] = score }
                tested += test
                Standard.error("fold \(fold) done")
            }
            tested = Array(Set(tested)).sorted()
            report(pairs, tested, tested.map { scores[$0] })
            if errors { list(tested.map { pairs[$0] }, texts, tested.map { scores[$0] }) }
        } else {
            let weights = fit.fit(all)
            report(pairs, all, fit.scores(weights, all))
            var line = "       "
            for value in weights {
                if line.utf8.count + 5 > 120 {
                    Standard.output(line + "\n")
                    line = "       "
                }
                line += " \(value),"
            }
            Standard.output(line + "\n")
        }
    }

    /// The weights that end what a fitting printed.
    private static func read(_ path: String) throws -> [Int32] {
        let values = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            .filter { $0.last == "," }.flatMap {
                $0.split(whereSeparator: { $0 == "," || $0 == " " }).compactMap { Int32($0) }
            }
        guard values.count == Weight.allCases.count else {
            throw ValidationError("\(path) has \(values.count) weights instead of \(Weight.allCases.count)")
        }
        return values
    }

    private func list(_ pairs: [Pair], _ texts: [String], _ scores: [Double]) {
        for (pair, score) in zip(pairs, scores) where (score >= 0.5) != pair.same {
            Standard.output(
                "\(pair.same ? "missed" : "false") \(texts[pair.a]) / \(texts[pair.b]) \(pair.origin) \(score)\n")
        }
    }

    /// A fold for each form, the same for all forms of one name.
    private func nameFolds(_ texts: [String], _ pairs: [Pair]) -> [Int] {
        var parent = Array(texts.indices)
        func root(_ form: Int) -> Int {
            var form = form
            while parent[form] != form { form = parent[form] }
            return form
        }
        for pair in pairs where pair.same {
            let (a, b) = (root(pair.a), root(pair.b))
            if a != b { parent[max(a, b)] = min(a, b) }
        }
        return texts.indices.map { form in
            var hash: UInt64 = 1_469_598_103_934_665_603
            for byte in texts[root(form)].utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
            return Int((hash >> 20) % 5)
        }
    }

    private func report(_ pairs: [Pair], _ rows: [Int], _ scores: [Double]) {
        for file in files.indices {
            var counts = (tp: 0.0, fp: 0.0, fn: 0.0)
            var origins: [String: (matched: Int, all: Int)] = [:]
            for (row, score) in zip(rows, scores) where pairs[row].file == file {
                let same = pairs[row].same
                if score >= 0.5 { if same { counts.tp += 1 } else { counts.fp += 1 } } else if same { counts.fn += 1 }
                origins[pairs[row].origin, default: (0, 0)].all += 1
                if score >= 0.5 { origins[pairs[row].origin]?.matched += 1 }
            }
            let precision = counts.tp / max(1, counts.tp + counts.fp)
            let recall = counts.tp / max(1, counts.tp + counts.fn)
            let f1 = 2 * precision * recall / max(1e-9, precision + recall)
            Standard.output("\(files[file])  P \(round3(precision)) R \(round3(recall)) F1 \(round3(f1))\n")
            for (origin, count) in origins.sorted(by: { $0.key < $1.key }) {
                Standard.output("    \(origin) \(round3(Double(count.matched) / Double(count.all)))\n")
            }
        }
    }

    private func round3(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

/// Coordinate descent over the weights.
struct WeightFit {
    let forms: [NameForm?]
    let pairs: [NamesFit.Pair]
    let pull: Double

    func scores(_ weights: [Int32], _ rows: [Int]) -> [Double] {
        scores(weights, rows, prepare(weights, rows))
    }

    /// The forms of the pairs, read with these weights.
    private func prepare(_ weights: [Int32], _ rows: [Int]) -> [PreparedName?] {
        var prepared = [PreparedName?](repeating: nil, count: forms.count)
        weights.withUnsafeBufferPointer { weights in
            for row in rows {
                for form in [pairs[row].a, pairs[row].b] where prepared[form] == nil {
                    prepared[form] = forms[form].map { PreparedName($0, weights: weights) }
                }
            }
        }
        return prepared
    }

    private func scores(_ weights: [Int32], _ rows: [Int], _ prepared: [PreparedName?]) -> [Double] {
        weights.withUnsafeBufferPointer { weights in
            rows.map { row in
                guard let a = prepared[pairs[row].a], let b = prepared[pairs[row].b] else { return 0 }
                return a.similarity(b, weights: weights)
            }
        }
    }

    func fit(_ rows: [Int]) -> [Int32] {
        var weights = Weight.prior
        let floors = Weight.allCases.map(\.floor)
        // A sample of the many pairs of foreign names is enough.
        let rows = rows.filter { pairs[$0].file == 0 || !pairs[$0].same || $0 % 3 == 0 }
        var prepared = prepare(weights, rows)
        var best = loss(weights, rows, prepared)
        var step: Int32 = 12
        for _ in 0..<14 {
            var improved = 0
            for weight in Weight.allCases.dropFirst() where !weight.isFixed {
                let index = Int(weight.rawValue)
                for change in [step, -step] {
                    var candidate = weights
                    candidate[index] = max(floors[index], min(200, candidate[index] + change))
                    guard candidate[index] != weights[index] else { continue }
                    let ready = weight.bearsOnKnownNames ? prepare(candidate, rows) : prepared
                    let value = loss(candidate, rows, ready)
                    if value < best - 1e-6 {
                        best = value
                        weights = candidate
                        prepared = ready
                        improved += 1
                        break
                    }
                }
            }
            Standard.error("step \(step): loss \(best), \(improved) weights changed")
            if improved < 12 {
                if step <= 2 { break }
                step /= 2
            }
        }
        return weights
    }

    /// A smooth count of wrong judgements; near misses weigh as much as the pairs of one name together.
    private func loss(_ weights: [Int32], _ rows: [Int], _ prepared: [PreparedName?]) -> Double {
        var sum = 0.0
        for (row, score) in zip(rows, scores(weights, rows, prepared)) {
            let pair = pairs[row]
            let margin = (score - 0.5) * (pair.same ? 12 : -12)
            let weight = pair.file == 0 ? (pair.same ? 2.0 : 6.0) : (pair.same ? 2.5 : 6.0)
            let logistic = margin > 0 ? FoundationMath.log1pExp(-margin) : -margin + FoundationMath.log1pExp(margin)
            sum += weight * (2 / (1 + FoundationMath.exp(1.6 * margin)) + 0.12 * logistic)
        }
        for (value, prior) in zip(weights, Weight.prior) {
            let difference = Double(value - prior) / 100
            sum += pull * 4 * difference * difference
        }
        return sum
    }
}

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

private enum FoundationMath {
    static func exp(_ x: Double) -> Double {
        #if canImport(Glibc)
            Glibc.exp(x)
        #else
            Darwin.exp(x)
        #endif
    }
    static func log1pExp(_ x: Double) -> Double {
        #if canImport(Glibc)
            Glibc.log1p(Glibc.exp(x))
        #else
            Darwin.log1p(Darwin.exp(x))
        #endif
    }
}
