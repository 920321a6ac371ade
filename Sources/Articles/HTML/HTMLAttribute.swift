/// The attributes that the extraction looks at; all others are dropped before parsing.
enum HTMLAttribute: UInt8, CaseIterable {
    case id, classNames, itemprop, itemtype, property, name, content, rel, href, datetime, role, style, hidden
    case ariaHidden, lang, title, dataTest, pubdate, scriptType

    /// The names under which each stands; several data attributes name the part of a page as a class would.
    private static let names: [(HTMLAttribute, [String])] = [
        (.id, ["id"]), (.classNames, ["class"]), (.itemprop, ["itemprop"]), (.itemtype, ["itemtype"]),
        (.property, ["property"]), (.name, ["name"]), (.content, ["content"]), (.rel, ["rel"]), (.href, ["href"]),
        (.datetime, ["datetime"]), (.role, ["role"]), (.style, ["style"]), (.hidden, ["hidden"]),
        (.ariaHidden, ["aria-hidden"]), (.lang, ["lang", "xml:lang"]), (.title, ["title"]),
        (
            .dataTest,
            [
                "data-testid", "data-test-id", "data-test", "data-qa", "data-component", "data-component-name",
                "data-gu-name", "data-module", "data-type", "data-role", "data-block", "data-element", "data-area",
            ]
        ),
        (.pubdate, ["pubdate"]), (.scriptType, ["type"]),
    ]

    private static let byName: [UInt64: HTMLAttribute] = Dictionary(
        uniqueKeysWithValues: names.flatMap { row in row.1.map { (NameHash.of($0.utf8), row.0) } })

    /// The attribute with the name whose hash is given.
    static func named(_ hash: UInt64) -> HTMLAttribute? { byName[hash] }

    /// How many bytes of a value are kept.
    var mostBytes: Int {
        switch self {
        case .content: 4_096
        case .href: 1_024
        default: 512
        }
    }
}
