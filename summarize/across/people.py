"""One person or body under all the names that some articles use: across scripts, cases, initials, titles.

First within each article, where a surname stands for the full name beside it; then across articles,
where full names that can be one are one; a bare surname last, which belongs to its only bearer, or to
the one whose articles are about the same thing. What stays undecided stays apart: two of one name
taken for one are worse than one taken for two. Bodies go by what they are, in any language. Each
naming carries the reason why it is whose it is.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from summarize.across.bodies import ARTICLE
from summarize.across.local_names import (
    Corrections,
    LocalName,
    NameUse,
    can_be_one,
    is_same_word,
    local_names,
)
from summarize.across.most_alike import Likeness, MostAlike
from summarize.across.proper_names import ProperName, proper_name, sounds_of
from summarize.names import name_stems

Kind = Literal["person", "body"]

_CLEAR = 0.6
"""The share of the evidence that one of several bearers must have."""
_ALIKE = 0.2
"""The share of two groups' spellings that must be one name for them to be one person's."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom a naming means, and why. `person` numbers people and bodies across the articles."""

    person: int
    why: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody, or a body, under the name and with the role that are used most."""

    name: str
    kind: Kind
    role: str | None
    meaning: str | None = None


@dataclass(slots=True)
class _Bearer:
    """A person while it is put together; `place` is that among all bearers, `articles` are in order.

    Most have one name in one article: a list and a set would take most of the room of all.
    """

    number: int
    place: int
    names: tuple[ProperName, ...] = ()
    articles: tuple[int, ...] = ()

    def is_in(self, articles: Iterable[int]) -> None:
        """Note articles that somebody is named in."""
        self.articles = tuple(sorted({*self.articles, *articles}))

    @property
    def sounds(self) -> set[str]:
        """What the words of the names may sound like."""
        return set().union(*(sounds for name in self.names for sounds in _sounds(name)))


def identify(
    namings: Sequence[NameUse],
    texts: Mapping[int, str] | None = None,
    likeness: Likeness | None = None,
    corrections: Corrections | None = None,
) -> tuple[list[KnownPerson], list[Resolution | None]]:
    """The people and bodies that are named, and whom each naming means.

    `None` where nobody is named: “a spokesman” of one article is not that of another.

    `texts` are those of the articles, by number: a full name may stand where nobody is quoted.
    `likeness` says how alike two articles are.
    """
    corrections = corrections or Corrections()
    local = local_names(namings, texts or {}, corrections)
    return resolve(namings, local, MostAlike(likeness), corrections)


def resolve(
    namings: Sequence[NameUse],
    local: Sequence[LocalName | None],
    alike: MostAlike,
    corrections: Corrections,
) -> tuple[list[KnownPerson], list[Resolution | None]]:
    """What `identify` does, of namings whose names in their articles are known."""
    found = _People(corrections, alike)
    found.read(namings, local)
    return list(found.people(namings)), found.identities


class _Places:
    """The places of bearers by what their names may sound like; few sounds are those of several."""

    def __init__(self) -> None:
        self._firsts: dict[str, int] = {}
        self._several: dict[str, set[int]] = {}

    def add(self, sound: str, place: int) -> None:
        """Add one."""
        first = self._firsts.setdefault(sound, place)
        if first != place:
            self._several.setdefault(sound, {first}).add(place)

    def of(self, sounds: Iterable[str]) -> set[int]:
        """Those that some sounds lead to."""
        found = set[int]()
        for sound in sounds:
            if sound in self._several:
                found |= self._several[sound]
            elif sound in self._firsts:
                found.add(self._firsts[sound])
        return found

    def without(self, gone: Set[int]) -> "_Places":
        """All but those that are gone."""
        kept = _Places()
        for sound in self._firsts:
            for place in self.of((sound,)) - gone:
                kept.add(sound, place)
        return kept


class _People:
    def __init__(self, corrections: Corrections, alike: MostAlike) -> None:
        self.identities: list[Resolution | None] = []
        self._corrections = corrections
        self._alike = alike
        self._bearers: list[_Bearer] = []
        self._by_sound = _Places()
        self._changed: Counter[str] = Counter()
        """How often something has changed of the bearers that a sound leads to."""
        self._having: dict[ProperName, tuple[int, list[_Bearer]]] = {}
        self._bodies: dict[str, int] = {}
        self._kinds: list[Kind] = []

    def read(self, namings: Sequence[NameUse], local: Sequence[LocalName | None]) -> None:
        """Decide whom each naming means."""
        decided: list[Resolution | None] = [None] * len(namings)
        for place, found in enumerate(local):
            if found is not None and isinstance(found.name, str):
                decided[place] = Resolution(self._body(found.name), found.why)
        self._in_full(namings, local, decided)
        joined = self._joined()
        for place, found in enumerate(local):
            if decided[place] is None and found is not None and isinstance(found.name, ProperName):
                decided[place] = self._bare(found.name, namings[place].article)
        self.identities = [
            self._resolved(naming, found, joined)
            for naming, found in zip(namings, decided, strict=True)
        ]

    def _in_full(
        self,
        namings: Sequence[NameUse],
        local: Sequence[LocalName | None],
        decided: list[Resolution | None],
    ) -> None:
        """Decide whom full names mean."""
        for name, places in self._by_weight(local):
            bearer = self._full(name)
            bearer.is_in(namings[place].article for place in places)
            by_why: dict[str, Resolution] = {}
            for place in places:
                found = local[place]
                assert found is not None
                known = by_why.setdefault(found.why, Resolution(bearer.number, found.why))
                decided[place] = known

    def _resolved(
        self, naming: NameUse, found: Resolution | None, joined: Mapping[int, int]
    ) -> Resolution | None:
        if found is None:
            return None
        person = joined.get(found.person, found.person)
        if self._corrections.one(naming.called) is not None:
            return Resolution(person, "people.toml says so")
        return found if person == found.person else Resolution(person, found.why)

    def _joined(self) -> dict[int, int]:
        """Bearers that some languages' spellings show to be one, by number: the later, then the first.

        Where one language has both, it tells them apart.
        """
        joined: dict[int, int] = {}
        for place, bearer in enumerate(self._bearers):
            other = self._same(place, joined)
            if other is not None:
                first = self._bearers[other]
                joined[bearer.number] = first.number
                first.is_in(bearer.articles)
                for name in bearer.names:
                    self._join(first, name)
        if joined:
            gone = {bearer.place for bearer in self._bearers if bearer.number in joined}
            self._by_sound = self._by_sound.without(gone)
        return joined

    def _same(self, place: int, joined: Mapping[int, int]) -> int | None:
        """An earlier bearer, by place, that is the same person."""
        names = self._bearers[place].names
        near = self._by_sound.of(
            sound for name in names for sound in sounds_of(name.surname, name.language)
        )
        for other in sorted(each for each in near if each < place):
            first = self._bearers[other]
            if self._were_told_apart(first.names, names):
                continue
            texts = [name.written for name in first.names], [name.written for name in names]
            if (
                first.number not in joined
                and _are_one(first.names, names)
                and not self._corrections.parted(*texts)
            ):
                return other
        return None

    def _were_told_apart(self, some: Sequence[ProperName], others: Sequence[ProperName]) -> bool:
        """Whether two names alone decide, which could not be one when the second came, and cannot be now."""
        return len(some) == len(others) == 1 and not self._corrections.same

    def _by_weight(
        self, local: Sequence[LocalName | None]
    ) -> Iterator[tuple[ProperName, list[int]]]:
        """Full names with their places, the longer before the shorter, the commonest first: others join them."""
        places: dict[ProperName, list[int]] = defaultdict(list)
        for place, found in enumerate(local):
            if found is not None and isinstance(found.name, ProperName):
                places[found.name].append(place)
        counts = Counter[tuple[str, str]]()
        for name, having in places.items():
            counts[name.text, name.language] += len(having)

        def weight(name: ProperName) -> tuple[int, int, str, str, str]:
            called = name.text, name.language
            return -len(name.full), -counts[called], *called, name.gender or ""

        full = [name for name in places if name.is_full or self._corrections.one(name.written)]
        return ((name, places[name]) for name in sorted(full, key=weight))

    def _body(self, key: str) -> int:
        if key not in self._bodies:
            self._bodies[key] = self._new("body")
        return self._bodies[key]

    def _new(self, kind: Kind) -> int:
        self._kinds.append(kind)
        return len(self._kinds) - 1

    def _new_bearer(self) -> _Bearer:
        bearer = _Bearer(self._new("person"), len(self._bearers))
        self._bearers.append(bearer)
        return bearer

    def _full(self, name: ProperName) -> _Bearer:
        """The bearer of a full name, a new one where nobody known can have it."""
        found = [each for each in self._candidates(name) if self._fits(each, name)]
        best = max(found, key=lambda each: (len(each.articles), -each.number), default=None)
        if best is None:
            best = self._new_bearer()
        self._join(best, name)
        return best

    def _join(self, bearer: _Bearer, name: ProperName) -> None:
        """Note that a bearer goes by a name too."""
        if name not in bearer.names:
            bearer.names = (*bearer.names, name)
            for sounds in _sounds(name):
                for sound in sounds:
                    self._by_sound.add(sound, bearer.place)
            self._changed.update(bearer.sounds)

    def _fits(self, bearer: _Bearer, name: ProperName) -> bool:
        if not self._corrections.is_empty:
            ours = self._corrections.one(name.written)
            texts = [each.written for each in bearer.names]
            if ours is not None:
                return any(self._corrections.one(text) == ours for text in texts)
            if self._corrections.parted([name.written], texts):
                return False
        full = [each for each in bearer.names if each.is_full] or bearer.names
        return 2 * sum(can_be_one(each, name) for each in full) > len(full)

    def _candidates(self, name: ProperName) -> list[_Bearer]:
        ours = None if self._corrections.is_empty else self._corrections.one(name.written)
        if ours is not None:
            group = [
                each
                for each in self._bearers
                if any(self._corrections.one(n.written) == ours for n in each.names)
            ]
            if group:
                return group
        places = self._by_sound.of(sounds_of(name.surname, name.language))
        return [self._bearers[place] for place in sorted(places)]

    def _bare(self, name: ProperName, article: int) -> Resolution:
        """Whose a surname is that stands alone in its article."""
        bearers = self._bearers_of(name)
        if not bearers:
            bearer = self._full(name)
            bearer.is_in((article,))
            return Resolution(bearer.number, "nobody else has this name")
        if len(bearers) == 1:
            bearer, why = bearers[0], "the only one of this name"
        else:
            bearer, why = self._likest(bearers, article)
        self._join(bearer, name)
        return Resolution(bearer.number, why)

    def _bearers_of(self, name: ProperName) -> list[_Bearer]:
        """Who can be meant by a surname; looked for again only where somebody has changed."""
        changes = sum(self._changed[sound] for sound in sounds_of(name.surname, name.language))
        known = self._having.get(name)
        if known is not None and known[0] == changes:
            return known[1]
        fitting = [each for each in self._candidates(name) if self._fits(each, name)]
        bearers = [each for each in fitting if _is_surname(name, each)] or fitting
        bearers = [each for each in bearers if _spelt_alike(name, each)] or bearers
        self._having[name] = changes, bearers
        return bearers

    def _likest(self, bearers: Sequence[_Bearer], article: int) -> tuple[_Bearer, str]:
        """The one of several bearers whose articles are about the same thing."""
        scores = {each.number: self._score(each, article) for each in bearers}
        best = max(bearers, key=lambda each: (scores[each.number], -each.number))
        if scores[best.number] >= _CLEAR * sum(scores.values()):
            return best, "of several of this name, the one whose articles are most alike"
        alone = next((each for each in bearers if not any(n.is_full for n in each.names)), None)
        if alone is None:
            alone = self._new_bearer()
        return alone, "one of several of this name; which one cannot be told"

    def _score(self, bearer: _Bearer, article: int) -> float:
        alike = self._alike.of(bearer.number, bearer.names[0], bearer.articles, article)
        return 0.02 * len(bearer.articles) + alike + 1e-9

    def people(self, namings: Sequence[NameUse]) -> Iterator[KnownPerson]:
        """Everybody, by number."""
        whose = [-1 if each is None else each.person for each in self.identities]
        in_order = array("I", sorted(range(len(whose)), key=whose.__getitem__))
        end = whose.count(-1)
        meanings = {number: key for key, number in self._bodies.items() if not key.startswith("=")}
        for number, (kind, count) in enumerate(zip(self._kinds, self._counts(whose), strict=True)):
            begin, end = end, end + count
            names, roles = Counter[str](), Counter[str]()
            for place in in_order[begin:end]:
                _, called, language, role = namings[place]
                names[_shown(called, language, kind)] += 1
                if role:
                    roles[role] += 1
            role = next((role for role, _ in roles.most_common(1)), None)
            yield KnownPerson(self._title(names), kind, role, meanings.get(number))

    def _counts(self, whose: Iterable[int]) -> Sequence[int]:
        """How many namings everybody has, by number."""
        counts = Counter(whose)
        return array("I", (counts[number] for number in range(len(self._kinds))))

    def _title(self, names: Counter[str]) -> str:
        ours = next((one for name in names if (one := self._corrections.one(name))), None)
        if ours is not None:
            return ours
        return max(names, key=lambda name: (" " in name, names[name], len(name), name), default="")


def _sounds(name: ProperName) -> Iterator[frozenset[str]]:
    """What each word of a name may sound like that is written out."""
    return (sounds_of(word, name.language) for word in name.full)


def _shown(called: str, language: str, kind: Kind) -> str:
    if kind == "body":
        return ARTICLE.sub("", called)
    name = proper_name(called, language)
    # Of two texts that are the same, the one that is held already.
    return called if name is None or name.written == called else name.written


def _spelt_alike(name: ProperName, bearer: _Bearer) -> bool:
    """Whether a surname is one by its letters too, and not by its sound alone."""
    stems = name_stems(name.surname, name.language)
    if any(n.language == name.language for n in bearer.names):
        return any(
            not stems.isdisjoint(name_stems(n.surname, n.language))
            for n in bearer.names
            if n.language == name.language
        )
    return any(not stems.isdisjoint(name_stems(n.surname, n.language)) for n in bearer.names)


def _is_surname(name: ProperName, bearer: _Bearer) -> bool:
    return any(is_same_word(each.surname, name.surname, name.language) for each in bearer.names)


def _are_one(some: Sequence[ProperName], others: Sequence[ProperName]) -> bool:
    pairs = [(a, b) for a in some for b in others if a.is_full and b.is_full]
    alike = [can_be_one(a, b) for a, b in pairs]
    if any(a.language == b.language and not one for (a, b), one in zip(pairs, alike, strict=True)):
        return False
    return bool(pairs) and sum(alike) >= _ALIKE * len(pairs)


def group_names(forms: Sequence[tuple[str, str]]) -> list[int]:
    """Groups of names (form, language) that are one person's or body's, without an article around."""
    namings = [
        NameUse(place, form, language.partition("-")[0])
        for place, (form, language) in enumerate(forms)
    ]
    return [
        -place if identity is None else identity.person
        for place, identity in enumerate(identify(namings)[1], 1)
    ]
