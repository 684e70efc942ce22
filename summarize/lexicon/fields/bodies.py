"""Bodies, outlets and places."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, init=False, repr=False, eq=False)
class Bodies:
    """What speaks or is spoken of and is no person."""

    group_names: str = ""
    """Words: names of bodies that speak: kremlin, greenpeace."""

    undeclined_bodies: str = ""
    """Words: bodies with one form in all cases, as their names end in a genitive: минобороны (Russian)."""

    emphatic: str = ""
    """Words: forms of self, which stress who speaks and are no part of what that one is called: самой (компании)."""

    owning_bodies: str = ""
    """Words: bodies in the genitive, in front of the name of whoever belongs to them: Moderaternas, SVs."""

    outlets: str = ""
    """Words: agency, newspaper, channel, агентству, Zeitung."""

    told_outlets: str = ""
    """Words: those of `outlets` in the case of whom somebody tells something, where no ending shows that
    for sure: agentuře, agencji, виданню."""

    outlet_parts: str = ""
    """Words: what an outlet has, whose name behind it is no hearer's: редакции (в редакции Lake.uz)."""

    outlet_names: str = ""
    """Words: names of outlets: reuters, рбк, bild."""

    countries: str = ""
    """Words: countries, in a language that parts an office from a name in front by them: 일본; or their letters: 仏."""

    directions: str = ""
    """Words: which way a place lies, with which its name opens and no person's goes on: шимолий."""

    directed_places: str = ""
    """Words: the places behind `directions` where these are given names as well: Kuzey Kore (Turkish)."""

    place_nouns: str = ""
    """Words: what a place is, behind its name: провинциясы* (Жетіқала провинциясындағы)."""

    places: str = ""
    """Words: nouns that the name of a place follows, which is then no part of the name of whoever is
    named next: в селе Покровка Гульнара Садыкова."""
