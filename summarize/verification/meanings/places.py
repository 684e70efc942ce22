"""Places and bodies under their names in any language: Syria, Syrien, Сирия, syrische, UN, ООН.

Countries, regions and cities are CLDR's (`make_places`), with what it does not have: adjectives and
inhabitants that differ from the country's name, abbreviations, bodies. Compared only between two
languages. A name may be inflected: its first letters decide.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from summarize.characters import APOSTROPHES, UNSPACED_RANGES, fold
from summarize.lazily import expression
from summarize.names import name_key

_FILE = Path(__file__).with_name("places.txt")
_PLACES = {
    "KZ": "казах* қазақ* kasach* qazaq* qozog'* қозоғ* қазоқ* kazakh*",
    "KG": "kyrgyz* kirghiz* киргиз* кыргыз* қырғыз* қирғиз* kirgis* qirg'iz* kirgiz*",
    "TJ": "tajik* таджик* тәжік* тажик* тоҷик* tadschik* tojik* тожик* tadjik* tacik*",
    "UZ": "uzbek* узбек* өзбек* ўзбек* ӯзбек* usbek* o'zbek* ouzbek* özbek*",
    "TM": "turkmen* туркмен* түркмен* туркман*",
    "RU": """russia* russe* russisch* russland* russo russi росси* росій* ресей* орус* русия* русск* русс* rusia rusiya*
        rosja* rosyj* rusk* орыс* rosji rus* рос* ruso rusa rusos rusas""",
    "UA": "ukrain* украин* україн* oekra* ukrayna* ucran*",
    "BY": "belarus* беларус* белорус* білорус* weißruss* biélorus* bialorus* białorus* bělorus*",
    "CN": """china* chines* chine chino* chinois* китай* китая китае китаю китаец китайц* қытай* кытай* хитой* xitoy* chiny*
        čín* çin* пекин* beijing* pekin* бейжің* бээжин*""",
    "US": """america* amerika* америк* us u.s usa сша ақш акш иёлоти aqsh амрико* eeuu états-unis abd american* амер*
        американск* штат* штаттары vashington* washington* вашингтон* améric* estadounidense* أمريك* أميرك* امريك* اميرك* آمریک* امریک*""",
    "GB": """britain british britons uk u.k britan* британ* великобритан* ұлыбритан* англия бритон* britani* großbritann*
        royaume-uni english* англи* angli* ағылшын* англис* ingliz* инглиз* scotland* scottish шотланд* london* лондон* بريطان* بریتان* انگلیس*""",
    "DE": "german* герман* німе* неміс* олмон* deutsch* allema* aleman* tedesc* niemc* niemiec* něm* alman* немец* немц*",
    "FR": "france french français* francia frances* франц* фаронс* француз* fransiya frankreich*",
    "TR": """turkey turkish turks türkiye* türk türkei türkisch* турц* турец* түрк* туреч* turkiya* turkiye* turquí* туркия*
        турок турки turc turcs turque turques turco turca turcos turcas""",
    "IR": "iran* иран* эрон* іран* eron*",
    "IN": "india* инди* үнді* ҳинд* hindist*",
    "JP": "japan* япон* жапон* ҷопон* yapon* japon* japón",
    "KR": "южнокоре* корей* коре* korea* koreya* südkorea* south corée* coréen* corea*",
    "KP": "североко* кндр пхеньян* pyongyang* pxenyan* корей* коре* korea* koreya* north",
    "PL": "poland polish польш* поляк* польск* polen polsk* polnisch* polon* polac*",
    "GE": "georgia* грузия* грузии грузию грузин* гурҷ* gürcü*",
    "AM": "armenia* армени* армян* вірмен* арманистон* armanist*",
    "AZ": "azerbaijan* азербайдж* әзірбай* озарбой* ozarboy* әзербайжан* aserbaidsch* azerbaycan*",
    "MN": "mongolia* монгол* моңғол* муғул* mo'g'ul*",
    "AF": "afghan* афган* ауған* афғон* afg'on* ооган*",
    "PK": "pakistan* пакистан* покистон* пәкістан* pokiston*",
    "IL": "israel* израил* ізраїл* исроил* isroil* izrail*",
    "PS": "palestin* палестин* фаластин* filistin* falastin*",
    "SY": "syria* сирия* сирии сирию сириец сирийц* сирийс* сурия* суриё* suriye* suriya* syrer* syrisch* syrien* sirio siria sirios sirias",
    "IQ": "iraq* ирак* ироқ* irak* irakien* iraquí*",
    "EG": "egypt* егип* египет* мисир* ägypt* mısır* misr* égypt* egipc* egipto",
    "SA": "saudi* саудов* سعود*",
    "AE": "emirati* эмират* إمارات* امارات*",
    "ES": "spain spanish spaniard* испан* spanien spanisch* espagn* español* españa",
    "IT": "italy italian* итал* italien*",
    "GR": "greece greek* грец* греч* griech* grec grecs grecque* griego griega griegos griegas grecia",
    "NL": "dutch netherlands нидерланд* голланд* niederl* holland* néerland* neerland*",
    "CH": "swiss switzerland швейцар* schweiz* suisse* suizo suiza suizos suizas",
    "SE": "swedish sweden swede* швед* швец* schwed* suéd* sueco sueca suecos suecas suecia",
    "DK": "danish denmark dane* дат* дани* dän* danés danes* danois* dinamarca",
    "HU": "hungar* венгр* венгер* мажар* ungar* hongr* húngar*",
    "CZ": "czech* чех* чеш* tschech* tchèque* checo checa",
    "150": "europe* европ* еуроп* аврупо* yevropa* avrupa* europ*",
    "142": "asia* азия* азии азию азией азиат* осиё* osiyo* asien* asie",
    "002": "africa* африк* afrika*",
    "Moscow": "moscow мск* москв* мәскеу* москов* маскав* moskva* moskau moscou moscú mosca moskwa* moskova* kremlin кремл* подмосков* мосгор* мособл*",
    "Kyiv": "kyiv kiev киев* київ* kiyev* kiew kijów*",
    "Beijing": "beijing пекин* бейжің* бээжин* pekin* пекін* 北京 بكين",
    "Washington": "washington* вашингтон* vashington* واشنطن 华盛顿 華盛頓",
    "Pyongyang": "pyongyang* пхеньян* pxenyan* пхенян* 平壤",
    "Petersburg": "petersburg* петербург* санкт-петербург*",
    "Almaty": "almaty* алматы* алма-ат* алмат* olmaota*",
    "Tashkent": "tashkent* ташкент* тошканд* toshkent* тошкент* taschkent*",
    "Dushanbe": "dushanbe* душанбе* duschanbe*",
    "TW": "taiwan* тайван* 台湾 臺灣 台灣",
    "Mogadishu": "مقديشو*",
    "Crimea": "crimea* крым* qrim* krim*",
    "Shymkent": "shymkent* шымкент* чимкент* chimkent*",
    "Karaganda": "karaganda* караганд* қарағанд* qaraghand* qarag'anda*",
    "Aktobe": "aktobe* aqtobe* актобе* актюб* ақтөбе*",
    "Atyrau": "atyrau* атырау*",
    "Aktau": "aktau* aqtau* актау* ақтау*",
    "Pavlodar": "pavlodar* павлодар*",
    "Kostanay": "kostanay* kostanai* костана* қостанай*",
    "Kyzylorda": "kyzylorda* qyzylorda* qizilo'rda* кызылорд* қызылорда*",
    "Taraz": "taraz* тараз*",
    "Turkistan": "turkistan* turkestan* туркестан* түркістан*",
    "Petropavl": "petropavl* петропавл*",
    "Oskemen": "oskemen* ust-kamenogorsk* усть-каменогорск* өскемен*",
    "Kokshetau": "kokshetau* кокшетау* көкшетау*",
    "Taldykorgan": "taldykorgan* талдыкорган* талдықорған*",
    "Ekibastuz": "ekibastuz* экибастуз* екібастұз*",
    "Zhanaozen": "zhanaozen* жанаозен* жаңаөзен*",
    "Mangystau": "mangystau* mangistau* мангистау* маңғыстау* мангыстау*",
    "Osh": "osh ош ошто ошко оштон оштун оштогу оше ошской ошская ошскую",
    "Naryn": "naryn* нарын*",
    "Jalal-Abad": "jalal-abad* jalalabad* джалал-абад* жалал-абад*",
    "Batken": "batken* баткен*",
    "Karakol": "karakol* каракол*",
    "Tokmok": "tokmok* токмок*",
    "Issyk-Kul": "issyk-kul* иссык-кул* ысык-көл* ыссык-көл*",
    "Khujand": "khujand* худжанд* хуҷанд* xo'jand*",
    "Kulob": "kulob* kulyab* куляб* кӯлоб*",
    "Bokhtar": "bokhtar* бохтар*",
    "Khorog": "khorog* khorugh* хорог* хоруғ*",
    "Sughd": "sughd* согдий* суғд*",
    "Khatlon": "khatlon* хатлон*",
    "Panjakent": "panjakent* пенджикент* панҷакент*",
    "Samarkand": "samarkand* самарканд* samarqand* самарқанд*",
    "Bukhara": "bukhara* buxoro* бухоро* бухара бухаре бухары бухару бухарой бухарск*",
    "Fergana": "fergana* farg'ona* ферган* фарғона*",
    "Andijan": "andijan* andijon* андижан* андижон*",
    "Namangan": "namangan* наманган*",
    "Nukus": "nukus* нукус*",
    "Khorezm": "khorezm* xorazm* хорезм* хоразм*",
    "Termez": "termez* termiz* термез* термиз*",
    "Jizzakh": "jizzakh* jizzax* джизак* жиззах*",
    "Surkhandarya": "surkhandarya* surxondaryo* сурхандарь* сурхондарё*",
    "Kashkadarya": "kashkadarya* qashqadaryo* кашкадарь* қашқадарё*",
    "Karakalpakstan": "karakalpak* qoraqalpo* каракалпак* қорақалпо*",
    "Kokand": "kokand* qo'qon* коканд* қўқон*",
    "Kurd": "kurd* курд* күрд* курт*",
    "Urals": "ural* урал*",
    "Siberia": "siberia* сибир*",
    "Arab": "arab* араб*",
}  # fmt: skip
COUNTRIES = {
    "az": "AZ", "be": "BY", "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "es": "ES", "et": "EE", "fi": "FI",
    "fr": "FR", "hr": "HR", "hu": "HU", "hy": "AM", "id": "ID", "it": "IT", "ja": "JP", "ka": "GE", "kk": "KZ", "ko": "KR",
    "ky": "KG", "lt": "LT", "lv": "LV", "mn": "MN", "nl": "NL", "no": "NO", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU",
    "sk": "SK", "sl": "SI", "sr": "RS", "sv": "SE", "tg": "TJ", "th": "TH", "tk": "TM", "tr": "TR", "uk": "UA", "uz": "UZ",
    "vi": "VN", "zh": "CN",
}  # fmt: skip
"""The country whose adjective is the name of a language."""
_WRITTEN_ABROAD = frozenset(
    ["de", "es", "fr", "hr", "id", "ko", "nl", "pt", "ro", "ru", "sr", "th", "vi", "zh"]
)
HOMES = {
    "he": "IL",
    **{code: country for code, country in COUNTRIES.items() if code not in _WRITTEN_ABROAD},
}
"""The country of a language that is written in one above all."""
_SHORT = {
    "RU": "рф", "KZ": "рк қр", "KG": "кр", "TJ": "рт ҷт", "UZ": "руз ўзр oʻzr o'zr", "BY": "рб", "CN": "кнр қхр кэр хэр prc rpc",
    "KP": "кндр кхдр dprk rpdc", "KR": "rok", "DE": "фрг гфр frg brd", "AE": "оаэ uae vae eau bae",
    "ZA": "юар жар", "SA": "ksa", "SU": """ссср срср кср sssr ussr udssr urss
        советск* кеңестік советтик шӯравӣ sho'ro soviet* sowjet* soviét* sovyet* радянськ*""",
}  # fmt: skip
"""What states are called for short in their own languages and others', and one that is no more."""
_BODIES = {
    "UN": "un u.n оон бұұ буу смм bmt бмт onu 联合国 聯合國",
    "EU": "eu ес ео єс ue евросоюз* еуроодақ* евробиримдик*",
    "CSTO": "csto одкб ұқшұ жккоу жккук kxsht кхшт",
    "SCO": "sco шос шыұ шкук сҳш shht шҳт",
    "CIS": "cis снг тмд кмш идм mdh мдҳ",
    "EAEU": "eaeu еаэс еаэо евразэс еаэб",
    "IMF": "imf мвф хвқ xvj эвф bvf fmi iwf",
    "WHO": "who воз дсұ дсу ссит jsst oms",
    "OSCE": "osce обсе еқыұ ехдк екку yexht",
    "NATO": "nato нато отан natо",
    "Supreme Court": "yargıtay",
    "RBC": "rbc рбк",
    "Interfax": "interfax интерфакс*",
    "TASS": "tass тасс",
    "Reuters": "reuters рейтер рейтерс",
}  # fmt: skip
_FAITHS = {
    "Christian": "christian* христиан* христ*",
    "Muslim": "muslim* мусульм* мұсылман* мусулмон* musulmon* muslim*",
    "Islam": "islam* ислам* исламск* islom* ислом*",
    "Sunni": "sunni* суннит* sunnit*",
    "Shia": "shia* shiite* шиит* schiit* chiit*",
    "Orthodox": "orthodox* православ* orthodox*",
}  # fmt: skip
_PARTIES = {
    "Conservatives": "tory tories conservative conservatives",
    "Republicans": "gop republican republicans republikaner républicains republicanos республиканец республиканц*",
    "Greens": "greens grüne grünen verdes verts écologistes зелёные зелёных зеленые зеленых зелені зелених groenen verdi",
    "Social Democrats": "spd сдпг sozialdemokrat* social-democrat* социал-демократ*",
    "Christian Democrats": "cdu хдс christdemokrat* christian-democrat*",
    "Free Democrats": "fdp свдп",
    "AfD": "afd адг",
    "Labour": "labour лейборист*",
    "Democrats": "democrat democrats demokraten démocrates demócratas",
}  # fmt: skip
_SPELLINGS = {
    "RU": "rossiya* росія росії росію росією росіян*", "AT": "avstriya*", "CA": "kanada*", "CU": "kuba* küba*", "ES": "ispaniya* ispanya* іспані*",
    "ET": "efiopiya* ефіопі*", "GN": "gvineya*", "GR": "gretsiya* grèce grecque*", "HT": "gaiti haïti* гаїті", "HU": "vengr*", "IQ": "iroq* ірак*",
    "KE": "keniya* kenia* кенія кенії кенію", "LB": "livan* ліван*", "LY": "liviya* libia* либия* лівія лівії лівію", "LT": "litva*",
    "PL": "polsha* польщ* polşa*", "JO": "ürdün*", "CL": "çili чилі", "CZ": "çexiya* chexiya*", "QA": "qətər*", "NP": "népal*", "SY": "сирія сирії сирію",
    "IR": "irán iraní*", "MX": "méxico", "CY": "chipre* кіпр*", "RO": "ruminiya* rumıniya* руминия*", "RW": "ruanda*", "SD": "sudán", "YE": "yémen* yəmən*",
    "MC": "monako* mónaco", "Baku": "bakü* bokuda bokuga bokudan bokuning", "Paris": "parij*",
}  # fmt: skip
"""Those of common names that are too short to be listed in every spelling."""
_NAMED = (_PLACES, _SHORT, _SPELLINGS)
_MORE = {
    **{
        code: " ".join(each.get(code, "") for each in _NAMED)
        for code in _PLACES | _SHORT | _SPELLINGS
    },
    **_BODIES, **_FAITHS, **_PARTIES,
    "GDP": "gdp ввп жіө иио ждп жиө ийм yaim яим ммд bip pib gsyh ввп",
}  # fmt: skip
_PHRASES = {
    "Supreme Court": "supreme court|верховн суд|жоғарғы сот|жогорку сот|oliy sud|олий суд|суди оли|суди олӣ|ali məhkəmə",
    "GDP": "gross domestic product|валов внутренн продукт|валово внутренн продукт|bruttoinlandsprodukt|produit intérieur brut",
    "UNGA": "general assembly|генеральн ассамбле|башкы ассамбле|бас ассамбле|bosh assamble|маҷмаи умум",
    "UN": "united nations|организаци объединенн наци|бириккен улут|біріккен ұлт|birlashgan millat|созмони милал",
    "CSTO": "collective security treaty|договор о коллективн безопасност|ұжымдық қауіпсіздік турал шарт",
    "US": "united states|соединенн штат|америка құрама штат|америка кошмо штат|иёлоти муттаҳида|qo'shma shtat",
    "142-143": "central asia|центральн ази|орталық ази|борбор ази|осиёи марказ|markaziy osiyo|zentralasi",
    "SU": "кеңес одағ|кеңес дәуір|кеңес заман|советтик союз|советтер союз|совет доор|sovet ittifoq|sovet davr|sovet hokimiyat|иттиҳоди шӯрав",
    "KP": "north korea|северн коре|солтүстік коре|түндүк коре|кореяи шимол|shimoliy koreya|nordkorea",
    "KR": "south korea|южн коре|оңтүстік коре|түштүк коре|janubiy koreya|südkorea",
}
_WORD = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}.-][^\W\d_]+)*")
_NEEDS_A_CAPITAL = frozenset(
    [
        "greens",
        "grüne",
        "grünen",
        "verdes",
        "verts",
        "verdi",
        "groenen",
        "labour",
        "зеленые",
        "зеленых",
        "зелёные",
        "зелёных",
        "зелені",
        "зелених",
        "conservative",
        "conservatives",
        "republican",
        "republicans",
        "democrat",
        "democrats",
    ]
)
"""Words that without one are of any estimate or mood, and of no party."""
_ABBREVIATION = 4  # letters
_SHORTEST_ABBREVIATION = 2
_STEM = 4  # letters of a name that are left at least
_BEGINNING = 3  # letters by which names are found
_LONG = 6  # letters of a name that few words begin with
_SUFFIX = 7  # letters that an ending may have
_ENDING = re.compile(r"(?:ien|iya|ia|ие|ия|ія|ье|iä|ий|[aeiouyаеиоуыэяьйіїүұө])+$")
_UNSPACED = expression(rf"[{UNSPACED_RANGES}\uac00-\ud7af]")
_ARABIC = re.compile(r"^[وف]?(?:لل|[بلك]?(?:ال)?)(?=\w{3})")


class _Name(NamedTuple):
    stems: tuple[str, ...]
    code: str


def _stem(word: str) -> str:
    if "\u0600" <= word[0] <= "\u06ff":
        bare = _ARABIC.sub("", word)
        short = bare.rstrip("ةاىيه")
        return short if len(short) >= _BEGINNING else bare[:_BEGINNING]
    short = _ENDING.sub("", word)
    return short if len(short) >= _STEM else word[: max(_STEM, len(word) - 1)]


def is_told_apart(name: str) -> bool:
    """Whether hardly any common word begins as a name does, so that each of its spellings may be listed."""
    word = _WORD.search(fold(name))
    return bool(_UNSPACED.match(name)) or (word is not None and len(_stem(word.group())) >= _LONG)


class _Table(NamedTuple):
    """The names as text, each with its code, between line ends: most of them are in no article."""

    spaced: dict[str, str]
    """By the first letters of their first word."""
    unspaced: str
    """Those in scripts without spaces."""


@cache
def _table() -> _Table:
    # As `make_places` has them, with those in scripts without spaces under no letter.
    _, *blocks = _FILE.read_text("utf-8").split("\n\n")
    found: dict[str, str] = {}
    for block in blocks:
        beginning, _, entries = block.partition("\n")
        found[beginning] = "\n" + entries.removesuffix("\n") + "\n"
    return _Table(unspaced=found.pop(""), spaced=found)


def blocks_of(names: Iterable[tuple[str, str]]) -> str:
    """The table of some names with their codes as its file has it: by the letters that names are found by."""
    spaced: dict[str, list[str]] = {}
    unspaced: list[str] = []
    for name, code in names:
        found = unspaced if _UNSPACED.match(name) else spaced.setdefault(_beginning(name), [])
        found.append(f"{name}\t{code}\n")
    blocks = {"": unspaced, **spaced}
    return "".join(f"\n{beginning}\n{''.join(block)}" for beginning, block in blocks.items())


def _entries(block: str) -> Iterator[tuple[str, str]]:
    """The names of a block of the table, each with its code."""
    for line in block.split("\n")[1:-1]:
        name, _, code = line.partition("\t")
        yield name, code


@lru_cache(maxsize=1024)
def _names_from(beginning: str) -> tuple[_Name, ...]:
    """The names whose first stem begins with the first letters of a word."""
    found = [
        _Name(tuple(map(_stem, _WORD.findall(name))), code)
        for name, code in _entries(_table().spaced.get(beginning, ""))
    ]
    return (
        *(name for name in found if name.stems and len(name.stems[0]) >= _BEGINNING),
        *_phrases().get(beginning, ()),
    )


@cache
def _phrases() -> dict[str, list[_Name]]:
    """The hand-written phrases by the first letters of their first word."""
    found: dict[str, list[_Name]] = {}
    for code, phrases in _PHRASES.items():
        for phrase in phrases.split("|"):
            name = _Name(tuple(phrase.split()), code)
            found.setdefault(_first(phrase), []).append(name)
    return found


@cache
def _unspaced() -> dict[str, str]:
    """The codes of names in scripts without spaces."""
    return {name: code for name, code in _entries(_table().unspaced) if len(name) > 1}


@cache
def _words() -> tuple[dict[str, set[str]], dict[str, list[tuple[str, str]]]]:
    """The hand-written words: whole ones, and beginnings by their first two letters."""
    whole: dict[str, set[str]] = {}
    beginnings: dict[str, list[tuple[str, str]]] = {}
    for code, words in _MORE.items():
        for word in words.split():
            if word.endswith("*"):
                beginnings.setdefault(word[:2], []).append((word[:-1], code))
            else:
                whole.setdefault(word, set()).add(code)
    return whole, beginnings


@lru_cache(maxsize=4096)
def place_codes(word: str) -> frozenset[str]:
    """The places and bodies that a single word can name. Abbreviations need their capitals."""
    folded = fold(_bare(word))
    is_arabic = "\u0600" <= folded[:1] <= "\u06ff"
    if folded in _NEEDS_A_CAPITAL and not word[0].isupper():
        return frozenset()
    whole, beginnings = _words()
    codes: set[str] = set()
    if len(word) > _ABBREVIATION or word[0].isupper() or _UNSPACED.match(word):
        codes |= whole.get(folded, set())
    bare = _ARABIC.sub("", folded) if is_arabic else folded
    codes |= {
        code
        for start, code in beginnings.get(bare[:2], ())
        if (bare.startswith(start) and len(start) > 3) or bare == start
    }
    spellings = {folded, name_key(word)} if _is_cyrillic_name(word) else {folded}
    codes |= {
        name.code
        for each in spellings
        for name in _names_from(_first(each))
        if _fits(name, (each,))
    }
    return frozenset(codes)


def _is_cyrillic_name(word: str) -> bool:
    """Whether a word may be a place's whose name is kept in Latin letters only: Непала, of Nepal."""
    return len(word) > _STEM and word[0].isupper() and "\u0400" <= word[0] <= "\u04ff"


Kind = Literal["place", "body", "faith", "party", "measure"]
_OTHERS: tuple[tuple[Kind, dict[str, str]], ...] = (
    ("body", _BODIES),
    ("faith", _FAITHS),
    ("party", _PARTIES),
    ("measure", {"GDP": ""}),
)


def kind_of(code: str) -> Kind:
    """What it is that a code stands for."""
    return next((kind for kind, codes in _OTHERS if code in codes), "place")


@lru_cache(maxsize=1024)
def is_place(word: str) -> bool:
    """Whether a word is the very name of a place or body in some language, and no adjective of it."""
    folded = fold(_bare(word))
    if len(folded) <= _STEM or " " in folded:
        return False
    table = _table()
    unspaced = _UNSPACED.match(folded)
    block = table.unspaced if unspaced else table.spaced.get(_beginning(folded), "")
    return f"\n{folded}\t" in block or folded in _written()


@cache
def _written() -> frozenset[str]:
    """The hand-written words, beginnings among them."""
    return frozenset(word.rstrip("*") for words in _MORE.values() for word in words.split())


def _bare(word: str) -> str:
    """A word without a possessive, an abbreviation without its case ending: AQSHni, ҰҚШҰ-ның."""
    length = next((at for at, letter in enumerate(word) if not letter.isupper()), 0)
    if length >= _SHORTEST_ABBREVIATION and len(word) - length <= _SUFFIX:
        return word[:length]
    return word.removesuffix("'s").removesuffix("’s")


def _first(folded: str) -> str:
    """The letters of a word by which names that it may be are found."""
    bare = _ARABIC.sub("", folded) if "\u0600" <= folded[:1] <= "\u06ff" else folded
    return bare[:_BEGINNING]


def _beginning(name: str) -> str:
    """The letters of a name by which it is found."""
    word = _WORD.search(name)
    return _first(word.group()) if word else ""


def _fits(name: _Name, words: tuple[str, ...]) -> bool:
    if len(name.stems) > len(words):
        return False
    for stem, word in zip(name.stems, words, strict=False):
        bare = _ARABIC.sub("", word) if "\u0600" <= word[:1] <= "\u06ff" else word
        longest = _SUFFIX if len(stem) > _BEGINNING else _BEGINNING  # Тайвань is nothing of тай
        if not bare.startswith(stem) or len(bare) - len(stem) > longest:
            return False
    return True


@lru_cache(maxsize=1024)
def find_places(text: str) -> frozenset[str]:
    """The codes of all places and bodies that a text can name, in any language."""
    codes: set[str] = set()
    found = _WORD.findall(text)
    folded = [fold(word) for word in found]
    for at, word in enumerate(found):
        codes |= place_codes(word)
        window = tuple(folded[at : at + 5])
        codes |= {
            name.code
            for name in _names_from(_first(folded[at]))
            if len(name.stems) > 1 and _fits(name, window)
        }
    if _UNSPACED.search(text):
        codes |= {code for name, code in _unspaced().items() if name in text}
        codes |= {
            code
            for word, many in _words()[0].items()
            if _UNSPACED.match(word) and word in text
            for code in many
        }
    return frozenset(codes)
