/// First names that are given to men, or to women, nearly always. The most common ones of English-speaking and Arab
/// countries, Iran and Turkey, folded.
enum FirstNames {
    static let men = """
        aaron abbas abdel abdul abdullah abdulrahman abu adam adel adil adnan ahmad ahmed akram alan albert alex alexander
        ali allen amin amir ammar andrew andy anthony antonio anwar arthur asad aziz bahaa barack barry bashar bassam bassem
        ben benjamin bernard bernie bill billy bob bobby boris brad brandon brendan brian bruce bryan burhan carl carlos
        charles charlie chris christopher chuck clarence colin corey craig curtis dan daniel dave david dean dennis derek
        dick donald doug douglas ed eddie edgar edward ehud elias elijah emad emmanuel eric ernest ethan eugene evan fadi
        fahd faisal faleh falih farhad farid faris fathi fathulla fouad frank franklin fred frederick fuad gary gene
        geoffrey george gerald ghassan gilbert glenn gordon greg gregory habib hadi haider hakan hakim hamad hamid hamza
        harold harry hasan hashim hassan haydar haytham hector henry herbert herman hisham howard hugh husam hussain
        hussein hussam ian ibrahim ihab imad isaac ismail issa ivan jack jackson jacob jaber jafar jake jalal jamal james
        jared jason jawad jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jordan
        jorge jose joseph josh joshua juan julian justin kadhim kamal kareem karim kazem keith kenneth ken kevin khaled
        khalid khalil kurt kyle lance larry lawrence lee leo leon leonard lewis lloyd louis lucas luis luke mahdi mahmood
        mahmoud majid malik mansour manuel marco marcus mario mark martin marwan masoud massoud mathew matt matthew maurice
        max mazen mehdi mehmet michael miguel mike mitch mitt mohamad mohamed mohammad mohammed mostafa muhammad muhammed
        munir muqtada mustafa nabil nadim nasser nathan nathaniel neil newt nicholas nick nizar norman nouri omar oscar osama
        othman patrick paul pedro peter phil philip phillip qais qasim qassem rafael ralph rami ramzi randy rashid raymond
        recep reza ricardo richard rick riyad rob robert roberto rodney roger roland ron ronald ross roy rudy russell ryan
        saad sabah saddam sadiq saeed saif salah saleem saleh salem salim salman sam sami samir samuel scott sean seth shane
        shawn sid simon stanley stephen steve steven stuart sulaiman suleiman taha tareq tarek tariq ted terrence terry
        theodore thomas tim timothy todd tom tommy tony travis trevor tyler vernon victor vincent vladimir wael waleed walid
        walter warren wayne wesley will william willie yahya yasin yasser younis yousef youssef yusuf zachary zaid zayd
        ziad ziyad
        """
    static let women = """
        abigail aisha alexandra alexis alice alicia alison allison amal amanda amber amina amira amy andrea angela angie anita
        ann anna anne annie april arwa ashley audrey barbara becky beth betty beverly bonnie brenda brittany brooke camille
        carla carly carmen carol caroline carolyn carrie catherine cathy charlotte chelsea cheryl christina christine cindy
        claire claudia connie courtney crystal cynthia dana danielle dawn deborah debbie debra denise diana diane dina donna
        doris dorothy edith eileen elaine eleanor elena elise elizabeth ellen emily emma erica erin esther eva eve evelyn
        faten fatima fatimah florence frances gabrielle gail gina ginger gladys gloria grace greta hala hanan hannah hanaa
        heather heba heidi helen hillary hind holly huda huma iman inas ingrid irene iris isabel ivanka jackie jacqueline
        jana jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna joanne jodi josephine joy
        joyce juanita judith judy julia julie june karen kate katherine kathleen kathryn kathy katie katrina kayla kelly
        kellyanne kim kimberly kirsten kristen kristin laila lamia latifa laura lauren leah leila lena leslie lila lillian
        linda lindsay lindsey lisa lois loretta lori lorraine louise lubna lucy lydia lynn mackenzie madeleine madison maha
        mai manal margaret maria mariam marie marilyn marina marisa marjorie martha mary maryam maureen maya megan megyn
        melanie melania melinda melissa michelle mildred mina miranda miriam molly mona monica muna nadia nadine nancy naomi
        natalie natasha nawal nicole nina noor nora norma olga olivia pamela pat patricia patty paula pauline peggy penny
        phyllis rachel rana randa rania rasha rebecca regina reem renee rita roberta robin rosa rose rosemary ruth
        sabrina sahar sally salma samantha samira sana sandra sandy sara sarah savannah shannon sharon sheila shelly sherry
        shirin shirley sonia sophia sophie stacy stephanie sue suha sue susan suzan suzanne sylvia tamara tammy tanya tara
        teresa theresa tiffany tina tracy valerie vanessa vera veronica vicki vicky victoria violet virginia vivian wendy
        yara yasmin yasmine yvonne zahra zainab zeinab
        """
    /// Words beside a name, or that stand for one, that tell.
    static let menWords = """
        mr king prince sheikh spokesman congressman councilman businessman husband father son brother man lord sir imam
        ayatollah pope rabbi patriarch cleric sultan emir chairman sayyid mullah
        """
    static let womenWords = """
        mrs ms miss queen princess spokeswoman congresswoman councilwoman businesswoman wife mother daughter sister woman
        lady dame madame chairwoman
        """

    /// Whether a word, by its short hash, is a man's or a woman's.
    static let genders: [UInt32: Gender] = {
        var genders: [UInt32: Gender] = [:]
        for (list, gender) in [(men, Gender.man), (menWords, .man), (women, .woman), (womenWords, .woman)] {
            for word in list.split(whereSeparator: \.isWhitespace) {
                genders[WordHash.short(WordHash.of(word.utf8))] = gender
            }
        }
        return genders
    }()
}

/// What a pronoun may stand for.
enum Gender: Sendable {
    case man, woman
}
