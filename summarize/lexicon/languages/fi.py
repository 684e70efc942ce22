"""Finnish: endings tell the cases, offices are compounds in front of their holders, and mukaan follows its source."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="että",
    whether="ettei ettemme etteivät miksi miten kuinka milloin missä mistä mihin kuka mitä",
    going_on="""
        tämä; tästä; tätä; näin; siksi; sen vuoksi; lisäksi; myös; samalla; sitten; lopuksi; ja; niin; se; ne; tällöin; siten; sen jälkeen; tämän lisäksi; tämän vuoksi; tällä hetkellä
    """,
    contrasting="mutta; kuitenkin; sen sijaan; toisaalta; silti; vaan; päinvastoin; siitä huolimatta",
    promising="{tässä,katso,lue,näin} {mitä,miten,miksi,kuka,milloin,missä}",
    pronouns={
        "hän": "c",
        "he": "p",
        "hänen": "c",
        "heidän": "p",
        "minä": "1",
        "mä": "1",
        "me": "1",
        "joka": "w",
        "jotka": "w",
        "jonka": "w",
        "joiden": "w",
        "jossa": "w",
        "josta": "w",
        "jota": "w",
        "kuka": "w",
    },
    possessives="hänen heidän minun meidän teidän",
    articles="tämä nämä se ne tuo nuo eräs muuan jokin jotkut monet moni kaikki jokainen toinen useat usea molemmat kaksi kolme neljä viisi muut muutamat harvat",
    indefinite="eräs muuan jokin jotkut toinen",
    auxiliaries="on ovat oli olivat ole olisi olisivat voi voivat voisi pitää piti saa",
    adverbs="""
        myös jo vielä nyt eilen tänään huomenna sitten silti kuitenkin lisäksi vasta vain taas jälleen edelleen aiemmin myöhemmin aikaisemmin puolestaan myöskin siis sittemmin heti ensin lopulta
        samalla muun muassa esimerkiksi suoraan selvästi avoimesti napakasti painokkaasti lyhyesti toimittajille medialle yleisölle tiedotusvälineille uutistoimistolle näin tästä asiasta
        kaikin puolin ensi viime hiljattain äskettäin tuolloin silloin ainakin muuten nimittäin toki luonnollisesti tiivistetysti
    """,
    adverbials="""
        mukaan {nimetty,nimetyn,nimettyä,nimetyssä,nimetystä,nimettyyn,nimetyllä,otettu,otettiin,tullut,lähtenyt,lukien,luettuna}; muun muassa; tällä hetkellä; omalta osaltaan; toisin sanoen; ensimmäistä kertaa; viime viikolla; tällä viikolla; ensi viikolla; näillä näkymin; samassa yhteydessä; tämän jälkeen
    """,
    prepositions="""
        mukaan mielestä jälkeen ennen kanssa takia vuoksi kautta ilman vastaan varten puolesta aikana yhteydessä keskellä lähellä luona alla yllä päällä edessä takana vieressä kohdalla osalta johdosta perusteella sijaan lisäksi ohella lukien asti saakka alkaen suhteen kesken välillä yli noin
    """,
    linking="&",
    coordinating="ja sekä & eli",
    conjunctions="että mutta vaan koska kun jos vaikka sillä jotta kuten kunnes ellei jollei tai joten eikä eivätkä jolloin ennenkuin siis joskin mikäli",
    setting_against="kun taas",
    passives="on oli ollaan oltiin",
    function="""
        ei en et emme ette eivät älä ovat joka jotka tämän sen niiden näiden siitä siinä sitä niitä niistä tässä tuossa mikä mitä miten miksi kun kuin niin näin itse itsensä oma omaa omat
    """,
    adverb_endings="sti",
    endings="""
        :n :ssa :ssä :sta :stä :lla :llä :lta :ltä :lle :aan :een :iin :ta :tä :ksi n ssa ssä sta stä lla llä lta ltä lle ksi in en aan ään oon een a ä ta tä nen sen
    """,
    nameless_endings="lle ssa ssä sta stä ltä llä lla lta ksi seen",
    locative_endings="ssa ssä lla llä sta stä lta ltä",
    possessive_endings="nsa nsä",
    genitive_endings="n",
    belonging_endings="lainen läinen",
    surname_cases={
        "sen": "nen",
        "isen": "inen",
        "llan": "",
        "llän": "",
        "lan": "la",
        "län": "lä",
        "ston": "sto",
        "stön": "stö",
        "ion": "io",
        "iön": "iö",
        "n": "",
    },
    genitive_bases={
        ":n": "-",
        "ksen": "s",
        "sen": "nen s",
        "uden": "us",
        "oiden": "at ot",
        "öiden": "ät öt",
        "eiden": "eet",
        "sten": "set",
        "jien": "jat jät",
        "jen": "t",
        "ien": "et it",
        "nnan": "nta",
        "kkeen": "ke",
        "een": "e",
        "gin": "ki",
        "din": "ti",
        "pin": "ppi",
        "kin": "kki",
        "tin": "tti",
        "in": "i -",
        "don": "to",
        "ton": "tto",
        "ilta": "i -",
        "iltä": "i -",
        "ille": "i -",
        "lta": "-",
        "ltä": "-",
        "lle": "-",
        "n": "-",
    },
    finite_endings="taan tään daan dään",
    reported_participle_endings="van vän neen tavan tävän ttavan ttävän",
    own_participle_endings="vansa vänsä neensa neensä",
    # Speech.
    say="""
        sanoo sanoi sanovat sanoivat sanonut sanoneet kertoo kertoi kertovat kertoivat kertonut kertoneet toteaa totesi toteavat totesivat todennut muistuttaa muistutti muistuttavat muistuttivat korostaa korosti korostavat korostivat
        painottaa painotti painottavat painottivat arvioi arvioivat arvioinut huomauttaa huomautti huomauttavat huomauttivat pohtii pohti pohtivat lisää lisäsi lisäävät kommentoi kommentoivat kirjoittaa kirjoitti kirjoittavat kirjoittivat
        vastaa vastasi vastaavat vastasivat selittää selitti selittävät selittivät selventää selvensi tarkentaa tarkensi täsmentää täsmensi vakuuttaa vakuutti vakuuttavat väittää väitti väittävät väittivät uskoo uskoi uskovat uskoivat
        ilmoittaa ilmoitti ilmoittavat ilmoittivat ilmoittanut tiedottaa tiedotti tiedottavat vahvistaa vahvisti vahvistavat vahvistivat kuvailee kuvaili kuvailevat kuvaa kuvasi luonnehtii luonnehti myöntää myönsi myöntävät myönsivät
        toivoo toivoi toivovat varoittaa varoitti varoittavat varoittivat tähdentää tähdensi linjaa linjasi linjasivat perustelee perusteli perustelevat summaa summasi tiivistää tiivisti kiteyttää kiteytti paljastaa paljasti paljastavat
        muistelee muisteli kertaa kertasi raportoi raportoivat katsoo katsoi katsovat katsoivat ihmettelee ihmetteli ihmettelevät harmittelee harmitteli pahoittelee pahoitteli iloitsee iloitsi kysyy kysyi kysyvät tviittaa tviittasi twiittasi
        ajattelee ajatteli luulee epäilee epäili epäilevät ennustaa ennusti ennustavat ennakoi olettaa oletti päättelee lupaa lupasi lupaavat ehdottaa ehdotti ehdottavat julistaa julisti esittää esitti selvittää selvitti
        huokaa huokaisi tunnustaa tunnusti havainnoi analysoi vetoaa vetosi vertaa vertasi viestittää viestitti valittaa valitti maalailee tokaisee tokaisi vannoo vannoi vakuuttelee vakuutteli kuittaa kuittasi hehkuttaa hehkutti
        valottaa valotti avaa sivaltaa sivalsi suomii suomi puolustelee puolusteli taustoittaa taustoitti konkretisoi miettii mietti tuumii tuumi tuumaa tuumasi manaa manasi sanailee sanaili oikaisee oikaisi tilittää tilitti kommentoinut vakuuttanut kiistelee
    """,
    judge="pitää piti kutsuu kutsui nimittää nimitti arvostelee arvosteli arvostelevat moittii moitti moittivat kritisoi kritisoivat syyttää syytti syyttävät kehuu kehui kiittää kiitti vaatii vaati vaativat haluaa halusi puhuu puhui peräänkuuluttaa peräänkuulutti",
    exclaim="veistelee veisteli listaa listasi jatkaa jatkoi jatkavat naurahtaa naurahti nauraa nauroi huudahtaa huudahti huutaa huusi huokaisee kiittelee kiitteli aloittaa aloitti päättää vitsailee vitsaili hymyilee hymyili myhäilee",
    saying="sanoen todeten kertoen korostaen lisäten",
    phrasal="""
        {on,oli,ovat} {sitä mieltä,vakuuttunut,varma,huolissaan}; {tuo,toi,tuovat} esiin; {nostaa,nosti} esiin; {pitää,piti} {tärkeänä,hyvänä,selvänä,mahdollisena,todennäköisenä,huolestuttavana}; {ottaa,otti} esille; {antoi,antaa} ymmärtää
    """,
    according="kuten {sanoi,totesi,kertoi}",
    according_after="mukaan; mielestä; {arvion,näkemyksen,käsityksen,kertoman,tietojen,ilmoituksen,tiedotteen,selvityksen,tutkimuksen,lausunnon,laskelmien,arvioiden,kyselyn} mukaan",
    according_own="{hänen,heidän} {mukaansa,mielestään,arvionsa mukaan,näkemyksensä mukaan,käsityksensä mukaan,sanojensa mukaan}",
    about_this="tästä; asiasta; siitä",
    telling="sanoi kertoi totesi sanoo kertoo toteaa kirjoitti ilmoitti",
    sender="lähettäjä",
    documents="""
        tiedote tiedotteessa tiedotteessaan tiedotteen haastattelu haastattelussa haastattelussaan kirje kirjeessä kirjeessään puhe puheessa puheessaan raportti raportissa raportissaan artikkeli artikkelissa kirjoitus kirjoituksessa kirjoituksessaan
        blogi blogissa blogissaan tviitti tviitissä tviitissään viesti viestissä viestissään lausunto lausunnossa lausunnossaan tutkimus tutkimuksessa kirja kirjassa kirjassaan kolumni kolumnissa kolumnissaan julkaisu julkaisussa päivitys päivityksessä päivityksessään kannanotto kannanotossa kannanotossaan
        tiedotustilaisuus tiedotustilaisuudessa twitterissä facebookissa instagramissa viestipalvelu kysely kyselyssä selvitys selvityksessä vastine vastineessa avoimessa ohjelma ohjelmassa videolla videossa verkkosivuilla verkkosivuillaan
    """,
    relay="kertoo kertoi uutisoi uutisoivat raportoi kirjoittaa kirjoitti tiedottaa ilmoittaa",
    cites="siteeraa siteerasi",
    denying="{kiistää,kiisti,kiistävät,kiistivät,kieltää,kielsi}",
    untrue="ei pidä paikkaansa; ei ole totta; on valhetta; on valheellinen",
    conditional="jos mikäli",
    fakes="väär* tekaist* väären* valheelli* satiiri*",
    nobody="kukaan; ei kukaan",
    acting="{näyttelevä,esittävä}; roolissa",
    hearsay="muka väitetysti",
    doubting="ehkä kenties luultavasti todennäköisesti mahdollisesti",
    # People and offices.
    titles={
        "herra": "m",
        "rouva": "f",
        "neiti": "f",
        "tohtori": "",
        "tri": "",
        "prof": "",
        "prof.": "",
        "dos": "",
        "dos.": "",
        "sir": "m",
    },
    roles="""
        presidentti pääministeri ministeri kansanedustaja europarlamentaarikko meppi kaupunginjohtaja pormestari kunnanjohtaja johtaja toimitusjohtaja puheenjohtaja varapuheenjohtaja puoluesihteeri sihteeri päällikkö tiedottaja edustaja
        tutkija professori dosentti tohtori lehtori rehtori dekaani opettaja lääkäri ylilääkäri hoitaja sairaanhoitaja psykologi asiantuntija analyytikko ekonomisti pääekonomisti historioitsija sosiologi politologi meteorologi biologi geologi
        toimittaja päätoimittaja kirjailija runoilija ohjaaja näyttelijä laulaja muusikko säveltäjä taiteilija tuottaja kuraattori valmentaja päävalmentaja pelaaja hyökkääjä puolustaja maalivahti kapteeni urheilija juoksija hiihtäjä kuljettaja
        poliisi komisario rikoskomisario ylikomisario konstaapeli kenraali eversti majuri luutnantti komentaja tuomari syyttäjä asianajaja juristi lakimies valtakunnansyyttäjä suurlähettiläs komissaari kansleri kuningas kuningatar paavi piispa arkkipiispa kirkkoherra pappi imaami
        perustaja omistaja yrittäjä maanviljelijä insinööri arkkitehti suunnittelija koordinaattori neuvonantaja erityisavustaja neuvos ylitarkastaja tarkastaja metsänhoitaja asukas opiskelija oppilas aktivisti jäsen poliitikko ehdokas presidenttiehdokas senaattori kuvernööri diplomaatti
        äiti isä poika tytär veli sisko vaimo aviomies naapuri pääjohtaja pääsihteeri ryhmyri emeritus emerita lähetti todistaja palomestari palopäällikkö päivystäjä kokki keittiömestari kippari toppari kauppias luotsi
        nainen mies tyttö vuokralainen isännöitsijä talonmies sijoittaja konsultti vastaava esihenkilö työntekijä
    """,
    role_suffixes="""
        ministeri johtaja päällikkö sihteeri edustaja tutkija professori asiantuntija ekonomisti toimittaja valmentaja komisario lääkäri opettaja mestari neuvos avustaja tarkastaja syyttäjä tuomari esimies virkamies lakimies komentaja ohjaaja hoitaja
        suunnittelija koordinaattori tiedottaja valtuutettu varatuomari presidentti ehdokas suurlähettiläs meteorologi insinööri yrittäjä kirjailija näyttelijä historioitsija psykologi piispa kansanedustaja vastaava pelaaja kapteeni analyytikko johtohahmo puhemies kuljettaja
    """,
    former="entinen entiset nykyinen tuleva virkaatekevä edesmennyt eläkkeellä vt",
    relations="äiti isä poika tytär veli sisko vaimo aviomies naapuri ystävä kollega työkaveri",
    not_roles="nainen mies tyttö poika vastustaja kilpakumppani edeltäjä seuraaja kollega uhri epäilty",
    unnamed_roles="lähde lähteet silminnäkijä silminnäkijät asukas todistaja",
    anonymous="nimetön nimettömä* anonyym*",
    anonymity="nimettömyys* anonymiteet*",
    identifying="nimi nimeä nimellä henkilöllisyy*",
    deputies="vara apulais",
    unlike_roles="pääministeri kaupunginjohtaja pormestari tuomari valmentaja toimittaja päätoimittaja",
    feminine_roles="kuningatar äiti tytär sisko vaimo nainen rouva emerita",
    women="""
        anna maria aino anne anneli annika anni anu arja birgitta eeva eija elina elisa emilia emma erja eva eveliina hanna hannele heidi heli helena henna iida inka irja jaana jenni jenna johanna jonna juulia kaarina kaisa katariina kati katja katri
        kirsi kirsti krista kristiina laura leena leila liisa maarit maija mari marika marja marjo marjut marjatta mervi merja milla minja minna mirja mirva nina niina noora outi paula pauliina piia pirjo pirkko päivi raija riikka riitta
        ritva saana saara saija sanna sanni sari satu senja sini sirkka sirpa sofia suvi susanna tanja tarja taru terhi tiina tuija tuula tytti ulla veera virpi viivi veronika ursula angela kaja mette giorgia kamala hillary
    """,
    people="""
        nainen naiset mies miehet lapsi lapset poika pojat tyttö tytöt äiti isä vanhemmat perhe pariskunta nuori nuoret ihminen ihmiset henkilö henkilöt uhri uhrit epäilty epäillyt matkustaja matkustajat asukas asukkaat oppilas oppilaat opiskelija opiskelijat
        työntekijä työntekijät potilas potilaat turisti turistit sotilas sotilaat pakolainen pakolaiset turvapaikanhakija* mielenosoittaja* aktivisti aktivistit äänestäjä äänestäjät vanki vangit kansalainen kansalaiset
    """,
    groups="""
        poliisi hallitus puolue ministeriö eduskunta kunta kaupunki virasto keskus liitto yhtiö yritys pankki yliopisto oikeus käräjäoikeus hovioikeus korkein syyttäjä pelastuslaitos armeija puolustusvoimat rajavartiolaitos tulli komissio neuvosto
        lautakunta valiokunta yhdistys järjestö säätiö sairaala koulu seura joukkue ammattiliitto keskusliitto oppositio asiantuntijat tutkijat lääkärit opettajat viranomainen viranomaiset lähteet silminnäkijät ministerit kansanedustajat asukkaat
        tutkimuslaitos laitos instituutti kirkko seurakunta suurlähetystö edustajat hätäkeskus ilmatieteenlaitos oikeusministeriö sisäministeriö ulkoministeriö valtiovarainministeriö puolustusministeriö poliisilaitos tilastokeskus työryhmä
        poliisin hallituksen puolueen ministeriön kaupungin viraston liiton yhtiön yrityksen pankin yliopiston oikeuden käräjäoikeuden syyttäjän pelastuslaitoksen armeijan puolustusvoimien rajavartiolaitoksen tullin komission valiokunnan yhdistyksen järjestön sairaalan
        asiantuntijoiden tutkijoiden lääkäreiden viranomaisten lähteiden silminnäkijöiden ministeriöiden ilmatieteenlaitoksen tilastokeskuksen laitoksen poliisilaitoksen ulkoministeriön sisäministeriön valtiovarainministeriön puolustusministeriön hätäkeskuksen
    """,
    group_names="thl ely fingrid kela sak sttk akava ek metsähallitus supo krp ilmatieteenlaitos etla finnair vr hsl hus tem stm yk eu nato who kreml finnwatch valtori traficom",
    outlets="lehti lehdelle sanomalehti sanomalehdelle uutistoimisto uutistoimistolle kanava kanavalle televisio radio iltapäivälehti aikakauslehti toimitus media",
    outlet_names="stt ts hs yle ylelle iltalehti iltalehdelle ilta-sanomat ilta-sanomille helsingin sanomat aamulehti aamulehdelle mtv uutiset kaleva karjalainen savon turun lapin kansa suomenmaa demokraatti reuters afp ap bbc cnn dpa tass bloomberg facebook twitter instagram tiktok politico",
    naming="niin+sanottu niinsanottu nimeltään nimellä nimeä nimi termi* sana* käsite* iskulause* tunnuslause* otsikolla",
    works="elokuva* kirja* romaani* albumi* levy* kappale* laulu* sarja* lehti* puolue* ryhmä* hanke* ohjelma* kampanja* yritys* yhtiö* palkinto* operaatio* seura* festivaali* näyttely* ravintola* sovellus* kanava* podcast* järjestö* säätiö* laiva* koulu* teatteri*",
    particles="af von de van der di la al bin",
    places="kaupunki kaupungissa kunta kunnassa kylä kylässä",
    not_people="""
        suomi suomen ruotsi ruotsin venäjä venäjän ukraina ukrainan yhdysvallat yhdysvaltain yhdysvaltojen eu euroopan unioni unionin viro viron norja norjan saksa saksan ranska ranskan britannia britannian kiina kiinan nato naton helsinki helsingin espoo espoon vantaa vantaan tampere tampereen turku turun oulu oulun lahti lahden jyväskylä jyväskylän kuopio kuopion pori porin
        rovaniemi rovaniemen lappi lapin kouvola kouvolan joensuu joensuun lappeenranta lappeenrannan vaasa vaasan hämeenlinna hämeenlinnan uusimaa uudenmaan pohjanmaa pohjanmaan savo savon karjala karjalan satakunta satakunnan pirkanmaa pirkanmaan katu tie puisto asema lentoasema
        yliopisto yliopiston pankki pankin puolue puolueen hallitus ministeriö kokoomus kokoomuksen keskusta keskustan sdp sdp:n demarit demarien perussuomalaiset perussuomalaisten vihreät vihreiden vasemmistoliitto vasemmistoliiton rkp rkp:n kristillisdemokraatit kristillisdemokraattien liitto liiton keskus keskuksen
        oy oyj ab ry rf energia group finland itä länsi pohjois etelä keski areena areenan tv radio uutiset
    """,
    common="""
        suomi suomen suomalainen helsinki helsingin eduskunta hallitus ministeriö presidentti pääministeri vaalit eu nato maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
        vuosi kuukausi viikko päivä kaupunki kunta maa maailma ihmiset työ raha vaikka kun koska jos myös lisäksi kuitenkin nyt viime ensi kaikki moni monet
    """,
    # Numbers and dates.
    numbers={
        0.5: "puoli puolet",
        2: "kaksi kahden kahta",
        3: "kolme kolmen kolmea",
        4: "neljä neljän neljää",
        5: "viisi viiden viittä",
        6: "kuusi kuuden kuutta",
        7: "seitsemän seitsemää",
        8: "kahdeksan kahdeksaa",
        9: "yhdeksän yhdeksää",
        10: "kymmenen kymmentä",
        11: "yksitoista",
        12: "kaksitoista",
        13: "kolmetoista",
        14: "neljätoista",
        15: "viisitoista",
        20: "kaksikymmentä",
        30: "kolmekymmentä",
        40: "neljäkymmentä",
        50: "viisikymmentä",
        60: "kuusikymmentä",
        70: "seitsemänkymmentä",
        80: "kahdeksankymmentä",
        90: "yhdeksänkymmentä",
    },
    scales={
        100: "sata sataa sadan",
        1_000: "tuhat tuhatta tuhannen",
        1_000_000: "miljoona miljoonaa miljoonan milj",
        1_000_000_000: "miljardi miljardia miljardin mrd",
    },
    percent="prosentti* pros",
    months=(
        "tammikuu*",
        "helmikuu*",
        "maaliskuu*",
        "huhtikuu*",
        "toukokuu*",
        "kesäkuu*",
        "heinäkuu*",
        "elokuu*",
        "syyskuu*",
        "lokakuu*",
        "marraskuu*",
        "joulukuu*",
    ),
    until="asti saakka",
    weekdays=(
        "maanantai maanantaina maanantain maanantaista",
        "tiistai tiistaina tiistain tiistaista",
        "keskiviikko keskiviikkona keskiviikon keskiviikosta",
        "torstai torstaina torstain torstaista",
        "perjantai perjantaina perjantain perjantaista",
        "lauantai lauantaina lauantain lauantaista",
        "sunnuntai sunnuntaina sunnuntain sunnuntaista",
    ),
    ordinal_stops=True,
    times="""
        eilen tänään huomenna aamu aamulla ilta illalla yö yöllä iltapäivä iltapäivällä aamupäivällä viikko viikolla kuukausi kuussa vuosi vuonna vuoden tunti minuutti kello klo päivä päivänä viikonloppuna
        maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    """,
    # Counting.
    counted_people="ihmi* henkilö* henke* henge*",
    further="muu* lisää loput toinen",
    tolls="määrä yhteensä luku",
    another_time="viime vuonna; {vuotta,kuukautta,viikkoa,päivää} {sitten,aiemmin}; aiemmin; edellisenä vuonna; {vuosittain,päivittäin,keskimäärin}; alun perin; tänä vuonna; vuodesta *",
    ages="vuotias; vuotiaan; vuotiaat",
    or_more="tai {enemmän,yli}; ja yli",
    at_least="vähintään; ainakin; yli",
    part_of="kaikkiaan",
    ordinals="ensimmäinen toinen kolmas neljäs viides viimeinen ensimmäisen toisen kolmannen",
    ordinal_endings="nnes",
    numbering="numero nro pykälä linja luokka",
    elsewhere="muualla; muissa; naapuri*; koko maassa; maailmanlaajuisesti; vastaava*; jokaisessa",
    came_from="-sta -stä",
    came_to="-aan -iin",
    changing="kasvoi; nousi; laski; väheni; lisääntyi; {kasvaa,nousee,laskee,vähenee}; kallistui; halpeni",
    reaching="saavutti; ylitti; nousi yli",
    unsure="ehkä; arvio*; arviolta; mahdollisesti; pelätään; {saattaa,voi}; uhkaa; odotetaan",
    remaining="edelleen; yhä; sairaalassa; hoidossa; jäljellä",
    narrower=(
        "pidätet* tuomit* vankila* vangit*",
        "selvisi* eloon* pelastet*",
        "kärsi*",
        "evakuoi*",
        "",
    ),
    gravely="vakavasti {loukkaantu*,haavoittu*}; kriittise* tila*; vaikeasti",
    including="mukaan lukien; joukossa; {lukuun ottamatta,joista}",
    attackers="hyökkääj* ampuj* terrorist* surmaaj*",
    disasters=(
        "palo* tulipalo* räjäh* räjähdy* palaa",
        "tulva* myrsky* sade* lumivyöry* huku* maanvyör*",
        "järisty* maanjäristy*",
        "onnettomuu* kolari* törmä* bussi* juna* lentokone* helikopteri* laiva* suistu*",
        "hyökkäy* isku* ammu* pommi* ohjus* drooni* puukot*",
        "virus* influenss* tuhkarok* koler* epidemi* myrkyt*",
    ),
    # Denial.
    negations="ei en et emme ette eivät ettei etteivät eikä eivätkä ettemme älä",
    negatives="kukaan mitään koskaan missään",
    pseudo="vain ainoastaan",
    denials="kiistä* kiisti* kieltä* kielsi* torju* kumo*",
    lacks="ilman vastaan kiell* estä* väl* puuttu* peru*",
    # Abbreviations.
    short_titles="tri prof dos fil maist ins dipl",
    short_places="os",
    short_numbers="n nro s klo vrt par art puh ks v",
    short_inside="esim mm ym yms jne eaa jaa ts ns po em e.Kr j.Kr",
    short_names="Oy Ab Ltd Inc",
    openers="""
        Se Ne Tämä Nämä Hän He Minä Me Mutta Ja Että Kun Koska Jos Vaikka Siksi Nyt Eilen Tänään Sitten Lisäksi Kuitenkin Ei Myös Samalla Näin Lopuksi Toisaalta Silti Hänen Heidän Kuten Monet Kaikki
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("”", "”", "’", "’"),
    # Pages.
    own_names="suomi; suomeksi; fi; fin",
    login="{kirjaudu,kirjaudu sisään,rekisteröidy}",
    # Word order.
    free_order=True,
    clause_comma=True,
    line_asides=True,
    named_asides=True,
)
