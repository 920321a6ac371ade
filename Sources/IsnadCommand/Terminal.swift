import IsnadTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What standard output can show.
enum Terminal {
    /// Its columns: those of the terminal, else `$COLUMNS`, else 80.
    static var width: Int {
        var size = winsize()
        if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return min(400, max(20, Int(size.ws_col))) }
        if let said = Output.variable("COLUMNS").flatMap({ Int($0) }), 20...400 ~= said { return said }
        return 80
    }

    /// Whether the locale has letters beyond ASCII.
    static var isUnicode: Bool {
        let said = Output.variable("LC_ALL") ?? Output.variable("LC_CTYPE") ?? Output.variable("LANG") ?? ""
        let locale = said.lowercased()
        return locale.contains("utf-8") || locale.contains("utf8")
    }
}
