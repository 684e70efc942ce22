"""Turkmen, in the Latin letters of today."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="ki",
    that_after="diýip diýlip diýen diyip",
    going_on="""
        bu; munuň; muňa; munda; mundan; mundan başga; munuň bilen; şeýle; şeýle-de; şeýlelik bilen; şunuň bilen; şol bir wagtda
        soň; soňra; şondan soň; we; şonuň üçin; netijede; hususan-da; şol; şu
    """,
    topical="bolsa",
    contrasting="""
        emma; ýöne; ýogsam; tersine; muňa garamazdan; şeýle-de bolsa; öz gezeginde; beýleki tarapdan
    """,
    pronouns={
        "ol": "c",
        "olar": "p",
        "men": "1",
        "biz": "1",
        "kim": "w",
        "oňa": "c",
        "onuň": "c",
        "olaryň": "p",
    },
    possessives="onuň olaryň öz özüniň biziň meniň",
    indefinite="bir iki üç başga käbir birnäçe köp beýleki her",
    articles="bu şu şol bir iki üç käbir ähli her köp birnäçe başga beýleki hemme",
    foreign_articles="the",
    auxiliaries="eken bolupdy boldy bolýar bolan",
    hearsay="hamana güýä",
    adverbs="""
        mysal mysala ine
        hem de bolsa şeýle-de hem-de soň soňra öň ozal bugün düýn indi ýene entek heniz diňe şeýle beýle açyk gysgaça aýratyn
        žurnalistlere habarçylara hususan-da esasan mundan öz eýýäm köplenç diýip
    """,
    adverbials="şeýle hem; şeýle-de bolsa; öz gezeginde; sosial ulgamlarynda; sosial ulgamda; şol bir wagtda; mundan öň; ýene bir gezek; şu gün",
    agent="tarapyndan",
    prepositions="""
        tarapyndan üçin görä soň soňra öň ozal çenli bilen barada baradaky hakynda hakda boýunça babatda babatynda garşy ýaly arkaly
        dowamynda barşynda döwründe arasynda içinde üstünde esasynda bäri sebäpli zerarly degişli hökmünde mynasybetli laýyklykda
        geçirilen başga
    """,
    coordinating="we hem-de",
    conjunctions="emma ýöne sebäbi eger ýa-da ýa-ha çünki ýogsam bolsa hem-de",
    function="""
        sen siz ony muny munuň muňa iň nädip näme nire haçan haýsy düýn ertir
        bolan bolup edip diýdi aýtdy belledi häzir ozalky ilki
    """,
    endings="""
        yň iň uň üň nyň niň nuň nüň a e ä na ne y i ny ni da de nda nde dan den ndan nden
        lar ler lary leri ym im ymyz imiz sy si
    """,
    oblique_endings="""
        da de dan den ny ni na ne nda nde ndan nden yna ine syna sine yny ini syny sini
        ynda inde synda sinde yndan inden syndan sinden
        lara lere laryny lerini laryna lerine larda lerde lardan lerden larynda lerinde laryndan lerinden
        bilen yp ip up üp äp anda ende ýarka ýärkä mak mek magy megi
        owy ewy owda owdan ewde ewden owlar
    """,
    uninflected="""
        putin ýene ene ýagny diňe täze sona aýna leýla gazna hazyna bina maşgala ata oýun hemişe şeýda nesil agza
        zenan ýigrimi ilkinji
    """,
    uninflected_names="kakajan jeren",
    back_vowels="aouy",
    front_vowels="äeiöü",
    voiceless_stems={
        "lyg": "lyk",
        "lig": "lik",
        "ä": "e",
    },
    genitive_endings="daky däki ndaky ndäki nyň niň nuň nüň yň iň uň üň",
    dative_endings="a e ä ga ge",
    nominal_endings="""
        dygyny digini dugyny dügini dyklaryny diklerini jagyny jegini jakdygyny jekdigini lygyny ligini
        magyny megini maklaryny meklerini
    """,
    wished_endings="magyny megini maklaryny meklerini",
    plural_endings="lar ler",
    action_endings="ma me",
    belonging_endings="ly li",
    nameless_endings="lar{a,y,da,dan} ler{e,i,de,den} daky däki",
    object_endings="ny ni da de dan den",
    # Speech.
    say="""
        diý{di,diler,ýär,ýärler,ipdir,ipdirler,ipdi} aýt{dy,dylar,ýar} aýd{ýar,ýarlar,ypdyr,ypdyrlar,ypdy,dy}
        belle{di,diler,ýär,ýärler} belläp{dir,dirler,di} nygta{dy,dylar,ýar,ýarlar} nygtapdyr tassykla{dy,dylar,ýar,ýarlar} tassyklapdyr
        ýaz{dy,dylar,ýar,ýarlar,ypdyr} düşündir{di,diler,ýär,ýärler,ipdir} goş{dy,ýar} sözle{di,ýär} gürle{di,ýär} ýatla{dy,ýar} ýatlat{dy,ýar}
        duýdur{dy,ýar} hasapla{ýar,ýarlar,dy} pikirlenýär ynanýar ynanýarlar beýanlady anykla{dy,ýar} paýlaş{dy,ýar} habarlady
        aýdylýar aýdyldy aýdylypdyr bellenilýär bellenýär bellenildi bellendi nygtaldy nygtalýar diýilýär diýilipdir diýlipdir ýazylýar ýazylypdyr
        zeýren{di,ýär,ýärler} şikaýatlan{dy,ýar,ýarlar}
    """,
    exclaim="sora{dy,dylar,ýar,ýarlar} gygyrdy ýylgyrdy isle{di,ýär,diler}",
    called="aýyplandy aýyplanan* atlandyryldy atlandyrylýar atlandyrylan* atlandyrylýan*",
    judge="atlandyr{dy,ýar} häsiýetlendir{di,ýär} aýypla{dy,ýar} çagyr{dy,ýar}",
    impersonal="""
        aýdylýar; aýdyldy; aýdylypdyr; bellenilýär; bellenýär; bellenildi; bellendi; nygtaldy; nygtalýar; diýilýär; diýilipdir; diýlipdir
        ýazylýar; ýazylypdyr; berilýär; edilýär; berildi; edildi
    """,
    saying="diýmek belläp nygtap tassyklap goşup düşündirip",
    phrasal="""
        {habar,maglumat,jogap} {berdi,berdiler,berýär,berýärler,beripdir}; gürrüň {berdi,berdiler,berýär,berýärler,beripdir,etdi}
        {mälim,beýan,ykrar,güman,tekrar} {etdi,etdiler,edýär,edýärler,edipdir}; yglan {etdi,etdiler,edýär}
        {habar,maglumat} {berildi,berilýär,berlipdir}; mälim {edildi,edilýär}; beýan {edildi,edilýär}
        öňe {sürýär,sürýärler,sürdi}; ýada {saldy,salýar}; {ünsi,ünsüni} {çekdi,çekýär}; belläp {geçdi,geçýär}; ýatlap {geçdi,geçýär}; aýdyp {geçdi,berdi}
        sözünde durdy; duýduryş {berdi,berýär}; ynam bildirdi; umyt bildirdi; umyt edýär; şübhe bildirdi; pikir bildirdi; alada bildirdi
        diýip {aýtdy,aýdýar,ýazdy,ýazýar,belledi,nygtady,sorady,jogap berdi,düşündirdi,goşdy,tassyklady,habar berdi,gürrüň berdi,habar berýär,belleýär,gygyrdy}
        şeýle {diýdi,diýýär,diýipdir,jogap berdi,jogap berýär,ýazdy}
    """,
    exclaiming="dowam etdi; sözüni dowam etdi; sowal berdi; ýüz tutdy; sözüni jemledi",
    according_after="""
        sözlerine görä; aýtmagyna görä; aýtmaklaryna görä; bellemegine görä; maglumatyna görä; maglumatlaryna görä; habaryna görä; habarlaryna görä; habar bermegine görä
        ýazmagyna görä; hasabatyna görä; pikirine görä; pikiriçe; nygtamagyna görä; düşündirmegine görä; tassyklamagyna görä; beren maglumatyna görä; beren maglumatlaryna görä
        aýdyşy ýaly; belleýşi ýaly; habar berşi ýaly; aýtmagyna laýyklykda; sözlerinden çen tutulsa; hasaplamagyna görä; beýanatyna görä; ýazyşyna görä; ýazyşy ýaly; sözlerine laýyklykda
        ýaýradan maglumatyna görä; aýdyşyna görä; gürrüň bermegine görä
    """,
    documents="""
        beýanat{da,ynda} habar{da,ynda} maglumat{da,ynda} interwýu{da,synda,sunda} interwiýu{da,synda} söhbetdeşlikde söhbetdeşliginde hat{da,ynda} çykyş{da,ynda} makala{da,synda}
        hasabat{da,ynda} ýüzlenme{de,sinde} gutlag{da,ynda} karar{da,ynda} jogapda jogabynda brifing{de,inde} mejlis{de,inde} maslahat{da,ynda} duşuşykda duşuşygynda habarnama{da,synda}
        ýazgy{da,synda} post{da,unda} haty
    """,
    about_this="bu barada; bu hakda; bu hakynda; şu barada; bu sözleri; bu barada maglumat",
    relay="ýaz{ýar,dy} berýär ýaýratdy",
    denying="ret {etdi,etdiler,edýär,edipdir}; inkär {etdi,etdiler,edýär,edipdir}; ýalana çykardy",
    unsaid="""
        diýmedi diýmediler diýmeýär diýmändir aýtmady aýtmadylar aýtmaýar aýtmandyr ýazmady ýazmaýar bellemedi bellemeýär
    """,
    always_demanding="{talap,teklip,haýyş} {etdi,etdiler,edýär,edýärler,edipdir}; tabşyrdy; sargady",
    asking="haçan näme nädip niçik nirede nireden",
    whichever="her hiç",
    no_matter="bolsa bolsun",
    own_reports="bolupdyk",
    quotative="diýen",
    untrue="dogry däl; hakykat däl; ýalan; hakykata laýyk gelmeýär; hakykata gabat gelmeýär",
    conditional="eger",
    fakes="ýalan galp toslama",
    acting="{keşbindäki,keşbini} {ýerine ýetiren,janlandyran}",
    # People and offices.
    titles={
        "jenap": "m",
        "hanym": "f",
        "aga": "m",
        "prof": "",
        "dr": "",
        "akad": "",
        "gen": "",
    },
    deputies="orunbasar",
    roles="""
        prezident{,i,iniň,imiz,imiziň} premýer{,i} premýer-ministr{,i} wise-premýer{,i} ministr{,i,iniň} deputat{,y} başlyk başlygy başlygynyň orunbasar{,y,ynyň} ýolbaşçy{,sy,synyň} baştutan{,y,ymyz,ynyň} lider{,i,imiz,iniň}
        wekil{,i,iniň} sekretar{,y} direktor{,y,ynyň} müdir{,i} häkim{,i,iniň} ilçi{,si} hünärmen{,i} ekspert{,i} bilermen{,i} synçy{,sy} analitik{,i} ykdysatçy{,sy} politolog{,y} syýasatçy{,sy} taryhçy{,sy} žurnalist{,i}
        habarçy{,sy} ýazyjy{,sy} şahyr{,y} režissýor{,y} aktýor{,y} aýdymçy{,sy} bagşy{,sy} professor{,y} akademik{,i} alym{,y} aktiwist{,i} adwokat{,y} aklawçy{,sy} prokuror{,y} kazy{,sy} lukman{,y} doktor{,y} mugallym{,y} talyp{,y} okuwçy{,sy}
        ýaşaýjy{,sy} telekeçi{,si} daýhan{,y} sürüji{,si} raýat{,y} general{,y} polkownik{,i} maýor{,y} kapitan{,y} serkerde{,si} rektor{,y} dekan{,y} tälimçi{,si} trener{,i} futbolçy{,sy} çempion{,y} redaktor{,y} blogçy{,sy} esaslandyryjy{,sy} agza{,sy}
        dalaşgär{,i} geňeşçi{,si} sözçi{,si} kaka{,sy} eje{,si} enesi atasy işgär{,i} goraýjy{,sy} senator{,y} kongresmen{,i} kansler{,i} gubernator{,y} mer{,i} şa emir{,i} imam{,y} müfti{,si} guramaçy{,sy} diplomat{,y} spiker{,i} komissar{,y}
        ekolog{,y} inžener{,i} arhitektor{,y} suratkeş{,i} kärdeş{,i} şaýat{,y} migrant{,y} söwdagär{,i} satyjy{,sy} pensioner{,i} alypbaryjy{,sy} teswirçi{,si} administrator{,y} ombudsmen{,i} kosmonawt{,y}
    """,
    chief="baş",
    former="öňki ozalky merhum eks",
    not_roles="erkek aýal garşydaş garşydaşy kärdeş kärdeşi ýigit gyz",
    kin="kakasy ejesi aýaly äri dogany agasy inisi uýasy gyzy ogly atasy enesi ýanýoldaşy",
    role_endings="lar ler lary leri",
    unnamed_roles="çeşme* şaýat* ýaşaýjy{,sy,lar,lary} söhbetdeş* habarçymyz",
    anonymous="anonim* näbelli adynyň* atlandyrylmadyk* gizlin",
    role_suffixes="goraýjy goraýjysy",
    unlike_roles="prezident prezidenti premýer premýer-ministr ministr ministri häkim häkimi şahyr şahyry lukman mugallym mugallymy kazy prokuror ilçi ilçisi trener lider lideri",
    feminine_roles="ejesi hanym enesi aýaly",
    keeps_name_order=True,
    women="""
        ogulsapar ogulgerek jeren maral aýgül bahar gözel güljan gülşat leýla maýsa mähri nargiza ogulbeg sona soltan oguljan ogulnur ogulnabat jemal
        aknabat altyn enejan aýna läle selbi şemşat tawus zyba kseniýa mariýa ýelena natalýa olga swetlana irina gülälek annagül akjemal ogultuwak
    """,
    people="""
        aýal* erkek* eje* kaka* ogul* gyz* ogly gyzy dogan* aga* uýa* aýaly äri maşgala* dost* goňşy* ýaş* çaga* adam* şahs* güman* jenaýatçy*
        ýolagçy* aktiwist* raýat* ýaşaýjy* talyp* okuwçy* işçi* işgär* migrant* bosgun* hassa* näsag* syýahatçy* esger* daýhan*
    """,
    groups="""
        administrasiýasy merkezi gullugy geňeşi topary kazyýeti sudy ministrligi ministrlik häkimligi häkimiýeti häkimlik komiteti edarasy agentligi birleşigi jemgyýeti gaznasy fondy partiýasy
        prokuraturasy prokuratura polisiýasy polisiýa federasiýasy kluby kompaniýasy banky bank instituty uniwersiteti palatasy ilçihanasy ilçihana wekilhanasy hökümeti hökümet guramasy gurama mejlisi bölümi müdirligi
        häkimiýetler häkimiýetleri resmiler resmileri çeşmeler çeşmeleri bilermenler hünärmenler ekspertler synçylar aktiwistler žurnalistler lukmanlar ýaşaýjylar raýatlar talyplar wekilleri guramaçylar mugallymlar ata-eneler
        koalisiýasy goşunlary güýçleri parlamenti ittipaky bileleşigi korporasiýasy konserni departamenti býurosy
    """,
    group_names="kreml pentagon",
    outlets="""
        agentligi agentligine agentliginiň agentlik gazeti gazetine gazetiniň gazet kanaly kanalyna teleýaýlymy telewideniýesi telewideniýesine radiosy radiosyna radiosynyň žurnaly žurnalyna saýty saýtyna portaly portalyna neşiri neşirine neşiriniň neşir
        habarçysyna saýtynda kanalynda gepleşiginde gazetinde
    """,
    outlet_names="""
        azatlyk azatlygyň tdh turkmenportal türkmenportal turkmen.news watan reuters bbc cnn tass ria interfaks sputnik afp facebook twitter telegram instagram guardian
        orient axios bloomberg cbs cnbc fox msnbc nbc news politico times
    """,
    naming="""
        atly diýilýän atlandyrylýan adyndaky şygary şygaryny temasynda temasyndaky diýlip adynda
    """,
    works="""
        film* serial* kitab* kitap* roman* albom* aýdym* goşgy* oýun* opera* žurnal* gazet* partiýa* topar* taslama* maksatnama* kampaniýa* kompaniýa* firma* baýrak* klub* kluby*
        festiwal* sergi* restoran* kanal* gazna* fond* bank* zawod* saýt* portal* gepleşi* neşir* kärhana* köçe* seýilgäh* medaly* programma* ýyly* hereket*
    """,
    filiation="ogly{,nyň,na,ny,ndan} gyzy{,nyň,na,ny,ndan}",
    not_people="""
        foto wideo surat
        türkmenistan özbegistan gazagystan gyrgyzystan täjigistan owganystan azerbaýjan orsýet russiýa türkiýe eýran ukraina hytaý abş bmg awstriýa germaniýa fransiýa
        aşgabat moskwa pekin daşkent bişkek duşenbe ankara kiýew waşington brýussel mary lebap daşoguz balkan ahal ýewropa aziýa
    """,
    common="""
        mejlis maslahaty maslahatynyň geňeşi geňeş döwlet ýurt şäher etrap welaýat sebit guramasy birleşigi komissiýa parlament respublika respublikasy halkara ýokary
        daşary içeri işler maliýe goranmak saglygy bilim ylym medeniýet adalat energetika ykdysadyýet merkezi oba obasy täze
        bank kompaniýa partiýa uniwersitet institut kanun ministrler kabineti kabinetiniň komitet hormatly gahryman halk milli birleşen arkadag baş umumy döwletiň
    """,
    feminine_endings="owa ewa ýewa ina gyzy",
    masculine_endings="ow ew ýew ogly",
    patronymics="owiç ewiç ýewiç owna ewna ýewna ogly gyzy",
    accompanying="bilen",
    place_nouns="""
        welaýaty* welaýatynyň etraby* etrabynyň şäheri* şäherinde* obasy* obasynda* sebiti* köçesi* derýasy* dagy* köli* porty* uniwersiteti* metjidi* mekdebi* hassahanasy* stadiony* respublikasy* aeroporty*
    """,
    when_nouns="mahaly wagty wagtda döwürde",
    when_endings="anda ende ýarka ýärkä",
    conditional_endings="sa se",
    directions="günbatar gündogar demirgazyk günorta",
    # Numbers and dates.
    numbers={
        0.5: "ýarym* ýarysy*",
        2: "iki ikisi",
        3: "üç üçüsi üçünji*",
        4: "dört dördüsi dördünji*",
        5: "bäş bäşisi",
        6: "alty",
        7: "ýedi",
        8: "sekiz",
        9: "dokuz",
        10: "on onunjy*",
        20: "ýigrimi",
        30: "otuz",
        40: "kyrk",
        50: "elli",
        60: "altmyş",
        70: "ýetmiş",
        80: "segsen",
        90: "togsan",
    },
    scales={
        10: "onlarça",
        100: "ýüz ýüzlerçe",
        1_000: "müň müňden müňe müňlerçe",
        1_000_000: "million* mln",
        1_000_000_000: "milliard* mlrd",
        1_000_000_000_000: "trillion* trln",
    },
    percent="göterim* prosent*",
    months=(
        "ýanwar*",
        "fewral*",
        "mart martda martyň martdan marta marty",
        "aprel*",
        "maý maýda maýyň maýdan maýa maýy",
        "iýun*",
        "iýul*",
        "awgust*",
        "sentýabr*",
        "oktýabr*",
        "noýabr*",
        "dekabr*",
    ),
    weekdays=(
        "duşenbe*",
        "sişenbe*",
        "çarşenbe*",
        "penşenbe*",
        "anna juma",
        "şenbe*",
        "ýekşenbe*",
    ),
    times="""
        bugün gün düýn ertesi ertir irden agşam güni ýyl ýylyň ýylda sagat aý hepde
    """,
    numbers_inflect=True,
    # Counting.
    counted_people="adam* kişi* raýat*",
    further="beýleki ýene soňky ilkinji goşmaça",
    tolls="sany sanynyň",
    another_time="""
        geçen {ýyl,aý,hepde}*; ozal; öň; mundan öň; bu ýyl*; bäri; başyndan; {şol,ol} {gün,hepde,aý,ýyl}*
        ortaça; her ýyl; ýylda; soňky * {ýyl,aý,hepde,gün,sagat}*; deňeşdirilende; ilkibaşda
    """,
    ages="ýaş*",
    or_more="we ondan",
    at_least="iň azyndan; azyndan",
    ordinals="ilki ikisi",
    ordinal_endings="njy nji",
    part_of="*lar{dan,yň} *ler{den,iň}",
    numbering="belgi* reýs",
    pluperfect="*{ypdy,ipdi,updy,üpdi}",
    elsewhere="""
        goňşy; başga {ýer,oba,şäher,etrap}*; meňzeş; {ýurt,respublika} boýunça; dünýäde; ikinji partlama*
        {etrap,welaýat,şäher} boýunça; her {bir,ýerde}
    """,
    from_endings="dan den",
    beyond="köp gowrak az öň ozal ýokary aşak",
    changing="art{yp,dy,ýar}*; köpel*; azal*; gymmatla*; arzanla*",
    reaching="ýokarlan*; ýet{ip,di,ýär}; ýetdi; düş{üp,di}",
    unsure="çak*; garaşyl*; ähtimal*; mümkin*; belki; güman*; howp*; howatyr*",
    remaining="heniz; entek; galýar; hassahana{da,na,larda}",
    narrower=(
        "tussag* türme*",
        "diri sag",
        "jebir* zyýan*",
        "göçüril* ewakuasiýa*",
        "",
    ),
    gravely="agyr {ýaralan,şikes}*",
    including="goş*; hasaplanmasa; arasynda; bilelikde; başga; şol sanda",
    attackers="hüjümçi* terrorçy* ganhor*",
    disasters=(
        "ýangyn* ýan{yp,dy} partla* ot",
        "sil* suw joşgun* tupan* ýagyn* ýagyş* gar gark",
        "ýertitreme* titreme*",
        "heläkçilik* çaknyş* awtobus* otly* uçar* dikuçar* gämi* agdaryl* ulag*",
        "hüjüm* ok ýarag* bomba* partla* raketa* dron* pyçak* zarba*",
        "wirus* dümew* gyzamyk epidemiýa* zäherlen* koronawirus*",
    ),
    # Denial.
    negatives="hiç hiçkim asla",
    negative_endings="""
        maň meň maňyz meňiz
        mady medi maýar meýär maz mez mandyr mändir madyk medik maýandygyny meýändigini mandygyny mändigini mazlyk mezlik
        madylar mediler maýarlar meýärler majakdygyny mejekdigini majak mejek maýan meýän man män mazlygyny mezligini maýandyklaryny meýändiklerini
        mazdan mezden masa mese masyn mesin madym medim maýaryn meýärin maýarys meýäris
    """,
    affirmatives="namaz zaman duşman orman arman gahryman harman aman ýaman roman perman derman kerman",
    negations_after="däl däldir däldi däldigini däldiklerini ýok ýokdur ýokdy ýokdugyny",
    participles="edýän edilýän bolan edilen berilen berlen gelen giden beren alan geçirilen ýaşaýan işleýän aýdan barýan berýän gelýän çykan gatnaşan ýerleşýän",
    pseudo="diňe",
    denials="ret inkär ýalan",
    lacking_endings="syz siz",
    lacks="garşy gadagan* päsgel* bes togtat*",
    # Abbreviations.
    short_titles="Dr Prof Akad Gen",
    short_places="ş etr",
    short_numbers="s sah № b",
    short_inside="mys ýagny b.e",
    openers="""
        Bu Ol Olar Biz Men Siz Sen Emma Ýöne We Eger Soň Soňra Öň Indi Düýn Ertir Çünki Sebäbi Munuň Onuň Ilkinji Her Ähli
        Bir Iki Hiç Näme Nädip Kim Şu Şol Şeýle Mundan Muňa Muny Häzir Häzirki Şunuň Şonda
    """,
    borrows_abbreviations="ru",
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="türkmençe; türkmen dili; türkmen; tkm",
    login="ulgama gir*; hasaba gir*; agza bol*",
    # Word order.
    verb_final=True,
)
