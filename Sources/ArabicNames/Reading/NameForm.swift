import TextAnalysis

/// One spelling of a name, read into sounds.
///
/// Reading takes the article off or marks where it may be fused, and reads *Abd al-*, *-ullah* and *al-Din* as one unit each, since
/// their spellings differ more than the names they belong to. Linear in the length of the spelling; letters past
/// ``longest`` units are not read.
public struct NameForm: Sendable, Equatable {
    /// More units than any name has; what is longer is cut.
    static let longest = 48

    /// What it is written in.
    public let script: NameScript
    /// Sounds with their flags, see ``Sound``.
    var units: [UInt8]
    /// Does an article stand apart from the name, by a space, a hyphen or (in Arabic script) its letters?
    var hasArticle = false
    /// How many units at the start may be a fused article; 0 where none can be.
    var articleLength = 0
    /// An Arabic article's letters are taken to be one, a Latin `al…` is taken to be part of the name, unless the other reading fits.
    var articleIsLikely = false
    /// How many consonants the name has that every spelling writes.
    var firm = 0
    /// Where the article is taken away, the units that are left.
    var bare: ArraySlice<UInt8> { articleLength > 0 ? units[articleLength...] : units[...] }
    /// The reading that is taken unless the other fits better.
    var likely: ArraySlice<UInt8> { articleIsLikely ? bare : units[...] }

    /// Nil where `text` has no letter that a name could be spelled with.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        let form = text.withUTF8 { NameForm(utf8: $0) }
        guard let form else { return nil }
        self = form
    }

    /// The same of UTF-8.
    public init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        let words = NameWords(text)
        guard words.script == .latin ? !words.latin.isEmpty : !words.arabic.isEmpty else { return nil }
        script = words.script
        units = []
        units.reserveCapacity(16)
        if script == .latin {
            words.letters.withUnsafeBufferPointer { letters in
                words.plain.withUnsafeBufferPointer { plain in readLatin(words.latin, letters, plain) }
            }
        } else {
            readArabic(words.arabic)
        }
        guard !units.isEmpty else { return nil }
        if units.count > Self.longest { units.removeLast(units.count - Self.longest) }
        if articleLength >= units.count { articleLength = 0 }
        finish()
    }

    private mutating func finish() {
        var seen = false
        firm = 0
        for index in units.indices.reversed() {
            guard let sound = Sound(rawValue: units[index] & Sound.mask) else { continue }
            if sound.isLatinVowel, !seen {
                units[index] |= Sound.lastVowel
                seen = true
            }
            if !sound.isWeak, index >= (articleIsLikely ? articleLength : 0) { firm += 1 }
        }
    }
}

extension NameForm {
    /// - Parameters:
    ///   - words: which letters each word has.
    ///   - letters: those of all words.
    ///   - plain: the same in ASCII.
    private mutating func readLatin(
        _ words: [Range<Int>], _ letters: UnsafeBufferPointer<LatinLetter>, _ plain: UnsafeBufferPointer<UInt8>
    ) {
        var isFirst = true
        for (index, range) in words.enumerated() where units.count < Self.longest {
            defer { isFirst = false }
            let word = UnsafeBufferPointer(rebasing: plain[range])
            if index + 1 < words.count {
                let next = UnsafeBufferPointer(rebasing: plain[words[index + 1]])
                if Particles.isArticle(word, before: next) {
                    if isFirst { hasArticle = true }
                    continue
                }
                if Particles.isServant(word, before: next) {
                    units.append(Sound.abd.rawValue)
                    continue
                }
            }
            if !units.isEmpty, Particles.allah.contains(word) {
                units.append(Sound.allah.rawValue)
            } else if !units.isEmpty, Particles.faith.contains(word) {
                units.append(Sound.din.rawValue)
            } else {
                readLatin(UnsafeBufferPointer(rebasing: letters[range]), word)
            }
        }
    }

    private mutating func readLatin(_ letters: UnsafeBufferPointer<LatinLetter>, _ plain: UnsafeBufferPointer<UInt8>) {
        var start = 0
        if let length = LatinCompounds.servantLength(plain) {
            units.append(Sound.abd.rawValue)
            start = length
        } else if let length = LatinCompounds.articleLength(plain) {
            // Within a name it is the article: Deir Alzour. At its beginning it may be the name's own: Albert.
            if units.isEmpty, !hasArticle {
                articleLength = length
            } else if !units.isEmpty {
                start = length
            }
        }
        let tail = LatinCompounds.tail(
            UnsafeBufferPointer(rebasing: plain[start...]), isServant: units.first == Sound.abd.rawValue)
        let end = letters.count - (tail?.length ?? 0)
        LatinSounds.append(UnsafeBufferPointer(rebasing: letters[start..<end]), to: &units)
        if let tail { units.append(tail.sound.rawValue) }
    }

    private mutating func readArabic(_ words: [[UInt32]]) {
        for (index, word) in words.enumerated() where units.count < Self.longest {
            var letters = word[...]
            let isFirst = units.isEmpty
            if isFirst, index + 1 < words.count, ArabicCompounds.isServant(letters) {
                units.append(Sound.abd.rawValue)
                continue
            }
            if isFirst, let length = ArabicCompounds.servantLength(letters) {
                units.append(Sound.abd.rawValue)
                letters = letters.dropFirst(length)
            }
            let article = ArabicCompounds.articleLength(letters)
            if !isFirst || units.first == Sound.abd.rawValue {
                if ArabicCompounds.isAllah(letters) {
                    units.append(Sound.allah.rawValue)
                    continue
                }
                letters = letters.dropFirst(article)
                if ArabicCompounds.isFaith(letters) {
                    units.append(Sound.din.rawValue)
                    continue
                }
            } else if article > 0 {
                ArabicSounds.append(letters.prefix(article), to: &units)
                articleLength = units.count
                articleIsLikely = true
                hasArticle = true
                letters = letters.dropFirst(article)
            }
            let tail = ArabicCompounds.tail(letters)
            if let tail { letters = letters.dropLast(tail.length) }
            ArabicSounds.append(letters, to: &units)
            if let tail { units.append(tail.sound.rawValue) }
        }
    }
}

extension NameForm {
    /// Does the name have a member that many names share: *Abd al-*, *-ullah*, *al-Din*?
    public var isCompound: Bool {
        units.contains { $0 & Sound.mask >= Sound.abd.rawValue }
    }
}

extension NameForm {
    /// Has the form enough of a name that others can be compared with it: two sounds, one of them a consonant?
    public var isComparable: Bool { firm > 0 && likely.count > 1 }

    /// Is it made like a name of origin in Arabic script, with the article and a last ya: السوداني?
    public var isNisba: Bool { hasArticle && units.last.map { $0 & Sound.mask } == Sound.ya.rawValue }
}
