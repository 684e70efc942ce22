"""German people and offices: the fields of roles, names and bodies, which fill half of the lexicon."""

from summarize.lexicon.fields import Lexicon

PEOPLE = Lexicon(
    titles={
        "herr": "m",
        "herrn": "m",
        "frau": "f",
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "papst": "m",
        "könig": "m",
        "königin": "f",
        "prinz": "m",
        "prinzessin": "f",
    },
    roles="""
        König{,in} Prinz{,essin} Emir Sultan Kaiser{,in} Patriarch
        Präsident{,in} Ministerpräsident{,in} Bundespräsident Bundeskanzler{,in} Kanzler{,in} Minister{,in}
        Außenminister{,in} Innenminister{,in} Finanzminister{,in} Verteidigungsminister{,in} Justizminister{,in}
        Umweltminister{,in} Wirtschaftsminister{,in} Bundesinnenminister Bundesaußenminister Premierminister{,in}
        Premier Sprecher{,in} Pressesprecher{,in} Regierungssprecher{,in} Polizeisprecher{,in} Parteichef{,in}
        Chef{,in} Vorsitzende{,r} Parteivorsitzende{,r} Fraktionsvorsitzende{,r} Direktor{,in} Leiter{,in}
        Geschäftsführer{,in} Staatsanwalt Staatsanwältin Anwalt Anwältin Richter{,in} Bürgermeister{,in}
        Oberbürgermeister{,in} Generalsekretär{,in} Senator{,in} Abgeordnete{,r} Experte Expertin
        Forscher{,in} Wissenschaftler{,in} Professor{,in} Trainer{,in} Politiker{,in} General Botschafter{,in}
        Papst Bischof Kardinal Staatssekretär{,in} Vorstand Vorstandschef{,in} Kommissar{,in} Autor{,in}
        Journalist{,in} Augenzeuge Zeuge Zeugin Mann Frau Vater Mutter Staatschef Regierungschef{,in} Führer
        Außenamtssprecher{,in} Landesvorsitzende{,r} Bundesvorsitzende{,r} Vizepräsident{,in} Kandidat{,in}
        Innensenator{,in} Gründer{,in} Mitglied Historiker{,in} Ökonom{,in} Analyst{,in} Oppositionsführer{,in}
        Assistent{,in} Kommentator{,in} Blogger{,in} Ombudsmann Pilot{,in} Soldat{,in}
        Kommandeur{,in} Produzent{,in} Fußballer{,in} Torwart
        berichterstatter berichterstatterin bezirksvorsteher bezirksvorsteherin kämmerer
        kämmerin dekan dekanin erzieherin erzieher apothekerin volkswirt volkswirtin
        chefvolkswirt chefvolkswirtin anlegerschützer verbraucherschützer
        verbraucherschützerin umweltschützer umweltschützerin feuerwehrmann gutachter
        gutachterin sportvorstand komponist komponistin dirigent dirigentin intendant
        intendantin ortsvorsteher ortsvorsteherin stadträtin
        landeshauptmann landeshauptfrau bezirkshauptmann bezirkshauptfrau landammann statthalter hofrat
        altbundesrat landesrat bischöfin oberst hauptmann kronprinz kronprinzessin boss
        gemeinderätin dezernent dezernentin referent referentin augenzeugin obfrau winzer
        winzerin
    """,
    copulas="ist",
    former="""
        ehemalig{e,er,en,em} früher{e,er,en,em} einstig{e,er,en,em} damalig{e,er,en,em}
        geschäftsführend{e,er,en,em} kommissarisch{e,er,en,em} stellvertretend{e,er,en,em}
        designiert{e,er,en,em} scheidend{e,er,en,em} abgesetzt{e,er,en,em} gestürzt{e,er,en,em}
        pensioniert{e,er,en,em} verstorben{e,er,en,em}
    """,
    told_roles=(
        "fahrer{,in} busfahrer{,in} taxifahrer{,in} lkw-fahrer{,in} lastwagenfahrer{,in} lokführer{,in} zugführer{,in} autofahrer{,in} radfahrer{,in} / trucker",
        "pilot{,in} kapitän{,in} matrose steuermann / schiffsführer flugkapitän skipper",
        "nachbar{,in} anwohner{,in} bewohner{,in} mieter{,in} vermieter{,in} hausbesitzer{,in} passant{,in} besucher{,in} kund{e,in} fahrgast urlauber{,in} tourist{,in}",
        "lehrer{,in} / schulleiter{,in} rektor{,in} direktor{,in} pädagog{e,in} lehrerverband lehrerverbands gewerkschafter{,in}",
        "verkäufer{,in} kassierer{,in} kellner{,in} wirt{,in} / händler{,in} gastronom{,in} inhaber{,in} betreiber{,in}",
        "polizist{,in} / polizeisprecher{,in} kommissar{,in} beamt{e,er,in} polizei",
        "journalist{,in} reporter{,in} korrespondent{,in} / moderator{,in} redakteur{,in} chefredakteur{,in} autor{,in} publizist{,in}",
    ),
    relations="mutter vater sohn tochter bruder schwester ehefrau ehemann witwe witwer onkel tante großmutter großvater oma opa",
    not_roles="""
        mann frau junge mädchen gegner{,in} rivale rivalin konkurrent{,in}
        kontrahent{,in} kollege kollegin nachfolger{,in} vorgänger{,in} herausforderer
        herausforderin mitbewerber{,in} widersacher{,in} teamkollege teamkollegin
    """,
    unnamed_roles="""
        Quelle Insider{,s,in} Informant{,en,in} Hinweisgeber{,s,in} Gesprächspartner{,s,in}
        Augenzeug{e,en,in} Zeug{e,en,in} Anwohner{,s,in} Bewohner{,s,in}
    """,
    anonymous="anonym* unbekannt* ungenannt*",
    anonymity="anonymität",
    identifying="genannt namentlich",
    teller_endings="ern",
    neuter_endings="""
        amt archiv blatt bündnis büro fernsehen forum gericht haus institut ium klinikum komitee kreuz land museum netz
        parlament radio team unternehmen werk zentrum
    """,
    masculine_noun_endings="""
        ausschuss bericht betreiber bund club dienst funk gemeinderat gouverneur hof klub kongress konzern kreis
        leiter minister senat sender sprecher srat stadtrat tag verband verein verlag vorstand
    """,
    role_suffixes="""
        chef chefin sprecher sprecherin minister ministerin präsident präsidentin vorsitzender vorsitzende
        direktor direktorin leiter leiterin anwalt anwältin richter richterin meister meisterin forscher
        forscherin sekretär sekretärin kanzler kanzlerin experte expertin politiker politikerin händler
        händlerin iker ikerin loge login nomin rentner rentnerin lehrer lehrerin fahrer fahrerin bauer
        bäuerin berater beraterin kommissar kommissarin trainer trainerin coach autor autorin journalist
        journalistin architekt architektin professor professorin ärztin arzt bischof kandidat kandidatin
        unternehmer unternehmerin gründer gründerin inhaber inhaberin besitzer besitzerin bewohner
        bewohnerin schüler schülerin student studentin biologe biologin vertreter vertreterin mitarbeiter
        mitarbeiterin führer führerin ermittler ermittlerin beauftragter beauftragte obmann moderator moderatorin sänger
        sängerin mediziner medizinerin investor investorin wissenschaftler wissenschaftlerin korrespondent korrespondentin spezialist spezialistin manager managerin
        gewerkschafter gewerkschafterin funktionär funktionärin psychiater psychiaterin therapeut therapeutin pfleger pflegerin
        jurist juristin polizist polizistin redakteur redakteurin reporter reporterin dissident dissidentin aktivist aktivistin
        rektor rektorin pfarrer pfarrerin landwirt landwirtin verwalter verwalterin organisator organisatorin kurator kuratorin
        regisseur regisseurin schauspieler schauspielerin spieler spielerin kapitän kapitänin abgeordneter abgeordnete koordinator koordinatorin
        entwickler entwicklerin betreiber betreiberin ökonom ökonomin analyst analystin botschafter botschafterin gouverneur gouverneurin senator senatorin torhüter torhüterin stürmer stürmerin verteidiger verteidigerin anwohner anwohnerin bürgerrechtler bürgerrechtlerin landrat landrätin einkäufer einkäuferin gewinner gewinnerin sieger siegerin gegner gegnerin kollege kollegin nachbar nachbarin ingenieur ingenieurin künstler künstlerin schriftsteller schriftstellerin preisträger preisträgerin
        rätin vorständin finanzvorstand personalvorstand pädagoge pädagogin psychologe psychologin
        mitglied mandatar mandatarin wirtin sozialarbeiter arbeiterin helferin dozent dozentin kommandant kommandantin inspektor inspektorin
    """,
    council_endings="stadtrat gemeinderat bundesrat nationalrat ständerat regierungsrat kantonsrat grossrat",
    feminine_suffixes="in frau vorsitzende",
    deputies="vize stellvertret",
    deputised="""
        *minister *ministerin *chef *chefin vorsitzende* leiter* *präsident *präsidentin *bürgermeister *bürgermeisterin direktor* *kanzler gouverneur*
    """,
    infinitive_endings="n",
    tried_roles="angeklagter angeklagte angeklagten beschuldigter beschuldigte beschuldigten opfer",
    trying_roles="richter richterin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin",
    unlike_roles="""
        bürgermeister bürgermeisterin landrat landrätin minister ministerin richter richterin trainer trainerin botschafter botschafterin bischof kanzler kanzlerin bundespräsident bundespräsidentin
        journalist journalistin reporter reporterin
    """,
    feminine_roles="""
        Königin Prinzessin Kaiserin
        Präsidentin Ministerpräsidentin Bundeskanzlerin Kanzlerin Ministerin Außenministerin Innenministerin
        Finanzministerin Justizministerin Sprecherin Pressesprecherin Chefin Direktorin Leiterin Anwältin
        Richterin Bürgermeisterin Oberbürgermeisterin Senatorin Expertin Forscherin Wissenschaftlerin
        Professorin Politikerin Botschafterin Autorin Zeugin Frau Mutter Regierungssprecherin Polizeisprecherin
    """,
    demonyms="""
        {spani,itali,österreich,schweiz,belgi,niederländ,holländ,engländ,isländ,norweg,luxemburg,liechtenstein,alban,litau,ukrain,zypr,malt,bosni,montenegrin,georgi,armeni}er{,in}
        {amerikan,us-amerikan,kanadi,mexikan,brasilian,argentini,kolumbian,venezolan,ecuadorian,peruan,bolivian,australi,neuseeländ,südafrikan}er{,in}
        {japan,südkorean,nordkorean,indones,palästinens,iran,irak,syr,jordani,ägypt,tunesi,marokkan,algeri,nigerian,ghana,ivor,kamerun,kenian,senegales,äthiopi}er{,in}
        {franzose,russe,pole,däne,schwede,finne,brite,schotte,ire,türke,grieche,tscheche,slowake,kroate,serbe,bulgare,rumäne,portugiese,chinese,lette,este,kasache,kirgise,usbeke,tadschike,slowene,baske,katalane}
        {französ,russ,pol,dän,schwed,finn,brit,schott,ir,türk,griech,tschech,slowak,kroat,serb,bulgar,rumän,portugies,chines,lett,est,kasach,kirgis,usbek,tadschik,slowen,bask,katalan}in
        {deutsche,ungar,ungarin,waliser,waliserin,bayer,bayerin,sachse,sächsin,hesse,hessin,schwabe,schwäbin,franke,fränkin}
        {niedersachse,niedersächsin,westfale,westfälin}
        {rheinländ,saarländ,pfälz,thüring,brandenburg,mecklenburg,bad,berlin,hamburg,köln,münchn,frankfurt,stuttgart,düsseldorf,dortmund,brem,leipzig,dresdn,hannoveran,nürnberg,augsburg,freiburg,ostfries}er{,in}
        {niederösterreich,oberösterreich,burgenländ,steir,kärntn,tirol,südtirol,vorarlberg,salzburg,wien,linz,graz,innsbruck}er{,in}
        {aargau,thurgau,basl,basel,bern,luzern,zürch,solothurn,genf,bündn,schaffhaus,schwyz,wallis,tessin,waadtländ,ostschweiz,welschschweiz}er{,in}
    """,
    women="""
        angela ursula annegret claudia renate brigitte andrea petra sabine susanne monika heide sigrid
        maria anna hillary condoleezza julija yulia julia sarah christine christina katrin kerstin annette
        gabriele ulla ulrike edelgard herta zypries margot hannelore sahra franziska annalena nancy saskia
        michelle benazir tzipi dilma cristina eva marion elisabeth
    """,
    groups="""
        Behörden Experten Polizei Staatsanwaltschaft Regierung Bundesregierung Opposition Kritiker Medien
        Beobachter Forscher Wissenschaftler Ermittler Ärzte Zeugen Augenzeugen Sprecher Politiker
        Gewerkschaften Feuerwehr Ministerium Innenministerium Außenministerium Verteidigungsministerium
        Partei Unternehmen Gericht Armee Militär Agentur Umweltschützer Veranstalter Demonstranten
        Reporter Analysten Pressedienst Pressestelle Pressebüro Gemeinde Stadt Landkreis Stadtverwaltung Landesregierung Behörde Konzern Firma Verband Verein
        Institut Kommission EU-Kommission Bundespolizei Bundesanwaltschaft Generalstaatsanwaltschaft Landgericht
        Amtsgericht Verwaltungsgericht Bundesgerichtshof Hersteller Betreiber Notenbank Zentralbank Universität
        Familie Angehörige Hinterbliebene Eltern Anwohner Gewerkschaft Stiftung Initiative Klinik
        Bundesagentur Arbeitsagentur Bundesnetzagentur Rundfunkrat Wahlkommission Präsidialamt Bundesamt Landratsamt {Finanz,Wirtschafts,Gesundheits,Justiz,Energie,Umwelt,Verkehrs,Bildungs,Kultur,Landwirtschafts,Arbeits}ministerium
    """,
    people="""
        bruder brüder schwester schwestern geschwister sohn söhne tochter töchter kind kinder eltern vater mutter
        großvater großmutter großeltern enkel enkelin onkel tante neffe nichte cousin cousine vetter schwager
        schwägerin schwiegersohn schwiegertochter schwiegervater schwiegermutter schwiegereltern mann männer
        frau frauen ehemann ehefrau witwe witwer verlobter verlobte familie familien angehörige angehörigen
        verwandte verwandten freund freunde freundin freundinnen partner partnerin lebensgefährte
        lebensgefährtin leute team mannschaft crew truppe gruppe volk leser leserinnen zuschauer hörer kunden
        mitglieder anhänger anhängerinnen verbündete verbündeten fans wähler wählerinnen bürger bürgerinnen
        kollegen kolleginnen mitarbeiter mitarbeiterinnen nachbarn nachbarinnen schüler schülerin schülerinnen
        gäste klienten patienten landsleute kameraden rivale rivalin rivalen gegner mitstreiter mitstreiterin
    """,
    group_names="Amnesty Greenpeace",
    outlets="""
        zeitung tageszeitung sender fernsehsender agentur nachrichtenagentur magazin
        nachrichtenmagazin rundfunk wochenzeitung presse-agentur
        zeitschrift radiosender online nachrichtensender
    """,
    outlet_names="""
        reuters afp dpa ap bbc cnn spiegel zdf ard wdr ndr bild welt times post deutschlandfunk
        itar-tass interfax ria wikinews
    """,
    naming="""
        sogenannt* so-genannt* genannt* namens betitelt* getauft* heißt hieß heißen hießen titel
        stichwort motto schlagwort hashtag begriff name* begriffe* unwort sogenannt angeblich*
        vermeintlich*
    """,
    works="""
        film serie buch roman album song lied gedicht stück oper magazin zeitung partei gruppe
        band projekt programm kampagne firma unternehmen marke preis operation verein club schiff
        satellit festival ausstellung restaurant spiel app sendung kanal podcast rubrik initiative
        reihe bündnis
    """,
    given_words="august",
    particles="von van de der den zu zur vom ten ter bin al el la le du ibn",
    not_people="""
        vereinigten staaten europäische union nationen usa eu uno spd cdu csu fdp grünen linke partei
        universität institut bundestag bundesrat senat gericht bundesverfassungsgericht amt bundesamt
        ministerium polizei bank verein verband zeitung gmbh ag
    """,
    places="""
        stadt dorf gemeinde ort insel
    """,
    common="""
        bundestag parlament beamte menschen bürger bewohner bank land staat jahre jahren prozent
        euro doktor
    """,
)
