"""How many tokens a text is: exact with the model's vocabulary, else an estimate from both sides.

tiktoken downloads a vocabulary the first time and sets itself no time limit, so it is loaded in a
thread that we stop waiting for, and a failure is remembered for a day.

Where there is no vocabulary, the number of bytes that a character takes in UTF-8 tells its script
well enough. The high side was calibrated on SmolLM2, whose vocabulary (49,000 tokens, English) is
about the worst in use, with news in 93 languages: it comes to 94 percent of the true count for
Uzbek in Latin script, to 108 to 133 for Kazakh, Tajik, Kyrgyz, Uzbek in Cyrillic, Russian and
English, and to 71 or more for every other language but Armenian (54). The low side stays under what
vocabularies of 200,000 tokens and more make of a text. Between them stands what is likely, with
which requests are planned.
"""

import os
import re
import tempfile
import threading
import time
from pathlib import Path
from typing import Literal, Protocol

from summarize.chat.cache import Cache

Kind = Literal["exact", "estimated"]

_LOADING_TIME = 2.0
_RETRY_AFTER = 24 * 3600.0
_OF_OPENAI = re.compile(
    r"(?:ft:)?(?:gpt|chatgpt|o\d|text-|code-|davinci|curie|babbage|ada|cushman)"
)
"""How names of models begin that tiktoken may know. Of all others that is told without importing it."""

# Tokens per character of one, two, three and four bytes. Where more than a few characters are not
# ASCII, the language isn't English, and its plain letters cost more, too.
_MOST_ENGLISH = (0.3, 1.0, 2.0, 3.0)
_MOST_OTHERS = (0.38, 1.1, 2.2, 3.0)
_FEW = 0.015
# What o200k, Llama 3, Qwen and Gemma make of news, on the high side of the four.
_LIKELY = (0.26, 0.45, 1.0, 2.0)
_LEAST = (1 / 6, 1 / 5, 1 / 5, 1 / 5)
# Chat templates differ by a few tokens, and no count of ours knows them.
_EXACT_SHARE = 0.9


class Encoding(Protocol):
    """The part of `tiktoken.Encoding` that counting needs."""

    def encode_ordinary(self, text: str) -> list[int]:
        """The tokens of `text`, in which nothing has a special meaning."""
        ...


class TokenCounter:
    """Counts the tokens of one model's texts. Thread-safe."""

    def __init__(self, encoding: Encoding | None) -> None:
        self._encoding = encoding
        self.kind: Kind = "estimated" if encoding is None else "exact"

    def count(self, text: str) -> int:
        """Tokens of `text`; an estimate errs on the high side, since it decides what fits."""
        if self._encoding is None:
            lengths = _lengths(text)
            weights = _MOST_OTHERS if sum(lengths[1:]) > _FEW * len(text) else _MOST_ENGLISH
            return round(_weigh(lengths, weights)) + 1
        return len(self._encoding.encode_ordinary(text))

    def likely(self, text: str) -> int:
        """Tokens of `text` in the vocabularies that most services have by now.

        What is planned with it may turn out too long: a refusal, or a count that shows a cut, then
        leads to smaller parts. To plan for the worst would cost a request in two every time.
        """
        if self._encoding is None:
            return round(_weigh(_lengths(text), _LIKELY)) + 1
        return self.count(text)

    def least(self, text: str) -> int:
        """A number of tokens that a service which has read all of `text` cannot stay under."""
        if self._encoding is None:
            return int(_weigh(_lengths(text), _LEAST))
        return int(self.count(text) * _EXACT_SHARE)


def _lengths(text: str) -> tuple[int, int, int, int]:
    """How many characters take one, two, three and four bytes in UTF-8, at the codecs' speed."""
    if text.isascii():
        return len(text), 0, 0, 0
    one = len(text.encode("ascii", "ignore"))
    octets = len(text.encode("utf-8", "surrogatepass"))
    four = len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)
    rest = len(text) - one - four
    three = octets - one - 4 * four - 2 * rest
    return one, rest - three, three, four


def _weigh(lengths: tuple[int, int, int, int], weights: tuple[float, float, float, float]) -> float:
    one, two, three, four = lengths
    return one * weights[0] + two * weights[1] + three * weights[2] + four * weights[3]


def vocabulary_folder() -> Path | None:
    """Where tiktoken keeps what it has downloaded, `None` where it was told to keep nothing."""
    for variable in ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR"):
        if variable in os.environ:
            return Path(os.environ[variable]) if os.environ[variable] else None
    return Path(tempfile.gettempdir()) / "data-gym-cache"


def load_encoding(model: str, cache: Cache) -> Encoding | None:
    """The model's vocabulary, `None` when there is none or it doesn't come soon."""
    if not _OF_OPENAI.match(model):
        return None
    # Imported here because start-up doesn't need it.
    import tiktoken

    try:
        name = tiktoken.encoding_name_for_model(model)
    except KeyError:
        return None
    note = f"no vocabulary {name}"
    failed = cache.get(note)
    if failed is not None and time.time() - float(failed) < _RETRY_AFTER:
        return None
    loaded: list[Encoding] = []

    def load() -> None:
        try:
            loaded.append(tiktoken.get_encoding(name))
        # Whatever goes wrong with a download in a foreign library means the same: no vocabulary.
        except Exception:  # noqa: BLE001
            return

    thread = threading.Thread(target=load, daemon=True, name="vocabulary")
    thread.start()
    thread.join(_LOADING_TIME)
    if not loaded:
        cache.put(note, str(time.time()))
    return loaded[0] if loaded else None
