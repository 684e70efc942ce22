"""The mood of reported speech in German, by the paradigm of its verbs: `er [reiche], [dehne], [trage]`.

A lexicon lists the forms of the commonest verbs. Others are told by their present tense, which the
counts of the language know (reicht, trägt), and those that no count knows by what follows them.
"""

from summarize.lazily import expression
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_SHORTEST = 5
_NO_VERB = WordClass.ADJECTIVE | WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_FUNCTION
_GUESS = (
    WordClass.GUESSED
    | WordClass.NOUN
    | WordClass.MOSTLY_NOUN
    | WordClass.FINITE
    | WordClass.ADJECTIVE
)
"""What a small letter in front of no noun leaves of what an ending says."""
_VERBAL = WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE
_STEM_VOWEL = expression(r"(?:au|[aeo])(?=[^aeiouäöü]*$)")
_CHANGED = {"a": ("ä",), "au": ("äu",), "e": ("i", "ie"), "o": ("ö",)}
_FOLLOWS_VERB = (
    Tag.ARTICLE | Tag.OBLIQUE | Tag.PREPOSITION | Tag.PRONOUN | Tag.POSSESSIVE | Tag.NEGATION
    | Tag.COMMA | Tag.STOP | Tag.ADVERB
)  # fmt: skip
"""What stands behind a verb, and not between an adjective and its noun."""


def is_in_mood(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb in the first subjunctive, by its form and what is known of it."""
    here, form = tokens.tag[index], tokens.form[index]
    if here & Tag.CAPITAL:
        return False
    if here & Tag.SUBJUNCTIVE:
        return True
    if here != Tag.WORD or not form.endswith("e") or len(form) < _SHORTEST:
        return False
    known = tokens.word[index]
    if known & _NO_VERB and not known & WordClass.GUESSED:
        return False
    told = _has_present(tokens, form[:-1])
    if told and not known & _NO_VERB:
        return True
    behind = tokens.has(index + 1, _FOLLOWS_VERB)
    return behind and not known & ~_GUESS and (told or not form.endswith("te"))


def _has_present(tokens: Tokens, stem: str) -> bool:
    """Whether a stem has the third person of a present tense, which no adjective has: reicht, arbeitet, trägt."""
    of = tokens.vocabulary.classes.of
    present = of(stem + "t")
    if present & _VERBAL and not (present & WordClass.GUESSED and stem.endswith("t")):
        return True
    if (
        stem.endswith(("t", "d"))
        and of(stem + "et") & _VERBAL
        and not of(stem + "et") & WordClass.GUESSED
    ):
        return True  # erwartet is a participle, too
    vowel = _STEM_VOWEL.search(stem)
    past = stem.endswith("t") and _is_listed(
        of(stem + "e")
    )  # legte, which has nothing to do with liegt
    if vowel is None or past:
        return False
    before, behind = stem[: vowel.start()], stem[vowel.end() :]
    ending = "" if behind.endswith("t") else "t"  # hält, trägt
    return any(_is_listed(of(before + each + behind + ending)) for each in _CHANGED[vowel[0]])


def _is_listed(known: int) -> bool:
    """Whether a form is known to be a finite verb, and not only to look like one."""
    return bool(known & WordClass.MOSTLY_FINITE) and not known & WordClass.GUESSED
