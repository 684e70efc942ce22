"""Uzbek, in Latin and in Cyrillic."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    scripts="Cyrl Latn",
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
    percent="foiz* фоиз* protsent* процент*",
    negations="""
        hech hechqachon hechqanday *maydi *magan *madi *mayapti *mayman *maymiz *maslik
        *masligi *mas *masdan ҳеч *майди *маган *мади *маяпти *майман *маймиз *мас *масдан *маслиги
    """,
    negations_after="emas emasman emasmiz yo'q yo'qman yo'qmiz эмас эмасман эмасмиз йўқ йўқман йўқмиз",
    pseudo="faqat фақат nafaqat нафақат",
    participles="*gan *kan *qan *ган *кан *қан",
    denials="rad inkor рад инкор",
    lacks="*siz *сиз qarshi қарши taqiq* тақиқ* to'xtat* тўхтат*",
    function="""
        bu shu o'sha u men sen biz siz ular va yoki lekin ammo biroq balki shuningdek shuning chunki
        sababli uchun haqida bo'yicha orqali keyin oldin avval qadar boshlab hozir bugun kecha
        ertaga uning unga uni ularning bizning mening o'z o'zining o'zi bir ikki uch barcha har
        ba'zi ko'p yana faqat deb dedi aytdi bildirdi ma'lum agar bunday qanday nega qachon qayerda
        bo'ldi bo'lib bo'lgan edi ekan hamda ham ushbu ayni бу шу ўша у мен сен биз сиз улар ва ёки
        лекин аммо бироқ балки шунингдек чунки сабабли учун ҳақида бўйича орқали кейин олдин аввал
        қадар ҳозир бугун кеча эртага унинг унга уни уларнинг бизнинг ўз ўзи бир икки уч барча ҳар
        баъзи кўп яна фақат деб деди айтди билдирди агар қандай қачон бўлди бўлиб бўлган эди экан
        ҳамда ҳам ушбу
    """,
    common="""
        prezident hukumat vazir vazirlik vazirligi bosh parlament senat oliy majlis deputat
        deputatlar rais raisi rahbari hokim hokimi militsiya politsiya sud prokuratura mutaxassislar
        ekspertlar aholi xalq davlat milliy xalqaro respublika respublikasi shahar shahri viloyat
        viloyati tuman tumani kompaniya bank banki qo'mita qo'mitasi tashkilot tashkiloti partiya
        universitet institut qonun matbuot xizmati sog'liqni ta'lim fan ichki tashqi ishlar moliya
        mudofaa президент ҳукумат вазир вазирлик вазирлиги бош парламент сенат олий мажлис депутат
        раис раиси раҳбари ҳоким ҳокими суд прокуратура мутахассислар аҳоли халқ давлат миллий
        халқаро республика республикаси шаҳар шаҳри вилоят вилояти туман тумани компания банк қўмита
        ташкилот партия университет институт қонун матбуот хизмати ички ташқи ишлар
    """,
)
