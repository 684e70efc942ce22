"""Who the people of an article are, and whom a mention means.

An article introduces a person once in full, `Kazakh President Kassym-Jomart Tokayev`, and then says
Tokayev, he, or the Kazakh leader. The names are collected over the whole text first; a mention is
then read against them. What remains ambiguous stays as it stands: a wrong name is worse than none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summarize.declension import Form, base_name, declines, gender_of, readings
from summarize.names import name_key, name_stems
from summarize.quotations.declined import (
    declined,
    form_of,
    is_nominative,
    opens_with_given_name,
    start_of_name,
)
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_MARK = Tag.MARK
_STOP = Tag.STOP
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_OPENING = Tag.OPENING
_ARTICLE = Tag.ARTICLE
_OPENS = Tag.ARTICLE | Tag.POSSESSIVE | Tag.OBLIQUE
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_PRONOUN = Tag.PRONOUN
_PARTICLE = Tag.PARTICLE
_GROUP = Tag.GROUP
_PLACE = Tag.PLACE
_NOT_PERSON = Tag.NOT_PERSON
_NOT_NAME = (
    Tag.TIME | Tag.NOT_PERSON | Tag.OUTLET | Tag.GROUP | Tag.DOCUMENT | Tag.POSSESSIVE
)  # fmt: skip
_FUNCTION = (
    Tag.CONJUNCTION | Tag.PREPOSITION | Tag.ARTICLE | Tag.OBLIQUE | Tag.POSSESSIVE | Tag.PRONOUN
    | Tag.ADVERB | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT | Tag.WHETHER | Tag.SAY | Tag.JUDGE
    | Tag.SAYING | Tag.COORDINATING | Tag.LINKING | Tag.ATTACHING
)  # fmt: skip

_CLAUSE_BORDER = Tag.STOP | Tag.COMMA | Tag.DASH | Tag.QUOTED | Tag.CONJUNCTION
_GOVERNING = Tag.PREPOSITION | Tag.OBLIQUE
_GOVERNS = Tag.PREPOSITION | Tag.OBLIQUE | Tag.LINKING | Tag.ATTACHING | Tag.COORDINATING

_LONGEST_NAME = 5
_LONGEST_ROLE = 4
_SHORTEST_STEM = 3
_LONGEST_APPOSITION = 14
_NEAR = 120
"""Tokens within which a pronoun's antecedent is looked for."""


@dataclass(slots=True)
class Person:
    """Somebody the article names. `gender` is `m`, `f` or empty.

    `keys` are the stems of all words of the name; `forms` are where it stands, in a language that
    declines names.
    """

    name: str
    role: str | None
    gender: str
    keys: frozenset[str]
    forms: set[Form] = field(default_factory=set)


class Identity(NamedTuple):
    """Whom a mention means: the fullest name, and the role that the text gives."""

    name: str
    role: str | None


class _Naming(NamedTuple):
    """One place where a name stands: tokens `[first, after)`, and the role in front of it."""

    first: int
    after: int
    role: str | None
    gender: str


@dataclass(slots=True)
class People:
    """The people of a text. Blocks of the text are added with `note`, then asked with `identify`."""

    _by_surname: dict[str, list[Person]] = field(default_factory=dict)
    _persons: list[Person] = field(default_factory=list)
    _seen: dict[int, list[tuple[int, Person, bool]]] = field(default_factory=dict)
    _spoken: dict[int, tuple[int, Person]] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    """The capitalised words of the text, among which a name's base form may stand."""

    def __len__(self) -> int:
        return len(self._persons)

    # -- collecting

    def note(self, tokens: Tokens, language: str) -> None:
        """Take in the names of a block."""
        short: list[_Naming] = []
        namings = list(_namings(tokens))
        for naming in namings:
            self.words.update(tokens.slice(naming.first, naming.after).split())
        for naming in namings:
            if naming.after - naming.first >= 2:
                self._introduce(tokens, naming, language)
            else:
                short.append(naming)
        for naming in short:
            if naming.role or naming.gender:
                self._introduce(tokens, naming, language)
        self._seen[id(tokens)] = list(self._places(tokens, namings, language))
        for person in self._persons:
            if person.forms:
                _settle(person, language)

    def _places(
        self, tokens: Tokens, namings: Sequence[_Naming], language: str
    ) -> Iterator[tuple[int, Person, bool]]:
        """Where somebody known is named, and whether as the subject; declined forms are noted."""
        # A name is read the same wherever it stands, once all have been introduced.
        known: dict[str, Person | None] = {}
        for naming in namings:
            name = tokens.slice(naming.first, naming.after)
            if name not in known:
                known[name] = self._named(name, language)
            person = known[name]
            if person is None:
                continue
            subject = _is_subject(tokens, naming)
            if declined(tokens):
                form = form_of(tokens, naming.first, naming.after)
                person.forms.add(form)
                subject = subject and is_nominative(form, language)
            yield naming.first, person, subject

    def _introduce(self, tokens: Tokens, naming: _Naming, language: str) -> None:
        name = _bare(tokens.slice(naming.first, naming.after))
        known = self._named(name, language)
        role = naming.role or _apposition(tokens, naming.after) or _apposed_role(tokens, naming)
        if known is not None:
            known.role = known.role or role
            known.gender = known.gender or naming.gender
            if len(name.split()) > len(known.name.split()) and len(known.name.split()) == 1:
                known.name = name
            return
        gender = naming.gender or _gender_of_name(tokens, naming)
        surname = name.split()[-1]
        stems = (name_stems(word, language) for word in name.split())
        person = Person(name, role, gender, frozenset().union(*stems))
        self._persons.append(person)
        for stem in name_stems(surname, language):
            self._by_surname.setdefault(stem, []).append(person)

    def _named(self, name: str, language: str) -> Person | None:
        """The person whom a name, full or not, can mean; nobody when two could be meant."""
        words = _bare(name).split()
        if not words:
            return None
        given = [name_stems(word, language) for word in words[:-1]]
        fitting: list[Person] = []
        for stem in sorted(name_stems(words[-1], language)):
            for person in self._by_surname.get(stem, ()):
                if person not in fitting and all(
                    " " not in person.name or not stems.isdisjoint(person.keys) for stems in given
                ):
                    fitting.append(person)
        if declines(language):
            genders = {reading.gender for reading in readings(words, language)} or {"m", "f"}
            fitting = [person for person in fitting if person.gender in {"", *genders}]
        return fitting[0] if len(fitting) == 1 or (fitting and not given) else None

    # -- asking

    def identify(self, tokens: Tokens, mention: Phrase, language: str) -> Identity:
        """Whom the phrase `mention` means."""
        text = tokens.slice(*mention)
        person = None
        if mention.after - mention.first == 1 and tokens.tag[mention.first] & _PRONOUN:
            person = self._meant_by_pronoun(tokens, mention.first)
        else:
            if tokens.tag[mention.first] & _OPENS:
                person = self._apposed(tokens, mention, language)
            naming = _last_name(tokens, mention) if person is None else None
            if naming is not None:
                name = _bare(tokens.slice(naming.first, naming.after))
                person = self._named(name, language)
                if person is None:
                    if naming.after != mention.after:
                        name = text
                    elif declined(tokens):
                        form = form_of(tokens, naming.first, naming.after)
                        name = base_name([form], language) or name
                    return Identity(name, naming.role)
            elif person is None:
                person = self._apposed(tokens, mention, language) or self._described(
                    tokens, mention
                )
        if person is None:
            return Identity(text, None)
        self._spoken[id(tokens)] = (mention.first, person)
        return Identity(person.name, person.role)

    def _meant_by_pronoun(self, tokens: Tokens, index: int) -> Person | None:
        gender = tokens.vocabulary.pronouns.get(tokens.form[index], "")
        if gender not in ("m", "f", "c"):
            return None
        if gender == "f":
            woman = self._nearest_woman(tokens, index)
            if woman is not None:
                return woman
        other = {"m": "f", "f": "m"}.get(gender)
        # Who spoke last is the likeliest to go on, unless somebody is named since.
        spoken, fallback = self._spoken.get(id(tokens), (-_NEAR, None))
        if spoken >= index or index - spoken > _NEAR or (fallback and other == fallback.gender):
            spoken, fallback = -_NEAR, None
        for place, person, subject in reversed(self._seen.get(id(tokens), [])):
            if place >= index or (other and person.gender == other):
                continue
            if index - place > _NEAR or place < spoken:
                break
            if subject:
                return person
            fallback = fallback or person
        return fallback

    def _nearest_woman(self, tokens: Tokens, index: int) -> Person | None:
        for place, person, _ in reversed(self._seen.get(id(tokens), [])):
            if place < index - _NEAR:
                break
            if place < index and person.gender == "f":
                return person
        return None

    def _apposed(self, tokens: Tokens, mention: Phrase, language: str) -> Person | None:
        """Whom `the mayor` means in `the mayor, Carmen Iriarte,`."""
        place = mention.after + 1
        if not tokens.has(mention.after, _COMMA) or not tokens.has(place, _CAPITAL):
            return None
        after = place
        while after < len(tokens) and (_continues(tokens, after) or after == place):
            after += 1
        naming = _naming(tokens, place, after)
        if naming is None or naming.first != place:
            return None
        return self._named(tokens.slice(place, after), language)

    def _described(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """Whom `the Kazakh leader` means: the one person whose role says as much."""
        if tokens.form[mention.first] in tokens.vocabulary.indefinite:
            return None
        endings = tokens.vocabulary.endings
        if not any(tokens.tag[i] & _ROLE for i in range(*mention)):
            return None
        words = {
            _stem(name_key(tokens.form[i]), endings)
            for i in range(*mention)
            if tokens.tag[i] & _WORD and not tokens.tag[i] & _FUNCTION
        }
        best: list[Person] = []
        most = 0
        for person in self._persons:
            shared = len(words & _role_keys(person.role, endings)) if person.role else 0
            if shared and shared >= most:
                best = [*best, person] if shared == most else [person]
                most = shared
        return best[0] if len(best) == 1 else None


def _settle(person: Person, language: str) -> None:
    """Give a person the base form of the name, by all the places where it stands."""
    forms = sorted(person.forms, key=lambda form: (form.words, sorted(form.cases)))
    person.name = base_name(forms, language) or person.name
    person.gender = person.gender or gender_of(forms, language)


def _role_keys(role: str, endings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_stem(name_key(word), endings) for word in role.split())


def _stem(key: str, endings: tuple[str, ...]) -> str:
    """A word without the longest of its language's endings that leaves enough of it."""
    for ending in endings:
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST_STEM:
            return key[: -len(ending)]
    return key


# -- names in a text


def _namings(tokens: Tokens) -> Iterator[_Naming]:
    """Every run of capitalised words that could be a person's name, in order."""
    tag = tokens.tag
    count = len(tag)
    after = 0
    for index in [index for index, here in enumerate(tag) if here & _CAPITAL]:
        if index < after:
            continue
        after = index + 1
        while after < count and _continues(tokens, after):
            after += 1
        while not tag[after - 1] & _CAPITAL:
            after -= 1
        naming = _naming(tokens, index, after)
        if naming is not None:
            yield naming


def _continues(tokens: Tokens, index: int) -> bool:
    tag = tokens.tag
    here = tag[index]
    if here & _CAPITAL:
        return True
    if here & _PARTICLE:
        return tokens.has(index + 1, _CAPITAL) or tokens.has(index + 1, _PARTICLE)
    # The stop of an initial or of a title: J. Smith, Sen. Kaine.
    return (
        bool(here & _MARK)
        and not here & _STOP
        and tokens.text[tokens.start[index]] == "."
        and tokens.has(index + 1, _CAPITAL)
        and (tokens.end[index - 1] - tokens.start[index - 1] <= 1 or bool(tag[index - 1] & _TITLE))
    )


def _naming(tokens: Tokens, first: int, after: int) -> _Naming | None:
    """The name in a run of capitalised words, its role and title taken off."""
    tag = tokens.tag
    if not tokens.has(first - 1, _WORD):
        while first < after and tag[first] & _FUNCTION and not tag[first] & (_TITLE | _ROLE):
            first += 1
        if first == after:
            return None
    start = first
    if tokens.has(first - 1, _PLACE) and not opens_with_given_name(tokens, first):
        start = _behind_owner(tokens, first + 1, after)
    start, gender = _behind_titles(tokens, start, after)
    while start < after and tag[start] & _MARK:
        start += 1
    if start > first:
        start = _behind_owner(tokens, start, after)
    if start < after and declined(tokens):
        start = start_of_name(tokens, start, after)
    if start >= after or after - start > _LONGEST_NAME:
        return None
    if (tag[start] | tag[after - 1]) & _NOT_NAME:
        return None
    role = _role_before(tokens, first, start)
    return _Naming(start, after, role, gender)


def _behind_titles(tokens: Tokens, start: int, after: int) -> tuple[int, str]:
    """Past the roles and titles in a run of capitalised words, and the gender that they tell."""
    gender = ""
    for index in range(start, after):
        if tokens.tag[index] & (_ROLE | _TITLE):
            start = index + 1
            gender = tokens.vocabulary.titles.get(tokens.form[index], "") or gender
            if _is_feminine(tokens, index):
                gender = "f"
    return start, gender


def _is_feminine(tokens: Tokens, index: int) -> bool:
    """Whether a role says that it is a woman's."""
    form, words = tokens.form[index], tokens.vocabulary
    return form in words.feminine_roles or (
        bool(tokens.tag[index] & _ROLE) and form.endswith(words.feminine_suffixes)
    )


def _behind_owner(tokens: Tokens, start: int, after: int) -> int:
    """Past what a role belongs to, `Казахстана` in `Президент Казахстана Касым-Жомарт Токаев`."""
    while start < after - 1 and tokens.tag[start] & _NOT_PERSON:
        start += 1
    patronymics = tokens.vocabulary.patronymics
    if patronymics and after - start == 3 and not tokens.form[start + 1].endswith(patronymics):
        return start + 1
    return start


def _role_before(tokens: Tokens, first: int, start: int) -> str | None:
    """The role that stands right in front of a name: `Kazakh President`, `foreign minister`."""
    tag = tokens.tag
    if not any(tag[i] & _ROLE for i in range(first, start)):
        begin = _role_start(tokens, first)
        if begin == first:
            return None
        first = begin
    return tokens.slice(first, start)


def _role_start(tokens: Tokens, first: int) -> int:
    """Where a role in lower case in front of `first` begins, with one word that says which."""
    tag = tokens.tag
    lowest = max(0, first - _LONGEST_ROLE)
    start = first
    for index in range(first - 1, lowest - 1, -1):
        if tag[index] & _ROLE:
            start = index
        elif not _is_attribute(tag[index]):
            break
    if start < first and start > lowest and _is_attribute(tag[start - 1]):
        start -= 1
    return start


def _is_attribute(tag: int) -> bool:
    return bool(tag & _WORD) and not tag & (_FUNCTION | _CAPITAL)


def _apposition(tokens: Tokens, after: int) -> str | None:
    """The role that follows a name: `X, a spokesman for the ministry,`."""
    tag = tokens.tag
    if not tokens.has(after, _COMMA):
        return None
    phrases = Phrases(tokens)
    found = phrases.starting(after + 1, min(len(tag), after + 14))
    if found is None or found.first != after + 1:
        return None
    first = found.first
    while first < found.after and tag[first] & _OPENS:
        first += 1
    if first < found.after and tag[first] & _CAPITAL and tag[found.first] & _CAPITAL:
        return None
    role = next((i for i in range(first, found.after) if tag[i] & _ROLE), None)
    if role is None or any(tag[i] & _GOVERNING for i in range(first, role)):
        return None
    return tokens.slice(first, found.after)


def _apposed_role(tokens: Tokens, naming: _Naming) -> str | None:
    """The role in front of a name, a comma between: `The mayor, Carmen Iriarte,`."""
    comma = naming.first - 1
    if not tokens.has(comma, _COMMA):
        return None
    found = Phrases(tokens).ending(comma - 1, max(0, comma - _LONGEST_APPOSITION))
    if found is None or not any(tokens.tag[i] & _ROLE for i in range(*found)):
        return None
    first = found.first
    while first < found.after and tokens.tag[first] & _OPENS:
        first += 1
    return tokens.slice(first, found.after)


def _last_name(tokens: Tokens, mention: Phrase) -> _Naming | None:
    """The last name in a noun phrase, if one stands in it."""
    tag = tokens.tag
    after = mention.after
    while after > mention.first and not tag[after - 1] & _CAPITAL:
        after -= 1
        if tag[after] & _ROLE:
            return None
    first = after
    while first > mention.first and (tag[first - 1] & _CAPITAL or _continues(tokens, first - 1)):
        first -= 1
    return _naming(tokens, first, after) if first < after else None


def _is_subject(tokens: Tokens, naming: _Naming) -> bool:
    """Whether a name opens its clause, as subjects do, or at least hangs on no other word."""
    tag = tokens.tag
    index = naming.first - 1
    while index >= 0 and tag[index] & (_ROLE | _TITLE | _ARTICLE | _CAPITAL) and tag[index] & _WORD:
        index -= 1
    if index < 0 or tag[index] & _CLAUSE_BORDER:
        return True
    lexicon = tokens.vocabulary.lexicon
    return (lexicon.verb_second or lexicon.free_order) and not tag[index] & _GOVERNS


def _gender_of_name(tokens: Tokens, naming: _Naming) -> str:
    vocabulary = tokens.vocabulary
    if declined(tokens):
        return gender_of([form_of(tokens, naming.first, naming.after)], vocabulary.code)
    given = tokens.form[naming.first : max(naming.first + 1, naming.after - 1)]
    if not vocabulary.women.isdisjoint(given):
        return "f"
    surname = tokens.form[naming.after - 1]
    if vocabulary.feminine_endings and surname.endswith(vocabulary.feminine_endings):
        return "f"
    return "m" if surname.endswith(vocabulary.masculine_endings) else ""


def _bare(name: str) -> str:
    """A name without the possessive that English hangs on it."""
    return name[:-2] if name.endswith(("'s", "’s")) else name
