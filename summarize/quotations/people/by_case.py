"""Whom a mention means where names are declined: an owner's name is told from the speaker's by its case."""

from collections.abc import Sequence

from summarize.declension import base_name, gender_of_verb, is_of_several, readings, written
from summarize.quotations.declined.cases import is_of_several_roles
from summarize.quotations.declined.mentions import described, speaker_in
from summarize.quotations.declined.owners import NOBODY, Known, form_of, is_bare, owns
from summarize.quotations.declined.words import head_of, is_body, is_one_of, readings_of
from summarize.quotations.people.descriptions import (
    is_one_person,
    pronoun_gender,
    stands_for_somebody,
)
from summarize.quotations.people.mentions import head_name
from summarize.quotations.people.nameless import has_talked_to, is_anonymous, is_source
from summarize.quotations.people.namings import Naming, last_name
from summarize.quotations.people.person import (
    Identity,
    Person,
    is_of_guessed_gender,
    somebody_called,
)
from summarize.quotations.people.resolving import Resolver
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_ROLE = Tag.ROLE
_BODY = Tag.BODY_OR_DOCUMENT
_PREPOSITION = Tag.PREPOSITION
_COORDINATING = Tag.COORDINATING


class ByCase(Resolver):
    """Tells whom mentions mean by names, descriptions and pronouns, their case and the verb's gender."""

    def identified(self, tokens: Tokens, mention: Phrase, language: str, cue: str) -> Identity:
        """Whom a mention means, whose verb of saying is `cue`."""
        gender = gender_of_verb(cue, language)
        several = is_of_several(cue, language) and not tokens.has(mention.first - 1, _PREPOSITION)
        if mention.after - mention.first == 1 and stands_for_somebody(tokens, mention.first):
            own = pronoun_gender(tokens, mention.first)
            # Люди, о которых [он] знал, говорили.
            other = own and (several or {own, gender} == {"m", "f"})
            return self.meant(tokens, mention, "" if other else own, described=False)
        mention = speaker_in(tokens, mention)
        name, person = self._named(tokens, mention, language, gender)
        anybody: Identity | None = None
        if name is not None and name.role:
            holder = self._holder(tokens, mention)
            owns_it = gender == "m" and _owns_office(tokens, mention, name, language)
            person = holder or person
            if holder is None and owns_it:
                name, anybody = None, self._printed(tokens, mention, language, gender)
        # A role in front of a name is that one's, whoever joins him: мэр Олег Лугов и жители.
        if name is not None and several and not (name.role and _is_joined(tokens, mention)):
            return self._several(tokens, mention, name, language)
        if name is None:
            found = anybody or self._unnamed(tokens, mention, language, gender)
            if isinstance(found, Identity):
                return found
            person = found
        elif person is None:
            form = form_of(tokens, name.first, name.after)
            base = base_name([form], language)
            # пан Озерс, whose gender the title tells
            title = tokens.vocabulary.titles.get(tokens.form[name.first - 1], "")
            called = Phrase(name.first, name.after) if title else mention
            self._spoken.note_somebody(tokens, called, base or "", gender or title)
            return Identity(base or written(form.words), name.role)
        if gender and person.gender not in ("", gender) and not is_of_guessed_gender(person):
            self._spoken.note_somebody(tokens, mention)
            return Identity(person.name, person.role, False)
        person.gender = gender or person.gender
        return self._spoken.note(tokens, mention, person)

    def _unnamed(
        self, tokens: Tokens, mention: Phrase, language: str, gender: str
    ) -> Identity | Person:
        """Who is meant by a description, if one person's role says as much, or what is printed of it."""
        anonymous = is_anonymous(tokens, mention)
        source = mention.after - mention.first == 1 and is_source(tokens, mention)
        unnamed = anonymous or source or is_one_of(tokens, mention.first)
        same = None if unnamed else self._descriptions.of_same_sex(tokens, mention)
        if same is not None:
            return same
        fitting = [] if unnamed else self._descriptions.fitting(tokens, mention)
        if len(fitting) == 1:
            rival = self._descriptions.rival(tokens, mention, fitting[0])
            return fitting[0] if rival is None else self._either(tokens, fitting[0], rival)
        holders = None if unnamed or fitting else self._descriptions.holders(tokens, mention)
        if holders is not None:
            return self._in_office(tokens, mention, gender, holders)
        # По словам самого ветеринара: it is not whoever has spoken before.
        stressed = tokens.is_form(mention.first - 1, tokens.vocabulary.emphatic)
        if not anonymous and not stressed and is_bare(tokens, *mention):
            return self._only_speaker(tokens, mention, gender, fitting)
        return self._printed(tokens, mention, language, gender)

    def _either(self, tokens: Tokens, *people: Person) -> Identity:
        """One of two people, of whom nothing tells which."""
        candidates = self._places.antecedents(tokens).of_any(people)
        return Identity(people[0].name, people[0].role, False, candidates)

    def _in_office(
        self, tokens: Tokens, mention: Phrase, gender: str, holders: Sequence[Person]
    ) -> Identity | Person:
        """Who is meant by another name of an office: who has it, or one who has spoken and whose office is not told."""
        fitting = [one for one in holders if not gender or one.gender in ("", gender)]
        if len(fitting) == 1:
            return fitting[0]
        told = fitting or [one for one in self._spoken.people if one.is_person and not one.role]
        if not told:
            return self._printed(tokens, mention, tokens.vocabulary.code, gender)
        return self.meant(tokens, mention, gender or "c", described=True, among=told)

    def _holder(self, tokens: Tokens, mention: Phrase) -> Person | None:
        """Whose role a text tells by all words of a mention, one of which may look like a name: `мэр Львова`."""
        told = tokens.slice(*mention).lower()
        holders = [one for one in self._register.with_roles if (one.role or "").lower() == told]
        return holders[0] if len(holders) == 1 else None

    def _several(self, tokens: Tokens, mention: Phrase, name: Naming, language: str) -> Identity:
        """Several people, who may belong to somebody named: `представители Лугова заявили`.

        What one is called by alone is not who they are: `о чём Лугову сообщили`.
        """
        head = head_of(tokens, *mention)
        known = tokens.has(head, _ROLE | _BODY) or is_of_several_roles(tokens, head)
        if mention.first == name.first or not known or name.role:
            return Identity(tokens.slice(*mention), None, False)
        return self._printed(tokens, mention, language, "")

    def _printed(self, tokens: Tokens, mention: Phrase, language: str, gender: str) -> Identity:
        """What stands for somebody whom the article does not name."""
        text = described(tokens, *mention)
        if not text:
            return Identity(tokens.slice(*mention), None, False)
        one = is_one_of(tokens, mention.first)
        if not one and (not is_one_person(tokens, mention) or is_body(tokens, *mention)):
            return Identity(text, None)
        return self._spoken.note(tokens, mention, somebody_called(text, gender, language))

    def _named(
        self, tokens: Tokens, mention: Phrase, language: str, gender: str
    ) -> tuple[Naming | None, Person | None]:
        """The speaker's name in a phrase, and whose it is; nothing where it is only an owner's.

        Of a woman who speaks, as the `gender` of the verb tells, an office may be called as a man's:
        `міністр Тереза Озерс сказала`.
        """
        one = is_one_of(tokens, mention.first)
        name = last_name(tokens, mention) if one else head_name(tokens, mention)
        if name is None or is_body(tokens, *mention):
            return None, None
        if one and not _is_apposed_to_one(tokens, mention, name, gender):
            return None, None
        fitting = self._register.fitting(tokens.slice(name.first, name.after), language)
        if len(fitting) > 1:
            # Of two of a name the one who has this office: главы департамента Лугова.
            fitting = [one for one in self._descriptions.fitting(tokens, mention) if one in fitting]
        person = fitting[0] if len(fitting) == 1 else None
        if person is not None and self._is_called_first(tokens, name, person):
            person = None
        if person is None and name.after != mention.after:
            return None, None
        known = Known("", "f") if gender == "f" else NOBODY
        if person is not None:
            known = Known(person.name.split()[-1], person.gender)
        if not one and owns(tokens, mention.first, Phrase(name.first, name.after), known=known):
            return None, None
        return name, person

    def _is_called_first(self, tokens: Tokens, name: Naming, person: Person) -> bool:
        """Whether a given name stands for somebody else than whom only what follows names: opowiada pan [Marek]. Poseł Marek Berg …."""
        alone = name.after - name.first == 1
        alone = alone and not tokens.has(name.after, Tag.CAPITAL | Tag.PARTICLE)
        forms = {one.base[0] for one in readings_of(tokens, name.first, name.after)}
        first, *surname = person.name.split()
        given = alone and bool(surname) and first in forms
        return given and not self._places.is_named_before(tokens, name.first, person)

    def _only_speaker(
        self, tokens: Tokens, mention: Phrase, gender: str, among: Sequence[Person]
    ) -> Identity:
        """Whom `климатолог` means: the one person who has spoken, else as a pronoun would.

        A source, `собеседник «Волны»`, is that person only just behind his words, if he has told them
        to whom that one belongs, and else nobody known.
        """
        source = is_source(tokens, mention)
        people = [one for one in self._spoken.people if one.is_person]  # no Evening Star
        if len(people) == 1 and not self._descriptions.is_another_subject(
            tokens, mention, people[0]
        ):
            person = people[0]
            fits = not gender or person.gender in ("", gender)
            if source:
                fits = fits and self._is_interlocutor(tokens, mention, person)
            elif person.role is not None:
                fits = fits and is_bare(tokens, *mention, alone=True)
                fits = fits and not self._descriptions.has_unlike_office(tokens, mention, person)
            if fits:
                return self._spoken.note(tokens, mention, person)
        owned = not among and not is_bare(tokens, *mention, alone=True)
        if source or (owned and not self._spoken.people):
            return self._printed(tokens, mention, tokens.vocabulary.code, gender)
        # The president of a country is nobody who has only been named: Wysłannik X leci. Prezydent USA mówi …
        told = self._spoken.people if owned else among
        return self.meant(tokens, mention, gender or "c", described=True, among=told)

    def _is_interlocutor(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether a source is somebody who was named as one who talks to the same outlet."""
        places = self._places.of(tokens)
        return self._spoken.has_just_spoken(tokens, mention, person) and has_talked_to(
            tokens, mention, (Phrase(*place[:2]) for place in places if place.person is person)
        )


def _is_apposed_to_one(tokens: Tokens, mention: Phrase, name: Naming, gender: str) -> bool:
    """Whether a name tells who one of many is: один из мэров [Иван Лугов], unlike один из соседей Ивана Лугова."""
    if name.first == mention.first:
        return False  # Один из сенаторов
    found = readings_of(tokens, name.first, name.after)
    return any("n" in one.cases and gender in ("", one.gender) for one in found)


def _is_joined(tokens: Tokens, mention: Phrase) -> bool:
    """Whether somebody else stands beside a mention: мэр Олег Лугов и жители."""
    return tokens.has(mention.first - 1, _COORDINATING) or tokens.has(mention.after, _COORDINATING)


def _owns_office(tokens: Tokens, mention: Phrase, name: Naming, language: str) -> bool:
    """Whether a lone surname behind an office is whose office it is, as a man speaks: сказал пресс-секретарь [Лугова].

    In the nominative it would be a woman's.
    """
    alone = name.after - name.first == 1 and name.after == mention.after
    if not alone or not tokens.has(name.first - 1, _ROLE):
        return False
    found = readings([tokens.slice(name.first, name.after)], language)
    subjects = {one.gender for one in found if "n" in one.cases}
    return subjects == {"f"} and any(one.gender == "m" and "g" in one.cases for one in found)
