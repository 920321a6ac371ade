import ArabicNames
import Testing

/// Spellings of one name, of our own choosing.
private let spellings: [(String, String)] = [
    ("Khalid", "Khaled"), ("Khalid", "Chalid"), ("خالد", "Khaled"), ("Khaled", "Haled"),
    ("Yusuf", "Youssef"), ("Yousef", "Yusuf"), ("يوسف", "Youssef"), ("Yosef", "Yusuf"),
    ("Abdulrahman", "Abd al-Rahman"), ("Abderrahmane", "Abdul Rahman"), ("عبد الرحمن", "Abdelrahman"),
    ("عبدالرحمن", "Abdur Rahman"),
    ("Salahuddin", "Salah al-Din"), ("Salaheddine", "Salah ad-Din"), ("صلاح الدين", "Salahuddin"),
    ("Hizbullah", "Hezbollah"), ("حزب الله", "Hizbullah"),
    ("al-Tikriti", "Tikriti"), ("at-Tikriti", "al-Tikriti"), ("Attikriti", "al-Tikriti"), ("التكريتي", "Tikriti"),
    ("Altikriti", "Tikriti"),
    ("Zeinab", "Zaynab"), ("زينب", "Zainab"), ("Zeyneb", "Zaynab"),
    ("Mustafa", "Moustapha"), ("مصطفى", "Mostafa"), ("Mustapha", "Mustafa"),
    ("Raqqa", "ar-Raqqah"), ("الرقة", "Raqqa"), ("Al-Raqqah", "Raqqa"),
    ("Sulaymaniyah", "Sulaimaniya"), ("السليمانية", "Sulaymaniyah"),
    ("Ghazi", "Gazi"), ("غازي", "Ghazi"), ("Jihad", "Cihad"), ("Djihad", "Jihad"),
    ("Haitham", "Haytham"), ("هيثم", "Haitham"), ("Muqbil", "Moqbel"), ("Dhafer", "Zafer"), ("ظافر", "Dhafer"),
    ("Tha'ir", "Thaer"), ("ثائر", "Thaer"), ("Mus'ab", "Musab"), ("مصعب", "Mosab"), ("Nour", "Noor"), ("نور", "Nour"),
    ("Barham", "Berham"), ("Latif", "Lateef"), ("لطيف", "Latif"), ("Shaker", "Shakir"), ("Chaker", "Shakir"),
    ("Shukri", "Choukri"), ("شكري", "Shoukri"), ("Tawfiq", "Toufik"), ("توفيق", "Tawfik"), ("Wissam", "Wisam"),
    ("JULANI", "julani"), ("Jūlānī", "Julani"), ("Aʿraji", "Araji"),
    ("Murad", "Murat"), ("مراد", "Murat"), ("Iyad", "Eyad"), ("Hikmat", "Hekmat"), ("Diyala", "Diala"),
    ("ديالى", "Diyala"),
    // An h at the end is a vowel sign or the ḥ of Arabic script.
    ("صلاح", "Salah"), ("مفتاح", "Miftah"), ("سميح", "Samih"),
    // Vowels that Arabic writes twice, ʿayn under the first vowel, a first vowel before two consonants.
    ("Downs", "داونز"), ("عثمان", "Osman"), ("Ismail", "Smail"), ("Mamoun", "Maamoun"),
]

/// Distinct names that spellings bring near each other.
private let distinct: [(String, String)] = [
    ("Hassan", "Hussein"), ("Hasan", "Husain"), ("Salem", "Sallam"), ("Jamal", "Jamil"), ("Jamal", "Kamal"),
    ("Jamil", "Kamil"),
    ("Khalid", "Khalil"), ("Karim", "Akram"), ("Majid", "Majdi"), ("Said", "Saad"), ("Samir", "Samar"),
    ("Samir", "Amir"),
    ("Munir", "Mundhir"), ("Nasir", "Nizar"), ("Nadir", "Nader al"), ("Rashid", "Rushdi"), ("Rami", "Ramzi"),
    ("Salim", "Salman"),
    ("Sami", "Samih"), ("Tariq", "Tawfiq"), ("Umar", "Amr"), ("Omar", "Ammar"), ("Walid", "Khalid"), ("Yasin", "Yasir"),
    ("Zaki", "Zahir"), ("Ziyad", "Zayd"), ("Faris", "Firas"), ("Fadi", "Fadil"), ("Farid", "Fuad"), ("Fahd", "Fahmi"),
    ("Ghanim", "Ghassan"), ("Habib", "Hamid"), ("Hadi", "Mahdi"), ("Hakim", "Hashim"), ("Hisham", "Hashim"),
    ("Ibrahim", "Barham"),
    ("Idris", "Darwish"), ("Imad", "Hamad"), ("Imran", "Umar"), ("Jabir", "Jabbar"), ("Jafar", "Jabbar"),
    ("Latif", "Tarif"),
    ("Mahmud", "Muhammad"), ("Mahmoud", "Hamoud"), ("Malik", "Makki"), ("Marwan", "Imran"), ("Mazin", "Mundhir"),
    ("Murad", "Murtada"),
    ("Nabil", "Nawfal"), ("Nuri", "Nasri"), ("Qasim", "Kazim"), ("Qais", "Qusay"), ("Radwan", "Ramadan"),
    ("Rafiq", "Rauf"),
    ("Sadiq", "Tariq"), ("Saif", "Yusuf"), ("Sabah", "Sabri"), ("Sabir", "Shakir"), ("Shadi", "Rashid"),
    ("Sharif", "Ashraf"),
    ("Suhail", "Suhayb"), ("Taha", "Talha"), ("Tahir", "Zahir"), ("Talal", "Talib"), ("Yahya", "Yunus"),
    ("Yazid", "Zayd"),
    ("Maryam", "Marwa"), ("Amina", "Amira"), ("Layla", "Lamia"), ("Salma", "Salwa"), ("Sara", "Samira"),
    ("Huda", "Hind"),
    ("Nadia", "Nada"), ("Rania", "Rana"), ("Rim", "Rima Hasan"), ("Zahra", "Zaynab"), ("Basra", "Busra"),
    ("Mosul", "Wasit"),
    ("Hama", "Homs"), ("Dara", "Dura"), ("Najaf", "Najran"), ("Kirkuk", "Karkh"), ("Sinjar", "Sanaa"),
    ("Tartus", "Tadmur"),
    ("al-Sadr", "al-Sudani"), ("al-Abadi", "al-Awadi"), ("al-Maliki", "al-Makki"), ("Talabani", "Taliban"),
    ("Barzani", "Barazi"),
    ("al-Hakim", "al-Hashimi"), ("al-Jubouri", "al-Jaafari"), ("al-Khazali", "al-Khazraji"),
    ("al-Kadhimi", "al-Hashimi"),
    ("al-Amiri", "al-Umari"), ("al-Halbousi", "al-Halabi"), ("al-Ameri", "al-Araji"), ("al-Zawahiri", "al-Zarqawi"),
    ("al-Assad", "al-Asad Ali"), ("Ghannouchi", "Ghaddafi"), ("Mubarak", "Mabrouk"), ("Mursi", "Nasri"),
    ("al-Sisi", "al-Shishi"),
    ("Abdul Aziz", "Abdul Karim"), ("Abdullah", "Abdul Qadir"), ("Nasrallah", "Nasr al-Din"), ("حسن", "حسين"),
    ("جمال", "جميل"),
    ("Hassan", "حسين"), ("جمال", "Kamal"),
    // What one spelling has and the other would write as well: the ya of origin, a first vowel, a last one of another kind, a glide, an h.
    ("البغدادي", "Baghdad"), ("محمودي", "Mahmoud"), ("Asaad", "Saad"), ("عمارة", "Marah"), ("صافي", "Safa"),
    ("بدري", "Badra"), ("Riyad", "Rad"), ("الزياد", "Zad"), ("Ahlam", "Allam"),
    // A long vowel of another kind; consonants that only foreign names in Arabic script mix up.
    ("حسون", "Hassan"), ("Sami", "Shami"), ("Hadi", "Hathi"),
]

@Test("Spellings of one name are alike", arguments: spellings)
func alike(_ pair: (String, String)) {
    let similarity = nameSimilarity(pair.0, pair.1)
    #expect(similarity >= NameLexicon.threshold, "\(pair.0) and \(pair.1): \(similarity)")
    #expect(similarity == nameSimilarity(pair.1, pair.0))
}

@Test("Distinct names are not", arguments: distinct)
func apart(_ pair: (String, String)) {
    let similarity = nameSimilarity(pair.0, pair.1)
    #expect(similarity < NameLexicon.threshold, "\(pair.0) and \(pair.1): \(similarity)")
}

@Test("Spellings of one name share a key that a lookup asks for", arguments: spellings)
func keys(_ pair: (String, String)) throws {
    let (a, b) = (try #require(NameForm(pair.0)), try #require(NameForm(pair.1)))
    #expect(!Set(a.lookupKeys).isDisjoint(with: b.keys), "\(a.lookupKeys) \(b.keys)")
    #expect(a.lookupKeys.count <= 24)
    #expect(!Set(a.lookupKeys).isDisjoint(with: a.keys))
}

@Test(
    "What is no name is none, whatever it is",
    arguments: [
        "", " ", "-", "'", "42", "\u{202E}\u{202C}", "\u{301}\u{327}", "🦅🦅", "ـــ", "\u{200D}", "...", "李明",
        "Ωμέγα\u{0}",
    ])
func nothing(_ text: String) {
    #expect(NameForm(text)?.isComparable != true)
    #expect(nameSimilarity(text, "Ahmad") < 0.5)
    #expect(NameLexicon(["Ahmad", text]).forms(of: text).count <= 1)
}

@Test(
    "Odd input has an answer",
    arguments: [
        "al", "bin", "al-", "ال", "عبد", "abd", "Abu", "Aхmad", "Ahmadأحمد", "\u{202E}damhA", "A\u{301}hmad", "Ahmad🦅",
        String(repeating: "Ahmad", count: 2_000), String(repeating: "ا", count: 10_000),
        String(repeating: "al-", count: 3_000) + "Sudani",
        String(repeating: "g", count: 10_000), String(repeating: "ch", count: 5_000),
        String(repeating: "k g j q ", count: 1_000),
    ])
func odd(_ text: String) {
    let form = NameForm(text)
    #expect((form?.keys.count ?? 1) <= 2)
    #expect((form?.lookupKeys.count ?? 1) <= 24)
    #expect((0...1).contains(nameSimilarity(text, "Ahmad")))
    #expect((0...1).contains(nameSimilarity(text, text)))
    _ = FullName(text)
}

/// Generated forms: any letters in any order.
@Test("A form is like itself, and likeness is symmetric", arguments: 0..<200)
func generated(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return Int(state >> 33) % bound
    }
    let latin = Array("aeiouabdfghjklmnqrstwyzkhshghdhth-' ʿʾāīūḥṣḍṭẓ")
    let arabic = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإؤئ ")
    func form() -> String {
        let letters = next(3) == 0 ? arabic : latin
        return String((0..<1 + next(12)).map { _ in letters[next(letters.count)] })
    }
    let (a, b) = (form(), form())
    #expect(nameSimilarity(a, b) == nameSimilarity(b, a), "seed \(seed): \(a) \(b)")
    if let read = NameForm(a), read.isComparable { #expect(nameSimilarity(a, a) == 1, "seed \(seed): \(a)") }
}
