"""Whether somebody said what a sentence has them say.

Both names and words can be in an article and not belong together: one man's claim in another's
mouth is an invention like any other. What somebody is said to have said is held against the
passages that share most with it: there they must be the speaker of a statement that our finders
found, or, where none is found, the only person named.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from summarize.article import Span
from summarize.quotations import Claim, Quote, Speaker, every_attribution
from summarize.verification.checks.named import look_for_names
from summarize.verification.checks.objection import Objection, not_looked_for
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.facts.wording import STEM, is_plain
from summarize.verification.source import SourceText
from summarize.verification.speakers.attribution import agrees, find_speaker, has_rival

_TELLING = 2  # words that a figure or a name counts for
_NEAR = 60  # characters around a name in which it is told who somebody is


def attribution_problems(
    source: SourceText, sentence: Facts, places: Sequence[int]
) -> Iterator[Objection]:
    """What is wrong with the speakers in a sentence that rests on these passages."""
    if any(_is_shortened(sentence, source.facts[place]) for place in places):
        return
    found = every_attribution(sentence.text, sentence.language)
    statements: tuple[Claim | Quote, ...] = (*found.claims, *found.quotes)
    for statement in statements:
        if statement.speaker is None:
            continue
        name = facts_of_name(statement.speaker.mention, sentence.language)
        if _is_nobody(source, name):
            # In another language's words, somebody may be told whom nobody can look for.
            is_sure = name.language in source.languages
            told = source.absence(name.text) if is_sure else not_looked_for(name.text)
            yield Objection(told, is_sure)
        elif not name.bare_name and _is_anothers(source, name, statement.text):
            yield Objection(
                f"the article does not say that it was “{name.text}” who said this", is_sure=False
            )
        elif name.bare_name:
            said = Facts(statement.text, sentence.language, is_sentence=False)
            belief = _belief(source, name, said, places)
            if belief != "said":
                yield Objection(
                    f"the article does not say that it was “{name.text}” who said this",
                    belief == "not said",
                )


def _belief(
    source: SourceText, name: Facts, said: Facts, places: Sequence[int]
) -> Literal["said", "not said", "unknown"]:
    """What the cited passages tell of who said it.

    Somebody else must be the speaker there for sure, or the name must stand somewhere else, to say
    that it was not said.
    """
    if said_by(source, name, said, places):
        return "said"
    bare = facts_of_name(name.bare_name, name.language)
    found = look_for_names(bare, source)
    if any(each.finding == "unknown" for each in found):
        return "unknown"
    held = frozenset().union(*(each.places for each in found))
    closest = _closest(source, said, places)
    rivals = list(_rivals(source, closest))
    is_foreign = any(source.passage(place).language != said.language for place in closest)
    if _stands_by(source, held, closest, places, is_foreign):
        return "said" if not rivals or (is_foreign and not held.isdisjoint(closest)) else "unknown"
    near = source.around([Span(source.passage(p).start, source.passage(p).end) for p in places])
    if held.isdisjoint(near) and rivals and _is_somebody(source, bare):
        return "not said"
    return "unknown"


def _stands_by(
    source: SourceText,
    held: frozenset[int],
    closest: Sequence[int],
    places: Sequence[int],
    is_foreign: bool,
) -> bool:
    """Whether a name stands where it would if they had said it.

    That is in what is closest to their words, before a quotation that is, or, between two
    languages, in any passage that is cited.
    """
    if not held.isdisjoint(closest):
        return True
    if is_foreign:
        return not held.isdisjoint(places)
    quoted = [place for place in closest if _is_quoted(source, place)]
    return not held.isdisjoint([place - back for place in quoted for back in (1, 2)])


def _is_anothers(source: SourceText, name: Facts, text: str) -> bool:
    """Whether the article has a body with a name say what a sentence has those say who say other things there.

    The police, who count 13 dead, do not count the thousand of an opposition party. Of a person it would have to be
    known that he is none of them.
    """
    if name.language not in source.languages or not name.content:
        return False
    said = Facts(text, name.language, is_sentence=False)
    closest = _closest(source, said, source.story)
    if any(source.passage(place).language != name.language for place in closest):
        return False
    told = [speaker for place in closest for speaker in _speakers(source, place)]
    rivals = [*_rivals(source, closest)]
    elsewhere = [
        each for place in source.story if place not in closest for each in _speakers(source, place)
    ]
    names = [facts_of_name(each.name, name.language) for each in rivals]
    return (
        bool(rivals)
        and not any(_is_somebody(source, each) for each in names)
        and not any(agrees(source, name, speaker) for speaker in told)
        and any(agrees(source, name, speaker) for speaker in elsewhere)
        and not any(_is_one_of(source, name, speaker) for speaker in rivals)
    )


def _is_one_of(source: SourceText, name: Facts, speaker: Speaker) -> bool:
    """Whether the article tells anywhere beside a speaker's name that he is one of a body or group."""
    for mention in source.names.mentions(speaker.name, name.language):
        around = source.text[max(0, mention.start - _NEAR) : mention.end + _NEAR]
        if not name.content.isdisjoint(Facts(around, name.language, is_sentence=False).content):
            return True
    return False


def _is_somebody(source: SourceText, name: Facts) -> bool:
    """Whether a name is a person's, and not what somebody is called by: the German, the SNP leader."""
    return any(
        source.is_person(run, name.language) and not any(word.text.isupper() for word in run)
        for run in name.name_runs
    )


def _rivals(source: SourceText, places: Sequence[int]) -> Iterator[Speaker]:
    """The speakers of these passages who have a name."""
    for place in places:
        for speaker in _speakers(source, place):
            if facts_of_name(speaker.name, source.passage(place).language).bare_name:
                yield speaker


def _is_quoted(source: SourceText, place: int) -> bool:
    return bool(source.statements_at(place))


def said_by(source: SourceText, name: Facts, said: Facts, places: Sequence[int]) -> bool:
    """Whether the article has that person say such a thing, which can be in another language."""
    closest = _closest(source, said, places)
    speakers = [speaker for place in closest for speaker in _speakers(source, place)]
    if speakers:
        return any(
            agrees(source, name, speaker)
            or not name.places.isdisjoint(facts_of_name(speaker.name, name.language).places)
            for speaker in speakers
        )
    if any(not name.places.isdisjoint(source.facts[place].places) for place in closest):
        return True
    return find_speaker(source, name, closest) is not None and not has_rival(source, name, closest)


def _is_shortened(text: Facts, original: Facts) -> bool:
    """Whether a text is another with words left out: nobody's words have changed hands."""
    rest = iter(original.words)
    return all(word in rest for word in text.words)


def _is_nobody(source: SourceText, name: Facts) -> bool:
    """Whether words in lower case, which names are not looked for in, tell somebody unknown.

    Beside a name, which is looked for by itself, they say what he is, in words of the sentence's own.
    """
    if name.bare_name:
        return False
    told = [word for word in name.lower_case_names if not is_plain(word, name.language)]
    if name.language not in source.languages:
        return bool(told)
    known = frozenset().union(*(source.facts[place].content for place in source.story))
    return any(word[:STEM] not in known for word in told)


def _closest(source: SourceText, said: Facts, places: Sequence[int]) -> Sequence[int]:
    """The passages that share most with what is said: figures, names and, in one language, words."""
    named = {
        place
        for run in said.name_runs
        for mention in source.names.mentions(said.text[run[0].start : run[-1].end], said.language)
        for place in source.places([Span(mention.start, mention.end)])
    }

    def shared(place: int) -> int:
        theirs = source.facts[place].dated_figures
        held = sum(any(f.is_met_by(other) for other in theirs) for f in said.figures)
        common = said.count_shared(source.facts[place]) if is_comparable(place) else 0
        return common + _TELLING * (held + (place in named))

    def is_comparable(place: int) -> bool:
        return source.passage(place).language == said.language

    return _most(source.story if any(map(is_comparable, places)) else places, shared)


def _most(places: Sequence[int], count: Callable[[int], int]) -> Sequence[int]:
    counts = {place: count(place) for place in places}
    most = max(counts.values(), default=0)
    return [place for place in places if counts[place] == most]


def _speakers(source: SourceText, place: int) -> Iterator[Speaker]:
    for found in source.statements_at(place):
        if found.speaker:
            yield found.speaker
