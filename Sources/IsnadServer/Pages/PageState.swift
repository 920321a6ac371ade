/// What a page of results shows: all of it stands in its address.
struct PageState: Sendable {
    /// The tabs.
    enum Tab: String, Sendable, CaseIterable {
        case search
        case quotes
        case speakers

        var path: String { "/" + rawValue }

        var title: String {
            switch self {
            case .search: "Passages"
            case .quotes: "Quotations"
            case .speakers: "Speakers"
            }
        }
    }

    var tab: Tab
    var query = ""
    /// Filters by the name of their parameter, as they were typed.
    var filters: [String: String] = [:]
    /// Sort, group and the like, where they are not the usual ones.
    var choices: [String: String] = [:]
    var without: [String] = []
    var offset = 0
    /// The offsets of the pages before, the first of which is 0; copies that are folded make pages of different lengths.
    var back: [Int] = []

    static let filterNames = ["since", "until", "source", "language", "speaker", "kind"]
    static let choiceNames = ["sort", "group", "exact", "expand", "duplicates"]

    init(_ tab: Tab, _ values: ParameterValues) {
        self.tab = tab
        query = values.text("q") ?? ""
        for name in Self.filterNames { filters[name] = values.text(name) }
        for name in Self.choiceNames { choices[name] = values.text(name) }
        without = values.texts("without")
        offset = values.number("offset") ?? 0
        back = (values.text("back") ?? "").split(separator: ".").prefix(100).compactMap { Int($0) }.filter {
            0...10_000 ~= $0
        }
    }

    init(_ tab: Tab) { self.tab = tab }

    /// The address of this state.
    var link: Link {
        var link = Link(tab.path, [("q", query)])
        for name in Self.filterNames { if let value = filters[name] { link.parameters.append((name, value)) } }
        for name in Self.choiceNames { if let value = choices[name] { link.parameters.append((name, value)) } }
        for form in without { link.parameters.append(("without", form)) }
        if offset > 0 { link.parameters.append(("offset", "\(offset)")) }
        if !back.isEmpty { link.parameters.append(("back", back.map(String.init).joined(separator: "."))) }
        return link
    }

    /// This state with a change, from its first page on.
    func with(_ change: (inout PageState) -> Void) -> PageState {
        var state = self
        state.offset = 0
        state.back = []
        change(&state)
        return state
    }

    /// The same question in another tab.
    func on(_ tab: Tab) -> PageState {
        with { state in
            state.tab = tab
            if tab != .quotes { state.filters["kind"] = nil }
            if tab == .quotes { (state.choices["group"], state.choices["expand"]) = (nil, nil) }
        }
    }

    /// The page behind this one.
    func next(_ offset: Int) -> PageState {
        var state = self
        state.back.append(self.offset)
        state.offset = offset
        return state
    }

    /// The page before this one; nil for the first.
    var previous: PageState? {
        guard offset > 0 else { return nil }
        var state = self
        state.offset = state.back.popLast() ?? 0
        return state
    }
}
