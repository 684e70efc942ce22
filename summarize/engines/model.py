"""The model engine: asks a model service about an article and brings home a draft.

It asks for as little as possible (see `numbered_article`), believes only ids that it handed out, and
never guesses: what an answer leaves out, or gives twice, is asked for once more and is then listed
as missing; for a summary, the article's own leading sentences stand in. An article too long for the model is read in parts, and their cited sentences are merged;
the citations of a merged sentence are those of the sentences that it rests on.
"""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.chat.protocol import Chat, PendingError
from summarize.engines.asking import (
    about_citations,
    about_reply,
    ask,
    cost,
    spent,
    understand,
    warn,
)
from summarize.engines.draft import Draft, DraftSentence, Task
from summarize.engines.findings import Findings, engine_run, write_draft
from summarize.engines.numbered_article import NumberedArticle, Wanted
from summarize.engines.offline import OfflineEngine
from summarize.engines.parts import Part
from summarize.engines.questions import Questions
from summarize.engines.sizes import Estimate
from summarize.errors import AnswerError
from summarize.prompts import Prompts

WORKERS = 4
"""Parts of one article that are asked about at the same time."""

_ROUNDS = 4  # of merging; each should shrink the text by several times
_ADVICE = "try another model, or --engine offline"


class ModelEngine:
    """Drafts reports with a model service. Safe to call from several threads."""

    def __init__(self, chat: Chat, prompts: Prompts) -> None:
        self._chat = chat
        self._prompts = prompts
        self._last: tuple[Analysis, Task, Questions] | None = None

    def draft(self, analysis: Analysis, task: Task) -> Draft:
        """Draft the report of one article.

        Raises `AnswerError` when no answer was usable, `ConfigurationError` when the model's context
        window is too small for any article, and what `Chat.ask` raises.
        """
        questions = self._questions(analysis, task)
        findings = _Reading(self._chat, questions).findings()
        self._last = None
        run = engine_run(self._chat, self._prompts, findings)
        draft = write_draft(questions.numbered, findings, run)
        return draft if draft.sentences else _with_own_sentences(draft, analysis, task)

    def _questions(self, analysis: Analysis, task: Task) -> Questions:
        """What can be asked about an article; the same for one that is drafted again, or gone on with."""
        last = self._last
        if last is not None and last[0] is analysis and last[1] is task:
            return last[2]
        made = Questions(self._chat, self._prompts, NumberedArticle(analysis, task))
        self._last = (analysis, task, made)
        return made

    def estimate(self, analysis: Analysis, task: Task) -> Estimate:
        """What `draft` would take when no request has to be repeated; sends nothing.

        Raises `ConfigurationError` when the context window is too small for any article.
        """
        return Questions(self._chat, self._prompts, NumberedArticle(analysis, task)).estimate()


class _Reading:
    """Asks everything about one article and sums up the answers."""

    def __init__(self, chat: Chat, questions: Questions) -> None:
        self._chat = chat
        self._questions = questions

    def findings(self) -> Findings:
        parts = self._questions.parts()
        findings = sum(self._ask_all(parts), warn(*self._questions.about_cuts(parts)))
        if parts and not findings.answered:
            raise AnswerError(self._nothing_usable(findings.warnings), _ADVICE)
        if findings.answered > 1:
            findings = self._merge(findings)
        return findings

    def _nothing_usable(self, warnings: tuple[str, ...]) -> str:
        """That no part was answered, and why the last of them was not."""
        said = f"{self._chat.model} gave no usable answer for any part of the article"
        if not warnings:
            return said
        reason = warnings[-1].rstrip(".")
        return f"{said}: {reason[0].lower()}{reason[1:]}"

    def _ask_all(self, parts: tuple[Part, ...]) -> list[Findings]:
        if len(parts) == 1:
            return [ask(self._chat, self._questions, parts[0])]
        pool = ThreadPoolExecutor(WORKERS)
        try:
            asked = [pool.submit(ask, self._chat, self._questions, part) for part in parts]
            return [each.result() for each in asked]
        except PendingError:
            pool.shutdown()  # all other parts are to be on their way as well
            raise
        finally:
            # After a failure or an interrupt, what has not been sent need not be paid for.
            pool.shutdown(cancel_futures=True)

    def _merge(self, findings: Findings) -> Findings:
        """One summary in place of the parts' summaries."""
        sentences = findings.sentences
        for _ in range(_ROUNDS):
            groups = self._questions.groups(sentences)
            merged = sum(map(self._merge_group, groups), Findings())
            findings += replace(merged, sentences=())
            sentences = merged.sentences
            if len(groups) == 1:
                break
        else:
            findings += warn("The summaries of the article's parts could not be merged into one.")
        return replace(findings, sentences=sentences)

    def _merge_group(self, group: tuple[DraftSentence, ...]) -> Findings:
        if len(group) < 2:
            return Findings(sentences=group)
        apart = "The summaries of the article's parts are given one after the other"
        try:
            answer = self._chat.ask(self._questions.merge(group))
        except AnswerError as error:
            failed = warn(f"{apart}: {error}")
            return replace(failed, sentences=group, usage=spent(error), cached=False)
        reply = understand(answer, Wanted(summarise=True), self._questions)
        findings = cost(answer) + warn(*about_reply(reply))
        if not reply.sentences:
            return findings + replace(
                warn(f"{apart}: the model did not merge them."), sentences=group
            )
        cites = {number: sentence.cites for number, sentence in enumerate(group, 1)}
        merged = tuple(
            DraftSentence(sentence.text, _union(cites[n] for n in sentence.numbers if n in cites))
            for sentence in reply.sentences
        )
        return findings + replace(warn(*about_citations(reply.sentences, cites)), sentences=merged)


def _with_own_sentences(draft: Draft, analysis: Analysis, task: Task) -> Draft:
    """A draft whose summary is the article's own sentences, if it has any.

    A model that named no claim either has chosen none: the finder's stay.
    """
    lead = OfflineEngine().draft(analysis, task)
    if not lead.sentences:
        return draft
    warning = "The model gave no summary, even when it was asked again: these are the article's own sentences."
    return replace(
        draft,
        language=lead.language,
        sentences=lead.sentences,
        warnings=(*draft.warnings, warning),
        chooses=bool(draft.claims),
    )


def _union(cites: Iterable[tuple[Span, ...]]) -> tuple[Span, ...]:
    return tuple(sorted({span for spans in cites for span in spans}))
