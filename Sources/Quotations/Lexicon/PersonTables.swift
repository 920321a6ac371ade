/// Words for those who speak: titles that stand before a name, and common nouns for persons, groups, bodies and papers.
enum PersonTables {
    /// Titles whose full stop ends no sentence, and ranks and offices that stand before names.
    static let titles = """
        mr mrs ms miss dr prof sen sens rep reps gov govs gen lt col sgt maj capt cpl cmdr adm brig rev hon fr st
        president senator representative governor general colonel major captain lieutenant sergeant admiral brigadier
        marshal commander chancellor congressman congresswoman minister premier mayor judge justice professor doctor
        king queen prince princess emir sultan sheikh sheik shaykh imam ayatollah grand mufti patriarch pope bishop
        archbishop cardinal reverend rabbi ambassador secretary attorney speaker sir lord lady dame madame haji hajj
        sayyid mullah mawlana ustadh vice deputy prime former chief director chairman councilman councilwoman delegate
        """
    /// One who speaks, by function.
    static let roles = """
        spokesman spokeswoman spokesperson adviser advisor aide analyst expert official officer lawyer candidate
        leader member lawmaker legislator parliamentarian mp manager strategist consultant pollster reporter journalist
        correspondent author writer editor columnist commentator critic supporter activist organizer organiser resident
        witness survivor victim physician nurse teacher student scholar researcher scientist economist historian
        executive founder owner cofounder head boss chair chairwoman fighter soldier veteran diplomat envoy negotiator
        mediator investigator prosecutor defendant plaintiff counsel neighbor neighbour friend wife husband son daughter
        father mother brother sister man woman person guy cleric preacher pastor priest farmer trader merchant driver
        worker engineer refugee source insider operative staffer donor voter nominee frontrunner businessman
        businesswoman billionaire politician republican democrat conservative liberal progressive independent host anchor
        moderator colleague rival opponent incumbent
        accountant actor actress ally ambassador applicant architect artist athlete attendee attorney aunt backer banker
        bishop blogger boy broadcaster broker builder bystander caller campaigner captain celebrity challenger champion
        chef citizen classmate client climatologist collector comedian commander composer contender contractor contributor
        cop counterpart cousin creator crusader customer dealer delegate demonstrator demographer deputy designer detective
        developer director dissident employee employer entrepreneur ethicist evangelist expatriate explorer fan
        filmmaker firefighter foe freshman fundraiser girl governor guard guest gunman hacker heckler heir hunter illustrator
        immigrant imam infidel inspector instructor interpreter interviewer inventor investor jew judge juror kid lady
        landlord librarian lieutenant listener lobbyist loyalist magnate manufacturer marine marketer mathematician mayor
        mechanic mentor migrant militant minister mogul musician narrator neurosurgeon newcomer novelist nun
        occupant officeholder onlooker operator orator outsider pacifist painter panelist parent participant partisan
        partner passenger patient patriot pediatrician performer philosopher photographer pilot player poet policeman
        policewoman preacher predecessor premier president prisoner producer professor programmer proponent prosecutor
        protester psychiatrist psychologist publisher pundit rapper reader realtor rebel recruit recruiter regulator
        relative respondent retiree rider runner salesman screenwriter sculptor seller senator sheriff shopkeeper sibling
        singer skeptic socialist sociologist soldier specialist spectator speechwriter sponsor staffer statesman
        stockbroker successor supervisor surgeon surrogate suspect sympathizer tactician tailor taxpayer technician
        teenager tenant theologian theorist therapist tourist trainee trainer translator traveler treasurer trooper
        trustee tutor uncle user vendor vice viewer villager visitor volunteer waiter waitress warden watchdog watcher
        whistleblower widow winner worshiper youngster
        """
    /// Several who speak together.
    static let people = """
        children kids boys girls wives ladies gentlemen clergy evangelicals muslims christians jews hispanics latinos
        africans asians arabs mexicans germans canadians veterans heroes deputies families attorneys bosses hosts
        officials sources analysts experts advisers advisors aides critics supporters voters lawmakers legislators
        leaders members diplomats observers witnesses residents activists protesters demonstrators scholars researchers
        scientists economists historians journalists reporters commentators republicans democrats conservatives liberals
        progressives independents americans authorities allies opponents rivals investigators prosecutors lawyers
        attorneys executives parents students teachers doctors soldiers troops fighters rebels militants people men
        women candidates strategists consultants pollsters operatives staffers donors delegates respondents
        participants spokesmen spokespeople politicians friends relatives families colleagues ministers senators
        governors congressmen iraqis iranians syrians russians turks kurds europeans britons neighbors neighbours
        insiders police skeptics proponents advocates backers detractors workers citizens readers viewers editors
        """
    /// A body that speaks.
    static let bodies = """
        ministry government campaign committee council department office agency company firm party group organization
        organisation union administration commission court parliament senate congress house army military command force
        forces coalition bloc movement association institute institution foundation center centre university school
        board bureau authority embassy consulate network newspaper magazine team panel cabinet presidency
        pentagon kremlin bank fund federation alliance league society church directorate secretariat staff
        agency airline bureau carrier chamber charity club conglomerate consortium consultancy corporation council crew
        delegation division faction fraternity gang guild hospital hotel jury laboratory leadership legislature manufacturer
        municipality museum nonprofit outlet parliament pac pacs publisher retailer startup subcommittee supplier syndicate
        taskforce tribunal treasury university venture
        opposition regime militia brigade brigades front corps media press nations states
        """
    /// A paper or report that speaks.
    static let papers = """
        reports poll polls survey surveys statement statements study studies documents document data figures
        letter email emails memo transcript filing filings lawsuit indictment affidavit article editorial
        story book paper tweets message video speech interview news release website records results numbers
        research evidence analysis estimates findings census platform resolution bill law ad ads headline
        """
}
