"""Italian."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="che se come perché di",
    going_on="""
        questo; questa; questi; queste; ciò; quello; così; inoltre; anche; quindi; perciò;
        per questo; poi; e; ed; dunque; tale; tali; si tratta; o
    """,
    contrasting="ma; però; tuttavia; invece; al contrario; dal canto suo; eppure",
    promising="ecco {cosa,come,perché,chi,dove,tutto}",
    pronouns={
        "quanto": "w",
        "quale": "w",
        "cui": "w",
        "quali": "w",
        "lui": "m",
        "lei": "f",
        "egli": "m",
        "ella": "f",
        "loro": "p",
        "essi": "p",
        "io": "1",
        "noi": "1",
        "chi": "w",
        "questi": "m",
        "costui": "m",
        "quest'ultimo": "m",
        "quest'ultima": "f",
    },
    elided="l' d' un' c' m' s' t' v' n' dell' all' nell' sull' dall' coll' quell' quest' bell' sant' dev' com' anch' cos'",
    told_pronouns="gli le",
    possessives="suo sua suoi sue mio mia nostro nostra",
    articles="il lo la i gli le l' un uno una un' questo questa questi queste quel quella quell' quelli alcuni alcune vari varie molti molte due tre quattro tutti tutte ogni altro altra altri altre entrambi",
    indefinite="un uno una alcuni alcune diversi diverse altri altre",
    several_articles="i gli le",
    several_verb_endings="rono anno ono",
    auxiliaries="ha hanno aveva avevano abbia è sono era erano fu si",
    passives="è stato stata viene vennero venne fu sono",
    demanding_with_that="""
        chiede chiedono chiese chiesto chiedeva pretende pretendono pretese preteso esige esigono ordina
        ordinato propone propongono proposto raccomanda raccomandato auspica auspicato
    """,
    hearsay="presuntamente forse presumibilmente",
    doubting="forse",
    hearsay_verbs="avrebbe avrebbero",
    adverbs="""
        anche già ancora ieri oggi poi dopo allora così inoltre sempre solo soltanto si gli le lo la ci mi non molto prima adesso ora infine altresì invece però subito più
        intanto frattanto quindi qui
    """,
    adverbials="con amarezza; dal canto suo; a sua volta; più tardi; subito dopo; poco dopo; nel frattempo; al contempo",
    adverb_endings="mente",
    not_finite="aver avere",
    prepositions="""
        in nel nella nei nelle negli nello nell' a al all' alla ai alle agli allo dai dagli dalle dallo dall' sugli sulle sullo sull' coi col durante per su sul sulla sui con senza da dal dalla fino tra fra verso contro secondo sotto sopra presso come dopo prima davanti via
    """,
    linking="di del della dei delle degli dello dell' d'",
    attaching="a al alla all' all'istruzione ai per in nel nella",
    coordinating="e ed &",
    setting_against="mentre",
    conjunctions="che ma quando perché se benché mentre dove dunque oppure o né come chi cui però",
    agent="da dal dallo dalla dall' dai dagli dalle",
    opening_participle_endings="ato ata ati ate uto uta ito ita ando endo",
    focusing="non mai",
    infinitive_endings="r re",
    function="""
        l allo agli quale oggi ieri domani quello voi tutto tutta meno essere sarà può possono
        deve detto
    """,
    # Speech.
    say="""
        menziona{,no,to} svela{,no,to} anticipa{,no,to}
        di{sse,ssero,ce,cono,ceva,cevano} detto afferm{a,ano,ato,ò,ava} dichiar{a,ano,ato,ò,ava} spieg{a,ano,ato,ò,ava,hi} aggiun{ge,gono,to,se,geva} sostiene sostengono sostenuto sosteneva sottoline{a,ano,ato,ò,ava} annunci{a,ano,ato,ò,ava}
        assicur{a,ano,ato,ò,ava} racconta{,no,to,va} raccontò ricord{a,ano,ato,ò,ava} conferm{a,ano,ato,ò,ava} comment{a,ano,ato,ò,ava} conclude conclud{ono,eva} concluso ammett{e,ono,eva} ammesso ammise rispond{e,ono,eva} rispose risposto replic{a,ano,ato,ò,ava}
        chied{e,ono,eva} chiese chiesto domanda{,to,va} scriv{e,ono,eva} scrisse scritto osserv{a,ano,ato,ò,ava} precisa{,no,to,va} precisò rivel{a,ano,ato,ò,ava} riconosc{e,ono} riconosciuto avvert{e,ono,ito} denunci{a,ano,ato,ò,ava} protest{a,ano,ato,ò,ava}
        attacc{a,ano,ato,ò} accus{a,ano,ato} critic{a,ano,ato} sbott{a,ato} esclam{a,ato,ò} grid{a,ano,ato,ò} sussurr{a,ato,ò} ironizz{a,ato} scherz{a,ato} sorride ribad{isce,iscono,ito,ì} evidenzi{a,ano,ato} rilev{a,ano,ato} segnal{a,ano,ato} rifer{isce,iscono,ito,ì}
        comunic{a,ano,ato} inform{a,ano,ato} insist{e,ono,ito} invoca promett{e,ono} promesso promise garantis{ce,cono} garantito stim{a,ano,ato} prevede prevedono previsto ritiene ritengono ritenuto riteneva pens{a,ano,ava} cred{e,ono,eva} sper{a,ano,ava} tem{e,ono,eva} auspic{a,ano,ato}
        lament{a,ano,ato,ava} smentisc{e,ono} smentito neg{a,ano,ato} contest{a,ano,ato} puntualizz{a,ato} chiar{isce,iscono,ito} argoment{a,ato} confess{a,ato,ò} confid{a,ato,ò} riassume sintetizz{a,ato} prosegu{e,ono,ito} continu{a,ato} incalz{a,ato} rincara sentenzi{a,ato} tuon{a,ato} rassicur{a,ano,ato}
        ripet{e,ono,uto} propon{e,gono} proposto sugger{isce,iscono,ito} illustr{a,ato} specific{a,ato} esord{isce,ito} riflette postato twitt{a,ato} obiett{a,ato} ribatt{e,uto} controbatte testimoni{a,ato} giur{a,ato} mette recita legge
        tuonò rivendica rivendicano rivendicato rivendicò rilancia rilanciano rilanciato rilanciò rimarca
        rimarcano rimarcato rimarcò ammonisce ammoniscono ammonito ammonì esorta esortano esortato esortò
        sostenne detta scandisce scandito accusò sferza sferzato incoraggia festeggia esulta esultano esultato
        gioisce gioì minaccia minacciano minacciato minacciò ordina ordinato ordinò annota annotato annotò
        dettaglia dettagliato elenca elencato annuisce ringrazia ringraziano ringraziato ringraziò plaude
        plaudono riflerte analizza analizzano analizzato ipotizza ipotizzano ipotizzato ipotizzò azzarda
        azzardato mugugna sospira sospirato sospirò sorrise ironizzò polemizza polemizzato rimprovera
        rimproverato rimproverò rifiuta rifiutano rifiutato rifiutò respinge respingono respinto respinse
        tagliò spiegavano narra narrato narrò rievoca rievocato rammenta rammentano rammentato interviene
        intervenne intervenuto chiosa chiosato chiosò snocciola esplicita esplicitato esprime esprimono
        espresso espresse
    """,
    judge="defin{isce,iscono,ito,ì} bolla{,to} chiam{a,ano,ato} descriv{e,ono} descritto considera{,no,to} giudic{a,ano,ato} vuole vogliono parl{a,ano,ato} condann{a,ano,ato} elogi{a,ato} paragon{a,ato} battezzato",
    saying="dicendo aggiungendo spiegando affermando sottolineando ricordando precisando annunciando assicurando sostenendo dichiarando",
    phrasal="""
        {ha,hanno} fatto {sapere,notare,presente}; fa {sapere,notare,presente}; {mette,ha messo} in {guardia,evidenza,chiaro}; {si,} dice {convinto,convinta,certo,certa,sicuro}; si è detto {convinto,certo}; si è detta {convinta,certa}; {lancia,ha lanciato} l'allarme; è {convinto,convinta,sicuro,sicura}; sono convinti;
        {è tornato,è tornata,sono tornati,torna} a {dire,ribadire,ripetere,affermare,denunciare,sottolineare}; {voluto,volle,vuole} {sottolineare,precisare,ricordare,ribadire,chiarire,evidenziare}
        {rilasciato,rilascia} {le seguenti,queste,alcune} dichiarazioni; {rilasciato,rilascia} {la seguente,questa} dichiarazione
        {tiene,ci tiene,tenuto} a {precisare,sottolineare,ricordare,ribadire,chiarire}; si {sfoga,chiede,lamenta,difende,rammarica,augura,domanda}; non ha dubbi; {punta,ha puntato} il dito; rincara la dose; taglia corto; prende la parola; {allarga,ha allargato} le braccia; {lascia,ha lasciato} intendere; {gli,le,} {fa,ha fatto} eco; si {limita,è limitato,è limitata} a {dire,osservare,rispondere,ricordare}; {rende,ha reso} noto
    """,
    according="""
        {secondo,stando a} quanto {riferito,riportato,dichiarato,comunicato,affermato,spiegato,detto,reso noto} {da,dal,dalla,dai,dalle,dagli,dallo,dall'}
        {secondo,stando a} quanto {ha,hanno,avrebbe} {riferito,riportato,dichiarato,comunicato,affermato,spiegato,detto,reso noto}; {secondo,stando a} quanto {riferisce,riferiscono,riporta,riportano,dichiara,afferma,spiega,sostiene,comunica}
        secondo; a detta di; a parere di; a giudizio di; nelle parole di; stando a; stando {al,alla,ai,alle,agli,allo,alle parole di}; in base a; a detta {del,della,dei,delle,degli}; a parere {del,della,dei}; a giudizio {del,della,dei}; ad avviso {di,del,della}; citato da; citando
    """,
    according_front="per",
    according_trailing="""
        così; le parole {di,del,dello,della,dell',dei,degli,delle}; a {dirlo,dichiararlo,affermarlo,spiegarlo,raccontarlo,sottolinearlo,ribadirlo,riferirlo,confermarlo,rispondere,parlare} è
        {sono,sono state,queste,ecco} {,le} parole {di,del,dello,della,dell',dei,degli,delle}
        {è,e '} quanto {dichiarato,affermato,sottolineato,spiegato,riferito,annunciato,ribadito} {,oggi,ieri} {da,dal,dallo,dalla,dall',dai,dagli,dalle}
        è {l' allarme,l' appello,l' accusa,il monito} {lanciato,lanciata,rivolto,rivolta} {da,dal,dallo,dalla,dall',dai,dagli,dalle}
        è {il commento,la replica,la risposta,la dichiarazione,l' accusa,l' appello,l' allarme,il monito,la denuncia,l' auspicio,il parere,la posizione} {di,del,dello,della,dell',dei,degli,delle}
    """,
    in_these_words="con queste parole",
    about_this="lo; è quanto; e ' quanto",
    telling="""
        dic{e,ono,eva} disse detto dichiar{a,ano,ò,ato} afferm{a,ano,ò,ato} spieg{a,ano,ò,ato} sottoline{a,ano,ò,ato} scri{ve,vono,sse,tto}
        raccont{a,ano,ò,ato} riferi{sce,scono,to} riferì ricord{a,ano,ò,ato} annunci{a,ano,ò,ato} ribadi{sce,to} assicur{a,ano,ò,ato}
        sost{iene,enuto,engono} comunic{a,ato,ò} rende reso precis{a,ato,ò} rivel{a,ato,ò} evidenzi{a,ato,ò}
    """,
    according_own="""
        a suo {avviso,dire,parere,giudizio}; a loro {avviso,dire}; secondo {lui,lei,loro}; ai suoi occhi; a suo modo di vedere
    """,
    sender="da; da parte di; messaggio di; dichiarazione di; comunicato di",
    issued="""
        pubblicat{o,a,i,e} diffus{o,a,i,e} realizzat{o,a,i,e} condott{o,a,i,e} elaborat{o,a,i,e} firmat{o,a,i,e} inviat{o,a,i,e}
        redatt{o,a,i,e} emess{o,a,i,e} presentat{o,a,i,e} fornit{o,a,i,e} rilasciat{o,a,i,e}
    """,
    documents="""
        comunicato intervista lettera discorso rapporto articolo messaggio tweet dichiarazione nota studio sondaggio testo documento libro editoriale post conferenza relazione
        elogio reazione parole parola risposta replica commento sfogo appello accusa attacco avvertimento allarme monito
    """,
    extending="aggiung{e,ono} aggiun{se,sero,to}",
    relay="riport{a,ano,ato} scriv{e,ono} cita{,no} riferi{sce,to}",
    denying="neg{a,ato,ata,ano,ò,arono,ava}; smenti{sce,scono,to,ta,rono}; smentì",
    untrue="non è vero; è falso; falso; non è corretto; nessuna prova",
    conditional="se",
    fakes="""
        falso falsa falsi false finto finta finti finte fasullo fasulla fasulli fasulle
        falsificat* contraffatt* parodistic* fittizi* satiric*
    """,
    nobody="nessuno; {nessuno,nessuna} {dei,degli,delle,di}",
    acting="{attore,attrice,comico,imitatore} che {interpreta,interpretava,impersona,imita}",
    # People and offices.
    titles={
        "signor": "m",
        "signora": "f",
        "sig": "m",
        "sig.ra": "f",
        "dott": "m",
        "dottor": "m",
        "dottoressa": "f",
        "prof": "",
        "professor": "m",
        "professoressa": "f",
        "ing": "",
        "avv": "",
        "on": "",
        "don": "m",
        "mons": "m",
        "maestro": "m",
    },
    roles="""
        nuotatore nuotatrice sciatore sciatrice tennista maratoneta
        rappresentante
        president{e,essa} vicepresidente premier ministr{o,a} viceministro sindac{o,a} assessor{e,a} consiglier{e,a} portavoce deputat{o,a} senator{e,rice} governatore capo direttore direttrice segretari{o,a} leader procuratore procuratrice giudice
        avvocat{o,a} espert{o,a} analista economista storic{o,a} politolog{o,a} sociolog{o,a} professor{e,essa} ricercatore ricercatrice scienziat{o,a} medico dottore giornalista scrittore scrittrice regista allenatore allenatrice tecnico capitano generale colonnello ambasciatore ambasciatrice
        fondatore fondatrice proprietari{o,a} titolare candidat{o,a} politic{o,a} residente testimone attore attrice cantante imprenditore imprenditrice agricoltore pescatore maestr{o,a} insegnante preside studente studentessa attivista sindacalista delegat{o,a} responsabile coordinatore coordinatrice
        ambientalista fornaio fornaia cliente comandante commissario questore prefetto vescovo papa cardinale re regina madre padre figlio figlia fratello sorella moglie marito giocatore attaccante portiere autore autrice artista architett{o,a} ingegnere amministratore nipote parroco infermiera infermiere vicesindaco
        consulente assistente commentat{ore,rice} cofondat{ore,rice} blogger pilota
        soldat{o,essa} musicista produt{tore,trice} poeta pensionat{o,a} autista
        volontari{o,a} rettore rettrice calciat{ore,rice} difensore centrocampista
        ceo vicepremier capogruppo eurodeputat{o,a} europarlamentare arcivescovo magistrat{o,a}
        sottosegretari{o,a} parlamentare vicesegretari{o,a} virolog{o,a} epidemiolog{o,a} geolog{o,a} psicolog{o,a}
        governatrice cancellier{e,a} console emissari{o,a} negozia{tore,trice} ispett{ore,rice}
        tenente ammiragli{o,a} diplomatic{o,a} chirurg{o,a} sismolog{o,a}
        maresciallo primario infettivologo infettivologa docente dirigente allevatore
        allevatrice gestore ciclista compositore compositrice curatore curatrice referente
        ct
        ds dg opinionista centravanti terzino fantasista bomber editore pm gip prefetta chef cuoco
        panettiere pediatra cardiologo psichiatra filosofo filologo antropologo archeologo vulcanologo
        astronauta astrofisico velista sprinter cantautore rapper pittore scultore drammaturgo romanziere
        conduttore reporter corrispondente veterinario penalista criminologo appuntato esponente ristoratore
        albergatore barista commerciante operaio camionista tassista bagnino alpinista ginecologo oncologo
        editrice cuoca cardiologa filosofa antropologa archeologa vulcanologa astrofisica cantautrice
        pittrice scultrice drammaturga conduttrice veterinaria criminologa ristoratrice operaia ginecologa
        oncologa
        giocatrice mister conducente biologo biologa senatrice onorevole legale
    """,
    former="ex allora defunto defunta futuro futura",
    relations="""
        madre padre figlio figlia fratello sorella moglie marito vedova vedovo zio zia nonna
        nonno collega vicino vicina
    """,
    not_roles="""
        uomo donna ragazzo ragazza rivale avversario avversaria collega predecessore
        successore sfidante concorrente
    """,
    same_offices={
        "capo dello stato": "presidente",
        "primo cittadino": "sindaco",
        "prima cittadina": "sindaca",
    },
    unnamed_roles="fonte informat{ore,rice} interlocut{ore,rice} testimone residente abitante",
    anonymous="anonim*",
    anonymity="anonimato",
    identifying="identificat* identità",
    deputies="vice aggiunt",
    territories="regione provincia comune città municipio",
    tried_roles="imputato imputata vittima",
    trying_roles="procuratore pm giudice avvocato avvocata legale magistrato",
    unlike_roles="""
        sindaco sindaca prefetto ministro ministra giudice allenatore ambasciatore vescovo procuratore
        giornalista cronista attore attrice regista
    """,
    told_roles=(
        "avvocat{o,a} legale legali difensore difensori",
        "attore attrice / protagonista interprete cast",
        "autista conducente automobilista camionista tassista / chauffeur",
        "nuotatore nuotatrice ciclista tennista sciatore sciatrice marciatore marciatrice maratoneta",
        "portavoce / stampa comunicazione",
    ),
    lowered_demonyms="""
        olandese portoghese francese inglese irlandese scozzese gallese finlandese danese giapponese senegalese camerunense neozelandese islandese cinese svedese norvegese ungherese albanese maltese statunitense canadese congolese
        spagnol{o,a} tedesc{o,a} argentin{o,a} uruguaian{o,a} brasilian{o,a} cilen{o,a} colombian{o,a} venezuelan{o,a} peruvian{o,a} ecuadorian{o,a} messican{o,a} cuban{o,a} american{o,a} britannic{o,a} belga svizzer{o,a} austriac{o,a} russ{o,a} ucrain{o,a} polacc{o,a} ceco ceca slovacc{o,a} sloven{o,a} croat{o,a} serb{o,a} bosniac{o,a} montenegrin{o,a} rumen{o,a} bulgar{o,a} grec{o,a} turc{o,a} georgian{o,a} armen{o,a} macedone kosovar{o,a}
        corean{o,a} indian{o,a} iranian{o,a} israelian{o,a} marocchin{o,a} tunisin{o,a} algerin{o,a} egizian{o,a} nigerian{o,a} ghanese ivorian{o,a} malian{o,a} sudafrican{o,a} australian{o,a} etiope keniano keniana monegasco monegasca
        roman{o,a} milanese torinese napoletan{o,a} genovese bolognese fiorentin{o,a} venezian{o,a} sicilian{o,a} sard{o,a} venet{o,a} toscan{o,a} romagnol{o,a} emilian{o,a} pugliese calabrese lucan{o,a} abruzzese marchigian{o,a} umbr{o,a} friulan{o,a} piemontese lombard{o,a} ligure salentin{o,a} barese catanese palermitan{o,a} bergamasc{o,a} brescian{o,a} trentin{o,a} altoatesin{o,a}
    """,
    trade_kinds=(
        "scrittore scrittrice autore autrice romanziere / poeta drammaturg{o,a} giornalista",
        "allenatore allenatrice tecnico mister",
        "attaccante centravanti bomber",
        "calciatore giocatore giocatrice / attaccante centravanti bomber difensore terzino centrocampista portiere capitano",
        "avvocat{o,a} legale penalista",
        "magistrat{o,a} / giudice procuratore pm gip",
        "medico dottore dottoressa / chirurg{o,a} pediatra cardiolog{o,a} virolog{o,a} infettivolog{o,a} oncolog{o,a} primario",
        "cantante artista cantautore cantautrice musicista rapper",
        "attore attrice artista",
        "scienziat{o,a} ricercatore ricercatrice espert{o,a} / biolog{o,a} geolog{o,a} sismolog{o,a} vulcanolog{o,a} virolog{o,a} archeolog{o,a} psicolog{o,a} professore professoressa docente",
        "espert{o,a} analista / economista sociolog{o,a} storic{o,a} professore professoressa docente",
        "professore professoressa docente",
        "imprenditore imprenditrice / fondatore fondatrice proprietari{o,a} titolare",
        "parlamentare / deputat{o,a} senatore senatrice onorevole",
        "autista conducente camionista tassista",
        "diplomatic{o,a} / ambasciatore ambasciatrice console",
        "agricoltore agricoltrice / allevatore",
    ),
    feminine_roles="""
        presidentessa ministra sindaca assessora consigliera deputata senatrice direttrice segretaria procuratrice avvocata esperta storica professoressa ricercatrice scienziata scrittrice allenatrice ambasciatrice fondatrice proprietaria candidata attrice imprenditrice maestra studentessa delegata coordinatrice
        fornaia regina madre figlia sorella moglie autrice architetta infermiera signora dottoressa
        governatrice cancelliera emissaria negoziatrice ispettrice ammiraglia diplomatica chirurga
        sismologa
        editrice cuoca cardiologa filosofa antropologa archeologa vulcanologa astrofisica cantautrice
        pittrice scultrice drammaturga conduttrice veterinaria criminologa ristoratrice operaia ginecologa
        oncologa
    """,
    women="""
        anna maria giulia francesca laura sara chiara martina valentina elena marta teresa sofia alessandra federica silvia paola roberta daniela simona barbara claudia cristina rita lucia giorgia elisa ilaria monica patrizia
        antonella carla giovanna luisa emma aurora alice beatrice caterina
    """,
    people="""
        donna donne uomo uomini madre madri padre padri figlio figli figlia figlie fratello fratelli
        sorella sorelle moglie marito vedova coppia famiglia famiglie amico amici amica amiche
        vicino vicini giovane giovani ragazzo ragazzi ragazza ragazze bambino bambini vittima
        vittime sospettat* imputat* superstit* passegger* utent* attivist* manifestant* abitant*
        student* alunn* lavorator* lavoratric* dipendent* migrant* rifugiat* pazient* turist*
        elettor* soldat* persona persone gente militant*
    """,
    groups="""
        ong regione provincia partito tribunale azienda società università federazione sindacato
        esperti fonti analisti medici autorità residenti testimoni ricercatori scienziati poliziotti polizia inquirenti avvocati sindacati deputati oppositori critici osservatori pescatori ambientalisti
        responsabili organizzatori genitori governo ministero comune procura opposizione associazione direzione economisti storici cittadini abitanti
    """,
    group_names="carabinieri",
    outlets="""
        microfoni agenzia giornale quotidiano settimanale rivista emittente radio televisione tv canale portale stampa giornalisti cronisti
    """,
    outlet_names="""
        ansa tass interfax xinhua dpa cnn kazinform kabar akipress
        reuters bbc ap afp adnkronos agi repubblica corriere messaggero sole rai facebook
        twitter telegram instagram
    """,
    naming="""
        cosiddett{o,a,i,e} chiamat{o,a,i,e} denominat{o,a,i,e} intitolat{o,a,i,e}
        soprannominat{o,a,i,e} definit{o,a,i,e} battezzat{o,a,i,e} presunt{o,a,i,e} slogan titolo
        nome hashtag termine parola concetto tema
    """,
    works="""
        film serie libro romanzo album canzone poesia opera rivista giornale quotidiano partito
        gruppo band progetto programma campagna azienda società marca premio operazione club nave
        satellite festival mostra ristorante gioco applicazione canale podcast associazione
        movimento rubrica
    """,
    particles="de di del della dei da d' lo la van von der den",
    prizes="premio premi trofeo",
    not_people="romagna gruppo italia roma milano unione europea stati uniti parlamento senato camera università partito consiglio ministero pubblici pd fdi pdl",
    common="""
        primo prima parlamento senato giustizia funzionari banca paese città stato consiglio
        unione commissione
    """,
    # Numbers and dates.
    numbers={
        2: "due entrambi entrambe",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci decina",
        11: "undici",
        12: "dodici dozzina",
        13: "tredici",
        14: "quattordici",
        15: "quindici quindicina",
        20: "venti ventina",
        30: "trenta trentina",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
        200: "duecento",
        300: "trecento",
        400: "quattrocento",
        500: "cinquecento",
        600: "seicento",
        700: "settecento",
        800: "ottocento",
        900: "novecento",
        2_000: "duemila",
        3_000: "tremila",
        4_000: "quattromila",
        5_000: "cinquemila",
        6_000: "seimila",
        7_000: "settemila",
        8_000: "ottomila",
        9_000: "novemila",
        10_000: "diecimila",
        20_000: "ventimila",
    },
    scales={
        100: "cento centinaia centinaio",
        1_000: "mila mille migliaia",
        1_000_000: "milione milioni mln",
        1_000_000_000: "miliardo miliardi mld",
    },
    percent="percento percentual*",
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    number_and="e",
    until="al a",
    weekdays=(
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
    ),
    surname_dates="maggio sabato domenica",
    times="""
        ieri oggi domani mattina pomeriggio sera notte settimana mese anno minuti ore giorni
        settimane mesi
    """,
    # Counting.
    counted_people="person*",
    further="altr* prim* ultim*",
    tolls="numero bilancio totale",
    another_time="""
        anno scorso; {anni,mesi} fa; prima di; in precedenza; precedentemente
        {ore,giorni,settimane,mesi,anni} prima; {dall',da} inizio; dall'inizio; quest'anno
        {all',l'}anno; in media; lo stesso {giorno,mese,anno}; la stessa settimana
        {ultim,scors}* {ore,giorni,settimane,mesi,anni}; rispetto; allora; inizialmente
        in un primo *
    """,
    or_more="o più",
    at_least="almeno; come minimo",
    part_of="su di dei delle",
    ordinals="prim* second* terz* quart* quint* sest* settim* ottav* non* decim* entramb*",
    ordinal_endings="esimo esima",
    numbering="numero volo linea gruppo articolo autobus treno canale blocco pagina",
    pluperfect="aveva{,no}; era{,no} {stat,mort,rimast}*",
    elsewhere="""
        altrove; {limitrof,confinant}*; in un altr*; in un'altra; in altr{i,e}
        in tutto il paese; nel mondo; simil{e,i}; seconda esplosione; in tutt{o,a} *; in ogni
    """,
    came_from="da dal dalle dai",
    came_to="a ai",
    changing="""
        sal{e,ito,iti,ita,ite,gono}; aument*; cresc*; cresciut*; pass{a,ato,ati}; scend*; sces*
        diminu*; cal{ato,ati,a}; rincar*; ribass*
    """,
    reaching="raggiun*; arriv{a,ato}",
    unsure="""
        tem{e,ono,eva,uti}; potrebb*; avrebb*; sarebb*; presunt*; stim{a,ano,ati,e}
        attes{o,i,a,e}; probabil*; possibil*; risch*; minacc*
    """,
    remaining="ancora; tuttora; rest{a,ano}; rimang*; in ospedale; {all',l'}ospedale; ricoverat*",
    narrower=(
        "arrestat* carcere",
        "sopravviss* superstit*",
        "sfollat*",
        "evacuat*",
        "spirat*",
    ),
    gravely="""
        {gravemente,seriamente} ferit*; ferit* {gravemente,seriamente,grave,gravi}; ferite {gravi,gravissime}
        ferit* in modo grave
    """,
    including="{compres,inclus,esclus}*; oltre; {tra,fra} cui; senza contare",
    attackers="attentator* aggressor* assalitor* terrorist* killer",
    disasters=(
        "incendi* fuoco rog{o,hi} fiamm* bruci* esplo*",
        "alluvion* inondazion* tempest* uragan* piogg* valanga* valanghe frana frane neve annegat*",
        "terremot* sism* scoss*",
        "incident* scontr* collision* autobus pullman treno treni aereo aerei elicotter* traghett* nave navi barca deragli* precipitat*",
        "attacc* attentat* sparator* spar{i,ato} bomb* esplo* missil* dron{e,i} coltell* raid",
        "virus influenza morbillo colera epidemi* intossic* malatti*",
    ),
    # Denial.
    negations="non mai né",
    negatives="nessuno nessuna nessun niente nulla neppure nemmeno",
    pseudo="solo soltanto",
    denials="nega negato negano negò smenti* rifiut* resping* respinto",
    lacks="senza contro viet* impedi* evit* manc* falli* annull*",
    # Abbreviations.
    short_titles="""
        Sig Sigg Sig.ra Sig.na Dott Dott.ssa Prof Prof.ssa Avv Ing Arch On Sen Gen Col Cap Mons
        Don S
    """,
    short_numbers="""
        n nn p pp pag pagg vol art artt cap fig tel ca gen feb mar apr giu lug ago sett ott nov
        dic
    """,
    short_inside="es p.es cfr i.e a.C d.C ecc",
    short_names="S.p.A S.r.l Inc",
    openers="""
        Il Lo La I Gli Le L Un Una Uno In Nel Nella Di Del Della Da Dal A Al Alla Con Per Su Sul
        Tra Fra Secondo Dopo Prima Lui Lei Loro Noi Si Se Ma E O Che Chi Come Quando Mentre
        Perché Non Questo Questa Questi Quello Anche Inoltre Intanto Oggi Ieri Ora Poi Così Già
        Più Tutti Ogni
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("«", "»", "“", "”"),
    # Pages.
    own_names="italiano",
    login="accedi",
    # Word order.
    free_order=True,
)
