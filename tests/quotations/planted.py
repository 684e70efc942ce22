"""Articles with planted answers: the corpus beside this file, and how near a finder comes to it.

An article is a text file `corpus/<dev or held>/<language>_<topic>.txt`. What somebody says stands
in it as

    [[SPEAKER; CUE; extras|the words]]

where SPEAKER is the fullest name that the article gives (`a/b` when two forms are equally right,
`-` when there is none to find), CUE the expression of saying as it stands (`-` to leave it open),
and the extras are `mixed`, `claim` (indirect speech; may hold further brackets), `group=1` and
`via=NAME`. Quotation marks stay outside the brackets. Whatever stands in quotation marks without
brackets is planted too: titles, mottos and scare quotes that nobody said.

Rules are written by looking at `dev`; `held` is only measured.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from summarize.quotations import Claim, Quote
from tests.quotations.raw import find_claims, find_quotes

CORPUS = Path(__file__).parent / "corpus"

_BRACKET = re.compile(r"\[\[([^|\[\]]*)\||\]\]")
# An edge that nobody will miss: marks, dashes, and the comma before the attribution.
_EDGES = " \t\n\"“”„«»‟‘’「」『』'–—-,.;:。，、?!؟…"


@dataclass(frozen=True, slots=True)
class Expected:
    """A planted quotation or claim: `text[start:end]`."""

    start: int
    end: int
    speakers: tuple[str, ...]
    cue: str | None
    via: str | None
    group: str | None
    mixed: bool
    claim: bool


@dataclass(frozen=True, slots=True)
class Planted:
    """An article of the corpus, its brackets taken out."""

    name: str
    language: str
    text: str
    expected: tuple[Expected, ...]

    @property
    def quotes(self) -> list[Expected]:
        """What stands in quotation marks, or after a dash."""
        return [e for e in self.expected if not e.claim]

    @property
    def claims(self) -> list[Expected]:
        """Indirect speech."""
        return [e for e in self.expected if e.claim]


@dataclass(slots=True)
class Tally:
    """Counts over articles; the shares are what the floors speak of."""

    planted: int = 0
    predicted: int = 0
    found: int = 0
    attributed: int = 0
    named: int = 0
    claims: int = 0
    claims_found: int = 0
    claims_attributed: int = 0

    @property
    def found_share(self) -> float:
        """Share of the planted quotations whose span was found."""
        return self.found / self.planted

    @property
    def attributed_share(self) -> float:
        """Share of those found that have the right speaker."""
        return self.attributed / max(1, self.found)

    @property
    def precision(self) -> float:
        """Share of what the finder calls a quotation that was planted as one."""
        return self.found / max(1, self.predicted)


def load(folder: str, language: str = "*") -> list[Planted]:
    """The articles of `dev` or `held`, all or those of one language, in the order of their names."""
    return [parse(path) for path in sorted((CORPUS / folder).glob(f"{language}_*.txt"))]


def corpus_hash() -> str:
    """What pins the corpus that a floor was measured on."""
    digest = hashlib.sha256()
    for path in sorted(CORPUS.glob("*/*.txt")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def parse(path: Path) -> Planted:
    """One article. An unbalanced bracket is an error in the corpus: `ValueError`."""
    marked = path.read_text(encoding="utf-8")
    pieces: list[str] = []
    length = last = 0
    open_: list[tuple[int, str]] = []
    expected = []
    for match in _BRACKET.finditer(marked):
        pieces.append(marked[last : match.start()])
        length += match.start() - last
        last = match.end()
        if match[1] is not None:
            open_.append((length, match[1]))
        elif open_:
            expected.append(_expected(*open_.pop(), length))
        else:
            raise ValueError(f"{path.name}: ]] without [[ near {marked[last - 60 : last]!r}")
    if open_:
        raise ValueError(f"{path.name}: never closed: {open_[-1][1]!r}")
    pieces.append(marked[last:])
    language = path.stem.split("_")[0]
    ordered = tuple(sorted(expected, key=lambda e: (e.start, -e.end)))
    return Planted(path.stem, language, "".join(pieces), ordered)


def _expected(start: int, head: str, end: int) -> Expected:
    speaker, cue, *extras = (part.strip() for part in head.split(";"))
    options = dict(extra.partition("=")[::2] for extra in extras)
    return Expected(
        start=start,
        end=end,
        speakers=() if speaker == "-" else tuple(speaker.split("/")),
        cue=None if cue == "-" else cue,
        via=options.get("via"),
        group=options.get("group"),
        mixed="mixed" in options,
        claim="claim" in options,
    )


def measure(articles: Iterable[Planted]) -> Tally:
    """What `find_quotes` and `find_claims` make of the articles."""
    tally = Tally()
    for article in articles:
        quotes = find_quotes(article.text, article.language)
        found = {_core(article.text, q.start, q.end): q for q in quotes}
        tally.planted += len(article.quotes)
        tally.predicted += len(quotes)
        for expected in article.quotes:
            quote = found.get(_core(article.text, expected.start, expected.end))
            if quote is None:
                continue
            tally.found += 1
            tally.attributed += attributed(expected, quote)
            tally.named += quote.speaker is not None and quote.speaker.name in expected.speakers
        claims = find_claims(article.text, article.language)
        for expected in article.claims:
            tally.claims += 1
            near = [c for c in claims if _overlap(expected, c) >= 0.5]
            tally.claims_found += bool(near)
            tally.claims_attributed += any(attributed(expected, c) for c in near)
    return tally


def attributed(expected: Expected, found: Quote | Claim) -> bool:
    """Whether the speaker is the planted one, in whatever grammatical form the article has him.

    The last word of the planted name must be in the name found: the same word, or the same but
    for an ending.
    """
    if found.speaker is None:
        return not expected.speakers
    words = re.findall(r"[\w'’ʻʼ‘]+", found.speaker.name.lower())
    return any(
        speaker.lower() in found.speaker.name.lower()
        or any(_inflected(speaker.lower().split()[-1], word) for word in words)
        for speaker in expected.speakers
    )


def _inflected(lemma: str, form: str) -> bool:
    stem = lemma[: max(3, len(lemma) - 2)]
    return form.startswith(stem) and len(form) <= len(lemma) + 7


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _overlap(expected: Expected, claim: Claim) -> float:
    common = min(expected.end, claim.end) - max(expected.start, claim.start)
    return max(0, common) / (max(expected.end, claim.end) - min(expected.start, claim.start))
