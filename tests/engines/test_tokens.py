"""What a request costs: pinned, because every article pays it."""

import json
from pathlib import Path
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
from tests.engines.foreign_answers import ARTICLES, FROM_ENGLISH, answer
from tests.engines.pages import Line, Said, page
from tests.engines.service import Service, asked, row

RESERVOIR = (Path(__file__).parent / "reservoir.txt").read_text(encoding="utf-8")

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
    None,
    "apricot farmer",
)
CLAIMS = (
    "the reservoir stood at 41 percent of its capacity in the first week of April",
    "the board ignored a proposal to line the oldest canals with concrete",
    "lining the first 60 kilometres would take three years and cost about 45 million dollars",
)
SUMMARY: list[dict[str, Any]] = [
    {
        "text": "Farmers below the Tamdy reservoir will get a third less water this summer after a"
        " winter with little snow, the regional water board decided by seven votes to two.",
        "cites": [1, 3],
    },
    {
        "text": "Cotton growers will challenge the vote in court and say the board ignored a plan"
        " to line the oldest canals.",
        "cites": [11, 12],
    },
    {
        "text": "A study found that 38 percent of the water is lost before it reaches a field.",
        "cites": [14],
    },
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
    people = ("Rustam Kadyrov", "Zulfiya Normatova", "Olga Tsoy", "Bakhrom Aliev")
    roles = (*ROLES[:3], ROLES[4])
    table = [
        row(f"n{number}", name, None, role)
        for number, (name, role) in enumerate(zip(people, roles, strict=True), 1)
    ]
    table.append(row("n5", "Kesken Tongi"))
    fields = question.schema["properties"]
    names = {} if "names" in fields else {id_: name for id_, name, *_ in table}

    def called(id_: str) -> str | None:
        return names.get(id_, id_)

    spoken = {"q1": "n1", "q2": "n2", "q3": "n3", "q4": "n1", "q5": "n4"}
    answers: dict[str, Any] = {
        "names": table,
        "title": None,
        "summary": SUMMARY,
        "quotes": [
            row(name, called(spoken[name]), None, called("n5") if name == "q4" else None)
            for name in asked(question, "attribute")
        ],
        "claims": [row(f"c{number}", called(f"n{number}")) for number in (2, 3)],
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
    sent = numbered.show(numbered.lines)
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


@pytest.mark.parametrize(("language", "share"), [("ru", 0.23), ("fr", 0.38)])
def test_a_right_answer_about_a_foreign_article_is_short(language: str, share: float) -> None:
    # By o200k_base 0.33 and 0.41 (`tests.benchmarks.completion`).
    text = ARTICLES[language]
    assert 600 <= len(text.split()) <= 660
    likely = TokenCounter(None).likely
    assert likely(compact(answer(language))) <= share * likely(text)


@pytest.mark.parametrize(("reader", "share"), [("ru", 0.6), ("de", 0.45)])
def test_a_right_answer_in_another_language_is_little_longer(reader: str, share: float) -> None:
    # By o200k_base 0.59 and 0.57: English is told in fewer tokens than what it is translated into.
    likely = TokenCounter(None).likely
    assert likely(compact(FROM_ENGLISH[reader])) <= share * likely(RESERVOIR)


@pytest.mark.parametrize("right", [*map(answer, ARTICLES), *FROM_ENGLISH.values()])
def test_right_answers_are_what_the_schema_asks_for(right: dict[str, Any]) -> None:
    asked = schema(right)
    assert conform(coerced(right, asked), asked) == right


def test_a_cyrillic_article_of_two_pages_fits_a_common_window_and_few_parts_of_a_small_one() -> (
    None
):
    sentence = "Совет посёлка решил в понедельник закрыть старый мост через реку до весны."
    lines = [Line(f"{sentence} Смета {number} готова.") for number in range(1, 97)]
    long = page(*(Line(line.text, "ru") for line in lines), language="ru")
    assert 8_700 <= len(long.article.text) <= 8_900

    class Likely(Service):
        def count_tokens(self, text: str) -> int:
            return TokenCounter(None).likely(text)

    for window, most in ((8192, 1), (3000, 8)):
        service = Likely(faithful, window)
        parts = Questions(service, load_prompts(), NumberedArticle(long, Task())).parts()
        assert 1 <= len(parts) <= most
