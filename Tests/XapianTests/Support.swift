@testable import Xapian

extension DocumentBatch {
    /// Makes a database of the batch.
    ///
    /// - Returns: `path`.
    func build(metadata: [String: [UInt8]] = [:], at path: String) throws -> String {
        var run = try DocumentRun()
        run.add(self)
        try DatabaseBuild.build([run.finish(path + ".run")], metadata: metadata, at: path)
        return path
    }

    /// The codes of words as the rows of words have them.
    static func bytes(_ codes: [UInt32]) -> [UInt8] {
        codes.flatMap { $0 < 0x80 ? [UInt8($0)] : [UInt8($0 >> 16), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] }
    }
}

/// A generator whose numbers are the same at each run (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
