"""What forms end in and what that tells, in Slavic languages and Lithuanian, as data.

Apart from the paradigms, because no word is declined here: an ending, or a word that stands beside, says by
itself of which case, number or gender a form is. A line of words is a list, apart by spaces; with the cases
that a preposition governs it is of `word:cases`, by their first letters `ngdail`.
"""

from typing import Final

GOVERNING: Final[dict[str, str]] = {
    "ru": (
        "в:al во:al на:al о:l об:l обо:l при:l к:d ко:d по:d согласно:dg благодаря:d вопреки:d "
        "от:g из:g у:g для:g до:g без:g после:g против:g кроме:g вместо:g ради:g около:g со:gi с:gi "
        "между:i над:i перед:i под:ai за:ai про:a через:a среди:g из-за:g верить:d вокруг:g насчёт:g насчет:g относительно:g помимо:g внутри:g навстречу:d"
    ),
    "uk": (
        "в:al у:alg на:al о:al об:al при:l до:g від:g з:gi із:gi зі:gi для:g без:g після:g проти:g "
        "крім:g замість:g біля:g між:i над:i перед:i під:ai за:ai про:a через:a згідно:g навколо:g довкола:g щодо:g стосовно:g"
    ),
    "pl": (
        "w:al we:al na:al o:al przy:l po:al do:g od:g z:gi ze:gi dla:g bez:g u:g wobec:g przez:a "
        "między:i nad:i przed:i pod:ai za:ai przeciwko:d dzięki:d według:g wedle:g zdaniem:g wokół:g oprócz:g obok:g"
    ),
    "cs": (
        "v:al ve:al na:al o:al při:l po:al do:g od:g z:g ze:g pro:a bez:g u:g vedle:g přes:a k:d ke:d "
        "s:i se:i mezi:i nad:i před:i pod:ai za:ai proti:d díky:d podle:g dle:g kvůli:d kolem:g okolo:g kromě:g ohledně:g vůči:d"
    ),
    "lt": (
        "iš:g nuo:g prie:g be:g dėl:g iki:g už:ga po:gi prieš:a per:a pro:a apie:a aplink:a su:i pas:a pagal:a "
        "ant:g tarp:g anot:g pasak:g virš:g šalia:g vietoj:g link:g į:a"
    ),
    "sr": "u:al na:al o:l po:l pri:l prema:dl k:d ka:d od:g iz:g sa:gi s:gi do:g bez:g kod:g oko:g protiv:g između:g zbog:g nakon:g poslije:g posle:g prije:g pre:g tijekom:g tokom:g umjesto:g umesto:g radi:g pored:g kraj:g uz:a kroz:a niz:a za:agi među:ia nad:ai pod:ai pred:ai povodom:g putem:g preko:g izvan:g ispod:g iznad:g ispred:g iza:g unatoč:d usprkos:d uprkos:d zahvaljujući:d nasuprot:d suprotno:d osim:g pomoću:g у:al на:al о:l по:l при:l према:dl к:d ка:d од:g из:g са:gi с:gi до:g без:g код:g око:g против:g између:g због:g након:g послије:g после:g прије:g пре:g тијеком:g током:g умјесто:g уместо:g ради:g поред:g крај:g уз:a кроз:a низ:a за:agi међу:ia над:ai под:ai пред:ai поводом:g путем:g преко:g изван:g испод:g изнад:g испред:g иза:g унаточ:d успркос:d упркос:d захваљујући:d насупрот:d супротно:d осим:g помоћу:g",
    "sk": (
        "v:l vo:l na:al o:al pri:l po:al do:g od:g odo:g z:g zo:g pre:a bez:g u:g vedľa:g cez:a k:d ku:d s:i so:i medzi:i nad:i pred:i "
        "pod:ai za:ai proti:d vďaka:d podľa:g kvôli:d okolo:g okrem:g ohľadom:g voči:d počas:g namiesto:g napriek:d popri:l"
    ),
}
"""The cases that a preposition governs."""

OBLIQUE_NOUNS: Final[dict[str, str]] = {
    "ru": (
        "у ю ом ем ём ой ою ей ею ам ям ах ях ами ями ов ев ого его ому ему ым им ых их ыми ими ую юю "
        "бе ве ге де зе ке ле ме не пе ре се те фе хе це"
    ),
    "uk": (
        "у ю ом ем єм ої ою ею єю ам ям ах ях ами ями ів їв ого ому им их ими ові еві єві ньої стві нні "
        "унці аті оті еті"
    ),
    "pl": "owi em iem om ami ach ego emu ych ich ymi imi ą ę ów iej ej u stwie czce",
    "cs": "ovi em ům ami ách ech ích ého ému ých ými ou ů u stvě",
    "lt": "ui iui ą į ų ę e oje ėje yje uje umi iumi ams iams oms ėms ais iais omis ėmis uose iuose ose ėse ojo ųjų ajam ąją",
    "sr": "om em ima ama og oga ega omu ome ih im oj u ом ем има ама ог ога ега ому оме их им ој у",
    "sk": "ovi om ami ách och ého eho ému emu ých ými ou nej vej skej ckej u",
}
"""Endings of common nouns and adjectives that no subject has."""

SEVERAL_PEOPLE: Final[dict[str, str]] = {
    "ru": "чане жане ждане ияне ьяне хкане льмане тиане мляне вляне мяне",
}
"""Endings of nouns for several people that look like one of those: горожане, unlike плане."""

SUBJECT_PRONOUNS: Final[dict[str, str]] = {
    "ru": "он она оно они я мы",
    "uk": "він вона воно вони я ми",
    "pl": "on ona ono oni one ja my",
    "cs": "on ona ono oni já my",
    "lt": "jis ji jie jos aš mes",
    "sr": "on ona ono oni one ja mi он она оно они оне ја ми",
    "sk": "on ona ono oni ony ja my",
}
"""Pronouns in the nominative."""

PAST: Final[dict[str, dict[str, str]]] = {
    "ru": {"f": "ла лась", "m": "л лся"},
    "uk": {"f": "ла лася лась", "m": "в вся вся"},
    "pl": {"f": "ła ła", "m": "ł"},
    "cs": {"f": "la", "m": "l"},
    "sr": {"f": "la ла", "m": "ao io eo uo ао ио ео уо"},
    "sk": {"f": "la", "m": "l"},
}
"""Endings of a verb in the past that tell the gender of its subject."""

GENITIVE_THINGS: Final[dict[str, str]] = {
    "ru": "ции ссии зии сти ения ания ства ий ов ей",
    "uk": "ції ссії зії сті ення ання ства ій ів",
    "pl": "cji sji ści zji enia ania stwa",
    "cs": "ce osti ání ení ství í",
    "sr": "cije sije zije nja stva osti ције сије зије ња ства ости",
    "sk": "cie osti ania enia stva",
}
"""Endings of genitives that are hardly a nominative of people, beside those of `GENITIVE_PLURALS`:
administracji, образования, ресурсов."""

GENITIVE_ABSTRACTS: Final[dict[str, str]] = {
    "ru": "ции ссии зии сти ения ания ства",
    "uk": "ції ссії зії сті ення ання ства",
    "pl": "cji sji ści zji enia ania stwa",
    "cs": "osti ání ení ství",
    "sr": "cije sije zije stva osti ције сије зије ства ости",
    "sk": "osti ania enia stva",
}
"""Those of them that hardly any surname ends in: Przedstawiciel [Porozumienia]."""

GENITIVE_PHRASES: Final[dict[str, str]] = {
    "ru": "ой:ы,и ей:ы,и",
    "uk": "ої:и,і ьої:и,і",
    "pl": "ej:y,i",
}
"""How an attribute of one thing ends in the genitive, and its noun with which endings, so that both together
can be nothing else: молодёжной политики."""

NOT_GENITIVE: Final[dict[str, str]] = {
    "ru": "у ю ем ём ою ею ам ям ах ях ами ями ому ему ым им ыми ими ую юю о ние тие вие",
    "uk": "ові еві єві ам ям ах ях ами ями ому им ими ою ею єю о",
    "pl": "owi om ami ach emu ym im ymi imi ą ę o",
    "cs": "ovi ům ami ách ech ému ým ém ými em ou o",
    "lt": "ui iui ą į ę oje ėje yje uje umi iumi ams iams oms ėms ais iais omis ėmis uose iuose ose ėse am iam ame iame",
    "sr": "om em u ima ama im oj o ću ом ем у има ама им ој о ћу",
    "sk": "ovi om ám ami ách och ému ým ými ou o",
}
"""Endings that no genitive has, so that a word with one hangs on no noun in front of it."""

OUT_OF: Final[dict[str, frozenset[str]]] = {
    "ru": frozenset(("из",)),
    "uk": frozenset(("з", "із", "зі")),
    "pl": frozenset(("z", "ze", "spośród")),
    "cs": frozenset(("z", "ze")),
    "lt": frozenset(("iš",)),
    "sr": frozenset(("od", "između", "од", "између")),
    "sk": frozenset(("z", "zo", "spomedzi")),
}
"""The prepositions between it and those of whom it is one: `один из сенаторов`."""

POSSESSIVE_NAMES: Final[dict[str, str]] = {
    "cs": "ův ova ovo ovu ovy ově ových ovým ovými",
    "sk": "ova ovo ovho ovmu ovom ovým ových ovými",
}
"""What a name ends in that only says whose the noun behind it is: Holubova sestra."""

GENITIVE_ADJECTIVES: Final[dict[str, str]] = {
    "ru": "ого его",
    "uk": "ого його",
    "pl": "ego",
    "cs": "ého ího",
    "sr": "og eg oga ega ih ог ег ога ега их",
    "sk": "ého eho",
}
"""Endings of attributes in the genitive, which look like what no genitive has."""

ADJECTIVE_FORMS: Final[dict[str, str]] = {
    "ru": r"(?:[ыи]й|[ая]я|[ео]го)$",
    "uk": r"(?:[иі]й|ого)$",
    "cs": r"..(?:[^áeě]n|[cčš])í$",
    "sr": r"..(?:sk|čk|šk|ck|ск|чк|шк|цк)[aeioаеио]$",
    "sk": r"...(?:jn|ičn)[ýáé]$",
}
"""What an adjective that no count knows ends in, as a pattern: нынешний, policejní, unlike jednání."""

PLACE_ATTRIBUTES: Final[dict[str, str]] = {
    "ru": "на ной ской",
    "uk": "на ної ській ської",
    "cs": "á ý",
    "sk": "á ý",
}
"""What an adjective that no given name looks like ends in: Північної Кореї, Kutná Hora."""

SUBJECT_ATTRIBUTES: Final[dict[str, str]] = {
    "ru": "ий ый",
    "uk": "ий",
    "pl": "ny wy ki",
    "cs": "ý",
    "sr": "ski čki ški ni ски чки шки ни",
    "sk": "ý",
}
"""What an attribute ends in that is of a man and of no oblique noun."""

MEANWHILE: Final[dict[str, str]] = {
    "ru": "ая уя яя",
    "uk": "ючи ячи",
    "pl": "ąc",
    "cs": "íc",
    "lt": "damas dama dami damos",
    "sr": "ći vši ћи вши",
    "sk": "úc iac",
}
"""What a verb ends in that tells what the subject does meanwhile: informując."""

PLURAL_NOUNS: Final[dict[str, str]] = {
    "ru": "ы и ов ам ами ах",
    "uk": "и ів ам ами ах",
    "pl": "owie y ów om ami ach",
    "cs": "i ové ů ům y ech",
    "lt": "ai iai ų ių ams iams ais iais us ius",
    "sr": "i a ima e и а има е",
    "sk": "i ia ovia ov om y och",
}
"""Endings of nouns for several people, behind a consonant."""

WOMENS_OFFICES: Final[dict[str, tuple[str, ...]]] = {
    "cs": ("ka", "kyně", "yně", "nice"),
    "sk": ("ka", "kyňa", "yňa", "nica", "níčka"),
}
"""What makes of a man's office a woman's, in languages that call no woman by a man's: trenér[ka]."""

REFLEXIVE: Final[dict[str, tuple[str, ...]]] = {
    "ru": ("сво",),
    "uk": ("свої", "своє", "свою"),
    "pl": ("swo", "swe", "swy"),
    "cs": ("své", "svo", "svý"),
    "lt": ("savo", "save", "sau"),
    "sr": ("svoj", "свој"),
    "sk": ("svoj",),
}
"""How a possessive that means the subject begins: своей, svém."""

FEMININE_GENITIVES: Final[dict[str, str]] = {"pl": "ej", "uk": "ої", "sk": "ej"}
"""Endings of a woman's or a body's attribute in the genitive, which no name has: krajowej, обласної."""

FEMININE_NOUNS: Final[dict[str, str]] = {"pl": "y i", "uk": "и і ї", "sk": "y e"}
"""Endings of the noun that such an attribute tells of: prokuratury, ради."""

GENITIVE_PLURALS: Final[dict[str, str]] = {"pl": "ów", "cs": "ů", "lt": "ų", "sk": "ov"}
"""What nouns for several people end in where something is theirs; a surname only behind a given name: Petrů."""

GENITIVE_PLACES: Final[dict[str, str]] = {
    "pl": "ia ów ec ic lc",
    "cs": "ů u ce ic ova",
    "sk": "íc ian iec",
}
"""What a town's or a club's name ends in where something is theirs, and no given name that a man has as a subject.

Liberce, Teplic, Baníku, Zagłębia, Kielc."""

GENITIVES_WRITTEN: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "ru": (("и", "ь"), ("и", "я"), ("ы", "а"), ("а", "")),
    "uk": (("і", "ь"), ("ї", "я"), ("и", "а"), ("а", "")),
    "pl": (("y", "a"), ("i", "a"), ("a", "")),
    "cs": (("y", "a"), ("ě", "a"), ("a", "o"), ("a", "")),
    "sr": (("a", ""), ("e", "a"), ("a", "o"), ("а", ""), ("е", "а"), ("а", "о")),
    "sk": (("y", "a"), ("e", "a"), ("i", "a"), ("a", "o"), ("a", "")),
}
"""Endings of a genitive and of the nominative that a text may have beside it: Казани, Казань."""

OBLIQUE_PLURALS: Final[dict[str, str]] = {
    "ru": "ями ами ям",
    "uk": "ями ами ям",
    "pl": "erom torom ikom",
    "cs": "ům",
    "lt": "ams oms ėms ims ais omis ėmis imis uose ose ėse yse",
    "sr": "ima ama има ама",
    "sk": "ám ami och",
}
"""What nouns for several people end in, in cases of no subject, in words too long for letters: жителям."""

PEOPLES_OBLIQUE_PLURALS: Final[dict[str, str]] = {
    "ru": "ентам антам торам терам",
    "uk": "ентам антам торам терам",
    "pl": "arzom aczom istom cielom",
    "cs": "ačům ářům istům níkům telům",
    "sk": "ačom árom istom níkom teľom",
}
"""The same in endings that no name has: słuchaczom."""

BASES_OF_PLURALS: Final[dict[str, tuple[str, ...]]] = {
    "ru": ("", "ь", "й", "я", "а"),
    "uk": ("", "ь", "й", "я", "а"),
    "pl": ("", "e", "i"),
    "cs": ("", "e", "i"),
    "lt": ("as", "is", "ys", "us", "a", "ė"),
    "sr": ("", "i", "a", "e", "ac", "и", "а", "е", "ац"),
    "sk": ("", "e", "i", "a"),
}
"""What such a noun may end in as a subject, instead of the ending of several."""

OBLIQUE_AGENTS: Final[dict[str, str]] = {
    "ru": "никам никами телям телями истам истами",
    "uk": "никам никами телям телями истам истами",
}
"""What words for people who do something end in where they are several, in cases of no subject."""

WOMENS_GIVEN_NAMES: Final[dict[str, str]] = {"sr": "a e i o а е и о"}
"""What a woman's given name that is not listed ends in, in languages where hardly any has another end."""

PLURAL_VERBS: Final[dict[str, str]] = {
    "ru": "ли лись ют ут ят ат ются утся ятся атся",
    "uk": "ли лися лись ють уть ять ать ються уться",
    "pl": "li ły ją ą",
    "cs": "li ly ají ejí ějí ují ou",
    "sr": "li le ли ле",
    "sk": "li ajú ejú ujú jú",
}
"""Endings of verbs whose subject are several."""

IMPERSONAL_VERBS: Final[dict[str, str]] = {
    "ru": "ется ится лось ено ано ято",
    "uk": "еться ється иться їться лося ено ано ято",
    "pl": "ono ano eto czytamy",
    "cs": "áno eno ito",
    "sr": "eno ano eto ено ано ето",
    "sk": "ané ené",
}
"""Endings of verbs that have no subject who says it: it is said, it was noted."""

for _table in (
    *(GOVERNING, OBLIQUE_NOUNS, SUBJECT_PRONOUNS, PAST, GENITIVE_THINGS, NOT_GENITIVE, OUT_OF),
    GENITIVE_ABSTRACTS,
    *(GENITIVE_ADJECTIVES, ADJECTIVE_FORMS, SUBJECT_ATTRIBUTES, MEANWHILE, PLURAL_NOUNS, REFLEXIVE),
    *(GENITIVES_WRITTEN, OBLIQUE_PLURALS, BASES_OF_PLURALS, PLURAL_VERBS, IMPERSONAL_VERBS),
    WOMENS_GIVEN_NAMES,
):
    _table["bs"] = _table["hr"] = _table["sr"]  # type: ignore[assignment]
