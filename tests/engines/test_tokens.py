"""What a request costs: pinned, because every article pays it."""

import json
from typing import Any

import pytest

from summarize.analysis import Analysis
from summarize.chat.answers import conform
from summarize.chat.coercion import coerced
from summarize.chat.protocol import Question
from summarize.chat.tokens import TokenCounter
from summarize.engines.answers import SECTIONS, schema
from summarize.engines.draft import Draft, Task
from summarize.engines.model import ModelEngine
from summarize.engines.numbered_article import NumberedArticle
from summarize.engines.parts import Part
from summarize.engines.questions import EVERYTHING, Questions
from summarize.prompts import load_prompts
from tests.engines.foreign_answers import ARTICLES, TOLD, answer, wanted
from tests.engines.pages import Line, Said, page
from tests.engines.service import Row, Service, asked, row

RESERVOIR = ARTICLES["en"]

estimate = TokenCounter(None).count

SPEAKERS = {
    "We are not taking water from anybody, because there is no water to take": "Rustam Kadyrov",
    "Every second day is a death sentence for a field in July": "Zulfiya Normatova",
    "You could fill the reservoir to the brim and the last village would still be dry": "Olga Tsoy",
    "Give me the concrete and I will pour it myself": "Kadyrov",
    "My father planted these trees in a dry year and they stood": "Bakhrom Aliev",
}
ROLES = (
    "chair of the water board",
    "head of the growers' union",
    "author of the study",
    "apricot farmer",
    None,
)
CLAIMS = (
    "the reservoir stood at 41 percent of its capacity in the first week of April",
    "the board ignored a proposal to line the oldest canals with concrete",
    "lining the first 60 kilometres would take three years and cost about 45 million dollars",
)
SUMMARY: list[Row] = [
    [
        "Farmers below the Tamdy reservoir will get a third less water this summer after a"
        " winter with little snow, the regional water board decided by seven votes to two.",
        1,
        3,
    ],
    [
        "Cotton growers will challenge the vote in court and say the board ignored a plan"
        " to line the oldest canals.",
        11,
        12,
    ],
    ["A study found that 38 percent of the water is lost before it reaches a field.", 14],
]


def story(confidence: Any) -> Analysis:
    paragraphs = [paragraph.splitlines() for paragraph in RESERVOIR.strip().split("\n\n")]
    return page(
        *(
            Line(sentence, same_paragraph=place > 0)
            for paragraph in paragraphs
            for place, sentence in enumerate(paragraph)
        ),
        quotes=tuple(Said(words, name, confidence) for words, name in SPEAKERS.items()),
        claims=tuple(Said(words, "Normatova", confidence) for words in CLAIMS),
    )


def faithful(question: Question) -> dict[str, Any]:
    """What a model that does as it is told would answer."""
    people = ("Rustam Kadyrov", "Zulfiya Normatova", "Olga Tsoy", "Bakhrom Aliev", "Kesken Tongi")
    fields = question.schema["properties"]

    def called(number: int) -> str | int:
        return number if "names" in fields else people[number - 1]

    spoken = {"q1": 1, "q2": 2, "q3": 3, "q4": 1, "q5": 4}
    answers: dict[str, Any] = {
        "names": [
            row(number, None, role, name)
            for number, (name, role) in enumerate(zip(people, ROLES, strict=True), 1)
        ],
        "title": None,
        "summary": SUMMARY,
        "quotes": [
            row(int(name[1:]), called(spoken[name]), None, called(5) if name == "q4" else None)
            for name in asked(question, "attribute")
        ],
        "claims": [row(f"c{number}", called(number)) for number in (2, 3)],
        "translations": [],
    }
    return {section: answers[section] for section in fields}


def ask(analysis: Analysis) -> tuple[Question, dict[str, Any], Draft]:
    service = Service(faithful)
    found = ModelEngine(service, load_prompts()).draft(analysis, Task())
    (question,) = service.questions
    return question, faithful(question), found


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def test_the_fixed_part_of_a_prompt_is_small() -> None:
    # Everything at once: a foreign line as well, so that no section is left out.
    analysis = story("low")
    foreign = page(
        *(Line(passage.text) for passage in analysis.passages),
        Line("Heute siebzehn Grad in Kesken", "de"),
        quotes=tuple(Said(words, name) for words, name in SPEAKERS.items()),
    )
    service = Service(lambda question: {**faithful(question), "translations": []})
    ModelEngine(service, load_prompts()).draft(foreign, Task())
    question = service.questions[0]
    numbered = NumberedArticle(foreign, Task())
    sent = numbered.show(numbered.lines, numbered.wanted(numbered.lines).names)
    assert sent in question.user
    assert len(question.schema["properties"]) == 5
    fixed = question.system + compact(question.schema) + question.user.replace(sent, "")
    assert estimate(fixed) <= 900


@pytest.mark.parametrize("template", ["article", "part", "again"])
def test_the_fixed_part_is_small_whatever_is_asked(template: str) -> None:
    # 743, 762 and 762 tokens of o200k_base, by which services count, and a few more with the schema
    # in words (`tests.benchmarks.completion`); the estimate is on the high side.
    questions = Questions(Service(faithful), load_prompts(), NumberedArticle(story("low"), Task()))
    asked = questions.asked(template, Part((), EVERYTHING, 3, 12))
    assert asked.schema["properties"].keys() == set(SECTIONS)
    assert estimate(asked.system + compact(asked.schema) + asked.user) <= 890


def test_marks_and_numbers_add_little_to_an_article() -> None:
    question, _, _ = ask(story("low"))
    numbered = NumberedArticle(story("low"), Task())
    sent = numbered.show(numbered.lines)
    assert sent in question.user
    assert estimate(sent) <= 1.2 * estimate(RESERVOIR)


@pytest.mark.parametrize("confidence", ["low", "high"])
def test_a_faithful_answer_is_short(confidence: str) -> None:
    assert 600 <= len(RESERVOIR.split()) <= 640
    _, answer, found = ask(story(confidence))
    assert found.warnings == ()
    assert len(found.claims) == 2
    # By o200k_base 0.26 (`tests.benchmarks.completion`).
    assert estimate(compact(answer)) <= 0.2 * estimate(RESERVOIR)


each = pytest.mark.parametrize(("language", "to"), TOLD)


@each
def test_a_right_answer_in_another_language_is_short(language: str, to: str) -> None:
    # By o200k_base 0.27 and 0.33 of a foreign article for a reader of English, 0.50 and 0.47 of an
    # English one for a reader of Russian or German (`tests.benchmarks.completion`).
    shares = {"ru-en": 0.19, "fr-en": 0.31, "en-de": 0.40, "en-uz": 0.43, "en-ru": 0.52}
    assert 600 <= len(ARTICLES[language].split()) <= 670
    likely = TokenCounter(None).likely
    told = compact(answer(language, to))
    assert likely(told) <= shares.get(f"{language}-{to}", 0.55) * likely(ARTICLES[language])


@each
def test_right_answers_are_what_is_asked_for(language: str, to: str) -> None:
    right, asked_for = answer(language, to), wanted(language, to)
    asked = schema(asked_for.sections)
    assert right.keys() == set(asked_for.sections)
    assert [f"q{row[0]}" for row in right["quotes"]] == list(asked_for.attribute)
    assert conform(coerced(right, asked), asked) == right


class Likely(Service):
    """Counts as a service does whose vocabulary is not known."""

    def count_tokens(self, text: str) -> int:
        return TokenCounter(None).likely(text)


@pytest.mark.parametrize("to", ["en", "ru"])
@pytest.mark.parametrize("every", [100, 2, 1])
def test_a_cyrillic_article_of_two_pages_fits_a_common_window_and_few_parts_of_a_small_one(
    every: int, to: str
) -> None:
    said = [f"Мост нужен посёлку каждый день, и смета {n} уже готова" for n in range(1, 93)]
    lines = [f"«{words}», — сообщил совет посёлка в понедельник." for words in said]
    long = page(
        *(Line(line, "ru") for line in lines),
        quotes=tuple(Said(words, "совет посёлка", "high") for words in said[::every]),
        language="ru",
    )
    assert 8_700 <= len(long.article.text) <= 8_900
    for window, most in ((8192, 1), (3000, 8)):
        service = Likely(faithful, window)
        parts = Questions(service, load_prompts(), NumberedArticle(long, Task(to))).parts()
        assert 1 <= len(parts) <= most


class Noting(Likely):
    """Keeps what it counts."""

    def __init__(self) -> None:
        super().__init__(faithful)
        self.counted: list[str] = []

    def count_tokens(self, text: str) -> int:
        self.counted.append(text)
        return super().count_tokens(text)


def test_what_requests_of_one_run_share_is_counted_once() -> None:
    service, prompts = Noting(), load_prompts()
    for text in ("The harbour froze.", "The mill burnt down."):
        article = page(Line(text))
        Questions(service, prompts, NumberedArticle(article, Task("en"))).parts()
    assert service.counted.count(prompts["system"].text) == 1
    assert {text for text in service.counted if text.startswith("[1")} == {
        "[1] The harbour froze.",
        "[1] The mill burnt down.",
    }
    Questions(service, prompts, NumberedArticle(article, Task("ru"))).parts()
    assert service.counted.count(prompts["system"].text) == 2


def test_an_answer_may_be_longer_than_expected_where_the_window_has_room() -> None:
    long = page(*(Line(f"Смета {number} готова.", "ru") for number in range(1, 30)), language="ru")
    whole, tight = (
        questions.first(questions.parts()[0]).max_tokens
        for questions in (
            Questions(Likely(faithful, window), load_prompts(), NumberedArticle(long, Task("en")))
            for window in (8192, 1700)
        )
    )
    assert whole > tight > 0
