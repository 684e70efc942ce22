"""The verdict of langdetect, where our tables doubt.

Its profiles are counted into our tables already, with half the weight. Asked by itself it is a
second look at the same letters, by another rule (a product of n-grams of one to three letters, drawn
at random, here always the same ones), and worth having where the tables find nothing to choose by.
Only the languages in doubt are put before it, as it is sure of a wrong answer where it does not know
the right one, and reads a profile in fifteen milliseconds, all of them in four hundred.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langdetect import DetectorFactory

# fmt: off
KNOWN = frozenset([
    "af", "ar", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "gu", "he", "hi", "hr", "hu", "id", "it", "ja", "kn", "ko", "lt", "lv", "mk", "ml", "mr", "ne",
    "nl", "no", "pa", "pl", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sv", "sw", "ta", "te", "th",
    "tl", "tr", "uk", "ur", "vi",
])
# fmt: on
"""The languages (ISO 639-1) that it has one profile of. Written down, as reading them is slow."""

_SURE = 0.9  # what it says with less is right no more often than our tables are


def langdetect_vote(text: str, candidates: frozenset[str]) -> str | None:
    """The likeliest of some `KNOWN` languages, two or more; `None` if it can't tell.

    The same text always gets the same answer. Each question is logged, for `--verbose`.
    """
    import logging  # here: few texts need it, nor what follows

    from langdetect import LangDetectException

    detector = _factory(candidates).create()
    detector.append(text)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):  # no letters that it counts
        vote = None
    else:
        vote = str(best.lang) if best.prob >= _SURE else None
    logging.getLogger(__name__).debug(
        "asked langdetect whether it is %s: %s",
        " or ".join(sorted(candidates)),
        vote or "can't tell",
    )
    return vote


@cache
def _factory(languages: frozenset[str]) -> "DetectorFactory":
    """A factory of its own, so that the seed and profiles of whoever else uses langdetect stay."""
    from pathlib import Path  # here, as above

    from langdetect import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.seed = 0
    folder = Path(PROFILES_DIRECTORY)
    factory.load_json_profile([(folder / name).read_text("utf-8") for name in sorted(languages)])
    return factory
