"""Romanian."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="că cum să deoarece fiindcă",
    going_on="""
        acest; această; acesta; aceasta; aceștia; acestea; acel; acea; acela; aceea; astfel; de asemenea; în plus; totodată; prin urmare; de aceea
        apoi; și; așadar; deci; sau; iar; este vorba; e vorba; așa
    """,
    contrasting="dar; însă; totuși; în schimb; dimpotrivă; la rândul său; cu toate acestea",
    promising="iată {ce,cum,de ce,cine,când,unde,tot}",
    pronouns={
        "care": "w",
        "căruia": "w",
        "căreia": "w",
        "cărora": "w",
        "el": "m",
        "ea": "f",
        "dânsul": "m",
        "dânsa": "f",
        "dumnealui": "m",
        "dumneaei": "f",
        "ei": "p",
        "ele": "p",
        "eu": "1",
        "noi": "1",
        "cine": "w",
        "acesta": "m",
        "aceasta": "f",
        "acela": "m",
        "aceea": "f",
        "acestuia": "m",
        "acesteia": "f",
        "aceștia": "p",
        "acestora": "p",
    },
    told_pronouns="îi le i ne îmi mi lui lor",
    possessives="său sa săi sale meu mea noștri nostru noastră",
    articles="""
        un o niște unui unei unor acest această acești aceste acel acea acei acele cel cea cei cele fiecare orice
        alt altă alți alte câțiva câteva mulți multe doi două trei patru cinci toți toate ambii ambele mai
    """,
    indefinite="un o niște câțiva câteva alt altă alți alte unii unele",
    oblique_articles="lui",
    article_bases={"unui": "un", "unor": ""},
    declined_endings={
        "ul": "ului",
        "intele": "intelui",
        "gele": "gelui",
        "le": "lor",
        "ii": "ilor",
        "tatea": "tății",
        "curtea": "curții",
        "banca": "băncii",
        "garda": "gărzii",
        "oarea": "oarei",
        "rea": "rii",
        "nea": "nii",
        "a": "ei",
    },
    owner_endings="ului elui ilor elor lor iei ei cii nii lii ării erii urii ții",
    declined_attribute_endings={
        "ale": "ală",
        "ene": "eană",
        "ice": "ică",
        "ive": "ivă",
        "te": "tă",
        "ne": "nă",
        "re": "ră",
        "ase": "asă",
    },
    auxiliaries="a au am ai ați ar aș avea aveau va vor fi fost este e sunt era erau s-a s-au se i-a l-a le-a i-au l-au le-au ne-a mi-a",
    passives="este e fost fi sunt era erau fiind",
    demanding_with_that="""
        cere cer cerut cerea solicită solicitat pretinde pretins ordonă ordonat propune propun propus
        recomandă recomandat îndeamnă îndemnat
    """,
    hearsay="presupus posibil poate",
    doubting="poate",
    hearsay_verbs="ar",
    adverbs="""
        și mai deja încă ieri azi astăzi astazi apoi atunci așa astfel întotdeauna mereu doar numai nu foarte înainte acum recent totuși însă
        imediat tot chiar marți luni miercuri joi vineri sâmbătă duminică joia public clar direct ulterior inițial îi le ne îl îmi o
        inclusiv ferm anterior tranșant jurnaliștilor presei ziariștilor reporterilor
    """,
    adverbials="""
        de asemenea; la rândul său; la rândul ei; la rândul lui; mai târziu; între timp; pe de altă parte; în continuare; pentru prima dată
        cu amărăciune; în plus; pe scurt; cu această ocazie; cu acest prilej; în exclusivitate; în direct; astăzi dimineață; marți seară; luni seară; miercuri seară; joi seară; vineri seară; sâmbătă seară; duminică seară
    """,
    prepositions="""
        în din la pe cu fără pentru prin despre după înainte până spre între dintre către contra asupra sub peste lângă ca dinspre
        înspre printre împotriva potrivit conform privind timp dintr-un dintr-o într-un într-o printr-un printr-o deasupra datorită
        decât
    """,
    linking="de al ai ale a",
    attaching="din la pentru în pe",
    coordinating="și & precum",
    setting_against="în timp ce",
    conjunctions="că dar când dacă deși unde deci sau ori nici cum care cine iar însă fiindcă deoarece întrucât ci ce",
    agent="către",
    infinitive_endings="a e i î",
    function="""
        lui acestui acestei acestor lor sine poată poate pot trebuie vor aș fie toată tot azi ieri mâine ce cât
        câți fi să
    """,
    # Speech.
    say="""
        reamint{it,ește} atenționat atenționează lămurit lămurește
        spu{s,ne,n,se,seră,nea,neau} zi{s,ce,c,se,cea,ceau} declar{at,ă,a,ase} afirm{at,ă,a} preciz{at,ează,a} adăug{at,a} adaugă explic{at,ă,a}
        anunț{at,ă,a} susț{inut,ine,in,inea,ineau} menționat menționează menționa subliniat subliniază sublinia transmi{s,te,t,se} scri{s,e,u,se}
        precizase consider{at,ă,a,au} cred{e,eau,ea} cred crezut spera{t,} speră răspun{s,de,d,se} replic{at,ă,a} coment{at,ează,a} confirm{at,ă,a}
        recunosc{ut,} recunoaște atra{s,ge,g} avertiz{at,ează,a} aminti{t,} amintește relat{at,ează,a} povesti{t,} povestește
        mărturisi{t,} mărturisește dezvălui{t,} dezvăluie arăt{at,a} arată asigur{at,ă,a} garantat garantează promi{s,te,t} acuz{at,ă,a}
        reclam{at,ă,a} denunț{at,ă,a} reproș{at,ează} inform{at,ează,a} comunic{at,ă,a} semnal{at,ează} evidenți{at,ază} punct{at,ează} remarc{at,ă}
        observ{at,ă} constat{at,ă} conchi{s,de} conclu{zionat,zionează} estim{at,ează,a} prevăzut prevede preconiz{at,ează} apreci{at,ază,a,au}
        insist{at,ă,a} repet{at,ă} reiter{at,ează} clarific{at,ă} detali{at,ază} specific{at,ă} exclam{at,ă} strig{at,ă} întreb{at,ă,a} cerut cere cer
        solicit{at,ă} propu{s,ne,n} recomand{at,ă} suger{at,ează} îndemnat îndeamnă invoc{at,ă} cit{at,ează} neg{at,a} neagă dezminț{it,} dezminte contrazis contrazice
        postat postează notat notează nota indic{at,ă} argument{at,ează} pretin{s,de,d} bănui{t,} bănuiește presupun{e,} presupus gândit gândește
        temut teme glumit glumește ironizat ironizează protestat protestează admi{s,te,t} încheiat încheie continuat continuă
        completat completează adaugat adăugă relevat relevă opinat opinează enunțat afirmând rezumat rezumă tunat tună izbucnit contestat contestă vorbit
        anunta socotește
    """,
    judge="critic{at,ă} felicitat felicită mulțumit numi{t,} numește califica{t,} califică descri{s,e,u} consider{at,ă} catalogat cataloghează etichetat etichetează caracterizat caracterizează vrea vor vorb{it,ește,esc} condamn{at,ă} lăudat laudă comparat compară",
    saying="""
        spunând zicând adăugând explicând afirmând subliniind amintind precizând anunțând asigurând susținând declarând menționând
        arătând avertizând punctând considerând
    """,
    phrasal="""
        {a,au} atras atenția; {atrage,atrag} atenția; {a,au} făcut apel; este {convins,convinsă,sigur,sigură}; sunt {convinși,sigur}; {s-a,s-au} {plâns,arătat,declarat}; s-a {apărat,întrebat,confesat}
        {și-a,și-au} exprimat {speranța,convingerea,îngrijorarea,regretul,încrederea}; {își,și-au} exprimă {speranța,convingerea,îngrijorarea}; este de părere; {sunt,a fost} de părere; {a,au} dat de înțeles; {a,au} lăsat să se înțeleagă
        {a,au} ținut să {precizeze,sublinieze,spună,menționeze,adauge}; {ține,țin} să {precizeze,sublinieze}; {a,au} pus accent; {a,au} dat asigurări; {dă,dau} asigurări; {a,au} luat cuvântul; {s-a,s-au} arătat {convins,încrezător}; trage un semnal de alarmă; a tras un semnal de alarmă
        {a,au} adus aminte; {a,au} făcut cunoscut; {a,au} făcut {,o} precizarea; se declară {convins,sigur}
    """,
    according="""
        potrivit; conform; după cum {a,au} {spus,declarat,afirmat,precizat,anunțat,explicat,relatat,transmis,scris,informat,arătat,menționat}; după cum {spune,susține,afirmă,explică,scrie,relatează,anunță,transmite}
        din punctul de vedere al; în opinia; în viziunea; potrivit declarațiilor {,lui}; conform declarațiilor {,lui}; potrivit spuselor {,lui}; potrivit {datelor,informațiilor} {transmise,furnizate,publicate,prezentate,oferite,comunicate} de
        {potrivit,conform} {unui,} {comunicat,comunicatului} {al,de}; {potrivit,conform} unui {raport,comunicat,studiu} {al,publicat de,realizat de}; {potrivit,conform} unor {surse,date} {citate de,publicate de}; în conformitate cu; {potrivit,conform} celor {spuse,declarate,transmise,relatate,afirmate} de
        citat de; citată de; citați de; citând; la spusele; din spusele
    """,
    according_trailing="așa",
    in_these_words="cu aceste cuvinte",
    about_this="o; anunțul; declarația",
    telling="""
        spu{s,ne,n,se,nea} zi{s,ce,c} declar{at,ă} afirm{at,ă} preciz{at,ează} explic{at,ă} subliniat subliniază scri{s,e,u} relat{at,ează} povestit povestește
        anunț{at,ă} transmi{s,te} amintit amintește susț{inut,ine,in} comunicat comunică confirm{at,ă} adăugat adaugă
    """,
    according_own="""
        în opinia {sa,acestuia,acesteia,acestora}; potrivit {acestuia,acesteia,acestora}; conform {acestuia,acesteia,acestora}; din punctul său de vedere; potrivit spuselor sale; în viziunea sa; după părerea sa; potrivit declarațiilor sale
    """,
    sender="de la; din partea; mesaj de la; mesajul; comunicat de la; declarația",
    documents="""
        comunicat comunicatul comunicate interviu interviul scrisoare scrisoarea discurs discursul raport raportul articol articolul mesaj mesajul declarație declarația declarații declarațiile notă nota
        studiu studiul sondaj sondajul text textul document documentul carte cartea editorial editorialul postare postarea postării postări conferință conferința anunț anunțul informare informarea replică replica reacție reacția răspuns răspunsul
        apel apelul avertisment avertismentul hotărâre hotărârea decizie decizia statistică statisticile date datele informație informații informațiile ordin ordinul lege legea rechizitoriu rechizitoriul precizări precizările anchetă ancheta cercetare
        cercetarea cercetări cercetările analiză analiza emisiune emisiunea proiect proiectul
    """,
    relay="relat{at,ează} scri{s,e,u} cit{at,ează} transmi{s,te,t} notează noteaza raportează raportat informează",
    denying="neg{at,a,ă}; neagă; dezminț{it,}; {dezminte,dezmint}; a {negat,dezmințit}",
    untrue="nu este adevărat; nu-i adevărat; este fals; e fals; fals; nu există dovezi; nicio dovadă",
    conditional="dacă",
    fakes="""
        fals falsă falși false falsul presupus presupusă falsificat* contrafăcut* parodi* fictiv* satiric*
    """,
    nobody="nimeni; niciunul dintre; niciuna dintre; {niciun,nicio}",
    acting="{actorul,actrița,comicul} care {interpretează,joacă,imită}; în rolul",
    # People and offices.
    titles={
        "domnul": "m",
        "dl": "m",
        "dl.": "m",
        "doamna": "f",
        "dna": "f",
        "d-na": "f",
        "dna.": "f",
        "d-nul": "m",
        "domnișoara": "f",
        "dr": "",
        "dr.": "",
        "doctor": "",
        "prof": "",
        "prof.": "",
        "profesor": "m",
        "ing": "",
        "ing.": "",
        "av": "",
        "av.": "",
        "părintele": "m",
        "univ": "",
        "conf": "",
        "general-maior": "m",
    },
    roles="""
        președint{e,ele,a} preşedinta vicepreședint{e,ele,a} premier premierul premiera prim-ministru prim-ministrul vicepremier vicepremierul ministr{u,ul,a,ă} viceministru viceministrul primar{,ul,iță,ița} viceprimar viceprimarul prefect prefectul prefecta subprefect subprefectul
        purtător purtătorul purtătoare purtătoarea deputat deputatul deputată deputata senator senatorul senatoare senatoarea europarlamentar europarlamentarul europarlamentara eurodeputat eurodeputatul eurodeputata parlamentar parlamentarul guvernator guvernatorul guvernatoarea șef șeful șefă șefa director directorul directoare directoarea
        secretar secretarul secretara secretară subsecretar lider liderul lidera lideră procuror procurorul procuroare procuroarea judecător judecătorul judecătoare judecătoarea avocat avocatul avocată avocata expert expertul expertă experta analist analistul analistă analista economist economistul economista istoric istoricul politolog politologul sociolog sociologul sociologa
        profesor profesorul profesoară profesoara cercetător cercetătorul cercetătoare cercetătoarea medic medicul doctor doctorul doctorița doctoriță jurnalist jurnalistul jurnalistă jurnalista ziarist ziaristul scriitor scriitorul scriitoare scriitoarea regizor regizorul regizoare regizoarea antrenor antrenorul antrenoare antrenoarea căpitan căpitanul general generalul colonel colonelul
        ambasador ambasadorul ambasadoare ambasadoarea fondator fondatorul fondatoare fondatoarea proprietar proprietarul proprietara patron patronul candidat candidatul candidată candidata politician politicianul locuitor locuitorul locuitoare martor martorul actor actorul actriță actrița cântăreț cântărețul cântăreață cântăreața artist artistul artistă artista antreprenor antreprenorul
        fermier fermierul pescar pescarul învățător învățătoare învățătoarea director-general elev eleva student studentul studentă studenta activist activistul activistă activista sindicalist sindicalistul consilier consilierul consilieră consiliera coordonator coordonatorul coordonatoare coordonatoarea reprezentant reprezentantul reprezentantă reprezentanta
        comandant comandantul comisar comisarul episcop episcopul papă papa cardinal cardinalul patriarh patriarhul mitropolit mitropolitul rege regele regină regina prinț prințul mamă mama tată tatăl fiu fiul fiică fiica frate fratele soră sora soție soția soț soțul jucător jucătorul jucătoare jucătoarea atacant atacantul portar portarul fundaș fundașul mijlocaș mijlocașul
        fotbalist fotbalistul tenismen tenismenul autor autorul autoare autoarea arhitect arhitectul arhitectă arhitecta inginer inginerul administrator administratorul preot preotul asistentă asistenta asistent asistentul consultant consultantul comentator comentatorul cofondator bloggeriță blogger bloggerul pilot pilotul soldat soldatul muzician muzicianul producător producătorul
        poet poetul pensionar pensionarul șofer șoferul voluntar voluntarul voluntara rector rectorul rectora prorector decan decanul decana ceo cancelar cancelarul consul consulul inspector inspectorul inspectoarea inspectoare locotenent amiral amiralul diplomat diplomatul chirurg chirurgul seismolog seismologul psiholog psihologul psihologa manager managerul manageră managera
        edil edilul social-democratul social-democrat liberal liberalul liberala oficial oficialul demnitar demnitarul negociator negociatorul medic-șef șefa-adjunctă meteorolog meteorologul meteoroloaga coleg colegul colega om omul interlocutor interlocutorul vecin vecina tehnician tehnicianul selecționer selecționerul
        epidemiolog epidemiologul virolog virologul ombudsman ombudsmanul dictator dictatorul comisara polițist polițistul polițista jandarm pompier pompierul agent agentul moderator moderatorul moderatoare moderatoarea prezentator prezentatorul prezentatoare prezentatoarea solist solistul solista compozitor compozitorul
        suspect suspectul primă-ministră secretarul-general președintă milionar milionarul miliardar miliardarul bucătar bucătarul nutriționist nutriționistul nutriționista vedetă vedeta șef-adjunct moștenitor creator designer designerul editor editorul redactor redactorul redactoare publicist publicistul
    """,
    former="fost fosta fostul foști actual actualul actuala actualei interimar interimară viitor viitorul viitoarea ex- onorific adjunct",
    given_words="andrei matei alexei sergei serghei dorofei timotei irinei maftei tadei mihalcei aurelei",
    relations="""
        mama tatăl fiul fiica fratele sora soția soțul văduva unchiul mătușa bunica bunicul colegul colega vecinul vecina
    """,
    not_roles="""
        om omul bărbat bărbatul femeie femeia băiat băiatul fată fata tânăr tânărul tânăra rival rivalul adversar adversarul coleg colegul colega predecesor predecesorul succesor succesorul
        contracandidat contracandidatul suspect suspectul
    """,
    same_offices={
        "șeful statului": "președintele",
        "șeful executivului": "premierul",
        "șeful guvernului": "premierul",
        "edilul": "primarul",
    },
    unnamed_roles="sursă sursa sursei informator informatorul interlocutor martor martorul locuitor locuitorul localnic localnicul",
    anonymous="anonim*",
    anonymity="anonimat*",
    identifying="identificat* identitatea",
    deputies="vice sub adjunct",
    unlike_roles="""
        primar primarul primarița prefect prefectul ministru ministrul ministra judecător judecătorul antrenor antrenorul ambasador ambasadorul episcop procuror procurorul
        jurnalist jurnalistul jurnalista ziarist ziaristul premier premierul
    """,
    feminine_roles="""
        președinta vicepreședinta premiera ministra ministră primărița primarița prefecta purtătoarea purtătoare deputata deputată senatoarea senatoare europarlamentara eurodeputata șefa șefă directoarea directoare secretara secretară lidera lideră procuroarea procuroare judecătoarea judecătoare
        avocata avocată experta expertă analista economista profesoara profesoară cercetătoarea cercetătoare doctorița jurnalista jurnalistă scriitoarea regizoarea antrenoarea ambasadoarea fondatoarea proprietara candidata actrița actriță cântăreața cântăreață artista artistă învățătoarea
        eleva studenta activista consiliera coordonatoarea reprezentanta regina mama fiica sora soția jucătoarea autoarea arhitecta asistenta inspectoarea colega vecina doamna voluntara psihologa managera vedeta prezentatoarea moderatoarea meteoroloaga
    """,
    women="""
        maria elena ana ioana andreea cristina mihaela alina daniela gabriela simona monica raluca oana alexandra roxana laura diana carmen florentina anca adriana camelia corina claudia irina
        loredana violeta sorina viorica rovana laurenţia doina rodica nicoleta liliana lavinia georgiana bianca denisa ramona teodora iulia natalia maia ecaterina tatiana olga veronica valentina lia dana
        delia cosmina mirela otilia ruxandra silvia sanda aurelia angela
    """,
    people="""
        femeie femeia femei femeile bărbat bărbatul bărbați bărbații mamă mama mame mamele tată tatăl părinte părinți părinții copil copilul copii copiii fiu fiul fiică fiica frate fratele frați soră sora surori soție soția soț soțul văduvă cuplu cuplul familie familia familiei familii
        prieten prietenul prieteni prietenii prietenă vecin vecinul vecini vecinii tânăr tânărul tineri tinerii băiat băiatul fată fata fetița victimă victima victime victimele suspect* inculpat* supraviețuitor* pasager* activist* manifestant* protestatar* locuitor* localnic*
        student* elev* muncitor* angajat* salariat* migrant* refugiat* pacient* turist* alegător* soldat* persoană persoana persoane persoanele oameni oamenii gospodari militant* pensionar* apropiat* navetist*
    """,
    groups="""
        ong regiune partid partidul tribunal tribunalul companie compania societate societatea universitate universitatea federație federația sindicat sindicatul sindicatele
        experți experții surse sursele analiști analiștii medici medicii autorități autoritățile martori martorii cercetători cercetătorii savanții polițiști polițiștii poliție poliția anchetatori anchetatorii procurori procurorii avocați avocații
        primari primarii deputați deputații senatori senatorii parlamentarii opozanți critici observatori specialiști specialiștii organizatori organizatorii părinții profesorii elevii oficiali oficialii guvern guvernul minister ministerul primărie primăria prefectura prefectură opoziție opoziția
        asociație asociația direcție direcția economiști economiștii istorici istoricii cetățeni cetățenii fermierii reprezentanți reprezentanții meteorologi meteorologii agenție agenția institut institutul banca parchet parchetul comisie comisia consiliu consiliul
        administrația administrație inspectorat inspectoratul curtea fundația fundație organizație organizația armata pompieri pompierii jandarmii spital spitalul institutie instituție instituția echipa club clubul serviciul serviciu liberalii social-democrații sindicaliștii
        localnici localnicii locuitorii liderii conducerea autorii magistrații comitet comitetul alianța coaliția autoritatea autoritate garda operatorul producătorii
        cancelaria kremlinul președinția parlamentul jandarmeria
    """,
    group_names="kremlin anm isu igsu dna diicot cfr otp bnr psd pnl usr udmr aur pmp salvamont mae mai mapn onu nato ue",
    outlets="""
        agenție agenția ziar ziarul cotidian cotidianul săptămânal săptămânalul revistă revista post postul radio radioul televiziune televiziunea tv canal canalul portal portalul presă presa jurnaliști jurnaliștii ziariști publicație publicația site site-ul
    """,
    outlet_names="""
        mediafax agerpres digi24 hotnews g4media news.ro tass interfax xinhua dpa cnn reuters bbc ap afp euronews libertatea adevărul gândul realitatea facebook twitter telegram instagram tiktok
        moldpres ipn unimedia stiri.md digi24.ro hotnews.ro g4media.ro guardian politico bloomberg
    """,
    naming="""
        așa-zis* așa-numit* numit* denumit* intitulat* supranumit* poreclit* presupus* slogan sloganul titlu titlul nume numele hashtag termen termenul cuvânt cuvântul concept conceptul tema expresia sintagma
    """,
    works="""
        film* serial* carte cartea roman romanul album* melodi* piesa poezi* operă opera revist* ziar* partid* grup* trupa trupă formați* proiect* program* campani* companie compania societate societatea marca marcă premi* operațiune* clubul
        festival* expoziți* restaurant* joc jocul aplicați* canal* podcast* asociați* mișcare* emisiune* spectacol* fundați* colegiul liceul școala teatrul spitalul
    """,
    places="""
        comuna comunei satul satului orașul orașului municipiul municipiului județul județului localitatea localității strada străzii raionul raionului jud com mun sectorul sectorului cartierul
    """,
    particles="de di del von van der den la le da el al bin",
    prizes="premiul premiului trofeul",
    not_people="""
        românia bucurești moldova ucraina rusia uniunea europeană europeana parlament parlamentul senat senatul camera universitatea partidul consiliul consiliului ministerul guvernul guvernului psd pnl usr aur udmr nato casa comisia agenția direcția institutul
        spitalul strada primăria poliția curtea banca tribunalul județul județean județeană prezidențială prezidențiale naționale naționali european centrală central centrale general generale română române român românesc publică publice public județene republica republicii națională național externe interne muncii mediului transporturilor energiei sănătății finanțelor educației apărării justiției culturii economiei
        agriculturii dezvoltării afacerilor europene internelor
    """,
    common="""
        primul prima parlament senat justiție banca țară țara oraș orașul stat statul consiliu uniune comisie național* județean* public* european* fondurilor fondurile interne externe internelor
        sănătății educației finanțelor energiei mediului muncii transporturilor apărării justiției culturii agriculturii dezvoltării economiei afacerilor tineretului sportului digitalizării familiei investițiilor proiectelor cercetării pădurilor apelor administrației
        turismului comerțului antreprenoriatului romaniei româniei moldovei republicii bucureștiului bucurești ucrainei rusiei capitalei guvernului statului senatului camerei deputaților general generală
        marți miercuri vineri
    """,
    # Numbers and dates.
    numbers={
        2: "doi două ambii ambele",
        3: "trei",
        4: "patru",
        5: "cinci",
        6: "șase",
        7: "șapte",
        8: "opt",
        9: "nouă",
        10: "zece",
        11: "unsprezece",
        12: "doisprezece douăsprezece",
        13: "treisprezece",
        14: "paisprezece",
        15: "cincisprezece",
        16: "șaisprezece",
        17: "șaptesprezece",
        18: "optsprezece",
        19: "nouăsprezece",
        20: "douăzeci",
        30: "treizeci",
        40: "patruzeci",
        50: "cincizeci",
        60: "șaizeci",
        70: "șaptezeci",
        80: "optzeci",
        90: "nouăzeci",
    },
    scales={
        100: "sută sute",
        1_000: "mie mii",
        1_000_000: "milion milioane mil.",
        1_000_000_000: "miliard miliarde mld.",
    },
    percent="procent* sută",
    months=(
        "ianuarie ian.",
        "februarie feb.",
        "martie",
        "aprilie apr.",
        "mai",
        "iunie",
        "iulie",
        "august aug.",
        "septembrie sept.",
        "octombrie oct.",
        "noiembrie nov.",
        "decembrie dec.",
    ),
    until="la",
    month_case="never alone",
    weekdays=(
        "luni",
        "marți",
        "miercuri",
        "joi",
        "vineri",
        "sâmbătă",
        "duminică",
    ),
    times="""
        ieri azi astăzi mâine dimineață dimineața după-amiază seară seara noapte noaptea săptămână săptămâna săptămâni lună luna luni an anul ani anii minute oră ora ore zi ziua zile zilele
        marți miercuri joi vineri sâmbătă duminică
    """,
    # Counting.
    counted_people="persoan* oameni",
    further="alt* ultim* rest*",
    tolls="numărul număr bilanțul bilanț total totalul",
    another_time="""
        anul trecut; {ani,luni,zile} în urmă; acum * {ani,luni,zile}; înainte de; anterior; {zile,săptămâni,luni,ani} mai {devreme,târziu}; de la începutul; anul acesta; în anul; în medie
        în aceeași {zi,lună,săptămână}; {luna,săptămâna} trecută; {ultimii,ultimele} {ani,luni,zile,ore,săptămâni}; față de; inițial; într-o primă *
    """,
    or_more="sau mai {mult,mulți,multe}",
    at_least="cel puțin; minimum",
    part_of="din dintre",
    ordinals="prim* doilea treilea ultim* ambel* ambii",
    ordinal_endings="lea",
    numbering="numărul zborul linia grupa articolul autobuzul trenul canalul blocul pagina nr",
    pluperfect="{fusese,fuseseră}; {muriseră,murise}",
    elsewhere="""
        în altă parte; {vecin,învecinat}*; într-un alt; într-o altă; în alte; în toată țara; în lume; similar*; a doua explozie; în fiecare; în întreaga țară
    """,
    came_from="de din",
    came_to="la",
    changing="""
        crescut; {crește,cresc}; urcat; {urcă,ajung}; majorat*; scăzut; {scade,scad}; coborât; {coboară,scumpit,ieftinit}*; redus*; diminuat*
    """,
    reaching="ajuns; {ajunge,atins,atinge}",
    unsure="""
        tem; teamă; {ar,putea,posibil,probabil}; presupu*; estim*; aștept*; risc*; amenință*
    """,
    remaining="încă; rămân; {rămas,rămași}*; la spital; în spital; internat*; spitalizat*",
    narrower=(
        "arestat* închisoare închis* reținut*",
        "supraviețui* salvat*",
        "afectat* sinistrat*",
        "evacuat*",
        "decedat*",
    ),
    gravely="""
        {grav,greu} {rănit,răniți,rănită,rănite}; {rănit,răniți,rănită,rănite} {grav,greu}; în stare {gravă,critică}
    """,
    including="inclusiv; {incluzând,exclusiv}; fără; printre care; între care; dintre care",
    attackers="atacator* agresor* asasin* terorist* criminal*",
    disasters=(
        "incendi* foc* flăcăr* arde ars* explo* deflagra*",
        "inundați* viitur* furtun* uragan* ploi* ploai* avalanș* alunecar* ninso* zăpad* înec*",
        "cutremur* seism* replic*",
        "accident* ciocnir* colizi* autobuz* autocar* tren* avion* elicopter* nav* vas* derai* prăbuși*",
        "atac* atentat* împușc* bomb* explo* rachet* dron* cuțit* înjungh* raid*",
        "virus* grip* rujeol* holer* epidemi* intoxica* boal* îmbolnăv*",
    ),
    # Denial.
    negations="nu n-a n-au niciodată nici",
    negatives="nimeni niciun nicio niciunul niciuna nimic",
    pseudo="doar numai",
    denials="neagă negat dezminț* dezminte refuz* resping* respins*",
    lacks="fără contra interzi* împiedic* evit* lips* eșu* anul*",
    # Abbreviations.
    short_titles="""
        Dl Dna D-na D-l Dr Prof Av Ing Conf Lect Gen Col Lt Cpt Pr Sf Univ
    """,
    short_places="jud com mun",
    short_numbers="nr pag p art alin vol cap fig tel ian feb mar apr iun iul aug sept oct nov dec str lit",
    short_inside="ex i.e ș.a î.Hr d.Hr etc cca",
    short_names="S.A S.R.L Inc",
    openers="""
        El Ea Ei Ele Un O Unul Una În Din La Pe Cu De Pentru Prin După Potrivit Conform Când Dacă Dar Însă Iar Și Sau Că Ce Care Cum Nu Acesta Aceasta Acest Această Acum Astăzi Azi Ieri Apoi Astfel Totuși
        Mai Toți Toate Fiecare Noi Eu Despre Între Deși Deoarece Cei Cele Cel Cea
    """,
    # Typography.
    scripts="Latn",
    second_script={"ș": "ş", "ț": "ţ"},
    quotation_marks=("„", "”", "«", "»"),
    # Pages.
    own_names="română; limba română; ro; rom",
    login="{autentifică-te,autentificare,conectează-te,conectare}*",
    # Word order.
    free_order=True,
)
