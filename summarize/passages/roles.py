"""What each passage is on its page: story, title, byline, caption, or the site's furniture.

A page's text says more by its shape than by its words. A story is prose: sentences that end in a
stop. What stands before its first and after its last prose sentence is looked at hard, because
menus, log-in prompts and related headlines gather there; between them only what is known by heart
is set aside. Precision comes first: a passage is the story's unless something speaks against it,
and when setting aside would leave next to nothing, everything unknown is kept.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from summarize.article import Role
from summarize.characters import (
    CLOSING_QUOTES,
    CORNER_QUOTES,
    DIRECTIONS,
    DOUBLE_QUOTES,
)
from summarize.lazily import Once
from summarize.lexicon import as_written
from summarize.passages.datelines import dateline, names_month_or_weekday, words_beside_date
from summarize.passages.furniture import (
    counts_visitors,
    has_cue,
    is_furniture_phrase,
    opening,
    opens_byline,
    opens_caption,
    opens_with_cue,
)
from summarize.passages.words import count_unspaced, folded_words

_ENDING = re.compile(rf"[.!?…。！？؟۔।॥|።፡။།։;:][{CLOSING_QUOTES})\]}}】）》〉{DIRECTIONS}\s]*\Z")
_STOPLESS = re.compile(r"[\u0e00-\u0eff]")
"""Thai and Lao end a sentence with a space."""
_DATE = re.compile(
    r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\b(?:\d{1,2}|(?:19|20)\d\d)\b")
_SPEECH_MARKS = frozenset(DOUBLE_QUOTES + CORNER_QUOTES)
_LETTERS = re.compile(r"[^\W\d_]+")
_ENTRY = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d\b\W*(?=[^\W\d_])")
_CREDIT = re.compile(r"\(c\)\s|copyright\b", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$|^(?:\w+:\s*)?[#@]\w+(?:\s+[#@]\w+)*\.?$")
_MAIL = re.compile(r"\w@\w[\w-]*+\.\w")
_TRAIL = re.compile(r"\s[>›»/|→]\s")
_KICKER = re.compile(r"[^|]{1,25}\s\|\s([^|]+)")
"""What a headline is about, and a bar before it: Budget | Taxes go up."""
_HEADING = re.compile(r"#\s+\S")
"""The mark of a page's own heading in Markdown."""
_PARTS = re.compile(r"\s*[,|•·—–/;]\s*|\s-\s")
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?…]\s+[^\W\d_]\w+\s")
_OPENER = re.compile(r"^\W*(\w+)\s+([^\W\d_])")
_TURN = re.compile(r"[—–―]\s*\w")
_HANDLE = re.compile(r"(?:\bfollow\s{0,3})?[@<].*", re.IGNORECASE | re.DOTALL)
"""What stands behind a name in some bylines: `Follow @annabeck`."""
_AROUND_BYLINE = " ,\\-–—―*_"
"""What is around a byline, with the backslash that Markdown puts before a dash."""
_BRACKETS = {"(": ")", "[": "]", "【": "】", "（": "）"}
_TIME_ZONES = frozenset(
    as_written("GMT UTC ET EST EDT CST CDT PST PDT BST CET CEST EET MSK МСК IST HKT JST")
)
_PROSE_WORDS = 6
_LONG_LINE = 30
"""Words from which on a line without a stop is prose all the same, a headline no more."""
_TITLE_WORDS = range(3, 26)
_NOTICE_WORDS = 60
"""Words up to which a notice may be taken for one by its cues."""
_STRAY_WORDS = 15
_LEAST_SOLID = 100
"""Words of prose that a line must be compared with before it can be found to be a stray."""
_MANY_HEADLINES = 3
_BEHIND_STANDFIRST = 3
_BYLINE_WORDS = 9
_TITLED = 0.9
"""The share of longer words with a capital in a headline that writes them so."""
_NAME_WORDS = 3
_NAMES_OF_PERSON = 2
_TITLE_AND_STANDFIRST = 2
"""Words of a name, of a person or a paper; a headline has more together, or some in small letters."""
_LEAST_STORY = 25
_LEAST_SHARE = 0.25
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
        self.words = self._unspaced // 2 if self._unspaced > 4 else len(self._tokens)
        """How many words it has; scripts without spaces count two letters for one."""
        self.ended = alone and self._ends()
        """Whether it stands alone and ends as a sentence does, or as a line that announces one."""
        self.is_prose = self.words >= (_PROSE_WORDS if self.ended or not alone else _LONG_LINE)
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
        if credit and self.words < _TITLE_WORDS.stop:
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
    def may_head(self) -> bool:
        """Whether it heads a page for all its stop: a question, or every longer word has a capital."""
        if not self.alone or self.is_turn or self.is_entry or self.words not in _TITLE_WORDS:
            return False
        longer = [word for word in _LETTERS.findall(self.text) if len(word) > _NAME_WORDS]
        titled = sum(word[0].isupper() for word in longer)
        return self.is_headline or (len(longer) > _NAME_WORDS and titled >= _TITLED * len(longer))

    @property
    def is_turn(self) -> bool:
        """Whether a dash opens it, as it opens what is said in a talk."""
        return self.alone and _TURN.match(self.text) is not None

    @property
    def is_byline(self) -> bool:
        """Whether it is a short line with a date or time, or `By` and a name."""
        if not self.alone or self.ended or self.words > _BYLINE_WORDS:
            return False
        opener = _OPENER.match(self.text)
        if opener and opener[2].isupper() and opens_byline(opener[1]):
            return True
        return _DATE.search(self.text) is not None or self._tells_day()

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
        if self.ended or not self.alone or self.words > _BYLINE_WORDS:
            return False
        opener = _OPENER.match(self.text)
        if opener is None:
            return False
        _, *names = _LETTERS.findall(self.text)
        is_name = len(names) == _NAMES_OF_PERSON and all(name[0].isupper() for name in names)
        return (is_name or "/" in self.text) and opens_caption(opener[1])

    @Once
    def stems(self) -> frozenset[str]:
        """The beginnings of its longer words, or its pairs of letters where nothing is spaced."""
        if self._unspaced:
            return frozenset(self.text[i : i + 2] for i in range(len(self.text[:200]) - 1))
        return frozenset([word[:_STEM] for word in self._tokens if len(word) >= _STEM])


def ends_sentence(text: str, words: int = _PROSE_WORDS + 1) -> bool:
    """Whether a line of so many words ends as a sentence does, where its language marks that."""
    if _ENDING.search(text[-12:]) is not None:
        return text.count("|") < 2 or not _TRAIL.search(text)  # a bar is also typed for a danda
    return words > _PROSE_WORDS and _STOPLESS.search(text) is not None


class _Vocabulary:
    """The stems of a story, gathered as far as a question needs them: its opening answers most."""

    def __init__(self, story: Sequence[Unit]) -> None:
        self._stems: set[str] = set()
        self._ahead = iter(story)

    def shares(self, unit: Unit) -> bool:
        """Whether any of a unit's stems is the story's, too."""
        while unit.stems.isdisjoint(self._stems):
            following = next(self._ahead, None)
            if following is None:
                return False
            self._stems |= following.stems
        return True

    def shared(self, unit: Unit) -> int:
        """How many of a unit's stems are the story's, too."""
        self._stems.update(*(following.stems for following in self._ahead))
        return len(unit.stems & self._stems)


def bare_byline(line: str) -> str:
    """A byline without the brackets and dashes around it, and without what follows on a network."""
    bare = _HANDLE.sub("", line).strip(_AROUND_BYLINE)
    while bare[:1] in _BRACKETS and (
        bare.endswith(_BRACKETS[bare[0]]) or _BRACKETS[bare[0]] not in bare
    ):
        bare = bare[1:].removesuffix(_BRACKETS[bare[0]]).strip(_AROUND_BYLINE)
    return bare


def names_writer(byline: str) -> bool:
    """Whether a byline says more than where and when: `Сегодня, 14:45` names nobody.

    Nor does `— Anna Beck, Oslo, 2 May`, which signs the quotation above it.
    """
    if _TURN.match(byline) and not opens_byline(bare_byline(byline).partition(" ")[0]):
        return False
    found = dateline(byline)
    if found is not None and found.end == len(byline):
        # Without a stop two words may be a person's: `Анна Бек, 12 марта 2027`.
        place = byline.partition(",")[0]
        if " " not in place or place.isupper() or not byline[-1].isalnum():
            return False
    if byline.endswith(".") and not (opening(byline) or opens_byline(byline.split(None, 1)[0])):
        return False  # a part of a dateline
    unit = Unit(byline, alone=True)
    if unit.is_dated_headline and (unit.has_year or _DATE.search(byline)):
        return False
    told = byline.replace("：", ":").partition(":")[2] if opening(byline) else byline
    return any(
        not opens_byline(word) and word not in _TIME_ZONES for word in words_beside_date(told)
    )


def infer_roles(units: Sequence[Unit]) -> list[Role]:
    """The role of every unit of one page, in order."""
    strays = _strays(units)
    story = _story(units, strays)
    if not story:
        return [_plain_role(unit) for unit in units]
    first, last = story[0], story[-1]
    vocabulary = _Vocabulary([units[i] for i in story])
    roles = [
        *_front_roles(units[:first], vocabulary),
        *(_inner_role(unit, place) for place, unit in enumerate(units[first : last + 1])),
        *_back_roles(units[last + 1 :], vocabulary, follows_colon=_announces(units[last])),
    ]
    for place in strays:
        if roles[place] == "body":
            roles[place] = "furniture"
    if _is_story(units, roles):
        return roles
    return [_plain_role(unit) for unit in units]


def _story(units: Sequence[Unit], strays: frozenset[int]) -> list[int]:
    """The places of the units that are prose, without the notices and strays at both ends."""
    story = [
        i
        for i, unit in enumerate(units)
        if unit.is_prose and unit.known is None and i not in strays
    ]
    if len(story) > 1 and story[0] == 0 and _heads_page(units):
        del story[0]
    while story and units[story[0]].is_notice:
        del story[0]
    while story and (units[story[-1]].is_notice or _heads_run(units, story[-1])):
        del story[-1]
    return story


def _heads_page(units: Sequence[Unit]) -> bool:
    """Whether the first line is the headline of what follows, though it ends as a sentence does."""
    return units[0].may_head and not units[1].is_turn and units[1].words > units[0].words


def _strays(units: Sequence[Unit]) -> frozenset[int]:
    """The places of short lines at the page's ends that share no word with the story.

    One such line may well be the story's last; it is a stray in company only, next to others or to
    known furniture. No sentence at the end is one, since stories end with something else, and none
    with quoted words before the story.
    """
    solid = [unit for unit in units if unit.is_prose and not unit.is_short]
    if sum(unit.words for unit in solid) < _LEAST_SOLID:
        return frozenset()
    vocabulary = _Vocabulary(solid)
    places = range(len(units))
    return frozenset(
        (*_stray_run(units, places, vocabulary), *_stray_run(units, places[::-1], vocabulary))
    )


def _may_begin_page(unit: Unit) -> bool:
    return unit.is_headline or _SPEECH_MARKS.isdisjoint(unit.text)


def _may_end_page(unit: Unit) -> bool:
    return unit.is_headline


def _stray_run(units: Sequence[Unit], places: range, vocabulary: _Vocabulary) -> list[int]:
    """The strays from one end of the page up to the first unit that belongs to the story."""
    may_stray = _may_begin_page if places.step > 0 else _may_end_page
    found = []
    furniture = 0
    for place in places:
        unit = units[place]
        if unit.known is not None:
            furniture += unit.known == "furniture"
        elif unit.is_short and may_stray(unit) and not vocabulary.shares(unit):
            found.append(place)
        elif unit.is_notice:
            furniture += 1
        elif unit.is_prose or not unit.is_headline:
            break
    return found if len(found) + furniture > 1 else []


def _heads_run(units: Sequence[Unit], place: int) -> bool:
    """Whether a question stands before nothing but headlines, and is likely to be one itself."""
    if not units[place].is_headline:
        return False
    return sum(unit.is_headline for unit in units[place + 1 :]) >= _MANY_HEADLINES


def _is_story(units: Sequence[Unit], roles: Sequence[Role]) -> bool:
    """Whether enough is left of the page to be what it is about."""
    left = sum(unit.words for unit, role in zip(units, roles, strict=True) if role == "body")
    return left >= _LEAST_STORY or left >= _LEAST_SHARE * sum(unit.words for unit in units)


def _plain_role(unit: Unit) -> Role:
    """The role of a unit on a page without a recognisable story."""
    return unit.known or ("furniture" if unit.is_notice else "body")


def _inner_role(unit: Unit, place: int) -> Role:
    """The role of a unit with prose before and after it, at a `place` in the story.

    Only what is sure counts. A sentence there may well speak of newsletters; a line without a stop,
    a call, or a short paragraph that begins by speaking to visitors does not. Behind a standfirst
    may stand who wrote, and when.
    """
    if unit.known is not None:
        return unit.known
    if place <= _BEHIND_STANDFIRST and unit.is_byline and not unit.is_dated_headline:
        return "byline"
    if unit.is_credit:
        return "caption"
    return "furniture" if unit.is_call else "body"


def _edge_role(unit: Unit) -> Role | None:
    """The role of a unit outside the prose; `None` for a line that could be any headline."""
    if unit.known is not None:
        return unit.known
    if unit.is_notice:
        return "furniture"
    if unit.is_entry:
        return "body"
    if unit.is_byline:
        return "byline"
    if unit.alone and _TRAIL.search(unit.text) and not unit.ended and not unit.has_kicker:
        return "furniture"
    return None if unit.is_headline else "body"


def _front_roles(units: Sequence[Unit], vocabulary: _Vocabulary) -> list[Role]:
    """Roles before the first prose: the headline that shares most with the story is its title."""
    roles = [_edge_role(unit) for unit in units]
    if roles[:1] == ["body"] and units[0].may_head:
        roles[0] = None
    plain = [i for i, role in enumerate(roles) if role is None and not units[i].has_year]
    dated = [
        i
        for i, unit in enumerate(units)
        if (unit.is_dated_headline if roles[i] == "byline" else roles[i] is None and unit.has_year)
    ]
    if plain or dated:
        shared = {i: vocabulary.shared(units[i]) for i in (*plain, *dated)}
        if len(plain or dated) == 1:  # and so the title, whatever it shares
            only = (plain or dated)[0]
            shared[only] = shared[only] or 1
        speaking = {i for i in plain if shared[i] > 1}

        def fitness(i: int) -> tuple[bool, bool, bool, int, bool, int]:
            is_heading = _HEADING.match(units[i].text) is not None
            fits = units[i].words in _TITLE_WORDS
            return fits, is_heading, i in speaking, shared[i], i in plain, i

        is_headed = _opens_with_headlines(units, roles) and shared[0]
        if is_headed and len(units) > _TITLE_AND_STANDFIRST and units[0].words < _PROSE_WORDS:
            is_headed = shared[0] >= shared[1]  # or it is a kicker, and the title below it
        best = 0 if is_headed else max(shared, key=fitness)
        if units[best].words in _TITLE_WORDS and shared[best]:
            roles[best] = "title"
    return [
        role or _headline_role(unit, vocabulary) for role, unit in zip(roles, units, strict=True)
    ]


def _opens_with_headlines(units: Sequence[Unit], roles: Sequence[Role | None]) -> bool:
    """Whether a page opens with a title and its standfirsts: lines that could be headlines, no menu.

    A line below it that is marked as the page's heading is the title instead.
    """
    return (
        units[0].words in _TITLE_WORDS
        and all(
            role is None and unit.words >= _TITLE_WORDS.start
            for unit, role in zip(units, roles, strict=True)
        )
        and not any(_HEADING.match(unit.text) for unit in units[1:])
    )


def _back_roles(
    units: Sequence[Unit], vocabulary: _Vocabulary, *, follows_colon: bool
) -> list[Role]:
    """Roles after the last prose: several headlines there are those of other stories.

    Lines after a colon are a list of the story's own. A longer line that has no furniture for
    company, or that follows the story alone and speaks of it, is its end, whose stop was lost.
    """
    roles = ["caption" if unit.is_credit else _edge_role(unit) for unit in units]
    run = roles.count(None) >= _MANY_HEADLINES
    lonely = "furniture" not in roles
    if roles == [None] and _is_statement(units[0]):
        roles[0] = "body"
    if roles[:1] == [None] and roles[1:2] != [None] and _ends_story(units[0], vocabulary):
        roles[0] = "body"
    for place, (unit, following) in enumerate(pairwise(units)):
        if roles[place] is None and unit.is_turn and following.is_turn and following.ended:
            roles[place] = "body"  # a question with its answer

    def guess(unit: Unit) -> Role:
        if follows_colon or (lonely and not run and unit.words > _BYLINE_WORDS):
            return "body"
        return "furniture" if run else _headline_role(unit, vocabulary)

    return [role or guess(unit) for role, unit in zip(roles, units, strict=True)]


def _ends_story(unit: Unit, vocabulary: _Vocabulary) -> bool:
    """Whether a line without a stop behind the story is its last paragraph all the same."""
    if unit.ended or unit.words <= _BYLINE_WORDS:
        return False
    return _TWO_SENTENCES.search(unit.text) is not None or vocabulary.shared(unit) > 1


def _is_statement(unit: Unit) -> bool:
    """Whether a line has small words beside what may be names: an author's name has none."""
    words = _LETTERS.findall(unit.text)
    return len(words) >= _TITLE_WORDS.start and any(word[0].islower() for word in words[1:])


def _headline_role(unit: Unit, vocabulary: _Vocabulary) -> Role:
    """Body for a line that mostly speaks of what the story speaks of (a standfirst, a last item)."""
    shared = vocabulary.shared(unit)
    return "body" if shared >= 3 and shared >= len(unit.stems) / 2 else "furniture"


def _announces(unit: Unit) -> bool:
    return unit.text.endswith((":", "："))
