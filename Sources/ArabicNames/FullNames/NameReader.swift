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

    private var wordNumbers = WordNumbers()
    private var words: [Word] = []
    /// The numbers of parts of several words.
    private var partsOfSeveral: [Int] = []
    private var several = WordNumbers()
    private var spellings: [String] = []
    private var forms: [NameForm?] = []

    /// Knows no word yet.
    public init() {}

    /// How many words and parts are remembered.
    public var count: Int { words.count + spellings.count }

    /// The parts of a name by their numbers, and which are names of a child. Linear in its length; no more than twelve parts are read.
    mutating func parts(of text: some StringProtocol) -> [(number: Int, isKunya: Bool)] {
        var text = String(text)
        let name = text.withUTF8 { numbers(of: $0) }
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

    /// The numbers of the words that spaces and commas part.
    private mutating func numbers(of text: UnsafeBufferPointer<UInt8>) -> [Int] {
        var numbers: [Int] = []
        numbers.reserveCapacity(8)
        var start = 0
        var index = 0
        while numbers.count < FullName.mostWords {
            let isEnd = index == text.count
            let gap = isEnd ? 0 : Self.gap(in: text, at: index)
            if !isEnd, gap == 0 {
                index += 1
                continue
            }
            if index > start { numbers.append(number(of: UnsafeBufferPointer(rebasing: text[start..<index]))) }
            if isEnd { break }
            index += gap
            start = index
        }
        return numbers
    }

    /// How many bytes the space or comma at `index` has; 0 where there is none.
    private static func gap(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","): 1
        // The spaces that do not break, U+00A0 and U+202F.
        case 0xC2: index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2: index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xAF ? 3 : 0
        default: 0
        }
    }

    private mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let number = wordNumbers.add(bytes)
        if number < words.count { return number }
        let text = String(decoding: bytes, as: UTF8.self)
        let folded = Self.folded(bytes) ?? Self.folded(text)
        words.append(Word(text: text, folded: folded, role: Self.role(of: folded)))
        return number
    }

    /// The number of the part that words make.
    private mutating func part(of name: ArraySlice<Int>) -> Int {
        guard let first = name.first, name.count == 1 else {
            var text = name.map { words[$0].text }.joined(with: " ")
            let place = text.withUTF8 { several.add($0) }
            if place == partsOfSeveral.count { partsOfSeveral.append(part(spelled: text)) }
            return partsOfSeveral[place]
        }
        if words[first].part < 0 { words[first].part = part(spelled: words[first].text) }
        return words[first].part
    }

    private mutating func part(spelled text: String) -> Int {
        spellings.append(text)
        forms.append(NameForm(text))
        return spellings.count - 1
    }

    private func isServant(_ name: ArraySlice<Int>) -> Bool {
        if name.count == 1, let first = name.first { return words[first].role.contains(.servant) }
        return Self.isServant(name.map { words[$0].folded }.joined(with: ""))
    }

    // MARK: Words

    private static func role(of folded: String) -> Role {
        var role: Role = []
        let bytes = Array(folded.utf8)
        if folded.isEmpty { role.insert(.nothing) }
        if Honorifics.contains(folded) { role.insert(.title) }
        if bytes.count <= Particles.longestParticle {
            if Particles.patronyms.contains(bytes) { role.insert(.nothing) }
            if Particles.kunyas.contains(bytes) { role.insert(.kunya) }
            if isArticle(folded) { role.insert(.article) }
        }
        if isServant(folded) { role.insert(.servant) }
        if isMember(bytes[...]) { role.insert(.member) }
        // al-Din, ad-Din: tokens of one word.
        if articles.contains(bytes.prefix(2)), isMember(bytes.dropFirst(2)) { role.insert(.articledMember) }
        return role
    }

    private static let articles = Spellings(["al", "el", "ad", "ed", "ud"])

    private static func folded(_ word: String) -> String {
        let buffer = Tokenizer().tokens(of: word)
        return buffer.tokens.indices.map { buffer.termString($0) }.joined(with: "")
    }

    /// What letters of ASCII are folded to, which takes no tokenizer; nil for all else.
    private static func folded(_ word: UnsafeBufferPointer<UInt8>) -> String? {
        let isLetters = word.count <= 32 && word.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
        guard isLetters else { return nil }
        return String(unsafeUninitializedCapacity: word.count) { letters in
            for index in word.indices { letters[index] = word[index] | 0x20 }
            return word.count
        }
    }

    private static func isArticle(_ folded: String) -> Bool { folded == "al" || folded == "el" || folded == "ال" }

    private static func isServant(_ folded: String) -> Bool {
        folded == "عبد" || (folded.utf8.count <= 6 && Particles.isServant(folded))
    }

    private static func isMember(_ folded: ArraySlice<UInt8>) -> Bool {
        Particles.faith.contains(folded) || Particles.allah.contains(folded) || arabicMembers.contains(folded)
    }

    private static let arabicMembers = Spellings(["الدين", "الله"])
}
