/// Names of the Arab world, Iran, Turkey and Kurdistan with all their vowels, in the romanisation of ALA-LC (2012).
///
/// Written down for this project from general knowledge: given names, family names and the places and bodies that news of the region
/// names most. The article and *ʿAbd al-* are left out. A final `h` after `a` is ta marbuta, `á` is alef maqsura.
/// `|` stands between ways to vocalise one name, `=` before a spelling in Arabic that does not follow from the sounds.
enum KnownNameTable {
    static let groups: [StaticString] = [
        men, women, families, neighbours, places, moreMen, moreWomen, moreFamilies,
    ]

    /// Names of men.
    private static let men: StaticString = """
        ʿabbād ʿabbās ʿabbūd ʿabdān ʿābid ʿābidīn ʿabīd ʿadī ʿadīb ʿādil ʿadlī ʿadnān ʿafīf ʿaffān ʿāhid ʿāʾid ʿājil ʿajīl ʿajjāj ʿakkāsh
        ʿalāʾ ʿalawī ʿalī ʿalīm ʿalyān ʿallām ʿallāwī ʿamād ʿamīd ʿāmir ʿammār ʿamr=عمرو ʿanbar ʿantar ʿaqīl ʿaql ʿārif ʿaṣʿad ʿāṣif ʿāṣim
        ʿaṣṣām ʿāshūr ʿaṭāʾ ʿaṭīyah ʿāṭif ʿaṭwān ʿawaḍ ʿawād ʿawn ʿawwād ʿayyāsh ʿayyād ʿazīz ʿazzām ʿazmī ʿīd ʿīsá ʿimād ʿimrān ʿirfān
        ʿiṣām ʿiyāḍ ʿizzat ʿizz ʿubayd ʿubādah ʿuday ʿumar ʿumayr ʿuqbah ʿurābī ʿurwah ʿuthmān=عثمن ʿutaybah ʿuwaydah
        adham ādam ādī aḥmad aʿẓam akram akthar amīn amīr amjad anas anwar arkān arshad asʿad asad ashraf ayād ayham ayman ayyūb azhar
        badr badrān badrī badīʿ bahāʾ bahjat bāhir bakr bakrī barakāt barhūm bashār bashīr bashshār bāsil basīm bāsim bassām baṭrus
        bilāl bishr burhān buṭrus bandar barzān
        dāwūd=داود dhākir dhū-al-fiqār ḍāḥī ḍārī ḍirghām ḍiyāʾ durayd dalīl
        fādī fāḍil faḍl fahd fahmī fāʾiq fāʾiz fakhr fakhrī fāliḥ falāḥ fāris fāriʿ farīd farḥān farḥāt faraj fārūq fāʾid fatḥ fatḥī fawwāz
        fawzī fayṣal fayyāḍ fikrī firās fuʾād fuwād
        ghālib ghālī ghānim ghannām ghassān ghāzī ghayth ghiyāth
        ḥabīb ḥāfiẓ ḥaydar ḥājj ḥajjāj ḥajjī ḥakam ḥakīm ḥalīm ḥamad ḥamādah ḥamād ḥamd ḥamdān ḥamdī ḥamdūn ḥāmid ḥamīd ḥammād ḥammūd
        ḥammūdī ḥamzah ḥanīf ḥannā ḥāris ḥārith ḥasan ḥasanayn ḥasūn ḥassān ḥassūn ḥassūnah ḥāshim hāshim ḥātim ḥawwās ḥayyān ḥāzim ḥikmat
        ḥilmī ḥumayd ḥumaydī ḥumaydān ḥusām ḥusayn ḥusnī ḥusayb ḥudhayfah ḥamūd ḥaqqī
        hādī hammām hānī hārūn=هرون hassān hawārī haytham hilāl hishām hudhayl humām hazzāʿ
        ibrāhīm=ابرهيم idrīs iḥsān ilyās imām iqbāl isḥāq=اسحق iskandar ismāʿīl=اسمعيل īhāb iyād ʿiyād ilhām islām isrāfīl ikhlāṣ
        jabbār jābir jabr jaʿfar jalāl jalīl jamāl jāmiʿ jamīl jāsim jawād jawdat jawhar jihād jubrān junayd jumʿah jawwād jalūl jamʿān
        kāmil kamāl kāmāl karam karīm kāẓim khaḍir khalaf khālid khaldūn khalīfah khalīl khalīs khamīs khaṭīb khaṭṭāb khayr khayrī khiḍr
        khurshīd kanʿān kāyid kubaysī kifāḥ khazʿal
        labīb layth luqmān luṭfī luʾay luʾayy
        maʾmūn maḥbūb mahdī|mehdī māhir maḥfūẓ maḥjūb maḥmūd mājid majdī majīd makkī mālik mamdūḥ manāf manṣūr marwān marzūq masʿūd mashʿal
        mishʿal mashʿān masrūr maṭar mawlūd māzin māzhar mazhar miqdād miqdām mīlād minhāl miṣbāḥ mubārak muʿādh muʿammar muʿāwiyah
        mudar muḍar mufīd mufliḥ mughīrah muḥammad muḥsin muhannad muḥyī muhyī mukhtār muʾmin mundhir munīb munīr munṣif muʿtaṣim muʿtazz
        muqbil muqtadá murād murtaḍá mūsá mūsawī muslim muṣʿab muṣṭafá mutlaq muṭlaq muwaffaq muẓaffar mutawakkil muʾayyad muthanná
        muṭīʿ mashhūr māniʿ muḥarram mukarram manhal
        nabīh nabīl nādir nadīm naʿīm nafīs nājī najīb najm nājiḥ nāṣīf nāṣir naṣīr naṣr naṣṣār naẓīr naẓmī nawfal nawwāf nāyif naẓīm
        nāẓim nihād nimr niẓām niẓār nizār nuʿmān nūr nūrī nūrān nuṣayr numayrī nāʾil nabhān najjār nashʾat nahār nazīh
        qāsim qaḥṭān qays quṣay qudūs qutaybah quṭb qāʾid qabbānī
        rabīʿ raʿd radwān raḍwān riḍwān raḍī riḍā rāḍī rāfiʿ rafīq rāfid raʾfat rafʿat raghīb rāghib rajab rāʾid rākān rāmī rāmiz ramzī
        ramaḍān rāshid rashīd rashād rashīdī rasūl rasmī rāsim rayyān riyāḍ ruʾūf raʾūf rustum ruwayd rūḥ raḥīm raḥmān=رحمن rakan rifʿat
        riyād rizq razzāq rubayʿ rūshdī rushdī
        saʿd saʿdī saʿdūn ṣabāḥ ṣabrī ṣābir ṣabbāḥ sābiq saʿdān ṣādiq ṣaddām ṣadr ṣadrī ṣafāʾ ṣafī ṣafwat ṣafwān sahl saʿīd saʿdallah
        ṣāʾib sājid sājī ṣakhr salāḥ ṣalāḥ salām salāmah salīm sālim salīmān sallām salmān salmah ṣāliḥ ṣalībā ṣalībī sāmī sāmiḥ sāmir sammīr samīr
        samīḥ samāwah sanad saqr ṣaqr sarḥān sarmad sattār sāṭiʿ sawādī sayf sayyid sinān sirāj ṣubḥī sufyān suhayl suhayb ṣuhayb
        sulaymān=سليمن sulṭān ṣuwayd surūr sawwād saʿūd suʿūd sayyār sālār sabʿ samḥ
        shādī shafīq shāhīn shāhir shaʿbān shaʿlān shākir shakīb shāmil shams shamʿūn sharaf sharīf shawqī shawkat shaybān shaykh shibl
        shihāb shukrī shawwāf shuʿayb shāʿir shārif shayyāʿ shammās shanān
        ṭāhā=طه|ṭaha ṭāhir ṭaḥsīn ṭalāl ṭalʿat ṭālib ṭāriq ṭarīf ṭawfīq tawfīq taysīr taymūr ṭayyib thāmir thābit thāʾir tamīm tāmir
        tāj turkī taqī tawhīd
        usāmah umayyah uways unsī
        wāʾil wafīq wafāʾ wāḥid waḥīd wajdī wajīh walīd wāṣif wasīm wathīq wāthiq wisām wasfī waṣfī wadīʿ walī wakīl waʿd wahhāb wahb
        yaḥyá yaʿqūb yāsīn yāsir yazīd yazan yūnus yūsuf|yūsif|yūsaf yūshaʿ yaʿrub yāfiʿ yaman yamān yūnis yashār
        ẓāfir zāhī zāhid zāhir ẓāhir zāʾid zayd zaydān zaydūn zakarīyā zakī zaʿīm zāyid zayn ziyād zuhayr zubayr zaghlūl zīdān ziyādah
        zaynī zarrūq zakkūr
        """

    /// Names of women.
    private static let women: StaticString = """
        ʿabīr ʿādilah ʿafāf ʿāʾishah ʿāliyah ʿalyāʾ ʿāmirah ʿanūd ʿazīzah ʿazzah ʿulā ʿātikah ʿāṭifah
        āmāl amal amānī amīnah amīrah āminah arwá asīl asmāʾ asmahān āyah azhār anʿām ashwāq
        bāsimah basmah bathīnah buthaynah badīʿah badrīyah balqīs bushrá bayān
        dālyā dīmah dīnā dunyā duʿāʾ ḍuḥá dalāl
        fadwá fāṭimah fātin fāʾizah farīdah fayrūz firdaws farḥah fārisah fadīlah
        ghādah ghazālah ghaydāʾ ghufrān
        ḥabībah ḥafṣah ḥalīmah ḥamīdah ḥanān ḥanīn ḥasnāʾ ḥayāh ḥawwāʾ ḥusniyah ḥūrīyah
        hālah hanāʾ hayfāʾ hibah hudá hind huwaydā hājar
        ibtisām īmān inʿām intiṣār isrāʾ ikrām inās
        jamīlah janān jīhān jumānah jawāhir
        karīmah kawthar khadījah khawlah khulūd kulthūm
        laylá lamyāʾ lamīs līnah lubná latīfah laṭīfah luluwah
        mahā maḥāsin majdah malak malikah manāl maryam marwah mayy maysūn maysāʾ munā muná munīrah mīrvat maʿālī
        nabīlah nādiyah nādirah nāʾilah najāh najlāʾ najwá nahlah nawāl nīrmīn nisrīn nūrah nuhá nidāl niḍāl nadá naʿīmah
        rabāb rabīʿah rāʾidah rāniyah rashīdah rīm rīmā rīhām ruqayyah ruwaydah rafīdah rajāʾ ranā rawʿah
        saʿdīyah ṣafīyah saḥar salmá salwá samāḥ samar samīrah sāmiyah sanāʾ ṣābrīn sārah sawsan shādiyah shahd shayhīnāz shaymāʾ shīrīn suʿād sukaynah
        suhā suhayr siham sihām sundus shahrazād sūsan
        tahānī taghrīd thurayyā tamārah tawakkul
        umaymah ulfat
        wafāʾ wafīqah wardah wijdān widād
        yāsmīn yusrá yāsamīn
        zahrah zahrāʾ zaynab zubaydah zakiyah zahwah
        """

    /// Family names, most of them from places, tribes and trades.
    private static let families: StaticString = """
        ʿabādī ʿadwān ʿalāwī ʿanazī ʿāmirī ʿāmilī ʿanī ʿānī ʿarabī ʿaraʿūr ʿarīfī ʿarūrī ʿarʿūr ʿasīrī ʿaskarī ʿassāf ʿaṭṭār ʿaṭṭāsī ʿaṭīyah
        ʿawdah ʿawlaqī ʿaysawī ʿayyāsh ʿazzāwī ʿibādī ʿīsāwī ʿubaydī ʿutaybī ʿujaylī ʿumarī ʿāḍilī ʿammāsh ʿaydarūs ʿukaylī ʿuqaylī ʿabdū
        ʿaqīlī ʿāshūrī ʿatbah ʿadnānī ʿarrāf
        aʿrajī aḥmadī ahwāzī aḥmar akhras anbārī anṣārī armanāzī asadī ashʿarī ashtar ashqar asmar atāsī ayyūbī azharī azraq aswad abyaḍ
        badawī badrī baghdādī bahrānī baḥrī bājī bakrī bannā barādaʿī barghūthī barzānī|bārzānī|barazānī barzinjī baṣrī bayātī bayṭār bīṭār bazzāz biṭār
        bishārah buwaydānī būṭī bulbul banā bannāʾ bārūdī baʿlabakkī būzān buʿayjī
        dabbāgh dāghistānī dahlān daḥlān damluji dandashī darʿāwī darwīsh dhahabī dīb dīrānī dūrī dulaymī duwaylah ḍabbāʿ duwayrī dabbūs
        faqīh fakhūrī fākhūrī farrāj farrān farrā fāsī fatlāwī fayyāḍ filasṭīnī fīṣal fahdāwī
        ghabrah ghāmidī gharbī gharībī ghazālī ghazzāwī ghulām ghannūshī ghaydān
        ḥabash ḥabbāl ḥaddād ḥāfiẓī ḥājj ḥakīmī ḥalabī ḥalbūsī ḥallāq ḥamawī ḥamdānī ḥanīyah haniyah haniyyah ḥanāwī ḥarāzī ḥarbī ḥarīrī ḥasanī
        ḥassānī ḥashīmī hāshimī ḥaydarī ḥaydarīyah ḥijāb ḥijāzī ḥilfī ḥilū ḥimṣī ḥinnāwī ḥumṣī ḥawrānī|ḥūrānī ḥūthī ḥusaynī ḥusaynāt ḥayyālī
        ḥayānī ḥassan ḥallāj ḥamrah ḥamīdī ḥifẓī ḥūrī ḥunaysh ḥashd ḥadīthī
        hadīdī ḥadīdī hāmmū hamdāni hammāmī hazāʿ hudhaylī hudá hawrāmī haydar hāshmī
        ibrāhīmī idrīsī idlibī ilyāsī imāmī ʿirāqī isfahānī
        jabūrī jubūrī jābirī jaʿbarī jaʿfarī jallūl jamīlī jaḥḥāf jahmī jalabī jalālī jamālī jandal jannābī janābī jasim jawharī jawlānī|jūlānī
        jazāʾirī jazrāwī jibrīl jundī jumayyil jumblāṭ junblāṭ juʿbarī jarrāḥ jawīsh jafarī jawbarī jabalī juwaylī
        kāẓimī karbalāʾī karbūlī karkhī karrūm kaʿbī kawākibī kaylānī|kīlānī khaddām khafājī khaḥtānī khaldī khālidī khalīlī khāliṣī khammāsh
        kharrāzī khāshuqjī|khashuqjī|khashūqjī khaṣāwnah khaṭīb khayyāṭ khazʿalī khazrajī khāzin khūrī|khoury khudayr khuḍayrī khulayfī kindī
        kūrānī kurdī kuwaytī kaʿkī kutayfān khanjar
        lāmī lāribī laḥḥām lawzī lībī lubnānī layby labīd lahham
        maʿarrī madanī madāʾinī madḥat maghribī|maghrabī mahdāwī maḥallāwī mālikī makhzūmī manṣūrī maqdisī māradīnī mārdīnī marʿī marʿashlī
        marzūqī miṣrī|maṣrī mashhadānī mashriqī mawlā mawṣilī mawṣillī maydānī midfaʿī minyāwī mufriḥ mughniyah muhandis muhājir muḥāmmad
        mukhtārī mullā munajjid murr mursī mūsawī musawi muʿallim muʿashir muṭlak muṭlaq muṭawwaʿ muzanī miqdādī muʿawwaḍ miʿdānī makhlūf
        mamlūk mardam mutlak mayqātī mīqātī
        nabulsī nābulsī nahyān naʿīmī nāʾib najafī najdī najjār nāʾilī naqīb naqshbandī nāʿūs nasafī nashār nashshār naṣrī nāṣirī
        nasrāwī naṣrāwī nāṭūr nawāwī nīʿmah nujayfī nuʿaymī nuṣayrī nūmān numayr nafisi nahyānī nābhān
        qabbānī qādirī qaddūmī qaddūrah qadhdhāfī|qaddāfī|ghaddāfī qādī qāḍī qaḥṭānī qandīl qaraḍāwī|qarḍāwī qaraqūshī qāsimī qaṣṣāb qaṭāmī qawuqjī qaysī
        qāʾidī qiblan qubaysī qudsī qurayshī qurayʿ qutb quṭaynī quwwatlī qaʿīd
        rabbānī rajūb rubāʿī rubayʿī rādī rafīʿī rāfiʿī ramlāwī rantīsī ranṭīsī rasās raṣṣāf rāwī rayyis raʾīs rifāʿī rikābī rubayʿ rūmī
        raḥbī ramaḥī
        saʿādah sabbāgh ṣabbāgh saʿdāwī sādāt ṣadrāwī saffār ṣaghīr saḥnāwī ṣāḥib sāʿidī saʿīdī sakhāwī salafī salāmī salamah salāmeh
        sāliḥī ṣāliḥī ṣallābī sāmarrāʾī|samarrāʾī ṣammād sannār ṣanʿānī ṣarrāf sarraj sarrāj sāyigh ṣāyigh sawāf saʿūdī ṣawwān sibāʿī sīsī
        sīstānī sinwār sinyūrah snūbar ṣubayḥī sūdānī sukkarī sulaymānī suwaydī suwaydān ṣulḥ sūrī sakran samhūdī ṣaffār sābūnī ṣābūnī
        sāmārī ṣahyūnī saʿdī salloum sallūm
        shaʿbī shabīb shādhilī shāfiʿī shahbandar shahrastānī shahwānī shaʿlān shallah shāmī shammarī shaqāqī shaqrah sharʿ sharafī sharqāwī
        sharqī sharif shāṭirī shaṭṭī shawā shawāf shawish shawwā shaykhlī shibānī shāhīn shaybānī shīrāzī shishaklī shukrī shuqayrī
        shuwaylī shadād shaddād shihābī shaykhū shīʿah shīʿ shiyāʿ shuwayr shaḥāthah shahrūr shaḥrūr
        tabbāʿ taḥān ṭaḥḥān ṭāʾī ṭālabānī|ṭālibānī|ṭalabānī ṭālaqānī ṭanṭāwī tikrītī tamīmī tall tantawi tarābulsī ṭarābulusī tarrār tawḥīdī
        tūnisī turābī turkmānī tuʿmah ṭuʿmah turkumānī tuwayjrī thānī thunayān taymūrī
        waḥīdī wahhābī wardī wartān wazīr wāʾilī wākid wādiʿī wannūs wāsiṭī wālī
        yaʿqūbī yāfī yāfiʿī yamanī yasirī yāsirī yāzijī yāwar yūsufī
        ẓawāhirī zaʿayim zabārī zībārī zubārī zabīdī zubaydī zaghlūl zahrānī zahār zahhār zakarī zālah zallūm zamalkānī zāmilī zandānī zarqāwī zaʿtarī
        zaydān zaydī zaʿīm zawāwī zayyāt zayyānī zindānī zīndānī zūʿbī zuʿbī zurfī zuhayrī zawbaʿī
        """

    /// Names of Iran, Turkey, Kurdistan and the Caucasus, as Arabic writes them.
    private static let neighbours: StaticString = """
        ʿabdollahiān ʿarāqchī=عراقجي|ʿirāqchī aḥmadīnajād āzād āzar afshār akbarī akbar amīrī āshtīyānī aryan ashnā ʿalīyev
        bahrām bahādur bihzād bahnām bāqir bāqirī bārzān bayram behrūz bijan birūjirdī bihishtī bāyrāq bākhchalī
        darvīsh dārā dihqān davud daryā
        erdoğān fīdān firūz farhād farīdūn farrukh fāraʾ fayrūzābādī ferhat
        qālībāf|ghālībāf ghulām gul gulbadīn hamīdī haqqānī khāmenī khāmanaʾī khāminaʾī khātamī khumaynī kharrāzī karīmī karzāy
        khalīlzād khudādād kamāl kurd kākaʾī kākah
        jahāngīr jahānbakhsh jalīlī jannatī javād javādī jamshīd
        lārījānī lāhūr lāhūtī
        mahmūdī marandī masrūr masʿūdī mīrzā mīrzāʾī mihr mihrān mihrdād mottaqī mūsawī muḥammadī mokhbir mukhbir muntaẓarī
        namāzī nawrūz nīchīrvān|nichirvān nūshīrvān nādirī naqdī
        āghā oǧlān ūzal ōzal ūjalān ocalān öcalān pizishkiyān pūr pāshā|pasha parvīz parvīn
        qāʾānī qāʾimī qaradāghī qubād qubādī
        rafsanjānī raʾīsī rajāʾī riḍāʾī rahbar rostam rūḥānī|rouhānī rushdī
        sardār sajjād shāh shāhrūdī shamkhānī sulaymānī sistānī salāmī sohrāb shaʿbānī shīrzād
        ṭabāṭabāʾī ṭāhirī tihrānī turkmān takht
        vahīdī vilāyatī wilāyatī vāʿiẓī yazdī yıldız yāzdī yılmaz yavuz
        zarīf zāhidī zahrānī zangana zanganah zand zanjānī
        """

    /// Places and bodies.
    private static let places: StaticString = """
        ʿafrīn ʿadan|ʿaden ʿajlūn ʿakkā ʿakkār ʿammān ʿamūdah ʿānah ʿaqabah ʿarsāl ʿayn ʿarab ʿirāq ʿumān ʿafrin ʿimārah ʿaqrah
        abyan aḥwāz ahwāz anbār arbīl|irbīl|ʾarbīl ardabīl arīḥā aṣfahān aswān asyūṭ ariḥā ankarā adhana
        bāb baʿabdā baʿalbak baʿaqūbah baʿqūbah bābil baghdād baghdīdā baghūz bāniyās baṣrah bayrūt bāyjī banghāzī bizaʿah biqāʿ binnish
        bukamāl bijī burayqah burīj bayt bartallā
        dahūk|duhūk damm dammām darʿā=درعا|dārʿah dārayyā dāryā dimashq dīmashq dayr diyālá diwānīyah dubayy dūmah dawḥah durūz darfūr dārfūr
        faransā fallūjah fāw fayyūm filasṭīn furāt fujayrah fatḥ fataḥ
        ghardāyah gharyān ghazzah ghūṭah gaza
        ḥadīthah ḥadramawt ḥaḍramawt ḥalab ḥalabjah ḥamāh=حماه ḥarastā ḥasakah ḥawījah ḥāʾil ḥifā ḥayfā ḥijāz ḥillah ḥimṣ|ḥumṣ hudaydah ḥudaydah
        ḥayfah ḥārim ḥamās ḥashd ḥizb ḥarakah ḥaram
        idlib idlīb ismāʿīlīyah iskandarīyah isṭanbūl ibb īrān
        jabal jabalah jablah jabālyā janīn jarāblus jazīrah jiddah jisr jīzah jūbā jawlān jūniyah jubayl jāndairīs jarmānah jundiras
        karbalāʾ karak karkh karkūk kirkūk khalīl khartūm kharṭūm khān khanaqīn khāniqīn khurāsān kūfah kūt kuwayt kūbānī|kubānī kūrdistān kurdistān
        kābul kafr
        lādhiqīyah lubnān lībyā lidd
        maʿān maʿarrah madāyā madīnah maʾrib mārib maghrib makhmūr manbij manāmah marʿash marrākush masqaṭ mawṣil mayādīn misrātah miṣrātah miṣr
        mukallā musannah muthanná mītīgā mazār maysān mashhad
        nablus nābulus nāblus najaf najrān nāṣirīyah nasīrīyah naynawá|nīnawá|nīnawā nubl nuṣayrāt nuqayb nuṣrah nahr
        qādisīyah qāʿidah qāhirah qāmishlī qalamūn qalqīlyah qardāḥah qaṣr qaṭar qaṭīf qayrawān qayyārah quds qunayṭirah qurnah quṣayr qutayfah
        qum qazwīn
        rabāṭ rafaḥ ramādī rāmallah rāmallāh raqqah rās raʾs rastan riyāḍ rawāndūz ruṣāfah ruṭbah rutbah rumaylān
        ṣaʿdah saʿdīyah safad ṣafwān ṣaḥrāʾ saʿūdīyah ṣaydā ṣaydnāyā saydnāyā salmīyah salamīyah samāwah sāmarrāʾ sanʿāʾ ṣanʿāʾ sarāqib sinjār
        sināʾ sīnāʾ sirt sitrah sūdān sulaymānīyah sūr ṣūr sūriyah sūrīyā suways suwaydāʾ suqaṭrah sabhā sabrātah ṣabrātah
        shām shāriqah sharm shatīlā shaykhūn shaykhān shirqāṭ shūshah shubrā shīrāz
        tadmur tall talkalakh talkayf tawānah tikrīt tīhrān ṭahrān tīrān tirmānīn ṭarābulus tarṭūs ṭarṭūs ṭūz taʿizz tūnis tulkarm ṭūlkarm
        taḥrīr ṭubruq tāzah
        ʿubaydīyah ʿulā urdun umm
        wādī wāsiṭ warshafānah wajdah
        yaman yafrin yabrūd yarmūk yāfā yanbuʿ yārmūk
        zabadānī zaʿtarī zarqāʾ zāwiyah zintān zuwārah zawr|zūr zahlah zākhū zubayr zab zāb dāʿish
        """
}
