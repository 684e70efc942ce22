"""The whole text in another language, paragraph by paragraph, by a model.

What is in the target language already is not sent and stands in the translation as it was written;
what the model leaves out stays untranslated and is named. Long texts are sent in parts, one after
the other, each with the last lines before it and their translation, so that a name keeps the
spelling that it was first given.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby, pairwise

from summarize.analysis import Analysis
from summarize.article import Role, Span
from summarize.chat.protocol import Chat, Question
from summarize.engines.answers import schema
from summarize.engines.asking import ask, warn
from summarize.engines.cleaning import clean, disarm
from summarize.engines.findings import Findings, engine_run
from summarize.engines.glossary import Term, terms_in
from summarize.engines.numbered_article import NumberedLine, Wanted, fence_of
from summarize.engines.parts import Lines, Part, cut, split
from summarize.engines.quotation_marks import with_marks_of
from summarize.engines.sizes import MARGIN, Estimate, check_room, size, translation_ceiling
from summarize.errors import AnswerError
from summarize.languages import UNDETERMINED, language_name
from summarize.passages import Passage, furniture_meaning
from summarize.prompts import Prompts
from summarize.report import EngineRun

PART_LIMIT = 4_000
"""Tokens that the translation of one part may take; in longer answers models begin to skip."""

_BEFORE_LINES = 2
_BEFORE_CHARACTERS = 300
_BEFORE_TOKENS = 600
_BEGINNING = 40  # characters that a warning names a paragraph by


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """Text of one paragraph that is to be translated, or left alone, as a whole.

    `article.text[start:end] == text`. `translation` is `None` when the text is in the target
    language already (`is_untouched`), has no language, or got no usable translation.
    """

    start: int
    end: int
    text: str
    language: str
    role: Role
    paragraph: int
    is_untouched: bool
    translation: str | None = None
    missed: tuple[Term, ...] = ()
    """Terms of the glossary whose source is in the text, and whose target is not in its
    translation."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """A whole text in the language `to`, in document order; nothing in it has been checked yet."""

    to: str
    stretches: tuple[TranslationUnit, ...]
    engine: EngineRun
    warnings: tuple[str, ...] = ()


def rendition_without_model(analysis: Analysis, to: str) -> Rendition | None:
    """The text as it stands, where nothing in it is to be sent; `None` where something is."""
    copy = _Copy(analysis, to)
    return None if copy.lines else Rendition(to, copy.stretches, EngineRun(name="offline"))


class Translator:
    """Translates whole texts with a model service. Safe to call from several threads."""

    def __init__(self, chat: Chat, prompts: Prompts, glossary: tuple[Term, ...] = ()) -> None:
        self._chat = chat
        self._prompts = prompts
        self._glossary = glossary

    def translate(self, analysis: Analysis, to: str) -> Rendition:
        """The article's text in the language `to` (a code).

        Raises `AnswerError` when not one paragraph could be translated, `ConfigurationError` when
        the model's context window is too small, and what `Chat.ask` raises.
        """
        copy = _Copy(analysis, to)
        findings = self._ask(_Script(self._chat, self._prompts, copy, self._glossary))
        if copy.lines and not findings.translations:
            raise AnswerError(
                f"{self._chat.model} translated nothing, even when it was asked again",
                "try another model",
            )
        # Half a translation of a paragraph would read like a whole one.
        missing = frozenset(map(int, findings.missing))
        stretches = list(copy.stretches)
        for name, text in findings.translations.items():
            if int(name) not in missing:
                stretches[int(name) - 1] = self._translated(
                    stretches[int(name) - 1], with_marks_of(to, text)
                )
        return Rendition(
            to=to,
            stretches=tuple(stretches),
            engine=engine_run(self._chat, self._prompts, findings),
            warnings=(
                *dict.fromkeys(findings.warnings),
                *(_untranslated(copy.stretches[number - 1]) for number in sorted(missing)),
            ),
        )

    def estimate(self, analysis: Analysis, to: str) -> Estimate:
        """What `translate` would take when no request has to be repeated; sends nothing.

        Raises `ConfigurationError` when the model's context window is too small.
        """
        script = _Script(self._chat, self._prompts, _Copy(analysis, to), self._glossary)
        total = Estimate()
        for part in script.parts():
            total += size(self._chat, script.first(part))
            # The originals stand for their translations, which are not known yet.
            texts = {str(line.number): script.copy.text[slice(*line.span)] for line in part.lines}
            script = script.after(part, texts)
        return total

    def _ask(self, script: "_Script") -> Findings:
        parts = script.parts()
        findings = warn(*script.about_cuts(parts))
        for part in parts:
            answered = ask(self._chat, script, part)
            script = script.after(part, answered.translations)
            findings += answered
        return findings

    def _translated(self, stretch: TranslationUnit, text: str) -> TranslationUnit:
        missed = (
            term for term in terms_in(self._glossary, stretch.text) if not term.is_used_in(text)
        )
        return replace(stretch, translation=text, missed=tuple(missed))


@dataclass(frozen=True)
class _Copy:
    """The article as stretches of paragraphs, numbered from 1."""

    analysis: Analysis
    to: str

    @property
    def text(self) -> str:
        return self.analysis.article.text

    @cached_property
    def stretches(self) -> tuple[TranslationUnit, ...]:
        paragraphs = groupby(self.analysis.passages, key=lambda passage: passage.paragraph)
        return tuple(
            self._stretch(tuple(passages), foreign)
            for _, paragraph in paragraphs
            for (foreign, _), passages in self._runs(tuple(paragraph))
        )

    @cached_property
    def lines(self) -> Lines:
        """What has to be sent."""
        return tuple(
            NumberedLine(number, stretch.start, stretch.end)
            for number, stretch in enumerate(self.stretches, 1)
            if not stretch.is_untouched and stretch.translation is None and clean(stretch.text)
        )

    def stretch(self, line: NumberedLine) -> TranslationUnit:
        return self.stretches[line.number - 1]

    def paragraph(self, line: NumberedLine) -> int:
        return self.stretch(line).paragraph

    def pieces(self, line: NumberedLine) -> Lines:
        """A line in as many as it has passages, for when it is too long for one request."""
        starts = [p.start for p in self.analysis.passages if line.start < p.start < line.end]
        borders = (line.start, *starts, line.end)
        return tuple(NumberedLine(line.number, start, end) for start, end in pairwise(borders))

    def _runs(
        self, passages: tuple[Passage, ...]
    ) -> Iterator[tuple[tuple[bool, Role], list[Passage]]]:
        """Neighbours that are all to be translated, or all not.

        What has no language goes with what stands before it.
        """
        runs: list[tuple[tuple[bool, Role], list[Passage]]] = []
        for passage in passages:
            foreign = passage.language != self.to
            if passage.language == UNDETERMINED:
                foreign = bool(runs) and runs[-1][0][0]
            if runs and runs[-1][0] == (foreign, passage.role):
                runs[-1][1].append(passage)
            else:
                runs.append(((foreign, passage.role), [passage]))
        return iter(runs)

    def _stretch(self, passages: tuple[Passage, ...], foreign: bool) -> TranslationUnit:
        first, last = passages[0], passages[-1]
        text = self.text[first.start : last.end]
        furniture = foreign and first.role == "furniture"
        return TranslationUnit(
            start=first.start,
            end=last.end,
            text=text,
            language=first.language,
            role=first.role,
            paragraph=first.paragraph,
            is_untouched=not foreign,
            translation=furniture_meaning(text, self.to) if furniture else None,
        )


@dataclass(frozen=True)
class _Script:
    """The questions about a copy; `before` are the last lines sent, with their translations."""

    chat: Chat
    prompts: Prompts
    copy: _Copy
    glossary: tuple[Term, ...]
    before: tuple[str, ...] = ()
    counted: dict[NumberedLine, int] = field(default_factory=dict)

    def parts(self) -> tuple[Part, ...]:
        check_room(self.chat, self.chat.context_window - self._fixed)
        lines: list[NumberedLine] = []
        for line in self.copy.lines:
            lines += (line,) if self._load((line,)) <= 1 else self.copy.pieces(line)
        if not lines:
            return ()
        pieces = [_joined(piece) for piece in split(self.copy, tuple(lines), self._load)]
        return tuple(
            Part(piece, _errand(piece), number, len(pieces))
            for number, piece in enumerate(pieces, 1)
        )

    def first(self, part: Part) -> Question:
        return self._question("paragraphs", part)

    def again(self, part: Part) -> Question:
        return self._question("paragraphs_again", part)

    def halves(self, part: Part) -> tuple[Part, ...]:
        lines = part.lines if len(part.lines) > 1 else self.copy.pieces(part.lines[0])
        pieces = cut(self.copy, lines)
        number, of = (1, len(pieces)) if part.is_whole else (part.number, part.of)
        return tuple(
            Part(_joined(piece), _errand(piece), number + place if part.is_whole else number, of)
            for place, piece in enumerate(pieces)
        )

    def about_cuts(self, parts: tuple[Part, ...]) -> tuple[str, ...]:
        sentences = {passage.start for passage in self.copy.analysis.passages}
        return tuple(
            "A sentence was too long for one request and was cut inside, in the paragraph that"
            f" begins “{_beginning(self.copy.stretch(after.lines[0]))}”."
            for before, after in pairwise(parts)
            if before.lines[-1].number == after.lines[0].number
            and after.lines[0].start not in sentences
        )

    def shown(self, part: Part) -> Mapping[int, Span]:
        return {}

    def candidate(self, name: str, part: Part) -> tuple[int, Span] | None:
        return None

    def longest(self, name: str) -> int:
        return 400 + 4 * len(self.copy.stretches[int(name) - 1].text)

    def after(self, part: Part, translations: Mapping[str, str]) -> "_Script":
        """The questions that follow when a part has been translated."""
        last = part.lines[-_BEFORE_LINES:]
        before = tuple(
            f"{_end(self.copy.text[line.start : line.end])} → {_end(translations[str(line.number)])}"
            for line in last
            if str(line.number) in translations
        )
        return replace(self, before=before)

    def _question(self, template: str, part: Part) -> Question:
        ceiling = translation_ceiling(map(self._tokens, part.lines))
        asked = schema(part.wanted.sections)
        system = self.prompts.fill("translate")
        return Question("translation", system, self._fill(template, part), asked, ceiling)

    def _fill(self, template: str, part: Part) -> str:
        return self.prompts.fill(
            template,
            language=f"{language_name(self.copy.to)} ({self.copy.to})",
            translate=" ".join(part.wanted.translate),
            glossary=self._terms(part.lines) or "none",
            before="".join(f"\n{line}" for line in self.before) or "none",
            fence=fence_of(self.copy.text),
            passages="\n".join(map(self._show, part.lines)),
        )

    def _show(self, line: NumberedLine) -> str:
        return f"[{line.number}] {disarm(self.copy.text[line.start : line.end])}"

    def _terms(self, lines: Lines) -> str:
        text = " ".join(self.copy.text[line.start : line.end] for line in lines)
        terms = terms_in(self.glossary, text)
        return "; ".join(f"{disarm(term.source)} = {disarm(term.target)}" for term in terms)

    @cached_property
    def _fixed(self) -> int:
        part = Part((), Wanted(summarise=False, translate=("1",)))
        asked = size(self.chat, self._question("paragraphs_again", part)).prompt_tokens
        return asked + MARGIN + _BEFORE_TOKENS

    def _load(self, lines: Lines) -> float:
        """How full a request about these lines would be; 1 is as full as it may be."""
        tokens = [self._tokens(line) for line in lines]
        ceiling = translation_ceiling(tokens)
        terms = self.chat.count_tokens(self._terms(lines))
        full = self._fixed + terms + 2 * len(lines) + sum(tokens) + ceiling
        return max(full / self.chat.context_window, ceiling / PART_LIMIT)

    def _tokens(self, line: NumberedLine) -> int:
        if line not in self.counted:
            self.counted[line] = self.chat.count_tokens(self._show(line)) + 1  # the line feed
        return self.counted[line]


def _joined(lines: Lines) -> Lines:
    """The lines with neighbouring pieces of one stretch put together, so that each has its id."""
    pieces = (tuple(each) for _, each in groupby(lines, key=lambda line: line.number))
    return tuple(NumberedLine(each[0].number, each[0].start, each[-1].end) for each in pieces)


def _errand(lines: Lines) -> Wanted:
    numbers = dict.fromkeys(str(line.number) for line in lines)
    return Wanted(summarise=False, translate=tuple(numbers))


def _end(text: str) -> str:
    return disarm(text)[-_BEFORE_CHARACTERS:]


def _untranslated(stretch: TranslationUnit) -> str:
    return (
        "The model gave no usable translation of the paragraph that begins"
        f" “{_beginning(stretch)}”."
    )


def _beginning(stretch: TranslationUnit) -> str:
    return clean(stretch.text)[:_BEGINNING].rstrip()
