"""Whom a description means that names nobody: `the Kazakh leader` is he whose role says most of it.

Apart from what a description tells by itself (`descriptions`), because here the roles of all people are compared.
"""

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from summarize.names import name_key
from summarize.quotations.declined.cases import is_declined_role
from summarize.quotations.declined.mentions import described
from summarize.quotations.declined.words import head_of
from summarize.quotations.language_kinds import declined, is_arabic, is_cased_final, is_romance
from summarize.quotations.people.descriptions import (
    LETTERS_OF_ARTICLE,
    described_gender,
    fields_of,
    gender_of_article,
    has_unlike_office,
    introduces,
    is_anothers,
    is_called,
    is_of_another_land,
    is_of_another_office,
    is_plural,
    is_team,
    says_role,
    serves,
    without_hung_article,
    words_of_role,
)
from summarize.quotations.people.named_places import NamedPlaces
from summarize.quotations.people.nameless import is_source
from summarize.quotations.people.namings import continues, naming
from summarize.quotations.people.officeholders import is_feminine, is_owned_office, serves_office
from summarize.quotations.people.parts_of_names import only_stem_of, stems_of
from summarize.quotations.people.person import Person
from summarize.quotations.people.register import MOST_ALIKE, Register
from summarize.quotations.people.roles_apposed import apposed_role, may_open_clause
from summarize.quotations.people.roles_behind import apposition
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    behind_office,
    goes_on,
    is_full_stop,
)
from summarize.quotations.people.roles_in_front import role_in_front
from summarize.quotations.people.spoken import Spoken
from summarize.quotations.people.standings import HANGING, SUBJECT
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_ARTICLE = Tag.ARTICLE
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_GERMANIC = frozenset({OrderKind.FIXED, OrderKind.VERB_SECOND})
_CLOSE_BEHIND = 6
_OFFICE_AND_LAND = 2
_SHORTEST_HEAD = 4
_ARTICLE_AND_NOUN = 2
_LONGEST_OFFICE = 8
"""Tokens of an office in front of a name, with its article."""


class _Said(NamedTuple):
    """What a description says: its roles, and by what its words are known.

    `heads` are those that say what somebody is, `fields` those of what he is that for; `anybody` says that
    it may be anybody's who has some of it, `is_over` that he no longer is.
    """

    roles: Sequence[int]
    words: Set[frozenset[str]]
    heads: Set[frozenset[str]]
    fields: Sequence[frozenset[str]]
    anybody: bool
    is_over: bool


class ByDescription:
    """The people of a text, looked up by what their roles say."""

    def __init__(self, register: Register, places: NamedPlaces, spoken: Spoken) -> None:
        self._register = register
        self._places = places
        self._spoken = spoken

    def fitting(self, tokens: Tokens, mention: Phrase) -> list[Person]:
        """Whom `the Kazakh leader` can mean: those whose role says most of it."""
        said = None if introduces(tokens, mention) else _said(tokens, mention)
        if said is None:
            return []
        best: list[Person] = []
        most = 0
        for person in self._named_before(tokens, mention):
            shared = self._shared(tokens, mention, said, person)
            if shared and shared >= most:
                best = [*best, person] if shared == most else [person]
                most = shared
        return best

    def called_otherwise(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """Whose office has another name in a description: le chef de l'État, once a president is named."""
        first = mention.first + tokens.has(mention.first, _ARTICLE)
        called = " ".join(tokens.form[first : mention.after])
        offices, land = tokens.vocabulary.lexicon.same_offices, ""
        office = offices.get(called, "")
        if not office and " " in called:  # le chef de l'État français
            called, _, land = called.rpartition(" ")
            office = offices.get(called, "")
        named = self._named_before(tokens, mention) if office else ()
        if any(called.split()[0] in (person.role or "").lower().split() for person in named):
            return None  # el jefe del Estado, Pedro Ruiz, is no presidente
        fitting = [
            one
            for one in named
            if _has_office_of_land(tokens, one, office.split())
            and (not land or land in (one.role or "").lower().split())
        ]
        return fitting[0] if len(fitting) == 1 else None

    def holders(self, tokens: Tokens, mention: Phrase) -> list[Person] | None:
        """Whose office has another name in a Slavic description: глава региона, of a governor named before.

        `None` where no list has that name.
        """
        after = mention.after
        while after - mention.first > _OFFICE_AND_LAND and tokens.has(after - 1, _CAPITAL):
            after -= 1  # глава МИД [Казахстана]
        called = described(tokens, mention.first, after).lower()
        offices = tokens.vocabulary.lexicon.same_offices.get(called)
        if offices is None:
            return None
        told = [office.split() for office in offices.split(";")]
        land = {_stems(tokens, tokens.form[i]) for i in range(after, mention.after)}
        return [
            one
            for one in self._named_before(tokens, mention)
            if any(_has_office_of_land(tokens, one, office) for office in told)
            and land <= {_stems(tokens, word.lower()) for word in (one.role or "").split()}
        ]

    def rival(self, tokens: Tokens, mention: Phrase, person: Person) -> Person | None:
        """Who has just spoken and may be called so as well, having no trade in one word: an economist, доцент Института экономики."""
        spoken = self._spoken.last(tokens)
        last = spoken.person if spoken is not None else None
        if last is None or last is person or not last.keys or not last.role:
            return None
        called = tokens.form[head_of(tokens, *mention)]
        kinds = tokens.vocabulary.told_roles
        kin = next((more for one, more in kinds if called in one), frozenset())
        role = set(last.role.lower().split())
        told_apart = any(not one.isdisjoint(role) for one, _ in kinds)
        near = self._spoken.has_just_spoken(tokens, mention, last)
        return last if near and not told_apart and not kin.isdisjoint(role) else None

    def is_another_subject(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether somebody else is the subject of a sentence since whoever spoke last did, or in front of it."""
        spoken = self._spoken.last(tokens)
        since = range(spoken.after if spoken is not None else 0, mention.first)
        return any(
            place.first in since
            and place.person is not person
            and place.standing == SUBJECT
            and place.person.is_shown
            for place in self._places.of(tokens)
        )

    def of_same_sex(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """Who has just spoken, where a word alone tells no more than a sex: рассказала [женщина]."""
        known = tokens.vocabulary.lexicon.plain_people
        gender, spoken = known.get(tokens.form[mention.first]), self._spoken.last(tokens)
        if gender is None or spoken is None or mention.after - mention.first > 1:
            return None
        person, between = spoken.person, range(spoken.after, mention.first)
        if not person.keys or person.gender != gender:
            return None
        if not self._spoken.has_just_spoken(tokens, mention, person):
            return None
        another = any(
            known.get(tokens.form[i]) == gender
            or (tokens.has(i, _ROLE) and is_feminine(tokens, i) is (gender == "f"))
            for i in between
        )
        return None if another or self._is_named_between(tokens, between, person) else person

    def of_same_trade(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """Who has just spoken, where a bare word is another for the trade: сарапшы, behind a political scientist's words."""
        vocabulary, form = tokens.vocabulary, tokens.form[mention.first]
        cased = (form.removesuffix(it) for it in vocabulary.genitive_endings if form.endswith(it))
        # Архитектордун айтымында: the owner of a report is in no list
        bare = next((it for it in cased if vocabulary.tags_of(it) & _ROLE), "")
        trades = [bare, *vocabulary.lexicon.same_trades.get(bare or form, "").split()]
        if mention.after - mention.first > 1 or not any(trades):
            return None
        wanted = [_stems(tokens, trade) for trade in trades if trade]
        for person in self._spoken.people:
            own = [_stems(tokens, word) for word in words_of_role(person.role)]
            alike = any(not it.isdisjoint(one) for it in own for one in wanted)
            if alike and self._spoken.has_just_spoken(tokens, mention, person):
                return None if self._is_another_told_of(tokens, mention, person) else person
        return None

    def of_kindred_trade(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """The only one named before whose trade a description has another word for: la [novelista], the writer.

        Nobody where somebody without a role, who may be meant, has spoken since.
        """
        called = _trades_meant(tokens, mention)
        if not called:
            return None
        kindred = [
            person
            for person in self._named_before(tokens, mention)
            if not called.isdisjoint((person.role or "").lower().split())
            and not self.is_of_other_gender(tokens, mention, person)
            and not _is_of_told_gender(tokens, mention, person)
        ]
        if len(kindred) != 1:
            return None
        spoken = self._spoken.last(tokens)
        places = self._places.of(tokens)
        named = max((at.first for at in places if at.person is kindred[0]), default=-1)
        stranger = spoken is not None and not spoken.person.role and named < spoken.first
        return None if stranger else kindred[0]

    def of_trade_and_more(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """Who has just spoken or been told of, where a description says his trade and of what: o [treinador dos minhotos].

        Somebody without a role, or with one of that kind.
        """
        if not _is_trade_of_something(tokens, mention):
            return None
        gender = gender_of_article(tokens, mention.first)
        spoken = self._spoken.last(tokens)
        person = (
            self._places.antecedents(tokens)
            .of(mention.first, gender, spoken, (), described=True)
            .person
        )
        if person is None or not person.keys or {gender, person.gender} == {"m", "f"}:
            return None
        called = _trades_meant(tokens, Phrase(mention.first, mention.first + _ARTICLE_AND_NOUN))
        role = (person.role or "").lower().split()
        alike = not role or not called.isdisjoint(role)
        return person if alike and not self.has_unlike_office(tokens, mention, person) else None

    def of_origin(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """The only one in front of whose name a word for where he is from stands too: el [noruego] Max Olsen, el noruego."""
        named = [
            one
            for one in self._register.people
            if tokens.form[mention.after - 1] in self._origins(tokens, one)
        ]
        return named[0] if len(named) == 1 else None

    def _origins(self, tokens: Tokens, person: Person) -> Set[str]:
        """Words for where somebody is from that stand in front of his name in a block."""
        vocabulary = tokens.vocabulary
        known = vocabulary.demonyms | vocabulary.lowered_demonyms
        beside = (at.first - 1 for at in self._places.of(tokens) if known and at.person is person)
        return known & {tokens.form[i] for i in beside if i >= 0}

    def _is_another_told_of(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether somebody else, or of the same word, stands between a speaker and a mention."""
        spoken = self._spoken.last(tokens)
        since = range(spoken.after if spoken is not None else 0, mention.first)
        called = _stems(tokens, tokens.form[mention.first])
        again = any(not called.isdisjoint(_stems(tokens, tokens.form[i])) for i in since)
        return again or self._is_named_between(tokens, since, person)

    def _is_named_between(self, tokens: Tokens, between: range, person: Person) -> bool:
        """Whether somebody else than a speaker is named in a stretch, and hangs on no other word."""
        return any(
            place.first in between and place.person is not person and place.standing > HANGING
            for place in self._places.of(tokens)
        )

    def _shared(self, tokens: Tokens, mention: Phrase, said: _Said, person: Person) -> int:
        """How many words of a description somebody's role has; none where it is another's."""
        roles, former = said.roles, tokens.vocabulary.former
        over = not former.isdisjoint((person.role or "").lower().split())
        # Luxemburgs ehemaliger Außenminister is not Außenminister Lunt.
        german = tokens.vocabulary.lexicon.nouns_capitalised
        ended = said.is_over is not over if german else over and not said.is_over
        if ended or _is_named_in(tokens, mention, person) or _serve(tokens, roles[-1], person):
            return 0  # the shadow minister is not the minister, the vali yardımcısı not the vali
        if _is_of_whom_named(tokens, mention, person):
            return 0  # avukatı of a lawyer is another one
        keys = [_stems(tokens, word) for word in words_of_role(person.role)]
        told = frozenset().union(*keys)
        told |= _heads_of_compounds(tokens, said.words, told)
        if declined(tokens) and (
            is_anothers(tokens, mention, roles[0], person)
            or serves(tokens, roles[0], person)
            or not (said.anybody or is_called(tokens, roles[0], person))
        ):
            return 0
        other = (
            _is_of_another_body(tokens, mention, person)
            or is_of_another_land(tokens, mention, roles[-1], keys)
            or is_of_another_office(tokens, mention, roles[0 if is_romance(tokens) else -1], person)
        )
        other = other or _tells_whose_else(tokens, said, told)
        if other or (any(word.isdisjoint(told) for word in said.fields) and len(keys) > 1):
            return 0  # the home secretary is no justice secretary
        shared = sum(1 for word in said.words if not word.isdisjoint(told))
        if (
            shared == 1
            and not said.anybody
            and all(head.isdisjoint(told) for head in said.heads)
            and not self._spoken.has_just_spoken(tokens, mention, person)
        ):
            return 0  # the director of a company is no secretary of a company
        return shared

    def _named_before(self, tokens: Tokens, mention: Phrase) -> Sequence[Person]:
        """The people with roles whom a text has named by a place.

        In German and English a description may come long before its name.
        """
        titled = self._register.with_roles
        verb_last = is_cased_final(tokens) or tokens.vocabulary.order is OrderKind.FREE_FINAL
        if not (declined(tokens) or is_romance(tokens) or verb_last):
            return titled
        # The name may follow its description at once: le capitaine de la police, Brian Rolin.
        behind = _CLOSE_BEHIND * is_romance(tokens)
        return self._places.named_before(tokens, mention.after + behind, titled)

    def has_unlike_office(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether a description is of an office that somebody has not, by all that the text tells."""
        if not person.role and self._is_passing(tokens, mention, person):
            return True
        if _is_of_unlike_trade(tokens, mention, person):
            return True
        origins, said = self._origins(tokens, person), tokens.form[mention.after - 1]
        if origins and said not in origins and said in tokens.vocabulary.lowered_demonyms:
            return True
        if not person.role or not has_unlike_office(tokens, mention, [person.role]):
            return False
        places = [at for at in self._places.of(tokens) if at.person is person]
        names = [Phrase(at.first, at.after) for at in places[:MOST_ALIKE]]
        told = (
            find(tokens, name)
            for name in names
            for find in (_role_in_front, apposition, apposed_role)
        )
        return has_unlike_office(tokens, mention, [person.role, *filter(None, told)])

    def _is_passing(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether somebody without an office is named only once in a Germanic text, and `the mayor` is another.

        Unless it stands in the same paragraph. A Romance description more often stands for who was named: el técnico.
        """
        if tokens.vocabulary.order not in _GERMANIC or not self._places.is_named_once(person):
            return False
        here = [place for place in self._places.of(tokens) if place.person is person]
        if (
            here
            and "\n" not in tokens.text[tokens.start[here[0].first] : tokens.start[mention.first]]
        ):
            return False
        kin = tokens.vocabulary.relations
        return any(tokens.has(i, _ROLE) and tokens.form[i] not in kin for i in range(*mention))

    def is_of_other_gender(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether a Romance article says that not she is meant, whom the text gives the other: le ministre.

        Unless it gives her both or none, for a woman may be `le maire`.
        """
        told = described_gender(tokens, mention)
        if not is_romance(tokens) or {told, person.gender} != {"m", "f"}:
            return False
        places = [at for at in self._places.of(tokens) if at.person is person]
        articles = {
            gender_of_article(tokens, i)
            for at in places[:MOST_ALIKE]
            for i in _articles_beside(tokens, at.first, at.after)
        }
        return person.gender in articles and told not in articles

    def apposed(self, tokens: Tokens, mention: Phrase, language: str) -> Person | None:
        """Whom `the mayor` means in `the mayor, Carmen Iriarte,`."""
        comma = behind_office(tokens, mention.after)
        place = _name_behind(tokens, comma, mention.first)
        if (
            is_arabic(tokens)
            or is_cased_final(tokens)
            or not tokens.has(comma, _COMMA)
            or not tokens.has(place, _CAPITAL)
        ):
            return None
        after = place
        while after < len(tokens) and (continues(tokens, after) or after == place):
            after += 1
        found = naming(tokens, place, after)
        if found is None or found.after != after or goes_on(tokens, after):
            return None
        if found.first != place and not _is_described_again(tokens, comma + 1, found.first):
            return None
        # Ба гуфтаи раис, [Далер Насимов] орд мекашонд: the subject of what the chairman says
        if tokens.vocabulary.linking_endings and tokens.has(after, Tag.WORD):
            return None
        if may_open_clause(tokens, Phrase(place, after)):
            return None
        return self._register.named(tokens.slice(found.first, after), language)


def _has_office_of_land(tokens: Tokens, person: Person, office: Sequence[str]) -> bool:
    """Whether somebody has an office, and of nothing less than a land: président de la République, not of a club.

    A Slavic one may be of whatever is told apart by it, unless it is of those that many have: президент федерации.
    """
    keys = {_stems(tokens, word) for word in office}
    words = (person.role or "").split()
    own = {_stems(tokens, word.lower()) for word in words}
    vocabulary = tokens.vocabulary
    if declined(tokens) and not any(word in vocabulary.familiar_roles for word in office):
        return keys <= own and vocabulary.former.isdisjoint(
            {word.lower() for word in words} - {*office}
        )
    return keys <= own and not any(
        word.islower()
        and not (vocabulary.tags_of(word) & Tag.PLACE and declined(tokens))
        and _stems(tokens, word) not in keys
        and not vocabulary.tags_of(word) & (FUNCTION | Tag.NOT_PERSON | Tag.ARTICLE)
        and vocabulary.classes_of(word) & WordClass.NOUN
        and not vocabulary.classes_of(word) & WordClass.ADJECTIVE
        for word in words
    )


def _is_of_another_body(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a Persian description has an office of another body than somebody: سرمربی تیم [نفت], سرمربی تیم [فولاد]."""
    vocabulary = tokens.vocabulary
    if vocabulary.order is not OrderKind.FREE_FINAL or not vocabulary.lexicon.caseless:
        return False
    office = next((i for i in range(*mention) if tokens.has(i, _ROLE)), mention.after)
    ours, theirs = (
        {
            word
            for word in words
            if word not in vocabulary.office_domains
            and not vocabulary.tags_of(word) & (_ROLE | Tag.GROUP)
        }
        for words in (tokens.form[office : mention.after], (person.role or "").split())
    )
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _articles_beside(tokens: Tokens, first: int, after: int) -> Iterator[int]:
    """The articles of offices in front of a name `[first, after)`, and behind the comma that follows it."""
    for index in range(first - 2, max(-1, first - _LONGEST_OFFICE), -1):
        if tokens.has(index, Tag.STOP | Tag.QUOTED):
            break
        if tokens.has(index, _ARTICLE) and tokens.has(index + 1, _ROLE):
            yield index
            break
    if tokens.has(after, _COMMA) and tokens.has(after + 1, _ARTICLE):
        yield after + 1


def _trades_meant(tokens: Tokens, mention: Phrase) -> Set[str]:
    """What trades a Romance description of one or two words behind its article may mean: le chercheur, el técnico local."""
    trade = mention.first + 1
    short = _ARTICLE_AND_NOUN <= mention.after - mention.first <= _ARTICLE_AND_NOUN + 1
    if not short or not tokens.has(mention.first, _ARTICLE) or introduces(tokens, mention):
        return frozenset()
    kinds = tokens.vocabulary.trade_kinds
    return frozenset().union(*(it | more for it, more in kinds if tokens.form[trade] in it))


def _is_trade_of_something(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a Romance description is a trade with more behind it: le chercheur de Lund, l'attaquant de 19 ans."""
    first, after = mention
    trade = first + 1
    if after - first <= _ARTICLE_AND_NOUN or not tokens.has(first, _ARTICLE):
        return False
    if introduces(tokens, mention) or not tokens.has(trade, _ROLE) or is_source(tokens, mention):
        return False
    known = any(tokens.form[trade] in called for called, _ in tokens.vocabulary.trade_kinds)
    linked = any(tokens.has(i, Tag.LINKING) for i in range(trade + 1, after))
    return known and linked and not is_plural(tokens, trade)


def _is_of_unlike_trade(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a description and a role are of unlike trades, and one of them is an office: la novelista, no minister."""
    called = _trades_meant(tokens, mention)
    role = frozenset((person.role or "").lower().split())
    vocabulary = tokens.vocabulary
    if not called or not called.isdisjoint(role):
        return False
    office = tokens.form[mention.first + 1] in vocabulary.unlike_roles
    trades = (it | more for it, more in vocabulary.trade_kinds)
    return not vocabulary.unlike_roles.isdisjoint(role) or (
        office and any(not trade.isdisjoint(role) for trade in trades)
    )


def _is_of_told_gender(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether an article says of another than somebody: la [jueza], of a man."""
    return {described_gender(tokens, mention), person.gender} == {"m", "f"}


def _said(tokens: Tokens, mention: Phrase) -> _Said | None:
    """What a description says; nothing where it is of several, or of what somebody of a role has."""
    roles = [i for i in range(*mention) if says_role(tokens, i)]
    if not roles or is_plural(tokens, roles[0 if declined(tokens) else -1]):
        return None
    if _is_of_other(tokens, mention, roles):
        return None
    vocabulary = tokens.vocabulary
    # szef resortu zdrowia may be the minister
    familiar = tokens.form[roles[0]] in vocabulary.familiar_roles
    return _Said(
        roles,
        words={
            _stems(tokens, tokens.form[i])
            for i in range(*mention)
            if tokens.tag[i] & _WORD
            and not tokens.tag[i] & FUNCTION
            and tokens.form[i] not in vocabulary.former
        },
        heads={
            _stems(tokens, tokens.form[i])
            for i in range(*mention)
            if tokens.tag[i] & (_ROLE | _CAPITAL)
        },
        fields=[_stems(tokens, tokens.form[i]) for i in fields_of(tokens, mention)],
        anybody=familiar and not is_source(tokens, mention),
        is_over=any(tokens.form[i] in vocabulary.former for i in range(*mention)),
    )


def _stems(tokens: Tokens, word: str) -> frozenset[str]:
    """By what a word of a role is known."""
    # A Turkic role has an ending with its owner and none alone: меңгерушісі, меңгеруші.
    stems = stems_of if is_cased_final(tokens) else only_stem_of
    word = without_hung_article(tokens.vocabulary, word)
    return stems(name_key(word), tokens.vocabulary.endings)


def _heads_of_compounds(
    tokens: Tokens, called: Set[frozenset[str]], role: Set[str]
) -> frozenset[str]:
    """What somebody is called by a Nordic role that ends so, and is no deputy's: ministern, of the klimatminister."""
    vocabulary = tokens.vocabulary
    if not vocabulary.definite_endings:
        return frozenset()
    whole = [word for word in role if not word.startswith(vocabulary.deputies or ("-",))]
    hung = [word for word in whole if word.endswith(vocabulary.definite_endings)]
    ends = tuple(whole + [word[:-letters] for word in hung for letters in LETTERS_OF_ARTICLE])
    return frozenset(
        head
        for head in frozenset().union(*called)
        if len(head) >= _SHORTEST_HEAD and any(end.endswith(head) for end in ends)
    )


def _serve(tokens: Tokens, role: int, person: Person) -> bool:
    """Whether the Turkic office at `role` serves a person's in its name, or the other way round."""
    if not is_cased_final(tokens):
        return False
    endings = tokens.vocabulary.endings
    own = stems_of(name_key(tokens.form[role]), endings)
    words = (person.role or "").lower().split()
    keys = [stems_of(name_key(word), endings) for word in words]
    if serves_office(tokens, role):
        return all(own.isdisjoint(key) for key in keys)
    serves = len(words) > 1 and is_owned_office(tokens.vocabulary, words[-1])
    return serves and own.isdisjoint(keys[-1]) and not own.isdisjoint(keys[-2])


def _tells_whose_else(tokens: Tokens, said: _Said, told: frozenset[str]) -> bool:
    """Whether a Turkic office is of what somebody's role does not tell of: Астана қаласының әкімі, қаржы министрі."""
    if not is_cased_final(tokens) or tokens.vocabulary.hangs_cases:
        return False
    offices = [_stems(tokens, tokens.form[i]) for i in said.roles]
    return any(word.isdisjoint(told) for word in said.words if word not in offices)


def _name_behind(tokens: Tokens, comma: int, opening: int) -> int:
    """Where a name may begin that a comma parts from its description, past what else he is called.

    O comandante da polícia, coronel Davi Prado; le président du tribunal, le juge Davi Prado,
    """
    first = comma + 1
    if is_romance(tokens) and tokens.has(first, _ARTICLE):
        genders = {gender_of_article(tokens, first), gender_of_article(tokens, opening)}
        # La directrice, le docteur Anne Moreau: a title has one gender for all.
        first += genders != {"m", "f"} or tokens.has(first + 1, _TITLE)
    place = _behind_attributes(tokens, first)
    while tokens.has(place, _ROLE | _TITLE) and (
        not tokens.has(place, _CAPITAL) or not tokens.has(place, _ROLE)
    ):
        place += 1 + is_full_stop(tokens, place + 1)  # Prof. Dr. Hans Berger
    return place


def _behind_attributes(tokens: Tokens, first: int) -> int:
    """The capital that an English description with an article of its own leads to: Its chair, [the former judge] Ada Birk."""
    fixed = tokens.vocabulary.order is OrderKind.FIXED
    if not fixed or not tokens.has(first, _ARTICLE) or introduces(tokens, Phrase(first, first + 1)):
        return first
    place = first + 1
    while _is_lower(tokens, place) or (
        tokens.has(place, _CAPITAL) and _is_lower(tokens, place + 1)  # the [German coach] Ada Birk
    ):
        place += 1
    told = place == first + 1 or any(tokens.has(i, _ROLE) for i in range(first, place))
    return place if told and tokens.has(place, _CAPITAL) else first


def _is_lower(tokens: Tokens, index: int) -> bool:
    return tokens.has(index, _WORD) and not tokens.has(index, _CAPITAL | FUNCTION)


def _is_described_again(tokens: Tokens, first: int, name: int) -> bool:
    """Whether what stands between a description's comma and a name is another: Its chair, [the Labour MP] Ada Birk."""
    fixed = tokens.vocabulary.order is OrderKind.FIXED and tokens.has(first, _ARTICLE)
    return fixed and any(tokens.has(i, _ROLE) for i in range(first, name))


def _is_of_other(tokens: Tokens, mention: Phrase, roles: Sequence[int]) -> bool:
    """Whether a description is of who or what somebody of a role has: el equipo de la candidata."""
    if declined(tokens):
        officer = is_declined_role(tokens.vocabulary, tokens.form[roles[0]])
        return officer and head_of(tokens, *mention) < roles[0]  # посланник президента
    owned = is_romance(tokens) and any(
        tokens.has(i, Tag.LINKING) for i in range(mention.first + 1, roles[0])
    )
    return owned or is_team(tokens, mention, roles[-1])


def _is_named_in(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a description names a person, whom its head is not: the adviser to President Birk."""
    if tokens.vocabulary.order not in (OrderKind.FIXED, OrderKind.ROMANCE):
        return False
    surname = person.name.rpartition(" ")[2].lower()
    return any(tokens.form[i] == surname and tokens.has(i, _CAPITAL) for i in range(*mention))


def _is_of_whom_named(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a Turkish description is of somebody whom that person has: Öz'ün avukatı, and avukatı alone.

    An office with the ending of what is somebody's, and nobody in front, is of whom the text is about.
    """
    if not tokens.vocabulary.hangs_cases:
        return False
    role, surname = mention.after - 1, person.name.rpartition(" ")[2].lower()
    if any(tokens.form[i].partition("'")[0] == surname for i in range(mention.first, role)):
        return True
    alone = mention.first == role and is_owned_office(tokens.vocabulary, tokens.form[role])
    return alone and tokens.form[role] not in (person.role or "").lower().split()


def _role_in_front(tokens: Tokens, name: Phrase) -> str | None:
    """The role right in front of a name, if any."""
    return role_in_front(tokens, name.first, name.first)
