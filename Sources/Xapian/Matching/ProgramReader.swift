/// Reads the steps of a program, which ``Query`` made, one after the other.
struct ProgramReader {
    private let program: [UInt8]
    private var at = 0

    /// Where the next step begins.
    var place: Int { at }

    init(_ program: [UInt8]) { self.program = program }

    /// The next step; nil at the end.
    mutating func step() -> Query.Step? {
        guard at < program.count else { return nil }
        at += 1
        return Query.Step(rawValue: program[at - 1])
    }

    mutating func integer() -> Int {
        at += 4
        return Int(program.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at - 4, as: UInt32.self) })
    }

    mutating func real() -> Double {
        at += 8
        return program.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at - 8, as: Double.self) }
    }

    mutating func field() -> [UInt8] {
        let count = integer()
        at += count
        return Array(program[at - count..<at])
    }

    /// The operands of a step for rows of words, and how many groups of words they have.
    mutating func words() -> (operands: [UInt8], groups: Int) {
        let start = at
        at += 12
        let groups = integer()
        for _ in 0..<groups { at += 4 * integer() }
        return (Array(program[start..<at]), groups)
    }

    /// Passes over what belongs to a step, and says of how many parts it makes one; 0 where it is one by itself.
    mutating func operands(of step: Query.Step) -> Int {
        switch step {
        case .term:
            _ = field()
            _ = integer()
            return 0
        case .everything, .nothing, .deleted: return 0
        case .words:
            _ = words()
            return 0
        case .range:
            _ = integer()
            _ = field()
            _ = field()
            return 0
        case .or, .and, .synonym: return integer()
        case .andNot, .andMaybe, .filter: return 2
        case .scale:
            _ = real()
            return 1
        }
    }
}
