"""Site furniture: what pages put around their stories, and what it means.

The same few hundred phrases stand around the news of every site, so they can be known by heart:
`phrases.txt` lists them by meaning in the languages that matter most here. It serves twice, to
set furniture aside and to give its meaning without a model. `cues.txt` lists words that give site
talk away when they come together, for the notices that every site words differently. Both are
plain text, for speakers of the languages to mend; they are read when first needed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from summarize.characters import OPENING_QUOTES, straightened
from summarize.passages.words import count_unspaced

Opening = Literal["label", "caption", "byline"]
"""What a line with a colon introduces: more furniture, a picture's words, a writer."""

_OPENINGS: dict[str, Opening] = {"label": "label", "caption": "caption", "byline": "byline"}
_FOLDER = Path(__file__).parent
_CORE = re.compile(r"[^\W_](?:.*[^\W_])?")
_COUNT = re.compile(r"[\s(\[|•:–-]*\d[\d\s.,:()\]]*$")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d(?:[\d.,\s]*\d)?")
_COUNT_WORDS = 4
_WORD = re.compile(r"[\w'+-]+")
_WORDS_OF_ASCII = bytes(
    ord(letter.lower()) if letter.isascii() and _WORD.match(letter) else ord(" ")
    for letter in map(straightened, map(chr, range(256)))
)
"""Its words in lower case with blanks for all else: told in a fifth of the time."""
_COMMAS = frozenset(",،，")
_LONGEST_LABEL = 30
_CREDIT_WORDS = 4
"""Words at a credit's beginning that are looked at: the longest phrase and one that it is about."""
_LONGEST_PHRASE = 100
"""Characters of a line that may be a phrase of the list; the longest of them has 59."""
_LINES_KEPT = 64  # each is asked for all its cues, for those of anywhere, for what opens it
_KEY = 3
"""Letters by which cues are looked up; the longest word of every cue has as many."""


@dataclass(frozen=True, slots=True)
class _Phrases:
    """`meanings[phrase]` gives languages, and the phrase's first form in each; `openings` its kind.

    Two rows, of which many phrases have the first in common: a mapping for each would take four times as much.
    """

    meanings: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    openings: dict[str, Opening]


@dataclass(frozen=True, slots=True)
class _Cues:
    """Cues as fragments that must all be found; most are kept by the beginning of a long word.

    Those of `anywhere` are among them, and those of `opening`, whose first fragment opens a line without a comma.
    """

    by_beginning: dict[str, list[tuple[str, tuple[str, ...]]]]
    """The fragment with that word, and the cue."""
    anywhere: frozenset[tuple[str, ...]]
    opening: frozenset[tuple[str, ...]]
    unspaced: tuple[tuple[str, ...], ...]
    counters: tuple[str, ...]


def furniture_meaning(text: str, to: str) -> str | None:
    """What a line of site furniture means in the language `to` (ISO 639-1).

    `None` when the whole line is not known, or not in that language. A number at the end (how many
    comments) is kept.
    """
    core, count = _core(text)
    languages, forms = _phrases().meanings.get(core, ((), ()))
    meaning = forms[languages.index(to)] if to in languages else None
    return f"{meaning} {count}".rstrip() if meaning is not None else None


def is_furniture_phrase(text: str) -> bool:
    """Whether the whole line is a known phrase of site furniture."""
    return len(text) <= _LONGEST_PHRASE and _core(text)[0] in _phrases().meanings


def opening(text: str) -> Opening | None:
    """What the words before a line's first colon introduce; `None` where they are not known."""
    head, colon, _ = text[: _LONGEST_LABEL + 1].replace("：", ":").partition(":")
    return _introduced_by(head) if colon else None


def opens_byline(word: str) -> bool:
    """Whether a line's first word introduces a writer without a colon (`By`, `Von`, `Par`)."""
    return _introduced_by(word) == "byline"


def opens_caption(word: str) -> bool:
    """Whether a line's first word introduces a picture (`Photo`, `Фото`)."""
    return _introduced_by(word) == "caption"


def heads_links(text: str) -> bool:
    """Whether a whole line is a label without what it introduces: `Read also`, `Tags:`."""
    return len(text) <= _LONGEST_LABEL and _introduced_by(text) == "label"


def credits_picture(text: str) -> bool:
    """Whether words tell whose picture stands there: `Photo: AP`, `Photo courtesy of the fair`."""
    if opening(text) == "caption":
        return True
    words = text.split()[:_CREDIT_WORDS]
    return any(
        _introduced_by(" ".join(words[:number])) == "caption" for number in range(2, len(words))
    )


def _introduced_by(words: str) -> Opening | None:
    return _phrases().openings.get(_core(words)[0])


def has_cue(text: str, *, anywhere: bool = False) -> bool:
    """Whether words of site talk come together in `text`; such as no story has, if `anywhere`."""
    found = _spaced_cues(text)
    if anywhere:
        return any(cue in _cues().anywhere for cue, _ in found)
    return bool(found) or _has_unspaced_cue(text)


def opens_with_cue(text: str) -> bool:
    """Whether site talk begins with the first word: `Follow us`, not `They would not follow us`.

    A comma makes it something that is told: `Join our channel, he wrote`.
    """
    if text.startswith(tuple(OPENING_QUOTES)) or not _COMMAS.isdisjoint(text):
        return False
    return any(opens for _, opens in _spaced_cues(text)) or _has_unspaced_cue(text)


@lru_cache(maxsize=_LINES_KEPT)
def _spaced_cues(text: str) -> tuple[tuple[tuple[str, ...], bool], ...]:
    """The cues of languages with spaces of which `text` has all words, and which of them open it."""
    words = _cue_words(text)
    padded = f" {' '.join(words)} "
    cues = _cues()
    found = [
        cue
        for beginning in cues.by_beginning.keys() & {word[:_KEY] for word in words}
        for rarest, cue in cues.by_beginning[beginning]
        if rarest in padded and all(map(padded.__contains__, cue))
    ]
    return tuple(
        (cue, padded.startswith(cue))
        for cue in found
        if cue not in cues.opening or (padded.startswith(f"{cue[0]} ") and _COMMAS.isdisjoint(text))
    )


def _cue_words(text: str) -> list[str]:
    """The words of a text as cues have them."""
    if text.isascii():
        return text.encode("ascii").translate(_WORDS_OF_ASCII).decode("ascii").split()
    return _WORD.findall(_plain(text.casefold()))


def _has_unspaced_cue(text: str) -> bool:
    if not count_unspaced(text):
        return False
    folded = _plain(text.casefold())
    return any(
        all(fragment in folded for fragment in cue) for cue in _cues().unspaced if cue[0] in folded
    )


def counts_visitors(text: str) -> bool:
    """Whether a line only tells how many have read, shared or answered something."""
    if len(text) > _LONGEST_PHRASE or not _DIGIT.search(text):
        return False
    words = _WORD.findall(_NUMBER.sub("0", _plain(text.casefold())))
    if len(words) > _COUNT_WORDS or "0" not in (*words[:1], *words[-2:]):
        return False
    return any(word.startswith(_cues().counters) for word in words)


def _core(text: str) -> tuple[str, str]:
    """A line without what does not count in it, and the number at its end if there is one."""
    if text.isalpha() and text.isascii():
        return text.casefold(), ""
    return _core_of_plain(" ".join(_plain(text.casefold()).split()))


def _core_of_plain(folded: str) -> tuple[str, str]:
    """As `_core`, of what is in lower case and plain already, with single blanks."""
    if folded[:1].isalnum() and folded[-1:].isalpha():
        return folded, ""
    counted = _COUNT.search(folded) if _DIGIT.search(folded) else None
    core = _CORE.search(folded[: counted.start()] if counted else folded)
    return core[0] if core else "", counted[0].strip(" :|•–-") if counted else ""


def _plain(text: str) -> str:
    """A text with one kind of apostrophe, and without the letter that Russians often leave out."""
    return straightened(text).replace("ё", "е")


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    meanings: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    rows: dict[tuple[str, ...], tuple[str, ...]] = {}
    openings: dict[str, Opening] = {}
    content = _content("phrases.txt")
    # Every process reads all of them: folded at once, in a third of the time that one by one takes.
    folded_blocks = _plain(content.casefold()).split("\n\n")
    for block, folded in zip(content.split("\n\n"), folded_blocks, strict=True):
        kind = _OPENINGS.get(block.partition("\n")[0])
        lines = [line.partition(": ") for line in block.splitlines() if ": " in line]
        languages = tuple([language for language, _, _ in lines])
        firsts = tuple([phrases.partition(" | ")[0] for _, _, phrases in lines])
        block_meanings = rows.setdefault(languages, languages), firsts
        for core in _cores(folded):
            if kind is None or kind == "label":
                meanings.setdefault(core, block_meanings)
            if kind is not None:
                openings.setdefault(core, kind)
    return _Phrases(meanings, openings)


def _cores(folded_block: str) -> Iterator[str]:
    """What counts of the phrases of a block, which is in lower case and plain already."""
    for line in folded_block.splitlines():
        _, _, phrases = line.partition(": ")
        for phrase in phrases.split(" | ") if phrases else ():
            yield _core_of_plain(phrase)[0]


@lru_cache(maxsize=1)
def _cues() -> _Cues:
    by_beginning: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    unspaced: list[tuple[str, ...]] = []
    counters: list[str] = []
    marked: dict[str, set[tuple[str, ...]]] = {"[anywhere]": set(), "[opening]": set()}
    section = ""
    for line in _plain(_content("cues.txt")).splitlines():
        if line.startswith("["):
            section = line
        elif line and section == "[counters]":
            counters.extend(line.split())
        elif line and (not section or section in marked):
            fragments = [fragment.replace("_", " ") for fragment in line.split()]
            rarest = max(line.replace("_", " ").split(), key=len)
            cue = tuple(f" {fragment}" for fragment in fragments)
            with_rarest = next(fragment for fragment in cue if rarest in fragment)
            by_beginning.setdefault(rarest[:_KEY], []).append((with_rarest, cue))
            if section:
                marked[section].add(cue)
        elif line:
            unspaced.append(tuple(line.split()))
    anywhere, opening = map(frozenset, marked.values())
    return _Cues(by_beginning, anywhere, opening, tuple(unspaced), tuple(counters))


def _content(name: str) -> str:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("#"))
