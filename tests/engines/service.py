"""A model service in memory, behind the same protocol as the real one."""

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
        plain = sum(character.isascii() for character in text)
        return round(plain / 4 + (len(text) - plain) / 1.5)

    def price(self, usage: Usage) -> float | None:
        return usage.prompt_tokens / 1_000_000
