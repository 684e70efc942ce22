"""What a model's answers amount to, and the draft that is written from it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from summarize.chat.protocol import Chat, Usage
from summarize.engines.answers import ModelAttribution
from summarize.engines.draft import (
    Draft,
    DraftAttribution,
    DraftClaim,
    DraftName,
    DraftSentence,
    DraftTranslation,
)
from summarize.engines.numbered_article import NumberedArticle
from summarize.prompts import Prompts
from summarize.report import EngineRun

_LISTED = 10  # ids that a warning names one by one


@dataclass(frozen=True, slots=True)
class Findings:
    """What the answers so far say. Those of neighbouring parts add up, in document order.

    `claims` are those that the model finds worth telling, the finders' among them by their position.
    `missing` are the ids that stayed without a usable translation, `unnamed` those without an
    attribution; `answered` counts the parts that were; `cached` says that every answer came from
    the cache.
    """

    names: tuple[DraftName, ...] = ()
    title: str | None = None
    sentences: tuple[DraftSentence, ...] = ()
    attributions: dict[str, ModelAttribution] = field(default_factory=dict)
    claims: tuple[DraftClaim, ...] = ()
    translations: dict[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    answered: int = 0
    usage: Usage = field(default_factory=Usage)
    cached: bool = True
    warnings: tuple[str, ...] = ()

    def __add__(self, other: "Findings") -> "Findings":
        translations = dict(self.translations)
        for name, text in other.translations.items():
            # A passage that is spread over two parts has a translation in each.
            translations[name] = f"{translations[name]} {text}" if name in translations else text
        return Findings(
            names=tuple(dict.fromkeys(self.names + other.names)),
            title=self.title or other.title,
            sentences=self.sentences + other.sentences,
            attributions={**self.attributions, **other.attributions},
            claims=self.claims + other.claims,
            translations=translations,
            missing=self.missing + other.missing,
            unnamed=self.unnamed + other.unnamed,
            answered=self.answered + other.answered,
            usage=self.usage + other.usage,
            cached=self.cached and other.cached,
            warnings=self.warnings + other.warnings,
        )


def engine_run(chat: Chat, prompts: Prompts, findings: Findings) -> EngineRun:
    """What made the findings, and what they took."""
    return EngineRun(
        name="llm",
        model=chat.model,
        endpoint=chat.endpoint,
        prompt=prompts.digest,
        requests=findings.usage.requests,
        prompt_tokens=findings.usage.prompt_tokens,
        completion_tokens=findings.usage.completion_tokens,
        cost_usd=chat.price(findings.usage),
        cached=findings.cached and findings.answered > 0,
    )


def write_draft(numbered: NumberedArticle, findings: Findings, run: EngineRun) -> Draft:
    """The draft of an article from everything that was answered about it."""
    # Half a translation of a passage would read like a whole one.
    incomplete = frozenset(findings.missing)
    translations = {str(number): meaning for number, meaning in numbered.meanings.items()}
    translations |= {
        name: text for name, text in findings.translations.items() if name not in incomplete
    }
    return Draft(
        language=numbered.task.to,
        sentences=findings.sentences,
        attributions=tuple(_attributions(numbered, findings.attributions)),
        claims=findings.claims,
        translations=tuple(
            DraftTranslation(number - 1, translations[str(number)])
            for number in sorted(int(name) for name in translations if name.isdecimal())
        ),
        engine=run,
        warnings=tuple(dict.fromkeys((*findings.warnings, *_what_is_missing(findings)))),
        names=findings.names,
        title=findings.title,
        chooses=True,
    )


def _attributions(
    numbered: NumberedArticle, attributions: dict[str, ModelAttribution]
) -> Iterable[DraftAttribution]:
    """One for each quotation of which the model said anything.

    What it says of the first stretch of a split quotation holds for all of them.
    """
    by_group: dict[int, ModelAttribution] = {}
    for name, said in attributions.items():
        by_group.setdefault(numbered.analysis.quotes[int(name[1:]) - 1].group, said)
    for place, quote in enumerate(numbered.analysis.quotes):
        said = by_group.get(quote.group, ModelAttribution())
        own = attributions.get(f"q{place + 1}", ModelAttribution())
        if said != ModelAttribution() or own != ModelAttribution():
            yield DraftAttribution(place, said.speaker, said.via, own.text, said.nobody)


def _what_is_missing(findings: Findings) -> Iterable[str]:
    if findings.missing:
        yield f"The model gave no usable translation of {_listed(findings.missing)}."
    if findings.unnamed:
        yield f"The model did not say who is speaking in {_listed(findings.unnamed)}."


_KINDS = {"q": "quotation", "c": "claim"}


def _listed(names: Iterable[str]) -> str:
    unique = list(dict.fromkeys(names))
    named = [
        f"{_KINDS[name[0]]} {name[1:]}" if name[0] in _KINDS else f"passage {name}"
        for name in unique[:_LISTED]
    ]
    more = len(unique) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")
