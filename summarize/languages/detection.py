"""Which language a text, or each line of a page, is in.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from summarize.languages.cld2 import cld2_vote
from summarize.languages.features import features, fold
from summarize.languages.guess import LanguageGuess
from summarize.languages.han import read_han
from summarize.languages.scripts import NO_SCRIPT, count_scripts, dominant_of
from summarize.languages.tables import WEIGHTS_PER_NAT, table_for

UNDETERMINED = "und"

_ONE_LANGUAGE = {
    "Armn": "hy", "Beng": "bn", "Cher": "chr", "Geor": "ka", "Grek": "el", "Gujr": "gu",
    "Guru": "pa", "Hang": "ko", "Hebr": "he", "Khmr": "km", "Knda": "kn", "Laoo": "lo",
    "Mlym": "ml", "Mong": "mn", "Mymr": "my", "Nkoo": "nqo", "Orya": "or", "Sinh": "si",
    "Syrc": "syr", "Taml": "ta", "Telu": "te", "Thaa": "dv", "Thai": "th", "Tibt": "bo",
}  # fmt: skip
_TABLES = frozenset({"Latn", "Cyrl", "Arab", "Deva", "Ethi"})
_GATE_CONFIDENCE = 0.995

_HOME = 12.0
_COMMON = 8.0
_PRIORS = {
    "en": _HOME,
    "ru": _HOME,
    **dict.fromkeys(
        ["ar", "az", "be", "de", "es", "fa", "fr", "hi", "id", "it", "kk", "ky", "nl", "pl",
         "pt", "sv", "tg", "tr", "uk", "uz", "vi"],
        _COMMON,
    ),
}  # fmt: skip
_CLD2_VOTE = 10.0
_PAGE = 20.0
_PAGE_LETTERS = 20
_TEMPERATURE = 4.0
_SAMPLE_PIECES = 12
_SAMPLE_PIECE = 500


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a stretch of text says about its language, before its surroundings are asked.

    `nats` gives each possible language the logarithm of its likelihood, up to a constant;
    `letters` counts those of `script`. Without letters both are empty.
    """

    script: str
    letters: int
    nats: dict[str, float]


def _sample(text: str) -> str:
    """The text, or pieces from all over it: more would cost time and change nothing."""
    if len(text) <= _SAMPLE_PIECES * _SAMPLE_PIECE:
        return text
    step = (len(text) - _SAMPLE_PIECE) // (_SAMPLE_PIECES - 1)
    return " ".join(
        text[start : start + _SAMPLE_PIECE] for start in range(0, step * _SAMPLE_PIECES, step)
    )


def weigh_evidence(text: str) -> Evidence:
    """What a text says about its language; costs no more for a book than for a page."""
    text = _sample(text)
    counts = count_scripts(text)
    script = dominant_of(counts)
    if script in _TABLES:
        return Evidence(script, counts[script], _weigh_shared(text, script))
    if script in {"Hani", "Jpan"}:
        code, script = read_han(text)
        return Evidence(script, sum(counts[part] for part in ("Hani", "Hira", "Kana")), {code: 0.0})
    if script in _ONE_LANGUAGE:
        return Evidence(script, counts[script], {_ONE_LANGUAGE[script]: 0.0})
    return Evidence(script, counts[script], {})


def _weigh_shared(text: str, script: str) -> dict[str, float]:
    table = table_for(script)
    sums = table.score(features(fold(text, script)))
    nats = {
        language: steps / WEIGHTS_PER_NAT + _PRIORS.get(language, 0)
        for language, steps in zip(table.languages, sums, strict=True)
    }
    vote = cld2_vote(text)
    if vote in nats:
        nats[vote] += _CLD2_VOTE
    return nats


def decide(evidence: Evidence, page: str | None = None) -> LanguageGuess:
    """The likeliest language; `page` is the language that most of the page is in."""
    if not evidence.nats:
        return LanguageGuess(UNDETERMINED, evidence.script, 0.0)
    nats = evidence.nats
    if page in nats:
        nats = nats | {page: nats[page] + _PAGE * min(1, _PAGE_LETTERS / evidence.letters)}
    best = max(nats, key=lambda language: (nats[language], language))
    if len(nats) == 1:
        return LanguageGuess(best, evidence.script, _GATE_CONFIDENCE)
    rest = sum(math.exp((value - nats[best]) / _TEMPERATURE) for value in nats.values())
    return LanguageGuess(best, evidence.script, 1 / rest)


def detect_language(text: str) -> LanguageGuess:
    """The language and script of a text; `und` when it has no letters. Never raises."""
    return decide(weigh_evidence(text))


def detect_lines(lines: Sequence[str]) -> list[LanguageGuess]:
    """A guess for each line of one page, decided with the page in view.

    A short line is taken to be in the page's main language unless it says otherwise, and a line
    without letters is in it.
    """
    evidence = [weigh_evidence(line) for line in lines]
    main = main_guess(evidence)
    return [decide(of_line, main.code) if of_line.letters else main for of_line in evidence]


def main_guess(evidence: Sequence[Evidence]) -> LanguageGuess:
    """The language that most letters of a page are in."""
    shares: dict[tuple[str, str], float] = {}
    for of_line in evidence:
        guess = decide(of_line)
        key = guess.code, guess.script
        shares[key] = shares.get(key, 0) + of_line.letters * guess.confidence
    if not any(shares.values()):
        return LanguageGuess(UNDETERMINED, NO_SCRIPT, 0.0)
    code, script = max(shares, key=lambda key: (shares[key], key))
    letters = sum(of_line.letters for of_line in evidence)
    return LanguageGuess(code, script, shares[code, script] / letters)
