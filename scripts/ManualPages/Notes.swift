/// What the pages say besides what the programs know of themselves.
enum Notes {
    static let environment: [(name: String, text: String)] = [
        ("ISNAD_INDEX", "The folder of the index, where --index is not given."),
        ("ISNAD_ALIASES", "The file of names that are one person's, where --aliases is not given."),
        ("NO_COLOR", "Where it is set, nothing is coloured unless --color always asks for it."),
        ("COLUMNS", "The width of what is drawn, where standard output is no terminal."),
        ("LC_ALL, LC_CTYPE, LANG", "Bars are drawn with blocks where the locale has UTF-8, else with letters."),
    ]

    static let files: [(name: String, text: String)] = [
        ("Index/", "The index, where neither --index nor ISNAD_INDEX says otherwise. The folder can be copied."),
        (
            "Index/aliases.txt",
            "Names that are one person's: a person a line, the names separated by =, # before a remark."
        ),
    ]

    static let exitStatus: [(name: String, text: String)] = [
        ("0", "Something was found or done."),
        ("1", "Nothing was found."),
        ("2", "It failed: a line on standard error says what is wrong and what to do."),
        ("64", "The command line could not be read."),
        ("130", "It was interrupted; an interrupted `isnad index` commits first what it has done."),
    ]
}
