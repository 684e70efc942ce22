"""Quotations of the article with another word in them: “a refund”, where it has “a crossing”.

In a draft they give way to the article's own words. Who has written a sentence already has put other
words into somebody's mouth. Only what says something else counts: a word that the story has nowhere, one
word in the place of another, or a negation too many or too few. What is left out, spellings, figures
(which are compared elsewhere) and what stands in brackets change nothing here; nor do two quotations that
a sentence has made one.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from summarize.article import Span
from summarize.characters import UNSPACED, fold
from summarize.lexicon import lexicon
from summarize.verification.facts.facts import facts_of
from summarize.verification.source.source_text import SourceText, spelt_words

_SHORTEST = 3  # letters of a word that says something: war
_ALIKE = 0.7  # of two spellings of a word, or two of its forms
_BEGINNING = 4  # letters that two forms of a word have in common
_LONGEST_CHANGE = 2  # words around a negation; where more are others, it is another sentence
_GAP = re.compile(r"…|\.\.|[\[(][^\])]*[\])]")


def misquotation(source: SourceText, quoted: str, found: Span, language: str) -> str | None:
    """What a quotation says that its nearest place in the article does not, in words."""
    if not lexicon(language).function_words or source.language_at(found.start) != language:
        return None
    if not any(q.start < found.end and found.start < q.end for q in source.analysis.quotes):
        return None
    theirs = spelt_words(source.text[found.start : found.end])
    said = spelt_words(_GAP.sub(" ", quoted))
    is_whole = _GAP.search(quoted) is None
    is_turned = _is_denied(theirs, language) != _is_denied(said, language)
    for old, new, is_followed in _changes(theirs, said):
        if _is_nowhere(source, old, new, language) or (
            is_whole
            and is_followed
            and (_is_another(old, new, language) or (is_turned and _is_turned(old, new, language)))
        ):
            return _told(" ".join(old), " ".join(new))
    return None


def _changes(
    theirs: Sequence[str], said: Sequence[str]
) -> Iterator[tuple[list[str], list[str], bool]]:
    """What the article has, what a quotation has in its place, and whether the same words go on behind it."""
    matcher = SequenceMatcher(None, list(map(fold, theirs)), list(map(fold, said)), autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag != "equal":
            yield list(theirs[first:last]), list(said[start:end]), end < len(said)


def _told(old: str, new: str) -> str:
    if not new:
        return f"“{old}” is left out of what is quoted"
    if not old:
        return f"“{new}” is quoted where the article does not have it"
    return f"“{new}” is quoted where the article has “{old}”"


def _is_nowhere(source: SourceText, old: Sequence[str], new: Sequence[str], language: str) -> bool:
    """Whether any of the new words says something and stands nowhere in the story."""
    if any(facts_of(" ".join(words), language).figures for words in (old, new)):
        return False
    if old and _is_form(fold("".join(old)), fold("".join(new))):
        return False
    return any(
        not any(_is_form(word, other) for other in source.story_words)
        for word in _telling(new, language)
    )


def _is_another(old: Sequence[str], new: Sequence[str], language: str) -> bool:
    """Whether one word that says something stands where another does that is no form of it."""
    if not len(old) == len(new) == 1:
        return False
    before, after = _telling(old, language), _telling(new, language)
    return bool(before and after) and not _is_form(before[0], after[0])


def _is_turned(old: Sequence[str], new: Sequence[str], language: str) -> bool:
    """Whether only one of them denies."""
    return max(len(old), len(new)) <= _LONGEST_CHANGE and (
        _is_denied(old, language) != _is_denied(new, language)
    )


def _telling(words: Sequence[str], language: str) -> list[str]:
    """Those of the words, folded, that say something."""
    common = lexicon(language).function_words
    return [
        word
        for word in map(fold, words)
        if len(word) >= _SHORTEST
        and word.isalpha()
        and word not in common
        and not UNSPACED.match(word)
    ]


def _is_form(one: str, other: str) -> bool:
    """Whether two words can be forms or spellings of one."""
    return (
        one[:_BEGINNING] == other[:_BEGINNING]
        or SequenceMatcher(None, one, other).ratio() >= _ALIKE
    )


def _is_denied(words: Sequence[str], language: str) -> bool:
    return bool(words) and facts_of(" ".join(words), language).polarity.is_negated
