"""Danish."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="at",
    whether="om hvorvidt hvordan hvorfor hvad hvilke hvilken hvilket",
    going_on="""
        det {er,var,betyder,indebærer,gælder,handler,skulle,må,kan,har,kommer}; dette; denne; disse; også; desuden;
        derudover; derfor; dermed; derefter; så; og; videre; for eksempel; der; han; hun; de
    """,
    contrasting="men; alligevel; derimod; til gengæld; trods det; imidlertid; ellers; på den anden side",
    promising="det ved vi; her er",
    pronouns={
        "han": "m",
        "ham": "m",
        "hun": "f",
        "hende": "f",
        "de": "p",
        "dem": "p",
        "det": "n",
        "man": "n",
        "vi": "1",
        "os": "1",
        "jeg": "1",
        "mig": "1",
        "der": "w",
        "som": "w",
        "hvem": "w",
    },
    noun_genitive_endings="s",
    possessives="hans hendes deres dens dets sin sit sine vores vor vort min mit mine din dit dine",
    articles="""
        en et den det de denne dette disse nogle nogen noget flere mange to tre fire fem seks alle begge
        andre hver hvert ingen forskellige samtlige
    """,
    indefinite="en et nogle nogen flere mange to tre fire fem seks andre ingen",
    auxiliaries="""
        har havde er var bliver blev blevet vil ville skal skulle kan kunne må måtte får fik bør burde kommer kom
    """,
    passives="bliver blev blevet",
    demanding_with_that="""
        kræver krævede beder bad opfordrer opfordrede vil ville ønsker ønskede håber håbede foreslår foreslog
        anbefaler anbefalede
    """,
    hearsay="angiveligt angivelige påstået påståede måske muligvis formentlig",
    doubting="måske muligvis",
    hearsay_verbs="skal skulle",
    adverbs="""
        også endnu nu da så siden senere tidligere i går dag morgen derefter imidlertid dog alligevel bare selv derfor
        dermed desuden videre samtidig igen altid ofte nylig direkte straks endelig først særligt fortsat stadig
        allerede ikke aldrig her ved altså nemlig grinende kort sig
        mandag tirsdag onsdag torsdag fredag lørdag søndag blandt andet jo
    """,
    adverb_endings="ligvis mæssigt",
    separable="ind på ud frem af med om fast op",
    not_finite="at",
    prepositions="""
        i på af fra for med ved til efter om gennem ud over mod under siden ifølge trods uden rundt
        omkring bag mellem inden inde langs via per hos overfor angående foran
    """,
    linking="for i ved af inden fra",
    attaching="i på ved fra hos",
    coordinating="og & samt",
    setting_against="mens",
    setting_beside="også selv",
    conjunctions="""
        at eller fordi mens selv før men hvis såfremt der når da som hvad hvor siden uden eftersom
        skønt medmindre selvom hvorfor hvordan
    """,
    purpose="for",
    function="du dig jer meget helt mere næsten omtrent cirka dette at",
    endings="s 's ’s",
    # Speech.
    say="""
        siger sagde sagt fortæller fortalte fortalt forklarer forklarede forklaret oplyser oplyste oplyst
        melder meldte meldt meddeler meddelte meddelt skriver skrev skrevet mener mente ment synes syntes tror troede
        hævder hævdede påstår påstod påpeger påpegede understreger understregede fastslår fastslog
        svarer svarede svaret bekræfter bekræftede advarer advarede håber håbede frygter frygtede indrømmer indrømmede
        erkender erkendte tilføjer tilføjede uddyber uddybede lover lovede udtaler udtalte udtalt spørger spurgte
        kommenterer kommenterede beskriver beskrev vidner foreslår foreslog kræver krævede
        opfordrer opfordrede mindes præciserer præciserede fremhæver fremhævede vurderer vurderede regner regnede spår spåede
        argumenterer argumenterede nægter nægtede benægter benægtede afviser afviste dementerer dementerede beklager beklagede
        citerer citerede lyder lød klager klagede gentager gentog
        reagerer reagerede slår slog råber råbte analyserer analyserede tweeter tweetede afslører afslørede informerer informerede forsikrer
        forsikrede giver gav pointerer pointerede konstaterer konstaterede varsler varslede erklærer erklærede bemærker bemærkede
        lægger lagde anfører anførte
    """,
    judge="""
        kalder kaldte betegner betegnede beskriver beskrev kritiserer kritiserede hylder hyldede fordømmer fordømte forsvarer
        forsvarede sammenligner sammenlignede anklager anklagede
    """,
    exclaim="""
        griner grinede ler lo sukker sukkede jubler jublede udbryder udbrød hvisker hviskede skriger skreg smiler smilede
        fortsætter fortsatte afslutter afsluttede indleder indledte begynder begyndte opsummerer opsummerede
        råber råbte
    """,
    saying="sigende tilføjende",
    phrasal="""
        {er,var} overbevist om; gør klart; gjorde klart; slår fast; slog fast; lægger til; udelukker ikke;
        udelukkede ikke; {er,var} {bekymret,bange} for; {er,var} sikker på; giver udtryk for; gav udtryk for;
        peger på; pegede på; henviser til; henviste til; gør opmærksom på; gjorde opmærksom på
    """,
    separated={
        "fast": "slår slog",
        "til": "lægger lagde",
        "med": "regner regnede",
        "klart": "gør gjorde",
        "udtryk": "giver gav",
    },
    bound="slår slog giver gav lægger lagde",
    untold="sikkert klart umuligt usandsynligt",
    expletives="det der",
    according="ifølge; i følge; i {ord,øjnene} på; med henvisning til; på vegne af",
    citing="med henvisning til",
    according_own="efter {hans,hendes,deres} {mening,opfattelse,vurdering}",
    sender="fra; udtalelse fra",
    documents="""
        udtalelse udtalelsen pressemeddelelse pressemeddelelsen interview interviewet rapport rapporten brev brevet tale talen
        reaktion reaktionen studie studiet undersøgelse undersøgelsen pressemøde pressemødet samtale samtalen
        dom dommen afgørelse afgørelsen avisen meddelelse meddelelsen indlæg indlægget artikel artiklen dokument dokumentet
        mail mailen bogen kronik kronikken blog podcast høringssvar høringssvaret statistik statistikken tal tallene
        rapporter anmeldelse afhøring afhøringen tiltalen opslag opslaget hjemmeside hjemmesiden pressebriefing
        twitter facebook instagram linkedin
    """,
    cites="citerer citerede",
    in_these_words="med {disse,de} ord",
    about_this="det; dette",
    telling="""
        siger sagde sagt fort{æller,alte,alt} skriver skrev skrevet oplys{er,te,t} forklare{r,de,t} meddel{er,te,t} udtal{er,te,t} hævde{r,de,t}
    """,
    relay="melder meldte beskriver skriver skrev oplyser oplyste citerer rapporterer",
    denying="{siger,sagde} nej til; benægte{r,de,t}; {afviser,afviste,afvist}; dementere{r,de,t}; nægte{r,de,t}; bestrider; bestred; tilbagevis{er,te,t}",
    untrue="ikke sandt; usandt; passer ikke; ingen beviser",
    conditional="hvis såfremt om",
    fakes="falsk* fake* forfalsk* opdigt* parodi* deepfake* satir* fiktiv*",
    nobody="ingen af; ingen",
    acting="{skuespiller,skuespilleren,komiker,imitator}",
    # People and offices.
    titles={
        "hr": "m",
        "hr.": "m",
        "fru": "f",
        "frøken": "f",
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "pave": "m",
        "paven": "m",
        "kong": "m",
        "kongen": "m",
        "dronning": "f",
        "prins": "m",
        "prinsesse": "f",
    },
    roles="""
        præsident{,en,er} statsminister{,en} minister{,en} ministre udenrigsminister{,en} finansminister{,en} justitsminister{,en}
        forsvarsminister{,en} sundhedsminister{,en} klimaminister{,en} socialminister{,en} premierminister{,en} vicepræsident{,en}
        partileder{,en} partiformand{,en} næstformand{,en} gruppeformand{,en} ordfører{,en} retsordfører{,en} politisk folketingsmedlem{,met}
        borgmester{,en} viceborgmester{,en} overborgmester{,en} rådmand{,en} byrådsmedlem{,met} regionsrådsformand{,en} regionsformand{,en} kommunaldirektør{,en}
        guvernør{,en} kansler{,en} konge{,n} kronprins{,en} formand{,en} forkvinde{,n} bestyrelsesformand{,en} leder{,en,e} chef{,en,er} direktør{,en}
        vicedirektør{,en} administrerende generaldirektør{,en} topchef{,en} afdelingschef{,en} sektionschef{,en} kontorchef{,en} centerchef{,en}
        rektor{,en} lektor{,en} professor{,en} adjunkt{,en} docent{,en} forsker{,en,e} seniorforsker{,en} ph.d.-studerende ekspert{,en,er}
        økonom{,en} cheføkonom{,en} analytiker{,en} chefanalytiker{,en} historiker{,en} sociolog{,en} psykolog{,en} biolog{,en}
        meteorolog{,en} epidemiolog{,en} virolog{,en} læge{,n} overlæge{,n} sygeplejerske{,n} kirurg{,en} dyrlæge{,n} jurist{,en} advokat{,en} forsvarer{,en}
        forsvarsadvokat{,en} anklager{,en} senioranklager{,en} specialanklager{,en} dommer{,en} politidirektør{,en} politiinspektør{,en} vicepolitiinspektør{,en}
        politikommissær{,en} vicepolitikommissær{,en} politiassistent{,en} vagtchef{,en} efterforskningsleder{,en} indsatsleder{,en} beredskabschef{,en} brandchef{,en}
        talsmand{,en} talskvinde{,n} talsperson{,en} pressechef{,en} presserådgiver{,en} kommunikationschef{,en} kommunikationsdirektør{,en} rådgiver{,en} specialrådgiver{,en}
        konsulent{,en} chefkonsulent{,en} journalist{,en} reporter{,en} korrespondent{,en} redaktør{,en} chefredaktør{,en} kommentator{,en} studievært{,en}
        forfatter{,en} skuespiller{,en} sanger{,en} kunstner{,en} instruktør{,en} filminstruktør{,en} producent{,en} dirigent{,en} vært{,en}
        træner{,en} landstræner{,en} cheftræner{,en} anfører{,en} kaptajn{,en} spiller{,en,e} målmand{,en} forsvarsspiller{,en} midtbanespiller{,en} angriber{,en} sportschef{,en} sportsdirektør{,en} cykelrytter{,en}
        general{,en} forsvarschef{,en} oberst{,en} major{,en} admiral{,en} officer{,en} soldat{,en} pilot{,en}
        biskop{,pen} præst{,en} sognepræst{,en} provst{,en} imam{,en}
        sekretær{,en} generalsekretær{,en} ambassadør{,en} diplomat{,en} ombudsmand{,en} forbundsformand{,en} fællestillidsrepræsentant{,en} tillidsrepræsentant{,en} kommissær{,en} eu-kommissær{,en}
        aktivist{,en} medlem{,met} medarbejder{,en} stifter{,en} grundlægger{,en} ejer{,en} arrangør{,en} initiativtager{,en} projektleder{,en} koordinator{,en}
        landmand{,en} nabo{,en} beboer{,en} vidne{,t} øjenvidne{,t} mor far bror søster søn datter enke{,n} mand manden kvinde{,n} studerende elev{,en} lærer{,en}
        frivillig kandidat{,en} politiker{,en} ingeniør{,en} arkitekt{,en} iværksætter{,en} investor{,en} skipper{,en} butikschef{,en} formidlingschef{,en} museumsinspektør{,en}
        jordemoder jordemoderen fisker fiskeren indehaver indehaveren sangerinde komponist
        komponisten digter digteren kasserer kassereren restauratør restauratøren rådkvinde
    """,
    former="tidligere forhenværende eks ex fungerende afgående afgået tiltrædende konstitueret afdød afdøde kommende pensioneret pensionerede daværende",
    not_roles="mand manden kvinde kvinden dreng pige modstander konkurrent kollega efterfølger forgænger nabo naboen mor far bror søster søn datter enke",
    unnamed_roles="kilde kilden kilder kilderne insider vidne vidnet øjenvidne øjenvidnet informant beboer",
    anonymous="anonym* ukendt* unavngiv*",
    anonymity="anonymitet",
    identifying="navngives navn",
    definite_endings="n t",
    definite_attribute_endings="a e",
    tried_roles="tiltalte sigtede",
    trying_roles="anklager anklageren dommer dommeren advokat advokaten forsvarer forsvareren",
    unlike_roles="borgmester statsminister dommer træner ambassadør biskop kansler guvernør rektor rådmand journalist reporter",
    deputies="vice souschef konstitueret",
    role_suffixes="""
        minister ministeren leder lederen direktør direktøren chef chefen formand formanden talsmand talsmanden talsperson talspersonen forsker forskeren
        ekspert eksperten advokat advokaten sekretær sekretæren læge lægen træner træneren kaptajn lærer læreren ansvarlig ansvarlige
        økonom økonomen professor professoren redaktør redaktøren journalist journalisten inspektør inspektøren assistent assistenten rådgiver rådgiveren
        politiker politikeren ingeniør ombudsmand konsulent konsulenten analytiker analytikeren log logen repræsentant repræsentanten koordinator koordinatoren
        ordfører ordføreren kommissær kommissæren anklager anklageren mester mesteren medlem medlemmet
    """,
    feminine_roles="dronning dronningen prinsesse prinsessen mor søster datter enke kvinde kvinden talskvinde talskvinden forkvinde forkvinden sygeplejerske kronprinsesse kronprinsessen",
    women="""
        anne kirsten hanne mette anna helle susanne lene maria marianne lone inge camilla karen pia louise charlotte tina bente jette
        inger gitte ida julie emma sofie laura mathilde cecilie freja clara karla alberte nanna signe line maja stine trine sara
        rikke katrine christina christine kristine pernille mie malene dorthe dorte birgit birthe lisbeth lise birgitte annette anette
        ulla connie jytte ellen else elisabeth eva vibeke winnie margrethe margrete helene sanne dina sisse astrid benedikte
        ane merete merethe rosa johanne caroline isabella victoria lærke nadia fatima amina ursula angela kamala hillary
        jeanette janne heidi linda lotte tanja vivian zenia liselott kirstine marie
    """,
    given_words="per hans dag maj",
    groups="""
        eksperter politiet regeringen oppositionen kritikere medier myndigheder myndighederne forskere forskerne læger vidner
        politikere fagforening fagforeningen brandvæsenet beredskabet ministeriet partiet selskabet virksomheden retten byretten landsretten forsvaret nyhedsbureauet
        organisationer organisationen demonstranter analytikere kommunen regionen staten kilder koalitionen foreningen forbundet instituttet universitetet
        sygehuset hospitalet skolen kommissionen anklagemyndigheden sundhedsstyrelsen fødevarestyrelsen styrelsen tilsynet folketinget bestyrelsen
        beboere naboer indbyggere lærere studerende ansatte landmænd aktivister arbejdsgivere banken klubben byrådet
    """,
    people="""
        bror brødre søster søstre søn sønner datter døtre barn børn forældre mor far farfar mormor bedstefar bedstemor barnebarn onkel tante
        mand mænd kvinde kvinder enke familie familien pårørende efterladte venner ven veninde partner folk mennesker hold holdet besætning
        gruppe læsere seere lyttere kunder medlemmer tilhængere fans vælgere borgere kolleger kollega elever gæster patienter rejsende
        passagerer dreng drenge pige piger modstandere beboere naboer
    """,
    group_names="Amnesty Greenpeace Rigspolitiet DMI DSB PET Novo Sundhedsstyrelsen Skattestyrelsen Nationalbanken Banedanmark",
    outlets="avis avisen kanal kanalen nyhedsbureau nyhedsbureauet radio radioen magasin magasinet netavis netavisen mediet tv-stationen",
    outlet_names="dr tv2 ritzau politiken berlingske jyllands-posten information bt ekstra børsen reuters afp ap bbc cnn bloomberg dpa tt ntb",
    naming="såkald* kaldet kaldte titel titlen overskriften mottoet slogan hashtag begreb begrebet ordet navn navnet kælenavn tema",
    works="""
        film filmen serie serien bog bogen roman romanen album albummet sang sangen digt stykke opera musical avis parti gruppen bandet projekt projektet
        program programmet kampagne selskab mærke pris klub skib festival udstilling restaurant spil app podcast dokumentar
    """,
    particles="af von de la le al el ben bin di da du del van der",
    not_people="""
        motors electric league forenede stater europæiske union nationer usa eu fn nato socialdemokratiet venstre konservative enhedslisten alternativet
        moderaterne danmarksdemokraterne liberal radikale universitet institut folketinget byret landsret kommune region politiet banken as forening gade
        gaden københavn aarhus odense aalborg danmark danske
    """,
    owning_bodies="socialdemokratiets venstres konservatives enhedslistens alternativets moderaternes danmarksdemokraternes sfs dfs",
    places="by byen landsby kommune øen",
    common="""
        partiet regeringen folketinget embedsmænd mennesker indbyggere bank land staten år procent kroner euro
        doktor kommunen politiet flere flest
    """,
    # Numbers and dates.
    numbers={
        0.5: "halv halve halvdelen",
        1: "én ét",
        2: "to begge",
        3: "tre",
        4: "fire",
        5: "fem",
        6: "seks",
        7: "syv",
        8: "otte",
        9: "ni",
        10: "ti",
        11: "elleve",
        12: "tolv dusin",
        13: "tretten",
        14: "fjorten",
        15: "femten",
        16: "seksten",
        17: "sytten",
        18: "atten",
        19: "nitten",
        20: "tyve",
        30: "tredive",
        40: "fyrre",
        50: "halvtreds",
        60: "tres",
        70: "halvfjerds",
        80: "firs",
        90: "halvfems",
    },
    scales={
        10: "snesevis",
        100: "hundrede hundredvis",
        1_000: "tusind tusinde tusindvis",
        1_000_000: "million millioner mio",
        1_000_000_000: "milliard milliarder mia",
        1_000_000_000_000: "billion billioner",
    },
    percent="procent* procentpoint* pct",
    months=(
        "januar jan.",
        "februar feb.",
        "marts",
        "april apr.",
        "maj",
        "juni jun.",
        "juli jul.",
        "august aug.",
        "september sept. sep.",
        "oktober okt.",
        "november nov.",
        "december dec.",
    ),
    until="til",
    weekdays=("mandag*", "tirsdag*", "onsdag*", "torsdag*", "fredag*", "lørdag*", "søndag*"),
    times="""
        klokken dag går aften aftenen eftermiddag eftermiddagen morgen morgenen nat natten uge ugen måned måneden år året time dagen
        dage uger måneder timer formiddag formiddagen
    """,
    ordinal_stops=True,
    # Counting.
    counted_people="mennesk* person personer",
    further="anden andre yderligere øvrige tilbage første sidste",
    tolls="antal antallet dødstal dødstallet i alt",
    another_time="""
        {sidste år,forrige år,året før}; år {tidligere,siden}; {dage,uger,måneder,år} {tidligere,siden}; før det; dengang; tidligere; siden;
        i år; årligt; om året; i gennemsnit; {i,på} samme *; {sammenlignet,sammenligning} med
        {sidste,forrige} {uge,måned,år}; oprindeligt
    """,
    ages="årig* år",
    or_more="eller flere; eller mere",
    at_least="mindst",
    part_of="af",
    ordinals="gang to gange dobbelt* begge",
    ordinal_endings=". de te",
    numbering="nummer nr linje tog bus spor afsnit artikel kapitel",
    pluperfect="havde",
    elsewhere="""
        andre steder; i {en,et} {anden,andet}; nabo*; {landsdækkende,over hele verden}; lignende; i hele *; i hver
    """,
    came_from="fra",
    came_to="til",
    changing="stig* steg øg* hæv* sænk* fald* faldt voks* reducer*",
    reaching="nå* udgør udgjorde",
    unsure="frygtes; ventes; beregnes; antages; kan; skal; muligvis; måske; risikerer; anslås",
    remaining="fortsat; stadig; endnu; tilbage; på {sygehus,hospitalet}; indlagt; intensiv",
    narrower=("anholdt fængsl*", "overlev*", "ramt berørt*", "evakuer*", "døde omkom"),
    gravely="{alvorligt,livsfarligt,kritisk} {såret,kvæstet}; kritisk kvæst*",
    including="heriblandt; inklusive; eksklusive; medregnet; hvoraf",
    attackers="gerningsm* skytte* angriber* terrorist*",
    disasters=(
        "brand* ild* eksplo* skovbrand* brænd*",
        "oversvøm* storm* uvejr* regn* lavine* skred* sne* drukn*",
        "jordskælv* rystelse*",
        "ulykke* kollision* stød* tog* bus* fly* helikopter* færge* skib* båd* afspor* kæntr* styrt*",
        "angreb* attentat* skyd* skud* bombe* eksplo* raket* drone* kniv*",
        "virus* influenza mæslinger kolera udbrud* forgift* sygdom*",
    ),
    # Denial.
    negations="ikke aldrig",
    negatives="ingen ingenting intet ingensteds næppe",
    pseudo="bare kun",
    denials="benægt* dementer* nægt* afvis* bestrid*",
    lacks="uden forbud* forbyd* forbød* hindr* mod stop* mangl* mislykk* næppe u*",
    # Abbreviations.
    short_titles="Dr Prof dr prof hr Hr St Skt adm fhv kst",
    short_numbers="nr kap s art tlf ca jan feb apr jun jul aug sept sep okt nov dec kl Nr Tlf",
    short_inside="f.eks bl.a dvs d.v.s m.a.o p.g.a pga evt inkl ekskl jf m.m m.fl o.l vs ift iht mht fhv",
    short_names="etc osv mfl mio mia Jr Sr jr sr Inc Ltd Co e.Kr f.Kr",
    openers="""
        Den Det De En Et Han Hun Vi Jeg Man Og Men Eller For I På Af Fra Med Ved Til Efter Om Gennem Over Mod Under
        Siden Ifølge Når Da Fordi Mens Før Hvordan Hvad Hvem Hvor Hvorfor Denne Dette Disse Ingen Ikke Også Nu Så Der Her Desuden
        Derfor Derefter Alligevel Tidligere Hans Hendes Deres Vores Er Har Kan Mange Alle Flere Begge Andre
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="dansk",
    login="log ind; log på; opret en konto; opret konto; opret dig",
    # Word order.
    verb_second=True,
    line_asides=True,
    clause_comma=True,
)
