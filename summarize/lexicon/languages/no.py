"""Norwegian: bokmål, and the commonest words of nynorsk."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="at",
    whether="om hvorvidt hvordan hvorfor hva hvilke hvilken hvilket korleis kvifor kva",
    going_on="""
        det {er,var,betyr,innebærer,gjelder,handler,skulle,må,kan,har,kommer}; dette; denne; disse; også; dessuten;
        i tillegg; derfor; dermed; deretter; så; og; videre; for eksempel; der; han; hun; de; ho; dei
    """,
    contrasting="men; likevel; derimot; til tross for dette; imidlertid; ellers; på den andre siden",
    promising="dette vet vi; her er",
    pronouns={
        "han": "m",
        "ham": "m",
        "hun": "f",
        "henne": "f",
        "ho": "f",
        "hen": "c",
        "de": "p",
        "dei": "p",
        "dem": "p",
        "det": "n",
        "man": "n",
        "ein": "n",
        "vi": "1",
        "oss": "1",
        "jeg": "1",
        "eg": "1",
        "meg": "1",
        "som": "w",
        "hvem": "w",
    },
    noun_genitive_endings="s",
    possessives="hans hennes deres dens dets sin sitt sine vår vårt våre min mitt mine din ditt dine hennar deira",
    articles="""
        en ei et ein eit den det de denne dette disse noen noe flere mange to tre fire fem seks alle begge
        andre hver hvert ingen ulike samtlige
    """,
    indefinite="en ei et ein eit noen noe flere mange to tre fire fem seks andre ingen",
    auxiliaries="""
        har hadde er var blir ble blitt vil ville skal skulle kan kunne må måtte får fikk bør burde kommer kom
        vart blei
    """,
    passives="blir ble blitt vart blei",
    demanding_with_that="""
        krever krevde krevd ber ba bad oppfordrer oppfordret vil ville ønsker ønsket håper håpet foreslår foreslo
        anbefaler anbefalte
    """,
    hearsay="angivelig angivelige påstått påståtte kanskje muligens antakelig visstnok",
    doubting="kanskje muligens",
    hearsay_verbs="skal skulle",
    adverbs="""
        også ennå nå da så siden senere tidligere i går dag morgen deretter imidlertid likevel bare selv derfor
        dermed dessuten videre samtidig igjen alltid ofte nylig direkte straks endelig fremst særlig fortsatt fremdeles
        allerede ikke aldri her der vet altså nemlig leende kort seg ikkje no
        mandag tirsdag onsdag torsdag fredag lørdag søndag blant annet jo
    """,
    adverb_endings="ligvis messig",
    separable="inn på ut frem fram av med om fast opp",
    not_finite="å",
    prepositions="""
        i på av fra for med ved til etter om gjennom ut over mot under siden ifølge tross uten rundt
        omkring ovenfor bak mellom innen innenfor utenfor langs via per hos overfor angående frå ifølgje
    """,
    linking="for i ved av innen fra",
    attaching="i på ved fra hos",
    coordinating="og & samt",
    setting_against="mens",
    setting_beside="også selv",
    conjunctions="""
        at eller fordi mens selv før men slik hvis dersom der når da som hva hvor siden uten ettersom
        skjønt med mindre selvom enda hvorfor hvordan
    """,
    purpose="for",
    function="du dere deg meg svært helt mer drøyt nesten omtrent cirka dette at",
    endings="s 's ’s",
    # Speech.
    say="""
        sier sa sagt seier forteller fortalte fortalt fortel forklarer forklarte forklart opplyser opplyste opplyst
        melder meldte meldt meddeler meddelte skriver skriv skrev skrevet mener mente ment meiner synes syntes tror trodde
        trur hevder hevdet påstår påstod påpeker påpekte understreker understreket understrekte fastslår fastslo
        svarer svarte svart bekrefter bekreftet advarer advarte håper håpet frykter fryktet innrømmer innrømmet
        erkjenner erkjente legger la utdyper utdypet lover lovet uttaler uttalte spør spurte
        lurer lurte kommenterer kommenterte beskriver beskrev vitner foreslår foreslo krever krevde
        oppfordrer oppfordret minnes presiserer presiserte fremhever fremhevet vurderer vurderte regner regnet spår spådde
        argumenterer argumenterte nekter nektet benekter benektet avkrefter avkreftet dementerer dementerte beklager beklaget
        siterer siterte lyder lød klager klaget gjentar gjentok
        reagerer reagerte slår slo roper ropte tvitret avslører avslørte informerer informerte forsikrer
        forsikret gir ga poengterer poengterte konstaterer konstaterte varsler varslet
    """,
    judge="""
        kaller kalte betegner betegnet beskriver beskrev kritiserer kritiserte hyller hyllet fordømmer fordømte forsvarer
        forsvarte sammenligner sammenlignet anklager anklaget
    """,
    exclaim="""
        ler lo sukker sukket jubler jublet utbryter utbrøt hvisker hvisket skriker skrek smiler smilte spøker spøkte
        fortsetter fortsatte avslutter avsluttet innleder innledet begynner begynte oppsummerer oppsummerte
        roper ropte analyserer analyserte skyter skanderer skanderte
    """,
    saying="sigende tilføyende",
    phrasal="""
        {er,var} overbevist om; gjør klart; gjorde klart; slår fast; slo fast; legger til; la til; skyter inn; skjøt inn; utelukker ikke;
        utelukket ikke; {er,var} {bekymret,redd,sikker} for; {er,var} {bekymret,redd,sikker} på; gir uttrykk for; ga uttrykk for;
        peker på; pekte på; viser til; viste til
    """,
    separated={
        "fast": "slår slo",
        "til": "legger la",
        "inn": "skyter",
        "med": "regner regnet",
        "klart": "gjør gjorde",
        "uttrykk": "gir ga",
    },
    bound="slår slo gir ga legger la",
    untold="sikkert klart umulig usannsynlig",
    expletives="det",
    according="ifølge; ifølgje; i følge; i {ord,øynene} til; med henvisning til; på vegne av",
    citing="med henvisning til",
    according_own="etter {hans,hennes,deres} {mening,syn,vurdering}",
    sender="fra; uttalelse fra",
    documents="""
        uttalelse uttalelsen pressemelding pressemeldingen intervju intervjuet rapport rapporten brev brevet tale talen
        reaksjon reaksjonen studie studien undersøkelse undersøkelsen pressekonferanse pressekonferansen samtale samtalen
        dom dommen vedtak vedtaket avisen avisa melding meldingen innlegg innlegget artikkel artikkelen dokument dokumentet
        e-post e-posten boken boka kronikk kronikken blogg podkast høringssvar høringssvaret statistikk statistikken tall tallene
        rapporter anmeldelse avhør avhøret tiltalen nettside nettsiden nettsider hjemmeside twitter facebook instagram linkedin
    """,
    cites="siterer siterte",
    in_these_words="med {disse,de} ordene",
    about_this="det; dette",
    telling="""
        sier sa sagt fort{eller,alte,alt} skriver skrev skrevet opplys{er,te,t} forklar{er,te,t} meld{er,te,t} uttal{er,te,t} hevde{r,t}
    """,
    relay="melder meldte beskriver skriver skrev opplyser opplyste siterer rapporterer",
    denying="{sier,sa} nei til; benekte{r,t}; benektet; avkrefte{r,t}; avkreftet; dementerer; dementerte; nekte{r,t}; nektet; tilbakevis{er,te,t}; bestrider; bestred",
    untrue="ikke sant; usant; stemmer ikke; ingen bevis",
    conditional="hvis dersom om",
    fakes="falsk* fake* forfalsk* oppdikt* parodi* deepfake* satir* fiktiv*",
    nobody="ingen av; ingen",
    acting="{skuespiller,skuespilleren,komiker,imitator}",
    # People and offices.
    titles={
        "herr": "m",
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
        president{,en,er} statsminister{,en} minister{,en} statsråd{,en} statssekretær{,en} utenriksminister{,en} finansminister{,en}
        forsvarsminister{,en} justisminister{,en} helseminister{,en} klimaminister{,en} partileder{,en} partisekretær{,en} gruppeleder{,en} nestleder{,en}
        stortingsrepresentant{,en} stortingspresident{,en} representant{,en} ordfører{,en} varaordfører{,en} byråd{,en} byrådsleder{,en} fylkesordfører{,en}
        rådmann{,en} kommunedirektør{,en} kommuneoverlege{,n} statsforvalter{,en} fylkesmann{,en} borgermester{,en} guvernør{,en} kansler{,en} konge{,n} kronprins{,en}
        leder{,en} styreleder{,en} sjef{,en,er} direktør{,en} generaldirektør{,en} fagdirektør{,en} avdelingsdirektør{,en} avdelingsleder{,en} seksjonsleder{,en}
        toppsjef{,en} konsernsjef{,en} administrerende rektor{,en} lektor{,en} professor{,en} førsteamanuensis dosent{,en} forsker{,en} seniorforsker{,en} stipendiat{,en}
        ekspert{,en,er} økonom{,en} sjeføkonom{,en} analytiker{,en} historiker{,en} statsviter{,en} sosiolog{,en} psykolog{,en} biolog{,en}
        meteorolog{,en} epidemiolog{,en} virolog{,en} lege{,n} overlege{,n} fastlege{,n} sykepleier{,en} kirurg{,en} veterinær{,en} jurist{,en} advokat{,en} forsvarer{,en}
        bistandsadvokat{,en} aktor{,en} statsadvokat{,en} politiadvokat{,en} riksadvokat{,en} påtaleansvarlig dommer{,en} politimester{,en} politisjef{,en} politiinspektør{,en}
        politioverbetjent{,en} operasjonsleder{,en} innsatsleder{,en} etterforskningsleder{,en} lensmann{,en} brannsjef{,en} brannmester{,en} vaktleder{,en} vaktsjef{,en} vakthavende
        pressetalsperson{,en} talsperson{,en} talsmann{,en} talskvinne{,n} pressesjef{,en} pressekontakt{,en} kommunikasjonssjef{,en} kommunikasjonsdirektør{,en} kommunikasjonsrådgiver{,en} informasjonssjef{,en}
        rådgiver{,en} seniorrådgiver{,en} spesialrådgiver{,en} journalist{,en} reporter{,en} korrespondent{,en} redaktør{,en} sjefredaktør{,en} kommentator{,en} programleder{,en}
        forfatter{,en} skuespiller{,en} sanger{,en} artist{,en} regissør{,en} kunstner{,en} produsent{,en} dirigent{,en}
        trener{,en} landslagssjef{,en} landslagstrener{,en} kaptein{,en} spiller{,en} keeper{,en} midtstopper{,en} midtbanespiller{,en} spiss{,en} sportssjef{,en} sportsdirektør{,en} skiløper{,en} løper{,en} fører{,en}
        general{,en} forsvarssjef{,en} oberst{,en} major{,en} admiral{,en} offiser{,en} soldat{,en} pilot{,en}
        biskop{,en} preses prest{,en} sokneprest{,en} imam{,en}
        sekretær{,en} generalsekretær{,en} ambassadør{,en} diplomat{,en} ombud{,et} sivilombud{,et} forbundsleder{,en} fagforeningsleder{,en} klubbleder{,en} hovedtillitsvalgt tillitsvalgt
        aktivist{,en} medlem{,met} medarbeider{,en} grunnlegger{,en} gründer{,en} eier{,en} arrangør{,en} initiativtaker{,en} prosjektleder{,en} koordinator{,en} daglig
        bonde{,n} nabo{,en} beboer{,en} vitne{,t} øyenvitne{,t} mor far bror søster sønn datter enke{,n} mann mannen kvinne{,n} student{,en} elev{,en} lærer{,en}
        frivillig kandidat{,en} politiker{,en} ingeniør{,en} arkitekt{,en} investor{,en} skipper{,en} byråkrat{,en} fylkesråd{,en} kommunalråd{,en} skytter
        ordførar{,en} leiar{,en} forskar{,en} lærar{,en} innsatsleiar operasjonsleiar rådgjevar
        jordmor jordmoren gårdbruker gårdbrukeren fisker fiskeren komponist komponisten
        kasserer kassereren sogneprest sognepresten kokk kokken
    """,
    former="tidligere forhenværende eks ex fungerende avgått avgåtte avtroppende påtroppende konstituert avdød avdøde vordende pensjonert pensjonerte",
    not_roles="mann mannen kvinne kvinnen gutt jente motstander konkurrent kollega etterfølger forgjenger nabo naboen mor far bror søster sønn datter enke",
    unnamed_roles="kilde kilden kilder kildene insider vitne vitnet øyenvitne øyenvitnet informant beboer",
    anonymous="anonym* ukjent* ikke navngi*",
    anonymity="anonymitet",
    identifying="navngis navn",
    definite_endings="n t",
    definite_attribute_endings="a e",
    tried_roles="tiltalte siktede",
    trying_roles="aktor aktoren statsadvokat dommer dommeren advokat advokaten forsvarer forsvareren",
    unlike_roles="ordfører statsminister dommer trener ambassadør biskop kansler guvernør rektor borgermester rådmann journalist reporter",
    deputies="vise vara assisterende konstituert",
    role_suffixes="""
        minister ministeren leder lederen direktør direktøren sjef sjefen talsperson talspersonen talsmann talsmannen forsker forskeren
        ekspert eksperten advokat advokaten sekretær sekretæren lege legen trener treneren kaptein lærer læreren ansvarlig ansvarlige
        økonom økonomen professor professoren redaktør redaktøren journalist journalisten inspektør inspektøren betjent betjenten rådgiver rådgiveren
        politiker politikeren ingeniør ombud ombudet konsulent konsulenten analytiker analytikeren logen log representant representanten koordinator koordinatoren
        forvalter forvalteren råd råden mester mesteren viter viteren
    """,
    feminine_roles="dronning dronningen prinsesse prinsessen mor søster datter enke kvinne kvinnen talskvinne talskvinnen kronprinsesse kronprinsessen",
    women="""
        anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina maria elisabeth kristin
        bente heidi silje hanne linda tone tove anita elin wenche ragnhild camilla ellen karin hege ann mona marie aud monica julie
        kristine turid laila reidun stine helene mari mette grethe gro siv guri erna sylvi trine ine tonje sofie nora emma
        emilie thea sara lene line lise lisbeth lillian sissel unni vibeke vigdis åse åshild guro ingvild maren oda thale toril
        charlotte cecilie caroline christine katrine kathrine karoline jorunn jenny hadia abid fatima amina ursula angela kamala hillary
    """,
    given_words="per hans dag mai april",
    groups="""
        eksperter politiet regjeringen opposisjonen kritikere medier myndigheter myndighetene forskere forskerne leger vitner
        politikere fagforening fagforeningen brannvesenet departementet partiet selskapet bedriften retten tingretten lagmannsretten forsvaret nyhetsbyrået
        organisasjoner organisasjonen demonstranter analytikere kommunen fylket staten kilder koalisjonen foreningen forbundet instituttet universitetet
        sykehuset skolen kommisjonen påtalemyndigheten mattilsynet helsedirektoratet statsforvalteren direktoratet tilsynet stortinget styret
        beboere naboer innbyggere lærere studenter ansatte bønder aktivister arbeidsgivere banken klubben byrådet kommunestyret
    """,
    people="""
        bror brødre søster søstre sønn sønner datter døtre barn foreldre mor far farfar mormor bestefar bestemor barnebarn onkel tante
        mann menn kvinne kvinner enke familie familien pårørende etterlatte venner venn venninne partner folk mennesker lag laget mannskap
        gruppe lesere seere lyttere kunder medlemmer tilhengere fans supportere velgere borgere kolleger kollega elever gjester pasienter reisende
        passasjerer gutt gutter jente jenter motstandere beboere naboer
    """,
    group_names="Amnesty Greenpeace NAV PST Kripos SSB FHI NVE Statkraft Equinor Mattilsynet Økokrim Norges",
    outlets="avis avisen avisa kanal kanalen nyhetsbyrå nyhetsbyrået radio radioen magasin magasinet nettsted nettstedet nettavisen",
    outlet_names="nrk ntb vg aftenposten dagbladet tv2 e24 dn adresseavisen reuters afp bbc cnn bergens bloomberg dpa tt ritzau",
    naming="såkalt* kalt kalte tittel overskriften mottoet slagord hashtag begrep begrepet ordet navn navnet kallenavn tema",
    works="""
        film filmen serie serien bok boken boka roman romanen album albumet låt låten sang sangen dikt stykke opera musikal avis parti gruppen bandet prosjekt prosjektet
        program programmet kampanje selskap merke pris klubb skip festival utstilling restaurant spill app podkast dokumentar
    """,
    particles="af von de la le al el ben bin di da du del van der",
    not_people="""
        motors electric league forente stater europeiske union nasjoner usa eu fn nato arbeiderpartiet høyre fremskrittspartiet senterpartiet venstre rødt
        miljøpartiet kristelig folkeparti universitet institutt stortinget tingrett lagmannsrett kommune fylke politidistrikt politiet banken as asa forening gate
        gata oslo bergen trondheim stavanger norge norske
    """,
    owning_bodies="aps svs sps frps krfs mdgs høyres venstres rødts arbeiderpartiets senterpartiets fremskrittspartiets",
    places="by byen bygd kommune tettsted øya",
    common="""
        partiet regjeringen stortinget tjenestemenn mennesker innbyggere bank land staten år prosent kroner euro
        doktor kommunen politiet flere flest
    """,
    # Numbers and dates.
    numbers={
        0.5: "halv halve halvparten",
        1: "én ett",
        2: "to begge",
        3: "tre",
        4: "fire",
        5: "fem",
        6: "seks",
        7: "sju syv",
        8: "åtte",
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
        20: "tjue tyve",
        30: "tretti tredve",
        40: "førti",
        50: "femti",
        60: "seksti",
        70: "sytti",
        80: "åtti",
        90: "nitti",
    },
    scales={
        10: "titalls",
        100: "hundre hundrevis",
        1_000: "tusen tusenvis",
        1_000_000: "million millioner mill",
        1_000_000_000: "milliard milliarder mrd",
        1_000_000_000_000: "billion billioner",
    },
    percent="prosent* prosentpoeng*",
    months=(
        "januar jan.",
        "februar feb.",
        "mars",
        "april apr.",
        "mai",
        "juni jun.",
        "juli jul.",
        "august aug.",
        "september sept. sep.",
        "oktober okt.",
        "november nov.",
        "desember des.",
    ),
    until="til",
    weekdays=("mandag*", "tirsdag*", "onsdag*", "torsdag*", "fredag*", "lørdag*", "søndag*"),
    times="""
        klokken dag går kveld kvelden ettermiddag ettermiddagen morgen morgenen natt natten natta uke uken uka måned måneden år året time dagen
        dager uker måneder timer formiddag formiddagen
    """,
    ordinal_stops=True,
    # Counting.
    counted_people="mennesk* person personer",
    further="annen andre ytterligere øvrige gjenværende første siste",
    tolls="antall antallet dødstall dødstallet totalt",
    another_time="""
        {i fjor,forrige år,året før}; år {tidligere,siden}; {dager,uker,måneder,år} {tidligere,siden}; før det; da; tidligere; siden;
        i år; årlig; per år; i gjennomsnitt; {i,på} samme *; {sammenlignet,sammenligning} med
        forrige {uke,måned,år}; opprinnelig
    """,
    ages="åring* år",
    or_more="eller flere; eller mer",
    at_least="minst",
    part_of="av",
    ordinals="gang to ganger dobbel* begge",
    ordinal_endings=". de te",
    numbering="nummer nr linje tog buss spor episode artikkel kapittel",
    pluperfect="hadde",
    elsewhere="""
        andre steder; i {en,et} {annen,annet}; nabo*; {landsdekkende,over hele verden}; lignende; i hele *; i hver
    """,
    came_from="fra",
    came_to="til",
    changing="øk* stig* steg hev* senk* falt fall* synk* sank vokst* reduser*",
    reaching="nå* utgjør utgjorde",
    unsure="fryktes; ventes; beregnes; antas; kan; skal; muligens; kanskje; risikerer; anslås",
    remaining="fortsatt; fremdeles; ennå; igjen; på sykehus; innlagt; intensivavdeling",
    narrower=("pågrepet arrestert fengsl*", "overlev*", "rammet berørt*", "evakuer*", "døde omkom"),
    gravely="{alvorlig,livstruende,kritisk} skadd*",
    including="deriblant; inkludert; eksklusive; medregnet; hvorav",
    attackers="gjerningsm* skytter* angriper* terrorist*",
    disasters=(
        "brann* ild* eksplo* skogbrann* brenn*",
        "flom* storm* uvær* regn* snøskred* skred* ras* snø* drukn*",
        "jordskjelv* skjelv*",
        "ulykk* kollisjon* kollider* tog* buss* fly* helikopter* ferge* skip* båt* avspor* kantr* styrt*",
        "angrep* attentat* skyt* skudd* bombe* eksplo* rakett* drone* kniv*",
        "virus* influensa meslinger kolera utbrudd* forgift* sykdom*",
    ),
    # Denial.
    negations="ikke ikkje aldri",
    negatives="ingen ingenting intet ingensteds knapt",
    pseudo="bare kun",
    denials="benekt* avkreft* dementer* nekt* avvis* bestri*",
    lacks="uten forbud* forby* forbød* hindr* mot stopp* mangl* mislykk* knapt u*",
    # Abbreviations.
    short_titles="Dr Prof dr prof hr St adm",
    short_numbers="nr kap s art tlf ca jan feb apr jun jul aug sept sep okt nov des kl Nr Tlf",
    short_inside="f.eks bl.a dvs m.a.o t.o.m p.g.a ev evt inkl ekskl jf jfr mv m.m m.fl o.l pga vs ift iht",
    short_names="etc osv mfl mill mrd Jr Sr jr sr Inc Ltd Co e.Kr f.Kr as",
    openers="""
        Den Det De En Et Ei Han Hun Vi Jeg Man Og Men Eller For I På Av Fra Med Ved Til Etter Om Gjennom Over Mot Under
        Siden Ifølge Når Da Fordi Mens Før Hvordan Hva Hvem Hvor Hvorfor Denne Dette Disse Ingen Ikke Også Nå Så Der Her Dessuten
        Derfor Deretter Likevel Tidligere Hans Hennes Deres Vår Våre Er Har Kan Mange Alle Flere Begge Andre Ho Dei Eg
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("«", "»", "‘", "’"),
    # Pages.
    own_names="norsk; norsk bokmål; bokmål; nynorsk",
    login="logg inn; registrer deg; opprett konto; opprett en konto",
    # Word order.
    verb_second=True,
    clause_comma=True,
    line_asides=True,
)
