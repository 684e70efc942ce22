"""Whether somebody said what a sentence has them say.

Both names and words can be in an article and not belong together: one man's claim in another's
mouth is an invention like any other. What somebody is said to have said is held against the
passages that share most with it: there they must be the speaker of a statement that our finders
found, or, where none is found, the only person named.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from summarize.article import Span
from summarize.characters import fold
from summarize.quotations import Claim, Quote, Speaker, every_attribution
from summarize.verification.checks.named import look_for_names
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import (
    STEM,
    content,
    is_plain,
    name_runs,
    told_in_lower_case,
    words,
)
from summarize.verification.figures.finding import find_figures
from summarize.verification.meanings.places import find_places
from summarize.verification.source.source_text import SourceText
from summarize.verification.speakers.attribution import agrees, bare_name, find_speaker, has_rival

_TELLING = 2  # words that a figure or a name counts for


class Objection(NamedTuple):
    """What speaks against a speaker: for sure, or as far as the finders of speakers can be believed."""

    text: str
    is_sure: bool


def attribution_problems(
    source: SourceText, text: str, language: str, places: Sequence[int]
) -> Iterator[Objection]:
    """What is wrong with the speakers in a sentence that rests on these passages."""
    if any(_is_shortened(text, source.passage(place).text) for place in places):
        return
    found = every_attribution(text, language)
    statements: tuple[Claim | Quote, ...] = (*found.claims, *found.quotes)
    for statement in statements:
        if statement.speaker is None:
            continue
        name = statement.speaker.mention
        if _is_nobody(source, name, language):
            yield Objection(f"“{name}” is not in the article", True)
        elif bare_name(name, language):
            belief = _belief(source, name, statement.text, language, places)
            if belief != "said":
                yield Objection(
                    f"the article does not say that it was “{name}” who said this",
                    belief == "not said",
                )


def _belief(
    source: SourceText, name: str, said: str, language: str, places: Sequence[int]
) -> Literal["said", "not said", "unknown"]:
    """What the cited passages tell of who said it.

    Somebody else must be the speaker there for sure, or the name must stand somewhere else, to say
    that it was not said.
    """
    if said_by(source, name, said, language, places):
        return "said"
    found = look_for_names(Facts(bare_name(name, language), language), source, is_sentence=False)
    if any(each.finding == "unknown" for each in found):
        return "unknown"
    held = frozenset().union(*(each.places for each in found))
    closest = _closest(source, said, language, places)
    rivals = list(_rivals(source, closest))
    if _stands_by(source, held, closest, places, language):
        is_foreign = any(source.passage(place).language != language for place in closest)
        return "said" if not rivals or (is_foreign and not held.isdisjoint(closest)) else "unknown"
    near = source.around([Span(source.passage(p).start, source.passage(p).end) for p in places])
    if held.isdisjoint(near) and rivals and _is_somebody(source, name, language):
        return "not said"
    return "unknown"


def _stands_by(
    source: SourceText,
    held: frozenset[int],
    closest: Sequence[int],
    places: Sequence[int],
    language: str,
) -> bool:
    """Whether a name stands where it would if they had said it.

    That is in what is closest to their words, before a quotation that is, or, between two
    languages, in any passage that is cited.
    """
    if not held.isdisjoint(closest):
        return True
    if any(source.passage(place).language != language for place in closest):
        return not held.isdisjoint(places)
    quoted = [place for place in closest if _is_quoted(source, place)]
    return not held.isdisjoint([place - back for place in quoted for back in (1, 2)])


def _is_somebody(source: SourceText, name: str, language: str) -> bool:
    """Whether a name is a person's, and not what somebody is called by: the German, the SNP leader."""
    runs = name_runs(bare_name(name, language), language, is_sentence=False)
    return any(
        source.is_person(run, language) and not any(map(str.isupper, (w.text for w in run)))
        for run in runs
    )


def _rivals(source: SourceText, places: Sequence[int]) -> Iterator[Speaker]:
    """The speakers of these passages who have a name."""
    for place in places:
        for speaker in _speakers(source, place):
            if bare_name(speaker.name, source.passage(place).language):
                yield speaker


def _is_quoted(source: SourceText, place: int) -> bool:
    passage = source.passage(place)
    return any(
        found.start < passage.end and passage.start < found.end for found in source.statements
    )


def said_by(
    source: SourceText,
    name: str,
    said: str,
    language: str,
    places: Sequence[int],
    spelt: str | None = None,
) -> bool:
    """Whether the article has that person say such a thing.

    `spelt` is the language of the name, where it is not that of what is said.
    """
    closest = _closest(source, said, language, places)
    spelt = spelt or language
    bodies = find_places(name)
    speakers = [speaker for place in closest for speaker in _speakers(source, place)]
    if speakers:
        return any(
            agrees(source, name, speaker, spelt) or not bodies.isdisjoint(find_places(speaker.name))
            for speaker in speakers
        )
    if any(not bodies.isdisjoint(source.facts(place).places) for place in closest):
        return True
    return find_speaker(source, name, spelt, closest) is not None and not has_rival(
        source, name, spelt, closest
    )


def _is_shortened(text: str, original: str) -> bool:
    """Whether a text is another with words left out: nobody's words have changed hands."""
    rest = iter(words(fold(original)))
    return all(word in rest for word in words(fold(text)))


def _is_nobody(source: SourceText, name: str, language: str) -> bool:
    """Whether words in lower case, which names are not looked for in, tell somebody unknown."""
    told = [w for w in told_in_lower_case(name, language) if not is_plain(w, language)]
    if language not in source.languages:
        return bool(told) and not bare_name(name, language)
    known = frozenset().union(*(source.content(place) for place in source.story))
    return any(word[:STEM] not in known for word in told)


def _closest(source: SourceText, said: str, language: str, places: Sequence[int]) -> Sequence[int]:
    """The passages that share most with what is said: figures, names and, in one language, words."""
    stems = content(said, language)
    figures = find_figures(said, language)
    named = {
        place
        for run in name_runs(said, language, is_sentence=False)
        for mention in source.names.mentions(said[run[0].start : run[-1].end], language)
        for place in source.places([Span(mention.start, mention.end)])
    }

    def shared(place: int) -> int:
        held = sum(any(f.is_met_by(other) for other in source.figures(place)) for f in figures)
        common = stems & source.content(place) if is_comparable(place) else ()
        return len(common) + _TELLING * (held + (place in named))

    def is_comparable(place: int) -> bool:
        return source.passage(place).language == language

    return _most(source.story if any(map(is_comparable, places)) else places, shared)


def _most(places: Sequence[int], count: Callable[[int], int]) -> Sequence[int]:
    counts = {place: count(place) for place in places}
    most = max(counts.values(), default=0)
    return [place for place in places if counts[place] == most]


def _speakers(source: SourceText, place: int) -> Iterator[Speaker]:
    passage = source.passage(place)
    for found in source.statements:
        if found.speaker and found.start < passage.end and passage.start < found.end:
            yield found.speaker
