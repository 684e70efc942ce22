"""Hungarian: the surname stands first, the office behind the name, and an ending tells the case."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="hogy",
    whether="vajon",
    going_on="""
        ez; ezt; ezek; az; azt; így; ezért; emellett; továbbá; szintén; ugyanakkor; majd; ezután; végül; tehát; vagyis; és; illetve; ezzel; ennek
    """,
    contrasting="de; azonban; viszont; ellenben; ezzel szemben; mégis; ám",
    promising="íme {mi,hogyan,miért,ki,mikor,hol}",
    pronouns={
        "szerinte": "c",
        "szerintük": "p",
        "ő": "c",
        "ők": "p",
        "én": "1",
        "mi": "1",
        "aki": "w",
        "akik": "w",
        "amely": "w",
        "amelyek": "w",
        "ami": "w",
        "ki": "w",
    },
    articles="a az egy ez ezek azok ezen azon néhány több sok minden más két három négy öt valamennyi mindkét",
    indefinite="egy néhány más több",
    auxiliaries="volt voltak van vannak lesz lesznek lett lettek fog fognak kell kellett lehet nem is",
    adverbs="""
        azt ezt arra erre arról erről úgy így is már még most ma tegnap holnap majd aztán ezután végül ugyanakkor továbbá csak szintén később korábban előbb végezetül emellett
        hozzá kifejezetten egyértelműen nyíltan röviden nemrég újra ismét közben eközben egyébként például természetesen lapunknak portálunknak hírportálunknak újságíróknak kérdésre kérdésünkre akkor itt ott innen onnan mindezt minderről
    """,
    adverbials="többek között; {a,az} {hírre,kérdésre,felvetésre,esetre} reagálva; ezzel kapcsolatban; {a,az} {tájékoztatón,sajtótájékoztatón}; {a,az} {MTI,hírügynökség} kérdésére; ennek kapcsán; a többi között",
    prepositions="szerint alapján után előtt között mellett alatt fölött felett miatt ellen nélkül iránt kapcsán során révén keresztül óta múlva felé köré helyett végett ellenére",
    linking="& és",
    coordinating="és & valamint illetve",
    conjunctions="hogy de ha mert amikor mivel hiszen bár noha mint ahol ahogy ahogyan amint vagy sem se azonban viszont pedig ám ugyanis miután mielőtt",
    function="""
        ne sem se meg el ki be fel le ide oda vele neki nekik őt őket róla rájuk ezzel azzal ebben abban ennek annak ehhez ahhoz itt ott hol mikor miért hogyan mi mit kit mely
        lenne legyen nincs nincsenek sincs volna ilyen olyan ugyanaz saját
    """,
    endings="""
        nak nek t at et ot öt val vel ról ről tól től hoz hez höz ban ben ba be on en ön ra re ért ig é ék ja je a e i
    """,
    nameless_endings="nak nek ról ről tól től hoz hez höz val vel ban ben ért",
    locative_endings="on en ön án én",
    object_endings="t",
    possessive_endings="je ja e a",
    # Speech.
    say="""
        mond{ta,ták,ja,ják,tam} elmond{ta,ták,ja,ják} közöl{te,ték,i,ik} hangsúlyoz{ta,ták,za,zák} hozzátette hozzátették hozzátesz{i,ik} kijelentette kijelentették kijelent{i,ik} fogalmaz{ott,tak,} nyilatkoz{ott,ta,tak,ik} ír{ta,ták,ja,ják}
        jelez{te,ték} jelz{i,ik} kiemel{te,ték,i,ik} megjegyez{te,ték} megjegyz{i,ik} válaszol{t,ta,tak} állít{otta,ották,ja,ják} leszögez{te,ték,i} vél{te,ték,i,ik} vélekedett vélekedik tájékoztat{ott,tak,} bejelentette bejelentették bejelent{i,ik} ismertette ismertették
        magyaráz{ta,ták,za} megerősít{ette,ették,i} figyelmeztet{ett,tek} emlékeztet{ett,tek,} folytat{ta,ták,ja} mesél{te,ték,t,i} elárul{ta,ták,ja} elismer{te,ték,i} bevall{otta,ja} posztol{ta,t} összegzett összegez összefoglalta
        értékel{t,te,ték} indokol{ta,t} jelentette jelentették sorolta részletez{te,ték} kifejtette kifejtették kifejt{i,ik} aláhúzta rámutat{ott,tak,nak,} kiegészítette megállapít{otta,ja} felidéz{te,ték,i} pontosít{ott,otta} kommentál{ta,t} érvel{t,tek}
        cáfol{ta,ták,t} tagad{ta,ták,ja} gondol{ja,ják,ta} hisz{i,ik} remél{i,ik,te} tartotta jegyezte állapította
        fejtette kezdte zárta szögezte fűzte tette vetette húzta idézte
    """,
    judge="nevez{te,i,ték} bírál{ta,t} dicsér{te,t} minősít{ette,i} köszön{te,ötte} követel{te,i} kér{te,i} javasol{ta,ja} sürget{te,i} ígér{te,i} beszél{t,} bízik utalt céloz",
    exclaim="reagál{t,tak,nak,} kérdez{te,ték,i} sóhajtott felkiáltott kiáltotta felelte nevetett vágta tréfált panaszolta viccelődött vágott",
    saying="mondván hozzátéve hangsúlyozva kijelentve megjegyezve jelezve kiemelve",
    phrasal="""
        {tette,teszi,tették,teszik} hozzá; {szögezte,szögezi} le; {emelte,emeli,emelték} ki; {jelentette,jelentették} ki; {erősítette,erősíti} meg; {fűzte,fűzi,fűzték,fűzik} hozzá; {jegyezte,jegyzi} meg; {jelentette,jelentették} be; {fejtette,fejti} ki; {húzta,húzza} alá; {vetette,veti} fel; {foglalta,foglalják} össze; állapította meg
        hívta fel a figyelmet; {felhívta,felhívják} a figyelmet; {fejezte,fejezi} ki; {arra,rá} {mutatott,mutat} rá; mutatott rá; {számolt,számol,számoltak} be; beszámolt; {azzal,ezzel} {zárta,folytatta,kezdte}; {úgy,ezt,így} {fogalmazott,fogalmaz,nyilatkozott,vélekedett,vélte,reagált,kommentálta}; {arról,erről} {beszélt,tájékoztatott,számolt be,írt}; {azon,azon a} {véleményen,állásponton} van; azt {mondta,mondják,írta,írják,közölte,állította,hangsúlyozta,kérte}; {idézte,idézi} fel; {tért,tértek} ki
    """,
    according_after="szerint; közlése szerint; tájékoztatása szerint; elmondása szerint; szavai szerint; véleménye szerint; beszámolója szerint; adatai szerint; információi szerint; becslése szerint; jelentése szerint",
    according_own="szerinte; szerintük; elmondása szerint; véleménye szerint; meglátása szerint",
    documents="""
        közlemény közleményben közleményében közleményt interjú interjúban interjújában levél levélben levelében beszéd beszédében poszt posztban posztjában bejegyzés bejegyzésben bejegyzésében bejegyzést jelentés jelentésben jelentésében cikk cikkben
        nyilatkozat nyilatkozatban nyilatkozatában videó videóban üzenet üzenetben tanulmány tanulmányban kutatás felmérés könyv könyvében állásfoglalás sajtótájékoztató sajtótájékoztatón sajtótájékoztatóján konferencia konferencián facebook-oldalán közösségi oldalán tájékoztató tájékoztatón
    """,
    relay="jelentette ír{ta,ja} közöl{te,i} számolt idézi idézte",
    denying="{cáfolta,cáfolták,cáfolja,tagadta,tagadták,tagadja}",
    untrue="nem igaz; nem felel meg a valóságnak; nem valós; hazugság",
    conditional="ha",
    fakes="hamis* kamu* állítólagos* koholt* szatirikus*",
    nobody="senki; egyik sem",
    acting="{alakító,megformáló}; szerepében",
    # People and offices.
    keeps_name_order=True,
    titles={
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
        "ifj": "",
        "ifj.": "",
        "özv": "f",
        "id": "",
        "id.": "",
    },
    roles="""
        elnök elnöke alelnök alelnöke miniszter minisztere miniszterelnök miniszterelnöke miniszterelnök-helyettes kormányfő kormányfője államfő köztársasági államtitkár államtitkára helyettes helyettese polgármester polgármestere főpolgármester főpolgármestere főpolgármester-helyettes alpolgármester alpolgármestere jegyző jegyzője főispán főispánja kormánybiztos
        kormánymegbízott képviselő képviselője frakcióvezető frakcióvezetője szóvivő szóvivője sajtószóvivő sajtófőnök igazgató igazgatója igazgatóhelyettes igazgatóhelyettese főigazgató főigazgatója vezérigazgató vezérigazgatója ügyvezető ügyvezetője vezető vezetője titkár titkára főtitkár főtitkára nagykövet nagykövete ügyész ügyésze főügyész bíró bírója ügyvéd ügyvédje
        szakértő szakértője elemző elemzője közgazdász közgazdásza történész politológus szociológus professzor professzora tanár tanára docens docense kutató kutatója orvos orvosa főorvos főorvosa virológus epidemiológus újságíró újságírója író költő rendező rendezője színész színésznő zenész énekes énekesnő karmester edző edzője vezetőedző vezetőedzője szövetségi kapitány kapitánya
        játékos játékosa csatár kapus kapusa úszó olimpikon bajnok parancsnok parancsnoka ezredes százados alezredes őrnagy tábornok püspök püspöke érsek érseke bíboros pápa lelkész plébános rabbi király herceg alapító alapítója tulajdonos tulajdonosa jelölt jelöltje politikus politikusa elnökjelölt pártelnök tag tagja tanácsadó tanácsadója menedzser menedzsere producer gazda gazdálkodó vállalkozó
        ügyeletes ügyeletese sajtóügyeletes sajtóügyeletese sajtóreferens sajtóreferense tréner trénere szakember szakvezető tanácsos főtanácsos sajtófőnöke szakigazgató
        diplomata meteorológus geológus biológus régész építész mérnök mérnöke rektor rektora dékán dékánja tanszékvezető osztályvezető osztályvezetője főosztályvezető ombudsman biztos biztosa koordinátor koordinátora aktivista lakó szemtanú túlélő nő férfi anya anyja apa apja testvér testvére feleség felesége férj férje lánya fia főszerkesztő főszerkesztője szerkesztő szerkesztője műsorvezető polihisztor
    """,
    role_suffixes="miniszter kancellár szóvivő szóvivője titkár titkára igazgató igazgatója vezető vezetője elnök elnöke biztos biztosa képviselő szakértő kutató mester ügyész orvos bíró edző edzője referens referense kapitány",
    former="volt korábbi egykori jelenlegi leendő megbízott új akkori",
    relations="felesége férje lánya fia anyja apja testvére özvegye barátja kollégája szomszédja",
    not_roles="nő férfi ember fiú lány vádlott gyanúsított",
    unnamed_roles="forrás informátor szemtanú lakó helybéli",
    anonymous="névtelen*",
    anonymity="névtelenség* neve elhallgatását",
    identifying="azonosít* nevű",
    deputies="helyettes alelnök",
    feminine_roles="színésznő énekesnő nő anya anyja felesége lánya",
    women="""
        anna mária éva katalin zsuzsanna zsuzsa erzsébet ilona judit ágnes andrea krisztina mónika edit gabriella szilvia anikó tímea eszter nóra réka dóra kinga orsolya viktória bernadett beáta ildikó klára
        márta magdolna enikő emese rita erika vera ágota boglárka fruzsina petra lilla hajnalka melinda noémi piroska rozália veronika annamária barbara bianka csilla adrienn
    """,
    people="""
        nő nők férfi férfiak ember emberek gyerek gyerekek gyermek gyermekek anya apa fiú lány szülő szülők fiatal fiatalok áldozat áldozatok gyanúsított* vádlott* utas* lakó* diák* munkás* dolgozó* menekült* beteg betegek turist* katona katonák személy* család családok
    """,
    groups="""
        párt pártja kormány kormánya kormányszóvivő minisztérium minisztériuma rendőrség rendőr-főkapitányság ügyészség bíróság törvényszék kúria önkormányzat önkormányzata hivatal hivatala bizottság bizottsága egyesület egyesülete szövetség szövetsége szakszervezet cég vállalat társaság társasága bank bankja egyetem kórház intézet intézete alapítvány
        szakértők elemzők kutatók orvosok források hatóság hatóságok katasztrófavédelem tűzoltóság mentőszolgálat ellenzék frakció frakciója testület parlament országgyűlés ügyvédek szülők tanárok lakók gazdák szervezők szervezet szervezete csapat klub egyház tárca hadsereg testülete kamara kamarája szolgálat szolgálata ügynökség központ központja tanács tanácsa csoport követség nagykövetség
    """,
    group_names="fidesz kdnp mszp dk tisza momentum jobbik lmp mnb ksh nav oks ombudsman nébih orfk bkk máv mol otp mlsz ensz nato eu who kreml",
    outlets="lap lapja hírügynökség távirati újság napilap hetilap portál hírportál rádió televízió csatorna sajtó magazin oldal",
    outlet_names="mti index telex 444 hvg 24.hu atv rtl tv2 reuters afp ap bbc cnn bloomberg politico tass blikk népszava demokrata mandiner origo portfolio euronews facebook x hirado.hu magyar nemzet",
    naming="úgynevezett nevű című elnevezésű szlogen* cím* kifejezés* szó* mottó* jelzős fogalma*",
    works="film* könyv* regény* album* dal* sorozat* folyóirat* lap párt* csoport* projekt* program* kampány* cég* díj* művelet* fesztivál* kiállítás* étterem* alkalmazás* csatorna* podcast* műsor* egyesület* alapítvány* iskola* színház* kórház*",
    particles="de di von van der den la al bin",
    not_people="""
        magyarország budapest magyar európai unió ukrajna oroszország románia parlament országgyűlés kormány minisztérium bizottság bíróság egyetem kórház utca tér út megye város járás nemzeti állami köztársaság hivatal intézet szövetség párt tanács bank központ főváros fővárosi fidesz tisza
        és
    """,
    given_words="magyar",
    common="""
        magyar magyarország európai nemzeti állami fővárosi budapesti országos megyei városi köztársasági pénzügyi külügyi belügyi igazságügyi honvédelmi egészségügyi oktatási gazdasági földművelésügyi közigazgatási közlekedési rendőrségi katasztrófavédelmi kormány parlament
        mint amint ahogy többek között bár amikor miután
    """,
    # Numbers and dates.
    numbers={
        2: "két kettő",
        3: "három",
        4: "négy",
        5: "öt",
        6: "hat",
        7: "hét",
        8: "nyolc",
        9: "kilenc",
        10: "tíz",
        20: "húsz",
        30: "harminc",
        40: "negyven",
        50: "ötven",
        60: "hatvan",
        70: "hetven",
        80: "nyolcvan",
        90: "kilencven",
    },
    scales={
        100: "száz",
        1_000: "ezer",
        1_000_000: "millió",
        1_000_000_000: "milliárd",
    },
    percent="százalék*",
    months=(
        "január* jan.",
        "február* febr.",
        "március* márc.",
        "április* ápr.",
        "május* máj.",
        "június* jún.",
        "július* júl.",
        "augusztus* aug.",
        "szeptember* szept.",
        "október* okt.",
        "november* nov.",
        "december* dec.",
    ),
    weekdays=(
        "hétfő hétfőn hétfői",
        "kedd kedden keddi",
        "szerda szerdán szerdai",
        "csütörtök csütörtökön csütörtöki",
        "péntek pénteken pénteki",
        "szombat szombaton szombati",
        "vasárnap vasárnapi",
    ),
    times="""
        tegnap ma holnap reggel délelőtt délután este éjjel éjszaka hét héten hónap hónapban év évben tavaly idén óra órakor perc nap napon
        hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap
    """,
    # Counting.
    counted_people="ember* személy* fő",
    further="további másik többi",
    tolls="száma összesen",
    another_time="tavaly; {évvel,hónappal,nappal} ezelőtt; korábban; az előző évben; {évente,naponta,átlagosan}; eredetileg; kezdetben; {azóta,óta}; idén",
    ages="éves",
    or_more="vagy {több,annál több}",
    at_least="legalább; minimum",
    part_of="közül",
    ordinals="első második harmadik utolsó",
    ordinal_endings="dik",
    numbering="szám számú paragrafus vonal járat",
    elsewhere="máshol; más*; szomszédos; országszerte; világszerte; hasonló; minden",
    came_from="-ről -ról",
    came_to="-re -ra",
    changing="nőtt emelkedett csökkent növekedett visszaesett; {nő,emelkedik,csökken}; {drágult,olcsóbb}",
    reaching="elérte; {eléri,elérheti}",
    unsure="talán; becslés*; várható*; akár; félnek; {lehet,állítólag}; fenyeget*",
    remaining="még; {maradt,maradtak}; kórházban; kezelnek",
    narrower=(
        "letartóztat* elítélt* börtön* őrizet*",
        "túlél* megment*",
        "károsult*",
        "evakuál* kitelepít*",
        "",
    ),
    gravely="súlyosan {sérült,sérültek,megsérült}; {súlyos,életveszélyes} állapot*",
    including="köztük; {beleértve,kivéve}; többek között",
    attackers="támadó* merénylő* gyilkos* terrorist*",
    disasters=(
        "tűz* láng* ég* robban*",
        "árvíz* vihar* eső* lavin* földcsuszam* hó* fullad* áradás*",
        "földreng* rengés*",
        "baleset* ütköz* busz* vonat* repülő* helikopter* hajó* kisikl* zuhan*",
        "támad* merénylet* lő* bomb* robban* rakét* drón* kés*",
        "vírus* influenz* kanyaró* koler* járvány* mérgez*",
    ),
    # Denial.
    negations="nem ne sem se soha",
    negatives="senki semmi nincs nincsenek sincs sehol",
    pseudo="csak nemcsak",
    denials="cáfol* tagad* elutasít* visszautasít*",
    lacks="nélkül ellen tilt* megakadályoz* elkerül* hiány* lemond* töröl*",
    # Abbreviations.
    short_titles="Dr Prof Ifj Id Özv Szt dr prof ifj id özv",
    short_places="ker u krt pl",
    short_numbers="sz kb pl old bek ún jan febr márc ápr jún júl aug szept okt nov dec tel",
    short_inside="i.e i.sz stb vö ill m.n",
    short_names="Kft Zrt Nyrt Bt",
    openers="""
        A Az Egy Ez Ezek Azok Ő Ők Mi Én Ha De És Hogy Mert Amikor Ezért Így Most Ma Tegnap Majd Aztán Ezután Azonban Viszont Nem Mint Bár Miután Szerinte Emellett Ugyanakkor
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("„", "”", "«", "»"),
    # Pages.
    own_names="magyar; magyar nyelv; hu; hun",
    login="{bejelentkezés,belépés}",
    # Word order.
    free_order=True,
    clause_comma=True,
    offices_follow=True,
)
