import LibMalloc

/// Memory that the program has freed and the C library keeps for it.
enum FreedMemory {
    /// Gives it back to the system: what workers remembered of words and names lies scattered among what is still in use, and would otherwise count
    /// beside what comes after them.
    static func giveBack() {
        #if canImport(Glibc)
            malloc_trim(0)
        #endif
    }
}
