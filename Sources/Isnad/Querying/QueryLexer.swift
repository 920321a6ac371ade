import TextAnalysis

/// A piece of a query.
enum QueryToken: Sendable, Equatable {
    case word(String)
    case phrase(String)
    case open
    case close
    case and
    case or
    case not
    case minus
    case near(Int)
    /// `title:`, `source:` …, directly before what it applies to.
    case field(String)
    /// `=`, directly before a word or a phrase.
    case exactly
}

/// Cuts a query into pieces. Nothing that can be typed is an error.
struct QueryLexer {
    private static let fields: Set<String> = ["title", "source", "speaker", "date", "language", "lang"]
    /// How many words apart `NEAR` without a number allows.
    private static let usualDistance = 10
    private static let farthest = 1_000

    /// Brackets nested deeper are left out; one more than the parser takes, so that it says so.
    private static let mostBrackets = QueryParser.deepest + 1

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var brackets = 0
    private(set) var tokens: [QueryToken] = []
    /// What was mended, to be told to the user.
    private(set) var notes: [String] = []

    /// - Parameter most: pieces beyond so many are left out.
    init(_ text: String, most: Int) {
        scalars = Array(text.unicodeScalars)
        while index < scalars.count {
            if tokens.count >= most {
                notes.append("only the first \(most) words of the query were used")
                break
            }
            step()
        }
    }

    private mutating func step() {
        let scalar = scalars[index]
        if scalar.properties.isWhitespace || scalar.value < 0x20 {
            index += 1
            return
        }
        switch scalar {
        case "(", ")":
            if scalar == "(" { brackets += 1 }
            // Ten thousand brackets must not take the room of the words behind them.
            if brackets <= Self.mostBrackets { tokens.append(scalar == "(" ? .open : .close) }
            if scalar == ")" { brackets = max(0, brackets - 1) }
            index += 1
        case "\"", "“", "”", "„", "«", "»":
            readPhrase()
        case "-" where startsOperand(index + 1) && isAtStart, "−" where startsOperand(index + 1) && isAtStart,
            "–" where startsOperand(index + 1) && isAtStart:
            tokens.append(.minus)
            index += 1
        case "=" where startsOperand(index + 1):
            tokens.append(.exactly)
            index += 1
        case "+" where startsOperand(index + 1) && isAtStart:
            // Other engines ask for a word so; here it means nothing more than the word.
            index += 1
        default: readWord()
        }
    }

    /// Whether what stands before is no word.
    private var isAtStart: Bool {
        index == 0 || scalars[index - 1].properties.isWhitespace || scalars[index - 1] == "("
    }

    private func startsOperand(_ index: Int) -> Bool {
        guard index < scalars.count else { return false }
        let scalar = scalars[index]
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "\"“„«(=".unicodeScalars.contains(scalar)
    }

    private mutating func readPhrase() {
        index += 1
        var text = String.UnicodeScalarView()
        while index < scalars.count, !"\"“”„«»".unicodeScalars.contains(scalars[index]) {
            text.append(scalars[index])
            index += 1
        }
        if index == scalars.count, !text.isEmpty {
            notes.append("a closing quotation mark is missing: the phrase goes to the end")
        }
        index += 1
        if text.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
            tokens.append(.phrase(String(text)))
        }
    }

    private mutating func readWord() {
        let start = index
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.properties.isWhitespace || "()\"“”„«»".unicodeScalars.contains(scalar) { break }
            index += 1
            if scalar == ":", let field = fieldName(start..<index - 1), index < scalars.count,
                !scalars[index].properties.isWhitespace
            {
                tokens.append(.field(field))
                return
            }
        }
        let word = String(scalars: scalars[start..<index])
        switch word {
        case "AND", "&&": tokens.append(.and)
        case "OR", "||": tokens.append(.or)
        case "NOT": tokens.append(.not)
        case "NEAR": tokens.append(.near(Self.usualDistance))
        default:
            if word.hasPrefix("NEAR/"), let distance = Int(word.dropFirst(5)), distance > 0 {
                tokens.append(.near(min(distance, Self.farthest)))
            } else if word.unicodeScalars.contains(where: {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }) {
                tokens.append(.word(word))
            }
        }
    }

    private func fieldName(_ range: Range<Int>) -> String? {
        let name = String(scalars: scalars[range]).lowercased()
        return Self.fields.contains(name) ? (name == "lang" ? "language" : name) : nil
    }
}
