import TextAnalysis
import Xapian

/// Finds the words of a vocabulary that are few letters away from one.
struct NearWords {
    struct Request: Hashable {
        var word: [UInt8]
        /// At most so many letters differ.
        var distance: Int
        /// So many words are wanted.
        var limit: Int
    }

    private let word: [UInt8]
    private let scalars: [Unicode.Scalar]
    private let letters: UInt32
    private let distance: Int
    private var candidate: [UInt8] = []
    private(set) var found: [Lexicon.Listed] = []

    init(_ request: Request) {
        word = request.word
        distance = request.distance
        scalars = Self.scalars(of: request.word)
        letters = request.word.withUnsafeBufferPointer { Self.letters(of: $0) }
    }

    /// The beginnings that words so near have: the same letter; or, the first one being left out, added or in the second place, the
    /// second letter with the one that is then behind it.
    func beginnings() -> [[UInt8]] {
        guard scalars.count >= 3 else { return [] }
        func bytes(_ places: Int...) -> [UInt8] { places.flatMap { Array(String(scalars[$0]).utf8) } }
        if scalars[0] == scalars[1] { return [bytes(0)] }
        return scalars[0] == scalars[2] ? [bytes(0), bytes(1, 0)] : [bytes(0), bytes(1, 0), bytes(1, 2)]
    }

    /// Takes the word that a term lists, if it is near enough. Nearly all are passed over by their length and letters.
    mutating func take(_ term: UnsafeBufferPointer<UInt8>, frequency: Int) {
        guard WordTerm.read(term, into: &candidate), abs(candidate.count - word.count) <= distance * 2 else { return }
        // A letter that is exchanged takes one away and adds one.
        let others = candidate.withUnsafeBufferPointer { Self.letters(of: $0) }
        guard (letters ^ others).nonzeroBitCount <= 2 * distance || (letters | others) & Self.isNotASCII != 0,
            let steps = EditDistance.distance(scalars, Self.scalars(of: candidate), most: distance)
        else { return }
        let listing = Array(term)
        guard var form = Lexicon.form(of: listing, frequency: frequency) else { return }
        if steps == 0 { form.origin = .exact }
        found.append(Lexicon.Listed(form: form, listing: listing, distance: steps))
    }

    private static let isNotASCII: UInt32 = 1 << 31

    /// A bit for each letter that a word has, the digits and signs among them shared.
    private static func letters(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var letters: UInt32 = 0
        for byte in word { letters |= byte < 0x80 ? 1 << UInt32(byte % 31) : isNotASCII }
        return letters
    }

    private static func scalars(of word: [UInt8]) -> [Unicode.Scalar] {
        Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    }
}

extension Lexicon {
    /// The words nearest to a folded word that the index has, nearest and most frequent first.
    ///
    /// Reads a part of the vocabulary, about a twentieth of it; what was found is remembered.
    mutating func words(near word: [UInt8], distance: Int, limit: Int = 40) throws(XapianError) -> [WordForm] {
        let request = NearWords.Request(word: word, distance: distance, limit: limit)
        if let known = nearFound[request] { return known }
        let forms = try lookUp(request)
        if nearFound.count > 2_000 { nearFound.removeAll() }
        nearFound[request] = forms
        return forms
    }

    private func lookUp(_ request: NearWords.Request) throws(XapianError) -> [WordForm] {
        let isArabic = WordTerm.isArabic(request.word)
        var near = NearWords(request)
        for beginning in near.beginnings() {
            try database.forEachTermInPlace(
                prefix: (isArabic ? [] : [Schema.Prefix.form]) + beginning, limit: Self.mostScanned
            ) { near.take($0, frequency: $1) }
        }
        var found = near.found
        if !isArabic { try count(&found) }
        found.sort { ($0.distance, -$0.form.frequency) < ($1.distance, -$1.form.frequency) }
        var forms = found.prefix(request.limit).map(\.form)
        if !isArabic { try prepareGroups(of: forms) }
        for index in forms.indices where !isArabic {
            forms[index].isWhole = try group(stem: forms[index].term, isArabic: false).count == 1
        }
        return try weighed(forms)
    }
}
