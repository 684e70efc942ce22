"""Polish."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="że żeby iż czy jakoby aby jak dlaczego",
    standing_pronouns="to tego temu tym",
    whether="czy jak dlaczego",
    going_on="""
        to; ten; ta; te; ci; tego; tym; taki; taka; takie; także; też; również; ponadto; poza tym;
        dlatego; wtedy; potem; następnie; tak; tam; i; oraz; w związku z tym; z tego powodu;
        co więcej; w efekcie; dzięki temu
    """,
    contrasting="ale; jednak; lecz; natomiast; a; zaś; tymczasem; z kolei; mimo to; przeciwnie",
    promising="oto {co,jak,dlaczego,kto}",
    pronouns={
        "on": "m",
        "ona": "f",
        "ono": "n",
        "oni": "p",
        "one": "p",
        "ja": "1",
        "my": "1",
        "kto": "w",
        "który": "w",
        "która": "w",
        "którzy": "w",
        "niego": "m",
        "niej": "f",
        "nich": "p",
        "jego": "m",
        "jej": "f",
        "ich": "p",
    },
    possessives="jego jej ich mój nasz swój moja nasza",
    articles="ten ta to ci te tamten pewien pewna jeden jedna wielu niektórzy kilku wszyscy dwaj dwóch trzech inni inny jedni",
    auxiliaries="był była było byli jest są został została",
    passives="został została zostało zostali",
    hearsay="rzekomo podobno ponoć może",
    doubting="może",
    adverbs="""
        zapytan{y,a} pytan{y,a} spytan{y,a} dopytywan{y,a} poproszon{y,a}
        ponadto tymczasem równocześnie wreszcie znowu najpierw natychmiast dodatkowo
        też także również już potem wczoraj dziś dzisiaj później wcześniej niedawno jeszcze wprost wtedy tu tak tylko zaraz ponownie następnie
        jednocześnie wówczas mu jej im mi nam wam dziennikarzom sam sama nawet dalej publicznie szczerze otwarcie krótko się jednak natomiast zaś
    """,
    adverbials="przy tym; między innymi; na koniec; przede wszystkim; z {kolei,dumą}; jak {dotąd,dotychczas,zawsze,zwykle}; jak na razie",
    prepositions="""
        w we na po przy dla z ze do o od za przed wśród bez przez pod nad między obok przeciw podczas wobec dzięki
        mimo według u ku poza oprócz zamiast trakcie wokół wewnątrz naprzeciw jako
    """,
    linking="ds",
    attaching="z ze do w we przy od na dla",
    coordinating="i oraz",
    setting_against="podczas gdy",
    conjunctions="że żeby jak kiedy gdy zanim jeśli bo ponieważ choć ale a lecz jednak albo lub gdzie dokąd więc zatem czyli i oraz",
    citing_conjunctions="jak",
    wishing="żeby aby by",
    place_prepositions="w we na",
    topic_prepositions="o",
    function="""
        jeżeli jako co które tego tej tych wy ty wszystko wszystkie każdy wiele kilka inne
        pierwszy nowy więcej dziś dzisiaj wczoraj jutro teraz tam być będzie będą ma mają miał
        może mogą musi powiedział dodał
    """,
    endings="a u owi em ie y i ą ę ego emu ym im iej ej o owie ów om ami iego iemu iem ka ki kowi kiem",
    oblique_endings="owi emu ego ach ami ymi imi om ych ich",
    finite_endings="ł ła li ły ło",
    oblique_attribute_endings="ego emu",
    trailing_attribute_endings="ego emu ym im ej ych ich",
    nominative_attribute_endings="y i a",
    several_attribute_endings="e y",
    trailing_participle_endings="ący ąca",
    neuter_noun_endings="o ie",
    partitive_endings="ych ich",
    # Speech.
    say="""
        informowa{ło,ły} poinformowały podawa{ło,ły} podały przekazywa{ło,ły} przekazały ogłosiły oświadczyły podkreśla{ło,li,ły} podkreśliły potwierdza{ło,li,ły}
        potwierdziły przyzna{ło,ły} przypomina{ło,li,ły} przypomnia{ło,ły} zapewnia{ło,ły} zapewniły ostrzega{ło,li,ły} ostrzegły doda{ły,wało,wały} zapowiedzia{ły,eli}
        zapowiada{ło,ły} stwierdziły twierdzi{ło,ły} wyjaśnia{ło,ły} wyjaśniły uważa{ło,ły} uznali uznały oceniły napisały pisa{ło,ły} mówi{ło,ły}
        alarmowa{ło,ły} tłumaczy{ło,ły} wskaza{ło,ły} wskazywa{ło,ły} ujawni{ło,ły} zaznaczy{ło,ły} sugerowa{ło,ły} odpowiedzia{ło,ły,eli} powiedziały
        poinformowało przekazało podało oświadczyło stwierdziło oceniło ogłosiło zapewniło zapowiedziało napisało dodało podkreśliło wyjaśniło uznało ostrzegło potwierdziło oburza zżyma złości dziwi cieszy martwi
        uzna{ł,ła,je,ją} oświadcz{ył,yła,a,ają} przypuszcza{,ł,ła} sądzi{,ł,ła} przekona{ł,ła,ny,na} dowodzi{,ł,ła}
        powiedz{iał,iała,ieli,iano} powie mów{i,ią,ił,iła,ili} mówiono doda{ł,ła,li,je,ją} podkreśl{ił,iła,ili,a,ają,ał,ała,ono} stwierdz{ił,iła,ili,a,ają,ał,ała,ono}
        zaznacz{ył,yła,yli,a,ają,ono} oświadczyli oświadczono poinformowa{ł,ła,li,no} informuj{e,ą} przekaza{ł,ła,li,no} przekazuj{e,ą} oznajmi{ł,ła,li,a}
        wyjaśni{ł,ła,li,a,ają,ono} tłumacz{y,ą,ył,yła,yli} wytłumaczy{ł,ła} uważa{,ją,ł,ła,li} sądzą twierdz{i,ą,ił,iła,ili} przyzna{ł,ła,li,je,ją} przyznawa{ł,ła}
        ocen{ił,iła,ili,ia,iają} zauważy{ł,ła,li} zauważa{,ją} wskaza{ł,ła,li,no} wskazuj{e,ą} napisa{ł,ła,li,no} pi{sze,szą,sał,sała,sali}
        zapewni{ł,ła,li,a,ają} zapowiedz{iał,iała,ieli,iano} zapowiada{,ją} ostrzeg{ł,ła,li,a,ają} ostrzega{ł,ła} przestrzeg{ł,ła,a} przypomnia{ł,ła} przypomnieli przypomina{,ją} wspomina{,ją,ł,ła,li} wspomnia{ł,ła}
        zapyta{ł,ła,li} pyta{,ją,ł,ła} spyta{ł,ła} odpowiedz{iał,iała,ieli} odpowiada{,ją} odpar{ł,ła,li} odrzek{ł,ła} rzek{ł,ła}
        komentuj{e,ą} skomentowa{ł,ła,li} relacjonuj{e,ą} relacjonowa{ł,ła} opowiada{,ją,ł,ła,li} opowiedz{iał,iała,ieli} opisuj{e,ą} alarmuj{e,ą} apeluj{e,ą} zaapelowa{ł,ła,li}
        potwierdz{ił,iła,ili,a,ają} zaprzecz{ył,yła,yli,a,ają} dementuj{e,ą} zdementowa{ł,ła} obieca{ł,ła,li} obiecuj{e,ą} deklaruj{e,ą} zadeklarowa{ł,ła,li} ogłosi{ł,ła,li} ogłasza{,ją}
        argumentuj{e,ą} argumentowa{ł,ła} przekonuj{e,ą} przekonywa{ł,ła,li} sugeruj{e,ą} zasugerowa{ł,ła} podsumowa{ł,ła} podsumowuj{e,ą} kontynu{uje,ował,owała} konkluduje
        żal{i,ił,iła} skarż{y,ył,yła} narzeka{,ją,ł,ła} wyzna{ł,ła,je} zdradz{ił,iła,a} ujawni{ł,ła,li,a} wtóruj{e,ą} krzyk{nął,nęła} krzycz{y,eli} woła{,ł,ła} zawoła{ł,ła}
        szepcze cytuj{e,ą} mniema wierz{y,ą} prognozuj{e,ą} szacuj{e,ą} donos{i,zą} podał podała podali podano podaj{e,ą} zwróci{ł,ła,li} radzi poradzi{ł,ła} zaproponowa{ł,ła,li} proponuje
        zastrzeg{ł,ła,li,a,ają} zastrzega{ł,ła} informowa{ł,ła,li} podawa{ł,ła,li} zapowiada{ł,ła,li} komentowa{ł,ła,li} wyjaśnia{ł,ła,li} przekazywa{ł,ła,li} dodawa{ł,ła,li}
        opisywa{ł,ła,li} alarmowa{ł,ła,li} apelowa{ł,ła,li} deklarowa{ł,ła,li} sugerowa{ł,ła,li} precyzuj{e,ą} precyzowa{ł,ła} sprecyzowa{ł,ła} wskazywa{ł,ła,li} zaznacza{ł,ła} zauważa{ł,ła}
        szacowa{ł,ła,li} oszacowa{ł,ła,li} prognozowa{ł,ła,li} zapewnia{ł,ła,li} potwierdza{ł,ła} wtórowa{ł,ła} dorzuci{ł,ła} ripostuje ripostowa{ł,ła} odparowa{ł,ła} ucina uci{ął,ęła}
        ubolewa{,ją,ł,ła} wylicza{,ją,ł,ła} odpisa{ł,ła,li} raportuj{e,ą} raportowa{ł,ła} rzuci{ł,ła} zreferowa{ł,ła} wtrąci{ł,ła} zwierzy{ł,ła}
        uściśli{ł,ła} doprecyzowa{ł,ła} skwitowa{ł,ła} zareagowa{ł,ła,li} kwituje zarzuc{ił,iła,a} wyrazi{ł,ła} wezwa{ł,ła,li} wzywa zażąda{ł,ła} domaga stoi czytamy brzmi
    """,
    judge="nazwa{ł,ła,li} nazywa{,ją,ł,ła} określi{ł,ła,li} określa{,ją} skrytykowa{ł,ła,li} krytykuje potępi{ł,ła,li} oskarży{ł,ła,li} opisa{ł,ła,li} chc{e,ą} chwali pochwali{ł,ła}",
    exclaim="""
        zakończył{,a} zaczął zaczęła rozpoczął rozpoczęła kończy zaczyna przerwał{,a} ciągnął ciągnęła kontynuował{,a} kontynuuje ironizuje ironizował{,a}
        żart{uje,ował,owała} zażartowa{ł,ła} śmiej{e,ą} grzmi{,ał,ała} zachwala{,ł,ła} dopyt{uje,ywał,ywała,ywali} docieka{,ł,ła,li} zachwyca{,ł,ła}
        cieszył{,a} dziwił{,a} martwił{,a} zżymał{,a} denerw{uje,ował,owała} iryt{uje,ował,owała} kpi{,ł,ła} drwi{,ł,ła} szydzi{,ł,ła} punkt{uje,ował,owała}
        gratul{uje,ował,owała} dzięk{uje,ował,owała} nawoł{uje,ywał,ywała} zachęca{,ł,ła} uspokaja{,ł,ła} uspokoi{ł,ła} bronił{,a} obrusza{,ł,ła} puent{uje,ował,owała} spuentowa{ł,ła}
    """,
    saying="mówiąc dodając podkreślając zaznaczając twierdząc wyjaśniając przypominając wskazując pisząc tłumacząc przyznając",
    phrasal="""
        wyrazi{ł,ła,li} {nadzieję,przekonanie,opinię,obawę,zaniepokojenie,ubolewanie,wdzięczność}; wyraża {nadzieję,przekonanie,opinię}; zwróci{ł,ła,li} uwagę; zwraca uwagę;
        zwracają uwagę; jest {przekonany,przekonana,zdania,pewien,pewna}; są {przekonani,zdania,pewni}; da{ł,ła} do zrozumienia; nie ma wątpliwości; śmieje się; zaśmia{ł,ła} się; żali się; skarży się; ma nadzieję;
        ob{awia,awiają} się; spodziewa{,ją} się; zastanawia{,ją} się; podzieli{ł,ła} się
    """,
    according="""
        {czytamy,napisano,podano,podkreślono} w {komunikacie,oświadczeniu,liście};
        według; zdaniem; w opinii; w ocenie; jak wynika z; zgodnie z; na podstawie; według {słów,informacji,danych,relacji,szacunków}; wedle; powołując się na; ze słów; z relacji; z informacji
    """,
    according_own="""
        {jego,jej,ich} zdaniem; według {jego,jej,ich} {słów,relacji,informacji}; w {jego,jej,ich} {opinii,ocenie}
    """,
    citing="powołując się na; z powołaniem na",
    in_these_words="{tymi,takimi} słowami; z {tymi,takimi} słowami",
    about_this="o tym; o czym",
    documents="""
        oświadczeni{e,u} komunika{t,cie} wywia{d,dzie} list liście raport raporcie wpis wpisie artykuł artykule przemówieni{e,u} dokumen{t,cie} rozmowie rozmowa uzasadnieni{e,u}
        konferencji konferencja wystąpieni{e,u} notatce sprawozdani{e,u} ogłoszeni{e,u} tweecie
    """,
    cites="cytuj{e,ą}",
    relay="poda{ł,ła,je} donos{i,ą} informuj{e,ą} pisz{e,ą} cytuj{e,ą} przekaz{uje,ał,ała}",
    denying="""
        zaprzeczy{ł,ła,ło,li,ły}; zaprzecza{,ją,ł,ła}; zdementowa{ł,ła,ło,li}; dementuj{e,ą};
        odrzuci{ł,ła,li} {oskarżenia,zarzuty,doniesienia}
    """,
    untrue="nieprawda; nie jest prawdą; to nieprawda; nie ma dowodów",
    conditional="jeśli jeżeli gdyby",
    fakes="fałszyw* podrobion* sfałszowan* spreparowan* fikcyjn* zmyślon* satyryczn*",
    acting="{aktor,aktorka} {grający,grająca,wcielający,wcielająca}",
    # People and offices.
    titles={
        "pan": "m",
        "pana": "m",
        "panu": "m",
        "panem": "m",
        "pani": "f",
        "panią": "f",
        "dr": "",
        "prof.": "",
        "gen.": "",
        "płk": "",
        "ks.": "m",
        "bp": "m",
        "abp": "m",
        "mgr": "",
        "inż.": "",
        "mec.": "",
        "red.": "",
        "hab.": "",
        "kpt.": "",
        "st.": "",
        "mł.": "",
        "asp.": "",
        "kom.": "",
        "prok.": "",
        "adw.": "",
        "sierż.": "",
        "sztab.": "",
        "szt.": "",
        "mjr": "",
        "ppłk": "",
        "por.": "",
        "ppor.": "",
        "insp.": "",
        "nadinsp.": "",
        "podinsp.": "",
        "nadkom.": "",
        "podkom.": "",
        "bryg.": "",
        "kard.": "m",
        "lek.": "",
    },
    roles="""
        król{,a,owi,em} królow{a,ej,ą} książ{ę,ęcia} księżniczk{a,i} emir{,a} sułtan{,a} cesarz{,a} patriarch{a,y}
        negocjator{,a} leśni{k,czy} wychowan{ek,ka}
        prezydent{,a,ka} wiceprezydent{,a} premier{,a,ka} wicepremier{,a} minister{,ka} ministra wiceminister szef{,a,owa,owej,ową} przewodnicząc{y,ego,a,ej} lider{,a,ka,ki} rzeczni{k,ka,czka,czki} poseł posła posłanka posłanki
        senator{,a,ka} wojewod{a,y} burmistrz{,a,yni} wójt{,a} starost{a,y} marszał{ek,ka,kini} dyrektor{,a,ka,ki} prezes{,a,ka} wiceprezes{,a} kierowni{k,ka,czka} zastępc{a,y,zyni} sekretarz{,a} ekspert{,a,ka} anality{k,ka,czka}
        politolog{,a,żka} ekonomist{a,y,ka} adwokat{,a,ka} prawni{k,ka,czka} sędzi{a,ego} prokurator{,a,ka} śledczy general generał{,a} pułkowni{k,ka} ambasador{,a,ka} dziennikar{z,za,ka} pisar{z,za,ka} reżyser{,a,ka}
        profesor{,a,ka} naukowiec lekar{z,za,ka} trener{,a,ka} założyciel{,a,ka} właściciel{,a,ka} kandydat{,a,ka} polity{k,ka,czka} historyk socjolog aktywist{a,ka} mieszkan{iec,ka} świadek aktor{,ka} piosenkarz piosenkarka
        przedsiębiorca urzędni{k,czka} inspektor{,a,ka} architekt{,a,ka,ki} nauczyciel{,a,ka} student{,ka} emeryt{,a,ka} radn{y,ego,a,ej} rolni{k,czka} sołtys{,a} komendant{,a} strażak policjant{,ka} pracowni{k,ca} przedstawiciel{,a,ka,ki}
        biolog biotechnolog botanik chemik chirurg dermatolog dyplomata ekolog epidemiolog fizyk filozof geograf geolog informatyk inżynier klimatolog komentator{,ka} kompozytor konserwator kurator kustosz major medyk menedżer
        meteorolog ornitolog pediatra piłkarz pilot psycholog psychiatra ratowni{k,czka} rektor prorektor rozmów{ca,czyni} socjolożka specjalist{a,ka} społecznik sportowiec szkoleniowiec teolog turyst{a,ka} weterynarz wirusolog
        współzałożyciel wiceburmistrz wicedyrektor wicemarszałek wicewojewoda wiceszef współwłaściciel zarządca żołnierz ksiądz proboszcz napastnik obrońca pomocnik bramkarz arbiter kierowca syn córka brat siostra mąż żona
        czytelnik matka ojciec sąsiad{,ka} kapitan{,a} selekcjoner{,a} doradca konsul biskup papież koordynator{,ka}
        komisarz{,a} podkomisarz{,a} nadkomisarz{,a} podinspektor{,a} nadinspektor{,a} sierżant{,a} brygadier{,a} podpułkownik
        asystent{,a,ka,ki} biznesmen{,a} bloger{,a,ka} pełnomocni{k,ka,czka}
        dowódc{a,y} muzyk producent{,a,ka} poet{a,y} działacz{,a,ka}
        wolontariusz{,a,ka} badacz{,a,ka}
        europos{eł,łanka} mecenas zawodni{k,czka} politolożka historyczka ordynator{,ka} naczelni{k,czka} aspirant{,ka} oficer dziekan astronom synopty{k,czka} redaktor{,ka} reporter{,ka}
        arcybiskup kardynał organizator{,ka} wicestarosta skarbni{k,czka} doradczyni wiceprzewodnicząc{y,a} kanclerz
    """,
    former="były była byłego byłej byłemu byłym eks dawny dawna ówczesny ówczesna zmarły zmarła przyszły przyszła",
    not_roles="""
        mężczyzna kobieta rywal rywalka przeciwnik przeciwniczka kolega koleżanka
        poprzednik poprzedniczka następca następczyni konkurent rozmówca rozmówczyni znajomy znajoma
    """,
    deputies="wice zastęp",
    tried_roles="oskarżon{y,a} podejrzan{y,a} pokrzywdzon{y,a} skazan{y,a}",
    trying_roles="prokurator sędzia adwokat adwokatka mecenas obrońca",
    same_offices={
        "głowa państwa": "prezydent; król",
        "szef rządu": "premier",
        "szefowa rządu": "premier",
        "szef msz": "minister spraw zagranicznych",
        "szefowa msz": "minister spraw zagranicznych",
        "szef dyplomacji": "minister spraw zagranicznych",
        "szef polskiej dyplomacji": "minister spraw zagranicznych",
        "szef mon": "minister obrony",
        "szef mswia": "minister spraw wewnętrznych",
        "szef ms": "minister sprawiedliwości",
        "szef men": "minister edukacji",
        "szefowa men": "minister edukacji",
        "szefowa mz": "minister zdrowia",
        "szef resortu zdrowia": "minister zdrowia",
        "szefowa resortu zdrowia": "minister zdrowia",
        "szef resortu finansów": "minister finansów",
        "szef resortu obrony": "minister obrony",
        "szef nbp": "prezes nbp; prezes narodowego banku",
        "szef resortu": "minister",
        "szefowa resortu": "minister; ministra",
        "włodarz miasta": "prezydent miasta; burmistrz",
        "parlamentarzysta": "poseł; senator; europoseł",
        "parlamentarzystka": "posłanka; senator; senatorka; europosłanka",
    },
    told_roles=(
        """
        ekonomist{a,y,ka,ki}
        / ekspert analityk profesor doktor naukowiec specjalista doradca banku ekonomiczny ekonomii finansów instytutu uniwersytetu
        """,
        """
        politolog{,a,żka} socjolog{,a} socjolożka
        / ekspert analityk historyk profesor doktor badacz komentator instytutu uniwersytetu
        """,
        """
        historyk{,a} historyczka
        / ekspert profesor doktor naukowiec badacz autor pisarz muzeum instytutu uniwersytetu archiwum
        """,
        """
        anality{k,ka,czka}
        / ekspert ekspertka ekonomista ekonomistka politolog specjalista doradca badacz instytutu ośrodka banku centrum domu
        """,
        """
        naukow{iec,ca,czyni} badacz{,a,ka}
        / profesor doktor docent ekonomista ekonomistka politolog socjolog socjolożka biolog fizyk chemik ekolog historyk geolog ekspert autor uniwersytetu instytutu pan politechniki katedry zakładu
        """,
        """
        poseł posła posłanka posłanki senator{,a}
        / parlamentarzysta marszałek wicemarszałek europoseł sejmu klubu komisji partii koła
        """,
        """
        minister ministra
        / szef szefowa wiceminister premier wicepremier ministerstwa resortu
        """,
        """
        burmistrz{,a} wójt{,a}
        / prezydent starosta gminy miasta
        """,
        """
        prokurator{,a,ka}
        / prokuratury śledczy
        """,
        """
        sędzi{a,ego}
        / prezes arbiter sądu trybunału
        """,
        """
        trener{,a,ka} szkoleniow{iec,ca} selekcjoner{,a}
        / opiekun menedżer sztabu kadry
        """,
        """
        piłkarz{,a} napastnik{,a} bramkarz{,a} pomocnik{,a}
        / zawodnik sportowiec kapitan obrońca skrzydłowy reprezentant mistrz wychowanek snajper
        """,
        """
        adwokat{,a,ka} mecenas{,a} obrońca
        / prawnik prawniczka radca pełnomocnik pełnomocniczka
        """,
        """
        reżyser{,a,ka}
        / twórca twórczyni autor autorka scenarzysta dokumentalista teatru
        """,
        """
        przedsiębiorc{a,y} biznesmen{,a}
        / właściciel właścicielka założyciel założycielka prezes dyrektor inwestor milioner miliarder współwłaściciel firmy spółki
        """,
        """
        urzędni{k,czka}
        / minister wiceminister burmistrz wójt starosta dyrektor naczelnik kierownik kierowniczka wicewojewoda rzecznik rzeczniczka wydziału urzędu inspektor
        """,
    ),
    unlike_roles="""
        burmistrz starosta wojewoda wójt radny radna minister sędzia trener ambasador biskup prokurator premier
        dziennikarz dziennikarka reporter
    """,
    role_bases={
        "niec": "ńc{a,owi,em,u}",
        "seł": "sł{a,owi,em}",
        "wiec": "wc{a,owi,em,u}",
        "łek": "łk{a,owi,iem,u}",
    },
    role_endings="a owi em iem u ów om ami ach",
    familiar_roles="prezydent premier przywódca kanclerz rozmówca rozmówczyni szef głowa",
    plain_people={
        "kobieta": "f",
        "kobiety": "f",
        "dziewczyna": "f",
        "dziewczyny": "f",
        "mężczyzna": "m",
        "mężczyzny": "m",
        "chłopak": "m",
        "chłopaka": "m",
    },
    unnamed_roles="""
        rozmów{ca,cy,cę,cą} rozmówczyn* informator* źródł* sygnalist* respondent*
        świad{ek,ka,kowi,kiem} mieszkan{iec,ka,ki,kę,ką} mieszkańc{a,owi,em}
    """,
    anonymous="anonim* bezimienn* niewymienion* nieujawnion*",
    anonymity="anonimowoś*",
    posted_roles="""
        ambasador{,a,em,ka} konsul{,a,em} przedstawiciel{,a,em,ka} wysłannik{,a} korespondent{,a,ka,ki} attaché koordynator{,a,ka}
        rezydent{,a} namiestnik{,a} obserwator{,a,ka} mieszka{niec,ńca,nka,nki} pełnomocnik{,a} ekspert{,a,ka} specjalist{a,ka} uczestnik{,a} zwycięzca mistrz{,yni}
    """,
    venues="""
        anteni{e,ę} eterze profilu stronie stronach kana{le,ł,łach} konferencj{i,ę,ach} briefingu studi{u,o} sieci mediach portalu serwisie
        blogu koncie spotkaniu posiedzeniu wiecu sesji naradzie wystąpieniu sejmie senacie twitterze facebooku instagramie platformie programi{e,}
        kuluarach trakcie ramach
        radi{u,o} telewizj{i,ę} podcaści{e,} debacie szczycie parlamencie audycji
    """,
    identifying="nazwisk*",
    feminine_roles="""
        królowa księżniczka
        prezydentka premierka ministra ministerka szefowa liderka rzeczniczka posłanka senatorka burmistrzyni marszałkini dyrektorka prezeska kierowniczka ekspertka analityczka ekonomistka
        adwokatka prawniczka prokuratorka ambasadorka dziennikarka pisarka reżyserka profesorka lekarka trenerka założycielka właścicielka aktywistka mieszkanka aktorka piosenkarka urzędniczka
        inspektorka architektka nauczycielka studentka emerytka radna policjantka przedstawicielka matka sąsiadka koordynatorka przewodnicząca
    """,
    women="""
        anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta magdalena joanna monika zofia teresa beata danuta halina irena iwona renata
        dorota aleksandra natalia karolina justyna julia hanna jadwiga marta sylwia grażyna jolanta izabela paulina urszula wanda alicja kinga
    """,
    people="""
        kobiet* mężczyzn* matk* mama ojciec ojca rodzic* syn syna córk* brat* siostr* żon* mąż męża
        wdow* rodzin* przyjaci* sąsiad* dziewczyn* chłop* nastolat* dzieck* dzieci ludzie człowiek
        ofiar* poszkodowan* podejrzan* oskarżon* pasażer* użytkowni* aktywist* protestując* mieszka*
        student* uczeń uczni* pracowni* migrant* uchodź* pacjen* turyst* wyborc* żołnierz* rolni*
        małżeństw*
    """,
    groups="""
        urząd komitet inspektorat starostwo sąd szpital uniwersytet stowarzyszenie fundacja spółka firma straż kancelaria sejm
        eksperci źródła analitycy lekarze władze mieszkańcy świadkowie naukowcy politycy urzędnicy dziennikarze śledczy policjanci policja adwokaci autorzy
        posłowie media krytycy obserwatorzy strażacy prokuraturze ministerstwie policji sądzie urzędzie spółce komisja komisji partia partii klub centrum instytut ambasada ambasadzie związek bank sztab biuro resort prokuratura ministerstwo rząd opozycja wędkarze rolnicy
    """,
    emphatic="sam sama samo sami samego samemu samym samej samych",
    outlets="""
        agencja agencji gazeta gazecie gazety dziennik dziennika dziennikowi telewizja telewizji radio radia portal portalu tygodnik tygodnika
        serwis serwisu dziennikarzom
        portalowi telewizją stacji tygodnikowi serwisowi magazynowi
    """,
    told_outlets="agencji gazecie dziennikowi telewizji radiu portalowi tygodnikowi serwisowi stacji magazynowi dziennikarzom",
    outlet_names="""
        pap reuters bbc tvn polsat wyborcza rzeczpospolita onet interia tass facebook twitter
        telegram instagram
    """,
    naming="""
        zwan* nazwan* nazywan* tzw zatytułowan* tytułem hasłem hasło nazwą nazwie pseudonim*
        przydomk* rzekom* pojęcie termin* hashtag*
    """,
    works="""
        film* serial* książ* powieś* album* piosenk* wiersz* sztuk* oper{a,y,ze,ę} czasopism*
        gazet* dziennik* parti* grup* zespół zespoł* projekt* program* kampani* firm* spółk* mark*
        nagrod* operacj* klub* statek statk* satelit* festiwal* wystaw* restauracj* gr{a,y,ze,ę}
        aplikacj* kanał* portal* fundacj* ruch{,u,em} stowarzyszeni*
    """,
    particles="de van von",
    places="""
        mieście miasta wsi gminie gminy miejscowości ulicy
    """,
    common="""
        ministrowie parlament senat ludzie obywatele bank kraj miasto państwo województwo rada
        unia komisja
    """,
    feminine_endings="ska cka dzka ówna",
    masculine_endings="ski cki dzki",
    # Numbers and dates.
    numbers={
        2: "dwa dwie dwóch dwoje dwaj oba obie",
        3: "trzy trzech troje trzej",
        4: "cztery czterech czterej czworo",
        5: "pięć pięciu",
        6: "sześć sześciu",
        7: "siedem siedmiu",
        8: "osiem ośmiu",
        9: "dziewięć dziewięciu",
        10: "dziesięć dziesięciu",
        11: "jedenaści* jedenastu",
        12: "dwanaści* dwunastu tuzin",
        13: "trzynaści* trzynastu",
        14: "czternaści* czternastu",
        15: "piętnaści* piętnastu",
        16: "szesnaści* szesnastu",
        17: "siedemnaści* siedemnastu",
        18: "osiemnaści* osiemnastu",
        19: "dziewiętnaści* dziewiętnastu",
        20: "dwadzieścia dwudziestu",
        30: "trzydzieści trzydziestu",
        40: "czterdzieści czterdziestu",
        50: "pięćdziesiąt*",
        60: "sześćdziesiąt*",
        70: "siedemdziesiąt*",
        80: "osiemdziesiąt*",
        90: "dziewięćdziesiąt*",
        200: "dwieście dwustu",
        300: "trzysta trzystu",
        400: "czterysta",
        500: "pięćset pięciuset",
    },
    scales={
        100: "sto stu setki setek",
        1_000: "tys tysiąc* tysięcy",
        1_000_000: "mln milion*",
        1_000_000_000: "mld miliard*",
        1_000_000_000_000: "bln bilion*",
    },
    percent="procent* proc",
    months=(
        "styczeń stycznia styczniu",
        "luty lutego lutym",
        "marzec marca marcu",
        "kwiecień kwietnia kwietniu",
        "maj maja maju",
        "czerwiec czerwca czerwcu",
        "lipiec lipca lipcu",
        "sierpień sierpnia sierpniu",
        "wrzesień września wrześniu",
        "październik października październiku",
        "listopad listopada listopadzie",
        "grudzień grudnia grudniu",
    ),
    until="do na",
    weekdays=(
        "poniedziałek poniedziałku poniedziałkow*",
        "wtorek wtorku wtorkow*",
        "środa środę środy środowy środowa środowe środowego środowej środową środowym",
        "czwartek czwartku czwartkow*",
        "piątek piątku piątkow*",
        "sobota sobotę soboty sobotni*",
        "niedziela niedzielę niedzieli niedzieln*",
    ),
    named_dates="maja maj kwiecień marzec środa piątek sobota",
    times="""
        wczoraj przedwczoraj pojutrze dziś dzisiaj rano wieczorem roku
    """,
    # Counting.
    counted_people="osob* osób* ludzi",
    further="jeszcze inn* ostatni*",
    tolls="liczb{a,ę} bilans",
    another_time="""
        {zeszł,ubiegł}* {rok,miesi}*; temu; wcześniej; przedtem; uprzednio
        od {początku,stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia}
        w tym roku; rocznie; średnio; ostatni* *; {tego,tym} samym *; tego samego *
        w porównaniu; wówczas; początkowo; najpierw
    """,
    ages="letni*",
    or_more="lub więcej",
    at_least="co najmniej; przynajmniej",
    part_of="z spośród",
    ordinals="pierwsz* drug* trzeci* czwart* piąt* szóst* siódm* ósm* dziewiąt* dziesiąt* oba obie obaj obojga",
    numbering="numer nr lot linia grupa pociąg autobus artykuł blok kanał",
    elsewhere="""
        sąsiedni*; w inn{ym,ej,ych}; gdzie indziej; w całym kraju; na świecie; podobn*
        drug* wybuch*; w całym *; w każd{ym,ej}
    """,
    came_from="z ze od",
    came_to="do",
    changing="""
        wzr{osł,ósł,ost,asta}*; rośni*; zwiększ*; podni{ósł,osł}*; spadł*; zmniejsz*; zmala*
        podroż*; potania*
    """,
    reaching="osiąg*; wyn{iosł,iósł,osi}*; sięg*",
    unsure="""
        obaw*; mógł*; mogł*; może; mogą; prawdopodob*; rzekom*; szac*; oczek*; przypuszcz*
        podejrz*; groz*; podobno
    """,
    remaining="wciąż; nadal; pozostaj*; {do szpitala,w szpitalu}; do szpitali; w szpitalach",
    narrower=(
        "areszt*",
        "ocala* ocalel* przeży*",
        "poszkodowan*",
        "ewakuow*",
        "",
    ),
    gravely="""
        {ciężk,poważn}* {rann,rani,poszkodowan,obraże}*; {rann,ranion,ranny,poszkodowan}* {ciężko,poważnie}
    """,
    including="włącznie z; wliczając; {,nie }licząc; oprócz; poza; w tym; wśród nich",
    attackers="napastni* zamachow* terroryst* sprawc* zabójc* strzelec strzelc*",
    disasters=(
        "pożar* ogień ognia ogniu spłon* wybuch* eksplo*",
        "powód* powodzi* burz* wichur* huragan* ulew* deszcz* lawin* osuw* śnieg* uton*",
        "trzęsieni* wstrząs*",
        "wypad* zderzeni* autobus* autokar* pociąg* samolot* śmigłow* helikopter* prom* statek statku łód* wykole* rozbi*",
        "atak* zamach* strzel* postrzel* bomb* wybuch* eksplo* raki* dron* noż* ostrzał*",
        "wirus* gryp* odr{a,y} choler* epidemi* zatruci* chorob*",
    ),
    # Denial.
    negations="nie ani",
    negatives="""
        nikt nikogo nigdy nic niczego żaden żadna żadne żadnych żadnego nigdzie
    """,
    pseudo="tylko",
    denials="zaprzecz* odrzuc* odmów* odmawia* zdement*",
    lacks="bez przeciw* zakaz* brak* zapobie* odwoł* wstrzym*",
    # Abbreviations.
    short_titles="""
        p dr prof hab doc mgr inż lek arch gen płk ppłk mjr kpt por ppor chor sierż sztab szt asp st mł bryg
        kom nadkom podkom insp nadinsp podinsp ks bp abp kard św bł red mec adw prez prok dyr
        marsz im ul al pl os pow woj gm hr rtm kmdr adm r.pr
    """,
    short_numbers="""
        nr art ust pkt poz par str s t rozdz rys tab zob tel ok ca godz sygn lit zał
    """,
    short_inside="""
        np tj tzn tzw m.in m.st ww ds jw dot dz ob cyt śp ur zm właśc ang niem fr ros łac gr wł
        hiszp płn płd wsch zach oprac tłum przyp woj sp im
    """,
    short_names="""
        r w tys itd itp etc in o.o z.o.o S.A sp.k br bm jr sr Inc Ltd Co n.p.m n.e p.n.e
    """,
    openers="""
        Ten Ta To Ci Te Tego Tej Tym Tak Takie On Ona Ono Oni One My Wy Ja A Ale Jednak I Oraz
        Lub Albo Ani W We Na Po Przy Dla Z Ze Do Od Za Przed Między Bez Pod Nad Podczas Według
        Dzięki Mimo Oprócz Poza O U Kiedy Gdy Gdyby Jeśli Jeżeli Ponieważ Bo Choć Chociaż Jak
        Jako Gdzie Kto Co Który Która Które Że Żeby Już Także Też Tam Tu Tutaj Teraz Potem
        Następnie Wtedy Dziś Dzisiaj Wczoraj Jutro Jeszcze Tylko Natomiast Dlatego Ponadto
        Obecnie Obaj Dwa Dwaj Trzy Jeden Jedna Wszyscy Niektórzy Wielu Nie Jest Są Był Była Było
        Byli Będzie Ma Mają Jego Jej Ich Nasz Swój Zdaniem Zatem Więc Czy Dlaczego Wśród Około
        Ponad Trzeba Można
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("„", "”", "«", "»"),
    # Pages.
    own_names="polski",
    login="zaloguj*",
    # Word order.
    free_order=True,
    clause_comma=True,
)
