"""A second reader: another question, perhaps to another model, about a report that is finished.

It sees each summary sentence, claim and translation beside the words that it rests on, and nothing
else, and says whether they bear it out. It can lower a status and never raise one; the report says
who it was and what it took. All of a report goes into one request, or into few where it is long.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from summarize.article import Span
from summarize.chat.protocol import Chat, Question, Usage
from summarize.engines.cleaning import clean, disarm
from summarize.engines.numbered_article import fence_of
from summarize.engines.sizes import MARGIN, Estimate, check_room
from summarize.errors import AnswerError, ServiceError
from summarize.prompts import Prompts
from summarize.report import EngineRun, QuotedClaim, Report, ReportedClaim, Sentence, Translation

_VERDICTS = ("supported", "contradicted", "not said")
_TOKENS_PER_ITEM = 40
_FRAME = 100
_LONGEST_WORDS = 200
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "verdicts": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "verdict": {"type": "string", "enum": list(_VERDICTS)},
                    "words": {"type": ["string", "null"]},
                },
                "required": ["id", "verdict", "words"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["verdicts"],
    "additionalProperties": False,
}


@dataclass(frozen=True, slots=True)
class _Item:
    """Something to be judged, and the article's words that it rests on."""

    id: str
    text: str
    basis: str

    @property
    def shown(self) -> str:
        return f"[{self.id}] {disarm(self.text)}\n> {disarm(self.basis)}"


@dataclass(frozen=True, slots=True)
class _Verdict:
    verdict: str
    words: str | None


class SecondReader:
    """Reads finished reports with a model service. Safe to call from several threads."""

    def __init__(self, chat: Chat, prompts: Prompts) -> None:
        self._chat = chat
        self._prompts = prompts

    def read(self, report: Report) -> Report:
        """The report with the statuses that the second reader lowers.

        A reader that fails leaves the report as it is, with a warning. Raises
        `ConfigurationError`, `BudgetError` and `PendingError` as `Chat.ask` does.
        """
        items = tuple(_items(report))
        if not items:
            return report
        verdicts: dict[str, _Verdict] = {}
        usage, cached = Usage(), True
        try:
            for group in self._groups(items):
                answer = self._chat.ask(self._question(report, group))
                usage, cached = usage + answer.usage, cached and answer.cached
                verdicts |= _verdicts(answer.data, group)
        except (AnswerError, ServiceError) as error:
            warning = f"The second reader failed: {clean(str(error))}"
            return replace(report, warnings=(*report.warnings, warning))
        return _lowered(report, verdicts, self._run(usage, cached=cached), items)

    def estimate(self, text: str) -> Estimate:
        """What reading a report of an article takes at most, before there is one."""
        system = self._prompts.fill("double_check")
        prompt = self._chat.count_tokens(system) + self._chat.count_tokens(text)
        return Estimate(
            1, prompt + _FRAME, self._chat.count_tokens(text) // 4 + 10 * _TOKENS_PER_ITEM
        )

    def _run(self, usage: Usage, *, cached: bool) -> EngineRun:
        return EngineRun(
            name="llm",
            model=self._chat.model,
            endpoint=self._chat.endpoint,
            prompt=self._prompts.digest,
            requests=usage.requests,
            prompt_tokens=usage.prompt_tokens,
            completion_tokens=usage.completion_tokens,
            cost_usd=self._chat.price(usage),
            cached=cached,
        )

    def _groups(self, items: tuple[_Item, ...]) -> Iterator[tuple[_Item, ...]]:
        """The items in as few groups as fit the model."""
        fixed = self._chat.count_tokens(self._prompts.fill("double_check")) + MARGIN + _FRAME
        room = self._chat.context_window - fixed
        check_room(self._chat, room)
        group: list[_Item] = []
        filled = 0
        for item in items:
            size = self._chat.count_tokens(item.shown) + _TOKENS_PER_ITEM
            if group and filled + size > room:
                yield tuple(group)
                group, filled = [], 0
            group.append(item)
            filled += size
        yield tuple(group)

    def _question(self, report: Report, group: tuple[_Item, ...]) -> Question:
        user = self._prompts.fill(
            "items",
            fence=fence_of(report.text),
            items="\n".join(item.shown for item in group),
        )
        system = self._prompts.fill("double_check")
        most = _FRAME + _TOKENS_PER_ITEM * len(group)
        return Question("double_check", system, user, _SCHEMA, most)


def _items(report: Report) -> Iterator[_Item]:
    for number, sentence in enumerate(report.summary.sentences, 1):
        yield _Item(f"s{number}", sentence.text, _words(report.text, sentence.cites))
    for number, claim in enumerate(report.claims, 1):
        who = claim.speaker.name if claim.speaker else "somebody"
        says = "denies that" if claim.polarity == "denied" else "says that"
        text = f"{who} {says}: {claim.translation or claim.text}"
        yield _Item(f"c{number}", text, _around(report.text, claim.cites))
    for number, quote in enumerate(report.quotes, 1):
        if quote.translation:
            yield _Item(f"q{number}", quote.translation, quote.text)
    for number, passage in enumerate(report.translations, 1):
        if passage.translation:
            yield _Item(f"t{number}", passage.translation, passage.text)


def _words(text: str, cites: Iterable[Span]) -> str:
    return " … ".join(text[cite.start : cite.end] for cite in cites)


_BESIDE = 200
"""Characters around a claim in which its speaker is to be found."""


def _around(text: str, cites: Iterable[Span]) -> str:
    return _words(text, (Span(max(0, c.start - _BESIDE), c.end + _BESIDE) for c in cites))


def _verdicts(data: Mapping[str, Any], group: tuple[_Item, ...]) -> dict[str, _Verdict]:
    """What is said of the items; of one that is judged twice, the worse."""
    known = {item.id: item for item in group}
    found: dict[str, _Verdict] = {}
    for entry in data.get("verdicts") or ():
        if not isinstance(entry, dict):
            continue
        id_, verdict = str(entry.get("id"))[:20].strip("[] "), entry.get("verdict")
        if id_ not in known or verdict not in _VERDICTS:
            continue
        words = clean(str(entry.get("words") or "")[:_LONGEST_WORDS])
        is_there = bool(words) and words.casefold() in clean(known[id_].basis).casefold()
        if id_ not in found or found[id_].verdict == "supported":
            found[id_] = _Verdict(verdict, words if is_there else None)
    return found


def _lowered(
    report: Report, verdicts: dict[str, _Verdict], run: EngineRun, items: tuple[_Item, ...]
) -> Report:
    told = {id_: _problem(verdict, run) for id_, verdict in verdicts.items()}
    problems = {id_: problem for id_, problem in told.items() if problem}
    unread = len(items) - len(verdicts)
    warnings = report.warnings
    if unread:
        warnings = (*warnings, f"The second reader left out {unread} of {len(items)} items.")
    return replace(
        report,
        summary=replace(
            report.summary,
            sentences=tuple(
                _doubted(each, problems.get(f"s{n}"))
                for n, each in enumerate(report.summary.sentences, 1)
            ),
        ),
        claims=tuple(
            _doubted_claim(each, problems.get(f"c{n}")) for n, each in enumerate(report.claims, 1)
        ),
        quotes=tuple(
            _doubted_quote(each, problems.get(f"q{n}")) for n, each in enumerate(report.quotes, 1)
        ),
        translations=tuple(
            _doubted_translation(each, problems.get(f"t{n}"))
            for n, each in enumerate(report.translations, 1)
        ),
        warnings=warnings,
        double_check=run,
    )


def _problem(verdict: _Verdict, run: EngineRun) -> str | None:
    if verdict.verdict == "supported":
        return None
    words = f": “{verdict.words}”" if verdict.words else ""
    return f"{run.model} finds it {verdict.verdict}{words}"


def _doubted(sentence: Sentence, problem: str | None) -> Sentence:
    if problem is None:
        return sentence
    return replace(sentence, status="unsupported", problems=(*sentence.problems, problem))


def _doubted_claim(claim: ReportedClaim, problem: str | None) -> ReportedClaim:
    if problem is None:
        return claim
    return replace(claim, status="unsupported", problems=(*claim.problems, problem))


def _doubted_quote(quote: QuotedClaim, problem: str | None) -> QuotedClaim:
    """What a quotation loses is its translation: its words are the article's own."""
    if problem is None:
        return quote
    dropped = f"its translation was dropped: {problem}"
    return replace(quote, translation=None, problems=(*quote.problems, dropped))


def _doubted_translation(passage: Translation, problem: str | None) -> Translation:
    if problem is None:
        return passage
    return replace(passage, status="unverified", problems=(*passage.problems, problem))
