package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.BIRTH_DATE;
import static sunlight.privacy.PrivacyRule.CHILD_ALONE;
import static sunlight.privacy.PrivacyRule.HARDSHIP;
import static sunlight.privacy.PrivacyRule.MINOR_IN_CASE;
import static sunlight.privacy.PrivacyRule.PRIVATE_LIFE;
import static sunlight.privacy.PrivacyRule.PRIVATE_MATTER;
import static sunlight.privacy.PrivacyRule.SCORES;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.PrivacyRule;

/**
 * What a school knows of somebody and may tell nobody, in English; in families as {@link Facts} has them in Chinese.
 *
 * @param ofPupil which rule it breaks when told of a pupil or of a pupil's family, if any
 * @param ofAdult the same of a member of the staff; nothing where an adult's may be told
 * @param unless none of these stands in the sentence
 */
record EnglishFacts(@Nullable PrivacyRule ofPupil, @Nullable PrivacyRule ofAdult, Alternatives words, Pattern unless) {

    /** What is taught, played, written or raised money for is told of nobody. */
    private static final String MADE_UP =
            "fiction|novel|\\bchapter|\\bbook\\b|mock trial|musical|\\bdrama|imagin|\\bcharacters?\\b|starr(?:ed|ing)|plays the|played the|the (?:part|role) of|\\bauthor\\b|\\bfilm\\b|\\bpoem|based on|workshop|seminar|\\blecture|\\btalks? (?:on|about)|speech on|essay|awareness|motion|fundrais|raised (?:money|funds|RMB|¥)|research (?:on|into)|science fair|ambassador|campaign|anti-bullying|won |winner|champion|award|prize|presentation on|podcast";

    private static final String BODY =
            "diagnos(?:ed|is)|(?:type [12] )?diabet\\w+|asthma\\w*|epilep\\w+|seizures?|leuka?emia|cancer|tumou?r|chemo\\w*|dialysis|ADHD|autis\\w+|asperger\\w*|dyslexi\\w+|dyspraxi\\w+|dyscalculi\\w+|tourette\\w*|cerebral palsy|down['’]?s syndrome|insulin|epi-?pen|anaphyla\\w+|ritalin|concerta|methylphenidate|prozac|sertraline|fluoxetine|on medication|takes? medication|her medication|his medication|hospitali[sz]ed|in (?:the )?(?:hospital|intensive care)|had (?:\\p{L}+ )?surgery|(?:heart|brain|spinal|kidney|liver) (?:surgery|operation|condition|disease|defect|transplant)|wheelchair|hearing aids?|hearing loss|(?:partially|profoundly) deaf|visually impaired|blind in|lost (?:his|her) (?:sight|hearing|leg|arm|finger)|prosthe\\w+|congenital|HIV\\b|hepatitis|tuberculosis|scoliosis|eczema|psoriasis|head lice|had lice|nits|is allergic|severe(?:ly)? allerg\\w+|(?:nut|peanut|egg|milk|dairy|shellfish|gluten|bee)s? allergy|coeliac|celiac|obes\\w+|overweight|underweight|BMI|weighs [0-9]{1,3}|IQ\\b|stutter\\w*|stammer\\w*|tested positive|chicken ?pox|hand, foot and mouth|measles|mumps|scarlet fever|norovirus|in isolation|concussion|fractured?|broke (?:his|her) \\p{L}+|wets? (?:the bed|himself|herself|his|her)|bed-?wetting|incontinen\\w*|still in nappies|period pains?|first period|menstru\\w+|learning difficult\\w+|learning disab\\w+|special educational needs|(?:['’]s|his|her) IEP|SEN register|speech (?:delay|therapy)|shadow teacher|disabilit\\w+|disabled|terminal(?:ly)?|relapse\\w*|ward [0-9]{1,2}|bed [0-9]{1,3}";

    private static final String MIND =
            "depress(?:ed|ion)|anti-?depressants?|anxiety|panic attacks?|bipolar|schizo\\w+|psychosis|psychiatr\\w+|anorexi\\w+|bulimi\\w+|eating disorder|makes? (?:him|her)self sick|OCD\\b|PTSD|self[- ]harm\\w*|cuts? (?:him|her)self|cutting (?:him|her)self|cut(?:s|ting)? (?:his|her|their) (?:own )?(?:wrists?|arms?|legs?|thighs?|skin)|suicid\\w+|wants? to die|kill (?:him|her)self|hallucinat\\w+|hears voices|(?:nervous|mental) breakdown|had a breakdown|therapist|in therapy|(?:saw|sees|seeing|referred to|meets? with|sessions? with) (?:the|a|our|her|his) (?:school )?(?:counsell?or|psychologist)|(?:counselling|counseling|therapy) (?:sessions?|since|for)|trauma\\w*|school refus\\w+|refus\\w+ to (?:come to|attend) school";

    private static final String HURT =
            "(?:hits?|beats?|slaps?|kicks?|hurts?|locks?|burn(?:s|ed|t)|chokes?|touch(?:es|ed)) (?:him|her|them)\\b(?! (?:opponents?|rivals?|own|best|record|personal|time))|beaten (?:by (?:his|her)|up|at home|with)|(?:hit|slapped|abused|hurt|touched|molested|assaulted|threatened|bullied|harassed) by|abus(?:e|ed|ive)\\b|bruis\\w+|molest\\w*|sexual\\w*|raped?|groom(?:ed|ing)\\b|domestic violence|social services|child protection case|safeguarding (?:concern|referral|case)|neglect(?:ed)?\\b|the victim|runs? away|ran away|missing from home|witness(?:ed)? (?:the|a|to) (?:fight|assault|incident|bullying|attack|theft|beating)|gave a statement|reported to the police|disclosed (?:that|to)";

    private static final String HOME =
            "divorc\\w+|custody|court order|restraining order|separated|estranged|(?:was|is|were|been|being) adopted|adopted (?:child|son|daughter|at|from|when)|adoption\\b|foster(?:ed| care| child| family| parents?)\\b|step-?(?:father|mother|dad|mum|mom|parent)|orphan\\w*|single[- ](?:mother|father|parent|mum|mom|dad)|in (?:prison|jail|detention)|jailed|imprisoned|arrest of (?:his|her)|(?:father|mother|dad|mum|mom|parents?|brother|sister|grandm\\p{L}+|grandf\\p{L}+|guardian)(?: has| have| had|['’]s)? (?:recently |just |suddenly )?(?:died|passed away|left (?:home|the family|them|her|him)|walked out|been (?:arrested|jailed|detained)|was (?:arrested|jailed|killed|detained))|(?:death|loss) of (?:his|her|their) (?:father|mother|dad|mum|mom|parents?|brother|sister)|(?:lost|losing) (?:his|her|their) (?:father|mother|dad|mum|mom|parents?)|(?:may|must|should|can)(?: not|not) (?:enter|collect|pick|see|contact|approach|be (?:released|handed|collected))|not (?:allowed|permitted) to (?:collect|pick|see|enter)|illegitimate|having an affair|surrogate|IVF\\b";

    private static final String MONEY =
            "hardship|bursary|financial aid|fee waiver|full waiver|fee reduction|free (?:school )?(?:lunch|meal)s?|(?:can ?not|can['’]t|could not|couldn['’]t|unable to|struggl\\w+ to) (?:afford|pay)|in arrears|arrears|overdue (?:fees?|tuition|balance)|unpaid|instal?l?ments? behind|behind (?:on|with|in) (?:the |their |his |her )?(?:fees?|tuition|payments?|rent|instal\\w+)|owes?\\b|in debt|debts\\b|bankrupt\\w*|unemployed|out of work|laid off|lost (?:his|her|their) (?:jobs?|business|home|house)|business (?:has |had )?(?:failed|collapsed)|low[- ]income|on welfare|welfare payments|on benefits|poverty|poor family|evicted|homeless|charity case|sleeps? on";

    private static final String PAPERS =
            "asylum|refugees?|undocumented|stateless|overstay\\w*|visa (?:has |had )?(?:expired|been refused|was refused|refused|denied|run out)|permit (?:has |had )?(?:expired|been refused|lapsed)|(?:no|without|missing|awaiting|waiting for) (?:a |an |valid |their |his |her )?(?:hukou|papers|passport|visa|residence permit|birth certificate)|birth certificate (?:is )?(?:pending|missing)|deport\\w+|hukou";

    private static final String CONDUCT =
            "suspen(?:ded|sion)|expel\\w*|expulsion|excluded|detention|disciplinary|disciplined|warning letter|(?:final|formal|written|verbal) warning|behaviou?r contract|caught (?:cheating|smoking|vaping|stealing|with|drinking|copying|using|on camera|for fighting|fighting (?:with|in)|lying|in the act)|cheat(?:ed|ing|s)\\b|plagiari\\w+|vap(?:e|es|ed|ing)\\b|smok(?:ed|ing)\\b|drunk|drinking (?:beer|wine|alcohol|in)|alcohol|drugs?\\b|cannabis|marijuana|stole|stolen|stealing|theft|shoplift\\w+|bull(?:y|ied|ying|ies)\\b|(?:in|started|had) a fight|fought with|for fighting|fighting (?:with|in)|punch\\w*|kicked (?:another|his|her)|slapped|spat at|bit (?:a|another|his|her)|knife|vandal\\w+|graffiti|truan\\w+|skipp(?:ed|ing) (?:class|school|lessons?)|arrested|police (?:caution|case|record|station)|forged|blackmail\\w*|threaten\\w+|(?:was|were) sent home(?! an? )|hacked|swore at|obscene|naked|nudes?\\b|sext\\w+|liar|lied (?:to|about)|pregnan\\w+";

    private static final String AFFECTION =
            "boyfriend|girlfriend|dating|in love with|(?:a |has a )crush|kiss(?:ed|ing|es)\\b|gay\\b|lesbian|bisexual|transgender|came out|(?:is|are|a|an|devout|strict|practising) (?:muslim|christian|catholic|jewish|hindu|mormon|jehovah\\p{L}*)|converted to|fasts? during|baptis\\w+";

    private static final String STAFF =
            "miscarr\\w+|pregnan\\w+|maternity complications|abortion|IVF\\b|fertility|menopaus\\w+|divorc\\w+|affair\\b|burn-?out|rehab|alcoholi\\w+|drunk\\w*|dismissed|fired\\b|sacked|contract (?:was|has|will) not (?:be |been )?renewed|suspended|(?:final|formal|written) warning|under investigation|investigated|(?:rated|graded|judged) ['“\"]?(?:inadequate|unsatisfactory|poor|weak)|lowest (?:rating|score|evaluation|appraisal)|underperform\\w*|improvement plan|complaints? (?:against|about)|resigned (?:after|over|because|amid|following)|stroke|heart attack|sick leave|on leave (?:following|because|due|for|after)|sobriety|debts?\\b|visa (?:was )?(?:refused|expired)";

    private static final String ALONE =
            "by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own|(?<!not |never |let |leave |go )alone\\b|unaccompanied|unsupervised|(?:no|without (?:an|any)) (?:adult|parent|grown-?up)|(?:nobody|no one) (?:is )?(?:at home|home|meets|with|waits|there)|latch-?key|(?:only|last) (?:one|boarder|girl|boy|child) (?:left )?in (?:the )?(?:room|dorm|flat|house)|key (?:is|under|hidden|hangs|in)|(?:house|flat|home) is empty|(?:walks|cycles|rides|takes the (?:bus|metro)) (?:home|back)|(?:waits?|waiting) (?:at|by|outside|in front|near|under|until|for (?:his|her|the|a))|(?:is|are|will be) away (?:from|until|on)|until (?:her|his) (?:mother|father|mum|dad|mom|parents?|nanny) (?:comes|gets|returns|finishes|is back)";

    /** When it is so: whoever knows can wait there. */
    private static final String WHEN =
            "(?s)\\A(?!.*(?i:[0-9]{1,2}[:.][0-9]{2}|\\b(?:every|each|mon|tues|wednes|thurs|fri|satur|sun)\\p{L}*|o['’]clock|[ap]\\.?m\\b|after school|evening|afternoon|morning|night|daily|always|usually|weekend|stop|gate|home))|\\b(?:built|wrote|composed|made|painted|designed|learn(?:ed|t)|solved|coded|danced|performed|sang|raised|read|baked|created|speak|spoke|invented)\\b";

    private static final String SUBJECT =
            "(?:Maths?|Mathematics|English|Physics|Chemistry|Biology|Chinese|Mandarin|History|Geography|Economics|Science|Art|Music|French|Spanish|Drama|Reading|Writing|Listening|Speaking|Overall|Total)";

    private static final String MARKS =
            "(?:was|were|been|being|got) (?:rejected|turned down|wait-?listed|deferred|refused a place)|(?:was|were) not (?:admitted|accepted|offered)|did not (?:pass|get in|make|meet)|fail(?:ed|s|ing)?\\b|repeat(?:s|ed|ing)? (?:the year|Year|Grade)|held back|bottom (?:of|set|three|five|ten)|(?:lowest|worst|weakest) (?:mark|score|grade|in|of|reader)|below (?:grade level|expect\\w+|average|the pass)|reading age of|GPA(?: of| is|:)? ?[0-9]|(?-i:SAT|ACT|IELTS|TOEFL|MAP|CAT4?|PSAT|HSK)\\b[^.;,]{0,16}[0-9]{1,4}|predicted (?:grades?|score)?[^.;]{0,16}(?:[0-9]{1,2}|[A-F][+*-]?)(?![A-Za-z])|scor(?:e|ed|es|ing)\\b[^.;]{0,14}[0-9]|[0-9]{1,3}(?:\\.[0-9])? ?(?:/|out of) ?(?:10|15|20|25|30|40|45|50|60|75|80|100|120|150|200)\\b|[0-9]{1,3} ?% (?:in|on|for)|(?:came|finished|placed) (?:last|[0-9]{1,3}(?:st|nd|rd|th))|[0-9]{1,3}(?:st|nd|rd|th) (?:out of|of) [0-9]|rank(?:ed|s|ing)?\\b[^.;]{0,14}[0-9]|"
                    + "(?-i:" + SUBJECT + "(?: \\p{L}{1,8})?[:=]? (?:[A-F][+*-]?|U|[0-9]{1,3})(?:,? | and |, ?|; ?)"
                    + SUBJECT
                    + "(?: \\p{L}{1,8})?[:=]? (?:[A-F][+*-]?|U|[0-9]{1,3})(?![A-Za-z0-9]))|(?:got|received|earned|given|with) an? (?-i:[A-F][+-]?)(?![A-Za-z])";

    private static final String CONTEST =
            "gala|\\brace\\b|match\\b|tournament|\\bcup\\b|\\bgoals?\\b|points for|medal|metres?\\b|league|championship|debat|chess|relay|basketball|football|volleyball|\\btry\\b|quiz|house points|Olympiad|[0-9]{1,2}[-–][0-9]{1,2} win|scored [0-9]+ points|\\bbeat\\b|kangaroo|\\b(?:gold|silver|bronze)\\b|contest|competition|challenge|national|world|province|marathon|award|final";

    private static final String DAY =
            "(?:[0-3]?[0-9][/.-][0-3]?[0-9][/.-](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]|[0-3]?[0-9](?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* [0-3]?[0-9](?:st|nd|rd|th)?)";

    private static final String BORN =
            "(?:DOB|D\\.O\\.B\\.?|date of birth|birth ?dates?|born(?: on)?|birthday(?: is| was| on| falls on)?|turn(?:s|ed|ing)? \\p{L}+(?: on)?)[:)]?,? ?(?:on )?(?:\\p{L}+, )?"
                    + DAY
                    // Of whoever was born so long ago a lesson tells.
                    + "(?![0-9]|,? (?:1[0-8][0-9]{2}|19[0-4][0-9])(?![0-9]))";

    private static final String SUM =
            "(?:salary|monthly pay|take-?home|net pay|gross pay|bonus|wages?|stipend|earns?|was paid|is paid|were paid|allowance|deduct\\w*|refund\\w*|reimburs\\w*|loan|advance|owes?|balance|arrears)\\b[^;\\n]{0,80}?(?:RMB|CNY|USD|GBP|HKD|¥|\\$|£|€) ?[0-9][0-9,.]{2,}|(?:RMB|CNY|USD|GBP|HKD|¥|\\$|£|€) ?[0-9][0-9,.]{2,}k?\\b[^.;]{0,24}(?:salary|a month|per month|monthly|a year|bonus|in arrears|overdue|owed|refund)";

    private static final String PRICES =
            "salary range|[0-9] ?[-–] ?(?:RMB )?[0-9]|per (?:student|person|pupil|child)|vacancy|budget|donat|tender|award|scholarship|prize|fundrais|raised";

    private static final String COMPLAINT =
            "complaints? (?:\\p{L}+ ){0,3}(?:by|from)|(?:incident|bullying|abuse|matter|theft|cheating) (?:was |were )?(?:first )?reported by|complained|complainant|whistle-?blow\\w*|tipped off|alleg(?:ed|ation|ations|es)\\b|accus(?:ed|es|ation)\\b|grievance|testified|anonymous letter";

    static final List<EnglishFacts> ALL = List.of(
            of(HARDSHIP, PRIVATE_MATTER, BODY, MADE_UP),
            of(HARDSHIP, PRIVATE_MATTER, MIND, MADE_UP),
            of(MINOR_IN_CASE, null, HURT, MADE_UP),
            of(HARDSHIP, null, HOME, MADE_UP),
            of(HARDSHIP, null, MONEY, MADE_UP),
            of(HARDSHIP, null, PAPERS, MADE_UP),
            of(MINOR_IN_CASE, null, CONDUCT, MADE_UP),
            of(PRIVATE_LIFE, null, AFFECTION, MADE_UP),
            of(PRIVATE_MATTER, PRIVATE_MATTER, SUM, PRICES),
            of(null, PRIVATE_MATTER, STAFF + "|" + HOME, MADE_UP),
            of(PRIVATE_MATTER, PRIVATE_MATTER, COMPLAINT, MADE_UP),
            of(CHILD_ALONE, null, ALONE, WHEN),
            of(SCORES, null, MARKS, MADE_UP + "|" + CONTEST),
            of(BIRTH_DATE, null, BORN, MADE_UP));

    private static final Pattern OF_CONTEST = Pattern.compile(CONTEST, Pattern.CASE_INSENSITIVE);

    /** Whether points were won in play and are told with pride. */
    static boolean isContest(String sentence) {
        return OF_CONTEST.matcher(sentence).find();
    }

    private static EnglishFacts of(
            @Nullable PrivacyRule pupil, @Nullable PrivacyRule adult, String words, String unless) {
        return new EnglishFacts(
                pupil, adult, Alternatives.ofWords(words), Pattern.compile(unless, Pattern.CASE_INSENSITIVE));
    }

    /** Which rule it breaks when told of such a person. */
    @Nullable
    PrivacyRule of(EnglishPeople.Person who) {
        return who.isAdult() ? ofAdult : ofPupil;
    }
}
