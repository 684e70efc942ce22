"""Lithuanian."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="kad jog kodėl kaip ar",
    whether="kodėl kaip ar",
    going_on="""
        tai; tas; ta; tie; šis; ši; šie; šios; toks; tokia; tokie; taip pat; todėl; dėl to; be to; tad; taigi; tada; tuomet; paskui; po to; vėliau; ir
    """,
    contrasting="bet; tačiau; vis dėlto; visgi; priešingai; nepaisant to; savo ruožtu; o; deja",
    pronouns={
        "jis": "m",
        "ji": "f",
        "jie": "p",
        "jos": "p",
        "pastarasis": "m",
        "pastaroji": "f",
        "aš": "1",
        "mes": "1",
        "jo": "m",
        "juo": "m",
        "jį": "m",
        "ją": "f",
        "jų": "p",
        "kas": "w",
        "kuris": "w",
        "kuri": "w",
        "kurie": "w",
        "kurios": "w",
        "kurio": "w",
        "kurių": "w",
    },
    possessives="jo jos jų mano mūsų savo tavo jūsų",
    articles="šis ši šie šios tas ta tie tos vienas viena vieni keli keletas daugelis dauguma visi visos abu abi du dvi trys kitas kita kiti kitos",
    auxiliaries="yra buvo bus būtų esą esu esame būdavo gali galėtų galės turi turėtų turėjo",
    passives="yra buvo bus",
    hearsay="neva esą tariamai galbūt tikėtina",
    doubting="galbūt tikėtina turbūt",
    adverbs="""
        klausiam{as,a} paklaust{as,a} perklaust{as,a}
        taip pat dar jau vakar šiandien rytoj vėliau anksčiau dabar tada tuomet čia ten irgi neseniai iškart nedelsiant kategoriškai atvirai viešai trumpai galiausiai pirmiausia toliau
        žurnalistams pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį eltai bns delfi lrt tv3 lrytas 15min portalui agentūrai radijui naujienų
        interviu tik vis net tuo metu jam jai jiems mums man sau tai daugiau
    """,
    adverbials="savo ruožtu; be kita ko; be to; tuo metu; po posėdžio; po susitikimo; naujienų agentūrai; naujienų portalui; per spaudos konferenciją; spaudos konferencijoje; pirmą kartą",
    prepositions="""
        į iš prie ant su už nuo iki po per prieš apie dėl pagal be tarp pro virš šalia aplink link vietoj kartu pas ties anot pasak
    """,
    attaching="iš prie su į nuo",
    coordinating="ir bei",
    conjunctions="kad jog bet o tačiau nes kai kol jei jeigu nors arba ar kur kuris kuri kurie kurios todėl nebent negu nei",
    citing_conjunctions="kaip",
    setting_against="tuo tarpu; kai tuo tarpu",
    place_prepositions="iš",
    topic_prepositions="apie dėl",
    function="""
        ne nebe gi juk štai būtent lyg tarsi kaip kas ką kam kuo si save sau visa viskas nieko niekas kažkas koks kokia kiek
    """,
    adverb_endings="iai",
    endings="as o ui ą u e is io iui į iu ys us aus ų umi uje a os ai oje ė ės ei ę ėje ienė ienės ams oms ais omis uose ose",
    oblique_endings="ui ą uje iui iu yje ųjų ams iams oms ėms ais iais omis ėmis uose iuose ose ėse umi oje ėje ų",
    locative_endings="e",
    genitive_endings="o io os ės ies aus iaus ų ių ens ers",
    finite_endings="o ė a i",
    oblique_attribute_endings="am ame ojo osios ųjų ąją ąjį omis ais",
    nominative_attribute_endings="as is us a i asis oji iai ios ieji",
    several_attribute_endings="i ios iai ieji",
    trailing_participle_endings="antis anti",
    neuter_noun_endings="a",
    partitive_endings="ųjų usiųjų",
    # Speech.
    say="""
        sak{ė,o,ys} tar{ė,ia} pasak{ė,o} teig{ė,ia} kalb{ėjo,a} pridūrė priduria pabrėž{ė,ia} tvirtin{o,a} patvirtin{o,a} pareišk{ė,ia} praneš{ė,a} paaiškin{o,a} aiškin{o,a} paž{ymėjo,ymi} nurod{ė,o} atsak{ė,o} klaus{ė,ia} paklaus{ė,ia}
        koment{avo,uoja} pakoment{avo,uoja} pripaž{ino,įsta} akcent{avo,uoja} pasakoj{o,a} papasakoj{o,a} raš{ė,o} paraš{ė,o} dėst{ė,o} išdėst{ė,o} tikin{o,a} patikin{o,a} žad{ėjo,a} pažad{ėjo,a} įspėj{o,a} perspėj{o,a}
        prisim{inė,ena} svarst{ė,o} apibendrin{o,a} inform{avo,uoja} mano manė tiki tikėjo vylėsi viliasi tikisi tikėjosi džiaug{ėsi,iasi} stebėjosi stebisi piktin{osi,asi} skundėsi skundžiasi apgailestav{o,a} apgailestauja
        siūl{ė,o} pasiūl{ė,o} praš{ė,o} ironiz{avo,uoja} juokav{o,a} juokauja konstat{avo,uoja} rezium{avo,uoja} kartoj{o,a} pakartoj{o,a} pratęsė papild{ė,o} prim{inė,ena} prognoz{avo,uoja} spėj{o,a} užsim{inė,ena} min{ėjo,i} pamin{ėjo,i}
        sutiko sutinka atskleid{ė,žia} neslėpė neslepia samprot{avo,auja} vertin{o,a} įvertin{o,a} atkirto atrėžė guodėsi guodžiasi skelbia skelbė paskelbė dalijosi pasidalijo pasidalino dalinosi įrodinėj{o,a} argument{avo,uoja}
        pastebėjo pastebi tikslin{o,a} patikslin{o,a} nuogąst{avo,auja} prisipaž{ino,įsta} prakalbo prabilo reagavo reaguoja apibūdin{o,a} rašoma teigiama sakoma skelbiama pranešama žin{ojo,o} ragin{o,a} paragin{o,a} užtikrin{o,a} linkėjo
        pritarė pritaria kritik{avo,uoja} cit{avo,uoja} vard{ijo,ija} įsitikin{ęs,usi,ę}
    """,
    judge="pavadino vadina vadino laiko laikė apkaltino kaltina kaltino kritikavo smerkė pasmerkė nori norėjo gyrė",
    exclaim="tęs{ė,ia} pradėjo baig{ė,ia} šyptelėjo šypsosi juokėsi juokiasi sušuko šaukė pratęs{ė,ia} nekantravo dėkoj{o,a} padėkoj{o,a} atsidūsta atsiduso džiūgavo sveikin{o,a} suabejojo nustebo",
    saying="sakydama{,s} pabrėždama{,s} teigdama{,s} pridurdama{,s} tvirtindama{,s} aiškindama{,s} primindama{,s}",
    phrasal="""
        {atkreipė,atkreipia} dėmesį; {išreiškė,išreiškia,reiškė} {viltį,nuomonę,susirūpinimą,įsitikinimą}; {davė,duoda} suprasti; {laikosi,laikėsi} nuomonės; {yra,buvo} {įsitikinęs,įsitikinusi,tikras,tikra}
    """,
    according="""
        pasak; anot; remiantis; pagal; kaip {sakė,teigė,pranešė,nurodė,skelbė,minėjo,rašė,skelbia,praneša,rašo}
    """,
    according_after="teigimu; žodžiais; nuomone; duomenimis; vertinimu; skaičiavimu; skaičiavimais; įsitikinimu; manymu; tvirtinimu",
    according_own="""
        {jo,jos,jų} {teigimu,žodžiais,nuomone,duomenimis,vertinimu,manymu,skaičiavimu,įsitikinimu,tvirtinimu}; pasak {jo,jos,jų}; anot {jo,jos,jų}
    """,
    about_this="apie tai; tai",
    citing="remiantis; cituodama; cituodamas",
    telling="sakė pasakė teigė kalbėjo pranešė pareiškė paskelbė komentavo patvirtino paaiškino pažymėjo",
    documents="""
        pareiškimas pareiškime pareiškimo pranešimas pranešime pranešimo interviu laiškas laiške laiško ataskaita ataskaitoje straipsnis straipsnyje įrašas įraše komentaras komentare tyrimas tyrime
        dokumentas dokumente knyga knygoje konferencija konferencijoje kreipimasis kreipimesi kalba kalboje apklausa apklausoje sprendimas sprendime raštas rašte
    """,
    cites="cituoja cituojamas cituojama",
    relay="praneša rašo skelbia pranešė informuoja cituoja",
    denying="neigė; neigia; paneigė; paneigia; nepatvirtino",
    unsaid="nesakė nesako neteigė neteigia nepasakė nepareiškė nepranešė neminėjo nekalbėjo",
    untrue="netiesa; tai netiesa; nėra tiesa; nėra įrodymų",
    conditional="jei jeigu",
    fakes="netikr* padirb* suklastot* išgalvot* satyr* apsimet*",
    nobody="niekas nė vienas",
    acting="vaidinantis; vaidinanti; atliekantis vaidmenį",
    # People and offices.
    titles={
        "ponas": "m",
        "ponia": "f",
        "dr.": "",
        "prof.": "",
        "doc.": "",
        "habil.": "",
        "gen.": "",
        "plk.": "",
        "plk. ltn.": "",
        "mjr.": "",
        "kpt.": "",
        "ltn.": "",
        "kun.": "m",
        "daktaras": "m",
        "daktarė": "f",
    },
    roles="""
        prezident{as,o,ė,ės} viceprezident{as,o,ė,ės} premjer{as,o,ė,ės} ministr{as,o,ė,ės} viceministr{as,o,ė,ės} eksministr{as,o,ė,ės} ekspremjer{as,o,ė,ės} mer{as,o,ė,ės} vicemer{as,o,ė,ės} seimūnas seimūno seimūnė seimūnės nar{ys,io,ė,ės} parlamentar{as,o,ė,ės} europarlamentar{as,o,ė,ės} pirminink{as,o,ė,ės}
        vadov{as,o,ė,ės} lyder{is,io,ė,ės} atstov{as,o,ė,ės} vicepirminink{as,o,ė,ės} pavaduotoj{as,o,a,os} direktori{us,aus} direktor{ė,ės} patarėj{as,o,a,os} viršinink{as,o,ė,ės} vad{as,o,ė,ės} seniūn{as,o,ė,ės} sekretor{ius,iaus,ė,ės} prokuror{as,o,ė,ės} teisėj{as,o,a,os} advokat{as,o,ė,ės}
        ekspert{as,o,ė,ės} politolog{as,o,ė,ės} ekonomist{as,o,ė,ės} sociolog{as,o,ė,ės} istorik{as,o,ė,ės} psicholog{as,o,ė,ės} psichiatr{as,o,ė,ės} gydytoj{as,o,a,os} medik{as,o,ė,ės} mokytoj{as,o,a,os} profesor{ius,iaus,ė,ės} docent{as,o,ė,ės} rektor{ius,iaus,ė,ės} dekan{as,o,ė,ės} mokslinink{as,o,ė,ės}
        žurnalist{as,o,ė,ės} redaktor{ius,iaus,ė,ės} rašytoj{as,o,a,os} poet{as,o,ė,ės} režisier{ius,iaus,ė,ės} aktor{ius,iaus,ė,ės} dainink{as,o,ė,ės} muzikant{as,o,ė,ės} dailinink{as,o,ė,ės} architekt{as,o,ė,ės} trener{is,io,ė,ės} žaidėj{as,o,a,os} krepšinink{as,o,ė,ės} futbolinink{as,o,ė,ės} kapiton{as,o,ė,ės} generol{as,o} pulkinink{as,o,ė,ės} karinink{as,o,ė,ės}
        ambasador{ius,iaus,ė,ės} komisar{as,o,ė,ės} kancler{is,io,ė,ės} karali{us,aus} karalienė karalienės popiež{ius,iaus} vyskup{as,o} arkivyskup{as,o} kunig{as,o} kardinol{as,o} įkūrėj{as,o,a,os} steigėj{as,o,a,os} savinink{as,o,ė,ės} kandidat{as,o,ė,ės} politik{as,o,ė,ės} analitik{as,o,ė,ės} vadybinink{as,o,ė,ės} verslinink{as,o,ė,ės}
        ūkinink{as,o,ė,ės} gyventoj{as,o,a,os} student{as,o,ė,ės} aktyvist{as,o,ė,ės} koordinator{ius,iaus,ė,ės} specialist{as,o,ė,ės} inspektor{ius,iaus,ė,ės} tarėj{as,o,a,os} kontrolier{ius,iaus,ė,ės} ombudsmen{as,o,ė,ės} konsul{as,o,ė,ės} diplomat{as,o,ė,ės} biolog{as,o,ė,ės} virusolog{as,o,ė,ės} epidemiolog{as,o,ė,ės} sinoptik{as,o,ė,ės} meteorolog{as,o,ė,ės}
        konservator{ius,iaus,ė,ės} socialdemokrat{as,o,ė,ės} liberal{as,o,ė,ės} frakcijos autor{ius,iaus,ė,ės} prodiuser{is,io,ė,ės} vedėj{as,o,a,os} organizator{ius,iaus,ė,ės} čempion{as,o,ė,ės} vairuotoj{as,o,a,os} mam{a,os} tėv{as,o} motin{a,os} sūn{us,aus} dukr{a,os} brol{is,io} ses{uo,ers} žmon{a,os} vyr{as,o} kaimyn{as,o,ė,ės} kurator{ius,iaus,ė,ės} partner{is,io,ė,ės} vertinto{jas,ja}
    """,
    former="buvęs buvusi buvusio buvusios laikinasis laikinoji laikinojo eksministras velionis naujasis naujoji dabartinis dabartinė kadenciją baigiantis",
    not_roles="vyras moteris varžovas varžovė priešininkas priešininkė kolega kolegė pirmtakas pirmtakė įpėdinis įpėdinė vaikinas mergina",
    deputies="pavaduotojas pavaduotoja vice",
    unlike_roles="ministras ministrė meras merė teisėjas teisėja treneris trenerė ambasadorius ambasadorė žurnalistas žurnalistė premjeras premjerė redaktorius redaktorė prokuroras prokurorė",
    role_bases={"jas": "j{o,ui,ą,u}"},
    role_endings="o ui u ų ams iaus iui ės ei os ai",
    familiar_roles="prezidentas prezidentė premjeras premjerė ministras ministrė meras merė pirmininkas pirmininkė vadovas vadovė",
    unnamed_roles="šaltin* pašnekov* liudinink* liudytoj* gyventoj* respondent*",
    anonymous="anonim* neįvardin* neįvardy* nežinom*",
    anonymity="anonimišk* anonimiškum*",
    posted_roles="ambasador{ius,ė} konsul{as,ė} atstov{as,ė} korespondent{as,ė} koordinator{ius,ė} ekspert{as,ė} gyventoj{as,a} dalyv{is,ė} nugalėtoj{as,a}",
    venues="konferencijoje posėdyje susitikime interviu eteryje laidoje tinkle paskyroje facebook feisbuke instagram telegram radijuje televizijoje kanale seime",
    identifying="vardas pavardė tapatyb*",
    feminine_roles="""
        prezidentė viceprezidentė premjerė ministrė viceministrė merė vicemerė seimūnė narė parlamentarė europarlamentarė pirmininkė vadovė lyderė atstovė vicepirmininkė pavaduotoja direktorė patarėja viršininkė vadė seniūnė sekretorė prokurorė teisėja advokatė ekspertė politologė ekonomistė
        sociologė istorikė psichologė gydytoja mokytoja profesorė docentė rektorė mokslininkė žurnalistė redaktorė rašytoja poetė režisierė aktorė dainininkė dailininkė trenerė žaidėja ambasadorė komisarė karalienė įkūrėja savininkė kandidatė politikė analitikė verslininkė ūkininkė gyventoja studentė aktyvistė
        koordinatorė specialistė konservatorė autorė vedėja mama motina dukra sesuo žmona kaimynė
    """,
    women="""
        agnė aistė alina ana asta aušra aušrinė austėja birutė dalia daiva danutė diana edita eglė elena evelina gabija giedrė gintarė goda greta ieva ilona ina indrė inga ingrida irena irma jolanta jolita julija jurga jurgita justina karolina kristina kotryna laima laura lina loreta margarita marija miglė milda monika morta nijolė
        olga ona orinta paulina radvilė raminta rasa regina renata rima rimantė rita rūta sandra saulė sigita simona skaistė sonata vaida vaiva vida viktorija vilija vilma violeta virginija živilė žaneta
    """,
    people="""
        moteris moterys vyras vyrai mama mamos motina tėvas tėvai tėvų vaikas vaikai vaikų sūnus dukra brolis sesuo šeima draugas draugė draugai kaimynas kaimynai jaunuolis mergina vaikinas žmogus žmonės žmonių auka aukos
        įtariam* kaltinam* nukentėj* keleiv* aktyvist* protestuotoj* gyventoj* student* mokini* darbuotoj* migrant* pabėgėl* pacient* turist* rinkėj* kari* ūkinink* pensinink*
    """,
    groups="""
        partija frakcija teismas ministerija komisija taryba bankas įmonė bendrovė universitetas federacija profsąjunga ekspertai šaltiniai analitikai gydytojai medikai valdžia liudininkai mokslininkai policija pareigūnai prokurorai prokuratūra advokatai politikai kritikai specialistai organizatoriai tėvai
        vyriausybė seimas savivaldybė opozicija asociacija agentūra institutas ligoninė komanda klubas organizacija sąjunga fondas tarnyba kariuomenė ekonomistai sinoptikai kremlius koalicija prezidentūra departamentas ambasada centras tyrėjai autoriai ugniagesiai gyventojai konservatoriai socialdemokratai liberalai
    """,
    outlets="agentūra agentūrai agentūros laikraštis laikraščiui dienraštis dienraščiui portalas portalui televizija televizijai radijas radijui kanalas kanalui žurnalas žurnalui leidinys leidiniui laida laidai svetainė",
    told_outlets="agentūrai portalui laikraščiui dienraščiui radijui televizijai kanalui žurnalui leidiniui laidai bns eltai delfi lrt",
    outlet_names="bns elta eltai delfi lrt lrytas 15min tv3 lnk reuters ap afp bbc cnn dpa tass facebook twitter telegram instagram youtube",
    naming="vadinam* pavadin* pavadinim* pravard* šūk* tariam* term* sąvok*",
    works="film* serial* knyg* roman* album* dain* eilėrašt* oper* žurnal* laikrašt* partij* grup* projekt* program* kampanij* bendrov* įmon* ženkl* apdovanojim* operacij* klub* laiv* festival* parod* restoran* žaidim* kanal* fond* judėjim* laid* spektakl*",
    particles="de van von der di",
    places="miestas mieste kaimas kaime rajonas rajone gatvė gatvėje",
    common="""
        seimas parlamentas vyriausybė ministerija žmonės bankas valstybė šalis miestas rajonas taryba sąjunga komisija lietuva lietuvos vilnius vilniaus kaunas kauno klaipėda klaipėdos europos
    """,
    feminine_endings="ienė aitė ytė utė ūtė tė uvienė",
    masculine_endings="auskas evičius avičius inskas onis enis aitis ūnas",
    # Numbers and dates.
    numbers={
        2: "du dvi dviejų dviem",
        3: "trys tris trijų trims",
        4: "keturi keturios keturis keturias keturių",
        5: "penki penkios penkis penkias penkių",
        6: "šeši šešios šešis šešias šešių",
        7: "septyni septynios septynis septynias septynių",
        8: "aštuoni aštuonios aštuonis aštuonias aštuonių",
        9: "devyni devynios devynis devynias devynių",
        10: "dešimt dešimties dešimtis",
        11: "vienuolika vienuolikos",
        12: "dvylika dvylikos",
        13: "trylika trylikos",
        14: "keturiolika keturiolikos",
        15: "penkiolika penkiolikos",
        16: "šešiolika šešiolikos",
        17: "septyniolika septyniolikos",
        18: "aštuoniolika aštuoniolikos",
        19: "devyniolika devyniolikos",
        20: "dvidešimt",
        30: "trisdešimt",
        40: "keturiasdešimt",
        50: "penkiasdešimt",
        60: "šešiasdešimt",
        70: "septyniasdešimt",
        80: "aštuoniasdešimt",
        90: "devyniasdešimt",
    },
    scales={
        100: "šimtas šimtai šimtų šimtus",
        1_000: "tūkst tūkstantis tūkstančiai tūkstančių tūkstančius",
        1_000_000: "mln milijonas milijonai milijonų milijonus milijono",
        1_000_000_000: "mlrd milijardas milijardai milijardų milijardus milijardo",
        1_000_000_000_000: "trln trilijon*",
    },
    percent="proc procent*",
    months=(
        "sausis sausio sausį",
        "vasaris vasario vasarį",
        "kovas kovo kovą",
        "balandis balandžio balandį",
        "gegužė gegužės gegužę",
        "birželis birželio birželį",
        "liepa liepos liepą",
        "rugpjūtis rugpjūčio rugpjūtį",
        "rugsėjis rugsėjo rugsėjį",
        "spalis spalio spalį",
        "lapkritis lapkričio lapkritį",
        "gruodis gruodžio gruodį",
    ),
    until="iki",
    weekdays=(
        "pirmadienis pirmadienį pirmadienio",
        "antradienis antradienį antradienio",
        "trečiadienis trečiadienį trečiadienio",
        "ketvirtadienis ketvirtadienį ketvirtadienio",
        "penktadienis penktadienį penktadienio",
        "šeštadienis šeštadienį šeštadienio",
        "sekmadienis sekmadienį sekmadienio",
    ),
    times="vakar šiandien rytoj užvakar rytą ryte vakare naktį dieną popiet savaitę savaitės mėnesį mėnesio metais metų metus valandą valandos val minutę",
    # Counting.
    counted_people="žmon* asm* gyventoj*",
    further="kit* paskutin* pirm* lik*",
    tolls="skaičius skaičiaus",
    another_time="""
        pernai; {praėjusį,praeitą} {mėnesį,savaitę}; {praėjusiais,praeitais} metais; prieš {metus,savaitę,mėnesį,dienas}; anksčiau; nuo {metų,mėnesio} pradžios; šiemet; per metus; vidutiniškai; pastaraisiais *; tuo pačiu *; palyginti su; iš pradžių; pradžioje
    """,
    ages="metų; met{is,ė,ų}",
    or_more="ar daugiau; arba daugiau",
    at_least="mažiausiai; bent; ne mažiau kaip",
    part_of="iš",
    ordinals="pirm* antr* treči* ketvirt* penkt*",
    numbering="numeris nr linija grupė traukinys autobusas straipsnis blokas kanalas",
    elsewhere="gretim*; kitur; kit{ame,oje,ose}; visoje šalyje; pasaulyje; panaš*; kiekvien{ame,oje}",
    came_from="iš nuo",
    came_to="į iki",
    changing="išaug*; padidėj*; didėj*; kilo; pakilo; mažėj*; sumažėj*; krito; pabrango; atpigo; augo",
    reaching="pasiek*; siek*; sudar*",
    unsure="gali; galėtų; tikėtina; manoma; spėjama; tikimasi; baiminamasi; rizik*; maždaug",
    remaining="vis dar; tebė*; liek{a,o}; ligoninėje",
    narrower=(
        "sulaikyt* suimt* areštuot*",
        "išgyven* išgelbėt*",
        "nukentėj* paveikt*",
        "evakuot*",
        "žuv* mir*",
    ),
    gravely="{sunkiai,rimtai} {sužeist,sužalot}*; kritin* būkl*; sunki* būkl*",
    including="įskaitant; tarp jų; be; išskyrus; iš jų",
    attackers="užpuolik* šaul* terorist* nusikaltėl*",
    disasters=(
        "gaisr* ugn* sudeg* sprogim* sprog*",
        "potvyn* audr* uragan* liet* lavin* nuošliauž* snieg* nuskend*",
        "drebėjim* smūg*",
        "avarij* susidūrim* autobus* traukin* lėktuv* sraigtasparn* laiv*",
        "atak* išpuol* šaud* bomb* raket* dron* peil*",
        "virus* grip* tymai tymų choler* epidemij* apsinuodij* lig*",
    ),
    # Denial.
    negations="ne nei",
    negatives="""
        nėra nebuvo nebus niekas nieko niekada joks jokia jokio jokios jokių negali negalėjo nenori nenorėjo neturi neturėjo nežino nereikia neleis neleidžia
    """,
    pseudo="tik vien",
    denials="neig* paneig* atmet* atsisak*",
    lacks="be prieš draudim* uždraud* sustabd* atšauk* trūk*",
    # Abbreviations.
    short_titles="p dr prof doc habil inž gen plk mjr kpt ltn kun gyd akad šv pr",
    short_places="g al pl pr r sav mstl k",
    short_numbers="Nr nr str d a t m val p tel",
    short_inside="pvz t.y t.t vad angl rus vok pranc lot žr plg red nuotr vnt kt proc tūkst mln mlrd ir.t.t",
    short_names="UAB AB VšĮ",
    openers="""
        Jis Ji Jie Jos Aš Mes Tai Šis Ši Šie Šios Tas Ta Tie Į Iš Su Po Per Prieš Apie Dėl Pagal Be Kai Kad Jei Jeigu Bet O Ir Ar Kaip Kas Ką Kodėl Ne Šiandien Vakar Dabar Tačiau Taip Dar Nors Pasak Anot Visi Vienas Viena Nėra Yra
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("„", "“", "‚", "‘"),
    # Pages.
    own_names="lietuvių; lietuviškai; lt",
    login="prisijunk*; prisijungti; registruokis*; registruotis",
    # Word order.
    free_order=True,
    clause_comma=True,
    owners_lead=True,
)
