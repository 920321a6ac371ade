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
            """
        ),
        // It names the hearer first.
        (
            .tell,
            """
            tell=told=telling=tells inform assure reassure remind advise notify brief promise convince persuade thank
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
            """
        ),
        // It asks somebody to do something.
        (
            .urge,
            """
            urge call implore beg plead appeal exhort encourage push order command instruct direct invite lobby
            recommend advocate counsel propose suggest seek=sought=seeking pressure prod
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
            """
        ),
        // It says what one will do.
        (
            .plan,
            """
            vow pledge threaten plan intend offer refuse decline aim commit undertake=undertook prepare resolve aspire
            volunteer opt attempt
            """
        ),
        // It is evidence that speaks.
        (
            .show,
            """
            show=showed=shown=showing indicate demonstrate prove illustrate reflect
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
            """
        ),
    ]
}
