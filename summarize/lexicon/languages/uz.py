"""Uzbek, in Latin and in Cyrillic letters. Apostrophes are straight: any that stands for a letter matches."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="ki ки",
    that_after="deb deya деб дея",
    pronouns={
        "u": "c",
        "ular": "p",
        "men": "1",
        "biz": "1",
        "kim": "w",
        "uning": "c",
        "ularning": "p",
        "o'zi": "c",
        "у": "c",
        "улар": "p",
        "мен": "1",
        "биз": "1",
        "ким": "w",
        "унинг": "c",
        "уларнинг": "p",
        "ўзи": "c",
    },
    possessives="uning ularning o'zining bizning mening унинг уларнинг ўзининг бизнинг менинг",
    articles="bu shu o'sha bir ikki uch nechta ayrim barcha ko'p ko'plab har boshqa ba'zi бу шу ўша бир икки уч айрим барча кўп кўплаб ҳар бошқа баъзи",
    auxiliaries="edi ekan bo'ldi bo'lgan turibdi эди экан бўлди бўлган турибди",
    adverbs="""
        mana мана
        ham shuningdek ammo lekin keyin bugun kecha endi yana hali faqat shunday bunday ochiq qisqa o'z deb deya esa avval jurnalistlarga muxbirlarga
        ҳам шунингдек аммо лекин кейин бугун кеча энди яна ҳали фақат шундай бундай очиқ қисқа ўз деб дея эса аввал журналистларга мухбирларга
    """,
    prepositions="""
        haqda ҳақда
        keyin bo'yicha uchun haqida to'g'risida orqali qadar beri kabi davomida paytida orasida oldida qarshi bilan
        кейин бўйича учун ҳақида тўғрисида орқали қадар бери каби давомида пайтида орасида олдида қарши билан
    """,
    coordinating="va ва hamda ҳамда",
    conjunctions="ammo lekin chunki agar shuning va yoki biroq esa аммо лекин чунки агар шунинг ва ёки бироқ эса",
    function="""
        sen siz balki sababli oldin boshlab hozir bugun kecha ertaga unga uni dedi aytdi
        bildirdi ma'lum qanday nega qachon qayerda bo'lib ushbu ayni сен сиз балки сабабли олдин
        ҳозир бугун кеча эртага унга уни деди айтди билдирди қандай қачон бўлиб ушбу
    """,
    endings="""
        ning ga ka qa ni da dan lar larning larga i si ini ining sining niki dagi imiz
        нинг га ка қа ни да дан лар ларнинг ларга и си ини ининг сининг ники даги имиз
    """,
    oblique_endings="sida sidan siga sini larga larda lardan larni ida idan iga ini ga ka qa nda dan da ib gach cha ni bilan сида сидан сига сини ларга ларда лардан ларни ида идан ига ини га ка қа нда дан да иб гач ча ни билан",
    genitive_endings="ning dagi нинг даги",
    nominal_endings="ligini лигини ganini ganligini ishini shini ekanini ekanligini larini ётганини ганини ганлигини ишини шини эканини эканлигини adini адини",
    # Speech.
    say="""
        hisobla{shadi,shmoqda} o'yla{shadi} ayt{ishadi,ishmoqda} ta'kidla{shadi,shdi} bildir{ishadi,ishdi} yoz{ishadi,ishdi} de{yishmoqda} ҳисобла{шади,шмоқда} ўйла{шади} айт{ишади,ишмоқда} таъкидла{шади,шди} билдир{ишади,ишди} ёз{ишади,ишди}
        de{di,ydi,yishdi,dilar,yman,ymiz,yapti,bdi,yilgan} deyiladi ayt{di,adi,gan,moqda,ishdi,dilar} aytilgan aytiladi bildir{di,adi,gan,moqda} ta'kidla{di,ydi,gan,moqda}
        yoz{di,adi,gan,moqda} yozilgan qo'sh{di,adi} so'ra{di,ydi,gan} tushuntir{di,adi,gan} tasdiqla{di,ydi,gan} ogohlantir{di,adi,gan} ishontir{di,adi} eslat{di,adi} esla{di,ydi}
        o'yla{ydi,di} hisobla{ydi,di} sanaydi ishonadi chaqir{di,adi} izohla{di,ydi} sharhla{di,ydi} gapir{di,adi,gan} so'zla{di,ydi} baqir{di} kul{di,adi}
        aniqlashtirdi yakunladi keltir{di,adi} afsuslan{di,adi}
        де{ди,йди,йишди,дилар,йман,ймиз,япти,бди,йилган} дейилади айт{ди,ади,ган,моқда,ишди,дилар} айтилган айтилади билдир{ди,ади,ган,моқда} таъкидла{ди,йди,ган,моқда}
        ёз{ди,ади,ган,моқда} ёзилган қўш{ди,ади} сўра{ди,йди,ган} тушунтир{ди,ади,ган} тасдиқла{ди,йди,ган} огоҳлантир{ди,ади,ган} ишонтир{ди,ади} эслат{ди,ади} эсла{ди,йди}
        ўйла{йди,ди} ҳисобла{йди,ди} санайди ишонади чақир{ди,ади} изоҳла{ди,йди} шарҳла{ди,йди} гапир{ди,ади,ган} сўзла{ди,йди} бақирди кул{ди,ади} келтир{ди,ади} афсуслан{ди,ади} якунлади
    """,
    judge="ata{di,ydi,gan} nomla{di,ydi} aybla{di,ydi} ата{ди,йди,ган} номла{ди,йди} айбла{ди,йди} tavsifla{di,ydi} тавсифла{ди,йди} bahola{di,ydi} баҳола{ди,йди}",
    saying="aytib bildirib ta'kidlab qo'shib tushuntirib yozib айтиб билдириб таъкидлаб қўшиб тушунтириб ёзиб",
    phrasal="""
        qayd {etdi,etadi,etgan,qildi}; ma'lum {qildi,qiladi,qilgan}; bayon {qildi,etdi,qiladi}; xabar {berdi,beradi,qildi,qiladi}; javob {berdi,beradi,qaytardi}; va'da {berdi,beradi,qildi}; rad {etdi,etadi,qildi};
        qo'shimcha {qildi,qiladi}; aytib {o'tdi,berdi,beradi,o'tadi}; ta'kidlab {o'tdi,o'tadi}; eslatib {o'tdi,o'tadi}; e'tirof {etdi,etadi}; alohida {ta'kidladi,qayd etdi}; umid {bildirdi,qiladi}; ishonch {bildirdi}; xavotir {bildirdi};
        fikr {bildirdi,yuritdi}; minnatdorlik {bildirdi}; e'lon {qildi,qiladi}; talab {qildi,qiladi}; taklif {qildi,etdi}; tanqid {qildi,qiladi}; xitob {qildi}; xulosa {qildi,qiladi}; e'tibor {qaratdi}; so'zga chiqdi; iqror bo'ldi; tan oldi; tan oladi; afsus {bildirdi}; shikoyat {qildi,qiladi};
        қайд {этди,этади,этган,қилди}; маълум {қилди,қилади,қилган}; баён {қилди,этди,қилади}; хабар {берди,беради,қилди,қилади}; жавоб {берди,беради,қайтарди}; ваъда {берди,беради,қилди}; рад {этди,этади,қилди};
        қўшимча {қилди,қилади}; айтиб {ўтди,берди,беради,ўтади}; таъкидлаб {ўтди,ўтади}; эслатиб {ўтди,ўтади}; эътироф {этди,этади}; алоҳида {таъкидлади}; умид {билдирди,қилади}; ишонч {билдирди}; хавотир {билдирди};
        фикр {билдирди,юритди}; миннатдорлик {билдирди}; эълон {қилди,қилади}; талаб {қилди,қилади}; таклиф {қилди,этди}; танқид {қилди,қилади}; хитоб {қилди}; хулоса {қилди,қилади}; эътибор {қаратди}; иқрор бўлди; тан олди; тан олади; афсус {билдирди}; шикоят {қилди,қилади}
    """,
    according_after="""
        aytishicha; aytganidek; aytgancha; so'zlariga ko'ra; so'zlariga qaraganda; so'ziga ko'ra; fikricha; fikriga ko'ra; ma'lumotiga ko'ra; ma'lumotlariga ko'ra; xabariga ko'ra; xabar berishicha; bildirishicha; ta'kidlashicha; yozishicha; hisobicha; nazarida; hisob-kitoblariga ko'ra; tushuntirishicha; baholashicha; ma'lum qilishicha; qayd etishicha; axborotiga ko'ra;
        айтишича; айтганидек; айтганча; сўзларига кўра; сўзларига қараганда; сўзига кўра; фикрича; фикрига кўра; маълумотига кўра; маълумотларига кўра; хабарига кўра; хабар беришича; билдиришича; таъкидлашича; ёзишича; ҳисобича; назарида; ҳисоб-китобларига кўра; тушунтиришича; баҳолашича; маълум қилишича; қайд этишича; ахборотига кўра
    """,
    documents="""
        bayonot{,ida,da} xabar{,ida,da} intervyu{,da,sida} suhbat{,da,ida} maktub{,da,ida} murojaat{,da,ida,nomasida} ma'ruza{,da,sida} post{,da,ida} maqola{,da,sida} nutq{,ida} hujjat{,da,ida} hisobot{,da,ida} javob javobida brifing{,da,ida}
        баёнот{,ида,да} хабар{,ида,да} интервью{,да,сида} суҳбат{,да,ида} мактуб{,да,ида} мурожаат{,да,ида} маъруза{,да,сида} пост{,да,ида} мақола{,да,сида} нутқ{,ида} ҳужжат{,да,ида} ҳисобот{,да,ида} жавоб жавобида брифинг{,да,ида}
    """,
    about_this="bu haqda; bu to'g'rida; bu haqida; shu haqda; бу ҳақда; бу тўғрида; бу ҳақида; шу ҳақда",
    relay="yoz{di,adi,moqda} ёз{ди,ади,моқда}",
    denying="""
        rad et{di,gan,moqda,adi,di}; inkor et{di,gan,moqda,adi}; рад эт{ди,ган,моқда,ади};
        инкор эт{ди,ган,моқда,ади}; yolg'onga chiqar{di,gan}; ёлғонга чиқар{ди,ган};
        rad qil{di,gan,adi}; рад қил{ди,ган}
    """,
    unsaid="""
        aytmadi aytmagan aytmaydi demadi demagan demaydi yozmadi yozmagan bildirmadi bildirmagan
        айтмади айтмаган айтмайди демади демаган демайди ёзмади ёзмаган билдирмади билдирмаган
    """,
    untrue="""
        to'g'ri emas; yolg'on; тўғри эмас; ёлғон; haqiqatga to'g'ri kelmaydi;
        ҳақиқатга тўғри келмайди
    """,
    conditional="agar агар",
    fakes="soxta feyk yolg'on сохта фейк ёлғон qalbaki қалбаки",
    acting="rolini o'ynagan; ролини ўйнаган",
    # People and offices.
    titles={
        "janob": "m",
        "xonim": "f",
        "prof": "",
        "жаноб": "m",
        "хоним": "f",
        "проф": "",
    },
    roles="""
        prezident{,i,ining} bosh vazir{,i,ning,ining} hokim{,i,ning,ining} rais{,i,ning,ining} rahbar{,i,ning,ining} direktor{,i,ning,ining} spiker{,i} deputat{,i} senator{,i} vakil{,i,ning,ining} kotib{,i,ning,ining} ekspert{,i} tahlilchi{,si}
        iqtisodchi siyosatshunos huquqshunos advokat{,i} sudya{,si} prokuror{,i} tergovchi general polkovnik elchi{,si} jurnalist{,i} yozuvchi rejissyor{,i} professor{,i} olim shifokor{,i} murabbiy{,si} asoschi{,si} nomzod{,i} yashovchi guvoh
        aktyor{,i} xonanda tadbirkor fermer{,i} dehqon o'qituvchi{,si} o'quvchi talaba{,si} faol tarixchi o'rinbosar{,i,ining} boshliq boshlig'i mudir{,i} yetakchi{,si} otasi onasi kapitan{,i} imom tomoshabin ekolog mutaxassis{,i} matbuot pensioner nafaqaxo'r
        президент{,и,ининг} бош вазир{,и,нинг,ининг} ҳоким{,и,нинг,ининг} раис{,и,нинг,ининг} раҳбар{,и,нинг,ининг} директор{,и,нинг,ининг} спикер{,и} депутат{,и} сенатор{,и} вакил{,и,нинг,ининг} котиб{,и,нинг,ининг} эксперт{,и} таҳлилчи{,си}
        иқтисодчи сиёсатшунос ҳуқуқшунос адвокат{,и} судья{,си} прокурор{,и} терговчи генерал полковник элчи{,си} журналист{,и} ёзувчи режиссёр{,и} профессор{,и} олим шифокор{,и} мураббий{,си} асосчи{,си} номзод{,и} гувоҳ
        актёр{,и} хонанда тадбиркор фермер{,и} деҳқон ўқитувчи{,си} ўқувчи талаба{,си} фаол тарихчи ўринбосар{,и,ининг} бошлиқ бошлиғи мудир{,и} етакчи{,си} отаси онаси капитан{,и} имом томошабин эколог мутахассис{,и} пенсионер нафақахўр
        gidrolog geolog seysmolog arxeolog psixolog virusolog biolog astronom fizik kimyogar matematik agronom muhandis me'mor qutqaruvchi гидролог геолог сейсмолог археолог психолог биолог агроном муҳандис меъмор қутқарувчи
    """,
    role_endings="lar lari i si лар лари и си",
    role_suffixes="ovchi uvchi ovchisi uvchisi xonachi xonachisi овчи увчи овчиси увчиси хоначи хоначиси",
    feminine_roles="onasi онаси xonim хоним",
    women="""
        farida rashida aida xolida ozoda olga zebo nafisa shoira dildora gulbahor manzura mohira sabohat maftuna feruzaxon robiya tanzila komila
        lobar yulduz mavluda фарида рашида аида холида озода ольга зебо нафиса шоира дилдора гулбаҳор манзура моҳира сабоҳат мафтуна робия танзила
        комила лобар юлдуз мавлуда
        nilufar kamola feruza malika lola gulnora dilfuza zulfiya nodira shahnoza sevara saida dilnoza munira barno umida zarina nargiza madina iroda oydin ra'no gulchehra
        нилуфар камола феруза малика лола гулнора дилфуза зулфия нодира шаҳноза севара саида дилноза мунира барно умида зарина наргиза мадина ирода ойдин раъно гулчеҳра
    """,
    groups="""
        markazi agentligi palatasi kengashi sudi boshqarmasi bo'limi маркази агентлиги палатаси кенгаши суди бошқармаси бўлими banki банки vakolatxonasi ваколатхонаси
        aholisi аҳолиси
        vazirligi hokimligi qo'mitasi departamenti prokuraturasi jamg'armasi uyushmasi tashkiloti kompaniyasi parlamenti вазирлиги ҳокимлиги қўмитаси департаменти прокуратураси жамғармаси уюшмаси ташкилоти компанияси
        ekspertlar mutaxassislar aholi shifokorlar hokimiyat politsiya militsiya jurnalistlar olimlar deputatlar vazirlik guvohlar faollar kompaniya xodimlar ota-onalar amaldorlar prokuratura hukumat xizmati
        экспертлар мутахассислар аҳоли шифокорлар ҳокимият полиция милиция журналистлар олимлар депутатлар вазирлик гувоҳлар фаоллар компания ходимлар ота-оналар амалдорлар прокуратура ҳукумат хизмати
    """,
    outlets="""
        agentligi agentligiga agentlik gazetasi gazetasiga gazeta telekanali telekanaliga kanali kanaliga portali portaliga nashri nashriga sayti saytiga radiosi radiosiga muxbiri muxbiriga
        агентлиги агентлигига агентлик газетаси газетасига газета телеканали телеканалига канали каналига портали порталига нашри нашрига сайти сайтига радиоси радиосига мухбири мухбирига
    """,
    outlet_names="""
        kun.uz gazeta.uz daryo o'za reuters bbc дарё ўза тасс озодлик ozodlik facebook twitter
        telegram instagram фейсбук телеграм
    """,
    naming="""
        nomli nomidagi atalgan mavzusida mavzusidagi shiori shiorida номли номидаги аталган
        мавзусида мавзусидаги шиори шиорида deb-nomlangan
    """,
    works="""
        film* serial* kitob* roman* albom* qo'shiq* she'r* pyesa* spektakl* opera* jurnal* gazeta*
        partiya* guruh* loyiha* dastur* kampaniya* kompaniya* firma* mukofot* klub* jamoa*
        festival* ko'rgazma* jamg'arma* markaz* birlashma* harakat* bank* zavod* telekanal* kanal*
        sayt* portal* mchj aj atb фильм* китоб* журнал* газета* партия* гуруҳ* лойиҳа* дастур*
        компания* клуб* фестивал* жамғарма* марказ* банк* телеканал* канал* сайт* мчж аж
    """,
    particles="o'g'li qizi ўғли қизи",
    not_people="foto surat rasm video фото сурат расм видео",
    common="""
        parlament senat oliy majlis sud xalq davlat milliy xalqaro respublika respublikasi
        shahar shahri viloyat viloyati tuman tumani bank banki qo'mita tashkilot partiya
        universitet institut qonun sog'liqni ta'lim fan ichki tashqi ishlar moliya mudofaa
        парламент сенат олий мажлис суд халқ давлат миллий халқаро республика республикаси шаҳар
        шаҳри вилоят вилояти туман тумани банк қўмита ташкилот партия университет институт қонун
        матбуот ички ташқи ишлар
        un ун
    """,
    feminine_endings="ova eva ina ова ева ина",
    masculine_endings="ov ev in ов ев ин",
    patronymics="ovich evich vna ович евич вна o'g'li qizi ўғли қизи",
    # Numbers and dates.
    numbers={
        0.25: "chorak* чорак*",
        0.5: "yarim yarmi* ярим ярми*",
        1: "bir бир",
        2: "ikki ikkala икки иккала",
        3: "uch уч uchinchi* учинчи*",
        4: "to'rt тўрт to'rtinchi* тўртинчи*",
        5: "besh беш beshinchi* бешинчи*",
        6: "olti олти oltinchi* олтинчи*",
        7: "yetti етти yettinchi* еттинчи*",
        8: "sakkiz саккиз sakkizinchi* саккизинчи*",
        9: "to'qqiz тўққиз to'qqizinchi* тўққизинчи*",
        10: "o'n ўн o'ninchi* ўнинчи*",
        20: "yigirma* йигирма*",
        30: "o'ttiz* ўттиз*",
        40: "qirq қирқ",
        50: "ellik эллик",
        60: "oltmish олтмиш",
        70: "yetmish етмиш",
        80: "sakson саксон",
        90: "to'qson тўқсон",
    },
    scales={
        10: "o'nlab ўнлаб",
        100: "yuz yuzlab юз юзлаб",
        1_000: "ming minglab минг минглаб",
        1_000_000: "mln million* млн миллион*",
        1_000_000_000: "mlrd milliard* млрд миллиард*",
        1_000_000_000_000: "trln trillion* трлн триллион*",
    },
    percent="foiz* фоиз* protsent* процент*",
    months=(
        "yanvar* январ*",
        "fevral* феврал*",
        "mart martda март мартда",
        "aprel* апрел*",
        "may mayda май майда",
        "iyun* июн*",
        "iyul* июл*",
        "avgust* август*",
        "sentabr* sentyabr* сентябр*",
        "oktabr* oktyabr* октябр*",
        "noyabr* ноябр*",
        "dekabr* декабр*",
    ),
    weekdays=(
        "dushanba* душанба*",
        "seshanba* сешанба*",
        "chorshanba* чоршанба*",
        "payshanba* пайшанба*",
        "juma жума",
        "shanba* шанба*",
        "yakshanba* якшанба*",
    ),
    times="""
        bugun kecha ertalab kechqurun yil
        бугун кеча эрталаб кечқурун йил
    """,
    # Denial.
    negatives="hech hechqachon hechqanday ҳеч",
    negative_endings="""
        maydi magan madi mayapti mayman maymiz maslik masligi mas masdan майди маган мади маяпти
        майман маймиз мас масдан маслиги
    """,
    negations_after="emas emasman emasmiz yo'q yo'qman yo'qmiz эмас эмасман эмасмиз йўқ йўқман йўқмиз",
    participles="gan kan qan ган кан қан",
    pseudo="faqat фақат nafaqat нафақат",
    denials="rad inkor рад инкор",
    lacking_endings="siz сиз",
    lacks="qarshi қарши taqiq* тақиқ* to'xtat* тўхтат*",
    # Abbreviations.
    short_titles="""
        prof akad dots gen polk koʻch ko'ch koʼch ko‘ch tum vil проф акад доц кўч Sh Ch Yo Yu Ya
        Oʻ O' O‘ Gʻ G' G‘
    """,
    short_places="sh ш й",
    short_numbers="b bet rasm jadv son №",
    short_inside="""ya'ni yaʼni masalan mas qar mil.av m.av xus""",
    openers="""
        Bu U Ular Biz Men Siz Sen Shu O'sha Oʻsha Lekin Ammo Biroq Va Agar Keyin Hozir Bugun
        Kecha Ertaga Uning Ularning Bizning Shuningdek Chunki Shunday Shundan Bunda Unda Bundan
        Undan Bir Ikki Barcha Hamma Yana Umuman Avvalroq Ushbu Mazkur Бу У Улар Биз Мен Сиз Шу
        Лекин Аммо Бироқ Ва Агар Кейин Ҳозир Бугун Кеча Эртага Унинг Уларнинг Шунингдек Чунки
        Шундай Бунда Унда Ушбу Мазкур Бир Икки Барча Яна
    """,
    borrows_abbreviations="ru",
    # Typography.
    scripts="Cyrl Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="o'zbekcha; ўзбекча; o'zbek tili; ўзбек тили; ўзб",
    login="tizimga kir*; ro'yxatdan o't*; тизимга кир*; рўйхатдан ўт*",
    # Word order.
    verb_final=True,
)
