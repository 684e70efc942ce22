"""What the ending of a Turkic word may be, as bits, found once for each form.

Apart from the search for subjects because that asks of every word again and again.
"""

import re

from summarize.case_endings import (
    has_no_case,
    is_accusative,
    is_family_name,
    is_given_name,
    is_surname,
    takes_case,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary

_HEAD = Tag.ROLE | Tag.GROUP | Tag.OUTLET
_KEPT = 5_000
_SOFTENED = re.compile("ğ$")
"""What a k becomes in front of a vowel: bakanlık, bakanlığa."""
_LONGEST_CASE = 4


class Case:
    """What a form ends like, as bits of an integer; it may be several things."""

    OWNER = 1 << 0
    """An owner or an attribute: министрліктің, Алматыдағы."""
    OBLIQUE = 1 << 1
    """An object or an adverbial: министрге."""
    POSSESSED = 1 << 2
    """An oblique case behind a possessive: отырысында."""
    CLAUSE = 1 << 3
    """A clause turned into an object: ашылатынын."""
    PLACE = 1 << 4
    """Where something is or what somebody has: Алматыдағы, Үкіметінде."""
    SURNAME = 1 << 5
    FAMILY = 1 << 6
    OF_SURNAME = 1 << 7
    """A surname in an oblique case: Токаевқа."""
    ACCUSATIVE = 1 << 8
    """What no name in its base form ends like: Қытайды."""
    NO_NAME = 1 << 9
    """What no name ends in at all: Каваноға, to Cavano; Улуттарга, to the Nations."""


def case_of(tokens: Tokens, index: int) -> int:
    """The `Case` bits of a token's form."""
    known = tokens.vocabulary.cases
    form = tokens.form[index]
    bits = known.get(form)
    if bits is None:
        if len(known) >= _KEPT:
            known.clear()
        known[form] = bits = _case(form, tokens.vocabulary)
    return bits


def source_in_dative(vocabulary: Vocabulary, form: str) -> str:
    """Who can say something in a form that göre has in front: yetkililer[e], gazete[ye], bakanlı[ğa]; else empty."""
    if not form.endswith(vocabulary.dative_endings or ("-",)):
        return ""
    stem = form[:-1]
    bare = (stem, stem.removesuffix("y"), _SOFTENED.sub("k", stem))
    return next((each for each in bare if vocabulary.tags_of(each) & Tag.SOURCE), "")


def _is_head_of_owner(form: str, words: Vocabulary) -> bool:
    """Whether a form is an office or a body with an owner's ending that looks like a surname's: nazirliyinin."""
    return any(
        form.endswith(ending) and words.tags_of(form.removesuffix(ending)) & _HEAD
        for ending in words.genitive_endings
    )


def is_cased_patronymic(form: str, words: Vocabulary) -> bool:
    """Whether a form in lower case is a father's name with a case: болатұлы[мен]."""
    parts = (form.rpartition(ending) for ending in words.patronymics)
    return any(
        father and patronymic and 0 < len(case) <= _LONGEST_CASE
        for father, patronymic, case in parts
    )


def _case(form: str, words: Vocabulary) -> int:
    # Sunday Herald-ка: an ending behind a hyphen is nothing but a case.
    stem, _, ending = form.rpartition("'" if "." in form and "'" in form else "-")  # SUPER.KG'ге
    hung = bool(stem) and ending in words.oblique_endings + words.dative_endings
    oblique = hung or takes_case(form, words.oblique_endings, words.code)
    possessed = form.endswith(words.possessed_endings)
    of_surname = oblique and any(
        form.endswith(ending) and is_surname(form[: -len(ending)])
        for ending in words.oblique_endings
    )
    woman = form in words.women  # Nərmin, Fəridə
    given = woman or is_given_name(form, words.code)
    surname = is_surname(form) and not given and not _is_head_of_owner(form, words)
    if surname and is_cased_patronymic(form, words):
        surname, oblique, of_surname = False, True, True  # Болатұлына
    return (
        Case.OWNER * (not woman and takes_case(form, words.genitive_endings, words.code))
        | Case.OBLIQUE * (oblique and not woman)
        | Case.POSSESSED * possessed
        | Case.CLAUSE * (form.endswith(words.nominal_endings) and not has_no_case(form, words.code))
        | Case.PLACE * takes_case(form, words.place_endings + words.possessed_endings, words.code)
        | Case.SURNAME * surname
        | Case.FAMILY * (surname and is_family_name(form))
        | Case.OF_SURNAME * (hung or of_surname)
        | Case.ACCUSATIVE * (oblique and is_accusative(form, words.code))
        | Case.NO_NAME * form.endswith(words.nameless_endings)
    )
