import Foundation

/// Compares documents with the schemas of the served description: as much of JSON Schema as they use.
struct Schema {
    let document: [String: Any]

    /// Where `value` is not what the schema of a name says; empty where it is.
    func faults(of value: Any, named name: String) -> [String] {
        faults(value, ["$ref": "#/components/schemas/\(name)"], "$")
    }

    private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            guard let target = resolve(reference) else { return ["\(path): \(reference) is not described"] }
            return faults(value, target, path)
        }
        if let choices = schema["anyOf"] as? [[String: Any]] {
            return choices.contains { faults(value, $0, path).isEmpty }
                ? [] : ["\(path): none of the choices: \(value)"]
        }
        if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
            return ["\(path): \(value) is none of \(words)"]
        }
        if let word = schema["const"] as? String, word != value as? String { return ["\(path): not \(word)"] }
        switch schema["type"] as? String {
        case "string":
            guard let text = value as? String else { return ["\(path): no string: \(value)"] }
            if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
                return ["\(path): \(text) is not \(pattern)"]
            }
        case "integer":
            guard let number = value as? NSNumber, number.doubleValue == number.doubleValue.rounded() else {
                return ["\(path): no integer: \(value)"]
            }
            if let least = schema["minimum"] as? Int, number.intValue < least { return ["\(path): below \(least)"] }
        case "number": if !(value is NSNumber) { return ["\(path): no number: \(value)"] }
        case "boolean": if !(value is Bool) { return ["\(path): no boolean: \(value)"] }
        case "null": if !(value is NSNull) { return ["\(path): not null"] }
        case "array":
            guard let elements = value as? [Any] else { return ["\(path): no array"] }
            if let least = schema["minItems"] as? Int, elements.count < least { return ["\(path): too few"] }
            if let most = schema["maxItems"] as? Int, elements.count > most { return ["\(path): too many"] }
            let items = schema["items"] as? [String: Any] ?? [:]
            return elements.enumerated().flatMap { faults($0.element, items, "\(path)[\($0.offset)]") }
        case "object":
            guard let members = value as? [String: Any] else { return ["\(path): no object"] }
            let known = schema["properties"] as? [String: Any] ?? [:]
            var found = (schema["required"] as? [String] ?? []).filter { members[$0] == nil }.map {
                "\(path).\($0) is missing"
            }
            for (name, member) in members.sorted(by: { $0.key < $1.key }) {
                guard let own = known[name] as? [String: Any] else {
                    found.append("\(path).\(name) is not described")
                    continue
                }
                found += faults(member, own, "\(path).\(name)")
            }
            return found
        default: break
        }
        return []
    }

    private func resolve(_ reference: String) -> [String: Any]? {
        var node: Any? = document
        for part in reference.split(separator: "/").dropFirst() { node = (node as? [String: Any])?[String(part)] }
        return node as? [String: Any]
    }
}
