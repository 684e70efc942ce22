"""Czech."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="že aby zda zdali jestli kdyby jak proč",
    standing_pronouns="to toho tomu tím",
    whether="zda zdali jestli jak proč",
    going_on="""
        to; ten; ta; ti; tento; tato; toto; tyto; takový; takto; takže; také; navíc; proto; pak;
        potom; tak; tam; a; kromě toho; díky tomu; v důsledku toho; tím
    """,
    contrasting="ale; však; avšak; naopak; nicméně; přesto; naproti tomu",
    pronouns={
        "on": "m",
        "ona": "f",
        "ono": "n",
        "oni": "p",
        "já": "1",
        "my": "1",
        "kdo": "w",
        "který": "w",
        "která": "w",
        "kteří": "w",
        "jenž": "w",
        "jehož": "w",
        "jejíž": "w",
        "jejichž": "w",
        "jemuž": "w",
        "němž": "w",
        "nímž": "w",
        "níž": "w",
        "nichž": "w",
        "nimž": "w",
        "nimiž": "w",
        "něho": "m",
        "něj": "m",
        "ní": "f",
        "nich": "p",
        "jeho": "m",
        "její": "f",
        "jich": "p",
    },
    possessives="jeho její jejich můj náš svůj moje naše",
    articles="ten ta to ti tento tato tito jeden jedna mnozí někteří několik všichni dva dvě tři oba jiní jiný další",
    auxiliaries="byl byla bylo byli jsem jsme je jsou bude",
    passives="byl byla bylo byli byly",
    hearsay="údajně prý možná",
    doubting="možná",
    adverbs="""
        blíže vzápětí posléze zítra mezitím nejprve rovněž navíc nakonec předtím poté zároveň původně okamžitě
        také též již už potom včera dnes později dříve nedávno ještě přímo tehdy tady tak jen pouze hned opět znovu následně současně přitom
        totéž jím ním jimi nimi mu jí jim mi nám vám novinářům sám sama dokonce dále veřejně otevřeně stručně se si to však ale ovšem naopak například pak lnovinám ln včetně čtk
    """,
    adverbials="k tomu; lidovým novinám; mimo jiné; kromě {jiného,toho}; na závěr; v závěru",
    adverb_endings="ně",
    prepositions="""
        v ve na po při pro s o od ode u za k ke před mezi bez přes pod nad kolem proti podle díky kromě během z ze do
        vedle mimo místo kvůli vůči okolo uvnitř ohledně navzdory jako
    """,
    attaching="z ze pro v ve při od na",
    coordinating="a i",
    setting_against="zatímco",
    conjunctions="že aby jak když pokud jestliže protože neboť ačkoli ačkoliv ale a však avšak nebo či kde kam proto tedy takže zatímco i",
    citing_conjunctions="jak",
    wishing="aby",
    place_prepositions="v ve na",
    topic_prepositions="o",
    function="""
        jako co které ty toto tyto ho vy všechen všechny každý mnoho jiné první nový více dnes
        včera zítra nyní teď tam být budou má mají měl může mohou musí řekl uvedl
    """,
    endings="a e u ovi em ů i y ou é ého ému ým ém ová ové ovou ě ích ka ku kem kovi ce",
    oblique_endings="ovi ému ého ém ích ách ami ům ým ými ou",
    finite_endings="l la li ly lo",
    oblique_attribute_endings="ého ému ou",
    nominative_attribute_endings="ý í á é y i a",
    several_attribute_endings="í é e y",
    trailing_participle_endings="jící",
    neuter_noun_endings="o ie í",
    partitive_endings="ých ích těchto",
    # Speech.
    say="""
        uvedly dodaly potvrdily oznámily sdělily tvrdily prohlásily varovaly upozornily upozorňovaly informovaly napsaly připomněly
        vyhlásily vysvětlily zdůraznily zjistily slíbily přiznaly připustily odpověděly konstatovaly řekly říkaly poznamenaly
        řeklo dodalo potvrdilo upozornilo napsalo informovalo zlobí diví raduje stěžuje rozčiluje obává
        řekl řekla řekli řekne uved{l,la,li,lo,e} uvádí uvádějí prohlás{il,ila,ili,ilo} prohlašuj{e,í} prohlašoval{,a,i} dodal dodala dodali dodáv{á,ají} říká říkají říkal{,a,i} pravil{,a,i} praví
        tvrd{í,il,ila,ili,ilo} konstatoval{,a,i,o} konstatuj{e,í} poznamenal{,a,i} poznamenáv{á,ají} sděl{il,ila,ili,ilo,uje,ují} oznám{il,ila,ili,ilo} oznamuj{e,í}
        vysvětl{il,ila,ili,uje,ují} vysvětloval{,a,i} potvrdil potvrdila potvrdili potvrzuj{e,í} zdůrazn{il,ila,ili,ilo} zdůrazňuj{e,í} zdůrazňoval{,a} upozornil upozornila upozornili upozorňuj{e,í} upozorňoval{,a,i}
        napsal napsala napsali psal{,a,i} píš{e,í,ou} mín{í,il,ila} soud{í,il,ila} odpověděl{,a,i} odpovíd{á,ají,al,ala} odvětil{,a} odvětí komentoval{,a,i} komentuj{e,í} okomentoval{,a} charakterizoval{,a}
        připomněl{,a,i,o} připomíná připomínají přiznal{,a,i} přiznáv{á,ají} připust{il,ila,ili} připouštějí připouští informoval informovala informovali informuj{e,í} doufá doufají doufal{,a,i} mysl{í,el,ela,eli} věř{í,il,ila,ili}
        odhaduj{e,í} odhadl{,a,i} odhadoval{,a,i} varoval{,a,i,o} varuj{e,í} slíbil{,a,i} slibuj{e,í} vzpomín{á,ají,al,ala} vzpomněl{,a} ptá zeptal{,a,i} tázal{,a} otázal{,a} vyprávěl{,a,i} vypráví vyprávějí
        popsal{,a,i} popisuj{e,í} ujist{il,ila,ili} ujišťuj{e,í} uznal{,a,i} uznáv{á,ají} navrhl{,a,i} navrhuj{e,í} vyzval{,a,i} vyzýv{á,ají} požaduj{e,í} požadoval{,a,i} žádá vyhlás{il,ila,ili,ilo}
        předpovíd{á,ají} předpokláda{l,la,li} předpokládá předpokládají zopakoval{,a,i} opakoval{,a} shrnul{,a} uzavřel{,a} pokračuj{e,í} pokračoval{,a} doplnil{,a,i,o} doplňuj{e,í} podotkl{,a,i} podotýk{á,ají} namít{l,la,á,ají}
        reagoval{,a,i} reaguj{e,í} stěžují stěžoval{,a,i} postěžoval{,a} postesk{l,la} svěř{il,ila,uje} zvolal{,a} vykřikl{,a,i} volal{,a} křičel{,a,i} dement{uje,ovala} dementoval dementovali vyvrátil{,a} popřel{,a,i} odmít{l,la,li}
        obávají kritizoval{,a,i} kritizuj{e,í} zmín{il,ila,ili,uje} naznačil{,a,i} naznačuj{e,í} argumentoval{,a,i} argumentuj{e,í} obhajuje obhajoval{,a} cituj{e,í} citoval{,a} rozhodl{,a} zjistil{,a,i} hlásí zdůvodn{il,ila,ili} zdůvodňuj{e,í} zní považuj{e,í}
        vzkázal{,a,i} vzkazuj{e,í} zkonstatoval{,a} poukázal{,a,i} poukazuj{e,í} podtrhl{,a} vylíčil{,a} líč{í,il,ila} uzavír{á,ají} ohlás{il,ila,ili} nastín{il,ila} přitakal{,a} odsekl{,a} poděkoval{,a,i} doporuč{il,ila,ili,uje,ují} sdílel{,a}
        přibližuje přibližují rekapituloval{,a} oponoval{,a,i} oponuje usoudil{,a} vyčetl{,a} vyčítá zauvažoval{,a} reportoval{,a} prozradil{,a,i} prozrazuje odkázal{,a} dodávali předeslal{,a} zavzpomínal{,a} zdůrazňovali
        přesvědčen{,a,i} dozvěděl{,a,i} vyjádřil{,a,i} zpravil{,a} upřesnil{,a,i} upřesňuje avizoval{,a} ocenil{,a} přiblížil{,a} glosoval{,a} vyslovil{,a,i} hodnotí zhodnotil{,a}
    """,
    judge="nazval{,a,i} nazýv{á,ají,al} označil{,a,i,o} označuj{e,í} obvinil{,a,i} obviňuj{e,í} odsoudil{,a,i} pochválil{,a} chce chtějí chtěl{,a,i}",
    exclaim="""
        začal{,a} skončil{,a} zakončil{,a} uzavřel{,a} přerušil{,a} pokračoval{,a} navázal{,a} ukončil{,a} nevyloučil{,a,i} spekuluje spekuloval{,a,i}
        zažertoval{,a} žertuje směj{e,í} smál{,a,i} usmál{,a} usmív{á,al,ala} pochvaloval{,a,i} pochvaluje zlobil{,a,i} zděsil{,a} přemýšlel{,a} přemítal{,a}
        přidal{,a,i} přidáv{á,al,ala} vyjmenoval{,a,i} vyjmenováv{á,al,ala} vypočít{al,ala,ává} nešetřil{,a,i} vtipkoval{,a,i} vtipkuje zavtipkoval{,a} háj{í,il,ila}
        radoval{,a,i} litoval{,a,i} lituje rozčiloval{,a} povzdechl{,a} povzdychl{,a} hodnotil{,a,i} děkoval{,a,i} děkuje gratuloval{,a} apeloval{,a,i} apeluje nabád{á,al,ala}
    """,
    saying="řka dodávaje",
    phrasal="""
        vyjádřil{,a,i} {přesvědčení,naději,názor,obavu,obavy,politování,znepokojení}; vyslovil{,a,i} {přesvědčení,naději,názor,obavu}; dal{,a} najevo; je {přesvědčen,přesvědčena,toho názoru,názoru};
        jsou {přesvědčeni,názoru}; obrátil{,a,i} pozornost; domnívá se; domnívají se; domníval{,a,i} se; nechal{,a} se slyšet; má za to; podělil{,a} se; vyjádřil{,a,i} se; je si jist{,ý,á}; směje se
    """,
    according="""
        {stojí,uvádí se} v {prohlášení,dopise};
        podle; dle; podle {názoru,slov,mínění,odhadu,odhadů,vyjádření,informací,údajů,zjištění,tvrzení}; slovy; z pohledu; s odkazem na; s odvoláním na; ve smyslu
    """,
    according_own="""
        podle {jeho,jejich,její} {slov,názoru,odhadu,mínění,vyjádření}
    """,
    citing="s odvoláním na; s odkazem na; odvolávajíc se na",
    in_these_words="{těmito,takovými} slovy; s těmito slovy",
    about_this="o tom; o čemž",
    documents="""
        prohlášení rozhovoru rozhovor dopise dopis zprávě zpráva článku článek projevu komuniké vyjádření odpověď odpovědi dokumentu dokument interview tiskové sdělení usnesení studie studii průzkumu příspěvku
    """,
    cites="cituj{e,í}",
    relay="pí{še,šou} uv{ádí,edl,edla} hlásí informuj{e,í} informoval{,a} cituje napsal{,a} oznámila",
    denying="popřel{,a,o,i,y}; popír{á,ají}; vyvrát{il,ila,ilo,ili}; dementova{l,la,lo,li}",
    unsaid="""
        neřekl neřekla neřekli neřeklo neuvedl neuvedla neprohlásil neprohlásila nenapsal
        nenapsala netvrdil netvrdila
    """,
    untrue="není pravda; není pravdou; nepravda; neexistují důkazy",
    conditional="jestli jestliže pokud kdyby",
    fakes="falešn* podvržen* padělan* zfalšovan* smyšlen* vymyšlen* satirick* fiktivn*",
    acting="{herec,herečka} {hrající,ztvárňující}; {herec,herečka} v roli",
    # People and offices.
    titles={
        "pan": "m",
        "pana": "m",
        "panu": "m",
        "panem": "m",
        "paní": "f",
        "ing.": "",
        "mgr.": "",
        "mudr.": "",
        "judr.": "",
        "phdr.": "",
        "rndr.": "",
        "doc.": "",
        "prof.": "",
        "dr.": "",
        "bc.": "",
        "gen.": "",
        "plk.": "",
        "csc.": "",
        "mvdr.": "",
        "mjr.": "",
        "kpt.": "",
        "por.": "",
        "npor.": "",
        "ppor.": "",
        "pplk.": "",
        "prap.": "",
        "nprap.": "",
        "rtm.": "",
    },
    roles="""
        král{,e,i,em} královn{a,y} princ{,e} princezn{a,y} emír{,a} sultán{,a} císař{,e} patriarch{,a}
        hlava
        prezident{,a,ka} viceprezident{,a} premiér{,a,ka} vicepremiér{,a} ministr{,a,yně} šéf{,a,ka} předsed{a,y,kyně} místopředsed{a,y,kyně} vůdce lídr{,a} mluvčí tiskov{ý,á} poslanec poslance poslankyně senátor{,a,ka} hejtman{,a,ka}
        primátor{,a,ka} starost{a,y,ka,ky} ředitel{,e,ka,ky} náměst{ek,ka,kyně} tajemní{k,ka,ce} vedoucí jednatel{,e,ka} zástup{ce,kyně} představitel{,e,ka} expert{,a,ka} analyti{k,ka,čka} politolog{,a,ožka} ekonom{,a,ka}
        advokát{,a,ka} právní{k,ka,čka} soud{ce,kyně} žalob{ce,kyně} vyšetřovatel{,e} generál{,a} plukovní{k,ka} velvyslan{ec,ce,kyně} novinář{,e,ka} spisovatel{,e,ka} režisér{,a,ka} profesor{,a,ka} vědec lékař{,e,ka} trenér{,a,ka}
        zakladatel{,e,ka} majitel{,e,ka} kandidát{,a,ka} politi{k,ka,čka} historik socio{log,ložka} aktivist{a,ka} obyvatel{,ka} svědek her{ec,ečka} zpěvá{k,čka} podnikatel{,ka} úřední{k,ce} kastelán{,a,ka} sládek památkář{,ka}
        archeolog architekt{,ka} biolog botanik chemik chirurg diplomat ekolog epidemiolog filozof fyzik geograf geolog hasič{,e} hokejista fotbalista inženýr klimatolog komentátor kontrolor koordinátor{,ka} kurátor{,ka} kouč{,e}
        meteorolog mistr místostarost{a,ka} náčelník odborář pilot pracovn{ík,ice} primář{,e} producent{,ka} psycholog psychiatr rektor{,ka} děkan{,ka} řidič{,e} sportovec šéfredaktor{,ka} šéftrenér
        viceprimátor radní exministr exprezident exposlanec spoluzakladatel{,ka} spoluautor{,ka} syn dcera bratr sestra manžel{,ka} otec matka soused{,ka} veterinář voják zastupitel{,ka} zmocněnec zmocněnkyně člen{,ka}
        učitel{,ka} student{,ka} důchod{ce,kyně} zemědělec kapitán{,a} útočník brankář{,e} záložník obránce závodník terorista odborník poradce biskup papež prezidentův manažer{,ka} specialist{a,ka} prodejce redaktor{,ka} reportér{,ka}
        rozhodčí komisař{,e,ka} strážmistr{,a}
        poradkyně asistent{,a,ka} bloger{,a} velitel{,e} hudebni{k,ce} zpěvačka
        básni{k,řka} dobrovolni{k,ce} badatel{,e,ka}
        guvernér{,ka} stoper hygieni{k,čka} strážní{k,ce} kriminalist{a,ka} europoslan{ec,kyně} vědkyně farář{,e} kardinál záchranář{,e,ka} meteoroložka provozovatel{,ka}
        tajemnice docent{,ka} astronom{,ka} politoložka lyžař{,e,ka} tenist{a,ka} biatlonist{a,ka} farmář{,e,ka} včelař{,ka} expremiér expremiérka kancléř{,e,ka}
        policist{a,ka} dobrovolní{k,ce} moderátor{,ka}
    """,
    former="""
        bývalý bývalá bývalého bývalé bývalému bývalým někdejší tehdejší zesnulý zesnulá úřadující budoucí
    """,
    not_roles="""
        muž žena soupeř soupeřka protivník protivnice rival rivalka kolega kolegyně
        předchůdce předchůdkyně nástupce nástupkyně známý známá
    """,
    deputies="vice náměst místo zástup",
    tried_roles="obžalovan{ý,á} obviněn{ý,á} poškozen{ý,á} odsouzen{ý,á}",
    trying_roles="prokurátor žalobce žalobkyně soudce soudkyně advokát advokátka obhájce obhájkyně",
    same_offices={
        "hlava státu": "prezident; král",
        "šéf vlády": "premiér; předseda vlády",
        "předseda vlády": "premiér",
        "šéf kabinetu": "premiér; předseda vlády",
        "šéf diplomacie": "ministr zahraničí",
        "šéf české diplomacie": "ministr zahraničí",
        "šéf resortu": "ministr",
        "šéf rezortu": "ministr",
        "šéfka resortu": "ministryně",
        "šéf rezortu obrany": "ministr obrany",
        "šéf resortu obrany": "ministr obrany",
        "šéfka resortu obrany": "ministryně obrany",
        "šéf resortu financí": "ministr financí",
        "šéfka resortu financí": "ministryně financí",
        "šéf resortu zdravotnictví": "ministr zdravotnictví",
        "šéf resortu vnitra": "ministr vnitra",
        "šéf čnb": "guvernér",
        "šéf kraje": "hejtman",
        "šéfka kraje": "hejtmanka",
        "šéf radnice": "starosta; primátor",
        "zákonodárce": "poslanec; senátor",
        "zákonodárkyně": "poslankyně; senátorka",
    },
    told_roles=(
        """
        ekonom{,a,ka,ky}
        / expert expertka analytik analytička profesor docent vědec specialista poradce banky institutu univerzity vše
        """,
        """
        politolog{,a,ožka} sociolog{,a} socioložka
        / expert analytik historik profesor docent vědec komentátor institutu univerzity fakulty
        """,
        """
        historik{,a} historička
        / expert profesor docent vědec badatel spisovatel autor muzea ústavu archivu univerzity
        """,
        """
        analyti{k,ka,čka}
        / expert expertka ekonom ekonomka politolog specialista poradce institutu banky společnosti centra
        """,
        """
        věd{ec,ce,kyně} badatel{,e,ka}
        / profesor profesorka docent docentka ekonom ekonomka politolog sociolog biolog fyzik chemik ekolog historik geolog expert univerzity ústavu akademie fakulty
        """,
        """
        poslan{ec,ce,kyně} senátor{,a,ka}
        / zákonodárce sněmovny klubu výboru strany předseda předsedkyně místopředseda
        """,
        """
        ministr{,a,yně}
        / šéf šéfka vicepremiér premiér resortu ministerstva
        """,
        """
        starost{a,y,ka,ky} primátor{,a,ka}
        / místostarosta radnice města obce
        """,
        """
        žalob{ce,kyně} prokurátor{,a}
        / státní zastupitelství zástupce zástupkyně
        """,
        """
        trenér{,a,ka} kouč{,e}
        / šéftrenér lodivod stratég asistent manažer
        """,
        """
        útočník{,a} záložník{,a} brankář{,e} hokejist{a,y} fotbalist{a,y}
        / hráč sportovec kapitán obránce střelec reprezentant forvard bek gólman mistr odchovanec
        """,
        """
        advokát{,a,ka} obháj{ce,kyně}
        / právník právnička zmocněnec zmocněnkyně
        """,
        """
        režisér{,a,ka}
        / tvůrce tvůrkyně autor autorka scenárista dokumentarista divadla
        """,
        """
        podnikatel{,e,ka}
        / majitel majitelka zakladatel zakladatelka spolumajitel ředitel ředitelka šéf jednatel miliardář investor firmy společnosti
        """,
        """
        úřední{k,ce}
        / ministr náměstek náměstkyně starosta ředitel ředitelka vedoucí tajemník tajemnice mluvčí odboru úřadu
        """,
    ),
    unlike_roles="""
        rozhodčí zastupitel zastupitelka starosta starostka hejtman hejtmanka primátor minister ministr soudce trenér velvyslanec biskup premiér
        novinář novinářka reportér
    """,
    role_bases={"ec": "c{e,i,em}"},
    role_endings="a ovi u em ů ům y ech",
    familiar_roles="hlava prezident premiér kancléř předseda šéf lídr",
    plain_people={
        "žena": "f",
        "ženy": "f",
        "dívka": "f",
        "dívky": "f",
        "muž": "m",
        "muže": "m",
        "mladík": "m",
        "mladíka": "m",
    },
    unnamed_roles="zdroj* informátor* respondent* insider* svěd{ek,ka,kovi,kem} svědkyn* obyvatel*",
    anonymous="anonym* nejmenovan* nezná{mý,má,mého,mé}",
    anonymity="anonymit*",
    posted_roles="""
        velvyslan{ec,ce,kyně} konzul{,a,ka} zástup{ce,kyně} vyslan{ec,ce,kyně} zpravodaj{,e,ka} korespondent{,a,ka} atašé koordinátor{,a,ka}
        pozorovatel{,e,ka} zmocněn{ec,ce,kyně} rezident{,a} místodržící expert{,a,ka} specialist{a,ka} obyvatel{,e,ka} účastn{ík,íka,ice} vítěz{,e,ka}
    """,
    venues="""
        síti sítích profilu stránce stránkách kanálu konferenci brífinku briefingu studiu vysílání éteru webu blogu účtu setkání schůzi zasedání jednání
        kuloárech průběhu rámci
        mítinku vystoupení sněmovně senátu parlamentu twitteru facebooku instagramu telegramu platformě pořadu rozhlasu rozhlase televizi podcastu debatě summitu
    """,
    identifying="jmenován{,a} totožnost*",
    feminine_roles="""
        královna princezna
        prezidentka premiérka ministryně šéfka předsedkyně místopředsedkyně poslankyně senátorka hejtmanka primátorka starostka ředitelka náměstkyně tajemnice jednatelka zástupkyně představitelka
        expertka analytička politoložka ekonomka advokátka právnička soudkyně žalobkyně velvyslankyně novinářka spisovatelka režisérka profesorka lékařka trenérka zakladatelka majitelka kandidátka
        politička aktivistka herečka zpěvačka podnikatelka úřednice památkářka učitelka studentka důchodkyně manažerka redaktorka
    """,
    women="""
        jana marie eva hana anna lenka kateřina věra lucie alena petra jaroslava martina jitka veronika ludmila helena zdeňka ivana michaela monika
        zuzana jiřina markéta tereza barbora marcela dagmar vlasta kristýna božena irena olga miroslava andrea dana libuše
    """,
    people="""
        žena ženy muž muži matka matky otec otce rodič* syn syna dcera dcery bratr* sestr* manžel*
        vdova rodina přítel* přátel* soused* dívk* chlap* mladík* dítě děti lidé člověk oběť*
        podezřel* obviněn* cestující* uživatel* aktivist* demonstrant* obyvatel* student* žák*
        zaměstnan* migrant* uprchlí* pacient* turist* volič* voják* zemědělc*
    """,
    groups="""
        úřad{,u,em} výbor{,u,em} soud{,u,em} nemocnic{e,i,í} univerzit{a,y,ě,ou} sdružení nadac{e,i,í} firm{a,y,ě,ou} společnost{,i,í} magistrát{,u} sněmovn{a,y,ě} hnutí stran{a,y,ě,ou} odbor{y,ů}
        expert{i,ů} zdroj{e,ů} analyti{ci,ků} lékař{i,ů} obyvatelé svěd{kové,ků} věd{ci,ců} politi{ci,ků} úřední{ci,ků} novinář{i,ů} vyšetřovatel{é,ů} policist{é,ů} polici{e,i,í} advokát{i,ů} auto{ři,rů} poslan{ci,ců} médi{a,í}
        ministerstv{o,a,u,em} komis{e,i,í} klub{,u} centr{um,a,u} institut{,u} ústav{,u,em} velvyslanectví svaz{,u} bank{a,y,ou} bance štáb{,u} kancelář{,e,í} rezort{,u} resort{,u} kriti{ci,ků} pozorovatel{é,ů} hasič{i,ů} vlád{a,y,ě,ou} opozic{e,i,í} odborní{ci,ků} zástup{ci,ců} představitel{é,ů}
        ekonom{ové,ů} inspektorát{,u} inspekc{e,i,í} správ{a,y} asociac{e,i,í} komor{a,y} federac{e,i} ředitelství statistiků meteorolog{ové,ů} záchranář{i,ů} koalic{e,i,í} samospráv{a,y}
    """,
    emphatic="sám sama samo sami samého samotného samotném samotné samé samém",
    outlets="""
        agentura agentury agentuře agentuř deník deníku deníkem televize televizi rozhlas rozhlasu rádio server serveru týdeník týdeníku týdeníkem noviny novinám
        novinářům časopis časopisu listu
        webu portálu rádiu magazínu stanici
    """,
    told_outlets="agentuře deníku serveru týdeníku televizi rozhlasu rádiu stanici webu portálu listu časopisu magazínu novinám novinářům novinkám aktuálně seznamu blesku právu lidovkám",
    outlet_names="""
        čtk reuters bbc ap afp právo mf idnes itar-tass interfax facebook twitter telegram
        instagram
    """,
    naming="""
        takzvan* tzv zvan* nazvan* pojmenovan* názvem heslem heslo přezdívk* údajn* pojem pojmem
        hashtag*
    """,
    works="""
        film* seriál* knih* román* album* píse* básn* hr{a,y,ře,u} oper{a,y,ře,u} časopis* noviny
        novin* deník* stran{a,y,ě,u} skupin* projekt* program* kampa* firm* společnost* značk*
        cen{a,y,ě,u} operac* klub* loď lodi družic* festival* výstav* restaurac* aplikac* kanál*
        portál* nadac* hnutí spolek spolk*
    """,
    not_people="""
        česka slovenska ruska ukrajiny polska maďarska rakouska německa francie británie itálie španělska číny indie japonska turecka izraele íránu sýrie evropy usa čr sr eu nato osn prahy brna ostravy moskvy kyjeva
        bruselu bratislavy vídně budapešti varšavy berlína paříže londýna washingtonu kremlu
    """,
    particles="de van von z ze",
    places="""
        městě města obci obce vsi ulici
    """,
    common="""
        parlament senát státní zastupitelství lidé občané banka země město stát kraj rada unie
        komise
    """,
    feminine_endings="ová ská cká",
    masculine_endings="ský cký",
    # Numbers and dates.
    numbers={
        2: "dva dvě dvou dvěma oba obě",
        3: "tři tří třem třemi",
        4: "čtyři čtyř čtyřem",
        5: "pět pěti",
        6: "šest šesti",
        7: "sedm sedmi",
        8: "osm osmi",
        9: "devět devíti",
        10: "deset deseti",
        11: "jedenáct*",
        12: "dvanáct* tucet",
        13: "třináct*",
        14: "čtrnáct*",
        15: "patnáct*",
        16: "šestnáct*",
        17: "sedmnáct*",
        18: "osmnáct*",
        19: "devatenáct*",
        20: "dvacet dvaceti",
        30: "třicet třiceti",
        40: "čtyřicet*",
        50: "padesát*",
        60: "šedesát*",
        70: "sedmdesát*",
        80: "osmdesát*",
        90: "devadesát*",
        200: "dvěstě",
    },
    scales={
        100: "sto sta stě set stovky stovek",
        1_000: "tis tisíc*",
        1_000_000: "mil milion*",
        1_000_000_000: "mld miliard*",
        1_000_000_000_000: "bil bilion*",
    },
    percent="procent* procenta",
    months=(
        "leden ledna lednu",
        "únor února únoru",
        "březen března březnu",
        "duben dubna dubnu",
        "květen května květnu",
        "červen června červnu",
        "červenec července červenci",
        "srpen srpna srpnu",
        "září",
        "říjen října říjnu",
        "listopad listopadu",
        "prosinec prosince prosinci",
    ),
    until="až do",
    weekdays=(
        "pondělí pondělní*",
        "úterý úterní*",
        "středa středu středy středeční*",
        "čtvrtek čtvrtka čtvrteční*",
        "pátek pátku páteční*",
        "sobota sobotu soboty sobotní*",
        "neděle neděli nedělní*",
    ),
    named_dates="sobota pátek",
    times="""
        včera předevčírem pozítří dnes ráno večer roku
    """,
    # Counting.
    counted_people="lidí lidé osob*",
    further="další* jin* posledn* prvn*",
    tolls="počet",
    another_time="""
        loni; minul* {rok,roc}*; před * {lety,dny,týdny,měsíci}; předtím; dříve
        od {začátku,počátku,ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince}
        letos; ročně; v průměru; posledn* *; téhož *; ve stejn* *; ve srovnání; tehdy; původně
        nejprve; zpočátku
    """,
    ages="let{ý,á,é,ého}",
    or_more="nebo více; či více",
    at_least="nejméně; alespoň; přinejmenším",
    part_of="z ze",
    ordinals="první* druh* třetí* čtvrt* pát* šest{ý,ého,ém} sedm{ý,ého,ém} osm{ý,ého,ém} oba obě obou",
    numbering="číslo č linka skupina vlak autobus článek blok kanál",
    elsewhere="""
        sousedn*; v jin{ém,é,ých}; jinde; {v,po} celé zemi; na světě; podobn*; druh* výbuch*
        v cel{ém,é} *; v každ{ém,é}
    """,
    came_from="z ze od",
    came_to="na do",
    changing="vzrost*; stoup*; zvýš*; nárůst*; rostl*; kles*; sníž*; zdraž*; zlevn*",
    reaching="dosáhl*; dosah*; činí",
    unsure="""
        ob{á,a}v*; mohl*; může; mohou; pravděpodob*; údajn*; odhad*; očekáv*; předpoklád*
        hroz*; zřejmě; snad
    """,
    remaining="stále; nadále; zůstáv*; {do,v} nemocnic*",
    narrower=(
        "zatčen* zatkl* vazb*",
        "přežil* přeži*",
        "postižen*",
        "evakuov*",
        "",
    ),
    gravely="{těžc,těžk,vážn}* {zraněn,zranil,poraně}*; zraněn* {těžce,vážně}",
    including="včetně; kromě; mimo; nepočít*; mezi nimi; z nich; i s",
    attackers="útoční* střelec střelc* terorist* pachatel* atentátní*",
    disasters=(
        "požár* oheň ohně shoř* výbuch* explo*",
        "povod* záplav* bouř* vichřic* hurikán* déšť dešt* lavin* sesuv* sníh sněh* uton*",
        "zemětřesení otřes*",
        "nehod* srážk* autobus* vlak* letadl* letoun* vrtulník* trajekt* loď lodi člun* vykolej* převrát*",
        "útok* atentát* střel* bomb* výbuch* explo* raket* dron* nož* nůž",
        "virus* chřipk* spalničk* choler* epidemi* otrav* nemoc*",
    ),
    # Denial.
    negations="ne ani",
    negatives="""
        ni není nejsou nebyl* nebud* nikdo nikdy nic ničeho žádn* nikoli nemá nemají neměl*
        nemůže* nechce* nechtěl* nelze nesmí* neřekl* nepodař* nedošlo nedal* nepřij* neví* nezná* nepot*
    """,
    pseudo="jen pouze",
    denials="popřel* popír* odmít* vyvrát*",
    lacks="bez proti zákaz* zakáz* zabrán* chyb* zruš* zastav*",
    # Abbreviations.
    short_titles="""
        p pí sl Ing ing Mgr mgr MUDr MVDr JUDr PhDr RNDr PaedDr ThDr PharmDr Bc BcA MgA doc prof akad Dr
        dr gen plk pplk mjr kpt por npor ppor prap nprap rtm Msgr sv ul nám tř okr arch dep hl
        býv min tzv
    """,
    short_numbers="r č čl odst písm str s kap obr tab par ř roč vyd tel ca cca sp zn bod",
    short_inside="""
        tj tzn např popř příp resp mj vč kupř event ev nar zem roz ved pozn srov hl.m n.l př sev
        již vých záp angl něm franc lat řec rus pol slov
    """,
    short_names="""
        Sb tis mil mld apod atd atp aj ml st CSc DrSc DiS Ph.D MBA a.s s.r.o v.o.s k.s o.p.s z.s
        z.ú spol kol Kč hod sek m.n.m n.m př.n.l
    """,
    openers="""
        Ten Ta To Ti Tento Tato Toto Tito Tohle On Ona Ono Oni My Vy Já A Ale Avšak Však I Nebo
        Ani V Ve Na Po Při Pro S Se Z Ze Do Od Ode Za Před Mezi Bez Pod Nad Podle Kvůli Díky
        Kromě Během Až Když Pokud Jestliže Protože Jak Jako Kde Kdo Co Který Která Které Že Aby
        Už Také Tak Takže Tam Tady Teď Pak Potom Poté Dnes Včera Zítra Letos Loni Ještě Jen
        Jenže Přitom Navíc Proto Nyní Například Naopak Nicméně Podobně Zatímco Oba Dva Tři Jeden
        Jedna Všichni Některé Někteří Mnoho Není Je Jsou Jsem Byl Byla Bylo Byli Bude Budou Má
        Mají Jeho Její Jejich Náš Naše Svůj Kolem Mimo Možná Proč Nejde Lidé
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("„", "“", "‚", "‘"),
    # Pages.
    own_names="čeština; česky",
    login="přihlaste se; přihlásit se",
    # Word order.
    free_order=True,
    clause_comma=True,
)
