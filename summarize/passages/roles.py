"""What each passage is on its page: story, title, byline, caption, or the site's furniture.

A page's text says more by its shape than by its words. A story is prose: sentences that end in a
stop. What stands before its first and after its last prose sentence is looked at hard, because
menus, log-in prompts and related headlines gather there; between them only what is known by heart
is set aside. Precision comes first: a passage is the story's unless something speaks against it,
and when setting aside would leave next to nothing, everything unknown is kept.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import ceil

from summarize.article import Role
from summarize.characters import CORNER_QUOTES, DOUBLE_QUOTES
from summarize.passages.units import BYLINE_WORDS, PROSE_WORDS, TITLE_WORDS, Unit

_SPEECH_MARKS = frozenset(DOUBLE_QUOTES + CORNER_QUOTES)
_HEADING = re.compile(r"#\s+\S")
"""The mark of a page's own heading in Markdown."""
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?…]\s+[^\W\d_]\w+\s")
_LEAST_SOLID = 100
"""Words of prose that a line must be compared with before it can be found to be a stray."""
_MANY_HEADLINES = 3
_COPIED_WORDS = 12
"""Words from which on a sentence is not by chance the same twice."""
_BEHIND_STANDFIRST = 3
_TITLE_AND_STANDFIRST = 2
_LEAST_SHARED = 3
"""Stems of a standfirst that are the story's, too."""
_LEAST_STORY = 25
_LEAST_SHARE = 0.25


class _Vocabulary:
    """The stems of a story, gathered as far as a question needs them: its opening answers most."""

    def __init__(self, story: Sequence[Unit]) -> None:
        self._stems: set[str] = set()
        self._ahead = iter(story)

    def shares(self, unit: Unit, least: int = 1) -> bool:
        """Whether any of a unit's stems is the story's, too, or so many at `least`."""
        if len(unit.stems) < least:
            return False
        while len(unit.stems & self._stems) < least:
            following = next(self._ahead, None)
            if following is None:
                return False
            self._stems |= following.stems
        return True

    def shared(self, unit: Unit) -> int:
        """How many of a unit's stems are the story's, too."""
        self._stems.update(*(following.stems for following in self._ahead))
        return len(unit.stems & self._stems)


def infer_roles(units: Sequence[Unit]) -> list[Role]:
    """The role of every unit of one page, in order."""
    strays = _strays(units)
    story = _story(units, strays)
    if not story:
        return [_plain_role(unit) for unit in units]
    first, last = story[0], story[-1]
    behind = _links(units)
    vocabulary = _Vocabulary([units[i] for i in story])
    roles = [
        *_front_roles(units[:first], vocabulary),
        *(_inner_role(unit, place) for place, unit in enumerate(units[first : last + 1])),
        *_back_roles(units[last + 1 :], vocabulary, follows_colon=_announces(units[last])),
    ]
    for place in (*strays, *behind, *_copies(units), *_labelled(units)):
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
        if unit.is_prose and unit.known is None and not unit.is_caption and i not in strays
    ]
    links = _links(units)
    story = [i for i in story if i not in links] or story
    if len(story) > 1 and story[0] == 0 and _heads_page(units):
        del story[0]
    while story and units[story[0]].is_notice:
        del story[0]
    while story and (units[story[-1]].is_notice or _heads_run(units, story[-1])):
        del story[-1]
    return story


def _links(units: Sequence[Unit]) -> range:
    """The places of a page's list of other stories, from its heading to the page's end.

    A story goes on behind `Read also`; a list has more headlines and days than it has sentences.
    """
    told = 0
    for place, unit in enumerate(units):
        if told >= _LEAST_STORY and unit.heads_links:
            rest = units[place + 1 :]
            titles = sum(each.is_headline for each in rest)
            prose = sum(each.is_prose and not each.is_headline for each in rest)
            if titles >= _MANY_HEADLINES and titles > 2 * prose:
                return range(place, len(units))
        told += unit.words if unit.is_prose else 0
    return range(0)


def _copies(units: Sequence[Unit]) -> list[int]:
    """The places of paragraphs that the page has had before, word for word, as those for a small screen.

    A sentence of a longer paragraph is one only together with its neighbour.
    """
    seen: dict[str, int] = {}
    found: dict[int, int] = {}
    for place, unit in enumerate(units):
        earlier = seen.setdefault(unit.text, place) if unit.words >= _COPIED_WORDS else place
        if earlier != place:
            found[place] = earlier
    return [
        place
        for place, earlier in found.items()
        if (units[place].alone and units[earlier].alone)
        or found.get(place - 1) == earlier - 1
        or found.get(place + 1) == earlier + 1
    ]


def _labelled(units: Sequence[Unit]) -> list[int]:
    """The places of lines that a label with a colon introduces from the line above it: `Tags:`."""
    return [
        place + 1
        for place, (unit, following) in enumerate(pairwise(units))
        if unit.text.endswith((":", "："))
        and unit.heads_links
        and not following.ended
        and following.is_headline
    ]


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
    # As at the ends of most pages: then no words need be compared.
    if not _may_be_in_company((units[place] for place in places), may_stray):
        return []
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


def _may_be_in_company(units: Iterable[Unit], may_stray: Callable[[Unit], bool]) -> bool:
    """Whether two units or more may be strays or furniture up to the first that surely belongs to the story."""
    company = 0
    for unit in units:
        if unit.known is not None:
            company += unit.known == "furniture"
        elif (unit.is_short and may_stray(unit)) or unit.is_notice:
            company += 1
        elif unit.is_prose or not unit.is_headline:
            return False
        if company > 1:
            return True
    return False


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
    if unit.is_credit or unit.is_caption:
        return "caption"
    return "furniture" if unit.is_call else "body"


def _edge_role(unit: Unit) -> Role | None:
    """The role of a unit outside the prose; `None` for a line that could be any headline."""
    if unit.known is not None or unit.is_caption:
        return unit.known or "caption"
    if unit.is_notice:
        return "furniture"
    if unit.is_entry:
        return "body"
    if unit.is_byline:
        return "byline"
    if unit.is_trail:
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
        several = [*plain, *dated]
        shared = {i: vocabulary.shared(units[i]) for i in several} if several[1:] else {}
        if len(plain or dated) == 1:  # and so the title, whatever it shares
            only = (plain or dated)[0]
            shared[only] = shared.get(only) or 1
        speaking = {i for i in plain if shared[i] > 1}

        def fitness(i: int) -> tuple[bool, bool, bool, int, bool, int]:
            is_heading = _HEADING.match(units[i].text) is not None
            fits = units[i].words in TITLE_WORDS
            return fits, is_heading, i in speaking, shared[i], i in plain, i

        is_headed = _opens_with_headlines(units, roles) and shared[0]
        if is_headed and len(units) > _TITLE_AND_STANDFIRST and units[0].words < PROSE_WORDS:
            is_headed = shared[0] >= shared[1]  # or it is a kicker, and the title below it
        best = 0 if is_headed else max(shared, key=fitness)
        if units[best].words in TITLE_WORDS and shared[best]:
            roles[best] = "title"
    return [
        role or _headline_role(unit, vocabulary) for role, unit in zip(roles, units, strict=True)
    ]


def _opens_with_headlines(units: Sequence[Unit], roles: Sequence[Role | None]) -> bool:
    """Whether a page opens with a title and its standfirsts: lines that could be headlines, no menu.

    A line below it that is marked as the page's heading is the title instead.
    """
    return (
        units[0].words in TITLE_WORDS
        and all(
            role is None and unit.words >= TITLE_WORDS.start
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
    if roles == [None] and units[0].is_statement:
        roles[0] = "body"
    if roles[:1] == [None] and roles[1:2] != [None] and _ends_story(units[0], vocabulary):
        roles[0] = "body"
    for place, (unit, following) in enumerate(pairwise(units)):
        if roles[place] is None and unit.is_turn and following.is_turn and following.ended:
            roles[place] = "body"  # a question with its answer

    def guess(unit: Unit) -> Role:
        if follows_colon or (lonely and not run and unit.words > BYLINE_WORDS):
            return "body"
        return "furniture" if run else _headline_role(unit, vocabulary)

    return [role or guess(unit) for role, unit in zip(roles, units, strict=True)]


def _ends_story(unit: Unit, vocabulary: _Vocabulary) -> bool:
    """Whether a line without a stop behind the story is its last paragraph all the same."""
    if unit.ended or unit.words <= BYLINE_WORDS:
        return False
    return _TWO_SENTENCES.search(unit.text) is not None or vocabulary.shares(unit, 2)


def _headline_role(unit: Unit, vocabulary: _Vocabulary) -> Role:
    """Body for a line that mostly speaks of what the story speaks of (a standfirst, a last item)."""
    least = max(_LEAST_SHARED, ceil(len(unit.stems) / 2))
    return "body" if vocabulary.shares(unit, least) else "furniture"


def _announces(unit: Unit) -> bool:
    return unit.text.endswith((":", "："))
