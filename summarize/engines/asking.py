"""Asking about one part of a text, and not giving up on it too early.

An answer that was cut short is asked for in two halves, what is missing from an answer is asked for
once more, and every number and id in it is checked against what was sent. Nothing here knows what
the questions say: a `Script` writes them.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from summarize.article import Span
from summarize.chat.protocol import Answer, Chat, Question, UnusableAnswerError, Usage
from summarize.engines.answers import Cited, ModelReply, Stated, read
from summarize.engines.draft import DraftClaim, DraftSentence
from summarize.engines.findings import Findings
from summarize.engines.numbered_article import Wanted
from summarize.engines.parts import Part
from summarize.errors import AnswerError

if TYPE_CHECKING:
    from summarize.quotations import Polarity

_CUTS = 2  # how often a part is halved because its answer was cut short
_CUT_SHORT = "The model's answer was cut short: the text was sent again in smaller parts."
_LISTED = 10  # ids that a warning names one by one


class Script(Protocol):
    """The questions that can be asked about a text, and what is known of their answers."""

    def first(self, part: Part) -> Question:
        """The request about a part."""
        ...

    def again(self, part: Part) -> Question:
        """The request for what the answer to the first one lacked."""
        ...

    def halves(self, part: Part) -> tuple[Part, ...]:
        """The part in two, or as it is when it is too short for that."""
        ...

    def about_cuts(self, parts: tuple[Part, ...]) -> tuple[str, ...]:
        """Warnings of what was cut at a bad place to make these parts."""
        ...

    def shown(self, part: Part) -> Mapping[int, Span]:
        """The spans behind the numbers that may be cited."""
        ...

    def longest(self, name: str) -> int:
        """The number of characters that a translation of an id may have."""
        ...

    def candidate(self, name: str, part: Part) -> tuple[int, Span] | None:
        """The position and place of the finders' claim that an id of the part stands for."""
        ...


def ask(chat: Chat, script: Script, part: Part, cuts: int = _CUTS) -> Findings:
    """What the model says about a part, halving it up to `cuts` times.

    Raises `AnswerError` when no answer was usable and the part is all there is; a part of several
    is reported as unread instead, so that the others are not lost with it. Raises what `Chat.ask`
    raises otherwise.
    """
    try:
        answer = chat.ask(script.first(part))
    except AnswerError as error:
        if part.is_whole:
            raise
        return Findings(
            missing=part.wanted.translate,
            unnamed=_needed(part.wanted),
            usage=spent(error),
            cached=False,
            warnings=(f"Part {part.number} of {part.of} of the text was not read: {error}",),
        )
    findings = cost(answer)
    if answer.truncated:
        halves = script.halves(part) if cuts else (part,)
        if len(halves) > 1:
            return sum(
                (ask(chat, script, half, cuts - 1) for half in halves),
                findings + warn(_CUT_SHORT, *script.about_cuts(halves)),
            )
        findings += warn("The model's answer was cut short and could not be asked for in parts.")
    reply = understand(answer, part.wanted, script)
    if _rest(part.wanted, reply):
        more, reply = _ask_again(chat, script, part, reply)
        findings += more
    if answer.truncated and not reply:
        return findings + Findings(missing=part.wanted.translate, unnamed=_needed(part.wanted))
    return findings + _believe(part, reply, script)


def understand(answer: Answer, wanted: Wanted, script: Script) -> ModelReply:
    """What is usable of an answer."""
    return read(answer.data, wanted.attribute, wanted.translate, script.longest, wanted.names)


def cost(answer: Answer) -> Findings:
    """What an answer took, with the warnings that came with it."""
    return Findings(usage=answer.usage, cached=answer.cached, warnings=answer.warnings)


def spent(error: AnswerError) -> Usage:
    """What was paid for an answer that could not be used."""
    return error.usage if isinstance(error, UnusableAnswerError) else Usage()


def warn(*warnings: str) -> Findings:
    """Nothing found but warnings."""
    return Findings(warnings=warnings)


def about_reply(reply: ModelReply) -> tuple[str, ...]:
    """Warnings of what was dropped from an answer."""
    warnings = []
    if reply.unknown:
        warnings.append(
            "The model answered for ids that it was not asked about; these answers were dropped:"
            f" {_some(reply.unknown)}."
        )
    if reply.oversized:
        warnings.append(
            f"{reply.oversized} texts in the model's answer were dropped, too long or too many."
        )
    if reply.repeated:
        of = "a sentence" if reply.repeated == 1 else f"{reply.repeated} sentences"
        warnings.append(f"The model repeated {of} of its summary.")
    return tuple(warnings)


def about_citations(sentences: Iterable[Cited], shown: Container[int]) -> tuple[str, ...]:
    """A warning of citations that point to nothing."""
    numbers = {n for sentence in sentences for n in sentence.numbers if n not in shown}
    if not numbers:
        return ()
    return (
        "The model cited passages that it was not shown; these citations were dropped:"
        f" {_some(str(number)[:20] for number in sorted(numbers))}.",
    )


def _ask_again(
    chat: Chat, script: Script, part: Part, first: ModelReply
) -> tuple[Findings, ModelReply]:
    """Asks once more for what the first answer lacks; the reply is both answers together."""
    rest = _rest(part.wanted, first)
    try:
        answer = chat.ask(script.again(replace(part, wanted=rest)))
    except AnswerError as error:
        failed = warn(f"Asking again for what was missing failed: {error}")
        return replace(failed, usage=spent(error), cached=False), first
    second = understand(answer, rest, script)
    return cost(answer), replace(
        first,
        names=tuple(dict.fromkeys(first.names + second.names)),
        title=first.title or second.title,
        sentences=first.sentences or second.sentences,
        attributions={**first.attributions, **second.attributions},
        translations={**first.translations, **second.translations},
    )


def _rest(wanted: Wanted, reply: ModelReply) -> Wanted:
    """What is wanted that a reply has not given and is worth asking for again.

    Where the finders are sure of a speaker, the model need not be asked twice.
    """
    attribute = tuple(name for name in _needed(wanted) if name not in reply.attributions)
    return Wanted(
        summarise=wanted.summarise and not reply.sentences,
        attribute=attribute,
        translate=tuple(name for name in wanted.translate if name not in reply.translations),
        needed=frozenset(attribute),
        foreign=wanted.foreign,
        names=wanted.names,
    )


def _needed(wanted: Wanted) -> tuple[str, ...]:
    return tuple(name for name in wanted.attribute if name in wanted.needed)


def _believe(part: Part, reply: ModelReply, script: Script) -> Findings:
    """What a reply says, with its numbers turned back into spans of the article."""
    rest = _rest(part.wanted, reply)
    shown = script.shown(part)
    claims = [_claim(stated, part, script, shown) for stated in reply.claims]
    strange = [s.id for s, claim in zip(reply.claims, claims, strict=True) if claim is None]
    return Findings(
        names=reply.names,
        title=reply.title,
        sentences=tuple(
            DraftSentence(sentence.text, _spans(sentence, shown)) for sentence in reply.sentences
        ),
        attributions=reply.attributions,
        claims=tuple(claim for claim in claims if claim is not None),
        translations=reply.translations,
        missing=rest.translate,
        unnamed=rest.attribute,
        answered=1,
        warnings=(
            *_about_summary(part, rest),
            *about_reply(replace(reply, unknown=(*reply.unknown, *strange))),
            *about_citations(reply.sentences, shown),
        ),
    )


def _claim(
    stated: Stated, part: Part, script: Script, shown: Mapping[int, Span]
) -> DraftClaim | None:
    """A claim by the id of a finders' one or by the number of its line; `None` if it has neither."""
    polarity: Polarity = "denied" if stated.denied else "asserted"
    known = script.candidate(stated.id, part)
    if known is not None:
        place, span = known
        return DraftClaim(stated.text, (span,), stated.speaker, place, polarity)
    span_of_line = shown.get(int(stated.id)) if stated.id.isdecimal() else None
    if span_of_line is None or stated.text is None:
        return None
    return DraftClaim(stated.text, (span_of_line,), stated.speaker, None, polarity)


def _about_summary(part: Part, rest: Wanted) -> tuple[str, ...]:
    if part.is_whole or not rest.summarise:
        return ()
    return (f"The model gave no summary of part {part.number} of {part.of} of the text.",)


def _spans(sentence: Cited, shown: Mapping[int, Span]) -> tuple[Span, ...]:
    return tuple(shown[number] for number in sentence.numbers if number in shown)


def _some(items: Iterable[str]) -> str:
    unique = list(dict.fromkeys(items))
    return ", ".join(unique[:_LISTED]) + (" …" if len(unique) > _LISTED else "")
