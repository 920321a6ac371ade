/// Words of English and Arabic that carry grammar rather than content: a search for several words is ranked without them.
public enum FunctionWords {
    private static let english = """
        a about above after again against all also am among an and any are aren't as at be because been before being below between both
        but by can cannot could couldn't did didn't do does doesn't doing don't down during each either etc few for from further had
        hadn't has hasn't have haven't having he her here hers herself him himself his how however i if in into is isn't it it's its
        itself just me might more most much must my myself neither no nor not of off on once only onto or other our ours ourselves out
        over own per rather same shall she should shouldn't since so some such than that the their theirs them themselves then there
        therefore these they this those though through thus to too toward towards under until up upon us very via was wasn't we were
        weren't what when where whether which while who whom whose why will with within without would wouldn't yet you your yours
        """
    private static let arabic = """
        من في على عن الى مع هذا هذه ذلك تلك التي الذي الذين اللذين اللتين ان إن انه انها او ام ثم قد لقد كان كانت يكون تكون هو هي هم
        هن نحن انا انت كل بعض غير بين عند عندما حين منذ حتى لكن لان لأن كما مثل ما ماذا متى اين كيف لماذا لم لن لا ليس ليست هل أي اي
        اية بعد قبل فوق تحت خلال حول ضد دون بدون سوى اذا إذا اذ لو لولا بل هنا هناك فقط ايضا أيضا و ف ب ل ك فيه فيها منه منها له
        لها لهم به بها عليه عليها اليه اليها ومن وفي وعلى والى وان وهو وهي ولا وما كم
        """

    private static let folded: Set<[UInt8]> = {
        var words: Set<[UInt8]> = []
        let buffer = Tokenizer().tokens(of: english + " " + arabic)
        for index in buffer.tokens.indices { words.insert(Array(buffer.term(index))) }
        return words
    }()

    /// Whether a folded word is one of them.
    public static func contains(_ folded: some Collection<UInt8>) -> Bool {
        self.folded.contains(Array(folded))
    }
}
