"""The model engine: asks a model service about an article and brings home a draft.

It asks for as little as possible (see `manuscript`), believes only ids that it handed out, and
never guesses: what an answer leaves out, or gives twice, is asked for once more and is then listed
as missing. An article too long for the model is read in parts, and their cited sentences are merged;
the citations of a merged sentence are those of the sentences that it rests on.
"""

from collections.abc import Container, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.chat.protocol import Answer, Chat
from summarize.engines.answers import Cited, Reply, read
from summarize.engines.draft import Draft, DraftClaim, DraftSentence, Task
from summarize.engines.findings import Findings, write_draft
from summarize.engines.manuscript import Errand, Manuscript
from summarize.engines.parts import Lines, cut, passages_cut
from summarize.engines.questions import Estimate, Part, Questions
from summarize.errors import AnswerError
from summarize.prompts import Prompts
from summarize.report import EngineRun

WORKERS = 4
"""Parts of one article that are asked about at the same time."""

_CUTS = 3  # how often a part is halved because its answer was cut short
_ROUNDS = 4  # of merging; each should shrink the text by several times
_LISTED = 10  # ids that a warning names one by one


class ModelEngine:
    """Drafts reports with a model service. Safe to call from several threads."""

    def __init__(self, chat: Chat, prompts: Prompts) -> None:
        self._chat = chat
        self._prompts = prompts

    def draft(self, analysis: Analysis, task: Task) -> Draft:
        """Draft the report of one article.

        Raises:
            ServiceError: The service refused or stayed unreachable.
            BudgetError: The next request would cost more than may be spent.
            AnswerError: The service answered, but with no summary of the article.
            ConfigurationError: The model's context window is too small for any article.

        """
        questions = Questions(self._chat, self._prompts, Manuscript(analysis, task))
        findings = _Reading(self._chat, questions).findings()
        return write_draft(questions.manuscript, findings, self._run(findings))

    def estimate(self, analysis: Analysis, task: Task) -> Estimate:
        """What `draft` would take when no request has to be repeated; sends nothing.

        Raises:
            ConfigurationError: The model's context window is too small for any article.

        """
        return Questions(self._chat, self._prompts, Manuscript(analysis, task)).estimate()

    def _run(self, findings: Findings) -> EngineRun:
        return EngineRun(
            name="llm",
            model=self._chat.model,
            endpoint=self._chat.endpoint,
            prompt=self._prompts.digest,
            requests=findings.usage.requests,
            prompt_tokens=findings.usage.prompt_tokens,
            completion_tokens=findings.usage.completion_tokens,
            cost_usd=self._chat.price(findings.usage),
            cached=findings.cached and findings.answered > 0,
        )


class _Reading:
    """Asks everything about one article and sums up the answers."""

    def __init__(self, chat: Chat, questions: Questions) -> None:
        self._chat = chat
        self._questions = questions
        self._manuscript = questions.manuscript

    def findings(self) -> Findings:
        parts = self._questions.parts()
        split_passages = passages_cut(tuple(part.lines for part in parts))
        findings = Findings(warnings=_about_split_passages(split_passages))
        for answered in self._ask_all(parts):
            findings += answered
        if parts and not findings.answered:
            raise AnswerError(
                f"{self._chat.model} gave no usable answer for any part of the article",
                "try another model, or --engine offline",
            )
        if findings.answered > 1:
            findings = self._merge(findings)
        if any(part.errand.summarise for part in parts) and not findings.sentences:
            raise AnswerError(
                f"{self._chat.model} gave no summary, even when it was asked again",
                "try another model, or --engine offline",
            )
        return findings

    # -- the parts -----------------------------------------------------------------------------

    def _ask_all(self, parts: tuple[Part, ...]) -> list[Findings]:
        if len(parts) == 1:
            return [self._ask(parts[0], _CUTS)]
        pool = ThreadPoolExecutor(WORKERS)
        try:
            return list(pool.map(self._ask_one_of_many, parts))
        finally:
            # After a failure or an interrupt, what has not been sent need not be paid for.
            pool.shutdown(cancel_futures=True)

    def _ask_one_of_many(self, part: Part) -> Findings:
        try:
            return self._ask(part, _CUTS)
        except AnswerError as error:
            errand = part.errand
            return Findings(
                missing=errand.translate,
                unnamed=errand.attribute,
                cached=False,
                warnings=(f"Part {part.number} of {part.of} of the article was not read: {error}",),
            )

    def _ask(self, part: Part, cuts: int) -> Findings:
        answer = self._chat.ask(self._questions.first(part))
        if answer.truncated and cuts:
            pieces = cut(self._manuscript, part.lines)
            if len(pieces) > 1:
                return self._ask_in_pieces(part, answer, pieces, cuts - 1)
        findings = _cost(answer)
        if answer.truncated:
            findings += _warn(
                "The model's answer was cut short and could not be asked for in parts."
            )
        reply = self._read(answer, part.errand)
        if _rest(part.errand, reply):
            more, reply = self._ask_again(part, reply)
            findings += more
        return findings + self._believe(part, reply)

    def _ask_in_pieces(
        self, part: Part, answer: Answer, pieces: tuple[Lines, ...], cuts: int
    ) -> Findings:
        findings = _cost(answer) + _warn(
            "The model's answer was cut short: the text was sent again in smaller parts."
        )
        findings += Findings(warnings=_about_split_passages(passages_cut(pieces)))
        for number, lines in enumerate(pieces, 1):
            piece = replace(part, lines=lines, errand=self._manuscript.errand(lines))
            if part.is_whole:
                piece = replace(piece, number=number, of=len(pieces))
            if piece.errand:
                findings += self._ask(piece, cuts)
        return findings

    def _ask_again(self, part: Part, first: Reply) -> tuple[Findings, Reply]:
        """Asks once more for what the first answer lacks; the reply is both answers together."""
        rest = _rest(part.errand, first)
        try:
            answer = self._chat.ask(self._questions.again(replace(part, errand=rest)))
        except AnswerError as error:
            return _warn(f"Asking again for what was missing failed: {error}"), first
        second = self._read(answer, rest)
        return _cost(answer), replace(
            first,
            sentences=first.sentences or second.sentences,
            attributions={**first.attributions, **second.attributions},
            translations={**first.translations, **second.translations},
        )

    def _read(self, answer: Answer, errand: Errand) -> Reply:
        return read(answer.data, errand.attribute, errand.translate, self._manuscript.longest)

    def _believe(self, part: Part, reply: Reply) -> Findings:
        """What a reply says, with its numbers turned back into spans of the article."""
        spans = self._questions.shown(part)
        rest = _rest(part.errand, reply)
        cited = (*reply.sentences, *reply.claims)
        return Findings(
            sentences=tuple(_cite(sentence, spans) for sentence in reply.sentences),
            attributions=reply.attributions,
            claims=tuple(
                DraftClaim(claim.text, _spans(claim, spans), claim.speaker)
                for claim in reply.claims
            ),
            translations=reply.translations,
            missing=rest.translate,
            unnamed=rest.attribute,
            answered=1,
            warnings=(*_about_reply(reply), *_about_citations(cited, spans)),
        )

    # -- the summary of the parts' summaries ---------------------------------------------------

    def _merge(self, findings: Findings) -> Findings:
        sentences = findings.sentences
        for _ in range(_ROUNDS):
            groups = self._questions.groups(sentences)
            merged = Findings()
            for group in groups:
                merged += self._merge_group(group)
            findings += replace(merged, sentences=())
            sentences = merged.sentences
            if len(groups) == 1:
                break
        else:
            findings += _warn("The summaries of the article's parts could not be merged into one.")
        return replace(findings, sentences=sentences)

    def _merge_group(self, group: tuple[DraftSentence, ...]) -> Findings:
        apart = "The summaries of the article's parts are given one after the other"
        try:
            answer = self._chat.ask(self._questions.merge(group))
        except AnswerError as error:
            return Findings(sentences=group, warnings=(f"{apart}: {error}",))
        reply = self._read(answer, Errand(summarise=True))
        findings = _cost(answer) + Findings(warnings=_about_reply(reply))
        if not reply.sentences:
            return findings + Findings(
                sentences=group, warnings=(f"{apart}: the model did not merge them.",)
            )
        cites = {number: sentence.cites for number, sentence in enumerate(group, 1)}
        merged = tuple(
            DraftSentence(sentence.text, _union(cites[n] for n in sentence.numbers if n in cites))
            for sentence in reply.sentences
        )
        return findings + Findings(
            sentences=merged, warnings=_about_citations(reply.sentences, cites)
        )


def _rest(errand: Errand, reply: Reply) -> Errand:
    """What of an errand a reply has not done."""
    return Errand(
        summarise=errand.summarise and not reply.sentences,
        attribute=tuple(name for name in errand.attribute if name not in reply.attributions),
        translate=tuple(name for name in errand.translate if name not in reply.translations),
    )


def _cite(sentence: Cited, spans: Mapping[int, Span]) -> DraftSentence:
    return DraftSentence(sentence.text, _spans(sentence, spans))


def _spans(sentence: Cited, spans: Mapping[int, Span]) -> tuple[Span, ...]:
    return tuple(spans[number] for number in sentence.numbers if number in spans)


def _union(cites: Iterable[tuple[Span, ...]]) -> tuple[Span, ...]:
    return tuple(sorted({span for spans in cites for span in spans}))


def _cost(answer: Answer) -> Findings:
    return Findings(usage=answer.usage, cached=answer.cached, warnings=answer.warnings)


def _warn(warning: str) -> Findings:
    return Findings(warnings=(warning,))


def _about_split_passages(numbers: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(
        f"Passage {number} is too long for one request and was cut inside." for number in numbers
    )


def _about_citations(sentences: Iterable[Cited], shown: Container[int]) -> tuple[str, ...]:
    numbers = {n for sentence in sentences for n in sentence.numbers if n not in shown}
    if not numbers:
        return ()
    return (
        "The model cited passages that it was not shown; these citations were dropped:"
        f" {_some(map(str, sorted(numbers)))}.",
    )


def _about_reply(reply: Reply) -> tuple[str, ...]:
    warnings = []
    if reply.unknown:
        warnings.append(
            "The model answered for ids that it was not asked about; these answers were dropped:"
            f" {_some(reply.unknown)}."
        )
    if reply.oversized:
        warnings.append(f"{reply.oversized} oversized texts in the model's answer were dropped.")
    return tuple(warnings)


def _some(items: Iterable[str]) -> str:
    unique = list(dict.fromkeys(items))
    return ", ".join(unique[:_LISTED]) + (" …" if len(unique) > _LISTED else "")
