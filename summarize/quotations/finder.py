"""The whole way from a text to its quotations and claims, in one pass.

Cuts the text into blocks of one language, reads each with that language's vocabulary, then settles
who the speakers are over the whole text, because a name in one part of a page may explain a
pronoun further down.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from summarize.article import Article, Confidence, Span, text_of
from summarize.case_endings import without_case, without_preposition
from summarize.characters import DOUBLE_QUOTES
from summarize.declension import gender_of_verb
from summarize.languages import UNDETERMINED, code_given, detect_language
from summarize.passages import Passage
from summarize.passages.sentences import split_sentences
from summarize.quotations import east_asian
from summarize.quotations.compiling import vocabulary
from summarize.quotations.confidence import EVERYTHING, Models, models
from summarize.quotations.declined_nouns import with_subject_article
from summarize.quotations.dialogue import with_dialogue
from summarize.quotations.evidence.attribution import AttributionFacts, attribution_evidence
from summarize.quotations.evidence.claim import claim_evidence
from summarize.quotations.evidence.facts import facts_of
from summarize.quotations.evidence.names import Setting
from summarize.quotations.evidence.speech import (
    ANNOUNCED,
    CALLED,
    IN_MOOD,
    NEAR_DENIAL,
    TURN,
    WHOLE_LINE,
    speech_evidence,
)
from summarize.quotations.found import Attributions, Claim, Evidence, Quote, Speaker
from summarize.quotations.legible import legible
from summarize.quotations.marked_names import without_names
from summarize.quotations.marks import QuotedStretch, find_stretches
from summarize.quotations.name_shapes import with_arabic_article
from summarize.quotations.nameable import is_nameable
from summarize.quotations.people.people_of_text import PeopleOfText
from summarize.quotations.phrases import Phrase
from summarize.quotations.printable_roles import printable_role
from summarize.quotations.reader import read
from summarize.quotations.repeated import named_by_repetition
from summarize.quotations.rulebook import ACCORDING, INTERVIEW, MAY_GO_ON, NO_RULE, REPORTED_ON
from summarize.quotations.rulebook import ANNOUNCED as ANNOUNCING
from summarize.quotations.speech import length_in_words, may_be_speech
from summarize.quotations.statements import is_claim
from summarize.quotations.tokens import Tokens
from summarize.quotations.told import is_told
from summarize.quotations.turkic.cased_words import without_hung_case
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag

_SAMPLE = 10_000
"""Characters that are enough to tell the language of a text."""
_LEAST = 0.5
"""The chance of being speech that is enough for words that a denial, `Who:` or a dash tells to be said."""
_LEAST_TOLD = 0.15
"""The chance of being a statement that is enough for a clause that an office or a body says that."""
_WITH_ARTICLE = Tag.SOURCE | Tag.TITLE
_TOLD_BESIDE = frozenset({ANNOUNCED, NEAR_DENIAL, WHOLE_LINE, TURN})
_TOLD_BY_SOMEBODY = frozenset({CALLED, IN_MOOD})
_SKIPPED_ROLES = frozenset({"furniture", "byline"})


@dataclass(frozen=True, slots=True)
class _Block:
    """A part of the text in one language, with the ends of its sentences."""

    span: Span
    language: str
    ends: tuple[int, ...]


def find_quotes(text: str | Article, language: str | None = None) -> list[Quote]:
    """The quotations of a text, in order.

    `language` is the text's (ISO 639-1, a tag or a name), detected where it is not given. A text in
    several languages is for `summarize`, which reads each passage in its own. Raises
    `ConfigurationError` for what is no language.
    """
    return list(find_attributions(text_of(text), code_given(language)).quotes)


def find_claims(text: str | Article, language: str | None = None) -> list[Claim]:
    """The claims of a text, what it reports in its own words, in order; `language` as in `find_quotes`."""
    return list(find_attributions(text_of(text), code_given(language)).claims)


def find_attributions(
    text: str,
    language: str | None = None,
    passages: Sequence[Passage] = (),
    fitted: Models | None = None,
) -> Attributions:
    """The quotations and claims of a text and who made them.

    `language` is ISO 639-1; without it, it is detected. When `passages` are given, each part of
    the text is read in the language of its passages, and what belongs to the site rather than to
    the story is left out. In a language without a lexicon quotations have no speaker. Never
    raises; the same text always gets the same answer.
    """
    return _found(text, language, passages, fitted or models())


def every_attribution(
    text: str, language: str | None = None, passages: Sequence[Passage] = ()
) -> Attributions:
    """Whatever somebody may be saying in a text, however unlikely, with every name.

    For checks of sentences whose facts are compared anyway, and for tests of single rules.
    """
    return _found(text, language, passages, EVERYTHING)


def _found(
    text: str, language: str | None, passages: Sequence[Passage], fitted: Models
) -> Attributions:
    plain = legible(text)
    every = fitted is EVERYTHING
    said, people = read_article(plain.text, language, plain.passages(passages), every=every)
    return plain.given_back(judged(plain.text, said, setting_of(said, people), fitted))


class Said(NamedTuple):
    """One utterance with its speaker, before it is judged.

    In a language without rules there is nothing but its `stretch`, which is `None` elsewhere.
    `group` numbers quotations over the whole text; 0 is a claim that holds none. Where it is not sure
    whom the speaker's mention means (`is_sure`), `candidates` are those who could be meant.
    """

    tokens: Tokens | None
    utterance: Utterance | None
    stretch: QuotedStretch | None
    speaker: Speaker | None
    group: int
    is_sure: bool = True
    candidates: tuple[Speaker, ...] = ()

    @property
    def is_named(self) -> bool:
        """Whether there is a name, of somebody who is sure to be meant."""
        return self.speaker is not None and self.is_sure


def read_article(
    text: str, language: str | None, passages: Sequence[Passage], *, every: bool = False
) -> tuple[list[Said], PeopleOfText]:
    """Everything that is said in a legible text, in order, and its people.

    With `every`, by whatever a rule finds, although it can be nobody's name.
    """
    stretches = find_stretches(text)
    blocks = [
        (block, _tokens(text, block, inside), inside)
        for block, inside in _with_stretches(_blocks(text, language, passages), stretches)
    ]
    people = PeopleOfText(
        (tokens, block.language)
        for block, tokens, _ in blocks
        if tokens is not None and block.language not in east_asian.READ
    )
    said: list[Said] = []
    groups = 0
    for block, tokens, inside in blocks:
        if tokens is None:
            found = _unattributed(text, inside, groups)
        else:
            found = _attributed(tokens, _Speakers(people, tokens, block.language, every), groups)
        said += found
        groups = max((one.group for one in found), default=groups) or groups
    return said, people


def setting_of(said: Sequence[Said], people: PeopleOfText) -> Setting:
    """What the article as a whole adds to the evidence of each utterance; nothing where nobody has a name."""
    names = Counter(one.speaker.name for one in said if one.speaker is not None)
    if not names:
        return Setting(0)
    shown, known = people.names(shown=True), people.names(shown=False)
    persons = sum(name in shown or name[:1].isupper() for name in known)
    return Setting(persons, names, shown, known)


def evidence_of(said: Sequence[Said], setting: Setting) -> Iterator[tuple[Said, AttributionFacts]]:
    """Each utterance with the facts about who said it; nothing for those of unknown languages."""
    for guesses in _with_neighbours(said):
        one = guesses[1]
        facts = AttributionFacts([], [])
        if one.tokens is not None and one.utterance is not None:
            facts = attribution_evidence(one.tokens, one.utterance, guesses, setting)
        yield one, facts


def _with_neighbours(said: Sequence[Said]) -> Iterator[tuple[Said | None, Said, Said | None]]:
    """Each utterance between those before and behind it."""
    return zip([None, *said], said, [*said[1:], None], strict=False)


# -- blocks


def _blocks(text: str, language: str | None, passages: Sequence[Passage]) -> list[_Block]:
    if not passages:
        code = language or _detected(text)
        ends = tuple(span.end for span in split_sentences(text, code))
        return [_Block(Span(0, len(text)), code, ends)]
    languages = _paragraph_languages(passages, language)

    def part(passage: Passage) -> str | None:
        skipped = passage.role in _SKIPPED_ROLES
        return None if skipped else languages[passage.paragraph]

    blocks = []
    for name, group in groupby(passages, key=part):
        if name is not None:
            members = list(group)
            span = Span(members[0].start, members[-1].end)
            blocks.append(_Block(span, name, tuple(passage.end for passage in members)))
    return blocks


def _detected(text: str) -> str:
    return detect_language(text[:_SAMPLE]).code


def _paragraph_languages(passages: Sequence[Passage], language: str | None) -> dict[int, str]:
    """The language that most of each paragraph is in; one that can't tell goes with the text."""
    total: dict[str, int] = {}
    paragraphs: dict[int, dict[str, int]] = {passage.paragraph: {} for passage in passages}
    for passage in passages:
        if passage.language != UNDETERMINED and passage.role not in _SKIPPED_ROLES:
            length = passage.end - passage.start
            for lengths in (total, paragraphs[passage.paragraph]):
                lengths[passage.language] = lengths.get(passage.language, 0) + length
    main = language or max(total, key=total.__getitem__, default=UNDETERMINED)
    return {
        number: max(lengths, key=lengths.__getitem__, default=main)
        for number, lengths in paragraphs.items()
    }


def _with_stretches(
    blocks: Sequence[_Block], stretches: Sequence[QuotedStretch]
) -> Iterator[tuple[_Block, list[QuotedStretch]]]:
    """Each block with the stretches that lie in it; one that leaves its block is nobody's."""
    place = 0
    for block in blocks:
        inside = []
        while place < len(stretches) and stretches[place].start < block.span.end:
            stretch = stretches[place]
            if block.span.start <= stretch.start and stretch.end <= block.span.end:
                inside.append(stretch)
            place += 1
        yield block, inside


# -- one block


def _unattributed(text: str, stretches: Sequence[QuotedStretch], groups: int) -> list[Said]:
    long = [stretch for stretch in stretches if may_be_speech(text, stretch)]
    return [
        Said(None, None, stretch, None, groups + place)
        for place, stretch in enumerate(long, start=1)
    ]


def _tokens(text: str, block: _Block, stretches: Sequence[QuotedStretch]) -> Tokens | None:
    words = vocabulary(block.language)
    if words is None:
        return None
    spoken = with_dialogue(text, block.span, without_names(text, stretches, words), words)
    return Tokens(text, block.span, block.ends, spoken, words)


@dataclass(frozen=True, slots=True)
class _Speakers:
    """Makes the speakers of one block."""

    people: PeopleOfText
    tokens: Tokens
    language: str
    every: bool
    roles: dict[tuple[str | None, str], str | None] = field(default_factory=dict)
    """What is printed of the roles that have been met, each with whose it is."""

    def said(self, utterance: Utterance, group: int) -> Said:
        """An utterance with its speaker, or with those who could have made it."""
        found = self._said(utterance, group)
        source = utterance.source
        if self.every or found.speaker is None or source is None or source.speaker is None:
            return found
        if is_nameable(self.tokens, source.speaker, found.speaker.name, source.rule):
            return found
        return found._replace(speaker=None, is_sure=True, candidates=())

    def _said(self, utterance: Utterance, group: int) -> Said:
        source = utterance.source
        if source is None or source.speaker is None:
            return Said(self.tokens, utterance, None, None, group)
        if source.named is not None:
            start, end = self.tokens.span(*source.speaker)
            mention = self.tokens.text[start:end]
            speaker = Speaker(mention, source.named.name, source.named.role, start, end)
            return Said(self.tokens, utterance, None, speaker, group)
        if source.rule is INTERVIEW:
            answering = self.people.interviewed(self.tokens, source.speaker.first)
            if answering is None:
                return Said(self.tokens, utterance, None, None, group)
            speaker = self._speaker(source.speaker, answering.name, answering.role)
            return Said(self.tokens, utterance, None, speaker, group)
        cue = self.tokens.form[source.cue.first] if source.cue else ""
        identity = self.people.identify(self.tokens, source.speaker, self.language, cue)
        governed = source.rule in ACCORDING or _is_according(self.tokens, source)
        speaker = self._speaker(source.speaker, identity.name, identity.role, governed)
        candidates = (
            self._speaker(Phrase(place.first, place.after), place.person.name, place.person.role)
            for place in identity.candidates
        )
        # Szymon przekazał … Dodała, że …: it was somebody else who went on.
        other = {identity.gender, gender_of_verb(cue, self.language)} == {"m", "f"}
        is_sure = identity.is_sure and source.rule is not MAY_GO_ON and not other
        others = tuple(candidates) if identity.is_sure is is_sure else (speaker,)
        return Said(self.tokens, utterance, None, speaker, group, is_sure, others)

    def _speaker(
        self, mention: Phrase, name: str, role: str | None, governed: bool = False
    ) -> Speaker:
        start, end = self.tokens.span(*mention)
        if mention.after - mention.first == 1 and mention.first in self.tokens.stretch:
            name = name.strip(DOUBLE_QUOTES)  # "Озёр гезитинин" маалыматына караганда
        if governed and self.tokens.form[mention.first - 1] in self.tokens.vocabulary.leading_to:
            name = without_preposition(name, has_article=self._has_article(mention))
        base = without_case(name, self.language, governed=governed, known=self.people.words)
        if governed and self.tokens.vocabulary.declined_nouns:
            base = with_subject_article(self.tokens.vocabulary, base)
        if (role, base) not in self.roles:
            self.roles[role, base] = printable_role(self.tokens, role, base)
        return Speaker(self.tokens.text[start:end], base, self.roles[role, base], start, end)

    def _has_article(self, mention: Phrase) -> bool:
        """Whether the noun behind an Arabic preposition has the article, which is written in one with it."""
        vocabulary = self.tokens.vocabulary
        bare = self.tokens.form[mention.first].removeprefix(vocabulary.lexicon.to_the)
        noun = with_arabic_article(self.tokens, bare)
        known = vocabulary.tags_of(noun) | vocabulary.tags_of(bare)
        return bool(known & _WITH_ARTICLE) or self.tokens.is_written(noun, mention.first)


def _is_according(tokens: Tokens, source: SourceAndCue) -> bool:
    """Whether a sentence in front that is told according to somebody announces words: `X-in sözlərinə görə, CLAUSE:`."""
    cue = source.cue
    if source.rule is not ANNOUNCING or cue is None:
        return False
    return tokens.phrase.get(cue.first, (0, ""))[1] in ("according_after", "words_follow")


def _attributed(tokens: Tokens, speakers: _Speakers, groups: int) -> list[Said]:
    # Numbered in the order of the text; a claim that holds no quotation takes no number.
    numbers: dict[int, int] = {}
    said: list[Said] = []
    is_east_asian = speakers.language in east_asian.READ
    reading = east_asian.read_east_asian if is_east_asian else read
    for utterance in reading(tokens):
        if utterance.quotes:
            numbers.setdefault(utterance.group, groups + len(numbers) + 1)
        said.append(speakers.said(utterance, numbers.get(utterance.group, 0)))
    return said


# -- judging


def judged(text: str, said: Sequence[Said], setting: Setting, fitted: Models) -> Attributions:
    """The quotations and claims that the evidence bears out, with who said them where it does."""
    quotes: list[Quote] = []
    claims: list[Claim] = []
    for guesses in _with_neighbours(said):
        one = guesses[1]
        tokens, utterance = one.tokens, one.utterance
        if tokens is None or utterance is None:
            if one.stretch is not None:
                quotes.append(_quote(text, one.stretch, one.group, _NOTHING))
            continue
        named = one.is_named or fitted is EVERYTHING
        claimed = named and one.speaker is not None and is_claim(tokens, utterance)
        if claimed or utterance.quotes:  # Nothing is told of others.
            facts = attribution_evidence(tokens, utterance, guesses, setting)
            chance = fitted.speaker.probability(facts.all) if named else 0.0
            quotes += _quotes(one, tokens, utterance, (facts, chance), fitted)
            if claimed:
                claims += _claims(one, tokens, utterance, (facts, chance), fitted)
    return Attributions(tuple(named_by_repetition(text, quotes)), tuple(claims))


class _Attribution(NamedTuple):
    """Who said it, as it is printed."""

    speaker: Speaker | None
    candidates: tuple[Speaker, ...]
    cue: str | None
    via: str | None
    rule: str
    confidence: Confidence
    mixed: bool = False


_NOTHING = _Attribution(None, (), None, None, NO_RULE.name, "low")


def _outlet(tokens: Tokens, via: Phrase) -> str:
    """The name of who relays, without the marks that a name in quotation marks has, and a case hung to it."""
    stretch = tokens.stretch.get(via.first)
    if stretch is None or via.after - via.first > 1:
        return without_hung_case(tokens, via.after - 1, tokens.slice(*via))
    return tokens.text[stretch.inner : stretch.inner_end]


def _attribution(
    tokens: Tokens, one: Said, utterance: Utterance, confidence: Confidence
) -> _Attribution:
    source = utterance.source
    if source is None:
        return _NOTHING._replace(mixed=not utterance.quoted)
    cue = tokens.slice(*source.cue) if source.cue else None
    via = _outlet(tokens, source.via) if source.via else None
    sure = confidence != "low"
    return _Attribution(
        speaker=one.speaker if sure else None,
        candidates=_candidates(one, confidence),
        cue=cue,
        via=via,
        rule=source.rule.name,
        confidence=confidence,
        mixed=not utterance.quoted,
    )


def _candidates(one: Said, confidence: Confidence) -> tuple[Speaker, ...]:
    """Who could be meant where it is not sure; a pronoun is no name."""
    if confidence == "high":
        return ()
    if one.candidates or not one.is_sure or one.speaker is None or confidence == "medium":
        return one.candidates
    return (one.speaker,)


def _quotes(
    one: Said,
    tokens: Tokens,
    utterance: Utterance,
    evidence: tuple[AttributionFacts, float],
    fitted: Models,
) -> Iterator[Quote]:
    facts, chance_of_name = evidence
    for index in utterance.quotes:
        about = speech_evidence(tokens, index, utterance, facts)
        speech = fitted.speech.probability(about)
        # A name is right only if the words are somebody's.
        chance = speech * chance_of_name
        word = fitted.speaker.word(chance)
        if word == "medium" and _is_passing_word(tokens, index, utterance):
            word = "low"
        # Words that no mention is tied to have to look like speech by themselves. Where somebody
        # denies them (a report shows those, and by nobody), or a line is nothing but a turn of a
        # talk or who said what, that is told beside them.
        least = fitted.speech.high if one.speaker is None else fitted.speech.medium
        told = not _TOLD_BESIDE.isdisjoint(about)
        named = word != "low" and chance_of_name >= fitted.speaker.high
        told = told or (named and not _TOLD_BY_SOMEBODY.isdisjoint(about))
        if speech >= (min(least, _LEAST) if told else least):
            attribution = _attribution(tokens, one, utterance, word)
            why = Evidence(chance if one.speaker else speech, facts.all)
            yield _quote(tokens.text, tokens.stretch[index], one.group, attribution, why)


def _is_passing_word(tokens: Tokens, quote: int, utterance: Utterance) -> bool:
    """Whether a single word stands in a sentence that tells nobody: Viele sind „verunsichert“."""
    source, stretch = utterance.source, tokens.stretch[quote]
    if source is None or source.rule is not REPORTED_ON:
        return False
    return length_in_words(tokens.text, stretch.inner, stretch.inner_end) == 1


def _claims(
    one: Said,
    tokens: Tokens,
    utterance: Utterance,
    evidence: tuple[AttributionFacts, float],
    fitted: Models,
) -> Iterator[Claim]:
    facts, chance_of_name = evidence
    about = facts_of(claim_evidence(tokens, utterance), facts.all)
    told = chance_of_name >= fitted.speaker.medium and is_told(tokens, utterance, about)
    least = min(fitted.claim.medium, _LEAST_TOLD) if told else fitted.claim.medium
    if fitted.claim.probability(about) < least:
        return
    # That it is a statement is settled; what may be unsure is whose.
    confidence = fitted.speaker.word(chance_of_name)
    source = utterance.source
    assert source is not None
    start, end = tokens.span(_first_told(tokens, utterance), utterance.after)
    end -= len(_hung_that(tokens, utterance.after - 1))
    yield Claim(
        start=start,
        end=end,
        text=tokens.text[start:end],
        speaker=one.speaker,
        cue=tokens.slice(*source.cue) if source.cue else None,
        via=_outlet(tokens, source.via) if source.via else None,
        confidence="medium" if confidence == "low" else confidence,
        rule=source.rule.name,
        polarity=utterance.polarity,
    )


def _first_told(tokens: Tokens, utterance: Utterance) -> int:
    """Where a claim begins: with its verb, where that calls something something (called the vote “a farce”)."""
    source = utterance.source
    if source is None or source.cue is None:
        return utterance.first
    first, after = source.cue
    is_whole = after == utterance.first and after - first == 1
    return (
        first
        if is_whole and tokens.form[first] in tokens.vocabulary.calling_verbs
        else utterance.first
    )


def _hung_that(tokens: Tokens, last: int) -> str:
    """What a word has in front of a verb of saying and none of what is told: 열린다[고] 밝혔다, 열릴 것[이라고] 말했다."""
    endings = tokens.vocabulary.that_endings
    hung = (one for one in endings if tokens.form[last].endswith(one) and tokens.form[last] != one)
    return max(hung, key=len, default="")


def _quote(
    text: str,
    stretch: QuotedStretch,
    group: int,
    attribution: _Attribution,
    evidence: Evidence | None = None,
) -> Quote:
    return Quote(
        start=stretch.inner,
        end=stretch.inner_end,
        text=text[stretch.inner : stretch.inner_end],
        kind="mixed" if attribution.mixed else "direct",
        group=group,
        speaker=attribution.speaker,
        cue=attribution.cue,
        via=attribution.via,
        confidence=attribution.confidence,
        rule=attribution.rule,
        candidates=attribution.candidates,
        evidence=evidence,
    )
