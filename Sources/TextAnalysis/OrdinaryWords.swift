/// The ordinary words of English news, which a capital letter does not make names.
///
/// Written down for this project: the words of institutions and offices that news writes with capitals, the common verbs, nouns and
/// adjectives, and above all words that look like a name in some spelling. Base forms only: whoever asks compares stems.
public enum OrdinaryWords {
    /// Base forms, folded, in groups.
    public static let base: [Substring] = {
        [institutions, people, actions, things, qualities, lookalikes, calendar].flatMap { group in
            group.split(whereSeparator: { $0 == " " || $0 == "\n" })
        }
    }()

    /// Offices, bodies and the words of their names.
    private static let institutions = """
        academy administration admiral advisor adviser affair agency agreement agriculture aid air airline airport alliance ally ambassador
        analyst annual archive area army arm assembly assistant associate association attorney authority autonomous base battalion
        board border branch brigade broadcast budget bureau business cabinet campaign candidate capital captain center central centre chair
        chairman chairwoman chamber chancellor charter chief church city civil coalition coast college colonel command commander
        commission commissioner committee communication community company conference congress constitution consul consulate
        contact convention cooperation corporation corps council counsel counter country county court crisis culture customs
        deal defence defense delegate delegation democracy democratic department deputy development diplomacy diplomat director
        directorate district division east economic economy education election electoral embassy emergency emir empire energy
        environment envoy executive exercise exhibition export faculty faction farm federal federation ferry festival finance
        fire fleet force foreign forum foundation free freedom front fund gas gate general government governor governorate group guard
        gulf harbor harbour head headquarter health high highway holy home hospital hotel house housing human humanitarian import
        independence independent industry information inquiry inspector institute institution intelligence interior international
        invest investment island joint judge judicial junior justice king kingdom labor labour lake land law lead leader league
        legal legislature liberal liberation library local lord magazine mail major majesty market marshal mayor media medical
        meeting member memorial military militant militia minister ministry minority mission mobilization monitor mosque mountain
        movement municipal museum nation national navy network news newspaper north northern nuclear observatory observer ocean office
        officer official operation opposition order organisation organization palace panel parliament parliamentary partner
        partnership party patrol peace people petroleum plan platform police policy political politics popular port post power premier
        presidency president presidential press prime prince princess prison private professor program programme project prosecutor
        protection province provincial public queen radio railway rear reconstruction red refinery reform refugee regiment region
        regional registry relation relief religious report republic republican research reserve resistance resource revolution
        revolutionary river road royal ruler rural school science sea secretary section security senate senator senior service
        session shelter sheriff society soldier south southern special spokesman spokesperson spokeswoman staff state statement station
        strategic strategy street strike study summit superintendent support supreme syndicate system task tax technology television
        terror terrorism terrorist times tower town township trade treasury treaty tribal tribe tribunal troop union unit united
        university upper urban valley vice village wall war water welfare west western wing worker world zone
        """

    /// Persons as what they are.
    private static let people = """
        activist actor adult artist author baby boss boy brother builder buyer child citizen civilian client colleague crew critic
        crowd customer daughter dealer doctor driver employee enemy engineer expert family fan farmer father fighter figure fisherman
        friend girl guest gunman historian hostage husband immigrant investor journalist judge kid lady lawmaker lawyer listener
        loser lover man manager merchant migrant miner mother neighbor neighbour nurse owner painter parent passenger patient person
        pilot pioneer player poet prisoner protester reader rebel reporter resident rival sailor scientist seller sister smuggler
        son speaker student supplier supporter survivor suspect teacher team teenager tourist trader trainer victim viewer visitor
        voter wife winner witness woman worker writer youth
        """

    /// What is done.
    private static let actions = """
        abandon accept accuse achieve act add admit advance advise affect agree aim allow announce answer appeal appear apply appoint
        approach approve argue arrange arrest arrive ask assert assess assist assume attack attempt attend avoid await back ban bar
        bear beat become begin believe benefit bid blame block blow bomb book boost borrow break bring build burn buy call cancel
        care carry cast catch cause cease celebrate challenge change charge chase check choose cite claim clash clear climb close
        collapse collect combine come comment commit compare compete complain complete concern conclude condemn conduct confirm
        confront connect consider contain continue contribute control convert convince cooperate cope cost count cover crash create
        cross cry cut damage dance date deal decide declare decline deepen defeat defend delay deliver demand deny depend deploy
        describe deserve destroy detain determine develop die differ disclose discover discuss dismiss displace display dispute
        distribute divide donate doubt draft drag draw dream drink drive drop earn ease eat edit elect eliminate emerge emphasise
        emphasize employ enable encourage end endorse enforce enjoy ensure enter escape establish estimate evacuate examine exceed
        exchange exclude exist expand expect explain explode explore export expose express extend face fail fall favor favour fear
        feed feel fight fill find finish fix flee float flow fly focus follow force forget form fortify freeze fuel gain gather
        generate get give go grab grant grow guarantee guess guide halt hand hang happen harm hate hear help hide hit hold hope
        host hurt identify ignore imagine impose improve include increase indicate infiltrate influence inform inject injure insist
        inspect inspire install insult intend intervene introduce invade invest investigate invite involve issue join judge jump
        justify keep kick kidnap kill kiss knock know lack last laugh launch lay lead learn leave lend let lie lift light like link
        list listen live load lock look lose love maintain make manage march mark marry match matter mean measure meet mention
        mind miss move murder name need negotiate note notice object observe obtain occupy occur offer open operate oppose order
        organise organize overcome own pack park participate pass pay perform permit persuade phone pick place plan plant play
        pledge point pose possess postpone pour practise praise predict prefer prepare present preserve press pressure pretend
        prevent print proceed process produce prohibit promise promote propose protect protest prove provide publish pull punish
        purchase push put question quit quote race raid raise ramp reach react read realise realize rebuild recall receive recognise
        recognize recommend reconsider record recover reduce refer reflect refuse regret reinforce reject relate release rely
        remain remember remind remove renew rent repair repeat replace reply represent request require rescue resign resist resolve
        respond rest restore restrict result resume retain retire retreat return reveal review ring rise risk rob roll rule run
        rush sail save saw say search secure see seek seem seize sell send separate serve set settle shake shape share shell shift
        shine shoot shop shout show shut sign signal sing sink sit sleep slow smile solve sort sound speak spend spill split spread
        stand start stay steal step stick stop store stress stretch struggle submit succeed suffer suggest suit supply surge
        surprise surrender surround survive suspect suspend sustain swear sweep swim switch take talk target teach tell tend test
        thank think threaten throw tie touch trace track train transfer transform translate transport travel treat trigger trust
        try turn understand undertake unite unveil update urge use vary visit voice vote vow wait wake walk want warn wash waste
        watch weaken wear weigh welcome win wish withdraw wonder work worry wound write
        """

    /// What things are called.
    private static let things = """
        ability absence abuse access accident account age aircraft airstrike amount analysis animal apartment armor arrival art article
        assault asset attention attitude autumn average award axis balance ball band bank barrel barrier basis bath battle bed belief
        bell bill bird birth bit blast blood boat body bombing bond bone border bottle box boycott bread bridge brief bullet bus cable
        calm camera camp car card career cargo cars case cash caution ceasefire cell cent century certificate chain chance chaos
        chapter character charity chart choice circle circumstance clinic clock cloth cloud club coal code coffee cold collection
        color colour column comfort commander compensation competition computer concept concert condition conflict confidence
        consequence contact context contract convoy copy core corn corner corruption cotton couple courage course craft credit crime
        criticism crop crude currency cycle dam danger dark data dawn day dead death debate debt decade decision degree demonstration
        desert design desk destination detail device dialogue diet difference difficulty dinner direction dirt discipline disease
        distance document dog dollar door dose drama drone drought drug dust duty ear earth earthquake edge effect effort egg element
        end enemy engine entry episode era error escalation event evidence evil example exile exit experience eye fabric fact factor
        factory failure faith fall fame fate father fault feature feeling field file film fish flag flame flight flood floor flower
        food foot football fraction frame fraud fruit function funeral future gallery game gang gap garden gasoline gender gift glass
        goal gold good grain grass ground growth gun habit hair half hall harvest hat heart heat height heritage hill history hole
        holiday honor honour horse hour hunger idea identity image impact incident income index inflation injury insurance interest
        interview item job joke journey key killing kitchen knife knowledge lamp language launch leadership leaf leg length lesson
        letter level life limit line lip list loan look loss lot luck lunch machine manner map margin mass massacre master material
        meal meat mechanism medicine memory message metal method middle mile mill million mind mine minute mirror missile mistake
        mix model moment money month mood moon morning motion motor mouth murder music mystery nature neck neighborhood nest net
        night noise nose note nothing number object offensive oil opinion option output outrage page pain paint pair pan paper part
        passage passport path patience pattern payment percent performance period permission phase photo phrase picture piece pipe
        pipeline place plane plate pocket poem poll pool population position poverty praise prayer presence price priority prize
        problem product profit proof property proposal prospect province pump purpose quality quantity quarter question rail rain rally
        range rank rate ratio ray reaction reality reason rebel recipe reconciliation reference regime regulation rejection religion
        remark rent replacement resort respect response responsibility restaurant revenge revenue rice ride rifle right ring riot
        rock rocket role roof room root rope rose route row rule rumor safety salary sale salt sample sanction sand sauce scale scene
        schedule scheme scope score screen script seal season seat second secret sector seed sense sentence series settlement sex shade
        shadow ship shirt shock shoe shortage shot shoulder side siege sight silence silver site situation size skin sky slave
        smoke snow soil song soul source space speech speed spirit sport spot spring square stage stake standard star statue status
        steel stock stomach stone storm story strain stream strength structure style subject success sugar summer sun surface
        surgery surplus surveillance survey sword symbol table tail tale tank tea tear temple tension tent term territory text
        theater theatre theme theory thing thread threat throat ticket tide timber tip title tone tongue tool tooth top topic torture
        total tour trace traffic tragedy trail transition trap treatment tree trend trial trick trip trouble truce truck truth
        tube tunnel type uncertainty understanding uprising vacation value vehicle version vessel view violation violence virus vision
        volume wage warning wave way weakness wealth weapon weather wedding week weekend weight wheat wheel while wind window wine
        winter wire withdrawal wood wool word worth wreck yard year zero
        """

    /// What things are like, and the words that join and place them.
    private static let qualities = """
        able about above abroad absent absolute abstract active actual afraid after again against ago ahead alarm alive all almost alone
        along already also although always among ancient angry another any anyone apart around as ashamed asleep at available aware away
        bad bare basic beautiful because before behind below beneath beside best better between beyond big bitter black blank blind
        blue bold both brave brief bright broad broken brown busy but by calm can careful cheap clean clever common complex constant
        cool correct could critical cruel current daily damp dear deep delicate different difficult dirty distant double down dry due
        during each eager early easily easy effective eight eighth either eleven else empty enough entire equal even ever every
        everyone everything evident exact excellent extra extreme fair false familiar famous far fast fat few fierce fifth final fine
        firm first fit five flat for former fortunate four fourth fresh from full funny further gentle genuine glad global gone grand
        grave great green grey guilty happy hard harsh he heavy her here hers hidden him his hollow honest hot how however huge
        hundred hungry ideal if ill illegal immediate imminent important impossible in inside instead into isolated it its just keen
        kind large last late later latter lazy least left less likely limited little live lone long loose loud low lucky mad main
        many mature may maybe me mean meanwhile mere might mild mine minor minus mobile modern moderate modest more moreover most much
        multiple must mutual my naked narrow nasty near nearby nearly neat necessary neither nervous neutral never nevertheless new
        next nice nine ninth no nobody none nor normal not now odd of off often old on once one online only onto or ordinary
        other otherwise ought our out outer outside over overall own pale partial past per perfect perhaps permanent personal plain
        plus polite poor popular possible potential practical precious precise present previous primary prior proper proud pure quick
        quiet quite rapid rare rather raw ready real recent regular relevant remote rich rough round sad safe same sane scarce second
        secret self separate serious set seven several severe shall sharp she short should shy sick significant silent similar simple
        since single sixth six slight slim slow small smart smooth so social soft sole solid some someone something sometimes somewhere
        soon sorry spare stable static steady steep stern still straight strange strict strong stupid subtle such sudden sufficient
        super sure sweet swift tall ten tenth terrible than that the their them then there therefore these they thick thin third
        thirty this those though thousand three through throughout thus tight tiny to today together tomorrow tonight too tough toward
        towards tropical true twelve twenty twice twin two typical ugly under unfair unique unknown unless unlike until up upon upset
        us usual vague vain valid various vast very via violent visible vital vivid warm was we weak well wet what whatever when
        whenever where whether which white who whole whom whose why wide wild will wise with within without wonderful would wrong yes
        yesterday yet you young your
        """

    /// Ordinary words whose letters are those of a name in some spelling.
    private static let lookalikes = """
        said sale salem's sales sole sold salad salary saline salon salt salute same sand sane sari satin sauna saucer saving scam
        seam sedan seed seem semi sewn shame sham shaken shale shack sharia sheer sheikh shirk shore shy sick solely sonar soon
        suite sun sunny sure soda solar abet abed able about above abuse add added adieu admin adobe aha aid aided aim aimed alias
        alibi align all alley allow alloy alms aloe alone aloud also altar alter alum amass amaze amber amen amid ammo amid among anew
        annual arid arm armed aroma array ashen aside ask asset aware awash azure bad bade bah bail bake bale ball balm balsa
        banana bandit banner bar bare barely bark barren base basic basil basin basis basket bath bazaar beam bean bear beg bell
        belly bin bind bishop bleak boom boon bore born bother bullet burden burly calm camel came cameo canal cannon canon carafe
        caravan cards career cereal chai chair chalk chalet chef cherry chili cipher coffee cola coma comma cool coral cotton crimson
        dad dame dare dark dairy dean debit decal dial dib dim dime dine diner dire dome doom drab dual duel dull dumb dune elite elder
        emit era fad fade faded fakir fade fair fairy fallow famine fan far fare farce farm fatal fate father fatty faulty fear fed
        feed feudal fiddle fled fool foul fried fuel fume gain gala gale gall gamble game gamma garble gas gaze gazelle genie ghoul
        giraffe goal god golden golf gone good guitar gum gym habit had haggle hail hailed hair hajj hale half halal halt ham hamlet
        hammer hamper hand handy happen harass hard harem hark harm harmed harrow has hash hasten hate hated haul haven hazard hazel
        hear heard hem henna her hid hidden hike him hind hire his hood hookah hub hum human humane humid humour hurry hush hussar
        idle imam image impala in inane iris item jab jackal jade jail jailed jam jar jasmine jaw jihad jihadi jog join jolly judo
        jumble jumper junior kale kabob karma kebab keen kilo kin kind kit kitten lab labor laden lamb lame lamp lane laser lash
        latch late later latin layer lazy lemon lilac lime linear loan logic loud loyal lunar madam made magic mail maim main malaria
        male malice mall mammal man mandate mane mango mania manic manner manor marble mare marina marine market maroon marry marsh
        martyr masala mascara mask mason masses mast mat mate matter mature maze mean medal meddle media melon memo men mere merit mile
        militia mild mill mine minaret mired mission moan modern moral morale most motor muddy mud mufti mug mule mullah murmur mural
        musk muslim muslin mussel mutiny muzzle nab nadir nag naive name nasal nail navel near need needle nil noon noun null number
        occasion olive omen onset oman's orange oud pale parade paradise parish pasha pasture patent pearl rabbit rabid race racket
        radar raft rag ram ramble ramp ran random rap rare rash rasher ratify ratio rave ravine raw razor real realm rehab rein remit
        resale riyal robe rod rode roman room rosary rouse ruin rum rumble sabre sack sacred sad saddle safari safe saffron saga sail
        saint sake salah salami tab table taboo tail taint take tale talent tariff talk tall tame tar tara tariff tea tear tee time
        toil tomb tome tool tower tutor ultra umber uncle usher vale valet valid valley van vary vase veil velvet vizier volley wade
        wadi wager wail waist wake wall wane warden warm wary wean weary wed wheel whirl whale wield wine yak yam yard yarn year yell
        yellow zeal zenith zero zone zoom
        """

    /// Days and months, and what dates are made of.
    private static let calendar = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december spring summer autumn winter morning afternoon evening night noon midnight christmas easter ramadan
        """
}
