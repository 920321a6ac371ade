import ArabicNames
import Articles
import Isnad
import IsnadOutput
import Quotations
import TextAnalysis
import Xapian

/// What the program spends its time in, each path by itself: repeated so many times on the same input it executes nearly the same instructions
/// each time, so the difference of two runs tells what one pass costs, whatever the machine does besides.
enum HotPath: String, CaseIterable {
    case tokens
    case nameReading = "name-reading"
    case nameLikeness = "name-likeness"
    case quotations
    case analysis
    case building
    case search
    case speaker
    case snippets
    case json

    /// What each path is given.
    struct Input {
        var articles: [Article] = []
        /// A query, a name or a speaker a line.
        var lines: [String] = []
        /// The folder of an index.
        var index = ""
    }

    /// How many units one pass does, and what they are.
    struct Work {
        var count: Int
        var unit: String
    }

    /// Runs the path `times` times.
    ///
    /// - Returns: the work of one pass, and a sum over all results, so that nothing is left undone that nobody looks at.
    func run(_ input: Input, times: Int) throws -> (work: Work, sum: Int) {
        switch self {
        case .tokens: Self.tokens(input, times)
        case .nameReading: Self.nameReading(input, times)
        case .nameLikeness: Self.nameLikeness(input, times)
        case .quotations: Self.quotations(input, times)
        case .analysis: try Self.analysis(input, times)
        case .building: try Self.building(input, times)
        case .search: try Self.search(input, times)
        case .speaker: try Self.speaker(input, times)
        case .snippets: try Self.snippets(input, times)
        case .json: try Self.json(input, times)
        }
    }

    private static func kilobytes(_ texts: [[UInt8]]) -> Int { max(1, texts.reduce(0) { $0 + $1.count } / 1000) }

    private static func tokens(_ input: Input, _ times: Int) -> (Work, Int) {
        let texts = input.articles.map { Array($0.text.utf8) }
        var buffer = TokenBuffer()
        var sum = 0
        for _ in 0..<times {
            for text in texts {
                text.withUnsafeBufferPointer { Tokenizer().tokenize($0, into: &buffer) }
                sum += buffer.tokens.count
            }
        }
        return (Work(count: kilobytes(texts), unit: "kB"), sum)
    }

    private static func nameReading(_ input: Input, _ times: Int) -> (Work, Int) {
        var sum = 0
        for _ in 0..<times {
            for name in input.lines { sum += NameForm(name)?.keys.count ?? 0 }
        }
        return (Work(count: input.lines.count, unit: "name"), sum)
    }

    /// Each name against the ones next to it.
    private static func nameLikeness(_ input: Input, _ times: Int) -> (Work, Int) {
        let names = input.lines.compactMap { PreparedName($0) }
        let reach = 8
        var alike = 0
        for _ in 0..<times {
            for (index, name) in names.enumerated() {
                for other in names[(index + 1)...].prefix(reach) where name.similarity(other) > 0.5 { alike += 1 }
            }
        }
        let pairs = names.indices.reduce(0) { $0 + min(reach, names.count - $1 - 1) }
        return (Work(count: pairs, unit: "pair"), alike)
    }

    private static func quotations(_ input: Input, _ times: Int) -> (Work, Int) {
        let texts = input.articles.map { Array($0.text.utf8) }
        let extractor = QuotationExtractor()
        var sum = 0
        for _ in 0..<times {
            for text in texts { sum += text.withUnsafeBufferPointer { extractor.quotations(in: $0).count } }
        }
        return (Work(count: kilobytes(texts), unit: "kB"), sum)
    }

    private static func analysis(_ input: Input, _ times: Int) throws -> (Work, Int) {
        var measure = AnalysisMeasure()
        var sum = 0
        for _ in 0..<times {
            for article in input.articles { sum += measure.analyse(article) }
        }
        return (Work(count: input.articles.count, unit: "article"), sum)
    }

    /// The documents are inverted as those of several chunks, which are merged into a database.
    private static func building(_ input: Input, _ times: Int) throws -> (Work, Int) {
        let articlesOfChunk = 6
        let batches = try stride(from: 0, to: input.articles.count, by: articlesOfChunk).map {
            try AnalysisMeasure.documents(of: input.articles[$0...].prefix(articlesOfChunk))
        }
        let scratch = try ScratchFolder()
        var sum = 0
        for time in 0..<times {
            let runs = try batches.enumerated().map { number, documents in
                var run = try DocumentRun()
                run.add(documents.batch, terms: documents.terms)
                return try run.finish(scratch.path + "/run-\(number)")
            }
            let path = scratch.path + "/database-\(time)"
            try DatabaseBuild.build(runs, at: path)
            sum += try Database([Database.Part(path: path)]).size().documents
        }
        return (Work(count: input.articles.count, unit: "article"), sum)
    }

    /// A new searcher for each pass, as a program has it that answers once: nothing is remembered of the pass before.
    private static func search(_ input: Input, _ times: Int) throws -> (Work, Int) {
        var sum = 0
        for _ in 0..<times {
            let searcher = try Searcher(folder: input.index)
            for line in input.lines { sum += try searcher.search(SearchRequest(line)).results.count }
        }
        return (Work(count: input.lines.count, unit: "query"), sum)
    }

    private static func speaker(_ input: Input, _ times: Int) throws -> (Work, Int) {
        var sum = 0
        for _ in 0..<times {
            let searcher = try Searcher(folder: input.index)
            for line in input.lines {
                var request = QuotationRequest()
                request.speaker = line
                sum += try searcher.quotations(request).results.count
            }
        }
        return (Work(count: input.lines.count, unit: "query"), sum)
    }

    private static func snippets(_ input: Input, _ times: Int) throws -> (Work, Int) {
        let searcher = try Searcher(folder: input.index)
        let passages = input.articles.flatMap(AnalysisMeasure.passages)
        var sum = 0
        for line in input.lines { sum += try searcher.markedInSnippets(of: passages, for: line, times: times) }
        return (Work(count: input.lines.count * passages.count, unit: "passage"), sum)
    }

    private static func json(_ input: Input, _ times: Int) throws -> (Work, Int) {
        let searcher = try Searcher(folder: input.index)
        let answers = try input.lines.map {
            var answer = try searcher.search(SearchRequest($0))
            // The one thing in it that is not the same each time.
            answer.tookMilliseconds = 0
            return answer
        }
        var sum = 0
        for _ in 0..<times {
            for answer in answers { sum += try JSONForm.text(of: answer).utf8.count }
        }
        return (Work(count: answers.count, unit: "answer"), sum)
    }
}
