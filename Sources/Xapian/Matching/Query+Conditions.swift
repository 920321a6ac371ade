extension Query {
    /// A query in two: what weighs something, and what a document has to have, or must not have, besides.
    struct Conditioned {
        var weighed: [UInt8]
        /// The programs of filters, and of what is left out.
        var filters: [[UInt8]] = []
        var exclusions: [[UInt8]] = []

        var isBare: Bool { filters.isEmpty && exclusions.isEmpty }

        /// The program of the documents that meet all conditions.
        var conditions: [UInt8] {
            var program = [Step.everything.rawValue]
            for filter in filters { program += filter + [Step.filter.rawValue] }
            for exclusion in exclusions { program += exclusion + [Step.andNot.rawValue] }
            return program
        }
    }

    /// Takes off the conditions that stand around the query; rows of words that filter a single word stay with it, for whoever weighs the word knows
    /// where a look at them is spared.
    func conditioned() -> Conditioned {
        var conditioned = Conditioned(weighed: program)
        while let (step, left, right) = Self.outermostPair(conditioned.weighed) {
            let other = Array(conditioned.weighed[right])
            switch step {
            case .filter where other.first != Step.words.rawValue: conditioned.filters.append(other)
            case .andNot: conditioned.exclusions.append(other)
            default: return conditioned
            }
            conditioned.weighed = Array(conditioned.weighed[left])
        }
        return conditioned
    }

    /// The step that joins the last two parts of a program, and where these stand; nil where the last step does something else.
    private static func outermostPair(_ program: [UInt8]) -> (step: Step, left: Range<Int>, right: Range<Int>)? {
        guard let last = program.last.flatMap(Step.init), last == .filter || last == .andNot else { return nil }
        var reader = ProgramReader(program)
        var starts: [Int] = []
        while true {
            let start = reader.place
            guard let step = reader.step() else { return nil }
            let count = reader.operands(of: step)
            if reader.place == program.count {
                guard step == last, starts.count == 2 else { return nil }
                return (step, starts[0]..<starts[1], starts[1]..<start)
            }
            if count == 0 {
                starts.append(start)
            } else {
                guard starts.count >= count else { return nil }
                starts.removeLast(count - 1)
            }
        }
    }
}
