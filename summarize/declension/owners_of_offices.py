"""Countries, large towns and bodies as they stand behind an office: `prezydent Polski Duda`, `президентът на Франция Макрон`.

Without them such a word looks like the given name of the surname that follows. In the genitive where the
language has one, and in lower case; two words of one owner are joined by `_`.
"""

from functools import cache
from typing import Final

_PL = """
    afganistanu albanii algierii argentyny armenii australii austrii azerbejdżanu bangladeszu belgii białorusi
    boliwii bośni brazylii bułgarii chin chorwacji cypru czarnogóry czech danii egiptu ekwadoru estonii etiopii
    filipin finlandii francji ghany grecji gruzji gwatemali hiszpanii holandii hondurasu indii indonezji iraku
    iranu irlandii islandii izraela jamajki japonii jemenu kambodży kamerunu kanady kataru kazachstanu kenii
    kirgistanu kolumbii korei kosowa kuby kuwejtu libanu libii litwy luksemburga łotwy macedonii malezji mali
    maroka meksyku mołdawii mongolii nepalu niemiec nigerii nikaragui niderlandów norwegii pakistanu palestyny
    panamy paragwaju peru polski portugalii rosji rumunii rwandy senegalu serbii singapuru słowacji słowenii
    somalii sudanu syrii szkocji szwajcarii szwecji tadżykistanu tajlandii tajwanu tanzanii tunezji turcji
    turkmenistanu ugandy ukrainy urugwaju uzbekistanu walii wenezueli węgier wietnamu włoch zambii zimbabwe
    białegostoku bydgoszczy częstochowy elbląga gdańska gdyni gliwic katowic kielc krakowa lublina łodzi opola
    płocka poznania radomia rzeszowa sopotu sosnowca szczecina torunia warszawy wrocławia zabrza berlina
    brukseli budapesztu charkowa kijowa londynu lwowa madrytu moskwy paryża pragi rzymu wiednia wilna pentagonu
    kremla teksasu kalifornii florydy alaski bawarii czeczenii krymu katalonii bundestagu bundesbanku sejmu
    senatu unii eurogrupy legii wisły cracovii rakowa górnika jagiellonii pogoni wielkiej_brytanii
    korei_południowej korei_północnej arabii_saudyjskiej bośni_hercegowiny stanów_zjednoczonych
    unii_europejskiej komisji_europejskiej nowej_zelandii czarnej_góry sri_lanki kosta_ryki górnego_śląska
    nowego_jorku zielonej_góry gorzowa_wielkopolskiego bielska-białej
    rządu parlamentu policji kadry reprezentacji prokuratury kurii episkopatu straży gminy powiatu orlenu
    zakopanego opozycji koalicji
    obrony zdrowia edukacji finansów kultury sportu rolnictwa sprawiedliwości klimatu energii infrastruktury
    cyfryzacji nauki
"""
_CS = """
    afghánistánu albánie alžírska argentiny arménie austrálie ázerbájdžánu bangladéše belgie běloruska bolívie
    bosny brazílie bulharska česka čech číny dánska egypta ekvádoru estonska etiopie finska francie ghany gruzie
    guatemaly chile chorvatska indie indonésie iráku íránu irska islandu itálie izraele jamajky japonska jemenu
    kambodže kanady kataru kazachstánu keni kolumbie koreje kosova kuby kuvajtu kypru kyrgyzstánu libanonu libye
    litvy lotyšska lucemburska maďarska makedonie malajsie maroka mexika moldavska mongolska německa nepálu
    nigérie nikaraguy nizozemska norska pákistánu palestiny panamy paraguaye peru polska portugalska rakouska
    rumunska ruska rwandy řecka senegalu singapuru skotska slovenska slovinska somálska srbska súdánu sýrie
    španělska švédska švýcarska tádžikistánu tanzanie tchajwanu thajska tuniska turecka turkmenistánu ugandy
    ukrajiny uruguaye uzbekistánu venezuely vietnamu walesu zambie brna ostravy plzně liberce olomouce pardubic
    zlína jihlavy kladna opavy prahy bratislavy košic berlína bruselu budapešti kyjeva londýna moskvy paříže
    říma varšavy vídně pentagonu kremlu texasu kalifornie floridy bavorska čečenska krymu katalánska bundestagu
    senátu sněmovny hradu vysočiny sparty slavie baníku zbrojovky bohemians velké_británie jižní_koreje
    severní_koreje saúdské_arábie spojených_států evropské_unie evropské_komise severní_makedonie černé_hory
    nového_zélandu srí_lanky hradce_králové českých_budějovic mladé_boleslavi new_yorku
    vlády parlamentu policie reprezentace opozice koalice kanceláře biskupů hasičů
    záchranářů pirátů starostů
    obrany zdravotnictví školství financí kultury zemědělství spravedlnosti dopravy průmyslu zahraničí
    vnitra
"""
_SK = """
    afganistanu albánska alžírska argentíny arménska austrálie azerbajdžanu bangladéša belgicka bieloruska
    bolívie bosny brazílie bulharska česka číny dánska egypta ekvádoru estónska etiópie fínska
    francúzska ghany grécka gruzínska guatemaly holandska chorvátska indie indonézie iraku iránu írska islandu
    izraela jamajky japonska jemenu kambodže kanady kataru kazachstanu kene kirgizska kolumbie kosova kuby
    kuvajtu cypru libanonu líbye litvy lotyšska luxemburska maďarska macedónska malajzie maroka mexika moldavska
    mongolska nemecka nepálu nigérie nikaraguy nórska pakistanu palestíny panamy paraguaja peru poľska
    portugalska rakúska rumunska ruska rwandy senegalu singapuru slovenska slovinska somálska srbska sudánu
    sýrie španielska švajčiarska švédska tadžikistanu taiwanu talianska tanzánie thajska tuniska turecka
    turkménska ugandy ukrajiny uruguaja uzbekistanu venezuely vietnamu bratislavy košíc žiliny nitry prešova
    trnavy trenčína popradu prahy brna berlína bruselu budapešti kyjeva londýna moskvy paríža ríma varšavy
    viedne pentagonu kremľa texasu kalifornie floridy bavorska čečenska krymu bundestagu senátu slovana spartaka
    veľkej_británie južnej_kórey severnej_kórey saudskej_arábie spojených_štátov európskej_únie
    európskej_komisie severného_macedónska čiernej_hory nového_zélandu banskej_bystrice new_yorku
    vlády parlamentu polície reprezentácie opozície koalície hasičov záchranárov
    obrany zdravotníctva školstva financií kultúry pôdohospodárstva spravodlivosti dopravy hospodárstva
    zahraničia vnútra
"""
_SR = """
    afganistana albanije alžira argentine australije austrije azerbejdžana azerbajdžana belgije belorusije
    bjelorusije bolivije bosne brazila bugarske češke čada danske egipta ekvadora estonije etiopije
    filipina finske francuske grčke gruzije hercegovine hrvatske indije indonezije iraka irana irske islanda
    italije izraela jamajke japana jemena jermenije armenije kambodže kameruna kanade katara kazahstana
    kazakstana kenije kine kipra cipra kirgistana kirgizije kolumbije koreje kosova kube kuvajta latvije
    letonije libana libije litvanije litve luksemburga mađarske makedonije malezije maroka meksika moldavije
    mongolije nemačke njemačke nepala nigerije nikaragve holandije nizozemske norveške pakistana palestine
    paname paragvaja perua poljske portugala portugalije rumunije rumunjske rusije ruande senegala singapura
    sirije slovačke slovenije somalije srbije srpske sudana španije španjolske škotske švajcarske švicarske
    švedske tadžikistana tajvana tajlanda tanzanije tunisa turske turkmenistana ugande ukrajine urugvaja
    uzbekistana velsa venecuele vijetnama vojvodine beograda zagreba sarajeva podgorice ljubljane skoplja
    prištine splita rijeke osijeka zadra niša kragujevca subotice mostara tuzle zenice kijeva moskve berlina
    pariza londona beča brisela bruxellesa budimpešte varšave pentagona kremlja teksasa kalifornije floride
    bavarske čečenije krima bundestaga senata skupštine sabora njujorka zvezde partizana hajduka dinama
    crvene_zvezde velike_britanije južne_koreje severne_koreje sjeverne_koreje saudijske_arabije crne_gore
    severne_makedonije sjeverne_makedonije novog_zelanda republike_srpske evropske_unije evropske_komisije
    europske_unije europske_komisije novog_sada banje_luke sjedinjenih_država new_yorka
    vlade parlamenta policije opozicije koalicije reprezentacije
    odbrane obrane zdravlja zdravstva prosvete obrazovanja finansija financija kulture sporta poljoprivrede
    pravde pravosuđa energetike privrede mosta
"""
_CYRILLIC: Final = {"lj": "љ", "nj": "њ", "dž": "џ"} | dict(
    zip("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж", strict=True)
)
_UK = """
    афганістану австралії австрії азербайджану албанії алжиру аргентини бангладеш бельгії білорусі болгарії
    болівії боснії бразилії великобританії венесуели вʼєтнаму вірменії греції грузії данії еквадору естонії
    ефіопії єгипту ємену ізраїлю індії індонезії іраку ірану ірландії ісландії іспанії італії казахстану
    камбоджі канади катару кенії киргизстану китаю кіпру колумбії кореї косова куби кувейту латвії литви лівану
    лівії люксембургу македонії малайзії марокко мексики молдови монголії непалу нігерії нідерландів німеччини
    норвегії пакистану палестини панами парагваю перу польщі португалії росії руанди румунії сенегалу сербії
    сингапуру сирії словаччини словенії сомалі судану таджикистану таїланду тайваню танзанії тунісу туреччини
    туркменістану угорщини уганди узбекистану україни уругваю філіппін фінляндії франції хорватії чехії
    чорногорії швейцарії швеції шотландії японії києва харкова одеси дніпра львова запоріжжя вінниці полтави
    чернігова черкас сум житомира хмельницького рівного луцька тернополя ужгорода чернівців херсона миколаєва
    маріуполя москви варшави берліна парижа лондона брюсселя будапешта праги риму відня пентагону кремля
    техасу каліфорнії флориди аляски баварії чечні криму каталонії бундестагу сейму сенату конгресу ради
    держдуми кабміну нацбанку міноборони генштабу харківщини сумщини херсонщини нью-йорка верховної_ради
    великої_британії південної_кореї північної_кореї саудівської_аравії північної_македонії нової_зеландії
    офісу_президента кривого_рогу білої_церкви івано-франківська
    уряду парламенту фракції комітету поліції опозиції коаліції збірної
    оборони освіти фінансів культури спорту юстиції енергетики економіки штабу інфраструктури
"""
_RU = """
    абхазии австралии австрии азербайджана албании алжира аргентины армении афганистана бангладеш беларуси
    белоруссии бельгии болгарии боливии боснии бразилии великобритании венгрии венесуэлы вьетнама германии
    голландии греции грузии дании египта израиля индии индонезии иордании ирака ирана ирландии исландии испании
    италии йемена казахстана камбоджи канады катара кении кипра киргизии китая колумбии кореи косова кубы
    кувейта кыргызстана латвии ливана ливии литвы люксембурга македонии малайзии марокко мексики молдавии
    молдовы монголии непала нигерии нидерландов норвегии пакистана палестины панамы парагвая перу польши
    португалии россии руанды румынии сербии сенегала сингапура сирии словакии словении сомали судана
    таджикистана таиланда тайваня танзании туниса туркменистана турции уганды узбекистана украины уругвая
    филиппин финляндии франции хорватии черногории чехии швейцарии швеции шотландии эквадора эстонии эфиопии
    японии алматы астаны бишкека оша ташкента самарканда бухары душанбе худжанда ашхабада баку еревана тбилиси
    минска киева москвы петербурга казани уфы екатеринбурга новосибирска омска томска самары перми воронежа
    саратова краснодара сочи шымкента актобе атырау караганды павлодара тараза берлина парижа лондона брюсселя
    варшавы праги вены рима будапешта анкары стамбула пентагона кремля техаса калифорнии флориды аляски баварии
    чечни дагестана татарстана башкортостана башкирии якутии бурятии чувашии удмуртии ингушетии осетии карелии
    крыма каталонии приморья подмосковья кузбасса нью-йорка бундестага сейма сената конгресса мажилиса госдумы
    совфеда рады кабмина нацбанка центробанка минздрава минфина минобороны минобрнауки минпросвещения
    минпросвета минобра минюста минтруда минэнерго минтранса минсельхоза минкульта минкультуры минэкономики
    минэкономразвития минпромторга минцифры минстроя минприроды минкомсвязи роспотребнадзора роскомнадзора
    росавиации росгидромета росстата роскосмоса генпрокуратуры генштаба госдепартамента госдепа еврокомиссии
    евросоюза европарламента южной_кореи северной_кореи саудовской_аравии северной_македонии новой_зеландии
    верховной_рады жогорку_кенеша олий_мажлиса евразийского_банка кыргызской_республики российской_федерации
    шри-ланки нижнего_новгорода ростова-на-дону санкт-петербурга
    правительства парламента полиции оппозиции коалиции штаба сборной
    обороны здравоохранения образования просвещения финансов культуры спорта юстиции энергетики экономики
    транспорта
"""
_BG = """
    австралия австрия азербайджан албания алжир аржентина армения афганистан бангладеш беларус белгия бразилия
    великобритания венецуела виетнам германия грузия гърция дания египет еквадор естония етиопия израел индия
    индонезия ирак иран ирландия исландия испания италия йемен йордания казахстан камбоджа канада катар кения
    кипър китай киргизстан колумбия косово куба кувейт латвия либия ливан литва люксембург македония малайзия
    малта мароко мексико молдова монголия непал нигерия нидерландия холандия норвегия пакистан палестина панама
    парагвай перу полша португалия румъния русия сенегал сингапур сирия словакия словения сомалия судан
    сърбия таджикистан тайван тайланд танзания тунис туркменистан турция узбекистан украйна унгария уругвай
    филипините финландия франция хърватия чехия чили швейцария швеция шотландия япония софия пловдив варна
    бургас русе плевен сливен добрич шумен перник хасково ямбол благоевград враца габрово видин монтана
    кърджали кюстендил ловеч разград силистра смолян търговище берлин париж лондон брюксел будапеща прага рим
    виена киев москва истанбул анкара скопие белград букурещ атина пентагона кремъл кремля тексас калифорния
    флорида бавария чечня крим каталуния бундестага сената левски лудогорец ботев берое черноморец славия
    локомотив септември спартак стара_загора велико_търново северна_македония северна_корея южна_корея
    саудитска_арабия нова_зеландия черна_гора ню_йорк босна_и_херцеговина европейската_комисия
    европейския_съюз
"""


@cache
def owners_of_offices(language: str) -> frozenset[str]:
    """What offices are of, in lower case; nothing in a language that has no list."""
    if language in ("sr", "hr", "bs"):
        return frozenset(_SR.split()) | frozenset(map(_in_cyrillic, _SR.split()))
    listed = {"pl": _PL, "cs": _CS, "sk": _SK, "uk": _UK, "ru": _RU, "bg": _BG}.get(language, "")
    return frozenset(listed.split())


def _in_cyrillic(word: str) -> str:
    for latin, cyrillic in _CYRILLIC.items():
        word = word.replace(latin, cyrillic)
    return word
