"""Seeded hostile answers about two articles whose truth is known.

Each answer mixes honest parts with planted lies; every lie is remembered with the part that carries
it, so that a test can ask of each whether it got through.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.engines.draft import (
    Draft,
    DraftAttribution,
    DraftClaim,
    DraftSentence,
    DraftTranslation,
)
from tests.verification.planting import Planted, draft, named, plant, span

STRANGERS = (
    "Vladimir Putin", "Angela Merkel", "Жомарт Каримов", "Bolot Isakov", "Anna Schwarz",
    "Rustam Qodirov", "Ирина Волкова", "Marek Nowak", "Chen Guang", "Dr Evil", "Elon Musk",
)  # fmt: skip
INVENTED_SPEECH = (
    "we surrender to nobody and will burn the archive",
    "this was a coup and I ordered it",
    "all our money is gone",
    "я приказал стрелять без предупреждения",
    "біз бәрін өртейміз",
)
UNRELATED = (
    "Scientists discovered a vaccine against loneliness.",
    "Critics accuse the cabinet of hiding corruption from voters.",
    "Shares of oil producers fell sharply.",
    "Football fans celebrated their victory overnight.",
)
OTHER_LANGUAGES = (
    "Die Regierung hat gestern alle Grenzen des Landes geschlossen, teilte sie mit.",
    "Правительство закрыло вчера все границы страны, говорится в сообщении.",
    "Le gouvernement a fermé hier toutes les frontières du pays, selon un communiqué.",
)


@dataclass(frozen=True)
class Case:
    """An article with its planted truth: who said each quotation, and true sentences by line.

    `turned` are the same sentences with their polarity changed.
    """

    analysis: Analysis
    speakers: tuple[str | None, ...]
    true: tuple[tuple[str, int], ...]
    turned: tuple[tuple[str, int], ...]
    translations: tuple[tuple[int, str], ...]


ENGLISH = Case(
    plant(
        [
            "A fire destroyed the central archive of Tormak on Sunday night, Mayor Aigul Serova said.",
            "“We saved 412 boxes, and the rest is ash,” Serova told reporters.",
            "Fire chief Henrik Dahl said the alarm had not worked since March 14.",
            "“Nobody checked the cables,” he added.",
            "About 35 percent of the records were burned, a loss of $2.6 million.",
            "Historian Olim Nazarov, who lives nearby, watched the roof collapse.",
            "“My whole life was in there.”",
            "The police did not rule out arson.",
            "Авторизуйтесь, чтобы прочитать 3 комментария",
        ],
        language=["en"] * 8 + ["ru"],
        quotes=[
            Planted("We saved 412 boxes, and the rest is ash,", "Aigul Serova", "Serova", 1),
            Planted("Nobody checked the cables,", "Henrik Dahl", "he", 3, "medium"),
            Planted("My whole life was in there."),
        ],
        claims=[
            Planted("the alarm had not worked since March 14", "Henrik Dahl", "Henrik Dahl", 2)
        ],
        roles=(*("body",) * 8, "furniture"),
    ),
    ("Aigul Serova", "Henrik Dahl", "Olim Nazarov"),
    (
        ("A fire destroyed Tormak's central archive on Sunday night.", 0),
        ("Henrik Dahl said the alarm had not worked since March 14.", 2),
        ("The fire burned 35 percent of the records, a loss of $2.6 million.", 4),
        ("Police did not rule out arson.", 7),
    ),
    (
        ("A fire did not destroy the central archive of Tormak.", 0),
        ("The alarm had worked since March 14, Henrik Dahl said.", 2),
        ("The records were not burned.", 4),
        ("The police ruled out arson.", 7),
    ),
    ((8, "Log in to read 3 comments"),),
)
RUSSIAN = Case(
    plant(
        [
            "Пожар уничтожил центральный архив Тормака, сообщила мэр Айгуль Серова.",
            "«Мы спасли 412 коробок, остальное — пепел», — сказала Серова журналистам.",
            "Начальник пожарной службы Хенрик Даль заявил, что сигнализация не работала с 14 марта.",
            "«Никто не проверял провода», — добавил он.",
            "Сгорело около 35 процентов документов, ущерб составил 2,6 млн долларов.",
            "Полиция не исключила поджог.",
        ],
        language="ru",
        quotes=[
            Planted("Мы спасли 412 коробок, остальное — пепел", "Айгуль Серова", "Серова", 1),
            Planted("Никто не проверял провода", "Хенрик Даль", "он", 3),
        ],
        claims=[Planted("сигнализация не работала с 14 марта", "Хенрик Даль", "Хенрик Даль", 2)],
    ),
    ("Айгуль Серова", "Хенрик Даль"),
    (
        ("Mayor Aigul Serova said a fire destroyed Tormak's central archive.", 0),
        ("Henrik Dahl said the alarm had not worked since March 14.", 2),
        ("About 35% of the documents burned, a loss of $2.6 million.", 4),
    ),
    (
        ("The mayor, Aigul Serova, said the fire did not destroy the central archive.", 0),
        ("Fire chief Henrik Dahl said the alarm had been working since March 14, he announced.", 2),
        ("About 35% of the documents did not burn.", 4),
    ),
    (
        (1, "“We saved 412 boxes, the rest is ash,” Serova told reporters."),
        (3, "“Nobody checked the wires,” he added."),
        (4, "About 35 percent of the documents burned, the damage was 2.6 million dollars."),
        (5, "Police have not ruled out arson."),
    ),
)


@dataclass
class Answer:
    """A hostile draft, and which of its parts are lies, by their position in the draft."""

    draft: Draft
    false_sentences: set[str] = field(default_factory=set)
    false_claims: set[str] = field(default_factory=set)
    false_translations: set[str] = field(default_factory=set)
    strangers: set[str] = field(default_factory=set)


def hostile_answer(case: Case, random: Random) -> Answer:
    """One answer with a few lies of random kinds in it."""
    answer = Answer(draft())
    sentences = [
        _sentence(case, random, answer.false_sentences) for _ in range(random.randint(1, 3))
    ]
    attributions = [_attribution(case, random, answer) for _ in range(random.randint(0, 4))]
    claims = [_claim(case, random, answer) for _ in range(random.randint(0, 2))]
    translations = [_translation(case, random, answer) for _ in range(random.randint(0, 2))]
    random.shuffle(attributions)
    answer.draft = draft(sentences, attributions, claims, translations)
    return answer


def _sentence(case: Case, random: Random, lies: set[str]) -> DraftSentence:
    kind = random.choice(_SENTENCES)
    text, line = kind(case, random)
    if kind is not _true:
        lies.add(text)
    return DraftSentence(text, _cites(case, random, line))


def _cites(case: Case, random: Random, line: int) -> tuple[Span, ...]:
    """The right passage, a wrong one, several, none, or spans that are no place in the article."""
    last = len(case.analysis.passages) - 1
    length = len(case.analysis.article.text)
    return random.choice(
        [
            (span(case.analysis, line),),
            (span(case.analysis, line),),
            (span(case.analysis, random.randint(0, last)),),
            tuple(span(case.analysis, place) for place in range(last + 1)),
            (),
            (Span(-9, random.randint(-5, 5)), Span(length, length + 50), Span(7, 7)),
        ]
    )


def _true(case: Case, random: Random) -> tuple[str, int]:
    return random.choice(case.true)


def _with_number(case: Case, random: Random) -> tuple[str, int]:
    text, line = random.choice(case.true)
    number = random.choice(
        ["91 people", "7,300 boxes", "88%", "€4 million", "sixteen rooms", "1.75 billion", "2031"]
    )
    return f"{text[:-1]} and {number}.", line


def _with_stranger(case: Case, random: Random) -> tuple[str, int]:
    text, line = random.choice(case.true)
    stranger = random.choice(STRANGERS)
    return random.choice([f"{text[:-1]}, {stranger} said.", f"{stranger} said: {text}"]), line


def _turned(case: Case, random: Random) -> tuple[str, int]:
    return random.choice(case.turned)


def _with_speech(case: Case, random: Random) -> tuple[str, int]:
    text, line = random.choice(case.true)
    opening, closing = random.choice([("“", "”"), ('"', '"'), ("«", "»"), ("„", "“")])
    speech = random.choice(INVENTED_SPEECH[:3])
    return f"{text[:-1]}, adding {opening}{speech}{closing}.", line


def _unrelated(case: Case, random: Random) -> tuple[str, int]:
    return random.choice(UNRELATED), random.randrange(len(case.true))


def _with_date(case: Case, random: Random) -> tuple[str, int]:
    text, line = random.choice(case.true)
    date = random.choice(["on August 3", "on Thursday", "on 29 October", "in November"])
    return f"{text[:-1]} {date}.", line


_SENTENCES: tuple[Callable[[Case, Random], tuple[str, int]], ...] = (
    _true, _with_number, _with_stranger, _turned, _with_speech, _unrelated, _with_date,
)  # fmt: skip


def _attribution(case: Case, random: Random, answer: Answer) -> DraftAttribution:
    known = [name for name in case.speakers if name]
    stranger = random.choice(STRANGERS)
    speaker = random.choice(
        [None, random.choice(known), stranger, f"President {stranger}", "", "\x1b[1m"]
    )
    answer.strangers.add(stranger)
    quote = random.choice([*range(len(case.speakers)), -1, len(case.speakers), 10**6])
    return DraftAttribution(
        quote,
        named(speaker, random.choice([None, "pope", "президент Америки", stranger])),
        random.choice([None, "Reuters", "ТАСС", stranger]),
        random.choice([None, *OTHER_LANGUAGES, "99 boxes, 12 cables", f"{stranger} Jones did it"]),
    )


def _claim(case: Case, random: Random, answer: Answer) -> DraftClaim:
    kind = random.choice(_SENTENCES)
    text, line = kind(case, random)
    speaker = random.choice([None, random.choice(STRANGERS)])
    if kind is not _true or speaker:
        text = f"{text} "  # one text may be true under one speaker and a lie under another
        answer.false_claims.add(text.strip() + (speaker or ""))
    return DraftClaim(
        text, _cites(case, random, line), named(speaker), random.choice([None, None, 99, -1])
    )


def _translation(case: Case, random: Random, answer: Answer) -> DraftTranslation:
    passage, text = random.choice(case.translations)
    original = case.analysis.passages[passage].text
    lie = random.choice(
        [
            original,
            *OTHER_LANGUAGES,
            f"{text} 77 people died.",
            text * 9,
            "On 30 June 1999 it was 51%.",
        ]
    )
    answer.false_translations.add(lie)
    return DraftTranslation(random.choice([passage, passage, -1, 999]), lie)
