"""Quotation marks in what an engine wrote: only the source's own words may stand in them.

An engine is told not to retype quotations, and does. A stretch in quotation marks that stands in
the article is let be; a near match gives way to the article's exact words; anything else is an
invented quotation. In another language than the article's it may be a translation of one, which
cannot be told: nobody said these words, but perhaps others that mean the same.
"""

import re
from difflib import SequenceMatcher
from typing import NamedTuple
from unicodedata import category

from summarize.article import Span
from summarize.characters import (
    CLOSING_QUOTES,
    OPENING_QUOTES,
    QUOTES,
    SINGLE_QUOTES,
    as_read,
)
from summarize.declension import declines
from summarize.lazily import expression
from summarize.passages.sentences import STOPS
from summarize.verification.checks.misquotations import misquotation
from summarize.verification.facts.wording import name_runs, shown
from summarize.verification.source.source_text import SourceText, folded_words
from summarize.word_classes import WordClass, classes_of

_SINGLE = SINGLE_QUOTES + "‹›"
_MARKS = "".join(mark for mark in QUOTES if mark not in _SINGLE)
_OPENING = "".join(mark for mark in OPENING_QUOTES if mark in _MARKS and mark != "”")
_CLOSING = "".join(mark for mark in CLOSING_QUOTES if mark in _MARKS)
_OPENING_SINGLE = "".join(mark for mark in OPENING_QUOTES if mark in _SINGLE) + "`‛"
_CLOSING_SINGLE = "".join(mark for mark in CLOSING_QUOTES if mark in _SINGLE) + "´"
_QUOTED = re.compile(
    rf"([{_OPENING}])([^{_MARKS}]{{1,1000}})([{_CLOSING}])"
    # Single marks are apostrophes too: these stand at the borders of words.
    rf"|(?<!\w)([{_OPENING_SINGLE}]{{1,2}})(?=[^\W\d])(.{{1,1000}}?)(?<![\s‚‹`])([{_CLOSING_SINGLE}]{{1,2}})(?!\w)"
)
_NEAR = 0.75  # of the words, in the same order
_SHORTEST_NEAR = 4  # words; in fewer, one changed word makes another quotation
_LONGEST_TITLE = 3  # words
_LONGEST_DECLINED = 5  # words of a title that may stand in another case
_SHORTEST_STEM = 3  # letters that a word in another case keeps
_ENDING = 3  # letters that it may change
# Between two words: a mark, single ones away from letters, a stop, a dash, a line's end.
_BORDER = expression(
    rf"[{re.escape(_MARKS + STOPS)}\n]|(?:^|[\s,])[{re.escape(_SINGLE)}]|[{re.escape(_SINGLE)}](?:$|[\s,;:])|\s[-–—―]\s"
)
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_LEFT_OUT = re.compile(r"…|\.\.\.")
_STARTS = 20  # places where a near match is looked for; more only in texts made for it


class Settled(NamedTuple):
    """A text whose quotation marks hold the article's words, with what is wrong all the same.

    `stretches` are the quotations found, in the article's own words, and where they stand.
    """

    text: str
    stretches: tuple[Span, ...]
    problems: tuple[str, ...]
    doubts: tuple[str, ...] = ()


def settle_quotations(
    source: SourceText, text: str, language: str, *, is_given: bool = False
) -> Settled:
    """Put right what stands in quotation marks in a text that an engine wrote.

    One that `is_given` stays as it is: where it is not the article's, word for word, that is said of it.
    """
    pieces: list[str] = []
    stretches: list[Span] = []
    problems: list[str] = []
    doubts: list[str] = []
    at = 0
    for match in _QUOTED.finditer(text):
        opening, quoted, closing = filter(None, match.groups())
        words = folded_words(quoted)
        if not words or _is_title(quoted, language):
            continue
        pieces.append(text[at : match.start()])
        at = match.end()
        found = _find(source, words)
        declined = _find_declined(source, words, language) if found is None else None
        if found is not None:
            stretches.append(found)
            exact = folded_words(source.text[found.start : found.end])
            if exact != words and is_given:
                if (told := misquotation(source, quoted, found, language)) is not None:
                    problems.append(told)
                elif not _is_cut(source, found, quoted):
                    own = shown(as_read(source.text[found.start : found.end]))
                    doubts.append(f"“{shown(quoted)}” is “{own}” in the article")
            elif exact != words:
                quoted = as_read(source.text[found.start : found.end])
        elif declined is not None:
            stretches.append(declined)
            if not _is_of_nouns(quoted, language):
                doubts.append(f"“{quoted}” stands in other forms in the article")
        else:
            told = f"“{quoted}” is not a quotation from the article"
            (doubts if language not in source.languages else problems).append(told)
        pieces += [opening, quoted, closing]
    return Settled("".join([*pieces, text[at:]]), tuple(stretches), tuple(problems), tuple(doubts))


def _is_cut(source: SourceText, found: Span, quoted: str) -> bool:
    """Whether a quotation is the article's but for words that marks say are left out, or another's."""
    own = _BRACKETED.sub(" … ", quoted)
    words = iter(folded_words(source.text[found.start : found.end + len(quoted)]))
    return _LEFT_OUT.search(own) is not None and all(word in words for word in folded_words(own))


def quoted_stretches(text: str, language: str) -> list[str]:
    """The stretches of a text in quotation marks that are more than a name in them."""
    found = (next(filter(None, match.groups()[1::3])) for match in _QUOTED.finditer(text))
    return [
        quoted
        for quoted in found
        if not (quoted[:1].isupper() and len(folded_words(quoted)) <= _LONGEST_TITLE)
        and not _is_title(quoted, language)
    ]


def _is_title(quoted: str, language: str) -> bool:
    """Whether marks enclose nothing but a name, which is checked as any other name is."""
    runs = name_runs(quoted, language, is_sentence=False)
    return len(runs) == 1 and len(runs[0]) == len(folded_words(quoted)) <= _LONGEST_TITLE


def _find(source: SourceText, words: list[str]) -> Span | None:
    """Where the article has these words, or nearly these."""
    starts = _starts(source, words)
    for start in starts:
        if source.words[start] == words[0] and source.words[start : start + len(words)] == words:
            return _span(source, start, start + len(words))
    if len(words) < _SHORTEST_NEAR:
        return None
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(words)
    best, best_ratio = None, _NEAR
    for start in starts[:_STARTS]:
        matcher.set_seq1(source.words[start : start + len(words)])
        if matcher.ratio() >= best_ratio:
            blocks = [block for block in matcher.get_matching_blocks() if block.size]
            best_ratio = matcher.ratio()
            changed = len(words) - blocks[-1].b - blocks[-1].size
            last = _grown(source, start + blocks[-1].a + blocks[-1].size, changed)
            best = _span(source, start + blocks[0].a, last)
    return best


def _grown(source: SourceText, last: int, changed: int) -> int:
    """The end of a near match whose last words are `changed`: behind the article's own, as many.

    What was said ends with the quotation that the finder found there, else at a mark, a stop or a dash,
    and the match with it. Where nothing tells its end the match does not grow: the writer's words would
    be put in marks.
    """
    grown = min(last + changed, len(source.words))
    at = source.word_spans[last - 1][0]
    if (
        end := next((q.end for q in source.analysis.quotes if q.start <= at < q.end), None)
    ) is not None:
        return next((a for a in range(last, grown) if source.word_spans[a][0] >= end), grown)
    for after in range(last, grown + 1):
        begin = source.word_spans[after - 1][1]
        rest = source.word_spans[after][0] if after < len(source.words) else len(source.text)
        if _BORDER.search(source.text[begin:rest]):
            return after
    return last


def _is_of_nouns(quoted: str, language: str) -> bool:
    """Whether a title is one for its form: a capital, and no word that may be a verb."""
    return quoted[:1].isupper() and not any(
        classes_of(word, language) & WordClass.FINITE for word in folded_words(quoted)
    )


def _find_declined(source: SourceText, words: list[str], language: str) -> Span | None:
    """Where the article has a title, or a few words, in another case: «Зимняя сказка», «Зимней сказки»."""
    if not declines(language) or not 1 < len(words) <= _LONGEST_DECLINED:
        return None
    for start in _places_of_stem(source, words[0]):
        theirs = source.words[start : start + len(words)]
        if len(theirs) == len(words) and all(map(_is_declined, words, theirs)):
            return _span(source, start, start + len(words))
    return None


def _places_of_stem(source: SourceText, word: str) -> list[int]:
    return sorted(
        place
        for other, places in source.word_places.items()
        if _is_declined(word, other)
        for place in places
    )


def _is_declined(word: str, other: str) -> bool:
    """Whether two words can be one, but for their endings."""
    stem = max(_SHORTEST_STEM, max(len(word), len(other)) - _ENDING)
    return word == other or (word[:stem] == other[:stem] and min(len(word), len(other)) >= stem)


def _starts(source: SourceText, words: list[str]) -> list[int]:
    """The positions in the article where a match could begin, going by each word's rarest."""
    known = [(place, word) for place, word in enumerate(words) if word in source.word_places]
    if not known:
        return []
    place, rarest = min(known, key=lambda item: len(source.word_places[item[1]]))
    return [max(0, at - place) for at in source.word_places[rarest]]


def _span(source: SourceText, first: int, last: int) -> Span:
    end = source.word_spans[last - 1][1]
    while category(source.text[end : end + 1] or " ").startswith("M"):
        end += 1  # a vowel's sign, without which a syllable of India's scripts is cut
    return Span(source.word_spans[first][0], end)
