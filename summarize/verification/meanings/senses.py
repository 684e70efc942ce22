"""What a few kinds of words mean, by meaning: up and down, more and less, per month, may, because.

A summary that turns one of these round keeps every name and figure of the article. Expressions are
in lower case with straight apostrophes, told apart by commas; `*` stands for any letters, and what begins with
`-` is meant by none of them: -gelecek, the coming one, beside *ecek.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal, NamedTuple

Sense = Literal["rise", "fall", "more", "fewer", "more by", "fewer by", "over", "under", "about", "to", "from", "by", "out of", "hedge", "future",
                "cause", "because", "past", "stop", "stopped", "without",
                "lacking", "modal", "claimed", "feared", "will", "tried", "trying", "afraid", "planned", "planning", "coming", "ahead", "done", "mutual",
                "every", "not every", "some", "most", "hardly any", "every aside", "twice", "points", "deed", "until", "staying", "ruled out"]  # fmt: skip

_SENSES: Mapping[Sense, Mapping[str, str]] = {
    "rise": {
        "en": "rose, rise, rises, risen, rising, increas*, grew, grow, grows, grown, growing, growth, up, climb*, soar*, "
        "jump*, surg*, gain*, higher, accelerat*, strengthen*, expand*, hike*, hiking, raise*, raising, doubl*, tripl*",
        "ru": "вырос*, выраст*, прирост*, рост, роста, росту, ростом, росте, раст*, увелич*, повы*, подорож*, подня*, прибав*, "
        "ускор*, выше, возрос*, возраст, взлет*",
        "uk": "зрос*, зріс, збільш*, підвищ*, подорож*, прискор*, вище",
        "kk": "өс*, артты, артқан, артып, көбей*, көтеріл*, жоғарыла*, қымбатта*, ұлғай*",
        "ky": "өс*, артты, арткан, көбөй*, көтөрүл*, жогорула*, кымбатта*",
        "uz": "o'sdi, o'sish*, o'sgan, o'sib, oshdi, oshgan, oshib, ortdi, ortgan, ko'pay*, ko'taril*, qimmatla*, ўсди, "
        "ўсган, ўсиш*, ошди, ошган, ортди, кўпай*, кўтарил*, қиммат*",
        "tg": "афзуд*, афзоиш*, боло рафт*, болорав*, зиёд шуд*, баланд шуд*, гарон шуд*",
        "de": "stieg*, steig*, gestiegen*, wuchs*, wachs*, gewachsen*, zugenommen, zunahme, erhöh*, höher*, anstieg*",
        "fr": "augment*, hausse*, progress*, grimp*, accru*, bond*",
        "es": "aument*, subió, subieron, sube*, subida*, crec*, alza*, increment*",
        "it": "aument*, cresc*, salit*, rialz*, salgono, sale",
        "pt": "aument*, cresc*, subi*, alta",
        "tr": "arttı, artış*, artan, artarak, artırıl*, yüksel*, büyü*",
        "pl": "wzr*, rośni*, zwiększ*, podni*",
        "cs": "vzrost*, stoup*, zvýš*, růst*",
    },
    "fall": {
        "en": "fell, fall, falls, fallen, falling, decreas*, decline, declines, declined, declining, drop, drops, dropped, "
        "dropping, down, slump*, slid*, plung*, shrank, shrink*, shrunk, lower, lowered, lowering, slow, slows, slowed, "
        "slowing, narrow*, weaken*, cut, cuts, cutting, reduc*, contract, contracted, ease, eased, easing, dip*, tumble*",
        "ru": "сниз*, сниж*, упал*, упад*, пада*, сократ*, сокращ*, уменьш*, подешев*, замедл*, ниже, спад, спада, просел*",
        "uk": "зниз*, зниж*, впал*, скорот*, скороч*, зменш*, уповільн*, подешев*, нижче",
        "kk": "төменде*, азай*, кеміді, кеміген, түсіп, түсті, қысқар*, баяула*, арзанда*",
        "ky": "төмөндө*, азай*, кыскар*, түшүп, түштү, түшкөн, арзанда*, жайла*",
        "uz": "kamay*, pasay*, tushdi, tushgan, qisqar*, arzonla*, sekinla*, камай*, пасай*, тушди, қисқар*, арзон*, секин*",
        "tg": "кам шуд*, коҳиш*, паст шуд*, поён рафт*, арзон шуд*",
        "de": "sank*, sink*, gesunken*, fiel, fielen, gefallen*, rückgang*, verringer*, senk*, gesenkt*, niedriger*, "
        "verlangsam*, zurückgegangen, abgenommen",
        "fr": "baiss*, diminu*, recul*, chut*, ralent*",
        "es": "baj*, disminu*, cay*, caíd*, reduc*, reduj*, descen*",
        "it": "diminu*, calo, calat*, scend*, sces*, ridott*, rallent*",
        "pt": "caiu, caíram, queda*, diminu*, reduz*, baix*",
        "tr": "düş*, azal*, geriled*, yavaşla*",
        "pl": "spad*, zmal*, zmniejsz*, obniż*, spowol*",
        "cs": "kles*, sníž*, pokles*, zpomal*",
    },
    "more": {
        "en": "more, higher, above, bigger, greater, larger", "ru": "больше, выше", "uk": "більше, вище",
        "kk": "жоғары, артық, көп", "ky": "жогору, көп, ашык", "uz": "ko'p, ko'proq, yuqori, ortiq, кўп, юқори",
        "tg": "зиёд, бештар, баланд", "de": "mehr, höher, über", "fr": "de plus", "es": "más, superior*",
        "it": "in più, superior*", "pt": "a mais, superior*", "tr": "fazla, daha fazla, yüksek", "az": "çox, artıq, yüksək",
        "pl": "więcej, wyżej, wyższ*", "cs": "více, víc, vyšší", "nl": "meer, hoger", "sv": "fler, mer, högre",
        "da": "flere, mere, højere", "no": "flere, mer, høyere", "ro": "mai mult*, mai mare",
    },
    "fewer": {
        "en": "less, fewer, lower, below, smaller", "ru": "меньше, ниже", "uk": "менше, нижче",
        "kk": "төмен, кем, аз", "ky": "төмөн, кем, аз", "uz": "kam, kamroq, past, кам, паст",
        "tg": "кам, камтар, паст", "de": "weniger, niedriger, unter", "fr": "de moins", "es": "menos, inferior*",
        "it": "in meno, inferior*", "pt": "a menos, inferior*", "tr": "az, daha az, düşük", "az": "az, aşağı",
        "pl": "mniej, niżej, niższ*", "cs": "méně, míň, nižší", "nl": "minder, lager", "sv": "färre, mindre, lägre",
        "da": "færre, mindre, lavere", "no": "færre, mindre, lavere", "ro": "mai puțin*, mai mic*",
    },
    "more by": {"ru": "больше на, выше на", "uk": "більше на, вище на", "pl": "więcej o, wyższ* o", "cs": "více o, vyšší o"},
    "fewer by": {"ru": "меньше на, ниже на", "uk": "менше на, нижче на", "pl": "mniej o, niższ* o", "cs": "méně o, nižší o"},
    "over": {
        "en": "more than, over, above, at least, exceed*, upwards of, no fewer than, no less than, not less than, or more",
        "ru": "более, более чем, больше, свыше, не менее, не меньше, как минимум, по меньшей мере, превы*",
        "uk": "понад, більше, більш ніж, не менше, щонайменше, перевищ*",
        "kk": "астам, артық, кемінде, асып, асты", "ky": "ашык, ашуун, көп, кеминде, ашты",
        "uz": "ortiq, ziyod, kamida, ko'proq, oshdi, ортиқ, зиёд, камида, кўпроқ",
        "tg": "зиёда аз, беш аз, бештар аз, бештар, ҳадди ақал, на кам аз",
        "de": "mehr als, über, mindestens, wenigstens", "fr": "plus de, plus d', au moins, au-delà de",
        "es": "más de, al menos, por lo menos, superior a", "it": "più di, oltre, almeno",
        "pt": "mais de, pelo menos, acima de", "tr": "fazla, aşkın, en az", "pl": "ponad, więcej niż, co najmniej",
        "cs": "více než, přes, nejméně, alespoň",
    },
    "under": {
        "en": "fewer than, less than, under, below, at most, no more than, not more than, almost, nearly, up to",
        "ru": "менее, менее чем, меньше, не более, не больше, почти, максимум",
        "uk": "менше, менш ніж, не більше, майже", "kk": "кем, аз, дерлік", "ky": "аз, кем, дээрлик",
        "uz": "kam, kamroq, qariyb, кам, камроқ, қарийб", "tg": "камтар аз, кам аз, қариб",
        "de": "weniger als, unter, höchstens, fast, knapp", "fr": "moins de, moins d', au plus, près de, presque",
        "es": "menos de, como máximo, casi", "it": "meno di, al massimo, quasi", "pt": "menos de, no máximo, quase",
        "tr": "az, en fazla, yaklaşık", "pl": "mniej niż, najwyżej, prawie", "cs": "méně než, nejvýše, téměř",
    },
    "about": {
        "en": "about, around, some, roughly, approximately, nearly, almost, more than, over, less than, fewer than, an "
        "estimated, up to, at least, close to, just over, just under",
        "ru": "около, примерно, порядка, приблизительно, почти, более, более чем, свыше, менее, до, не менее",
        "uk": "близько, приблизно, майже, понад, до",
        "kk": "шамамен, жуық, астам, таман", "ky": "болжол менен, жакын, ашык", "uz": "taxminan, qariyb, ortiq, yaqin",
        "tg": "тақрибан, наздик ба, зиёда аз, қариб", "de": "rund, etwa, ungefähr, circa, fast, mehr als, über, knapp",
        "fr": "environ, près de, quelque, plus de", "es": "unos, unas, cerca de, alrededor de, casi, más de",
    },
    "to": {"en": "to, at, reached, reaching", "ru": "до, достиг*", "de": "auf", "uk": "до"},
    "from": {"en": "from", "ru": "с, со, от", "de": "von", "uk": "з, від"},
    "out of": {
        "en": "from", "ru": "из, у, от", "uk": "з, із, зі, від", "de": "aus, von, vom", "tg": "аз", "fa": "از", "ar": "من", "pl": "z, ze, od",
        "cs": "z, ze, od",
    },
    "by": {"en": "by", "ru": "на", "de": "um", "uk": "на"},
    "hedge": {
        "en": "may, might, could, possibl*, perhaps, maybe, likely, potential*, if, unless, alleged*, suspect*, "
        "presumabl*, reported, reportedly, apparent*, appear, appears, appeared, seem*, believed, thought, believes, "
        "thinks, risk*, threaten*, danger, probabl*, accus*, expected, expects, forecast*, predict*, projected, claim*, "
        "calling, describ*, assum*, consider*, in case, estimate*, doubt*, chance, should, would, can, cannot, can't, unclear, whether, "
        "fear*, warn*, call, calls, called, view, opinion",
        "ru": "может, могут, мог, могла, могли, возможн*, вероятн*, по-видимому, видимо, вряд ли, предположительн*, если, якобы, "
        "подозрева*, подозрен*, обвин*, рискует, рискуют, риск*, ожида*, прогноз*, предполага*, грозит, бы, считают, "
        "считает, допуска*, наверное, угроз*, опаса*, называ*, сомне*, похоже, предупред*, утвержда*, ли, вправе, в случае, способн*, можно, слух*",
        "uk": "може, можуть, міг, могла, могли, можлив*, ймовірн*, якщо, нібито, підозр*, звинувач*, ризик*, очіку*, прогноз*, "
        "би, б, вважа*, загро*, ледве чи, навряд чи",
        "kk": "мүмкін*, болжам*, болжай*, егер, ықтимал*, бәлкім, күдік*, айыпта*, қауіп*, шығар, күтіл*, *са, *се, "
        "*саңыз, *сеңіз, *саңыздар, *сеңіздер, *сам, *сем, *сақ, *сек",
        "ky": "мүмкүн*, болжол*, эгер, ыктымал*, балким, шек*, айыпта*, коркунуч*, күтүл*, *са, *се, *со, *сө, "
        "*саңыз, *сеңиз, *соңуз, *сөңүз, *саңыздар, *сеңиздер, *сам, *сем, *сом, *сөм, *сак, *сек, *сок, *сөк",
        "uz": "mumkin*, ehtimol*, balki, agar, taxmin*, gumon*, ayblan*, ayblov*, xavf*, kutil*, мумкин*, эҳтимол*, балки, агар, "
        "тахмин*, гумон*, айбла*, хавф*, кутил*, *sa, *са, *sangiz, *sangizlar, *sam, *sak, *salar, *сангиз, *сангизлар, *сам, *сак, *салар",
        "tg": "мумкин*, эҳтимол*, шояд, агар, гумон*, айбдор*, хавф*, интизор*, метавон*, тавонад, пешгӯ*",
        "de": "kann, können, könnte*, dürfte*, möglich*, wahrscheinlich, vermutlich, womöglich, vielleicht, mutmaßlich*, "
        "mutmasslich*, wohl, falls, wenn, angeblich*, offenbar, soll, sollen, sollte*, drohen, droht, gefahr, verdacht*, "
        "beschuldig*, erwart*, prognos*, würde*, scheint, scheinen, behaupt*",
        "fr": "peut, peuvent, pourrait, pourraient, possible*, probable*, peut-être, si, s'il*, présumé*, soupçonn*, accus*, "
        "risque*, menac*, attendu*, prévu*, prévis*, serait, seraient, aurait, auraient, semble*",
        "es": "puede, pueden, podría*, posible*, probable*, quizá*, tal vez, si, presunt*, supuest*, sospech*, acus*, riesgo*, "
        "amenaz*, prev*, pronostic*, sería*, habría*, parece*",
        "it": "può, possono, potrebbe*, possibil*, probabil*, forse, se, presunt*, sospett*, accus*, rischi*, minacc*, previst*, "
        "sarebbe*, avrebbe*, sembra*",
        "pt": "pode, podem, poderia*, poderá*, possível, possíveis, provável, talvez, se, suposto*, suspeit*, acus*, risco*, "
        "ameaç*, previs*, seria*, teria*, parece*",
        "tr": "olabilir*, *abilir*, *ebilir*, muhtemel*, belki, eğer, olası*, şüphe*, suçla*, risk*, tehdit*, beklen*, tahmin*, "
        "iddia*, *sa, *se, *sanız, *seniz, *sam, *sem, *sek, *saydı, *seydi",
        "pl": "może, mogą, mógł*, mogł*, możliw*, prawdopodob*, jeśli, jeżeli, rzekom*, podejrz*, oskarż*, ryzyk*, groz*, "
        "oczeki*, prognoz*, by, podobno, chyba",
        "cs": "může, mohou, mohl*, možn*, pravděpodob*, pokud, jestli, údajn*, podezř*, obvin*, rizik*, hroz*, očekáv*, zřejmě, "
        "snad, by, patrně",
    },
    "tried": {
        "en": "tried to, tries to, try to, trying to, attempted to, attempts to, attempting to, sought to, attempt to, bid to",
        "ru": "пыта*, попыта*, попытк*",
        "fr": "tenté de, tenté d', tente de, tente d', tentent de, tentaient de, essayé de, essayé d', essaie de",
        "es": "intent*, trató de, trataron de, trata de, tratan de, tratado de, trataba de",
        "uz": "urindi, urindilar, uringan*, urinish*, urinib, уринди, уринган*, уриниш*, уриниб", "kk": "әрекеттен*, тырысты, тырысқан",
        "ky": "аракеттен*, аракет кыл*", "tg": "кӯшиш кард*, талош кард*", "tr": "teşebbüs*, girişiminde",
    },
    "trying": {
        "en": "tried, try, tries, trying, attempt*, sought, seek*, bid, bids, effort*, fail*, unsuccessful*, foiled, want*, "
        "hop*, meant, mean*, aim*, intend*, plan*, plot*, struggl*, fought, fight*",
        "ru": "пыта*, попыт*, стрем*, стара*, постара*, не удалось, неудач*, хоте*, хоти*, намер*, планир*, собира*, безуспешн*, "
        "покуш*, борол*, борют*",
        "fr": "tent*, essa*, cherch*, échou*, vain, voul*, veut, veulent, effor*",
        "es": "intent*, trat*, busc*, fracas*, quer*, quier*, pretend*, esfuerz*",
    },
    "claimed": {
        "en": "alleged*, suspected, reportedly, apparently, calling, described as, claim, claims, claimed, accus*, accuse*, "
        "purported*, so-called",
        "ru": "якобы, подозрева*, подозрен*, обвиня*, предполагаем*, называ*, утвержда*",
        "uk": "нібито, підозрюва*, обвинувач*, ймовірн*",
        "kk": "күдікті*, күдік*, айыпталушы*, айыпталды, айыпталған", "ky": "шектүү*, шектел*, айыпталуучу*, айыпталган*",
        "uz": "gumonlanuvchi*, gumon qilin*, gumondor*, ayblanuvchi*, ayblan*, гумонланувчи*, гумон қилин*, айбланувчи*, айблан*",
        "tg": "гумонбар*, гумон*, айбдоршаванда*, муттаҳам*",
        "de": "angeblich*, mutmaßlich*, mutmasslich*, behaupte*, soll, sollen, verdächtig*",
        "fr": "présumé*, accus*, soupçonn*, aurait, auraient", "es": "presunt*, supuest*, acus*",
        "tr": "iddia*, şüpheli*, sanık*, zanlı*, suçlanan*", "zh": "涉嫌, 嫌疑, 据称, 被控", "ar": "متهم*, مزعوم*, يزعم*, مشتبه*",
    },
    "feared": {
        "en": "fear, fears, feared, hope, hopes, hoped, hoping, expect, expects, expected, believe, believes, believed",
        "ru": "опаса*, боятся, боится, надею*, надеет*, ожида*, рассчитыва*, считает, считают, по мнению",
        "uk": "побою*, сподіва*, очіку*, вважа*",
        "kk": "қауіптен*, үміттен*, күтіл*, күтеді, пікірінше", "ky": "чочула*, кооптон*, үмүттөн*, күтүл*, күтөт, пикиринче",
        "uz": "xavotir*, umid*, kutil*, kutmoqda, fikricha, хавотир*, умид*, кутил*, фикрича",
        "tg": "нигарон*, умед*, интизор*, ба андешаи, ба ақидаи",
        "de": "fürchte*, befürchte*, hofft, hoffen, hoffte*, erwarte*, glaubt, glauben",
        "fr": "crai*, espèr*, attend*", "es": "tem*, esper*", "tr": "kork*, endişe*, umu*, beklen*, bekliyor",
    },
    "planned": {
        "en": "plan to, plans to, planning to, planned to, intend*",
        "ru": "планирует, планируют, намерен, намерена, намерены, собирается, собираются",
        "kk": "жоспарла*", "ky": "пландо*, пландаш*", "uz": "rejalashtir*, режалаштир*", "tg": "нақша дор*, дар назар дор*",
        "tr": "planlıyor*, planlanıyor*, planlamakta*", "az": "planlaşdır*",
    },
    "planning": {
        "en": "plan*, -plant*, -plane*, -planks, intend*, aim*, want*, due, set to, scheduled, expect*, going to, about to, propos*, project*, seek*, "
        "hope*, prepar*, envisag*, will, 'll, would, shall, must, should, has to, have to, meant, to be",
        "ru": "план*, заплан*, намер*, собира*, хот*, хоч*, предполага*, предполож*, готов*, рассчит*, должн*, предусм*, "
        "будет, будут, буду, будем, предстоит, проект*, ожида*, станет, станут",
    },
    "coming": {
        "en": "will, plans to, plan to, planning to, intends to, intend to, is going to, are going to, is set to, are set to, is due to, are due to",
        "ru": "будет, будут, предстоит, намерен, намерена, намерены, собирается, собираются, планирует, планируют, обжалует, обжалуют, построит, построят, подпишет, подпишут, начнет, начнёт, начнут, начнется, начнётся, начнутся, "
        "пройдет, пройдёт, пройдут, состоится, состоятся, откроет, откроют, откроется, откроются, закроет, закроют, закроется, "
        "закроются, получит, получат, примет, примут, выделит, выделят, направит, направят, появится, появятся, завершит, завершат, "
        "завершится, завершатся, запустит, запустят, введет, введёт, введут, вступит, вступят, вырастет, вырастут, снизится, снизятся, "
        "снизит, увеличит, увеличат, увеличится, увеличатся, повысит, повысят, повысится, сократит, сократят, сократится, сократятся, "
        "отправит, отправят, отправится, приедет, приедут, посетит, посетят, проведет, проведёт, проведут, рассмотрит, рассмотрят, "
        "объявит, объявят, назначит, назначат, предоставит, предоставят, создаст, создадут, передаст, передадут, выдаст, выдадут, "
        "купит, купят, закупит, закупят, продаст, продадут, заработает, заработают, отремонтирует, отремонтируют, обеспечит, "
        "обеспечат, установит, установят, отменит, отменят, подорожает, подорожают, подешевеет, подешевеют, возведет, возведёт, "
        "возведут, снесет, снесёт, снесут, проголосует, проголосуют, выступит, выступят, встретится, встретятся, вернется, вернётся, "
        "вернутся, станет, станут, заключит, заключат, инвестирует, инвестируют, вложит, вложат, потратит, потратят, выплатит, "
        "выплатят, разрешит, разрешат, запретит, запретят",
        "de": "soll, sollen, geplant", "zh": "*将于*, *将陆续*, *将向*, *将由*, *将会*, *将在*, *即将*, *计划*, *拟于*",
        "ar": "من المقرر, ومن المقرر, من المتوقع, ومن المتوقع, يعتزم, تعتزم, سوف, سيبدأ, ستبدأ, وسيبدأ, وستبدأ, سيتم, ستتم, وسيتم, سيكون, ستكون, سيزور, ستزور, سيعقد, ستعقد, سيجتمع, سيفتتح, ستفتتح, سيفتح, ستفتح, سيبني, سيوقع, سيصل, ستصل",
        "uk": "буде, будуть", "pl": "będzie, będą", "cs": "bude, budou",
        "tr": "*ecek, *acak, *ecekler, *acaklar, *eceğini, *acağını, *eceklerini, *acaklarını, -geleceğini, -gelecek, -yiyecek, -yiyecekler, -içecek, -içecekler, -giyecek, -yakacak, -bacak, -bacaklar",
        "az": "*acaq, *əcək, *acaqlar, *əcəklər, -gələcək, -içəcək, -yanacaq",
        "fr": "va *er, vont *er, va *ir, vont *ir, va *re, vont *re, *era, *eront, *ira, *iront, -tira, -retira, -attira, -étira, -admira, -aspira, -inspira, -expira, -respira, -déchira, -vira, "
        "-*eira, -*rrera, -rivera, -ribera, -riviera, -cabrera, -aguilera, -vera",
        "es": "va a *ar, van a *ar, va a *er, van a *er, va a *ir, van a *ir, *ará, *erá, *irá, *drá, habrá, cabrá, querrá, *arán, *erán, *irán, *drán, habrán, cabrán, querrán, "
        "-pará, -ceará, -irán, -teherán, -terán",
        "it": "*erà, *irà, *eranno, *iranno", "pt": "*erá, *ará, *irá, -pará, -ceará",
        "kk": "жоспарлануда, күтілуде, көзделіп*", "ky": "пландалууда, күтүлүүдө", "uz": "kutilmoqda, rejalashtirilmoqda, mo'ljallan*",
    },
    "ahead": {
        "en": "will, 'll, shall, plan to, plans to, planned to, planning to, intend to, intends to, is to be, are to be, "
        "is set to, are set to, is due to, are due to",
        "ru": "будет, будут, планируе*, планируют*, запланирован*, намерен*, собирает*, собирают*, предстоит, построит, построят, подпишет, "
        "подпишут, начнет, начнёт, начнут, начнется, начнётся, начнутся, пройдет, пройдёт, пройдут, состоится, состоятся, откроет, "
        "откроют, откроется, откроются, закроет, закроют, закроется, закроются, получит, получат, примет, примут, выделит, выделят, "
        "направит, направят, появится, появятся, завершит, завершат, завершится, завершатся, запустит, запустят, введет, введёт, "
        "введут, вступит, вступят, вырастет, вырастут, снизится, снизятся, снизит, увеличит, увеличат, увеличится, увеличатся, "
        "повысит, повысят, повысится, сократит, сократят, сократится, сократятся, отправит, отправят, отправится, приедет, приедут, "
        "посетит, посетят, проведет, проведёт, проведут, рассмотрит, рассмотрят, объявит, объявят, назначит, назначат, предоставит, "
        "предоставят, создаст, создадут, передаст, передадут, выдаст, выдадут, купит, купят, закупит, закупят, продаст, продадут, "
        "заработает, заработают, отремонтирует, отремонтируют, обеспечит, обеспечат, установит, установят, отменит, отменят, "
        "подорожает, подорожают, подешевеет, подешевеют, возведет, возведёт, возведут, снесет, снесёт, снесут, проголосует, "
        "проголосуют, выступит, выступят, встретится, встретятся, вернется, вернётся, вернутся, станет, станут, заключит, заключат, "
        "инвестирует, инвестируют, вложит, вложат, потратит, потратят, выплатит, выплатят, разрешит, разрешат, запретит, запретят",
        "uk": "буде, будуть, планує*, планують*, запланован*",
        "de": "soll, sollen, geplant, plant, planen",
        "es": "va a, van a, *irán, -irán, *ará, *erá, *irá, *drá, *arán, *erán, *drán, -pará, -ceará, -irá, -teherán, -terán, planea, planean",
        "fr": "doit, doivent, *era, *eront, *ira, *iront, -tira, -retira, -attira, -admira, -aspira, -inspira, -respira, -déchira, -vira",
        "it": "*erà, *irà, *eranno, *iranno", "pt": "*erá, *ará, *irá, -pará, -ceará",
        "kk": "*ады, *еді, *йды, *йді, *атынын, *етінін, *йтынын, *йтінін, *атын, *етін, *йтын, *йтін, *мақ, *мек, *бақ, *бек, *пақ, *пек, жоспарла*, көздел*, -дейді, -айтады, "
        "-*стады, -*қтады, -*ттады, -*птады, -*штады, -*стеді, -*ктеді, -*ттеді, -*птеді, -*ндады, -*лдады, -*рдады, "
        "-*ндеді, -*лдеді, -*рдеді, -*рлады, -*нлады, -*йлады, -*ғлады, -*рледі, -*нледі, -*йледі, -*мдады, -*мдеді, -жасады, -*жалғады, "
        "-*амады, -*емеді, -*рмады, -*рмеді, -*лмады, -*лмеді, -*ймады, -*ймеді, -*збады, -*збеді, -*нбады, -*нбеді, "
        "-*тпады, -*тпеді, -*спады, -*спеді, -*қпады, -*кпеді, -*ппады, -*ппеді, -*шпады, -*шпеді, "
        "-еді, -сұрады, -қарады, -тарады, -ойнады, -ұнады, -сынады, -құлады, -қолдады",
        "ky": "*ат, *ет, *от, *өт, *йт, *шарын, *шерин, *шорун, *шөрүн, *ларын, *лээрин, *лаарын, *аарын, *ээрин, турган, *мак, *мек, *мок, *мөк, пландал*, пландоо*, -дейт, -айтат",
        "uz": "*adi, *ydi, *adigan, *ydigan, *moqchi, rejalashtir*, mo'ljallan*, *ади, *йди, *моқчи, режалаштир*, -deydi, -aytadi, -дейди, -айтади, "
        "-*shladi, -*qladi, -*lladi, -*rladi, -*nladi, -*sladi, -*tladi, -*kladi, -*zladi, -*mladi, -*bladi, -*gladi, -*yladi, "
        "-*шлади, -*қлади, -*ллади, -*рлади, -*нлади, -*слади, -*тлади, -*клади, -*злади, -*млади, -*блади, -*глади, -*йлади, "
        "-*madi, -*мади, -to'xtadi, -so'radi, -tugadi, -yashadi, -o'ynadi, -qaradi, -тўхтади, -сўради, -тугади, -яшади, -ўйнади, -қаради",
        "tr": "*ecek, *acak, *ecekler, *acaklar, *ecektir, *acaktır, *eceğini, *acağını, *eceklerini, *acaklarını, -geleceğini, -gelecek, -yiyecek, -yiyecekler, -içecek, -içecekler, -giyecek, -yakacak, "
        "-bacak, -bacaklar, planlıyor*, planlanıyor*, planlanmakta*",
        "tg": "ме*ад, ме*анд, ме*яд, ме*янд, хоҳад*, хоҳанд*, нақша*, -мегӯяд, -мегӯянд",
    },
    "done": {
        "en": "has, have, had, was, were, *ed", "ru": "*л, *ла, *ло, *ли, *лся, *лась, *лось, *лись",
        "uk": "*в, *ла, *ло, *ли, *вся, *лася, *лося, *лися", "de": "wurde, wurden, hat, haben",
        "es": "*ó, *aron, *ieron, *yeron, ha, han, fue, fueron", "fr": "a, ont, été, s'est, se sont", "it": "ha, hanno, stato, stata, stati, state",
        "pt": "*ou, *aram, *eram, *iram, foi, foram",
        "kk": "*ды, *ді, *ты, *ті, *ған, *ген, *қан, *кен, -*ады, -*еді, -*йды, -*йді",
        "ky": "*ды, *ди, *ду, *дү, *ты, *ти, *ту, *тү, *ган, *ген, *гон, *гөн, *кан, *кен",
        "uz": "*di, *gan, *kan, *ди, *ган, -*adi, -*ydi, -*ади, -*йди", "tg": "шуд, шуданд, шудааст, кард, карданд, кардааст, *ид, *иданд",
        "tr": "*dı, *di, *du, *dü, *tı, *ti, *tu, *tü, *dılar, *diler, *dular, *düler, *tılar, *tiler, *mıştır, *miştir, *muştur, *müştür",
    },
    "deed": {
        "en": "*ed, was, were, began, begun, got, took, taken, gave, given, went, gone, came, won, lost, made, built, sold, bought, left, met, held, "
        "sent, spent, paid, rose, fell, grew, became, hit, brought, kept, saw, ran, broke, broken, chose, led, shut, caught, found, set up, "
        "-*eed, -hundred, -red, -bed, -led to, -united, -shed, -limited, -based, -need, -sacred, -wed, -armed, -unemployed",
    },
    "mutual": {
        "en": "met, meet*, marr*, wed, talk*, spoke, speak*, agree*, discuss*, sign*, drew, divorc*, clash*, join*, between, with",
        "fr": "rencontr*, épous*, mari*, sign*, discut*, parl*, entre, avec",
        "es": "reun*, encontr*, cas*, firm*, habl*, convers*, entre, con",
        "it": "incontr*, spos*, firm*, parl*, discu*, tra, fra, con", "pt": "encontr*, reun*, cas*, assin*, fal*, convers*, entre, com",
    },
    "twice": {
        "en": "doubl*, twice, twofold, half, halv*", "ru": "вдвое, удво*, двукратн*, в два раза, половин*, наполовину, пополам",
        "uk": "вдвічі, удвічі, подво*, половин*", "kk": "екі есе, жарты*", "ky": "эки эсе, жарым*", "uz": "ikki baravar, ikki barobar, yarm*",
        "tg": "ду баробар, ду маротиба, нисф*", "de": "doppelt*, verdoppel*, verdoppl*, halb*, hälfte", "fr": "doubl*, moitié, divis* par deux",
        "es": "doble, duplic*, mitad", "it": "doppi*, raddoppi*, metà, dimezz*", "pt": "dobr*, duplic*, metade", "tr": "iki kat*, yarı*",
        "zh": "*一倍*, *翻番*, *一半*, *减半*", "ar": "ضعف*, تضاعف*, نصف*",
    },
    "points": {
        "en": "percentage point*, point, points, pp", "ru": "процентн* пункт*, п.п, п. п, пункт*", "uk": "відсотков* пункт*, пункт*",
        "kk": "пайыздық тармақ*, тармақ*, пункт*", "ky": "пайыздык пункт*, пункт*", "uz": "foiz band*, punkt*", "tg": "банди фоиз*, банд*",
        "de": "prozentpunkt*, punkt*", "fr": "point, points", "es": "punto, puntos", "it": "punto, punti", "pt": "ponto, pontos", "tr": "puan*",
        "zh": "*百分点*", "ar": "نقطة, نقاط",
    },
    "every": {
        "en": "all, every, each, everyone, everybody", "ru": "все, всех, всем, всеми, каждый, каждого, каждому, каждая, каждой",
        "uk": "всі, усі, всіх, усіх, всім, усім, кожен, кожного, кожна",
        "kk": "барлық, барлығы, барша, бәрі, бәріне", "ky": "бардык, бардыгы, баары, баарына, баардык",
        "uz": "barcha, barchasi, hamma, hammasi, hammaga, барча, барчаси, ҳамма, ҳаммаси", "tg": "ҳама, ҳамаи, тамоми",
        "de": "alle, allen, aller, jeder, jede, jedes, jeden, sämtliche, sämtlichen", "fr": "tous, toutes, chaque",
        "es": "todos, todas, cada", "it": "tutti, tutte, ogni", "pt": "todos, todas, cada",
        "tr": "herkes, herkese, bütün, tüm, hepsi, her", "az": "hamı, bütün, hamısı, hər",
        "zh": "*所有*, *全部*, *全体*, *每个*, *人人*", "ar": "كل, جميع, كافة, الجميع",
    },
    "not every": {
        "en": "not all, not every, not everyone, not everybody, not each, all but one, all but two, all but three, all but four, "
        "all but five, all but a few, all but a handful",
        "ru": "не все, не всех, не всем, не всеми, не каждый, не каждого, не каждому, не каждая, не каждой",
        "uk": "не всі, не усі, не всіх, не всім, не кожен, не кожна", "kk": "бәрі емес, барлығы емес, барлық * емес",
        "ky": "баары эмес, баары эле эмес, бардыгы эмес, бардыгы эле эмес",
        "uz": "hammasi emas, hammasi ham emas, barchasi emas, hamma ham, hammasi ham, barchasi ham, ҳамма ҳам, ҳаммаси ҳам, барчаси ҳам",
        "tg": "на ҳама, на ҳамаи, на тамоми", "de": "nicht alle, nicht allen, nicht aller, nicht jeder, nicht jede, nicht jedes, nicht jeden",
        "fr": "pas tous, pas toutes, pas tout le monde", "es": "no todos, no todas, no todo el mundo, no a todos, no a todas, no cada",
        "it": "non tutti, non tutte, non a tutti", "pt": "nem todos, nem todas, não todos", "tr": "herkes değil, hepsi değil, her * değil",
        "az": "hamı deyil, hamısı deyil", "zh": "*并非所有*, *不是所有*, *并非每*, *不是每*, *并非全部*, *不是全部*, *并不是所有*",
        "ar": "ليس كل, ليس جميع, لم * كل, ليس الجميع, ليست كل, ليست جميع",
    },
    "some": {
        "en": "some, some of, several, several of, a few, a few of, part of, a number of", "ru": "некотор*, нескольк*, часть",
        "kk": "кейбір*, бірқатар, бірнеше, бөлігі", "ky": "айрым*, кээ бир*, бир катар, бир нече, бөлүгү",
        "uz": "ayrim*, ba'zi*, bir qator, bir necha, qismi, айрим*, баъзи*, бир қатор, бир неча, қисми", "tg": "баъзе*, якчанд, чанд, қисме",
        "de": "einige, einigen, manche, mehrere, teil", "fr": "certains, certaines, quelques, plusieurs, partie",
        "es": "algunos, algunas, varios, varias, parte", "tr": "bazı*, birkaç, kısmı", "zh": "*一些*, *部分*", "ar": "بعض",
    },
    "most": {
        "en": "most, most of, majority, many, almost all, nearly all, almost every, nearly every, almost everyone, nearly everyone, -at most",
        "ru": "большинств*, многие, многих, многим, почти все, почти всех, почти всем, почти каждый, почти каждого",
        "uk": "більшіст*, багато хто, майже всі, майже всіх", "kk": "көпшілі*, көбі, дерлік барлық, барлығы дерлік",
        "ky": "көпчүл*, көбү, дээрлик баары, дээрлик бардык", "uz": "ko'pchilik*, aksar*, deyarli barcha, deyarli hamma, кўпчилик*",
        "tg": "аксар*, бештари, қариб ҳама, қариб ҳамаи", "de": "meisten, mehrheit, viele, vielen, fast alle, fast allen, fast jeder, fast jede",
        "fr": "plupart, majorité, presque tous, presque toutes, beaucoup", "es": "mayoría, muchos, muchas, casi todos, casi todas",
        "it": "maggior parte, maggioranza, molti, molte, quasi tutti", "pt": "maioria, muitos, muitas, quase todos",
        "tr": "çoğu, çoğunluk*, birçok, neredeyse herkes, neredeyse tüm, hemen herkes", "zh": "*多数*, *大部分*, *几乎所有*", "ar": "معظم, أغلب, غالبية, كثير*",
    },
    "hardly any": {
        "en": "few, very few, hardly any, hardly anyone, hardly anybody, scarcely any, scarcely anyone, barely any, barely anyone, "
        "almost no, almost none, almost nobody, almost no one, virtually no, virtually none, virtually nobody, next to no",
        "ru": "почти никто, почти никого, почти никому, почти ни один, почти ни одного, мало кто, мало кого, мало кому, немногие, немногих",
        "uk": "майже ніхто, майже нікого, мало хто, небагато хто", "kk": "ешкім дерлік, санаулы", "ky": "дээрлик эч ким, саналуу",
        "uz": "deyarli hech kim, deyarli hech bir, kamdan-kam", "tg": "қариб ҳеҷ кас, қариб касе",
        "de": "kaum ein, kaum eine, kaum einer, kaum jemand, kaum einem, fast kein, fast keine, fast keiner, fast niemand, wenige, nur wenige",
        "fr": "presque aucun, presque aucune, presque personne, peu de, peu d', rares sont", "es": "casi ningún, casi ninguno, casi ninguna, casi nadie, "
        "apenas nadie, pocos, pocas", "it": "quasi nessuno, quasi nessun, pochi, poche", "pt": "quase nenhum, quase ninguém, poucos, poucas",
        "tr": "neredeyse hiç kimse, neredeyse hiçbir, çok az", "zh": "*几乎没有*, *很少有*, *极少*", "ar": "قلة, قليل من, لا يكاد",
    },
    "every aside": {
        "en": "at all, after all, above all, of all, in all, for all, all over, all but, all along, all round, all around, all day, all night, all year, "
        "all but, every year, every day, every week, every month, every time, each other, each year, each of, a few, the few, last few, next few, past few, "
        "first few, quite a few, few days, few weeks, few years, few hours, few months, how many, as many, so many, not many, too many, at most, the most, most *ed, most *ing",
        "ru": "все еще, все ещё, все равно, все же, все-таки, все более, все чаще, все больше, все меньше, все это, все этого, каждый год, каждый день, "
        "каждый месяц, каждую неделю, при всем, прежде всего, во всем, всем известно, обо всем, со всеми",
        "de": "alle jahre, alle paar, vor allem, trotz allem, wie viele, so viele, jedes jahr, jeden tag", "fr": "tous les jours, tous les ans, chaque année, chaque jour, "
        "tous deux, toutes deux, avant tout", "es": "todos los días, todos los años, cada año, cada día, cada vez, cada uno",
        "tr": "her yıl, her gün, her zaman, her şey, her ne, her iki", "kk": "барлық жағдай*", "uz": "hamma vaqt",
        "tg": "ҳама вақт", "zh": "*每年*, *每天*, *全部门*", "ar": "كل عام, كل يوم, كل سنة",
    },
    "afraid": {
        "en": "fear*, afraid, concern*, worr*, anxious, risk*, threat*",
        "ru": "опаса*, боя*, бои*, боюс*, тревож*, беспоко*, обеспоко*, риск*, грозит, грозят, угроз*",
        "uk": "побою*, бої*, боя*, занепоко*, ризик*, загро*",
        "kk": "қауіп*, алаңда*, қорқ*, үрей*", "ky": "кооптон*, чочу*, корк*, тынчсыз*",
        "uz": "xavotir*, qo'rq*, xavf*, tashvish*, хавотир*, қўрқ*, ташвиш*, хавф*",
        "tg": "нигарон*, тарс*, метарс*, хавф*, ташвиш*", "fa": "نگران*, ترس*, بیم*, خطر*",
        "de": "befürcht*, fürcht*, sorg*, besorgt*, risiko*", "fr": "crai*, peur, inquiè*, inquiét*, risqu*",
        "es": "tem*, preocup*, miedo, riesgo*", "tr": "kork*, endişe*, kaygı*, risk*", "az": "qorx*, narahat*, risk*",
    },
    "will": {
        "en": "will, shall, would, going to, plans to, planned to, intends to, is to, are to",
        "ru": "будет, будут, планиру*, намер*, собира*, станет, станут",
        "de": "wird, werden, soll, sollen",
    },
    "because": {
        "en": "because, due to, caused, causes, causing, as a result of, led to, owing to, -due to be, -due to start, -due to begin, -due to open, -due to close, -due to take, -due to arrive, -due to meet, -due to visit, -due to speak, -due to hold, -due to finish, -due to end, -due to vote, -due to expire, -due to come, -due to go, -"
        "due to leave, -due to run, -due to last, -due to appear, -due to return, -due to launch, -due to announce, -due to sign, -due to become, -due to play, -due to face, -due to receive, -due to give, -due to make, -due to happen, -due to continue, -due to resume, -due to travel, -due to testify, -due to retire, -due to step",
        "ru": "потому что, из-за, вызвал*, вызван*, привел*, привёл*, по причине, в результате, вследствие",
        "de": "weil, wegen, aufgrund, verursacht*",
    },
    "modal": {
        "en": "may, might, could, possibly, perhaps, maybe, if, unless, probably, presumably, whether",
        "ru": "может, могут, возможно, вероятно, вряд ли, предположительно, если, наверное",
        "uk": "може, можуть, міг, могла, могли, можливо, ймовірн*, якщо, нібито, б, би",
        "kk": "мүмкін, егер, бәлкім, ықтимал*, шығар", "ky": "мүмкүн, эгер, балким, ыктымал*",
        "uz": "mumkin*, agar, balki, ehtimol*, мумкин*, агар, балки, эҳтимол*", "tg": "мумкин*, агар, шояд, эҳтимол*",
        "de": "könnte*, dürfte*, möglicherweise, wahrscheinlich, vermutlich, womöglich, vielleicht, mutmaßlich*, mutmasslich*, "
        "falls, angeblich*",
        "fr": "pourrait, pourraient, peut-être, présumé*, serait, seraient, aurait, auraient",
        "es": "podría*, quizá*, tal vez, presunt*, supuest*, habría*", "it": "potrebbe*, forse, presunt*, sarebbe*, avrebbe*",
        "pt": "poderia*, talvez, suposto*, teria*, seria*", "tr": "olabilir*, belki, eğer, muhtemelen, iddia*",
        "pl": "mógłby, mogłoby, prawdopodobnie, jeśli, rzekomo, podobno, chyba", "cs": "mohl by, možná, pravděpodobně, pokud, údajně",
    },
    "future": {
        "en": "will, 'll, shall, would, going to, plan, plans, planned, planning, intend*, aim, aims, aimed, want, wants, "
        "wanted, propos*, promis*, pledg*, expect*, forecast*, due to, about to, soon, set to, hope*, next, tomorrow, to, "
        "vow*, prepar*, won't, begins, start, starts",
        "ru": "будет, будут, буду, будем, станет, станут, планиру*, намер*, собира*, хотят, хочет, хотели, предлага*, "
        "предлож*, обеща*, ожида*, скоро, вскоре, завтра, следующ*, предстоит, готов*, *ет, *ёт, *ит, *ут, *ют, *ат, *ят, "
        "*ется, *ится, *утся, *ются, *атся, *ятся",
        "de": "wird, werden, würde*, soll, sollen, will, wollen, plan*, beabsichtig*, bald, morgen, nächste*, vor",
    },
    "past": {
        "en": "has, have, had, was, were, did, *ed",
        "ru": "*л, *ла, *ло, *ли, *лся, *лась, *лось, *лись",
    },
    "cause": {
        "en": "because, due to, caus*, as a result, owing to, led to, leads to, thanks to, prompt*, trigger*, blame*, since, "
        "so, after, over, amid, reason*, therefore, thus, result*, driven, drove, following, in response, with, as, by",
        "ru": "потому, из-за, поскольку, так как, вызва*, вызыв*, приве*, причин*, в результате, благодаря, вследствие, "
        "после, ввиду, в связи, на фоне, поэтому, ведь, от, за, объясн*, связ*",
        "uk": "тому, через, оскільки, спричин*, призве*, причин*, внаслідок, завдяки, після, у зв'язку, на тлі",
        "kk": "себеб*, салдар*, үшін, сондықтан, өйткені, кейін, байланысты, нәтиже*, арқасында",
        "ky": "себеб*, себеп*, анткени, ошондуктан, кийин, байланыштуу, натыйжа*, үчүн, айынан",
        "uz": "sabab*, chunki, tufayli, natija*, keyin, uchun, shuning uchun, bois*, сабаб*, чунки, туфайли, натижа*, кейин, учун",
        "tg": "сабаб*, зеро, чунки, дар натиҷа*, пас аз, барои, бинобар, боис*",
        "de": "weil, da, wegen, aufgrund, ursach*, verursach*, durch, denn, nachdem, deshalb, darum, infolge, führt*, grund",
        "fr": "parce, à cause, en raison, car, puisque, caus*, provoqu*, après, grâce, suite, raison*, origine*",
        "es": "porque, debido, por, caus*, provoc*, tras, ya que, gracias, razón, orig*",
        "tr": "çünkü, nedeni*, nedeniyle, yüzünden, dolayı, sonra, sebeb*, için, neden*, sonuc*",
    },
    "stop": {
        "en": "broke off, broken off, breaks off, breaking off, call* off, suspends, suspending, "
        "cancelled, canceled, cancels, halted, halts, abandoned, scrapped, scraps, withdrew, withdrawn, refused, refuses, refusing",
        "ru": "прервал*, прерван*, прекратил*, прекращен*, приостанов*, отменил*, отменен*, разорвал*, сорвал*, отозвал*, отказал*, отказыва*",
    },
    "stopped": {
        "en": "broke*, break*, call* off, suspend*, suspension, cancel*, halt*, abandon*, scrap*, withdr*, ceas*, stop*, refus*, "
        "reject*, ban*, end, ends, ended, collapsed, clos*, quit*, leav*, left, drop*, pull*, revok*, terminat*, shut*, "
        "no longer, cut, fired, annul*, overturn*, lift*, interrupt*, freez*, froze*, disrupt*",
        "ru": "прерв*, прерыв*, прекра*, приостан*, отмен*, отказ*, отверг*, запре*, останов*, сорв*, срыв*, разорв*, разрыв*, "
        "отоз*, отзыв*, заверш*, закры*, отклон*, сверн*, покин*, выход*, вышл*, снят*, снял*, конч*, лиш*",
        "kk": "тоқта*, бас тарт*, жап*, аяқта*, үз*, кері қайтар*, шық*, алып таста*, тыйым*, күшін жой*",
        "ky": "токто*, баш тарт*, жап*, аякта*, үз*, чык*, тыюу*, жокко*, кайтар*",
        "uz": "to'xtat*, to'xta*, voz kech*, rad et*, yop*, tugat*, bekor*, chiq*, taqiq*, uz*, тўхта*, воз кеч*, рад эт*, ёп*, бекор*",
        "tg": "қатъ*, боз дошт*, бекор*, рад кард*, баст*, манъ*, хотима*, қатъ кард*",
        "de": "abbr*, abgebrochen*, aussetz*, ausgesetzt*, abgesagt*, absag*, gestoppt*, stopp*, beend*, zurückgezogen*, "
        "zurückzog*, schloss*, geschlossen*, verbot*, ablehn*, abgelehnt*, eingestellt*, verlass*, verließ*",
        "fr": "rompu*, romp*, suspend*, annul*, arrêt*, abandon*, retir*, cess*, interromp*, refus*, rejet*, ferm*, interdi*",
        "tr": "durdur*, iptal*, kes*, ask*, vazgeç*, reddet*, kapat*, son ver*, çekil*, bırak*",
    },
    "until": {
        "en": "until, till, before", "ru": "раньше, ранее, прежде, до", "de": "vor, bevor, ehe", "fr": "avant",
        "es": "antes, hasta",
    },
    "staying": {
        "en": "stay*, remain*, kept, keep*, unchanged, stuck", "ru": "оста*, сохран*, прежн*, по-прежнему, неизменн*",
        "de": "bleib*, blieb*, geblieben, unverändert*", "fr": "rest*, demeur*, maint*, inchang*",
        "es": "sigue*, permanec*, mantien*, mantuv*, invariabl*",
    },
    "ruled out": {
        "en": "rule out, rules out, ruled out, ruling out, exclud*", "ru": "исключ*", "de": "ausschl*, ausgeschlossen, schließ*",
        "fr": "exclu*", "es": "descart*, exclu*",
    },
    "without": {"en": "without", "ru": "без", "de": "ohne", "fr": "sans", "es": "sin"},
    "lacking": {
        "en": "without, no, not, never, *n't, exclud*, except, lack*, un*, *less, free, out of, other than, only, left, lost, "
        "depriv*, cut off, absen*, nothing, non, none, nobody, fail*, short of, bar, safe*, secur*",
        "ru": "без, без*, не, нет, не*, кроме, лиш*, отсутств*, исключ*, потер*, ни, помимо, бес*, только",
    },
}  # fmt: skip


_PERIODS = {
    "hour": r"(?:an|per|each|every) hour|в час\b|pro stunde|par heure|por hora|сағатына|саатына|soatiga|saatte|дар як соат",
    "day": r"(?:a|per|each|every) day|daily|в (?:день|сутки)|ежедневн\w*|на день|щодня|күніне|күн сайын|kuniga|кунига|"
    r"дар як рӯз|ҳар рӯз|pro tag|täglich|am tag|par jour|al día|por día|al giorno|günde|günlük|dziennie|denně",
    "week": r"(?:a|per|each|every) week|weekly|в неделю|еженедельн\w*|на тиждень|щотижня|аптасына|жумасына|haftasiga|ҳафтасига|"
    r"дар як ҳафта|pro woche|wöchentlich|par semaine|por semana|a la semana|haftada|haftalık|tygodniowo|týdně",
    "month": r"(?:a|per|each|every) month|monthly|в месяц|ежемесячн\w*|на місяць|щомісяч\w*|айына|ай сайын|oyiga|har oy|ойига|"
    r"дар як моҳ|моҳона|ҳар моҳ|pro monat|im monat|monatlich\w*|par mois|mensuel\w*|al mes|mensual\w*|por mês|al mese|"
    r"ayda|aylık|miesięcznie|měsíčně",
    "year": r"(?:a|per|each|every) year|yearly|annual(?:ly)?|в год\b|ежегодн\w*|на рік|щорічн\w*|щороку|жылына|жыл сайын|yiliga|"
    r"har yili|йилига|дар як сол|ҳар сол|солона|pro jahr|im jahr\b(?! \d)|jährlich\w*|par an\b|annuel\w*|al año|anual\w*|"
    r"por ano|all'anno|annuo|yılda|yıllık|rocznie|ročně",
}  # fmt: skip
_PERIOD = re.compile(
    r"(?<!\w)(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _PERIODS.items())
    + r")(?!\w)"
)


class Hit(NamedTuple):
    """Where an expression of some sense stands in a folded text."""

    start: int
    end: int


_LEADING = re.compile(r"^\\\*")
"""What any letters may stand for before an ending, the apostrophes of Uzbek with them: qo'rqsangiz."""


@cache
def _pattern(sense: Sense, language: str) -> re.Pattern[str] | None:
    listed = _SENSES[sense].get(language)
    if listed is None:
        return None
    parts = [part.strip() for part in listed.split(",")]
    meant = _alternatives(part for part in parts if part[0] != "-")
    others = _alternatives(part[1:] for part in parts if part[0] == "-")
    end = r"(?!\w|\s\d)" if sense == "modal" else r"(?!\w)"
    but = rf"(?!(?:{others}){end})" if others else ""
    return re.compile(rf"(?<![\w']){but}(?:{meant}){end}")


def _alternatives(expressions: Iterable[str]) -> str:
    """A pattern for any of some expressions, of which the longest is tried first."""
    patterns = (
        _LEADING.sub(r"[\\w']*", re.escape(each)).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
        for each in expressions
    )
    return "|".join(sorted(patterns, key=len, reverse=True))


def knows(sense: Sense, language: str) -> bool:
    """Whether the words of a sense are known in a language: if not, their absence tells nothing."""
    return language in _SENSES[sense]


def find(sense: Sense, folded: str, language: str) -> tuple[Hit, ...]:
    """Where the expressions of a sense stand in a folded text."""
    pattern = _pattern(sense, language)
    if pattern is None:
        return ()
    return tuple([Hit(*match.span()) for match in pattern.finditer(folded)])


def has(sense: Sense, folded: str, language: str) -> bool:
    """Whether an expression of a sense stands in a folded text."""
    pattern = _pattern(sense, language)
    return pattern is not None and pattern.search(folded) is not None


class Period(NamedTuple):
    """Where a text says how often: per month, ежегодно."""

    start: int
    name: str


def find_periods(folded: str) -> list[Period]:
    """The periods in a folded text, in order."""
    return [Period(m.start(), m.lastgroup or "") for m in _PERIOD.finditer(folded)]
