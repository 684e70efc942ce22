"""Serbian, in Latin letters and in Cyrillic ones, with the words of its siblings, Croatian and Bosnian."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="da kako",
    whether="li kako zašto kada gdje gde tko ko što šta koliko",
    going_on="""
        to; ta; taj; te; ovo; ovaj; ova; ovi; takav; takva; takvi; također; takođe; osim toga; pored toga; zato; stoga; zbog toga; potom; zatim; nakon toga; poslije toga; posle toga; i; pritom; uz to; tako; tada; dakle
    """,
    contrasting="ali; međutim; no; ipak; nasuprot tome; unatoč tome; uprkos tome; a; s druge strane",
    standing_pronouns="to ovo toga tome tim",
    pronouns={
        "on": "m",
        "ona": "f",
        "ono": "n",
        "oni": "p",
        "one": "p",
        "njega": "m",
        "njemu": "m",
        "nje": "f",
        "njoj": "f",
        "njih": "p",
        "njima": "p",
        "ja": "1",
        "mi": "1",
        "tko": "w",
        "ko": "w",
        "koji": "w",
        "koja": "w",
        "koje": "w",
        "kojeg": "w",
        "kojega": "w",
        "kojem": "w",
        "kojemu": "w",
        "kojoj": "w",
        "kojih": "w",
        "kojima": "w",
        "čiji": "w",
        "čija": "w",
    },
    possessives="njegov njegova njegovo njezin njezina njen njena njihov njihova moj moja moje naš naša naše svoj svoja svoje",
    articles="taj ta to ti te ovaj ova ovo ovi ove onaj jedan jedna jedno neki neka neke neko nekoliko mnogi mnoge svi sve svaki svaka oba obje obe dva dvije dve tri drugi druga druge ostali ostale",
    auxiliaries="je su sam smo si ste bi bih će ću ćemo nije nisu nisam bio bila bili bilo biti jeste može mogu mora treba",
    passives="biti bude budu",
    hearsay="navodno tobože možda",
    doubting="možda vjerojatno verovatno vjerovatno",
    adverbs="""
        je su sam smo također takođe još već jučer juče danas sutra sinoć jutros kasnije ranije nedavno sada sad tada tad ovdje ovde tamo odmah opet ponovo ponovno samo upravo naime inače istodobno istovremeno potom zatim prije pre poslije posle napokon konačno
        kratko otvoreno javno kategorički izričito se mu joj im nam vam ti ga ih to ovo međutim ipak dodatno novinarima reporterima medijima tanjugu beti hini srni feni rts-u n1 čak pak naposljetku na kraju usput večeras
    """,
    adverbials="i; između ostalog; među ostalim; između ostaloga; s druge strane; u isto vrijeme; u isto vreme; za kraj; na kraju; prije svega; pre svega; za medije; za novinare; u izjavi medijima; na konferenciji za novinare; na konferenciji za medije; sa druge strane; po prvi put; prvi put",
    adverb_endings="ički ski",
    prepositions="""
        u na o po pri prema k ka od iz sa s do bez kod oko protiv između zbog nakon poslije posle prije pre tijekom tokom umjesto umesto radi pored kraj uz kroz niz za među nad pod pred povodom putem preko izvan ispod iznad ispred iza unatoč usprkos uprkos zahvaljujući nasuprot suprotno osim kao pomoću
    """,
    attaching="za u iz na od pri s sa",
    coordinating="i te",
    setting_against="dok",
    conjunctions="da ali kada kad ako jer dok iako premda mada gdje gde ili nego već niti a no pa budući ukoliko čim kako što pošto",
    citing_conjunctions="kako",
    demanding_with_that="traži traže tražio tražila tražili zatražio zatražila zatražili pozvao pozvala pozvali poziva pozivaju zahtijeva zahteva želi žele hoće predložio predložila predlaže apelovao apelirao preporučio preporučila savjetuje savetuje",
    place_prepositions="u na",
    topic_prepositions="o",
    function="""
        ne ni nego bar baš li se što šta koji koja koje kojim tko ko sve ništa netko neko nešto tako toliko koliko onda zašto jer čega čemu ga ih mu joj im
    """,
    endings="a u om em e i og oga ome im oj ih ova ove ovi ovu ica ice",
    oblique_endings="om em og oga omu ome ima ama ih im oj",
    finite_endings="o la li lo",
    oblique_attribute_endings="og oga eg ega om ome omu em emu im ih oj ima",
    nominative_attribute_endings="i a o e",
    several_attribute_endings="i e",
    trailing_participle_endings="ći",
    neuter_noun_endings="o e",
    partitive_endings="ih",
    # Speech.
    say="""
        rek{ao,la,li,lo} reče kaz{ao,ala,ali,alo} kaže kažu kazuje izjavi{o,la,li,lo} izjavljuje izjavljuju nave{o,la,li,lo} navodi navode ističe ističu istak{ao,la,li,lo} istakn{uo,ula,uli} naglasi{o,la,li,lo} naglašava naglašavaju doda{o,la,li,lo} dodaje dodaju
        poruči{o,la,li,lo} poručuje poručuju saopšti{o,la,li,lo} saopštava saopštavaju priopći{o,la,li,lo} priopćuje objasni{o,la,li,lo} objašnjava objašnjavaju potvrdi{o,la,li,lo} potvrđuje potvrđuju tvrdi tvrde tvrdi{o,la,li} upozori{o,la,li,lo} upozorava upozoravaju
        odgovori{o,la,li,lo} odgovara odgovaraju odgovara{o,la} napisa{o,la,li,lo} piše pišu objavi{o,la,li,lo} objavljuje najavi{o,la,li,lo} najavljuje zaključi{o,la,li,lo} zaključuje ocijeni{o,la,li,lo} ocjenjuje oceni{o,la,li,lo} ocenjuje ocenjuju
        smatra smatraju smatra{o,la} misli misle vjeruje vjeruju veruje veruju procjenjuje procenjuje procijeni{o,la,li} proceni{o,la,li} podsjeti{o,la,li,lo} podsjeća podseti{o,la,li,lo} podseća konstatira{o,la,li} konstatuje konstatova{o,la,li} prizna{o,la,li} priznaje priznaju
        obeća{o,la,li} obećava tumači pojasni{o,la,li,lo} pojašnjava precizira{o,la,li} otkri{o,la,li} otkriva otkrivaju prič{a,aju,ao,ala,ali} ispriča{o,la,li} prenosi prenose prenije{la,li} prenio preneo prenela javlja javljaju javi{o,la,li} izvijesti{o,la,li} izvještava izvesti{o,la} izveštava
        komentira{o,la,li} komentira komentariše komentarisa{o,la,li} prokomentira{o,la} prokomentarisa{o,la} opisa{o,la,li} opisuje demantova{o,la,li} primijeti{o,la,li} primjećuje primeti{o,la,li} primećuje nada{o,la} nadaju boji predviđa predviđaju očekuje očekuju ukaza{o,la,li,lo} ukazuje ukazuju
        apelova{o,la,li} apelira{o,la,li} sumira{o,la} zaprijeti{o,la} nagovijesti{o,la} nagovesti{o,la} prisjeti{o,la} priseti{o,la} prisjeća priseća sjeća seća sjetio setio pohvali{o,la,li} požali{o,la,li} informira{o,la,li} informisa{o,la,li} obavijesti{o,la,li} obavesti{o,la,li} podvuk{ao,la,li} podvlači
        govori govore govori{o,la,li} obrazloži{o,la,li} obrazlaže odluči{o,la,li} uvjerava uverava uvjeren uvjerena uvjereni uveren uverena uvereni uzvrati{o,la} ustvrdi{o,la,li} utvrdi{o,la} ponovi{o,la,li} ponavlja pojašnjavaju veli dometnu{o,la} kazivao svjedoči svedoči nadoveza{o,la} reagira{o,la,li} reagova{o,la,li} reaguje
        saznaje ocjenio procjenili uzvikn{uo,ula} zahvali{o,la,li} čestita{o,la} savjetuje savetuje preporuči{o,la,li} preporučuje predloži{o,la,li} predlaže prigovori{o,la} žali požali naznači{o,la,li} naznačuje napomenu{o,la,li,lo} napominje napominju dopuni{o,la} uputi{o,la} citira prenijelo
    """,
    judge="nazva{o,la,li} naziva nazivaju optuži{o,la,li} optužuje kritizira{o,la,li} kritikova{o,la,li} kritikuje osudi{o,la,li} osuđuje pozva{o,la,li} poziva pozivaju zatraži{o,la,li}",
    exclaim="pita pitaju upita{o,la,li} zapita{o,la} nastavi{o,la,li} nastavlja započe{o,la} poče{o,la} završi{o,la} prekinu{o,la} našali{o,la} nasmija{o,la} šali",
    saying="rekavši dodavši navodeći ističući naglašavajući dodajući govoreći poručujući tvrdeći objašnjavajući napominjući ukazujući podsjećajući podsećajući upozoravajući",
    phrasal="""
        izrazi{o,la,li} {nadu,uvjerenje,uverenje,zabrinutost,zadovoljstvo,stav}; {dao,dala} {je do znanja,do znanja}; {skrenuo,skrenula} {je pažnju,pozornost,pažnju}; {je,su} {uvjeren,uvjerena,uvjereni,uveren,uverena,siguran,sigurna,mišljenja,stava}; {stoji,navodi se,piše} u {objavi,priopćenju,saopštenju,saopćenju,izvještaju,pismu}
    """,
    according="""
        prema {riječima,rečima,navodima,informacijama,podacima,tvrdnjama,mišljenju,izvješću,izveštaju,izvještaju,saopštenju,priopćenju,procjeni,proceni,procjenama,procenama,izjavi,pisanju,ocjeni,oceni}; po {riječima,rečima,navodima,mišljenju,ocjeni,oceni,pisanju}; kako {navodi,navode,piše,prenosi,javlja,kaže,tvrdi}; sudeći po; kao što {kaže,navodi}
    """,
    according_own="""
        prema {njegovim,njezinim,njenim,njihovim} {riječima,rečima,navodima}; po {njegovim,njezinim,njenim,njihovim} {riječima,rečima}; po {njegovom,njenom,njezinu,njegovu} {mišljenju,mišljenju}
    """,
    own_words={
        "njegovim": "m",
        "njegovom": "m",
        "njegovu": "m",
        "njezinim": "f",
        "njenim": "f",
        "njenom": "f",
        "njezinu": "f",
        "njihovim": "p",
    },
    citing="pozivajući se na; citirajući",
    in_these_words="{ovim,tim} rečima; s {ovim,tim} rečima",
    about_this="o tome; to; o ovome",
    documents="""
        priopćenje priopćenju priopćenja saopštenje saopštenju saopštenja saopćenje saopćenju izjava izjavi izjavu intervju intervjuu intervjua pismo pismu pisma govor govoru izvješće izvješću izveštaj izveštaju izvještaj izvještaju članak članku tekst tekstu objava objavi objave istraživanje istraživanju
        anketa anketi dokument dokumentu knjiga knjizi odluka odluci konferencija konferenciji konferenciju poruka poruci obraćanje obraćanju razgovor razgovoru reagovanje reagovanju reakcija reakciji odgovor odgovoru podaci podacima izvor profil profilu
    """,
    cites="citira citirao citiran citirana",
    relay="javlja javljaju prenosi prenose piše pišu navodi objavljuje objavio objavila izvještava izveštava prenio preneo",
    denying="demanti{rao,rala,rali,ra}; demant{ovao,ovala,ovali,uje}; pori{če,čo,cala}; negira{o,la,li}; negira; opovrg{nuo,nula,nuli}; opovrgava; odbacuje",
    unsaid="nerekao",
    untrue="nije {točno,tačno,istina}; {netočno,netačno}; neistina; nema dokaza",
    conditional="ako ukoliko",
    fakes="lažn* krivotvoren* falsifikovan* izmišljen* satiričn*",
    nobody="nitko; niko; nijedan",
    acting="{glumac,glumica} {koji,koja} glumi; u ulozi",
    # People and offices.
    titles={
        "gospodin": "m",
        "gospodina": "m",
        "gospodinu": "m",
        "gospođa": "f",
        "gospođe": "f",
        "gđa": "f",
        "g.": "m",
        "dr": "",
        "dr.": "",
        "mr": "",
        "mr.": "",
        "mr. sc.": "",
        "sc.": "",
        "prof.": "",
        "prof": "",
        "doc.": "",
        "akademik": "",
        "prim.": "",
        "ing.": "",
        "inž.": "",
        "don": "m",
        "fra": "m",
        "vladika": "m",
        "mons.": "m",
        "dipl.": "",
        "gen.": "",
    },
    roles="""
        predsjedni{k,ca} predsedni{k,ca} potpredsjedni{k,ca} potpredsedni{k,ca} premijer{,ka} vicepremijer{,ka} ministar ministrica ministarka doministar načelni{k,ca} gradonačelni{k,ca} župan{,ica} zamjeni{k,ca} zameni{k,ca} pomoćni{k,ca} tajni{k,ca} sekretar{,ka} glasnogovorni{k,ca} portparol{,ka} šef{,ica} direktor{,ica,ka} ravnatelj{,ica}
        čelni{k,ca} lider{,ka} vođa zastupni{k,ca} poslani{k,ca} europarlamentar{ac,ka} vijećni{k,ca} odborni{k,ca} senator{,ka} guverner{,ka} izaslani{k,ca} veleposlani{k,ca} ambasador{,ka} konzul{,ica} povjereni{k,ca} poverenica poverenik komesar{,ka} predstavni{k,ca} koordinator{,ka,ica}
        tužitelj{,ica} tužilac tužiteljka sudac sutkinja sudija odvjetni{k,ca} advokat{,ica,kinja} branitelj{,ica} branilac pravni{k,ca} ekspert{,kinja} stručnja{k,kinja} analitičar{,ka} politolog{,inja} ekonomist{,ica} ekonomista sociolog{,inja} povjesničar{,ka} istoričar{,ka} psiholog{,inja} profesor{,ica,ka} docent{,ica,kinja} nastavni{k,ca} učitelj{,ica} rektor{,ica,ka} dekan{,ica,ka}
        liječni{k,ca} lekar{,ka} doktor{,ica,ka} epidemiolog{,inja} virusolog imunolog kirurg hirurg infektolog novinar{,ka} urednik urednica pisac književni{k,ca} redatelj{,ica} reditelj{,ka} režiser{,ka} glumac glumica pjevač{,ica} pevač{,ica} glazbeni{k,ca} muzičar{,ka} slikar{,ica,ka} skladatelj kompozitor
        trener{,ica} izborni{k,ca} selektor{,ka} igrač{,ica} nogometaš{,ica} fudbaler{,ka} košarkaš{,ica} tenisač{,ica} teniser{,ka} kapetan{,ica} vratar golman napadač branič stoper prvak šampion{,ka} general{,ica} admiral pukovnik brigadir zapovjednik komandant policaj{ac,ka} vatrogasac biskup nadbiskup episkop patrijarh papa kardinal svećenik sveštenik župnik
        kralj kraljica princ princeza osnivač{,ica} vlasni{k,ca} kandidat{,kinja} političar{,ka} savjetni{k,ca} savetni{k,ca} poduzetni{k,ca} preduzetni{k,ca} privrednik poljoprivredni{k,ca} student{,ica,kinja} aktivist{,ica,kinja} aktivista sindikalac mještan{in,ka} meštan{in,ka} stanovni{k,ca} građan{in,ka} svjedo{k,kinja} svedok
        menadžer{,ica,ka} menedžer{,ka} znanstveni{k,ca} naučni{k,ca} istraživač{,ica} seizmolog meteorolog{,inja} klimatolog{,inja} arhitekt{,ica} arhitekta inženjer{,ka} geolog biolog{,inja} producent{,ica,kinja} voditelj{,ica,ka} pilot vozač{,ica} astronaut kancelar{,ka} pučki pravobranitelj{,ica} zaštitni{k,ca} inspektor{,ica,ka} član{,ica} pristaša autor{,ica,ka} pjesni{k,kinja} pesni{k,kinja} filozof{,kinja} diplomat{,kinja} diplomata
        majka otac sin kći kćerka ćerka brat sestra suprug supruga udovica djed deda baka susjed{,a} komšija komšinica prijatelj{,ica} kolega kolegica koleginica suosnivač izvršni upravni{k,ca} ombudsman{,ka} farmer kustos{,ica} nutricionist{,ica,kinja} obnašatelj predsjedatelj{,ica} predsjedavajući predsedavajući veterinar{,ka} agronom sinoptičar{,ka} vještak veštak
    """,
    former="bivši bivša bivšeg bivšega bivše bivšem nekadašnji nekadašnja nekadašnjeg tadašnji tadašnja aktualni aktualna aktuelni aktuelna pokojni pokojna budući novi nova vršitelj vršilac v.d.",
    not_roles="muškarac žena čovjek čovek mladić djevojka devojka dječak dečak suparnik suparnica protivnik kolega kolegica koleginica prethodnik prethodnica nasljednik naslednik",
    relations="majka otac sin kći kćerka ćerka brat sestra suprug supruga udovica djed deda baka susjed susjeda komšija komšinica prijatelj prijateljica kolega kolegica koleginica",
    deputies="zamjeni zameni vice pot dop pomoćni",
    same_offices={
        "šef države": "predsjednik; predsednik",
        "šefica države": "predsjednica; predsednica",
        "šef vlade": "premijer",
        "predsjednik vlade": "premijer",
        "predsednik vlade": "premijer",
        "šef diplomacije": "ministar vanjskih poslova; ministar spoljnih poslova",
        "šef diplomatije": "ministar spoljnih poslova",
        "šef resora": "ministar",
    },
    told_roles=(
        """
        ekonomist{,ica} ekonomista
        / stručnjak analitičar profesor profesorica docent savjetnik savetnik instituta fakulteta banke
        """,
        """
        politolog{,inja} sociolog{,inja}
        / stručnjak analitičar profesor profesorica docent istoričar povjesničar instituta fakulteta
        """,
        """
        analitičar{,ka}
        / stručnjak ekonomist ekonomista politolog profesor savjetnik savetnik instituta centra
        """,
        """
        trener{,ica} izborni{k,ca} selektor{,ka}
        / strateg stručnjak stručnog
        """,
        """
        nogometaš{,ica} fudbaler{,ka} vratar golman napadač branič stoper
        / igrač igračica kapetan sportaš sportista reprezentativac veznjak prvotimac
        """,
        """
        odvjetni{k,ca} advokat{,ica} branitelj{,ica} branilac
        / pravnik pravnica punomoćnik zastupnik
        """,
    ),
    unlike_roles="ministar ministrica ministarka gradonačelnik gradonačelnica načelnik načelnica sudac sutkinja sudija trener trenerica ambasador ambasadorka veleposlanik novinar novinarka premijer premijerka župan izbornik selektor tajnik tajnica sekretar sekretarka",
    role_bases={"ac": "c{a,u,em}", "tar": "tr{a,u,om}", "lac": "o{ca,cu,cem}"},
    role_endings="a u om em e i",
    familiar_roles="predsjednik predsjednica predsednik predsednica premijer premijerka ministar ministrica ministarka gradonačelnik gradonačelnica",
    plain_people={
        "žena": "f",
        "djevojka": "f",
        "devojka": "f",
        "muškarac": "m",
        "mladić": "m",
    },
    unnamed_roles="izvor* sagovorni* svjedo* svedo* mještan* meštan* stanovni* očevid*",
    anonymous="anoniman* anonimn* neimenovan*",
    anonymity="anonimnost*",
    posted_roles="veleposlani{k,ca} ambasador{,ka} konzul predstavni{k,ca} izaslani{k,ca} dopisni{k,ca} koordinator stanovni{k,ca} stručnjak profesor{,ica,ka} načelni{k,ca} župan",
    venues="konferenciji sjednici sednici sastanku emisiji intervjuu profilu mreži mrežama twitteru fejsbuku facebooku instagramu televiziji radiju dnevniku skupštini saboru parlamentu podcastu podkastu gostovanju obraćanju skupu",
    identifying="imenovan* identitet*",
    feminine_roles="""
        predsjednica predsednica potpredsjednica potpredsednica premijerka ministrica ministarka načelnica gradonačelnica županica zamjenica zamenica pomoćnica tajnica sekretarka glasnogovornica šefica direktorica direktorka ravnateljica čelnica liderka zastupnica poslanica senatorka guvernerka izaslanica veleposlanica ambasadorka povjerenica poverenica predstavnica koordinatorka koordinatorica
        tužiteljica tužiteljka sutkinja odvjetnica advokatica advokatkinja pravnica stručnjakinja analitičarka politologinja ekonomistica sociologinja povjesničarka istoričarka psihologinja profesorica profesorka docentica nastavnica učiteljica rektorica rektorka dekanica dekanka liječnica lekarka doktorica doktorka novinarka urednica književnica redateljica rediteljka glumica pjevačica pevačica
        trenerica igračica nogometašica košarkašica tenisačica teniserka kapetanica kraljica princeza osnivačica vlasnica kandidatkinja političarka savjetnica savetnica poduzetnica studentica studentkinja aktivistica aktivistkinja mještanka meštanka stanovnica građanka svjedokinja majka kći kćerka ćerka sestra supruga udovica baka komšinica susjeda koleginica kolegica voditeljica voditeljka menadžerica znanstvenica naučnica
        pravobraniteljica zaštitnica inspektorica članica autorica autorka pjesnikinja
    """,
    women="""
        zineta naida ajla aldina alma almira amila amira anela anesa arnela ajša azemina azra bahra behija bisera dalija dijana dževada đenana edina elma elvira emina enisa esma fadila
        fahreta fata fatima ferida fikreta hajra hanka hasnija indira ismeta izeta jasmina kadira lamija latifa lejla maida melika mejra merima mersiha mevlida minela mubera munevera
        nadira nadža nafija naza nejra nerma nezira nihada nura raza razija refika sabaheta sabiha safija samira sadika sajma sanija sena senija sevda subhija šefika šejla šemsa vahida
        vildana zehra zejneba zlata zumra anka bogdanka bojanka borka branka budimka cica cveta darinka desa desanka dobrinka dobrila dragoljubka đina đurđa gina gorica gordanka grozda
        ilinka isidora ivanka jagodinka javorka jefimija jela jelisaveta jovanka kadivka kosara kosovka kruna lepa lepava leposava ljubinka ljupka mara marta milka mileva milijana milojka
        mimica miroslava mirka miroslavka natalija nadica nata nevenka novka olgica persa perka petrija pava radinka radojka rada radica radoslava rosa roksanda ruža ružica savka simonida
        slobodanka smiljka sofka stanija stanislavka stoja stojanka svetla svetislava tatijana tea tomka tonka vaska vasilija velinka vera vidosava vojka vukica vukosava zaga zagorka zorka
        živka vlatka zdravka željana nensi suzi doroteja stjepanka štefanija dubravka jadranka ankica vjera vjekoslava vlastica bernarda božana danka dinka dina franka franciska helga inge
        irida jere karmela luce lucia mande manda marela marija martina mihela nediljka neda nedjeljka tončica zvjezdana žaklina ada adela adriana aida aleksandra alenka alisa amela amina
        amra ana anamarija anastasija andrea andrijana anđela anđelka angelina anica anita anja annalena antonia antonija arijana barbara biljana biserka blaženka blanka bojana bosiljka
        božena božica branislava brankica cvijeta cvita cvetana dajana danica danijela dara darija dejana diana dolores dora doris dragana dragica dunja duška đurđica edita ela elena
        elizabeta ella ema emilija eva gabrijela gordana grozdana hana hatidža helena iva ivana ivona irena iris irma ines ivka jagoda jana jasenka jasna jasminka jelena jelica jelka
        jovana josipa julija julijana kaja karla karmen karolina kata katarina katica klara klaudija kolinda kristina ksenija lana lara laura lea lena lidija lina ljerka ljiljana ljubica
        lorena lucija lukrecija magda magdalena maja marica marijana marina maša matea mateja melisa mia mihaela mila milana milena milenka milica mira mirela mirjana mirna mirsada monika
        munira nada nadežda nataša nevena nera nermina nika nikolina nina nives olga olivera paula petra pia radmila ranka renata rita romana sabina sabrina sandra sanela sanja sanda sara
        selma senka silvana silvija simona slađana slavica slavenka slavka smilja smiljana snežana snježana sofija sonja spomenka stanislava stanka stana stela suzana suada svetlana
        štefica tajana tamara tanja tatjana tena teodora tereza tijana tina una ursula valentina valerija vanesa verica veronika vesna vida vinka viktorija violeta višnja vlasta zdenka
        zlatka zora zorana zorica zrinka zvezdana željka živana žana đula dragoslava
    """,
    people="""
        žena žene muškarac muškarci majka majke otac roditelj* dijete dete djeca deca sin kći kćerka ćerka brat sestra suprug supruga obitelj porodica prijatelj* susjed* komšij* mladić djevojka devojka ljudi čovjek čovek žrtv* osumnjičen* optužen* okrivljen* putni* aktivist* prosvjedni* demonstrant* mještan* meštan* stanovni* građan* student* učeni*
        radni* zaposlen* migrant* izbjegl* izbegl* pacijent* turist* birač* vojni* poljoprivredni* umirovljeni* penzioner*
    """,
    groups="""
        stranka sud ministarstvo komisija vijeće veće banka tvrtka kompanija firma poduzeće preduzeće sveučilište univerzitet savez sindikat stručnjaci izvori analitičari liječnici lekari vlasti svjedoci svedoci znanstvenici naučnici policija policajci tužiteljstvo tužilaštvo odvjetnici advokati političari kritičari organizatori roditelji vlada sabor skupština grad općina opština oporba opozicija udruga udruženje
        agencija institut zavod bolnica klub organizacija zaklada fondacija fond služba vojska ekonomisti kremlj koalicija uprava ured odjel odeljenje veleposlanstvo ambasada centar istraživači autori vatrogasci mještani meštani građani studenti prosvjetari prosvetari sindikati zastupnici poslanici obitelj porodica mediji
    """,
    emphatic="sam sama sami samog samom samoj samih samima сам сама сами самог самом самој самих самима",
    group_names="hdz sdp sns sps ssp dveri hns hss snsd sda mup bia nato eu un who szo hzjz rhmz dhmz hnb nbs uefa fifa dorh uskok hak euk evropa",
    outlets="agencija agenciji agencije list listu dnevnik dnevniku portal portalu televizija televiziji radio radiju kanal kanalu časopis časopisu emisija emisiji novine novinama tjednik tjedniku nedjeljnik nedeljnik nedeljniku mediji medijima",
    told_outlets="agenciji portalu listu dnevniku televiziji radiju kanalu časopisu emisiji novinama tjedniku nedeljniku medijima tanjugu beti hini srni feni",
    outlet_names="hina tanjug srna fena fonet n1 rtl hrt rts rtrs rtcg rtv blic kurir nin reuters rojters ap afp bbc cnn dpa tass facebook fejsbuk twitter tviter telegram instagram youtube informer b92 mondo klix avaz 24sata",
    naming="takozvan* zvan* tzv nazvan* imenom naziv* naslov* nadim* slogan* pojam* izraz* termin* riječ* reč*",
    works="film* serij* knjig* roman* album* pjesm* pesm* oper* časopis* list* strank* grup* projekt* projekat* program* kampanj* tvrtk* kompanij* firm* mark* nagrad* operacij* akcij* klub* brod* festival* izložb* restoran* igr* aplikacij* kanal* fond* pokret* emisij* predstav* udrug* udruženj* škol* dvoran*",
    particles="de van von der di al el bin",
    places="grad gradu selo selu mjesto mjestu mesto mestu ulica ulici naselje naselju",
    common="""
        sabor skupština vlada država grad zemlja županija općina opština savez vijeće komisija hrvatska srbija bosna ljudi banka
    """,
    feminine_endings="ska čka ška ova",
    masculine_endings="ski čki ški",
    # Numbers and dates.
    numbers={
        2: "dva dvije dve dvoje dvojica dvojice",
        3: "tri troje trojica trojice",
        4: "četiri četvero četvorica",
        5: "pet petero petorica",
        6: "šest",
        7: "sedam",
        8: "osam",
        9: "devet",
        10: "deset",
        11: "jedanaest",
        12: "dvanaest",
        13: "trinaest",
        14: "četrnaest",
        15: "petnaest",
        16: "šesnaest",
        17: "sedamnaest",
        18: "osamnaest",
        19: "devetnaest",
        20: "dvadeset",
        30: "trideset",
        40: "četrdeset",
        50: "pedeset",
        60: "šezdeset",
        70: "sedamdeset",
        80: "osamdeset",
        90: "devedeset",
    },
    scales={
        100: "sto stotinu stotina stotine",
        200: "dvjesto dvesta dvjesta",
        300: "tristo trista",
        1_000: "tisuća tisuće tisuću hiljada hiljade hiljadu tis.",
        1_000_000: "milijun milijuna milion miliona milijuni milioni mil.",
        1_000_000_000: "milijarda milijarde milijardi milijardu mlrd.",
    },
    percent="posto procenat* procent* odsto",
    months=(
        "siječanj siječnja siječnju januar januara januaru",
        "veljača veljače veljači februar februara februaru",
        "ožujak ožujka ožujku mart marta martu",
        "travanj travnja travnju april aprila aprilu",
        "svibanj svibnja svibnju maj maja maju",
        "lipanj lipnja lipnju jun juna junu juni",
        "srpanj srpnja srpnju jul jula julu juli",
        "kolovoz kolovoza kolovozu avgust avgusta avgustu august augusta augustu",
        "rujan rujna rujnu septembar septembra septembru",
        "listopad listopada listopadu oktobar oktobra oktobru",
        "studeni studenog studenoga studenom novembar novembra novembru",
        "prosinac prosinca prosincu decembar decembra decembru",
    ),
    until="do",
    weekdays=(
        "ponedjeljak ponedjeljka ponedeljak ponedeljka",
        "utorak utorka",
        "srijeda srijedu srijede sreda sredu srede",
        "četvrtak četvrtka",
        "petak petka",
        "subota subotu subote",
        "nedjelja nedjelju nedjelje nedelja nedelju nedelje",
    ),
    times="jučer juče danas sutra sinoć jutros večeras prekjučer tjedan tjedna nedelje sedmice mjesec mjeseca mesec meseca godina godine godinu godini dan dana dani sat sata sati minuta minuti noć ujutro navečer popodne uveče",
    # Counting.
    counted_people="ljudi osob* osoba stanovnik* lica",
    further="drug* ostal* preostal* posljednj* poslednj*",
    tolls="broj* bilanc* bilans*",
    another_time="""
        lani; prošle {godine,nedelje,sedmice}; prošlog {tjedna,mjeseca,meseca}; prije {godinu,mjesec,tjedan,dana,godina}; pre {godinu,mesec,nedelju,dana,godina}; ranije; od početka; ove godine; u prosjeku; u proseku; u istom; isto{g,ga} *; posljednjih *; poslednjih *; u odnosu na; u usporedbi s; u početku
    """,
    ages="godina; godine; godišnj*; -godišnj*",
    or_more="ili više; i više",
    at_least="najmanje; bar; barem; minimum; preko; više od",
    part_of="od",
    ordinals="prv* drug* treć* četvrt* pet*",
    numbering="broj linija let članak vlak autobus voz kanal blok stranica grupa",
    elsewhere="drugdje; drugde; u drug*; u cijeloj zemlji; u celoj zemlji; diljem; širom; u svijetu; u svetu; slič*; svak*",
    came_from="od s sa",
    came_to="na do",
    changing="poraslo; poras*; raste; pove*; smanj*; pao; pala; palo; padaju; poskup*; pojeft*; naras*",
    reaching="dosegn*; dosti*; dosegl*; iznosi*; stigl*",
    unsure="mogl*; možda; vjerojatno; verovatno; procjenj*; procenj*; strahuj*; očekuj*; oko; rizik*",
    remaining="još uvijek; još uvek; ostaj*; u bolnici; hospitaliziran*; hospitalizovan*",
    narrower=(
        "uhićen* uhapšen* priveden* zatvor*",
        "preživ* spašen* spasen*",
        "pogođen* nastradal*",
        "evakuira* evakuisan*",
        "preminu* umr*",
    ),
    gravely="{teško,ozbiljno} {ozlijeđen,ozlijeđena,ozlijeđeni,ozlijeđeno,povrijeđen,povrijeđeni,povređen,povređena,povređeni,ranjen,ranjeni}; u kritičnom stanju; u teškom stanju",
    including="uključujući; među njima; osim; bez; računajući",
    attackers="napadač* ubojic* ubic* terorist*",
    disasters=(
        "požar* vatr* izgor* eksplozij*",
        "poplav* oluj* nevrijem* nevrem* lavin* klizišt* snijeg* sneg* utop*",
        "potres* zemljotres*",
        "nesreć* sudar* autobus* vlak* voz avion* zrakoplov* helikopter* brod*",
        "napad* pucnjav* bomb* raket* dron* nož*",
        "virus* grip* ospic* boginj* koler* epidemij* trovanj* bolest*",
    ),
    # Denial.
    negations="ne ni niti",
    negatives="""
        nije nisu nisam nismo nisi neće neću nećemo nema nemaju nemam nemamo nitko niko ništa nikad nikada nijedan nijedna nikakav nikakva nikoga nikome ničega ne može nemoguće nemoj nemojte
    """,
    pseudo="samo jedino",
    denials="demantir* demant* negira* pori* odbij* odbac*",
    lacks="bez protiv zabran* spriječ* spreč* otkaz* obustav* nedostat*",
    # Abbreviations.
    short_titles="g gđa dr mr prof doc prim inž ing dipl gen mons sv Sv akad sc sci",
    short_places="ul br",
    short_numbers="br čl st str god tel sv tzv ca",
    short_inside="npr tj tzv itd sl sc odn dr.sc o.a v.d",
    short_names="d.o.o d.d a.d",
    openers="""
        On Ona Oni To Taj Ta Te Ovo Ovaj Ova Ti U Na O Po Prema Od Iz S Sa Do Bez Kod Za Među Nakon Poslije Posle Prije Pre Kada Kad Ako Ali No A I Pa Ili Kako Što Šta Tko Ko Zašto Ne Nije Danas Jučer Juče Sada Tako Zato Međutim Također Takođe Ipak Iako Dok Jer Mi Ja Svi Jedan Jedna Ima Nema Kaže Rekao Dodao Naveo Ističe
    """,
    # Typography.
    scripts="Latn Cyrl",
    second_script={
        "dž": "џ",
        "lj": "љ",
        "nj": "њ",
        "a": "а",
        "b": "б",
        "c": "ц",
        "č": "ч",
        "ć": "ћ",
        "d": "д",
        "đ": "ђ",
        "e": "е",
        "f": "ф",
        "g": "г",
        "h": "х",
        "i": "и",
        "j": "ј",
        "k": "к",
        "l": "л",
        "m": "м",
        "n": "н",
        "o": "о",
        "p": "п",
        "r": "р",
        "s": "с",
        "š": "ш",
        "t": "т",
        "u": "у",
        "v": "в",
        "z": "з",
        "ž": "ж",
    },
    quotation_marks=("„", "“", "’", "’"),
    # Pages.
    own_names="srpski; srpski jezik; sr; srp",
    login="prijavi se*; prijavite se*; registruj* se; registrirajte se",
    # Word order.
    free_order=True,
)
