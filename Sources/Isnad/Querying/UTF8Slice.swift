extension String {
    /// The bytes of the string's UTF-8 in `range`.
    func utf8Slice(_ range: Range<Int>) -> Substring.UTF8View {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return Substring(self).utf8[start..<utf8.index(start, offsetBy: range.count)]
    }
}
