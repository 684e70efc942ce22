"""Nouns and names whose article tells their case: `ministrului` is `ministrul` (Romanian), `του υπουργού` the υπουργός (Greek).

Apart from the declined names of Slavic languages, because an article tells the case, so that subjects are known by
their place. In Romanian only the noun that a description opens with, and in a woman's or a body's the adjectives behind
it, change, and names stay as they are; in Greek the adjectives in front of it change, and names by their given name.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary


def opens_declined(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase opens with a case that no subject has: `i-a spus [ministrului]`, `[lui Dan]`."""
    declined = tokens.vocabulary.declined_nouns
    return bool(declined) and (
        tokens.form[phrase.first] in declined or tokens.has(phrase.first, Tag.OBLIQUE)
    )


_TELLS = Tag.SOURCE | Tag.OUTLET | Tag.DOCUMENT
_SHORTEST_PART = 4


class SubjectName(NamedTuple):
    """A name as a subject has it, and whether that is sure."""

    text: str
    is_sure: bool


def name_as_subject(tokens: Tokens, first: int, name: str) -> SubjectName:
    """A name of which a given name tells the case, in the nominative: `Νίκου Δένδια` is Νίκος Δένδιας.

    Not sure where a surname may have one of two endings there, `Νίκου Κουλούρου`, or where nothing but an article
    tells that it is in a case: `τον Βρούτση`. `first` is where the name stands.
    """
    vocabulary = tokens.vocabulary
    if vocabulary.lexicon.genitive_bases:
        return _name_in_genitive(tokens, first, name)
    if not vocabulary.declined_names:
        return SubjectName(name, True)
    given, *rest = name.split(" ")
    base = vocabulary.declined_names.get(given.lower())
    if base is None:
        opened = given.lower() in vocabulary.given_names and bool(rest)
        return SubjectName(name, True) if opened else _governed_name(tokens, first, name)
    alone = not rest and _mans_surname(vocabulary, given) in ("", given)
    if alone and not tokens.has(first - 1, Tag.OBLIQUE):
        return SubjectName(
            name, True
        )  # ο υπουργός Νικολάου: a surname that is a given one's genitive
    spelt = [_spelt(base, given)]
    if base in vocabulary.women:
        return SubjectName(" ".join([*spelt, *rest]), True)
    sure = True
    for word in rest:
        other = vocabulary.declined_names.get(word.lower())
        told = _spelt(other, word) if other else _mans_surname(vocabulary, word)
        sure = sure and bool(told)
        spelt.append(told or word)
    return SubjectName(" ".join(spelt), sure)


def genitive_bases(vocabulary: Vocabulary, word: str) -> list[str]:
    """What a word in the genitive may be as a subject, the likeliest first: `Lunnin` is Lunni or Lunn (Finnish)."""
    endings = vocabulary.lexicon.genitive_bases
    return [
        word.removesuffix(ending) + base.strip("-")
        for ending, bases in endings.items()
        if word.lower().endswith(ending)
        for base in bases.split()
    ]


def listed_base(tokens: Tokens, word: str) -> str | None:
    """The subject of a noun in the genitive that is a listed one, or whose last part is: keskusrikos[poliisin]."""
    tags_of = tokens.vocabulary.tags_of
    for base in genitive_bases(tokens.vocabulary, word):
        parts = (base[place:].lower() for place in range(len(base) - _SHORTEST_PART + 1))
        if any(tags_of(part) & _TELLS for part in parts):
            return base
    return None


def is_listed_in_genitive(tokens: Tokens, index: int) -> bool:
    """Whether a word in the genitive is a noun of somebody, of a body or of a document."""
    word = tokens.slice(index, index + 1)
    return bool(tokens.tag[index] & _TELLS) or listed_base(tokens, word) is not None


def is_written_as_subject(tokens: Tokens, index: int) -> bool:
    """Whether the text has a word in the genitive as a subject, too."""
    bases = genitive_bases(tokens.vocabulary, tokens.slice(index, index + 1))
    return any(tokens.is_written(base, index) for base in bases)


def _name_in_genitive(tokens: Tokens, first: int, name: str) -> SubjectName:
    """A Finnish name as a subject, where the text has it as one or its ending tells: `Niemelän` is Niemelä."""
    head, space, last = name.rpartition(" ")
    place = first + head.count(" ") + bool(space)
    governed = tokens.phrase.get(place + 1, (0, ""))[1] == "according_after"
    if not (governed or space):
        return SubjectName(name, True)
    listed = listed_base(tokens, last) if governed and not space else None
    if listed is not None:
        return SubjectName(listed, True)
    bases = genitive_bases(tokens.vocabulary, last)
    written = next((base for base in bases if tokens.is_written(base, place)), None)
    if written is not None:
        return SubjectName(head + space + written, True)
    if not governed:
        return SubjectName(name, True)
    told = _mans_surname(tokens.vocabulary, last)
    return SubjectName(head + space + (told or last), bool(told))


def _governed_name(tokens: Tokens, first: int, name: str) -> SubjectName:
    """A name that no given name tells the case of, behind an article of a man that tells one."""
    vocabulary, article = tokens.vocabulary, first - 1
    while tokens.has(article, Tag.TITLE | Tag.MARK) and not tokens.has(article, Tag.STOP):
        article -= 1
    gender = vocabulary.lexicon.oblique_genders.get(tokens.form[article], "")
    if gender != "m":
        return SubjectName(name, True)
    *given, surname = name.split(" ")
    base = _mans_surname(vocabulary, surname) or surname
    own = base.lower().endswith(vocabulary.masculine_endings)
    if base == surname or (given and not own):
        return SubjectName(name, True)
    return SubjectName(" ".join([*given, base]), own)


def _mans_surname(vocabulary: Vocabulary, word: str) -> str:
    """A surname in a case as a subject has it; empty where nothing tells."""
    endings = vocabulary.lexicon.surname_cases
    ending = next((each for each in endings if word.endswith(each)), None)
    if ending is None or not endings[ending]:
        return word if ending is None else ""
    return word.removesuffix(ending) + endings[ending]


def with_subject_article(vocabulary: Vocabulary, text: str) -> str:
    """What opens with such a noun, as a subject does: `Comisiei Europene` is the Comisia Europeană."""
    words = text.split(" ")
    opening = 1 if words[0].lower() in vocabulary.lexicon.article_bases and len(words) > 1 else 0
    place = _behind_leading(vocabulary, words, opening)
    base = vocabulary.declined_nouns.get(words[place].lower())
    if base is not None:
        agreeing = vocabulary.lexicon.declined_attribute_endings if base.endswith("a") else {}
        words[place:] = [_spelt(base, words[place]), *_agreeing(words[place + 1 :], agreeing)]
        words[opening:place] = _leading(vocabulary, words[opening:place])
    elif not opening:
        return text
    if opening:
        article = vocabulary.lexicon.article_bases[words[0].lower()]
        words[:1] = [_spelt(article, words[0])] if article else []
    return " ".join(words)


def _behind_leading(vocabulary: Vocabulary, words: Sequence[str], first: int) -> int:
    """Past the adjectives in front of a noun in a case: τον [πρώην κυβερνητικό] εκπρόσωπο; `first` if none is there."""
    endings = tuple(vocabulary.lexicon.declined_leading_endings)
    place = first
    while (
        endings and place + 1 < len(words) and words[place].lower() not in vocabulary.declined_nouns
    ):
        word = words[place].lower()
        leads = word.endswith(endings) or word in vocabulary.former
        if not leads or vocabulary.tags_of(word) & ~Tag.TIME:
            return first
        place += 1
    return place if words[place].lower() in vocabulary.declined_nouns else first


def _leading(vocabulary: Vocabulary, words: Iterable[str]) -> Iterable[str]:
    """Adjectives in front of a noun in a case, as they stand in front of its base."""
    endings = vocabulary.lexicon.declined_leading_endings
    for word in words:
        ending = next((each for each in endings if word.endswith(each)), None)
        kept = ending is None or word.lower() in vocabulary.former
        yield word if kept else word.removesuffix(ending or "") + endings[ending or ""]


def _spelt(base: str, word: str) -> str:
    return base[:1].upper() + base[1:] if word[:1].isupper() else base


def _agreeing(words: Iterable[str], endings: Mapping[str, str]) -> Iterable[str]:
    """The words behind a noun; those right behind it that agree with it as they stand beside its base."""
    agrees = True
    for word in words:
        ending = next((ending for ending in endings if agrees and word.endswith(ending)), None)
        agrees = ending is not None
        yield word if ending is None else word.removesuffix(ending) + endings[ending]
