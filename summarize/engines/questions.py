"""The requests for one article: what is asked, in which parts, and how many tokens it may take.

The plan is the same for a dry run and for the real one: both count the very questions that would be
sent. Static text comes first and the article last, so that services can cache what repeats.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from summarize.article import Span
from summarize.chat.protocol import Chat, Question
from summarize.engines import answers
from summarize.engines.cleaning import disarm
from summarize.engines.draft import DraftSentence
from summarize.engines.numbered_article import NumberedArticle, NumberedLine, Wanted, fence_of
from summarize.engines.parts import Lines, Part, cut, numbers_cut, split
from summarize.engines.sizes import (
    MARGIN,
    Estimate,
    check_room,
    prompt_size,
    size,
    summary_size,
    translation_ceiling,
    translation_size,
)
from summarize.languages import language_name
from summarize.prompts import Prompts

PART_WORDS = 60
"""Words of the summary of one part of a long article: what the final summary can choose from."""

COMPLETION_LIMIT = 16_000
"""Tokens that one answer may take; longer ones are where services refuse and models lose track."""

_NAMES = 100
_NAME = 20
_ATTRIBUTION_BY_ID = 8
_ATTRIBUTION_BY_NAME = 16
_CLAIMS = 200
_LEAST = 100
_CEILING = 1.5
"""How much longer than expected an answer may be, where the window has room for it."""

_CONTEXT_LINES = 3
_CONTEXT_CHARACTERS = 400
"""Characters of all of them."""

_FIXED_KEPT = 16
"""Days, among others, whose requests without a line are counted once."""


EVERYTHING = Wanted(
    summarise=True, attribute=("q1",), translate=("1",), report=True, title=True, foreign=True
)
"""What a request can ask for at most."""


class Questions:
    """Everything that can be asked about one numbered article."""

    def __init__(self, chat: Chat, prompts: Prompts, numbered: NumberedArticle) -> None:
        self.numbered = numbered
        self._chat = chat
        self._prompts = prompts
        self._language = f"{language_name(numbered.task.to)} ({numbered.task.to})"
        self._places = {line: place for place, line in enumerate(numbered.lines)}
        self._line_tokens: dict[NumberedLine, int] = {}
        self._fixed_tokens = _count_fixed(
            chat.count_tokens, prompts, self._language, numbered.published, numbered.task.words
        )
        self._parts: dict[int, tuple[Part, ...]] = {}
        self._made: dict[tuple[str, Part], Question] = {}

    # -- what is asked -------------------------------------------------------------------------

    def parts(self) -> tuple[Part, ...]:
        """The article in parts that fit the model, one if it fits as a whole, none if it is empty.

        Raises `ConfigurationError` when the context window is too small for any article.
        """
        window = self._chat.context_window
        if window not in self._parts:
            self._parts[window] = self._divided()
        return self._parts[window]

    def _divided(self) -> tuple[Part, ...]:
        check_room(self._chat, self._room(PART_WORDS))
        lines = self.numbered.lines
        whole = Part(lines, self.numbered.wanted(lines))
        if self._load(lines, whole.wanted, self.numbered.task.words) <= 1:
            return (whole,) if whole.wanted else ()
        pieces = split(self.numbered, lines, self._load_of_part)
        wants = [(piece, self.numbered.wanted(piece)) for piece in pieces]
        asked = [(piece, wanted) for piece, wanted in wants if wanted]
        return tuple(
            Part(piece, wanted, number, len(asked))
            for number, (piece, wanted) in enumerate(asked, 1)
        )

    def first(self, part: Part) -> Question:
        """The request about an article that fits, or about a part of one that does not."""
        return self._about("article" if part.is_whole else "part", part)

    def again(self, part: Part) -> Question:
        """The request for what an answer left out, or gave twice."""
        return self._about("again", part)

    def asked(self, template: str, part: Part) -> Question:
        """The request that a template makes about a part, whatever it wants."""
        return self._question("report", self._fill(template, part), part.wanted, 0)

    def halves(self, part: Part) -> tuple[Part, ...]:
        """The part as two smaller ones; as one when it is too short for that."""
        pieces = cut(self.numbered, part.lines)
        if len(pieces) == 1:
            return (part,)
        halves = (replace(part, lines=each, wanted=self.numbered.wanted(each)) for each in pieces)
        if part.is_whole:
            halves = (replace(half, number=n, of=2) for n, half in enumerate(halves, 1))
        return tuple(half for half in halves if half.wanted)

    def about_cuts(self, parts: tuple[Part, ...]) -> tuple[str, ...]:
        """Warnings of passages that are spread over several parts."""
        return tuple(
            f"Passage {number} is too long for one request and was cut inside."
            for number in numbers_cut(parts)
        )

    def longest(self, name: str) -> int:
        """The number of characters that a translation of an id may have."""
        return self.numbered.longest(name)

    def candidate(self, name: str, part: Part) -> tuple[int, Span] | None:
        """The position and place of the finders' claim that an id of the part stands for."""
        return self.numbered.candidate(name, part.lines)

    def shown(self, part: Part) -> dict[int, Span]:
        """The spans behind the numbers that a summary of this part may cite."""
        return {
            line.number: line.span
            for line in (*self._context(part.lines), *part.lines)
            if self.numbered.is_story(line)
        }

    def merge(self, sentences: tuple[DraftSentence, ...]) -> Question:
        """The request that makes one summary of the parts' sentences, numbered from 1."""
        words = self.numbered.task.words
        user = self._prompts.fill(
            "merge",
            language=self._language,
            words=words,
            fence=self.numbered.fence,
            passages="\n".join(
                f"[{number}] {disarm(sentence.text)}"
                for number, sentence in enumerate(sentences, 1)
            ),
        )
        ceiling = round(_CEILING * self._summary_size(words))
        return self._question("merge", user, Wanted(summarise=True), ceiling)

    def groups(self, sentences: tuple[DraftSentence, ...]) -> tuple[tuple[DraftSentence, ...], ...]:
        """The parts' sentences in as many groups as one merging request can take each."""
        room = self._room(self.numbered.task.words)
        groups: list[list[DraftSentence]] = [[]]
        filled = 0
        for sentence in sentences:
            tokens = self._chat.count_tokens(sentence.text) + 4  # its number
            # Two to a group at least, or merging would never come to an end.
            if filled + tokens > room and len(groups[-1]) > 1:
                groups.append([])
                filled = 0
            groups[-1].append(sentence)
            filled += tokens
        return tuple(tuple(group) for group in groups)

    # -- what it takes -------------------------------------------------------------------------

    def estimate(self) -> Estimate:
        """What all requests would take, when none has to be repeated."""
        parts = self.parts()
        total = sum((size(self._chat, self.first(part)) for part in parts), Estimate())
        return total + self._size_of_merging(len(parts))

    def _size_of_merging(self, parts: int) -> Estimate:
        each = self._summary_size(PART_WORDS)
        room = self._room(self.numbered.task.words)
        empty = size(self._chat, self.merge(()))
        total = Estimate()
        summaries = parts
        while summaries > 1:
            requests = -(-summaries * each // max(room, 2 * each))
            total += Estimate(
                requests,
                requests * empty.prompt_tokens + summaries * each,
                requests * empty.completion_tokens_max,
            )
            summaries = requests
        return total

    # -- how ----------------------------------------------------------------------------------

    def _about(self, template: str, part: Part) -> Question:
        """The same for as long as the article is read, so that its answer is found, whatever is learnt meanwhile."""
        which = template, part
        if which not in self._made:
            self._made[which] = self._new(template, part)
        return self._made[which]

    def _new(self, template: str, part: Part) -> Question:
        expected = self._completion(part.lines, part.wanted, self._words(part))
        free = self._chat.context_window - self._prompt(part.lines, part.wanted)
        ceiling = min(round(_CEILING * expected), free, COMPLETION_LIMIT)
        tokens = max(expected, ceiling)
        return self._question("report", self._fill(template, part), part.wanted, tokens)

    def _fill(self, template: str, part: Part) -> str:
        wanted = part.wanted
        return self._prompts.fill(
            template,
            language=self._language,
            published=self.numbered.published,
            words=self._words(part) if wanted.summarise else "none",
            attribute=" ".join(wanted.attribute) or "none",
            translate=" ".join(wanted.translate) or "none",
            fence=self.numbered.fence,
            passages=self.numbered.show((*self._context(part.lines), *part.lines), wanted.names),
            part=part.number,
            parts=part.of,
        )

    def _words(self, part: Part) -> int:
        return self.numbered.task.words if part.is_whole else PART_WORDS

    def _question(self, name: str, user: str, wanted: Wanted, tokens: int) -> Question:
        system = self._prompts.fill("system")
        return Question(
            name, system, user, answers.schema(wanted.sections, foreign=wanted.foreign), tokens
        )

    def _context(self, lines: Lines) -> Lines:
        """The few lines before a part, so that "he" at its beginning has a name."""
        place = self._places.get(lines[0], 0) if lines else 0
        context: list[NumberedLine] = []
        left = _CONTEXT_CHARACTERS
        for line in reversed(self.numbered.lines[max(0, place - _CONTEXT_LINES) : place]):
            left -= line.end - line.start
            if left < 0:
                break
            if self.numbered.is_story(line):
                context.insert(0, line)
        return tuple(context)

    def _summary_size(self, words: int) -> int:
        return summary_size(words, self.numbered.task.to)

    def _room(self, words: int) -> int:
        """Tokens that are left for the article when everything fixed is paid for."""
        return (
            self._chat.context_window
            - self._fixed_tokens
            - self._summary_size(words)
            - _CLAIMS
            - _NAMES
        )

    def _load_of_part(self, lines: Lines) -> float:
        return self._load(lines, self.numbered.wanted(lines), PART_WORDS)

    def _load(self, lines: Lines, wanted: Wanted, words: int) -> float:
        """How full a request about these lines would be; 1 is as full as it may be."""
        completion = self._completion(lines, wanted, words)
        full = self._prompt(lines, wanted) + completion
        return max(full / self._chat.context_window, completion / COMPLETION_LIMIT)

    def _prompt(self, lines: Lines, wanted: Wanted) -> int:
        """The tokens that a request about these lines takes."""
        shown = (*self._context(lines), *lines)
        names = self._chat.count_tokens(self.numbered.show((), wanted.names))
        # Each id is sent once as such and marked once in its line, which is counted there.
        ids = 3 * (len(wanted.attribute) + len(wanted.translate))
        return self._fixed_tokens + names + ids + sum(self._tokens(line) for line in shown)

    def _completion(self, lines: Lines, wanted: Wanted, words: int) -> int:
        """The tokens that a right answer likely takes."""
        tokens = self._summary_size(words) if wanted.summarise else 0
        tokens += _CLAIMS if wanted.report else 0
        tokens += _NAMES + _NAME * len(wanted.names) if "names" in wanted.sections else 0
        each = _ATTRIBUTION_BY_ID if wanted.foreign else _ATTRIBUTION_BY_NAME
        tokens += each * len(wanted.attribute)
        by_number = {str(line.number): line for line in lines}
        tokens += translation_ceiling(self._tokens(by_number[name]) for name in wanted.translate)
        if wanted.foreign:
            to = self.numbered.task.to
            originals = map(self.numbered.original, wanted.attribute)
            tokens += sum(translation_size(original, to) for original in originals)
        return max(tokens, _LEAST)

    def _tokens(self, line: NumberedLine) -> int:
        if line not in self._line_tokens:
            shown = self.numbered.show_line(line)
            self._line_tokens[line] = self._chat.count_tokens(shown) + 1  # the line feed
        return self._line_tokens[line]


@lru_cache(maxsize=_FIXED_KEPT)
def _count_fixed(
    count: Callable[[str], int], prompts: Prompts, language: str, published: str, words: int
) -> int:
    """The tokens of a request that asks for everything about no line, counted by `count`.

    Counted once: the articles of a run differ in the day at most, and in a fence that is as long in each.
    """
    user = prompts.fill(
        "part",
        language=language,
        published=published,
        words=words,
        attribute=" ".join(EVERYTHING.attribute),
        translate=" ".join(EVERYTHING.translate),
        fence=fence_of(""),
        passages="",
        part=1,
        parts=1,
    )
    schema = answers.schema(EVERYTHING.sections, foreign=EVERYTHING.foreign)
    return prompt_size(count, prompts.fill("system"), user, schema) + MARGIN
