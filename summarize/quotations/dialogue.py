"""Speech that no pair of marks sets apart: transcripts, dashes, and the author's words inside.

Habits of the press, all turned into stretches so that the rules read them like any other
quotation: `NAME: ...` line by line (`transcripts`); a line that a dash opens; and the attribution that stands
between the marks of its own quotation, `«A, — сказал X. — B»`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, zip_longest

from summarize.article import Span
from summarize.characters import DOUBLE_QUOTES, QUOTE_PAIRS, straightened
from summarize.lazily import expression
from summarize.quotations.led_in import is_label, leads_to_line, tells_whose
from summarize.quotations.marks import QuotedStretch
from summarize.quotations.tokens import Tokens
from summarize.quotations.transcripts import (
    FEWEST_TURNS,
    answers,
    matches_in_lines,
    turns,
    whole_stretch,
)
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

# What stands before a dash in the middle of a paragraph: whole sentences, their quotations closed.
_CLOSED = "|".join(rf"{first}[^\n{DOUBLE_QUOTES}]*+{last}" for first, last in QUOTE_PAIRS)
_LEAD = rf"(?:[^\n{DOUBLE_QUOTES}]|{_CLOSED})*?[.!?…:]"
_BALANCED = re.compile(rf"(?>(?:[^\n{DOUBLE_QUOTES}]|{_CLOSED})*)")
_DASHED = expression(
    rf"^(?P<lead>{_LEAD})??[ \t]*(?:[—–―−][ \t]*|-[ \t]+)(?P<said>\w.*)$", re.MULTILINE
)
# A hyphen may touch the word behind it where endings are hung on words: -Су келді, -деді Асан.
_TYPED = expression(rf"^(?P<lead>{_LEAD})??[ \t]*[—–―−-][ \t]*(?P<said>[^\W\d_].*)$", re.MULTILINE)
_HYPHEN = re.compile(r"[—–―−-](?<![^\n\t .!?…:].)(?<![^\n\t .!?…:][ \t].)")
_COLON = re.compile(r":[ \t]")
_DASH = re.compile(r"[—–―−-](?!(?<=-)\S)")
_HYPHEN_OR_DASH = re.compile(r"[—–―−-]")
# Behind a word, with or without a space between, no dash sets speech apart.
_SETS_APART = re.compile(rf"{_DASH.pattern}(?<![^\n\t .!?…:].)(?<![^\n\t .!?…:][ \t].)")
# Russian sets a comma before the dash, Polish none; Spanish leaves no space behind it.
_ASIDE = expression(r"(?P<stop>[,!?…]?)(?:\s*[—–―−-]\s+|\s+[—–―−])(?=\w)")
_TYPED_ASIDE = expression(r"(?P<stop>[,!?…]?)(?:\s*[—–―−-]\s+|\s+[—–―−]|(?<=[,!?…])\s*-)(?=\w)")
_COMMA_ASIDE = re.compile(r"(?P<stop>,)\s+(?=\w)")
# Swedish: – Varför? frågar hon.
_LINE_ASIDE = expression(r"(?P<stop>[,!?…])\s+(?=[^\W\dA-ZÀ-Þ])")
# Finnish: – A, Lunti sanoi. – B
_NAMED_ASIDE = expression(r"(?P<stop>[,!?…])\s+(?=[^\W\d])")
_NAMED_RESUMES = re.compile(r"\.\s+[—–―−-]\s+")
_RESUMES = expression(r"(?:[.,;!?…]\s*-|[.,;!?…]?\s*[—–―−])[.,;:]?\s+|\s-\s+")
_TYPED_RESUMES = expression(rf"{_RESUMES.pattern}|[.,;!?…]\s+[—–―−-](?=[^\W\d_])")
_REOPENS = re.compile(
    rf"[.!?…][{DOUBLE_QUOTES}]?\s+[—–−-]\s+(?=[^\W\d_a-zà-ÿа-яёіїєґąćęłńśźżěščřžýáíéúůťďň])"
)
# A capital behind a comma is the speaker's name rather than his words: le maire, Yves Morel.
_COMMA_RESUMES = re.compile(r"\.(?=\s+\S)|,(?=\s+[^\W\dA-ZÀ-Þ])")
_LINE_RESUMES = re.compile(r"\.(?=\s+\S)")

_ENDS_PART = expression(r"[,.;:!?…]")
_CLEFT = expression(r"(?i)\bc[’'](?:est|était)\b")
_WORDS_OF_OFFICE = 3

_OWN_SENTENCE = expression(
    r"\b(?P<word>\w+)[)»”\"]*[.!?…]\s+(?=[^\W\d_a-zà-ÿа-яёіїєґąćęłńśźżěščřžýáíéúůťďň])"
)
"""Where a sentence ends, unless the word in front of the stop is an abbreviation."""
_AUTHOR = expression(rf",\s+(?P<clause>[^\W\d_][^,.!?;:{DOUBLE_QUOTES}\n]{{3,60}})(?=[.,]\s)")
_REOPENED = re.compile(rf"\n\s*(?P<mark>[{DOUBLE_QUOTES}]|''|``)")

_OWN_LABEL = re.compile(r"^[ \t]*(?P<label>[^\W\d_][^\n:;.!?]{4,90}):[ \t]*$", re.MULTILINE)
_ENDS_LINE = re.compile(r":[ \t]*$", re.MULTILINE)
# A paragraph of nothing but speech and its attribution, whose page set it off instead of a mark.
_SET_OFF = expression(
    rf"^[ \t]*(?P<said>[^\W\d_][^\n{DOUBLE_QUOTES}]{{30,}}?[,!?…])[ \t]*[—–―−-][ \t]*"
    rf"(?P<told>[^\W\d_][^\n.!?…:;{DOUBLE_QUOTES}]{{2,200}})[.!?…]?[ \t]*$",
    re.MULTILINE,
)
_ENDS_SPEECH = expression(r"[,!?…][ \t]*[—–―−-]")
_SENTENCE_ENDS = ".!?…"
_LONGEST_ASIDE = 200
_LONGEST_LINE = 2_000
_LONGEST_SUBJECT = 5
"""Words of an office, a name and a verb: Statsminister Ola Erik Ek uppger."""
_OPENING = 60
"""Characters at the beginning of a sentence in which a subject and its verb are looked for."""
_NAMED = 100
_SENTENCE_BORDER = re.compile(r"[.!?…]\s+")
_PHRASE = Tag.PHRASE
_CUE = Tag.SAY | Tag.EXCLAIM
_WHOLE_LINE = re.compile(r"\S[^\n]*")
_SPEAKS = Tag.ROLE | Tag.PRONOUN
_JOINS = Tag.CONJUNCTION | Tag.COORDINATING | Tag.THAT
_SKIPPED = Tag.AUXILIARY | Tag.ADVERB | Tag.PRONOUN | Tag.THAT_AFTER


def with_dialogue(
    text: str, block: Span, stretches: Sequence[QuotedStretch], vocabulary: Vocabulary
) -> list[QuotedStretch]:
    """The stretches of a block with those of its transcripts and dialogues, in order.

    What a transcript or a dash sets apart takes the place of the marks inside it.
    """
    labelled = _merged(list(turns(text, block)), list(answers(text, block)))
    labelled = _merged(list(_said_below(text, block, vocabulary)), labelled)
    labelled = _merged(labelled, list(_set_off_by_page(text, block, vocabulary)))
    asides = _Asides(text, vocabulary)
    dashed = [
        stretch
        for match in matches_in_lines(*_lines(vocabulary), text, block)
        for stretch in [whole_stretch(text, *match.span("said"))]
        if not match["lead"]
        or asides.split(stretch) != [stretch]
        or _is_led_in(text, stretch, vocabulary)
    ]
    if all(asides.split(stretch) == [stretch] for stretch in dashed) and not _is_interview(
        text, dashed
    ):
        dashed = [
            stretch
            for stretch in dashed
            if _is_led_in(text, stretch, vocabulary) or _is_told_below(text, stretch, vocabulary)
        ]
    marked = [part for each in stretches for part in _ended(text, each, vocabulary)]
    if vocabulary.lexicon.line_asides:
        return _merged(
            labelled, _merged([part for each in dashed for part in asides.split(each)], marked)
        )
    spoken = _merged(labelled, _merged(dashed, marked))
    return [part for stretch in spoken for part in asides.split(stretch)]


def _lines(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a line is that a dash opens, and the dash by which it is found."""
    return (
        (_TYPED, _HYPHEN) if vocabulary.order is OrderKind.CASED_FINAL else (_DASHED, _SETS_APART)
    )


def _is_interview(text: str, lines: Sequence[QuotedStretch]) -> bool:
    """Whether lines that dashes open are questions and answers rather than a list."""
    said = [text[line.inner : line.inner_end] for line in lines]
    if len(said) < FEWEST_TURNS or not all(
        words[0].isupper() and words[-1] in _SENTENCE_ENDS for words in said
    ):
        return False
    answered = sum(question[-1] == "?" and answer[-1] != "?" for question, answer in pairwise(said))
    return answered > 1 or 2 * answered >= len(said) - 1


def _is_led_in(text: str, line: QuotedStretch, vocabulary: Vocabulary) -> bool:
    """Whether what ends in a colon, the line above or words in front, leads to a dash: `The mayor went on:`.

    The first of several such lines opens a list, unless a question follows it.
    """
    begin = text.rfind("\n", 0, line.start) + 1
    before = begin
    while before and text[before - 1].isspace():
        before -= 1
    lead = text[begin : line.start].rstrip(" \t—–―−-")
    if lead:
        parted = lead.endswith(":") and not _ASIDE.search(text, line.inner, line.inner_end)
        return parted and _leads_to(text, begin, begin + len(lead), line, vocabulary)
    if not text.endswith(":", 0, before):
        return False
    following = _WHOLE_LINE.search(text, line.end)
    if following and _SETS_APART.match(following[0]) and not following[0].rstrip().endswith("?"):
        return False
    return _leads_to(text, text.rfind("\n", 0, before) + 1, before, line, vocabulary)


def _is_told_below(text: str, line: QuotedStretch, vocabulary: Vocabulary) -> bool:
    """Whether the line below a dash tells who said that, where no other line does: `– A.⏎ Det säger X`."""
    if vocabulary.order is not OrderKind.VERB_SECOND:
        return False
    following = _WHOLE_LINE.search(text, line.end)
    if following is None:
        return False
    end = min(following.end(), following.start() + _OPENING)
    tokens = Tokens(text, Span(following.start(), end), (), (), vocabulary)
    after, field = tokens.phrase.get(0, (0, ""))
    denied = any(tokens.has(index, Tag.NEGATION) for index in range(len(tokens)))
    return field == "about_this" and tokens.is_form(after, vocabulary.telling) and not denied


def _leads_to(
    text: str, begin: int, after: int, line: QuotedStretch, vocabulary: Vocabulary
) -> bool:
    """Whether the last sentence of `text[begin:after]`, which ends in a colon, leads to what a line says."""
    begin = max((end.end() for end in _SENTENCE_BORDER.finditer(text, begin, after)), default=begin)
    tokens = Tokens(text, Span(begin, after - 1), (), (), vocabulary)
    return leads_to_line(tokens, 0, len(tokens), text[line.inner : line.inner_end])


def _ended(text: str, stretch: QuotedStretch, vocabulary: Vocabulary) -> list[QuotedStretch]:
    """A stretch, ended where a closing mark is missing: “A, Mayor Lodge said. B.

    Only what its own paragraph or the next ones would have closed can have lost its mark.
    """
    if stretch.closed and "\n" not in text[stretch.inner : stretch.inner_end]:
        return [stretch]
    parts: list[QuotedStretch] = []
    rest: QuotedStretch | None = stretch
    while rest is not None:
        clauses = _AUTHOR.finditer(text, rest.inner, rest.inner_end)
        author = next((each for each in clauses if _attributes(each["clause"], vocabulary)), None)
        if author is None:
            parts.append(rest)
            break
        end = author.start() + 1
        parts.append(QuotedStretch(rest.start, end, rest.inner, end, closed=True))
        reopened = _REOPENED.search(text, author.end(), rest.inner_end) if rest.closed else None
        rest = reopened and QuotedStretch(
            reopened.start("mark"), rest.end, reopened.end("mark"), rest.inner_end, closed=True
        )
    return parts


def _attributes(clause: str, vocabulary: Vocabulary) -> bool:
    """Whether a clause is a verb of saying with its subject and nothing else: Mayor Lodge said."""
    words = [word for word in vocabulary.token.findall(clause) if word[-1].isalnum()]
    tags = [vocabulary.tags_of(straightened(word.lower())) for word in words]
    named = [
        word[0].isupper() or bool(tag & (Tag.ROLE | Tag.PRONOUN))
        for word, tag in zip(words, tags, strict=True)
    ]
    return (
        sum(bool(tag & Tag.SAY) for tag in tags) == 1
        and any(named)
        and all(
            name or tag & (Tag.SAY | Tag.AUXILIARY | Tag.ARTICLE | Tag.ADVERB | Tag.TIME)
            for name, tag in zip(named, tags, strict=True)
        )
        and not any(vocabulary.pronouns.get(word.lower()) == "1" for word in words)
    )


def _merged(first: Sequence[QuotedStretch], second: Sequence[QuotedStretch]) -> list[QuotedStretch]:
    """Both in order; of two that overlap, the one of the first list."""
    merged: list[QuotedStretch] = []
    place = 0
    for stretch in first:
        while place < len(second) and second[place].end <= stretch.start:
            merged.append(second[place])
            place += 1
        while place < len(second) and second[place].start < stretch.end:
            place += 1
        merged.append(stretch)
    return [*merged, *second[place:]]


def _said_below(text: str, block: Span, vocabulary: Vocabulary) -> Iterator[QuotedStretch]:
    """What stands without marks below a name and its office, as television has it: `Асан Үсенов, әкім:`."""
    if vocabulary.order is not OrderKind.CASED_FINAL:
        return
    for match in matches_in_lines(_OWN_LABEL, _ENDS_LINE, text, block):
        tokens = Tokens(text, Span(*match.span("label")), (), (), vocabulary)
        comma = next((i for i in range(len(tokens)) if tokens.has(i, Tag.COMMA)), None)
        said = _WHOLE_LINE.search(text, match.end(), block.end)
        if comma is None or said is None or not is_label(tokens, 0, len(tokens)):
            continue
        words = said[0].rstrip()
        office = tokens.has(len(tokens) - 1, Tag.ROLE)
        named = all(tokens.has(i, Tag.CAPITAL) for i in range(comma))
        if office and named and words[0].isupper() and words[-1] in _SENTENCE_ENDS:
            yield whole_stretch(text, *said.span())


def _set_off_by_page(text: str, block: Span, vocabulary: Vocabulary) -> Iterator[QuotedStretch]:
    """A paragraph without marks that ends in who said it, and in no outlet's report: `Біз жол салдық, – деді Асан Үсенов`."""
    if vocabulary.order is not OrderKind.CASED_FINAL:
        return
    for match in matches_in_lines(_SET_OFF, _ENDS_SPEECH, text, block):
        told = _says_so(straightened(match["told"].split()[0].lower()), vocabulary)
        opens = told and match["said"][0].isupper()
        if opens and not _narrates(text, match.span("said"), vocabulary):
            yield whole_stretch(text, match.start("said"), match.end())


def _says_so(verb: str, vocabulary: Vocabulary) -> bool:
    """Whether a Turkic verb has somebody who says it: деді, unlike делінген, хабарлайды and деген."""
    if verb in vocabulary.impersonal or verb in vocabulary.quotative:
        return False
    tags = vocabulary.tags_of(verb)
    return bool(tags & Tag.SAY) and not tags & (Tag.RELAY | Tag.THAT_AFTER)


def _narrates(text: str, words: tuple[int, int], vocabulary: Vocabulary) -> bool:
    """Whether a paragraph names people or what they say, as a story does that leads to speech."""
    tokens = Tokens(text, Span(*words), (), (), vocabulary)
    return any(
        tokens.has(index, _CUE | Tag.THAT_AFTER)
        or (tokens.has(index, Tag.CAPITAL) and tokens.has(index - 1, Tag.CAPITAL | Tag.ROLE))
        for index in range(1, len(tokens))
    )


class _Asides:
    """Splits stretches at the author's words inside them."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._text = text
        self._vocabulary = vocabulary
        # A line is looked through behind each aside in it.
        self._reports = cache(self._opens_report)
        if vocabulary.lexicon.interjects:
            self._pattern, self._resumes = _COMMA_ASIDE, _COMMA_RESUMES
        elif vocabulary.lexicon.named_asides:
            self._pattern, self._resumes = _NAMED_ASIDE, _NAMED_RESUMES
        elif vocabulary.lexicon.line_asides:
            self._pattern, self._resumes = _LINE_ASIDE, _LINE_RESUMES
        elif vocabulary.order is OrderKind.CASED_FINAL:
            self._pattern, self._resumes = _TYPED_ASIDE, _TYPED_RESUMES
        else:
            self._pattern, self._resumes = _ASIDE, _RESUMES
        self._by_dash = self._pattern in (_ASIDE, _TYPED_ASIDE)

    def split(self, stretch: QuotedStretch) -> list[QuotedStretch]:
        """The fragments of a stretch; itself alone when nobody else's words stand in it."""
        fragments: list[QuotedStretch] = []
        rest = stretch
        for aside in self._found(stretch):
            if aside.start() < rest.inner or not self._says(aside.end(), rest.inner_end):
                continue
            inner_end = aside.end("stop")
            rest = self._behind_others(stretch, rest, aside.start())
            if rest.inner < inner_end:
                fragments.append(
                    QuotedStretch(rest.start, inner_end, rest.inner, inner_end, closed=True)
                )
            resumed = self._resumed(rest, aside.end()) or self._farther(rest, aside.end())
            if resumed is None:
                return fragments
            start = resumed.end()
            while start < rest.inner_end and self._text[start].isspace():
                start += 1
            rest = QuotedStretch(start, rest.end, start, rest.inner_end, rest.closed)
        if rest.inner < rest.inner_end:
            fragments.append(rest)
        return fragments

    def _found(self, stretch: QuotedStretch) -> Iterator[re.Match[str]]:
        """Where the author's words could begin; most quotations hold no dash, which is seen fast."""
        span = stretch.inner, stretch.inner_end
        dash = _HYPHEN_OR_DASH if self._pattern is _TYPED_ASIDE else _DASH
        if not self._by_dash or dash.search(self._text, *span):
            yield from self._pattern.finditer(self._text, *span)

    def _resumed(self, rest: QuotedStretch, start: int) -> re.Match[str] | None:
        """Where the author's words that begin at `start` end, and those that are said go on.

        A dash within a sentence of the author's own sets nothing apart: `— A — powiedział X. Rząd — jak
        wiadomo — ustąpił. — B`.
        """
        found = self._resumes.finditer(
            self._text, start, min(rest.inner_end, start + _LONGEST_ASIDE)
        )
        resumed = next(
            (
                each
                for each in found
                if self._is_resumption(start, each) and not self._describes(rest, start, each)
            ),
            None,
        )
        in_marks = rest.end > rest.inner_end or self._by_dash
        if resumed is None or in_marks or resumed[0][0] not in _SENTENCE_ENDS:
            return resumed
        return None if self._tells(resumed.end()) else resumed

    def _behind_others(self, line: QuotedStretch, rest: QuotedStretch, end: int) -> QuotedStretch:
        """What goes on in a line behind the last dash that opens a sentence: `— A — powiedział X. — B. … — [C] — dodał Y`."""
        if not self._by_dash or line.end > line.inner_end or rest.start == line.start:
            return rest
        *_, last = (
            rest.inner,
            *(dash.end() for dash in _REOPENS.finditer(self._text, rest.inner, end)),
        )
        return QuotedStretch(last, rest.end, last, rest.inner_end, rest.closed)

    def _farther(self, line: QuotedStretch, start: int) -> re.Match[str] | None:
        """A dash behind whole sentences of the author's, with an attribution of its own: `— A — powiedział X. … — B — dodał`."""
        if not self._by_dash or line.end > line.inner_end:
            return None
        limit = min(line.inner_end, start + _LONGEST_LINE)
        dashes = list(_REOPENS.finditer(self._text, start, limit))
        for dash, following in zip_longest(dashes, dashes[1:]):
            end = following.start() + 1 if following is not None else line.inner_end
            if not _BALANCED.fullmatch(self._text, start, dash.start() + 1):
                return None  # «A, — сказал X. … — B»
            asides = self._pattern.finditer(self._text, dash.end(), end)
            if any(self._says(aside.end(), line.inner_end) for aside in asides):
                return dash
        return None

    def _is_resumption(self, start: int, resumed: re.Match[str]) -> bool:
        if resumed[0][0] in _SENTENCE_ENDS:
            return self._by_dash or not self._is_short(start, resumed.start())
        short = self._vocabulary.lexicon.short_titles.split()
        ends = _OWN_SENTENCE.finditer(self._text, start, resumed.start())
        return all(len(each["word"]) == 1 or each["word"].lower() in short for each in ends)

    def _is_short(self, start: int, stop: int) -> bool:
        """Whether a stop is an abbreviated title's: – A, siger adm[.] direktør Ida Lund."""
        last = self._text[start:stop].split()[-1:]
        return bool(last) and last[0] in self._vocabulary.lexicon.short_titles.split()

    def _describes(self, rest: QuotedStretch, start: int, comma: re.Match[str]) -> bool:
        """Whether a comma goes on with who speaks: « A, peste Léa Rolin[, maire de Lunel, qui attend]. B ».

        No pronoun is described; and what is said goes on in `« C'est lui, dit Léa Rolin, qui … »` and in
        `« Hier, dit Léa Rolin, le maire est venu »`.
        """
        text, token = self._text, self._vocabulary.token
        closing = comma[0] == "," and _ENDS_PART.search(text, comma.end(), rest.inner_end)
        speaker = token.findall(straightened(text[start : comma.start()].lower()))
        pronoun = not speaker or self._tags(speaker[-1].rpartition("-")[2]) & Tag.PRONOUN
        if not closing or pronoun:
            return False
        part = token.findall(straightened(text[comma.end() : closing.start()].lower()))
        words = [word for word in part if word[-1].isalnum()]
        if not words:
            return False
        pronouns, classes = self._vocabulary.pronouns, self._vocabulary.classes
        if pronouns.get(words[0]) == "w" or words[0] in self._vocabulary.relatives:
            return not _CLEFT.search(text, rest.inner, start)
        if any(
            self._tags(word) & Tag.AUXILIARY or classes.of(word) & WordClass.MOSTLY_FINITE
            for word in words
        ):
            return False
        tags = self._tags(words[0])
        if tags & Tag.ARTICLE:
            return any(self._tags(word) & Tag.ROLE for word in words[1:_WORDS_OF_OFFICE])
        return bool(tags & Tag.ROLE or classes.of(words[0]) & WordClass.MOSTLY_NOUN)

    def _tags(self, word: str) -> int:
        return self._vocabulary.tags_of(word)

    def _says(self, start: int, end: int) -> bool:
        """Whether a verb of saying stands where the author would begin to speak."""
        if self._pattern is _NAMED_ASIDE and self._subject_says(start, end):
            return True
        passage = straightened(self._text[start : min(end, start + 60)].lower())
        words = [word for word in self._vocabulary.token.findall(passage) if word[-1].isalnum()]
        if self._pattern is _LINE_ASIDE and words and words[0] in self._vocabulary.relatives:
            return False  # – Vi søgte en mand, [som sagde], at han var syg, siger X.
        for place, word in enumerate(words):
            tags = self._vocabulary.tags_of(word)
            if tags & _CUE or (tags & _PHRASE and self._begins_phrase(words[place:])):
                return self._pattern not in (_LINE_ASIDE, _NAMED_ASIDE) or not self._is_own(
                    words[place + 1 :]
                )
            if not tags & _SKIPPED:
                break
        resumed = self._resumes.search(self._text, start, min(end, start + _NAMED))
        if resumed is None or not self._by_dash:
            return False
        return tells_whose(self._text[start : resumed.start()], self._vocabulary)

    def _subject_says(self, start: int, end: int) -> bool:
        """Whether a name or an office and its verb stand there, with nothing else between: – A, [Lunti sanoi]."""
        passage = straightened(self._text[start : min(end, start + _NAMED)])
        words = [word for word in self._vocabulary.token.findall(passage) if word[-1].isalnum()]
        for place, word in enumerate(words[: _LONGEST_SUBJECT + 2]):
            tags = self._vocabulary.tags_of(word.lower())
            if tags & _CUE and not word[0].isupper():
                before = words[place - 1] if place else ""
                told = before[:1].isupper() or self._vocabulary.tags_of(before.lower()) & _SPEAKS
                return bool(told)
            endings = self._vocabulary.role_suffixes + self._vocabulary.genitive_endings
            listed = tags & (Tag.ROLE | Tag.PRONOUN)
            somebody = word[0].isupper() or listed or word.lower().endswith(endings)
            if not somebody or tags & _JOINS or self._is_own([word.lower()]):
                return False
        return False

    def _is_own(self, words: list[str]) -> bool:
        """Whether whoever speaks is the subject: – Det blir dyrt, [tror jag]."""
        return bool(words) and self._vocabulary.pronouns.get(words[0]) == "1"

    def _tells(self, start: int) -> bool:
        """Whether the author says what else was said: – A, säger X. B. [Hon uppger att C]."""
        line = self._text[start : start + _LONGEST_LINE].partition("\n")[0]
        return any(map(self._reports, _SENTENCE_BORDER.split(line.strip())))

    def _opens_report(self, sentence: str) -> bool:
        """Whether a source opens a sentence, or a subject and what it says: [Ola Ek uppger] att B."""
        found = self._vocabulary.token.findall(straightened(sentence[:_OPENING]))
        words = [word for word in found if word[0].isalnum()]
        tags = [self._vocabulary.tags_of(word.lower()) for word in words]
        if tags and tags[0] & Tag.CONJUNCTION:
            words, tags = words[1:], tags[1:]
        if not words or self._is_own([words[0].lower()]):
            return False
        if tags[0] & _PHRASE:
            return True
        for word, tag in list(zip(words, tags, strict=True))[1:_LONGEST_SUBJECT]:
            if tag & Tag.SAY:
                return True
            if not word[0].isupper():
                return False
        return False

    def _begins_phrase(self, words: list[str]) -> bool:
        return any(
            field == "phrasal" and tuple(words[: len(parts)]) == parts
            for parts, field in self._vocabulary.phrases[words[0]]
        )
