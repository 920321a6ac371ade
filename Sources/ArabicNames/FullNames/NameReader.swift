import TextAnalysis

/// Finds the parts of names, of many of which most words are the same: what was read of a word is remembered.
public struct NameReader {
    /// A part of a name as it is spelled and read.
    struct Part {
        var text: String
        var isKunya: Bool
        var form: NameForm
    }

    /// What a word may be in a name.
    private struct Role: OptionSet {
        let rawValue: UInt8
        static let nothing = Role(rawValue: 1)
        static let title = Role(rawValue: 2)
        static let kunya = Role(rawValue: 4)
        static let article = Role(rawValue: 8)
        /// The first member of a name of two, *Abd*.
        static let servant = Role(rawValue: 16)
        /// The second one: *Allah*, *Din*; and that with its article.
        static let member = Role(rawValue: 32)
        static let articledMember = Role(rawValue: 64)
    }

    private struct Word {
        var text: String
        var folded: String
        var role: Role
        /// The number of the part that it is by itself; -1 where that was not asked.
        var part = -1
    }

    private var wordNumbers: [Substring: Int] = [:]
    private var words: [Word] = []
    private var partNumbers: [String: Int] = [:]
    private var spellings: [String] = []
    private var forms: [NameForm?] = []

    /// Knows no word yet.
    public init() {}

    /// How many words and parts are remembered.
    public var count: Int { words.count + spellings.count }

    /// The parts of a name by their numbers, and which are names of a child. Linear in its length; no more than twelve parts are read.
    mutating func parts(of text: some StringProtocol) -> [(number: Int, isKunya: Bool)] {
        let name = String(text).unicodeScalars.split(maxSplits: FullName.mostWords) { scalar in
            switch scalar {
            case " ", "\u{A0}", "\u{202F}", "\t", ",": true
            default: false
            }
        }.prefix(FullName.mostWords).map { number(of: Substring($0)) }
        var parts: [(number: Int, isKunya: Bool)] = []
        var index = 0
        func role(_ place: Int) -> Role { words[name[place]].role }
        while index < name.count, parts.count < FullName.mostParts {
            let first = index
            index += 1
            if role(first).contains(.nothing) { continue }
            // A title is one only before the name; Sultan and Amir are given names as well.
            if parts.isEmpty, index < name.count, role(first).contains(.title), !role(index).contains(.member) {
                continue
            }
            var start = first
            var isKunya = false
            if role(first).contains(.kunya), index < name.count {
                isKunya = true
                start = index
                index += 1
                if role(start).contains(.article), index < name.count { index += 1 }
            } else if role(first).contains(.article), index < name.count {
                index += 1
            }
            // Abd al-X, X al-Din and X Allah are one part.
            if isServant(name[start..<index]), index < name.count {
                index += 1
                if role(index - 1).contains(.article), index < name.count { index += 1 }
            }
            while index < name.count {
                if !role(index).isDisjoint(with: [.member, .articledMember]) {
                    index += 1
                } else if role(index).contains(.article), index + 1 < name.count, role(index + 1).contains(.member) {
                    index += 2
                } else {
                    break
                }
            }
            let number = part(of: name[start..<index])
            if forms[number] != nil { parts.append((number, isKunya)) }
        }
        return parts
    }

    /// A part by its number.
    func part(_ number: Int, isKunya: Bool) -> Part {
        // Only what has a form has been given out.
        guard let form = forms[number] else { preconditionFailure("a part has a form") }
        return Part(text: spellings[number], isKunya: isKunya, form: form)
    }

    /// How a part is read.
    func form(of number: Int) -> NameForm? { forms[number] }

    private mutating func number(of text: Substring) -> Int {
        if let known = wordNumbers[text] { return known }
        let number = words.count
        let folded = Self.folded(text)
        words.append(Word(text: String(text), folded: folded, role: Self.role(of: folded)))
        wordNumbers[text] = number
        return number
    }

    /// The number of the part that words make.
    private mutating func part(of name: ArraySlice<Int>) -> Int {
        guard let first = name.first, name.count == 1 else { return part(spelled: name.map { words[$0].text }) }
        if words[first].part < 0 { words[first].part = part(spelled: [words[first].text]) }
        return words[first].part
    }

    private mutating func part(spelled words: [String]) -> Int {
        let text = words.joined(separator: " ")
        if let known = partNumbers[text] { return known }
        let number = spellings.count
        spellings.append(text)
        forms.append(NameForm(text))
        partNumbers[text] = number
        return number
    }

    private func isServant(_ name: ArraySlice<Int>) -> Bool {
        if name.count == 1, let first = name.first { return words[first].role.contains(.servant) }
        return Self.isServant(name.map { words[$0].folded }.joined())
    }

    // MARK: Words

    private static func role(of folded: String) -> Role {
        var role: Role = []
        let isPatronym = Particles.patronyms.contains(folded) || Particles.arabicPatronyms.contains(folded)
        if folded.isEmpty || isPatronym { role.insert(.nothing) }
        if Honorifics.contains(folded) { role.insert(.title) }
        if Particles.kunyas.contains(folded) || Particles.arabicKunyas.contains(folded) { role.insert(.kunya) }
        if isArticle(folded) { role.insert(.article) }
        if isServant(folded) { role.insert(.servant) }
        if isMember(folded) { role.insert(.member) }
        // al-Din, ad-Din: tokens of one word.
        for article in ["al", "el", "ad", "ed", "ud"]
        where folded.hasPrefix(article) && isMember(String(folded.dropFirst(2))) {
            role.insert(.articledMember)
        }
        return role
    }

    private static func folded(_ word: Substring) -> String {
        let buffer = Tokenizer().tokens(of: String(word))
        return buffer.tokens.indices.map { buffer.termString($0) }.joined()
    }

    private static func isArticle(_ folded: String) -> Bool { folded == "al" || folded == "el" || folded == "ال" }

    private static func isServant(_ folded: String) -> Bool {
        folded == "عبد" || (folded.utf8.count <= 6 && Particles.isServant(folded))
    }

    private static func isMember(_ folded: String) -> Bool {
        let bytes = Array(folded.utf8)
        return Particles.faith.contains(bytes) || Particles.allah.contains(bytes) || folded == "الدين"
            || folded == "الله"
    }
}
