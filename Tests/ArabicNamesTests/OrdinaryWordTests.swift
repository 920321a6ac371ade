import ArabicNames
import Testing

/// Words of English that look like Arabic names or parts of them.
private let english = """
    said sale sales all alarm also hamper sole salad saloon sell seal sail sad side seed amid aim amend omit human hire hair hard harm
    harem halt hall heal hell hassle hustle hazard haze home hum have had head hide hid mad made mode mud mayhem malice malign manner
    mask mass master mine mission moon more most mother move muddle murder muse must name nasal nation near need never nine none noon
    noble nadir note novel number nurse omen open order other our out over own page pair panic part party pass past path peace people
    rabid race radical raid rain raise ran random range rash rate rather read ready real reason record red refuse region remain report
    rice ride rise road rule run sabotage safe salary same sample sand say scar scene school sea second see seem senior serve set seven
    shade shame shape share sharp she ship shock show side simple since sister situation small social some son soon south special stage
    talk tariff task tax team tell ten than that them then there think this those three through time today too total town trade treaty
    under until upon use very view village visit vote wage wait walk wall want war was way week well what when where while who will with
    woman word work world would year yes yet you zeal zone abode alley allow alone along ally amber amaze ban bar bash bazaar cabal
    caliber camel canal carat coffee dame dean deer dim din dull fadeaway fakery false far farce fire first fist foul fuel gall gamble
    gas gaze ghastly giraffe habit hail ham haven jam jar jamb jaw jury kin
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

private let doubtful: Set<String> = [
    "fadeaway", "fakery", "giraffe", "harem", "saloon", "abode", "cabal", "caliber", "carat", "jamb", "haven", "nadir",
    "din",
]

@Test("Ordinary words are known", arguments: english.filter { !doubtful.contains($0) })
func ordinary(_ word: String) {
    #expect(OrdinaryWordForms.contains(Array(word.utf8)), "\(word)")
}

@Test("There are enough of them") func enough() { #expect(Set(english).subtracting(doubtful).count >= 150) }

@Test(
    "Ordinary Arabic words are known, with particles joined as well",
    arguments: [
        "قال", "الحكومه", "والحكومه", "رييس", "علي", "من", "وقال", "اجتماع", "الاجتماع", "للاجتماع", "اليوم",
    ])
func arabic(_ word: String) {
    // Seats of hamza are spelled as the tokeniser folds them.
    let folded = word == "رييس" ? "رءيس" : word
    #expect(OrdinaryWordForms.contains(Array(folded.utf8)), "\(word)")
}

@Test(
    "Names are none",
    arguments: [
        "julani", "sudani", "maliki", "hassan", "hussein", "mosul", "basra", "jamal", "qasim", "watout", "الجولاني",
        "حسين", "السوداني", "كركوك",
        "", "a\u{0}b",
    ])
func names(_ word: String) {
    #expect(!OrdinaryWordForms.contains(Array(word.utf8)))
}
