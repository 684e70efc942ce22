"""How people are called, and what tells a name from other words."""

from dataclasses import dataclass
from functools import cached_property

from summarize.lexicon.notation import words


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Names:
    """Given names, surnames, and what stands inside and beside a name."""

    keeps_name_order: bool = False
    """Names like Kim Jong Un keep their order, so that the first word may be all that is said later: Ким (Kazakh)."""

    articled_names: bool = False
    """A name has an article where it is a subject, as any noun has: ο Νίκος Ρήγας (Greek)."""

    women: str = ""
    """Words: given names of women that are common in the news of the language."""

    given_names: str = ""
    """Words: given names of a language that tells no name by a capital, where they may be verbs or stand
    in front of a surname that is a role as well: يزيد, سامي (Arabic). Of one that declines them by `name_endings`:
    Νίκος (Greek)."""

    given_words: str = ""
    """Words: those of grammar or of time that are given names in front of another capital: Per, Hans, Dag."""

    completing_names: str = ""
    """Words: those behind which an office's word is part of a name: نجم [الدين] (Arabic)."""

    surname_endings: str = ""
    """Words: endings by which a surname is made of one of `given_names`: زاده پور ی (Persian)."""

    surnames: str = ""
    """Words: surnames by which a name without spaces or capitals is known: 王 李, 田中, 김."""

    introduced_surnames: str = ""
    """Words: surnames that open common words as well, so that only an office introduces them: 颜 岳."""

    transcribing: str = ""
    """Characters that foreign names are written in: 克斯尔. No field of words."""

    feminine_endings: str = ""
    """Words: endings of surnames that women have: ова ская ová."""

    masculine_endings: str = ""
    """Words: endings of surnames that men have: ов ский."""

    patronymics: str = ""
    """Words: endings of middle names: ович евна ұлы. Without one, a name of three words behind a
    role begins with what the role belongs to: президент Казахстана Касым-Жомарт Токаев."""

    particles: str = ""
    """Words: lower-case parts of names: van, de, bin, uulu, қызы."""

    filiation: str = ""
    """Words: stand behind the father's name and make one name of it: уулу, кызы, o'g'li; their cases, too."""

    naming: str = ""
    """Words beside quoted words that say that these are a name or a term: so-called, titled,
    sogenannte, adlı. `*` stands for any ending."""

    works: str = ""
    """Words: nouns whose own name stands in quotation marks: film, newspaper, party, ООО. `*`
    stands for any ending."""

    prizes: str = ""
    """Words: nouns behind which stands what a prize is called, and no name: el [premio] Nobel."""

    not_people: str = ""
    """Words: capitalised, common as the first or last word of what is no person: House, Street."""

    common: str = ""
    """Words: nouns and adjectives that no other field lists and that may open a sentence, or be
    written with a capital, without being a name: national, elections, облыс."""

    @cached_property
    def filiation_words(self) -> frozenset[str]:
        """`filiation`, ready to ask."""
        return frozenset(words(self.filiation))
