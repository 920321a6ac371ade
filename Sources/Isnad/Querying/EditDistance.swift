/// The number of letters that differ.
package enum EditDistance {
    /// How many insertions, deletions, exchanges and swaps of neighbours lead from one word to the other (optimal string alignment);
    /// nil beyond `most`. Takes time in proportion to the product of the lengths.
    package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], most: Int) -> Int? {
        if abs(left.count - right.count) > most { return nil }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in 1..<max(2, left.count + 1) where i <= left.count {
            var current = [i] + [Int](repeating: 0, count: right.count)
            var least = i
            for j in 1..<max(2, right.count + 1) where j <= right.count {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                var steps = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    steps = min(steps, beforeLast[j - 2] + 1)
                }
                current[j] = steps
                least = min(least, steps)
            }
            if least > most { return nil }
            (beforeLast, last) = (last, current)
        }
        return last[right.count] <= most ? last[right.count] : nil
    }
}
