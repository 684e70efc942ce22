"""How many tokens a text is: exact with the model's vocabulary, else a calibrated estimate.

tiktoken downloads a vocabulary the first time and sets itself no time limit, so it is loaded in a
thread that we stop waiting for, and only for models whose vocabulary it has. Everybody else gets an
estimate by script that errs on the high side, since it decides whether a text fits.
"""

import re
import threading
from typing import Literal, Protocol

Kind = Literal["exact", "estimated"]

_LOADING_TIME = 2.0

# Characters per token by script. Latin text in English runs to 4 and more, in other languages to
# about 3; Cyrillic, Greek, Arabic and Hebrew to 2 with the vocabularies of 100,000 tokens that most
# local models have; everything else is taken to need a token per character.
_LATIN = 3.5
_ALPHABETS = 2.0
_ALPHABETIC = re.compile(r"[\u0370-\u06ff]+")


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
        """Tokens of `text`."""
        if self._encoding is None:
            return estimate(text)
        return len(self._encoding.encode_ordinary(text))


def estimate(text: str) -> int:
    """Tokens that `text` is unlikely to exceed, whatever the vocabulary."""
    if text.isascii():
        return round(len(text) / _LATIN) + 1
    latin = len(text.encode("latin-1", "ignore"))
    alphabetic = sum(map(len, _ALPHABETIC.findall(text)))
    return round(latin / _LATIN + alphabetic / _ALPHABETS + (len(text) - latin - alphabetic)) + 1


def load_encoding(model: str) -> Encoding | None:
    """The model's vocabulary, `None` when there is none or it doesn't come within two seconds."""
    loaded: list[Encoding] = []

    def load() -> None:
        # Imported here because neither start-up nor a model of another family needs it.
        import tiktoken

        try:
            loaded.append(tiktoken.encoding_for_model(model))
        # Whatever goes wrong with a download in a foreign library means the same: no vocabulary.
        except Exception:  # noqa: BLE001
            return

    thread = threading.Thread(target=load, daemon=True, name="vocabulary")
    thread.start()
    thread.join(_LOADING_TIME)
    return loaded[0] if loaded else None
