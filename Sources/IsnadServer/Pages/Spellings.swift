import Isnad

/// The spellings that names were found in, each a link that switches it off or on again.
struct Spellings: Sendable {
    var state: PageState
    var names: [NameForms]

    var html: HTML {
        // One spelling that is the one typed says nothing.
        let rows = names.filter { name in
            name.choices.count > 1
                || name.choices.contains {
                    $0.isLeftOut || !$0.forms.contains { $0.lowercased() == name.query.lowercased() }
                }
        }.prefix(8).map(row)
        return rows.isEmpty
            ? "" : "<section class=\"spellings\" aria-label=\"Spellings found\">\(Array(rows))</section>"
    }

    private func row(_ name: NameForms) -> HTML {
        let chips = name.choices.prefix(40).map(chip)
        return """
            <div class="spelling"><p><bdi>\(name.query)</bdi> found as</p><ul class="chips">\(chips)</ul></div>
            """
    }

    private func chip(_ choice: NameForms.Choice) -> HTML {
        let forms = choice.forms
        let label = forms.first ?? ""
        let other = state.with { state in
            if choice.isLeftOut { state.without.removeAll { forms.contains($0) } } else { state.without.append(label) }
        }
        let title = forms.count > 1 ? forms.prefix(6).joined(separator: ", ") : ""
        let hint: HTML = title.isEmpty ? "" : " title=\"\(title)\""
        let alias: HTML = choice.isAlias ? "<span class=\"alias\">also known as </span>" : ""
        return choice.isLeftOut
            ? """
            <li><a class="chip off" href="\(other.link)"\(hint)><span class="hidden">Look for again: </span>\(alias)<bdi>\(label)</bdi> <span class="sign" aria-hidden="true">+</span></a></li>
            """
            : """
            <li><a class="chip" href="\(other.link)"\(hint)><span class="hidden">Leave out: </span>\(alias)<bdi>\(label)</bdi> <span class="sign" aria-hidden="true">×</span></a></li>
            """
    }
}
