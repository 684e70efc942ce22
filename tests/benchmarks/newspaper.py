"""Articles as long as news, some 600 words, of which no two tell the same or quote the same words.

Where the same sentences come again and again, whatever compares articles finds everything in everything
else, and a batch takes a time that no newspaper's would.
"""

import random
from pathlib import Path

_FIRST = "Ada Tomas Jana Samuel Aigul Mirela Bruno Yusuf Freya Oskar Leila Viktor Nora Emil"
_SYLLABLES = "ber lin dov kar sel mar tov nik hal vey ros ald gri mun tes bar ken lor vas dan"
_ENDINGS = "sen son ova ek ali man berg nik ski ton vist arti"
_PLACES = "ford ham vik stad holm burg mouth field by dale"
_OFFICES = (
    "mayor", "finance minister", "harbour master", "head teacher", "chief engineer", "governor",
    "union leader", "police spokeswoman", "hospital director", "farmer",
)  # fmt: skip
_THINGS = (
    "bridge", "tram line", "reservoir", "market hall", "school roof", "ferry", "grain store", "clinic",
    "library", "power station", "stadium", "canal", "bus depot", "water tower", "fish farm", "prison",
    "orchard", "quarry", "theatre", "railway yard", "dairy", "bakery", "sewer", "lighthouse", "airfield",
)  # fmt: skip
_KINDS = (
    "old", "new", "flooded", "crowded", "costly", "empty", "northern", "southern", "half-built",
    "neglected", "temporary", "wooden", "private", "public", "largest", "smallest", "second", "only",
)  # fmt: skip
_ACTS = (
    "rebuild", "close", "sell", "inspect", "repair", "extend", "paint", "insure", "move", "rent out",
    "modernise", "measure", "defend", "finance", "reopen", "abandon", "photograph", "fence off",
)  # fmt: skip
_REASONS = (
    "the winter was long", "money is short", "nobody else will", "families depend on it",
    "the contract ends soon", "the river keeps rising", "visitors stay away", "the law demands it",
    "our neighbours did", "prices have doubled", "experts warned of it", "the vote was clear",
    "lorries cannot turn there", "the insurers insisted", "children walk past it every day",
)  # fmt: skip
_WHEN = (
    "next spring", "before the harvest", "within a month", "after the election", "by the end of June",
    "on Thursday", "during the holidays", "in two years", "as soon as the frost is over", "this week",
)  # fmt: skip
_WORDS = 600


def article(number: int) -> str:
    """One article; no two numbers give the same."""
    chance = random.Random(number)
    place = _name(chance, _PLACES)
    people = [(_person(chance), chance.choice(_OFFICES)) for _ in range(4)]
    paragraphs = [f"{place} is to {_matter(chance)}"]
    words = 0
    while words < _WORDS:
        told = chance.choice((_told, _told, _said, _claimed))(chance, place, *chance.choice(people))
        words += len(told.split())
        paragraphs.append(told)
    return "\n\n".join((*paragraphs, f"Report-{number:04}")) + "\n"


def write(folder: Path, count: int) -> Path:
    """So many articles, each a file in a new folder."""
    folder.mkdir()
    for number in range(count):
        (folder / f"a{number:05}.txt").write_text(article(number), encoding="utf-8")
    return folder


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_FIRST.split())} {_name(chance, _ENDINGS)}"


def _name(chance: random.Random, endings: str) -> str:
    syllables = chance.sample(_SYLLABLES.split(), 2)
    return "".join((*syllables, chance.choice(endings.split()))).capitalize()


def _matter(chance: random.Random) -> str:
    return f"{chance.choice(_ACTS)} the {chance.choice(_KINDS)} {chance.choice(_THINGS)}"


def _sentence(chance: random.Random, who: str) -> str:
    return (
        f"{who} will {_matter(chance)} and {_matter(chance)} {chance.choice(_WHEN)}, "
        f"because {chance.choice(_REASONS)}"
    )


def _told(chance: random.Random, place: str, name: str, _office: str) -> str:
    """What the paper says itself."""
    count = chance.randint(2, 900)
    return (
        f"{_sentence(chance, f'The council of {place}')}. Some {count} residents had asked to "
        f"{_matter(chance)} {chance.choice(_WHEN)}. A plan by {name} to {_matter(chance)} was put off."
    )


def _said(chance: random.Random, place: str, name: str, office: str) -> str:
    """Somebody's own words."""
    return f"“{_sentence(chance, 'We')},” said {name}, {office} of {place}. “{_sentence(chance, 'Nobody')}.”"


def _claimed(chance: random.Random, place: str, name: str, office: str) -> str:
    """Somebody's words in the paper's."""
    return f"{name}, the {office}, said that {_sentence(chance, place)}."
