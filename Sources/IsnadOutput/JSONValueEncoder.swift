/// Turns what is `Encodable` into the values of ``JSONWriter``.
struct JSONValueEncoder: Encoder {
    typealias Value = JSONWriter.Value

    let slot: JSONWriter.Slot
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The value of anything that can be encoded.
    static func value<T: Encodable>(of value: T, at path: [any CodingKey]) throws -> Value {
        // The parts of lists come this way: they need no encoder of their own.
        if let text = value as? String { return .text(text) }
        if let number = value as? Int { return .number("\(number)") }
        let slot = JSONWriter.Slot()
        try value.encode(to: JSONValueEncoder(slot: slot, codingPath: path))
        return slot.value ?? .object(JSONWriter.Members())
    }

    /// A number as JSON has it: without a fraction where it is whole.
    static func value(_ number: Double, at path: [any CodingKey]) throws -> Value {
        guard number.isFinite else {
            throw EncodingError.invalidValue(
                number, EncodingError.Context(codingPath: path, debugDescription: "\(number) is no number of JSON"))
        }
        let digits = number.description
        return .number(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let members = JSONWriter.Members()
        slot.value = .object(members)
        return KeyedEncodingContainer(JSONMembers(members: members, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let elements = JSONWriter.Elements()
        slot.value = .array(elements)
        return JSONElements(elements: elements, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingle(slot: slot, codingPath: codingPath) }
}

/// The members of an object.
struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let members: JSONWriter.Members
    let codingPath: [any CodingKey]

    private func add(_ value: JSONWriter.Value, _ key: any CodingKey) { members.list.append((key.stringValue, value)) }

    func encodeNil(forKey key: Key) { add(.null, key) }
    func encode(_ value: Bool, forKey key: Key) { add(.bool(value), key) }
    func encode(_ value: String, forKey key: Key) { add(.text(value), key) }
    func encode(_ value: Int, forKey key: Key) { add(.number("\(value)"), key) }
    func encode(_ value: Double, forKey key: Key) throws {
        add(try JSONValueEncoder.value(value, at: codingPath + [key]), key)
    }
    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        add(try JSONValueEncoder.value(of: value, at: codingPath + [key]), key)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<
        Nested
    > {
        let nested = JSONWriter.Members()
        add(.object(nested), key)
        return KeyedEncodingContainer(JSONMembers<Nested>(members: nested, codingPath: codingPath + [key]))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        let nested = JSONWriter.Elements()
        add(.array(nested), key)
        return JSONElements(elements: nested, codingPath: codingPath + [key])
    }

    func superEncoder() -> any Encoder { JSONValueEncoder(slot: JSONWriter.Slot(), codingPath: codingPath) }
    func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
}

/// The elements of an array.
struct JSONElements: UnkeyedEncodingContainer {
    let elements: JSONWriter.Elements
    let codingPath: [any CodingKey]
    var count: Int { elements.list.count }

    func encodeNil() { elements.list.append(.null) }
    func encode(_ value: Bool) { elements.list.append(.bool(value)) }
    func encode(_ value: String) { elements.list.append(.text(value)) }
    func encode(_ value: Int) { elements.list.append(.number("\(value)")) }
    func encode(_ value: Double) throws { elements.list.append(try JSONValueEncoder.value(value, at: codingPath)) }
    func encode<T: Encodable>(_ value: T) throws {
        elements.list.append(try JSONValueEncoder.value(of: value, at: codingPath))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        let nested = JSONWriter.Members()
        elements.list.append(.object(nested))
        return KeyedEncodingContainer(JSONMembers<Nested>(members: nested, codingPath: codingPath))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        let nested = JSONWriter.Elements()
        elements.list.append(.array(nested))
        return JSONElements(elements: nested, codingPath: codingPath)
    }

    func superEncoder() -> any Encoder { JSONValueEncoder(slot: JSONWriter.Slot(), codingPath: codingPath) }
}

/// A value by itself.
struct JSONSingle: SingleValueEncodingContainer {
    let slot: JSONWriter.Slot
    let codingPath: [any CodingKey]

    func encodeNil() { slot.value = .null }
    func encode(_ value: Bool) { slot.value = .bool(value) }
    func encode(_ value: String) { slot.value = .text(value) }
    func encode(_ value: Int) { slot.value = .number("\(value)") }
    func encode(_ value: Double) throws { slot.value = try JSONValueEncoder.value(value, at: codingPath) }
    func encode<T: Encodable>(_ value: T) throws { slot.value = try JSONValueEncoder.value(of: value, at: codingPath) }
}
