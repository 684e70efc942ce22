"""The requests that the prompts make about a page of our own, to be compared with those expected.

    python -m tests.engines.requests      # writes requests/*.txt, after a prompt was changed

A file has what a service gets: the system message, the user message, and the schema of the answer.
"""

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from summarize.analysis import Analysis
from summarize.chat.protocol import Question
from summarize.engines.draft import DraftSentence, Task
from summarize.engines.glossary import Term
from summarize.engines.numbered_article import NumberedArticle
from summarize.engines.questions import Questions
from summarize.engines.second_reader import SecondReader
from summarize.engines.translation import Translator
from summarize.errors import AnswerError
from summarize.prompts import load_prompts
from tests.engines.pages import Line, Said, page
from tests.engines.service import Service
from tests.renderers.reports import REPORT

EXPECTED = Path(__file__).parent / "requests"
PROMPTS = load_prompts()
GLOSSARY = (Term("мост", "bridge"),)


def bridge() -> Analysis:
    """A short Russian page with everything that can be asked about."""
    return page(
        Line("Мост закрыли", "ru", "title"),
        Line("Старый мост закрыли в среду.", "ru"),
        Line("«Он не выдержит зимы», — сказала мэр Анна Дойлова.", "ru"),
        Line("По её словам, ремонт начнётся весной.", "ru"),
        Line("Die Brücke ist von 1911.", "de"),
        quotes=(Said("Он не выдержит зимы", "Анна Дойлова", "high"),),
        claims=(Said("ремонт начнётся весной", "Анна Дойлова", "high"),),
        language="ru",
    )


def requests() -> Iterator[tuple[str, str]]:
    """Each template that is sent by itself, with the request that it makes."""
    questions = Questions(Service(_nothing), PROMPTS, NumberedArticle(bridge(), Task("en")))
    (whole,) = questions.parts()
    for name, part in (("article", whole), ("part", replace(whole, number=2, of=3))):
        yield name, _told(questions.first(part))
    yield "again", _told(questions.again(whole))
    sentences = (DraftSentence("The bridge is closed.", ()), DraftSentence("It is old.", ()))
    yield "merge", _told(questions.merge(sentences))
    first, again = _asked(_translated)
    yield "paragraphs", _told(first)
    yield "paragraphs_again", _told(again)
    (items,) = _asked(lambda chat: SecondReader(chat, PROMPTS).read(REPORT))
    yield "items", _told(items)


def _translated(chat: Service) -> object:
    return Translator(chat, PROMPTS, GLOSSARY).translate(bridge(), "en")


def _nothing(question: Question) -> dict[str, Any]:
    return {name: [] for name in question.schema["properties"]}


def _asked(ask: Callable[[Service], object]) -> list[Question]:
    """What is asked of a service that says nothing."""
    service = Service(_nothing)
    with contextlib.suppress(AnswerError):
        ask(service)
    return service.questions


def _told(question: Question) -> str:
    schema = json.dumps(question.schema, ensure_ascii=False)
    return f"{question.system}\n--- user\n{question.user}\n--- schema {question.name}\n{schema}\n"


if __name__ == "__main__":
    EXPECTED.mkdir(exist_ok=True)
    for name, told in requests():
        (EXPECTED / f"{name}.txt").write_text(told, encoding="utf-8")
