"""What can be known of an article without a model: passages, languages, quotations, claims.

Both engines start from this, and verification ends with it: whatever an engine says is checked
against what is found here.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from summarize.article import Article, LanguageShare, Role
from summarize.characters import UNSPACED
from summarize.languages import UNDETERMINED, count_letters
from summarize.passages import (
    Passage,
    bare_byline,
    dateline,
    day_told,
    is_furniture_phrase,
    names_writer,
    split_passages,
)
from summarize.quotations import Claim, Quote, find_attributions
from summarize.quotations.confidence import Models

_HEADING_MARKS = re.compile(r"^[#>*\s]+(?=\w)")
_HEAD = 200
"""Characters in which a dateline ends."""
_FEWEST_WORDS = 3
_SURE = 0.95
"""From here on a line is believed to be in another language than its page."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article with everything our own finders say of it, in document order.

    `quotes` and `claims` are those of the story; what is said in the page's furniture is left out.
    `languages` is sorted by share, the page's main language first; it is empty when no passage's
    language could be told.
    """

    article: Article
    passages: tuple[Passage, ...]
    languages: tuple[LanguageShare, ...]
    quotes: tuple[Quote, ...]
    claims: tuple[Claim, ...]

    @property
    def language(self) -> str:
        """The code of the page's main language, `und` when the text can't tell."""
        return self.languages[0].code if self.languages else UNDETERMINED

    @property
    def title(self) -> str | None:
        """The article's title: its source's, else the passage that reads like one."""
        return self.article.title or self._title_line()

    @property
    def byline(self) -> str | None:
        """Who wrote it and from where: its source's word, else the passage that says so."""
        told = filter(names_writer, self._lines("byline"))
        return self.article.byline or next(filter(None, map(bare_byline, told)), None)

    @property
    def published(self) -> str | None:
        """When it was published: its source's word, else the day of the story's dateline."""
        return self.article.published or self._dateline_day()

    def _title_line(self) -> str | None:
        """The line that is the title, all its sentences, without the marks of a heading."""
        parts = [passage for passage in self.passages if passage.role == "title"]
        whole = [passage for passage in parts if passage.paragraph == parts[0].paragraph]
        if not whole:
            return None
        line = " ".join(self.article.text[whole[0].start : whole[-1].end].split())
        return _HEADING_MARKS.sub("", line) or None

    def _dateline_day(self) -> str | None:
        """The day (ISO 8601) of the dateline before the story or in its first sentence.

        Before the story a line may tell the day without a place.
        """
        for passage in self.passages:
            if passage.role not in {"byline", "body"}:
                continue
            found = dateline(self.article.text[passage.start :][:_HEAD], passage.language)
            told = found.published if found is not None else None
            if told is None and passage.role == "byline":
                told = day_told(passage.text, passage.language)
            if told is not None:
                return told.isoformat()
            if passage.role == "body":
                break
        return None

    def _lines(self, role: Role) -> Iterator[str]:
        return (passage.text for passage in self.passages if passage.role == role)


def analyse(
    article: Article, fitted: Models | None = None, *, passages: tuple[Passage, ...] | None = None
) -> Analysis:
    """Everything our own finders say of an article. Never raises on any text.

    `fitted` judges attributions in place of the shipped models, for those who measure them;
    `passages` are the article's where they are known already.
    """
    if passages is None:
        passages = tuple(split_passages(article.text, article.roles))
    languages = _languages_told(passages)
    attributions = find_attributions(
        article.text, languages[0].code if languages else UNDETERMINED, passages, fitted
    )
    return Analysis(
        article=article,
        passages=passages,
        languages=languages,
        quotes=tuple(attributions.quotes),
        claims=tuple(attributions.claims),
    )


def is_told_apart(passage: Passage, main: str) -> bool:
    """Whether a passage is in another language than its page's `main` one for sure.

    A name, a brand, a line of a menu is in no language that a reader would want to know of: it takes
    a few words, and certainty, or a notice that is known.
    """
    if passage.language == main or passage.role in {"byline", "caption"}:
        return False
    if is_furniture_phrase(passage.text):
        return True
    words = max(len(passage.text.split()), len(UNSPACED.findall(passage.text)) // 2)
    return words >= _FEWEST_WORDS and passage.confidence >= _SURE


def _languages_told(passages: tuple[Passage, ...]) -> tuple[LanguageShare, ...]:
    """The shares of the page's main language, and of those that are in it for sure."""
    shares = language_shares(passages)
    if len(shares) < 2:
        return shares
    main = shares[0].code
    told = (each for each in passages if each.language == main or is_told_apart(each, main))
    return language_shares(tuple(told))


def language_shares(passages: tuple[Passage, ...]) -> tuple[LanguageShare, ...]:
    """The page's languages by share of letters; confidence is the mean, weighted by letters."""
    alike: defaultdict[tuple[str, str, float], list[str]] = defaultdict(list)
    for passage in passages:
        if passage.language != UNDETERMINED:
            alike[passage.language, passage.script, passage.confidence].append(passage.text)
    letters: defaultdict[tuple[str, str], int] = defaultdict(int)
    weighted: defaultdict[tuple[str, str], float] = defaultdict(float)
    for (code, script, confidence), texts in alike.items():
        count = count_letters(*texts)  # all at once, as most of a page's passages are equally sure
        letters[code, script] += count
        weighted[code, script] += count * confidence
    total = sum(letters.values())
    shares = (
        LanguageShare(
            code, script, round(count / total, 4), round(weighted[code, script] / count, 4)
        )
        for (code, script), count in letters.items()
        if count
    )
    return tuple(sorted(shares, key=lambda share: (-share.share, share.code, share.script)))
