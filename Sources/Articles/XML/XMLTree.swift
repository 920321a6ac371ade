/// A parsed XML document: its elements and texts in the order in which they begin, flat, so that depth costs nothing.
struct XMLTree {
    struct Node {
        /// The name without its prefix; empty for a run of text.
        var name: String
        /// The prefix with which the name is written.
        var prefix: String
        var attributes: [(name: String, value: String)]
        var text: String
        var parent: Int
        /// The index behind the last node under it.
        var end: Int
    }

    fileprivate(set) var nodes: [Node] = []
    /// The element around all others was closed.
    fileprivate(set) var isWhole = true
    fileprivate var open: [Int] = []

    /// What is beyond so many nodes is left out.
    static let mostNodes = 2_000_000

    /// The value of an attribute by its name without prefix.
    func attribute(_ name: String, of node: Int) -> String? {
        nodes[node].attributes.first { $0.name == name }?.value
    }

    /// The elements directly under a node.
    func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var index = node + 1
        while index < nodes[node].end {
            if !nodes[index].name.isEmpty { children.append(index) }
            index = nodes[index].end
        }
        return children
    }

    /// All text under a node.
    func text(of node: Int) -> String {
        var text = nodes[node].text
        for index in node + 1..<max(node + 1, nodes[node].end) { text += nodes[index].text }
        return text
    }

    /// The first element of a name under the whole document.
    func first(_ name: String) -> Int? { nodes.firstIndex { $0.name == name } }
}

extension XMLTree {
    mutating func begin(_ qualified: String, _ attributes: [(String, String)]) {
        let (prefix, name) = Self.split(qualified)
        let index = nodes.count
        nodes.append(
            Node(
                name: name, prefix: prefix, attributes: attributes.map { (Self.split($0.0).name, $0.1) }, text: "",
                parent: open.last ?? -1, end: index + 1))
        open.append(index)
    }

    mutating func end() {
        if let index = open.popLast() { nodes[index].end = nodes.count }
    }

    mutating func add(_ text: String) {
        if let last = nodes.indices.last, nodes[last].name.isEmpty, nodes[last].parent == open.last ?? -1 {
            nodes[last].text += text
        } else {
            nodes.append(
                Node(name: "", prefix: "", attributes: [], text: text, parent: open.last ?? -1, end: nodes.count + 1))
        }
    }

    mutating func finish() {
        isWhole = open.isEmpty
        while !open.isEmpty { end() }
    }

    private static func split(_ qualified: String) -> (prefix: String, name: String) {
        guard let colon = qualified.firstIndex(of: ":") else { return ("", qualified) }
        return (String(qualified[..<colon]), String(qualified[qualified.index(after: colon)...]))
    }
}
