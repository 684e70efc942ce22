"""What no speaker can be, by what its words can be: asked of every name that is printed.

Written without a look at the rules that find names, so that it can catch what these let pass: the
lexicon's words and the word classes are all that it knows.
"""

import re
from collections.abc import Iterator

from summarize import Article
from summarize.analysis import Analysis, analyse
from summarize.characters import DOUBLE_QUOTES, fold
from summarize.quotations import Claim, Quote, Speaker
from summarize.quotations.compiling import vocabulary
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_SOMEBODY = Tag.ROLE | Tag.GROUP | Tag.OUTLET | Tag.DOCUMENT | Tag.TITLE
_GRAMMAR = (
    Tag.CONJUNCTION | Tag.COORDINATING | Tag.PREPOSITION | Tag.THAT | Tag.WHETHER | Tag.AUXILIARY
    | Tag.NEGATION | Tag.ADVERB | Tag.ARTICLE | Tag.OBLIQUE | Tag.POSSESSIVE | Tag.PRONOUN
)  # fmt: skip
_NOUN = WordClass.NAME | WordClass.NOUN
_CLAUSE = re.compile(r"[\n;?!]|:\s|[^\W\d_]{5}[.…]\s+[^\W\d_]{4}")
_LONGEST = 16


def impossible(text: str) -> Iterator[tuple[str, str]]:
    """Each printed name of a text that can be nobody's, and what it is instead."""
    analysis = analyse(Article.from_text(text))
    told: list[Quote | Claim] = [*analysis.quotes, *analysis.claims]
    for said in told:
        speaker = said.speaker
        language = _language(analysis, said.start)
        if speaker is not None and (what := flaw(speaker, language)):
            yield speaker.name, what


def _language(analysis: Analysis, place: int) -> str:
    """The language of the passage at a place."""
    return next((p.language for p in analysis.passages if p.start <= place < p.end), "")


def flaw(speaker: Speaker, language: str) -> str:
    """What a name is that no speaker is; empty where it may be one."""
    words = vocabulary(language)
    name = speaker.name
    parts = name.split()
    if not any(part[:1].isalpha() for part in parts):
        return "number"
    if _CLAUSE.search(name) or len(parts) > _LONGEST or _is_half_quoted(name):
        return "piece of a clause"
    if words is None or words.lexicon.caseless:
        return ""
    if any(_is_verb(words, part) for part in parts):
        return "verb"
    if _is_grammar(words, parts):
        return "word of grammar"
    if _is_several(words, speaker):
        return "plural"
    return "" if any(letter.isupper() for letter in name) else _thing(words, parts, speaker)


def _is_half_quoted(name: str) -> bool:
    return sum(letter in DOUBLE_QUOTES for letter in name) % 2 == 1


def _is_verb(words: Vocabulary, part: str) -> bool:
    """Whether a word in lower case is a verb with an ending of person or time, and nothing else."""
    classes = words.classes.of(part.lower())
    may_be_noun = classes & (_NOUN | WordClass.ADJECTIVE | WordClass.NOT_FINITE | WordClass.GUESSED)
    finite = classes & WordClass.MOSTLY_FINITE and not may_be_noun
    return part[0].islower() and bool(finite) and not _tags(words, part) & _SOMEBODY


def _is_grammar(words: Vocabulary, parts: list[str]) -> bool:
    """Whether a name is one word of grammar, or breaks off with one."""
    last = parts[-1]
    tags, classes = _tags(words, last), words.classes.of(last.lower())
    if len(parts) > 1 and last[0].isupper():
        return False
    if tags & _SOMEBODY or classes & _NOUN & ~WordClass.GUESSED:
        return False
    return bool(tags & (_GRAMMAR | Tag.TIME) or classes & WordClass.MOSTLY_FUNCTION)


def _is_several(words: Vocabulary, speaker: Speaker) -> bool:
    """Whether several people, by one word in the plural, are printed as one person."""
    mention, name = speaker.mention, speaker.name.split()
    group = (
        _tags(words, mention) & Tag.GROUP and words.classes.of(mention.lower()) & WordClass.PLURAL
    )
    person = len(name) > 1 and all(part[0].isupper() for part in name)
    return bool(group) and person and mention.lower() not in speaker.name.lower()


def _thing(words: Vocabulary, parts: list[str], speaker: Speaker) -> str:
    """What a description without a capital is, if nobody who can speak is in it."""
    somebody = any(
        _tags(words, part) & _SOMEBODY or fold(part) in words.people
        for part in (*parts, *speaker.mention.split())
    )
    return "" if somebody else "number" if parts[0][0].isdigit() else "thing"


def _tags(words: Vocabulary, part: str) -> int:
    form = part.strip(",.").lower()
    office = bool(words.role_suffixes) and form.endswith(words.role_suffixes)  # militäranalytiker
    return words.tags_of(form) | words.begun(form) | (Tag.ROLE if office else 0)
