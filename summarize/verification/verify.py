"""The report of a draft: every quotation, claim, sentence and foreign passage, each with its status.

What the analysis found is complete here whatever the draft holds: an engine can add to it and
translate it, never take from it. Ids out of range and second answers for one id are ignored; the
first answer counts.
"""

from collections.abc import Iterable, Iterator

from summarize.analysis import Analysis
from summarize.article import Article, Span
from summarize.engines.cleaning import clean
from summarize.engines.draft import Draft, DraftAttribution, DraftClaim, Task
from summarize.languages import UNDETERMINED
from summarize.passages import Passage
from summarize.quotations import Claim, Quote
from summarize.report import (
    QuotedClaim,
    Report,
    ReportedClaim,
    Sentence,
    Summary,
    Translation,
)
from summarize.verification.attribution import attribute, attribution_of, find_speaker
from summarize.verification.source import SourceText
from summarize.verification.statements import said_by
from summarize.verification.support import find_support
from summarize.verification.translations import translation_problems, unquoted


def verify(analysis: Analysis, draft: Draft, task: Task) -> Report:
    """Check everything in `draft` against the article. Never raises on any draft."""
    article = analysis.article
    desk = _Desk(analysis, draft, task)
    return Report(
        source=article.source,
        text=article.text,
        title=analysis.title,
        title_translation=None,
        byline=analysis.byline,
        published=article.published,
        description=article.description,
        languages=analysis.languages,
        summary=Summary(draft.language, tuple(desk.sentences())),
        quotes=tuple(desk.quotes()),
        claims=tuple(desk.claims()),
        translations=tuple(desk.translations()),
        engine=draft.engine,
        warnings=all_warnings(article, draft.warnings),
        furniture=tuple(Span(p.start, p.end) for p in analysis.passages if p.role == "furniture"),
    )


def all_warnings(article: Article, drafted: Iterable[str]) -> tuple[str, ...]:
    """Those of an article's reading, and those of what an engine made of it, which may quote a model."""
    return (*article.warnings, *map(clean, drafted))


class _Desk:
    """One draft on the desk, beside the article that it must agree with."""

    def __init__(self, analysis: Analysis, draft: Draft, task: Task) -> None:
        self._analysis = analysis
        self._draft = draft
        self._task = task
        self._source = SourceText(analysis)

    def sentences(self) -> Iterator[Sentence]:
        for drafted in self._draft.sentences:
            text = clean(drafted.text)
            if text:
                support = find_support(self._source, text, self._draft.language, drafted.cites)
                yield Sentence(
                    text=support.text,
                    cites=support.cites,
                    status=support.status,
                    problems=support.problems,
                )

    def quotes(self) -> Iterator[QuotedClaim]:
        proposed = {item.quote: item for item in reversed(self._draft.attributions)}
        for position, quote in enumerate(self._analysis.quotes):
            yield self._quote(quote, proposed.get(position))

    def _quote(self, quote: Quote, proposed: DraftAttribution | None) -> QuotedClaim:
        language = self._source.language_at(quote.start)
        attributed = attribute(self._source, quote, _cleaned(proposed), self._task.to)
        translation, problems = self._translated(
            quote.text, language, proposed.translation if proposed else None
        )
        return QuotedClaim(
            start=quote.start,
            end=quote.end,
            text=quote.text,
            kind=quote.kind,
            group=quote.group,
            language=language,
            speaker=attributed.speaker,
            candidates=attributed.candidates,
            cue=quote.cue,
            via=attributed.via,
            confidence=attributed.confidence,
            translation=translation,
            status=attributed.status,
            problems=(*attributed.problems, *problems),
        )

    def _translated(
        self, original: str, language: str, translation: str | None
    ) -> tuple[str | None, tuple[str, ...]]:
        """A translation that passes every check, else `None` and what speaks against it."""
        text = unquoted(clean(translation)) if translation else ""
        if not text or language == self._task.to:
            return None, ()
        problems = translation_problems(original, language, text, self._task.to)
        if problems:
            return None, tuple(f"its translation was dropped: {problem}" for problem in problems)
        return text, ()

    def claims(self) -> Iterator[ReportedClaim]:
        drafted = {
            item.claim: item for item in reversed(self._draft.claims) if item.claim is not None
        }
        for position, claim in enumerate(self._analysis.claims):
            yield self._own_claim(claim, drafted.get(position))
        for item in self._draft.claims:
            if item.claim is None and clean(item.text):
                yield self._drafted_claim(item)

    def _own_claim(self, claim: Claim, drafted: DraftClaim | None) -> ReportedClaim:
        """A claim that our finder found, in the reader's language where it was translated well."""
        language = self._source.language_at(claim.start)
        # An engine that has no translation drafts the claim in the article's own words.
        proposed = drafted.text if drafted and drafted.text != claim.text else None
        translation, problems = self._translated(claim.text, language, proposed)
        return ReportedClaim(
            speaker=attribution_of(claim.speaker) if claim.speaker else None,
            cue=claim.cue,
            polarity=claim.polarity,
            text=claim.text,
            cites=(Span(claim.start, claim.end),),
            language=language,
            translation=translation,
            confidence=claim.confidence,
            status="supported",
            problems=problems,
        )

    def _drafted_claim(self, drafted: DraftClaim) -> ReportedClaim:
        """A claim that only the engine found: its words are checked, and that its speaker is there."""
        text = clean(drafted.text)
        support = find_support(self._source, text, self._draft.language, drafted.cites)
        named = clean(drafted.speaker or "")
        problems = support.problems
        speaker = None
        if named:
            near = self._source.around(support.cites)
            speaker = find_speaker(self._source, named, self._draft.language, near)
            if speaker is None:
                problems = (*problems, f"“{named}” is not named near what it cites")
            elif not said_by(
                self._source, named, text, self._draft.language, self._source.places(support.cites)
            ):
                problem = f"the passages it cites do not say that it was “{named}” who said this"
                problems, speaker = (*problems, problem), None
        return ReportedClaim(
            speaker=speaker,
            cue=None,
            polarity="asserted",
            text=support.text,
            cites=support.cites,
            language=self._draft.language,
            translation=None,
            confidence="high" if speaker else "low",
            status="unsupported" if problems else "supported",
            problems=problems,
        )

    def translations(self) -> Iterator[Translation]:
        drafted = {item.passage: item.text for item in reversed(self._draft.translations)}
        for position, passage in enumerate(self._analysis.passages):
            if passage.language not in (UNDETERMINED, self._task.to):
                yield self._translation(passage, clean(drafted.get(position, "")))

    def _translation(self, passage: Passage, text: str) -> Translation:
        problems: tuple[str, ...] = ()
        if text:
            problems = translation_problems(passage.text, passage.language, text, self._task.to)
        return Translation(
            start=passage.start,
            end=passage.end,
            language=passage.language,
            role=passage.role,
            text=passage.text,
            translation=text or None,
            status="unverified" if problems else "verified" if text else "untranslated",
            problems=problems,
        )


def _cleaned(proposed: DraftAttribution | None) -> DraftAttribution | None:
    if proposed is None:
        return None
    return DraftAttribution(
        proposed.quote,
        clean(proposed.speaker or "") or None,
        clean(proposed.role or "") or None,
        clean(proposed.via or "") or None,
    )
