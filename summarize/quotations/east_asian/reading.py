"""Reads the sentences of a block in one of the three languages, in order."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from summarize.passages import LONGEST_DATELINE, dateline
from summarize.quotations.east_asian.chinese import Chinese
from summarize.quotations.east_asian.clause import (
    MASK,
    EastAsianSentence,
    ReaderMaker,
    Told,
    Who,
    either,
)
from summarize.quotations.east_asian.japanese import Japanese
from summarize.quotations.east_asian.korean import Korean
from summarize.quotations.order import order_of
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import GOES_ON, NAME_AND_COLON
from summarize.quotations.speech import SpeechTest
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import Named, SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_READERS: dict[str, ReaderMaker] = {"zh": Chinese, "ja": Japanese, "ko": Korean}


def read_east_asian(tokens: Tokens) -> list[Utterance]:
    """Everything that is said in a block, in the order of the text."""
    return list(_Reading(tokens).utterances())


_STOPS = ("。", "！", "？")


class _Reading:
    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._order = order_of(tokens)
        self._speech = SpeechTest(self._order)
        vocabulary, text = tokens.vocabulary, tokens.slice(0, len(tokens))
        self._reader = _READERS[vocabulary.code](vocabulary.lexicon, text)
        self._bodies = re.compile(rf"(?:{either(vocabulary.lexicon.groups)})$")
        self._last: SourceAndCue | None = None
        self._last_sentence = -1
        self._group = 0

    def utterances(self) -> Iterator[Utterance]:
        tokens = self._tokens
        stretches = sorted(tokens.stretch)
        place = 0
        for number, (first, after) in enumerate(_sentences(tokens)):
            begin = place
            while place < len(stretches) and stretches[place] < after:
                place += 1
            quotes = [q for q in stretches[begin:place] if self._may_say(q, first, after)]
            yield from self._sentence(number, first, after, quotes)

    def _may_say(self, quote: int, first: int, after: int) -> bool:
        """Whether a stretch may be speech, and is no term of the writer's."""
        start, end = self._tokens.span(quote, quote + 1)
        term = self._reader.is_term(self._tokens.text, start, end)
        return not term and self._speech.is_speech(quote, first, after)

    def _sentence(
        self, number: int, first: int, after: int, quotes: list[int]
    ) -> Iterator[Utterance]:
        tokens = self._tokens
        base, end = tokens.span(first, after)
        base += _dateline_end(tokens, base, end)
        spans = [(tokens.start[q] - base, tokens.end[q] - base) for q in quotes]
        found = self._reader.told(
            EastAsianSentence(_masked(tokens.text[base:end], spans), tuple(spans))
        )
        unsaid = {q for q in quotes if self._order.denials.is_unsaid(q, first, after)}
        done = set(unsaid)
        for told in found:
            source = self._source(told, base)
            begin = bisect_left(spans, (told.first, 0))
            end = bisect_left(spans, (told.after, 0), begin)
            not_said = not told.denied and not unsaid.isdisjoint(quotes[begin:end])
            if source is None or not_said:
                continue
            inside = tuple(quote for quote in quotes[begin:end] if quote not in done)
            done.update(inside)
            yield self._utterance(told, base, source, inside)
            if not told.cited:
                self._last, self._last_sentence = source, number
        for quote in sorted(unsaid):
            yield Utterance(quote, quote + 1, None, self._new_group(), True, (quote,))
        for quote in quotes:
            if quote not in done and (
                self._stands_alone(quote, first, after) or self._speech.is_statement(quote, first)
            ):
                alone = self._stands_alone(quote, first, after)
                source = (self._labelled(first) or self._inherited(number)) if alone else None
                yield Utterance(quote, quote + 1, source, self._new_group(), True, (quote,))
                if source is not None:
                    self._last_sentence = number

    def _utterance(
        self, told: Told, base: int, source: SourceAndCue, inside: tuple[int, ...]
    ) -> Utterance:
        tokens = self._tokens
        begin, end = tokens.at(base + told.first), tokens.at(base + told.after)
        if inside and begin == inside[0] and self._is_whole(begin):
            inside, end = inside[:1], begin + 1  # “A。”王明的演讲结束了
        words = [i for i in range(begin, end) if tokens.form[i].isalnum()]
        if len(inside) == 1 and not words:
            return Utterance(inside[0], inside[0] + 1, source, self._new_group(), True, inside)
        after = max(end, begin + 1)
        return Utterance(
            begin,
            after,
            source,
            self._new_group(),
            False,
            inside,
            "denied" if told.denied else "asserted",
        )

    def _is_whole(self, quote: int) -> bool:
        """Whether a quotation ends its sentence inside its marks, so that what follows is another."""
        stretch = self._tokens.stretch[quote]
        return self._tokens.text[stretch.inner : stretch.inner_end].endswith(_STOPS)

    def _new_group(self) -> int:
        self._group += 1
        return self._group

    def _source(self, told: Told, base: int) -> SourceAndCue | None:
        if told.who is None or not told.who.name:
            if self._last is None:
                return None
            if told.who is None:
                return self._last._replace(rule=told.rule)
            body = self._last.named is not None and self._is_body(self._last.named)
            return None if body else self._made(told, told.who, base, self._last.named)
        return self._made(told, told.who, base, Named(told.who.name, told.who.role))

    def _is_body(self, named: Named) -> bool:
        """Whether a body spoke last, which no `he` means."""
        return named.role is None and self._bodies.search(named.name) is not None

    def _made(self, told: Told, who: Who, base: int, named: Named | None) -> SourceAndCue:
        tokens = self._tokens
        first = tokens.at(base + who.start)
        speaker = Phrase(first, max(first + 1, tokens.at(base + who.end)))
        cue = tokens.at(base + told.cue[0])
        return SourceAndCue(
            speaker, Phrase(cue, max(cue + 1, tokens.at(base + told.cue[1]))), told.rule,
            named=named,
        )  # fmt: skip

    def _stands_alone(self, quote: int, first: int, after: int) -> bool:
        order = self._order
        return not order.has_words(first, quote) and not order.has_words(quote + 1, after)

    def _labelled(self, first: int) -> SourceAndCue | None:
        """Whom the line above a sentence names, if it has nothing else and no line is between."""
        tokens = self._tokens
        text, end = tokens.text, tokens.text.rfind("\n", 0, tokens.start[first])
        if end < 0 or text[end : tokens.start[first]].strip():
            return None
        start = text.rfind("\n", 0, end) + 1
        who = self._reader.label(text[start:end])
        if who is None or not who.name:
            return None
        begin = tokens.at(start + who.start)
        speaker = Phrase(begin, max(begin + 1, tokens.at(start + who.end)))
        return SourceAndCue(speaker, None, NAME_AND_COLON, named=Named(who.name, who.role))

    def _inherited(self, number: int) -> SourceAndCue | None:
        """Who goes on in a sentence that is nothing but a quotation, right behind his last one."""
        if self._last is None or number - self._last_sentence > 1:
            return None
        return self._last._replace(rule=GOES_ON)


def _dateline_end(tokens: Tokens, base: int, end: int) -> int:
    """The characters of the dateline that a line's first sentence opens with: `新华社北京6月1日电(记者 李明)`."""
    text = tokens.text
    if text[text.rfind("\n", 0, base) + 1 : base].strip():
        return 0
    found = dateline(text[base : min(end, base + LONGEST_DATELINE)], tokens.vocabulary.code)
    return found.end if found is not None and base + found.end < end else 0


def _sentences(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The sentences, a quotation that ends one together with what follows it on its line."""
    open_: tuple[int, int] | None = None
    for first, after in tokens.sentences:
        begin = first if open_ is None else open_[0]
        following = (
            tokens.text[tokens.end[after - 1] : tokens.start[after]]
            if after < len(tokens)
            else "\n"
        )
        if (
            tokens.has(after - 1, Tag.QUOTED)
            and not tokens.has(after, Tag.STOP)
            and "\n" not in following
        ):
            open_ = begin, after
        else:
            yield begin, after
            open_ = None
    if open_ is not None:
        yield open_


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        pieces += text[done:start], MASK * (end - start)
        done = end
    pieces.append(text[done:])
    return "".join(pieces)
