"""What a right model answers about a whole article in another language: what that costs.

One story in English, Russian and French, 610 to 660 words with five quotations, and the answers for
readers of other languages. The ids of the names are those under which our finders' names were sent.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from summarize.analysis import Analysis, analyse
from summarize.article import Article
from summarize.engines.draft import Task
from summarize.engines.numbered_article import NumberedArticle, Wanted
from tests.engines.service import Row, row

_FOLDER = Path(__file__).parent
_LATIN = ("Rustam Kadyrov", "Zulfiya Normatova", "Olga Tsoy", "Bakhrom Aliev", "Kesken Tongi")
_PAGE = {
    "en": _LATIN,
    "fr": _LATIN,
    "ru": ("Рустам Кадыров", "Зульфия Норматова", "Ольга Цой", "Бахром Алиев", "Кескен тонги"),
}
ARTICLES = {code: (_FOLDER / f"reservoir_{code}.txt").read_text(encoding="utf-8") for code in _PAGE}
_SPEAKERS = (0, 1, 2, 0, 3)
_VIA = (None, None, None, 4, None)
_CLAIMED_BY = (1, 2)


@dataclass(frozen=True)
class Told:
    """The story for one reader: `names` and `roles` of five people, and the texts as asked for."""

    names: tuple[str | None, ...]
    roles: tuple[str | None, ...]
    title: str
    summary: tuple[str, str, str]
    said: tuple[str, ...]
    claims: tuple[str, str]


_ENGLISH = Told(
    _LATIN,
    ("chair of the water board", "head of the growers' union", "author of the study",
     "fruit grower", None),
    "Farms below Tamdy reservoir to get a third less water",
    (
        "Farms below the Tamdy reservoir will get a third less water this summer after a winter"
        " with little snow, the regional water board decided by seven votes to two.",
        "Cotton growers will challenge the decision in court and say the board ignored a plan to"
        " line the oldest canals.",
        "A study found that 38 percent of the water is lost before it reaches a field.",
    ),
    (
        "We are not taking water from anybody, because there is nothing to take",
        "Every second day is a death sentence for a field in July",
        "You could fill the reservoir to the brim and the last village would still be dry",
        "Give me the concrete and I will pour it myself",
        "My father planted these trees in a dry year and they stood",
    ),
    (
        "the board ignored a proposal to line the oldest canals with concrete",
        "lining the first 60 kilometres will take three years and cost about 45 million dollars",
    ),
)  # fmt: skip
_RUSSIAN = Told(
    _PAGE["ru"],
    ("председатель водного совета", "глава союза земледельцев", "автор исследования", "садовод",
     None),
    "Хозяйства ниже Тамдинского водохранилища получат на треть меньше воды",
    (
        "После малоснежной зимы хозяйства ниже Тамдинского водохранилища получат летом на треть"
        " меньше воды, решил водный совет семью голосами против двух.",
        "Хлопкоробы оспорят решение в суде и говорят, что совет не рассмотрел план облицовки старых"
        " каналов.",
        "По данным исследования, 38 процентов воды теряется по пути к полям.",
    ),
    (
        "Мы ни у кого не отнимаем воду, потому что отнимать нечего",
        "Каждый второй день в июле — смертный приговор для поля",
        "Можно наполнить водохранилище до краёв, а последнее село всё равно останется без воды",
        "Дайте мне бетон, и я сам его залью",
        "Мой отец посадил эти деревья в засушливый год, и они выстояли",
    ),
    (
        "совет не стал рассматривать предложение облицевать каналы бетоном",
        "облицовка первых 60 километров займёт три года и обойдётся примерно в 45 миллионов"
        " долларов",
    ),
)  # fmt: skip
_GERMAN = Told(
    (None,) * 5,
    ("Vorsitzender des Wasserrats", "Leiterin des Bauernverbands", "Autorin der Studie",
     "Obstbauer", None),
    "Höfe unterhalb des Tamdy-Stausees bekommen ein Drittel weniger Wasser",
    (
        "Höfe unterhalb des Tamdy-Stausees bekommen diesen Sommer nach einem schneearmen Winter ein"
        " Drittel weniger Wasser, beschloss der Wasserrat mit sieben zu zwei Stimmen.",
        "Baumwollbauern wollen vor Gericht ziehen und sagen, der Rat habe einen Plan zur Auskleidung"
        " der ältesten Kanäle nicht beachtet.",
        "Laut einer Studie gehen 38 Prozent des Wassers verloren, bevor es ein Feld erreicht.",
    ),
    (
        "Wir nehmen niemandem Wasser weg, denn es gibt keines zu nehmen",
        "Jeder zweite Tag ist im Juli ein Todesurteil für ein Feld",
        "Man könnte den Stausee bis zum Rand füllen, und das letzte Dorf wäre immer noch trocken",
        "Gebt mir den Beton, und ich gieße ihn selbst",
        "Mein Vater hat diese Bäume in einem trockenen Jahr gepflanzt, und sie haben gehalten",
    ),
    (
        "der Rat habe einen Vorschlag nicht beachtet, die ältesten Kanäle mit Beton auszukleiden",
        "die ersten 60 Kilometer auszukleiden werde drei Jahre dauern und rund 45 Millionen Dollar"
        " kosten",
    ),
)  # fmt: skip
_KAZAKH = Told(
    ("Рустам Қадыров", "Зульфия Норматова", "Ольга Цой", "Бахром Әлиев", "Кескен Тоңы"),
    ("су кеңесінің төрағасы", "егіншілер одағының басшысы", "зерттеу авторы", "бағбан", None),
    "Тамды су қоймасынан төменгі шаруашылықтар суды үштен бірге аз алады",
    (
        "Қары аз қыстан кейін Тамды су қоймасынан төменгі шаруашылықтар жазда суды үштен бірге аз"
        " алады, су кеңесі жеті дауыспен екіге қарсы шешті.",
        "Мақташылар шешімді сотта даулайды және кеңес ескі каналдарды қаптау жоспарын ескермеді"
        " дейді.",
        "Зерттеу бойынша, судың 38 пайызы егістікке жетпей жоғалады.",
    ),
    (
        "Біз ешкімнің суын алып жатқан жоқпыз, өйткені алатын су жоқ",
        "Шілдеде әр екінші күн егістікке өлім үкімімен тең",
        "Су қоймасын шетіне дейін толтырсаңыз да, соңғы ауыл сусыз қалады",
        "Маған бетон беріңіздер, өзім-ақ құямын",
        "Әкем бұл ағаштарды қуаңшылық жылы отырғызды, олар аман қалды",
    ),
    (
        "кеңес ескі каналдарды бетонмен қаптау ұсынысын ескермеді",
        "алғашқы 60 километрді қаптауға үш жыл және шамамен 45 миллион доллар керек",
    ),
)
_UZBEK = Told(
    (None, None, "Olga Soy", "Baxrom Aliyev", None),
    ("suv kengashi raisi", "dehqonlar uyushmasi rahbari", "tadqiqot muallifi", "bog‘bon", None),
    "Tomdi suv omboridan quyidagi xo‘jaliklar suvni uchdan bir kam oladi",
    (
        "Qori kam qishdan keyin Tomdi suv omboridan quyidagi xo‘jaliklar yozda suvni uchdan bir kam"
        " oladi, suv kengashi yetti ovozga qarshi ikki ovoz bilan qaror qildi.",
        "Paxtakorlar qarorni sudda bahslashadi va kengash eski kanallarni qoplash rejasini e’tiborsiz"
        " qoldirganini aytadi.",
        "Tadqiqotga ko‘ra, suvning 38 foizi dalaga yetmasdan yo‘qoladi.",
    ),
    (
        "Biz hech kimdan suv olmayapmiz, chunki oladigan suv yo‘q",
        "Iyulda har ikkinchi kun dala uchun o‘lim hukmi",
        "Suv omborini limmo-lim to‘ldirsangiz ham, oxirgi qishloq baribir suvsiz qoladi",
        "Menga beton bering, o‘zim quyaman",
        "Otam bu daraxtlarni qurg‘oqchil yilda ekkan, ular omon qolgan",
    ),
    (
        "kengash eski kanallarni beton bilan qoplash taklifini e’tiborsiz qoldirgan",
        "dastlabki 60 kilometrni qoplash uch yil va taxminan 45 million dollar oladi",
    ),
)
TOLD = {
    ("ru", "en"): _ENGLISH,
    ("fr", "en"): _ENGLISH,
    ("en", "ru"): _RUSSIAN,
    ("en", "de"): _GERMAN,
    ("en", "kk"): _KAZAKH,
    ("en", "uz"): _UZBEK,
}
"""What readers are told, by the languages of article and reader."""


@cache
def analysis_of(language: str) -> Analysis:
    """What our finders say of the article in that language."""
    return analyse(Article.from_text(ARTICLES[language]))


def wanted(language: str, to: str) -> Wanted:
    """What the model is asked about the article."""
    numbered = NumberedArticle(analysis_of(language), Task(to))
    return numbered.wanted(numbered.lines)


def answer(language: str, to: str) -> dict[str, Any]:
    """The right answer about the article in one language for a reader of another."""
    told, page, sent = TOLD[language, to], _PAGE[language], wanted(language, to).names
    claimed = [
        claim.speaker.name if claim.speaker else None for claim in analysis_of(language).claims
    ]
    names: list[Row] = []
    for name, reader, role in zip(page, told.names, told.roles, strict=True):
        if (reader and reader != name) or role:
            names.append(row(sent.index(name) + 1, None if reader == name else reader, role))
    return {
        "names": names,
        "title": told.title,
        "summary": [
            [text, *cites]
            for text, cites in zip(told.summary, ((2, 4), (13, 14), (16,)), strict=True)
        ],
        "quotes": [
            row(
                number,
                sent.index(page[speaker]) + 1,
                text,
                None if via is None else sent.index(page[via]) + 1,
            )
            for number, (speaker, via, text) in enumerate(
                zip(_SPEAKERS, _VIA, told.said, strict=True), 1
            )
        ],
        "claims": [
            row(f"c{claimed.index(page[speaker]) + 1}", sent.index(page[speaker]) + 1, text)
            for speaker, text in zip(_CLAIMED_BY, told.claims, strict=True)
        ],
    }
