"""How much requests take, and how much of a model's window they may fill."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from summarize.chat.protocol import Chat, Question
from summarize.errors import ConfigurationError
from summarize.languages import dominant_script
from summarize.lexicon import lexicon

MARGIN = 64
"""Tokens that a chat template wraps around a question."""

SMALLEST_ROOM = 300
"""Tokens that a text needs at least: a line that is cut no further, and its translation."""

_ENGLISH, _LATIN, _OTHERS = 0.26, 0.33, 0.5  # tokens of a character
_DENSE = frozenset({"Hani", "Jpan", "Hang"})
_DENSITY = 3
_WORD = 7  # characters, with the space behind it
_SUMMARY_FRAME = 60

_TRANSLATION_RATIO = 2
_TRANSLATION_FRAME = 40


@dataclass(frozen=True, slots=True)
class Estimate:
    """What an article would take. Prompt tokens are counted, completion tokens are the ceiling.

    `cost_usd_max` is what that costs at most, `None` where the price of a model is not known.
    """

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens_max: int = 0
    cost_usd_max: float | None = 0.0

    def __add__(self, other: "Estimate") -> "Estimate":
        costs = (self.cost_usd_max, other.cost_usd_max)
        known = [cost for cost in costs if cost is not None]
        return Estimate(
            self.requests + other.requests,
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens_max + other.completion_tokens_max,
            sum(known) if len(known) == len(costs) else None,
        )


def size(chat: Chat, question: Question) -> Estimate:
    """What one question takes."""
    prompt = prompt_size(chat.count_tokens, question.system, question.user, question.schema)
    return Estimate(1, prompt, question.max_tokens)


def prompt_size(
    count: Callable[[str], int], system: str, user: str, schema: Mapping[str, Any]
) -> int:
    """The tokens of what one request sends, counted by `count`."""
    return sum(map(count, (system, user, json.dumps(schema, separators=(",", ":")))))


def translation_size(original: str, to: str) -> int:
    """The tokens that a translation likely takes, from the text of its original.

    It has about as many characters; three for one of a script that writes a word in two.
    """
    density = _DENSITY if dominant_script(original) in _DENSE else 1
    return _text_size(len(original) * density, to)


def summary_size(words: int, to: str) -> int:
    """The tokens that a summary of so many words likely takes, with its citations."""
    return _text_size(words * _WORD, to) + _SUMMARY_FRAME


def _text_size(characters: int, language: str) -> int:
    if language == "en":
        return round(_ENGLISH * characters)
    is_latin = lexicon(language).scripts.startswith("Latn")
    return round((_LATIN if is_latin else _OTHERS) * characters)


def translation_ceiling(originals: Iterable[int]) -> int:
    """The tokens that translations may take, from the tokens of each original."""
    return sum(_TRANSLATION_RATIO * tokens + _TRANSLATION_FRAME for tokens in originals)


def check_room(chat: Chat, room: int) -> None:
    """Raises `ConfigurationError` when a model has no room for a text beside the prompt."""
    if room < SMALLEST_ROOM:
        raise ConfigurationError(
            f"The context window of {chat.model} ({chat.context_window} tokens) is too small for"
            " the prompt",
            "use a model with a larger one",
        )
