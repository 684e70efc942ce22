"""Whom a mention means where names are not declined: by the words that stand in it."""

from bisect import bisect_right

from summarize.quotations.declined_nouns import name_as_subject
from summarize.quotations.language_kinds import is_cased_final, is_romance
from summarize.quotations.people.base_form import base_form
from summarize.quotations.people.descriptions import (
    described_gender,
    is_body,
    is_definite,
    is_one_person,
    is_thing,
    is_unnamed,
    names_several,
    pronoun_gender,
    stands_for_somebody,
    tells_several,
)
from summarize.quotations.people.mentions import before_address, can_only_be_name, head_name
from summarize.quotations.people.nameless import is_anonymous, is_source
from summarize.quotations.people.namings import Naming
from summarize.quotations.people.officeholders import is_body_of_office
from summarize.quotations.people.parts_of_names import behind_owner, without_possessive
from summarize.quotations.people.person import Identity, somebody_called
from summarize.quotations.people.resolving import Resolver
from summarize.quotations.people.roles_apposed import named_before_office
from summarize.quotations.people.roles_beside import given_gender
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.origins import without_origin
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ARTICLE = Tag.ARTICLE
_OPENS = Tag.OPENS_NOUN
_NO_SURNAME = Tag.BODY_OR_DOCUMENT | Tag.OUTLET | Tag.NOT_PERSON | Tag.PLACE | Tag.ROLE | Tag.TIME

_SENTENCES_ON = 2
"""Sentences behind that of a body in which a pronoun may stand for it."""


class ByWords(Resolver):
    """Tells whom mentions mean by names, descriptions and pronouns alone."""

    def identified(self, tokens: Tokens, mention: Phrase, language: str) -> Identity:
        """Whom a mention means, or what body."""
        stands = is_thing(tokens, mention) or self._may_mean_body(tokens, mention)
        body = self._body_in_front(tokens, mention) if stands else None
        body = body or self._several_in_front(tokens, mention)
        found = body or self._identified(tokens, mention, language)
        if body is not None or self._is_body(tokens, mention, found):
            self._spoken.note_body(tokens, mention, found)
        else:
            self._spoken.forget_body(tokens)
        if not tells_several(tokens, mention):
            named = mention.after - mention.first > 1  # unlike a land
            unnamed = (named and self._is_body(tokens, mention, found)) or is_unnamed(
                tokens, mention
            )
            told = found.is_sure and not found.role and unnamed
            self._spoken.note_several(tokens, mention, found if told else None)
        return found

    def _several_in_front(self, tokens: Tokens, mention: Phrase) -> Identity | None:
        """Those, or the one without a name, who have just spoken: researchers said. “…,” [they] wrote."""
        last = self._spoken.last_several(tokens) if tells_several(tokens, mention) else None
        if last is None or names_several(tokens, last[0].after, mention.first):
            return None
        return self._near(tokens, mention, last)

    def _may_mean_body(self, tokens: Tokens, mention: Phrase) -> bool:
        """Whether a French pronoun agrees with the body that said the sentence before: Le syndicat …. A, affirme-t-[il]."""
        last, first = self._spoken.last_body(tokens), mention.first
        alone = mention.after - first == 1 and tokens.has(first, Tag.PRONOUN)
        if last is None or not alone or not tokens.vocabulary.lexicon.enclitics:
            return False
        if not is_romance(tokens):
            return False
        gender = pronoun_gender(tokens, first)
        return gender in ("m", "f") and described_gender(tokens, last[0]) in (gender, "c")

    def _body_in_front(self, tokens: Tokens, mention: Phrase) -> Identity | None:
        """The body that has just spoken, for which a pronoun stands: “…,” the ministry said. “…,” [it] added."""
        return self._near(tokens, mention, self._spoken.last_body(tokens))

    def _near(
        self, tokens: Tokens, mention: Phrase, last: tuple[Phrase, Identity] | None
    ) -> Identity | None:
        """Who spoke last, if that was not far in front of a mention."""
        if last is None:
            return None
        place, identity = last
        ends = [after for _, after in tokens.sentences]
        between = bisect_right(ends, mention.first) - bisect_right(ends, place.first)
        return identity if 0 <= between <= _SENTENCES_ON else None

    def _is_body(self, tokens: Tokens, mention: Phrase, found: Identity) -> bool:
        """Whether one body speaks, and nobody whom the text shows to be a person."""
        if not found.is_sure or found.role or not is_body(tokens, mention):
            return False
        one = self._register.named(tokens.slice(*mention), tokens.vocabulary.code)
        return one is None or not one.is_shown

    def _identified(self, tokens: Tokens, mention: Phrase, language: str) -> Identity:
        gender = _gender_of_pronoun(tokens, mention)
        if gender is not None:
            return self.meant(tokens, mention, gender, described=False)
        office = named_before_office(tokens, mention)
        person = (
            self._register.named(tokens.slice(*office), language) if office is not None else None
        )
        if tokens.tag[mention.first] & _OPENS or _is_office_of_body(tokens, mention):
            person = self._descriptions.apposed(tokens, mention, language)
        person = person or self._descriptions.of_same_trade(tokens, mention)
        person = person or self._descriptions.of_same_sex(tokens, mention)
        name = head_name(tokens, mention) if person is None else None
        hearer = self._surname_before_hearer(tokens, mention, language)
        if name is None or (hearer is not None and name.first == hearer.first):
            name = hearer or name
        name = name or self._surname_behind_adjective(tokens, mention, language)
        name = name or self._noun_as_surname(tokens, mention, language)
        if name is not None:
            return self._by_name(tokens, mention, name, language)
        person = person or self._descriptions.apposed(tokens, mention, language)
        person = person or self._descriptions.called_otherwise(tokens, mention)
        person = person or self._descriptions.of_origin(tokens, mention)
        if person is None and (is_anonymous(tokens, mention) or is_body_of_office(tokens, mention)):
            return self._printed(tokens, mention, language)
        fitting = self._descriptions.fitting(tokens, mention) if person is None else [person]
        if person is None:
            fitting = [
                it
                for it in fitting
                if not self._descriptions.has_unlike_office(tokens, mention, it)
                and not self._descriptions.is_of_other_gender(tokens, mention, it)
            ]
        if not fitting:
            person = self._descriptions.of_kindred_trade(tokens, mention)
            person = person or self._descriptions.of_trade_and_more(tokens, mention)
            fitting = [] if person is None else [person]
        if len(fitting) == 1:
            return self._spoken.note(tokens, mention, fitting[0])
        if is_definite(tokens, mention) and not is_source(tokens, mention):
            gender = described_gender(tokens, mention)
            return self.meant(tokens, mention, gender, described=True, among=fitting)
        return self._printed(tokens, mention, language)

    def _by_name(self, tokens: Tokens, mention: Phrase, name: Naming, language: str) -> Identity:
        """Whom a mention with a name in it means."""
        spelt = without_possessive(tokens.slice(name.first, name.after))
        spelt = without_origin(tokens, name.after - 1, spelt)
        spelt, is_settled = name_as_subject(tokens, name.first, spelt)
        fitting = self._register.fitting(spelt, language)
        fitting = fitting or self._register.fitting(
            behind_owner(tokens, name.first, name.after), language
        )
        if len(fitting) > 1 and name.gender:
            # Mr. Birk and Ms. Birk.
            told = [person for person in fitting if person.gender == name.gender]
            fitting = told or fitting
        elif fitting and {name.gender, fitting[0].gender} == {"m", "f"}:
            return Identity(base_form(tokens, mention), name.role)  # Mrs. Birk is not John Birk
        surname = None if fitting else self._register.surname_in(tokens, spelt, language)
        if len(fitting) == 1 or surname is not None:
            return self._spoken.note(tokens, mention, surname or fitting[0])
        if fitting:
            return Identity(
                spelt, name.role, False, self._places.antecedents(tokens).of_any(fitting)
            )
        opens = name.first == mention.first and (name.is_shown or can_only_be_name(tokens, name))
        if name.after != before_address(tokens, mention) and not opens:
            return Identity(base_form(tokens, mention), name.role)
        if spelt[-1:] == "s" and spelt[:-1] in self._register.words and not name.is_shown:
            spelt = spelt[:-1]
        elif not name.is_shown and tokens.vocabulary.lexicon.nouns_capitalised:
            spelt = base_form(tokens, Phrase(name.first, name.after))
        gender = _gender_of_first_name(tokens, mention)
        alone = _is_surname_alone(tokens, mention) or (
            _is_romance_surname(tokens, name) and not self._is_in_known_name(spelt)
        )
        if gender or alone:
            return self._spoken.note(tokens, mention, somebody_called(spelt, gender, language))
        return Identity(spelt, name.role, is_settled)

    def _is_in_known_name(self, word: str) -> bool:
        """Whether a word is in the name of somebody whom the text names: Lula, of Luiz Inácio Lula da Silva."""
        return any(word in person.name.split() for person in self._register.people)

    def _surname_before_hearer(
        self, tokens: Tokens, mention: Phrase, language: str
    ) -> Naming | None:
        """The surname in `Lotz der Seepost`, where the person is known: an owner hangs on no name.

        Or in front of another's surname: schreibt Lotz Berg ins Stammbuch.
        """
        first = mention.first
        if not tokens.vocabulary.lexicon.nouns_capitalised:
            return None
        other = None
        governed = tokens.is_form(mention.after, tokens.vocabulary.directing)
        if governed and mention.after - first == 2 and tokens.has(first + 1, _CAPITAL):
            other = self._register.named(tokens.slice(first + 1, first + 2), language)
        elsewhere = other is not None and other.is_shown and len(other.name.split()) > 1
        if not elsewhere and not tokens.has(first + 1, _ARTICLE | _OPENS):
            return None
        fitting = self._register.fitting(tokens.slice(first, first + 1), language)
        known = len(fitting) == 1 and fitting[0].is_shown and tokens.has(first, _CAPITAL)
        known = known and fitting[0] is not other
        return Naming(first, first + 1, None, "", is_shown=True) if known else None

    def _surname_behind_adjective(
        self, tokens: Tokens, mention: Phrase, language: str
    ) -> Naming | None:
        """The surname in `der müde Lotz`, where the person is known and the word is no other noun."""
        first, last = mention.first + 1, mention.after - 1
        if not tokens.vocabulary.lexicon.nouns_capitalised or first >= last:
            return None
        attributes = all(
            tokens.has(i, _WORD) and not tokens.has(i, _CAPITAL) for i in range(first, last)
        )
        if (
            not attributes
            or not tokens.has(mention.first, _ARTICLE)
            or not tokens.has(last, _CAPITAL)
        ):
            return None
        name = Naming(last, last + 1, None, "", is_shown=False)
        fitting = self._register.fitting(tokens.slice(last, last + 1), language)
        known = len(fitting) == 1 and fitting[0].is_shown and len(fitting[0].name.split()) > 1
        unlisted = bool(tokens.word[last] & WordClass.GUESSED) or can_only_be_name(tokens, name)
        return name if known and unlisted else None

    def _noun_as_surname(self, tokens: Tokens, mention: Phrase, language: str) -> Naming | None:
        """The surname of somebody known that is a common word too, as many a Turkish one: Demir, Yeşil."""
        alone = mention.after - mention.first == 1 and tokens.has(mention.first, _CAPITAL)
        if not alone or not tokens.vocabulary.hangs_cases:
            return None
        fitting = self._register.fitting(tokens.slice(*mention), language)
        known = len(fitting) == 1 and fitting[0].is_shown
        return Naming(*mention, None, "", is_shown=True) if known else None

    def _printed(self, tokens: Tokens, mention: Phrase, language: str) -> Identity:
        """What stands for somebody whom the article does not name."""
        if is_cased_final(tokens):
            mention = Phrase(mention.first, before_address(tokens, mention))
        if is_one_person(tokens, mention):
            gender = described_gender(tokens, mention)
            text = base_form(tokens, mention)
            return self._spoken.note(tokens, mention, somebody_called(text, gender, language))
        return Identity(base_form(tokens, mention), None)


def _gender_of_pronoun(tokens: Tokens, mention: Phrase) -> str | None:
    """The gender of a pronoun of one word or more, which may be none that it tells: she, ce dernier; `None` of no pronoun."""
    if mention.after - mention.first == 1:
        stands = stands_for_somebody(tokens, mention.first)
        return pronoun_gender(tokens, mention.first) if stands else None
    gender = tokens.vocabulary.pronouns.get(tokens.slice(*mention).lower())
    return gender if gender in ("m", "f") else None


def _is_office_of_body(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a Romance office has whose it is behind it: portavoz del Grupo Popular."""
    if not is_romance(tokens) or not tokens.has(mention.first, Tag.ROLE):
        return False
    return any(tokens.has(i, Tag.LINKING) for i in range(mention.first + 1, mention.after))


def _is_surname_alone(tokens: Tokens, mention: Phrase) -> bool:
    """Whether one word where nouns have capitals is somebody's who is named nowhere else: sagte Lunt."""
    first, after = mention
    alone = after - first == 1 and tokens.has(first, _CAPITAL)
    if not alone or tokens.has(first, _NO_SURNAME):
        return False
    return can_only_be_name(tokens, Naming(first, after, None, "", is_shown=False))


def _is_romance_surname(tokens: Tokens, name: Naming) -> bool:
    """Whether a Romance name of one word is somebody's, beside a verb or a nickname: dijo el «Tano» [Rinaldi]; not: [Quant] aux ponts."""
    alone = name.after - name.first == 1 and tokens.has(name.first, _CAPITAL)
    romance = is_romance(tokens) and not tokens.vocabulary.lexicon.articled_names
    nickname = tokens.has(name.first - 1, Tag.QUOTED) and tokens.has(name.first - 2, _ARTICLE)
    beside = nickname or tokens.has(name.first - 1, _WORD)
    beside = beside or tokens.has(name.after, Tag.SAY | Tag.AUXILIARY)
    return romance and alone and beside and not tokens.has(name.first, _NO_SURNAME)


def _gender_of_first_name(tokens: Tokens, mention: Phrase) -> str:
    """The gender of whom an English text calls by no more than a first name: [Olena], 42, said …. “…,” she said."""
    first, after = mention
    english = tokens.vocabulary.order is OrderKind.FIXED
    if not english or after - first > 1 or tokens.has(first, _NO_SURNAME):
        return ""
    gender = given_gender(tokens, first)
    return gender if gender in ("m", "f") else ""
