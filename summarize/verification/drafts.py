"""The report of a draft: every quotation, claim, sentence and foreign passage, each with its status.

Every quotation that the analysis found is here whatever the draft holds, but for those that the
finder is not sure of and the engine knows that nobody said; the report says how many. Of the claims
an engine may choose those that are worth telling. Ids out of range and second answers for one id
are ignored; the first answer counts.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from summarize.analysis import Analysis, is_told_apart
from summarize.article import Article, Span
from summarize.characters import fold
from summarize.engines.cleaning import clean
from summarize.engines.dates import published_on
from summarize.engines.draft import Draft, DraftAttribution, DraftClaim, DraftName, Task
from summarize.languages import (
    UNDETERMINED,
    are_siblings,
    count_letters,
    detect_language,
    language_name,
)
from summarize.lexicon import lexicon
from summarize.passages import Passage
from summarize.quotations import Claim, Quote
from summarize.report import (
    Attribution,
    ClaimStatus,
    QuotedClaim,
    Report,
    ReportedClaim,
    Sentence,
    Summary,
    Translation,
    TranslationStatus,
)
from summarize.verification import checks, figures
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.facts.wording import STEM, words
from summarize.verification.source import SourceText
from summarize.verification.source.broken_words import broken_word
from summarize.verification.source.injections import ADDRESSES_A_MODEL, about_suspicious
from summarize.verification.source.sight import claimed_in_sight, quoted_in_sight, told_in_sight
from summarize.verification.source.taken_back import taken_back
from summarize.verification.source.tampering import tampering
from summarize.verification.speakers.attribution import (
    attribution_of,
    find_speaker,
    mentions_of,
    named_at,
)
from summarize.verification.speakers.readers_names import ReadersNames
from summarize.verification.speakers.witnesses import attribute
from summarize.verification.support import Support, find_support


def verify(analysis: Analysis, draft: Draft, task: Task) -> Report:
    """Check everything in `draft` against the article. Never raises on any draft."""
    article = analysis.article
    checked = _CheckedDraft(analysis, draft, task)
    title, title_warnings = checked.title()
    hidden = article.hidden
    quotes, claims, sentences = (
        tuple(checked.quotes()),
        tuple(checked.claims()),
        tuple(checked.sentences()),
    )
    if hidden:
        quotes = tuple(quoted_in_sight(quote, hidden) for quote in quotes)
        claims = tuple(claimed_in_sight(claim, hidden) for claim in claims)
        sentences = tuple(told_in_sight(sentence, hidden) for sentence in sentences)
    return Report(
        source=article.source,
        text=article.text,
        title=analysis.title,
        title_translation=title,
        byline=analysis.byline,
        published=analysis.published,
        description=article.description,
        languages=analysis.languages,
        summary=Summary(checked.written_in, sentences),
        quotes=quotes,
        claims=claims,
        translations=tuple(checked.translations()),
        engine=draft.engine,
        warnings=(
            *all_warnings(article, draft.warnings),
            *checked.language_warnings(),
            *title_warnings,
            *checked.name_warnings(),
            *checked.left_out,
            *checked.day_warnings(),
            *about_nobody(len(analysis.quotes) - len(quotes)),
            *checked.suspicious_warnings(),
        ),
        furniture=tuple(Span(p.start, p.end) for p in analysis.passages if p.role == "furniture"),
        to=task.to,
    )


def about_nobody(count: int) -> tuple[str, ...]:
    """A warning of what stands in quotation marks and was left out."""
    if not count:
        return ()
    stretches = "stretch" if count == 1 else "stretches"
    return (
        f"{count} {stretches} in quotation marks left out: titles, terms or slogans, in the model's"
        " judgement, and the rules find no speaker either.",
    )


def all_warnings(article: Article, drafted: Iterable[str]) -> tuple[str, ...]:
    """Those of an article's reading, and those of what an engine made of it, which may quote a model."""
    return (*article.warnings, *map(clean, drafted))


_STATEMENT = 5  # words
_SHOWN = 80  # characters of what a warning quotes
_LETTERS_FOR_DETECTION = 25  # of a summary without its names: fewer may be foreign titles
_SURE = 0.9  # of its language


class _CheckedDraft:
    """One draft, beside the article that it must agree with."""

    def __init__(self, analysis: Analysis, draft: Draft, task: Task) -> None:
        self._analysis = analysis
        self._draft = draft
        self._task = task
        self._source = SourceText(analysis)
        self.written_in = language_written(draft, analysis.language)
        """The code of the language that the summary is in, whatever it was asked for in."""
        self.left_out: list[str] = []
        """What the report leaves out of the article's claims, and why."""
        self._names = ReadersNames(self._source, tuple(map(_cleaned_name, draft.names)), task.to)

    def title(self) -> tuple[str | None, tuple[str, ...]]:
        """The title in the reader's language if it passes, and what speaks against it."""
        original, drafted = self._analysis.title, self._draft.title
        language = self._analysis.language
        if original is None or drafted is None or language in (UNDETERMINED, self._task.to):
            return None, ()
        translated, problems = self._translated(original, language, drafted)
        return translated, tuple(f"Of the title {problem}." for problem in problems)

    def language_warnings(self) -> tuple[str, ...]:
        """That the summary is in another language than was asked for."""
        asked = self._draft.language
        if self.written_in == asked:
            return ()
        written = language_name(self.written_in)
        return (f"The model wrote its summary in {written}, not in {language_name(asked)}.",)

    def day_warnings(self) -> tuple[str, ...]:
        """Days that a model's summary leaves relative, though it was told when the article appeared."""
        if self._draft.engine.name != "llm" or published_on(self._analysis.published) is None:
            return ()
        language = self.written_in
        texts = (_own_words(sentence.text, language) for sentence in self._draft.sentences)
        left = [
            word
            for text in texts
            for word in figures.days_without_date(text, language, Facts(text, language).figures)
        ]
        told = ", ".join(f"“{clean(word)}”" for word in dict.fromkeys(left))
        return (f"The summary says {told} without the date.",) if told else ()

    def name_warnings(self) -> tuple[str, ...]:
        """What is wrong with the engine's table of names."""
        return tuple(f"A name was left as it is: {each}." for each in self._names.problems)

    def suspicious_warnings(self) -> tuple[str, ...]:
        """The passages that seem to address a model."""
        return about_suspicious(self._analysis, self._source.addressing)

    def sentences(self) -> Iterator[Sentence]:
        for drafted in self._draft.sentences:
            text = clean(drafted.text)
            if text:
                support = self._support(text, drafted.cites)
                problems, status = support.problems or support.doubts, support.status
                broken = broken_word(self._source, support.text)
                if broken and not support.problems:
                    problems, status = (broken, *problems), "unchecked"
                if self._rests_on_address(support.cites):
                    problems = tuple(dict.fromkeys((*problems, ADDRESSES_A_MODEL)))
                    status = "unsupported"
                yield Sentence(
                    text=support.text,
                    cites=support.cites,
                    status=status,
                    score=support.score,
                    problems=problems,
                )

    def _rests_on_address(self, cites: Sequence[Span]) -> bool:
        """Whether all that is cited seems to address a model."""
        addressing = self._source.addressing
        places = self._source.places(cites) if addressing else ()
        return bool(places) and addressing.issuperset(places)

    def _support(self, text: str, cites: Sequence[Span]) -> Support:
        pairs = self._names.pairs
        return find_support(self._source, text, self.written_in, cites, pairs)

    def quotes(self) -> Iterator[QuotedClaim]:
        proposed = {item.quote: item for item in reversed(self._draft.attributions)}
        for position, quote in enumerate(self._analysis.quotes):
            said = _cleaned(proposed.get(position))
            if said is None or not said.nobody or _is_surely_said(quote):
                yield self._quote(quote, said)

    def _quote(self, quote: Quote, proposed: DraftAttribution | None) -> QuotedClaim:
        language = self._source.language_at(quote.start)
        attributed = attribute(self._source, quote, proposed, self._names)
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
            problems=(*attributed.problems, *problems, *tampering(quote.text)),
            via_translated=attributed.via_translated,
        )

    def _translated(
        self, original: str, language: str, translation: str | None
    ) -> tuple[str | None, tuple[str, ...]]:
        """A translation that nothing speaks against, and what does, or why it could not be checked."""
        text = checks.unquoted(clean(translation)) if translation else ""
        if not text or language == self._task.to:
            return None, ()
        found = checks.judge_translation(original, language, text, self._task.to, self._names.pairs)
        if found.problems or found.is_doubtful:
            against = found.problems or found.doubts
            return None, tuple(f"its translation was dropped: {each}" for each in against)
        if found.status == "verified":
            return text, ()
        return text, tuple(f"its translation was not checked: {each}" for each in found.doubts)

    def claims(self) -> Iterator[ReportedClaim]:
        """The claims of the analysis, or those of them that the engine chose, and its own."""
        drafted = {
            item.claim: item for item in reversed(self._draft.claims) if item.claim is not None
        }
        own = [item for item in self._draft.claims if item.claim is None and clean(item.text or "")]
        for position, claim in enumerate(self._analysis.claims):
            kept = position in drafted or self._is_kept(claim, chosen=bool(drafted or own))
            if kept and not self._is_taken_back(claim):
                yield self._own_claim(claim, drafted.get(position))
        yield from map(self._drafted_claim, own)

    def _is_taken_back(self, claim: Claim) -> bool:
        """Whether the article takes back at once what it reports; that goes to the warnings."""
        words = taken_back(self._source, Span(claim.start, claim.end))
        if words is None:
            return False
        shown = clean(claim.text)[:_SHOWN]
        self.left_out.append(
            f"A claim was left out, “{shown}”: the article takes it back (“{clean(words)[:_SHOWN]}”)."
        )
        return True

    def _is_kept(self, claim: Claim, *, chosen: bool) -> bool:
        """Whether a claim of the finder's stands although the engine has not chosen it.

        An engine that has chosen none may have found none worth telling, or may not have looked:
        the finder's sure ones stay, as far as the reader can read them.
        """
        if not self._draft.chooses:
            return True
        if chosen or claim.speaker is None or claim.confidence != "high":
            return False
        return self._source.language_at(claim.start) in (UNDETERMINED, self._task.to)

    def _own_claim(self, claim: Claim, drafted: DraftClaim | None) -> ReportedClaim:
        """A claim that our finder found, in the reader's language where it was translated well."""
        language = self._source.language_at(claim.start)
        translation, problems = self._translated(
            claim.text, language, drafted.text if drafted else None
        )
        status: ClaimStatus = "supported"
        attributed = None
        if drafted:
            said = _cleaned(DraftAttribution(0, drafted.speaker))
            attributed = attribute(self._source, claim, said, self._names)
            problems = (*attributed.problems, *problems)
            if attributed.status == "disputed":
                status = "unchecked"
                attributed = replace(
                    attributed, speaker=attributed.candidates[-1], confidence="medium"
                )
            elif drafted.polarity != claim.polarity:
                status = "unchecked"
                problems = (*problems, f"the model takes it for {drafted.polarity}")
            elif translation is not None and problems:
                status = "unchecked"
        speaker = attribution_of(claim.speaker) if claim.speaker else None
        return ReportedClaim(
            speaker=attributed.speaker if attributed else self._names.translated(speaker),
            cue=claim.cue,
            polarity=claim.polarity,
            text=claim.text,
            cites=(Span(claim.start, claim.end),),
            language=language,
            translation=translation,
            confidence=attributed.confidence if attributed else claim.confidence,
            status=status,
            problems=problems,
        )

    def _drafted_claim(self, drafted: DraftClaim) -> ReportedClaim:
        """A claim that only the engine found: its words are checked, and that its speaker is there."""
        text = clean(drafted.text or "")
        support = self._support(text, drafted.cites)
        problems = [*support.problems, *self._polarity_problems(drafted)]
        speaker = self._speaker_of(drafted, text, support.cites, problems)
        cites = self._narrowed(text, support.cites) or support.cites
        return ReportedClaim(
            speaker=speaker,
            cue=None,
            polarity=drafted.polarity,
            text=support.text,
            cites=cites,
            language=self._draft.language,
            translation=None,
            confidence="high" if speaker and not problems else "medium" if speaker else "low",
            status="unsupported" if problems else support.status if speaker else "unchecked",
            problems=tuple(problems or support.doubts)
            if speaker or problems
            else ("nobody is named who says so",),
        )

    def _speaker_of(
        self, drafted: DraftClaim, text: str, cites: Sequence[Span], problems: list[str]
    ) -> Attribution | None:
        """Who makes a claim, if the article has it so; what speaks against it goes to `problems`."""
        name = _cleaned_name(drafted.speaker) if drafted.speaker else None
        if name is None or not name.page:
            return None
        near = self._source.around(cites)
        language = self._names.language_of(name.page, self._analysis.language)
        named = facts_of_name(name.page, language)
        said = Facts(text, self._draft.language, is_sentence=False)
        speaker = find_speaker(self._source, named, near)
        if speaker is None:
            problems.append(f"“{name.page}” is not named near what it cites")
            places = mentions_of(self._source, named)
            if places:
                speaker = named_at(self._source, named, places[0])
        elif not checks.said_by(self._source, named, said, self._source.places(cites)):
            problems.append(
                f"the passages it cites do not say that it was “{name.page}” who said this"
            )
        return self._names.translated(speaker)

    def _polarity_problems(self, drafted: DraftClaim) -> Iterator[str]:
        """Whether the passage says the opposite, or denies nothing of what is said to be denied."""
        inside = [
            claim
            for claim in self._analysis.claims
            if any(cite.start <= claim.start and claim.end <= cite.end for cite in drafted.cites)
        ]
        if inside and all(claim.polarity != drafted.polarity for claim in inside):
            yield f"the article has it {inside[0].polarity}"
        elif drafted.polarity == "denied" and not inside and not self._denies(drafted.cites):
            yield "the passages it cites deny nothing"

    def _denies(self, cites: Sequence[Span]) -> bool:
        """Whether a passage has a verb of denying."""
        for place in self._source.places(cites):
            passage = self._source.passage(place)
            known = lexicon(passage.language)
            told = f"{known.denying} {known.denials} {known.negations}"
            verbs = {fold(word)[:STEM] for word in words(told)}
            if any(fold(word)[:STEM] in verbs for word in words(passage.text)):
                return True
        return False

    def _narrowed(self, text: str, cites: Sequence[Span]) -> tuple[Span, ...]:
        """The very words, where the claim has the article's own."""
        words = " ".join(text.split()).rstrip(".")
        for cite in cites:
            at = self._source.text.find(words, cite.start, cite.end)
            if words and at >= 0:
                return (Span(at, at + len(words)),)
        return ()

    def translations(self) -> Iterator[Translation]:
        drafted = {item.passage: item.text for item in reversed(self._draft.translations)}
        for position, passage in enumerate(self._analysis.passages):
            if self._is_listed(passage, position in drafted):
                yield self._translation(passage, clean(drafted.get(position, "")))

    def _is_listed(self, passage: Passage, translated: bool) -> bool:
        """Whether a passage is listed under other languages.

        A model that was not asked for the full text of a foreign article has left that out on
        purpose: whoever wants it reads the article, or asks for it.
        """
        if passage.language in (UNDETERMINED, self._task.to):
            return False
        main = self._analysis.language
        if passage.language != main and not (translated or is_told_apart(passage, main)):
            return False
        left_out = self._draft.engine.name == "llm" and not self._task.full_text
        return translated or not left_out or passage.language != main

    def _translation(self, passage: Passage, text: str) -> Translation:
        status: TranslationStatus = "untranslated"
        problems: tuple[str, ...] = ()
        if text:
            found = checks.judge_translation(
                passage.text, passage.language, text, self._task.to, self._names.pairs
            )
            status, problems = found.status, found.problems or found.doubts
        return Translation(
            start=passage.start,
            end=passage.end,
            language=passage.language,
            role=passage.role,
            text=passage.text,
            translation=text or None,
            status=status,
            problems=problems,
        )


def _is_surely_said(quote: Quote) -> bool:
    """Whether the finder is sure of a speaker, and the words are a statement by themselves."""
    if quote.speaker is None or quote.confidence != "high":
        return False
    return quote.kind == "direct" and len(quote.text.split()) >= _STATEMENT


def language_written(draft: Draft, original: str) -> str:
    """The code of the language that a draft's summary is in.

    The one that was asked for, unless a model plainly kept to the article's, `original`, or to English,
    or plainly wrote anything but English. Names say nothing of it, nor what could be in either of two.
    """
    asked = draft.language
    if draft.engine.name != "llm":
        return asked
    sentences = [_nameless(sentence.text, asked) for sentence in draft.sentences]
    nameless = " ".join(sentences)
    if count_letters(nameless) < _LETTERS_FOR_DETECTION:
        return asked
    guess = detect_language(nameless)
    is_plain = guess.confidence >= _SURE and (asked == "en" or guess.code in (original, "en"))
    if not is_plain or are_siblings(guess.code, asked):
        return asked
    # Sentences in several languages are checked as asked, for none of them may hide behind another.
    alike = all(detect_language(one).code == guess.code for one in sentences if count_letters(one))
    return guess.code if alike else asked


def _nameless(text: str, language: str) -> str:
    """The words of a text that have no capital, and that it does not quote."""
    return " ".join(word for word in _own_words(text, language).split() if word == word.lower())


def _own_words(text: str, language: str) -> str:
    """A text without what it quotes, which nobody may change."""
    for quoted in checks.quoted_stretches(text, language):
        text = text.replace(quoted, "")
    return text


def _cleaned(proposed: DraftAttribution | None) -> DraftAttribution | None:
    if proposed is None:
        return None
    speaker = _cleaned_name(proposed.speaker) if proposed.speaker else None
    return replace(
        proposed,
        speaker=speaker if speaker and speaker.page else None,
        via=clean(proposed.via or "") or None,
    )


def _cleaned_name(name: DraftName) -> DraftName:
    return DraftName(
        clean(name.page), clean(name.reader or "") or None, clean(name.role or "") or None
    )
