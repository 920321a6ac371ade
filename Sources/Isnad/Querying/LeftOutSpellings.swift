import TextAnalysis

/// Spellings of names that a request does not want, by the words of the index that they are.
struct LeftOutSpellings: Sendable {
    private var forms: Set<String> = []
    private var words: Set<[UInt8]> = []

    init(_ forms: [String]) {
        if forms.isEmpty { return }
        self.forms = Set(forms)
        for form in forms {
            let words = Lexicon.words(of: form)
            if words.count == 1 { self.words.insert(words[0]) }
        }
    }

    /// Whether a whole name is left out.
    func has(_ name: String) -> Bool { forms.contains(name) }

    /// Whether a spelling of these words is left out.
    func has(_ spelling: [[UInt8]]) -> Bool { spelling.count == 1 && words.contains(spelling[0]) }

    /// Those of the forms that are wanted.
    func wanted(_ forms: [WordForm]) -> [WordForm] {
        if words.isEmpty { return forms }
        let terms = Set(forms.filter { words.contains($0.word) }.map(\.term))
        return forms.filter { !words.contains($0.word) }.map { form in
            // The term finds the others as well.
            var form = form
            if terms.contains(form.term), !WordTerm.isArabic(form.word) { form.isWhole = false }
            return form
        }
    }

    /// The spellings of a name that can be left out by themselves: those of one word, since a search looks for words.
    func choices(of names: NameSpellings, aliases: [String]) -> [NameForms.Choice] {
        var choices: [NameForms.Choice] = []
        var places = WordNumbers()
        var searched = WordNumbers()
        for form in names.forms { _ = searched.add(form.word) }
        for spelling in names.spellings where spelling.words.count == 1 && searched.contains(spelling.words[0]) {
            let place = places.add(spelling.words[0])
            if place < choices.count {
                choices[place].forms.append(spelling.form)
            } else {
                choices.append(NameForms.Choice(forms: [spelling.form], isLeftOut: has(spelling.words)))
            }
        }
        return choices + aliases.map { NameForms.Choice(forms: [$0], isAlias: true, isLeftOut: has($0)) }
    }

    /// The names of speakers that can be left out.
    func choices(of speakers: FoundSpeakers) -> [NameForms.Choice] {
        speakers.names.map { NameForms.Choice(forms: [$0], isLeftOut: has($0)) }
            + speakers.aliases.map { NameForms.Choice(forms: [$0], isAlias: true, isLeftOut: has($0)) }
    }
}
