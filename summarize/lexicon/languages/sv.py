"""Swedish."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="att",
    whether="om huruvida hur varför vad vilka vilken vilket",
    going_on="""
        det {är,var,betyder,innebär,gäller,handlar,skulle,måste,kan,har,kommer}; detta; denna; dessa; även; också;
        dessutom; därför; därmed; därefter; sedan; så; och; vidare; till exempel; där; han; hon; de; hen
    """,
    contrasting="men; dock; däremot; trots detta; ändå; emellertid; annars; å andra sidan",
    promising="detta vet vi; det här vet vi; här är",
    pronouns={
        "han": "m",
        "honom": "m",
        "hon": "f",
        "henne": "f",
        "hen": "c",
        "de": "p",
        "dem": "p",
        "dom": "p",
        "det": "n",
        "man": "n",
        "vi": "1",
        "oss": "1",
        "jag": "1",
        "mig": "1",
        "som": "w",
        "vem": "w",
    },
    noun_genitive_endings="s",
    possessives="hans hennes deras dess sin sitt sina vår vårt våra min mitt mina er ert era",
    articles="""
        en ett den det de denna detta dessa någon något några flera många två tre fyra fem sex alla båda
        andra varje ingen inget inga olika samtliga
    """,
    indefinite="en ett någon något några flera många två tre fyra fem sex andra ingen inget inga",
    auxiliaries="""
        har hade är var blir blev blivit ska skall skulle kan kunde vill ville måste får fick bör borde
        kommer kom lär må
    """,
    passives="blir blev blivit",
    demanding_with_that="""
        kräver krävde krävt begär begärde vill ville ber bad uppmanar uppmanade hoppas hoppades föreslår föreslog
        önskar önskade rekommenderar rekommenderade
    """,
    hearsay="påstådd påstådda kanske möjligen förmodligen angivligen",
    doubting="kanske möjligen",
    hearsay_verbs="lär skulle",
    adverbs="""
        också även nu då sedan senare tidigare i igår idag imorgon därefter dock ändå väl just bara själv själva
        därför därmed dessutom vidare samtidigt återigen igen alltid ofta ibland nyligen direkt genast slutligen
        främst särskilt fortfarande redan inte aldrig här där så vet alltså nämligen skrattande kort sig
        måndags tisdags onsdags torsdags fredags lördags söndags måndag tisdag onsdag torsdag fredag lördag
        söndag bland annat emellertid ju
    """,
    adverb_endings="ligen ligt",
    separable="in på ut fram av med om fast upp",
    not_finite="att",
    prepositions="""
        i på av från för med vid till efter om genom ut ur över mot under sedan enligt trots utan tills runt
        kring ovanför bakom bredvid mellan inom utanför längs via per hos inför åt gentemot angående
    """,
    linking="för i vid av inom från",
    attaching="i på vid från hos inom",
    coordinating="och & samt",
    setting_against="medan",
    setting_beside="även också",
    conjunctions="""
        att eller eftersom för medan fast innan men så tills såvida där när då som och vad varför varvid
        sedan utan därför
    """,
    purpose="för",
    function="du ni dig er mycket helt mer drygt nästan ungefär cirka detta att",
    endings="s :s :n :en :et 's ’s",
    # Speech.
    say="""
        säger sade sa sagt berättar berättade berättat förklarar förklarade förklarat uppger uppgav uppgett
        uppgivit meddelar meddelade meddelat rapporterar rapporterade rapporterat skriver skrev skrivit
        menar menade menat anser ansåg ansett tycker tyckte tyckt tror trodde trott hävdar hävdade hävdat
        påstår påstod påpekar påpekade påpekat understryker underströk betonar betonade konstaterar
        konstaterade konstaterat svarar svarade svarat bekräftar bekräftade bekräftat varnar varnade varnat
        hoppas hoppades fruktar fruktade befarar befarade medger medgav erkänner erkände tillägger tillade
        utvecklar lovar lovade lovat uttalar uttalade frågar frågade undrar undrade
        kommenterar kommenterade beskriver beskrev vittnar vittnade föreslår föreslog kräver krävde
        uppmanar uppmanade minns mindes upplyser upplyste poängterar poängterade framhåller framhöll
        bedömer bedömde räknar räknade spår spådde förutspår förutspådde argumenterar argumenterade
        resonerar resonerade nekar nekade förnekar förnekade dementerar dementerade beklagar beklagade
        citerar citerade lyder löd klagar klagade upprepar
        upprepade reagerar reagerade slår slog lägger lade ropar ropade twittrar twittrade
        avslöjar avslöjade mejlar mejlade informerar informerade försäkrar försäkrade syftar ger gav
    """,
    judge="""
        kallar kallade beskriver beskrev kritiserar kritiserade hyllar hyllade fördömer fördömde försvarar
        försvarade jämför jämförde anklagar anklagade välkomnar välkomnade liknar liknade
    """,
    exclaim="""
        skrattar skrattade suckar suckade jublar jublade utbrister utbrast viskar viskade skriker skrek ler log
        skämtar skämtade fortsätter fortsatte avslutar avslutade inleder inledde börjar började summerar summerade
        ropar ropade analyserar analyserade fastslår fastslog flikar skanderar skanderade
    """,
    saying="sägande tilläggande",
    phrasal="""
        {är,var} övertygad om; {är,var} övertygade om; gör klart; gjorde klart; slår fast; slog fast; lägger till; lade till;
        utesluter inte; uteslöt inte; {är,var} {orolig,rädd,säker} för; låter meddela; ger besked om; gick ut med; går ut med;
        {är,var} av åsikten
    """,
    separated={
        "fast": "slår slog",
        "till": "lägger lade",
        "in": "flikar flikade",
        "med": "räknar räknade",
        "klart": "gör gjorde",
        "uttryck": "ger gav",
    },
    bound="slår slog ger gav lägger lade",
    untold="säkert klart omöjligt osannolikt",
    expletives="det",
    according="enligt; i {ord,ögon} av; med hänvisning till; på uppdrag av",
    citing="med hänvisning till",
    according_own="enligt {hans,hennes,deras} {mening,uppfattning,bedömning}; i {hans,hennes} ögon",
    sender="från; uttalande från",
    documents="""
        uttalande uttalandet pressmeddelande pressmeddelandet intervju intervjun rapport rapporten brev brevet tal talet
        reaktion reaktionen studie studien undersökning undersökningen presskonferens presskonferensen samtal samtalet
        dom domen beslut beslutet tidningen meddelande meddelandet inlägg inlägget artikel artikeln dokument dokumentet
        mejl mejlet mail bok boken kolumn blogg podd remissvar remissvaret debattartikel debattartikeln siffror siffrorna
        rapporter statistik statistiken anmälan förhör förhöret åtalet hemsida hemsidan webbplats twitter facebook instagram linkedin
    """,
    cites="citerar citerade",
    in_these_words="med {dessa,de} ord",
    about_this="det; detta",
    telling="""
        säger sa sade sagt berätta{r,de,t} skriver skrev skrivit meddela{r,de,t} uppger uppgav uppgett förklara{r,de,t} hävda{r,de,t}
    """,
    relay="beskriver rapporterar rapporterade skriver skrev uppger uppgav meddelar meddelade citerar",
    denying="{säger,sa,sade} nej till; förneka{r,de,t}; dementera{r,de,t}; neka{r,de,t}; tillbakavisa{r,de,t}; bestrid{er,it}; bestred",
    untrue="inte sant; osant; stämmer inte; inga bevis",
    conditional="om ifall såvida",
    fakes="falsk* fejk* förfalsk* påhitt* parodi* deepfake* satir* fiktiv*",
    nobody="{ingen,inget,inga} av; ingen",
    acting="{skådespelare,skådespelaren,skådespelerskan,komiker,imitatör}",
    # People and offices.
    titles={
        "herr": "m",
        "hr": "m",
        "fru": "f",
        "fröken": "f",
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "påve": "m",
        "påven": "m",
        "kung": "m",
        "drottning": "f",
        "prins": "m",
        "prinsessan": "f",
    },
    roles="""
        president{,en,er} statsminister{,n} minister{,n} ministrar vicepresident{,en} vice statssekreterare{,n} utrikesminister{,n}
        finansminister{,n} försvarsminister{,n} justitieminister{,n} partiledare{,n} partisekreterare{,n} gruppledare{,n}
        riksdagsledamot riksdagsledamoten ledamot ledamoten talman talmannen kommunalråd{,et} borgarråd{,et} regionråd{,et}
        borgmästare{,n} landshövding{,en} guvernör{,en} förbundskansler{,n} kansler{,n} kung{,en} drottning{,en} prins{,en} prinsessa{,n}
        ordförande{,n} viceordförande förordförande ledare{,n} chef{,en,er} vd vd:n direktör{,en} generaldirektör{,en}
        verksamhetschef{,en} förvaltningschef{,en} rektor{,n} lektor{,n} professor{,n} docent{,en} forskare{,n}
        expert{,en,er} sakkunnig ekonom{,en} chefekonom{,en} analytiker{,n} historiker{,n} statsvetare{,n} sociolog{,en} psykolog{,en}
        biolog{,en} meteorolog{,en} epidemiolog{,en} statsepidemiolog{,en} virolog{,en} läkare{,n} överläkare{,n} sjuksköterska{,n} kirurg{,en}
        veterinär{,en} jurist{,en} advokat{,en} försvarsadvokat{,en} försvarare{,n} åklagare{,n} kammaråklagare{,n} chefsåklagare{,n} domare{,n} rådman
        rådmannen polischef{,en} presstalesperson{,en} presstalesman pressekreterare{,n} talesperson{,en} talesman talesmannen
        talespersoner taleskvinna{,n} informatör{,en} kommunikatör{,en} kommunikationschef{,en} pressansvarig{,a} räddningsledare{,n}
        brandman brandmannen insatsledare{,n} kommissarie{,n} kriminalkommissarie{,n} utredare{,n} förundersökningsledare{,n} gruppchef{,en}
        journalist{,en} reporter{,n} korrespondent{,en} redaktör{,en} chefredaktör{,en} ledarskribent{,en} krönikör{,en} programledare{,n}
        författare{,n} skådespelare{,n} skådespelerska{,n} sångare{,n} sångerska{,n} artist{,en} regissör{,en} konstnär{,en} producent{,en} dirigent{,en}
        tränare{,n} förbundskapten{,en} lagkapten{,en} kapten{,en} spelare{,n} målvakt{,en} back{,en} mittfältare{,n} anfallare{,n} forward
        sportchef{,en} klubbdirektör{,en} skidåkare{,n} förare{,n} löpare{,n} general{,en} överbefälhavare{,n} överste{,n} major{,en} amiral{,en} officer{,en} soldat{,en} pilot{,en}
        biskop{,en} ärkebiskop{,en} präst{,en} kyrkoherde{,n} imam{,en}
        sekreterare{,n} generalsekreterare{,n} ambassadör{,en} diplomat{,en} ombudsman ombudsmannen eu-kommissionär{,en}
        aktivist{,en} förbundsordförande{,n} facklig företrädare{,n} representant{,en} medlem{,men} medarbetare{,n} grundare{,n} ägare{,n} arrangör{,en} initiativtagare{,n}
        projektledare{,n} samordnare{,n} handläggare{,n} enhetschef{,en} avdelningschef{,en} platschef{,en} butikschef{,en} bonde bonden lantbrukare{,n} granne{,n}
        boende vittne{,t} ögonvittne{,t} mamma{,n} pappa{,n} mor far bror syster son dotter änka{,n} man mannen kvinna{,n} student{,en} elev{,en} lärare{,n}
        volontär{,en} kandidat{,en} politiker{,n} debattör{,en} ingenjör{,en} arkitekt{,en} entreprenör{,en} företagare{,n} investerare{,n}
        befälhavare{,n} premiärminister{,n} socialminister{,n} statsråd{,et} oppositionsråd{,et} oppositionsledare{,n} språkrör{,et} tillförordnad
        målsägandebiträde lagman barnmorska barnmorskan doktorand doktoranden fiskare
        fiskaren kompositör kompositören poet poeten kassör kassören kock kocken krögare
        krögaren geolog geologen hydrolog hydrologen
    """,
    former="tidigare förre förra före f.d ex tillförordnad tillförordnade avgående vice avgångna avlidne avlidna blivande pensionerad pensionerade",
    not_roles="man mannen kvinna kvinnan pojke flicka motståndare konkurrent kollega efterträdare företrädare granne grannen mamma pappa mor far bror syster son dotter änka",
    unnamed_roles="källa källan källor källorna insider vittne vittnet ögonvittne ögonvittnet informatör boende",
    anonymous="anonym* okänd* icke namngiv*",
    anonymity="anonymitet",
    identifying="namnges namn",
    definite_endings="n t",
    definite_attribute_endings="a e",
    tried_roles="åtalade tilltalade misstänkte misstänkta",
    trying_roles="åklagare åklagaren domare domaren advokat advokaten försvarare försvararen kammaråklagare",
    unlike_roles="borgmästare statsminister domare tränare ambassadör biskop kansler guvernör rektor landshövding journalist reporter",
    deputies="vice biträdande tillförordnad",
    role_suffixes="""
        mästare
        minister ministern ordförande ordföranden direktör direktören chef chefen ledare ledaren talesperson talespersonen
        talesman talesmannen forskare forskaren expert experten åklagare åklagaren advokat advokaten sekreterare sekreteraren
        läkare läkaren tränare tränaren kapten kaptenen lärare läraren ansvarig ansvarige ansvariga ekonom ekonomen
        professor professorn redaktör redaktören reporter reportern kommissarie rådet råd rådman samordnare samordnaren
        politiker politikern debattör ingenjör ombud ombudsman ombudsmannen konsult konsulten rådgivare rådgivaren analytiker analytikern
        strateg strategen logen ledamot ledamoten företrädare företrädaren
    """,
    feminine_roles="drottning drottningen prinsessa prinsessan skådespelerska skådespelerskan sångerska sångerskan sjuksköterska mamma mor syster dotter änka kvinna kvinnan taleskvinna taleskvinnan",
    women="""
        anna maria eva karin kristina christina lena kerstin sara emma elin ingrid marie birgitta malin jenny annika
        linnea monica sofia sofie johanna ulla susanne magdalena ebba annie nooshi märta amanda lisa linda helena
        camilla åsa anette pia katarina elisabeth elisabet margareta margot gunilla agneta ulrika cecilia hanna ida julia
        therese maja moa frida josefin klara ellen alice caroline charlotte louise lotta petra sandra viktoria victoria
        berit barbro siv maj inger anita ann annelie veronica matilda tove tora stina greta nadia amina fatima
        ursula angela kamala hillary
    """,
    given_words="per hans dag maj mars",
    groups="""
        experter polisen polis regeringen oppositionen kritiker medier myndigheter myndigheten myndigheterna forskare forskarna läkare
        vittnen politiker facket fackförbund räddningstjänsten departementet partiet bolaget företaget domstolen tingsrätten hovrätten
        försvarsmakten nyhetsbyrån organisationer organisationen demonstranter analytiker kommunen regionen staten källor koalitionen föreningen
        förbundet institutet universitetet sjukhuset skolan kommissionen åklagarmyndigheten trafikverket socialstyrelsen länsstyrelsen
        skolverket folkhälsomyndigheten migrationsverket riksbanken riksdagen styrelsen verket boende grannar invånare lärare studenter anställda
        bönder aktivister företagare arbetsgivare banken klubben
    """,
    people="""
        bror bröder syster systrar son söner dotter döttrar barn föräldrar mamma pappa mor far farfar mormor barnbarn
        farbror moster man män kvinna kvinnor änka familj familjen anhöriga vänner vän väninna partner folk människor lag
        laget besättning grupp läsare tittare lyssnare kunder medlemmar anhängare fans väljare medborgare kollegor kollega
        elever gäster patienter resenärer passagerare pojke pojkar flicka flickor motståndare boende grannar
    """,
    group_names="Amnesty Greenpeace Trafikverket SMHI SCB Säpo Socialstyrelsen Skolverket Kronofogden Folkhälsomyndigheten Riksbanken Polismyndigheten",
    outlets="tidning tidningen kanal kanalen nyhetsbyrå nyhetsbyrån radio radion magasin magasinet sajt sajten tv-kanalen",
    outlet_names="svt tt dn svd aftonbladet expressen ekot sr tv4 sydsvenskan reuters afp ap bbc cnn dagens bloomberg dpa",
    naming="så kallad* såkallad* titel rubriken mottot slogan hashtag begrepp ordet namn namnet smeknamn tema",
    works="""
        film filmen serie serien bok boken roman romanen album albumet låt låten dikt pjäs opera musikal tidning parti gruppen bandet projekt
        program programmet kampanj bolag märke pris klubb fartyg festival utställning restaurang spel app podd dokumentär
    """,
    particles="af von de la le al el ben bin di da du del van der",
    not_people="""
        motors electric league förenta staterna europeiska unionen nationerna usa eu fn nato sverigedemokraterna socialdemokraterna moderaterna centerpartiet
        liberalerna vänsterpartiet miljöpartiet kristdemokraterna universitet institutet riksdagen tingsrätt kommun region
        polisen banken ab förening gata gatan stockholm göteborg malmö sverige svenska
    """,
    owning_bodies="moderaternas socialdemokraternas sverigedemokraternas centerpartiets liberalernas vänsterpartiets miljöpartiets kristdemokraternas",
    places="stad staden by byn kommun ort orten ön",
    common="""
        partiet regeringen riksdagen tjänstemän människor medborgare invånare bank land staten år procent kronor euro
        doktor kommunen polisen fler flest
    """,
    # Numbers and dates.
    numbers={
        0.5: "halv halva hälften",
        1: "ett",
        2: "två båda",
        3: "tre",
        4: "fyra",
        5: "fem",
        6: "sex",
        7: "sju",
        8: "åtta",
        9: "nio",
        10: "tio",
        11: "elva",
        12: "tolv dussin",
        13: "tretton",
        14: "fjorton",
        15: "femton",
        16: "sexton",
        17: "sjutton",
        18: "arton",
        19: "nitton",
        20: "tjugo",
        30: "trettio",
        40: "fyrtio",
        50: "femtio",
        60: "sextio",
        70: "sjuttio",
        80: "åttio",
        90: "nittio",
    },
    scales={
        10: "tiotals",
        100: "hundra hundratals",
        1_000: "tusen tusentals",
        1_000_000: "miljon miljoner",
        1_000_000_000: "miljard miljarder",
        1_000_000_000_000: "biljon biljoner",
    },
    percent="procent* procentenhet*",
    months=(
        "januari jan.",
        "februari feb.",
        "mars",
        "april apr.",
        "maj",
        "juni jun.",
        "juli jul.",
        "augusti aug.",
        "september sept. sep.",
        "oktober okt.",
        "november nov.",
        "december dec.",
    ),
    until="till",
    weekdays=("måndag*", "tisdag*", "onsdag*", "torsdag*", "fredag*", "lördag*", "söndag*"),
    times="""
        klockan idag igår imorgon kväll kvällen eftermiddag eftermiddagen morgon morgonen natt natten vecka veckan månad månaden
        år året timme dag dagen dagar veckor månader timmar förmiddagen lunch
    """,
    # Counting.
    counted_people="människ* person personer",
    further="annan andra ytterligare övriga kvar första sista",
    tolls="antal antalet dödstal dödstalet totalt",
    another_time="""
        {förra,föregående,tidigare} {året,år}; år {tidigare,sedan}; {dagar,veckor,månader,år} {tidigare,sedan}; dessförinnan;
        då; tidigare; sedan; i år; årligen; per år; i genomsnitt; {i,på} samma *; {jämfört,jämförelse} med
        {förra,senaste} {veckan,månaden,året}; inledningsvis; ursprungligen; i fjol
    """,
    ages="årig* år",
    or_more="eller fler; eller mer",
    at_least="minst; åtminstone",
    part_of="av",
    ordinals="gång två gånger dubbel* båda",
    ordinal_endings="a e de te",
    numbering="nummer nr linje tåg buss spår avsnitt artikel kapitel",
    pluperfect="hade",
    elsewhere="""
        på annat håll; i {en,ett} {annan,annat}; grann*; {rikstäckande,världen över}; liknande; i hela *; i varje
    """,
    came_from="från",
    came_to="till",
    changing="ök* stig* steg höj* sänk* minsk* sjunk* sjönk fall* föll väx* växte",
    reaching="nå* uppgå* uppgick",
    unsure="fruktas; befaras; väntas; beräknas; tros; kan; skulle; möjligen; kanske; riskerar; uppskattas",
    remaining="fortfarande; ännu; kvar; {på,till} sjukhus; inlagd; intensivvård",
    narrower=(
        "gripen gripna gripits anhållen häktad* fängsl*",
        "överlev*",
        "drabbad*",
        "evakuera*",
        "avlidit avled",
    ),
    gravely="{svårt,allvarligt,livshotande} skadad*",
    including="däribland; inklusive; exklusive; inräknat; varav",
    attackers="gärningsm* skytt* angripar* terrorist*",
    disasters=(
        "brand* eld* explo* skogsbrand* bränd*",
        "översväm* storm* oväder* regn* lavin* skred* snö* drunkn*",
        "jordbävning* skalv*",
        "olyck* krock* kollision* tåg* buss* flygplan* helikopter* färj* fartyg* båt* urspår* kapsej* störta*",
        "attack* attentat* skjut* skott* bomb* explo* raket* drönar* kniv*",
        "virus* influensa mässling kolera utbrott* förgift* sjukdom*",
    ),
    # Denial.
    negations="inte icke ej aldrig",
    negatives="ingen inget inga ingenting ingenstans knappt",
    pseudo="bara endast enbart",
    denials="förnek* dementera* neka* avvis* bestri*",
    lacks="utan förbud* förbjud* förbjöd* hindra* mot stopp* sakna* brist* misslyck* knappast o*",
    # Abbreviations.
    short_titles="Dr Prof dr prof hr fr St",
    short_numbers="nr kap s sid art tel ca jan feb apr jun jul aug sept sep okt nov dec kl Nr Tel",
    short_inside="t.ex bl.a d.v.s dvs t.o.m f.d s.k m.fl o.s.v p.g.a i.o.m m.m resp inkl exkl ev jfr f.n t.f a.k.a vs",
    short_names="etc osv mfl mm milj mdr Jr Sr jr sr Inc Ltd Co e.Kr f.Kr st",
    openers="""
        Den Det De En Ett Han Hon Hen Vi Jag Man Och Men Eller För I På Av Från Med Vid Till Efter Om Genom Över
        Mot Under Sedan Enligt När Då Eftersom Medan Innan Hur Vad Vem Var Varför Denna Detta Dessa Ingen
        Inte Också Även Nu Så Där Här Idag Igår Dessutom Därför Därefter Dock Trots Tidigare Hans Hennes Deras
        Vår Våra Är Har Kan Många Alla Flera Båda Andra
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("”", "”", "’", "’"),
    # Pages.
    own_names="svenska",
    login="logga in; registrera dig; skapa konto; skapa ett konto",
    # Word order.
    verb_second=True,
    clause_comma=True,
    line_asides=True,
)
