"""Whether somebody said what a sentence has them say.

Both names and words can be in an article and not belong together: one man's claim in another's
mouth is an invention like any other. What somebody is said to have said is held against the
passages that share most with it: there they must be the speaker of a statement that our finders
found, or, where none is found, the only person named.
"""

from collections.abc import Callable, Iterator, Sequence

from summarize.article import Span
from summarize.characters import fold
from summarize.quotations import Claim, Quote, Speaker, every_attribution
from summarize.verification.attribution import agrees, bare_name, find_speaker, has_rival
from summarize.verification.exonyms import exonym
from summarize.verification.figures import find_figures
from summarize.verification.source import SourceText
from summarize.verification.wording import STEM, content, name_runs, told_in_lower_case, words

_TELLING = 2  # words that a figure or a name counts for


def attribution_problems(
    source: SourceText, text: str, language: str, places: Sequence[int]
) -> Iterator[str]:
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
            yield f"“{name}” is not in the article"
        elif bare_name(name, language) and not said_by(
            source, name, statement.text, language, places
        ):
            yield f"the passages it cites do not say that it was “{name}” who said this"


def said_by(source: SourceText, name: str, said: str, language: str, places: Sequence[int]) -> bool:
    """Whether the article has that person say such a thing."""
    closest = _closest(source, said, language, places)
    speakers = [speaker for place in closest for speaker in _speakers(source, place)]
    if speakers:
        return any(
            agrees(source, name, speaker, language)
            or not _bodies(name).isdisjoint(_bodies(speaker.name))
            for speaker in speakers
        )
    if any(place in source.exonyms.get(body, ()) for body in _bodies(name) for place in closest):
        return True
    return find_speaker(source, name, language, closest) is not None and not has_rival(
        source, name, language, closest
    )


def _is_shortened(text: str, original: str) -> bool:
    """Whether a text is another with words left out: nobody's words have changed hands."""
    rest = iter(words(fold(original)))
    return all(word in rest for word in words(fold(text)))


def _bodies(name: str) -> frozenset[int]:
    """The countries and bodies in a name, as numbers that are the same in all languages."""
    return frozenset(number for number in map(exonym, words(name)) if number is not None)


def _is_nobody(source: SourceText, name: str, language: str) -> bool:
    """Whether words in lower case, which names are not looked for in, tell somebody unknown."""
    told = told_in_lower_case(name, language)
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
        for run in name_runs(said, language)
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
