/// For each pair of sounds and each sound that may be left out, which weight it costs.
///
/// The tables hold weights by name, the values are looked up when two forms are compared; so fitting changes values alone.
struct CostTable: Sendable {
    /// 64 × 64 weights for one sound against another, early in the name; the same for its last vowel behind them; both once more for a
    /// Latin spelling against an Arabic one.
    private(set) var substitution: [UInt8]
    /// A second weight of the same pairs, for the length of vowels.
    private(set) var length: [UInt8]

    static let shared = CostTable()

    private init() {
        substitution = [UInt8](repeating: Weight.other.rawValue, count: 2 * 64 * 64)
        length = [UInt8](repeating: Weight.zero.rawValue, count: 64 * 64)
        for sound in Sound.allCases { set(sound, sound, .zero) }
        for (sounds, weight) in Self.consonants { for (x, y) in sounds { set(x, y, weight) } }
        setEmphatics()
        setLatinVowels()
        setArabicVowels()
        setKnownVowels()
        substitution += substitution
        for (sounds, weight) in Self.acrossScripts {
            for (x, y) in sounds {
                for (a, b) in [(x, y), (y, x)] {
                    let slot = Self.acrossScripts(Int(a.rawValue) << 6 | Int(b.rawValue))
                    substitution[slot] = weight.rawValue
                    substitution[slot + 4096] = weight.rawValue
                }
            }
        }
    }

    /// Where the pair stands that is at `slot` for spellings of one script.
    private static func acrossScripts(_ slot: Int) -> Int { slot + 2 * 64 * 64 }

    /// Consonants that mean less across scripts: Arabic has no letters for p and v, writes the German w as f and the German s before
    /// consonants as sh, and the English s that is heard as z by what is heard.
    private static let acrossScripts: [([(Sound, Sound)], Weight)] = [
        ([(.b, .p)], .bPArabic), ([(.f, .v), (.p, .f)], .fVArabic), ([(.f, .w)], .fWArabic), ([(.sh, .s)], .shSArabic),
        ([(.s, .z)], .sZArabic),
    ]

    private mutating func set(_ x: Sound, _ y: Sound, _ early: Weight, _ last: Weight? = nil) {
        for (a, b) in [(x, y), (y, x)] {
            let slot = Int(a.rawValue) << 6 | Int(b.rawValue)
            substitution[slot] = early.rawValue
            substitution[slot + 4096] = (last ?? early).rawValue
        }
    }

    private mutating func setLength(_ x: Sound, _ y: Sound, _ weight: Weight) {
        length[Int(x.rawValue) << 6 | Int(y.rawValue)] = weight.rawValue
        length[Int(y.rawValue) << 6 | Int(x.rawValue)] = weight.rawValue
    }

    /// Consonants that stand for each other, by what the disagreement is.
    private static let consonants: [([(Sound, Sound)], Weight)] = [
        ([(.z, .dh), (.z, .zh)], .zDh), ([(.z, .d)], .zD), ([(.z, .s)], .zS), ([(.d, .dh)], .dDh), ([(.th, .s)], .thS),
        ([(.th, .t)], .thT), ([(.th, .dh), (.th, .z)], .thD), ([(.th, .d)], .thDee), ([(.t, .d)], .tD),
        ([(.b, .p)], .bP),
        ([(.b, .v)], .bV), ([(.f, .v), (.p, .f)], .fV), ([(.v, .w)], .vW), ([(.f, .w)], .fW), ([(.v, .waw)], .vW),
        ([(.f, .waw)], .fW),
        ([(.j, .g), (.j, .zh)], .jG), ([(.j, .ch)], .jCh), ([(.j, .y), (.j, .ya)], .jY), ([(.j, .z), (.g, .zh)], .jZ),
        ([(.ch, .sh)], .chSh), ([(.ch, .k), (.ch, .q)], .chK), ([(.ch, .kh)], .chKh), ([(.sh, .s), (.ch, .s)], .shS),
        ([(.j, .sh), (.sh, .zh)], .shS),
        ([(.k, .q)], .kQ), ([(.k, .g)], .kG), ([(.q, .g)], .qG), ([(.q, .gh)], .qGh), ([(.g, .gh)], .gGh),
        ([(.gh, .k)], .ghK), ([(.gh, .kh)], .ghKh), ([(.kh, .h)], .khH), ([(.kh, .k)], .khK),
        ([(.k, .h), (.q, .kh)], .kH),
        ([(.gh, .j)], .ghK), ([(.gh, .h), (.g, .h)], .kH),
        ([(.softC, .s)], .softCS), ([(.softC, .th), (.softC, .z)], .thS), ([(.softC, .k), (.softC, .q)], .softCK),
        ([(.softC, .ch), (.softC, .sh)], .softCCh),
        ([(.softC, .j)], .softCJ), ([(.hardC, .k), (.hardC, .q)], .kQ), ([(.hardC, .j)], .softCJ),
        ([(.hardC, .s)], .softCK),
        ([(.hardC, .g)], .kG), ([(.hardC, .softC)], .softCK), ([(.hardC, .kh)], .khK), ([(.hardC, .ch)], .chK),
        ([(.cedilla, .s), (.cedilla, .ch), (.cedilla, .softC)], .cedilla), ([(.cedilla, .sh)], .softCCh),
        ([(.r, .gh)], .rGh), ([(.s, .t)], .sT), ([(.gh, .w), (.gh, .waw)], .gW),
        ([(.mark, .ayn), (.mark, .hamza), (.ayn, .hamza)], .zero), ([(.q, .mark), (.q, .hamza), (.q, .ayn)], .kH),
        ([(.w, .waw), (.y, .ya), (.y, .maqsura), (.y, .hamza), (.w, .hamza)], .zero),
        ([(.j, .maqsura)], .jY), ([(.y, .ayn)], .vowelAyn), ([(.y, .mark)], .vowelMark),
    ]

    /// An emphatic letter is heard and often written as the plain one; what else the plain letter is taken for holds for it as well.
    private mutating func setEmphatics() {
        let plain: [(Sound, Sound)] = [(.ḥ, .h), (.ṣ, .s), (.ḍ, .d), (.ṭ, .t), (.ẓ, .dh)]
        for (emphatic, letter) in plain {
            for sound in Sound.allCases where sound != emphatic {
                let slot = Int(letter.rawValue) << 6 | Int(sound.rawValue)
                guard let weight = Weight(rawValue: substitution[slot]), weight != .other else { continue }
                set(emphatic, sound, sound == letter ? .emphatic : weight)
            }
        }
        // ض is heard as z in Persian, Turkish and Urdu; ظ as z nearly everywhere, as d in Iraq and Lebanon, ṭ in none; th is an old habit.
        set(.ḍ, .z, .zD)
        set(.ḍ, .dh, .emphatic)
        set(.ḍ, .ẓ, .dDh)
        set(.ẓ, .z, .emphatic)
        set(.ẓ, .th, .thT)
        set(.ṣ, .th, .other)
        set(.ṣ, .sh, .other)
        set(.ḥ, .kh, .khH)
    }

    private static let qualities: [(Sound, Sound.Quality)] = Sound.allCases.compactMap { sound in
        sound.quality.map { (sound, $0) }
    }

    private mutating func setLatinVowels() {
        let pairs: [(Sound.Quality, Sound.Quality, Weight, Weight)] = [
            (.a, .e, .earlyAE, .lastAE), (.a, .i, .earlyAI, .lastAI), (.a, .o, .earlyAO, .lastAO),
            (.a, .u, .earlyAU, .lastAU),
            (.e, .i, .earlyEI, .lastEI), (.e, .o, .earlyEO, .lastEO), (.o, .u, .earlyOU, .lastOU),
            (.i, .u, .earlyIU, .lastIU),
            (.e, .u, .earlyEU, .lastEU), (.i, .o, .earlyIU, .lastIU),
        ]
        for (x, p) in Self.qualities {
            for (y, q) in Self.qualities where x.rawValue < y.rawValue {
                if p == q {
                    set(x, y, .zero)
                } else if let row = pairs.first(where: { ($0.0 == p && $0.1 == q) || ($0.0 == q && $0.1 == p) }) {
                    set(x, y, row.2, row.3)
                }
                let long: (Sound) -> Weight = { sound in
                    switch sound {
                    case .aa: .longA
                    case .ee: .longI
                    case .ie: .longIE
                    case .oo: .longU
                    case .ou: .longOU
                    default: .zero
                    }
                }
                let (lx, ly) = (long(x), long(y))
                if lx != .zero, ly == .zero { setLength(x, y, lx) }
                if ly != .zero, lx == .zero { setLength(x, y, ly) }
                // ā and ee, aa and oo: each shows its length, the quality is what differs.
            }
        }
        for sound in [Sound.i, .ee, .ie] { set(sound, .y, .iY) }
        set(.e, .y, .eY)
        for sound in [Sound.u, .ou, .oo] { set(sound, .w, .uW) }
        set(.o, .w, .oW)
        for (sound, _) in Self.qualities { for mark in [Sound.mark, .ayn, .hamza] { set(sound, mark, .vowelMark) } }
        set(.ü, .i, .earlyEI, .lastEI)
        set(.ü, .u, .zero)
    }

    private mutating func setArabicVowels() {
        for (sound, quality) in Self.qualities {
            let (alif, waw, ya): (Weight, Weight, Weight) =
                switch quality {
                case .a: (.alifA, .wawA, .yaA)
                case .e: (.alifE, .wawE, .yaE)
                case .i: (.alifI, .wawA, .yaI)
                case .o: (.alifO, .wawOU, .yaU)
                case .u: (.alifU, .wawOU, .yaU)
                }
            set(sound, .alif, alif)
            set(sound, .waw, waw)
            set(sound, .ya, ya)
            set(
                sound, .maqsura,
                quality == .a ? .maqsuraA : quality == .i ? .maqsuraI : quality == .e ? .finalAlifE : .other)
            set(sound, .taMarbuta, quality == .a ? .zero : quality == .e ? .taMarbutaE : .other)
            switch sound {
            case .ee, .ie:
                set(sound, .alif, .wrongLong)
                set(sound, .waw, .wrongLong)
            case .oo, .ou:
                set(sound, .alif, .wrongLong)
                set(sound, .ya, .wrongLong)
            case .aa:
                set(sound, .waw, .wrongLong)
                set(sound, .ya, .wrongLong)
            default: break
            }
            set(sound, .hamza, .vowelHamza)
            set(sound, .ayn, .vowelAyn)
        }
        for x in [Sound.ḥ, .h] { set(x, .taMarbuta, .taMarbutaHa) }
        set(.t, .taMarbuta, .taMarbutaT)
        set(.maqsura, .ya, .maqsuraYa)
        set(.maqsura, .alif, .maqsuraAlif)
        set(.taMarbuta, .alif, .maqsuraAlif)
        set(.hamza, .alif, .alifForms)
        set(.hamza, .ya, .alifForms)
        set(.hamza, .waw, .alifForms)
        set(.w, .waw, .zero)
        set(.mark, .alif, .vowelMark)
    }

    private mutating func setKnownVowels() {
        let short: [(Sound, KeyValuePairs<Sound.Quality, Weight>)] = [
            (.shortA, [.a: .zero, .e: .knownAE, .i: .knownAI, .o: .knownAO, .u: .knownAU]),
            (.shortI, [.a: .knownIA, .e: .knownIE, .i: .zero, .o: .knownIU, .u: .knownIU]),
            (.shortU, [.a: .knownUA, .e: .knownUI, .i: .knownUI, .o: .knownUO, .u: .zero]),
            (.longA, [.a: .zero, .e: .knownLongAE, .o: .knownLongAO, .i: .knownLongOther, .u: .knownLongOther]),
            (
                .longI,
                [.i: .zero, .e: .knownLongIE, .a: .knownLongOther, .o: .knownLongOther, .u: .knownLongOther]
            ),
            (.longU, [.u: .zero, .o: .zero, .a: .knownLongOther, .e: .knownLongOther, .i: .knownLongOther]),
            (
                .feminine,
                [.a: .zero, .e: .knownFinal, .i: .knownLongOther, .o: .knownLongOther, .u: .knownLongOther]
            ),
        ]
        for (known, weights) in short {
            for (sound, quality) in Self.qualities {
                set(sound, known, weights.first { $0.key == quality }?.value ?? .other)
            }
        }
        // Written length against length: what is written long is seldom short, what is long is often written plain.
        for sound in [Sound.aa] { setLength(sound, .shortA, .knownShortLong) }
        for sound in [Sound.ee, .ie] { setLength(sound, .shortI, .knownShortLong) }
        setLength(.oo, .shortU, .knownShortLong)
        setLength(.ou, .shortU, .knownUOU)
        setLength(.a, .longA, .knownLongShortA)
        setLength(.i, .longI, .knownLongShortI)
        for sound in [Sound.u, .o] { setLength(sound, .longU, .knownLongShortU) }
        set(.y, .longI, .knownGlide)
        set(.y, .shortI, .knownGlide)
        set(.w, .shortU, .knownGlide)
        set(.w, .longU, .knownGlide)
        set(.h, .feminine, .knownFinal)
        set(.t, .feminine, .taMarbutaT)
        set(.i, .y, .iY)
    }
}
