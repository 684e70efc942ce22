"""One person or body under all the names that some articles use: across scripts, cases, initials, titles.

First within each article, where a surname stands for the full name beside it; then across articles,
where full names that can be one are one; a bare surname last, which belongs to its only bearer, or to
the one whose articles are about the same thing. What stays undecided stays apart: two of one name
taken for one are worse than one taken for two. Bodies go by what they are, in any language. Each
naming carries the reason why it is whose it is.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from summarize.across.bodies import ARTICLE, body_of
from summarize.across.proper_names import ProperName, loose_sounds, proper_name, sounds_of
from summarize.across.words import common_words, word_key
from summarize.lexicon import words
from summarize.names import name_key, name_stems, same_person
from summarize.quotations.given_names import gender_of_given_name
from summarize.verification.meanings.places import place_codes

Kind = Literal["person", "body"]

_CLEAR = 0.6
"""The share of the evidence that one of several bearers must have."""
_COMPARED = 50
"""Articles of a bearer that another is held against: there may be as many as articles of all."""
_ALIKE = 0.2
"""The share of two groups' spellings that must be one name for them to be one person's."""


@dataclass(frozen=True, slots=True)
class NameUse:
    """A place where somebody is named: in which article (by number), how, in which language."""

    article: int
    called: str
    language: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom a naming means, and why. `person` numbers people and bodies across the articles."""

    person: int
    why: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody, or a body, under the name that is used most, with all names by how often they are."""

    name: str
    kind: Kind
    names: Mapping[str, int]
    roles: Mapping[str, int]
    meaning: str | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """What somebody who knows better has said: names that are one, and pairs that are not."""

    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, str], ...] = ()

    def one(self, name: str) -> str | None:
        """The first name of the group that a name was put into."""
        return next((group[0] for group in self.same if name in group), None)

    def parted(self, names: Iterable[str], others: Iterable[str]) -> bool:
        """Whether somebody of the one group was said not to be somebody of the other."""
        mine, theirs = set(names), set(others)
        return any(
            (a in mine and b in theirs) or (b in mine and a in theirs) for a, b in self.different
        )


@dataclass(slots=True)
class _Bearer:
    """A person while it is put together; `place` is that among all bearers."""

    number: int
    place: int
    names: list[ProperName] = field(default_factory=list)
    articles: set[int] = field(default_factory=set)


Likeness = Callable[[int, int], float]


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
    found = _People(corrections or Corrections(), likeness)
    found.read(namings, texts or {})
    return found.people(namings), found.identities


class _People:
    def __init__(self, corrections: Corrections, likeness: Likeness | None) -> None:
        self.identities: list[Resolution | None] = []
        self._corrections = corrections
        self._likeness = likeness
        self._bearers: list[_Bearer] = []
        self._by_sound: dict[str, set[int]] = defaultdict(set)
        self._bodies: dict[str, int] = {}
        self._kinds: dict[int, Kind] = {}
        self._count = 0

    def read(self, namings: Sequence[NameUse], texts: Mapping[int, str]) -> None:
        """Decide whom each naming means."""
        decided: dict[int, Resolution] = {}
        waiting: dict[int, tuple[ProperName, str]] = {}
        by_article: dict[int, list[int]] = defaultdict(list)
        for place, naming in enumerate(namings):
            by_article[naming.article].append(place)
        for article, places in by_article.items():
            text = texts.get(article)
            named = {place: self._named(namings[place], text) for place in places}
            local = _Local([n for n in named.values() if isinstance(n, ProperName)], text)
            for place, name in named.items():
                if name is None:
                    continue
                if isinstance(name, str):
                    decided[place] = self._body(name, namings[place])
                else:
                    waiting[place] = local.fullest(name)
        for place, (name, why) in self._by_weight(waiting):
            if name.is_full or self._corrections.one(name.text):
                decided[place] = Resolution(self._full(name, namings[place].article), why)
        joined = self._joined()
        for place, (name, _) in sorted(waiting.items()):
            if place not in decided:
                decided[place] = self._bare(name, namings[place].article)
        self.identities = [
            one and Resolution(joined.get(one.person, one.person), self._why(naming, one))
            for naming, one in ((each, decided.get(place)) for place, each in enumerate(namings))
        ]

    def _why(self, naming: NameUse, identity: Resolution) -> str:
        ours = self._corrections.one(naming.called)
        return identity.why if ours is None else "people.toml says so"

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
                first.articles |= bearer.articles
                for name in bearer.names:
                    self._join(first, name, other)
        gone = set(joined)
        for places in self._by_sound.values():
            places -= {place for place in places if self._bearers[place].number in gone}
        return joined

    def _same(self, place: int, joined: Mapping[int, int]) -> int | None:
        """An earlier bearer, by place, that is the same person."""
        names = self._bearers[place].names
        near = set[int]().union(
            *(
                self._by_sound[sound]
                for name in names
                for sound in sounds_of(name.surname, name.language)
            )
        )
        for other in sorted(each for each in near if each < place):
            first = self._bearers[other]
            texts = [name.text for name in first.names], [name.text for name in names]
            if (
                first.number not in joined
                and _are_one(first.names, names)
                and not self._corrections.parted(*texts)
            ):
                return other
        return None

    def _by_weight(
        self, waiting: Mapping[int, tuple[ProperName, str]]
    ) -> list[tuple[int, tuple[ProperName, str]]]:
        """The commonest names first, the fuller before the shorter: later ones join them."""
        counts = Counter((name.text, name.language) for name, _ in waiting.values())
        return sorted(
            waiting.items(),
            key=lambda each: (
                -len(each[1][0].full),
                -counts[each[1][0].text, each[1][0].language],
                each[1][0].text,
                each[0],
            ),
        )

    def _named(self, naming: NameUse, text: str | None) -> ProperName | str | None:
        """The proper name of a person, or the key of a body; `None` for what is no name."""
        ours = self._corrections.one(naming.called)
        if ours is not None and ours != naming.called:
            return self._named(replace(naming, called=ours), None)
        meaning = body_of(naming.called, naming.language)
        if meaning is not None:
            return meaning
        if _is_nameless(naming.called):
            return None
        name = proper_name(naming.called, naming.language)
        if name is None or _is_body(naming.called, name):
            called = _whole_body(naming.called, text) if text else naming.called
            return body_of(called, naming.language) or f"={body_key(called, naming.language)}"
        return name

    def _body(self, key: str, naming: NameUse) -> Resolution:
        if key not in self._bodies:
            self._bodies[key] = self._new("body")
        why = "the same body by its name" if key.startswith("=") else f"a name of {key}"
        return Resolution(self._bodies[key], why)

    def _new(self, kind: Kind) -> int:
        self._kinds[self._count] = kind
        self._count += 1
        return self._count - 1

    def _new_bearer(self) -> _Bearer:
        bearer = _Bearer(self._new("person"), len(self._bearers))
        self._bearers.append(bearer)
        return bearer

    def _full(self, name: ProperName, article: int) -> int:
        """The bearer of a full name, a new one where nobody known can have it."""
        found = [each for each in self._candidates(name) if self._fits(each, name)]
        best = max(found, key=lambda each: (len(each.articles), -each.number), default=None)
        if best is None:
            best = self._new_bearer()
        best.articles.add(article)
        self._join(best, name, best.place)
        return best.number

    def _join(self, bearer: _Bearer, name: ProperName, place: int) -> None:
        """Note that a bearer, by his place, goes by a name too."""
        if name not in bearer.names:
            bearer.names.append(name)
            for word in name.full:
                for sound in sounds_of(word, name.language):
                    self._by_sound[sound].add(place)

    def _fits(self, bearer: _Bearer, name: ProperName) -> bool:
        ours = self._corrections.one(name.text)
        texts = [each.text for each in bearer.names]
        if ours is not None:
            return any(self._corrections.one(text) == ours for text in texts)
        if self._corrections.parted([name.text], texts):
            return False
        full = [each for each in bearer.names if each.is_full] or bearer.names
        return 2 * sum(_one(each, name) for each in full) > len(full)

    def _candidates(self, name: ProperName) -> list[_Bearer]:
        ours = self._corrections.one(name.text)
        if ours is not None:
            group = [
                each
                for each in self._bearers
                if any(self._corrections.one(n.text) == ours for n in each.names)
            ]
            if group:
                return group
        places = set[int]()
        for sound in sounds_of(name.surname, name.language):
            places |= self._by_sound.get(sound, set())
        return [self._bearers[place] for place in sorted(places)]

    def _bare(self, name: ProperName, article: int) -> Resolution:
        """Whose a surname is that stands alone in its article."""
        bearers = [
            each
            for each in self._candidates(name)
            if self._fits(each, name) and _is_surname(name, each)
        ] or [each for each in self._candidates(name) if self._fits(each, name)]
        if not bearers:
            return Resolution(self._full(name, article), "nobody else has this name")
        bearers = [each for each in bearers if _spelt_alike(name, each)] or bearers
        if len(bearers) == 1:
            bearer, why = bearers[0], "the only one of this name"
        else:
            bearer, why = self._likest(bearers, name, article)
        self._join(bearer, name, bearer.place)
        return Resolution(bearer.number, why)

    def _likest(
        self, bearers: Sequence[_Bearer], name: ProperName, article: int
    ) -> tuple[_Bearer, str]:
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
        prior = 0.02 * len(bearer.articles)
        if self._likeness is None:
            return prior + 1e-9
        near = _nearest(article, bearer.articles)
        alike = sorted((self._likeness(article, each) for each in near), reverse=True)
        return prior + sum(value * value * 20 for value in alike[:5]) + 1e-9

    def people(self, namings: Sequence[NameUse]) -> list[KnownPerson]:
        """Everybody, by number."""
        names: dict[int, Counter[str]] = defaultdict(Counter)
        roles: dict[int, Counter[str]] = defaultdict(Counter)
        for naming, identity in zip(namings, self.identities, strict=True):
            if identity is None:
                continue
            names[identity.person][_shown(naming, self._kinds[identity.person])] += 1
            if naming.role:
                roles[identity.person][naming.role] += 1
        meanings = {number: key for key, number in self._bodies.items() if not key.startswith("=")}
        return [
            KnownPerson(
                self._title(number, names[number]),
                self._kinds[number],
                dict(names[number].most_common()),
                dict(roles[number].most_common()),
                meanings.get(number),
            )
            for number in range(self._count)
        ]

    def _title(self, number: int, names: Counter[str]) -> str:
        ours = next((one for name in names if (one := self._corrections.one(name))), None)
        if ours is not None:
            return ours
        return max(names, key=lambda name: (" " in name, names[name], len(name), name), default="")


def _nearest(article: int, articles: Collection[int]) -> Collection[int]:
    """Of very many articles those that stand next to one: a collection is often in order of time."""
    if len(articles) <= _COMPARED:
        return articles
    listed = sorted(articles)
    begin = max(0, bisect_left(listed, article) - _COMPARED // 2)
    return listed[begin : begin + _COMPARED]


class _Local:
    """The names of one article: a surname there is the full name's, if one stands there."""

    def __init__(self, names: Sequence[ProperName], text: str | None) -> None:
        self._full = sorted(
            {name for name in names if name.is_full}, key=lambda n: (-len(n.full), n.text)
        )
        self._text = text
        self._found: dict[ProperName, tuple[ProperName, str]] = {}

    def fullest(self, name: ProperName) -> tuple[ProperName, str]:
        """The longest name in this article that a name is short for, and why."""
        if name not in self._found:
            self._found[name] = self._search(name)
        return self._found[name]

    def _search(self, name: ProperName) -> tuple[ProperName, str]:
        bearers = [
            each for each in self._full if len(each.full) > len(name.full) and _one(each, name)
        ]
        surnames = [
            each for each in bearers if _same_word(each.surname, name.surname, name.language)
        ]
        bearers = surnames or bearers
        people = [each for each in bearers if _one(each, bearers[0])]
        if bearers and len(people) == len(bearers):
            return bearers[0], "named in full in this article"
        if name.is_full:
            return name, "by this full name"
        beside = self._beside(name) if self._text and not bearers else None
        if beside is not None:
            return beside, "named in full in this article"
        return name, "by this name"

    def _beside(self, name: ProperName) -> ProperName | None:
        """The full name in the article's text that ends in a surname."""
        assert self._text is not None
        pattern = _ending_in(name.surname[: max(4, len(name.surname) - 2)])
        counts: Counter[ProperName] = Counter()
        for match in pattern.finditer(self._text):
            found = proper_name(match.group(), name.language)
            if found is not None and found.is_full and _one(found, name) and _opens_name(found):
                counts[found] += 1
        firsts = {name_key(found.words[0])[:1] for found in counts}
        if not counts or len(firsts) > 1:
            return None
        return max(counts, key=lambda found: (counts[found], len(found.words), found.text))


@lru_cache(maxsize=16384)
def _ending_in(stem: str) -> "re.Pattern[str]":
    """Words with capitals, up to one that begins so."""
    return re.compile(rf"(?:[^\W\d_a-zа-я][\w’'-]*\.?[  ]+){{1,3}}{re.escape(stem)}\w*")


def _opens_name(name: ProperName) -> bool:
    """Whether the first word may be a given name: it is one, or no word that means anything else."""
    first = name.words[0].rstrip(".")
    if gender_of_given_name(first) or len(first) == 1:
        return True
    return len(name.full) == 2 and word_key(first) not in common_words() and not place_codes(first)


def _whole_body(called: str, text: str) -> str:
    """The full name, in the article, of a body that is called by its last word: the Times."""
    bare = ARTICLE.sub("", called)
    if not bare.isalpha() or bare.isupper():
        return called
    found = Counter(re.findall(rf"(?:[A-Z][\w.]*[  ]+){{1,3}}{re.escape(bare)}\b", text))
    whole = Counter({name: n for name, n in found.items() if ARTICLE.sub("", name) != bare})
    return max(whole, key=lambda name: (whole[name], name)) if whole else called


def _shown(naming: NameUse, kind: Kind) -> str:
    if kind == "body":
        return ARTICLE.sub("", naming.called)
    name = proper_name(naming.called, naming.language)
    return name.text if name else naming.called


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
    return any(_same_word(each.surname, name.surname, name.language) for each in bearer.names)


@lru_cache(maxsize=65536)
def _same_word(one: str, other: str, language: str) -> bool:
    return not sounds_of(one, language).isdisjoint(sounds_of(other, language))


@lru_cache(maxsize=131072)
def _one(one: ProperName, other: ProperName) -> bool:
    """Whether two names can be one person's."""
    if one.gender and other.gender and one.gender != other.gender:
        return False
    languages = one.language, other.language
    if not one.is_full or not other.is_full:
        return same_person(one.text, other.text, languages)
    if not same_person(one.surname, other.surname, languages):
        return False
    return same_person(one.spelt_out, other.spelt_out, languages) or (
        one.language != other.language and _given_alike(one, other)
    )


def _are_one(some: Sequence[ProperName], others: Sequence[ProperName]) -> bool:
    pairs = [(a, b) for a in some for b in others if a.is_full and b.is_full]
    alike = [_one(a, b) for a, b in pairs]
    if any(a.language == b.language and not one for (a, b), one in zip(pairs, alike, strict=True)):
        return False
    return bool(pairs) and sum(alike) >= _ALIKE * len(pairs)


def _given_alike(one: ProperName, other: ProperName) -> bool:
    """Whether given names are one in two languages that spell them by their own tradition.

    Recep, Раҷаб and Реджеп differ more than surnames do, which are carried over as they are.
    """
    mine, theirs = (
        [loose_sounds(word, name.language) for word in name.full if word != name.surname]
        for name in (one, other)
    )
    if not mine or not theirs:
        return False
    fewer, more = sorted((mine, theirs), key=len)
    return all(any(not sounds.isdisjoint(each) for each in more) for sounds in fewer)


_BODY_WORDS = frozenset(
    words(
        """campaign administration times post journal news department ministry committee court agency
    university institute party council association union bank group company corporation office
    house senate congress police commission center centre foundation organization network press
    tribune herald magazine radio television team government federation society league board bureau
    компания партия университет институт агентство газета банк фонд союз федерация полиция"""
    )
)


def _is_nameless(called: str) -> bool:
    """Whether no word has a capital, in a script that has them."""
    spelt = re.findall(r"[^\W\d_]+", called)
    return any(word[0].islower() for word in spelt) and not any(word[0].isupper() for word in spelt)


def _is_body(called: str, name: ProperName) -> bool:
    """Whether words that a table does not know are a body's."""
    spelt = re.findall(r"[^\W\d_]+", called)
    last = spelt[-1].lower() if spelt else ""
    if last in _BODY_WORDS:
        return True
    return len(name.words) == 1 and name.words[0].isupper() and len(name.words[0]) in range(2, 7)


@lru_cache(maxsize=32768)
def body_key(called: str, language: str) -> str:
    """What bodies that no table knows are compared by: their words without article and ending."""
    bare = ARTICLE.sub("", called)
    spelt = re.findall(r"[^\W_]+(?:[’'](?=s\b)s)?", bare)
    return " ".join(name_key(word) for word in spelt)


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
