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
            neither either enough fewer
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
        (
            .verb,
            """
            got get gets getting made make makes making took take takes taking taken went go goes going gone came come
            comes coming gave give gives giving given put puts putting ran run runs running won win wins winning lost
            lose loses losing led lead leads leading left leave leaves leaving kept keep keeps keeping held hold holds
            holding began begin begins beginning begun brought bring brings bringing built build builds building bought
            buy buys buying became become becomes becoming sent send sends sending spent spend spends spending stood
            stand stands standing sat sit sits sitting met meet meets meeting paid pay pays paying fell fall falls
            falling fallen grew grow grows growing grown rose rise rises rising risen broke break breaks breaking broken
            chose choose chooses choosing chosen drew draw draws drawing drawn drove drive drives driving driven fought
            fight fights fighting hit hits hitting sold sell sells selling set sets setting shot shoots shooting struck
            strike strikes striking threw throw throws throwing thrown wore wear wears wearing worn turn turns turned
            turning work works worked working help helps helped helping seem seems seemed seeming used use uses using
            try tries tried trying start starts started starting stop stops stopped stopping play plays played playing
            live lives lived living move moves moved moving need needs needed needing happen happens happened happening
            include includes included remain remains remained remaining face faces faced facing serve serves served
            serving caught let lets letting cut cuts cutting
            """
        ),
    ]
}
