/// Ordinary English words in the forms that news uses, written down for this project.
enum EnglishWordTable {
    /// Separated by one space or line break each, in the order of their bytes.
    static let text: StaticString = """
        a abandon abandoned abandoning abandons abduct abducted abducting abduction abductions abducts abet abilities
        ability abject abjectly able ably abolish abolished abolishes abolishing about above abroad abrupt abruptly
        absence absences absent absently absolute absolutely absorb absorbed absorbing absorbs abstract abstractly
        absurd absurdly abundant abundantly abuse abused abuses abusing academic academically academies academy
        accelerate accelerated accelerates accelerating accent accents accept acceptable acceptably accepted accepting
        accepts access accessed accesses accessible accessibly accessing accident accidents accompanied accompanies
        accompany accompanying accomplish accomplished accomplishes accomplishing accord accordingly accords account
        accountabilities accountability accountable accountably accounted accounting accounts accuracies accuracy
        accurate accurately accusation accusations accuse accused accuses accusing achieve achieved achievement
        achievements achieves achieving acknowledge acknowledged acknowledges acknowledging acquire acquired acquires
        acquiring acquisition acquisitions acre acres across act acted acting actingly action actions active actively
        activist activists activities activity actor actors actress actresses acts actual actually acute acutely adamant
        adamants adapt adapted adapting adapts add added adding addition additional additionally additions address
        addressed addresses addressing adds adequacies adequacy adequate adequately adieu adjacent adjacently adjust
        adjusted adjusting adjusts adm admin administration administrations administrative administratively
        administrator administrators admiral admirals admire admired admires admiring admission admissions admit admits
        admitted admitting adobe adobes adopt adopted adopting adopts adult adults advance advanced advances advancing
        advantage advantages adversaries adversary adverse adversely advertisement advertisements advice advices advise
        advised adviser advisers advises advising advisor advisorily advisors advisory advocate advocated advocates
        advocating aerial aerially affair affairs affect affected affecting affects affiliate affiliates affirm affirmed
        affirming affirms afford afforded affording affords afraid afraidly after aftermath aftermaths afternoon
        afternoons afterward afterwards again against agape age agencies agency agenda agendas agent agents ages
        aggression aggressions aggressive aggressively aggressor aggressors agile agilely aglow aglows ago agree agreed
        agreeing agreement agreements agrees agricultural agriculturally agriculture agricultures aha ahead ahem ahoy
        ahoys aid aide aided aides aiding aids ail aim aimed aiming aims air airbase airbases aircraft aircrafts aired
        airfield airfields airing airlift airlifts airline airlines airplane airplanes airport airports airs airspace
        airspaces airstrike airstrikes aisle aisles ajar alarm alarmed alarming alarms alas albeit album albums alcohol
        alcohols alert alerted alerting alerts algae algaes algebra algorithm alias aliases alibi alibis alien alienate
        alienated alienates alienating aliens align aligned aligning aligns alike alikely alive alively all allegation
        allegations allege alleged allegedly alleges alleging alleviate alleviated alleviates alleviating alley alleys
        alliance alliances allied alliedly allieds allies allocate allocated allocates allocating allocation allocations
        allow allowed allowing allows alloy alloys ally almanac almond almonds almost almosts alms aloe aloes alone
        alonely alones along alongside aloof aloofly aloud already also alsos altar altars alter altered altereds
        altering alternate alternately alternative alternatives alters although altitude altitudes altogether alum alums
        always am amass amassed amasses amassing amateur amateurs amaze amazed amazes amazing amazingly ambassador
        ambassadors amber ambers ambiguous ambiguously ambition ambitions ambitious ambitiously ambulance ambulances
        ambush ambushed ambushes ambushing amen amend amended amending amendment amendments amends amenities amenity
        amens amiable amiables amid amids amidst amiss amisses ammo ammos ammunition ammunitions amnesties amnesty amok
        among amongst amoral amount amounted amounting amounts ample amples amplified amplifies amplify amplifying amply
        amputee amputees amuse amuses an analyse analysed analyses analysing analysis analyst analysts analyze analyzed
        analyzes analyzing anarchies anarchy ancestor ancestors ancient anciently and anew angel angels anger angered
        angering angers angle angles angrier angriest angrily angry animal animals ankle ankles anniversaries
        anniversary announce announced announcement announcements announces announcing annoy annoyed annoying annoys
        annual annually annul annuled annuling annuls anonymous anonymously another answer answered answering answers
        ant anthem anthems anticipate anticipated anticipates anticipating ants anvil anvils anxieties anxiety anxious
        anxiously any anybody anyhow anymore anyone anything anyway anywhere apart apartment apartments apex apexes
        apiece apologies apologise apologised apologises apologising apologize apologized apologizes apologizing apology
        apparent apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears
        appetite appetites applaud applauded applauding applauds apple apples applicable applicably application
        applications applied applies apply applying appoint appointed appointing appointment appointments appoints
        approach approached approaches approaching appropriate appropriately approval approvals approve approved
        approves approving apr april aquifer aquifers arab arabian arabianly arabic arabically arable arables arabs
        arbitrarily arbitrary arbitrator arbitrators arc arch archer archers arches archive archives arcs ardent ardents
        are area areas arena arenas arent argue argued argues arguing argument arguments arid arise arisen arises
        arising arm armament armaments armed armedly armies arming armor armored armoredly armors armour armoured
        armouredly armours arms army aroma aromas arose around arouse aroused arouses arousing arrange arranged
        arrangement arrangements arranges arranging array arrays arrest arrested arresting arrests arrival arrivals
        arrive arrived arrives arriving arrow arrows arsenal arsenals arson arsons art article articles artificial
        artificially artilleries artillery artist artists arts as ascend ascends ash ashamed ashamedly ashen ashens
        ashes ashore aside asides ask asked askew asking asks asleep asleeply aspect aspects aspen aspens aspiration
        aspirations assail assails assassin assassinate assassinated assassinates assassinating assassination
        assassinations assassins assault assaulted assaulting assaults assemble assembled assembles assemblies
        assembling assembly assert asserted asserting assertion assertions asserts assess assessed assesses assessing
        assessment assessments asset assets assign assigned assigning assignment assignments assigns assist assistance
        assistances assistant assistants assisted assisting assists associate associated associates associating
        association associations assume assumed assumes assuming assumption assumptions assurance assurances assure
        assured assures assuring asthma asthmas astray asylum asylums at ate athlete athletes atlas atlases atmosphere
        atmospheres atom atomic atomically atoms atrocities atrocity attach attached attaches attaching attack attacked
        attacker attackers attacking attacks attain attained attaining attains attempt attempted attempting attempts
        attend attendance attendances attended attending attends attention attentions attic attics attitude attitudes
        attorney attorneys attract attracted attracting attractive attractively attracts attribute attributed attributes
        attributing auction auctions audience audiences audio audios audit auditor auditors audits aug august augusts
        aunt aunts aura auras author authored authoring authorise authorised authorises authorising authorities
        authority authorize authorized authorizes authorizing authors automatic automatically autonomies autonomous
        autonomously autonomy autumn available availably avenue avenues average averages avert averted averting averts
        aviation aviations avoid avoided avoiding avoids await awaited awaiting awaits awake award awarded awarding
        awards aware awarely awares awash awashes away awe awful awfully awkward awkwardly awoke awry axis axises azure
        azures babble babbles babies baby back backed backfire backfired backfires backfiring background backgrounds
        backing backs bad bade badge badger badgers badges badly baffle baffled baffleds baffles bag bags bah bail bails
        bake balance balanced balances balancing balconies balcony bale ball ballad ballads ballet ballets ballistics
        ballisticses ballot ballots balls balm balms balsa balsas ban banana band bandage bandages bandit bandits banish
        banishes bank banked banker bankers banking bankruptcies bankruptcy banks banned banner banners banning bans bar
        barber barbers bare barely bargain bargained bargaining bargains barge barges bark barley barleys barn barns
        baron barons barrack barracks barrackses barrage barrages barred barreds barrel barrels barren barrens barricade
        barricades barrier barriers barring barrio barrios bars basal basals base based basement basements bases bash
        bashful bashfuls basic basically basin basing basins basis basket baskets bastion bastions bat batch batches
        bath bats battalion battalions batter battered batteries battering batters battery battle battled battlefield
        battlefields battles battling bay bays bazaar bazaars be beach beaches bead beads beaker beakers beam beamed
        beameds beams bean beans bear beard beards bears beast beasts beat beaten beating beats beautiful beautifully
        became because become becomes becoming bed beds beef beefs been beer beers beet beets before beforehand beg
        began begged begging begin beginning begins begs begun behalf behalfs behave behaved behaves behaving behavior
        behaviors behaviour behaviours behind behold beholds being belated belateds belie belief beliefs belies believe
        believed believes believing bell bellow bellows bells belly belong belonged belonging belongs beloved belovedly
        below belt belts bench benches bend bending bends beneath beneficial beneficially beneficiaries beneficiary
        benefit benefited benefiting benefits benign benigns bent beside besides besiege besieged besieges besieging
        best bestly bet bets better betterly betting between beyond bias biased biasedly biaseds biases bible bibles
        bicycle bicycles bid bidding bids big bigger biggest bigly bilateral bilaterally bile biles bill billion
        billions bills bin binaries binary bind binding bindingly binds bird birds birth birthday birthdays births
        bishop bishops bison bisons bit bite bites biting bitten bitter bitterer bitterest bitterly bizarre bizarrely
        black blacker blackest blackly blame blames blank blanket blankets blankly blast blasts blaze blazes bleak
        bleaker bleakest bleakly bleaks bled bleed bleeding bleeds bless blessed blesses blessing blessings blest blests
        blew blind blindly block blockade blockades blocked blocking blocks blog blogs blood bloodily bloods bloody blow
        blowing blown blows blue bluely bluff bluffed bluffing bluffs blunt blunter bluntest bluntly boar board boards
        boars boast boasted boasting boasts boat boats bodice bodices bodies body bodyguard bodyguards bogus boguses
        bold bolder boldest boldly bolster bolstered bolstering bolsters bolt bolts bomb bombard bombarded bombarding
        bombardment bombardments bombards bombed bomber bombers bombing bombs bond bonds bone bones bonus bonuses book
        books boom booms boon boost boosted boosting boosts boot boots borax boraxes border bordered bordering borders
        bore bored bores boring born borrow borrower borrowers bosom bosoms boss bosses both bother bothered bothering
        bothers bottle bottles bottom bottoms bought boulder boulders bounce bounced bounces bouncing bound boundaries
        boundary bounties bounty bow bowed bowing bowl bowls bows box boxes boy boycott boycotted boycotting boycotts
        boys brace braced braces bracing brain brains brake brakes branch branches brand branded branding brands brass
        brasses brave bravely braver bravest brazen brazens breach breached breaches breaching bread breads break
        breakdown breakdowns breaking breaks breakthrough breakthroughs breath breathe breathed breathes breathing
        breaths bred breed breeding breeds breeze breezes bribe bribes brick bricks bride brides bridge bridges brief
        briefed briefer briefest briefing briefly briefs brig brigade brigades brigadier brigadiers bright brighter
        brightest brightly brilliant brilliantly brim brims bring bringing brings brisk brisks broad broadcast
        broadcaster broadcasters broadcasting broadcasts broaden broadened broadening broadens broader broadest broadly
        brochure brochures broke broken broker brokered brokering brokers broth brother brothers broths brought brown
        bruise bruises brunt brunts brush brushed brushes brushing brutal brutally bucket buckets buddies buddy budget
        budgets buffer buffers build builder building buildings builds built bulb bulbs bulge bulges bulk bulks bull
        bullet bullets bulls bumble bumbles bunk bunker bunkers bunks burden burdened burdening burdens bureau
        bureaucracies bureaucracy bureaus burial burials buried buries burly burn burned burning burns burnt burrow
        burrows burst bursted bursting bursts bury burying bus buses bush bushes busier busiest busily business
        businessman businessmen businesswoman businesswomen bustle bustles busy but butter butters button buttons buy
        buyer buyers buying buys by bypass bypassed bypasses bypassing cabal cabals cabin cabinet cabinets cabins cable
        cables caddie caddies cadre cadres cafe cafes cage cages cake cakes calculate calculated calculates calculating
        calendar calendars calf caliber calibers calico calicos call called calling calls calm calmed calmer calmest
        calming calmly calms calves came camel camels cameo camera cameras camp campaign campaigned campaigner
        campaigners campaigning campaigns camps campus campuses can canal canals canaries canary cancel canceled
        canceling cancelled cancelling cancels candid candidate candidates candids candle candles cannon cannons cannot
        canon canons cant canvas canvases capabilities capability capable capably capacities capacity cape capes capital
        capitals capt captain captains captive captives capture captured captures capturing car carafe carafes caramel
        caramels carat carats caravan caravans carbon carbons card cards care cared career careers careful carefully
        careless carelessly cares caress caresses cargo cargoes caring carnal carnals carpet carpets carriage carriages
        carried carries carry carrying cars cart cartel cartels cartoon cartoons carts carve carved carves carving case
        cases cash cashes cashew cashews casino casinos cask casket caskets casks cast casting castings castle castles
        casts casual casually casuals cat catastrophe catastrophes catastrophic catastrophically catch catches catching
        categories category cats cattle cattles caught causal causally cause caused causes causing caution cautions
        cautious cautiously cave cavern caverns caves caviar caviars cease ceased ceasefire ceasefires ceases ceasing
        cedar cedars celebrate celebrated celebrates celebrating cell cellar cellars cells cement cements cemeteries
        cemetery census censuses cent center centers central centrally centre centred centres centring centuries century
        ceo ceramic ceramics cereal ceremonies ceremony certain certainly certainties certainty certificate chai chain
        chains chair chairman chairmen chairs chairwoman chairwomen chalet chalk chalks challenge challenged challenges
        challenging chamber chambers champion champions championship championships chance chancellor chancellors chances
        change changed changes changing channel channeled channeling channelled channelling channels chaos chaoses
        chaotic chaotically chapter chapters character characters charade charades charge charged charges charging
        charities charity charm charms chart charter charters charts chase chased chases chasing chasm chasms chat chats
        chatted chatter chatters chatting cheap cheaper cheapest cheaply cheat cheated cheating cheats check checked
        checking checkpoint checkpoints checks cheer cheered cheering cheers cheese cheeses chef chemical chemically
        chemicals cherish cherished cherishes cherishing cherry cherub cherubs chest chests chicken chickens chief
        chiefs child children childrens chili chilis chimney chimneys chip chips chisel chisels choice choices choir
        choirs choose chooses choosing chord chords chose chosen christmas chronic chronically church churches cider
        ciders cigarette cigarettes cinder cinders cinema cinemas cipher circle circled circles circling circulate
        circulated circulates circulating circumstance citadel citadels cite cited cites cities citing citizen citizens
        citizenship citizenships city civic civically civil civilian civilians civilisation civilisations civilization
        civilizations civilly claim claimed claiming claims clamor clamors clan clans clansman clansmen clarified
        clarifies clarify clarifying clash clashed clashes clashing classic classically classified classifies classify
        classifying clause clauses clean cleaned cleaner cleanest cleaning cleanly cleans clear cleared clearer clearest
        clearing clearly clears cleric clerics clerk clerks clever cleverer cleverest cleverly client clients cliff
        cliffs climate climates climb climbed climbing climbs cling clings clinic clinical clinically clinics clock
        clocks close closed closely closer closes closest closing cloth clothes clotheses clothing clothings cloths
        cloud clouds clove cloves club clubs clue clues clumsily clumsy clung coach coached coaches coaching coal
        coalition coalitions coals coarse coarses coast coastal coastally coastline coastlines coasts coat coats cobalt
        cobalts cobra cobras code codes coffee coffees coffin coffins coin coincide coincided coincides coinciding coins
        col cola cold colder coldest coldly collaborate collaborated collaborates collaborating collapse collapsed
        collapses collapsing collar collars colleague colleagues collect collected collecting collection collections
        collective collectively collects college colleges colonel colonels colonial colonially colonies colony color
        colors colossal colossals colour colours column columns com coma comas combat combatant combatants combated
        combating combats combine combined combines combining come comedies comedy comes comet comets comfort
        comfortable comfortably comforts coming comma command commanded commander commanders commanding commands
        commemorate commemorated commemorates commemorating commend commended commending commends comment commentaries
        commentary commentator commentators commented commenting comments commerce commerces commercial commercially
        commission commissioner commissioners commissions commit commitment commitments commits committed committee
        committees committing commodities commodity common commonly communal communally communicate communicated
        communicates communicating communication communities community compact compactly companies companion companions
        company comparable comparably compare compared compares comparing comparison comparisons compatible compatibly
        compel compelled compelling compels compensate compensated compensates compensating compensation compensations
        compete competed competent competently competes competing competition competitions competitive competitively
        competitor competitors compile compiled compiles compiling complain complained complaining complains complaint
        complaints complete completed completely completes completing complex complexes complexities complexity
        complexly complicated complicatedly complied complies comply complying component components compose composed
        composes composing compound compounds comprehensive comprehensively comprise comprised comprises comprising
        compromise compromised compromises compromising compulsorily compulsory computer computers conceal concealed
        concealing conceals concede conceded concedes conceding conceivable conceivably concentrate concentrated
        concentrates concentrating concept concepts concern concerned concerning concerns concert concession concessions
        conclude concluded concludes concluding conclusion conclusions concrete concretely condemn condemned condemning
        condemns condition conditional conditionally conditions conduct conducted conducting conducts confer conference
        conferences conferred conferring confers confess confessed confesses confessing confide confided confidence
        confidences confident confidential confidentially confidently confides confiding confine confined confines
        confining confirm confirmed confirming confirms confiscate confiscated confiscates confiscating conflict
        conflicts conform conformed conforming conforms confront confrontation confrontations confronted confronting
        confronts confuse confused confuses confusing confusion confusions congratulate congratulated congratulates
        congratulating congress congresses congressman congressmen connect connected connecting connection connections
        connects conquer conquered conquering conquers conscience consciences conscious consciously consecutive
        consecutively consensus consensuses consent consented consenting consents consequence consequences conservative
        conservatively consider considerable considerably considered considering considers consist consisted consistent
        consistently consisting consists consolidate consolidated consolidates consolidating conspiracies conspiracy
        constant constantly constitute constituted constitutes constituting constitution constitutional constitutionally
        constitutions construct constructed constructing construction constructions constructive constructively
        constructs consul consulate consulates consuls consult consultation consultations consulted consulting consults
        consume consumed consumer consumers consumes consuming consumption consumptions contact contacted contacting
        contacts contain contained container containers containing contains contemplate contemplated contemplates
        contemplating contemporarily contemporary contend contended contending contends content contentious
        contentiously contently contents contest contested contesting contests context contexts continent continental
        continentally continents continue continued continues continuing continuous continuously contract contracted
        contracting contractor contractors contracts contradict contradicted contradicting contradiction contradictions
        contradicts contrarily contrary contrast contrasts contribute contributed contributes contributing contribution
        contributions control controlled controlling controls controversial controversially controversies controversy
        convene convened convenes convening convention conventional conventionally conventions conversation
        conversations convert converted converting converts convey conveyed conveying conveys convict convicted
        convicting convicts convince convinced convinces convincing convincingly convoy convoys cook cooked cooking
        cooks cool cooler coolest coolly cooperate cooperated cooperates cooperating cooperation cooperations coordinate
        coordinated coordinates coordinating coordination coordinations coordinator coordinators cop cope coped copes
        copied copies coping copper coppers cops copy copying copyright coral corals cordial cordially cordon cordons
        core corely corn corner corners corporal corporals corporate corporately corporation corporations corps corpse
        corpses corral corrals correct corrected correcting correction corrections correctly corrects correspond
        corresponded corresponding corresponds corridor corridors corrupt corrupted corrupting corruption corruptions
        corruptly corrupts cost costing costly costs costume costumes cottage cottages cotton cottons couch couches
        could couldnt council councillor councillors councils counsel counselor counselors counsels count counted
        counter counterattack counterattacks countered countering counterpart counterparts counters counties counting
        country countryside countrysides counts county coup couple couples coups courage courages course courses court
        courtesies courtesy courtroom courtrooms courts cousin cousins cove cover covered covering covers covert
        covertly coves cow cows crack cracked cracking cracks cradle cradles craft crafted crafting crafts crash crashed
        crashes crashing crater craters crazily crazy cream creams create created creates creating creation creations
        creative creatively creator creators creature creatures credible credibly credit credited crediting creditor
        creditors credits creed creeds creep crept crescent crescents crew crews cried cries crime crimes criminal
        criminally criminals crimson crimsons crisis criterion criterions critic critical critically criticise
        criticised criticises criticising criticism criticisms criticize criticized criticizes criticizing critics
        crocus crocuses crop crops cross crossed crosses crossing crossings crowd crowded crowding crowds crown crowned
        crowning crowns crucial crucially crude crudely crudes cruel crueler cruelest cruelly cruelties cruelty cruise
        cruises crush crushed crushes crushing cry crying crypt crypts cubic cubics culprit culprits cult cultivate
        cultivated cultivates cultivating cults cultural culturally culture cultures cup cups curb curbed curbing curbs
        cure cured cures curfew curfews curing curious curiously currencies currency current currently curriculum
        curriculums curries curry curse cursed curses cursing curtain curtains curve curves custodies custody
        customarily customary customer customers customs customses cut cuts cutting cycle cycles cylinder cylinders
        cymbal cymbals cynical cynically dad daft dafts daily dairies dairy dallies dally dam damage damaged damages
        damaging damagingly damask damasks dame dames damp damps dams dance danced dancer dancers dances dancing danger
        dangerous dangerously dangers dare dared dares daring dark darker darkest darkly darkness darknesses darks dash
        dashes data database databases datas date dated dates dating daub daubs daughter daughters dawn dawns day days
        daze dazes dazzle dazzles deacon deacons deactivate deactivated deactivates deactivating dead deadlier deadliest
        deadline deadlines deadlock deadlocks deadly deaf deafly deal dealer dealers dealing deals dealt dealts dean
        dear dearly death deaths debate debated debates debating debit debits debris debrises debt debts debut debuted
        debuting debuts dec decade decades decal decals decay decayed decaying decays deceive deceived deceives
        deceiving december decent decently decide decided decides deciding decision decisions decisive decisively deck
        deckhand deckhands decks declaration declarations declare declared declares declaring decline declined declines
        declining decorate decorated decorates decorating decoy decoys decrease decreased decreases decreasing decree
        decrees dedicate dedicated dedicates dedicating deed deeds deem deemed deeming deems deep deepen deepened
        deepening deepens deeper deepest deeply deer defeat defeated defeating defeats defect defected defecting
        defector defectors defects defence defences defend defendant defendants defended defender defenders defending
        defends defense defenses defensive defensively defer deferred deferring defers defiant defiants deficit deficits
        defied defies define defined defines defining definitely definition definitions defuse defused defuses defusing
        defy defying degrade degraded degrades degrading degree degrees delay delayed delaying delays delegate delegated
        delegates delegating delegation delegations delete deleted deletes deleting deliberate deliberately delicate
        delicately delight delights deliver delivered deliveries delivering delivers delivery delta deltas demand
        demanded demanding demands democracies democracy democrat democratic democratically democrats demographic
        demographics demolish demolished demolishes demolishing demolition demolitions demonstrate demonstrated
        demonstrates demonstrating demonstration demonstrations demonstrator demonstrators denial denials denied denies
        denim denims denounce denounced denounces denouncing dense densely denser denses densest densities density deny
        denying depart departed departing department departments departs departure departures depend depended dependence
        dependences dependent dependently depending depends depict depicted depicting depicts deplore deplored deplores
        deploring deploy deployed deploying deployment deployments deploys deport deported deporting deports deposit
        deposited depositing deposits depot depots deprive deprived deprives depriving depth depths deputies deputy
        derail derailed derailing derails deride derides derive derived derives deriving dermal dermals descend
        descended descending descends describe described describes describing desert deserted deserting deserts deserve
        deserved deserves deserving design designate designated designates designating designed designing designs
        desirable desirably desire desired desires desiring desk desks despair despairs desperate desperately despite
        destabilise destabilised destabilises destabilising destabilize destabilized destabilizes destabilizing
        destination destinations destine destined destines destinies destining destiny destroy destroyed destroying
        destroys destruction destructions detail detailed detailedly details detain detained detainee detainees
        detaining detains detect detected detecting detector detectors detects detention detentions deter deteriorate
        deteriorated deteriorates deteriorating determine determined determinedly determines determining deterred
        deterrence deterrences deterring deters detonate detonated detonates detonating detonator detonators devastate
        devastated devastates devastating devastatingly develop developed developing development developments develops
        deviate deviated deviates deviating device devices devil devils devote devoted devotes devoting devout devouts
        diagnose diagnosed diagnoses diagnosing diagnosis diagnosises dial dialogue dialogues dials diamond diamonds
        diaries diary dib dictate dictated dictates dictating dictator dictators dictatorship dictatorships did didnt
        die died dies diesel diesels diet diets differ differed difference differences different differently differing
        differs difficult difficulties difficultly difficulty dig digest digested digesting digests digging digital
        digitally dignities dignity digs dilemma dilemmas dim dime dimension dimensions dimes diminish diminished
        diminishes diminishing dine dined diner diners dines dining dinner dinners diplomacies diplomacy diplomat
        diplomatic diplomatically diplomats dire direct directed directing direction directions directly director
        directorate directorates directors directs dires dirt dirtier dirtiest dirtily dirts dirty disable disabled
        disabledly disables disabling disagree disagreed disagreeing disagreement disagreements disagrees disappear
        disappeared disappearing disappears disappoint disappointed disappointing disappoints disarm disarmament
        disarmaments disarmed disarming disarms disaster disasters disastrous disastrously discharge discharged
        discharges discharging discipline disciplined disciplines disciplining disclose disclosed discloses disclosing
        discontinue discontinued discontinues discontinuing discourage discouraged discourages discouraging discourse
        discourses discover discovered discoveries discovering discovers discovery discrimination discriminations
        discuss discussed discusses discussing discussion discussions disdain disdains disease diseases disguise
        disguised disguises disguising dish dishes dislike disliked dislikes disliking dismal dismals dismantle
        dismantled dismantles dismantling dismay dismays dismiss dismissal dismissals dismissed dismisses dismissing
        disobey disobeyed disobeying disobeys dispatch dispatched dispatches dispatching disperse dispersed disperses
        dispersing displace displaced displaces displacing display displayed displaying displays dispute disputed
        disputes disputing disrupt disrupted disrupting disrupts dissident dissidents dissolve dissolved dissolves
        dissolving distance distanced distances distancing distant distantly distinct distinction distinctions
        distinctly distinguish distinguished distinguishes distinguishing distort distorted distorting distorts
        distribute distributed distributes distributing distribution distributions district districts disturb disturbed
        disturbing disturbs ditch ditches ditto dittos dive dived diverse diversely diversities diversity divert
        diverted diverting diverts dives divide divided dividend dividends divides dividing divine divinely diving
        division divisions divorce divorced divorces divorcing dizzies dizzy do docile dociles dock docks doctor doctors
        doctrine doctrines document documented documenting documents dodge dodges does doesnt dog dogs doing dollar
        dollars domain domains dome domes domestic domestically dominant dominantly dominate dominated dominates
        dominating donate donated donates donating donation donations done donkey donkeys donor donors dont doom dooms
        door doors dorm dorms dose doses dot dots double doubled doubles doubling doubt doubted doubtful doubtfully
        doubting doubts douse douses down downtown dowries dowry dozen dozens dr drab draft drafted drafting drafts drag
        dragged dragging dragon dragons drags drain drained draining drains drama dramas dramatic dramatically drank
        drastic drastics draw drawing drawn draws dread dreads dream dreaming dreams dreamt drearies dreary dress
        dresses drew drier driest drift drifted drifting drifts drill drilled drilling drills drily drink drinking
        drinks drive driven driver drivers drives driving drizzle drizzles drone drones drop dropped dropping drops
        drought droughts drove drown drowned drowning drowns drug drugs drum drums drunk dry dual dually dub dubbed
        dubbing dubious dubiously dubs dud due duel duels dug dull duller dullest dulls dully duly dumb dumbly dump
        dumped dumping dumps dune dunes duo durable durably during dusk dusks dust dusts duties duty dwell dwelled
        dwelling dwells dying dynamic dynamically dynamics dynasties dynasty each eager eagerly eagle eagles ear earlier
        earliest early earn earned earning earns ears earth earthquake earthquakes ease eased easel easels eases easier
        easiest easily easing east easter eastern easternly easts easy eat eaten eating eats echo echoed echoes echoing
        economic economically economics economicses economies economist economists economy edge edges edible edibles
        edit edited editing edition editions editor editorial editorials editors edits educate educated educates
        educating education educational educationally educations eerie eeries effect effective effectively effectiveness
        effectivenesses effects efficiencies efficiency efficient efficiently effort efforts egg eggs eight eighteen
        eighth eighty either eject ejects elaborate elaborately elapse elapses elbow elbows elder elderly elders elect
        elected electing election elections electoral electorally electorate electorates electric electrical
        electrically electricities electricity electronic electronically elects elegant elegantly elegies elegy element
        elements elephant elephants elevate elevated elevates elevating eleven elf eligible eligibly eliminate
        eliminated eliminates eliminating elite elites elm else elsewhere elude eludes email emails embalm embalms
        embargo embargoes embark embarked embarking embarks embassies embassy embed embeded embeding embeds ember embers
        emblem emblems embrace embraced embraces embracing emerge emerged emergence emergences emergencies emergency
        emerges emerging emigrant emigrants eminent eminently emission emissions emit emited emiting emits emotion
        emotional emotionally emotions emperor emperors emphasis emphasise emphasised emphasises emphasising emphasize
        emphasized emphasizes emphasizing empire empires empirical empirically employ employed employee employees
        employer employers employing employment employments employs empower empowered empowering empowers emptied
        empties emptily empty emptying emu enable enabled enables enabling enamel enamels enclave enclaves encounter
        encountered encountering encounters encourage encouraged encouragement encouragements encourages encouraging end
        endanger endangered endangering endangers ended ending endorse endorsed endorses endorsing ends endure endured
        endures enduring enemies enemy energies energy enforce enforced enforcement enforcements enforces enforcing
        engage engaged engagement engagements engages engaging engine engineer engineered engineering engineers engines
        enhance enhanced enhances enhancing enigma enigmas enjoy enjoyed enjoying enjoys enlist enlisted enlisting
        enlists ennui ennuis enormous enormously enough ensign ensigns ensue ensues ensure ensured ensures ensuring
        entail entails enter entered entering enterprise enterprises enters entertain entertained entertaining
        entertains enthusiasm enthusiasms entire entirely entities entitle entitled entitles entitling entity entrance
        entrances entrepreneur entrepreneurs entries entry environment environmental environmentally environments envoy
        envoys enzyme enzymes epic epics epidemic epidemics episode episodes epoch epoches equal equalities equality
        equally equation equations equip equipment equipments equipped equipping equips equivalent equivalently era eras
        erase erased erases erasing erect erected erecting erects erode eroded erodes eroding errand errands error
        errors erupt erupted erupting erupts escalate escalated escalates escalating escalation escalations escape
        escaped escapes escaping eschew eschews escort escorted escorting escorts especially essay essays essence
        essences essential essentially est establish established establishes establishing estate estates estimate
        estimated estimates estimating etc eternal eternally ether ethers ethical ethically ethics ethicses ethnic
        ethnically eu evacuate evacuated evacuates evacuating evacuation evacuations evade evaded evades evading
        evaluate evaluated evaluates evaluating even evening evenings event events eventual eventually ever every
        everybody everyone everything everywhere evidence evidences evident evidently evil evils evolution evolutions
        evolve evolved evolves evolving exact exactly examination examinations examine examined examines examining
        example examples exceed exceeded exceeding exceeds excel excellence excellences excellent excellently excels
        except exception exceptional exceptionally exceptions excessive excessively exchange exchanged exchanges
        exchanging exclude excluded excludes excluding exclusive exclusively excuse excused excuses excusing execute
        executed executes executing execution executions executive executives exempt exemptly exercise exercised
        exercises exercising exert exerted exerting exerts exhaust exhausted exhausting exhausts exhibit exhibited
        exhibiting exhibition exhibitions exhibits exile exiles exist existed existence existences existing existingly
        exists exit exits exotic exotically expand expanded expanding expands expansion expansions expect expectation
        expectations expected expecting expects expel expelled expelling expels expenditure expenditures expense
        expenses expensive expensively experience experienced experiencedly experiences experiencing experiment
        experimental experimentally experiments expert experts explain explained explaining explains explanation
        explanations explicit explicitly explode exploded explodes exploding exploit exploited exploiting exploits
        explore explored explores exploring explosion explosions explosive explosives export exported exporter exporters
        exporting exports expose exposed exposes exposing exposure exposures express expressed expresses expressing
        expression expressions extend extended extending extends extension extensions extensive extensively extent
        extents external externally extra extract extracted extracting extracts extradite extradited extradites
        extraditing extraly extraordinarily extraordinary extreme extremely extremism extremisms extremist extremists
        eye eyed eyeing eyes fable fables fabric fabrics facade facades face faced faces facet facets facilitate
        facilitated facilitates facilitating facilities facility facing fact faction factions factor factories factors
        factory facts faculties faculty fad fade faded fades fail failed failing fails failure failures faint fainted
        fainting faints fair fairer fairest fairly fairness fairnesses fairs fairy faith faithful faithfully faiths fake
        faked fakes faking fakir fall fallen falling fallow fallows falls false falsely fame famed fameds fames familiar
        familiarly families family famine famines famished famisheds famous famously fan fancied fancies fancy fancying
        fanned fanning fans fantasies fantasy far farce farces fare farewell farewells farly farm farmer farmers farms
        fashion fashioned fashioning fashions fast fasten fastened fastening fastens faster fastest fasting fastings
        fastly fat fatal fatally fate fates father fathers fathom fathoms fatigue fatigues fatty fault faults faulty
        favor favorable favorably favored favoring favorite favorites favors favour favourable favourably favoured
        favouring favours fawn fawns fear feared fearing fears feast feasts feat feats feature featured features
        featuring feb february fed federal federally federation federations fee feeble feebles feed feedback feedbacks
        feeding feeds feel feeling feels fees fell fellow fellowly fellows felon felons felt female females feminine
        femininely femur femurs fence fences feral ferals fern ferns ferret ferrets ferried ferries ferry ferrying
        fertile fertilely fertilizer fertilizers fervent fervents fervor fervors festival festivals fetch fetched
        fetches fetching feud feudal feuds fever fevers few fewer fewest fewly fiasco fiascos fickle fickles fiction
        fictions fiddle fiddles fidget fidgets field fierce fiercely fiercer fiercest fifteen fifth fifty fight fighter
        fighters fighting fights figment figments figure figured figures figuring filch filches file filed files filing
        fill filled filling fills film filmed filming films filter filtered filtering filters filth filths fin final
        finale finales finalise finalised finalises finalising finalize finalized finalizes finalizing finally finals
        finance financed finances financial financially financing find finding finds fine finely finer fines finesse
        finesses finest finger fingers finish finished finishes finishing fire fired fireman firemen fires firing firm
        firmer firmest firmly firmness firmnesses firms first firstly fiscal fiscally fish fished fisherman fishermen
        fishes fishing fist fit fits fitted fitting five fix fixed fixedly fixes fixing flag flagged flagging flags
        flair flairs flame flamed flames flaming flank flanks flannel flannels flare flared flares flaring flash flashed
        flashes flashing flat flater flatest flatly flatten flattened flattening flattens flavor flavors flaw flawed
        flawedly flaws fled flee fleeing flees fleet fleets flesh fleshes flew flexible flexibly flies flight flights
        flimsies flimsy fling float floated floating floats flock flocked flocking flocks flood flooded flooding floods
        floor floors flora floras flour flourish flourished flourishes flourishing flours flow flowed flower flowers
        flowing flown flows fluid fluids flung fly flying foal foals focus focused focuses focusing foe foes fog foggily
        foggy fogs foible foibles foil foiled foiling foils fold folded folder folders folding folds foliage foliages
        folk folks follies follow followed following follows folly food foods fool foolish foolishly fools foot footage
        footages football footballer footballers footballs foots for foray forays forbid forbidden forbids force
        forceful forcefully forces forecast forecasts forehead foreheads foreign foreigner foreigners foreignly forest
        forests forgave forge forged forges forget forgets forgetting forging forgive forgiven forgives forgot forgotten
        fork forks forlorn forlorns form formal formally formation formations formed former formerly formers formidable
        formidably forming forms formula formulas formulate formulated formulates formulating fort forte fortes forth
        forthcoming forthcomingly fortify fortress fortresses forts fortunate fortunately fortune fortunes forty forum
        forums forward forwardly fossil fossils foster fostered fostering fosters fought foul fouls found foundation
        foundations founded founder founders founding founds fountain fountains four fourteen fourth fowl fowls foyer
        foyers fraction fractions fragile fragilely fragment fragments frail frails frame framed frames framework
        frameworks framing frank frankly fraud frauds fray frays freak freaks free freed freedom freedoms freeing freely
        frees freeze freezes freezing freight freights frenzies frenzy frequencies frequency frequent frequently fresh
        fresher freshest freshly freshman freshmen fret frets fri friday fridays fried friend friendlier friendliest
        friendly friends friendship friendships frighten frightened frightening frighteningly frightens fringe fringes
        frisk frisks frolic frolics from front frontier frontiers frontline frontlines fronts froze frozen fruit fruits
        frustrate frustrated frustrates frustrating fuel fueled fueling fuelled fuelling fuels fugitive fugitives fulfil
        fulfill fulfilled fulfilling fulfills fulfils full fully fume fumes function functioned functioning functions
        fund fundamental fundamentally funded funding funds funeral funerals funnier funniest funnily funny furies
        furious furiously furl furls furnish furnished furnishes furnishing furniture furnitures furor furors further
        furthermore fury fuse fuses fussies fussy futile futilely futiles future futures gable gables gain gained
        gaining gains gala galas galaxies galaxy gale gall gallant gallants galleries gallery galley galleys gallon
        gallons gallop gallops galls galore galores gamble gambles game games gamma gamut gamuts gang gangs gap gaps
        garage garages garble garbles garden gardens garland garlands garlic garlics garment garments garnish garnishes
        garrison garrisons gas gases gash gashes gasoline gasolines gasp gasps gate gates gather gathered gathering
        gatherings gathers gaudies gaudy gauge gauged gauges gauging gaunt gaunts gauze gauzes gave gavel gavels gaze
        gazelle gazette gazettes gdp gem gen gender genders gene general generally generals generate generated generates
        generating generation generations generator generators generosities generosity generous generously genes genial
        genials genie genius geniuses genocide genocides genre genres gentle gentleman gentlemen gentler gentlest gently
        genuine genuinely germ germs gesture gestures get gets getting ghastlies ghastly ghost ghosts ghoul ghouls giant
        giants giddies giddy gift gifts giraffe girl girls gist gists give given gives giving glad glade glades gladly
        glance glanced glances glancing gland glands glare glares glass glasses glaze glazes gleam gleams glee glees
        glide glides glimmer glimmers glimpse glimpses gloat gloats global globally globe globes gloom gloomily glooms
        gloomy glories glory gloss glosses glove gloves glow glows glum glums gmt gnarled gnarleds gnome gnomes go goad
        goads goal goals goat goats goblin goblins god gods goes going gold golden goldenly golds golf golfs gone good
        goodbye goodly goods goodses gorge gorges got gotten gourd gourds gov govern governed governing government
        governments governor governorate governorates governors governs gown gowns grab grabbed grabbing grabs grace
        graces grade graded grades grading gradual gradually graduate graduates graft grafts grail grails grain grains
        grammar grammars granaries granary grand grander grandest grandfather grandfathers grandly grandmother
        grandmothers grandson grandsons granite granites grant granted granting grants grape grapes grasp grasped
        grasping grasps grass grasses grateful gratefully grave gravel gravels gravely graver graves gravest gravies
        gravities gravity gravy gray grayly graze grazed grazes grazing great greater greatest greatly greed greeds
        green greenhouse greenhouses greenly greet greeted greeting greets grenade grenades grew grey greyly grid grids
        grief griefs grieve grieved grieves grieving grill grills grim grime grimes grimly grimmer grimmest grims grin
        grind grins grip gripped gripping grips groan groans groceries grocery groom grooms groove grooves gross grossly
        ground grounded grounding grounds group groups grove groves grow growing growl growls grown grows growth growths
        grudge grudges gruel gruels grumble grumbles guarantee guaranteed guaranteeing guarantees guard guarded guardian
        guardians guarding guards guerrilla guerrillas guess guessed guesses guessing guest guests guidance guidances
        guide guided guideline guidelines guides guiding guile guiles guilt guiltily guilts guilty guise guises guitar
        guitars gulch gulches gulf gulfs gull gullible gullibles gullies gulls gully gum gun gunfight gunfights gunfire
        gunfires gunman gunmen gunmens guns gush gushes gust gusto gustos gusts guy guys gym gymnasium gymnasiums habit
        habits had hadnt haggle haggles hail hailed hailing hails hair hairies hairs hairy hajj hale hales half halfly
        hall hallmark hallmarks halls halo halos halt halted halting halts halve halves halveses ham hamlet hamlets
        hammer hammered hammering hammers hammock hammocks hamper hampered hampering hampers hamster hamsters hand
        handed handful handfuls handicap handicaps handies handily handing handle handled handles handling hands
        handshake handshakes handsome handsomely handy hang hangar hangars hanged hanging hangs happen happened
        happening happens happier happiest happily happy harass harassed harasses harassing harbor harbored harboring
        harbors harbour harboured harbouring harbours hard harden hardened hardening hardens harder hardest hardlies
        hardly hardship hardships hardware hardwares harem hark harm harmed harmful harmfully harming harmonies harmony
        harms harness harnesses harp harpoon harpoons harps harrow harrows harsh harsher harshes harshest harshly
        harvest harvested harvesting harvests has hash hasnt hassle hassles haste hasten hastened hastening hastens
        hastes hat hatch hatched hatches hatching hate hated hates hating hatred hatreds hats haul hauled hauling hauls
        haunt haunted haunting haunts have haven havens havent having havoc havocs hazard hazards haze hazel hazes he
        head headed heading headline headlines headquarter headquarters headquarterses heads headscarf headscarfs heal
        healed healing heals health healthier healthiest healthily healths healthy heap heaped heaping heaps hear heard
        hearing hearings hears hearse hearses heart hearth hearths hearts heat heated heating heats heave heaven heavens
        heaves heavier heaviest heavily heavy hedge hedges heed heeds hefties hefty height heights heir heirs held
        helicopter helicopters hell hello hells helmet helmets help helped helpful helpfully helping helps hem hence
        henna her herald heralds herb herbs herd herds here hereby hereof hereofs heritage heritages hero heroes heron
        herons hers herself hes hesitate hesitated hesitates hesitating hey hi hid hidden hiddenly hide hides hiding
        hierarchies hierarchy high higher highest highlight highlighted highlighting highlights highly highway highways
        hijack hijacked hijacking hijacks hike hill hills him himself hind hinge hinges hint hinted hinting hints hire
        hired hires hiring his historian historic historical historically histories history hit hitch hitches hitherto
        hits hitting hive hives hoard hoards hoarse hoarses hoax hoaxes hobble hobbles hold holder holders holding holds
        hole holes holiday holidays hollow hollowly hollows holy homage homages home homeland homelands homelies homely
        homes hon honest honestly honey honeys honor honorable honorably honors honour honours hood hoof hoofs hook
        hookah hooks hoop hoops hooray hope hoped hopes hoping horde hordes horizon horizons hornet hornets horrible
        horribly horror horrors horse horses hospital hospitalities hospitality hospitals host hostage hostages hosted
        hostel hostels hostile hostilely hostilities hostility hosting hosts hot hotel hotels hotly hotter hottest hound
        hounds hour hours house household households houses housing housings hovel hovels hover hovered hovering hovers
        how however href html http https hub huddle huddled huddles huddling hue hug huge hugely huger hugest hugged
        hugging hugs hull hulls hum human humane humanely humanitarian humanitarianly humanities humanity humans humble
        humbler humbles humblest humbly humid humids humiliate humiliated humiliates humiliating humor humors humour
        hunch hunches hundred hundreds hung hunger hungers hungrier hungriest hungrily hungry hunt hunted hunters
        hunting hunts hurdle hurdles hurl hurls hurrah hurrahs hurricane hurricanes hurried hurries hurry hurrying hurt
        hurting hurts husband husbands hush hushes husk husks hussar hustle hustler hut hybrid hybridly hyena hyenas
        hymn hymns hypothesis hypothesises i ice ices icon icons idea ideal ideally ideals ideas identical identically
        identified identifies identify identifying identities identity ideological ideologically ideologies ideology
        idiom idioms idle idles idly idol idols if igloo igloos ignite ignited ignites igniting ignorance ignorances
        ignore ignored ignores ignoring ill illegal illegally illegitimate illegitimately illness illnesses illuminate
        illuminated illuminates illuminating illusion illusions illustrate illustrated illustrates illustrating illy im
        image images imaginarily imaginary imagination imaginations imagine imagined imagines imagining immediate
        immediately immense immensely immigrant immigrants immigration immigrations imminent imminently immune immunely
        immunes immunities immunity impact impacted impacting impacts impala impale impales impartial impartially
        impasse impasses impede impeded impedes impeding impel impels imperative imperatively imperial imperially impish
        impishes implement implemented implementing implements implicate implicated implicates implicating implication
        implications implicit implicitly implied implies imply implying import importance importances important
        importantly imported importer importers importing imports impose imposed imposes imposing impossible impossibly
        impress impressed impresses impressing impression impressions impressive impressively imprison imprisoned
        imprisoning imprisons improper improperly improve improved improvement improvements improves improving impulse
        impulses in inadequate inadequately inane inanes incense incenses incentive incentives inch inches incident
        incidents inclined inclinedly include included includes including inclusion inclusions inclusive inclusively
        income incomes incorporate incorporated incorporates incorporating increase increased increases increasing
        incredible incredibly incur incurred incurring incurs incursion incursions indeed indefinite indefinitely
        independence independences independent independently index indexes indicate indicated indicates indicating
        indication indications indicator indicators indigenous indigenously indirect indirectly indispensable
        indispensably individual individuals induce induced induces inducing industrial industrialist industrialists
        industrially industries industry inequalities inequality inert inerts inevitable inevitably infamous infamously
        infant infantries infantry infants infection infections inferior inferiorly infiltrate infinite infinitely
        inflation inflations inflict inflicted inflicting inflicts influence influenced influences influencing
        influential influentially inform informal informally information informations informed informing informs
        infrastructure infrastructures inhabitant inhabitants inherent inherently inherit inherited inheriting inherits
        inhibit inhibited inhibiting inhibits initial initially initiate initiated initiates initiating initiative
        initiatives inject injected injecting injection injections injects injure injured injures injuries injuring
        injury injustice injustices inkling inklings inland inlandly inlet inlets inmate inmates inn innate innates
        inner innerly inners innocence innocences innocent innocently innovate innovated innovates innovating innovation
        innovations input inputs inquire inquired inquires inquiries inquiring inquiry insane insanely insanes insect
        insects insert inserted inserting inserts inset insets inside insidely insider insiders insight insights insist
        insisted insisting insists inspect inspected inspecting inspection inspections inspector inspectors inspects
        inspire inspired inspires inspiring instabilities instability install installed installing installs instance
        instances instant instantly instead institute institutes institution institutional institutionally institutions
        instruct instructed instructing instruction instructions instructor instructors instructs instrument
        instrumental instrumentally instruments insufficient insufficiently insular insulars insult insulted insulting
        insults insurance insurances insure insured insures insurgencies insurgency insurgent insurgents insuring intact
        intactly intacts intake intakes integral integrally integrate integrated integrates integrating intellectual
        intellectually intellectuals intelligence intelligences intelligent intelligently intend intended intending
        intends intense intensely intensified intensifies intensify intensifying intensities intensity intensive
        intensively intent intention intentions intents inter interact interacted interacting interaction interactions
        interacts intercept intercepted intercepting intercepts interest interested interestedly interesting
        interestingly interests interfere interfered interference interferences interferes interfering interim interims
        interior interiors intermediaries intermediary intermediate intermediately internal internally international
        internationally internet internets interpret interpretation interpretations interpreted interpreter interpreters
        interpreting interprets interrogate interrogated interrogates interrogating interrogation interrogations
        interrupt interrupted interrupting interruption interruptions interrupts inters intersection intersections
        intervene intervened intervenes intervening intervention interventions interview interviewed interviewing
        interviews intimate intimately intimidate intimidated intimidates intimidating into intricate intricately
        introduce introduced introduces introducing introduction introductions invade invaded invader invaders invades
        invading invasion invasions invent invented inventing invention inventions invents inverse inverses invest
        invested investigate investigated investigates investigating investigation investigations investigator
        investigators investing investment investments investor investors invests invisible invisibly invitation
        invitations invite invited invites inviting invoke invoked invokes invoking involve involved involvement
        involvements involves involving inward iota iotas ire iris irk iron ironies irons irony irregular irregularly
        irrelevant irrelevantly irrigation irrigations is islamic islamically islamist islamistly island islands islet
        islets isnt isolate isolated isolatedly isolates isolating isolation isolations issue issued issues issuing it
        itch itches item items its itself ive ivories ivory jab jackal jackals jacket jackets jade jagged jaggeds jail
        jailed jailing jails jam jamboree jamborees jan january jar jargon jargons jars jasmine jasper jaunt jaunts jaw
        jazz jazzes jealous jealously jeep jeeps jellies jelly jet jets jetties jetty jewel jewels jingle jingles job
        jobs jockey jockeys jog join joined joining joins joint jointly joke joked jokes joking jolly jolt jolts jostle
        jostles journal journalism journalisms journalist journalists journals journey journeys jovial jovials joy joys
        jubilee jubilees judge judged judges judging judgment judgments judicial judicially judiciaries judiciary judo
        juice juices jul july jumble jumbles jumbo jumbos jump jumped jumper jumping jumps jun june jungle jungles
        junior juniorly junta juntas juries jurisdiction jurisdictions jury just justice justices justified justifies
        justify justifying justly jute jutes kabob kale karate karates karma karmas kayak kayaks kebab keel keels keen
        keener keenest keenly keep keeping keeps kennel kennels kept kernel kernels kettle kettles key keyly keys kg
        khaki khakis kick kicked kicking kicks kid kidnap kidnaped kidnaping kidnapped kidnapper kidnappers kidnapping
        kidnappings kidnaps kidney kidneys kids kill killed killer killers killing kills kiln kilns kilo kilometer
        kilometers kilometre kilometres kilos kimono kimonos kin kind kinder kindest kindle kindles kindly kinds king
        kingdom kingdoms kings kiosk kiosks kiss kissed kisses kissing kit kitchen kitchens kite kites kitten km knack
        knacks knead kneads knee kneel knees knelt knew knife knight knights knives knock knocked knocking knocks knoll
        knolls knot knots know knowing knowledge knowledges known knows lab label labeled labeling labelled labelling
        labels labor laboratories laboratory labors labour labours labs lace laces lack lacked lacking lacks lad ladder
        ladders laden ladens ladies ladle ladles lady lagoon lagoons laid lair lairs lake lakes lamb lambs lame lament
        laments laminate laminates lamp lamps lance lances land landed landing landlord landlords landmark landmarks
        landmine landmines lands landscape landscapes lane lanes language languages lantern lanterns lap lapel lapels
        laps lapse lapses lard larder larders lards large largely larger largest larva larvas laser lasers lash lasso
        lassos last lasted lasting lastingly lastly lasts latch latches late lately latent latents later lateral
        laterally latest lather lathers latin latitude latitudes latter latterly lattice lattices laud lauds laugh
        laughed laughing laughs laughter laughters launch launched launcher launchers launches launching lava lavas
        lavish lavishes law lawful lawfully lawmaker lawmakers lawn lawns laws lawsuit lawsuits lawyer lawyers lax laxly
        lay layer layers laying lays lazily lazy leach leaches lead leaden leadens leader leaders leadership leaderships
        leading leadingly leads leaf leaflet leaflets league leak leaked leaking leaks lean leaned leaning leans leap
        leaps leapt learn learned learning learns lease leased leases leasing least leather leathers leave leaves
        leaving lecture lectured lecturer lecturers lectures lecturing led ledge ledger ledgers ledges leech leeches
        leek leeks left leftly leg legacies legacy legal legalise legalised legalises legalising legally legals legend
        legends legion legions legislation legislations legislative legislatively legislator legislators legislature
        legislatures legitimacies legitimacy legitimate legitimately leisure leisures lemon lemonade lemonades lemons
        lend lender lenders lending lends length lengthily lengths lengthy lenient lenients lens lenses lent lentil
        lentils leper lepers less lesser lesserly lesson lessons lest let lethal lethally lethals lets letter letters
        letting levee levees level leveled leveling levelled levelling levels lever levers levies levy lewd lewds
        lexicon lexicons liabilities liability liable liables liably liar liars libel libels liberal liberally liberate
        liberated liberates liberating liberation liberations liberties liberty libraries library licence licences
        license licenses lick licked licking licks lid lids lie lies lieutenant lieutenants life lifetime lifetimes lift
        lifted lifting lifts light lighted lighting lightly lights like liked likelihood likelihoods likely likes
        likewise liking lilac lilacs limb limbs lime limes limit limitation limitations limited limitedly limiting
        limits limp limps line linear linearly lined linen linens liner liners lines linger lingered lingering lingers
        lining link linked linking links lint lints lion lions lip lips liquid liquids liquor liquors list listed listen
        listened listener listeners listening listens listing lists lit litanies litany literarily literary literature
        literatures lithe lithes litre litres litter littered littering litters little littly live lived livelier
        liveliest lively liver livers lives livid livids living livingly lizard lizards llama llamas load loaded loading
        loads loaf loam loams loan loans loaves lobbied lobbies lobby lobbying lobe lobes local locale locales locally
        locate located locates locating location locations lock locked locking locks locust locusts lodge lodged lodges
        lodging loft lofts log logged logging logic logical logically logics logistics logisticses logo logos logs lone
        lonely long longer longest longly look looked looking looks loom loomed looming looms loop loops loose loosely
        looser loosest loot looted looting loots lord lords lorries lorry lose loser losers loses losing loss losses
        lost lot lotion lotions lots lotus lotuses loud louder loudest loudly louse louses love lovely lover lovers
        loves low lower lowered lowering lowers lowest lowly loyal loyalist loyalists loyally loyalties loyalty lt lucid
        lucids luck luckier luckiest luckily lucks lucky lucrative lucratively luggage luggages lukewarm lukewarms lull
        lulls lumber lumbers luminous luminouses lump lumps lunar lunars lunch lunches lung lungs lure lured lures lurid
        lurids luring lurk lurked lurking lurks lush lushes lust lusts lute lutes luxuries luxury lying macabre macabres
        mace maces machine machineries machinery machines mad madam madams madder maddest made madly magazine magazines
        magic magics magistrate magistrates magma magmas magnet magnets magnificent magnificently maiden maidens mail
        mailed mailing mails maim maims main mainly mainstream mainstreams maintain maintained maintaining maintains
        maize maizes maj majesties majesty major majorities majority majorly make maker makers makes making maladies
        malady malaise malaria malarias male malely males malice malices malign mall mallet mallets malls malt malts
        mama mamas mammal mammals mammoth mammoths man manage managed management managements manager managers manages
        managing mandate mandates mandatorily mandatory mane manes maneuver maneuvers mangle mangles mango mangos mania
        manias manic manics manifest manifested manifesting manifesto manifestos manifests manily manipulate manipulated
        manipulates manipulating mankind mankinds manner manners manor manors manpower manpowers mansion mansions mantle
        mantles manual manually manuals manufacturer manufacturers manure manures manuscript manuscripts many map maple
        maples maps mar marathon marathons marble marbles march marched marches marching mare mares margin marginal
        marginally margins marine marinely marines marital maritally maritals maritime maritimely mark marked markeds
        marker markers market marketed marketing marketplace marketplaces markets marking marks maroon marred marreds
        marriage marriages married marriedly marries marry marrying marsh marshal marshals marshes martyr marvel marvels
        masala mascara mash mashes mask masked masking masks mason masque masques mass massacre massacred massacres
        massacring masses massive massively massly mast master mastered mastering masters masts mat match matched
        matches matching mate material materially materials maternal maternally maternities maternity mates mathematics
        mathematicses maths mathses matinee matinees matron matrons mats matter mattered mattering matters mattress
        mature matured maturely matures maturing mauve mauves maxim maximise maximised maximises maximising maxims
        maximum maximumly may maybe mayhem mayor mayors maze mazes me meadow meadows meager meagers meal meals mean
        meaning meaningful meaningfully meanings meanly means meant meantime meanwhile measure measured measurement
        measurements measures measuring meat meats mechanic mechanical mechanically mechanics mechanism mechanisms medal
        medals meddle meddled meddles meddling media mediate mediated mediates mediating mediation mediations mediator
        mediators medical medically medicine medicines medieval medievally mediocre mediocrely medium mediumly mediums
        medley medleys meek meeks meet meeting meetings meets melee melees mellow mellows melodies melody melon melt
        melted melting melts member members membership memberships memo memoir memoirs memorandum memorandums memorial
        memorials memories memory memos men menace menaces mend mends mens mental mentalities mentality mentally mention
        mentioned mentioning mentions menu menus mercenaries mercenary merchant merchants mercies mercy mere merely
        merge merged merger mergers merges merging merit merited meriting merits merrily merry mesa mesas mesh meshes
        mess message messages messenger messengers messes met metal metals meteor meteors meter meters method methods
        metre metres mettle mettles microphone microphones middle middles middly midget midgets midnight midnights midst
        midsts might mightier mightiest mightily mighty migrant migrants migrate migrated migrates migrating migration
        migrations mild milder mildest mildly mile miles milestone milestones milieu milieus militancies militancy
        militant militants militaries militarily military militia militiaman militiamen militias milk milks mill
        millennium millenniums million millions mills mime mimes mimic mimics minaret minarets mince minces mind minded
        minding minds mine mined minefield minefields miner mineral minerally minerals miners mines mingle mingles minim
        minimal minimally minimise minimised minimises minimising minims minimum minimums mining minister ministers
        ministries ministry minor minorities minority minorly mint mints minus minute minutely minutes miracle miracles
        mirage mirages mire mired mires mirror mirrored mirroring mirrors mirth mirths miser miseries misers misery
        mishap mishaps mislead misled miss missal missals missed misses missile missiles missing missingly mission
        missions mist mistake mistaken mistakes misties mistook mistreat mistreated mistreating mistreats mists misty
        mix mixed mixes mixing mixture mixtures moan moaned moaning moans moat moats mob mobile mobilely mobilisation
        mobilisations mobilise mobilised mobilises mobilising mobilities mobility mobilization mobilizations mobilize
        mobilized mobilizes mobilizing mobs mocha mochas mock mocked mocking mocks modal modals mode model models modem
        modems moderate moderately moderates modern modernise modernised modernises modernising modernities modernity
        modernly modes modest modestly modified modifies modify modifying module modules mohair moist moistly molar
        molars mold molds mole moles molten moltens moment moments momentum momentums mon monarch monarches monarchies
        monarchy monday mondays monetarily monetary money moneys monitor monitored monitoring monitors monk monkey
        monkeys monks monopolies monopoly monsoon monsoons monster monsters month monthly months monument monuments mood
        moods moon moons moor moors moral morale morales moralities morality morally morals morass morasses morbid
        morbids more moreover morning mornings morsel morsels mortar mortars mosaic mosaics mosque mosques moss mosses
        most mostly motel motels moth mother mothers moths motif motifs motion motions motivate motivated motivates
        motivating motive motives motor motorcycle motorcycles motors motto mottos mound mounds mount mountain mountains
        mounted mounting mounts mourn mourned mourning mourns mouse mouses mouth mouths move moved movement movements
        moves movie movies moving movingly mp mps mr mrs ms much mucus mucuses mud muddle muddy muds muffin muffins
        mufti mug mulch mulches mule mulled mulleds multilateral multilaterally multinational multinationally multiple
        multiply mumble mumbled mumbles mumbling mummies mummy mundane mundanes municipal municipally mural murals
        murder murdered murderer murderers murdering murders murkies murky murmur muscle muscles muse muses museum
        museums mush mushes music musical musically musician musicians musics musk musks muslin mussel mussels must
        mustard mustards mustnt musts mute mutes mutinies mutiny mutter muttered muttering mutters mutual mutually
        muzzle muzzles my myriad myriads myself mysteries mysterious mysteriously mystery myth myths nab nabob nag nail
        nails naive naively naives naked nakedly name named namely names naming nannies nanny napalm napalms nape napes
        narrative narratives narrow narrowed narrower narrowest narrowing narrowly narrows nasal nasals nastier nasties
        nastiest nastily nasty natal natals nation national nationalism nationalisms nationalist nationalists
        nationalities nationality nationally nations native natively natives nato natural naturally nature natures
        nausea nauseas naval navally navals navel navels navies navigate navigated navigates navigating navy near
        nearbily nearby nearer nearest nearly neat neater neatest neatly nebula nebulas necessarily necessary
        necessities necessity neck necks nectar nectars need needed needies needing needle needles needs needy negate
        negates negative negatively neglect neglected neglecting neglects negligence negligences negotiate negotiated
        negotiates negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods
        neighbors neighbour neighbourhood neighbourhoods neighbours neither neon neons nephew nephews nerve nerves
        nervous nervously nest nests net netly nets nettle nettles network networks neutral neutralise neutralised
        neutralises neutralising neutralities neutrality neutrally never nevertheless new newer newest newly news newses
        newsletter newsletters newspaper newspapers next nextly ngo ngos nibble nibbles nice nicely nicer nicest niche
        niches nickel nickels niece nieces night nightmare nightmares nights nil nimble nimbles nine nineteen ninety
        ninja ninjas ninth nip no noble nobler nobles noblest nobly nobody nocturnal nocturnals nod nodal nodals nodded
        nodding nods noise noises noisier noisiest noisily noisy nomad nomads nominal nominally nominate nominated
        nominates nominating nomination nominations nominee nominees none nonetheless nonsense nonsenses nook nooks noon
        noone noons noose nooses nor norm normal normally norms north northern northernly norths nose noses nostril
        nostrils not notable notably notch notches note notebook notebooks noted notes nothing nothings notice noticed
        notices noticing notified notifies notify notifying noting notion notions notorious notoriously notwithstanding
        noun nov nova novas novel novelist novelists novelly novels november novice novices now nowadays nowhere nozzle
        nozzles nuance nuances nuclear nuclearly nude nudes null nulls numb number numbered numbering numbers numbs
        numerous numerously nurse nursed nurses nursing nut nuts nylon nylons nymph nymphs oak oaks oar oars oasis
        oasises oat oath oaths obedience obediences obese obeses obey obeyed obeying obeys object objected objecting
        objection objections objective objectively objectives objects obligation obligations oblige obliged obliges
        obliging oblong oblongs oboe oboes obscene obscenes obscure obscurely observation observations observatory
        observe observed observer observers observes observing obsess obsesses obstacle obstacles obstruct obstructed
        obstructing obstructs obtain obtained obtaining obtains obvious obviously occasion occasional occasionally
        occasions occupant occupants occupation occupations occupied occupier occupiers occupies occupy occupying occur
        occurred occurring occurs ocean oceans oct october odd odder oddest oddly odds oddses odor odors of off offence
        offences offend offended offender offending offends offense offenses offensive offensively offensives offer
        offered offering offers office officer officers offices official officially officials offspring offsprings often
        ogre ogres oh oil oils ok okay old older oldest oldly olive olives omans omega omegas omen omens omission
        omissions omit omits omitted omitting on once one ones oneself ongoing ongoingly onion onions online onlinely
        only onset onsets onto onus onuses onyx onyxes opal opals opaque opaques open opened opening openings openly
        opens opera operas operate operated operates operating operation operational operationally operations operative
        operatives operator operators opinion opinions opponent opponents opportunities opportunity oppose opposed
        opposes opposing opposite oppositely opposites opposition oppositions oppress oppressed oppresses oppressing
        oppression oppressions opt opted optic optical optically optics optimism optimisms optimistic optimistically
        opting option options opts or oral orally orals orange oranges orb orchard orchards ordeal ordeals order ordered
        ordering orders ordinance ordinances ordinarily ordinary ore organ organic organically organisation
        organisations organise organised organiser organisers organises organising organization organizations organize
        organized organizer organizers organizes organizing organs orgies orgy orient oriented orienting orients origin
        original originally originate originated originates originating origins ornate ornates orphan orphans orthodox
        orthodoxly other others otherwise oud ought our ours ourselves oust ousted ousting ousts out outbreak outbreaks
        outcome outcomes outdoor outdoorly outer outerly outfit outfits outlet outlets outline outlined outlines
        outlining outlook outlooks outpost outposts output outputs outrage outrages outright outrightly outside outsider
        outsiders outskirts outskirtses outstanding outstandingly oval ovals ovaries ovary oven ovens over overall
        overally overcame overcome overlap overlaped overlaping overlaps overlook overlooked overlooking overlooks
        overnight oversaw overseas overseasly oversee overseen oversees overt overthrew overthrow overthrowing
        overthrown overtly overturn overturned overturning overturns overview overviews overwhelm overwhelmed
        overwhelming overwhelms owe owed owes owing own owned owner owners ownership ownerships owning owns oxygen
        oxygens ozone ozones pace paces pack package packages packed packing packs pact pacts paddle paddles padre
        padres pagan pagans page pages paid pail pails pain painful painfully pains paint painted painter painters
        painting paintings paints pair pairs pajamas pajamases palace palaces palate palates pale palely paler pales
        palest palette palettes pallid pallids palm palms paltries paltry pamper pampers pan pandemic pandemics pane
        panel panels panes pang pangs panic panics pans pantries pantry papa papal papals papaya papayas paper papers
        parade parades paradise paradises paradox paradoxes paragraph paragraphs parallel parallelly parallels
        paramilitaries paramilitary parcel parcels pardon pardoned pardoning pardons parent parents parish parishes park
        parka parkas parked parking parkings parks parliament parliamentarian parliamentarians parliamentarily
        parliamentary parliaments parlor parlors parole paroles parrot parrots parsley parsleys part parted partial
        partially participant participants participate participated participates participating participation
        participations particular particularly parties parting partition partitions partly partner partnered partnering
        partners partnership partnerships parts party pasha pass passage passages passed passenger passengers passes
        passing passion passions passive passively passport passports past pasta pastas paste pastel pastels pastes
        pastly pastor pastors pastries pastry pasts pasture patch patches patent patents path paths patience patiences
        patient patiently patients patio patios patriotic patriotically patrol patroled patroling patrols patron patrons
        pattern patterns pauper paupers pause paused pauses pausing pave paved pavement pavements paves pavilion
        pavilions paving pawn pawns pay paying payment payments pays peace peaceful peacefully peacekeeper peacekeepers
        peaces peak peaked peaking peaks pear pearl pears peasant peasants pebble pebbles peculiar peculiarly pedal
        pedals peddle peddles peer peered peering peers pelt pelts pen penal penals penalties penalty pencil pencils
        pending pendingly penetrate penetrated penetrates penetrating peninsula peninsulas pens pension pensions people
        peoples pepper peppers per perceive perceived perceives perceiving percent percentage percentages percents
        perception perceptions perch perches perfect perfectly perform performance performances performed performer
        performing performs perhaps peril perils period periods perish perishes perk perks permanent permanently
        permission permissions permit permits permitted permitting persecute persecuted persecutes persecuting persist
        persisted persistent persistently persisting persists person personal personalities personality personally
        personnel personnels persons perspective perspectives persuade persuaded persuades persuading petal petals
        petition petitions petrol petroleum petroleums petrols petties petty phantom phantoms phase phases pheasant
        pheasants phenomenon phenomenons philosopher philosophers philosophies philosophy phone phoned phones phoning
        photo photograph photographer photographers photographs photos phrase phrases physical physically physician
        physicians physics physicses piano pianos pick picked picking pickle pickles picks picture pictures piece pieces
        pier piers pig pigs pile piled piles pilgrim pilgrimage pilgrimages pilgrims piling pill pillage pillages pillar
        pillars pillow pillows pills pilot pilots pin pinch pinches pinned pinning pins pint pints pioneer pioneers
        pious piouses piously pipe pipeline pipelines pipes pirate pirates pistol pistols piston pistons pit pitch
        pitched pitches pitching pits pivot pivots place placed places placid placids placing plague plagued plagues
        plaguing plaid plaids plain plainer plainest plainly plains plaintiff plaintiffs plait plaits plan plane planes
        planet planets planned planner planners planning plans plant planted planting plants plastic plastics plate
        plateau plateaus plates platform platforms plausible plausibly play played player players playground playgrounds
        playing plays plaza plazas plea plead pleaded pleading pleads pleas pleasant pleasantly please pleased pleases
        pleasing pleasure pleasures pledge pledged pledges pledging plenaries plenary plenties plentiful plentifully
        plenty pliable pliables plight plights plinth plinths plot plots plotted plotting plum plumage plumages plume
        plumes plums plunder plunders plunge plunged plunges plunging plural plurally plus plush plushes pm poach
        poaches pocket pockets podium podiums poem poems poet poetries poetry poets point pointed pointing points poise
        poises poison poisoned poisoning poisons poker pokers polar polarly polars pole poles police policed policeman
        policemen polices policies policing policy polish polished polishes polishing polite politely politer politest
        political politically politician politicians politics politicses poll pollen pollens polls pollute polluted
        pollutes polluting pollution pollutions polo polos pompous pompouses poncho ponchos pond ponder pondered
        pondering ponders ponds ponies pony pool pooled pooling pools poor poorer poorest poorly poors pop pope popes
        popped popping pops popular popularly population populations populist populistly porch porches pore pores port
        portable portably porter porters portion portions portrait portraits portray portrayed portraying portrays ports
        pose posed poses posing position positions positive positively possess possessed possesses possessing possession
        possessions possibilities possibility possible possibly post posted poster posters posting postpone postponed
        postponement postponements postpones postponing posts pot potato potatoes potent potential potentially
        potentials potently pots poultries poultry pound pounds pour poured pouring pours poverties poverty powder
        powders power powerful powerfully powers practical practically practice practiced practices practicing practise
        practised practises practising praise praised praises praising pram prams prank pranks pray prayed prayer
        prayers praying prays preach preached preaches preaching preamble preambles precarious precariously precaution
        precautions precede preceded precedent precedents precedes preceding precinct precincts precious preciously
        precise precisely precision precisions predecessor predecessors predict predictable predictably predicted
        predicting prediction predictions predicts prefer preference preferences preferred preferring prefers prejudice
        prejudices preliminarily preliminary prelude preludes premature prematurely premier premiers premise premises
        preparation preparations prepare prepared prepares preparing presage presages prescribe prescribed prescribes
        prescribing presence presences present presentation presentations presented presenting presently presents
        preservation preservations preserve preserved preserves preserving presidencies presidency president
        presidential presidentially presidents press pressed presses pressing pressure pressured pressures pressuring
        prestige prestiges prestigious prestigiously presume presumed presumes presuming pretend pretended pretending
        pretends pretext pretexts prettily pretty prevail prevailed prevailing prevails prevalent prevalently prevent
        prevented preventing prevention preventions prevents previous previously prey preys price priced prices pricing
        pride prides priest priests prim primarily primary prime primes primitive primitively prims prince princes
        princess princesses principal principally principals principle principles print printed printing prints prior
        priorities priority priorly prism prisms prison prisoner prisoners prisons privacies privacy private privately
        privilege privileges prize prizes pro probabilities probability probable probably probe probed probes probing
        problem problematic problematically problems procedure procedures proceed proceeded proceeding proceedings
        proceedingses proceeds process processed processes processing procession processions proclaim proclaimed
        proclaiming proclaims procure procured procures procuring produce produced producer producers produces producing
        product production productions productive productively products prof profession professional professionals
        professions professor professors profile profiles profit profitable profitably profited profiting profits
        profound profoundly program programme programmes programs progress progresses progressive progressively prohibit
        prohibited prohibiting prohibits project projected projectile projectiles projecting projects prolong prolonged
        prolongedly prolonging prolongs proly prominent prominently promise promised promises promising promisingly
        promote promoted promoter promotes promoting promotion promotions prompt prompted prompting prompts prong prongs
        pronounce pronounced pronounces pronouncing proof proofs propaganda propagandas proper properly properties
        property prophet prophets proportion proportions proposal proposals propose proposed proposes proposing prose
        prosecute prosecuted prosecutes prosecuting prosecution prosecutions prosecutor prosecutors proses prospect
        prospects prosper prospered prospering prosperities prosperity prospers protect protected protecting protection
        protections protector protectors protects protest protested protester protesters protesting protests protocol
        protocols proud prouder proudest proudly prove proved proven proves provide provided provider provides providing
        province provinces provincial provincially proving provision provisional provisionally provisions provocation
        provocations provoke provoked provokes provoking prowess prowesses prowl prowls proxies proxy prune prunes psalm
        psalms psychologies psychologist psychologists psychology public publically publication publications publicise
        publicised publicises publicising publicities publicity publish published publisher publishers publishes
        publishing puddle puddles pull pulled pulling pulls pulp pulps pulse pulses puma pumas pump pumped pumping pumps
        punies punish punished punishes punishing punishment punishments puny pupil pupils puppet puppets purchase
        purchased purchases purchasing pure puree purees purely purer purest purge purged purges purging puritan
        puritans purple purples purply purpose purposes purse purses pursue pursued pursues pursuing pursuit pursuits
        push pushed pushes pushing put puts putties putting putty puzzle puzzles quaint quaints quake quakes
        qualification qualifications qualified qualifies qualify qualifying qualities quality qualm qualms quantities
        quantity quarrel quarreled quarreling quarrelled quarrelling quarrels quarries quarry quarter quarters quartz
        quartzes quash quashes queasies queasy queen queens quell quells quench quenches queries query quest question
        questioned questioning questionnaire questionnaires questions quests queue queued queues queuing quick quicker
        quickest quickly quiet quieter quietest quietly quill quills quilt quilts quirk quirks quit quite quits quitting
        quiver quivers quorum quorums quota quotas quotation quotations quote quoted quotes quoting rabbi rabbis rabbit
        rabbits rabble rabbles rabid rabids race raced races racial racially racing racism racisms racket radar radars
        radial radials radiation radiations radical radically radicals radio radios radius radiuses raffle raffles raft
        rafts rag rage rages ragged raggeds raid raided raider raiders raiding raids rail rails railway railways rain
        rained raining rains raise raised raises raisin raising raisins rallied rallies rally rallying ram ramble
        rambles ramp rampage rampages rampant rampants ramps ran ranch ranches rancid rancids random randomly randoms
        rang range ranged ranger ranges ranging rank ranked ranking ranks ransack ransacks ransom ransoms rap rape raped
        rapes rapid rapider rapidest rapidly raping rapt rapts rapture raptures rare rarely rarer rarest rash rasher
        rashes rasp rasps rat rate rated rates rather ratified ratifies ratify ratifying rating ratio ration rational
        rationally rations ratios rats rattle rattles ravage ravages rave raves ravine ravines raw rawly raws ray rays
        raze razes razor razors reach reached reaches reaching react reacted reacting reaction reactions reactor
        reactors reacts read reader readers readily readiness readinesses reading reads ready real realise realised
        realises realising realistic realistically realities reality realize realized realizes realizing really realm
        realms reap reaped reaping reappear reappeared reappearing reappears reaps rear rearly rears reason reasonable
        reasonably reasons reassure reassured reassures reassuring rebate rebates rebel rebelled rebelling rebellion
        rebellions rebels rebuff rebuffs rebuild rebuilding rebuilt rebuke rebuked rebukes rebuking rebut rebuts recall
        recalled recalling recalls recant recants recede recedes receipt receipts receive received receiver receives
        receiving recent recently reception receptions recession recessions recipe recipes recipient recipients recital
        recitals reckless recklessly reckon reckons recline reclines recluse recluses recognise recognised recognises
        recognising recognition recognitions recognize recognized recognizes recognizing recoil recoils recommend
        recommendation recommendations recommended recommending recommends reconcile reconciled reconciles
        reconciliation reconciliations reconciling reconsider reconsidered reconsidering reconsiders reconstruct
        reconstructed reconstructing reconstruction reconstructions reconstructs record recorded recorder recorders
        recording records recoup recoups recover recovered recoveries recovering recovers recovery recreation
        recreations recruit recruited recruiting recruitment recruitments recruits rectifies rectify recycle recycled
        recycles recycling red redeem redeemed redeeming redeems redefine redefined redefines redefining redemption
        redemptions redirect redirected redirecting redirects redly reduce reduced reduces reducing reduction reductions
        redundant redundantly reef reefs reek reeks refer reference references referendum referendums referred referring
        refers refineries refinery reflect reflected reflecting reflection reflections reflects reform reformed reformer
        reformers reforming reforms refrain refrained refraining refrains refuge refugee refugees refuges refusal
        refusals refuse refused refuses refusing refute refutes regain regained regaining regains regal regale regales
        regals regard regarded regarding regardless regards reggae reggaes regime regiment regiments regimes region
        regional regionally regions register registered registering registers registration registrations registry regret
        regrets regretted regretting regular regularly regulate regulated regulates regulating regulation regulations
        regulator regulators rehab rehabilitate rehabilitated rehabilitates rehabilitating rehabilitation
        rehabilitations rehash rehashes reign reigned reigning reigns rein reinforce reinforced reinforces reinforcing
        reins reiterate reiterated reiterates reiterating reject rejected rejecting rejection rejects rejoice rejoices
        rejoin rejoined rejoining rejoins relate related relatedly relates relating relation relations relationship
        relationships relative relatively relatives relax relaxed relaxes relaxing relay relayed relaying relays release
        released releases releasing relent relents relevance relevances relevant relevantly reliable reliably relic
        relics relied relief reliefs relies relieve relieved relieves relieving religion religions religious religiously
        relish relishes relocate relocated relocates relocating reluctant reluctantly rely relying remain remained
        remaining remains remainses remark remarkable remarkably remarked remarking remarks remedies remedy remember
        remembered remembering remembers remind reminded reminder reminders reminding reminds remit remits remnant
        remnants remorse remorses remote remotely removal removals remove removed removes removing renaissance
        renaissances rend render rendered rendering renders rends renew renewed renewing renews renown renowns rent
        rented renting rents reopen reopened reopening reopens rep repaid repair repaired repairing repairs repay repeal
        repealed repealing repeals repeat repeated repeatedly repeating repeats repel repelled repelling repels repent
        repents repetition repetitions replace replaced replacement replacements replaces replacing replied replies
        reply replying report reported reportedly reporter reporters reporting reports represent representation
        representations representative representatives represented representing represents repression repressions
        repressive repressively reproduce reproduced reproduces reproducing reptile reptiles republic republican
        republicanly republicans republics repulse repulses reputation reputations request requested requesting requests
        require required requirement requirements requires requiring resale rescue rescued rescues rescuing research
        researched researcher researchers researches researching resemble resembled resembles resembling resent resents
        reservation reservations reserve reserved reserves reserving reservoir reservoirs reshape reshaped reshapes
        reshaping reside resided residence residences resident residents resides residing residue residues resign
        resignation resignations resigned resigning resigns resilience resiliences resilient resiliently resin resins
        resist resistance resistances resisted resisting resists resolution resolutions resolve resolved resolves
        resolving resort resorted resorting resorts resource resources respect respected respecting respective
        respectively respects respite respites respond responded responding responds response responses responsibilities
        responsibility responsible responsibly rest restart restarted restarting restarts restaurant restaurants rested
        resting restoration restorations restore restored restores restoring restrain restrained restraining restrains
        restraint restraints restrict restricted restricting restriction restrictions restricts rests result resulted
        resulting results resume resumed resumes resuming retailer retailers retain retained retaining retains retaliate
        retaliated retaliates retaliating retaliation retaliations retard retards retire retired retiredly retirement
        retirements retires retiring retort retorts retract retracts retreat retreated retreating retreats retrieve
        retrieved retrieves retrieving return returned returning returns reunite reunited reunites reuniting rev reveal
        revealed revealing reveals revel revelation revelations revels revenge revenged revenges revenging revenue
        revenues revere reveres reversal reversals reverse reversed reverses reversing review reviewed reviewing reviews
        revile reviles revise revised revises revising revision revisions revival revivals revive revived revives
        reviving revoke revoked revokes revoking revolt revolts revolution revolutionaries revolutionarily revolutionary
        revolutions reward rewarded rewarding rewards rhetoric rhetorics rhythm rhythms rice rices rich richer richest
        richly ridden ride rider riders rides ridge ridges ridiculous ridiculously riding rife rifes rifle rifles rift
        rifts right rightly rights rigid rigidly rigor rigorous rigorously rigors rind rinds ring ringing rinse rinses
        riot rioter rioters riots rip ripe ripely riper ripest ripped ripping ripple ripples rips rise risen rises
        rising risk risked risking risks rite rites ritual rituals rival rivaled rivaling rivalled rivalling rivally
        rivalries rivalry rivals river rivers rivet rivets riyal road roadblock roadblocks roadmap roadmaps roads
        roadside roadsides roam roamed roaming roams roar roared roaring roars roast roasts rob robbed robber robberies
        robbers robbery robbing robe robes robot robots robs robust robustly robusts rock rocked rocket rockets rocking
        rocks rod rode rodent rodents rods rogue rogues role roles roll rolled rolling rolls roman romantic romantically
        romp romps roof roofs rook rooks room rooms roost roosts root roots rope ropes rosary rose roses roster rosters
        rotate rotated rotates rotating rotten rottenly rottens rouge rouges rough rougher roughest roughly round
        rounded rounding roundly rounds rouse route routes routine routines row rowdies rowdy rowed rowing rows royal
        royally royals royalties royalty rub rubbed rubbing rubbish rubbishes rubble rubbles rubric rubrics rubs ruckus
        ruckuses rudder rudders ruffle ruffles rug rugged ruggeds rugs ruin ruined ruining ruins rule ruled ruler rulers
        rules ruling rulingly rum rumble rumbled rumbles rumbling ruminate ruminates rummage rummages rumor rumors
        rumour rumours run rune runes rung runner running runs rural rurally rurals ruse ruses rush rushed rushes
        rushing russet russets rust rusted rustic rustics rusting rusts ruthless ruthlessly rye sable sables sabotage
        sabotaged sabotages sabotaging sabre sack sacked sacking sacks sacred sacredly sacrifice sacrificed sacrifices
        sacrificing sad sadden saddens sadder saddest saddle saddles sadlies sadly safari safaris safe safely safer
        safes safest safeties safety saffron saffrons saga sagas sage sages said sail sailed sailing sailor sailors
        sails saint saints sake sakes salad salads salah salami salaries salary sale salems sales salient salients
        saline salines saliva salivas sally salmon salmons salon salons saloon saloons salsa salsas salt salts salute
        saluted salutes saluting salvage salvages salvation salvations salve salves salvo salvos same samely sample
        sampled samples sampling sanction sanctioned sanctioning sanctions sanctuaries sanctuary sand sandal sandals
        sands sane sanes sang sanities sanity sank sarcasm sarcasms sardine sardines sari sash sashes sat satellite
        satellites satin satins satire satires satisfaction satisfactions satisfactorily satisfactory satisfied
        satisfies satisfy satisfying saturate saturates saturday saturdays satyr satyrs sauce saucer saucers sauces
        sauna saunas saunter saunters savage savagely savages savannah savannahs save saved saves saving savings saviour
        saviours savor savored savoring savors savvies savvy saw say saying says scab scabs scald scalds scale scaled
        scales scaling scalp scalps scam scamper scampers scan scandal scandals scanned scanning scans scant scants scar
        scarab scarabs scarce scarcely scarcer scarcest scare scared scaredly scares scarf scarfs scaring scarlet
        scarlets scars scatter scattered scattering scatters scene scenes scent scents schedule scheduled schedules
        scheduling scheme schemes scholar scholars scholarship scholarships school schools science sciences scientific
        scientifically scientist scientists scoff scoffs scold scolds scone scones scope scopes scorch scorches score
        scored scores scoring scorn scorns scour scourge scourges scours scout scouted scouting scouts scowl scowls
        scramble scrambled scrambles scrambling scrap scraped scraping scraps scrawl scrawls scream screamed screaming
        screams screen screened screening screens scribe scribes script scripts scroll scrolls scrub scrubs scrutinise
        scrutinised scrutinises scrutinising sculpture sculptures scum scums sea seal sealed sealing seals seam seams
        sear search searched searches searching sears seas season seasons seat seated seating seats second secondarily
        secondary seconds secrecies secrecy secret secretariat secretariats secretaries secretary secretly secrets sect
        sectarian sectarianly section sections sector sectors sects secular secularly secure secured securely secures
        securing securities security sedan sedans sedate sedates seduce seduces see seed seeds seeing seek seeking seeks
        seem seemed seeming seems seen sees seethe seethes segregate segregated segregates segregating seize seized
        seizes seizing seizure seizures seldom select selected selecting selection selections selective selectively
        selects self sell seller sellers selling sellout sellouts sells selves semi sen senate senates senator senators
        send sending sends senile seniles senior seniorly seniors sensation sensations sense sensed senses sensible
        sensibly sensing sensitive sensitively sent sentence sentenced sentences sentencing sentiment sentiments sep
        separate separated separately separates separating separation separations separatist separatists sepia sepias
        sept september sequel sequels sequence sequences serene serenes sergeant sergeants series serieses serious
        seriously sermon sermons serum serums servant servants serve served server servers serves service services
        serving sesame sesames session sessions set sets setting settle settled settlement settlements settler settlers
        settles settling seven seventeen seventh seventy sever several severe severed severely severer severest severing
        severs sew sewage sewages sewer sewers sewn sex sexual sexually sgt shabbies shabby shack shackle shackles
        shacks shad shade shades shadow shadows shads shaft shafts shaggies shaggy shake shaken shakes shakily shaking
        shaky shale shall shallow shallowly shamble shambles shame shames shanties shanty shape shaped shapes shaping
        share shared shareholder shareholders shares sharia sharing shark sharks sharp sharper sharpest sharply shatter
        shattered shattering shatters shawl shawls she shed sheded sheding sheds sheen sheens sheep sheer sheerly sheet
        sheets shelf shell shelled shelling shellings shells shelter sheltered sheltering shelters shelves shepherd
        shepherds sheriff sheriffs shes shield shielded shielding shields shift shifted shifting shifts shilling
        shillings shily shimmer shimmers shine shines shining ship shipment shipments shipped shipping ships shirk shirt
        shirts shiver shivers shoal shoals shock shocked shocking shocks shoddies shoddy shoe shoes shone shook shoot
        shooting shootout shootouts shoots shop shopped shopping shops shore shored shores shoring short shortage
        shortages shortcoming shortcomings shorten shortened shortening shortens shorter shortest shortly shot should
        shoulder shouldered shouldering shoulders shouldnt shout shouted shouting shouts shove shoved shovel shoveled
        shoveling shovels shoves shoving show showcase showcased showcases showcasing showed shower showered showering
        showers showing shown shows shrank shred shreds shriek shrieks shrill shrills shrimp shrimps shrine shrines
        shrink shroud shrouds shrub shrubs shrug shruged shruging shrugs shrunk shudder shudders shuffle shuffles shun
        shuns shut shuts shutter shutters shutting shy sibling siblings sick sicker sickest sickle sickles sickly side
        sideline sidelined sidelines sidelining siege sieges sieve sieves sigh sighed sighing sighs sight sights sign
        signal signaled signaling signalled signalling signals signature signatures signed significance significances
        significant significantly signing signs silage silages silence silenced silences silencing silent silently silk
        silks sillier silliest silly silo silos silver silvers similar similarities similarity similarly simmer simmers
        simper simpers simple simpler simplest simplicities simplicity simplified simplifies simplify simplifying simply
        simulate simulated simulates simulating simultaneous simultaneously sin since sincere sincerely sinew sinews
        sing singe singer singers singes singing single singles singly sings sinister sinisters sink sinking sinks sins
        siphon siphons sir siren sirens sirs sisal sisals sister sisters sit site sites sits sitting situation
        situations six sixteen sixth sixty size sizes sizzle sizzles skate skates skeleton skeletons skepticism
        skepticisms sketch sketches skew skews ski skied skies skiing skill skills skin skins skip skipped skipping
        skips skis skull skulls sky slab slabs slack slacks slain slam slammed slamming slams slander slanders slap
        slapped slapping slaps slash slashed slashes slashing slate slates slaughter slaughters slave slaveries slavery
        slaves slay sleek sleeks sleep sleeping sleeps sleet sleets sleeve sleeves sleigh sleighs slender slenders slept
        slice slices slid slide sliding slight slighter slightest slightly slim slime slimes slimly slimmer slimmest
        sling slings slip slipped slipping slips slit slits slogan slogans slope slopes slow slowed slower slowest
        slowing slowly slows sludge sludges sluggish sluggishes slum slump slumps slums slur slurs small smaller
        smallest smally smart smarts smash smashed smashes smashing smear smears smell smelled smelling smells smile
        smiled smiles smiling smog smogs smoke smoked smokes smoking smooth smoother smoothest smoothly smother smothers
        smudge smudges smug smuggle smuggled smuggler smugglers smuggles smuggling smugs snake snakes snap snapped
        snapping snaps snare snares snarl snarls sneak sneaks sneer sneers sniff sniffs sniper snipers snob snobs snore
        snores snout snouts snow snows snub snubs so soak soaked soaking soaks soap soaps soar soared soaring soars sob
        sober sobers soccer soccers social socially societies society soda sodas sodium sodiums sofa sofas soft soften
        softened softening softens softer softest softly soggies soggy soil soils sojourn sojourns solace solaces solar
        solarly solars sold solder solders soldier soldiers sole solely solemn solemnly solemns soles solicit solicited
        soliciting solicitor solicitors solicits solid solidarities solidarity solidly solo solos solution solutions
        solve solved solves solving somber sombers some somebody somehow someone something sometime sometimes somewhat
        somewhere son sonar sonars sonata sonatas song songs sonic sonics sons soon soot soothe soothes soots
        sophisticated sophisticatedly sorbet sorbets sordid sordids sore sorely sorrel sorrels sorries sorrow sorrows
        sorry sort sorted sorting sorts sought souk souks soul souls sound sounded sounding soundly sounds soup soups
        source sources south southern southernly souths sovereign sovereignly sovereignties sovereignty spa space spaces
        spade spades spam spams span spaned spaning spans spare spared sparely spares sparing spark sparked sparking
        sparks spasm spasms spat spats spawn spawns speak speaker speakers speaking speaks spear spears special
        specialist specialists specially species specieses specific specifically specified specifies specify specifying
        specimen specimens spectacle spectacles spectacular spectacularly spectator spectators specter specters spectrum
        spectrums speculate speculated speculates speculating speculation speculations sped speech speeches speed
        speeding speeds spell spelled spelling spells spend spending spends spent sphere spheres sphinx sphinxes spice
        spices spied spies spike spikes spill spilled spilling spillover spillovers spills spin spinal spinals spinning
        spiral spirals spirit spirits spiritual spiritually spite spites splash splashes spleen spleens splendid
        splendids splinter splinters split splits splitting spoil spoils spoke spoken spokesman spokesmen spokesmens
        spokesperson spokespersons spokeswoman spokeswomen sponsor sponsored sponsoring sponsors spontaneous
        spontaneously spoon spoons sporadic sporadics spore spores sport sports spot spots spotted spotting spouse
        spouses spout spouts sprang sprawl sprawled sprawling sprawls spray sprayed spraying sprays spread spreading
        spreads spring springs sprint sprints sprout sprouts spruce spruces spun spur spurred spurring spurs spy spying
        squad squadron squadrons squads squall squalls squander squanders square squares squash squashes squat squats
        squeeze squeezed squeezes squeezing squirm squirms st stab stabbed stabbing stabilise stabilised stabilises
        stabilising stabilities stability stabilize stabilized stabilizes stabilizing stable stably stabs stadium
        stadiums staff staffed staffing staffs stage staged stages staging stain stained staining stains stair stairs
        stake staked stakeholder stakeholders stakes staking stale stalemate stalemates stales stalk stalks stall
        stalled stalling stallion stallions stalls stamen stamens stamina staminas stamp stamped stampede stampedes
        stamping stamps stance stances stand standard standardly standards standing standoff standoffs stands stanza
        stanzas staple staples star starch starches stare stared stares staring stark starks stars start started
        starting starts starve starved starves starving stash stashes state stated statement statements states static
        statically stating station stationed stationing stations statistics statisticses statue statues status statuses
        statute statutes staunch staunches stay stayed staying stays steadier steadiest steadily steady steak steaks
        steal stealing steals stealth stealths steam steams steed steeds steel steels steep steeper steepest steeply
        steer steered steering steers stem stemmed stemming stems stench stenches step stepped stepping steps sterile
        sterilely sterling sterlings stern sterns steward stewards stick stickily sticks sticky stiff stiffer stiffest
        stiffly stifle stifles stigma stigmas still stilly stilt stilts stimulus stimuluses sting stint stints stir
        stirred stirring stirs stock stocked stocking stocks stoic stoics stole stolen stomach stomaches stone stones
        stood stool stools stoop stoops stop stopped stopping stops storage storages store stored stores stories storing
        storm stormed storming storms story stout stouts stove stoves stow stows straddle straddles straggle straggles
        straight straighten straightened straightening straightens strain strained straining strains strait straits
        strand stranded stranding strands strange strangely stranger strangers strangest strata stratas strategic
        strategically strategies strategist strategists strategy straw straws stray strays streak streaks stream streams
        street streets strength strengthen strengthened strengthening strengthens strengths stress stressed stresses
        stressing stretch stretched stretches stretching strict stricter strictest strictly stride strides strife
        strifes strike strikes striking strikingly string strings strip stripped stripping strips strive stroke strokes
        stroll strolled strolling strolls strong stronger strongest stronghold strongholds strongly strove struck
        structural structurally structure structured structures structuring struggle struggled struggles struggling stub
        stubble stubbles stubborn stubbornly stubs stuck stud student students studied studies studio studios studs
        study studying stuff stuffs stumble stumbled stumbles stumbling stun stung stunned stunning stuns stupid
        stupidly stupor stupors sturdies sturdy stutter stutters style styles suave suaves subdue subdues subject
        subjectly subjects sublime sublimes submarine submarines submission submissions submit submits submitted
        submitting subscribe subsequent subsequently subside subsided subsides subsidies subsiding subsidise subsidised
        subsidises subsidising subsidy substance substances substantial substantially substitute substituted substitutes
        substituting subtle subtly suburb suburbs subvert subverts subway subways succeed succeeded succeeding succeeds
        success successes successful successfully succession successions successive successively successor successors
        succinct succincts succumb succumbs such sudden suddenly sue sued suede suedes sues suffer suffered suffering
        sufferings suffers suffice sufficed suffices sufficient sufficiently sufficing suffix suffixes sugar sugars
        suggest suggested suggesting suggestion suggestions suggests suicide suicides suing suit suitable suitably suite
        suited suites suiting suits sulfur sulfurs sulk sulks sullen sullens sultries sultry sum sumac sumacs summaries
        summary summer summers summit summits summon summoned summoning summons sums sun sunday sundays sundries sundry
        sung sunk sunken sunkens sunnily sunny suns sunset sunsets super superb superbly superbs superficial
        superficially superintendent superior superiorly superiors superly superpower superpowers supervise supervised
        supervises supervising supervision supervisions supervisor supervisors supper suppers supplement supplemented
        supplementing supplements supplied supplier suppliers supplies supply supplying support supported supporter
        supporters supporting supports suppose supposed supposedly supposes supposing suppress suppressed suppresses
        suppressing supremacies supremacy supreme supremely sure surely surer surest surf surface surfaced surfaces
        surfacing surfs surge surged surgeon surgeons surgeries surgery surges surging surlies surly surmise surmises
        surname surnames surpass surpassed surpasses surpassing surplus surpluses surprise surprised surprises
        surprising surprisingly surreal surreals surrender surrendered surrendering surrenders surround surrounded
        surrounding surrounds surveillance surveillances survey surveyed surveying surveys survival survivals survive
        survived survives surviving survivor survivors susceptible susceptibly suspect suspected suspecting suspects
        suspend suspended suspending suspends suspicion suspicions suspicious suspiciously sustain sustainable
        sustainably sustained sustaining sustains swagger swaggers swallow swallows swam swamp swamped swamping swamps
        swap swaps swarm swarms sway sways swear swearing swears sweat sweater sweaters sweats sweep sweeping sweeps
        sweet sweeter sweetest sweetly swell swells swept swerve swerves swift swifter swiftest swiftly swim swimming
        swing swinging swirl swirls switch switched switches switching swivel swivels swollen swoop swoops sword swords
        swore sworn swum swung syllable syllables symbol symbolic symbolically symbols symmetries symmetry sympathetic
        sympathetically sympathies sympathise sympathised sympathises sympathising sympathy symptom symptoms synagogue
        synagogues syndicate syndicates syntax syntaxes syringe syringes syrup syrups system systematic systematically
        systems tab tabbies tabby table tables tablet tablets taboo taboos tacit tacits tackle tackled tackles tackling
        tactic tactical tactically tactics tactile tactiles tadpole tadpoles tail tailed tailing tailor tailored
        tailoring tailors tails taint taints take taken takes taking talc talcs tale talent talented talentedly talents
        tales talk talked talking talks tall taller tallest tallied tallies tally tallying talon talons tambourine tame
        tamely tames tamper tampered tampering tampers tan tandem tandems tang tangible tangibly tangle tangles tango
        tangos tangs tank tanker tankers tanks tanneries tannery tannin tantrum tantrums tap tape tapes tapestries
        tapestry tapped tapping taps tar tara target targeted targeting targets tariff tariffs tarmac tarmacs tarnish
        tarnishes tart tarts task tasked taskforce taskforces tasking tasks tassel tassels taste tasted tastes tasting
        tattoo tattoos taught taunt taunts taut tauts tavern taverns tawnies tawny tax taxed taxes taxi taxing taxis tea
        teach teacher teachers teaches teaching teak teaks team teammate teammates teams tear tearing tears teas
        technical technically technician technicians technique techniques technological technologically technologies
        technology tedious tediouses tee teem teems teenager teenagers telegram telegrams telephone telephones
        television televisions tell telling tells temper temperature temperatures tempers temple temples tempo
        temporarily temporary tempos tempt tempted tempting tempts ten tenable tenables tenant tenants tend tended
        tendencies tendency tender tendered tendering tenders tending tendon tendons tends tenet tenets tenor tenors
        tense tensely tenser tensest tension tensions tent tenth tents tenure tenures tepid tepids term terminal
        terminally terminals terminate terminated terminates terminating terminologies terminology terms terrace
        terraces terrain terrains terrible terribly terrified terrifies terrify terrifying territorial territorially
        territories territory terror terrorism terrorisms terrorist terrorists terrors terse terses test testament
        testaments tested testified testifies testify testifying testimonies testimony testing tests text texted textile
        textiles texting texts texture textures than thank thanked thanking thanks that thatch thatches thats thaw thaws
        the theater theaters theatre theatres thee theft thefts their theirs them theme themes themselves then thence
        theories theorist theorists theory therapies therapist therapists therapy there thereafter thereby therefore
        theres these thesis thesises they theyll theyre theyve thick thicker thickest thicket thickets thickly thief
        thieves thin thing things think thinker thinkers thinking thinks thinly thinner thinnest third thirst thirsts
        thirteen thirty this thorn thorns thorough thoroughly those thou though thought thousand thousands thrash
        thrashes thread threads threat threaten threatened threatening threatens threats three threshold thresholds
        threw thrift thrifts thrill thrilled thrilling thrills thrive thrived thrives thriving throat throats throb
        throbs throne thrones throng throngs throttle throttles through throughout throw throwing thrown throws thrush
        thrushes thu thump thumps thurs thursday thursdays thus thwart thwarts tiara tiaras ticket tickets tidal tidals
        tide tides tidies tidy tie tied tier tiers ties tiger tigers tight tighten tightened tightening tightens tighter
        tightest tightly till timber timbers time timed times timetable timetables timid timids timing tin tinder
        tinders tinge tinges tinier tiniest tinily tins tint tints tiny tip tipped tipping tips tirade tirades tire
        tired tiredly tires tiring titan titans title titled titles titling to toad toads tobacco tobaccos today toddler
        toddlers together toil toils token tokens told tolerance tolerances toll tolls tomato tomatoes tomb tombs tome
        tomorrow ton tone tones tongue tongues tonic tonics tonight tons too took tool tools tooth tooths top topaz
        topazes topic topics toply topped topping topple toppled topples toppling tops torch torches tore torment
        torments torn tornado tornados torpedo torpedoes torpor torpors torrent torrents torso torsos torture tortured
        tortures torturing toss tossed tosses tossing total totaled totaling totalled totalling totally totals totem
        totems touch touched touches touching tough tougher toughest toughly tour toured touring tourism tourisms
        tourist tourists tournament tournaments tours tow toward towards towed towel towels tower towers towing town
        towns township townships tows toxic toxically toxics toxin toxins trace traced traces tracing track tracked
        tracking tracks tract tracts trade traded trader traders trades trading tradition traditional traditionally
        traditions traffic traffics tragedies tragedy tragic tragically trail trailed trailer trailers trailing trails
        train trained trainer trainers training trains trait traitor traitors traits tram tramp trample tramples tramps
        trams trance trances tranquil tranquils transaction transactions transcript transcripts transfer transferred
        transferring transfers transform transformation transformations transformed transforming transforms transit
        transited transiting transition transitional transitionally transitions transits translate translated translates
        translating translation translations translator translators transmission transmissions transmit transmits
        transmitted transmitting transparencies transparency transparent transparently transport transported
        transporting transports trap trapped trapping traps trash trashes trauma traumas travel traveled traveler
        travelers traveling travelled traveller travellers travelling travels trawl trawls treacle treacles tread treads
        treason treasons treasure treasurer treasurers treasures treasuries treasury treat treated treaties treating
        treatment treatments treats treaty treble trebles tree trees trek treks trellis trellises tremble trembled
        trembles trembling tremendous tremendously tremor tremors trench trenches trend trends trial trials triangle
        triangles tribal tribally tribe tribes tribesman tribesmen tribunal tribunals tribute tributes trick tricked
        trickily tricking tricks tricky tried tries trifle trifles trigger triggered triggering triggers trillion
        trilogies trilogy trim trimmed trimming trims trinket trinkets trio trios trip triple tripled triples tripling
        trips trite trites triumph triumphed triumphing triumphs trivia trivial trivially trivias troll trolls troop
        troops trope tropes trophies trophy tropical tropically trot trots trouble troubled troubles troubling trounce
        trounces trout trouts truant truants truce truces truck trucks trudge trudges true truer truest truffle truffles
        truly trunk trunks trust trusted trusting trusts truth truths try trying tuba tubas tube tubes tue tues tuesday
        tuesdays tuition tuitions tulip tulips tumble tumbles tumor tumors tundra tundras tune tunes tunnel tunnels
        turban turbans turbine turbines turf turfs turkish turkishly turmoil turmoils turn turned turning turnip turnips
        turnout turnouts turns turret turrets tusk tusks tutor tutors tv tweed tweeds tweet tweeted tweeting tweets
        twelve twenty twice twig twigs twilight twilights twin twinge twinges twins twirl twirls twitch twitches two
        tycoon tycoons tying type types typhoon typhoons typical typically tyrannies tyranny tyrant tyrants tyre tyres
        uglier ugliest ugly uk ulcer ulcers ultimate ultimately ultra ultras umber umbrella umbrellas umpire umpires un
        unable unably unacceptable unacceptably unanimous unanimouses unanimously unarm unarms uncertain uncertainly
        uncertainties uncertainty uncle unclear unclearly uncles unconditional unconditionally uncover uncovered
        uncovering uncovers under undergo undergoes undergoing undergone underground undergroundly underline underlined
        underlines underlining undermine undermined undermines undermining underneath understand understanding
        understands understood undertake undertaken undertook underwent undue unduely uneasily uneasy unemployed
        unemployedly unfair unfairly unfold unfolded unfolding unfolds unfortunate unfortunately unhappily unhappy
        unified unifiedly unifies uniform uniformly unify unifying unilateral unilaterally union unions unique uniquely
        unit unite united unites unities uniting units unity universal universally universe universes universities
        university unknown unknownly unlawful unlawfully unleash unleashed unleashes unleashing unless unlike unlikely
        unnecessarily unnecessary unpopular unpopularly unprecedented unprecedentedly unrest unrests unstable unstably
        until unto unusual unusually unveil unveiled unveiling unveils up upcoming upcomingly update updated updates
        updating upgrade upgraded upgrades upgrading upheld uphold upon upper upperly uprising uprisings uproot uprooted
        uprooting uproots upset upward urban urbanly urge urged urgent urgently urges urging us usa usage usages use
        used useful usefully user users uses usher ushers using usual usually usurp usurps utc utensil utensils
        utilities utility utopia utopias utter uttered uttering utterly utters vacancies vacancy vacate vacated vacates
        vacating vacation vacations vacuum vacuums vague vaguely vaguer vagues vaguest vain vainly vale valet valets
        valiant valiants valid validly valids valley valleys valor valors valuable valuably valuation valuations value
        values valve valves vamp vamps van vandal vandals vanilla vanillas vanish vanished vanishes vanishing vanities
        vanity vans vapor vapors variable variables variant variants variation variations varied varies varieties
        variety various variously varnish varnishes vary varying vase vast vaster vastest vastly vat vault vaults veer
        veers vegetable vegetables vehicle vehicles veil veils vein veins velvet velvets vendetta vendettas vendor
        vendors veneer veneers venerable venerably venial venials venom venoms vent vents venture ventured ventures
        venturing venue venues veranda verandas verb verbal verbally verbs verdict verdicts verge verges verification
        verifications verified verifies verify verifying vermin vermins vernal vernals verse verses version versions
        versus vertical vertically very vessel vessels vest vestige vestiges vests vet veteran veterans veto vetoed
        vetoes vetoing vex via viable viables viably vial vials vicar vicars vice vices vicinities vicinity vicious
        viciously victim victims victories victory video videos view viewed viewer viewers viewing viewpoint viewpoints
        views vigil vigils vigor vigorous vigorously vigors vile viles villa village villager villagers villages villain
        villains villas vine vinegar vinegars vines violate violated violates violating violation violations violence
        violences violent violently violin violins viper vipers viral virals virgin virgins virtual virtually virtue
        virtues virus viruses visa visas visceral viscerals viscous viscouses visibilities visibility visible visibly
        vision visions visit visited visiting visitor visitors visits visor visors vista vistas visual visually vital
        vitally vitals vitamin vitamins vivid vividly vizier vocabularies vocabulary vogue vogues voice voiced voices
        voicing void voids volatile volatilely volcano volcanoes volley volleys volume volumes voluntarily voluntary
        volunteer volunteered volunteering volunteers vortex vortexes vote voted voter voters votes voting vouch vouches
        vow vowed vowel vowels vowing vows voyage voyages vs vulgar vulgars vulnerabilities vulnerability vulnerable
        vulnerably vulture vultures waddle waddles wade wades wadi waffle waffles waft wafts wage waged wager wages
        waging wagon wagons wails waist waists wait waited waiting waits waive waives wake wakes waking walk walked
        walker walkers walking walks wall wallet wallets wallow wallows walls walnut walnuts walrus walruses waltz
        waltzes wand wander wandered wandering wanders wands wane wanes want wanted wanting wanton wantons wants war
        ward warden wards ware warehouse warehouses wares warfare warfares warhead warheads warily warlord warlords warm
        warmed warmer warmest warming warmly warms warmth warmths warn warned warning warnings warns warp warplane
        warplanes warps warrant warranted warranting warrants warrior warriors wars warship warships wart warts wary was
        wash washed washes washing wasnt wasp wasps waste wasted wasteful wastefully wastes wasting watch watchdog
        watchdogs watched watches watching water watered watering waters wave waved waves waving way ways we weak weaken
        weakened weakening weakens weaker weakest weakly weakness weaknesses wealth wealthier wealthiest wealthily
        wealths wealthy wean weapon weaponries weaponry weapons wear wearily wearing wears weary weasel weasels weather
        weathers weave web webs wed wedding weddings wedge wedges wednesday wednesdays weed weeds week weekend weekends
        weeklies weekly weeks weep weigh weighed weighing weighs weight weights weird weirdly welcome welcomed welcomes
        welcoming weld welds welfare welfares well went wept were werent west western westernly wests wet wetly wetter
        wettest weve whale whales wharf wharfs what whatever whats wheat wheats wheel wheels wheeze wheezes whelp whelps
        when whence whenever where whereas whereby wherever whether which whichever whiff whiffs while whilst whim whims
        whine whines whip whips whirl whirls whisk whisks whisper whispered whispering whispers whistle whistles white
        whitely whites who whoever whole wholely whom whos whose why wick wicked wickedly wicker wickers wicks wide
        widely widen widened widening widens wider widespread widespreadly widest widow widows width widths wield
        wielded wielding wields wife wig wild wilder wilderness wildernesses wildest wildlife wildlifes wildly will
        willing willingly willingness willingnesses wills wilt wilts win wince winces winch winches wind windmill
        windmills window windows winds wine wines wing wings wink winks winner winners winning wins winsome winsomes
        winter winters wipe wiped wipes wiping wire wires wisdom wisdoms wise wisely wiser wisest wish wished wishes
        wishing wit with withdraw withdrawal withdrawing withdrawn withdraws withdrew wither withers withheld withhold
        within without withstand withstood witness witnessed witnesses witnessing wits wives woe woke woken wolf wolves
        woman womb wombs women womens won wonder wondered wonderful wonderfully wondering wonders wont woo wood wooden
        woodenly woods wool wools word words wore work worked worker workers workforce workforces working workingly
        works workshop workshops world worlds worldwide worldwidely worm worms worn worried worriedly worries worry
        worrying worse worsely worsen worsened worsening worsens worship worships worst worstly worth worthily worths
        worthwhile worthwhilely worthy would wouldnt wound wounded woundedly wounding wounds wove woven wrap wrapped
        wrapping wraps wrath wraths wreath wreaths wreck wreckage wreckages wrecked wrecking wrecks wren wrens wrestle
        wrestled wrestles wrestling wretch wretches wring wrings wrinkle wrinkles wrist wrists write writer writers
        writes writing written wrong wrongly wrote www yacht yachts yak yam yank yanks yard yards yarn yarns yawn yawns
        year yearly years yeast yeasts yell yelled yelling yellow yellowly yells yelp yelps yes yesterday yesterdays yet
        yew yield yielded yielding yields yoke yokes yolk yolks yore yores you youll young younger youngest youngly
        youngster youngsters your youre yours yourself yourselves youth youths youve zanies zany zeal zeals zebra zebras
        zenith zeniths zero zeros zest zests zinc zincs zodiac zodiacs zone zones zoo zoom zoomed zooming zooms zoos
        """
}
