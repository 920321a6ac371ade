extension QueryNode {
    /// The query with plain words side by side read as words that must all match.
    ///
    /// A search ranks what matches more words higher; a count cannot, and passages with any one word of several are hardly ever what
    /// somebody wants counted. Function words stay out, as in a search.
    var requiringAll: QueryNode {
        switch self {
        case .any(let nodes):
            let content = nodes.filter { !QueryPlanner.isFunctionWord($0) }
            let wanted = (content.isEmpty ? nodes : content).map(\.requiringAll)
            return wanted.isEmpty ? self : wanted.count == 1 ? wanted[0] : .and(wanted)
        case .and(let nodes): return .and(nodes.map(\.requiringAll))
        case .or(let nodes): return .or(nodes.map(\.requiringAll))
        case .not(let node, let excluded): return .not(node?.requiringAll, excluded)
        case .title(let node): return .title(node.requiringAll)
        case .word, .phrase, .prefix, .fuzzy, .near, .filter: return self
        }
    }
}
