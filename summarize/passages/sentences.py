"""Sentence borders, by rules with data per language.

No well-kept library does Russian and English both well, and none knows Kazakh or Tajik, so the
rules are our own. Regular expressions find every stop that could end a sentence; each is then
judged by the token before it, the word after it and the language's lists
(`summarize.passages.abbreviations`). The rules are about typography and hold for all languages;
what differs between languages is in the lists. Time is linear in the text: no run of stops is
looked at twice, and the look around a stop is bounded.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from summarize.article import Span
from summarize.characters import ALWAYS_CLOSING, APOSTROPHES, CJK, CLOSING_QUOTES, QUOTES, places_of
from summarize.lazily import expression
from summarize.lexicon.initials import is_initial_syllable
from summarize.passages.abbreviations import AbbreviationRules, abbreviations_in
from summarize.passages.layout import paragraphs
from summarize.passages.unstopped import is_unstopped, is_unstopped_abbreviation, split_unstopped

_STOPS = ".!?…‽⁇⁈⁉؟۔।॥།༎።։။។៕"
_STOPS_OF_ASCII = ".!?"
_WIDE_STOPS = "。！？｡．"
STOPS = _STOPS + _WIDE_STOPS
"""What ends a sentence, in any script."""
_CLOSERS = rf"{CLOSING_QUOTES})\]}}"
_WIDE_CLOSERS = rf"{ALWAYS_CLOSING}\"'”’)\]】）》〉"  # others open here: 。“
_TYPED_ARMENIAN_STOP = r":(?:(?<=[\u0561-\u0587]:)|(?<=[\u0561-\u0587]»:))(?=\s)"
_STOP_RUN = re.compile(rf"[{_STOPS}{_WIDE_STOPS}][{_STOPS}{_WIDE_STOPS}]*+|{_TYPED_ARMENIAN_STOP}")
_CANDIDATE = re.compile(
    rf"""
    (?: (?P<wide>[{_WIDE_STOPS}][{_STOPS}{_WIDE_STOPS}]*+) (?P<wide_close>[{_WIDE_CLOSERS}]*+)
      | (?P<stop>[{_STOPS}{_WIDE_STOPS}]++(?>(?:[ ]\.){{0,5}})|{_TYPED_ARMENIAN_STOP})
        (?P<close>(?>(?: [ \xa0\u202f]?»(?!\w) | [{_CLOSERS}{_WIDE_CLOSERS}] | \[\d{{1,3}}\] )*))
        (?: (?=\s) | (?=[{CJK}]) | (?<=[{ALWAYS_CLOSING}”’】）》〉]) | (?<=[^\W\d_]{{2}}[.!?…])(?=[^\W\d_]{{2}}) )
    )
    """,
    re.VERBOSE,
)
_NEXT = re.compile(
    rf"""
    (?P<space>\s*+) (?P<dash>[-–—―]\s++)?
    (?P<open>(?>(?: ,,(?=[\w'’]) | [{QUOTES}(\[{{¿¡【（《〈*•·–—-]){{0,4}})[ \xa0\u202f]?+)
    (?P<word>[\w{APOSTROPHES}-]{{0,24}}+) (?P<after>.?)
    """,
    re.VERBOSE | re.DOTALL,
)
_CLITIC = re.compile(rf"[{APOSTROPHES}][kmnst][ ](?=[^\W\d_a-zà-ÿ])")
"""A word of one letter that leaves the capital of its sentence to the next."""
_NON_SPACE = re.compile(r"\S")
_SPACED_STOP = re.compile(r"\.\s+")
_PARTS = re.compile(r"[.'’-]+")
_CJK = expression(f"[{CJK}]")
_ARMENIAN = expression("[\u0531-\u058f]")
_ARMENIAN_STOP = "։"
_ENDS_ARMENIAN = expression(rf"{_ARMENIAN_STOP}|{_TYPED_ARMENIAN_STOP}")
_CLAUSE_STOPS = frozenset("།༎:")
"""Tibetan ones stand behind the items of a list as well; Armenian has a colon typed for its own."""
_LONGEST_ITEM = 10
_ROMAN = re.compile(r"[IVXLCХІ]+")
_ATTRIBUTION = re.compile(r"(?:[^\W\d_][\w’'.-]*+\s+){1,3}?([^\W\d_]+)")
_PAUSE = re.compile(r"[，。：:,、]")
_UNSAID = "没沒"
"""In front of a Chinese verb of saying: nobody said so."""
_QUOTES = frozenset(QUOTES)
_LEADING_MARKS = QUOTES + "([{—–-"
_GOES_ON = frozenset(",;:，、；：،؛")
_LOOK_BACK = 40
"""Characters before a stop in which its token must begin; longer tokens are no abbreviations."""
_PARENTHESIS = 200
"""Characters before a closing parenthesis in which its opening one is looked for."""
_SPEECH_LEAD = 8
"""Characters after a closed quotation in which Chinese and Japanese put the verb of saying."""


class _Stop(NamedTuple):
    """A stop that could end a sentence, with what stands around it.

    `token` is what the stop belongs to (`т. е` without its space), `part` the token's last part
    (`S` of `U.S`, `Ж` of `К.-Ж`, `art` of `l’art`), `before` the token before that, `heads` says that the
    token opens the sentence, `wide` that the stop is a Chinese or Japanese one, `parenthesis` that
    it belongs to a parenthesis inside the sentence, `word` the word after the stop without opening
    marks.
    """

    token: str
    part: str
    before: str
    heads: bool
    stop: str
    close: str
    wide: bool
    parenthesis: bool
    word: str
    following: re.Match[str]

    @property
    def endings(self) -> tuple[str, str, str]:
        """The token, its last two parts (`т.е` of `ч.т.е`), and its last part."""
        token = self.token
        last_two = ".".join(token.rsplit(".", 2)[-2:]) if "." in token else token
        return token, last_two, self.part


def split_sentences(text: str, language: str | None = None) -> list[Span]:
    """The sentences of `text`: sorted spans, no overlap, everything covered but white space.

    `language` is ISO 639-1; without it, or for a language that has no lists of its own, the
    lists of the commonest languages serve together. A line break ends a sentence unless the
    lines were wrapped at a width. Never raises.
    """
    words = abbreviations_in(text, language)
    found: list[Span] = []
    for paragraph in paragraphs(text):
        found.extend(sentences_within(text, paragraph, words))
    return found


def sentences_within(text: str, paragraph: Span, words: AbbreviationRules) -> list[Span]:
    """The sentences of one paragraph of `text`; `paragraph` has no white space at its edges."""
    found: list[Span] = []
    start, end = paragraph
    caseless = text[start:end].islower()
    for match in _candidates(text, paragraph):
        if match.end() < end and (
            _ends_plainly(text, match, start, words)
            or _ends_sentence(_around(text, match, start, end), words, caseless)
        ):
            found.append(Span(start, match.end()))
            following = _NON_SPACE.search(text, match.end(), end)
            start = following.start() if following else end
    found.append(Span(start, end))
    if any(is_unstopped(text, span) for span in found):
        return [part for span in found for part in split_unstopped(text, span)]
    return found


def _candidates(text: str, paragraph: Span) -> Iterator[re.Match[str]]:
    """The places in a paragraph where a sentence could end, one to a run of stops at most."""
    after, end = paragraph
    # Two expressions, as the first begins with a set (not with a repeated one), and so skips what lies
    # between many times as fast.
    for run in _stop_runs(text, after, end):
        match = _CANDIDATE.match(text, run, end) if run >= after else None
        if match is not None:
            after = match.end()
            yield match


def _stop_runs(text: str, start: int, end: int) -> list[int]:
    """The places in `[start, end)` where a stop stands, or the first of several in a row."""
    if text.isascii():
        places = places_of(_STOPS_OF_ASCII, text, start, end)
        return [place for before, place in pairwise((-2, *places)) if place - before > 1]
    return [run.start() for run in _STOP_RUN.finditer(text, start, end)]


def _ends_plainly(text: str, match: re.Match[str], start: int, words: AbbreviationRules) -> bool:
    """Whether a stop, a space and a capital follow a plain word, quotation marks aside.

    Three sentences of four end so; no rule of `_ends_sentence` speaks against it, and none has to be
    asked.
    """
    stop, behind = match.span()
    if text[behind] != " ":
        return False
    following = text[behind + 1]
    if following in _QUOTES:
        following = text[behind + 2 : behind + 3]
    if not following.isupper():
        return False
    mark, close = text[stop], text[stop + 1 : behind]
    if not close and mark in "?!":
        return True
    before = text[max(start, stop - _LOOK_BACK) : stop]
    if mark != "." or (close and close not in _QUOTES) or "." in before:
        return False
    word = before.rpartition(" ")[2]
    plain = word.isalpha() and word[1:].islower() and word not in words
    return plain and not _is_armenian_colon(text, word)


def _is_armenian_colon(text: str, before: str) -> bool:
    """Whether a full stop stands for a colon, in a text whose sentences end otherwise: `ասաց. «…»։`."""
    return _ARMENIAN.match(before[-1:]) is not None and _ENDS_ARMENIAN.search(text) is not None


def _around(text: str, match: re.Match[str], start: int, end: int) -> _Stop:
    """The surroundings of a stop in the sentence that begins at `start`."""
    position = match.start()
    tail = text[max(start, position - _LOOK_BACK) : position]
    if "." in tail:
        tail = _SPACED_STOP.sub(".", tail)
    tokens = tail.rsplit(None, 2)
    following = _NEXT.match(text, match.end(), end)
    assert following is not None, "every part of the expression may be empty"
    close = match["close"] or match["wide_close"] or ""
    opened = -1
    if ")" in close or "）" in close:
        tail = text[max(start, position - _PARENTHESIS) : position]
        opened = max(tail.rfind("("), tail.rfind("（"))
    token = tokens[-1].lstrip(_LEADING_MARKS) if tokens else ""
    return _Stop(
        token=token,
        part=token if token.isalpha() else _PARTS.split(token)[-1] or token,
        before=tokens[-2] if len(tokens) > 1 else "",
        heads=len(tokens) < 2 and position - start <= _LOOK_BACK,
        stop=match["stop"] or match["wide"],
        close=close,
        wide=match["wide"] is not None,
        parenthesis=opened > 0,
        word=following["word"],
        following=following,
    )


def _ends_sentence(stop: _Stop, words: AbbreviationRules, caseless: bool) -> bool:
    """Whether a sentence ends here. `caseless` says that the paragraph has no capitals at all."""
    if _runs_on(stop, caseless):
        return False
    if stop.wide:
        return _wide_stop_ends(stop, words)
    if not stop.following["space"]:
        return _unspaced_stop_ends(stop, words)
    if stop.stop == ".":
        return not (stop.close and stop.following["dash"]) and _full_stop_ends(stop, words)
    if stop.stop in _CLAUSE_STOPS:
        return _clause_stop_ends(stop)
    return not (stop.close and _goes_on_saying(stop, words))


def _runs_on(stop: _Stop, caseless: bool) -> bool:
    """Whether what follows plainly goes on with the sentence: a comma, a small letter."""
    first = stop.word[:1]
    if not first and stop.following["after"] in _GOES_ON:
        return True
    if stop.parenthesis and not first.isupper():
        return True
    if stop.close.startswith("]") and not stop.token:
        return True
    if stop.following["dash"] and first.isdigit():
        return True
    if not first.islower() or stop.wide or caseless or stop.word[1:2].isupper():
        return False
    # Dutch: 't Is koud. 's Avonds is het warm.
    following = stop.following
    return _CLITIC.match(following.string, following.start("open")) is None


def _clause_stop_ends(stop: _Stop) -> bool:
    """Whether what may end a clause, too, ends a sentence: no item of a list, no Armenian colon."""
    if stop.stop == ":":
        return _ARMENIAN_STOP not in stop.following.string
    return len(stop.token) > _LONGEST_ITEM


def _full_stop_ends(stop: _Stop, words: AbbreviationRules) -> bool:
    """Whether a single full stop is more than the stop of an abbreviation, initial or ordinal."""
    token, part, word = stop.token, stop.part, stop.word
    no_stop = is_unstopped_abbreviation(part) or _is_armenian_colon(stop.following.string, part)
    if no_stop or _opens_phrase(stop, words):
        return False
    if token in words.time and word in words.dated:
        return False  # at 9 p.m. Friday
    if part.isdigit() or (words.ordinals and _ROMAN.fullmatch(token)):
        return _number_ends(stop, words)
    spelled = len(part) == 1 and part.isalpha()
    if spelled and len(word) == 1 and stop.following["after"] == ".":
        return False
    spelled = (spelled and not part.islower()) or is_initial_syllable(part)
    if spelled or token in words.name or part in words.name:
        return word in words.opener and stop.following["after"] != "."
    return True


def _opens_phrase(stop: _Stop, words: AbbreviationRules) -> bool:
    """Whether the stop's token is an abbreviation that needs what follows: a name, a number."""
    token, part, word = stop.token, stop.part, stop.word
    endings = stop.endings
    if not words.inside.isdisjoint(endings) or not words.title.isdisjoint(endings):
        return True
    if token in words.place:
        return not any(map(str.isdigit, stop.before))
    if token in words.number or part in words.number or token.endswith(words.suffix):
        return word[:1].isdigit() or _ROMAN.fullmatch(word) is not None
    return False


def _number_ends(stop: _Stop, words: AbbreviationRules) -> bool:
    """Whether the full stop after a number ends a sentence: not in lists, dates and ordinals."""
    if len(stop.part) > 3:
        return True
    if stop.heads:
        return False
    return not words.ordinals or stop.word in words.opener


def _goes_on_saying(stop: _Stop, words: AbbreviationRules) -> bool:
    """Whether `!»` or `?"` is followed by who said so: `— Токаев ...`, `Smith asked`."""
    following = stop.following
    if following["dash"] or stop.word in words.say:
        return True
    if following["open"] or not words.say:
        return False
    start = following.start("word")
    attribution = _ATTRIBUTION.match(following.string[start : start + 60])
    return attribution is not None and attribution[1] in words.say


def _unspaced_stop_ends(stop: _Stop, words: AbbreviationRules) -> bool:
    """Whether a space is missing after the stop (`ended.The`), not part of a name or address.

    Behind what may be a name only a word that opens sentences tells: `said Birk.He`, unlike Lake.Media.
    """
    if _is_cjk(stop.word[:1]):
        return _is_cjk(stop.token[-1:]) and (stop.stop[0] != "…" or bool(stop.close))
    if stop.close:
        return stop.word[:1].isupper()
    says = stop.word.lower() in words.say
    return (
        len(stop.stop) == 1
        and stop.word[:1].isupper()
        and stop.word[1:2].islower()
        and stop.following["after"] not in ("./@" if says else "./@:")
        and len(stop.token) > 2
        and stop.token.isalpha()
        and stop.token[1:].islower()
        and (stop.token[0].islower() or says or stop.word in words.opener)
    )


def _wide_stop_ends(stop: _Stop, words: AbbreviationRules) -> bool:
    """Whether a Chinese or Japanese stop ends a sentence; spaces and capitals don't tell there."""
    following = stop.following
    if stop.stop == "．" and stop.word[:1].isdigit():
        return False
    if not stop.close:
        return True
    start = following.start("open")
    lead = _PAUSE.split(following.string[start : start + _SPEECH_LEAD])[0]
    return any(negation in lead for negation in _UNSAID) or not any(v in lead for v in words.say)


def _is_cjk(letter: str) -> bool:
    return _CJK.match(letter) is not None
