/// An address on this server.
struct Link: Sendable, CustomStringConvertible {
    var path: String
    var parameters: [(name: String, value: String)] = []
    var fragment: String?

    init(_ path: String, _ parameters: [(String, String?)] = [], fragment: String? = nil) {
        self.path = path
        self.parameters = parameters.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : (name: name, value: $0) }
        }
        self.fragment = fragment
    }

    /// The address of an article.
    static func article(_ id: String, _ parameters: [(String, String?)] = [], fragment: String? = nil) -> Link {
        Link("/articles/" + PercentDecoding.encoded(id), parameters, fragment: fragment)
    }

    var description: String {
        var text = path
        for (index, parameter) in parameters.enumerated() {
            text += index == 0 ? "?" : "&"
            text += PercentDecoding.encoded(parameter.name) + "=" + PercentDecoding.encoded(parameter.value)
        }
        if let fragment { text += "#" + PercentDecoding.encoded(fragment) }
        return text
    }
}
