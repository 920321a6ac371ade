/// Folding of single scalars, for modules that read names letter by letter.
public enum ScalarFolding {
    /// A Latin letter with marks as two ASCII letters, the first in the low byte; 0 where `value` is none.
    public static func latin(_ value: UInt32) -> UInt16 { LatinFolding.folded(value) }

    /// Appends the Arabic letters that a presentation form (U+FB50 to U+FEFF) stands for, without their marks.
    public static func appendArabicPresentation(_ value: UInt32, to letters: inout [UInt32]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { buffer in
            guard let base = buffer.baseAddress else { return }
            let count = ArabicFolding.writePresentation(value, to: base)
            let bytes = UnsafeBufferPointer(start: base, count: count)
            var index = 0
            while index < count {
                let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
                letters.append(scalar)
                index += length
            }
        }
    }
}
