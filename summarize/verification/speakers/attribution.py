"""Whether the article has somebody of that name, and where.

Names are compared across inflections and scripts. What is no name but a description ("the police")
is looked for by its words.
"""

import re
from collections.abc import Iterator, Sequence

from summarize.article import Span
from summarize.characters import as_read, fold
from summarize.names import NameMention, name_words, same_person
from summarize.quotations import Speaker
from summarize.report import Attribution
from summarize.verification.facts.facts import Facts, facts_of_name
from summarize.verification.facts.wording import STEM
from summarize.verification.source import SourceText

_WORD = re.compile(r"[^\W\d_]+")
_FIRST_UNSPACED = "\u0e00"
_LONGEST_ABBREVIATION = 8  # letters
_SPARE = 2
"""Words that may stand between those of a description."""


def attribution_of(speaker: Speaker) -> Attribution:
    """A finder's speaker as the report shows it."""
    return Attribution(speaker.name, speaker.mention, speaker.role, speaker.start, speaker.end)


def find_speaker(source: SourceText, name: Facts, places: Sequence[int]) -> Attribution | None:
    """The speaker that an engine named, if the text names them in one of the passages."""
    mentions = mentions_of(source, name)
    near = [
        mention
        for mention in mentions
        if not set(source.places([Span(mention.start, mention.end)])).isdisjoint(places)
    ]
    return named_at(source, name, near[0]) if near else None


def agrees(source: SourceText, named: Facts, speaker: Speaker) -> bool:
    """Whether a name that an engine gave is that of the finder's speaker."""
    spoken = source.language_at(speaker.start)
    found = [facts_of_name(text, spoken) for text in (speaker.name, speaker.mention)]
    if any(each.folded == named.folded or _abbreviates(each.text, named.text) for each in found):
        return True
    if named.bare_name and any(
        same_person(named.bare_name, each.bare_name or each.text, (named.language, spoken))
        for each in found
    ):
        return True
    words = facts_of_name(f"{speaker.name} {speaker.mention} {speaker.role or ''}", spoken).content
    is_described = not (named.bare_name and found[0].bare_name) and named.content <= words
    return bool(named.content) and (is_described or named.content == found[0].content)


def is_description(source: SourceText, speaker: Speaker) -> bool:
    """Whether the finder has no name for its speaker, only what he or she is: "the minister"."""
    return not facts_of_name(speaker.name, source.language_at(speaker.start)).bare_name


def _abbreviates(one: str, other: str) -> bool:
    """Whether one of two names is made of the other's initials: CGR, Contraloría General."""
    short, long = sorted((one, other), key=len)
    letters = [letter for letter in short if letter.isalpha()]
    if not 2 <= len(letters) <= _LONGEST_ABBREVIATION or sum(map(str.isupper, letters)) < 2:
        return False
    words = _WORD.findall(long)
    capitals = [word[0] for word in words if word[0].isupper()]
    initials = ("".join(capitals), "".join(word[0] for word in words))
    return len(words) > 1 and any(fold("".join(letters)) == fold(each) for each in initials)


def has_rival(source: SourceText, named: Facts, places: Sequence[int]) -> bool:
    """Whether the passages name another person than the one named, outside of what they quote."""
    own = {(mention.start, mention.end) for mention in mentions_of(source, named)}
    for place in places:
        passage = source.passage(place)
        for run in source.facts[place].name_runs:
            start, end = source.span_of(place, run)
            if (
                not source.is_quoted(start)
                and not any(start < last and first < end for first, last in own)
                and source.is_person(run, passage.language)
            ):
                return True
    return False


def mentions_of(source: SourceText, name: Facts) -> list[NameMention]:
    """Where the text has that person, body or group, outside of what it quotes.

    A person by name or surname; what is more than a name by all of its words, or else by the name in
    it.
    """
    whole = list(_as_it_stands(source, name.text))
    if name.bare_name == name.text:
        named = _named(source, name)
        known = {mention.start for mention in named}
        return sorted(
            [*named, *(mention for mention in whole if mention.start not in known)],
            key=lambda mention: mention.start,
        )
    return whole or list(_described(source, name)) or _named(source, name)


def _named(source: SourceText, name: Facts) -> list[NameMention]:
    length = len(name_words(name.bare_name))
    return [
        mention
        for mention in source.names.mentions(name.bare_name, name.language)
        if length - 1 in mention.found
        and not source.is_quoted(mention.start)
        and (len(mention.found) == length or not _is_namesake(source, mention))
    ]


def _as_it_stands(source: SourceText, name: str) -> Iterator[NameMention]:
    words = [re.escape(word) for word in name.split()]
    if not words:
        return
    pattern = r"\s+".join(words)
    # Scripts without spaces have no borders of words.
    if name[0].isalnum() and name[0] < _FIRST_UNSPACED:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    for span in source.found(re.compile(pattern, re.IGNORECASE)):
        if not source.is_quoted(span.start) and source.places([span]):
            yield NameMention(span.start, span.end, frozenset(range(len(words))), exact=True)


def _described(source: SourceText, name: Facts) -> Iterator[NameMention]:
    """Where all content words of a description stand together, in any of their forms."""
    wanted = name.content
    if not wanted:
        return
    for place in source.story:
        passage = source.passage(place)
        if passage.language != name.language or not wanted <= source.facts[place].content:
            continue
        read = source.passages_read[place]
        spans = [found.span() for found in _WORD.finditer(read.text)]
        stems = [fold(read.text[start:end])[:STEM] for start, end in spans]
        most = len(name.text.split()) + _SPARE
        for first, stem in enumerate(stems):
            if stem not in wanted:
                continue
            window = [
                at for at in range(first, min(first + most, len(stems))) if stems[at] in wanted
            ]
            if {stems[at] for at in window} >= wanted:
                start, end = read.span(spans[first][0], spans[window[-1]][1])
                if not source.is_quoted(start):
                    yield NameMention(start, end, frozenset(range(len(wanted))), exact=False)
                break


def _is_namesake(source: SourceText, mention: NameMention) -> bool:
    """Whether a surname stands there with another given name: Gulnara, where Islam is looked for."""
    for place in source.places([Span(mention.start, mention.end)]):
        for run in source.facts[place].name_runs:
            start, end = source.span_of(place, run)
            if start <= mention.start < end and (start, end) != (mention.start, mention.end):
                return True
    return False


def named_at(source: SourceText, name: Facts, mention: NameMention) -> Attribution:
    """The speaker under the name that the text bears out.

    The engine's spelling when the whole name stands in the article, else the article's own words as they
    are read: a given name that only the model knows is not shown.
    """
    text = source.text[mention.start : mention.end]
    bare = facts_of_name(name.bare_name, name.language)
    shown = next((each.text for each in (name, bare) if stands_whole(source, each)), as_read(text))
    return Attribution(shown, text, None, mention.start, mention.end)


def stands_whole(source: SourceText, name: Facts) -> bool:
    """Whether all of a name stands together somewhere in the article, in any of its forms."""
    is_bare = name.bare_name == name.text
    if is_bare:
        wanted = frozenset(range(len(name_words(name.text))))
        if any(found.found >= wanted for found in source.names.mentions(name.text, name.language)):
            return True
    return any(True for _ in _as_it_stands(source, name.text)) or (
        not is_bare and any(True for _ in _described(source, name))
    )
