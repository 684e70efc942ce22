"""Dutch."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="dat",
    whether="of hoe waarom waarvoor waarmee waarop waardoor waarin waarover",
    going_on="""
        dat {is,was,zijn,waren,betekent,geldt,zou,moet,kan,heeft,komt}; dit; deze; die; zulke; ook;
        bovendien; daarnaast; daarom; daardoor; daarmee; daarvoor; daarop; daarin; daarbij; hierdoor;
        hiermee; dus; en; zo; dan; daarna; vervolgens; bijvoorbeeld; verder; daar; hij; zij; ze
    """,
    contrasting="maar; toch; echter; daarentegen; desondanks; niettemin; anders; wel",
    promising="dit moet je weten; dit weten we; wat we weten",
    pronouns={
        "hij": "m",
        "hem": "m",
        "zij": "f",
        "ze": "f",
        "haar": "f",
        "hen": "p",
        "hun": "p",
        "het": "n",
        "men": "n",
        "wij": "1",
        "we": "1",
        "ik": "1",
        "ons": "1",
        "die": "w",
        "wie": "w",
    },
    noun_genitive_endings="s",
    possessives="zijn haar hun ons onze mijn uw jouw z'n m'n wiens wier",
    articles="""
        de het een één 'n deze dit enkele sommige verschillende verscheidene meerdere veel vele twee drie
        vier vijf zes alle beide andere elke elk iedere ieder geen diverse
    """,
    indefinite="een 'n enkele sommige verschillende meerdere veel vele twee drie vier vijf zes andere geen diverse elke elk iedere ieder",
    auxiliaries="""
        heeft hebben had hadden is was waren wordt worden werd werden geworden zal zullen zou zouden
        kan kunnen kon konden wil willen wilde wilden moet moeten moest moesten mag mogen mocht mochten
        gaat gaan ging gingen blijft bleef blijven
    """,
    passives="wordt worden werd werden geworden",
    demanding_with_that="""
        eist eiste eisen eisten geëist verlangt verlangde verlangen verzoekt verzocht verzochten vraagt
        vragen vroegen gevraagd wil willen wilde wilden bepleit bepleitte adviseert adviseerde adviseren adviseerden
        pleit pleitte hoopt hoopte hopen hoopten
    """,
    hearsay="vermeend misschien mogelijk zogenaamd vermoedelijk",
    doubting="misschien mogelijk",
    hearsay_verbs="zou zouden",
    adverbs="""
        nee ja
        ook nog al dan toen nu weer later eerder gisteren vandaag morgen vanochtend vanmiddag vanavond
        daarna vervolgens echter toch wel juist alleen zelf zelfs onder meer daarom daarbij daarnaast bovendien
        verder inmiddels ondertussen tevens opnieuw nogmaals steeds altijd vaak soms onlangs destijds
        meteen direct onmiddellijk uiteindelijk tegelijkertijd hieruit daaruit waaruit hierin daarin hierop daarop hierna hierdoor daardoor daartoe hiervoor daarvoor
        hierover daarover erover hiermee daarmee erop er
        eraan ervan vooral gewoon eveneens aanvankelijk intussen nadrukkelijk schriftelijk openlijk
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond
        woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend
        dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend maandagmiddag dinsdagmiddag
        woensdagmiddag donderdagmiddag vrijdagmiddag zich dus immers namelijk lachend trots kort mij me
        nooit niet wederom terug zeker daar hier zo weten aldus
    """,
    adverb_endings="lijk ens end avond ochtend middag nacht",
    separable="uit toe aan op vast mee af in na vol samen tegen door terug voor bij over",
    not_finite="te",
    prepositions="""
        in op aan van voor met bij na naar om door uit over tegen tegenover tijdens sinds volgens wegens
        vanwege ondanks zonder tot rond rondom onder boven achter naast tussen binnen buiten langs via
        per samen sedert gedurende ten ter vanuit vanaf namens betreffende dankzij als
    """,
    linking="van des",
    attaching="voor in uit bij aan",
    coordinating="en & alsmede",
    setting_against="terwijl",
    setting_beside="ook zelfs",
    conjunctions="""
        dat of omdat want als terwijl hoewel nadat voordat maar doch zodat totdat indien waar waarbij
        wanneer toen zoals en wat waarin waardoor waarop waarna waarvan sinds tenzij mits ofschoon
    """,
    purpose="om",
    function="""
        je jij jullie u er zeer heel meer ruim bijna ongeveer circa dit dat welke gewoon
    """,
    endings="s 's ’s ' ’",
    # Speech.
    say="""
        meen{t,de,den}
        zeg{t,gen} zei zeiden gezegd zegde zegden
        vertel{t,de,den,len} verteld verklaar{t,de,den} verklaren
        meld{t,de,den,en} gemeld bericht{te,ten,en} schrijft schreef schreven schrijven geschreven
        stel{t,de,den,len} gesteld benadruk{t,te,ten,ken} reageer{t,de,den} reageren gereageerd
        antwoord{t,de,den} bevestig{t,de,den,en} bevestigd waarschuw{t,de,den,en} gewaarschuwd
        beweer{t,de,den} beweren beweerd vind{t,en} vond vonden denk{t,en} dacht dachten
        geloof{t,de,den} geloven hoop{t,te,ten} hopen verwacht{te,ten,en} vrees{t,de,den} vrezen
        concludeer{t,de,den} concluderen geconcludeerd constateer{t,de,den} constateren erken{t,de,den,nen}
        laat laten liet lieten leg{t,de,den,gen} voeg{t,de,den,en} geeft geven gaf gaven
        merk{t,te,ten,en} kondig{t,de,den,en} licht{te,ten} stip{t,te,ten} wijst wees wezen wijzen
        vul{t,de,den,len} beklemtoon{t,de,den} beklemtonen beaam{t,de,den} beamen onderstreep{t,te,ten}
        vraagt vragen vroegen roep{t,en} riep riepen twitter{t,de,den} tweette
        beloof{t,de,den} beloven beloofd verzeker{t,de,den,en} voorspel{t,de,den,len} oordeel{t,de,den}
        oordelen noem{t,de,den,en} klaag{t,de,den} herhaal{t,de,den} ontken{t,de,den,nen}
        betoog{t,de,den} betogen pleit{te,ten,en} adviseer{t,de,den} adviseren suggereer{t,de,den}
        eis{t,te,ten,en} herinner{t,de} betreur{t,de,den,en} vermoed{t,de,den,en} schat{,te,ten}
        luid{t,de,den} klinkt klonk opper{t,de,den} citeer{t,de,den} argumenteer{t,de,den}
        verduidelijk{t,te,ten,en} reken{t,de,den,en} blijk{t,en} bleek bleken verwijt verweet
        houdt hield hielden werpt wierp wierpen bepleitte ga{at,an} ging gingen spreekt sprak spraken spreken
        haal{t,de,den} vervolg{t,de,den} besluit besloot begint begon vatte sluit sloot
        weet wist wisten leest biechtte kijkt keek zie{t,n} zag zagen toon{t,de,den} grap{t,te}
        preciseer{t,de,den} informeer{t,de,den} snap{t,te} begrijpt begreep mail{t,de} postte
        dreig{t,de,den} fulmineer{t,de,den} rapporteer{t,de,den} rapporteren onthul{t,de,den} publiceer{t,de,den}
        bekend{e,en} beken{t,nen} aangegeven bekendgemaakt aangekondigd toegevoegd
    """,
    judge="""
        noem{t,de,den,en} omschrijft omschreef omschreven omschrijven beschuldig{t,de,den,en}
        bekritiseer{t,de,den} prijst prees prezen veroordeel{t,de,den} veroordelen verdedig{t,de,den,en}
        vergelijk{t,en} vergeleek betitel{t,de,den} bestempel{t,de,den,en} verwelkom{t,de,den,en}
        typeer{t,de,den} karakteriseer{t,de,den} verwijt verweet wil willen wilde wilden
    """,
    exclaim="""
        lach{t,te,ten} verzucht{,te,ten} analyseer{t,de,den} glunder{t,de,den} zucht{te,ten} juich{t,te,ten} mopper{t,de,den} fluister{t,de,den} schreeuw{t,de,den}
        glimlach{t,te} jubel{t,de,den} brul{t,de,den} foeter{t,de,den} tier{t,de,den} roem{t,de}
        grinnik{t,te} sneer{t,de} smeek{t,te} mijmer{t,de} blik{t,te} besluit besloot
        begint begon vervolg{t,de,den} herinner{t,de} verontschuldig{t,de}
    """,
    saying="""
        zeggend vertellend verklarend meldend benadrukkend waarschuwend antwoordend stellend
    """,
    phrasal="""
        gaat ervan uit; gaan ervan uit; ging ervan uit; gingen ervan uit; is van mening; zijn van mening;
        was van mening; is ervan overtuigd; zijn ervan overtuigd; is overtuigd; maakt duidelijk;
        maakte duidelijk; maakten duidelijk; maakt bekend; maakte bekend; maakten bekend; maken bekend; heeft bekendgemaakt;
        hebben bekendgemaakt; sluit niet uit; sluiten niet uit; liet weten; laat weten; laten weten; lieten weten;
        is bang; zijn bang; was bang; {is,was} ervan overtuigd
    """,
    separated={
        "uit": "leg{t,de,den,gen}",
        "toe aan": "voeg{t,de,den,en}",
        "aan toe mee": "geeft geven gaf gaven",
        "op": "merk{t,te,ten,en} biechtte",
        "aan": "kondig{t,de,den,en} stip{t,te,ten} vul{t,de,den,len} haal{t,de,den}",
        "toe": "licht{te,ten}",
        "erop op": "wijst wees wezen wijzen",
        "weten": "laat laten liet lieten",
        "vol": "houdt hield hielden",
        "tegen": "werpt wierp wierpen",
        "ervan": "ga{at,an} ging gingen",
        "ervan over": "spreekt sprak spraken spreken",
        "samen": "vatte",
        "af uit": "sluit sloot",
        "terug": "kijkt keek",
        "bekend": "maak{t,te,ten} maken",
    },
    bound="ga* ging* kijk* keek sluit sloot geef* gaf* geven hou* hield* spreek* sprak* laat laten liet lieten",
    untold="uitgesloten zeker ondenkbaar onmogelijk onwaarschijnlijk",
    expletives="het er",
    according="""
        volgens; naar {zeggen,opgave,inschatting} van; in de {woorden,ogen} van; naar {het oordeel,de mening} van;
        op gezag van; onder verwijzing naar; {klinkt,klonk} het bij
    """,
    citing="onder verwijzing naar; op gezag van",
    according_own="naar {zijn,haar,hun} {mening,zeggen,oordeel,idee}; wat {hem,haar} betreft",
    according_trailing="aldus",
    sender="van; verklaring van; mededeling van",
    documents="""
        verklaring persbericht persverklaring interview rapport brief toespraak reactie studie onderzoek
        enquête melding persconferentie gesprek vonnis uitspraak krant bericht tweet bijdrage artikel
        rede document videoboodschap Kamerbrief nieuwsbrief e-mail mail boek column blog podcast advies
        peiling cijfers onderzoeken rapporten statement
    """,
    cites="citeer{t,de,den}",
    in_these_words="met {deze,die} woorden",
    about_this="dat; dit",
    telling="""
        zeg{t,gen} zei zeiden gezegd verklaar{t,de,den} verklaren vertel{t,de,den,len} verteld meld{t,de,den,en} gemeld schrijft schreef schreven
        schrijven geschreven stel{t,de,den,len} benadruk{t,te,ten} beweer{t,de,den} laat liet lieten deelt deelde
    """,
    relay="meld{t,de,den,en} bericht{te,ten,en} schrijft schreef schreven schrijven citeer{t,de}",
    denying="""
        ontken{t,de,den,nen}; ontkend; betwist{,te,ten,en}; {spreekt,sprak,spreken,spraken} tegen; weerspreekt;
        weersprak; weerlegt; weerlegde; weersproken
    """,
    untrue="niet waar; onwaar; klopt niet; klopt het niet; geen bewijs",
    conditional="als indien wanneer mocht tenzij",
    fakes="nep* vals* vervalst* verzonnen* parodie* deepfake* satirisch* fictie*",
    nobody="{geen,niemand} van de; niemand",
    acting="{acteur,actrice,komiek,imitator,dubbelganger}",
    # People and offices.
    titles={
        "meneer": "m",
        "heer": "m",
        "dhr": "m",
        "dhr.": "m",
        "mevrouw": "f",
        "mevr": "f",
        "mevr.": "f",
        "mw": "f",
        "mw.": "f",
        "dr": "",
        "dr.": "",
        "drs": "",
        "drs.": "",
        "ir": "",
        "ir.": "",
        "ing.": "",
        "mr": "",
        "mr.": "",
        "ds": "",
        "ds.": "",
        "prof": "",
        "prof.": "",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "paus": "m",
        "koning": "m",
        "koningin": "f",
        "prins": "m",
        "prinses": "f",
    },
    roles="""
        president{,e} minister{,s} minister-president premier vicepremier vicepresident staatssecretaris staatssecretarissen
        burgemeester{,s} wethouder{,s} schepen{,en} gouverneur kanselier bondskanselier koning koningin prins prinses
        gedeputeerde{,n} commissaris formateur informateur verkenner senator{,en} Kamerlid Kamerleden
        raadslid raadsleden parlementslid parlementariër{,s} europarlementariër fractievoorzitter fractieleider lijsttrekker
        bewindsman bewindsvrouw bewindspersoon partijleider partijvoorzitter leider leidster voorzitter voorzitster ondervoorzitter vicevoorzitter bestuurder
        bestuursvoorzitter topman topvrouw directeur directrice adjunct-directeur manager eigenaar
        eigenares eigenaresse oprichter oprichtster ondernemer ondernemers baas ceo cfo woordvoerder{,s} woordvoerster
        persvoorlichter voorlichter politiewoordvoerder politiechef korpschef hoofdcommissaris agent{,e} agenten rechercheur
        officier persofficier hoofdofficier aanklager rechter persrechter rechters advocaat advocate advocaten raadsman raadsvrouw jurist{,e}
        hoogleraar hoogleraren professor lector docent{,e} docenten leraar lerares rector decaan onderzoeker{,s} onderzoekster
        wetenschapper{,s} wetenschapster expert{,s} deskundige{,n} econoom econome historicus historica viroloog virologe
        epidemioloog bioloog biologe ecoloog socioloog politicoloog psycholoog psychologe criminoloog meteoroloog weerman weervrouw
         arts artsen huisarts chirurg verpleegkundige{,n} dierenarts psychiater analist analiste adviseur consultant
        journalist{,e} journalisten correspondent{,e} verslaggever verslaggeefster redacteur hoofdredacteur columnist presentator presentatrice
        schrijver schrijfster auteur acteur actrice zanger zangeres regisseur kunstenaar kunstenares producent curator conservator
        trainer{,s} trainster coach bondscoach aanvoerder aanvoerster speler{,s} speelster voetballer voetbalster doelman keeper
        spits verdediger middenvelder aanvaller verdedigster scheidsrechter wielrenner schaatser schaatsster coureur
        generaal admiraal kolonel kapitein commandant brandweercommandant militair veteraan piloot
        bisschop aartsbisschop kardinaal paus dominee pastoor imam priester
        secretaris secretaris-generaal penningmeester ambassadeur gezant diplomaat ombudsman Eurocommissaris
        activist{,e} activisten vakbondsman vakbondsleider vakbondsvrouw bestuurslid lid medewerker{,s} medewerkster initiatiefnemer organisator
        coördinator projectleider teamleider boerin veehouder akkerbouwer buurvrouw buurman buurtbewoner{,s}
        buurtbewoonster bewoner{,s} bewoonster omwonende{,n} getuige{,n} ooggetuige{,n} slachtoffer moeder vader broer zus zoon dochter
        weduwe echtgenoot echtgenote man vrouw student{,e} studenten scholier leerling vrijwilliger vrijwilligster
        kandidaat politicus politica commentator ingenieur architect bankier investeerder belegger chauffeur machinist
        boswachter dijkgraaf hoofd chef chef-kok winkelier badmeester molenaar cafébaas horecaondernemer uitbater beheerder
        nabestaande concurrent concurrente rivaal rivale supporter gezinslid reiziger automobilist fietser
        voorganger dichter muzikant componist dirigent filosoof theoloog geoloog seismoloog archeoloog hydroloog
        strafpleiter pleiter brandweerkapitein raadsheer wijkagent boer visser onderneemster
    """,
    former="""
        voormalig{,e} oud ex toenmalig{,e} demissionair{,e} waarnemend{,e} plaatsvervangend{,e} gewezen
        beoogd{,e} afgezette vertrekkend{,e} scheidend{,e} overleden gepensioneerd{,e} interim
        aftredend{,e} ontslagen kandidaat aankomend{,e} aanstaande
    """,
    relations="""
        moeder vader zoon dochter broer zus echtgenote echtgenoot weduwe weduwnaar oom tante
        oma opa collega buurman buurvrouw
    """,
    not_roles="""
        man vrouw jongen meisje tegenstander{,s} rivaal rivale concurrent{,e} nabestaande collega opvolger opvolgster voorganger
        uitdager ploeggenoot teamgenoot slachtoffer persoon
    """,
    unnamed_roles="bron bronnen insider{,s} informant klokkenluider ooggetuige{,n} getuige{,n} omwonende{,n} bewoner{,s} buurtbewoner{,s}",
    anonymous="anoniem* onbekend* ongenoemd*",
    anonymity="anonimiteit",
    identifying="genoemd naam",
    tried_roles="verdachte slachtoffer",
    trying_roles="rechter officier advocaat advocate raadsman raadsvrouw",
    same_offices={
        "bewindsman": "minister",
        "bewindsvrouw": "minister",
        "bewindspersoon": "minister",
    },
    unlike_roles="bewindsman bewindsvrouw bewindspersoon burgemeester minister rechter trainer coach ambassadeur bisschop bondskanselier kanselier gouverneur wethouder hoogleraar journalist journaliste verslaggever",
    deputies="vice plaatsvervangend adjunct loco",
    role_suffixes="""
        minister president voorzitter voorzitster directeur directrice burgemeester woordvoerder woordvoerster hoogleraar
        leider leidster trainer trainster coach chef baas topman topvrouw manager advocaat rechter commissaris
        onderzoeker onderzoekster deskundige expert adviseur bestuurder bestuurster voorlichter officier kandidaat
        politicus redacteur journalist verslaggever correspondent schrijver speler speelster verdediger aanvoerder
        wethouder secretaris raadslid statenlid kamerlid commandant ondernemer eigenaar bewoner medewerker
        hoofddocent docent arts econoom oloog ologe analist meester lijsttrekker ombudsman ambassadeur gezant
        voorman voorvrouw chirurg verpleegkundige acteur zanger zangeres regisseur kunstenaar organisator coördinator specialist specialiste
    """,
    feminine_roles="""
        woordvoerster voorzitster directrice leidster koningin prinses lerares actrice zangeres schrijfster
        trainster presentatrice boerin buurvrouw topvrouw onderzoekster advocate moeder zus dochter vrouw weduwe
        echtgenote speelster kunstenares aanvoerster vrijwilligster medewerkster raadsvrouw weervrouw eigenares eigenaresse
    """,
    demonyms="""
        {spanjaard,fransman,française,griek,griekse,engelsman,engelse,ier,schot,waal,vlaming,vlaamse,nederlander,nederlandse,belg,belgische,duitser,duitse}
        {italiaan,portugees,oostenrijker,zwitser,deen,zweed,noor,fin,ijslander,pool,poolse,tsjech,slowaak,hongaar,roemeen,bulgaar,kroaat,serviër,bosniër,sloveen}
        {albanees,turk,rus,russin,oekraïner,brit,britse,amerikaan,amerikaanse,canadees,braziliaan,argentijn,colombiaan,mexicaan,uruguayaan,chileen,ecuadoraan}
        {australiër,nieuw-zeelander,japanner,chinees,koreaan,marokkaan,algerijn,tunesiër,egyptenaar,ivoriaan,ghanees,nigeriaan,kameroener,senegalees,zuid-afrikaan,surinamer}
        {limburger,limburgse,brabander,brabantse,fries,groninger,zeeuw,zeeuwse,drent,gelderlander,overijsselaar,tukker,amsterdammer,amsterdamse,rotterdammer,rotterdamse,hagenaar,utrechter}
        {antwerpenaar,gentenaar,bruggeling,brusselaar,west-vlaming,oost-vlaming}
    """,
    women="""
        anna maria johanna elisabeth sophie sofie emma julia lisa eva sanne lotte anne femke marieke maaike marloes
        ingrid ellen karin monique marja marjan petra saskia esther judith linda sandra mirjam miriam annemarie
        wilma hanneke ineke tineke anneke marianne yvonne jolanda angela ursula hillary kamala sigrid dilan carola
        caroline mona lilian lilianne sarah laura kim iris roos fleur eline nathalie nadia fatima khadija
        pia corrie conny gerda truus greet hilde hilda katrien liesbeth els griet freya annelies sylvie sylvia
        christine christianne barbara mariëtte daphne inge renate renske janneke nienke wendy sharon vera stientje attje
        jeanine liane geke gitta mieke rianne rita simone suzanne tamara thea ans ria bep christel jiske janine maxima
        máxima amalia beatrix margriet irene laurien hannah hanna charlotte zuhal
    """,
    groups="""
        deskundigen experts politie justitie regering kabinet oppositie critici media waarnemers onderzoekers wetenschappers
        artsen getuigen ooggetuigen woordvoerders politici vakbonden vakbond brandweer ministerie partij bedrijf rechtbank
        gerechtshof leger krijgsmacht persbureau milieuorganisaties organisatoren demonstranten analisten persdienst
        gemeente provincie stad autoriteiten bronnen coalitie fractie gemeenteraad college stichting vereniging bond
        instituut commissie universiteit ziekenhuis school concern fabrikant omroep bank toezichthouder kamer
        parlement parket waterschap veiligheidsregio gezondheidsdienst directie raad inspectie organisatie
        bewoners omwonenden buurtbewoners boeren actievoerders studenten ambtenaren advocaten rechters ondernemers werkgevers
    """,
    people="""
        broer broers zus zussen zoon zonen dochter dochters kind kinderen ouders vader moeder grootvader grootmoeder opa oma
        kleinzoon kleindochter oom tante neef nicht zwager schoonzus schoonzoon man mannen vrouw vrouwen weduwe weduwnaar
        familie nabestaanden verwanten vriend vrienden vriendin vriendinnen partner mensen team ploeg bemanning groep volk lezers
        kijkers luisteraars klanten leden aanhangers bondgenoten fans supporters kiezers burgers collega collega's medewerkers buren
        leerlingen gasten patiënten reizigers passagiers jongen jongens meisje meisjes tegenstanders rivaal
    """,
    group_names="Amnesty Greenpeace Rijkswaterstaat ProRail Schiphol KNMI RIVM GGD CBS NAVO Europol",
    outlets="""
        krant dagblad omroep zender persbureau nieuwszender weekblad tijdschrift nieuwssite radiozender journaal
        magazine nieuwsdienst televisiezender
    """,
    outlet_names="""
        nos nu.nl anp rtl telegraaf volkskrant nrc parool bnr vrt vtm belga hln reuters afp dpa ap
        bbc cnn nieuwsuur eenvandaag pauw op1 espn omroep bnnvara kro-ncrv avrotros bloomberg
    """,
    naming="""
        zogenoemd* zogeheten zogenaamd* genaamd getiteld* gedoopt heet heette heten titel motto leus slogan hashtag term begrip
        naam namen bijnaam woord thema
    """,
    works="""
        film serie boek roman album lied nummer gedicht toneelstuk opera musical tijdschrift krant partij groep band project
        programma campagne bedrijf merk prijs operatie vereniging club schip satelliet festival tentoonstelling restaurant
        spel app zender podcast rubriek reeks voorstelling documentaire
    """,
    particles="van de der den ten ter te 't het von la le el al ben bin di da du del della dos",
    not_people="""
        verenigde staten europese unie naties vs eu vn navo vvd pvda cda d66 pvv groenlinks groenlinks-pvda sp nsc bbb volt
        christenunie sgp denk ja21 fvd n-va cd&v vooruit groen universiteit instituut kamer senaat rechtbank raad hoge
        ministerie politie bank vereniging krant bv nv stichting gemeente provincie omroep nieuws fnv cnv
        ajax feyenoord psv az nec heerenveen anderlecht nederland nederlandse belgië belgische vlaanderen vlaamse amsterdam rotterdam utrecht
    """,
    places="stad dorp gemeente provincie plaats eiland wijk",
    common="""
        kamer kabinet parlement ambtenaren mensen burgers bewoners bank land staat jaar jaren procent euro
        dokter regering gemeente politie
    """,
    # Numbers and dates.
    numbers={
        0.5: "half helft",
        1: "één",
        2: "twee beide tweetal",
        3: "drie drietal",
        4: "vier viertal",
        5: "vijf vijftal",
        6: "zes zestal",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien",
        11: "elf",
        12: "twaalf dozijn",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        25: "vijfentwintig",
        30: "dertig",
        40: "veertig",
        50: "vijftig",
        60: "zestig",
        70: "zeventig",
        80: "tachtig",
        90: "negentig",
        200: "tweehonderd",
        300: "driehonderd",
        400: "vierhonderd",
        500: "vijfhonderd",
    },
    scales={
        10: "tientallen",
        100: "honderd honderden",
        1_000: "duizend duizenden",
        1_000_000: "mln miljoen miljoenen",
        1_000_000_000: "mld miljard miljarden",
        1_000_000_000_000: "biljoen biljoenen",
    },
    percent="procent* procentpunt* percent",
    months=(
        "januari jan.",
        "februari feb.",
        "maart mrt.",
        "april apr.",
        "mei",
        "juni jun.",
        "juli jul.",
        "augustus aug.",
        "september sept. sep.",
        "oktober okt.",
        "november nov.",
        "december dec.",
    ),
    until="tot",
    weekdays=(
        "maandag*",
        "dinsdag*",
        "woensdag*",
        "donderdag*",
        "vrijdag*",
        "zaterdag*",
        "zondag*",
    ),
    times="""
        afgelopen
        vandaag gisteren morgen avond middag ochtend nacht week maand jaar uur vanochtend vanmiddag
        vanavond vannacht dag dagen weken maanden jaren
    """,
    # Counting.
    counted_people="mens* persoon personen",
    further="ander* overig* nog eerste laatste",
    tolls="aantal dodental totaal balans",
    another_time="""
        {vorig,afgelopen,eerder,voorgaand}* jaar; jaar {eerder,geleden}; {dagen,weken,maanden,jaren} {eerder,geleden}
        daarvoor; destijds; eerder; vroeger; sinds; dit jaar; jaarlijks; per jaar; gemiddeld
        {in,op} dezelfde *; {vergeleken,vergelijking} met; {vorig,afgelopen}* * {uur,dagen,weken,maanden,jaren}
        aanvankelijk; oorspronkelijk
    """,
    ages="jarig*",
    or_more="of meer",
    at_least="minstens; ten minste; minimaal",
    part_of="van",
    ordinals="eens tweemaal dubbel* beide",
    ordinal_endings="de ste e",
    numbering="nummer nr vlucht groep lijn trein bus spoor blok hal artikel hoofdstuk",
    pluperfect="had{,den}; {was,waren} {al,reeds}",
    elsewhere="""
        elders; naburig*; in een {ander,andere}; {landelijk,wereldwijd}; soortgelijk*; tweede {explosie,aanslag,lawine}
        in {het,de} hele *; in elke
    """,
    came_from="van",
    came_to="naar op tot",
    changing="""
        {ge,}steg*; stijg*; steeg; toegenomen; toenam*; groei*; klom*; daal*; daling*; gedaald; afgenomen; afnam*; zakte*
        verhoog*; verlaag*
    """,
    reaching="bereik*; bedraagt; bedroeg",
    unsure="""
        vrees*; gevreesd; vermoed*; verwacht*; zou{,den}; kan; kunnen; mogelijk; naar verluidt; schat*; geschat*; wellicht
        misschien; dreig*
    """,
    remaining="nog; nog steeds; blijft; blijven; {in,naar} {het,een} ziekenhuis; opgenomen; intensive care",
    narrower=(
        "aangehouden opgepakt gearresteerd* cel gevangen*",
        "overleef* overlevend*",
        "getroffen",
        "geëvacueerd*",
        "bezweken bezweek*",
    ),
    gravely="{zwaar,ernstig,levensgevaarlijk} gewond*; zwaargewond*",
    including="onder wie; waaronder; inclusief; exclusief; behalve; meegerekend; meegeteld",
    attackers="dader* aanvaller* schutter* aanslagpleger* terrorist*",
    disasters=(
        "brand* vuur* explo* ontplof* bosbrand*",
        "overstrom* storm* noodweer* regen* lawine* aardverschuiving* sneeuw* verdron* watersnood*",
        "aardbeving* beving* naschok*",
        "ongeluk* ongeval* botsing* botst* trein* bus bussen vliegtuig* helikopter* veerboot* schip* boot* ontspoor* gekapseisd* gezonken* neergestort* crash*",
        "aanval* aanslag* schiet* schot* geschoten bom* explo* raket* drone* mes*",
        "virus* griep mazelen cholera uitbraak* vergiftig* ziekte*",
    ),
    # Denial.
    negations="niet nooit geen noch",
    negatives="niemand niets nergens nauwelijks",
    pseudo="alleen slechts enkel",
    denials="ontken* betwist* weiger* afgewezen weersprak* weerspreek* weerleg*",
    lacks="""
        zonder verbod* verbied* verboden voorkom* tegen stop* ontbreek* ontbrak* gebrek* mislukt* nauwelijks on*
    """,
    # Abbreviations.
    short_titles="Dhr Mevr Mw Dr Drs Ir Ing Mr Prof Ds St Gen Kol Z.K.H H.K.H dhr mevr mw dr drs ir ing mr prof ds",
    short_numbers="nr nrs blz p art par hfst tel ca jan feb mrt apr jun jul aug sept sep okt nov dec Nr Tel",
    short_inside="""
        bijv bv o.a d.w.z m.b.t t.o.v i.v.m m.a.w n.a.v t.a.v z.s.m a.u.b resp incl excl evt vgl o.l.v i.p.v t.b.v
        i.t.t o.i.d max min ong gem geb zgn i.s.m m.i.v v.Chr n.Chr a.k.a vs
    """,
    short_names="enz etc mln mld B.V N.V Jr Sr jr sr Inc Ltd Co e.d e.a c.s str a.s jl",
    openers="""
        De Het Een Hij Zij Ze Wij We Ik Men En Maar Of Want In Op Aan Van Voor Met Bij Na Naar Om Door Uit Over
        Tegen Tijdens Sinds Volgens Als Toen Omdat Terwijl Hoewel Nadat Voordat Hoe Wat Wie Waar Waarom Deze Dit Die Dat Geen
        Niet Ook Nog Al Zo Dan Daar Hier Nu Vandaag Gisteren Morgen Bovendien Daarnaast Daarom Daarbij Daarna Toch Echter
        Vanwege Ondanks Eerder Inmiddels Zijn Haar Hun Ons Onze Er Is Was Kan Veel Alle Sommige Beide Andere
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="nederlands",
    login="inloggen; log in; aanmelden; registreren; meld je aan; maak een account*",
    # Word order.
    verb_second=True,
    clause_comma=True,
)
