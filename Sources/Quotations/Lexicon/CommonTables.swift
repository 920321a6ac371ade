/// Common words whose ending does not tell what they are, by what they mostly are: a lemma a word.
enum CommonTables {
    /// Verbs that hardly attribute; regular forms follow by rule, others stand behind `=`.
    static let verbs = """
        get=got=gotten=getting make=made go=went=gone come=came=coming give=gave=given=giving put=putting run=ran=running
        win=won=winning lose=lost=losing lead=led=leading leave=left=leaving keep=kept=keeping hold=held=holding
        begin=began=begun=beginning bring=brought=bringing build=built=building buy=bought=buying
        become=became=becoming send=sent=sending spend=spent=spending stand=stood=standing sit=sat=sitting meet=met=meeting
        pay=paid=paying fall=fell=fallen=falling grow=grew=grown=growing rise=rose=risen=rising break=broke=broken=breaking
        choose=chose=chosen=choosing draw=drew=drawn=drawing drive=drove=driven=driving fight=fought=fighting
        hit=hitting sell=sold=selling set=setting shoot=shot=shooting strike=struck=striking throw=threw=thrown=throwing
        wear=wore=worn=wearing take=took=taken=taking catch=caught=catching let=letting cut=cutting shut=shutting
        bear=bore=born=borne=bearing beat=beaten=beating bend=bent=bending bet=betting bind=bound=binding bite=bit=bitten
        bleed=bled=bleeding blow=blew=blown=blowing breed=bred=breeding burst=bursting cling=clung=clinging
        creep=crept=creeping deal=dealt=dealing dig=dug=digging eat=ate=eaten=eating feed=fed=feeding flee=fled=fleeing
        fling=flung fly=flew=flown=flying forgive=forgave=forgiven=forgiving freeze=froze=frozen=freezing
        hang=hung=hanging hide=hid=hidden=hiding hurt=hurting lay=laid=laying lend=lent=lending lie=lay=lain=lying
        lift mislead=misled=misleading overcome=overcame=overcoming overthrow=overthrew=overthrown quit=quitting
        rid ride=rode=ridden=riding ring=rang=rung shake=shook=shaken=shaking shed=shedding shine=shone
        shrink=shrank=shrunk=shrinking sing=sang=sung=singing sink=sank=sunk=sinking sleep=slept=sleeping slide=slid=sliding
        spin=spun=spinning split=splitting spread=spreading spring=sprang=sprung steal=stole=stolen=stealing
        stick=stuck=sticking sweep=swept=sweeping swim=swam=swimming swing=swung=swinging teach=taught=teaching
        tear=tore=torn=tearing tend thrust undergo=underwent=undergone uphold=upheld=upholding upset=upsetting wake=woke
        weep=wept=weeping withdraw=withdrew=withdrawn=withdrawing withstand=withstood
        abandon abolish absorb abuse accelerate accept accompany accomplish achieve acquire act adapt adjust adopt advance
        affect afford aggravate allow alter amend amount annoy apologize apologise appear apply appoint appreciate approach
        approve arise=arose=arisen arrange arrest arrive ascend assemble assign assist associate assure attach attain attend
        attract avoid await award ban bar battle behave belong benefit betray block bolster boost borrow bother boycott brew
        bridge burn bury campaign cancel capture care carry cause cease change charge chase cheat check cheer circulate
        clash clean clear climb close coincide collapse collect collide combat combine comfort compensate compete compile
        complete complicate comply compose comprise compromise conceal concentrate conduct confine confirm conflict confront
        confuse connect conquer consist constitute construct consult consume contain contribute control convene convert
        convey convict cooperate cope copy correct cost=costing count cover crack crash create crush cure curb damage dash
        date defeat defer define defy delay delete deliver depart depend deploy deport deprive derive descend deserve
        design destroy detain deteriorate devastate develop devote dictate die differ diminish dip disappear disappoint
        discharge disclose disrupt distinguish distract distribute divide divorce donate double drag drain drift drink=drank
        drop drown earn ease elect eliminate emerge employ empower enable enact encounter end endure enforce engage enhance
        enlist ensure enter entertain entitle equip erode escalate escape establish evacuate evade evolve exceed exchange
        exclude execute exercise exist expand expire exploit explode explore export expose extend face facilitate fade fail
        fall favor favour fear feature fight file fill finance finish fire fit=fitting fix flip float flock flood flow focus
        follow force forge form foster found free frighten fuel fulfill fulfil function fund gain gather generate govern
        grab graduate grant greet guarantee guard guide halt hamper handle happen harass harm haul head heal help hesitate
        highlight hinder hire host hover hurry identify ignore impact impose impress improve include increase incur
        inflict influence inherit initiate injure inspire install institute integrate interfere interrupt intervene
        introduce invade invest investigate invoke involve isolate issue join jump justify kick kill kiss knock lack land
        last launch leak lean legalize license limit line link list listen live load locate lock look lower maintain
        manage march mark marry match matter measure mention merge migrate miss mobilize modify monitor mount move murder
        narrow negotiate neglect nominate obey obscure observe obstruct obtain occupy occur omit open operate
        organize organise originate oust outlaw overhaul overlook oversee=oversaw=overseen overturn overwhelm owe own
        pack park participate pass pause perform permit persist pick pile place plague play please plunge poll pop
        pose possess postpone pour practice practise preside prevail prevent proceed process produce profit prohibit
        promote prompt protect provide provoke publish pull punish purchase pursue qualify quash race raise rally range
        rape rate reach react rebuild=rebuilt recall receive record recover recruit reduce reform refrain register regulate
        reinforce relax release relieve rely remain remedy remove render renew rent repair repeal repeat replace represent
        rescue research resemble reside resign resist resort respond rest restore restrict result resume retain retire
        retreat return reunite reveal reverse review revive reward rob roll rule rush sacrifice save scare schedule score
        scramble screen scrutinize seal search secure seem seize select separate serve settle sever shape share shift
        ship shock shoulder shrug sign skip slam slip slow smash smile smoke soar solve sort spark spell sponsor spot spur
        squeeze stab stabilize staff stage stall start starve stay stem step stir stop store strengthen stress stretch
        strip struggle study stumble submit succeed suffer suit supply suppress surge surpass surprise surrender surround
        survive suspend sustain swap switch tackle talk tap target tax tempt terminate test tighten top topple torture
        total touch tour trace track trade train transfer transform translate transport trap travel treat trigger
        triple triumph trouble try tumble turn undermine unfold unify unite unveil upgrade urge use utilize vanish vary
        veto violate visit vote wage wait walk wander warm wash waste watch weaken weigh widen wield wipe witness work
        worsen wound wrap yield
        """

    /// Words that are nouns and verbs alike.
    static let nounVerbs = """
        act advance aid aim air answer appeal arm attempt award ban base battle benefit bet bid bill block blow boost
        border break budget call campaign care case cast cause challenge chance change charge check claim clash climb close
        comfort compromise concern conduct conflict contact contest contract control copy cost count cover crack crash
        cross cry cure cut damage dance date deal delay design desire display dispute dissent divide divorce dollar doubt
        draft dream drift drill drink drive drop edge effect end escape exchange excuse exercise exit experience export
        face fall favor favour feature fight figure file fill film finance finish fire flight flip float flood flow fly
        focus force form frame fuel function fund gain gap grade grant grasp grip ground group guarantee guard guess
        guide hand handle harm head heat help hike hit hold hope host hurt impact import increase influence interest issue
        joke judge jump kick kind lack land last laugh launch lead leak lean leave level lie lift light limit line link
        list live load lock look loss love mail march mark market mask match matter mean measure mention mind mistake
        model mood mount move murder name need nod note notice number object offer open order pace pack paint pardon park
        part pass pause pay phone phrase pick picture pile pitch place plague plan plant play point poll position post pour
        power practice praise press pressure price print prize probe process produce program programme project promise
        protest pull pump punch purchase purpose push question quit quote race raid rain raise rally range rank rape rate
        reach read reason rebound record reference reform regard register release remark rent repair repeal reply report
        request rescue research reserve respect response rest result retreat return reverse review reward ride ring rise
        risk rock roll root round rule run rush sacrifice sale scale scare schedule score scramble screen search seat
        second sense set shake shape share shift ship shock shot shoulder show shutdown sign silence sleep slide slip slot
        slump smile smoke snap sort sound source spark speed spell spin split sponsor spot spread spring staff stage
        stake stamp stand standard start state stay steal stem step stick stock stop store storm stream stress stretch
        strike strip struggle study style subject suit support surge surprise survey suspect sweep swing switch tackle talk
        tank tap target task taste tax tear test thought threat tie title toll tone top torture total touch tour tower
        trace track trade traffic train transfer transport trap travel treat trial trick trip trouble trust try turn twist
        upgrade use value veto view visit voice vote wait wake walk want war wash waste watch water wave weight welcome
        wish witness wonder word work worry wound yield
        """

    /// Nouns.
    static let nouns = """
        ability abortion absence academy access accident account accuracy ad addition address advantage affair age agenda
        agreement aircraft airline airport alarm alcohol ally ambition ammunition analysis angle anger animal anniversary
        anxiety apartment apology apparatus appearance appetite applause application appointment approach area arena arms
        army arrival art asset asylum atmosphere attention attitude audience aunt authority auto average backdrop background
        backlash balance ball ballot bar base baseball basement basis basketball bathroom battlefield battleground beach
        beef beer behalf behavior behaviour belt bench bias bible bicycle bike birth birthday bit block blog blood board
        boat body bomb bombing bond bonus boom boost border bottle bottom bowl box boy brain branch bread breakfast breath
        breakthrough brick bridge bubble buck budget bullet bunch burden bureaucracy bus business button cable cake calendar
        camera camp cancer candidacy cap capacity capital capitol car carbon card career cargo carrier cash casino
        casualty category caucus cell century ceremony chain challenger chamber chaos chapter character charity chart
        charter chest child childhood choice church circle circumstance citizen citizenship city clash class
        classroom clerk client climate clinic clip clock cloth clothing cloud club clue coach coal coast coat code
        coffee coin collapse collar collection college column combination comeback comedy comfort commerce commitment
        commodity community comparison competition complexity component compound computer concept concern concert
        condition conduct conference confetti confidence confusion consensus consent consequence construction
        consumer contact container contempt content contest context continent contractor contrast contribution
        controversy convention conversation conviction cop corner corporation corridor corruption council country county
        coup couple courage course courthouse coverage craft creation creature crime criminal crisis criterion crop crowd
        crown crude culture cup currency curve custody customer cycle dad damage danger data database daughter dawn day
        dead deadline death debt decade decline deficit degree delegate delegation delivery democracy density depression
        depth desert desk detail detective device dialogue diet difference difficulty digit dignity dilemma dinner diplomacy
        disability disagreement disappointment disaster discipline disclosure discourse discovery discrimination disease
        disgrace distance distinction district diversity division doctrine dog dollar domain dominance donation door dose
        dozen drama dress drought drug duty earthquake economy edge edition education efficiency egg election electorate
        electricity element elite embargo emergency emission emotion emphasis empire employee employer employment
        encounter enemy energy engine enterprise enthusiasm entity entrance environment episode equality equipment era error
        escalation essay essence estate ethics evening event everything evil evolution exam example
        exception exile existence expansion expectation expense expertise explosion export exposure extent eye fabric
        facility fact faction factor factory faculty failure faith fame family fan fantasy farm fashion fate fatigue fault
        favorite feature fee feeling feet fellow fence fever fiction field fight firearm fish flag flaw fleet flight floor
        folk food foot football footage forecast forest fortune forum foundation founding fraction framework fraud freedom
        frequency friendship front frontier fruit frustration fuel fun fundraiser fundraising funeral furniture future game
        gang gap garage garden gas gathering gender generation genius genocide ghost giant gift girl glass goal god gold golf
        goods grass grave ground grounds growth guidance guideline guilt gun habit hair half hall happiness hardship
        harm harmony hat hatred haven headline headquarters health hearing heart heat height heir helicopter hell
        heritage hero hierarchy highway hill hint history hole holiday home homeland homicide honesty hook horror horse
        hospital hostage hostility hotel household housing humanity humor hunger hunt hurdle hypocrisy ice icon identity
        ideology ignorance illness image imagination immigration impact impeachment implication importance impression
        incentive incident income independence index individual industry inequality infection inflation information
        infrastructure initiative injury innovation inquiry inspection instance instinct instruction instrument
        insurance insurgency integrity intelligence intensity intent intention interaction interest intersection
        intervention investment involvement island issue item ivory jail jet jewel jihad job journalism journey
        joy junior jurisdiction jury kingdom kitchen knife knowledge label labor labour laboratory land landscape
        lane language laptop laughter lead leadership leak legacy legislation legislature legitimacy lesson level liability
        liberty library license life lifestyle lifetime limitation line list literature living loan location logic
        loss lot loyalty luck lunch machine magnitude mainstream majority male management mandate maneuver manner
        manufacturing map margin mark marketplace marriage mass massacre master material math mayhem meal meaning means
        measure meat mechanism medal medicine medium meeting membership memory mentality mercy merger merit mess metal
        method middle midst mile milestone military milk millennium mind mine minimum minister ministry minority minute
        miracle mirror misconduct missile mission mistake mix mixture mode mogul mom moment momentum money monopoly
        mood morality mosque motion motive motor mountain mouth movie murder muscle museum music mystery myth narrative
        nation nationalism nationality nature neighborhood neighbourhood network night noise nomination
        nonprofit norm north notion novel nuance object objective obligation obstacle occasion occupation ocean offense
        oil operation opportunity option orbit orbit order orientation origin outbreak outcome outlet outlook
        outrage outreach output outsider outskirts overhaul ownership pace package page pain pair palace panic parade
        parenthood parking part participation partner partnership passage passenger passion passport past patent path
        patience patient patriotism pattern peace peak penalty penny people percent percentage perception performance period
        permission person personality personnel perspective phase phenomenon philosophy phone photo photograph phrase piece
        pilot pipeline pistol pizza place plane planet plant plastic plate platform player pleasure plot plus pocket podcast
        podium poem poetry policy pollution pool population port portion portrait position possession possibility post
        posture pot potential poverty practice prayer precedent precinct preference prejudice presence pressure
        prestige primary principle prison prisoner privacy privilege prize probability problem procedure proceeding process
        product production profession profile profit program progress prohibition prominence proof propaganda property
        proportion prosperity prospect protection protocol province provision psychology pub public publication publicity
        publisher punishment purpose pursuit puzzle quality quantity quarter quest quota race racism radar radio rage rail
        railroad ransom rape ratio reaction reality realm reason rebellion receipt recession recipe recognition reconciliation
        recovery reduction referendum reform refuge refugee regime region registration regulation rehabilitation reign
        relation relationship relative relief religion reminder removal repair replacement representation reputation
        requirement reserve residence resort resource respect response responsibility restaurant restoration restraint
        restriction retirement revenge revenue revival revolution rhythm rice rifle right rights riot ritual rival river
        road robbery rock rocket role roll romance roof room root route routine row ruling runner sacrifice safety sake
        salary sale salt sanction sanctuary sand satellite satisfaction scale scandal scene scenario schedule scheme
        school science scope score screen script scrutiny sea search season seat second secret section sector
        security segment selection semester sense sensitivity sentence sentiment sequence series server session
        setting settlement sex sexism shadow shape share shareholder shelf shell shelter shield shirt shock shop
        shortage shot shutdown side sight silence silver sin site situation size skill skin sky slate slavery slogan smart
        society software soil solidarity solution something anything nothing song sort
        soul sound south sovereignty space species spectrum speculation speed spending sphere spirit spokes sport
        spot spotlight square stability stadium stage stake stance standard standing star statistics statue status steel
        stereotype stigma stimulus storage store storm strain strand stranger strategy stream street strength stretch
        structure studio stuff stump style substance suburb success suicide summer summit sun supply surface surgery
        surplus surveillance survival suspicion sword symbol sympathy system table tactic talent tale target tariff
        task taxpayer teaching tear technique technology teen teenager telephone television temperature temple tendency
        tension tenure term territory terror terrorism test testimony text thanks theater theatre theft theme theory
        therapy thing thirst thread throne ticket tide timeline time timing tip tissue title tobacco tone tool
        topic touch tour tourism tourist town trace track tradition tragedy trail transaction transcript transformation
        transition transparency transportation trauma treasury treat treatment treaty tree trend tribe tribute triumph
        trophy truck truth tuition tunnel turmoil turnout type tyranny ugly uncertainty uncle unemployment uniform
        unit unity universe update uprising usage vacation vaccine valley value van variety vehicle venture venue verdict
        version vessel vet veto vice victim victory viewpoint village violation violence virtue virus visa visibility vision
        visitor vocabulary volume vulnerability wage wait wall war warfare warmth warrant waste water wave way weakness
        wealth weapon weather wedding weight welfare west wheel whole wilderness will wind window wine wing winner winter
        wisdom wish withdrawal wolf wood word workforce workplace workshop world worship worth wound wrath wreck yard youth
        zone
        """

    /// Adjectives, and participles used as such.
    static let adjectives = """
        able absent absolute absurd abstract abundant academic acceptable accountable accurate active acute additional
        adequate adult afraid aggressive alive alone alternative amazing ambitious ample ancient angry anonymous anti
        anxious apparent appropriate armed asleep authentic automatic available average awake aware awful awkward bad
        bare basic beautiful best better big bigger biggest bitter black blank bleak blind bloody blue blunt bold
        boring bottom brave brief bright brilliant broad broader broken brown brutal busy calm capable careful careless
        casual certain cheap chief chronic civic civil civilian classic classified clean clear clever close closer closest
        coherent cold collective comfortable comic common compatible competent complete complex comprehensive conceivable
        concrete confident conscious consistent constant content convenient cool corporate correct corrupt costly covert
        crazy credible criminal crucial crude cruel curious current cynical daily dangerous dark dead deadly deaf dear
        decent deep deeper defiant deliberate delicate democratic dense dependent desperate devout different difficult
        diplomatic direct dirty disabled distant distinct diverse divided domestic dominant double dramatic drastic dreadful
        dry due dumb dynamic eager earlier early earnest easier easy economic educated effective efficient elaborate elderly
        elected elegant eligible empty endless enormous entire entitled equal eternal ethnic evident evil exact excellent
        excessive excited exclusive exempt exotic expensive explicit express extensive external extra extraordinary extreme
        faint fair faithful fake false familiar famous fantastic fast fatal favorable favorite federal fellow female fierce
        final financial fine firm first fiscal fit flat flawed flexible foolish foreign formal former fortunate forward
        fragile free frequent fresh friendly frightening front full fundamental funny furious further future gay general
        generous gentle genuine giant glad global good grand grave gray great greater greatest green grim gross guilty half
        handsome handy happy hard harder harmful harsh healthy heavy helpful helpless hidden high higher highest historic
        hollow holy honest hopeful horrible hostile hot huge human humane humble hungry ideal identical idle ignorant ill
        illegal illegitimate immediate immense imminent immoral immune imperfect implicit important impossible
        impressive inadequate inappropriate incapable inclined incompetent incomplete incredible independent indirect
        inevitable inexperienced inferior infinite informal inherent initial inner innocent insane insecure inside
        intact intelligent intense interim intermediate internal intimate invalid invisible irregular irrelevant joint
        junior just keen key lame large larger largest last late later latest latter lazy lead leading lean legal
        legitimate lengthy lesbian lesser liable likely limited little live local logical lone lonely long longer longtime
        loose loud lovely low lower lowest loyal lucky mad main major male mandatory marginal marked married massive mature
        maximum mean meaningful medium mental mere middle mild militant minimum minor missing mixed mobile moderate modern
        modest moral multiple muslim mutual naive naked narrow nasty national native natural near neat necessary negative
        nervous neutral new newer newest next nice noble noisy normal notable nuclear numb numerous nuts obscure obvious
        odd offensive official okay old older oldest online only open opposed opposite optimistic oral orange ordinary
        organic original orthodox other outer outgoing outright outside outstanding overall overseas overt own painful
        pale parallel partial particular partisan passive past patient patriotic peaceful peculiar perfect permanent
        persistent personal pessimistic physical pink plain pleasant pleased plural plus polite poor popular portable possible
        post potential powerful practical pragmatic precious precise predictable pregnant premature prepared present
        presidential previous primary prime principal prior private pro probable productive professional profound
        prominent promising prompt proper prospective proud provincial public pure qualified quick quiet racial racist
        radical random rapid rare rational raw ready real realistic reasonable recent reckless red redundant regional
        regular related relative relevant reliable reluctant remarkable remote repeated resistant respective responsible
        rich richer ridiculous right rigid rough round routine royal rude rural ruthless sacred sad safe safer same scarce
        scared scary secret secular secure selfish senior sensible sensitive separate serious severe sexual shallow sharp
        sheer shocking short shorter sick significant silent silly similar simple sincere single skeptical skilled sleepy
        slight slim slow small smaller smallest smart smooth so-called social soft sole solid solo sophisticated sorry sound
        southern northern eastern western south north east sovereign spare special specific spectacular spiritual stable
        standard stark steady steep sticky stiff straight straightforward strange strategic strict striking strong
        stronger strongest stubborn stunning stupid subject substantial subtle successful successive sudden sufficient
        suitable super superb superior supportive supreme sure surprised surprising suspicious sweeping sweet swift
        symbolic sympathetic systematic tactical talented tall temporary tender tense tentative terrible terrific thick
        thin thorough tight tiny tired top total tough tougher toxic traditional tragic transparent tremendous tribal
        tricky tropical true trustworthy typical ugly ultimate unable unacceptable unarmed unaware unbelievable uncertain
        unclear uncomfortable unconstitutional undecided under undocumented uneasy unemployed uneven unexpected unfair
        unfavorable unfit unfortunate unhappy unified uniform unique universal unknown unlikely unnecessary unpopular
        unprecedented unrealistic unrelated unsuccessful unusual unwilling upcoming upper upset urban urgent useful useless
        usual vague valid valuable various vast verbal viable vicious victorious vigorous violent virtual visible visual
        vital vivid vocal voluntary vulnerable warm wary weak weaker wealthy weird welcome well-known white whole wide wider
        widespread wild willing wise wonderful wooden working worldwide worried worse worst worth worthy wrong yellow young
        younger youngest
        """

    /// Adverbs and links that no ending marks.
    static let adverbs = """
        aboard abroad afterward afterwards ahead altogether anyway anymore anywhere apart aside away back badly barely
        else elsewhere enough erstwhile everywhere evidently forever forth forward hence henceforth hereby home indoors
        inland long maybe nearby nationwide never nowhere offshore once online overnight overseas please please
        somehow somewhat someday sometime somewhere soon straight thereafter there thus together underground upstairs
        upward well worldwide yes no okay ok
        """

    /// Numbers in words.
    static let numbers = """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozens
        hundreds thousands millions billions trillions third fourth fifth sixth seventh eighth ninth tenth quarter
        """
}
