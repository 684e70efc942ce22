"""German."""

from dataclasses import replace

from summarize.lexicon.languages.de.people import PEOPLE

LEXICON = replace(
    PEOPLE,
    # Grammar.
    that="dass daß wonach",
    whether="ob wie was warum wovor wofür womit wozu woran worauf wodurch worin worum woraus worüber",
    going_on="""
        das {ist,war,sind,waren,wäre,alles,sei,habe,hat,hatte,bedeutet,heißt,soll,würde}; dies;
        dieses; diesem; diesen; solche; auch; zudem; außerdem; darüber hinaus; deshalb; daher;
        deswegen; dadurch; damit; dafür; daran; darauf; darin; denn; und; so; dann; danach;
        daraufhin; dabei; hinzu kommt; ebenso; zum beispiel; also; folglich; dort
    """,
    contrasting="aber; doch; jedoch; allerdings; dagegen; hingegen; dennoch; trotzdem; anders",
    promising="das ist bekannt; das müssen sie; das sollten sie; das wissen wir",
    pronouns={
        "er": "m",
        "sie": "f",
        "es": "n",
        "welche": "w",
        "welcher": "w",
        "welches": "w",
        "wir": "1",
        "ich": "1",
        "man": "n",
        "ihm": "m",
        "ihr": "f",
        "ihnen": "p",
        "dieser": "m",
        "diese": "f",
    },
    possessives="sein seine seiner seinen ihr ihre ihrer ihren unser unsere unserer unserem unseren mein meine dessen deren",
    articles="""
        der die das ein eine dieser diese dieses jener jene viele einige mehrere zwei drei vier alle
        beide andere manche kein keine jeder jede zahlreiche
    """,
    indefinite="ein eine einen einem einer eines viele einige mehrere zwei drei vier andere manche kein keine zahlreiche jeder jede",
    oblique_articles="""
        dem den des einem einen eines einer diesem diesen dieser seinem seinen seiner ihrem ihren
        ihrer keinem keinen im am zum zur beim vom
    """,
    genitive_articles="des eines dieses",
    dative_articles="dem einem",
    feminine_articles="die diese jene alle beide einige mehrere viele",
    accusative_articles="den einen",
    article_bases={"einen": "ein", "einem": "ein", "einer": "eine"},
    article_genders={"der": "m", "die": "f"},
    dative="der den",
    strong_endings={"m": "er", "f": "e", "n": "es"},
    strong_dative_endings="em",
    weak_endings="en",
    noun_genitive_endings="es s",
    determiners="""
        der die das den dem des ein im am zum zur beim vom ins ans sein ihr kein unser mehr viel
        zwei drei vier fünf sechs sieben acht neun zehn
    """,
    determiner_endings="e en er es em",
    auxiliaries="""
        hat haben hatte hatten habe ist sind war waren wird werden wurde wurden worden soll sollen kann
        können konnte konnten will wollen muss müssen musste mussten darf durfte durften möchte möchten
    """,
    passives="wird wurde wurden werden worden ist sind war waren",
    demanding_with_that="""
        fordert forderte fordern forderten gefordert verlangt verlangte verlangen verlangten bittet bat
        baten ermahnt ermahnte rät riet rieten appelliert appellierte plädiert plädierte empfiehlt empfahl empfohlen drängt drängte
    """,
    exhorting="mahnt mahnte mahnen mahnten gemahnt",
    hearsay="angeblich vielleicht",
    doubting="vielleicht",
    hearsay_verbs="soll sollen",
    adverbs="""
        währenddessen indessen derweil einstweilen zwischenzeitlich
        überdies sofort
        auch zudem jedoch aber weiter dann irgendwann sich am heute gestern erneut bereits dazu zuvor nun unterdessen
        dagegen später wörtlich anschließend ferner außerdem allerdings darauf daraufhin hierzu es dies
        weiterhin noch schon ihm ihr ihnen uns mir damals ebenfalls ebenso inzwischen
        jetzt kürzlich lediglich mehrfach nur öffentlich offen schließlich schriftlich
        sogar stets wiederholt zunächst dabei deshalb hingegen indes gleichzeitig
        dennoch derzeit ursprünglich aktuell passend wiederum seitdem seither danach trotzdem somit folglich
        mittlerweile letztlich insgesamt insbesondere zugleich vielmehr hier dort durchaus nunmehr neuerdings
        zuletzt demnach dadurch dafür
        vorne hierzulande zutage außerstande
        nochmals abermals nachdrücklich ausdrücklich selbst so wie etwa damit davon darüber
    """,
    adverb_endings="lich end weise maßen",
    separable="""
        mit fest an aus hinzu bekannt ein vor ab zu auf heraus hervor weiter zurück hin klar fort her
        entgegen
    """,
    not_finite="zu lässt ließ lassen ließen",
    prepositions="""
        in im an am auf aus bei beim nach vor für mit zu zum zur durch während seit laut gegenüber gegen
        um über unter zwischen wegen trotz ohne bis ab anlässlich angesichts hinter neben infolge aufgrund
        gemäß statt anstelle inklusive innerhalb außerhalb entlang mittels hinsichtlich bezüglich als per pro
    """,
    linking="von vom der des eines einer",
    attaching="für in im aus bei beim zu zur zum an am mit gegen über",
    coordinating="und sowie &",
    setting_against="während; wohingegen",
    setting_beside="auch selbst sogar",
    citing_conjunctions="wie",
    conjunctions="""
        dass daß ob weil da wenn als obwohl während nachdem bevor sondern doch denn aber oder wobei damit
        indem sodass solange falls wie wo wonach welche welcher welches und
    """,
    directing="ins",
    purpose="um ohne statt anstatt",
    verbal_nouns="verhalten vorhaben",
    function="""
        du euer allen anderen sehr mehr rund fast heute gestern morgen konnte muss müssen sagte
        sagten
    """,
    subjunctive="""
        sei seien habe könne könnten würde würden werde müsse müssten solle sollten wolle hätten hätte wäre
        wären dürfe dürften gebe gehe komme stehe liege bestehe bleibe lasse mache brauche gelte halte sehe
        wisse führe bedeute handle handele finde nehme bekomme zeige
    """,
    endings="s es n en ' ’",
    genitive_endings="er",
    # Speech.
    say="""
        bemängel{t,te,ten,n} verr{ät,aten,iet,ieten} enthüll{t,te,ten,en} schlussfolger{t,te,ten,n} konkretisier{t,te,ten,en}
        sag{t,te,ten,en} gesagt erklär{t,te,ten,en} teil{t,te,ten,en} mitgeteilt mitteil{t,te,ten,en}
        beton{t,te,ten,en} mein{t,te,ten,en} gemeint berichte{t,te,ten,n} schr{eibt,eiben,ieb,ieben} geschrieben
        äußer{t,te,ten,n} geäußert bestätig{t,te,ten,en} kommentier{t,te,ten,en} kritisier{t,te,ten,en}
        forder{t,te,ten,n} gefordert warn{t,te,ten,en} gewarnt behaupte{t,te,ten,n} melde{t,te,ten,n} gemeldet
        begründe{t,te,ten,n} verkünde{t,te,ten,n} versicher{t,te,ten,n} füg{t,te,ten,en} ergänz{t,te,ten,en}
        antworte{t,te,ten,n} entgegne{t,te,ten,n} erwider{t,te,ten,n} räum{t,te,ten,en} eingeräumt
        gab gaben gibt geben gegeben hieß heißt geheißen laute{t,te,ten,n} frag{t,te,ten,en} rief riefen ruft rufen
        zitier{t,te,ten,en} kündig{t,te,ten,en} angekündigt führ{t,te,ten,en} stell{t,te,ten,en}
        w{ies,iesen,eist,eisen} glaub{t,te,ten,en} hoff{t,te,ten,en} vermute{t,te,ten,n} befürchte{t,te,ten,n}
        unterstr{ich,ichen,eicht,eichen} verdeutlich{t,te,ten,en} bekräftig{t,te,ten,en} argumentier{t,te,ten,en} resümier{t,te,ten,en}
        bedauer{t,te,ten,n} bemerk{t,te,ten,en} verlaute{t,te,ten} beschr{ieb,ieben,eibt,eiben}
        verw{ies,iesen,eist,eisen} plädier{t,te,ten,en} mahn{t,te,ten,en} skandier{t,te,ten,en}
        titel{t,te,ten} urteil{t,te,ten,en} wert{et,ete,eten,en} rechne{t,te,ten,n} prognostizier{t,te,ten,en}
        erläuter{t,te,ten,n} empf{iehlt,ahl,ahlen,ehlen} erinner{t,te,ten,n} versprach versprachen verspricht
        hob hoben hebt sprach sprachen spricht sprechen strich strichen schilder{t,te,ten,n} ließ ließen bat baten zeig{t,te,ten,en} geh{t,en} ging gingen
        verlang{t,te,ten,en} schätz{t,te,ten,en} erfuhr erfuhren wiederhol{t,te,ten,en} konstatier{t,te,ten,en}
        informier{t,te,ten,en} drohe{t,te,ten,n} drohte appellier{t,te,ten,en} bezweifel{t,te,ten,n}
        lehn{t,te,ten,en} wünsch{t,te,ten,en} gesteht gestand gestanden leugne{t,te,ten,n} dementier{t,te,ten,en}
        deute{t,te,ten,n} formulier{t,te,ten,en} fass{t,te,ten,en} schloss schlossen schließt
        schlug schlugen schlägt vorgeschlagen vorschlug ankündig{t,te,ten,en} feststell{t,te,ten,en}
        hinw{ies,iesen,eist,eisen} hingewiesen zugab zugaben zugibt angab angaben angibt bekanntgab bekanntgibt bekanntgegeben
        ausführ{t,te,ten,en} ausgeführt hervorhob hinzufüg{t,te,ten,en} einräum{t,te,ten,en}
        prophezei{t,te,ten,en} beteuer{t,te,ten,n} offenbar{t,te,ten} signalisier{t,te,ten,en}
        spekulier{t,te,ten,en} vertr{itt,eten,at,aten} twitter{t,te,ten,n} witzel{t,te,ten,n} klag{t,te,ten,en} beklag{t,te,ten,en}
        mutmaß{t,te,ten,en} präzisier{t,te,ten,en} konter{t,te,ten,n}
        monier{t,te,ten,en} bilanzier{t,te,ten,en} folger{t,te,ten,n} argwöhn{t,te,ten,en} poste{t,te,ten,n}
        besag{t,te,ten,en} ergab ergaben ergibt nannte nannten nenn{t,en} bezeichne{t,te,ten,n} erwarte{t,te,ten,n}
        erzähl{t,te,ten,en} beschuldig{t,te,ten,en} sah sahen sieht sehen hielt hielten hält halten lob{t,te,ten,en} würdig{t,te,ten,en}
    """,
    judge="""
        nannte nannten nenn{t,en} bezeichne{t,te,ten,n}
        warf warfen wirft werfen verglich verglichen vergleicht verurteil{t,te,ten,en} begrüß{t,te,ten,en}
        attackier{t,te,ten,en} einstuf{t,te,ten,en} stuf{t,te,ten,en} charakterisier{t,te,ten,en} tauf{t,te,ten,en}
        verteidig{t,te,ten,en} rechtfertig{t,te,ten,en} feier{t,te,ten,n} denk{t,en} dachte dachten fand fanden
        finde{t,n} fürchte{t,te,ten,n} wollte wollten entschied entschieden beschloss beschlossen
        vorgeworfen attestier{t,te,ten,en} unterstell{t,te,ten,en}
    """,
    exclaim="""
        analysier{t,te,ten} stichel{t,te,ten}
        freu{t,te,ten} ereifer{t,te,ten} schwärm{t,te,ten} schimpf{t,te,ten} polter{t,te,ten} wetter{t,te,ten} ärger{t,te,ten} wunder{t,te,ten} staun{t,te,ten}
        scherz{t,te,ten} seufz{t,te,ten} jubel{t,te,ten} spott{et,ete,eten} höhn{t,te,ten} frotzel{t,te,ten} ätz{t,te,ten} sinnier{t,te,ten}
        lach{t,te,ten} schmunzel{t,te,ten} flüster{t,te,ten} murmel{t,te,ten} schr{ie,ien,eit,eien} brüll{t,te,ten} entgegn{et,ete,eten} stöhn{t,te,ten}
        läster{t,te,ten} tön{t,te,ten} orakel{t,te,ten} raun{t,te,ten} jammer{t,te,ten}
        frohlock{t,te,ten} diagnostizier{t,te,ten} plauder{t,te,ten}
        gratulier{t,te,ten} notier{t,te,ten} diktier{t,te,ten} grantel{t,te,ten} rätsel{t,te,ten} beschwer{t,te,ten}
        tröste{t,te,ten} beschwichtig{t,te,ten} mäkel{t,te,ten} grummel{t,te,ten} nörgel{t,te,ten} philosophier{t,te,ten} bekenn{t,en} bekannte{,n}
    """,
    phrasal="""
        geh{t,en} davon aus; ging{,en} davon aus; ist der {Meinung,Ansicht,Auffassung,Überzeugung};
        sind der {Meinung,Ansicht,Auffassung,Überzeugung}; war der {Meinung,Ansicht,Auffassung,Überzeugung};
        machte klar; macht klar; zeigte sich; zeigt sich; ist überzeugt; sind überzeugt; ist sich sicher;
        vertritt die {Meinung,Ansicht,Auffassung}; vertrat die {Meinung,Ansicht,Auffassung};
        brachte zum Ausdruck
    """,
    separated={
        "fest klar heraus": "stell{t,te,ten,en}",
        "aus an": "führ{t,te,ten,en}",
        "mit": "teil{t,te,ten,en}",
        "ein": "räum{t,te,ten,en}",
        "an": "kündig{t,te,ten,en}",
        "hin darauf zurück": "w{ies,iesen,eist,eisen}",
        "bekannt zu an bedenken protokoll verstehen": "gab gaben gibt geben gegeben",
        "hervor": "hob hoben hebt",
        "vor": "schlug schlugen schlägt w{arf,arfen,irft,erfen}",
        "ab": "lehn{t,te,ten,en}",
        "aus": "schloss schlossen schließt",
        "davon": "geh{t,en} ging{,en}",
        "davon dafür dagegen": "spr{ach,achen,icht,echen}",
        "hinzu an": "füg{t,te,ten,en}",
        "an darauf": "deute{t,te,ten,n}",
        "fest daran": "hielt hielten hält halten",
        "zusammen": "fass{t,te,ten,en}",
        "heraus": "strich strichen",
        "wissen verlauten mitteilen ausrichten durchblicken erkennen": "ließ ließen",
        "ansicht meinung auffassung standpunkt these position": "vertr{itt,eten,at,aten}",
    },
    bound="führ* geh* ging*",
    untold="ausgeschlossen sicher undenkbar unmöglich unwahrscheinlich",
    expletives="es",
    statement_endings="angaben worten aussagen äußerungen ansichten ankündigungen forderungen vorwürfe ideen zahlen wortwahl",
    circle_endings="kreisen",
    according="""
        laut; gemäß; nach {Angaben,Angabe,Ansicht,Meinung,Aussage,Aussagen,Einschätzung,Informationen,Information,Auffassung,Darstellung,Auskunft,Worten,Berichten,Bericht,Schätzungen,Erkenntnissen,Mitteilung,Überzeugung,Berechnungen,Darstellungen,Bewertung,Darlegung,Ankündigung,Eindruck,Zeugenaussagen,Augenzeugenberichten,Medienberichten,Presseberichten};
        nach {einem,dem} Bericht; nach {einer,der} {Mitteilung,Meldung,Umfrage,Studie,Aussage,Erklärung}; nach den {Worten,Angaben};
        laut {Angaben,Angabe,Aussage,Aussagen,Auskunft,Einschätzung,Darstellung,Mitteilung,Meldung,Erklärung,Warnung};
        laut {einer,der} {Mitteilung,Meldung,Aussage,Erklärung,Einschätzung,Warnung}; laut den {Angaben,Aussagen,Worten};
        nach ersten Angaben {von,der,des}; nach eigenen {Angaben,Aussagen,Worten}; aus Sicht; unter Berufung auf; nach Ansichten; wie aus; im Sinne;
        in den Worten; den Angaben nach; {heißt,hieß} es von
    """,
    citing="unter Berufung auf",
    according_after="zufolge; nach eigenen Angaben; zu Folge",
    according_own="""
        {seiner,ihrer} {Ansicht,Meinung,Auffassung,Einschätzung,Überzeugung,Aussage} nach;
        nach {seiner,ihrer} {Ansicht,Meinung,Auffassung,Einschätzung,Überzeugung,Aussage,Darstellung};
        {seinen,ihren} {Angaben,Worten,Aussagen} nach; nach {seinen,ihren} {Angaben,Worten,Aussagen}
    """,
    according_trailing="so",
    sender="von; erklärung von; mitteilung von",
    documents="""
        Erklärung Mitteilung Pressemitteilung Interview Bericht Brief Rede Stellungnahme Aussage Studie
        Umfrage Meldung Schreiben Pressekonferenz Gespräch Urteil Begründung Umfragen Berichte Untersuchung
        Untersuchungen Zeitung Statement Tweet Beitrag Artikel Ansprache Agenturbericht Medienberichten Worten Satz Antrag Papier Text Protokoll Gutachten Dokument Resolution
        Anfrage Nachfrage
    """,
    cites="zitier{t,te,ten,en}",
    in_these_words="mit {diesen,den folgenden} worten",
    about_this="das; dies",
    telling="""
        sag{t,te,ten,en} gesagt erklär{t,te,ten,en} teil{t,te,ten,en} mitgeteilt beton{t,te,ten,en} schr{eibt,eiben,ieb,ieben} geschrieben
        berichte{t,te,ten,n} äußer{t,te,ten,n} geäußert verkünde{t,te,ten,n} behaupte{t,te,ten,n} versicher{t,te,ten,n} mein{t,te,ten,en}
        antworte{t,te,ten,n} gab gaben gibt geben stell{t,te,ten,en} räum{t,te,ten,en}
    """,
    relay="bericht{et,ete,eten} meld{et,ete,eten} schr{eibt,ieb} zitier{t,te}",
    denying="""
        dementier{t,te,ten,en}; bestr{eitet,eiten,itt,itten}; bestritten; leugne{t,te,ten,n};
        geleugnet; vernein{t,te,ten,en}; {stritt,streitet} ab; {wies,weist,wiesen} zurück; {lehnt,lehnte,lehnten} ab; {schloss,schlossen,schließt} aus
    """,
    untrue="stimmt nicht; nicht wahr; unwahr; trifft nicht zu; keine Belege; kein Beleg",
    conditional="wenn falls sollte",
    fakes="""
        gefälscht* Fake* fingiert* erfunden* Parodie* Deepfake* falscher falsche falsches
        falschen satirisch*
    """,
    nobody="{keiner,keine,keines} der",
    acting="{Schauspieler,Schauspielerin,Darsteller,Darstellerin,Komiker,Doppelgänger}",
    # Numbers and dates.
    numbers={
        2: "zwei zwo beide beiden",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf dutzend",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        25: "fünfundzwanzig",
        30: "dreißig",
        40: "vierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        200: "zweihundert",
        300: "dreihundert",
        400: "vierhundert",
        500: "fünfhundert",
    },
    scales={
        100: "hundert hunderte hunderten",
        1_000: "tausend tausende tausenden tsd",
        1_000_000: "mio million millionen",
        1_000_000_000: "mrd milliarde milliarden",
        1_000_000_000_000: "billion billionen",
    },
    percent="prozent* prozentpunkt*",
    months=(
        "januar jänner",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    until="bis",
    surname_dates="ende sommer winter mai märz freitag sonntag montag",
    weekdays=(
        "montag*",
        "dienstag*",
        "mittwoch*",
        "donnerstag*",
        "freitag*",
        "samstag* sonnabend*",
        "sonntag*",
    ),
    times="""
        heute gestern morgen abend nachmittag vormittag anfang mitte ende
        nacht woche monat jahr uhr mittag
        montag{abend,morgen,mittag,nachmittag,vormittag,nacht,früh} dienstag{abend,morgen,mittag,nachmittag,vormittag,nacht,früh}
        mittwoch{abend,morgen,mittag,nachmittag,vormittag,nacht,früh} donnerstag{abend,morgen,mittag,nachmittag,vormittag,nacht,früh}
        freitag{abend,morgen,mittag,nachmittag,vormittag,nacht,früh} samstag{abend,morgen,mittag,nachmittag,vormittag,nacht,früh}
        sonnabend{abend,morgen,mittag,nachmittag,vormittag,nacht,früh} sonntag{abend,morgen,mittag,nachmittag,vormittag,nacht,früh}
    """,
    ordinal_stops=True,
    # Counting.
    counted_people="mensch* person*",
    further="weiter* ander* erst* letzt*",
    tolls="zahl opferzahl gesamtzahl todeszahl bilanz",
    another_time="""
        vorjahr*; {vorig,vergangen,letzt}* jahr*; vor * {tagen,wochen,monaten,jahren}; zuvor
        vorher; davor; damals; früher; seit; {diesem,laufenden} jahr; jährlich; pro jahr
        im {schnitt,durchschnitt}; {im,in der,am} selben *; {gegenüber,vergleich} *
        {letzt,vergangen}* * {stunden,tage*,wochen,monate*,jahre*}; allein; zunächst; anfangs
        ursprünglich
    """,
    ages="jährig*",
    or_more="oder mehr",
    at_least="mindestens; wenigstens; zumindest",
    part_of="von",
    ordinals="einmal zweimal doppel* beid*",
    ordinal_endings="te ten ter tes",
    numbering="nummer nr flug gruppe linie zug bus gleis block halle artikel kapitel stufe",
    pluperfect="hatte{,n}; {war,waren} {schon,bereits}; worden {war,waren}",
    elsewhere="""
        anderswo; benachbart*; nachbar{ort,dorf,stadt,land}*; in {einem,einer} anderen
        in anderen; {landes,bundes,welt}weit; ähnlich*; zweite* {explosion,anschlag,lawine}
        {im,in der} ganzen *; in jede{m,r}
    """,
    came_from="von vom",
    came_to="auf",
    changing="""
        {,ge}stieg*; steig*; erhöh*; wuchs; wachs*; {zugenommen,zunahm}; kletter*; sank; sink*
        gesunken; verringer*; verteuer*; verbillig*
    """,
    reaching="erreich*; beträgt; betrug",
    unsure="""
        {,be}fürcht*; soll{,en,te,ten}; vermut*; erwart*; könn{,t}e*; dürft*; mutmaßlich*
        angeblich*; schätz*; womöglich; möglich*; droh*; würd*
    """,
    remaining="""
        noch; weiterhin; nach wie vor; bleib*; {im,ins} {krankenhaus,spital}
        in {krankenhäuser,krankenhäusern,kliniken}; in {eine,die} klinik; intensivstation
    """,
    narrower=(
        "verhaft* haft",
        "überleb*",
        "betroffen*",
        "evakuier*",
        "erl{ag,agen,iegen}",
    ),
    gravely="""
        {schwer,lebensgefährlich,ernsthaft,ernst} {verletz,verwund}*
        {schwer,lebensgefährlich}e {verletzung,verwundung}*; {schwerverletz,schwerstverletz}*
    """,
    including="""
        darunter; einschließlich; inklusive; außer; {,nicht }{mitgerechnet,eingerechnet,mitgezählt}; unter ihnen
    """,
    attackers="angreifer* attentäter* schütze* täter* amokläufer*",
    disasters=(
        "brand* brannte* brennt feuer* explo* großbrand* waldbrand*",
        "flut* hochwasser* überschwemm* sturm* unwetter* regen* lawine* erdrutsch* schnee* ertrank* ertrunken*",
        "erdbeben* beben* erdstoß*",
        "unfall* zusammenst* busunglück* zugunglück* bus busses zug zuges flugzeug* hubschrauber* fähre* schiff* boot* entgleis* umgekippt* sank abgestürzt* absturz*",
        "angriff* anschlag* schuss schüsse* schoss* schütze* bombe* explo* rakete* drohne* messer*",
        "virus* grippe* masern cholera ausbruch* vergift* seuche*",
    ),
    # Denial.
    negations="nicht nie niemals kein keine",
    negatives="keinen keiner keinem keines niemand* nichts nirgends weder",
    pseudo="nur bloß allein",
    denials="""
        dementier* bestreit* bestritt* weigert* lehnt* ablehn* abgelehnt zurückgewiesen verneint*
    """,
    lacks="""
        ohne verbot* verbiet* verhinder* gegen stopp* fehl* mangel* scheiter* kaum un*
    """,
    # Abbreviations.
    short_titles="""
        med phil jur rer nat Hr Hrn Fr Frl Dr Prof Dipl Ing Med Dres St Abg Abt Alt Gen Frhr
        Gebr Kard Bf
    """,
    short_numbers="""
        Nr Nrn S Bd Bde Art Abs Kap Abb Tab Ziff Anm Aufl Jg Tel ca Jan Feb Mrz Apr Jun Jul Aug
        Sept Okt Nov Dez
    """,
    short_inside="""
        z u d i s o c z.B d.h d.i u.a i.d.R u.U z.T z.Zt o.ä o.g s.o s.u v.a bzw vgl bspw evtl
        ggf inkl exkl sog geb gest gegr insb insbes zzgl abzgl max min ehem verh led rd urspr
        einschl i.A i.V v n v.Chr n.Chr i.e z.Hd a.D a.M d.J d.M
    """,
    short_names="Mio Mrd Tsd usw etc Str Inc Ltd Co Jr Sr str Std Mill u.s.w",
    short_suffixes="str",
    openers="""
        Der Die Das Den Dem Des Ein Eine Einer Eines Er Sie Es Wir Ihr Ich Man Und Aber Doch
        Oder Denn Sondern In Im An Am Auf Aus Bei Beim Mit Nach Seit Von Vom Vor Zu Zum Zur Für
        Gegen Ohne Um Durch Über Unter Zwischen Als Wenn Weil Da Dass Ob Während Nachdem Bevor
        Obwohl Wie Was Wer Wo Warum Dieser Diese Dieses Diesen Jener Seine Ihre Unser Kein Keine
        Nicht Auch Noch Nur Schon So Dann Dort Hier Jetzt Heute Gestern Morgen Zudem Außerdem
        Dabei Damit Danach Dazu Deshalb Daher Allerdings Jedoch Laut Trotz Wegen Bisher Zuvor
        Inzwischen Insgesamt
    """,
    # Typography.
    scripts="Latn",
    respelled={"ss": "ß"},
    quotation_marks=("„", "“", "‚", "‘"),
    nouns_capitalised=True,
    # Pages.
    own_names="deutsch",
    login="melden sie sich an; anmelden; einloggen",
    # Word order.
    verb_second=True,
    clause_comma=True,
)
