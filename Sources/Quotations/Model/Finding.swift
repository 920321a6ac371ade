/// A quotation in positions of the frame.
package struct Finding: Sendable {
    /// The pieces of its content, in order.
    package var pieces: [ClosedRange<Int>]
    /// The word that attributes it, if any.
    package var cue: Int?
    /// The phrase that names its source, if any.
    package var source: Chunk?
    /// Whether a stretch in quotation marks is part of it.
    package var hasQuotation: Bool
    /// The class of its cue.
    var cueClass: UInt32 = 0
    package var paragraph: Int
    /// The sentence of its cue, or of its first piece.
    package var sentence: Int
}
