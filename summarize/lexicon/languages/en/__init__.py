"""English."""

from dataclasses import replace

from summarize.lexicon.languages.en.people import PEOPLE

LEXICON = replace(
    PEOPLE,
    # Grammar.
    that="that",
    whether="whether if how why what",
    going_on="""
        this; that; these; those; such; also; then; thus; therefore; hence; instead; otherwise;
        similarly; likewise; moreover; furthermore; besides; in addition; as a result;
        for {example,instance}; nor; or; so; and; it; its; both
    """,
    contrasting="""
        but; however; yet; still; nevertheless; nonetheless; in contrast; by contrast;
        on the other hand
    """,
    promising="here's {what,how,why,where,who,everything}; here is {what,how,why,where,who}; here are the",
    pronouns={
        "he": "m",
        "him": "m",
        "she": "f",
        "her": "f",
        "they": "p",
        "them": "p",
        "it": "n",
        "we": "1",
        "i": "1",
        "me": "1",
        "us": "1",
        "you": "1",
        "who": "w",
    },
    possessives="his her their its my our your whose",
    articles="""
        the a an this that these those some many several most another one two three four five both
        all each every other others few any no
    """,
    indefinite="a an another some several many two three four five other others one few any no every each",
    several_articles="these those some many several most two three four five both all other others few any no",
    auxiliaries="""
        has have had having did does do is was were are been be being will would once 's 've 'd 'll
    """,
    agent="by",
    passives="is was were are been be being gets got",
    demanding_with_that="""
        demand demands demanded urge urges urged request requests requested recommend recommends recommended
        propose proposes proposed ask asks asked order orders ordered
    """,
    hearsay="allegedly supposedly purportedly reportedly perhaps maybe",
    doubting="perhaps maybe",
    adverbs="""
        also later then recently repeatedly previously often just even still again quickly further
        immediately subsequently simply publicly reportedly frequently always himself herself
        themselves itself since first finally soon privately explicitly flatly already only famously
        once now earlier today yesterday afterward afterwards ever instead never reluctantly openly
        bluntly sarcastically angrily rather early late wryly however meanwhile too as so
        last week month year time alike who long actually basically essentially
        nevertheless nonetheless indeed overall elsewhere
    """,
    pointing="this",
    focusing="only even just merely nearly almost hardly barely scarcely never too so rather simply",
    adverb_endings="ly",
    not_finite="""
        to would could should can may might must will 'd 'll didn't doesn't don't did does do won't
        wouldn't couldn't shouldn't can't cannot let's let
    """,
    prepositions="""
        in at on after during while before following since with about into outside via regarding from
        by through against under over between among amid toward towards without within upon near
        despite until till than like unlike per behind beyond around across off onto inside along
        because due if unless though although whereas up out down as to for
    """,
    linking="of for",
    accompanying="with",
    held_against="of for without about from against",
    attaching="at in from to with on inside near into about",
    coordinating="and & or",
    either_order="of from than",
    action_endings="ing",
    setting_against="while; whereas",
    conjunctions="""
        but when while because if although though since unless whereas whether where why how so yet
        or nor until after before as that which whom
    """,
    function="""
        there here above below beneath beside besides except throughout moreover furthermore
        therefore thus hence longer fewer less more much such same six seven eight nine ten eleven twelve second
        third next new recent today yesterday tomorrow tonight twice almost nearly roughly
        approximately according additionally overall given including shall said says say
    """,
    endings="'s ’s s' s’ ' ’",
    # Speech.
    say="""
        say{,s} said tell{,s} told ask{,s,ed} write{,s} wrote add{,s,ed} tweet{s,ed} note{s,d}
        argue{,s,d} explain{,s,ed} acknowledge{s,d} claim{,s,ed} state{s,d}
        insist{,s,ed} repl{y,ies,ied} recall{,s,ed} respond{s,ed} declare{,s,d} warn{,s,ed}
        conclude{s,d} announce{,s,d} admit{,s,ted} assert{,s,ed} contend{,s,ed} joke{s,d} quip{s,ped}
        remark{s,ed} observe{s,d} predict{,s,ed} concede{,s,d} lament{,s,ed} emphasize{,s,d}
        emphasise{s,d} stress{,es,ed} reiterate{,s,d} confirm{,s,ed} complain{,s,ed} comment{s,ed}
        allege{,s,d} suggest{,s,ed} vow{,s,ed} pledge{,s,d} promise{,s,d} exclaim{s,ed}
        shout{s,ed} yell{s,ed} chant{s,ed} testif{ied,ies,y} caution{s,ed} urge{,s,d}
        den{y,ies,ied} report{,s,ed} reveal{,s,ed} muse{s,d} wonder{,s,ed} opine{s,d}
        counter{s,ed} brag{s,ged} indicate{,s,d} post{s,ed} email{s,ed}
        recount{s,ed} answer{s,ed} proclaim{,s,ed} hint{s,ed} impl{y,ies,ied} maintain{,s,ed}
        speculate{s,d} theorize{s,d} disclose{s,d} agree{,s,d} affirm{s,ed} estimate{,s,d}
        demand{,s,ed} remember{s,ed} protest{s,ed}
        advise{s,d} assure{,s,d} inform{s,ed} remind{,s,ed} clarif{ied,ies}
        bemoan{s,ed} quer{y,ies,ied} aver{s,red} submit{s,ted}
        offer{s,ed} confide{s,d} confess{es,ed} posit{s,ed} propose{,s,d} summarize{s,d}
        implore{s,d}
        reckon{,s,ed} surmise{s,d} vouch{ed,es} underline{s,d} underscore{s,d}
        """,
    judge="""
        believe{,s,d} think{,s} thought hope{,s,d} fear{,s,ed} feel{,s} felt expect{,s} know{,s} knew
        worr{y,ies,ied} doubt{,s,ed} suspect{s,ed} consider{,s,ed} assume{s,d} finds found
        learn{s,ed} realize{s,d} want{,s,ed} call{,s,ed} describe{,s,d} accuse{,s,d} criticize{,s,d}
        criticise{,s,d} praise{,s,d} dismiss{,es,ed} denounce{,s,d} blast{s,ed} slam{s,med} mock{s,ed}
        condemn{,s,ed} question{s,ed} blame{,s,d} attack{s,ed} endorse{s,d} reject{,s,ed} defend{,s,ed}
        refer{s,red} characterize{,s,d} brand{s,ed} label{s,ed} dub{s,bed} deride{s,d} decr{y,ies,ied}
        tout{,s,ed} liken{s,ed} portray{,s,ed} ridicule{s,d} deem{s,ed} compare{s,d} hail{s,ed} order{s,ed}
        seem{,s,ed} appear{,s,ed} show{,s,ed} declined refuse{s,d} discuss{,es,ed} mention{s,ed} point{,s,ed}
        cite{s,d} rip{s,ped} challenge{s,d} assail{s,ed} lambast{s,ed} lambastes thank{s,ed}
        congratulate{s,d} invoke{s,d} echo{es,ed} express{es,ed}
        credit{s,ed} warns propose{,s,d} oppose{,s,d} support{,s,ed} welcome{,s,d} assess{es,ed}
        determine{,s,d} discover{,s,ed} allege{s,d} decide{s,d} favor{,s,ed} envision{s,ed} view{,s,ed}
        rule{s,d}
        sees saw termed quote{,s,d} bash{es,ed} scold{s,ed} rebuke{s,d} berate{s,d}
        """,
    calling_verbs="""
        call{,s,ed} calling termed describe{,s,d} describing brand{s,ed} label{s,ed} dub{s,bed} deem{s,ed}
        accuse{,s,d} accusing blame{,s,d} blaming characterize{,s,d} portray{,s,ed} compare{s,d}
        liken{s,ed} denounce{,s,d} condemn{,s,ed} criticize{,s,d} criticise{,s,d} praise{,s,d} hail{s,ed}
        deride{s,d} tout{,s,ed} ridicule{s,d} dismiss{,es,ed} mock{s,ed}
        """,
    believing="""
        believe{,s,d} think{,s} thought hope{,s,d} fear{,s,ed} feel{,s} felt suspect{s,ed} worr{y,ies,ied} doubt{,s,ed}
    """,
    exclaim="""
        continue{,s,d} began begin finish{ed,es} interrupt{s,ed} laugh{s,ed} thunder{s,ed} scream{s,ed}
        murmur{s,ed} mutter{s,ed} sneer{s,ed} snap{s,ped} crow{s,ed} gush{es,ed} fume{s,d} rail{s,ed}
        deadpan{s,ned} intone{s,d} marvel{s,ed} scoff{s,ed} chide{s,d} lecture{s,d} vent{s,ed} rant{s,ed}
        bellow{s,ed} roar{s,ed} cr{y,ies,ied} sigh{s,ed} rejoin{s,ed} reflect{s,ed} interject{s,ed}
        caption{s,ed} blurt{s,ed} enthuse{s,d} elaborate{s,d} tease{s,d} gripe{s,d} sum{s,med} read{,s}
        repeat{s,ed} beg{s,ged} whisper{s,ed} retort{s,ed} smile{s,d} nod{s,ded} plead{s,ed} boast{s,ed} questioned rue{s,d} grumble{s,d}
        chuckle{s,d} grin{s,ned} wail{s,ed}
    """,
    saying="""
        saying adding telling asking writing tweeting noting arguing explaining acknowledging claiming
        stating insisting declaring warning announcing admitting asserting remarking lamenting
        emphasizing reiterating complaining suggesting vowing promising urging denying disclosing
        concluding recalling predicting describing calling accusing citing quoting boasting shouting
        chanting reading observing pledging alleging stressing referring responding replying joking
        confirming reporting testifying yelling commenting hinting
    """,
    taking_things="""
        claim{,s,ed,ing} report{,s,ed,ing} announce{,s,d} announcing reveal{,s,ed} promise{,s,d} promising
        propose{,s,d} pledge{,s,d} pledging disclose{s,d} disclosing offer{s,ed} demand{,s,ed} den{y,ies,ied,ying}
        confirm{,s,ed,ing} stress{,es,ed,ing} underline{s,d} underscore{s,d} emphasize{,s,d} emphasise{s,d} reiterate{,s,d}
        calling describing accusing citing quoting declare{,s,d} declaring maintain{,s,ed} maintaining proclaim{,s,ed}
        submit{s,ted} write{,s} wrote
    """,
    also_nouns="""
        states state reports report comments comment claims claim questions tweets emails posts remarks
        notes offers promises pledges estimates rates demands reasons charges charge answers vows boasts
        support supports shows show calls call attacks attack points point views view hopes hope fears
        fear doubts worries finds wants challenges uses use thanks challenge mentions suspects projects
        labels brands credits issues orders blame praise welcome bet bets project quotes defends
        feel concern concerns rules stresses hints jokes counters quips protests laments addresses
        demand protest
    """,
    phrasal="""
        point{s,ed} out; made {,it }clear; make{,s} {,it }clear; went on{, to say}; goes on to say;
        {had,has,have} this to say; {had,has} {only,just} this to say; chimed in; fired back; shot back; hit back; wrote back; weighed in; piped up;
        {like,likes,liked,used} to say; took to {twitter,facebook,instagram}; sum{s,med} up; put{s,} it; let it be known; spoke of;
        {called,calls} for; {called,calls} on; draw{s,} attention to; expressed {confidence,hope,concern}
    """,
    in_these_words="with {these,those} words",
    according="""
        according to; in the words of; as {reported,stated,noted,explained} by; as told to; in {his,her,their} words of;
        in the {view,opinion,estimation} of; a statement from; a source at
    """,
    telling="""
        report{s,ed} announce{s,d} state{s,d} inform{s,ed} say{s,} said told note{s,d} specif{ies,ied} clarif{ies,ied}
    """,
    sender="from; from the {desk,office} of; a {message,statement} from; statement {by,from}; statement of",
    issued="""
        published released issued conducted compiled prepared written authored produced drafted signed
        filed submitted made posted sent carried provided shared undertaken
    """,
    documents="""
        statement{,s} interview{,s} speech{,es} tweet{,s} letter{,s} report{,s} email{,s} e-mail{,s}
        press conference news briefing memo post posts message messages remarks testimony podcast
        editorial article op-ed column blog essay filing affidavit release call text note book memoir
        poll{,s} survey{,s} study studies documents transcript complaint lawsuit ruling indictment judgment
        judgement petition
    """,
    audience="told tell{,s} telling remind{s,ed} assure{,s,d} inform{s,ed} ask{s,ed} advise{s,d} email{s,ed} warn{s,ed} urge{s,d} thank{s,ed}",
    extending="add{,s,ed,ing} respond{,s,ed,ing}",
    judged_prepositions="on",
    cites="quote{s,d} cite{s,d} citing quoting",
    relay="report{s,ed} writes wrote cite{s,d}",
    denying="""
        den{y,ies,ied,ying}; {refute,refutes,refuted,disputes,disputed,contests,contested};
        {denied,denies,deny,denying,rejected,rejects,dismissed,dismisses,refuted} {claims,allegations,reports,rumours,rumors,accusations,suggestions,the claim,the allegation,the report,a report,speculation} that;
        ruled out that
    """,
    untrue="""
        {not,n't} true that; untrue that; false that; no evidence that; no proof that;
        isn't true that
    """,
    conditional="if unless suppose supposing imagine",
    fakes="""
        fake faked bogus forged fabricated doctored spoof spoofed parody hoax impostor imposter
        impersonator impersonating deepfake fictitious fictional satirical
    """,
    nobody="nobody; no one; no-one; none of; neither",
    acting="""
        {actor,actress,comedian,impressionist,performer,man,woman,someone} {playing,portraying,impersonating,posing as,dressed as,pretending to be,who plays,who played,who portrays}
    """,
    # Numbers and dates.
    numbers={
        0.25: "quarter quarters",
        0.5: "half halves halved halving",
        1: "one",
        2: "two twice double doubled doubles doubling twofold",
        3: "three third thirds triple tripled triples tripling thrice threefold",
        4: "four fourth fourths quadruple* fourfold",
        5: "five fifth fifths fivefold",
        6: "six sixth sixths",
        7: "seven seventh",
        8: "eight eighth",
        9: "nine ninth",
        10: "ten tenth tenths tenfold",
        11: "eleven eleventh",
        12: "twelve dozen twelfth",
        13: "thirteen thirteenth",
        14: "fourteen fourteenth",
        15: "fifteen fifteenth",
        16: "sixteen sixteenth",
        17: "seventeen seventeenth",
        18: "eighteen eighteenth",
        19: "nineteen nineteenth",
        20: "twenty twentieth",
        30: "thirty thirtieth",
        40: "forty fortieth",
        50: "fifty fiftieth",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    scales={
        10: "tens dozens",
        100: "hundred hundreds",
        1_000: "thousand thousands k",
        1_000_000: "million millions mln mn m",
        1_000_000_000: "billion billions bln bn",
        1_000_000_000_000: "trillion trillions trn tn",
    },
    percent="percent percentage* cent pct",
    months=(
        "january jan.",
        "february feb.",
        "march mar.",
        "april apr.",
        "may",
        "june jun.",
        "july jul.",
        "august aug.",
        "september sept. sep.",
        "october oct.",
        "november nov.",
        "december dec.",
    ),
    until="to through until",
    month_case="capital",
    surname_dates="may march april august june",
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    times="""
        today yesterday tomorrow tonight morning
        afternoon evening night week month year
    """,
    # Counting.
    counted_people="people person persons",
    further="other others another more additional further first last",
    tolls="toll number total tally",
    another_time="""
        {last,previous,next,earlier,past} {year,month,decade}*
        {day,week,month,year,decade}* {earlier,ago,before}; before that; previously
        earlier {this,that,in}; this year; since; annually; on average
        {past,last,previous,next} * {hours,days,weeks,months,years}
        the same {day,week,month,year}; {over,in} {the,a} {year,month,week,day}
        compared {with,to}; than {in,last}; at the time; {past,last} * decades; alone
        {in,within} the first *; at first; initially; originally
        first {said,spoken,reported,reports}
    """,
    ages="year{,s}-old*; year{,s} old*",
    or_more="or more; or less",
    at_least="at least; {no,not} {fewer,less} than",
    part_of="of",
    numbering="aged age no number minus flight hurricane route channel group platform article",
    ordinals="first second third once twice double* triple* both",
    ordinal_endings="th 1st 2nd 3rd",
    pluperfect="had",
    elsewhere="""
        elsewhere; neighbo{,u}ring; {in,at} another; a {separate,similar,second}
        {separate,similar}; second {blast,explosion,attack,accident,quake,avalanche}; nationwide
        worldwide; across the {country,region,world}
        {other,several} {towns,cities,villages,places,parts}
        across the {state,county,province,district}; {at,in} each; {was,were} also
    """,
    came_from="from",
    came_to="to at",
    changing="""
        rose; rise{,s,n}; rising; climb{s,ed,ing}; increas*; grew; grow{s,n,ing}; jumped
        soar*; surged; went {up,down,from}; {is,was,now,stands} up; up by
        {fell,fallen,falls} {by,to,from}; dropped; declin*; decreas*; revised; raised; lowered
    """,
    reaching="reach{es,ed,ing}",
    unsure="""
        fear*; {is,are,was,were} {believed,thought,presumed,expected,likely,supposed}
        {believed,presumed,thought} to; expect*; estimat*; would; likely; unconfirmed
        rumo{,u}r*; as many as; threaten*; drill
    """,
    remaining="""
        still; remain{,s,ed,ing}; {in,to,into} {,the,a }hospital{,s}; hospitali{s,z}ed
        intensive care
    """,
    narrower=(
        "jail* imprison* custody sentenc* remand*",
        "surviv* alive",
        "affected",
        "evacuat*",
        "succumb*",
    ),
    gravely="""
        {seriously,severely,critically,gravely,badly} {wound,injur,hurt}*
        {serious,severe,critical,grave} {wound,injur}*
        {wounded,injured,hurt} {seriously,severely,critically,gravely,badly}
    """,
    including="""
        {,not }{including,counting}; excluding; besides; {among,amongst} them; well as; apart from; addition to; plus
    """,
    attackers="attacker* gunm* bomber* shooter* assailant* hijacker* perpetrator* assassin*",
    disasters=(
        "fire* blaze* burn* explo* blast* wildfire*",
        "flood* storm* rain* hurricane* typhoon* tornado* cyclone* landslide* mudslide* avalanche* snow* drown* tsunami*",
        "earthquake* quake* tremor* aftershock*",
        "crash* collision* collid* derail* overturn* capsiz* sank sink* bus buses coach lorry lorries truck* train* tram* plane* helicopter* ferry ferries ship* boat*",
        "attack* shooting* shot gunm* bomb* explo* blast* missile* rocket* drone* shell* stab* knife strike* airstrike* fire",
        "virus* flu cholera measles outbreak* epidemic* poison* disease*",
    ),
    # Denial.
    negations="not never n't didn't doesn't don't hasn't haven't wasn't isn't won't cannot neither nor",
    negatives="no none nobody nothing nowhere few hardly barely scarcely rarely seldom",
    negative_endings="n't",
    pseudo="only just merely simply least less+than fewer+than more+than later+than",
    denials="""
        deny denies denied denying denial refuse refuses refused refusing refusal reject rejects rejected
        rejecting rejection refute refutes refuted dismissed dismisses declined declines fail fails failed failing failure
    """,
    lacks="""
        without lack lacks lacked lacking unable absen* halt* stop* ban bans banned banning prohibit* forbid* forbade
        prevent* unlikely impossible unless avoid* cancel* abandon* against oppos* unaware
        unsuccess* ineffect* insuffic* inactive nonexistent contrary
        unknown unclear unwilling unavailable uncertain unchanged unpaid illegal inadmissible invalid innocent
    """,
    # Abbreviations.
    short_titles="""
        Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon Gov Lt Gen Sen Sens Rep Reps Pres Capt Cpt
        Col Cmdr Cpl Sgt Maj Adm Brig Pvt Supt Det Insp Amb Atty St Mt Ft Pfc Spc Msgr Ald
        Asst Dep Cllr Cllrs Coun Couns Comr Engr Barr Smt
    """,
    short_numbers="""
        No Nos no nos p pp vol vols ch chap fig figs art sec pt ver approx c ca cf Jan Feb Mar
        Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """,
    short_inside="e.g i.e eg viz vs v cf al a.k.a approx incl esp ibid",
    short_times="a.m p.m",
    time_zones="est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst",
    short_names="""
        co st Inc Ltd Co Corp Cos Bros LLC Plc Jr Sr Esq Ave Blvd Rd Sq Dept Univ Assn Intl Natl
        Govt Mass Conn Calif Fla Ill Tenn Wash Penn Ariz Colo Okla Ph.D M.D B.A M.A
    """,
    openers="""
        The A An In On At It He She They We You I This That These Those But And Or So If When
        While After Before As For From With By To There Then However Meanwhile His Her Its Their
        Our My Your What Who Why How Where Also Still Yet Not No Now Yesterday Today Tomorrow
        Last Next Since Although Though Despite According Some Many Most Several Both Each Every
        Another Other Others One Two Three Four Five Later Earlier Once Until Even Only Such
        Under Over During Because Here Nobody Nothing Everyone Perhaps Maybe Yes Of Is Are Was
        Were Did Do Does Can Could Will Would Should Had Has Have Let Please
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    titles_capitalised=True,
    # Pages.
    own_names="english; eng",
    login="{log,sign}{ in,-in,in}; please register; please subscribe to {read,continue}; create an account",
)
