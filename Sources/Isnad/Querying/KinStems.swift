import TextAnalysis
import Xapian

/// Stems of one family that the English stemmer leaves apart, since it takes endings off long words alone: *librari* and *librarian*,
/// *classifi* and *classif*, *egypt* and *egyptian*.
enum KinStems {
    /// Endings of stems, the longest first.
    private static let endings = [
        "ianship", "ician", "ition", "ation", "etic", "atic", "ical", "ific", "ship", "hood", "ist", "ism", "ian",
        "ion", "iti", "ent", "ant", "enc", "anc", "at", "ar", "an", "or", "er", "al", "ic", "iv", "ur", "i", "u",
    ].map { Array($0.utf8) }

    /// What is left of a stem has to tell a family from others.
    static let shortest = 5

    /// What the stems of a family have in common.
    static func root(of stem: some BidirectionalCollection<UInt8>) -> some Collection<UInt8> {
        let ending = endings.first { stem.count - $0.count >= shortest && stem.suffix($0.count).elementsEqual($0) }
        return stem.dropLast(ending?.count ?? 0)
    }
}

extension Lexicon {
    /// So many terms are looked at for one word.
    private static let mostKin = 400

    /// The stem of a word that may have a family; nil for others.
    private func familyStem(of word: [UInt8], _ traits: Token.Traits) -> [UInt8]? {
        guard traits.contains(.latin) else { return nil }
        let stem = stems(of: word, traits)[0]
        return stem.count >= KinStems.shortest ? stem : nil
    }

    /// What the terms begin with under which the family of a word is listed; nil where it has none.
    func kinPrefix(of word: [UInt8], _ traits: Token.Traits) -> [UInt8]? {
        familyStem(of: word, traits).map { [Schema.Prefix.form] + Array(KinStems.root(of: $0)) }
    }

    /// The words of the family of a word that do not share its stem; none in the Arabic script.
    mutating func kin(of word: [UInt8], traits: Token.Traits) throws(XapianError) -> [WordForm] {
        guard let stem = familyStem(of: word, traits) else { return [] }
        if let known = kinFound[stem] { return known }
        let root = Array(KinStems.root(of: stem))
        var found: [Listed] = []
        try database.forEachTermInPlace(prefix: [Schema.Prefix.form] + root, limit: Self.mostKin) { term, count in
            guard let other = WordTerm.stem(of: term), !other.elementsEqual(stem),
                KinStems.root(of: other).elementsEqual(root)
            else { return }
            let listing = Array(term)
            guard var form = Self.form(of: listing, frequency: count) else { return }
            form.origin = .inflected
            found.append(Listed(form: form, listing: listing))
        }
        try count(&found)
        let forms = try weighed(found.map(\.form))
        if kinFound.count > 5_000 { kinFound.removeAll() }
        kinFound[stem] = forms
        return forms
    }
}
