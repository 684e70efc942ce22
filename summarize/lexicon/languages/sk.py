"""Slovak."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="že aby či keby ako prečo",
    standing_pronouns="to toho tomu tým",
    whether="či ako prečo",
    going_on="""
        to; ten; tá; tí; tento; táto; toto; tieto; taký; takto; takže; tiež; navyše; preto; potom; tak; tam; a; okrem toho;
        vďaka tomu; v dôsledku toho; tým
    """,
    contrasting="ale; však; avšak; naopak; napriek tomu; no; na druhej strane",
    pronouns={
        "on": "m",
        "ona": "f",
        "ono": "n",
        "oni": "p",
        "ony": "p",
        "ja": "1",
        "my": "1",
        "kto": "w",
        "ktorý": "w",
        "ktorá": "w",
        "ktorí": "w",
        "ktoré": "w",
        "ktorého": "w",
        "ktorému": "w",
        "ktorej": "w",
        "ktorých": "w",
        "ktorým": "w",
        "neho": "m",
        "nej": "f",
        "nich": "p",
        "jeho": "m",
        "jej": "f",
        "ich": "p",
    },
    possessives="jeho jej ich môj náš svoj moje naše",
    articles="ten tá to tí tento táto títo jeden jedna mnohí niektorí niekoľko všetci dva dve tri obaja iní iný ďalší",
    auxiliaries="bol bola bolo boli som sme je sú bude",
    passives="bol bola bolo boli",
    hearsay="údajne vraj možno",
    doubting="možno",
    adverbs="""
        bližšie vzápätí neskôr zajtra medzitým najprv rovnako navyše nakoniec predtým potom zároveň pôvodne okamžite
        tiež už včera dnes nedávno ešte priamo vtedy tu tak len iba hneď opäť znova následne súčasne pritom
        ním ňou nimi mu jej im mi nám vám novinárom sám sama dokonca ďalej verejne otvorene stručne sa si to však ale naopak napríklad tasr sita vrátane
    """,
    adverbials="k tomu; okrem {iného,toho}; na záver; v závere",
    adverb_endings="ne",
    prepositions="""
        v vo na po pri pre s so o od odo u za k ku pred medzi bez cez pod nad okolo proti podľa vďaka okrem počas z zo do
        vedľa mimo namiesto kvôli voči vnútri ohľadom napriek ako popri
    """,
    attaching="z zo pre v vo pri od na",
    coordinating="a i aj",
    setting_against="zatiaľ kým",
    conjunctions="že aby ako keď ak pokiaľ pretože lebo keďže hoci ale a však avšak alebo či kde kam preto teda takže kým",
    citing_conjunctions="ako",
    wishing="aby",
    place_prepositions="v vo na",
    topic_prepositions="o",
    function="""
        ako čo ktoré tie toto tieto ho vy všetok všetky každý veľa iné prvý nový viac dnes
        včera zajtra teraz tam byť budú má majú mal môže môžu musí povedal uviedol
    """,
    endings="a e u ovi em ov y om ou ého ému ým ej ová ovej ovú ovou i ach ami ka ku kom kovi",
    oblique_endings="ovi ému ého ých och ách ami om ým ými ou ovej",
    finite_endings="l la li lo",
    oblique_attribute_endings="ého ému ou ej",
    nominative_attribute_endings="ý í á é y i a",
    several_attribute_endings="í é",
    trailing_participle_endings="úci iaci",
    neuter_noun_endings="o ie",
    partitive_endings="ých týchto",
    # Speech.
    say="""
        povedal{,a,i,o} povie hovor{í,ia,il,ila,ili} uviedol uviedl{a,i,o} uvádza{,jú,l,la,li} vyhlás{il,ila,ili,ilo} vyhlasuj{e,ú} vyhlasoval{,a,i} dodal{,a,i,o} dodáva{,jú,l,la,li} doplnil{,a,i,o} dopĺňa{,jú,l,la}
        tvrd{í,ia,il,ila,ili,ilo} konštatoval{,a,i,o} konštatuj{e,ú} skonštatoval{,a,i} poznamenal{,a,i} poznamenáva{,jú} oznám{il,ila,ili,ilo} oznamuj{e,ú} vysvetl{il,ila,ili} vysvetľuj{e,ú} vysvetľoval{,a}
        potvrd{il,ila,ili,ilo} potvrdzuj{e,ú} zdôrazn{il,ila,ili,ilo} zdôrazňuj{e,ú} zdôrazňoval{,a,i} upozorn{il,ila,ili,ilo} upozorňuj{e,ú} upozorňoval{,a,i} napísal{,a,i,o} písal{,a,i} píš{e,u}
        mysl{í,ia,el,ela} odpovedal{,a,i} odpovedá odpovedajú odvetil{,a} komentoval{,a,i} komentuj{e,ú} okomentoval{,a} pripomenul{,a} pripomenuli pripomína{,jú,l,la} prizna{l,la,li} priznáva{,jú} pripust{il,ila,ili} pripúšťa{,jú}
        informoval{,a,i,o} informuj{e,ú} dúfa{,jú,l,la} ver{í,ia,il,ila} odhaduj{e,ú} odhadol odhadla odhadoval{,a} varoval{,a,i,o} varuj{e,ú} sľúb{il,ila,ili} sľubuj{e,ú} spomína{,jú,l,la} spomenul{,a} pýta{,jú,l,la} opýtal{,a}
        opísal{,a,i} opisuj{e,ú} popísal{,a} ubezpeč{il,ila,ili} uist{il,ila,ili} uznal{,a,i} uznáva navrhol navrhl{a,i} navrhuj{e,ú} vyzval{,a,i} vyzýva{,jú} požaduj{e,ú} požadoval{,a,i} žiada{,jú,l,la,li}
        predpoklada{l,la,li} predpokladá predpokladajú zopakoval{,a,i} opakoval{,a} zhrnul{,a} uzavrel{,a} pokračoval{,a,i} pokračuj{e,ú} podotkol podotkla namiet{ol,la} namieta{,jú} reagoval{,a,i} reaguj{e,ú} zareagoval{,a,i} sťažoval{,a,i} sťažuj{e,ú}
        poprel{,a,i} popiera{,jú} odmiet{ol,la,li} odmieta{,jú} vyvrátil{,a} dementoval{,a} kritizoval{,a,i} kritizuj{e,ú} nazna{čil,čila,čili,čuje,čujú} argumentoval{,a,i} argumentuj{e,ú} obhajoval{,a} obhajuje cituj{e,ú} rozhod{ol,la} zist{il,ila,ili}
        zdôvodn{il,ila,ili} zdôvodňuj{e,ú} považuj{e,ú} odkázal{,a,i} odkazuj{e,ú} poukázal{,a,i} poukazuj{e,ú} prízvukoval{,a} prízvukuj{e,ú} odporúč{a,al,ala,ali,ajú} priblíž{il,ila,ili} ozrejm{il,ila,ili} prezrad{il,ila,ili} avizoval{,a,i} ocenil{,a,i}
        spresn{il,ila,ili} spresňuje upresn{il,ila,ili} vyjadr{il,ila,ili} vyslov{il,ila,ili} hodnot{í,ia,il,ila} zhodnot{il,ila} ohlás{il,ila,ili} načrt{ol,la} presvedčen{ý,á,í} porozprával{,a} rozpráva{l,la} vraví vravia vravel{,a} reče riekol
    """,
    judge="nazval{,a,i} nazýva{,jú,l,la} označ{il,ila,ili,ilo,uje,ujú} obvin{il,ila,ili} obviňuj{e,ú} odsúd{il,ila,ili} pochvál{il,ila} chce chcú chcel{,a,i}",
    exclaim="""
        začal{,a} skonč{il,ila} zakonč{il,ila} uzavrel{,a} preruš{il,ila} pokračoval{,a} nadviazal{,a} ukonč{il,ila} nevylúč{il,ila,ili} zažartoval{,a} žartuje smia{l,la} smeje usmia{l,la} pochvaľoval{,a,i} pochvaľuje
        pridal{,a,i} pridáva{,l} vymenoval{,a,i} vypočíta{l,la,va} teš{í,il,ila,ili} potešil{,a} ľutoval{,a} ľutuje povzdychol povzdychla zvolal{,a} vykríkol vykríkla kričal{,a,i} ďakuje poďakoval{,a,i} gratuloval{,a,i} apeloval{,a,i} apeluje nabáda{,l,la}
    """,
    saying="hovoriac dodávajúc",
    phrasal="""
        vyjadr{il,ila,ili} {presvedčenie,nádej,názor,obavu,obavy,poľutovanie,znepokojenie}; vyslov{il,ila,ili} {presvedčenie,nádej,názor,obavu}; dal{,a} najavo; je {presvedčený,presvedčená,toho názoru};
        sú {presvedčení,toho názoru}; domnieva sa; domnievajú sa; domnieval{,a,i} sa; dal{,a} sa počuť; má za to; podelil{,a} sa; vyjadr{il,ila,ili} sa; je si ist{ý,á}; myslí si; myslia si
    """,
    according="""
        {uvádza,píše} sa v {vyhlásení,liste,správe};
        podľa; podľa {názoru,slov,mienky,odhadu,odhadov,vyjadrenia,informácií,údajov,zistení,tvrdenia}; slovami; z pohľadu; s odkazom na; s odvolaním sa na
    """,
    according_own="""
        podľa {jeho,jej,ich} {slov,názoru,odhadu,vyjadrenia}
    """,
    citing="s odvolaním sa na; s odkazom na; odvolávajúc sa na",
    in_these_words="{týmito,takýmito} slovami; s týmito slovami",
    about_this="o tom; o čom",
    documents="""
        vyhlásenie vyhlásení rozhovor rozhovore list liste správa správe článok článku prejave komuniké vyjadrenie vyjadrení odpoveď odpovedi dokument dokumente stanovisko stanovisku uznesenie štúdia štúdii prieskum prieskumu príspevku statuse
    """,
    cites="cituj{e,ú}",
    relay="píš{e,u} uv{ádza,iedol,iedla} informuj{e,ú} informoval{,a} cituje napísal{,a} oznámila",
    denying="poprel{,a,o,i}; popiera{,jú}; vyvrát{il,ila,ilo,ili}; dementoval{,a,o,i}",
    unsaid="""
        nepovedal nepovedala nepovedali neuviedol neuviedla nevyhlásil nevyhlásila nenapísal
        nenapísala netvrdil netvrdila
    """,
    untrue="nie je pravda; nie je pravdou; nepravda; neexistujú dôkazy",
    conditional="ak pokiaľ keby",
    fakes="falošn* podvrhnut* sfalšovan* vymyslen* satirick* fiktívn*",
    acting="{herec,herečka} {hrajúci,stvárňujúci,hrajúca}; {herec,herečka} v úlohe",
    # People and offices.
    titles={
        "pán": "m",
        "pána": "m",
        "pánovi": "m",
        "pánom": "m",
        "pani": "f",
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
        "npor.": "",
        "pplk.": "",
    },
    roles="""
        kráľ{,a,ovi} kráľovn{á,ej} princ{,a} princezn{á,ej} emir{,a} sultán{,a} cisár{,a} patriarch{a,u}
        hlava
        prezident{,a,ka,ky,ku} viceprezident{,a,ka} premiér{,a,ka,ky} vicepremiér{,a,ka} minist{er,ra,erka,erky} šéf{,a,ka} predsed{a,u,níčka,níčky} podpredsed{a,u,níčka} líder{,ka} lídra hovorc{a,u} hovorky{ňa,ne} posla{nec,nca,nkyňa,nkyne} europosla{nec,nkyňa}
        primátor{,a,ka} starost{a,u,ka,ky} starostk{e,ou} župan{,a,ka} riaditeľ{,a,ka,ky} tajomní{k,ka,čka} štátny štátna veliteľ{,a,ka} konateľ{,a,ka} zástup{ca,cu,kyňa,kyne} predstaviteľ{,a,ka} expert{,a,ka} analyti{k,ka,čka} politológ{,a} politologička ekonóm{,a,ka}
        advokát{,a,ka} právni{k,ka,čka} sud{ca,cu,kyňa,kyne} prokurátor{,a,ka} vyšetrovateľ{,a,ka} generál{,a} plukovní{k,ka} veľvyslan{ec,ca,kyňa,kyne} novinár{,a,ka} spisovateľ{,a,ka} režisér{,a,ka} profesor{,a,ka} ved{ec,ca,kyňa,kyne} lekár{,a,ka} tréner{,a,ka}
        zakladateľ{,a,ka} majiteľ{,a,ka} kandidát{,a,ka} politi{k,ka,čka} historik historička sociológ{,a} sociologička aktivist{a,u,ka,ky} obyvateľ{,a,ka} svedok svedkyňa here{c,čka} speváčka spevák podnikateľ{,a,ka} úradní{k,čka} kastelán{,ka}
        archeológ{,a} architekt{,a,ka} biológ{,a} botanik chemik chirurg diplomat{,a,ka} ekológ{,a} epidemiológ{,a} filozof fyzik geológ hasič{,a} hokejista futbalista inžinier klimatológ komentátor koordinátor{,ka} kurátor{,ka} kouč
        meteorológ{,a} meteorologička viceprimátor{,ka} náčelník odborár pilot{,ka} pracovn{ík,íčka} primár{,ka} producent{,ka} psychológ psychologička psychiater rektor{,ka} dekan{,ka} vodič{,ka} športovec šéfredaktor{,ka} exminist{er,ra,erka,erky} exprezident{,a,ka,ky} expremiér{,a,ka,ky}
        spoluzakladateľ{,ka} spoluautor{,ka} syn dcéra brat sestra manžel{,ka} otec matka sused{,ka} veterinár{,ka} vojak zmocnen{ec,kyňa} člen{,a,ka} učiteľ{,a,ka} študent{,a,ka} dôchod{ca,kyňa} farmár{,ka} kapitán{,a} útočník brankár obranca záložník
        odborní{k,ka,čka,čky} porad{ca,cu,kyňa,kyne} biskup{,a} pápež manažér{,a,ka} špecialist{a,ka} redaktor{,ka} reportér{,ka} rozhodca komisár{,a,ka} policajt{,ka} moderátor{,ka} kardinál farár záchranár{,ka} ombudsman{,ka} guvernér{,a,ka} prevádzkovateľ{,ka} hygieni{k,čka}
        astronóm{,ka} lyžiar{,ka} tenist{a,ka} biatlonist{a,ka} včelár{,ka} kancelár{,a,ka} dobrovoľní{k,čka} hudobník básnik asistent{,ka} bloger{,ka} splnomocnen{ec,kyňa} generálny generálna
    """,
    former="""
        bývalý bývalá bývalého bývalej bývalému bývalým niekdajší niekdajšia vtedajší vtedajšia zosnulý zosnulá úradujúci budúci
    """,
    not_roles="""
        muž žena súper súperka protivník rival rivalka kolega kolegyňa predchodca predchodkyňa nástupca nástupkyňa známy známa
    """,
    deputies="vice námest zástup",
    same_offices={
        "hlava štátu": "prezident; prezidentka; kráľ",
        "šéf vlády": "premiér; predseda vlády",
        "predseda vlády": "premiér",
        "šéf kabinetu": "premiér",
        "šéf diplomacie": "minister zahraničných vecí; minister zahraničia",
        "šéf rezortu": "minister",
        "šéfka rezortu": "ministerka",
        "šéf rezortu obrany": "minister obrany",
        "šéf rezortu financií": "minister financií",
        "šéf nbs": "guvernér",
        "šéf kraja": "župan",
        "zákonodarca": "poslanec",
    },
    told_roles=(
        """
        ekonóm{,a,ka}
        / expert analytik profesor docent vedec špecialista poradca banky inštitútu univerzity
        """,
        """
        politológ{,a} politologička sociológ{,a}
        / expert analytik historik profesor docent komentátor inštitútu univerzity fakulty
        """,
        """
        analyti{k,ka,čka}
        / expert expertka ekonóm ekonómka politológ špecialista poradca inštitútu banky spoločnosti
        """,
        """
        posla{nec,nca,nkyňa,nkyne}
        / europoslanec zákonodarca parlamentu klubu výboru strany predseda podpredseda
        """,
        """
        minister ministra ministerka
        / šéf šéfka vicepremiér premiér rezortu ministerstva
        """,
        """
        tréner{,a,ka} kouč
        / asistent manažér
        """,
        """
        útočník záložník brankár hokejista futbalista
        / hráč športovec kapitán obranca strelec reprezentant majster
        """,
        """
        advokát{,a,ka}
        / právnik právnička obhajca obhajkyňa splnomocnenec
        """,
    ),
    unlike_roles="""
        rozhodca poslanec poslankyňa starosta starostka župan primátor minister ministerka sudca tréner veľvyslanec biskup premiér
        novinár novinárka reportér
    """,
    role_bases={"ec": "c{a,ovi,om}"},
    role_endings="a ovi u om ov ky y och",
    familiar_roles="hlava prezident premiér kancelár predseda šéf líder",
    plain_people={
        "žena": "f",
        "ženy": "f",
        "dievča": "f",
        "muž": "m",
        "muža": "m",
        "mladík": "m",
        "mladíka": "m",
    },
    unnamed_roles="zdroj* informátor* respondent* svedk* svedok obyvatel*",
    anonymous="anonym* nemenovan* neznám{y,a,eho,ej}",
    anonymity="anonymit*",
    posted_roles="""
        veľvyslan{ec,ca,kyňa} konzul{,a,ka} zástup{ca,cu,kyňa} vyslan{ec,ca,kyňa} spravodaj{ca,kyňa} korešpondent{,a,ka} atašé koordinátor{,a,ka}
        pozorovateľ{,a,ka} zmocnen{ec,ca,kyňa} expert{,a,ka} špecialist{a,ka} obyvateľ{,a,ka} účastní{k,čka} víťaz{,a,ka}
    """,
    venues="""
        sieti sieťach profile stránke stránkach kanáli konferencii brífingu štúdiu vysielaní webe blogu účte stretnutí schôdzi zasadnutí rokovaní
        kuloároch priebehu rámci mítingu vystúpení parlamente twitteri facebooku instagrame telegrame platforme relácii rozhlase televízii podcaste debate diskusii samite tlačovke
    """,
    identifying="totožnosť*",
    feminine_roles="""
        kráľovná princezná
        prezidentka premiérka ministerka šéfka predsedníčka podpredsedníčka hovorkyňa poslankyňa primátorka starostka županka riaditeľka tajomníčka konateľka zástupkyňa predstaviteľka
        expertka analytička politologička ekonómka advokátka právnička sudkyňa prokurátorka veľvyslankyňa novinárka spisovateľka režisérka profesorka lekárka trénerka zakladateľka majiteľka kandidátka
        politička aktivistka herečka speváčka podnikateľka úradníčka učiteľka študentka dôchodkyňa manažérka redaktorka vedkyňa historička
    """,
    women="""
        jana mária eva hana anna lenka katarína viera lucia alena petra jaroslava martina jitka veronika ľudmila helena zdenka ivana michaela monika
        zuzana markéta tereza barbora marcela dagmar kristína božena irena oľga miroslava andrea dana iveta beáta natália emília soňa
    """,
    people="""
        žena ženy muž muži matka matky otec otca rodič* syn syna dcéra dcéry brat* sestr* manžel*
        vdova rodina priateľ* sused* dievč* chlap* mladík* dieťa deti ľudia človek obeť*
        podozriv* obvinen* cestujúc* používateľ* aktivist* demonštrant* obyvateľ* študent* žiak*
        zamestnan* migrant* utečen* pacient* turist* volič* vojak* farmár*
    """,
    groups="""
        úrad{,u,om,e} výbor{,u,om} súd{,u,om} nemocnic{a,e,i,ou} univerzit{a,y,e,ou} združeni{e,a,u} nadáci{a,e,ou} firm{a,y,e,ou} spoločnos{ť,ti,ťou} magistrát{,u} hnuti{e,a} stran{a,y,e,ou} odbor{y,ov}
        expert{i,ov} zdroj{e,ov} analyti{ci,kov} lekár{i,ov} obyvatelia obyvateľov sved{kovia,kov} ved{ci,cov} politi{ci,kov} úradní{ci,kov} novinár{i,ov} vyšetrovatelia vyšetrovateľov policajt{i,ov} políci{a,e,i,ou} autor{i,ov} poslanc{i,ov} médi{á,í}
        ministerstv{o,a,u,om} komisi{a,e,i,ou} klub{,u} centr{um,a,u} inštitút{,u} ústav{,u,om} veľvyslanectv{o,a} zväz{,u} bank{a,y,e,ou} štáb{,u} kancelári{a,e} rezort{,u} kriti{ci,kov} pozorovatelia hasič{i,ov} vlád{a,y,e,ou} opozíci{a,e} odborní{ci,kov} zástupc{ovia,ov} predstavitelia predstaviteľov
        ekonóm{ovia,ov} prokuratúr{a,y,e} koalíci{a,e} samospráv{a,y} inšpektorát{,u} inšpekci{a,e} agentúr{a,y,e} asociáci{a,e} komor{a,y} federáci{a,e} riaditeľstv{o,a} štatistikov meteorológ{ovia,ov} záchranár{i,ov} advokát{i,ov}
    """,
    outlets="""
        agentúra agentúry agentúre denník denníka denníku televízia televízie televízii rozhlas rozhlasu rádio server serveru týždenník týždenníka týždenníku noviny novinám
        novinárom časopis časopisu webu portál portálu rádiu magazínu stanici
    """,
    told_outlets="agentúre denníku serveru týždenníku televízii rozhlasu rádiu stanici webu portálu časopisu magazínu novinám novinárom",
    outlet_names="""
        tasr sita reuters bbc ap afp čtk interfax facebook twitter telegram instagram sme markíza joj
    """,
    naming="""
        takzvan* tzv zvan* nazvan* pomenovan* názvom heslo heslom prezývk* údajn* pojem pojmom
        hashtag*
    """,
    works="""
        film* seriál* knih* román* album* piese* báse* hr{a,y,e,u} oper{a,y,e,u} časopis* noviny
        novin* denník* stran{a,y,e,u} skupin* projekt* program* kampa* firm* spoločnosť* značk*
        cen{a,y,e,u} operáci* klub* loď lode družic* festival* výstav* reštauráci* aplikáci* kanál*
        portál* nadáci* hnuti* spolk*
    """,
    not_people="""
        slovenska slovenskej česka českej ruska ukrajiny poľska maďarska rakúska nemecka francúzska británie talianska španielska číny indie japonska turecka izraela iránu sýrie európy únie usa sr čr eú nato osn bratislavy košíc moskvy kyjeva
        bruselu prahy viedne budapešti varšavy berlína paríža londýna washingtonu kremľa nemec{ko,ku} rusk{o,u} slovensk{o,u} česk{o,u} ukrajin{a,e,u} čín{a,e,u} poľsk{o,u} maďarsk{o,u}
    """,
    particles="de van von z zo",
    places="""
        meste mesta obci obce dedine ulici
    """,
    common="""
        parlament štátne ľudia občania banka krajina mesto štát kraj rada únia
        komisia
    """,
    feminine_endings="ová ská cká",
    masculine_endings="ský cký",
    # Numbers and dates.
    numbers={
        2: "dva dve dvoch dvaja dvoma obe obaja",
        3: "tri troch traja trom",
        4: "štyri štyroch štyria štyrom",
        5: "päť piati piatich",
        6: "šesť šiesti šiestich",
        7: "sedem siedmi siedmich",
        8: "osem ôsmi ôsmich",
        9: "deväť deviati deviatich",
        10: "desať desiati desiatich",
        11: "jedenás*",
        12: "dvanás* tucet",
        13: "trinás*",
        14: "štrnás*",
        15: "pätnás*",
        16: "šestnás*",
        17: "sedemnás*",
        18: "osemnás*",
        19: "devätnás*",
        20: "dvadsať dvadsiati dvadsiatich",
        30: "tridsať tridsiati tridsiatich",
        40: "štyridsať*",
        50: "päťdesiat*",
        60: "šesťdesiat*",
        70: "sedemdesiat*",
        80: "osemdesiat*",
        90: "deväťdesiat*",
        200: "dvesto",
    },
    scales={
        100: "sto stovky stoviek",
        1_000: "tis tisíc*",
        1_000_000: "mil milión*",
        1_000_000_000: "mld miliard*",
        1_000_000_000_000: "bil bilión*",
    },
    percent="percent* percentá",
    months=(
        "január januára januári",
        "február februára februári",
        "marec marca marci",
        "apríl apríla apríli",
        "máj mája máji",
        "jún júna júni",
        "júl júla júli",
        "august augusta auguste",
        "september septembra septembri",
        "október októbra októbri",
        "november novembra novembri",
        "december decembra decembri",
    ),
    until="až do",
    weekdays=(
        "pondelok pondelka pondelkov*",
        "utorok utorka utorkov*",
        "streda stredu stredy stredajš*",
        "štvrtok štvrtka štvrtkov*",
        "piatok piatka piatkov*",
        "sobota sobotu soboty sobotňajš*",
        "nedeľa nedeľu nedele nedeľn*",
    ),
    named_dates="sobota piatok",
    times="""
        včera predvčerom pozajtra dnes ráno večer roku
    """,
    # Counting.
    counted_people="ľudí ľudia osôb osob*",
    further="ďalš* in* posledn* prv*",
    tolls="počet",
    another_time="""
        vlani; minul* {rok,roku}*; pred * {rokmi,dňami,týždňami,mesiacmi}; predtým; skôr
        od {začiatku,januára,februára,marca,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra}
        tento rok; ročne; v priemere; posledn* *; v rovnak* *; v porovnaní; vtedy; pôvodne
        najprv; spočiatku
    """,
    ages="ročn{ý,á,é,ého,ej}",
    or_more="alebo viac; či viac",
    at_least="najmenej; aspoň; minimálne",
    part_of="z zo",
    ordinals="prv* druh* tret* štvrt* piat* šiest{y,eho,om} siedm{y,eho,om} ôsm{y,eho,om} obaja obe oboch",
    numbering="číslo č linka skupina vlak autobus článok blok kanál",
    elsewhere="""
        susedn*; v in{om,ej,ých}; inde; {v,po} celej krajine; na svete; podobn*; druh* výbuch*
        v cel{om,ej} *; v každ{om,ej}
    """,
    came_from="z zo od",
    came_to="na do",
    changing="vzrást*; stúp*; zvýš*; nárast*; rástl*; kles*; zníž*; zdraž*; zlacn*",
    reaching="dosiah*; dosahuj*; predstavuje",
    unsure="""
        ob{á,a}v*; mohl*; mohol; môže; môžu; pravdepodob*; údajn*; odhad*; očakáv*; predpoklad*
        hroz*; zrejme; azda
    """,
    remaining="stále; naďalej; zostáv*; {do,v} nemocnic*",
    narrower=(
        "zatkn* zatkl* zadrž* väzb*",
        "preži*",
        "postihnut*",
        "evakuov*",
        "",
    ),
    gravely="{ťažk,ťažko,vážn}* {zranen,zranil,poranen}*; zranen* {ťažko,vážne}",
    including="vrátane; okrem; nerátajúc; medzi nimi; z nich; aj s",
    attackers="útoční* strelec strelc* terorist* páchateľ* atentátni*",
    disasters=(
        "požiar* oheň ohňa zhor* výbuch* explóz*",
        "povod* záplav* búrk* víchric* hurikán* dážď dažď* lavín* zosuv* sneh* utop*",
        "zemetrasen* otras*",
        "nehod* zrážk* autobus* vlak* lietadl* vrtuľník* trajekt* loď lode čln* vykoľaj* prevrát*",
        "útok* atentát* streľ* bomb* výbuch* explóz* raket* dron* nož* nôž",
        "vírus* chríp* osýpk* choler* epidémi* otrav* chorob*",
    ),
    # Denial.
    negations="ne ani nie",
    negatives="""
        nie je nebol* nebud* nikto nikdy nič ničoho žiadn* nemá nemajú nemal*
        nemôž* nechc* nemožno nesmie nepovedal* nepodar* nedošlo nedal* neprij* nevie nepozn* nepotreb*
    """,
    pseudo="len iba",
    denials="poprel* popier* odmiet* vyvrát*",
    lacks="bez proti zákaz* zakáz* zabrán* chýb* zruš* zastav*",
    # Abbreviations.
    short_titles="""
        p Ing ing Mgr mgr MUDr MVDr JUDr PhDr RNDr PaedDr ThDr PharmDr Bc doc prof akad Dr
        dr gen plk pplk mjr kpt npor ppor nprap rtm Msgr sv ul nám okr arch hl
        býv min tzv
    """,
    short_numbers="r č čl odst písm str s kap obr tab par roč vyd tel cca zn bod",
    short_inside="""
        t.j tzn napr resp mj event nar rozv pozn porov hl.m n.l sev
        angl nem franc lat rus poľ slov
    """,
    short_names="""
        Zb tis mil mld atď apod a.i ml st CSc DrSc PhD Ph.D MBA a.s s.r.o k.s n.o o.z
        kol hod sek m.n.m n.m pr.n.l
    """,
    openers="""
        Ten Tá To Tí Tento Táto Toto Títo Tieto On Ona Ono Oni My Vy Ja A Ale Avšak Však Aj I Alebo
        Ani V Vo Na Po Pri Pre S So Z Zo Do Od Odo Za Pred Medzi Bez Pod Nad Podľa Kvôli Vďaka
        Okrem Počas Až Keď Ak Pokiaľ Pretože Keďže Ako Kde Kto Čo Ktorý Ktorá Ktoré Že Aby
        Už Tiež Tak Takže Tam Tu Teraz Potom Dnes Včera Zajtra Vlani Ešte Len Iba
        Pritom Navyše Preto Napríklad Naopak Podobne Zatiaľ Kým Obaja Dva Dvaja Tri Jeden
        Jedna Všetci Niektoré Niektorí Mnoho Veľa Nie Je Sú Som Bol Bola Bolo Boli Bude Budú Má
        Majú Jeho Jej Ich Náš Naše Svoj Okolo Mimo Možno Prečo Ľudia Hoci Napriek
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("„", "“", "‚", "‘"),
    # Pages.
    own_names="slovenčina; slovensky",
    login="prihláste sa; prihlásiť sa",
    # Word order.
    free_order=True,
    clause_comma=True,
)
