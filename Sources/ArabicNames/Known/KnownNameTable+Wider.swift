/// Names that news names less often, as the first tables are written: they tell what a spelling may be, and that two which look alike are
/// two names.
extension KnownNameTable {
    /// Names of men.
    static let moreMen: StaticString = """
        ʿafīfī ʿākif ʿālim ʿalwān ʿarafah ʿarfah ʿarafāt ʿaṭāʾallah ʿawnī ʿayyād ʿazmī ʿumrān ʿuthmānī ʿāyiḍ ʿāyish ʿaqlah ʿābidī ʿaqqād
        ʿalaywī ʿawīs ʿāwwād ʿumayrah|ʿamīrah ʿutbah ʿuwaymir ʿiqāb ʿinād
        anīs aws awwāb aḥsan ajwad abān abrār akīf asʿadī aybak ayyād amīnī
        bandar barrī birrī bashārah bazzī basyūnī bassyūnī bilāwī bishārī burʿī bāyiz bāriʿ barāʾ barakah būlus bāsilī bukayr
        dakhīl dhiyāb diyāb dahhām dāwud daʿʿās dirār ḍirār dabīs dughaym dakhlallah
        fayḥān fahīm faḍīl fākhir farhūd fāyiz fāyid fuḍayl fāḍilī faraḥ farajallah fikrat fakhurī fawāz
        ghurāb ghuṣn ghunaym ghassān gharīb ghazwān ghālib
        ḥabbāb ḥanafī ḥannūn ḥarb ḥarfūsh ḥijjī ḥawrān ḥalīmī ḥamūdah ḥasīb ḥassīb ḥāris ḥudhayf ḥumūd ḥusayd ḥayyāwī
        hammūd hāyil hindī humayd hurmuz hamadah hayyān
        iqdām imtiyāz imdād iʿtimād ilyān isḥāqī
        jabālī jāsir jibrān jubayr jirjis jarjis jurays jāthim jabrān jamʿah jiyād
        kamīl karrār kāshif khaḍr khālis khuḍayr khurram khalfān kinān kutayr khalafallah kayyāl
        lāzim luṭayf lāfī luṭuf layl
        maʿrūf maʿlūf maḥrūs maysarah midḥat mizyān muʿizz mufrij muḥibb mujāhid mukhliṣ mumtāz munjī muntaṣir mushīr mushārī musāʿid
        mustajīr muʿīn murshid mursī mutʿib muzāḥim maʿn maʿan maḍī mājdī mishārī mishrī muhāb muḥarib musʿid mutab maymūn minwar muṭr manīʿ
        nabawī nādhir nāhiḍ nashwān nasīm naṣūḥ nawwāl niyāzī nuʿaym nūmān nadhīr nāshir nasīb najdat naʿmān nuwwāf nāʿim naṣrat
        qaddūr qadrī qamar qandīl qāsimī qaʿqāʿ qabīl qābil
        rabāḥ rabbāḥ rābiḥ rashwān rāwī rayḥān rizqī rakīn rāʾif raʿūf rafīʿ raʾūd rabīḥ rīḥān ruslān rustam
        safīr saḥnūn sakhr samʿān samāḥah sanūsī sarāj sāriyah shafīʿ shahīd shukr ṣidqī ṣiddīq subayʿ ṣubayḥ ṣubḥ suḥaym suwaylim sarmād sawwār
        ṣāʿid saʿādah shuwaysh shahāb shāyiʿ shibīb sulwān sakhāwī sumayr ṣafuwān suhayl sarī sharīʿ shawkatī ṣalībī ṣamad shawqat shumaysah
        ṭāʾif ṭarrād ṭarfah ṭayyār tawfīqī ṭalḥah ṭarīq ṭurkī turāb thāqib
        waḍḍāḥ wahīb wakīʿ wāṣil wāfī wāʿil wazzānī wadād wāthil walīf
        yaʿlā yāmin yasār yusrī yāqūt yaḥyāwī yamīn
        zakwān zuhdī zuhrī zāfir zāyir zahr zabn zulfiqār zāmil zakariyyā zuwayd zubīr
        """

    /// Names of women.
    static let moreWomen: StaticString = """
        aḥlām ʿafrāʾ ālāʾ anhār anwār arīj aryām asrār athīr abrār asīlah alīyah amthāl ʿalyā ʿafīfah ʿāmilah ʿuhūd ʿadhrāʾ ʿarūb ʿabbasah
        bahījah bahiyah balsam bāriʿah budūr basīmah badūr batūl bulbulah
        dānah dhikrá durrah dīmā dalilah duḥá daryah
        fāʾiqah farāḥ fāyizah fidāʾ fikrīyah fahīmah fawzīyah fathīyah fatḥīyah faḍīlah
        ghāliyah ghazāl ghunwah
        ḥamdah ḥasībah ḥikmah ḥiṣṣah ḥusná ḥamīdah ḥāmidah hadīl hiyām huwaydah hudayl haniyah hishmah ḥasanah
        ibtihāl ibtihāj imtithāl inṣāf iʿtidāl ilhām itāb inās
        jāzīyah juhaynah jūdī jūrī jannah jīlān jināʾ
        kāmilah kinānah kindah kinzah khayrīyah khadīj
        lamā lamīʿah layān līn lujayn lulwah lubābah liqāʾ lūlū layānah
        madīḥah maḥbūbah marām mayyādah maysam mayār mīrá mufīdah munyah muzn mabrūkah masʿūdah mahīrah māriyah maysarah mudhī
        nabīhah nādīn nāhid najāḥ najiyah narīmān nasīmah nawār nāzik nazīhah nidāʾ niʿmah nihād nūf nūrhān nuʿmá nafīsah nasrīn
        rāḍiyah raḥmah raḥīmah ramlah ramzīyah randah rāwiyah rawḍah rawān razān rihāb rinād rubá ruʾá ramá rīhān rayḥānah rajwá rushdīyah
        sabāʾ saḥāb sājidah sakīnah salīmah ṣāliḥah sanīyah sarāb shadhá shahlāʾ shahīrah sharīfah shurūq sulāfah sumayyah ṣumūd salāf
        samāʾ suʿdá safānah sālimah ṣabīḥah shafīqah shayrīn
        ṭāhirah tamāḍur taqwá tālā tūlīn tasnīm tamāra
        umnīyah ulá
        wadīʿah wahībah walāʾ wiṣāl wafāʾ wisāl
        yārā yumná yaqīn
        zāhirah zulaykhah zumurrud zahīyah zākīyah
        """

    /// Family names, and those that tribes and houses are called by.
    static let moreFamilies: StaticString = """
        ʿabbūdī ʿajamī ʿajlān ʿajlānī ʿajlūnī ʿajmī ʿalamī ʿammārī ʿaqqād ʿarīqī ʿaryān ʿawaḍī ʿawāḍī ʿawdāt ʿaynī ʿimrānī ʿuwaysī ʿurayqāt
        ʿarīqāt ʿurfī ʿabbāsī ʿabīdī ʿalīmī ʿallāq ʿalwānī ʿashshī ʿāshimī ʿaskar ʿātī ʿaṭawī ʿatīq ʿatīqī ʿawāmlah ʿawdī ʿazāyzah ʿaẓm ʿirfī
        ʿubaydāt ʿulaymī ʿumārī ʿumayrī ʿutaybah ʿuwaydāt ʿuwaydī ʿadwī ʿadawī ʿafghānī ʿanzī ʿarfāwī ʿasalī ʿassālī ʿayyādī ʿazīzī ʿubbādī
        abāẓah aghbarī akḥal ālūsī amawī arnāʾūṭ arsalān arslān aṣbaḥī aṣmaʿī azdī aʿẓamī awsī aswānī aṭrash aṭrāsh aḥdab afghānī aʿmā azraqī
        bābilī badāwī badrānī bājūrī balawī balḥāj balūshī bardīsī barhūmī bayḍāwī bukhārī būʿazīzī buraydī burhānī burayk bustānī bahlūl baʿāj
        bahādilī balāwī bannī baqqālī barqāwī baṭsh bāʿishī bazzī bishrī birīkī buṭī būsʿīdī bū-saʿīdī bū-saʿīd burāq baḥīrī buḥayrī bayṭam
        dajānī dallāl daqqāq dawsarī dimashqī dūsarī dabbās dāʿūq dayrī dalāl dalīmī damanhūrī danaf dāyinī dayrānī dhiyābī diyābī ḍāwī ḍabʿān
        fārābī farḥānī fārisī fawzān fawzī firjānī fartūsī fatḥāwī fayyāḍī firās fitūrī fuqahāʾ farrūkh farūqī fārūqī fāʿūrī
        gharyānī ghassānī ghazzī ghānimī ghumārī ghurayyib ghunaymī ghandūr ghallāb gharāb ghubrah ghādirī
        ḥaddādīn ḥaḍramī ḥāʾirī ḥājirī ḥajjār ḥakamī ḥamīdāwī ḥammādī ḥassūnī ḥātimī|ḥātamī ḥaṭṭāb ḥawwārī ḥillī ḥimyarī ḥunaydī ḥuwaythī ḥaffār ḥabbāb
        ḥaṣrī ḥuṣrī ḥulw ḥamāmī ḥarīmī ḥarāk ḥumaydāt ḥarthī ḥārithī ḥaznawī ḥazīmī ḥijrī ḥūrānī ḥusaynāwī ḥamrūsh ḥirāk ḥammūrī ḥazzān ḥaqīl
        hamadhānī hawwārī hilālī hindāwī hudaybī huwayrī hazīmah haddār hājirī hallāl hārūnī humāmī hajrī habbāsh hazzāʿ hamdānī
        jamāʿah jammāl jammālī jarbāʿ jarbūʿ jarīrī jawzī jayyūsī jīlānī jumaylī jurjānī juwaynī juhanī jabr jaʿfarī jabārīn jābir jarādāt jazzār
        jaḥshī jārallah jarjūr jubrānī jūdah jumʿah jabālī jammūʿ jallād jundub juʿfī
        kaḥlāwī kallās kamālī karamī kattānī kayyāl kittānī kūfī kaʿābī karāmah karbāj kāshānī khaḍrāwī khallāf khaḍrāʾ khansāʾ kharrūbī khayyām khuzāʿī
        khazāʿī khūlī khwārizmī kilābī khallāwī khanfar kharāzī kharūfī khaṭṭābī khawāldah khujā khujah khumaynī khurāsānī khuwayṭir kuthayrī kathīrī
        laythī luʿaybī lawātī laḥyān liḥyānī lahhām lāwandī
        maʿāyṭah maghāzī maḥāmīd makkāwī mallāḥ manāṣīr manāṣrah mandīl maqrīf maqrīzī marāghī marrī murrī maṣrī miṣrī masʿadī māwardī mayāḥī maẓlūm
        minshāwī miṣrātī muʿallim mudarris mufarrij muhannadī muhtadī mulḥim mullā munajjid murādī musallam mutanabbī muṭayrī muzaynī majālī
        majdhūb makkī maqdisī mansī mashhadānī maslamānī masrī mazrūʿī maʿlūl maʿrūfī miqdādī mihdāwī muʿammarī mubārakī mudhaffar mughrabī muḥsinī
        muʾminī munʿim musawī mutawallī muwaṣalī maskūnī mahyūb muhayrī maghrāwī masīḥ masīḥī mismārī minqūsh
        nabhānī nābulsī nabulsī nadwī nafīsī nahdī najafī najdī najdāwī nakhlah naqīb naqqāsh nashāshībī nāṣirī naṣrāwī nawawī nawfalī nuʿmānī nuʿaymī nuwayrī
        naḥḥās nāʿūrī najjārī nammūrah naʿīmī naddāf nāʾib nāʾilī nisāʾī niʿmānī nuṣūr
        qaddūmī qaddāḥ qaḥṭānī qāḍī qaraḍāwī qarnī qarawī qaṣṣāb qaṣṣār qaṭrānī qāwūq qayṣar qaysī qudsī qummī qurashī qurayshī qurṭubī quwatlī qablān
        qabalān qanṣū qanṣūh qānṣūh qandūsī qarqāwī qasrī qaṣrī qaṣabī qaṭāmī qaṭṭān qawāsmī qawwās qunayṭrī quraydī quraysh qūqā
        rabīʿī rafāʿī rifāʿī rāfiʿī raḥḥāl rajabī ramlī rantīsī rāshidī ruṣāfī rawāshidah rawwās rayyis rīmāwī riyāḍī rubayʿī rūmī rāḍī ruwaylī rashdān
        rabbānī raddādī radwī raḥmānī raʿd rakābī ramaḥī rammāḥ rāshid rubāʿī ruʿaynī rukābī razzāz ruzz raḥāmnah rawāḥī rafāʿah
        saʿādah saʿāyidah saʿdāwī saʿīdī ṣabbāgh sādāt saffārīnī ṣafadī saqqāf sakrān ṣāliḥī sālimī samāwī samhūdī ṣanʿānī sarrāj sarrāf ṣarrāf sayyāb
        saʿīdān sabʿāwī sabāʿī sibāʿī sadīrī sāʿidī sakkar salāmah salhab ṣalībī sallūm samāḥ samārah samarrāʾī sāmirrāʾī sammāwī sarāyā saryānī ṣawālḥah
        sawwāf ṣawwāf ṣayrafī ṣayyād ṣāyigh shābbī shahrānī shahristānī shahwān shajarī shallāḥ shamrānī shāmī sharābī sharīfī shawābkah shawkānī shaybī
        shiblī shihrī shinqīṭī shirbīnī shuʿaybī shujāʿ shukayr shurayf shuwayʿir shāfiʿī shaʿrāwī shaddādī shāhid shākirī shalabī shamʿah shannāq sharaʿ
        shatī shawwāʾ shaykhah shiḥādah shiḥḥah shuhayb shuqayr shurayḥ shuwaykh shaqīr ṣiddīqī subḥānī sudayrī sudays sukkarī sulamī suwaydī suyūṭī saʿūdī
        sāʿdī saʿdān saʿdūnī ṣamādī ṣafawī safwī shaykh-rūḥū suwaydān surayḥ sayyidī sīdah
        ṭabarī ṭabarānī taghlibī ṭarāwnah ṭawīl thaʿlabī thaqafī thawrī tījānī tilimsānī tirmidhī ṭūsī tamīm taymī ṭabāʾī ṭabīb ṭallāʿ ṭarābīn tarhūnī
        tawājirī taymūr tibrīzī ṭuwayr turayk thubaytī ṭurāwnah tuhāmī tūmī
        ustādh ʿuthaymīn ʿumawī uwaysī
        wahbī wāqidī warrāq wuhaybī wardānī walīdī wahhāb wazzān waṭfah
        yāghī yamāmī yazbak yāfāwī yaḥyāwī yāsīnī
        ẓāhirī zaʿbī zaʿlān zamakhsharī zanātī zaydānī zaynī zubayrī zughbī zahrāwī zāhī zakkār zammār zanjī zarrād zawbaʿ zāyid zaʿfarānī zuraykāt zuwayyid zuraʿī
        """
}
