"""A model service in memory, behind the same protocol as the real one."""

import re
from collections.abc import Callable
from typing import Any

from summarize.chat.protocol import Answer, Question, Usage

Respond = Callable[[Question], "dict[str, Any] | Answer"]


class Service:
    """Answers every question by a function, and keeps the questions.

    A token is four characters of ASCII, or one and a half of anything else: near what the
    vocabularies of real models make of English and of Cyrillic text.
    """

    model = "planted"
    endpoint = "http://127.0.0.1:1/v1"

    def __init__(self, respond: Respond, context_window: int = 100_000) -> None:
        self.respond = respond
        self.context_window = context_window
        self.questions: list[Question] = []

    def ask(self, question: Question) -> Answer:
        self.questions.append(question)
        answer = self.respond(question)
        if isinstance(answer, Answer):
            return answer
        return Answer(answer, Usage(1, self.count_tokens(question.user), 10))

    def count_tokens(self, text: str) -> int:
        plain = len(text.encode("ascii", "ignore"))
        return round(plain / 4 + (len(text) - plain) / 1.5)

    def price(self, usage: Usage) -> float | None:
        return usage.prompt_tokens / 1_000_000


def asked(question: Question, what: str) -> list[str]:
    """The ids that a request asks to "attribute" or to "translate"."""
    found = re.search(rf"^Ids to {what}: (.+)$", question.user, re.MULTILINE)
    return [] if found is None or found[1] == "none" else found[1].split()


def passages(question: Question) -> dict[int, str]:
    """The story lines of a request by number, as they were sent."""
    lines = re.findall(r"^\[(\d+)(?: (?!furniture)\w+)?\] (.*)$", question.user, re.MULTILINE)
    return {int(number): text for number, text in lines}


Row = list[str | int | None]


def row(*cells: str | int | None) -> Row:
    """A row of an answer, as short as it may be: nothing at its end is null."""
    filled = [place for place, cell in enumerate(cells, 1) if cell is not None]
    return list(cells[: max(filled, default=0)])


def honest(question: Question) -> dict[str, Any]:
    """A complete answer: one sentence on the first and one on the last line, all ids answered."""
    numbers = sorted(passages(question))
    ids = asked(question, "attribute")
    answers: dict[str, Any] = {
        "names": [
            [place, f"Reader's {name}", None, f"Speaker of {name}"]
            for place, name in enumerate(ids, 1)
        ],
        "title": "A title",
        "summary": [
            [f"Summary of {number}.", number]
            for number in dict.fromkeys((numbers[0], numbers[-1]) if numbers else ())
        ],
        "quotes": [[name, place, f"Translation of {name}"] for place, name in enumerate(ids, 1)],
        "claims": [],
        "translations": [[name, f"Translation of {name}"] for name in asked(question, "translate")],
    }
    return {section: answers[section] for section in question.schema["properties"]}
