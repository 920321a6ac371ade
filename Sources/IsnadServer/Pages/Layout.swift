/// What all pages have in common.
struct Layout: Sendable {
    var title: String
    /// The tab that the page belongs to.
    var tab: PageState.Tab?
    /// What is asked, which the tabs keep.
    var state = PageState(.search)
    var isHome = false

    /// What stands before the content of every page, and nowhere else in one: text is escaped.
    static let beginning: HTML = "<main id=\"content\" tabindex=\"-1\">\n"

    /// The whole page.
    func html(_ content: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>\(title.isEmpty ? "Isnad" : title + " · Isnad")</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="\(AssetRoutes.style.link)">
        <link rel="icon" href="\(AssetRoutes.icon.link)" type="image/svg+xml">
        <script src="\(AssetRoutes.script.link)" defer></script>
        </head>
        <body\(isHome ? " class=\"home\"" : "" as HTML)>
        <a class="skip" href="#content">To the results</a>
        <header class="masthead">
        <p class="wordmark"><a href="/">Isnad</a></p>
        <nav aria-label="What to look for"><ul>\(tabs)</ul></nav>
        </header>
        \(Self.beginning)\(content)
        </main>
        <footer>
        <p><a href="/help">Help and keys</a> · <a href="/api/openapi.json">For programs</a></p>
        </footer>
        </body>
        </html>

        """
    }

    private var tabs: [HTML] {
        PageState.Tab.allCases.map { other in
            let link =
                other == .speakers
                ? Link(other.path, [("name", state.filters["speaker"])])
                : tab == .speakers ? Link(other.path, [("speaker", state.filters["speaker"])]) : state.on(other).link
            let current: HTML = tab == other ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(link)\"\(current)>\(other.title)</a></li>"
        }
    }
}

/// Facts as pages write them.
enum Facts {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// A date: `8 December 2024`; "undated" where there is none.
    static func date(_ iso: String?) -> HTML {
        guard let iso else { return "<span class=\"undated\">undated</span>" }
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, 1...12 ~= parts[1] else { return "\(iso)" }
        return "<time datetime=\"\(iso)\">\(parts[2]) \(months[parts[1] - 1]) \(parts[0])</time>"
    }

    /// A number of things: `1 article`, `2,140 articles`.
    static func count(_ number: Int, _ thing: String) -> String {
        "\(grouped(number)) \(thing)\(number == 1 ? "" : "s")"
    }

    /// A number with commas.
    static func grouped(_ number: Int) -> String {
        let digits = Array("\(number)")
        var shown = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" { shown += "," }
            shown.append(digit)
        }
        return shown
    }

    /// A language by its code: `Arabic`.
    static func language(_ code: String) -> String { languages[code] ?? code }

    private static let languages = [
        "ar": "Arabic", "ckb": "Kurdish (Sorani)", "de": "German", "en": "English", "es": "Spanish", "fa": "Persian",
        "fr": "French", "he": "Hebrew", "it": "Italian", "ku": "Kurdish", "nl": "Dutch", "ru": "Russian",
        "tr": "Turkish", "ur": "Urdu",
    ]
}

/// What is wrong, for people.
struct ProblemPage: Sendable {
    var problem: Problem

    var html: HTML {
        Layout(title: problem.status.reasonPhrase).html(
            """
            <h1>\(problem.status.reasonPhrase)</h1>
            <p class="message">\(problem.detail)</p>
            <p><a href="/">Begin anew</a></p>
            """)
    }
}
