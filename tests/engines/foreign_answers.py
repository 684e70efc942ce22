"""What a right model answers about a whole article in another language: what that costs.

Two articles tell the same story in Russian and in French, 610 to 660 words with five quotations; the
spelling of names is the only thing in which the answers for a reader of English differ. Readers of
Russian and of German get the same told of the English article.
"""

from pathlib import Path
from typing import Any

from tests.engines.service import row

_FOLDER = Path(__file__).parent
ARTICLES = {code: (_FOLDER / f"reservoir_{code}.txt").read_text("utf-8") for code in ("ru", "fr")}

_PEOPLE = (
    ("Рустам Кадыров", "Rustam Kadyrov", "chair of the water board"),
    ("Зульфия Норматова", "Zulfiya Normatova", "head of the growers' union"),
    ("Ольга Цой", "Olga Tsoy", "author of the study"),
    ("Бахром Алиев", "Bakhrom Aliev", "fruit grower"),
    ("Кескен тонги", "Kesken Tongi", None),
)
_SAID = (
    ("n1", None, "We are not taking water from anybody, because there is nothing to take"),
    ("n2", None, "Every second day is a death sentence for a field in July"),
    (
        "n3", None,
        "You could fill the reservoir to the brim and the last village would still be dry",
    ),
    ("n1", "n5", "Give me the concrete and I will pour it myself"),
    ("n4", None, "My father planted these trees in a dry year and they stood"),
)  # fmt: skip
_CLAIMS = (
    ("c2", "n2", "the board ignored a proposal to line the oldest canals with concrete"),
    (
        "c3", "n3",
        "lining the first 60 kilometres will take three years and cost about 45 million dollars",
    ),
)  # fmt: skip
_SUMMARY = (
    (
        "Farms below the Tamdy reservoir will get a third less water this summer after a winter"
        " with little snow, the regional water board decided by seven votes to two.",
        [1, 3],
    ),
    (
        "Cotton growers will challenge the decision in court and say the board ignored a plan to"
        " line the oldest canals.",
        [11, 12],
    ),
    ("A study found that 38 percent of the water is lost before it reaches a field.", [14]),
)


def answer(language: str) -> dict[str, Any]:
    """The right answer to the article in that language; names spelt alike are not said twice."""
    alike = language == "fr"
    return {
        "names": [
            row(f"n{number}", reader if alike else page, None if alike else reader, role)
            for number, (page, reader, role) in enumerate(_PEOPLE, 1)
        ],
        "title": "Farms below Tamdy reservoir to get a third less water",
        "summary": [{"text": text, "cites": cites} for text, cites in _SUMMARY],
        "quotes": [
            row(f"q{number}", speaker, text, via)
            for number, (speaker, via, text) in enumerate(_SAID, 1)
        ],
        "claims": [row(id_, speaker, text) for id_, speaker, text in _CLAIMS],
    }


FROM_ENGLISH: dict[str, dict[str, Any]] = {
    "ru": {
        "names": [
            row("n1", "Rustam Kadyrov", "Рустам Кадыров", "председатель водного совета"),
            row("n2", "Zulfiya Normatova", "Зульфия Норматова", "глава союза земледельцев"),
            row("n3", "Olga Tsoy", "Ольга Цой", "автор исследования"),
            row("n4", "Bakhrom Aliev", "Бахром Алиев", "садовод"),
            row("n5", "Kesken Tongi", "Кескен тонги"),
        ],
        "title": "Хозяйства ниже Тамдинского водохранилища получат на треть меньше воды",
        "summary": [
            {
                "text": "После малоснежной зимы хозяйства ниже Тамдинского водохранилища получат"
                " летом на треть меньше воды, решил водный совет семью голосами против двух.",
                "cites": [1, 3],
            },
            {
                "text": "Хлопкоробы оспорят решение в суде и говорят, что совет не рассмотрел план"
                " облицовки старых каналов.",
                "cites": [11, 12],
            },
            {
                "text": "По данным исследования, 38 процентов воды теряется по пути к полям.",
                "cites": [14],
            },
        ],
        "quotes": [
            row("q1", "n1", "Мы ни у кого не отнимаем воду, потому что отнимать нечего"),
            row("q2", "n2", "Каждый второй день в июле — смертный приговор для поля"),
            row(
                "q3", "n3",
                "Можно наполнить водохранилище до краёв, а последнее село всё равно останется без"
                " воды",
            ),
            row("q4", "n1", "Дайте мне бетон, и я сам его залью", "n5"),
            row("q5", "n4", "Мой отец посадил эти деревья в засушливый год, и они выстояли"),
        ],
        "claims": [
            row("c2", "n2", "совет не стал рассматривать предложение облицевать каналы бетоном"),
            row(
                "c3", "n3",
                "облицовка первых 60 километров займёт три года и обойдётся примерно в"
                " 45 миллионов долларов",
            ),
        ],
    },
    "de": {
        "names": [
            row("n1", "Rustam Kadyrov", None, "Vorsitzender des Wasserrats"),
            row("n2", "Zulfiya Normatova", None, "Leiterin des Bauernverbands"),
            row("n3", "Olga Tsoy", None, "Autorin der Studie"),
            row("n4", "Bakhrom Aliev", None, "Obstbauer"),
            row("n5", "Kesken Tongi"),
        ],
        "title": "Höfe unterhalb des Tamdy-Stausees bekommen ein Drittel weniger Wasser",
        "summary": [
            {
                "text": "Höfe unterhalb des Tamdy-Stausees bekommen diesen Sommer nach einem"
                " schneearmen Winter ein Drittel weniger Wasser, beschloss der Wasserrat mit sieben"
                " zu zwei Stimmen.",
                "cites": [1, 3],
            },
            {
                "text": "Baumwollbauern wollen vor Gericht ziehen und sagen, der Rat habe einen Plan"
                " zur Auskleidung der ältesten Kanäle nicht beachtet.",
                "cites": [11, 12],
            },
            {
                "text": "Laut einer Studie gehen 38 Prozent des Wassers verloren, bevor es ein Feld"
                " erreicht.",
                "cites": [14],
            },
        ],
        "quotes": [
            row("q1", "n1", "Wir nehmen niemandem Wasser weg, denn es gibt keines zu nehmen"),
            row("q2", "n2", "Jeder zweite Tag ist im Juli ein Todesurteil für ein Feld"),
            row(
                "q3", "n3",
                "Man könnte den Stausee bis zum Rand füllen, und das letzte Dorf wäre immer noch"
                " trocken",
            ),
            row("q4", "n1", "Gebt mir den Beton, und ich gieße ihn selbst", "n5"),
            row(
                "q5", "n4",
                "Mein Vater hat diese Bäume in einem trockenen Jahr gepflanzt, und sie haben"
                " gehalten",
            ),
        ],
        "claims": [
            row(
                "c2", "n2",
                "der Rat habe einen Vorschlag nicht beachtet, die ältesten Kanäle mit Beton"
                " auszukleiden",
            ),
            row(
                "c3", "n3",
                "die ersten 60 Kilometer auszukleiden werde drei Jahre dauern und rund"
                " 45 Millionen Dollar kosten",
            ),
        ],
    },
}  # fmt: skip
"""The right answers about the English article, by the reader's language."""
