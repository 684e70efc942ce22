"""Uzbek, in Latin and in Cyrillic letters. Apostrophes are straight: any that stands for a letter matches."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="ki",
    that_after="deb deya",
    going_on="""
        bu; shu; shuning uchun; shuningdek; bundan; bunda; unda; keyin; va; natijada; shunday;
        bunday; mazkur; ushbu; бу; шу; шунинг учун; шунингдек; бундан; бунда; унда; кейин; ва;
        натижада; шундай; бундай; мазкур; ушбу
    """,
    topical="esa ham",
    contrasting="""
        ammo; lekin; biroq; aksincha; o'z navbatida; shunga qaramay; аммо; лекин; бироқ; аксинча;
        ўз навбатида; шунга қарамай
    """,
    pronouns={
        "u": "c",
        "ular": "p",
        "men": "1",
        "biz": "1",
        "kim": "w",
        "uning": "c",
        "ularning": "p",
        "o'zi": "c",
    },
    possessives="uning ularning o'zining bizning mening",
    indefinite="bir ikki uch nechta ayrim ba'zi ko'p ko'plab barcha har boshqa",
    articles="bu shu o'sha bir ikki uch nechta ayrim barcha ko'p ko'plab har boshqa ba'zi",
    foreign_articles="the",
    auxiliaries="edi ekan bo'ldi bo'lgan turibdi",
    adverbs="""
        masalan alohida avvalroq oldinroq kecharoq
        mana
        ham shuningdek qolaversa jumladan xususan ammo lekin keyin bugun kecha endi yana hali faqat shunday bunday ochiq qisqa o'z deb deya esa avval jurnalistlarga muxbirlarga
    """,
    agent="tomonidan",
    prepositions="""
        tomonidan
        haqda
        keyin so'ng bo'yicha uchun haqida to'g'risida orqali qadar beri kabi davomida paytida orasida oldida qarshi bilan
    """,
    coordinating="va hamda",
    conjunctions="ammo lekin chunki agar shuning va yoki biroq esa",
    function="""
        sen siz balki sababli oldin boshlab hozir bugun kecha ertaga unga uni dedi aytdi
        bildirdi ma'lum qanday nega qachon qayerda bo'lib ushbu ayni
    """,
    endings="""
        ning ga ka qa ni da dan lar larning larga i si ini ining sining niki dagi imiz
    """,
    uninflected="olimpiada brigada komanda bog'cha ko'cha fabrika favqulodda",
    oblique_endings="sida sidan siga sini ligida ligidan ligiga larga larda lardan larni ida idan iga ini ga ka qa nda dan da ib gach cha ni bilan",
    genitive_endings="ning dagi",
    nominal_endings="ligini ganini qanini kanini ganligini ishini shini ekanini ekanligini larini ётганини adini",
    plural_endings="lar",
    action_endings="ish ash",
    belonging_endings="lik",
    nameless_endings="lar{ga,ni,da,dan}",
    object_endings="ni ga ka qa da dan",
    # Speech.
    say="""
        hisobla{shadi,shmoqda} o'ylashadi ayt{ishadi,ishmoqda} ta'kidla{shadi,shdi} bildir{ishadi,ishdi} yoz{ishadi,ishdi} deyishmoqda
        de{di,ydi,yishdi,dilar,yman,ymiz,yapti,bdi,yilgan} degan deyiladi ayt{di,adi,gan,gandi,moqda,ishdi,dilar} aytilgan aytiladi bildir{di,adi,gan,gandi,moqda} ta'kidla{di,ydi,gan,gandi,moqda}
        yoz{di,adi,gan,gandi,moqda} yozilgan qo'sh{di,adi,gan,gandi} tushuntir{di,adi,gan,gandi} tasdiqla{di,ydi,gan,gandi} ogohlantir{di,adi,gan,gandi} ishontir{di,adi} eslat{di,adi,gan,moqda} esla{di,ydi,gan}
        o'yla{ydi,di} hisobla{ydi,di} sanaydi ishonadi chaqir{di,adi} izohla{di,ydi,gan} sharhla{di,ydi,gan} gapir{di,adi,gan} so'zla{di,ydi} baqirdi kul{di,adi}
        aniqlashtirdi uqtir{di,adi,gan} yakunladi keltir{di,adi} afsuslan{di,adi}
    """,
    exclaim="so'ra{di,ydi,gan}",
    quotative="degan",
    asking="qachon nega qanday qayerda qayerdan qanaqa",
    whichever="har hech",
    no_matter="bo'lsa bo'lganda bo'lmasin bo'lsin ham",
    own_reports="edik",
    impersonal="deyilgan; deyiladi; aytilgan; aytiladi; yozilgan",
    hearer_endings="ga ka qa",
    called="ayblandi ayblangan* ayblanib ayblanmoqda ayblanadi ayblanyapti ataladi atalgan* atalib ataluvchi baholandi baholangan*",
    judge="ata{di,ydi,gan} nomla{di,ydi} aybla{di,ydi} tavsifla{di,ydi} bahola{di,ydi}",
    saying="aytib bildirib ta'kidlab qo'shib tushuntirib yozib",
    exclaiming="davom etdi",
    phrasal="""
        hikoya {qildi,qiladi,qilmoqda}; post {qoldirdi,qoldirgan}; yozib {qoldirdi,qoldirgan}; so'zlab {berdi,beradi,bergan}; izoh {berdi,beradi,bergan,qoldirdi,qoldirgan}; ma'lumot {berdi,beradi,bergan,bermoqda};
        qayd {etdi,etadi,etgan,etgandi,qilgandi,qildi,qilgan,qilmoqda,etmoqda}; ma'lum {qildi,qiladi,qilgan,qilgandi,qilmoqda}; bayon {qildi,etdi,qiladi,qilgan,etgan,qilmoqda,etmoqda}; xabar {berdi,beradi,bergandi,qildi,qiladi,bergan,qilgan,qilmoqda,bermoqda}; javob {berdi,beradi,qaytardi,bergan}; va'da {berdi,beradi,qildi,bergan,qilgan}; rad {etdi,etadi,qildi,etgan,qilgan}; qo'shimcha {qildi,qiladi,qilgan}; aytib {o'tdi,o'tgandi,berdi,beradi,o'tadi,o'tgan,bergan}; ta'kidlab {o'tdi,o'tadi,o'tgan}; eslatib {o'tdi,o'tadi,o'tgan}; e'tirof {etdi,etadi,etgan}; alohida {ta'kidladi,qayd etdi,ta'kidlagan,qayd etgan}; umid {bildirdi,qiladi,bildirgan,qilgan}; ishonch {bildirdi,bildirgan}; xavotir {bildirdi,bildirgan}; fikr {bildirdi,yuritdi,bildirgan,yuritgan}; minnatdorlik {bildirdi,bildirgan}; e'lon {qildi,qiladi,qilmoqda}; talab {qildi,qiladi}; taklif {qildi,etdi}; tanqid {qildi,qiladi}; xitob {qildi,qilgan}; xulosa {qildi,qiladi}; e'tibor qaratdi; so'zga chiqdi; iqror bo'ldi; tan {oldi,oladi,olgan}; da'vo {qildi,qiladi,qilgan,qilmoqda}; {iddao,taxmin} {qildi,qiladi,qilgan,qilmoqda}; afsus {bildirdi,bildirgan}; shikoyat {qildi,qiladi};
        {aytib,ta'kidlab,bildirib} {kelmoqda,keladi,kelgan}; {deb,deya} {davom etdi,davom etadi,davom etgan}; so'zini {davom ettirdi,davom ettirgan,yakunladi}; degan edi; degan {fikrda,ishonchda}
    """,
    according_after="""
        aytishicha; aytganidek; {e'tirof,qayd} {etganidek,qilganidek}; ta'kidlaganidek; bildirganidek; ma'lum qilganidek; xabar berganidek; yozganidek; aytgancha; so'zlariga ko'ra; so'zlariga qaraganda; so'ziga ko'ra; fikricha; fikriga ko'ra; ma'lumotiga ko'ra; ma'lumotlariga ko'ra; xabariga ko'ra; xabar berishicha; bildirishicha; ta'kidlashicha; yozishicha; hisobicha; nazarida; hisob-kitoblariga ko'ra; tushuntirishicha; baholashicha; ma'lum qilishicha; qayd etishicha; qo'shimcha qilishicha; e'tirof etishicha; hisoblashicha; eslatishicha; eslashicha; aytishlaricha; axborotiga ko'ra; ko'ra
    """,
    said_alone="aytishicha ta'kidlashicha fikricha tushuntirishicha so'zlariga",
    governing_dative="ko'ra",
    documents="""
        bayonot{,ida,da} xabar{,ida,da} intervyu{,da,sida} suhbat{,da,ida} maktub{,da,ida} murojaat{,da,ida,nomasida} ma'ruza{,da,sida} post{,da,ida} maqola{,da,sida} nutq{,ida} hujjat{,da,ida} hisobot{,da,ida} javob javobida brifing{,da,ida}
        интервью{,да,сида}
    """,
    about_this="{bunday,shunday} {fikrini,fikrni,fikr}; bu haqda; bu to'g'rida; bu haqida; shu haqda",
    citing_words="""
        {so'zini,so'zlarini,so'zlaridan iqtibos} keltir{di,adi,gan,moqda}
        {so'zini,so'zlarini} aynan keltir{di,adi,gan,moqda}
    """,
    relay="yoz{di,adi,moqda} bermoqda",
    denying="""
        rad et{di,gan,moqda,adi,di}; inkor et{di,gan,moqda,adi}; yolg'onga chiqar{di,gan}; rad qil{di,gan,adi}
    """,
    always_demanding="talab {qildi,qiladi}",
    unsaid="""
        aytmadi aytmagan aytmaydi demadi demagan demaydi yozmadi yozmagan bildirmadi bildirmagan
    """,
    untrue="to'g'ri emas; yolg'on; haqiqatga to'g'ri kelmaydi",
    conditional="agar",
    fakes="soxta feyk yolg'on qalbaki",
    acting="rolini o'ynagan",
    # People and offices.
    titles={
        "janob": "m",
        "shayx": "m",
        "xonim": "f",
        "xonimning": "f",
        "mister": "m",
        "missis": "f",
        "miss": "f",
        "ser": "m",
        "prof": "",
    },
    roles="""
        namoyishchi{,si} yordamchi{,si} komendant{,i} metodist{,i} menejer{,i} shoir{,i} prodyuser{,i} sportchi sardori chempion{,i} vrach jarroh koordinator{,i} akademik rektor{,i} dekan{,i} mer{,i} konsul mayor podpolkovnik serjant bloger{,i} muharrir{,i} rassom veterinar muftiy darvozabon{,i} hujumchi{,si} himoyachi{,si} ombudsman
        gubernator{,i} kansler{,i} prezident{,i,ining} vazir{,i,ning,ining} hokim{,i,ning,ining} rais{,i,ning,ining} rahbar{,i,ning,ining} direktor{,i,ning,ining} spiker{,i} deputat{,i} senator{,i} vakil{,i,ning,ining} kotib{,i,ning,ining} ekspert{,i} tahlilchi{,si}
        noshir{,i} a'zo{,si} pulmonolog{,i} kardiolog{,i} iqtisodchi siyosatshunos huquqshunos advokat{,i} sudya{,si} prokuror{,i} tergovchi general polkovnik elchi{,si} jurnalist{,i} yozuvchi rejissyor{,i} professor{,i} olim shifokor{,i} asoschi{,si} nomzod{,i} yashovchi fuqaro{,si} guvoh
        aktyor{,i} xonanda tadbirkor fermer{,i} dehqon o'qituvchi{,si} o'quvchi talaba{,si} faol tarixchi o'rinbosar{,i,ining} boshliq boshlig'i mudir{,i} mudira{,si} oqsoqol{,i} xodim{,i} nafaqaxo'r faxriy{,si} murabbiy{,i,si} yetakchi{,si} otasi onasi kapitan{,i} imom tomoshabin ekolog mutaxassis{,i} maslahatchi{,si} inspektor{,i} futbolchi{,si} trener{,i} artist{,i} pensioner
        судья{,си}
        gidrolog geolog seysmolog arxeolog psixolog virusolog biolog astronom fizik kimyogar matematik agronom muhandis me'mor qutqaruvchi
    """,
    former="sobiq avvalgi marhum",
    not_roles="qiluvchi etuvchi beruvchi erkak ayol raqib raqibi hamkasb hamkasbi",
    kin="otasi onasi eri xotini rafiqasi akasi ukasi opasi singlisi bobosi buvisi",
    role_endings="lar lari i si",
    same_trades={
        "ekspert": "siyosatshunos iqtisodchi tahlilchi ekolog huquqshunos",
        "mutaxassis": "murabbiy shifokor ekspert psixolog ekolog",
        "iqtisodchi": "ekspert professor",
        "murabbiy": "trener",
        "olim": "professor akademik ekspert tarixchi ekolog",
        "shifokor": "vrach jarroh",
        "vrach": "shifokor",
        "эксперт": "сиёсатшунос иқтисодчи таҳлилчи эколог ҳуқуқшунос",
        "мутахассис": "мураббий шифокор эксперт психолог эколог",
        "иқтисодчи": "эксперт профессор",
        "мураббий": "тренер",
        "олим": "профессор академик эксперт тарихчи эколог",
        "шифокор": "врач жарроҳ",
        "врач": "шифокор",
    },
    unnamed_roles="manba* suhbatdosh* guvoh*",
    anonymous="anonim* ismsiz noma'lum oshkor",
    role_suffixes="ovchi uvchi ovchisi uvchisi xonachi xonachisi",
    feminine_roles="onasi xonim",
    given_words="olim",
    keeps_name_order=True,
    women="""
        farida rashida aida xolida ozoda olga zebo nafisa shoira dildora gulbahor manzura mohira sabohat maftuna feruzaxon robiya tanzila komila
        lobar yulduz mavluda ольга
        nilufar kamola feruza malika lola gulnora dilfuza zulfiya nodira shahnoza sevara saida dilnoza munira barno umida zarina nargiza madina iroda oydin ra'no gulchehra
    """,
    people="""
        ayol* erkak* ona* ota* oʻgʻli o'g'li qizi qiz* aka* uka* opa* singil* xotini eri juftlik*
        er-xotin* oila* doʻst* do'st* qoʻshni* qo'shni* yosh* bola* kishi* odam* jabrlanuvchi*
        gumon* ayblanuvchi* yoʻlovchi* yo'lovchi* faol* fuqaro* talaba* oʻquvchi* o'quvchi* ishchi*
        xodim* migrant* qochqin* bemor* sayyoh* saylovchi* askar* аёл* эркак* она* ота* ўғли қизи
        қиз* ака* ука* опа* сингил* хотини эри жуфтлик* эр-хотин* оила* дўст* қўшни* ёш* бола* киши*
        одам* жабрланувчи* гумон* айбланувчи* йўловчи* фаол* фуқаро* талаба* ўқувчи* ишчи* ходим*
        мигрант* қочқин* бемор* сайёҳ* сайловчи* аскар* прокурор* prokuror*
    """,
    groups="""
        hukumati bank ishchilar militsionerlar muxlislar jabrlanuvchilar qo'shnilar qarindoshlari iste'molchilar sinoptiklar
        devoni ma'muriyati девони маъмурияти administratsiyasi markazi agentligi palatasi kengashi sudi boshqarmasi bo'limi banki vakolatxonasi
        aholisi
        vazirligi hokimligi qo'mitasi departamenti prokuraturasi jamg'armasi uyushmasi tashkiloti kompaniyasi parlamenti
        ekspertlar mutaxassislar aholi shifokorlar hokimiyat politsiya militsiya jurnalistlar olimlar deputatlar vazirlik qo'mita agentlik guvohlar faollar kompaniya xodim{lar,lari} qutqaruvchilar ota-onalar amaldorlar prokuratura hukumat xizmati
        ittifoqi birlashmasi federatsiyasi assotsiatsiyasi fondi akademiyasi apparati
        filiali foydalanuvchilar foydalanuvchilari haydovchilar sotuvchilar aj mchj
    """,
    outlets="""
        telekanalida kanalida agentligining gazetasida portalida radiosining saytida efirida jurnalistiga muxbirining
        agentligi agentligiga agentlik gazetasi gazetasiga gazeta telekanali telekanaliga kanali kanaliga portali portaliga nashr nashri nashriga sayti saytiga radiosi radiosiga muxbiri muxbiriga
    """,
    outlet_names="""
        kun.uz gazeta.uz daryo o'za reuters bbc тасс ozodlik facebook twitter
        telegram instagram фейсбук afp axios bloomberg cbs cnbc cnn fox msnbc nbc news politico guardian times
    """,
    naming="""
        nomli ismli nomidagi atalgan mavzusida mavzusidagi shiori shiorida
        deb-nomlangan
    """,
    works="""
        aksiya* film* serial* kitob* roman* albom* qo'shiq* she'r* pyesa* spektakl* opera* jurnal* gazeta*
        partiya* guruh* loyiha* dastur* kampaniya* kompaniya* firma* mukofot* klub* jamoa*
        festival* ko'rgazma* jamg'arma* markaz* birlashma* harakat* bank* zavod* telekanal* kanal*
        sayt* portal* mchj aj atb фильм*
    """,
    filiation="o'g'li{,ning,ga,ni,dan,da} qizi{,ning,ga,ni,dan,da} ўғли{,нинг,га,ни,дан,да} қизи{,нинг,га,ни,дан,да}",
    not_people="""
        avliyo foto surat rasm video aqsh bmt
        o'zbekiston qozog'iston qirg'iziston tojikiston turkmaniston afg'oniston rossiya ukraina xitoy turkiya isroil
        osiyo yevropa afrika amerika eron hindiston pokiston germaniya fransiya britaniya yaponiya iroq suriya
        tehron kobul london parij berlin istanbul
        vashington moskva pekin toshkent bishkek dushanbe nur-sulton anqara kiyev bryussel
    """,
    common="""
        parlament senat oliy majlis sud xalq davlat milliy xalqaro respublika respublikasi
        shahar shahri viloyat viloyati tuman tumani bank banki qo'mita tashkilot partiya
        universitet institut qonun sog'liqni ta'lim fan ichki tashqi ishlar moliya mudofaa
        матбуот maktabgacha мактабгача bandlik бандлик madaniyat маданият
        un
    """,
    feminine_endings="ova eva ina ева",
    masculine_endings="ov ev in ев",
    patronymics="ovich evich vna евич o'g'li qizi",
    accompanying="bilan билан",
    deputies="o'rinbosar vitse",
    deputised="vazir* rais* rahbar* direktor* hokim* prezident* prokuror* rektor* boshlig'*",
    chief="bosh",
    place_nouns="""
        provinsiyasi* viloyati* tumani* shahri* qishlog'i* hududi* ko'chasi* daryosi* tog'i* ko'li* aeroporti* universiteti* cherkovi*
        masjidi* maktabi* kasalxonasi* stadioni* respublikasi* провинцияси* университети* стадиони* аэропорти*
        вилояти* тумани* шаҳри* қишлоғи* ҳудуди* кўчаси* дарёси* тоғи* кўли* масжиди* мактаби*
    """,
    meetings="""
        yig'ilish{da,ida} majlis{da,ida} anjuman{da,ida} brifing{da,ida}
        sessiya{da,sida} konferensiya{da,sida} forum{da,ida} marosim{da,ida} sammit{da,ida}
    """,
    when_nouns="paytda vaqtda",
    when_endings="ganda ганда",
    conditional_endings="sa са",
    directions="g'arbiy sharqiy shimoliy janubiy markaziy ғарбий шарқий шимолий жанубий марказий",
    # Numbers and dates.
    numbers={
        0.25: "chorak*",
        0.5: "yarim yarmi*",
        1: "bir",
        2: "ikki ikkita ikkala",
        3: "uch uchinchi*",
        4: "to'rt to'rtinchi*",
        5: "besh beshinchi*",
        6: "olti oltinchi*",
        7: "yetti yettinchi*",
        8: "sakkiz sakkizinchi*",
        9: "to'qqiz to'qqizinchi*",
        10: "o'n o'ninchi*",
        20: "yigirma*",
        30: "o'ttiz*",
        40: "qirq",
        50: "ellik",
        60: "oltmish",
        70: "yetmish",
        80: "sakson",
        90: "to'qson",
    },
    scales={
        10: "o'nlab",
        100: "yuz yuzlab",
        1000: "ming minglab",
        1000000: "mln million*",
        1000000000: "mlrd milliard*",
        1000000000000: "trln trillion*",
    },
    percent="foiz* protsent*",
    named_dates="juma",
    months=(
        "yanvar*",
        "fevral*",
        "mart martda martdan martga martning marti",
        "aprel*",
        "may mayda maydan mayga mayning mayi mayidan mayigacha mayiga maygacha",
        "iyun*",
        "iyul*",
        "avgust*",
        "sentabr* sentyabr*",
        "oktabr* oktyabr*",
        "noyabr*",
        "dekabr*",
    ),
    weekdays=(
        "dushanba*",
        "seshanba*",
        "chorshanba*",
        "payshanba*",
        "juma",
        "shanba*",
        "yakshanba*",
    ),
    times="""
        bugun kecha ertasi ertalab kechqurun yil kuni
    """,
    numbers_inflect=True,
    # Counting.
    counted_people="kishi* odam* nafar*",
    further="yana boshqa so'nggi dastlabki",
    tolls="soni",
    another_time="""
        o'tgan yil*; oldin; bundan {oldin,avval}; ilgari; avval; boshidan; beri; bu yil*
        shu {kuni,hafta,oy,yil}; o'rtacha; har yili; so'nggi *; nisbatan
        bir {yilda,oyda,haftada,kunda}; dastlab*; avvaliga
    """,
    ages="yosh*",
    or_more="va undan",
    at_least="kamida; eng kamida",
    ordinals="ilk ikkalasi* ikkovi*",
    ordinal_endings="nchi",
    part_of="*lar{dan,ning}",
    numbering="raqam* reys",
    pluperfect="*{gan,kan,qan} edi*",
    elsewhere="""
        qo'shni*; boshqa {joy,qishloq,shahar,tuman}*; {respublika,mamlakat} bo'yicha; dunyoda
        o'xshash; ikkinchi portlash*; {viloyat,tuman,shahar} bo'yicha; har {bir,joyda}*
    """,
    from_endings="dan",
    beyond="ortiq ziyod ko'p osh kam oldin avval yuqori past burun ортиқ кўп",
    changing="""
        o's{di,gan,ib}; osh{di,gan,ib}; ort{di,gan,ib}; ko'pay*; kamay*; pasay*; qimmatla*
        arzonla*
    """,
    reaching="yet{di,gan,ib}; tashkil; ko'taril*; chiq{di,gan,ib}",
    unsure="mumkin*; taxmin*; xavotir*; kutil*; ehtimol*; balki; gumon*; xavf{,i,ida}",
    remaining="hali; hanuz; qolmoqda; {kasal,shifo}xona{ga,da,larga,larda}",
    narrower=(
        "qamoq* qamal*",
        "tirik omon*",
        "jabrlan*",
        "evakuatsiya* ko'chiril*",
        "",
    ),
    gravely="og'ir {yarador,jarohat,yaralan}*; og'ir tan jarohat*",
    including="{bilan,ham} birga; qo'sh*; hisobla*; hisobga; tashqari; jumladan; {orasi,ichi}da",
    attackers="hujumchi* terrorchi* jinoyatchi* qotil* xudkush*",
    disasters=(
        "yong'in* yon{di,gan,ib} portla*",
        "sel* toshqin* bo'ron* ko'chki* yomg'ir* suv qor",
        "zilzila* silkin*",
        "avtobus* poyezd* poezd* samolyot* vertolyot* qayiq* kema* to'qnash* ag'daril* avtohalokat*",
        "hujum* otish* o'q bomba* raketa* dron* portla* pichoq* zarba*",
        "virus* gripp* qizamiq* epidemiya* zaharlan*",
    ),
    # Denial.
    negatives="hech hechqachon hechqanday",
    negative_endings="""
        maylik
        manglar mangiz mangizlar
        maydi magan madi mayapti mayman maymiz maslik masligi mas masdan maganini maganligini
        maganda magandan magani magunicha madik madim madingiz madilar maydilar maganlar
        mayotgan masa maydigan maysiz mayaptilar maganligi maganiga maganidan masligini
        masligiga masligidan maslikka maslar lmay rmay tmay nmay smay zmay amay imay dmay kmay mayotganini mayotgani maguncha masin
    """,
    affirmatives="may olmas hamma namoz",
    negations_after="emas emasdi emasligi emasligini emasman emasmiz yo'q yo'qligi yo'qligini yo'qman yo'qmiz",
    participles="gan kan qan",
    pseudo="faqat nafaqat",
    denials="rad inkor",
    lacking_endings="siz",
    lacks="qarshi taqiq* to'xtat*",
    # Abbreviations.
    short_titles="""
        prof akad dots gen polk koʻch ko'ch koʼch ko‘ch tum vil Sh Ch Yo Yu Ya
        Oʻ O' O‘ Gʻ G' G‘
    """,
    short_places="sh й",
    short_numbers="b bet rasm jadv son №",
    short_inside="""ya'ni yaʼni masalan mas qar mil.av m.av xus""",
    openers="""
        Bu U Ular Biz Men Siz Sen Shu O'sha Oʻsha Lekin Ammo Biroq Va Agar Keyin Hozir Bugun
        Kecha Ertaga Uning Ularning Bizning Shuningdek Chunki Shunday Shundan Bunda Unda Bundan
        Undan Bir Ikki Barcha Hamma Yana Umuman Avvalroq Ushbu Mazkur
    """,
    borrows_abbreviations="ru",
    # Typography.
    scripts="Latn Cyrl",
    quotation_marks=("“", "”", "‘", "’"),
    second_script={
        "yo'": "йў",
        "tsh": "тш",
        "o'": "ў",
        "g'": "ғ",
        "sh": "ш",
        "ch": "ч",
        "yo": "ё",
        "yu": "ю",
        "ya": "я",
        "ye": "е",
        "ts": "ц",
        "a": "а",
        "b": "б",
        "d": "д",
        "^e": "э",
        "e": "е",
        "f": "ф",
        "g": "г",
        "h": "ҳ",
        "i": "и",
        "j": "ж",
        "k": "к",
        "l": "л",
        "m": "м",
        "n": "н",
        "o": "о",
        "p": "п",
        "q": "қ",
        "r": "р",
        "s": "с",
        "t": "т",
        "u": "у",
        "v": "в",
        "x": "х",
        "y": "й",
        "z": "з",
        "'": "ъ",
    },
    # Pages.
    own_names="o'zbekcha; o'zbek tili; ўзб",
    login="tizimga kir*; ro'yxatdan o't*",
    # Word order.
    verb_final=True,
)
