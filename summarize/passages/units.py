"""What a line of a page, or a sentence of a longer one, tells by itself of what it may be.

Apart from the roles because nothing here looks at what stands beside it: a shape, a few words known by
heart, a date. What it is among its neighbours is inferred from these answers.
"""

import re

from summarize.article import Role
from summarize.characters import CLOSING_QUOTES, DIRECTIONS
from summarize.lazily import Once
from summarize.passages.datelines import names_month_or_weekday, words_beside_date
from summarize.passages.furniture import (
    counts_visitors,
    credits_picture,
    has_cue,
    heads_links,
    is_furniture_phrase,
    opening,
    opens_byline,
    opens_caption,
    opens_with_cue,
)
from summarize.passages.words import count_unspaced, count_unspaced_words, folded_words

_ENDING = re.compile(rf"[.!?…。！？؟۔।॥|።፡။།։;:][{CLOSING_QUOTES})\]}}】）》〉{DIRECTIONS}\s]*\Z")
_STOPLESS = re.compile(r"[\u0e00-\u0eff]")
"""Thai and Lao end a sentence with a space."""
_DATE = re.compile(
    r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\b(?:\d{1,2}|(?:19|20)\d\d)\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_ENTRY = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d\b\W*(?=[^\W\d_])")
_CREDIT = re.compile(r"\(c\)\s|copyright\b", re.IGNORECASE)
_LAST_PART = re.compile(r".*(?:[.!?…][»”\")]*|\s[|/–—])\s+[(\[]?", re.DOTALL)
"""What stands in a caption before the credit that ends it."""
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$|^(?:\w+:\s*)?[#@]\w+(?:\s+[#@]\w+)*\.?$")
_MAIL = re.compile(r"\w@\w[\w-]*+\.\w")
_TRAIL = re.compile(r"\s[>›»/|→]\s")
_KICKER = re.compile(r"[^|]{1,25}\s\|\s([^|]+)")
"""What a headline is about, and a bar before it: Budget | Taxes go up."""
_PARTS = re.compile(r"\s*[,|•·—–/;]\s*|\s-\s")
_OPENER = re.compile(r"^\W*(\w+)\s+([^\W\d_])")
_TURN = re.compile(r"[—–―−]\s*\w")
PROSE_WORDS = 6
"""Words from which on what ends as a sentence does is prose."""
_LONG_LINE = 30
"""Words from which on a line without a stop is prose all the same, a headline no more."""
TITLE_WORDS = range(3, 26)
"""How many words a title has."""
_NOTICE_WORDS = 60
"""Words up to which a notice may be taken for one by its cues."""
_CAPTION_WORDS = 60
"""Words up to which a paragraph may be a caption for the credit that ends it."""
_CREDIT_WORDS = 8
_STRAY_WORDS = 15
BYLINE_WORDS = 9
"""Words up to which a line may be a byline."""
_TITLED = 0.9
"""The share of longer words with a capital in a headline that writes them so."""
_NAME_WORDS = 3
"""Words of a name, of a person or a paper; a headline has more together, or some in small letters."""
_NAMES_OF_PERSON = 2
_STEM = 5
"""Letters by which two words are taken for forms of one."""


class Unit:
    """What gets a role of its own: a short paragraph (`alone`), or a sentence of a longer one.

    What every unit of a page is asked is found out at birth; the rest is when it is asked for.
    """

    def __init__(self, text: str, *, alone: bool) -> None:
        self.text = text
        self.alone = alone
        self._unspaced = count_unspaced(text)
        self._tokens = folded_words(text)
        self.words = count_unspaced_words(text) if self._unspaced > 4 else len(self._tokens)
        """How many words it has, about, in scripts without spaces."""
        self.ended = alone and self._ends()
        """Whether it stands alone and ends as a sentence does, or as a line that announces one."""
        self.is_prose = self.words >= (PROSE_WORDS if self.ended or not alone else _LONG_LINE)
        """Whether it looks like a sentence of a story."""
        self.known = self._known() if alone and self.words <= _NOTICE_WORDS else None
        """Its role, where its own words leave no doubt of it wherever it stands."""

    def _ends(self) -> bool:
        return ends_sentence(self.text, self.words)

    def _known(self) -> Role | None:
        if is_furniture_phrase(self.text) or (not self.ended and counts_visitors(self.text)):
            return "furniture"
        kind = opening(self.text)
        if kind is not None and not (self.ended and self.words > _LONG_LINE):
            return "furniture" if kind == "label" else kind
        credit = "©" in self.text or _CREDIT.match(self.text)
        if credit and self.words < TITLE_WORDS.stop:
            return "furniture"
        if _ADDRESS.match(self.text) or not self.words:
            return "furniture"
        return "furniture" if has_cue(self.text, anywhere=True) else None

    @property
    def is_short(self) -> bool:
        """Whether it is a line of its own that could be a notice, a headline or a menu."""
        return self.alone and self.words <= _STRAY_WORDS

    @property
    def is_headline(self) -> bool:
        """Whether it is a line without a stop, or a question: menus and headlines are."""
        return self.alone and (not self.ended or self.text.endswith(("?", "؟", "？")))

    @property
    def has_kicker(self) -> bool:
        """Whether it is a headline behind a word or two and a bar, and no trail of rubrics."""
        found = _KICKER.fullmatch(self.text)
        return found is not None and len(_LETTERS.findall(found[1])) > _NAME_WORDS + 1

    @property
    def is_trail(self) -> bool:
        """Whether it is a trail of rubrics: `Home > News > Ferries`."""
        is_parted = self.alone and _TRAIL.search(self.text) is not None
        return is_parted and not self.ended and not self.has_kicker

    @property
    def is_statement(self) -> bool:
        """Whether it has small words beside what may be names: an author's name has none."""
        words = _LETTERS.findall(self.text)
        return len(words) >= TITLE_WORDS.start and any(word[0].islower() for word in words[1:])

    @property
    def may_head(self) -> bool:
        """Whether it heads a page for all its stop: a question, or every longer word has a capital."""
        if not self.alone or self.is_turn or self.is_entry or self.words not in TITLE_WORDS:
            return False
        longer = [word for word in _LETTERS.findall(self.text) if len(word) > _NAME_WORDS]
        titled = sum(word[0].isupper() for word in longer)
        titled_words = len(longer) > _NAME_WORDS and titled >= _TITLED * len(longer)
        return self.is_headline or titled_words or not _has_stop(self.text)

    @property
    def is_turn(self) -> bool:
        """Whether a dash opens it, as it opens what is said in a talk."""
        return self.alone and _TURN.match(self.text) is not None

    @property
    def is_byline(self) -> bool:
        """Whether it is a short line with a date or time, or `By` and a name."""
        if not self.alone or self.ended or self.words > BYLINE_WORDS:
            return False
        opener = _OPENER.match(self.text)
        if opener and opener[2].isupper() and opens_byline(opener[1]):
            return True
        return self.has_date or self._tells_day()

    @property
    def has_date(self) -> bool:
        """Whether it has a date in figures, or a time."""
        return _DATE.search(self.text) is not None

    def _tells_day(self) -> bool:
        """Whether a number stands beside a month or a weekday; a year alone tells no day."""
        return _NUMBER.search(self.text) is not None and names_month_or_weekday(self.text)

    @property
    def is_entry(self) -> bool:
        """Whether it is what a live blog says at a time: `14:45 The ferry has been cancelled`."""
        return self.alone and _ENTRY.match(self.text) is not None and self.is_dated_headline

    @property
    def has_year(self) -> bool:
        """Whether it has a year: a headline may, but lines about a site's rubrics have it as well."""
        return _YEAR.search(self.text) is not None

    @property
    def is_dated_headline(self) -> bool:
        """Whether a line that has a date may be a headline: not only names stand beside the date."""
        opener = _OPENER.match(self.text)
        if opener and opens_byline(opener[1]):
            return False
        words = words_beside_date(self.text)
        small = sum(word[0].islower() and len(word) > _NAME_WORDS for word in words)
        longest = max(len(words_beside_date(part)) for part in _PARTS.split(self.text))
        return longest > _NAME_WORDS or (small > 0 and len(words) > 1)

    @Once
    def is_notice(self) -> bool:
        """Whether it talks the way sites talk to their visitors."""
        if self.words > _NOTICE_WORDS:
            return False
        return has_cue(self.text) or (
            self.alone and self.words < _LONG_LINE and _MAIL.search(self.text) is not None
        )

    @property
    def is_call(self) -> bool:
        """Whether it is a paragraph that does nothing but call on visitors."""
        if not self.alone or self.words >= _LONG_LINE or not self.is_notice:
            return False
        if not self.ended or self.text.endswith(("!", "！")):
            return True
        return self.is_short and opens_with_cue(self.text)

    @property
    def is_credit(self) -> bool:
        """Whether it is a line that tells whose picture stands there, without a colon or a stop.

        Behind the word stand an agency's bars or a person's two names, or it is a heading.
        """
        if self.ended or not self.alone or self.words > BYLINE_WORDS:
            return False
        opener = _OPENER.match(self.text)
        if opener is None:
            return False
        _, *names = _LETTERS.findall(self.text)
        is_name = len(names) == _NAMES_OF_PERSON and all(name[0].isupper() for name in names)
        return (is_name or "/" in self.text) and opens_caption(opener[1])

    @Once
    def is_caption(self) -> bool:
        """Whether it is a paragraph that ends by telling whose picture it is about.

        `The old bridge on Monday. Photo: Anna Beck`
        """
        return self.alone and self.words <= _CAPTION_WORDS and ends_with_credit(self.text)

    @property
    def heads_links(self) -> bool:
        """Whether it is a line that is all a heading of other stories, or of tags."""
        return self.alone and self.known == "furniture" and heads_links(self.text)

    @Once
    def stems(self) -> frozenset[str]:
        """The beginnings of its longer words, or its pairs of letters where nothing is spaced."""
        if self._unspaced:
            return frozenset(self.text[i : i + 2] for i in range(len(self.text[:200]) - 1))
        return frozenset([word[:_STEM] for word in self._tokens if len(word) >= _STEM])


def ends_with_credit(text: str) -> bool:
    """Whether a picture's credit stands at the end of a paragraph, behind a sentence or a bar."""
    before = _LAST_PART.match(text)
    if before is None:
        return False
    credit = text[before.end() :]
    words = _LETTERS.findall(credit)
    if not words or len(words) > _CREDIT_WORDS:
        return False
    return credits_picture(credit) or (
        len(words) <= _NAME_WORDS + 1
        and not ends_sentence(credit)
        and credit[0].isupper()
        and opens_caption(words[0])
    )


def ends_sentence(text: str, words: int = PROSE_WORDS + 1) -> bool:
    """Whether a line of so many words ends as a sentence does, where its language marks that."""
    if _has_stop(text):
        return text.count("|") < 2 or not _TRAIL.search(text)  # a bar is also typed for a danda
    return words > PROSE_WORDS and _STOPLESS.search(text) is not None


def _has_stop(text: str) -> bool:
    return _ENDING.search(text[-12:]) is not None
