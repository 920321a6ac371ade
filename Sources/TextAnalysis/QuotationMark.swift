/// A double quotation mark of any style.
public struct QuotationMark: Sendable, Equatable {
    /// The styles of double quotation marks that news uses.
    public enum Style: Sendable, Equatable {
        /// `"`, which opens and closes.
        case straight
        /// `“ ”` and `„ “`.
        case curly
        /// `« »`.
        case angle
    }

    /// Which style it has.
    public var style: Style
    /// It can open a quotation.
    public var canOpen: Bool
    /// It can close one.
    public var canClose: Bool
    /// The bytes that it takes.
    public var length: Int

    /// The mark that begins at `index`, or nil where none does.
    public init?(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
        let byte = text[index]
        if byte == 0x22 {
            self.init(style: .straight, canOpen: true, canClose: true, length: 1)
            return
        }
        guard byte == 0xE2 || byte == 0xC2, index + 1 < text.count else { return nil }
        let (value, length) = UTF8Decoding.scalar(in: text, at: index)
        switch value {
        case 0x201C: self.init(style: .curly, canOpen: true, canClose: false, length: length)
        case 0x201D: self.init(style: .curly, canOpen: false, canClose: true, length: length)
        case 0x201E, 0x201F: self.init(style: .curly, canOpen: true, canClose: false, length: length)
        case 0xAB: self.init(style: .angle, canOpen: true, canClose: false, length: length)
        case 0xBB: self.init(style: .angle, canOpen: false, canClose: true, length: length)
        default: return nil
        }
    }

    private init(style: Style, canOpen: Bool, canClose: Bool, length: Int) {
        self.style = style
        self.canOpen = canOpen
        self.canClose = canClose
        self.length = length
    }

    /// Would `other`, further on in the text, close what this mark opens?
    public func isClosed(by other: QuotationMark) -> Bool {
        style == other.style && other.canClose
    }
}
