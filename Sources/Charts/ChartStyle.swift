/// How a picture takes its colours.
///
/// All lines, letters and bars are drawn in `currentColor`, so a picture within a page has the page's ink, in light and dark and in print;
/// classes (`isnad-chart`, `isnad-series-0` to `-7`) let a page's own style sheet give colours. No attribute or element holds style of
/// its own, so a strict content security policy does not hurt it. A picture by itself brings a style sheet for both schemes.
public enum ChartStyle: Sendable {
    /// For a page: no style sheet, no XML declaration.
    case inPage
    /// For a file of its own.
    case standalone

    /// Colours for light and for dark ground that are told apart without red or green (Okabe and Ito, "Color universal design", 2008;
    /// lightened for dark ground, darkened for light ground to a contrast of 4.5 and more).
    static let palette: [(light: String, dark: String)] = [
        ("#005f99", "#56b4e9"),
        ("#a34a00", "#ffa04d"),
        ("#00694c", "#35cfa4"),
        ("#93386e", "#e59ac4"),
        ("#6b5b00", "#e8d94a"),
        ("#34495e", "#a9bfd6"),
        ("#7a1f1f", "#ff9e9e"),
        ("#4b3a8c", "#b9a7f5"),
    ]

    /// Colours of the series for a page's own style sheet, in light, dark and print; ground and ink are the page's.
    public static let pageRules: String =
        colours(\.light) + "@media screen and (prefers-color-scheme:dark){" + colours(\.dark) + "}"

    private static func colours(_ colour: KeyPath<(light: String, dark: String), String>) -> String {
        palette.enumerated().map { ".isnad-series-\($0.offset){color:\($0.element[keyPath: colour])}" }.joined()
    }

    /// The style sheet of a picture by itself.
    static let sheet: String = {
        ".isnad-chart{color:#1a1a1a;background:#fff}" + colours(\.light)
            + "@media (prefers-color-scheme:dark){.isnad-chart{color:#ececec;background:#161616}" + colours(\.dark)
            + "}@media print{.isnad-chart{color:#000;background:#fff}" + colours(\.light) + "}"
    }()

    /// Begins a picture: its size, what it is called and what it says in words.
    func begin(_ writer: inout SVGWriter, width: Double, height: Double, id: String, title: String, description: String)
    {
        let id = Self.identifier(id)
        let (width, height) = (SVGWriter.number(width), SVGWriter.number(height))
        writer.begin(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "class": "isnad-chart", "role": "img",
                "aria-labelledby": "\(id)-title \(id)-desc", "viewBox": "0 0 \(width) \(height)", "width": width,
                "height": height, "font-family": "system-ui, sans-serif", "font-size": "12", "fill": "currentColor",
            ])
        writer.element("title", ["id": "\(id)-title"], text: title)
        writer.element("desc", ["id": "\(id)-desc"], text: description)
        if self == .standalone { writer.style(Self.sheet) }
    }

    /// The picture that was written.
    func end(_ writer: inout SVGWriter) -> String {
        writer.end()
        return (self == .standalone ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "") + writer.text + "\n"
    }

    /// A name of letters, digits and hyphens.
    private static func identifier(_ text: String) -> String {
        let kept = text.unicodeScalars.filter {
            $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || "0"..."9" ~= $0)
        }
        return kept.isEmpty ? "chart" : String(String.UnicodeScalarView(kept))
    }
}
