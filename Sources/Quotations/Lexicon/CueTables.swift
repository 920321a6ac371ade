/// Words that attribute, by what they take: a lemma a word; its regular forms follow by rule, others stand behind `=`.
enum CueTables {
    static let groups: [(WordClass, String)] = [
        // A statement: takes words, a that-clause or a report of them.
        (
            .say,
            """
            say=said=saying=says add=added state announce declare note observe remark mention reply respond answer
            explain assert claim maintain contend argue insist stress emphasize emphasise underscore underline reiterate
            repeat confirm affirm acknowledge admit concede confess deny refute rebut dispute report reveal disclose
            recall recount relate comment continue conclude caution counter joke quip shout yell whisper mutter murmur
            cry exclaim scream chant declaim proclaim pronounce opine muse testify swear allege charge hint imply intimate
            signal boast brag complain lament grumble protest object tweet write=wrote=written=writing post
            broadcast quote cite paraphrase predict forecast foresee=foresaw=foreseen project estimate clarify elaborate
            specify outline detail describe summarize summarise sum point=pointed speculate reason theorize snap
            retort interject chime warn discuss speak=spoke=spoken=speaking talk lecture preach attest certify recite
            read utter voice express convey relay echo tout profess posit allude refer venture
            avow aver affirm blurt bellow bray chat chuckle confide concur divulge effuse enthuse enumerate equivocate
            expound extol fib fret fume gloat gripe groan grouse growl hedge hypothesize interrupt intone invoke joke
            kid laugh mention moan mumble nod orate philosophize plead postulate prattle quibble quote rant rave reason
            recap reckon recommend rejoin remonstrate retract reveal ruminate scoff scribble sigh smirk sneer sniff sob
            spill stammer stipulate stutter surmise thunder trumpet vent verify volunteer wail whine yammer blog email
            text telegraph publish publicize
            """
        ),
        // It names the hearer first.
        (
            .tell,
            """
            tell=told=telling=tells inform assure reassure remind advise notify brief promise convince persuade thank
            alert apprise caution enlighten forewarn teach=taught=teaching warn guarantee deceive fool mislead=misled lie
            """
        ),
        (.ask, "ask wonder question inquire enquire query demand quiz press request challenge"),
        // A thought, a feeling, or what one knows.
        (
            .think,
            """
            think=thought=thinking=thinks believe know=knew=known=knowing feel=felt=feeling hope fear worry doubt expect
            assume suppose guess suspect consider regard see=saw=seen=seeing=sees view understand=understood realize
            realise recognize recognise remember forget=forgot=forgotten imagine anticipate reckon figure trust agree
            disagree accept decide determine learn find=found=finding=finds discover notice hear=heard=hearing love
            hate enjoy prefer regret care mind dread mean=meant=meaning wish want desire perceive deem calculate
            presume sense
            abhor admire adore appreciate approve ascertain await believe bet conceive conclude concur contemplate covet
            crave deduce desire despise detest disapprove disbelieve dislike distrust divine dream envisage envision envy
            esteem estimate fancy foresee favor favour figure gather grasp grieve guess hypothesize infer intuit judge
            lament like loathe long lust marvel misjudge mistrust misunderstand=misunderstood mourn muse perceive ponder
            pray puzzle rate reconsider rejoice relish resent rue savor sympathize tolerate treasure underestimate
            overestimate value want yearn
            """
        ),
        // It asks somebody to do something.
        (
            .urge,
            """
            urge call implore beg plead appeal exhort encourage push order command instruct direct invite lobby
            recommend advocate counsel propose suggest seek=sought=seeking pressure prod
            admonish beckon beseech bid cajole coax compel dare dissuade discourage egg entreat forbid=forbade=forbidden
            goad incite insist instigate mandate nudge oblige ordain petition preach prescribe prohibit prompt require
            spur summon tempt warn
            """
        ),
        // It judges somebody or something.
        (
            .judge,
            """
            praise criticize criticise condemn denounce blast slam decry deplore deride dismiss reject accuse blame
            attack assail mock ridicule hail laud applaud commend welcome endorse support back oppose defend rip
            hammer knock lambaste chide rebuke scold castigate excoriate disparage belittle insult label brand
            dub term characterize characterise compare liken portray paint depict cast credit congratulate honor honour
            salute celebrate champion embrace bemoan bash trash tease taunt target rail fault admire respect disavow
            renounce repudiate discredit highlight
            abuse acclaim admonish affirm applaud assess bad-mouth berate besmirch bless boo brandish burnish caricature
            censure chastise cheer condone contest critique curse dare debunk defame defy degrade demean demonize denigrate
            deny deprecate deride disown disrespect doubt elevate embarrass endorse envy eulogize evaluate exalt excuse
            fete flatter flay flog glorify grill hammer heckle hype idolize impugn indict insult interpret jab jeer lampoon
            laud lionize malign mischaracterize misrepresent name needle nominate offend pan parody patronize pillory
            portray praise proclaim promote rank rate rebuff regard reproach reprimand revere revile roast rubbish sanction
            savage scoff scorn shame shun sideline slap slander slight smear sneer snub spurn stereotype stigmatize
            sue taint thank thrash threaten tribute trumpet typecast undermine unmask upbraid vet vilify vouch zing
            """
        ),
        // It says what one will do.
        (
            .plan,
            """
            vow pledge threaten plan intend offer refuse decline aim commit undertake=undertook prepare resolve aspire
            volunteer opt attempt
            agree arrange aspire attempt bid conspire consent consider contemplate contrive determine elect endeavor
            endeavour fight hesitate hope long plot ponder propose purport scheme seek strive=strove=striven struggle try
            tend
            """
        ),
        // It is evidence that speaks.
        (
            .show,
            """
            show=showed=shown=showing indicate demonstrate prove illustrate reflect
            appear attest betoken confirm corroborate denote depict entail evidence exemplify expose imply seem signify
            substantiate support symbolize underpin
            """
        ),
        // Adjectives for what one thinks or feels: confident that, ready to.
        (
            .cueAdjective,
            """
            adamant afraid aghast alarmed amazed angered angry annoyed anxious appalled apprehensive ashamed astonished aware
            bitter blunt careful cautious certain clear comfortable committed concerned confident conscious content
            convinced critical curious dedicated defiant delighted desperate determined disappointed disgusted dismayed
            dismissive displeased doubtful dubious eager embarrassed encouraged enraged enthusiastic envious excited
            fearful fond frank frustrated furious glad grateful happy hesitant hopeful horrified hostile impatient impressed
            inclined indifferent insistent intent interested jealous keen leery mad mindful nervous nostalgic offended
            open optimistic outraged passionate pessimistic pleased positive prepared proud puzzled ready receptive
            relieved reluctant resentful resigned resistant resolute sad satisfied scared scornful sceptical shocked sick
            skeptical sorry stunned supportive sure surprised suspicious sympathetic terrified thankful thrilled
            tired touched troubled unafraid unaware uncertain uncomfortable undecided uneasy unhappy unimpressed unsure
            unwilling upbeat upset vocal wary weary willing wistful worried
            """
        ),
        // Nouns for what is said or thought.
        (
            .cueNoun,
            """
            assertion allegation allegations accusation accusations argument warning warnings criticism criticisms
            announcement declaration threat threats proposal belief opinion idea notion suggestion response support
            decision complaint complaints explanation insistence contention conclusion prediction confidence commitment
            effort willingness refusal denial endorsement speculation rumors rumours rhetoric advice recommendation debate
            discussion
            acceptance acclaim account acknowledgement acknowledgment admiration admission advocacy affection affirmation
            aim ambition analysis anger announcements antipathy anxiety apology appreciation appreciations approval
            aspiration aspirations assertions assessment assumption assumptions assurance assurances attitude aversion
            awareness beliefs boasts calculation caution characterization charges clarification comments commentary
            condemnation condolences confession congratulations conjecture contempt convictions critique critiques
            declarations defense defence denials denunciation depiction description desire desires determination disapproval
            disappointment disclosure disdain dismay disgust disagreement dislike dissatisfaction distrust doubts eagerness
            embrace enthusiasm estimation evaluation excitement excuse expectation expectations exhortation faith fears
            feeling feelings findings fury gratitude grievance grievances guess hatred hesitation hopes hostility hunch
            hypothesis impression inclination indication indications indignation innuendo inquiry insinuation insinuations
            insistence insult insults intention intentions interpretation invitation judgment judgement justification
            knowledge lies loathing mantra message messages mockery motto nod objection objections observation observations
            opinions opposition outrage perception perspective plea pleas pledges portrayal positions praise predictions
            preference premise prognosis prophecy proposals proposition quip quips quote quotes realization reasoning
            rebuke rebuttal recognition recollection recommendations refrain regret rejection reluctance remarks
            reminder reply request requests resentment reservations resolve respect retort revelation revelations
            rumor rumour ruling sarcasm satisfaction scorn sentiment sentiments signal signals skepticism slogan slur slurs
            speculations stance suggestions supposition surprise suspicion suspicions sympathy talk taunt taunts testimony
            theories theory thinking thoughts tirade tribute understanding utterance utterances verdict viewpoint views vision
            vows willingness wish wishes words worries
            """
        ),
    ]
}
