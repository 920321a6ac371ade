/// Words of closed classes, in their folded form (no apostrophes: `dont`), a class a line.
enum FunctionTables {
    static let classes: [(WordClass, String)] = [
        (.article, "the a an"),
        (.demonstrative, "this these those such"),
        (.possessivePronoun, "his her their its my our your whose"),
        (.heShe, "he she hes shes hed"),
        (.they, "they theyre theyve theyd theyll"),
        (.it, "it theres there"),
        (.firstPerson, "i we im ive weve"),
        (.you, "you youre youve"),
        (.objectPronoun, "him them me us himself herself themselves itself myself ourselves"),
        (
            .quantifier,
            """
            some many most all several both each every any few more less much no none another other others one half
            neither either enough fewer everyone everybody nobody somebody someone anybody anyone
            """
        ),
        (.who, "who whom whos"),
        (.which, "which"),
        (.whWord, "what how why where whether whatever wherever"),
        (.that, "that thats"),
        (.to, "to"),
        (.conditional, "if unless although though whereas despite"),
        (.temporal, "when while as after before since until once whenever"),
        (.causal, "because so therefore thus hence"),
        (.and, "and"),
        (.or, "or nor"),
        (.but, "but yet however"),
        (.of, "of"),
        (
            .preposition,
            """
            in on at by with from into through during between among within without under across behind beyond near via
            amid onto upon throughout inside outside along around beneath beside besides toward towards up down off out
            above below following including
            """
        ),
        (.about, "about against for over regarding concerning than like"),
        (.accordingWord, "according"),
        (
            .modal,
            """
            will would can could may might must shall should wont wouldnt cant couldnt mustnt shouldnt cannot ought
            """
        ),
        (.be, "is are was be been being isnt arent wasnt werent am"),
        (.have, "has have had having hasnt havent hadnt"),
        (.do, "do does did doesnt dont didnt doing"),
        (.not, "not never"),
        (
            .adverb,
            """
            also still even just now then later again only too very ever already often sometimes soon always here
            earlier instead meanwhile rather perhaps maybe almost quite yesterday today tonight tomorrow ago further
            moreover nevertheless nonetheless indeed otherwise twice alike far
            """
        ),
        (
            .day,
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
            saturdays sundays january february march april june july august september october november december jan feb
            aug sept oct nov dec week month year morning afternoon evening night weekend days
            weeks months years hours minutes decades
            """
        ),
    ]
}
