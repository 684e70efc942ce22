"""Site furniture: what pages put around their stories, and what it means.

The same few hundred phrases stand around the news of every site, so they can be known by heart:
`phrases.txt` lists them by meaning in the languages that matter most here. It serves twice, to
set furniture aside and to give its meaning without a model. `cues.txt` lists words that give site
talk away when they come together, for the notices that every site words differently. Both are
plain text, for speakers of the languages to mend; they are read when first needed.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from summarize.languages.scripts import dominant_script

Opening = Literal["label", "caption", "byline"]
"""What a line with a colon introduces: more furniture, a picture's words, a writer."""

_OPENINGS: dict[str, Opening] = {"label": "label", "caption": "caption", "byline": "byline"}
_FOLDER = Path(__file__).parent
_APOSTROPHES = str.maketrans({"’": "'", "ʻ": "'", "ʼ": "'", "‘": "'", "`": "'", "´": "'", "ё": "е"})
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_COUNT = re.compile(r"[\s(\[|•:–-]*\d[\d\s.,:()\]]*$")
_NO_WORD = re.compile(r"[^\w'+-]+")
_CUE_SCRIPTS = {"Hans": "Hani", "Hant": "Hani", "Jpan": "Hani"}
_LONGEST_LABEL = 30


@dataclass(frozen=True, slots=True)
class _Phrases:
    """`meanings[phrase]` gives the phrase's first form per language; `openings` its kind."""

    meanings: dict[str, dict[str, str]]
    openings: dict[str, Opening]


def furniture_meaning(text: str, to: str) -> str | None:
    """What a line of site furniture means in the language `to` (ISO 639-1).

    `None` when the whole line is not known, or not in that language. A number at the end (how many
    comments) is kept.
    """
    core, count = _core(text)
    meaning = _phrases().meanings.get(core, {}).get(to)
    return f"{meaning} {count}".rstrip() if meaning is not None else None


def is_furniture_phrase(text: str) -> bool:
    """Whether the whole line is a known phrase of site furniture."""
    return _core(text)[0] in _phrases().meanings


def opening(text: str) -> Opening | None:
    """What the words before a line's first colon introduce; `None` where they are not known."""
    head, colon, _ = text[: _LONGEST_LABEL + 1].replace("：", ":").partition(":")
    return _phrases().openings.get(_core(head)[0]) if colon else None


def opens_byline(word: str) -> bool:
    """Whether a line's first word introduces a writer without a colon (`By`, `Von`, `Par`)."""
    return _phrases().openings.get(_core(word)[0]) == "byline"


def count_cues(text: str) -> int:
    """How many different cues of site talk `text` has."""
    script = dominant_script(text)
    cues = _cues().get(_CUE_SCRIPTS.get(script, script), ())
    folded = text.casefold().translate(_APOSTROPHES)
    words = f" {_NO_WORD.sub(' ', folded)} " if script not in _CUE_SCRIPTS else folded
    return sum(all(fragment in words for fragment in cue) for cue in cues)


def _core(text: str) -> tuple[str, str]:
    """A line without what does not count in it, and the number at its end if there is one."""
    folded = " ".join(text.casefold().translate(_APOSTROPHES).split())
    counted = _COUNT.search(folded)
    bare = folded[: counted.start()] if counted else folded
    return _EDGES.sub("", bare), counted[0].strip(" :|•–-") if counted else ""


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    meanings: dict[str, dict[str, str]] = {}
    openings: dict[str, Opening] = {}
    for block in _content("phrases.txt").split("\n\n"):
        kind: Opening | None = None
        forms: dict[str, list[str]] = {}
        for line in block.splitlines():
            language, colon, phrases = line.partition(": ")
            if colon:
                forms[language] = phrases.split(" | ")
            else:
                kind = _OPENINGS.get(line)
        block_meanings = {language: phrases[0] for language, phrases in forms.items()}
        for phrase in (phrase for phrases in forms.values() for phrase in phrases):
            core = _core(phrase)[0]
            if kind is None or kind == "label":
                meanings.setdefault(core, block_meanings)
            if kind is not None:
                openings.setdefault(core, kind)
    return _Phrases(meanings, openings)


@lru_cache(maxsize=1)
def _cues() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    script, space = "", " "
    for line in _content("cues.txt").splitlines():
        if line.startswith("["):
            script = line.strip("[]")
            space = "" if script == "Hani" else " "
        elif line:
            words = line.translate(_APOSTROPHES).split()
            found.setdefault(script, []).append(tuple(space + w.replace("_", " ") for w in words))
    return {script: tuple(cues) for script, cues in found.items()}


def _content(name: str) -> str:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("#"))
