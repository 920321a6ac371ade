/// The fields in the head of a page: `meta`, `title`, `link` and the language of the whole.
struct PageFields {
    /// The contents of `meta` by name or property in lower case, in the order in which they stand.
    private var values: [String: [String]] = [:]
    private(set) var title: String?
    private(set) var canonical: String?
    private(set) var language: String?

    init(_ tree: HTMLTree) {
        for (index, node) in tree.nodes.enumerated() {
            switch node.tag {
            case .meta:
                guard let content = tree.value(.content, of: index), !content.isEmpty,
                    let name = tree.string(.property, of: index) ?? tree.string(.name, of: index)
                        ?? tree.string(.itemprop, of: index)
                else { continue }
                let line = HTMLEntities.line(String(decoding: content, as: UTF8.self))
                if !line.isEmpty { values[name.lowercased(), default: []].append(line) }
            case .title where title == nil: title = tree.line(of: index)
            case .link where canonical == nil:
                if tree.string(.rel, of: index)?.lowercased() == "canonical" {
                    canonical = tree.string(.href, of: index)
                }
            case .html where language == nil: language = tree.string(.lang, of: index)
            default: break
            }
        }
    }

    /// The first value of the first name that has one.
    func first(_ names: [String]) -> String? { names.lazy.compactMap { values[$0]?.first }.first }

    /// All values of the first name that has any.
    func all(_ names: [String]) -> [String] { names.lazy.compactMap { values[$0] }.first ?? [] }
}
